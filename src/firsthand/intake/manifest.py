"""Manifests: a person's list of what each report is. Words about the event in one are never evidence."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from firsthand.intake.decode import mend_halves

_LARGEST_MANIFEST = 50_000_000  # bytes
_COLUMNS = ("file", "url", "outlet", "language", "date")


class ManifestError(ValueError):
    """A manifest cannot be read; the message says where and why."""


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """FILE was published by OUTLET at URL on DATE in LANGUAGE; each but the file may be unknown."""

    file: str
    url: str | None = None
    outlet: str | None = None
    language: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What the user says about the reports to come: manifest ROWS by file name, and one OUTLET or date for all."""

    rows: Mapping[str, ManifestRow] = field(default_factory=lambda: MappingProxyType({}))
    outlet: str | None = None
    published: str | None = None


def read_manifest(path: str) -> Mapping[str, ManifestRow]:
    """The rows of the manifest at PATH (.tsv, .csv or .jsonl) by file name, the folder left out.

    Columns other than file, url, outlet, language and date are ignored. Raises ManifestError, with the line, if the
    file cannot be read, has no column "file", or names a file twice.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in (".tsv", ".csv", ".jsonl"):
        raise ManifestError(f"{path}: a manifest is a .tsv, .csv or .jsonl file")
    text = _text_of(path)
    rows = _rows_of_jsonl(path, text) if suffix == ".jsonl" else _rows_of_table(path, text, suffix)
    by_name: dict[str, ManifestRow] = {}
    for line, fields in rows:
        name = _base_name(fields.get("file", ""))
        if not name:
            raise ManifestError(f'{path}:{line}: no "file" in this row')
        if name in by_name:
            raise ManifestError(f"{path}:{line}: {name} stands in the manifest twice")
        by_name[name] = _row(name, fields)
    return MappingProxyType(by_name)


def _text_of(path: str) -> str:
    try:
        if Path(path).stat().st_size > _LARGEST_MANIFEST:
            raise ManifestError(f"{path}: larger than {_LARGEST_MANIFEST // 1_000_000} MB")
        return Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ManifestError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ManifestError(f"{path}: not UTF-8 text (byte {error.start})") from error


def _rows_of_table(path: str, text: str, suffix: str) -> Iterable[tuple[int, Mapping[str, str]]]:
    if "\0" in text:
        raise ManifestError(f"{path}: a binary file, not a table")
    dialect: dict[str, object] = {"delimiter": "\t", "quoting": csv.QUOTE_NONE} if suffix == ".tsv" else {}
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, **dialect)  # type: ignore[arg-type]
    try:
        head = [name.strip().lower() for name in next(reader, [])]
        if "file" not in head:
            raise ManifestError(
                f'{path}: no column "file" in its first line (found: {", ".join(head[:8]) or "nothing"})'
            )
        rows = []
        for cells in reader:
            if len(cells) > len(head):
                raise ManifestError(f"{path}:{reader.line_num}: {len(cells)} cells under {len(head)} columns")
            if any(cells):
                rows.append((reader.line_num, dict(zip(head, cells, strict=False))))
    except csv.Error as error:
        raise ManifestError(f"{path}:{reader.line_num}: {error}") from error
    return rows


def _rows_of_jsonl(path: str, text: str) -> Iterable[tuple[int, Mapping[str, str]]]:
    rows = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ManifestError(f"{path}:{number}: not JSON ({str(error)[:80]})") from error
        if not isinstance(fields, dict):
            raise ManifestError(f"{path}:{number}: not a JSON object")
        rows.append((number, {name: str(fields[name]) for name in _COLUMNS if fields.get(name) is not None}))
    return rows


def _row(name: str, fields: Mapping[str, str]) -> ManifestRow:
    given = {column: fields[column] for column in _COLUMNS[1:] if fields.get(column) is not None}
    known = {column: mend_halves(value).strip() or None for column, value in given.items()}
    return ManifestRow(name, **known)


def _base_name(path: str) -> str:
    return PurePosixPath(path.strip().replace("\\", "/")).name

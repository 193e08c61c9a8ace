"""What comes in: files, folders, JSONL lines and standard input, as bytes with what is said about them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from firsthand.intake.decode import mend_halves
from firsthand.intake.manifest import Hints
from firsthand.model import DatedBy, Skipped

STAGE = "intake"
TEXT, HTML = "text/plain", "text/html"

# A report is a few thousand characters, a page with all its scripts one or two megabytes; what is larger is neither.
LARGEST_REPORT = 20_000_000  # bytes
_REPORT_SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".jsonl"})
_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_NOT_REPORTS = frozenset({"readme", "license", "changelog", "contributing"})


@dataclass(frozen=True, slots=True)
class Received:
    """CONTENT came in under NAME as MEDIA_TYPE, said to be by OUTLET at URL, with TITLE, in LANGUAGE, on PUBLISHED.

    `name` is the file name without its folder, or the URL, or "file.jsonl:LINE"; `content` the bytes as they came;
    `dated_by` says where `published` is from.
    """

    name: str
    content: bytes
    media_type: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None
    dated_by: DatedBy = DatedBy.UNKNOWN


def receive(paths: Sequence[str], *, hints: Hints, stdin: BinaryIO | None = None) -> Iterator[Received | Skipped]:
    """All reports at PATHS, in order: files, folders (all below them, sorted), JSONL files line by line, "-" for STDIN.

    What cannot be a report comes out as Skipped with the reason; nothing raises for bad input. One report is held in
    memory at a time.
    """
    for path in paths:
        if path == "-":
            yield from _receive_stream(stdin, hints)
        elif Path(path).is_dir():
            yield from _receive_folder(Path(path), hints)
        else:
            yield from _receive_file(Path(path), hints)


def _receive_stream(stdin: BinaryIO | None, hints: Hints) -> Iterator[Received | Skipped]:
    if stdin is None:
        yield Skipped("-", STAGE, "no standard input here")
        return
    content = stdin.read(LARGEST_REPORT + 1)
    yield _received("-", content, TEXT, hints) if len(content) <= LARGEST_REPORT else _too_large("-")


def _receive_folder(folder: Path, hints: Hints) -> Iterator[Received | Skipped]:
    """The reports below FOLDER; other files are named as skipped, hidden ones only if they look like reports."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield Skipped(str(folder), STAGE, f"folder cannot be read: {error.strerror or error}")
        return
    for entry in entries:
        hidden = entry.name.startswith(".")
        suffix = entry.suffix.lower()
        if entry.is_dir():
            if not hidden and not entry.is_symlink():  # a link may lead back up: no end
                yield from _receive_folder(entry, hints)
        elif hidden:
            if suffix in _REPORT_SUFFIXES:
                yield Skipped(str(entry), STAGE, "a hidden file")
        elif suffix not in _REPORT_SUFFIXES or entry.stem.lower() in _NOT_REPORTS:
            yield Skipped(str(entry), STAGE, "not a report format")
        else:
            yield from _receive_file(entry, hints)


def _receive_file(path: Path, hints: Hints) -> Iterator[Received | Skipped]:
    """The report in one file, or the reports of a JSONL file."""
    suffix = path.suffix.lower()
    try:
        if suffix == ".jsonl":
            with path.open("rb") as lines:
                yield from _receive_lines(path, lines, hints)
            return
        if path.stat().st_size > LARGEST_REPORT:
            yield _too_large(str(path))
            return
        with path.open("rb") as stream:
            content = stream.read(LARGEST_REPORT + 1)  # a device or pipe has no size beforehand
    except (OSError, ValueError) as error:
        yield Skipped(str(path), STAGE, _why_not_read(error))
        return
    if len(content) > LARGEST_REPORT:
        yield _too_large(str(path))
        return
    yield _received(path.name, content, HTML if suffix in _PAGE_SUFFIXES else TEXT, hints)


def _why_not_read(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return f"cannot be read: {getattr(error, 'strerror', None) or error}"


def _too_large(ref: str) -> Skipped:
    return Skipped(ref, STAGE, f"larger than {LARGEST_REPORT // 1_000_000} MB, so no single report")


def _received(name: str, content: bytes, media_type: str, hints: Hints) -> Received:
    """CONTENT with what the manifest and the other hints say about NAME."""
    if media_type == TEXT and _looks_like_page(content):
        media_type = HTML
    row = hints.rows.get(name)
    published = (row.date if row else None) or hints.published
    return Received(
        name,
        content,
        media_type,
        url=_web_address(row.url) if row else None,
        outlet=(row.outlet if row else None) or hints.outlet,
        published=published,
        language=row.language if row else None,
        dated_by=DatedBy.MANIFEST if published else DatedBy.UNKNOWN,
    )


def _looks_like_page(content: bytes) -> bool:
    """Whether CONTENT opens as an HTML page does, whatever its name says."""
    head = content[:600].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<!doctype html", b"<html")) or (head.startswith(b"<?xml") and b"<html" in head)


def _web_address(text: str | None) -> str | None:
    return text if text and text.startswith(("http://", "https://")) else None


def _receive_lines(path: Path, lines: BinaryIO, hints: Hints) -> Iterator[Received | Skipped]:
    """One report a line: a JSON object with text or html, and any of url, title, outlet, published, language."""
    number = 0
    while line := lines.readline(LARGEST_REPORT + 1):
        number += 1
        ref = f"{path.name}:{number}"
        if len(line) > LARGEST_REPORT and not line.endswith(b"\n"):
            _read_past_line(lines)
            yield _too_large(ref)
        elif line.strip():
            yield _received_line(ref, line, hints)


def _read_past_line(lines: BinaryIO) -> None:
    while chunk := lines.readline(LARGEST_REPORT):
        if chunk.endswith(b"\n"):
            return


def _received_line(ref: str, line: bytes, hints: Hints) -> Received | Skipped:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Skipped(ref, STAGE, "line is not UTF-8")
    except (ValueError, RecursionError) as error:
        return Skipped(ref, STAGE, f"line is not JSON: {str(error)[:80]}")
    if not isinstance(fields, dict):
        return Skipped(ref, STAGE, "line is not a JSON object")
    said = {name: _mended(fields.get(name)) for name in ("url", "title", "outlet", "published", "language")}
    text = _string(fields.get("text"))
    words = text or _string(fields.get("html"))
    if words is None:
        return Skipped(ref, STAGE, 'line has neither "text" nor "html"')
    url = _web_address(said["url"])
    published = said["published"] or hints.published
    return Received(
        url or ref,
        words.encode("utf-8", "surrogatepass"),
        TEXT if text else HTML,
        url,
        said["outlet"] or hints.outlet,
        said["title"],
        published,
        said["language"],
        _dated_by(said["published"], published),
    )


def _string(field: object) -> str | None:
    return field if isinstance(field, str) and field.strip() else None


def _mended(field: object) -> str | None:
    """FIELD if it is a text that says something; JSON can spell half a character, which nothing later could write."""
    text = _string(field)
    return None if text is None else mend_halves(text)


def _dated_by(own: str | None, published: str | None) -> DatedBy:
    if own:
        return DatedBy.METADATA
    return DatedBy.MANIFEST if published else DatedBy.UNKNOWN

"""Where words go: data to standard output, progress to standard error on a terminal only."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from firsthand.app.refusals import RefusalError

# What may steer a terminal or reorder its text: C0 but tab and line feed, DEL, C1, bidirectional
# embeddings, overrides and isolates. JSON escapes the first 32 itself.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_TO_ESCAPE = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

# Past this a line is hard to read; a narrower terminal is used as it is.
_WIDEST = 160


def prepare_output() -> None:
    """Sets both streams to UTF-8 unless a terminal asks otherwise, and never to fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def count_terminal_columns() -> int:
    """The width to draw for: the terminal's, else 120."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return 120
    return max(40, min(_WIDEST, shutil.get_terminal_size((120, 24)).columns))


def print_text(text: str) -> None:
    """TEXT and a line feed, without characters that could steer a terminal if there is one."""
    shown = _STEERING.sub("\N{REPLACEMENT CHARACTER}", text) if sys.stdout.isatty() else text
    sys.stdout.write(shown if shown.endswith("\n") else shown + "\n")


def print_json(rows: Any) -> None:
    """ROWS as JSON; steering and line-breaking characters are escaped, which leaves the content the same."""
    sys.stdout.write(write_json(rows) + "\n")


def write_json(rows: Any) -> str:
    """ROWS as indented JSON that any terminal and any UTF-8 file can hold."""
    text = json.dumps(rows, ensure_ascii=False, indent=2)
    return _TO_ESCAPE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def tell_progress(line: str) -> None:
    """LINE in place of the progress line before; nothing unless standard error is a terminal."""
    if sys.stderr.isatty():
        shown = _STEERING.sub("\N{REPLACEMENT CHARACTER}", line)[:100]
        sys.stderr.write(f"\r\x1b[K{shown}")
        sys.stderr.flush()


def end_progress() -> None:
    """Takes the progress line away."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def complain(what: str, why: str, advice: str) -> None:
    """Tells on standard error what went wrong, why, and what to do."""
    end_progress()
    lines = (f"firsthand: {what}", f"  why: {why}", f"  what to do: {advice}")
    sys.stderr.write("".join(_STEERING.sub("\N{REPLACEMENT CHARACTER}", line) + "\n" for line in lines))


def write_output(text: str, path: str | None) -> None:
    """TEXT to the file PATH, whole or not at all; to standard output if PATH is None or "-"."""
    if path is None or path == "-":
        print_text(text)
        return
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8", errors="backslashreplace")
        else:
            _replace_file(target, text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise RefusalError(f"{path} was not written", reason, "Name another file with -o, or make room") from error


def _replace_file(target: Path, text: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.")
    scratch = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        scratch.chmod(0o666 & ~_umask())
        scratch.replace(target)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

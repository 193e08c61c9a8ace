"""Plain text for the terminal: aligned columns, and nothing from a report that could steer the terminal."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Sequence

from firsthand.present.escaping import shorten, show_hidden

# One cell wider than this is folded onto further lines; 24 columns still hold a name and a date.
_NARROWEST = 24


def count_columns(text: str) -> int:
    """How many terminal columns TEXT takes: East Asian wide characters two, combining marks none."""
    return sum(_columns_of(character) for character in text)


def _columns_of(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def on_one_line(text: str, limit: int | None = None) -> str:
    """TEXT fit for a terminal: on one line, hidden and steering characters shown, cut to LIMIT if given."""
    shown = show_hidden(text)
    return shown if limit is None else shorten(shown, limit)


def wrap(text: str, columns: int, *, indent: str = "") -> str:
    """TEXT, made harmless, folded to COLUMNS with INDENT before each line."""
    room = max(_NARROWEST, columns - len(indent))
    return "\n".join(indent + line for line in _fold(show_hidden(text), room))


def draw_table(heads: Sequence[str], rows: Sequence[Sequence[str]], columns: int) -> str:
    """ROWS under HEADS in aligned columns; the last one takes what is left of COLUMNS and folds."""
    cells = [[show_hidden(cell) for cell in row] for row in rows]
    widths = [
        max(count_columns(head), *(count_columns(row[place]) for row in cells)) if cells else count_columns(head)
        for place, head in enumerate(heads[:-1])
    ]
    room = max(_NARROWEST, columns - sum(widths) - 2 * len(widths))
    lines = [_draw_row(heads, widths), _draw_row(["─" * width for width in widths] + ["─" * min(room, 20)], widths)]
    blank = [""] * len(widths)
    for row in cells:
        first, *further = _fold(row[-1], room)
        lines.append(_draw_row([*row[:-1], first], widths))
        lines.extend(_draw_row([*blank, line], widths) for line in further)
    return "\n".join(lines)


def _draw_row(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cell + " " * (width - count_columns(cell)) for cell, width in zip(cells, widths, strict=False)]
    return "  ".join([*padded, cells[-1]]).rstrip()


def _fold(text: str, room: int) -> list[str]:
    """TEXT in lines of at most ROOM columns, broken at spaces, or anywhere in a run without spaces."""
    lines: list[str] = []
    for line in textwrap.wrap(text, room, break_on_hyphens=False) or [""]:
        lines.extend(_break_wide(line, room))
    return lines


def _break_wide(line: str, room: int) -> list[str]:
    pieces, piece, taken = [], "", 0
    for character in line:
        width = _columns_of(character)
        if taken + width > room:
            pieces.append(piece)
            piece, taken = "", 0
        piece += character
        taken += width
    return [*pieces, piece]

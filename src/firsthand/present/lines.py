"""Lines for a terminal: wrapped by the columns that characters take, wide scripts included."""

from __future__ import annotations

import re
import unicodedata

WIDTH = 80

_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U0001f000-\U0003ffff]"
)

# A command in backticks stays on one line, so that it can be copied.
_WORDS = re.compile(r"\(?`[^`\\]{1,80}`\S*|\S+")


def columns_of(text: str) -> int:
    """How many terminal columns TEXT takes: wide characters two, combining and format characters none."""
    if text.isascii():
        return len(text)
    return sum(_columns_of_character(character) for character in text)


def _columns_of_character(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if _WIDE.match(character) else 1


def wrap(text: str, *, first: str = "", rest: str = "", width: int = WIDTH) -> list[str]:
    """TEXT in lines of at most WIDTH columns, led by FIRST, then by REST; only an unbreakable word may be cut.

    Scripts without spaces break between characters.
    """
    lines: list[str] = []
    line, used = first, columns_of(first)
    fresh = True
    for word in _WORDS.findall(text):
        for number, piece in enumerate(_cut_word(word, width - columns_of(rest))):
            columns = columns_of(piece)
            gap = 0 if fresh or number else 1
            if not fresh and used + gap + columns > width:
                lines.append(line)
                line, used, gap = rest, columns_of(rest), 0
            line, used, fresh = line + " " * gap + piece, used + gap + columns, False
    lines.append(line)
    return lines


def _cut_word(word: str, width: int) -> list[str]:
    """WORD whole if it is narrow and has no wide character, else in pieces that may stand on a line each."""
    if columns_of(word) <= width and not _WIDE.search(word):
        return [word]
    pieces: list[str] = []
    piece, used = "", 0
    for character in word:
        columns = _columns_of_character(character)
        if piece and columns and (used + columns > width or columns == 2):
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + character, used + columns
    return [*pieces, piece]

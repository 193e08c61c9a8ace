"""Tokens and quotations of one sentence, with offsets into it."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

# Scripts written without spaces: every character is a token of its own, so that one matcher serves all.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Vowel signs and the like, which the scripts of India write inside a word and which are no letters by themselves.
_SIGNS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
_LETTERS = rf"[^\W{_UNSPACED}]"
_PART = rf"[{_SIGNS}]*{_LETTERS}+(?:[{_SIGNS}]+{_LETTERS}*)*"
# What joins two parts of a word: the non-joiner of Persian (می‌گوید), the double stroke of Hebrew (צה"ל).
_WORD = rf"{_PART}(?:(?:\u200c|(?<=[\u05d0-\u05ea])[\"״](?=[\u05d0-\u05ea])){_PART})*"
_PATTERNS = {
    "suffix": re.compile(rf"[{_UNSPACED}]|(?<=\w)['’]{_WORD}|{_WORD}|\S"),
    "elision": re.compile(rf"[{_UNSPACED}]|{_WORD}['’](?=\w)|{_WORD}|\S"),
    "inside": re.compile(rf"[{_UNSPACED}]|{_WORD}(?:['’ʼ]{_WORD})?|\S"),
}


class Apostrophe(StrEnum):
    """What an apostrophe does in a language: Israel|'s, l'|armée, об'єкт."""

    SUFFIX = "suffix"
    ELISION = "elision"
    INSIDE = "inside"


class Token(NamedTuple):
    """The characters START to END of a sentence; `lower` for matching, `is_word` unless a mark.

    Made by the hundred thousand: a tuple takes a quarter of the time of a frozen dataclass.
    """

    start: int
    end: int
    text: str
    lower: str
    is_word: bool

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


# Arabic vowel marks, which most texts leave out: صرّحت is صرحت.
_VOWEL_MARKS = dict.fromkeys(range(1611, 1619))
_HAS_VOWEL_MARK = re.compile("[\u064b-\u0652]").search


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").translate(_VOWEL_MARKS)


@lru_cache(maxsize=2_000)  # a sentence is looked at for frames, clauses, modality and coreference in turn
def split_tokens(text: str, apostrophe: Apostrophe = Apostrophe.SUFFIX) -> tuple[Token, ...]:
    """The tokens of TEXT in order: words, and every mark on its own."""
    # Most texts have no mark that must be mended, and then lower case is all there is to do.
    plain = _plain if "’" in text or _HAS_VOWEL_MARK(text) else str.lower
    return tuple(
        Token(m.start(), m.end(), word := m[0], plain(word), word[-1].isalnum() or len(word) > 1)
        for m in _PATTERNS[apostrophe].finditer(text)
    )


_PAIRS = {"“": "”“", "„": '“”"„', "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", "‘": "’", '"': '"', "”": "”"}
_CLOSERS = {mark: re.compile(f"[{closers}]") for mark, closers in _PAIRS.items()} | {"‘": re.compile(r"’(?![^\W_])")}
_MARK = re.compile(f"[{''.join(_PAIRS)}]")


def find_quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of TEXT between quotation marks, marks included, outermost only, in order.

    An opening mark without its closing one reaches to the end. Apostrophes do not open.
    """
    spans: list[tuple[int, int]] = []
    unclosed: set[str] = set()  # marks that nothing closes from here on: a second search would cost as much again
    opening = _MARK.search(text)
    while opening is not None:
        at, mark = opening.start(), opening[0]
        if mark not in unclosed and _may_open(text, at):
            end = _closing(text, at + 1, mark)
            if end is None and mark in "‘’»”":
                unclosed.add(mark)
            else:
                spans.append((at, len(text) if end is None else end))
                at = spans[-1][1] - 1
        opening = _MARK.search(text, at + 1)
    return tuple(spans)


def _may_open(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if after.isspace() and text[at] == "«":
        return not before or before.isspace()  # French sets its marks off with spaces
    if not after or after.isspace():
        return False
    return not before or not before.isalnum() or before > "\u2e80"


def _closing(text: str, at: int, mark: str) -> int | None:
    """Right after the mark that closes, from AT on, the quotation that MARK opened."""
    found = _CLOSERS[mark].search(text, at)
    return found.end() if found else None


def is_open_at_end(text: str) -> bool:
    """Whether a quotation that TEXT opens is not closed in it."""
    spans = find_quotations(text)
    if not spans or spans[-1][1] != len(text):
        return False
    first, last = text[spans[-1][0]], text.rstrip()[-1:]
    return last not in _PAIRS[first] or spans[-1][1] - spans[-1][0] < 2

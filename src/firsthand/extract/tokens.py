"""Tokens and quotations of one sentence, with offsets into it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

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


@dataclass(frozen=True, slots=True)
class Token:
    """The characters START to END of a sentence; `lower` for matching, `is_word` unless a mark."""

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


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").translate(_VOWEL_MARKS)


@lru_cache(maxsize=2_000)  # a sentence is looked at for frames, clauses, modality and coreference in turn
def split_tokens(text: str, apostrophe: Apostrophe = Apostrophe.SUFFIX) -> tuple[Token, ...]:
    """The tokens of TEXT in order: words, and every mark on its own."""
    return tuple(
        Token(m.start(), m.end(), m[0], _plain(m[0]), m[0][-1].isalnum() or len(m[0]) > 1)
        for m in _PATTERNS[apostrophe].finditer(text)
    )


_PAIRS = {"“": "”“", "„": '“”"„', "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", "‘": "’", '"': '"', "”": "”"}


def find_quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of TEXT between quotation marks, marks included, outermost only, in order.

    An opening mark without its closing one reaches to the end. Apostrophes do not open.
    """
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        mark = text[at]
        if mark in _PAIRS and _may_open(text, at):
            end = _closing(text, at + 1, _PAIRS[mark], mark)
            if end is None and mark in "‘’»”":
                at += 1
                continue
            spans.append((at, len(text) if end is None else end + 1))
            at = spans[-1][1]
        else:
            at += 1
    return tuple(spans)


def _may_open(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if after.isspace() and text[at] == "«":
        return not before or before.isspace()  # French sets its marks off with spaces
    if not after or after.isspace():
        return False
    return not before or not before.isalnum() or before > "\u2e80"


def _closing(text: str, at: int, closers: str, mark: str) -> int | None:
    for end in range(at, len(text)):
        if text[end] in closers:
            if mark == "‘" and text[end + 1 : end + 2].isalnum():
                continue
            return end
    return None


def is_open_at_end(text: str) -> bool:
    """Whether a quotation that TEXT opens is not closed in it."""
    spans = find_quotations(text)
    if not spans or spans[-1][1] != len(text):
        return False
    first, last = text[spans[-1][0]], text.rstrip()[-1:]
    return last not in _PAIRS[first] or spans[-1][1] - spans[-1][0] < 2

"""The words of one segment, with what a look at their neighbours needs to know."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from firsthand.extract.gazetteer_file import key_of

# Abbreviations with inner stops stay whole ("U.S."); apostrophes and hyphens part words.
_WORD = re.compile(
    r"(?:[A-Z]\.){2,6}|[^\W_\d][\w\u0300-\u036f\u064b-\u0652\u0670\u0900-\u0d7f]{0,60}|\d{1,12}|[^\w\s]", re.UNICODE
)
_GAP = re.compile(r"[ \u00a0\u202f\-\u2010\u2011–'’ʼ`]{0,2}\Z|\. \Z")
# Quotation marks do not part a preposition from its name.
_QUOTES = '"“”„‟«»‹›「」『』'
_ENDS = frozenset(".!?:…;•–—-|/*>。")
# Words written short, with a stop, at the beginning of a name.
_SHORTENED_WORDS = "st ste sv sw mt ft woj pow gm gl pt"
_SHORTENED = frozenset(_SHORTENED_WORDS.split(" "))
_CASELESS = re.compile(r"[\u0590-\u074f\u0900-\u0eff\u10a0-\u10ff\u1100-\u11ff\u1200-\u137f\uac00-\ud7ff]")


@dataclass(slots=True)  # not frozen: a report has thousands, and freezing doubles what making one costs
class Word:
    """A word or a mark of punctuation from START to END; KEY is folded, empty for punctuation, which is in MARK."""

    key: str
    start: int
    end: int
    capital: bool
    caseless: bool
    gap: str
    shouted: bool = False
    mark: str = ""

    @property
    def may_name(self) -> bool:
        return self.capital or self.caseless


def split_words(text: str, start: int, end: int) -> list[Word]:
    """The words of TEXT[start:end] in order; `gap` is what stands before each since the last one."""
    words: list[Word] = []
    last = start
    for match in _WORD.finditer(text, start, end):
        surface = match[0]
        if surface in _QUOTES or (surface == "." and words and words[-1].key in _SHORTENED):
            continue
        if surface in "'’ʼ`-‐‑–" and not text[match.start() - 1 : match.start()].isspace():
            following = text[match.end() : match.end() + 1]
            if following.isalnum() or surface in "'’":
                continue
        first, gap = surface[0], text[last : match.start()]
        key = key_of(surface) if first.isalnum() else ""
        shouted = surface.isupper() and len(surface) > 1
        caseless = bool(_CASELESS.match(first))
        mark = "" if key else surface
        words.append(Word(key, match.start(), match.end(), first.isupper(), caseless, gap, shouted, mark))
        last = match.end()
    return words


def joins_name(gap: str) -> bool:
    """Whether two words with GAP between them may belong to one name."""
    return bool(_GAP.match(gap)) and gap != ""


def is_title_case(words: list[Word]) -> bool:
    """Whether nearly every long word begins with a capital, as in an English headline: capitals then prove nothing."""
    long = [word for word in words if len(word.key) > 3 and not word.caseless]
    return len(long) >= 4 and sum(word.capital for word in long) >= 0.8 * len(long)


def begins_sentence(words: list[Word], at: int) -> bool:
    """Whether no word of the same sentence stands before position AT."""
    return at == 0 or not words[at - 1].key or "\n" in words[at].gap


def opens_sentence(words: list[Word], at: int) -> bool:
    """Whether a sentence or a quotation begins at position AT, so that its capital proves nothing."""
    if at == 0 or "\n" in words[at].gap or any(quote in words[at].gap for quote in _QUOTES):
        return True
    return words[at - 1].mark in _ENDS


def phrase_before(words: list[Word], at: int, length: int) -> str:
    """The LENGTH words before position AT as one folded phrase; empty where punctuation or a line break is between."""
    if at < length or (at < len(words) and "\n" in words[at].gap):
        return ""
    if length == 1:
        return words[at - 1].key
    keys: list[str] = []
    for position in range(at - length, at):
        word = words[position]
        if not word.key or (keys and "\n" in word.gap):
            return ""
        keys.append(word.key)
    return " ".join(keys)


def phrase_after(words: list[Word], at: int, length: int) -> str:
    """The LENGTH words from position AT as one folded phrase; empty where punctuation is between."""
    if at + length > len(words):
        return ""
    keys = []
    for word in words[at : at + length]:
        if not word.key or "\n" in word.gap:
            return ""
        keys.append(word.key)
    return " ".join(keys)


def stand_together(words: list[Word]) -> bool:
    """Whether all WORDS may belong to one name."""
    return all(joins_name(right.gap) for _, right in pairwise(words))

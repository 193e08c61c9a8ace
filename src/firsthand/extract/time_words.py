"""Words of a text, as times and quantities are looked up in: digits, letters and signs apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

# Links, tags, handles, hashtags and picture targets: their digits say nothing about the event.
_MASKED = re.compile(
    r"https?://\S{1,2000}|www\.\S{1,2000}|pic\.twitter\.com/\S{1,40}|[@#]\w{1,80}"
    r"|!\[[^\]\n]{0,500}\]\([^)\n]{0,1000}\)|\]\([^)\n]{0,1000}\)|<[^<>\n]{1,300}>"
)
_IDEOGRAPHS = "\u3400-\u4dbf\u4e00-\u9fff〇"
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0640\u00ad\u200c\u200d"
_WORD = re.compile(rf"(\d+)|([{_IDEOGRAPHS}])|([^\W\d_](?:(?![{_IDEOGRAPHS}])[^\W\d_]|[{_MARKS}])*)|(\S)")
_ONE_FORM = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-", "～": "-", "~": "-",
     "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ё": "е", "，": ",", "（": "(", "）": ")",
     "：": ":", "％": "%", "٪": "%", "،": ",", "؛": ";", "。": ".", "；": ";", "٬": ",", "٫": "."}
)  # fmt: skip
_DROPPED = re.compile(rf"[{_MARKS[3:]}]")
# A rest of two letters is as often chance: "باب" is a door, not "in August".
_SHORTEST_REST = 2
DIGITS, IDEOGRAPH, LETTERS, SIGN = range(1, 5)


@dataclass(frozen=True, slots=True)
class Word:
    """TEXT at START to END of a report, looked up as KEY; GLUED to the word before if nothing lies between."""

    start: int
    end: int
    text: str
    key: str
    kind: int
    glued: bool

    @property
    def capitalised(self) -> bool:
        return self.text[:1].isupper()


@lru_cache(maxsize=20_000)
def word_key(text: str, dotted: bool = False) -> str:
    """TEXT in lower case and one spelling, accents kept; `dotted` for languages that tell i from ı."""
    if text.isascii() and not dotted:
        return text.lower()
    text = unicodedata.normalize("NFC", text)
    text = text.replace("İ", "i").replace("I", "ı" if dotted else "i").lower().translate(_ONE_FORM)
    return _DROPPED.sub("", text)


def split_words(
    text: str, start: int, end: int, *, dotted: bool = False, clitics: str = "", known: Container[str] = ()
) -> list[Word]:
    """The words of TEXT[START:END] in order, masked parts standing as one sign "|".

    A letter of `clitics` that begins a word is split off where only the rest of the word is known.
    """
    words: list[Word] = []
    at = start
    for masked in _MASKED.finditer(text, start, end):
        _split_plain(words, text, at, masked.start(), dotted, clitics, known)
        words.append(Word(masked.start(), masked.end(), "|", "|", SIGN, False))
        at = masked.end()
    _split_plain(words, text, at, end, dotted, clitics, known)
    return words


def _split_plain(
    words: list[Word], text: str, start: int, end: int, dotted: bool, clitics: str, known: Container[str]
) -> None:
    last = words[-1].end if words else -1
    for found in _WORD.finditer(text, start, end):
        piece, kind, at = found.group(), found.lastindex or SIGN, found.start()
        key = word_key(piece, dotted)
        glued = at == last
        last = found.end()
        if clitics and kind == LETTERS and len(key) == len(piece) > 2 and key[0] in clitics and key not in known:
            # Two may stand in a row: "and" plus "in".
            cut = 1 if key[1:] in known else 2 if key[1] in clitics and key[2:] in known else 0
            if cut and len(key) - cut > _SHORTEST_REST:
                words.append(Word(at, at + cut, piece[:cut], key[:cut], LETTERS, glued))
                at, piece, key, glued = at + cut, piece[cut:], key[cut:], True
        words.append(Word(at, last, piece, key, kind, glued))

"""Names across spellings and scripts: what stays the same when a name is written anew."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

from firsthand.model import fold

_ARTICLES = re.compile(r"\b(?:al|el|ad|ar|as|at|an|ash|az|ed|er|es|en|et)[-\s](?=\w)")
# Letter groups that spell one sound in some orthography, longest first.
_SOUNDS = (
    ("dsch", "g"), ("tsch", "c"), ("shch", "s"), ("dzh", "g"), ("sch", "s"), ("dsz", "c"), ("trz", "tz"),
    ("kh", "h"), ("gh", "g"), ("ph", "v"), ("sh", "s"), ("ch", "h"), ("zh", "z"), ("th", "t"), ("dh", "d"),
    ("sz", "s"), ("cz", "c"), ("rz", "z"), ("dj", "g"), ("dz", "z"), ("ts", "z"), ("tz", "z"), ("ck", "k"),
    ("q", "k"), ("w", "v"), ("f", "v"), ("x", "ks"),
)  # fmt: skip
_VOWELS = frozenset("aeiouyj'’- ")
# Sounds that syllabic scripts do not keep apart.
_COARSE = str.maketrans("gkhcbpfvdtzlrmnx", "kkkkppppttslllll")
# In Arabic and Hebrew script the letter w is a long u or o, unless a vowel follows.
_SEMITIC = re.compile(r"[\u0590-\u06ff]")
_LONG_U = re.compile(r"(?<=\w)w(?![aeiou])")
_NASAL = re.compile(r"(?<=[aeiou])ng(?![aeiou])")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=65536)
def romanise(name: str) -> str:
    """NAME in plain Latin letters, lower case."""
    folded = fold(name)
    return folded if folded.isascii() else fold(anyascii(name))


@lru_cache(maxsize=65536)
def skeleton(name: str) -> str:
    """The consonants of NAME, spelling habits levelled: "Zełenski", "Зеленський", "Zelenskyy" → "zlnsk"."""
    plain = _ARTICLES.sub("", romanise(name)).strip()
    if _SEMITIC.search(name):
        plain = _LONG_U.sub("", plain)
    for group, sound in _SOUNDS:
        plain = plain.replace(group, sound)
    if plain[:1] == "j" and len(plain) > 1 and plain[1] in "aeiou":
        plain = "g" + plain[1:]
    plain = plain.replace("c", "k") if not plain.startswith("c") else plain
    kept = [letter for letter in plain if letter.isalnum() and letter not in _VOWELS]
    return "".join(letter for place, letter in enumerate(kept) if place == 0 or letter != kept[place - 1])


def coarse_skeleton(name: str) -> str:
    """A still shorter form for names in syllabic scripts, where l and r, g and k cannot be told apart."""
    if is_syllabic(name):  # "Song" stands for "-son": the nasal that ends a syllable is one sound
        name = _NASAL.sub("n", anyascii(name))
    coarse = skeleton(name).translate(_COARSE)
    return "".join(letter for place, letter in enumerate(coarse) if place == 0 or letter != coarse[place - 1])


def is_syllabic(name: str) -> bool:
    """NAME is written in Chinese, Japanese or Korean characters."""
    return _HAN.search(name) is not None

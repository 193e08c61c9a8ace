"""Names across scripts: consonant skeletons, so that a name written in another script can be proposed."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

from firsthand.model import fold

# Letters to consonant classes: voiced and voiceless pairs, and what transliterations swap, fall together.
_CLASS = {
    **dict.fromkeys("ckqgxкгґхقكغخحгcğ", "k"), **dict.fromkeys("szšсзжшщцчسشصزجjçşžśźćčżذظثض", "s"),
    **dict.fromkeys("tdþтдتطد", "t"), **dict.fromkeys("pbfvwпбфвبف", "p"), **dict.fromkeys("lлlل", "l"),
    **dict.fromkeys("rрر", "r"), **dict.fromkeys("mм م", "m"), **dict.fromkeys("nнن", "n"),
}  # fmt: skip
_CLASS.pop(" ", None)
_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]{2,})*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HAN_RUN = re.compile(r"[\u3400-\u9fff·]{2,}")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CASELESS = re.compile(r"[\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST = 3
_LONG_NAME = 7


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """The consonant classes of WORD (any alphabet), doubles as one; "" for a word with fewer than three."""
    classes: list[str] = []
    for letter in fold(word):
        found = _CLASS.get(letter, "")
        if found and (not classes or classes[-1] != found):
            classes.append(found)
    return "".join(classes) if len(classes) >= _SHORTEST else ""


@lru_cache(maxsize=20_000)
def _syllable(character: str) -> str:
    return anyascii(character).lower()


def find_names(text: str) -> frozenset[str]:
    """Skeletons of the words of TEXT that are written as names: capitalised, not first of the text."""
    return frozenset(
        bones
        for match in _WORD.finditer(text)
        if match.start() > 0 and match.group()[0].isupper() and (bones := skeleton(match.group()))
    )


def find_capitalised(text: str) -> frozenset[str]:
    """The words of TEXT that begin with a capital and are long enough to be told apart by a letter, folded."""
    return frozenset(
        fold(match.group())
        for match in _WORD.finditer(text)
        if match.group()[0].isupper() and len(match.group()) >= _LONG_NAME
    )


def find_known_names(text: str, known: frozenset[str]) -> frozenset[str]:
    """Those skeletons of KNOWN that TEXT may hold, for scripts without capitals (Arabic, Chinese).

    In Chinese, three to six characters in a row are read out; a skeleton of four or more is asked for,
    since shorter ones collide.
    """
    if not known or not _CASELESS.search(text):
        return frozenset()
    found = {
        bones for match in _WORD.finditer(text) if _ARABIC.search(match.group()) for bones in _arabic(match.group())
    }
    if _HAN.search(text):
        found |= {bones for run in _HAN_RUN.findall(text) for bones in _chinese(run)}
    return frozenset(found & known)


def _arabic(word: str) -> set[str]:
    forms = {word} | {
        word[len(clitic) :] for clitic in ("ال", "و", "ب", "ل", "وال", "بال", "لل") if word.startswith(clitic)
    }
    return {bones for form in forms if (bones := skeleton(form))}


def _chinese(run: str) -> set[str]:
    syllables = ["" if character == "·" else _syllable(character) for character in run[:200]]
    skeletons = {
        skeleton("".join(syllables[start : start + length]))
        for start in range(len(syllables))
        for length in range(3, 7)
        if start + length <= len(syllables)
    }
    return {bones for bones in skeletons if len(bones) > _SHORTEST}


def differ_in_spelling(a: str, b: str) -> bool:
    """Whether A and B (folded) look like one name, one of them misspelt: one letter inside the word differs.

    Endings are left out: they are inflection. Words shorter than seven letters are too alike by chance.
    """
    if a[:2] != b[:2] or min(len(a), len(b)) < _LONG_NAME or abs(len(a) - len(b)) > 3:
        return False
    stem = min(len(a), len(b)) - 1
    differing = [place for place in range(stem) if a[place] != b[place]]
    return len(differing) == 1 and differing[0] < stem - 1

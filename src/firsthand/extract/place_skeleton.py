"""The consonants of a name, the same in every script: how a spelling that no list holds is proposed."""

from __future__ import annotations

import re

from firsthand.extract.gazetteer_file import key_of

# Consonants of Cyrillic, Arabic and Persian, Hebrew and Greek letters; vowels and signs give nothing.
# Facts: ISO 9, the ALA-LC romanisation tables, the Unicode character names.
_LETTERS = {
    "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ж": "zh", "з": "z", "к": "k", "л": "l", "м": "m", "н": "n",
    "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "kh", "ц": "ts", "ч": "tsh", "ш": "sh", "щ": "sh",
    "а": "a", "е": "e", "и": "i", "і": "i", "ї": "i", "о": "o", "у": "u", "ы": "y", "э": "e", "ю": "u", "я": "a",
    "ј": "y", "љ": "l", "њ": "n", "ћ": "tsh", "ђ": "j", "џ": "j", "қ": "k", "ғ": "g", "ң": "n", "ү": "u", "ө": "o",
    "ا": "a", "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "d", "ر": "r", "ز": "z",
    "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "پ": "p", "چ": "tsh", "ژ": "zh", "گ": "g",
    "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ו": "u", "ז": "z", "ח": "kh", "ט": "t", "י": "i", "כ": "k", "ך": "k",
    "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "פ": "p", "ף": "f", "צ": "ts", "ץ": "ts", "ק": "k",
    "ר": "r", "ש": "sh", "ת": "t", "א": "a", "ע": "a",
    "β": "v", "γ": "g", "δ": "d", "ζ": "z", "θ": "t", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "π": "p",
    "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "φ": "f", "χ": "kh", "ψ": "ps", "α": "a", "ε": "e", "η": "i", "ι": "i",
    "ο": "o", "υ": "i", "ω": "o",
}  # fmt: skip
_LETTER_TABLE = str.maketrans(_LETTERS)
_GROUPS = re.compile(
    "dsch|tsch|sch|dzh|dsh|dj|dz|dż|tsh|cz|sz|rz|sh|zh|kh|gh|th|dh|ph|ch|ck|ts|qu|x|[bcdfgjklmnpqrstvwz]"
)
_SOUNDS = {
    "dsch": "j", "dzh": "j", "dsh": "j", "dj": "j", "dż": "j", "dz": "j", "tsch": "c", "tsh": "c", "cz": "c",
    "sch": "x", "sz": "x", "sh": "x", "zh": "j", "rz": "j", "ch": "h", "kh": "h", "gh": "g", "th": "t", "dh": "d",
    "ph": "f", "ck": "k", "ts": "s", "qu": "k", "x": "ks", "c": "k", "q": "k", "w": "v", "z": "s",
}  # fmt: skip
_ARTICLES_WORDS = "al el ad ar as ash at an az ed er es esh et ul il the de la le asch esch"
ARTICLES = frozenset(_ARTICLES_WORDS.split(" "))


def skeleton_of(name: str) -> str:
    """The consonants of NAME by sound, articles left out: "mjdlxms" for Majdal Shams and Madschdal Schams alike.

    An initial h, kh or ch counts as "h"; elsewhere they give nothing, as romanisations disagree most there.
    """
    words = [word for word in key_of(name).split() if word not in ARTICLES]
    return "".join(_word_skeleton(word) for word in words)


def _word_skeleton(word: str) -> str:
    if word.startswith("ال") and len(word) > 4:
        word = word[2:]
    latin = word.translate(_LETTER_TABLE)
    kept = ["h"] if latin.startswith("h") else []
    end = 0
    for match in _GROUPS.finditer(latin):
        sound = _SOUNDS.get(match[0], match[0])
        doubled = match.start() == end and kept and kept[-1] == sound
        if not doubled and (sound != "h" or match.start() == 0):
            kept.append(sound)
        end = match.end()
    return "".join(kept[1:] if kept[:2] == ["h", "h"] else kept)

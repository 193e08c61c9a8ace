"""Which language a stretch of text is in: script first, then letter statistics."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from firsthand.intake.letter_statistics import Labels, all_labels, find_likeliest, gather_labels

UNKNOWN = "und"
_NOISE = re.compile(r"https?://\S{1,500}|\b(?:pic\.twitter|t)\.co\S{0,80}|[@#]\w{1,80}|<[^<>]{1,200}>")
_SAMPLED = 4000  # characters: more text does not change the answer

# A guess on fewer letters is left to the report's own language, and still more letters are asked for near kin.
_FEWEST_LETTERS_TO_DIFFER = 60
_FEWEST_LETTERS_TO_DIFFER_FROM_KIN = 200
_CONFIDENCE_TO_DIFFER = 0.97
_FEWEST_LETTERS_IN_A_POST = 12


@cache
def _knowledge() -> dict[str, dict[str, Any]]:
    raw = resources.files("firsthand.intake").joinpath("languages.toml").read_text(encoding="utf-8")
    return tomllib.loads(raw)


@cache
def _labels(script: str) -> Labels | None:
    """What letter statistics may call a text in SCRIPT: the languages of that script that news is written in."""
    known = _knowledge()
    allowed, never = known["scripts"].get(script), known["rare"]["languages"]
    names = {label: str(known["renamed"].get(label, label)) for label in all_labels()}
    wanted = {
        label: name for label, name in names.items() if name not in never and (allowed is None or name in allowed)
    }
    return gather_labels(wanted) if wanted else None


@cache
def script_of_character(character: str) -> str:
    """The script a letter belongs to ("LATIN", "ARABIC", "HAN", …), by its Unicode name; "" for no letter."""
    if not character.isalpha():
        return ""
    name = unicodedata.name(character, "")
    if name.startswith("CJK"):
        return "HAN"
    return name.split(" ", 1)[0].split("-", 1)[0]


def main_script(text: str) -> str:
    """The script most letters of TEXT are in, or ""; kana wins over Han, since Japanese mixes both."""
    if text.isascii():
        return "LATIN" if any(map(str.isalpha, text[:_SAMPLED])) else ""
    counts: Counter[str] = Counter()
    for character, times in Counter(text[:_SAMPLED]).items():
        counts[script_of_character(character)] += times
    del counts[""]
    if not counts:
        return ""
    kana = counts["HIRAGANA"] + counts["KATAKANA"]
    # Japanese news text is 40 to 60 % kana; a Chinese one has none but in names.
    if kana and kana * 6 > counts["HAN"]:
        counts["KANA"] = kana + counts.pop("HAN", 0)
    return max(sorted(counts), key=lambda script: counts[script])


def detect_language(text: str) -> tuple[str, float]:
    """BCP 47 language of TEXT with a confidence from 0 to 1; ("und", 0.0) if no letters tell."""
    sample = _NOISE.sub(" ", text[: 2 * _SAMPLED])[:_SAMPLED]
    return _detect(sample, main_script(sample))


def _detect(sample: str, script: str) -> tuple[str, float]:
    """The language of SAMPLE, free of noise, whose letters are mainly in SCRIPT."""
    if not script:
        return UNKNOWN, 0.0
    allowed = _knowledge()["scripts"].get(script)
    if allowed is not None and len(allowed) == 1:
        return allowed[0], 1.0
    labels = _labels(script)
    if labels is None:
        return (allowed[0], 0.3) if allowed else (UNKNOWN, 0.0)
    best, confidence = find_likeliest(sample, labels)
    return _by_tells(best, sample), confidence


def _by_tells(found: str, sample: str) -> str:
    """FOUND, or its near kin if the letters or words that tell the two apart speak for that."""
    best, most = found, 0
    text = f" {sample.lower()} "
    for pair in _knowledge()["tells"].values():
        if found in pair:
            own = sum(map(text.count, pair[found]))
            for other, signs in sorted(pair.items()):
                lead = sum(map(text.count, signs)) - own
                if other != found and lead > most:
                    best, most = other, lead
    return best


def charsets() -> Mapping[str, tuple[str, ...]]:
    """The charsets that text other than UTF-8 may be in, each with the languages it was made for."""
    return {name: tuple(languages) for name, languages in _knowledge()["charsets"].items()}


def language_of_part(text: str, report_language: str, *, post: bool = False) -> str:
    """BCP 47 language of a part of a report: the report's own unless script or clear evidence says otherwise."""
    sample = _NOISE.sub(" ", text)
    letters = sum(map(str.isalpha, sample))
    own = report_language.split("-", 1)[0]
    script = main_script(sample)
    if not script:
        return report_language
    allowed = _knowledge()["scripts"].get(script)
    foreign_script = own != UNKNOWN and (own not in allowed if allowed else own in _written_elsewhere())
    fewest = _FEWEST_LETTERS_IN_A_POST if post else _FEWEST_LETTERS_TO_DIFFER
    if not foreign_script and letters < fewest:
        return report_language
    found, confidence = _detect(sample[:_SAMPLED], script)
    if foreign_script:
        return found if letters >= _FEWEST_LETTERS_IN_A_POST else report_language
    if found == own or confidence < _CONFIDENCE_TO_DIFFER:
        return report_language
    if are_kin(found, own) and letters < _FEWEST_LETTERS_TO_DIFFER_FROM_KIN:
        return report_language
    return found


def are_kin(one: str, other: str) -> bool:
    """Whether the languages are so close that letter statistics confuse them on a sentence."""
    return any(one in group and other in group for group in _knowledge()["kin"].values())


@cache
def _written_elsewhere() -> frozenset[str]:
    """Languages never written in Latin letters in news."""
    digraphic = set(_knowledge()["digraphic"]["languages"])
    return frozenset(name for names in _knowledge()["scripts"].values() for name in names) - digraphic

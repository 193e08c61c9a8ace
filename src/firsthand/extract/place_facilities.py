"""Named buildings and sites, and small places that no list holds, by the noun beside the name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from firsthand.extract.gazetteer_file import key_of
from firsthand.extract.place_grammar import PlaceGrammar, open_grammar
from firsthand.extract.place_words import Word, phrase_before

_NAME_WORD = r"[^\W\d_a-zà-öø-ÿа-я][\w\-]{1,24}"
# Arabic nouns that begin the names of villages ("spring of", "hill of"): the next word belongs to the name.
_FIRST_HALVES_WORDS = "عين تل كفر بيت دير راس باب ابو ام خربة وادي جبل برج حوش"
_FIRST_HALVES = frozenset(map(key_of, _FIRST_HALVES_WORDS.split(" ")))
_ARTICLES_WORDS = "al el ad ar as ash asch at an az ed er es esch"
_ARTICLES = frozenset(_ARTICLES_WORDS.split(" "))
_SMALL_STARTS = (
    "al",
    "el",
    "ad",
    "ar",
    "as",
    "at",
    "an",
    "az",
    "de",
    "di",
    "la",
    "le",
    "ibn",
    "bin",
    "abu",
    "von",
    "van",
)
_SMALL = r"(?:(?:al|el|ad|ar|as|ash|at|an|az|de|del|di|la|le|ibn|bin|abu|von|van)[ \-])?"


@dataclass(frozen=True, slots=True)
class NamedSite:
    """A site named from START to END in the text; NAME_START to NAME_END is the name without the noun."""

    start: int
    end: int
    name_start: int
    name_end: int


@lru_cache(maxsize=64)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    grammar = open_grammar(language)
    made = []
    name = f"(?:St\\. )?{_SMALL}{_NAME_WORD}(?:[ \\-]{_SMALL}{_NAME_WORD}){{0,2}}"
    if grammar.facility_after:
        nouns = "|".join(map(re.escape, grammar.facility_after))
        made.append(re.compile(rf"(?<!\w)(?P<name>{name}) (?:{nouns})(?!\w)"))
    if grammar.facility_before:
        nouns = "|".join(map(re.escape, grammar.facility_before))
        joins = "|".join(map(re.escape, grammar.facility_joins))
        joined = rf"(?:(?:{joins})[ ’'])?" if joins else ""
        caseless = r"[\u0600-\u06ff]{3,20}"
        made.append(
            re.compile(rf"(?<!\w)(?:{nouns}) {joined}[„«“\"]?(?P<name>{name if language != 'ar' else caseless})(?!\w)")
        )
    return tuple(made)


def find_sites(text: str, start: int, end: int, language: str) -> list[NamedSite]:
    """Sites named in TEXT[start:end], in text order, not overlapping."""
    found: list[NamedSite] = []
    for pattern in _patterns(language.split("-")[0].lower()):
        for match in pattern.finditer(text, start, end):
            site = NamedSite(match.start(), match.end(), match.start("name"), match.end("name"))
            first = text[site.name_start]
            if first.islower() and not text.startswith(_SMALL_STARTS, site.name_start):
                continue
            if not any(site.start < other.end and other.start < site.end for other in found):
                found.append(site)
    return sorted(found, key=lambda site: site.start)


def is_named_village(words: list[Word], at: int, grammar: PlaceGrammar) -> bool:
    """Whether the capitalised word at AT stands right after "the village of" or its like, or before it (Turkish)."""
    word = words[at]
    if not word.may_name or len(word.key) < 3:
        return False
    if any(phrase_before(words, at, length) in grammar.lists["not_before"] for length in (3, 2)):
        return False
    if any(phrase_before(words, at, length) in grammar.lists["village"] for length in (2, 1)):
        return True
    following = words[at + 1].key if at + 1 < len(words) and words[at + 1].gap == " " else ""
    return following in grammar.lists["village_after"]


def begins_arabic_name(words: list[Word], at: int) -> bool:
    """Whether an article with a hyphen and a capitalised word stand at AT: what is before is half a name."""
    if at + 1 >= len(words) or words[at].gap not in (" ", "-", "‑"):
        return False
    return words[at].key in _ARTICLES and words[at + 1].capital and words[at + 1].gap in ("-", "‑")


def village_end(words: list[Word], at: int) -> int:
    """The position after the name that begins at AT: a second capitalised word belongs to it."""
    end = at + 1
    if words[at].caseless:
        return min(len(words), end + 1) if words[at].key in _FIRST_HALVES else end
    while end < len(words) and end < at + 4:
        article = words[end].key in _ARTICLES and end + 1 < len(words) and words[end + 1].gap in ("-", "‑")
        if words[end].gap not in (" ", "-", "‑") or not (words[end].capital or article):
            break
        end += 2 if article else 1
    return end

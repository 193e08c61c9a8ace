"""Named buildings and sites, by the noun beside the name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from firsthand.extract.gazetteer_file import key_of
from firsthand.extract.place_grammar import open_grammar
from firsthand.extract.place_words import Word

_NAME_WORD = r"[^\W\d_a-zà-öø-ÿа-я][\w\-]{1,24}"
_ARTICLES_WORDS = "al el ad ar as ash asch at an az ed er es esch"
_ARTICLES = frozenset(_ARTICLES_WORDS.split(" "))
# Arabic articles stand with a hyphen before a name: without one they may be words of the report's language ("at").
_SMALL = r"(?:(?:al|el|ad|ar|as|ash|at|an|az)-|(?:al|el|de|del|di|la|le|ibn|bin|abu|von|van) )?"
_SMALL_START = re.compile(r"(?:(?:al|el|ad|ar|as|ash|at|an|az)-|(?:al|el|de|del|di|la|le|ibn|bin|abu|von|van) )")


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
    grammar = open_grammar(language)
    not_names = grammar.lists["the_words"] | grammar.lists["not_sites"]
    for pattern in _patterns(language.split("-")[0].lower()):
        for match in pattern.finditer(text, start, end):
            site = NamedSite(match.start(), match.end(), match.start("name"), match.end("name"))
            first = text[site.name_start]
            if first.islower() and not _SMALL_START.match(text, site.name_start):
                continue
            if key_of(text[site.name_start : site.name_end].split(" ")[0]) in not_names:
                continue
            if not any(site.start < other.end and other.start < site.end for other in found):
                found.append(site)
    return sorted(found, key=lambda site: site.start)


def begins_arabic_name(words: list[Word], at: int) -> bool:
    """Whether an article with a hyphen and a capitalised word stand at AT: what is before is half a name."""
    if at + 1 >= len(words) or words[at].gap not in (" ", "-", "‑"):
        return False
    return words[at].key in _ARTICLES and words[at + 1].capital and words[at + 1].gap in ("-", "‑")

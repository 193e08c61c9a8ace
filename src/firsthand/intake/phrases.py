"""Furniture by what it says: the phrases of `furniture.toml`, per language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType

from firsthand.intake.marks import LINK
from firsthand.model import fold

_APART = re.compile(r"[^\w]+|_+")
_FULL_STOP = re.compile(r"[.。][\"'”»“›」』）)]*$")
_COPYRIGHT = re.compile(r"^(?:copyright|©|ⓒ|\(c\))\s{0,2}(?:©|\(c\))?\s{0,2}(?:by )?\d{4}\b", re.I)
# A phrase at the start of a line speaks for the line only if it is short; longer lines are sentences of the report.
_LONGEST_LED_LINE = 180
_LONGEST_PHRASE = 70
_FEWEST_SECTIONS = 4  # a shorter line of such words may be a headline: "World politics"
_QUOTES = "\"“„«‚‘'「"  # what someone says is no furniture
_SHORTEST_SENTENCE = 60  # with a full stop at its end: a title after "Read also" has none


@dataclass(frozen=True, slots=True)
class Phrases:
    """The furniture phrases that hold for one report, normalised as by `plain_words`.

    `starts` holds them by their first word; those written without spaces stand under "".
    """

    lines: frozenset[str]
    starts: Mapping[str, tuple[str, ...]]
    tags: frozenset[str]
    stamps: frozenset[str]
    credits: tuple[str, ...]
    bylines: tuple[str, ...]
    by: tuple[str, ...]
    ends: tuple[str, ...]
    joiners: frozenset[str]
    sections: frozenset[str]


@lru_cache(maxsize=2_000)
def plain_words(text: str) -> str:
    """TEXT folded, its words one space apart, without punctuation."""
    return _APART.sub(" ", fold(text)).strip()


@cache
def _knowledge() -> dict[str, dict[str, list[str]]]:
    raw = resources.files("firsthand.intake").joinpath("furniture.toml").read_text(encoding="utf-8")
    return tomllib.loads(raw)


@cache
def phrases_for(language: str) -> Phrases:
    """The phrases of LANGUAGE with those common to all; English ones too, since pages anywhere carry them."""
    names = ("any", "en", language.split("-", 1)[0])
    entries = [_knowledge().get(name, {}) for name in dict.fromkeys(names)]

    def gathered(kind: str, among: Sequence[dict[str, list[str]]] = entries) -> list[str]:
        return sorted({plain_words(phrase) for entry in among for phrase in entry.get(kind, [])} - {""})

    # A byline word is only one in its own language: "de" opens sentences elsewhere.
    own = [_knowledge().get(names[2], {})] if names[2] in _knowledge() else [_knowledge()["en"]]
    return Phrases(
        frozenset(gathered("lines")), _by_first_word(gathered("starts")),
        frozenset(gathered("tags")), frozenset(gathered("stamps")),
        tuple(gathered("credits")), tuple(gathered("bylines", own)), tuple(gathered("by", own)),
        tuple(gathered("ends")), frozenset(gathered("joiners")),
        frozenset(word for name in gathered("sections") for word in name.split()),
    )  # fmt: skip


def is_furniture(line: str, phrases: Phrases) -> bool:
    """Whether LINE, a whole line or sentence, is furniture by what it says."""
    if len(line) > 4 * _LONGEST_LED_LINE:
        return False
    words = plain_words(LINK.sub(lambda link: link["words"], line))
    if not words:
        return True
    if len(words) <= _LONGEST_PHRASE and (words in phrases.lines or words.rstrip("0123456789 ") in phrases.lines):
        return True
    if len(line) > _LONGEST_LED_LINE:
        return False
    if _COPYRIGHT.match(line) or _names_sections(words, phrases):
        return True
    return line[0] not in _QUOTES and _starting_phrase(words, phrases) is not None


def _names_sections(words: str, phrases: Phrases) -> bool:
    """Whether WORDS are nothing but the names of the parts of a site."""
    names = words.split(" ")
    return len(names) >= _FEWEST_SECTIONS and phrases.sections.issuperset(names)


def leads_elsewhere(line: str, phrases: Phrases) -> bool:
    """Whether LINE, not the report's own title, is the title of a rolling page: "Storm – latest updates"."""
    words = plain_words(line) if len(line) <= _LONGEST_PHRASE else ""
    return any(words.endswith(" " + phrase) for phrase in phrases.ends)


def lead_length(line: str, phrases: Phrases) -> int:
    """How many characters of LINE are a lead such as "Read also:" before a full sentence of the report; 0 if none."""
    if len(line) < _SHORTEST_SENTENCE or not _FULL_STOP.search(line[-4:]):
        return 0
    phrase = _starting_phrase(plain_words(line), phrases)
    if phrase is None or phrase not in phrases.lines:
        return 0
    lead = re.match(r"\W*" + r"\W+".join([r"\w+"] * len(phrase.split())) + r"\s*[:：]?\s*", line)
    return lead.end() if lead and len(line) - lead.end() >= _SHORTEST_SENTENCE else 0


def _starting_phrase(words: str, phrases: Phrases) -> str | None:
    """The phrase of `starts` that WORDS begin with, the longest if there are several."""
    candidates = phrases.starts.get(words.split(" ", 1)[0], ()) + phrases.starts.get("", ())
    return max((phrase for phrase in candidates if _begins(words, phrase)), key=len, default=None)


def _by_first_word(phrases: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        first = "" if is_spaceless(phrase) else phrase.split(" ", 1)[0]
        found[first] = (*found.get(first, ()), phrase)
    return MappingProxyType(found)


def _begins(words: str, phrase: str) -> bool:
    """Whether WORDS begin with PHRASE and a word boundary (scripts without spaces have none)."""
    if not words.startswith(phrase):
        return False
    return len(words) == len(phrase) or words[len(phrase)] == " " or (not phrase[-1].isascii() and is_spaceless(phrase))


def is_spaceless(phrase: str) -> bool:
    """Whether PHRASE is in a script that sets no spaces between words."""
    return any("\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" for character in phrase)

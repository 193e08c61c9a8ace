"""What each language says around names of places and actors, read from the tables beside the gazetteer."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale, UnknownLocaleError

from firsthand.extract.gazetteer_file import key_of

_FOLDER = "firsthand.extract.gazetteer"
# The names of states this short that are not the language's own are abbreviations (EAU, BAE, ABD), which are capitals.
LONGEST_SHORT_STATE = 4
_LIST_NAMES = (
    "before before_town object not_before articles locating village coordinating body location_after speech "
    "titles calendar territory capital border stop weak after after_words village_after locative_prefixes "
    "adjective_endings the_words state_names country_noun region_nouns adjective_marks where not_sites given_names "
    "name_joins name_endings border_links near "
    "near_after coast coast_after coast_nouns between relation_links streets natural short_states plural_endings "
    "genitive_endings common_states"
)
_LISTS = tuple(_LIST_NAMES.split(" "))


@dataclass(frozen=True, slots=True, eq=False)
class PlaceGrammar:
    """The words of LANGUAGE that tell a place from an actor; all folded as gazetteer keys are."""

    language: str
    lists: dict[str, frozenset[str]]
    endings: tuple[tuple[str, tuple[str, ...]], ...] = ()
    article_prefixes: tuple[str, ...] = ()
    directions: dict[str, str] = field(default_factory=dict)
    directions_after: dict[str, str] = field(default_factory=dict)
    direction_prefixes: dict[str, str] = field(default_factory=dict)
    facility_before: tuple[str, ...] = ()
    facility_after: tuple[str, ...] = ()
    facility_joins: tuple[str, ...] = ()
    short: dict[str, str] = field(default_factory=dict)
    exact: dict[str, str] = field(default_factory=dict)
    apostrophe_suffixes: bool = False
    nouns_have_capitals: bool = False
    body_stands_before: bool = False
    single_words_are_weak: bool = False
    lower_names: bool = False
    border_of: bool = False
    shortest_stem: int = 3
    measures_after: bool = False
    bearings: dict[str, str] = field(default_factory=dict)
    units: dict[str, float] = field(default_factory=dict)
    abbreviations: dict[str, str] = field(default_factory=dict)
    abbreviations_after_comma: dict[str, str] = field(default_factory=dict)
    plural_nouns: dict[str, str] = field(default_factory=dict)
    home_countries: frozenset[str] = frozenset()
    plain_lists: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def has(self, name: str, word: str) -> bool:
        """Whether the list called NAME holds WORD."""
        return word in self.lists[name]


@lru_cache(maxsize=64)
def open_grammar(language: str) -> PlaceGrammar:
    """The grammar of LANGUAGE (BCP 47); an empty one where the project has none."""
    base = language.split("-")[0].lower()
    path = files(_FOLDER).joinpath(f"grammar_{base}.toml")
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
    return PlaceGrammar(
        language=base,
        lists={name: frozenset(_fold_all(table.get(name, ()))) for name in _LISTS},
        endings=tuple((key_of(old), tuple(key_of(new) for new in news)) for old, news in table.get("endings", ())),
        article_prefixes=tuple(sorted(_fold_all(table.get("article_prefixes", ())), key=len, reverse=True)),
        directions={key_of(word): english for word, english in table.get("directions", {}).items()},
        directions_after={key_of(word): english for word, english in table.get("directions_after", {}).items()},
        direction_prefixes={key_of(word): english for word, english in table.get("direction_prefixes", {}).items()},
        facility_before=tuple(sorted(table.get("facility_before", ()), key=lambda noun: (-len(noun), noun))),
        facility_after=tuple(sorted(table.get("facility_after", ()), key=lambda noun: (-len(noun), noun))),
        facility_joins=tuple(table.get("facility_joins", ())),
        short=dict(table.get("short", {})),
        exact={key_of(word): surface for word, surface in table.get("exact", {}).items()},
        apostrophe_suffixes=bool(table.get("apostrophe_suffixes")),
        nouns_have_capitals=base in ("de", "lb"),
        body_stands_before=bool(table.get("body_stands_before")),
        lower_names=bool(table.get("lower_names")),
        measures_after=bool(table.get("measures_after")),
        bearings={key_of(word): compass for word, compass in table.get("bearings", {}).items()},
        units={key_of(word): float(km) for word, km in table.get("units", {}).items()},
        shortest_stem=int(table.get("shortest_stem", 3)),
        border_of=bool(table.get("border_of")),
        abbreviations=dict(table.get("abbreviations", {})),
        abbreviations_after_comma=dict(table.get("abbreviations_after_comma", {})),
        home_countries=frozenset(table.get("home_countries", ())),
        plural_nouns=dict(table.get("plural_nouns", {})),
        single_words_are_weak=bool(table.get("single_words_are_weak")),
        plain_lists={
            name: tuple(sorted(table.get(name, ()), key=lambda word: (-len(word), word)))
            for name in ("before", "after", "body", "speech", "body_of_town", "goes_on")
        },
    )


def _fold_all(words: Iterable[str]) -> Iterable[str]:
    return (key for key in map(key_of, words) if key)


@dataclass(frozen=True, slots=True)
class ActorForms:
    """How one language writes the actors: whole words by first word, and beginnings of words.

    `shouted` are states' abbreviations, which are written in capitals.
    """

    whole: dict[str, tuple[tuple[str, str, bool], ...]]
    beginnings: dict[str, tuple[str, bool]]
    longest: int
    roots: frozenset[str]
    shouted: frozenset[str] = frozenset()

    def beginning_of(self, word: str) -> tuple[str, bool] | None:
        """The actor whose listed stem begins WORD, the longest stem first; and whether it is written with a capital."""
        if word[:3] not in self.roots:
            return None
        for length in range(min(self.longest, len(word)), 2, -1):
            actor = self.beginnings.get(word[:length])
            if actor is not None and len(word) - length <= (7 if length > 4 else 3):
                return actor
        return None


@lru_cache(maxsize=64)
def open_actors(language: str) -> ActorForms:
    """The actor forms of LANGUAGE; of English where the table has no line for it."""
    base = language.split("-")[0].lower()
    table = _actor_table()
    return table.get(base) or table["en"]


@lru_cache(maxsize=1)
def _actor_table() -> dict[str, ActorForms]:
    whole: dict[str, dict[str, list[tuple[str, str, bool]]]] = {}
    beginnings: dict[str, dict[str, tuple[str, bool]]] = {}
    shouted: dict[str, set[str]] = {}
    text = files(_FOLDER).joinpath("actors.tsv").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        for form in row["forms"].split("|"):
            key = key_of(form.rstrip("*"))
            if form.endswith("*"):
                beginnings.setdefault(row["lang"], {})[key] = row["key"], form[0].isupper()
            if key and key.isascii() and form.isupper() and row["key"].isupper() and len(key) <= LONGEST_SHORT_STATE:
                shouted.setdefault(row["lang"], set()).add(key)
            if key:
                first = key.split()[0] if row["lang"] != "zh" else key[:1]
                whole.setdefault(row["lang"], {}).setdefault(first, []).append((key, row["key"], form[0].isupper()))
    return {
        language: ActorForms(
            {first: tuple(sorted(forms, key=lambda pair: (-len(pair[0]), pair))) for first, forms in table.items()},
            beginnings.get(language, {}),
            max(map(len, beginnings.get(language, {})), default=0),
            frozenset(stem[:3] for stem in beginnings.get(language, {})),
            frozenset(shouted.get(language, ())),
        )
        for language, table in sorted(whole.items())
    }


@lru_cache(maxsize=64)
def territory_names(language: str, *, abbreviations: bool = True) -> frozenset[str]:
    """The folded names of states in LANGUAGE (Unicode CLDR); none where CLDR does not know the language."""
    try:
        territories = Locale.parse(language).territories
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(key_of(name) for name in territories.values() if abbreviations or not name.isupper())

"""How each language counts, as languages/<lang>/quantities.toml says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from firsthand.extract.numbers import NumberLanguage, load_numbers
from firsthand.extract.time_languages import base_language, load_table
from firsthand.extract.time_words import Word, split_words, word_key
from firsthand.model import Bound

_SHORTEST_STEM = 3
_LONGEST_STEM = 14
_TABLES = ("bounds", "bounds_after", "units", "measures", "roles", "ages_before", "ages_after", "parts",
           "percent_before", "nothing")  # fmt: skip
_LISTS = ("article_bounds", "ranges", "range_openers", "range_joins", "ofs", "labels", "stops", "classifiers",
          "determiners", "counting_articles", "hours_before", "gaps")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their first word, the longest first, and stems that begin a word; each with its value."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    by_last: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    stems: Mapping[str, str]

    def at(self, words: Sequence[Word], at: int) -> tuple[str, int] | None:
        """The value of the phrase that begins at word `at`, and the index after it."""
        if not 0 <= at < len(words):
            return None
        key = words[at].key
        for parts, value in self.by_first.get(key, ()):
            if len(parts) == 1 or _keys(words, at, at + len(parts)) == parts:
                return value, at + len(parts)
        if self.stems:
            for size in range(min(len(key), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
                if key[:size] in self.stems:
                    return self.stems[key[:size]], at + 1
        return None

    def before(self, words: Sequence[Word], stop: int) -> tuple[str, int] | None:
        """The value of the phrase that ends just before word `stop`, and its first index."""
        if not 0 < stop <= len(words):
            return None
        for parts, value in self.by_last.get(words[stop - 1].key, ()):
            first = stop - len(parts)
            if first >= 0 and _keys(words, first, stop) == parts:
                return value, first
        return None

    def single_words(self) -> set[str]:
        return {part for phrases in self.by_first.values() for parts, _ in phrases for part in parts}


def _keys(words: Sequence[Word], first: int, stop: int) -> tuple[str, ...]:
    return tuple(word.key for word in words[first:stop])


@dataclass(frozen=True, slots=True)
class QuantityLanguage:
    """The numbers, units, bounds and casualty words of one language."""

    code: str
    dotted: bool
    clitics: str
    known: frozenset[str]
    numbers: NumberLanguage
    bounds: Phrases
    bounds_after: Phrases
    article_bounds: frozenset[str]
    units: Phrases
    measures: Phrases
    roles: Phrases
    ages_before: Phrases
    ages_after: Phrases
    ranges: frozenset[str]
    range_openers: frozenset[str]
    range_joins: frozenset[str]
    ofs: frozenset[str]
    parts: Phrases
    labels: frozenset[str]
    stops: frozenset[str]
    percent_before: Phrases
    nothing: Phrases
    classifiers: frozenset[str]
    determiners: frozenset[str]
    counting_articles: frozenset[str]
    hours_before: frozenset[str]
    gaps: frozenset[str]
    nouns_capital: bool

    def words_of(self, text: str, start: int, end: int) -> list[Word]:
        """The words of TEXT[START:END] as this language's tables see them."""
        return split_words(text, start, end, dotted=self.dotted, clitics=self.clitics, known=self.known)


@cache
def load_quantity_language(code: str) -> QuantityLanguage:
    """The quantity language of CODE (BCP 47); figures and signs alone where it has no file."""
    base = base_language(code)
    table, every = load_table(base, "quantities.toml"), load_table("und", "quantities.toml")
    times = load_table(base, "times.toml")
    dotted = bool(times.get("dotted"))

    def phrases(name: str) -> Phrases:
        pairs: list[tuple[str, str]] = []
        for entries in (table.get(name, {}), every.get(name, {})):
            if isinstance(entries, Mapping):
                pairs += [(form, value) for value, forms in entries.items() for form in forms]
            else:
                pairs += [(form, name) for form in entries]
        return _phrases(pairs, dotted)

    def keys(name: str) -> frozenset[str]:
        return frozenset(word_key(form, dotted) for form in (*table.get(name, ()), *every.get(name, ())))

    numbers = load_numbers(table.get("numbers") or every.get("numbers", {}), dotted=dotted)
    tables = {name: phrases(name) for name in _TABLES}
    lists = {name: keys(name) for name in _LISTS}
    known = numbers.known().union(*(table.single_words() for table in tables.values()), *lists.values())
    return QuantityLanguage(
        code=base, dotted=dotted, clitics=times.get("clitics", ""), known=frozenset(known), numbers=numbers,
        nouns_capital=bool(table.get("nouns_capital")), **cast("dict[str, Any]", tables | lists),
    )  # fmt: skip


def _phrases(pairs: Iterable[tuple[str, str]], dotted: bool) -> Phrases:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    by_last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    stems: dict[str, str] = {}
    for form, value in pairs:
        if form.endswith("*"):
            stems.setdefault(word_key(form[:-1], dotted), value)
            continue
        parts = tuple(word.key for word in split_words(form, 0, len(form), dotted=dotted))
        if parts:
            by_first.setdefault(parts[0], []).append((parts, value))
            by_last.setdefault(parts[-1], []).append((parts, value))
    return Phrases(_longest_first(by_first), _longest_first(by_last), stems)


def _longest_first(
    phrases: Mapping[str, list[tuple[tuple[str, ...], str]]],
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    return {key: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for key, found in phrases.items()}


BOUNDS = {"exact": Bound.EXACT, "at least": Bound.AT_LEAST, "at most": Bound.AT_MOST, "about": Bound.ABOUT}

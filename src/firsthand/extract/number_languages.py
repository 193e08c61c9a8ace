"""How one language writes numbers: its number words, multipliers and signs, from the [numbers] table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from firsthand.extract.time_words import split_words, word_key


@dataclass(frozen=True, slots=True)
class Number:
    """The words FIRST to STOP (half-open) give VALUE: a number, or a word for many ("hundreds").

    `article` marks what may be an article ("ein"), `weak` a word with other meanings as well;
    `coded` digits that are part of a name, version, score or code; `ordinal` "11th", "11."; `about` a word that
    rounds by itself ("une vingtaine"). `unit` is what a word counts that says both ("twice", سفينتان: two ships).
    """

    first: int
    stop: int
    value: float | str
    digits: bool = False
    article: bool = False
    weak: bool = False
    coded: bool = False
    ordinal: bool = False
    about: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class NumberLanguage:
    """How one language writes numbers; built from the [numbers] table of its quantities.toml."""

    values: Mapping[str, int]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], float | str], ...]]
    multipliers: Mapping[str, int]
    short_multipliers: Mapping[str, int]
    bare: frozenset[str]
    several: frozenset[str]
    articles: frozenset[str]
    weak: frozenset[str]
    joins: frozenset[str]
    groups: frozenset[str]
    decimals: frozenset[str]
    ordinals: frozenset[str]
    ordinals_before: frozenset[str]
    ordinal_dot: bool
    rounded: frozenset[tuple[str, ...]]
    wholes: Mapping[str, tuple[tuple[tuple[str, ...], int, str], ...]]
    units_first: bool
    compound: tuple[str, ...]
    compound_heads: frozenset[str]
    beginnings: frozenset[str]

    def known(self) -> set[str]:
        """Every single word that is part of a number."""
        phrases = {word for forms in self.phrases.values() for keys, _ in forms for word in keys}
        wholes = {word for forms in self.wholes.values() for keys, _, _ in forms for word in keys}
        return {*self.values, *self.multipliers, *self.several, *self.articles, *phrases, *wholes}


def load_numbers(table: Mapping[str, Any], *, dotted: bool = False) -> NumberLanguage:
    """The number language that a [numbers] table describes; see languages/en/quantities.toml."""

    def keys(name: str) -> frozenset[str]:
        return frozenset(word_key(form, dotted) for form in table.get(name, ()))

    values: dict[str, int] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], float | str]]] = {}
    rounded = [(form, int(value)) for value, forms in table.get("about", {}).items() for form in forms]
    spelled: list[tuple[str, float | str]] = [(f, int(v)) for v, forms in table.get("words", {}).items() for f in forms]
    spelled += rounded
    spelled += [(form, word) for word, forms in table.get("vague", {}).items() for form in forms]
    for form, value in spelled:
        parts = _parts(form, dotted)
        if len(parts) == 1 and isinstance(value, int):
            values[parts[0]] = value
        else:
            phrases.setdefault(parts[0], []).append((parts, value))
    multipliers = _by_form(table.get("multipliers", {}), dotted)
    wholes = _wholes(table, dotted)
    return NumberLanguage(
        values=values,
        phrases={first: tuple(sorted(forms, key=lambda f: -len(f[0]))) for first, forms in phrases.items()},
        multipliers=multipliers,
        short_multipliers=_by_form(table.get("short_multipliers", {}), dotted),
        bare=keys("bare"), several=keys("several"), articles=keys("articles"), weak=keys("weak"), joins=keys("joins"),
        groups=frozenset(table.get("groups", (",", " "))), decimals=frozenset(table.get("decimals", (".",))),
        ordinals=keys("ordinals"), ordinals_before=keys("ordinals_before"), ordinal_dot=bool(table.get("ordinal_dot")),
        units_first=bool(table.get("units_first")), compound=tuple(table.get("compound", ())),
        compound_heads=frozenset(key[:3] for key in (*values, *multipliers) if table.get("compound")),
        beginnings=frozenset({*values, *phrases, *multipliers, *wholes, *keys("several"), *keys("articles")}),
        rounded=frozenset(_parts(form, dotted) for form, _ in rounded), wholes=wholes,
    )  # fmt: skip


def _parts(form: str, dotted: bool) -> tuple[str, ...]:
    return tuple(word.key for word in split_words(form, 0, len(form), dotted=dotted))


def _wholes(table: Mapping[str, Any], dotted: bool) -> dict[str, tuple[tuple[tuple[str, ...], int, str], ...]]:
    """Words that say a number and what it counts: [duals] by unit, [multiples] ("twice") by number."""
    told = [(form, 2, unit) for unit, forms in table.get("duals", {}).items() for form in forms]
    told += [(form, int(value), "times") for value, forms in table.get("multiples", {}).items() for form in forms]
    wholes: dict[str, list[tuple[tuple[str, ...], int, str]]] = {}
    for form, value, unit in told:
        parts = _parts(form, dotted)
        wholes.setdefault(parts[0], []).append((parts, value, unit))
    return {first: tuple(sorted(forms, key=lambda form: -len(form[0]))) for first, forms in wholes.items()}


def _by_form(table: Mapping[str, Iterable[str]], dotted: bool) -> dict[str, int]:
    return {word_key(form, dotted): int(value) for value, forms in table.items() for form in forms}

"""How each language speaks of time, as languages/<lang>/times.toml says."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from babel import Locale, UnknownLocaleError

from firsthand.extract.numbers import NumberLanguage, load_numbers
from firsthand.extract.time_patterns import Node, build_patterns
from firsthand.extract.time_tense import Tenses, build_tenses
from firsthand.extract.time_words import Word, split_words, word_key

_FOLDER = resources.files("firsthand.extract") / "languages"
# Rules that hold in every language: ISO stamps, numeric dates, clock times with a colon.
_EVERY = "und"
# What a template of a meaning cannot do without: one of these slots.
_SPAN = ("unit", "plural", "since")
_NEEDED = {"ago": _SPAN, "ahead": _SPAN, "earlier": _SPAN, "later": _SPAN, "duration": _SPAN, "unit": ("unit",),
           "weekday": ("weekday", "weekdaypart"), "weekweekday": ("weekday", "weekdaypart"), "days": ("day2",),
           "years": ("year2", "yy"), "season": ("season", "seasonal"), "quarter": ("quarter", "halfyear"),
           "feast": ("feast",)}  # fmt: skip
# Of templates that fit equally far: "2019年" is a year before it is a span of years.
_FIRST = ("nothing", "date", "year", "years", "PRESENT_REF")


@dataclass(frozen=True, slots=True)
class Form:
    """PARTS, one word or several, stand for VALUE; with `capital` only where written with one."""

    parts: tuple[str, ...]
    value: object
    capital: bool = False


@dataclass(frozen=True, slots=True)
class TimeLanguage:
    """The words, templates and cues of one language."""

    code: str
    dotted: bool
    clitics: str
    known: frozenset[str]
    forms: Mapping[str, Mapping[str, tuple[Form, ...]]]
    stems: Mapping[str, Mapping[str, object]]
    patterns: Node
    beginnings: frozenset[str]
    beginning_stems: tuple[str, ...]
    links: frozenset[str]
    joins: frozenset[str]
    ranges: frozenset[tuple[str, str]]
    tenses: Tenses
    numbers: NumberLanguage
    counted: frozenset[str]

    def may_begin(self, word: Word) -> bool:
        """A template may begin with WORD: the quick way past most words of a text."""
        if word.key in self.beginnings:
            return True
        return bool(self.beginning_stems) and word.key.startswith(self.beginning_stems)

    def words_of(self, text: str, start: int, end: int) -> list[Word]:
        """The words of TEXT[START:END] as this language's templates see them."""
        return split_words(text, start, end, dotted=self.dotted, clitics=self.clitics, known=self.known)


@cache
def load_table(code: str, name: str) -> Mapping[str, Any]:
    """The toml file NAME of language CODE; an empty table where there is none."""
    path = _FOLDER / code / name
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def base_language(code: str) -> str:
    """The language of a BCP 47 tag without script, region and variants: "zh-Hant" is "zh"."""
    base = code.split("-")[0].lower()
    return base if base.isascii() and base.isalpha() and len(base) <= 3 else _EVERY


@cache
def load_time_language(code: str) -> TimeLanguage:
    """The time language of CODE (BCP 47); month and weekday names alone where it has no file."""
    base = base_language(code)
    table, every = load_table(base, "times.toml"), load_table(_EVERY, "times.toml")
    counts = load_table(base, "quantities.toml") or load_table(_EVERY, "quantities.toml")
    dotted = bool(table.get("dotted"))
    slots: dict[str, list[tuple[str, object]]] = {"month": _calendar_names(base, "months")}
    slots["weekday"] = _calendar_names(base, "days")
    for name in ("months", "weekdays"):
        slots[name[:-1]] += [(f, int(v)) for v, forms in table.get(name, {}).items() for f in forms]
    for name in ("units", "parts"):
        slots[name[:-1]] = [(form, value) for value, forms in table.get(name, {}).items() for form in forms]
    for name, entries in {**every.get("words", {}), **table.get("words", {})}.items():
        slots[name] = (
            [(f, v) for v, fs in entries.items() for f in fs]
            if isinstance(entries, dict)
            else ([(form, name) for form in entries])
        )
    slots["weekdaypart"] = _joined(slots["weekday"], table.get("joined_parts", {}))
    capitalised = bool(table.get("capitalised"))
    forms, stems = _index(slots, dotted=dotted, capitalised=capitalised)
    numbers = load_numbers(counts.get("numbers", {}), dotted=dotted)
    links = frozenset(word_key(w, dotted) for w in (*every.get("links", ()), *table.get("links", ())))
    patterns = _templates(table) + _templates(every)
    root = build_patterns(patterns, dotted=dotted)
    first_slots = {slot for slot, _, _ in root.slots}
    beginnings = {*root.literals, *(key for slot in first_slots for key in forms.get(slot, {}))}
    counted = frozenset(
        word_key(form, dotted)
        for group in ("units", "measures")
        for forms_of_unit in counts.get(group, {}).values()
        for form in forms_of_unit
    )
    known = {part for by_first in forms.values() for fs in by_first.values() for form in fs for part in form.parts}
    known |= numbers.known() | links | counted | {w for _, template in patterns for w in _template_words(template)}
    return TimeLanguage(
        code=base, dotted=dotted, clitics=table.get("clitics", ""), known=frozenset(known), forms=forms, stems=stems,
        patterns=root, beginnings=frozenset(beginnings),
        beginning_stems=tuple(stem for slot in sorted(first_slots) for stem in stems.get(slot, {})), links=links,
        joins=frozenset(word_key(w, dotted) for w in (*every.get("joins", ()), *table.get("joins", ()))),
        ranges=frozenset((word_key(a, dotted), word_key(b, dotted)) for a, b in table.get("ranges", ())),
        tenses=build_tenses(table, dotted=dotted), numbers=numbers, counted=counted,
    )  # fmt: skip


def _calendar_names(code: str, kind: str) -> list[tuple[str, object]]:
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return []
    names = locale.months if kind == "months" else locale.days
    shift = 0 if kind == "months" else 1
    widths = [names[context]["wide"] for context in ("format", "stand-alone")]
    return [(str(name), int(number) + shift) for width in widths for number, name in sorted(width.items())]


def _joined(weekdays: Sequence[tuple[str, object]], parts: Mapping[str, Iterable[str]]) -> list[tuple[str, object]]:
    return [(day + end, (value, part)) for part, ends in parts.items() for end in ends for day, value in weekdays]


def _index(
    slots: Mapping[str, Sequence[tuple[str, object]]], *, dotted: bool, capitalised: bool
) -> tuple[dict[str, dict[str, tuple[Form, ...]]], dict[str, dict[str, object]]]:
    forms: dict[str, dict[str, tuple[Form, ...]]] = {}
    stems: dict[str, dict[str, object]] = {}
    for slot, entries in slots.items():
        by_first: dict[str, list[Form]] = {}
        for text, value in entries:
            if text.endswith("*"):
                stems.setdefault(slot, {})[word_key(text[:-1], dotted)] = value
                continue
            parts = tuple(word.key for word in split_words(text, 0, len(text), dotted=dotted))
            capital = capitalised and slot in ("month", "weekday", "weekdaypart") and text[:1].isupper()
            form = Form(parts, value, capital)
            if parts and form not in by_first.setdefault(parts[0], []):
                by_first[parts[0]].append(form)
        forms[slot] = {first: tuple(found) for first, found in by_first.items()}
    return forms, stems


def _templates(table: Mapping[str, Any]) -> list[tuple[str, str]]:
    """(meaning, template) pairs: what is no time ("ten years old") first, then calendar dates, then the rest."""
    pairs = [(meaning, template) for meaning, templates in table.get("patterns", {}).items() for template in templates]
    for meaning, template in pairs:
        needed = _NEEDED.get(meaning.rstrip("0123456789").rstrip("+-"), ())
        if needed and not any("{" + slot + "}" in template for slot in needed):
            raise ValueError(f"template {template!r} of {meaning!r} needs one of the slots {', '.join(needed)}")
    return sorted(pairs, key=lambda pair: _FIRST.index(pair[0]) if pair[0] in _FIRST else len(_FIRST))


def _template_words(template: str) -> list[str]:
    plain = "".join(" " if c in "[]|" else c for c in template)
    return [w.key for part in plain.split() if "{" not in part for w in split_words(part, 0, len(part))]

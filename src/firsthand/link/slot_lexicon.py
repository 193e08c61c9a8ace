"""The classes of event and the marks of polarity and modality that the words of a statement show."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import ahocorasick_rs

from firsthand.model import fold

# Scripts written without spaces: an entry may begin and end anywhere.
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# Conjunctions, prepositions and the article that Arabic writes together with the next word.
_PROCLITICS = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال", "ول", "وب", "كال", "س", "وس", "ست")
_GAP = 100


@dataclass(frozen=True, slots=True)
class Found:
    """The class NAME is shown by the folded words START to END."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    words: str
    open_start: bool
    open_end: bool
    rest: tuple[str, bool] | None


def _parse_entry(name: str, folded: str) -> Iterable[_Entry]:
    first, _, second = folded.partition(fold("…"))
    first, second = first.strip(), second.strip()
    rest = (second.rstrip("*"), second.endswith("*")) if second else None
    # A "*" inside an entry ("rauð* lín*") stands for the ending of its first word.
    head, star, tail = first.rstrip("*").lstrip("*").partition("* ")
    if star:
        yield _Entry(name, head, first.startswith("*"), True, (tail, first.endswith("*")))
        return
    yield _Entry(name, head, first.startswith("*"), first.endswith("*"), rest)


class Lexicon:
    """Finds the entries of some classes in folded text of one language, in linear time."""

    def __init__(self, entries: Iterable[_Entry]) -> None:
        self._entries = sorted(set(entries), key=lambda entry: (entry.words, entry.name, str(entry.rest)))
        self._of_words: dict[str, list[_Entry]] = {}
        for entry in self._entries:
            if entry.words:
                self._of_words.setdefault(entry.words, []).append(entry)
        self._words = sorted(self._of_words)
        self._automaton = ahocorasick_rs.AhoCorasick(self._words) if self._words else None

    @property
    def classes(self) -> frozenset[str]:
        """The classes that this lexicon has entries for."""
        return frozenset(entry.name for entry in self._entries)

    def find(self, text: str) -> tuple[Found, ...]:
        """Every entry that stands in TEXT (folded) as words, by place."""
        if self._automaton is None:
            return ()
        found = set()
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for entry in self._of_words[self._words[index]]:
                last = _end_of_entry(text, start, end, entry)
                if last is not None:
                    found.add(Found(entry.name, start, last))
        return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.name)))


def _end_of_entry(text: str, start: int, end: int, entry: _Entry) -> int | None:
    """Where the entry ends in TEXT, if its words stand there as words of their own."""
    if not _begins_word(text, start, entry) or not (entry.open_end or _ends_word(text, end)):
        return None
    if entry.rest is None:
        return end
    words, open_end = entry.rest
    again = text.find(words, end, end + _GAP)
    while again >= 0:
        begins = _UNSPACED.match(words) or not text[again - 1].isalnum()
        if begins and (open_end or _ends_word(text, again + len(words))):
            return again + len(words)
        again = text.find(words, again + 1, end + _GAP)
    return None


def _begins_word(text: str, start: int, entry: _Entry) -> bool:
    if start == 0 or entry.open_start or not text[start - 1].isalnum() or _UNSPACED.match(text[start]):
        return True
    if not _ARABIC.match(text[start]):
        return False
    begin = start
    while begin > 0 and start - begin < 4 and text[begin - 1].isalnum():
        begin -= 1
    return text[begin:start] in _PROCLITICS


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not text[end].isalnum() or bool(_UNSPACED.match(text[end - 1]))


@dataclass(frozen=True, slots=True)
class EventKinds:
    """Which classes count a toll, are acts, or are responses; the broader class and the opposite of some,
    and which a statement is about wherever it names them."""

    kind: Mapping[str, str]
    broader: Mapping[str, str]
    opposite: Mapping[str, str]
    focal: frozenset[str]


@cache
def _table(name: str) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((resources.files("firsthand.link") / name).read_text(encoding="utf-8"))


@cache
def event_kinds() -> EventKinds:
    """The kind of every event class, and its broader class and its opposite where it has them."""
    table = _table("events.toml")
    return EventKinds(
        {name: str(row["kind"]) for name, row in table.items()},
        {name: str(row["of"]) for name, row in table.items() if "of" in row},
        {name: str(row["opposite"]) for name, row in table.items() if "opposite" in row},
        frozenset(name for name, row in table.items() if row.get("focal")),
    )


@cache
def event_lexicon(language: str) -> Lexicon:
    """The event classes in the words of LANGUAGE (primary subtag); English where there is none."""
    return _lexicon("events.toml", language)


@cache
def mark_lexicon(language: str) -> Lexicon:
    """The marks of polarity and modality in the words of LANGUAGE."""
    return _lexicon("slots.toml", language)


@cache
def unit_lexicon() -> Lexicon:
    """The units that have a language-free name, in the words of any language."""
    return Lexicon(_entries_of(_table("slots.toml")["units"]))


@cache
def magnitude_lexicon() -> Lexicon:
    """Number words that give only an order ("hundreds"), named by the least they come to."""
    return Lexicon(_entries_of(_table("slots.toml")["magnitudes"]))


def _lexicon(name: str, language: str) -> Lexicon:
    table = _table(name)
    known = any(language in row for row in table.values())
    entries: list[_Entry] = []
    for mark, row in table.items():
        if mark in ("units", "magnitudes"):
            continue
        entries.extend(_entries_of({mark: row.get(language if known else "en", [])}))
    return Lexicon(entries)


def _entries_of(rows: Mapping[str, list[str]]) -> list[_Entry]:
    return [entry for name, written in rows.items() for words in written for entry in _parse_entry(name, fold(words))]

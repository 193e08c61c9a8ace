"""Publications that reports name: agencies, broadcasters, papers, portals, in many scripts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from ahocorasick_rs import AhoCorasick

from firsthand.model import fold

_DATA = Path(__file__).with_name("publications.toml")
_KINDS = ("agency", "state_agency", "broadcaster", "paper", "portal", "press_office")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})
# Below this length a name is an acronym or a short word: no endings, no capitals.
_LONG_NAME = 5
# How far from a doubtful name a word such as "agency" may stand, in characters.
_HEAD_REACH = 24


@dataclass(frozen=True, slots=True)
class Publication:
    """A publication called NAME, of KIND, published from COUNTRY by FAMILY at DOMAINS."""

    name: str
    kind: str
    country: str
    family: str
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Spelling:
    """How a publication may be written; DOUBTFUL spellings need a word beside them, except in AT_HOME."""

    text: str
    publication: Publication
    doubtful: bool = False
    at_home: str = ""


@lru_cache(maxsize=1_000)  # a sentence is asked for its frames and again for its credits
def find_publications(text: str, language: str) -> tuple[tuple[int, int, str, str], ...]:
    """(start, end, canonical name, kind) of each publication named in TEXT, in text order, not overlapping.

    `end` takes in a case ending ("Reutersa"); `start` leaves out a fused particle ("لرويترز"). The
    longest name wins. `language` (BCP 47) decides whether a doubtful name counts on its own.
    """
    plain = text if text.isascii() else text.translate(_APOSTROPHES)
    found: list[tuple[int, int, Publication]] = []
    for number, start, end in _automaton().find_matches_as_indexes(plain, overlapping=True):
        spelling = _spellings()[number]
        stop = _end_of_name(plain, start, end, spelling)
        if stop and (not spelling.doubtful or _is_confirmed(plain, start, stop, spelling, language)):
            found.append((start, stop, spelling.publication))
    kept: list[tuple[int, int, Publication]] = []
    for start, stop, publication in sorted(found, key=lambda hit: (hit[0], -hit[1], hit[2].name)):
        if not kept or start >= kept[-1][1]:
            kept.append((start, stop, publication))
    return tuple((start, stop, publication.name, publication.kind) for start, stop, publication in kept)


def canonical_publication(name: str) -> str | None:
    """The canonical name of the publication called NAME in any of its spellings, or None."""
    known = _by_name().get(_name_key(name))
    return known.name if known else None


def publication_at(address: str) -> str | None:
    """The canonical name of the publication that publishes at ADDRESS (a URL or a host), or None."""
    try:
        host = (urlsplit(address if "//" in address else "//" + address).hostname or "").removeprefix("www.")
    except ValueError:  # a bracket where a host would stand
        return None
    parts = host.split(".")
    for first in range(len(parts) - 1):
        known = _by_domain().get(".".join(parts[first:]))
        if known:
            return known.name
    return None


def _name_key(name: str) -> str:
    return "".join(character for character in fold(name).removeprefix("the ") if character.isalnum())


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    with _DATA.open("rb") as stream:
        return tomllib.load(stream)


@cache
def _spellings() -> tuple[_Spelling, ...]:
    return tuple(spelling for kind in _KINDS for row in _tables()[kind].items() for spelling in _spell(kind, *row))


def _spell(kind: str, name: str, row: list[str]) -> Iterator[_Spelling]:
    country, family, domains, names = row
    publication = Publication(name, kind.replace("_", " "), country, family, tuple(domains.split()))
    written = [part for part in names.split("|") if part]
    if "(" not in name and f"?{name}" not in [part.partition("@")[0] for part in written]:
        written.insert(0, name)
    for part in dict.fromkeys(written):
        doubtful = part.startswith("?")
        text, _, at_home = part.removeprefix("?").partition("@")
        for variant in {text, text.upper()} if len(text) >= _LONG_NAME and not doubtful else {text}:
            yield _Spelling(variant.translate(_APOSTROPHES), publication, doubtful, at_home)


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick([spelling.text for spelling in _spellings()])


@cache
def _by_name() -> dict[str, Publication]:
    known: dict[str, Publication] = {}
    for spelling in _spellings():
        known.setdefault(_name_key(spelling.publication.name), spelling.publication)
    for spelling in _spellings():
        known.setdefault(_name_key(spelling.text), spelling.publication)
    for spelling in _spellings():
        for domain in spelling.publication.domains:
            known.setdefault(_name_key(domain.split(".")[0]), spelling.publication)
    known.pop("", None)
    return known


@cache
def _by_domain() -> dict[str, Publication]:
    known: dict[str, Publication] = {}
    for spelling in _spellings():
        for domain in spelling.publication.domains:
            known.setdefault(domain, spelling.publication)
    return known


def _end_of_name(text: str, start: int, end: int, spelling: _Spelling) -> int | None:
    """Where the name ends, its case ending included; None if it stands inside another word."""
    first, last = text[start], text[end - 1]
    if _script(first) != "other" and start and text[start - 1].isalnum() and not _has_fused_prefix(text, start):
        return None
    script = _script(last)
    if script == "other" or end == len(text) or not text[end].isalnum():
        return end
    if len(spelling.text) < _LONG_NAME or spelling.doubtful:
        return None
    stop = end
    while stop < len(text) and text[stop].isalnum() and stop - end < 6:
        stop += 1
    return stop if text[end:stop] in _tables()["endings"].get(script, []) else None


def _has_fused_prefix(text: str, start: int) -> bool:
    prefixes = _tables()["prefixes"].get(_script(text[start]), [])
    for prefix in prefixes:
        before = start - len(prefix)
        if before >= 0 and text[before:start] == prefix and (before == 0 or not text[before - 1].isalnum()):
            return True
    return False


def _is_confirmed(text: str, start: int, end: int, spelling: _Spelling, language: str) -> bool:
    """A doubtful name stands in brackets, beside a word such as "agency", or in its own language."""
    if spelling.at_home and language.partition("-")[0] == spelling.at_home:
        return True
    before, after = text[max(0, start - _HEAD_REACH) : start], text[end : end + _HEAD_REACH]
    if before[-1:] in ("(", "/") and after[:1] in (")", "/"):
        return True
    around = f" {_spaced(before)} \n {_spaced(after)} "
    return any(_stands_in(word, around) for word in _heads())


def _stands_in(word: str, around: str) -> bool:
    """Latin and Cyrillic words stand alone; in other scripts particles are written in one word with them."""
    return f" {word} " in around if _script(word[0]) in ("latin", "cyrillic") else word in around


@cache
def publication_heads() -> tuple[str, ...]:
    """The words, folded, that say of the name behind them that it is a publication ("agency", "Sender")."""
    return tuple(dict.fromkeys(fold(word) for word in _heads() if len(word) > 2))


@cache
def _heads() -> tuple[str, ...]:
    return tuple(dict.fromkeys(_tables()["heads"]["words"]))


def _spaced(text: str) -> str:
    return "".join(character if character.isalnum() else " " for character in text)


def _script(character: str) -> str:
    """ "latin", "cyrillic", "arabic", "hebrew" or "greek" for letters written with word gaps, else "other"."""
    code = ord(character)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "latin" if character.isalnum() else "other"
    for script, low, high in (("greek", 0x370, 0x400), ("cyrillic", 0x400, 0x530), ("hebrew", 0x590, 0x600)):
        if low <= code < high:
            return script
    return "arabic" if 0x600 <= code < 0x780 else "other"

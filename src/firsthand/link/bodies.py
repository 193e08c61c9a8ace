"""What a voice's name says of who speaks: state, body, office, and the person's own name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from firsthand.link.spelling import is_syllabic
from firsthand.model import fold

_DATA = Path(__file__).with_name("bodies.toml")
_WORD = re.compile(r"[^\W_]+(?:[.'’\-][^\W_]+)*")
_ARABIC_PARTICLES = re.compile(r"^(?:وال|بال|لل|ال|و|ل|ب)(?=\w{3})")
_ELIDED = re.compile(r"^(?:l|d|dell|all|dall|nell|sull|un|qu|s|n)'(?=\w)")
# Shorter vocabulary matches whole words only: "us" is no beginning of "user".
_SHORT_WORD = 4
# A name is read this far; what follows is a description.
_LONGEST_NAME = 240
# Foreign names in Chinese take two to four characters a word, three words at most.
_LONGEST_HAN_NAME = 14
# So many words of a firm's name tell it from others; what follows may be the sentence going on.
_LONGEST_FIRM = 3

_Marks = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """How one voice is identified.

    `country` is ISO 3166, lower case; `body` a kind of state body, `proper` an international body or
    firm by its canonical name; `has_office` holds where a title or office is named;
    `person` are the words of a personal or proper name, in order; `opens` holds where they are the
    first of several words, where a capital shows nothing. `firm` are the words of an organisation
    named behind a noun for one ("the company …"), or the provider of a record. `is_state` holds
    where a state, its people or its capital is all that is named; `is_ministry` where it is some ministry,
    `is_reporter` where it is somebody who reports for a publication.
    """

    country: str = ""
    body: str = ""
    proper: str = ""
    is_record: bool = False
    is_spokesperson: bool = False
    is_organisation: bool = False
    has_office: bool = False
    person: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    opens: bool = False
    firm: tuple[str, ...] = ()
    is_state: bool = False
    is_ministry: bool = False
    is_reporter: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    written: str
    folded: str


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words of the vocabulary as they follow each other; LABEL is the row they stand in.

    `cased` is how a lone word must be written where the table gives it capitals ("WHO", not "who"; "l'ONU").
    """

    label: str
    parts: tuple[str, ...]
    cased: str = ""


@lru_cache(maxsize=16384)
def read_profile(name: str) -> Profile:
    """Who the voice called NAME is, as far as its words tell; an empty profile if they tell nothing."""
    text = name[:_LONGEST_NAME]
    words = _words_of(text)
    proper, proper_at = _first_match("international", words, text)
    record, record_at = _first_match("records", words, text)
    body, body_at = _first_match("bodies", words, text)
    country, country_at = _first_match("countries", words, text)
    office_at = _all_matches("roles", words, text)
    organisation_at = _all_matches("organisations", words, text)
    ministry_at = _all_matches("ministries", words, text)
    reporter_at = _all_matches("reporters", words, text)
    known = reporter_at[0] | proper_at | record_at | body_at | country_at | office_at[0] | ministry_at[0]
    if "spokesperson" in office_at[1]:
        known |= organisation_at[0]
    person, opens, member = _read_person(text, words, known, organisation_at[0])
    return Profile(
        country=country,
        body="" if proper or "outsider" in office_at[1] else body,
        proper=proper or record,
        is_record=bool(record),
        is_spokesperson="spokesperson" in office_at[1],
        is_organisation=bool(organisation_at[0]) and not member,
        has_office=bool(office_at[0]),
        person=person,
        traits=tuple(sorted(_all_matches("anonymous", words, text)[1])),
        opens=opens,
        firm=_read_firm(text, words, organisation_at[0]),
        is_state=bool(country) and not body and _is_only(country_at, words, text),
        is_ministry=bool(ministry_at[1]) and not body,
        is_reporter=bool(reporter_at[1]),
    )


def _words_of(text: str) -> tuple[_Word, ...]:
    return tuple(_Word(match[0], _bare(fold(match[0]))) for match in _WORD.finditer(text))


def describe_body(country: str, body: str) -> str:
    """An English name for a state's body ("Russian MoD"), for lists that no language owns."""
    label = str(_tables()["bodies"][body]["label"]) if body else ""
    return " ".join(part for part in (_adjectives().get(country, country.upper()), label) if part)


def _read_person(
    text: str, words: tuple[_Word, ...], known: frozenset[int], organisation: frozenset[int]
) -> tuple[tuple[str, ...], bool, bool]:
    """(capitalised words that no vocabulary explains, whether they open several words, whether they are somebody's).

    They are where a preposition stands between the name and a noun of organisation ("Runa Eld of the institute"),
    or where a description stands before it.

    In scripts without capitals every word counts that no vocabulary explains.
    """
    if is_syllabic(text):
        return _person_in_han(text), False, False
    cased = has_case(text)
    names: list[str] = []
    places: list[int] = []
    commas = _comma_groups(text, words)
    for place, word in enumerate(words):
        last = places[-1] if places else -2
        named = word.written[:1].isupper() if cased else True
        plain = word.folded in _grammar("articles") or _is_generic(word.folded) or _is_time(word.folded)
        if not named or place in known or plain:
            continue
        behind_preposition = not names and _is_behind_preposition(words, place)
        if behind_preposition or len(word.folded) < 2 or word.written.isdigit():
            continue
        between = [at for at in range(last + 1, place) if at not in known] if names else []
        if names and (commas[place] != commas[last] or any(_parts_names(words[at], cased) for at in between)):
            break
        names.append(word.written.removesuffix("'s").removesuffix("’s"))
        places.append(place)
    opens = places == [0] and len(words) > 1 and commas[1] == commas[0]
    member = len(names) > 1 and _is_member(words, places, organisation)
    if cased and _describes(words, places):
        behind = _name_behind(words, known, organisation)
        names, opens, member = behind or names, opens and not behind, bool(behind) or member
    return (tuple(names) if organisation else tuple(names[-4:])), opens, member


def _is_member(words: tuple[_Word, ...], places: Sequence[int], organisation: frozenset[int]) -> bool:
    """Whether the first noun of organisation comes behind the name and a preposition."""
    first = min(organisation, default=0)
    between = words[places[-1] + 1 : first]
    return first > places[-1] and any(word.folded in _grammar("prepositions") for word in between)


def _describes(words: tuple[_Word, ...], places: Sequence[int]) -> bool:
    """Whether the first word of several has its capital for standing first: a common word follows it."""
    if not places or places[0] > 0 or len(words) < 2 or (len(places) > 1 and places[1] == 1):
        return False
    return words[1].written[:1].islower() and words[1].folded not in _grammar("particles")


def _name_behind(words: tuple[_Word, ...], known: frozenset[int], organisation: frozenset[int]) -> list[str]:
    """The first two capitalised words or more behind a description, no firm's: "Local baker from Quay Runa Eld"."""
    run: list[str] = []
    for place, word in enumerate(words[1:], start=1):
        if word.folded in _grammar("conjunctions"):
            return []
        named = word.written[:1].isupper() and len(word.folded) > 1
        plain = place in known | organisation or word.folded in _grammar("articles") or _is_generic(word.folded)
        behind = _is_behind_preposition(words, place) or place - 1 in organisation
        if named and not plain and not _is_time(word.folded) and (run or not behind):
            run.append(word.written.removesuffix("'s").removesuffix("’s"))
        elif len(run) > 1:
            break
        else:
            run = []
    return run[-4:] if len(run) > 1 else []


def _is_behind_preposition(words: tuple[_Word, ...], place: int) -> bool:
    """Whether a preposition stands before the word at PLACE, an article between or not: "of the Quay News"."""
    while place > 0 and words[place - 1].folded in _grammar("articles") - _grammar("prepositions"):
        place -= 1
    return place > 0 and words[place - 1].folded in _grammar("prepositions")


def _parts_names(word: _Word, cased: bool) -> bool:
    """Whether WORD ends a name: what stands behind "and", "of" or a common word is somebody or something else."""
    if word.folded in _grammar("conjunctions"):
        return True
    common = word.written[:1].islower() if cased else word.folded in _grammar("prepositions")
    return common and word.folded not in _grammar("particles")


def has_case(text: str) -> bool:
    """Whether the script of TEXT tells capitals from small letters."""
    return any(character.lower() != character.upper() for character in text)


def _read_firm(text: str, words: tuple[_Word, ...], organisation: frozenset[int]) -> tuple[str, ...]:
    """The name that follows a noun of organisation: "the company Grey Skua" has Grey, Skua."""
    if is_syllabic(text):
        return ()
    commas = _comma_groups(text, words)
    for start in sorted(organisation):
        found: list[str] = []
        for place in range(start + 1, len(words)):
            word = words[place]
            if commas[place] != commas[start] or not (word.written[:1].isupper() or not has_case(text)):
                break
            if word.folded in _grammar("articles") or _is_time(word.folded):
                break
            found.append(word.written.removesuffix("'s").removesuffix("’s"))
        if found:
            return tuple(found[:_LONGEST_FIRM])
    return ()


def find_known_providers(name: str) -> tuple[str, ...]:
    """The well-known firms and services that the words NAME, in order."""
    text = name[:_LONGEST_NAME]
    found = sorted(_matches("records", _words_of(text), text), key=lambda match: (match[1], match[2]))
    return tuple(dict.fromkeys(label for _, _, label in found))


def read_provider(name: str) -> tuple[str, ...]:
    """Whose the record called NAME is, as the words of a name; none where it only says what kind it is.

    A firm named as one, else capitalised words beyond the first that no vocabulary explains.
    """
    text = name[:_LONGEST_NAME]
    words = _words_of(text)
    organisation = _all_matches("organisations", words, text)[0]
    firm = _read_firm(text, words, organisation)
    if firm or is_syllabic(text) or not has_case(text):
        return firm
    known = frozenset[int]().union(*(_all_matches(row, words, text)[0] for row in ("countries", "roles", "bodies")))
    run: list[str] = []
    for place, word in enumerate(words):
        plain = place in known or place in organisation or _is_generic(word.folded) or _is_time(word.folded)
        if (
            word.written[:1].isupper()
            and not plain
            and (place > 0 or (len(words) > 1 and words[1].written[:1].isupper()))
        ):
            run.append(word.written.removesuffix("'s").removesuffix("’s"))
        elif len(run) > 1:
            break
        else:
            run = []
    return tuple(run[:_LONGEST_FIRM]) if len(run) > 1 else ()


def _is_time(word: str) -> bool:
    return any(word.startswith(start) for start in _grammar("times"))


def _is_only(places: frozenset[int], words: tuple[_Word, ...], text: str) -> bool:
    """Whether nothing but the words at PLACES and articles is named; in scripts without gaps, in a short name."""
    if is_syllabic(text):
        return len(text) <= _SHORT_WORD
    plain = _grammar("articles") | _grammar("sides")
    return all(place in places or word.folded in plain for place, word in enumerate(words))


@cache
def _grammar(row: str) -> frozenset[str]:
    return frozenset(fold(_tables()["grammar"][row]).split())


@lru_cache(maxsize=4096)
def is_firm_noun(word: str) -> bool:
    """Whether WORD, as part of a name, says that it is a firm's ("Shipping", "GmbH")."""
    return fold(word) in _grammar("firms")


def _is_generic(word: str) -> bool:
    return any(word.startswith(noun) for noun in _grammar("nouns"))


def _person_in_han(text: str) -> tuple[str, ...]:
    """In Chinese a name follows its office: what stands behind the last word of office."""
    ends = [text.rfind(part) + len(part) for part in _han_offices() if part in text]
    if not ends:
        return ()
    rest = re.sub(r"[\s“”\"']", "", text[max(ends) :])
    if not (2 <= len(rest) <= _LONGEST_HAN_NAME and is_syllabic(rest)):
        return ()
    return tuple(part for part in re.split(r"[·・•‧]", rest) if part)


@cache
def _han_offices() -> tuple[str, ...]:
    rows = _tables()["roles"]
    bodies = [row["words"] for row in _tables()["bodies"].values()]
    words = " ".join([*rows.values(), *bodies, _tables()["organisations"]["words"]]).split()
    return tuple(sorted({word for word in words if is_syllabic(word)}))


def _comma_groups(text: str, words: tuple[_Word, ...]) -> tuple[int, ...]:
    groups, position = [], 0
    for word in words:
        position = text.index(word.written, position)
        groups.append(sum(text.count(mark, 0, position) for mark in ",;،"))
    return tuple(groups)


def _bare(word: str) -> str:
    word = _ELIDED.sub("", word.removesuffix("'s").removesuffix("'"))
    return _ARABIC_PARTICLES.sub("", word) if "\u0600" <= word[:1] <= "\u06ff" else word


def _first_match(table: str, words: tuple[_Word, ...], text: str) -> tuple[str, frozenset[int]]:
    """(label, places) of the longest phrase of TABLE in the words, the first on a tie."""
    best: tuple[int, int, str] | None = None
    places: set[int] = set()
    for size, place, label in _matches(table, words, text):
        places.update(range(place, place + size) if place >= 0 else ())
        if best is None or (-size, place, label) < (-best[0], best[1], best[2]):
            best = (size, place, label)
    return (best[2] if best else ""), frozenset(places)


def _all_matches(table: str, words: tuple[_Word, ...], text: str) -> tuple[frozenset[int], frozenset[str]]:
    """(places, labels) of every phrase of TABLE in the words."""
    places: set[int] = set()
    labels: set[str] = set()
    for size, place, label in _matches(table, words, text):
        places.update(range(place, place + size) if place >= 0 else ())
        labels.add(label)
    return frozenset(places), frozenset(labels)


def _matches(table: str, words: tuple[_Word, ...], text: str) -> Iterator[tuple[int, int, str]]:
    """(words covered, place, label) of each match; place is -1 in scripts without gaps, which cover by letters."""
    index, endings, gapless = _vocabulary(table)
    for place, word in enumerate(words):
        for phrase in _phrases_for(word.folded, index):
            if _follows(words, place, phrase.parts) and phrase.cased in word.written:
                yield len(phrase.parts), place, phrase.label
        for ending, label in endings:
            if word.folded.endswith(ending):
                yield 1, place, label
    folded = fold(text)
    for part, label in gapless:
        if part in folded:
            yield len(part), -1, label


def _phrases_for(word: str, index: dict[str, list[_Phrase]]) -> Iterable[_Phrase]:
    for length in range(1, len(word) + 1):
        yield from index.get(word[:length], ())


def _follows(words: tuple[_Word, ...], place: int, parts: tuple[str, ...]) -> bool:
    if place + len(parts) > len(words):
        return False
    return all(
        word.folded == part if len(part) < _SHORT_WORD else word.folded.startswith(part)
        for word, part in zip(words[place : place + len(parts)], parts, strict=True)
    )


@cache
def _tables() -> dict[str, dict[str, Any]]:
    with _DATA.open("rb") as stream:
        return tomllib.load(stream)


@cache
def _vocabulary(
    table: str,
) -> tuple[dict[str, list[_Phrase]], tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The phrases of TABLE by their first word's beginning; word endings; phrases of scripts without gaps."""
    index: dict[str, list[_Phrase]] = {}
    endings: list[tuple[str, str]] = []
    gapless: list[tuple[str, str]] = []
    for label, row in _tables()[table].items():
        words = row["words"] if isinstance(row, dict) else str(row)
        for entry in words.split():
            parts = tuple(_bare(fold(part)) for part in entry.split("_"))
            if entry.startswith("-"):
                endings.append((fold(entry[1:]), label))
            elif is_syllabic(entry):
                gapless.append((fold(entry), label))
            else:
                cased = entry if entry != entry.lower() else ""
                # With and without what looks like an Arabic particle: the w of "wizara" is part of the word.
                for written in {parts, tuple(fold(part) for part in entry.split("_"))}:
                    index.setdefault(written[0], []).append(_Phrase(label, written, cased))
    return index, tuple(endings), tuple(gapless)


@cache
def _adjectives() -> dict[str, str]:
    return dict(_tables()["adjectives"])

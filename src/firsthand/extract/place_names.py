"""Which words of a segment may name a place: the gazetteer asked for every run of words, inflected or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_grammar import PlaceGrammar
from firsthand.extract.place_words import Word, joins_name

LONGEST_NAME = 5
# A place of some 12,000 people (95) gives way to one of thirty times as many (7 in weight is a factor of two).
_HAMLET, _FAR_HEAVIER = 95, 35
_INNER_MARKS = ("'", "’", "ʼ", "`", "-", "‑", "‐", ". ")
_ARTICLES_WORDS = "al el ad ar as ash at an az ed er es"
_ARTICLES = frozenset(_ARTICLES_WORDS.split(" "))


@dataclass(frozen=True, slots=True)
class Candidate:
    """The words FIRST to LAST (exclusive), START to END in the text, may name one of PLACES.

    `exact` is False where an ending was taken off first; `ending` is the case ending or prefix that was seen;
    `direction` the English word for a direction inside a compound ("Nordirak").
    """

    first: int
    last: int
    start: int
    end: int
    key: str
    places: tuple[GazetteerPlace, ...]
    exact: bool = True
    ending: str = ""
    direction: str = ""


def propose_names(text: str, words: list[Word], gazetteer: Gazetteer, grammar: PlaceGrammar) -> list[Candidate]:
    """Candidates in text order that do not overlap, the longest name first at each word."""
    found = []
    at = 0
    while at < len(words):
        candidate = _longest_at(text, words, at, gazetteer, grammar) if _may_begin(words, at, grammar) else None
        if candidate is None:
            at += 1
        else:
            found.append(candidate)
            at = candidate.last
    return found


def _may_begin(words: list[Word], at: int, grammar: PlaceGrammar) -> bool:
    word = words[at]
    if not word.key:
        return False
    if word.may_name or word.key in grammar.lists["region_nouns"]:
        return True
    return word.key in _ARTICLES and at + 1 < len(words) and words[at + 1].capital and words[at + 1].gap in ("-", "‑")


def _longest_at(text: str, words: list[Word], at: int, gazetteer: Gazetteer, grammar: PlaceGrammar) -> Candidate | None:
    inflected = None
    for length in range(_longest_run(words, at, gazetteer, grammar), 0, -1):
        run = words[at : at + length]
        named = run[-1].may_name or length > 2 or _has_region_noun(run, grammar)
        if not named or not (grammar.lower_names or any(word.may_name for word in run)):
            continue
        start, end = run[0].start, run[-1].end
        key = key_of(text[start:end])
        places = gazetteer.named(key)
        if places and _is_written_so(grammar, key, text[start:end]):
            exact = Candidate(
                at, at + length, start, end, key, places, ending=_case_ending(words, at + length, grammar)
            )
            return _or_far_heavier(exact, words, gazetteer, grammar)
        if inflected is None and length <= 3 and (length == 1 or run[0].may_name or run[-1].key):
            inflected = _inflected(words, at, length, gazetteer, grammar)
            if inflected is not None and length > 1:
                return inflected
    return inflected


def _or_far_heavier(exact: Candidate, words: list[Word], gazetteer: Gazetteer, grammar: PlaceGrammar) -> Candidate:
    """EXACT, or a city that the word is a case form of, where EXACT is a foreign hamlet: "Уфе" is Ufa, not Ouffet."""
    if not grammar.endings or exact.last > exact.first + 1 or exact.places[0].weight >= _HAMLET:
        return exact
    other = _inflected(words, exact.first, 1, gazetteer, grammar)
    if other is None or other.places[0].weight < exact.places[0].weight + _FAR_HEAVIER:
        return exact
    return other


def _has_region_noun(run: list[Word], grammar: PlaceGrammar) -> bool:
    return run[-1].key in grammar.lists["region_nouns"] or run[0].key in grammar.lists["region_nouns"]


def _longest_run(words: list[Word], at: int, gazetteer: Gazetteer, grammar: PlaceGrammar) -> int:
    """How many words from AT on may be one name: one, unless some longer name begins with the first."""
    broken = at + 1 < len(words) and words[at + 1].gap in _INNER_MARKS
    if not broken and not any(gazetteer.may_begin(stem) for stem in _first_stems(words[at].key, grammar)):
        return 1
    last = at + 1
    while last < len(words) and last - at < LONGEST_NAME and words[last].key and joins_name(words[last].gap):
        last += 1
    return last - at


@lru_cache(maxsize=8192)
def _first_stems(key: str, grammar: PlaceGrammar) -> tuple[str, ...]:
    return (key, *(stem for stem, _, _ in _stems(key, grammar, whole=False, first=True)))


def _is_written_so(grammar: PlaceGrammar, key: str, surface: str) -> bool:
    wanted = grammar.exact.get(key)
    return wanted is None or wanted == surface


def _case_ending(words: list[Word], after: int, grammar: PlaceGrammar) -> str:
    """The case ending that Turkish writes after an apostrophe."""
    if grammar.apostrophe_suffixes and after < len(words) and words[after].gap in ("'", "’", "ʼ", "`"):
        return words[after].key
    return ""


def _inflected(
    words: list[Word], at: int, length: int, gazetteer: Gazetteer, grammar: PlaceGrammar
) -> Candidate | None:
    run = words[at : at + length]
    choices = [tuple(_stems(word.key, grammar, whole=length > 1, first=not n)) for n, word in enumerate(run)]
    best: tuple[int, str, str, tuple[GazetteerPlace, ...], str] | None = None
    for stems in product(*choices):
        if sum(len(choice) for choice in choices) > 40 and any(ending for _, ending, _ in stems[1:]):
            continue
        key = " ".join(stem for stem, _, _ in stems)
        places = gazetteer.named(key)
        if places:
            weight = max(place.weight for place in places) + (5 if places[0].kind == "country" else 0)
            if best is None or weight > best[0]:
                best = (weight, key, stems[-1][1] or stems[0][1], places, stems[0][2])
    if best is None:
        return None
    _, key, ending, places, direction = best
    return Candidate(at, at + length, run[0].start, run[-1].end, key, places, False, ending, direction)


def _stems(key: str, grammar: PlaceGrammar, *, whole: bool, first: bool) -> Iterator[tuple[str, str, str]]:
    """(stem, ending or prefix taken off, direction) for every way that KEY may be a form of a name."""
    if whole:
        yield key, "", ""
    if len(key) <= grammar.shortest_stem:
        return
    for ending, replacements in grammar.endings:
        if key.endswith(ending) and len(key) - len(ending) >= (grammar.shortest_stem if len(ending) < 3 else 2):
            for replacement in replacements:
                yield key[: len(key) - len(ending)] + replacement, ending, ""
    if first:
        yield from _without_prefix(key, grammar)


def _without_prefix(key: str, grammar: PlaceGrammar) -> Iterator[tuple[str, str, str]]:
    for prefix in grammar.article_prefixes:
        if key.startswith(prefix) and len(key) - len(prefix) >= 3:
            rest = key[len(prefix) :]
            if prefix.endswith(("ال", "لل")):
                yield "ال" + rest, prefix, ""
            yield rest, prefix, ""
    for prefix, english in grammar.direction_prefixes.items():
        if key.startswith(prefix) and len(key) - len(prefix) >= 4:
            rest = key[len(prefix) :]
            yield rest, "", english
            for ending, replacements in grammar.endings:
                if rest.endswith(ending) and len(rest) - len(ending) >= 3:
                    for replacement in replacements:
                        yield rest[: len(rest) - len(ending)] + replacement, ending, english

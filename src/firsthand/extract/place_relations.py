"""Places told by others: "13 km north-west of Tartus", "off the coast of", "between A and B", "near"."""

from __future__ import annotations

from dataclasses import replace

from firsthand.extract.place_found import Beside, Found, Relation
from firsthand.extract.place_grammar import PlaceGrammar
from firsthand.extract.place_roles import Role
from firsthand.extract.place_words import Word, phrase_after, phrase_before

# Small words (of, the, city) that may stand between a name, a bearing and a distance; and words in a bearing or a unit.
_MOST_LINKS, _LONGEST_PHRASE, _LONGEST_COAST = 4, 3, 4
_FARTHEST_KM = 1500.0
_MAY_BE_PLACE = (Role.PLACE, Role.LIKELY, Role.UNSAID)
# How many words the second name of "between A and B" may be away from the first.
_BETWEEN_REACH = 6


def add_relations(names: list[Found], words: list[Word], grammar: PlaceGrammar) -> list[Found]:
    """NAMES with what the words around each say about where, seen from it, something lies.

    A name with a distance and a bearing takes both into its span: together they name the spot.
    """
    if not (grammar.units or grammar.lists["near"] or grammar.lists["coast"]):
        return names
    at_start = {word.start: at for at, word in enumerate(words)}
    at_end = {word.end: at for at, word in enumerate(words)}
    related: list[Found] = []
    for name in names:
        first, last = at_start.get(name.start), at_end.get(name.end)
        placeable = name.role in _MAY_BE_PLACE and not name.other and not name.direction and name.key != "?"
        if first is not None and last is not None and placeable:
            floor = related[-1].end if related else 0
            name = _relate(name, words, first, last, grammar, floor)
        related.append(name)
    return _relate_between(related, words, at_start, grammar)


def _relate(name: Found, words: list[Word], first: int, last: int, grammar: PlaceGrammar, floor: int) -> Found:
    """NAME with its relation; nothing before the offset FLOOR belongs to it."""
    before = _distance_before(words, first, grammar)
    if before is not None and words[before[0]].start >= floor:
        at, relation = before
        start = words[at].start if relation.beside is Beside.OFFSET else name.start
        return replace(name, start=start, relation=relation, role=Role.PLACE)
    behind = _distance_after(words, last + 1, grammar)
    if behind is not None:
        end = words[behind[0]].end if behind[1].beside is Beside.OFFSET else name.end
        return replace(name, end=end, relation=behind[1], role=Role.PLACE)
    coast = _stands_before(words, first, "coast", grammar)
    if coast is not None and words[coast].start >= floor:
        noun = any(words[at].key in grammar.lists["coast_nouns"] for at in range(coast, first))
        start = words[coast].start if noun else name.start
        return replace(name, start=start, relation=Relation(Beside.COAST), role=Role.PLACE)
    if _stands_after(words, last + 1, "coast_after", grammar):
        return replace(name, relation=Relation(Beside.COAST), role=Role.PLACE)
    near = _stands_before(words, first, "near", grammar) is not None
    if near or _stands_after(words, last + 1, "near_after", grammar):
        return replace(name, relation=Relation(Beside.NEAR), role=Role.PLACE)
    return name


def _distance_before(words: list[Word], first: int, grammar: PlaceGrammar) -> tuple[int, Relation] | None:
    """(position of the number, relation) where a distance stands before position FIRST."""
    at = _skip_links(words, first, grammar)
    bearing = ""
    for length in range(_LONGEST_PHRASE, 0, -1):
        for stop in sorted({at, first}):
            found = grammar.bearings.get(phrase_before(words, stop, length)) if stop >= length else None
            if found and not bearing:
                bearing, at = found, _skip_links(words, stop - length, grammar)
    if not bearing and at == first:
        return None
    for length in (2, 1):
        unit = grammar.units.get(phrase_before(words, at, length)) if at > length else None
        if unit is not None:
            return _with_number(words, at - length, unit, bearing)
    return None


def _with_number(words: list[Word], unit_at: int, unit: float, bearing: str) -> tuple[int, Relation] | None:
    at = unit_at - 1
    if at < 0 or not words[at].key.isdigit():
        return None
    number = float(words[at].key)
    if at > 1 and words[at - 1].mark in (".", ",") and words[at - 2].key.isdigit() and not words[at].gap:
        whole, part = words[at - 2].key, words[at].key
        number = float(whole + part) if len(part) == 3 else float(f"{whole}.{part}")
        at -= 2
    km = number * unit
    if not 0 < km < _FARTHEST_KM:
        return None
    return at, Relation(Beside.OFFSET if bearing else Beside.AWAY, km, bearing)


def _distance_after(words: list[Word], at: int, grammar: PlaceGrammar) -> tuple[int, Relation] | None:
    """(last position, relation) where a distance stands behind a name: "Tartus'un 13 km kuzeyinde"."""
    if not grammar.measures_after:
        return None
    stop = min(len(words), at + 4)
    while at < stop and words[at].key and not words[at].key.isdigit():
        at += 1
    if at >= stop or not words[at].key.isdigit() or at + 1 >= len(words):
        return None
    number_at = at
    if at + 3 < len(words) and words[at + 1].mark in (".", ",") and words[at + 2].key.isdigit():
        at += 2
    unit = grammar.units.get(words[at + 1].key)
    if unit is None:
        return None
    found = _with_number(words, at + 1, unit, "")
    if found is None or found[0] != number_at:
        return None
    last = at + 1
    for skip in range(_MOST_LINKS):
        for length in range(_LONGEST_PHRASE, 0, -1):
            bearing = grammar.bearings.get(phrase_after(words, last + 1 + skip, length))
            if bearing:
                return last + skip + length, Relation(Beside.OFFSET, found[1].km, bearing)
        if phrase_after(words, last + 1 + skip, 1) not in grammar.lists["relation_links"]:
            break
    return last, found[1]


def _skip_links(words: list[Word], at: int, grammar: PlaceGrammar) -> int:
    """The position of the first of the small words that stand right before AT."""
    for _ in range(_MOST_LINKS):
        if phrase_before(words, at, 1) not in grammar.lists["relation_links"]:
            break
        at -= 1
    return at


def _stands_before(words: list[Word], first: int, title: str, grammar: PlaceGrammar) -> int | None:
    """The position of the phrase of the list TITLE before FIRST, over articles and nouns for places; None if none."""
    at = first
    for _ in range(_MOST_LINKS):
        for length in range(min(_LONGEST_COAST, at), 0, -1):
            if phrase_before(words, at, length) in grammar.lists[title]:
                return at - length
        small = phrase_before(words, at, 1)
        if not small or not (small in grammar.lists["articles"] or small in grammar.lists["relation_links"]):
            return None
        at -= 1
    return None


def _stands_after(words: list[Word], at: int, title: str, grammar: PlaceGrammar) -> bool:
    """Whether a word of the list TITLE stands at AT, or behind a case ending there."""
    after_ending = at + 1 if at < len(words) and words[at].gap in ("'", "’", "ʼ") else at
    return any(phrase_after(words, spot, 1) in grammar.lists[title] for spot in (at, after_ending))


def _relate_between(
    names: list[Found], words: list[Word], at_start: dict[int, int], grammar: PlaceGrammar
) -> list[Found]:
    """NAMES, each pair after "between" told that what is spoken of lies between the two."""
    related = list(names)
    for index in range(len(names) - 1):
        first, second = related[index], related[index + 1]
        at, following = at_start.get(first.start), at_start.get(second.start)
        if at is None or following is None or following - at > _BETWEEN_REACH:
            continue
        roles = first.role in _MAY_BE_PLACE and second.role in _MAY_BE_PLACE
        towns = roles and first.places and second.places and not (first.relation or second.relation)
        if towns and _stands_before(words, at, "between", grammar) is not None:
            both = words[at:following]
            if all(word.key or not word.mark for word in both):
                related[index] = replace(first, relation=Relation(Beside.BETWEEN))
                related[index + 1] = replace(second, relation=Relation(Beside.BETWEEN))
    return related

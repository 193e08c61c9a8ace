"""Parts of places: "southern X", "X territory", "the X capital", "the X-Y border"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from firsthand.extract.gazetteer_file import Gazetteer
from firsthand.extract.place_actors import ActorForm
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import PlaceGrammar
from firsthand.extract.place_roles import Role
from firsthand.extract.place_words import Word, phrase_after, phrase_before

_STEPS = {"north": (1, 0), "south": (-1, 0), "east": (0, 1), "west": (0, -1)}
_BORDER_REACH = 3  # words back from a state to the word for border: "the border with the X"
_ANY_ROLE = (Role.PLACE, Role.LIKELY, Role.UNSAID)


def shift(lat: float, lon: float, direction: str, by_km: float) -> tuple[float, float]:
    """The point BY_KM away in DIRECTION ("southern", "northeastern", "southern suburbs of")."""
    up = sum(step[0] for word, step in _STEPS.items() if direction.startswith(word) or word in direction.split()[0])
    right = sum(step[1] for word, step in _STEPS.items() if word in direction.split()[0])
    scale = by_km / (math.hypot(up, right) or 1) / 111.2
    return round(lat + up * scale, 3), round(lon + right * scale / max(0.2, math.cos(math.radians(lat))), 3)


def add_directions(names: list[Found], words: list[Word], grammar: PlaceGrammar) -> list[Found]:
    """NAMES with the direction word that stands beside them taken in."""
    at_start = {word.start: index for index, word in enumerate(words)}
    at_end = {word.end: index for index, word in enumerate(words)}
    return [_with_direction(name, words, at_start.get(name.start), at_end.get(name.end), grammar) for name in names]


def _with_direction(
    name: Found, words: list[Word], first: int | None, last: int | None, grammar: PlaceGrammar
) -> Found:
    if name.direction:
        return replace(name, role=Role.PLACE if name.role in _ANY_ROLE else name.role)
    if first is None or last is None or name.role not in _ANY_ROLE or not name.places:
        return name
    for length in (3, 2, 1):
        english = grammar.directions.get(phrase_before(words, first, length)) if first >= length else None
        if english and words[first].gap in (" ", "-", "\u00a0"):
            return replace(name, start=words[first - length].start, direction=english, role=Role.PLACE)
    after = last + 1
    if grammar.apostrophe_suffixes and after < len(words) and words[after].gap in ("'", "’"):
        after += 1
    english = grammar.directions_after.get(phrase_after(words, after, 1))
    if english and words[after].gap == " ":
        return replace(name, end=words[after].end, direction=english, role=Role.PLACE)
    return name


def add_territories(
    names: list[Found], forms: Sequence[ActorForm], words: list[Word], grammar: PlaceGrammar, gazetteer: Gazetteer
) -> list[Found]:
    """NAMES with "Israeli territory" (the country) and "the Lebanese capital" (the city) added."""
    added: list[Found] = []
    for form in forms:
        index = gazetteer.country_places.get(form.actor)
        if index is None or not form.adjective:
            continue
        for at, edge in ((form.last, form.last), (form.first - 1, form.first)):
            noun = (
                words[at].key
                if 0 <= at < len(words) and (words[edge].gap == " " if edge < len(words) else False)
                else ""
            )
            if noun and noun in grammar.lists["capital"]:
                place = gazetteer.capitals.get(form.actor, index)
                if any(0 <= name.start - words[at].end <= 2 for name in names):
                    continue
            elif noun and noun in grammar.lists["territory"] and noun not in grammar.lists["border"]:
                place = index
            else:
                continue
            start, end = min(words[at].start, words[form.first].start), max(words[at].end, words[form.last - 1].end)
            if not any(start < name.end and name.start < end for name in [*names, *added]):
                added.append(Found(start, end, f"={place}", (gazetteer.place(place),), Role.PLACE))
            break
    return sorted([*names, *added], key=lambda name: name.start)


def add_borders(
    text: str,
    names: list[Found],
    forms: Sequence[ActorForm],
    words: list[Word],
    grammar: PlaceGrammar,
    gazetteer: Gazetteer,
) -> list[Found]:
    """NAMES with each pair of states beside a word for border made one: "the X-Y border", "the border of X and Y"."""
    states = _states(names, forms, words, gazetteer)
    kept = list(names)
    for (start, end, first), (next_start, next_end, second) in pairwise(states):
        between = text[end:next_start].strip().lower()
        if first.actor_key == second.actor_key or len(between) > 8 or not between:
            continue
        if first.adjective and "-" not in between:
            continue
        hyphen = between in ("-", "‑", "–")
        border = _border_word(text, words, start, next_end, grammar, beside=hyphen)
        if border is None:
            continue
        whole = (min(start, border[0]), max(next_end, border[1]))
        kept = [name for name in kept if name.end <= whole[0] or name.start >= whole[1]]
        key = f"{first.index}|{second.index}"
        places = (gazetteer.place(first.index),)
        kept.append(Found(*whole, key, places, Role.PLACE, other=str(second.index)))
    return sorted(kept, key=lambda name: name.start)


def add_half_borders(
    names: list[Found], forms: Sequence[ActorForm], words: list[Word], grammar: PlaceGrammar, gazetteer: Gazetteer
) -> list[Found]:
    """NAMES with "the border with X", "the X border": the other state is told by the rest of the report."""
    if not any(word.key in grammar.lists["border"] for word in words):
        return names
    at_start = {word.start: at for at, word in enumerate(words)}
    at_end = {word.end: at for at, word in enumerate(words)}
    kept = list(names)
    for start, end, state in _states(names, forms, words, gazetteer):
        first, last = at_start.get(start), at_end.get(end)
        at = None if first is None or last is None else _border_beside(words, first, last, state.adjective, grammar)
        if at is None or any(name.other and name.start < end and start < name.end for name in kept):
            continue
        whole = min(start, words[at].start), max(end, words[at].end)
        kept = [name for name in kept if name.end <= whole[0] or name.start >= whole[1]]
        places = (gazetteer.place(state.index),)
        kept.append(Found(*whole, f"{state.index}|?", places, Role.PLACE, other="?"))
    return sorted(kept, key=lambda name: name.start)


def _border_beside(words: list[Word], first: int, last: int, adjective: bool, grammar: PlaceGrammar) -> int | None:
    """The position of the word for border beside the state at FIRST to LAST: after it, or before over small words."""
    nouns = grammar.lists["border"]
    if last + 1 < len(words) and words[last + 1].key in nouns and words[last + 1].gap in (" ", "-"):
        return last + 1
    for back in range(1, _BORDER_REACH + 1):
        at = first - back
        if at < 0 or not words[at].key or "\n" in words[at + 1].gap:
            return None
        if words[at].key in nouns:
            return at if back > 1 or adjective or grammar.border_of else None
        if adjective or words[at].key not in grammar.lists["border_links"]:
            return None
    return None


@dataclass(frozen=True, slots=True)
class _State:
    index: int
    actor_key: str
    adjective: bool


def _states(
    names: list[Found], forms: Sequence[ActorForm], words: list[Word], gazetteer: Gazetteer
) -> list[tuple[int, int, _State]]:
    found = [
        (name.start, name.end, _State(name.places[0].index, name.places[0].country, False))
        for name in names
        if name.places and name.places[0].kind == "country" and not name.direction
    ]
    taken = {start for start, _, _ in found}
    for form in forms:
        index = gazetteer.country_places.get(form.actor)
        if index is not None and form.adjective and words[form.first].start not in taken:
            found.append((words[form.first].start, words[form.last - 1].end, _State(index, form.actor, True)))
    return sorted(found, key=lambda row: row[0])


def _border_word(
    text: str, words: list[Word], start: int, end: int, grammar: PlaceGrammar, *, beside: bool
) -> tuple[int, int] | None:
    """Where the word for border stands: right after END, or up to two words before START."""
    for index, word in enumerate(words):
        if word.key not in grammar.lists["border"]:
            continue
        if 0 <= word.start - end <= 2:
            return word.start, word.end
        between = words[index + 1 : index + 4]
        near = any(other.start >= start for other in between) and start - word.end < 24
        if word.end <= start and near and all(other.key for other in words[index + 1 : index + 3]):
            return word.start, word.end
    return None


def direction_reach_km(kind: str, radius_km: float) -> float:
    """How far from the centre of a place its "southern" part is taken to lie."""
    if kind == "country":
        return 0.55 * min(radius_km, 900)
    return {"region": 45.0, "area": 20.0, "district": 10.0, "city": 4.0, "village": 1.0}.get(kind, 10.0)


def add_country_parts(names: list[Found], words: list[Word], grammar: PlaceGrammar) -> list[Found]:
    """NAMES with "the south of the country" added, the country still to be told from the rest of the report."""
    added = []
    for at, word in enumerate(words):
        if word.key not in grammar.lists["country_noun"]:
            continue
        for length in (3, 2, 1):
            english = grammar.directions.get(phrase_before(words, at, length)) if at >= length else None
            if english and length > 1:
                start = words[at - length].start
                free = not any(start < name.end and name.start < word.end for name in names)
                added += [Found(start, word.end, "?", (), Role.PLACE, direction=english)] if free else []
                break
    return sorted([*names, *added], key=lambda name: name.start)

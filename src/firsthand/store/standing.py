"""Which judgements of a log stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter

from firsthand.model import Judgement


def find_standing(
    rows: Iterable[tuple[bool, Judgement]], key_of: Callable[[Judgement], str] = attrgetter("object_key")
) -> tuple[Judgement, ...]:
    """The judgements that stand after ROWS (whether it undoes, which judgement), oldest first; KEY_OF is their object.

    On each object stands the latest that was not undone, with those that it leaves standing beside it. Undoing it
    lets the one before stand again; undoing what is not there changes nothing.
    """
    made: dict[int, Judgement] = {}
    places_of: dict[str, list[int]] = {}
    for place, (undoes, judgement) in enumerate(rows):
        if not undoes:
            made[place] = judgement
            places_of.setdefault(judgement.id, []).append(place)
        elif places_of.get(judgement.id):
            del made[places_of[judgement.id].pop()]
    latest = {key_of(judgement): place for place, judgement in made.items()}
    standing = set(latest.values())
    place_of = {judgement.id: place for place, judgement in made.items()}
    for place in latest.values():
        beside = made[place].beside
        while beside in place_of and place_of[beside] not in standing:
            standing.add(place_of[beside])
            beside = made[place_of[beside]].beside
    return tuple(judgement for place, judgement in made.items() if place in standing)

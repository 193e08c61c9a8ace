"""Who is said to have done it: the party whose name stands by the act."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.link.slot_lexicon import Found

# A party named within so many characters of a weapon's name owns the weapon ("Ukrainian air defence missile").
_NEAR = 25
_NEAR_UNSPACED = 6
# Two names no further apart, with no act between them, are one party ("the Lebanese militant group Hezbollah").
_ADJACENT = 20
_ADJACENT_UNSPACED = 1

_Named = tuple[int, int, str]


def find_agents(
    actors: Sequence[_Named], events: Sequence[Found], marks: Sequence[Found], language: str, folded: str
) -> frozenset[str]:
    """Keys of the party that the statement makes the doer of its attack; empty if it names none.

    ACTORS are (start, end, key) in the statement, whose words are FOLDED. Looked for in this order: who
    follows a word for "by"; who stands next to the weapon; who is named first.
    """
    acts = [event for event in events if event.name in ("fired", "attack", "responsible")]
    actors = [actor for actor in actors if folded[actor[1] : actor[1] + 1] != "-"]  # "Iran-backed" is no Iran
    if not acts or not actors:
        return frozenset()
    unspaced = language == "zh"
    chosen = _after_mark(actors, marks) or _beside_weapon(actors, acts, _NEAR_UNSPACED if unspaced else _NEAR)
    return _group_around(chosen or min(actors), actors, events, _ADJACENT_UNSPACED if unspaced else _ADJACENT)


def _after_mark(actors: Sequence[_Named], marks: Sequence[Found]) -> _Named | None:
    followed = [actor for actor in sorted(actors) for mark in marks if 0 <= actor[0] - mark.end <= 5]
    return followed[0] if followed else None


def _beside_weapon(actors: Sequence[_Named], acts: Sequence[Found], near: int) -> _Named | None:
    weapons = [act for act in acts if act.name == "fired"]
    if not weapons:
        return None
    gap, actor = min((max(actor[0] - weapons[0].end, weapons[0].start - actor[1]), actor) for actor in actors)
    return actor if gap <= near else None


def _group_around(chosen: _Named, actors: Sequence[_Named], events: Sequence[Found], reach: int) -> frozenset[str]:
    keys = {chosen[2]}
    for actor in actors:
        first, second = sorted((actor, chosen))
        between = range(first[1], second[0])
        two_states = len(actor[2]) == len(chosen[2]) == 2  # ISO 3166 codes
        near = len(between) <= (_ADJACENT_UNSPACED if two_states else reach)
        if near and not any(event.start in between for event in events):
            keys.add(actor[2])
    return frozenset(keys)

"""Who is said to have done it: the party whose name stands by the act."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.link.slot_lexicon import Found

# A party named within so many characters of a weapon's name owns the weapon ("Ukrainian air defence missile").
_NEAR = 25
_NEAR_UNSPACED = 6
# Two names no further apart are one party ("Lebanese Hezbollah").
_ADJACENT = 2

_Named = tuple[int, int, str]


def find_agents(
    actors: Sequence[_Named], events: Sequence[Found], marks: Sequence[Found], language: str
) -> frozenset[str]:
    """Keys of the party that the statement makes the doer of its attack; empty if it names none.

    ACTORS are (start, end, key) in the statement. Looked for in this order: who follows a word for "by";
    who stands next to the weapon; who is named first.
    """
    acts = [event for event in events if event.name in ("fired", "attack", "responsible")]
    if not acts or not actors:
        return frozenset()
    near = _NEAR_UNSPACED if language == "zh" else _NEAR
    return _group_around(_after_mark(actors, marks) or _beside_weapon(actors, acts, near) or min(actors), actors)


def _after_mark(actors: Sequence[_Named], marks: Sequence[Found]) -> _Named | None:
    followed = [actor for actor in sorted(actors) for mark in marks if 0 <= actor[0] - mark.end <= 5]
    return followed[0] if followed else None


def _beside_weapon(actors: Sequence[_Named], acts: Sequence[Found], near: int) -> _Named | None:
    weapons = [act for act in acts if act.name == "fired"]
    if not weapons:
        return None
    gap, actor = min((max(actor[0] - weapons[0].end, weapons[0].start - actor[1]), actor) for actor in actors)
    return actor if gap <= near else None


def _group_around(chosen: _Named, actors: Sequence[_Named]) -> frozenset[str]:
    close = [a for a in actors if max(a[0] - chosen[1], chosen[0] - a[1]) <= _ADJACENT]
    return frozenset(actor[2] for actor in close) | {chosen[2]}

"""Who is said to have done it: the party whose name stands by the act."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.link.slot_lexicon import Found

# A party named within so many characters of a weapon's name owns the weapon ("Ukrainian air defence missile").
_NEAR = 25
_NEAR_UNSPACED = 6
# Two names no further apart, with no act between them, are one party ("the northern militia Harbour Front").
_ADJACENT = 20
_ADJACENT_UNSPACED = 1
# A subject stands at most so many characters before its act ("the navy's gunners were most likely to blame").
_BEFORE_ACT = 45
_BEFORE_ACT_UNSPACED = 40  # a Chinese verb stands last
# Who is named so soon after a word for killing was killed ("killed the militia's commander").
_AFTER_KILLING = 12
# An article may stand between a preposition and the name.
_AFTER_PREPOSITION = 5
_AFTER_PREPOSITION_UNSPACED = 1
# Who holds a place is no agent ("the Heights, occupied by Israel since"): so far from the name the participle stands.
_BY_HOLDING = 14

_Named = tuple[int, int, str]


def find_agents(
    actors: Sequence[_Named], events: Sequence[Found], marks: Sequence[Found], language: str, folded: str,
    *, accused: bool = False,
) -> frozenset[str]:  # fmt: skip
    """Keys of the party that the statement makes the doer of its attack; empty if it names none.

    ACTORS are (start, end, key) in the statement, whose words are FOLDED; ACCUSED says that the words before it
    accuse ("blamed"). Looked for in this order: who follows a word for "by"; who stands next to the weapon; who
    stands before the act, or anywhere in an accusation. Who is aimed at or killed is no agent.
    """
    acts = [event for event in events if event.name in ("fired", "attack", "responsible")]
    if not acts and not accused:
        return frozenset()
    unspaced = language == "zh"
    reach = _AFTER_PREPOSITION_UNSPACED if unspaced else _AFTER_PREPOSITION
    held = [mark for mark in marks if mark.name == "held"]
    # "Iran-backed" is no Iran.
    named = [a for a in actors if folded[a[1] : a[1] + 1] != "-" and a not in _find_holders(actors, held)]
    chosen = _follows(named, [mark for mark in marks if mark.name == "agent"], reach)
    if chosen is None:
        aims = [mark for mark in marks if mark.name == "target"]
        able = [a for a in named if not _is_killed(a, events) and (accused or _follows([a], aims, reach) is None)]
        chosen = _beside_weapon(able, acts, _NEAR_UNSPACED if unspaced else _NEAR)
        chosen = chosen or _before_act(able, acts, _BEFORE_ACT_UNSPACED if unspaced else _BEFORE_ACT)
        if chosen is None and accused:
            chosen = min(able, default=None)
    if chosen is None:
        return frozenset()
    return _group_around(chosen, named, events, _ADJACENT_UNSPACED if unspaced else _ADJACENT)


def find_targets(
    actors: Sequence[_Named], events: Sequence[Found], marks: Sequence[Found], language: str, *, accused: bool
) -> frozenset[str]:
    """Keys of those who are aimed at or killed; of an accusation ("blamed the attack on") nobody."""
    reach = _AFTER_PREPOSITION_UNSPACED if language == "zh" else _AFTER_PREPOSITION
    aims = [mark for mark in marks if mark.name == "target"]
    return frozenset(
        actor[2]
        for actor in actors
        if _is_killed(actor, events) or (not accused and _follows([actor], aims, reach) is not None)
    )


def _follows(actors: Sequence[_Named], marks: Sequence[Found], reach: int) -> _Named | None:
    """The first of ACTORS that stands at most REACH characters after one of MARKS."""
    followed = [actor for actor in sorted(actors) for mark in marks if 0 <= actor[0] - mark.end <= reach]
    return followed[0] if followed else None


def _find_holders(actors: Sequence[_Named], held: Sequence[Found]) -> list[_Named]:
    """For each word for holding a place, the nearest of ACTORS, if it is near."""
    holders = []
    for mark in held:
        gap, nearest = min(
            ((max(mark.start - a[1], a[0] - mark.end), a) for a in actors), default=(_BY_HOLDING + 1, None)
        )
        if nearest is not None and gap <= _BY_HOLDING:
            holders.append(nearest)
    return holders


def _is_killed(actor: _Named, events: Sequence[Found]) -> bool:
    return any(event.name == "killed" and 0 <= actor[0] - event.end <= _AFTER_KILLING for event in events)


def _before_act(actors: Sequence[_Named], acts: Sequence[Found], reach: int) -> _Named | None:
    before = [actor for actor in sorted(actors) if any(0 <= act.start - actor[1] <= reach for act in acts)]
    return before[0] if before else None


def _beside_weapon(actors: Sequence[_Named], acts: Sequence[Found], near: int) -> _Named | None:
    weapons = [act for act in acts if act.name == "fired"]
    if not weapons or not actors:
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

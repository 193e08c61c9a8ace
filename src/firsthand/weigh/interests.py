"""Who speaks for their own side, and who took back what they said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.model import Anchor, Claim, DifferingField, Reading, Relation, RelationKind, Stance
from firsthand.weigh.rests import Rest, Standing, moment_of


class Actors:
    """Who acts in the words of a statement, by language-free key."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._mentions = {
            reading.report.id: sorted(
                (actor.anchor.start, actor.anchor.end, actor.actor) for actor in reading.mentions.actors
            )
            for reading in readings
        }

    def acting_in(self, rest: Rest) -> set[str]:
        """The actors named inside the statement's own words."""
        anchor = rest.statement.anchor
        rows = self._mentions.get(anchor.report_id, [])
        acting = set()
        for start, end, actor in rows[bisect_left(rows, (anchor.start,)) :]:
            if start >= anchor.end:
                break
            if end <= anchor.end:
                acting.add(actor.casefold())
        return acting


def find_parties(rests: Sequence[Rest], actors: Actors) -> dict[str, str]:
    """Voices that speak about their own side: the name of each by its node root, in order of RESTS.

    A voice is a party when the state or body it speaks for acts in the words of its own statement.
    """
    parties: dict[str, str] = {}
    for rest in rests:
        if rest.standing is not Standing.IDENTIFIED:
            continue
        parts = rest.key.removeprefix("who:").casefold().split("/")
        acting = actors.acting_in(rest)
        if acting & {parts[0], "/".join(parts[:2])}:
            parties.setdefault(rest.key, rest.name)
    return parties


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The voice NAME, told apart by KEY, denies at ANCHOR, in claim CLAIM_ID, what it had said."""

    name: str
    key: str
    claim_id: str
    anchor: Anchor


def find_withdrawals(
    claims: Sequence[Claim], rests_of: Mapping[str, Sequence[Rest]], relations: Sequence[Relation]
) -> dict[str, list[TakenBack]]:
    """For each claim, who took back what they had said of it.

    Claim B takes back claim A where B denies A in the voice that A rests on, or in that of the
    publication through which A came if nobody identified stands behind A, and says so no earlier than
    A was first said. An outlet that denies what a named voice says takes nothing back.
    """
    withdrawn: dict[str, dict[tuple[str, str], TakenBack]] = {}
    known = {claim.id for claim in claims}
    for relation in sorted(relations, key=lambda relation: relation.id):
        if relation.kind is not RelationKind.CONTRADICTS or relation.field is not DifferingField.DENIAL:
            continue
        for said, denied in ((relation.a_id, relation.b_id), (relation.b_id, relation.a_id)):
            if said in known and denied in known:
                for rest in _taken_back(rests_of[said], rests_of[denied]):
                    one = TakenBack(rest.name, rest.key, denied, rest.statement.anchor)
                    withdrawn.setdefault(said, {}).setdefault((rest.name, denied), one)
    return {claim_id: list(voices.values()) for claim_id, voices in withdrawn.items()}


def _taken_back(said: Sequence[Rest], denied: Sequence[Rest]) -> list[Rest]:
    somebody_stands = any(rest.standing is Standing.IDENTIFIED for rest in said)
    first_said: dict[str, str] = {}
    for rest in said:
        if rest.statement.stance is Stance.DENIES:
            continue
        relayed = () if somebody_stands else ("own:" + rest.relay,)
        own = () if somebody_stands and rest.standing is Standing.OWN_WORDS else (rest.key,)
        for node in (*own, *relayed):
            day = moment_of(rest.report)[:10]
            first_said[node] = min(day, first_said.get(node, day))
    return [
        rest
        for rest in sorted(denied, key=lambda rest: rest.statement.id)
        if rest.statement.stance is Stance.DENIES
        and rest.key in first_said
        and moment_of(rest.report)[:10] >= first_said[rest.key]
    ]

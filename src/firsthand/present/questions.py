"""Which contradictions ask one question: claims in connected groups, numbers apart by what they count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.model import Claim, DifferingField, Relation, RelationKind, Stance
from firsthand.present.changes import Entries, list_relations
from firsthand.present.index import StoryIndex

# Two groups of this many claims and more are one question only if this share of the smaller one contradicts the
# other: one claim that is linked wrongly would else make one question of a whole story. On the largest development
# story (2026-11-21, 74 contradictions) no limit gave one question of 42 claims, mostly unlike; this gives several.
_LARGE_GROUP = 4
_LEAST_BRIDGES = 0.3

# Countries and regions are too wide to tell that two claims speak of one place.
_ONE_PLACE_KM = 60.0

_NUMBER = "number of "

# When and where are questions of their own; whether, how it ended and who did it are one question if claims are shared.
_APART = (DifferingField.DIFFERENT_TIME, DifferingField.DIFFERENT_PLACE)
_LEAST_OVERLAP = 0.5


@dataclass(frozen=True, slots=True)
class Question:
    """CLAIM_IDS (sorted) answer one question apart: RELATIONS say how; UNIT is what differing numbers count."""

    claim_ids: tuple[str, ...]
    relations: tuple[Relation, ...]
    unit: str | None


def list_questions(index: StoryIndex, entries: Entries) -> list[Question]:
    """The questions that the contradictions of the story ask, in no order that matters."""
    relations = list_relations(index, entries, RelationKind.CONTRADICTS)
    by_subject: dict[str, list[Relation]] = {}
    for relation in sorted(relations, key=lambda one: (-one.score.value, one.id)):
        by_subject.setdefault(_name_subject(index, relation), []).append(relation)
    questions = []
    whether: list[list[str]] = []
    for subject, found in sorted(by_subject.items()):
        if subject.startswith(_NUMBER):
            unit = subject.removeprefix(_NUMBER)
            questions += [_build_question(group, found, unit) for group in _group_claims(found)]
        elif found[0].field in _APART:
            questions += [_build_question(group, found, None) for group in _group_claims(found)]
        else:
            whether += _group_claims(found)
    joined = _join_by_topic(index, entries, _join_by_overlap(whether), relations)
    answers = [one for one in relations if _name_subject(index, one) == str(one.field) and one.field not in _APART]
    return [*questions, *(_build_question(group, answers, None) for group in joined)]


def _name_subject(index: StoryIndex, relation: Relation) -> str:
    """What may be grouped with RELATION at once: what differs in one field; numbers of one unit."""
    if relation.field is DifferingField.DIFFERENT_NUMBER:
        return _NUMBER + (_find_unit(index, relation) or "")
    return str(relation.field)


def _find_unit(index: StoryIndex, relation: Relation) -> str | None:
    """The unit in which the two claims of RELATION give different numbers."""
    one, other = (_values_by_unit(index, index.claims[side]) for side in (relation.a_id, relation.b_id))
    shared = sorted(unit for unit in one.keys() & other.keys() if one[unit] != other[unit])
    named = [unit for unit in shared if any(f"({unit})" in reason for reason in relation.score.reasons)]
    return next(iter(named or shared), None)


def _values_by_unit(index: StoryIndex, claim: Claim) -> dict[str, set[str]]:
    values: dict[str, set[str]] = {}
    for statement in index.statements_of(claim):
        for quantity in index.quantities.get(statement.id, ()):
            values.setdefault(quantity.unit, set()).add(str(quantity.value))
    return values


def _group_claims(relations: Sequence[Relation]) -> list[list[str]]:
    """The claims of RELATIONS (strongest first) in groups; two large groups are joined only by many relations."""
    linked: dict[str, set[str]] = {}
    for relation in relations:
        linked.setdefault(relation.a_id, set()).add(relation.b_id)
        linked.setdefault(relation.b_id, set()).add(relation.a_id)
    bridges = _cut_bridges(relations, linked)
    group_of = {claim_id: [claim_id] for claim_id in linked}
    for relation in relations:
        if relation.id in bridges:
            continue
        one, other = group_of[relation.a_id], group_of[relation.b_id]
        if one is not other and _are_one_question(one, other, linked):
            one.extend(other)
            group_of.update(dict.fromkeys(other, one))
    groups = {id(group): sorted(group) for group in group_of.values()}
    return sorted(group for group in groups.values() if len(group) > 1)


def _cut_bridges(relations: Sequence[Relation], linked: dict[str, set[str]]) -> set[str]:
    """The relations that alone held two large groups together, taken out of LINKED, the most even cut first."""
    cut: set[str] = set()
    while True:
        sizes = {one.id: _size_behind(one, linked) for one in relations if one.id not in cut}
        best = max(relations, key=lambda one: (sizes.get(one.id, 0), -one.score.value, one.id), default=None)
        if best is None or sizes.get(best.id, 0) < _LARGE_GROUP:
            return cut
        cut.add(best.id)
        linked[best.a_id].discard(best.b_id)
        linked[best.b_id].discard(best.a_id)


def _size_behind(relation: Relation, linked: Mapping[str, set[str]]) -> int:
    """How many claims the smaller of the two groups has that RELATION alone holds together; 0 if others do too."""
    ends = relation.a_id, relation.b_id
    if min(len(linked[one]) for one in ends) < 2:
        return 0
    one, other = (_reach(start, without, linked) for start, without in (ends, ends[::-1]))
    return min(len(one), len(other)) if one.isdisjoint(other) else 0


def _reach(start: str, without: str, linked: Mapping[str, set[str]]) -> set[str]:
    """The claims that a chain of contradictions leads to from START, the one with WITHOUT left out."""
    seen = {start}
    stack = [one for one in linked[start] if one != without]
    while stack:
        claim_id = stack.pop()
        if claim_id not in seen:
            seen.add(claim_id)
            stack += linked[claim_id]
    return seen


def _are_one_question(one: Sequence[str], other: Sequence[str], linked: Mapping[str, set[str]]) -> bool:
    fewer, more = sorted((one, other), key=len)
    if len(fewer) < _LARGE_GROUP:
        return True
    bridges = sum(bool(linked[claim_id] & set(more)) for claim_id in fewer)
    return bridges >= _LEAST_BRIDGES * len(fewer)


def _join_by_overlap(groups: Sequence[list[str]]) -> list[list[str]]:
    """GROUPS joined where two of them share half of the smaller one's claims or more."""
    joined: list[set[str]] = []
    for group in sorted(groups, key=lambda one: (-len(one), one)):
        merged = set(group)
        for other in list(joined):
            if len(merged & other) >= _LEAST_OVERLAP * min(len(merged), len(other)):
                joined.remove(other)
                merged |= other
        joined.append(merged)
    return sorted(sorted(one) for one in joined)


def _join_by_topic(
    index: StoryIndex, entries: Entries, groups: Sequence[list[str]], relations: Sequence[Relation]
) -> list[list[str]]:
    """GROUPS joined where two have one topic, or differ in one outcome, and share who or where; open claims added."""
    joined: list[list[str]] = []
    outcomes = {id(group): _list_outcomes(group, relations) for group in groups}
    for group in groups:
        ends = outcomes[id(group)]
        same = [one for one in joined if _share_subject(index, one, group, bool(outcomes[id(one)] & ends))]
        merged = sorted({claim_id for one in (group, *same) for claim_id in one})
        outcomes[id(merged)] = ends.union(*(outcomes[id(one)] for one in same))
        joined = [*(one for one in joined if one not in same), merged]
    placed = {claim_id for group in joined for claim_id in group}
    for claim_id in sorted(entries.keys() - placed):
        if not _holds_open(index, claim_id):
            continue
        home = next((group for group in joined if _share_subject(index, group, [claim_id], False)), None)
        if home is not None:
            home.append(claim_id)
    return [sorted(group) for group in joined]


def _list_outcomes(group: Sequence[str], relations: Sequence[Relation]) -> set[str]:
    """In which outcomes the claims of GROUP differ: the first reason of such relations names the pair of outcomes."""
    members = set(group)
    return {
        one.score.reasons[0]
        for one in relations
        if one.field is DifferingField.OUTCOME and one.score.reasons and {one.a_id, one.b_id} <= members
    }


def _holds_open(index: StoryIndex, claim_id: str) -> bool:
    statements = index.statements_of(index.claims[claim_id])
    return bool(statements) and all(one.stance is Stance.HEDGES for one in statements)


def _share_subject(index: StoryIndex, one: Iterable[str], other: Iterable[str], same_outcome: bool) -> bool:
    """True where a claim of ONE and a claim of OTHER have the same topic (or outcome), and share who or where."""
    others = list(other)
    return any(_is_same_subject(index, a, b, same_outcome) for a in one for b in others)


def _is_same_subject(index: StoryIndex, one: str, other: str, same_outcome: bool) -> bool:
    topic = index.claims[one].topic
    if not same_outcome and (not topic or topic != index.claims[other].topic):
        return False
    places = _places_of(index, one), _places_of(index, other)
    if all(places):
        return bool(places[0] & places[1])
    return bool(_actors_of(index, one) & _actors_of(index, other))


def _places_of(index: StoryIndex, claim_id: str) -> set[str]:
    statements = index.statements_of(index.claims[claim_id])
    return {
        place.place_id or place.name
        for statement in statements
        for place in index.readings[statement.report_id].mentions.places
        if statement.anchor.covers(place.anchor) and (place.precision_km or 0) <= _ONE_PLACE_KM
    }


def _actors_of(index: StoryIndex, claim_id: str) -> set[str]:
    statements = index.statements_of(index.claims[claim_id])
    return {
        actor.actor
        for statement in statements
        for actor in index.readings[statement.report_id].mentions.actors
        if statement.anchor.covers(actor.anchor)
    }


def _build_question(claim_ids: Sequence[str], relations: Sequence[Relation], unit: str | None) -> Question:
    inside = tuple(one for one in relations if one.a_id in claim_ids and one.b_id in claim_ids)
    return Question(tuple(claim_ids), inside, unit or None)

"""What is disputed, and what changed: contradictions side by side, numbers as they were revised."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from firsthand.model import DifferingField, QuantityMention, Relation, RelationKind
from firsthand.present.briefs import ClaimEntry, Dispute, NumberSeries, NumberStep, Revision
from firsthand.present.claims import TOLL_UNITS
from firsthand.present.index import StoryIndex, cite_statement, published_order

Entries = Mapping[str, ClaimEntry]
# A toll is what a desk asks for first: it comes before any other number of like importance.
_TOLL_FIRST = 3.0

Side = tuple[DifferingField, str]


def list_disputes(index: StoryIndex, entries: Entries) -> tuple[Dispute, ...]:
    """Each contradiction once: one claim against all that contradict it in the same field, labelled D1, D2, …"""
    relations = _list_relations(index, entries, RelationKind.CONTRADICTS)
    relations.sort(key=lambda one: (-_weigh_dispute(one, entries), one.id))
    by_side: dict[Side, list[Relation]] = {}
    for relation in relations:
        for side in (relation.a_id, relation.b_id):
            by_side.setdefault((relation.field, side), []).append(relation)
    placed: set[str] = set()
    disputes: list[Dispute] = []
    for relation in relations:
        if relation.id in placed:
            continue
        head = _choose_head(relation, by_side, entries)
        joined = [one for one in by_side[relation.field, head] if one.id not in placed]
        placed |= {one.id for one in joined}
        disputes.append(_build_dispute(f"D{len(disputes) + 1}", head, joined, entries))
    return tuple(disputes)


def _weigh_dispute(relation: Relation, entries: Entries) -> float:
    return relation.score.value * (entries[relation.a_id].importance + entries[relation.b_id].importance)


def _choose_head(relation: Relation, by_side: Mapping[Side, Sequence[Relation]], entries: Entries) -> str:
    """The side of RELATION with more contradictions in its field; the more important one in a tie."""
    return max(
        (relation.a_id, relation.b_id),
        key=lambda side: (len(by_side[relation.field, side]), entries[side].importance, side),
    )


def _build_dispute(label: str, head: str, relations: Sequence[Relation], entries: Entries) -> Dispute:
    others = [entries[one.b_id if one.a_id == head else one.a_id] for one in relations]
    reasons = dict.fromkeys(reason for one in relations for reason in one.score.reasons)
    return Dispute(label, relations[0].field, entries[head], tuple(others), tuple(reasons))


def list_series(index: StoryIndex, entries: Entries) -> tuple[NumberSeries, ...]:
    """The numbers that updates revised, each a series with at least two steps, the most important first."""
    updates = _list_relations(index, entries, RelationKind.UPDATES)
    numeric = [one for one in updates if one.field is DifferingField.DIFFERENT_NUMBER]
    found = []
    for group in _group_linked(numeric):
        series = _build_series(index, group)
        if series is not None:
            weight = max(entries[one].importance for one in group)
            weight *= _TOLL_FIRST if series.unit in TOLL_UNITS else 1.0
            found.append((weight * math.log2(sum(1 + len(step.others) for step in series.steps)), series))
    found.sort(key=lambda pair: (-pair[0], pair[1].unit, pair[1].steps[0].claim_id))
    return tuple(series for _, series in found)


def list_revisions(index: StoryIndex, entries: Entries, series: Sequence[NumberSeries]) -> tuple[Revision, ...]:
    """The updates that no number series shows, by the importance of what they say now."""
    shown = {step.claim_id for one in series for step in one.steps}
    revisions = [
        Revision(one.field, entries[one.a_id], entries[one.b_id], one.score.reasons)
        for one in _list_relations(index, entries, RelationKind.UPDATES)
        if not (one.a_id in shown and one.b_id in shown)
    ]
    return tuple(sorted(revisions, key=lambda one: (-one.after.importance, one.before.claim_id)))


def _list_relations(index: StoryIndex, entries: Entries, kind: RelationKind) -> list[Relation]:
    return [one for one in index.story.relations if one.kind is kind and one.a_id in entries and one.b_id in entries]


def _group_linked(relations: Sequence[Relation]) -> list[list[str]]:
    """The claim ids of RELATIONS in connected groups, each sorted."""
    group_of: dict[str, list[str]] = {}
    for relation in relations:
        one, other = (group_of.setdefault(side, [side]) for side in (relation.a_id, relation.b_id))
        if one is other:
            continue
        one.extend(other)
        for side in other:
            group_of[side] = one
    groups = {id(group): sorted(group) for group in group_of.values()}
    return sorted(groups.values())


def _build_series(index: StoryIndex, claim_ids: Sequence[str]) -> NumberSeries | None:
    """The number that most of CLAIM_IDS share the unit of, one step per claim, equal neighbours joined."""
    numbers = {one: _numbers_of(index, one) for one in claim_ids}
    shared = Counter(unit for found in numbers.values() for unit in sorted({one.unit for one in found}))
    if not shared:
        return None
    unit = max(sorted(shared), key=lambda one: shared[one])
    steps = [step for one in claim_ids if (step := _build_step(index, one, numbers[one], unit)) is not None]
    steps.sort(key=lambda step: (published_order(index.reports[step.cited.anchor.report_id]), step.claim_id))
    return NumberSeries(unit, tuple(steps)) if len({str(step.value) for step in steps}) > 1 else None


def _numbers_of(index: StoryIndex, claim_id: str) -> list[QuantityMention]:
    statements = index.statements_of(index.claims[claim_id])
    return [quantity for one in statements for quantity in index.quantities.get(one.id, ())]


def _build_step(index: StoryIndex, claim_id: str, numbers: Sequence[QuantityMention], unit: str) -> NumberStep | None:
    """The number of UNIT that claim CLAIM_ID gives most often, cited where it was first published."""
    counted = Counter((str(one.value), one.bound) for one in numbers if one.unit == unit)
    if not counted:
        return None
    chosen = counted.most_common(1)[0][0]
    holding = [
        one for one in index.statements_of(index.claims[claim_id])
        if any(
            q.unit == unit and (str(q.value), q.bound) == chosen for q in index.quantities.get(one.id, ())
        )
    ]  # fmt: skip
    holding.sort(key=lambda one: (published_order(index.reports[one.report_id]), one.anchor))
    value = next(one.value for one in numbers if one.unit == unit and (str(one.value), one.bound) == chosen)
    first, *later = [cite_statement(index, one) for one in holding]
    return NumberStep(value, chosen[1], claim_id, first, tuple(later))

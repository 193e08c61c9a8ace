"""What changed: numbers as they were revised, and other revisions."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from firsthand.model import DifferingField, QuantityMention, Relation, RelationKind
from firsthand.present.briefs import ClaimEntry, NumberSeries, NumberStep, Revision
from firsthand.present.claims import TOLL_UNITS
from firsthand.present.index import StoryIndex, cite_statement, published_order

Entries = Mapping[str, ClaimEntry]
# A toll is what a desk asks for first: it comes before any other number of like importance.
_TOLL_FIRST = 3.0
# A number that leaps by more than this factor, or falls and rises again, may count several events.
_LARGEST_LEAP = 12.0
_UNSTEADY = 0.2


def list_series(index: StoryIndex, entries: Entries) -> tuple[NumberSeries, ...]:
    """The numbers that updates revised, each a series with at least two steps, the most important first."""
    updates = list_relations(index, entries, RelationKind.UPDATES)
    numeric = [one for one in updates if one.field is DifferingField.DIFFERENT_NUMBER]
    found = []
    for group in group_linked(numeric):
        series = _build_series(index, group)
        if series is not None:
            weight = max(entries[one].importance for one in group)
            weight *= _TOLL_FIRST if series.unit in TOLL_UNITS else 1.0
            weight *= 1.0 if runs_steadily(series) else _UNSTEADY
            found.append((weight * math.log2(sum(1 + len(step.others) for step in series.steps)), series))
    found.sort(key=lambda pair: (-pair[0], pair[1].unit, pair[1].steps[0].claim_id))
    return tuple(series for _, series in found)


def runs_steadily(series: NumberSeries) -> bool:
    """True where the numbers of SERIES go one way in steps that one event allows."""
    values = [step.value for step in series.steps if isinstance(step.value, (int, float)) and step.value > 0]
    steps = list(pairwise(values))
    one_way = all(one <= other for one, other in steps) or all(one >= other for one, other in steps)
    return one_way and all(max(pair) <= _LARGEST_LEAP * min(pair) for pair in steps)


def list_revisions(index: StoryIndex, entries: Entries, series: Sequence[NumberSeries]) -> tuple[Revision, ...]:
    """The updates that no number series shows, by importance; a second one of the same claim after all first ones."""
    shown = {step.claim_id for one in series for step in one.steps}
    revisions = [
        Revision(one.field, entries[one.a_id], entries[one.b_id], one.score.reasons)
        for one in list_relations(index, entries, RelationKind.UPDATES)
        if not (one.a_id in shown and one.b_id in shown)
    ]
    revisions.sort(key=lambda one: (-one.after.importance, one.before.claim_id))
    first: dict[str, int] = {}
    turns = [(_count_up(first, one.before.claim_id), number) for number, one in enumerate(revisions)]
    return tuple(revisions[number] for _, number in sorted(turns))


def _count_up(counted: dict[str, int], key: str) -> int:
    counted[key] = counted.get(key, 0) + 1
    return counted[key]


def list_relations(index: StoryIndex, entries: Entries, kind: RelationKind) -> list[Relation]:
    """The relations of KIND between claims that have an entry."""
    return [one for one in index.story.relations if one.kind is kind and one.a_id in entries and one.b_id in entries]


def group_linked(relations: Sequence[Relation]) -> list[list[str]]:
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
    steps = _join_equal(steps)
    return NumberSeries(unit, tuple(steps)) if len({str(step.value) for step in steps}) > 1 else None


def _join_equal(steps: Sequence[NumberStep]) -> list[NumberStep]:
    """STEPS in which a number that is given again at once stands once, those who repeat it with it."""
    joined: list[NumberStep] = []
    for step in steps:
        last = joined[-1] if joined else None
        if last is not None and (last.value, last.bound) == (step.value, step.bound):
            joined[-1] = replace(last, others=(*last.others, step.cited, *step.others))
        else:
            joined.append(step)
    return joined


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

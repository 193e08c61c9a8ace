"""What a relation rule finds, and the evidence that several rules share."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.link.claim_scores import may_be_one_place
from firsthand.link.relation_views import View
from firsthand.model import DifferingField, RelationKind, Score

# What nears two claims enough for a rule with much other evidence, down to one with none; cosines after centring.
# 2026-11-21: of unrelated pairs of the dev stories 10 % reach .46 and 1 % .66.
HARDLY_NEAR = 0.1
SOMEWHAT_NEAR = 0.25
BARELY_NEAR = 0.30
NEAR = 0.42
NEARER = 0.52
VERY_NEAR = 0.60
STRIKES = frozenset({"attack", "fired"})


@dataclass(frozen=True, slots=True)
class Finding:
    """B stands to A as KIND; FIELD differs. `a` was said first, where KIND has a direction."""

    a: View
    b: View
    kind: RelationKind
    field: DifferingField
    score: Score


def find_contradiction(a: View, b: View, field: DifferingField, value: float, *reasons: str) -> Finding:
    """That A and B contradict each other in FIELD, as sure as VALUE."""
    return Finding(a, b, RelationKind.CONTRADICTS, field, Score(round(min(0.99, value), 4), reasons))


def find_update(a: View, b: View, value: float, *reasons: str) -> Finding:
    """That B revises a number of A, as sure as VALUE."""
    return Finding(
        a, b, RelationKind.UPDATES, DifferingField.DIFFERENT_NUMBER, Score(round(min(0.99, value), 4), reasons)
    )


def have_one_scene(a: View, b: View, cosine: float) -> bool:
    """Whether both name something in common, or one names nothing, or they are too near to be about two things."""
    return bool(a.scene & b.scene) or not a.scene or not b.scene or cosine >= VERY_NEAR


def name_places_apart(a: View, b: View) -> bool:
    """Whether both name places in their own words, none of which may be one."""
    ours = [place for slot in a.slots for place in slot.places]
    theirs = [place for slot in b.slots for place in slot.places]
    return bool(ours and theirs) and not any(may_be_one_place(x, y) for x in ours for y in theirs)


def name_days_apart(a: View, b: View) -> bool:
    """Whether both name days, none of them the same."""
    return bool(a.days and b.days) and not set(a.days) & set(b.days)

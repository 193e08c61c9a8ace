"""What happened to a claim, in order: who said it first, which origin came when, who disputed or took it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from firsthand.app.web.claim_relations import OtherClaim
from firsthand.model import Claim, Origin, Statement
from firsthand.present.briefs import Cited
from firsthand.present.index import StoryIndex, call_by_outlet, cite, cite_statement, published_order

MOST_STEPS = 200


class StepKind(StrEnum):
    """What a step of the history says."""

    FIRST = "first"
    ORIGIN = "origin"
    LANGUAGE = "language"
    STANCE = "stance"
    DISPUTED = "disputed"
    RELATED = "related"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Step:
    """By the report of CITED, KIND happened; NAME is the origin, the language, the stance or the claim's label."""

    kind: StepKind
    cited: Cited
    name: str
    claim_id: str | None = None


def list_steps(
    index: StoryIndex, claim: Claim, origins: Sequence[Origin], others: Sequence[OtherClaim]
) -> tuple[Step, ...]:
    """The history of CLAIM by publication, undated reports last; past `MOST_STEPS` it is cut."""
    steps = _say_first(index, claim, origins)
    for one in others:
        both_made = _latest_first(index, claim.id, one.entry.claim_id)
        if both_made is not None:
            kind = StepKind.DISPUTED if one.kind == "contradicts" else StepKind.RELATED
            steps.append(Step(kind, cite_statement(index, both_made), one.entry.label, one.entry.claim_id))
    assessment = index.assessments.get(claim.id)
    for each in assessment.withdrawals if assessment else ():
        if each.anchor.report_id in index.reports:
            steps.append(Step(StepKind.WITHDRAWN, cite(index, each.anchor), call_by_outlet(index, each.by)))
    steps.sort(key=lambda one: (published_order(index.reports[one.cited.anchor.report_id]), one.kind != StepKind.FIRST))
    return tuple(steps[:MOST_STEPS])


def _say_first(index: StoryIndex, claim: Claim, origins: Sequence[Origin]) -> list[Step]:
    """The first statement, and the first of each further origin, language and stance."""
    ordered = _in_order(index, claim)
    name_of = {one: origin for origin in origins for one in origin.statement_ids}
    steps: list[Step] = []
    seen: set[tuple[StepKind, str]] = set()
    for number, statement in enumerate(ordered):
        origin = name_of.get(statement.id)
        named = call_by_outlet(index, origin.name) if origin is not None else ""
        stance = statement.stance.value
        found = ((StepKind.ORIGIN, named), (StepKind.LANGUAGE, statement.language), (StepKind.STANCE, stance))
        new = [one for one in found if one[1] and one not in seen]
        seen.update(new)
        if number == 0:
            steps.append(Step(StepKind.FIRST, cite_statement(index, statement), named))
        else:
            steps.extend(Step(kind, cite_statement(index, statement), name) for kind, name in new)
    return steps


def _in_order(index: StoryIndex, claim: Claim) -> list[Statement]:
    return sorted(
        index.statements_of(claim), key=lambda one: (published_order(index.reports[one.report_id]), one.anchor)
    )


def _latest_first(index: StoryIndex, *claim_ids: str) -> Statement | None:
    """Of the first statements of each claim, the latest: from then on both are made."""
    firsts = [_in_order(index, index.claims[one])[:1] for one in claim_ids if one in index.claims]
    found = [one for first in firsts for one in first]
    return max(found, key=lambda one: published_order(index.reports[one.report_id]), default=None)

"""Claims as a desk needs them: what is widely said, disputed or first-hand before background."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.model import Assessment, Basis, Claim, Origin, RelationKind, Stance, Statement
from firsthand.model.wordings import find_said
from firsthand.present.briefs import Cited, ClaimEntry, OriginEntry, Standing
from firsthand.present.index import (
    StoryIndex,
    call_by_outlet,
    cite_chosen,
    cite_statement,
    name_outlet,
    published_order,
)
from firsthand.present.substance import is_question, weigh_substance

# The weights order claims within one brief and mean nothing else. Set by reading the briefs of the three
# development stories on 2026-11-21: first-hand and official voices, tolls and disputes came up; wire background,
# comment and forecasts went down.
BASIS_WEIGHTS = {
    Basis.SATELLITE_IMAGERY: 1.4,
    Basis.EYEWITNESS: 1.4,
    Basis.VIDEO_OR_PHOTO: 1.3,
    Basis.SENSOR_TRACK: 1.3,
    Basis.DOCUMENT: 1.2,
    Basis.OFFICIAL_STATEMENT: 1.2,
    Basis.INTELLIGENCE_AGENCY: 1.2,
    Basis.MONITORING_GROUP: 1.2,
    Basis.ANONYMOUS_OFFICIAL: 1.1,
    Basis.SOCIAL_POST: 0.9,
    Basis.MEDIA_REPORT: 0.9,
    Basis.EXPERT_ANALYSIS: 0.7,
    Basis.UNATTRIBUTED: 0.6,
}
# What an origin is called whose reports name nobody.
NO_SOURCE = "no source given"
_DISPUTED_WEIGHT = 1.6
_TOLL_WEIGHT = 1.4
_HEADLINE_WEIGHT = 1.25
_FORECAST_WEIGHT = 0.8
TOLL_UNITS = frozenset({"deaths", "injured", "missing", "displaced"})
_FEWEST_WORDS_LENGTH = 12  # characters: shorter wordings say too little to lead an entry


@dataclass(frozen=True, slots=True)
class Links:
    """Which claims each claim is DISPUTED by, which later claim REVISED it, and which it REPLACES."""

    disputed: dict[str, tuple[str, ...]]
    revised: dict[str, tuple[str, ...]]
    replaces: dict[str, tuple[str, ...]]


def link_claims(index: StoryIndex) -> Links:
    """The contradictions and updates of the story, by claim."""
    disputed: dict[str, list[str]] = {}
    revised: dict[str, list[str]] = {}
    replaces: dict[str, list[str]] = {}
    for relation in index.story.relations:
        if relation.a_id not in index.claims or relation.b_id not in index.claims:
            continue
        if relation.kind is RelationKind.CONTRADICTS:
            disputed.setdefault(relation.a_id, []).append(relation.b_id)
            disputed.setdefault(relation.b_id, []).append(relation.a_id)
        elif relation.kind is RelationKind.UPDATES:
            revised.setdefault(relation.a_id, []).append(relation.b_id)
            replaces.setdefault(relation.b_id, []).append(relation.a_id)
    return Links(*({key: tuple(ids) for key, ids in table.items()} for table in (disputed, revised, replaces)))


def rank_claims(index: StoryIndex) -> tuple[ClaimEntry, ...]:
    """Every claim with a statement in the story as an entry without a label, the most important first."""
    links = link_claims(index)
    entries = [build_entry(index, claim, links) for claim in index.story.claims if index.statements_of(claim)]
    entries.sort(key=lambda entry: (-entry.importance, entry.claim_id))
    return tuple(entries)


def build_entry(index: StoryIndex, claim: Claim, links: Links) -> ClaimEntry:
    """CLAIM as an entry without a label."""
    statements = index.statements_of(claim)
    assessment = index.assessments.get(claim.id)
    lead = choose_wording(claim, statements)
    said = choose_said(index, statements) or lead
    substance = weigh_substance(index, statements, lead)
    disputed = claim.id in links.disputed
    reports = {statement.report_id for statement in statements}
    families = {name_outlet(index.reports[one]) for one in reports}
    return ClaimEntry(
        label="",
        claim_id=claim.id,
        wording=cite_chosen(index, said, lead),
        others=_cite_others(index, statements, said),
        standing=_find_standing(claim, statements, links),
        stances=tuple(stance for stance, _ in Counter(one.stance for one in statements).most_common()),
        reports=assessment.reports if assessment else len(reports),
        families=assessment.families if assessment else len(families),
        languages=tuple(sorted({statement.language for statement in statements})),
        at_least=assessment.at_least if assessment else None,
        at_most=assessment.at_most if assessment else None,
        origins=_list_origins(index, assessment),
        best_basis=assessment.best_basis if assessment else statements[0].basis,
        grade=assessment.grade if assessment else "",
        words=assessment.words if assessment else "not assessed",
        reasons=tuple(call_by_outlet(index, one) for one in assessment.reasons) if assessment else (),
        disputed_by=links.disputed.get(claim.id, ()),
        replaces=links.replaces.get(claim.id, ()),
        importance=round(substance * _weigh_importance(index, statements, assessment, len(reports), disputed), 6),
        substance=substance,
        withdrawn=bool(assessment and assessment.withdrawals),
    )


def choose_wording(claim: Claim, statements: Sequence[Statement]) -> Statement:
    """The statement whose words stand for CLAIM: those of the claim's text, else the first that says enough.

    A question stands for no claim that somebody also asserts.
    """
    telling = [one for one in statements if not is_question(one.anchor.quote)] or list(statements)
    for statement in telling:
        if statement.anchor.quote == claim.text:
            return statement
    return next((one for one in telling if len(one.anchor.quote) >= _FEWEST_WORDS_LENGTH), telling[0])


def choose_said(index: StoryIndex, statements: Sequence[Statement]) -> Statement | None:
    """The clearest of STATEMENTS in the best of the reader's languages; None where none is in any of them."""
    telling = [one for one in statements if not is_question(one.anchor.quote)] or list(statements)
    long_enough = [one for one in telling if len(one.anchor.quote) >= _FEWEST_WORDS_LENGTH] or telling
    return find_said(long_enough, index.languages)


def _cite_others(index: StoryIndex, statements: Sequence[Statement], lead: Statement) -> tuple[Cited, ...]:
    """Every further statement; the first of each language comes first, then by report date."""
    seen = {lead.language}
    first_of_language: list[Cited] = []
    rest: list[Cited] = []
    for statement in sorted(statements, key=lambda one: (published_order(index.reports[one.report_id]), one.anchor)):
        if statement.id == lead.id:
            continue
        (rest if statement.language in seen else first_of_language).append(cite_statement(index, statement))
        seen.add(statement.language)
    return (*first_of_language, *rest)


def _find_standing(claim: Claim, statements: Sequence[Statement], links: Links) -> Standing:
    if claim.id in links.revised:
        return Standing.REVISED
    if all(one.stance in (Stance.HEDGES, Stance.NO_COMMENT) for one in statements):
        return Standing.OPEN
    without_source = all(one.basis is Basis.UNATTRIBUTED for one in statements)
    if without_source and len({one.report_id for one in statements}) == 1 and claim.id not in links.disputed:
        return Standing.BACKGROUND
    return Standing.CLAIMED


def _list_origins(index: StoryIndex, assessment: Assessment | None) -> tuple[OriginEntry, ...]:
    """The origins, certain ones first, then those with more reports."""
    entries = [_build_origin(index, origin) for origin in assessment.origins] if assessment else []
    return tuple(sorted(entries, key=lambda one: (not one.certain, -len(one.outlets), one.name)))


def _build_origin(index: StoryIndex, origin: Origin) -> OriginEntry:
    statements = [index.statements[one] for one in origin.statement_ids if one in index.statements]
    statements.sort(key=lambda one: (published_order(index.reports[one.report_id]), one.anchor))
    outlets = dict.fromkeys(name_outlet(index.reports[one.report_id]) for one in statements)
    cited = tuple(cite_statement(index, one) for one in statements)
    own_words = all(one.who is None for one in cited) and origin.basis is not Basis.EYEWITNESS
    name = NO_SOURCE if own_words else call_by_outlet(index, origin.name)
    reasons = tuple(call_by_outlet(index, one) for one in origin.reasons)
    return OriginEntry(name, origin.basis, origin.certain, reasons, tuple(outlets), cited)


def _weigh_importance(
    index: StoryIndex,
    statements: Sequence[Statement],
    assessment: Assessment | None,
    reports: int,
    disputed: bool,
) -> float:
    """Families and reports (damped) × basis × certain origins (damped) × dispute × toll × headline × forecast."""
    basis = assessment.best_basis if assessment else statements[0].basis
    families = assessment.families if assessment else reports
    weight = (1 + math.log2(max(1, families)) + 0.4 * math.log2(reports)) * BASIS_WEIGHTS[basis]
    weight *= 1 + 0.3 * math.log2(1 + (assessment.at_least if assessment else 0))
    weight *= _DISPUTED_WEIGHT if disputed else 1.0
    units = {quantity.unit for one in statements for quantity in index.quantities.get(one.id, ())}
    weight *= _TOLL_WEIGHT if units & TOLL_UNITS else 1.0
    weight *= _HEADLINE_WEIGHT if any(one.in_headline for one in statements) else 1.0
    forecast = all(one.stance in (Stance.PREDICTS, Stance.HEDGES, Stance.NO_COMMENT) for one in statements)
    return weight * (_FORECAST_WEIGHT if forecast else 1.0)

"""A story as a dossier: everything that is held of it, every mark anchored. The format is a contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from firsthand.model import (
    Anchor,
    Assessment,
    Claim,
    Derivation,
    Reading,
    Relation,
    RelationKind,
    Report,
    Statement,
    Story,
)
from firsthand.model.wordings import find_said

FORMAT = "firsthand-dossier/1"

Row = dict[str, Any]


def dossier(story: Story) -> Row:
    """STORY in the dossier format, ready for `json.dumps`; offsets are code points of the received text."""
    names = {statement_id: source.name for source in story.sources for statement_id in source.statement_ids}
    assessments = {assessment.claim_id: assessment for assessment in story.assessments}
    derivations: dict[str, list[Derivation]] = {}
    for derivation in story.derivations:
        derivations.setdefault(derivation.report_id, []).append(derivation)
    readings = story.readings
    statements = {one.id: one for reading in readings for one in reading.statements}
    return {
        "format": FORMAT,
        "story": story.name,
        "as_of": story.as_of,
        "reports": [_report_row(reading.report, derivations.get(reading.report.id, [])) for reading in readings],
        "skipped": [{"name": one.ref, "stage": one.stage, "reason": one.reason} for one in story.skipped],
        "segments": [row for reading in readings for row in _segment_rows(reading)],
        "statements": [
            _statement_row(statement, names.get(statement.id))
            for reading in readings
            for statement in reading.statements
        ],
        "claims": [_claim_row(claim, assessments.get(claim.id), statements) for claim in story.claims],
        "contradictions": _relation_rows(story, RelationKind.CONTRADICTS),
        "updates": _relation_rows(story, RelationKind.UPDATES),
        "refines": _relation_rows(story, RelationKind.REFINES),
        "withdrawn": _withdrawn_rows(story),
        "places": [row for reading in readings for row in _place_rows(reading)],
        "times": [row for reading in readings for row in _time_rows(reading)],
        "quantities": [row for reading in readings for row in _quantity_rows(reading)],
    }


def _span_row(anchor: Anchor) -> Row:
    return {"start": anchor.start, "end": anchor.end}


def _report_row(report: Report, derivations: list[Derivation]) -> Row:
    return {
        "id": report.id,
        "name": report.name,
        "outlet": report.outlet,
        "language": report.language,
        "published": report.published_at,
        "dated_by": report.dated_by.value,
        "derived_from": [_derivation_row(one) for one in derivations],
        "warnings": list(report.warnings),
    }


def _derivation_row(derivation: Derivation) -> Row:
    return {
        "origin": derivation.origin,
        "how": derivation.kind.value,
        "report": derivation.origin_report_id,
        "reasons": list(derivation.score.reasons),
        "score": derivation.score.value,
        "spans": [_span_row(span.taken) for span in derivation.spans],
    }


def _segment_rows(reading: Reading) -> list[Row]:
    return [
        {
            "report": segment.anchor.report_id,
            **_span_row(segment.anchor),
            "kind": segment.kind.value,
            "language": segment.language,
            "author": segment.author,
        }
        for segment in reading.segments
    ]


def _statement_row(statement: Statement, resolved_name: str | None) -> Row:
    attribution = statement.attribution
    return {
        "id": statement.id,
        "report": statement.report_id,
        **_span_row(statement.anchor),
        "cue": _span_row(attribution.cue) if attribution.cue else None,
        "source": _source_row(statement, resolved_name),
        "chain": [voice.name for voice in attribution.chain],
        "basis": statement.basis.value,
        "stance": statement.stance.value,
    }


def _source_row(statement: Statement, resolved_name: str | None) -> Row | None:
    """The innermost voice of STATEMENT; None where the reporter speaks.

    A voice that the text names nowhere near (the author of a feed) has a name and null offsets.
    """
    attribution = statement.attribution
    innermost = attribution.chain[-1] if attribution.chain else None
    anchor = attribution.source or (innermost.anchor if innermost else None)
    name = attribution.source_name or (innermost.name if innermost else None) or (anchor.quote if anchor else None)
    if name is None:
        return None
    row: Row = _span_row(anchor) if anchor else {"start": None, "end": None}
    return {**row, "text": anchor.quote if anchor else name, "name": name, "resolved": resolved_name or name}


def _claim_row(claim: Claim, assessment: Assessment | None, statements: Mapping[str, Statement]) -> Row:
    """CLAIM with its count; the two counts are null where nothing was assessed."""
    return {
        "id": claim.id,
        "text": claim.text,
        "language": claim.language,
        "statements": list(claim.statement_ids),
        "wordings": _wording_rows([statements[one] for one in claim.statement_ids if one in statements]),
        "origins": [origin.name for origin in assessment.origins] if assessment else [],
        "independent_origins": assessment.at_least if assessment else None,
        "independent_at_most": assessment.at_most if assessment else None,
        "assessment": _assessment_row(assessment) if assessment else None,
    }


def _wording_rows(statements: Sequence[Statement]) -> list[Row]:
    """For each language in which a report makes the claim, the clearest words, by language."""
    found = {one.language: find_said(statements, [one.language]) for one in statements}
    return [
        {"language": language, "statement": said.id, "report": said.report_id, **_span_row(said.anchor),
         "text": said.anchor.quote}
        for language, said in sorted(found.items())
        if said is not None
    ]  # fmt: skip


def _assessment_row(assessment: Assessment) -> Row:
    return {
        "grade": assessment.grade,
        "words": assessment.words,
        "reasons": list(assessment.reasons),
        "reports": assessment.reports,
        "families": assessment.families,
        "best_basis": assessment.best_basis.value,
        "disputed_by": list(assessment.disputed_by),
        "origins": [
            {
                "name": origin.name,
                "basis": origin.basis.value,
                "statements": list(origin.statement_ids),
                "certain": origin.certain,
                "reasons": list(origin.reasons),
            }
            for origin in assessment.origins
        ],
    }


def _relation_rows(story: Story, kind: RelationKind) -> list[Row]:
    return [_relation_row(relation) for relation in story.relations if relation.kind is kind]


def _relation_row(relation: Relation) -> Row:
    return {
        "a": relation.a_id,
        "b": relation.b_id,
        "kind": relation.field.value,
        "reasons": list(relation.score.reasons),
        "score": relation.score.value,
    }


def _withdrawn_rows(story: Story) -> list[Row]:
    """What was taken back, each claim on its own: by whom, where it says so, and who still rests on it."""
    statements = {one.id: one for reading in story.readings for one in reading.statements}
    return [
        {
            "claim": assessment.claim_id,
            "kind": one.kind.value,
            "by": one.by,
            "report": one.anchor.report_id,
            **_span_row(one.anchor),
            "quote": one.anchor.quote,
            "withdrawn_reports": list(one.report_ids),
            "statements": list(one.statement_ids),
            "still_resting": [
                {"statement": each, "report": statements[each].report_id, **_span_row(statements[each].anchor)}
                for each in one.resting_ids
                if each in statements
            ],
            "reasons": list(one.reasons),
        }
        for assessment in story.assessments
        for one in assessment.withdrawals
    ]


def _place_rows(reading: Reading) -> list[Row]:
    return [
        {
            "report": place.anchor.report_id,
            **_span_row(place.anchor),
            "name": place.name,
            "lat": place.lat,
            "lon": place.lon,
            "precision_km": place.precision_km,
            "id": place.place_id,
        }
        for place in reading.mentions.places
    ]


def _time_rows(reading: Reading) -> list[Row]:
    return [
        {"report": time.anchor.report_id, **_span_row(time.anchor), "value": time.value}
        for time in reading.mentions.times
    ]


def _quantity_rows(reading: Reading) -> list[Row]:
    return [
        {
            "report": quantity.anchor.report_id,
            **_span_row(quantity.anchor),
            "value": quantity.value,
            "unit": quantity.unit,
            "bound": quantity.bound.value,
        }
        for quantity in reading.mentions.quantities
    ]

"""Every reason behind a count, and everything that each stage made of one report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from firsthand.app.listings import list_derivations, say_range, say_report
from firsthand.app.reader_words import UNWORDED, find_wordings, say_wordings
from firsthand.app.tables import on_one_line, wrap
from firsthand.model import Assessment, Claim, Judgement, PlacementKind, Reading, Stance, Statement, Story, VoiceKind

Row = dict[str, Any]

# Which voice makes the strongest quote of an origin: the better a voice is identified, the sooner.
_KINDS_BY_STRENGTH = (
    VoiceKind.RECORD,
    VoiceKind.NAMED,
    VoiceKind.ACCOUNT,
    VoiceKind.ROLE,
    VoiceKind.ANONYMOUS,
    VoiceKind.PUBLICATION,
)

# How a claim stands to another, by the kind of the relation and the claim's own side in it.
_VERBS = {
    ("contradicts", "a"): "contradicts",
    ("contradicts", "b"): "contradicts",
    ("updates", "a"): "was updated by",
    ("updates", "b"): "updates",
    ("refines", "a"): "was refined by",
    ("refines", "b"): "refines",
}


def collect_reasons(story: Story, claim: Claim, judgements: Sequence[Judgement], languages: Sequence[str] = ()) -> Row:
    """Why CLAIM has the count it has: origins, merges, relations, assessment, judgements; words in one of LANGUAGES."""
    wordings = find_wordings(story, languages)
    statements = {one.id: one for reading in story.readings for one in reading.statements}
    readings = {reading.report.id: reading for reading in story.readings}
    assessment = next((one for one in story.assessments if one.claim_id == claim.id), None)
    texts = {one.id: one.text for one in story.claims}
    return {
        "id": claim.id,
        "text": claim.text,
        "language": claim.language,
        **wordings[claim.id],
        **_assessment_row(assessment),
        "origins": _origin_rows(assessment, statements, readings),
        "statements": [_quote_row(statements[one], readings) for one in claim.statement_ids if one in statements],
        "joins": [
            {"statement": one, "score": score.value, "reasons": list(score.reasons)}
            for one, score in zip(claim.statement_ids[1:], claim.joins, strict=False)
        ],
        "relations": [
            {
                "id": one.id,
                "kind": one.kind.value,
                "field": one.field.value,
                "this_is": "a" if one.a_id == claim.id else "b",
                "other": one.b_id if one.a_id == claim.id else one.a_id,
                "other_text": texts.get(one.b_id if one.a_id == claim.id else one.a_id, ""),
                "other_said": wordings.get(one.b_id if one.a_id == claim.id else one.a_id, UNWORDED)["said"],
                "other_original": wordings.get(one.b_id if one.a_id == claim.id else one.a_id, UNWORDED)["original"],
                "reasons": list(one.score.reasons),
            }
            for one in story.relations
            if claim.id in (one.a_id, one.b_id)
        ],
        "withdrawals": _withdrawal_rows(assessment, statements, readings),
        "judgements": [_judgement_row(one) for one in judgements if _bears_on(one, claim, story)],
    }


def _assessment_row(assessment: Assessment | None) -> Row:
    if assessment is None:
        return {"at_least": 0, "at_most": 0, "reports": 0, "families": 0, "grade": None, "words": None, "reasons": []}
    return {
        "at_least": assessment.at_least,
        "at_most": assessment.at_most,
        "reports": assessment.reports,
        "families": assessment.families,
        "grade": assessment.grade,
        "words": assessment.words,
        "reasons": list(assessment.reasons),
    }


def _origin_rows(
    assessment: Assessment | None, statements: dict[str, Statement], readings: dict[str, Reading]
) -> list[Row]:
    rows = []
    for origin in () if assessment is None else assessment.origins:
        members = [statements[one] for one in origin.statement_ids if one in statements]
        strongest = min(members, key=weakness, default=None)
        rows.append(
            {
                "name": origin.name,
                "basis": origin.basis.value,
                "certain": origin.certain,
                "statements": list(origin.statement_ids),
                "strongest": None if strongest is None else _quote_row(strongest, readings),
                "reasons": list(origin.reasons),
            }
        )
    return rows


def _withdrawal_rows(
    assessment: Assessment | None, statements: dict[str, Statement], readings: dict[str, Reading]
) -> list[Row]:
    """What was taken back of a claim: in which words, what they withdraw, and who still rests on it."""
    return [
        {
            "kind": one.kind.value,
            "by": one.by,
            "report": one.anchor.report_id,
            "name": say_report(readings[one.anchor.report_id]),
            "start": one.anchor.start,
            "end": one.anchor.end,
            "quote": one.anchor.quote,
            "withdrawn": [_quote_row(statements[each], readings) for each in one.statement_ids if each in statements],
            "still_resting": [_quote_row(statements[each], readings) for each in one.resting_ids if each in statements],
            "reasons": list(one.reasons),
        }
        for one in (() if assessment is None else assessment.withdrawals)
        if one.anchor.report_id in readings
    ]


def weakness(statement: Statement) -> tuple[bool, int, bool, str, int]:
    """A sort key, smaller for the stronger quote: asserted, by a well identified voice, in the body, early."""
    chain = statement.attribution.chain
    place = _KINDS_BY_STRENGTH.index(chain[-1].kind) if chain else len(_KINDS_BY_STRENGTH)
    return (
        statement.stance is not Stance.ASSERTS,
        place,
        statement.in_headline,
        statement.report_id,
        statement.anchor.start,
    )


def _quote_row(statement: Statement, readings: dict[str, Reading]) -> Row:
    attribution = statement.attribution
    return {
        "id": statement.id,
        "report": statement.report_id,
        "name": say_report(readings[statement.report_id]),
        "start": statement.anchor.start,
        "end": statement.anchor.end,
        "quote": statement.anchor.quote,
        "source": attribution.source_name or (attribution.chain[-1].name if attribution.chain else None),
        "chain": [voice.name for voice in attribution.chain],
        "basis": statement.basis.value,
        "stance": statement.stance.value,
    }


def _bears_on(judgement: Judgement, claim: Claim, story: Story) -> bool:
    """Whether JUDGEMENT stands on CLAIM, or on statements of it, where it was placed last."""
    if judgement.subject_id == claim.id or set(judgement.subject_id.split("+")) <= set(claim.statement_ids):
        return True
    placed = next((one for one in story.placements if one.judgement_id == judgement.id), None)
    if placed is None or placed.kind is PlacementKind.QUEUED:
        return False
    if placed.subject_id.startswith("c:") and "+" not in placed.subject_id:
        return placed.subject_id == claim.id
    return bool(set(placed.statement_ids).intersection(claim.statement_ids))


def _judgement_row(judgement: Judgement) -> Row:
    return {
        "id": judgement.id,
        "subject": judgement.subject_id,
        "kind": judgement.kind.value,
        "verdict": judgement.verdict.value,
        "by": judgement.by,
        "at": judgement.decided_at,
        "note": judgement.note,
    }


def draw_reasons(row: Row, columns: int) -> str:
    """The row of `collect_reasons` for the terminal."""
    outlets = f"{row['reports']} reports of {row['families']} publisher families"
    count = f"{say_range(row['at_least'], row['at_most'])} independent origins behind {outlets}"
    worded = say_wordings(row["text"], row["said"], row["original"])
    lines = [row["id"], *(wrap(line, columns, indent="  ") for line in worded), "", count]
    if row["grade"]:
        lines.append(f"grade {row['grade']}: {row['words']}")
    lines.extend(wrap(f"- {reason}", columns, indent="  ") for reason in row["reasons"])
    for place, origin in enumerate(row["origins"], start=1):
        lines.extend(["", *_origin_lines(place, origin, columns)])
    lines.extend(_withdrawal_lines(row["withdrawals"], columns))
    lines.extend(["", "Statements joined in this claim"])
    reasons = {join["statement"]: "; ".join(join["reasons"]) for join in row["joins"]}
    for quote in row["statements"]:
        lines.extend(_quote_lines(quote, columns))
        if quote["id"] in reasons:
            lines.append(wrap(f"joined because {reasons[quote['id']]}", columns, indent="      "))
    lines.extend(_relation_lines(row["relations"], columns))
    for judgement in row["judgements"]:
        what = judgement["verdict"] if judgement["kind"] == "verdict" else judgement["kind"].replace("_", " ")
        said = f"{judgement['by']} decided {what} on {judgement['subject']} at {judgement['at']}"
        lines.extend(["", wrap(f"{said}  {judgement['note']}", columns)])
    return "\n".join(lines)


def _origin_lines(place: int, origin: Row, columns: int) -> list[str]:
    certain = "" if origin["certain"] else ", not shown to be apart"
    basis = origin["basis"].replace("_", " ")
    lines = [wrap(f"Origin {place}: {origin['name']} ({basis}{certain})", columns)]
    if origin["strongest"]:
        quote = origin["strongest"]
        lines.append(wrap(f"“{on_one_line(quote['quote'])}”", columns, indent="    "))
        lines.append(wrap(f"{quote['name']} [{quote['start']}-{quote['end']}]", columns, indent="    "))
    lines.extend(wrap(f"- {reason}", columns, indent="  ") for reason in origin["reasons"])
    return lines


def _withdrawal_lines(withdrawals: Sequence[Row], columns: int) -> list[str]:
    lines = ["", "Taken back"] if withdrawals else []
    for one in withdrawals:
        lines.append(wrap("; ".join(one["reasons"]), columns, indent="  "))
        lines.append(wrap(f"“{on_one_line(one['quote'])}”", columns, indent="      "))
        lines.append(wrap(f"{one['name']} [{one['start']}-{one['end']}]", columns, indent="      "))
        for what, quotes in (("withdrawn", one["withdrawn"]), ("still resting on it", one["still_resting"])):
            for quote in quotes:
                lines.append(wrap(f"{what}: {quote['name']} [{quote['start']}-{quote['end']}]", columns, indent="    "))
                lines.append(wrap(f"“{on_one_line(quote['quote'])}”", columns, indent="      "))
    return lines


def _quote_lines(quote: Row, columns: int) -> list[str]:
    said_by = " < ".join(quote["chain"]) or "the reporter"
    basis = quote["basis"].replace("_", " ")
    return [
        wrap(f"{quote['id']}  {quote['name']} [{quote['start']}-{quote['end']}]", columns, indent="  "),
        wrap(f"“{on_one_line(quote['quote'])}”", columns, indent="      "),
        wrap(f"{said_by}; {basis}; {quote['stance'].replace('_', ' ')}", columns, indent="      "),
    ]


def _relation_lines(relations: Sequence[Row], columns: int) -> list[str]:
    lines = ["", "Stands to other claims"] if relations else []
    for one in relations:
        said = f"{_VERBS[one['kind'], one['this_is']]} ({one['field'].replace('_', ' ')})"
        words, *original = say_wordings(one["other_text"], one["other_said"], one["other_original"])
        lines.append(wrap(f"{said}  {one['other']}  {words}", columns, indent="  "))
        lines.extend(wrap(line, columns, indent="      ") for line in original)
        lines.append(wrap("because " + "; ".join(one["reasons"]), columns, indent="      "))
    return lines


def explain_report(story: Story, reading: Reading) -> Row:
    """What each stage made of one report of STORY."""
    report, mentions = reading.report, reading.mentions
    return {
        "id": report.id,
        "name": report.name,
        "outlet": report.outlet,
        "url": report.url,
        "title": report.title,
        "language": report.language,
        "published": report.published_at,
        "dated_by": report.dated_by.value,
        "received": report.received_at,
        "characters": len(report.text),
        "warnings": list(report.warnings),
        "segments": [
            {
                "kind": one.kind.value,
                "language": one.language,
                "start": one.anchor.start,
                "end": one.anchor.end,
                "author": one.author,
                "text": one.anchor.quote,
            }
            for one in reading.segments
        ],
        "credits": [
            {"publication": one.publication, "how": one.how, "text": one.anchor.quote} for one in reading.credits
        ],
        "statements": [_quote_row(one, {report.id: reading}) for one in reading.statements],
        "places": [
            {"text": one.anchor.quote, "name": one.name, "lat": one.lat, "lon": one.lon} for one in mentions.places
        ],
        "times": [{"text": one.anchor.quote, "value": one.value} for one in mentions.times],
        "quantities": [
            {"text": one.anchor.quote, "value": one.value, "unit": one.unit, "bound": one.bound.value}
            for one in mentions.quantities
        ],
        "actors": [{"text": one.anchor.quote, "actor": one.actor} for one in mentions.actors],
        "derivations": list_derivations(story, report.id),
    }


def draw_explanation(row: Row, columns: int) -> str:
    """The row of `explain_report` for the terminal."""
    dated = f"{row['published'] or 'no date'} (from {row['dated_by']})"
    lines = [
        wrap(f"{row['id']}  {row['name']}", columns),
        wrap(
            f"outlet {row['outlet'] or 'unknown'}; language {row['language']}; published {dated}", columns, indent="  "
        ),
        f"  received {row['received']}; {row['characters']} characters",
    ]
    lines.extend(wrap(f"warning: {one}", columns, indent="  ") for one in row["warnings"])
    lines.extend(_part("Segments", [f"{_span(one)} {_kind(one)}  {one['text']}" for one in row["segments"]], columns))
    lines.extend(
        _part("Credits", [f"{one['publication']} ({one['how']})  {one['text']}" for one in row["credits"]], columns)
    )
    lines.extend(["", f"Statements: {len(row['statements'])}"])
    for quote in row["statements"]:
        lines.extend(_quote_lines(quote, columns))
    places = [f"{one['text']} = {one['name']} {_position(one)}" for one in row["places"]]
    quantities = [f"{one['text']} = {one['bound']} {one['value']} {one['unit']}" for one in row["quantities"]]
    lines.extend(_part("Places", places, columns))
    lines.extend(_part("Times", [f"{one['text']} = {one['value']}" for one in row["times"]], columns))
    lines.extend(_part("Quantities", quantities, columns))
    lines.extend(_part("Actors", [f"{one['text']} = {one['actor']}" for one in row["actors"]], columns))
    taken = [
        f"{one['name']} {one['how']} {one['origin_name'] or one['origin']}: {'; '.join(one['reasons'])}"
        for one in row["derivations"]
    ]
    lines.extend(_part("Derivations", taken, columns))
    return "\n".join(lines)


def _part(head: str, lines: Sequence[str], columns: int) -> list[str]:
    return ["", f"{head}: {len(lines)}", *(wrap(line, columns, indent="  ") for line in lines)]


def _span(segment: Row) -> str:
    return f"[{segment['start']}-{segment['end']}]"


def _kind(segment: Row) -> str:
    return f"{segment['kind']} {segment['language']}" + (f" by {segment['author']}" if segment["author"] else "")


def _position(place: Row) -> str:
    return "(not located)" if place["lat"] is None else f"({place['lat']:.3f}, {place['lon']:.3f})"

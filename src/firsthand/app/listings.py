"""What the terminal lists of a story: claims, sources, disputes, derivations; as rows for JSON, as text for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from firsthand.app.edits import draw_edits
from firsthand.app.reader_words import UNWORDED, find_wordings, say_wordings
from firsthand.app.tables import draw_table, on_one_line, wrap
from firsthand.model import Assessment, Derivation, DerivationKind, Reading, Relation, RelationKind, Story
from firsthand.present.briefs import VersionEdits
from firsthand.present.index import index_story
from firsthand.present.versions import list_versions
from firsthand.present.writing import as_row

Row = dict[str, Any]


def say_range(at_least: int, at_most: int) -> str:
    """An independence range in short: "2", or "2-3" where not all are shown to be apart."""
    return str(at_least) if at_least == at_most else f"{at_least}-{at_most}"


def say_report(reading: Reading) -> str:
    """A report as the reader knows it: name, outlet and date, as far as known."""
    report = reading.report
    known = [report.outlet, report.published_at]
    around = ", ".join(one for one in known if one)
    return f"{report.name} ({around})" if around else report.name


def list_claims(story: Story, languages: Sequence[str] = ()) -> list[Row]:
    """The claims of STORY, those with most origins and reports first, with their words in one of LANGUAGES."""
    by_claim = {one.claim_id: one for one in story.assessments}
    wordings = find_wordings(story, languages)
    disputes = _count_disputes(story)
    rows = [
        {
            "id": claim.id,
            "text": claim.text,
            "language": claim.language,
            **wordings[claim.id],
            "statements": list(claim.statement_ids),
            "disputes": disputes.get(claim.id, 0),
            **_assessed(by_claim.get(claim.id)),
        }
        for claim in story.claims
    ]
    return sorted(rows, key=lambda row: (-row["at_least"], -row["at_most"], -row["reports"], row["id"]))


def _assessed(assessment: Assessment | None) -> Row:
    if assessment is None:
        return {"at_least": 0, "at_most": 0, "reports": 0, "families": 0, "basis": None, "grade": None, "words": None}
    return {
        "at_least": assessment.at_least,
        "at_most": assessment.at_most,
        "reports": assessment.reports,
        "families": assessment.families,
        "basis": assessment.best_basis.value,
        "grade": assessment.grade,
        "words": assessment.words,
    }


def _count_disputes(story: Story) -> dict[str, int]:
    counts: dict[str, int] = {}
    for relation in story.relations:
        if relation.kind is RelationKind.CONTRADICTS:
            for claim_id in (relation.a_id, relation.b_id):
                counts[claim_id] = counts.get(claim_id, 0) + 1
    return counts


def draw_claims(rows: Sequence[Row], columns: int) -> str:
    """The rows of `list_claims` as a table; origins are those behind the claim, for certain and at most."""
    heads = ("claim", "origins", "reports", "outlets", "basis", "grade", "disputed", "in the words of a report")
    cells: list[tuple[str, ...]] = []
    for row in rows:
        words, *original = say_wordings(row["text"], row["said"], row["original"])
        counts = (
            row["id"],
            say_range(row["at_least"], row["at_most"]),
            str(row["reports"]),
            str(row["families"]),
            (row["basis"] or "").replace("_", " "),
            row["grade"] or "",
            str(row["disputes"] or ""),
        )
        cells.append((*counts, words))
        cells.extend((*[""] * len(counts), line) for line in original)
    return draw_table(heads, cells, columns)


def list_sources(story: Story) -> list[Row]:
    """The sources of STORY, those with most statements first."""
    report_of = {one.id: one.report_id for reading in story.readings for one in reading.statements}
    rows = [
        {
            "id": source.id,
            "name": source.name,
            "kind": source.kind.value,
            "basis": source.basis.value,
            "statements": list(source.statement_ids),
            "reports": sorted({report_of[one] for one in source.statement_ids if one in report_of}),
        }
        for source in story.sources
    ]
    return sorted(rows, key=lambda row: (-len(row["statements"]), row["name"], row["id"]))


def draw_sources(rows: Sequence[Row], columns: int) -> str:
    """The rows of `list_sources` as a table."""
    cells = [
        (
            row["id"],
            str(len(row["statements"])),
            str(len(row["reports"])),
            row["kind"],
            row["basis"].replace("_", " "),
            row["name"],
        )
        for row in rows
    ]
    return draw_table(("source", "statements", "reports", "kind", "basis", "name"), cells, columns)


def list_disputes(story: Story, languages: Sequence[str] = ()) -> list[Row]:
    """What stands against what in STORY, then what was updated; the surest first, in words of one of LANGUAGES."""
    texts = {claim.id: claim.text for claim in story.claims}
    wordings = find_wordings(story, languages)
    rows = [_relation_row(one, texts, wordings) for one in story.relations if one.kind is not RelationKind.REFINES]
    return sorted(rows, key=lambda row: (row["kind"] != "contradicts", -row["score"], row["id"]))


def _relation_row(relation: Relation, texts: dict[str, str], wordings: dict[str, Row]) -> Row:
    return {
        "id": relation.id,
        "kind": relation.kind.value,
        "field": relation.field.value,
        "a": relation.a_id,
        "a_text": texts.get(relation.a_id, ""),
        "a_said": wordings.get(relation.a_id, UNWORDED)["said"],
        "a_original": wordings.get(relation.a_id, UNWORDED)["original"],
        "b": relation.b_id,
        "b_text": texts.get(relation.b_id, ""),
        "b_said": wordings.get(relation.b_id, UNWORDED)["said"],
        "b_original": wordings.get(relation.b_id, UNWORDED)["original"],
        "score": relation.score.value,
        "reasons": list(relation.score.reasons),
    }


def draw_disputes(rows: Sequence[Row], columns: int) -> str:
    """The rows of `list_disputes`, each as the two sides and the reasons."""
    blocks = []
    for row in rows:
        against = "is against" if row["kind"] == "contradicts" else "was updated by"
        blocks.append(
            "\n".join(
                [
                    on_one_line(f"{row['field'].replace('_', ' ')} ({row['kind']})"),
                    *_side_lines(row, "a", columns),
                    f"    {against}",
                    *_side_lines(row, "b", columns),
                    wrap("because " + "; ".join(row["reasons"]), columns, indent="    "),
                ]
            )
        )
    return "\n\n".join(blocks)


def _side_lines(row: Row, side: str, columns: int) -> list[str]:
    words, *original = say_wordings(row[f"{side}_text"], row[f"{side}_said"], row[f"{side}_original"])
    return [
        wrap(f"{row[side]}  {words}", columns, indent="  "),
        *(wrap(line, columns, indent="      ") for line in original),
    ]


def list_derivations(story: Story, report_id: str | None = None) -> list[Row]:
    """Which report of STORY took from where; only those from or to REPORT_ID if given."""
    readings = {reading.report.id: reading for reading in story.readings}
    edits = {one.later_id: one for one in list_versions(index_story(story))}
    return [
        _derivation_row(one, readings, edits.get(one.report_id) if one.kind is DerivationKind.REVISED else None)
        for one in story.derivations
        if report_id is None
        or report_id in (one.report_id, one.origin_report_id)
        or (one.kind is DerivationKind.REVISED and edits[one.report_id].earlier_id == report_id)
    ]


def _derivation_row(derivation: Derivation, readings: dict[str, Reading], edits: VersionEdits | None) -> Row:
    giver = readings.get(derivation.origin_report_id or "")
    return {
        "id": derivation.id,
        "report": derivation.report_id,
        "name": say_report(readings[derivation.report_id]),
        "how": derivation.kind.value,
        "origin": derivation.origin,
        "origin_report": derivation.origin_report_id,
        "origin_name": None if giver is None else say_report(giver),
        "passages": len(derivation.spans),
        "score": derivation.score.value,
        "reasons": list(derivation.score.reasons),
        "edits": None if edits is None else as_row(edits),
    }


def draw_derivations(rows: Sequence[Row], columns: int) -> str:
    """The rows of `list_derivations` as a table, then what was edited between versions of one article."""
    cells = [
        (
            row["report"],
            on_one_line(row["name"], 40),
            row["how"],
            on_one_line(row["origin_name"] or row["origin"], 40),
            "; ".join(row["reasons"]),
        )
        for row in rows
    ]
    table = draw_table(("report", "name", "how", "from", "because"), cells, columns)
    edits = {row["edits"]["later_id"]: row["edits"] for row in rows if row["edits"] is not None}
    return "\n\n".join([table, *(draw_edits(one, columns) for one in edits.values())])

"""The dossier keeps the agreed names, anchors and counts."""

import json

from harbour_story import build_story

from firsthand.model import Story
from firsthand.present import dossier

ROWS = {
    "reports": {"id", "name", "outlet", "language", "published", "derived_from"},
    "skipped": {"name", "stage", "reason"},
    "segments": {"report", "start", "end", "kind", "language", "author"},
    "statements": {"id", "report", "start", "end", "cue", "source", "chain", "basis", "stance"},
    "claims": {
        "id", "text", "statements", "origins", "independent_origins", "independent_at_most", "assessment",
    },
    "contradictions": {"a", "b", "kind", "reasons"},
    "updates": {"a", "b", "reasons"},
    "refines": {"a", "b", "reasons"},
    "places": {"report", "start", "end", "name", "lat", "lon", "precision_km", "id"},
    "times": {"report", "start", "end", "value"},
    "quantities": {"report", "start", "end", "value", "unit", "bound"},
}  # fmt: skip


def test_every_row_has_the_names_of_the_format() -> None:
    written = json.loads(json.dumps(dossier(build_story())))
    assert written["format"] == "firsthand-dossier/1"
    assert written["story"] == "batumi <quay>"
    for kind, names in ROWS.items():
        assert written[kind], f"no {kind} to look at"
        for row in written[kind]:
            assert names <= row.keys(), f"{kind} lacks {names - row.keys()}"


def test_every_anchor_quotes_the_received_text() -> None:
    story = build_story()
    texts = {reading.report.id: reading.report.text for reading in story.readings}
    written = dossier(story)
    for kind in ("segments", "statements", "places", "times", "quantities"):
        for row in written[kind]:
            assert 0 <= row["start"] < row["end"] <= len(texts[row["report"]])
    quoted = {(one.report_id, one.anchor.start): one.anchor.quote for r in story.readings for one in r.statements}
    for row in written["statements"]:
        assert texts[row["report"]][row["start"] : row["end"]] == quoted[row["report"], row["start"]]


def test_the_reporters_own_voice_has_no_source() -> None:
    by_text = _statements_by_text(build_story())
    own = by_text["The collapse happened at about 05:10 local time on Wednesday."]
    assert own["source"] is None
    assert own["chain"] == []
    assert own["basis"] == "unattributed"


def test_a_relayed_source_keeps_its_chain_from_the_outermost_voice() -> None:
    row = _statements_by_text(build_story())["Ein Kran sei überladen gewesen, hieß es aus dem Hafen von Batumi."]
    assert row["chain"] == ["Meridian Wire", "Hafenkreise"]
    assert row["source"]["name"] == "Hafenkreise"
    assert row["source"]["text"] == "Ein"


def _statements_by_text(story: Story) -> dict[str, dict]:
    texts = {reading.report.id: reading.report.text for reading in story.readings}
    return {texts[row["report"]][row["start"] : row["end"]]: row for row in dossier(story)["statements"]}


def test_a_claim_carries_its_range_of_origins() -> None:
    claims = {row["text"]: row for row in dossier(build_story())["claims"]}
    crane = next(row for text, row in claims.items() if text.startswith("A crane was overloaded"))
    assert (crane["independent_origins"], crane["independent_at_most"]) == (1, 2)
    assert crane["origins"] == ["two dockers", "a port official"]
    assert crane["assessment"]["grade"] == "B2"
    assert crane["assessment"]["reasons"]


def test_derivations_and_relations_stand_where_the_format_wants_them() -> None:
    written = dossier(build_story())
    reports = {row["name"]: row for row in written["reports"]}
    (taken,) = reports["02.txt"]["derived_from"]
    assert taken["origin"] == "Meridian Wire"
    assert taken["how"] == "translated"
    assert taken["report"] == reports["01.txt"]["id"]
    assert reports["08.txt"]["derived_from"][0]["report"] is None
    assert {row["kind"] for row in written["contradictions"]} == {"denial", "different_time"}
    texts = {row["id"]: row["text"] for row in written["claims"]}
    steps = [(texts[row["a"]], texts[row["b"]]) for row in written["updates"]]
    assert steps[0][0] == "Quay collapses in Batumi harbour, four dead"


def test_a_claim_without_assessment_has_no_count() -> None:
    from dataclasses import replace

    story = replace(build_story(), assessments=())
    row = dossier(story)["claims"][0]
    assert row["independent_origins"] is None
    assert row["assessment"] is None

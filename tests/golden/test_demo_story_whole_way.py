"""The sample story through the real pipeline against its key: claims, origins, contradictions, derivations.

What the reader or the linker still misses is counted here and reported in docs/figures.md; the floors may only rise.
"""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

import firsthand.app
from firsthand.app.adding import make_hints
from firsthand.extract.comparing import open_comparer
from firsthand.extract.trained import open_reader
from firsthand.intake import receive
from firsthand.model import RelationKind, Skipped, Story
from firsthand.pipeline import join_story, read_report

REPORTS = Path(firsthand.app.__file__).parent / "demo_story"
KEY: dict[str, Any] = json.loads((Path(__file__).parent / "demo_story" / "expected.json").read_text(encoding="utf-8"))
# Measured on 2026-11-22 with reader and comparer, as `make demo` does: 3 of 5 look-alikes apart, origins right in 24 of
# 28 groups, 2 of 5 contradictions, 5 of 7 derivations. The rules that were tuned on this story had all look-alikes
# apart, 27 groups and 4 contradictions; on stories that nobody tuned on it is the other way round (docs/figures.md).
# On that day the floor of look-alikes fell from 4 to 3 with another comparer, which did better on these stories.
FLOORS = {"together": 0.62, "apart": 0.59, "origins": 22, "contradictions": 1, "derivations": 4}


@pytest.fixture(scope="module")
def story() -> Story:
    comparer, reader = open_comparer(), open_reader()
    if comparer is None or reader is None:
        pytest.skip("the encoder is not installed")
    paths = sorted(str(path) for path in REPORTS.iterdir() if path.suffix in (".txt", ".html"))
    received = list(receive(paths, hints=make_hints(str(REPORTS / "manifest.tsv"))))
    outcomes = [
        one if isinstance(one, Skipped) else read_report(one, received_at="2026-03-14T00:00:00Z", reader=reader)
        for one in received
    ]
    skipped = [one for one in outcomes if isinstance(one, Skipped)]
    assert [one.ref.rsplit("/", 1)[-1] for one in skipped] == [one["file"] for one in KEY["skipped"]]
    return join_story("demo", [one for one in outcomes if not isinstance(one, Skipped)], comparer=comparer)


def file_of(name: str) -> str:
    return name.rstrip("/").rsplit("/", 1)[-1]


@pytest.fixture(scope="module")
def claims_at(story: Story) -> Any:
    """A function from a quote of the key to the claims of the statements that cover half of it."""
    readings = {}
    rows = [line.split("\t") for line in (REPORTS / "manifest.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    by_url = {row[1]: row[0] for row in rows}
    for reading in story.readings:
        readings[by_url.get(reading.report.url or "", file_of(reading.report.name))] = reading
    claim_of = {statement: claim.id for claim in story.claims for statement in claim.statement_ids}

    def find(member: dict[str, str]) -> set[str]:
        reading = readings.get(member["file"])
        if reading is None:
            return set()
        start = reading.report.text.find(member["quote"])
        if start < 0:
            return set()
        end = start + len(member["quote"])
        found = []
        for statement in reading.statements:
            shared = min(end, statement.anchor.end) - max(start, statement.anchor.start)
            shorter = min(end - start, statement.anchor.end - statement.anchor.start)
            longer = max(end, statement.anchor.end) - min(start, statement.anchor.start)
            if shared > 0 and shared >= 0.5 * shorter:
                found.append((shared / longer, claim_of[statement.id]))
        return {max(found)[1]} if found else set()

    find.readings = readings  # type: ignore[attr-defined]
    return find


def test_same_claims_join_and_look_alikes_stay_apart(claims_at: Any) -> None:
    pairs = [pair for group in KEY["same_claim"] for pair in combinations(group["members"], 2)]
    together = sum(bool(claims_at(a) & claims_at(b)) for a, b in pairs)
    assert together >= FLOORS["together"] * len(pairs)
    apart = [one["members"][:2] for one in KEY["hard_negatives"]]
    assert sum(not claims_at(a) & claims_at(b) for a, b in apart) >= FLOORS["apart"] * len(apart)


def test_origins_are_within_the_range_of_the_key(story: Story, claims_at: Any) -> None:
    by_claim = {one.claim_id: one for one in story.assessments}
    right = 0
    for group in KEY["same_claim"]:
        ids = [claim for member in group["members"] for claim in claims_at(member)]
        if ids:
            found = by_claim[max(sorted(set(ids)), key=ids.count)]
            right += found.at_least == group["independent_origins"] and found.at_most >= group["independent_origins"]
    assert right >= FLOORS["origins"]


def test_contradictions_of_the_key_are_found_with_their_kind(story: Story, claims_at: Any) -> None:
    linked = {
        frozenset((one.a_id, one.b_id)): str(one.field)
        for one in story.relations
        if one.kind is RelationKind.CONTRADICTS
    }
    found = [
        linked[frozenset((a, b))]
        for pair in KEY["contradictions"]
        for a in claims_at(pair["a"])
        for b in claims_at(pair["b"])
        if linked.get(frozenset((a, b))) == pair["kind"]
    ]
    assert len(found) >= FLOORS["contradictions"]


def test_derivations_of_the_key_are_found(story: Story, claims_at: Any) -> None:
    id_of = {name: reading.report.id for name, reading in claims_at.readings.items()}
    taken = {(one.report_id, one.origin_report_id) for one in story.derivations}
    found = [one for one in KEY["derivations"] if (id_of[one["file"]], id_of.get(one["from"])) in taken]
    assert len(found) >= FLOORS["derivations"]

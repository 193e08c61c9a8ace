"""The sample story against what a careful reader found in it."""

from __future__ import annotations

import csv
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from firsthand.model import (
    AlignedSpan,
    Anchor,
    Assessment,
    Attribution,
    Basis,
    Claim,
    DatedBy,
    Derivation,
    DerivationKind,
    DifferingField,
    Mentions,
    Reading,
    Relation,
    RelationKind,
    Report,
    Score,
    Source,
    Stance,
    Statement,
    Voice,
    VoiceKind,
)
from firsthand.weigh import WeighOptions, assess_claims

STORY = files("firsthand.app").joinpath("demo_story")
EXPECTED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "demo_story" / "expected.json").read_text(encoding="utf-8")
)
AGENCIES = ("Nordfeld Press", "Agencja Prasowa Bałtyk")
TEXTS = {
    row["file"]: STORY.joinpath(row["file"]).read_text(encoding="utf-8")
    for row in EXPECTED["sources"]
}  # fmt: skip


def anchored(mark: dict[str, Any]) -> Anchor:
    start = TEXTS[mark["file"]].index(mark["quote"], mark.get("after", 0))
    return Anchor("r:" + mark["file"], start, start + len(mark["quote"]), mark["quote"])


def kind_of(name: str, basis: str) -> VoiceKind:
    if name in AGENCIES:
        return VoiceKind.PUBLICATION
    if basis == Basis.ANONYMOUS_OFFICIAL:
        return VoiceKind.ANONYMOUS
    if basis == Basis.SOCIAL_POST:
        return VoiceKind.ACCOUNT
    if basis in (Basis.VIDEO_OR_PHOTO, Basis.DOCUMENT, Basis.SENSOR_TRACK):
        return VoiceKind.RECORD
    return VoiceKind.NAMED


def statement_of(number: int, mark: dict[str, Any]) -> Statement:
    anchor = anchored(mark)
    chain = tuple(
        Voice(name, kind_of(name, mark["basis"] if name == mark["chain"][-1] else "")) for name in mark["chain"]
    )
    attribution = Attribution(source_name=mark["chain"][-1] if chain else None, chain=chain)
    headline = anchor.end <= TEXTS[mark["file"]].find("\n\n")
    return Statement(
        f"t:{number:03d}", anchor.report_id, anchor, anchor, attribution, Basis(mark["basis"]), Stance(mark["stance"]),
        "und", in_headline=headline,
    )  # fmt: skip


def read_by_hand() -> tuple[list[Reading], list[Source]]:
    """The readings and sources that `expected.json` states."""
    statements = [statement_of(number, mark) for number, mark in enumerate(EXPECTED["attributions"])]
    readings = []
    for row in EXPECTED["sources"]:
        report_id = "r:" + row["file"]
        report = Report(
            report_id, row["file"], TEXTS[row["file"]], row["language"], row["outlet"],
            published_at=row["published"], dated_by=DatedBy.MANIFEST,
        )  # fmt: skip
        own = tuple(statement for statement in statements if statement.report_id == report_id)
        readings.append(Reading(report, (), own, Mentions()))
    key_of = {name: key for key, names in EXPECTED["same_source"].items() for name in names}
    named = [(s, s.attribution.chain[-1].name) for s in statements if s.attribution.chain]
    sources = [
        Source(f"o:{statement.id}", key_of[name], name, VoiceKind.NAMED, (statement.id,), statement.basis)
        for statement, name in named
        if name in key_of
    ]
    return readings, sources


def claim_of(number: int, group: dict[str, Any], readings: list[Reading]) -> Claim:
    ids = []
    for member in group["members"]:
        anchor = anchored(member)
        own = next(reading.statements for reading in readings if reading.report.id == anchor.report_id)
        ids.append(max(own, key=lambda statement: statement.anchor.shared_with(anchor)).id)
    return Claim(f"c:{number:02d}", group["claim"], "en", tuple(dict.fromkeys(ids)))


def derivations_by_hand() -> list[Derivation]:
    """Every derivation, with the passages of one claim aligned."""
    found = []
    for number, row in enumerate(EXPECTED["derivations"]):
        spans = tuple(
            AlignedSpan(anchored(taken), anchored(given), 0.9)
            for group in EXPECTED["same_claim"]
            for taken in group["members"]
            for given in group["members"]
            if taken["file"] == row["file"] and given["file"] == row["from"]
        )
        found.append(
            Derivation(
                f"d:{number}",
                "r:" + row["file"],
                "",
                "r:" + row["from"],
                DerivationKind(row["how"]),
                spans,
                Score(1.0, ()),
            )
        )
    return found


def relations_by_hand(claims: list[Claim]) -> list[Relation]:
    """The contradictions, between the claims that hold the quotes of either side."""
    found = []
    for number, row in enumerate(EXPECTED["contradictions"]):
        sides = [claims_with(row[side], claims) for side in ("a", "b")]
        for a, b in ((a, b) for a in sides[0] for b in sides[1]):
            found.append(
                Relation(
                    f"x:{number}",
                    min(a, b),
                    max(a, b),
                    RelationKind.CONTRADICTS,
                    DifferingField(row["kind"]),
                    Score(1.0, ()),
                )
            )
    return found


def claims_with(mark: dict[str, Any], claims: list[Claim]) -> list[str]:
    anchor = anchored(mark)
    return [
        claim.id
        for claim, group in zip(claims, EXPECTED["same_claim"], strict=True)
        if any(anchored(member).shared_with(anchor) for member in group["members"])
    ]


@pytest.fixture(scope="module")
def assessments() -> dict[str, Assessment]:
    readings, sources = read_by_hand()
    claims = [claim_of(number, group, readings) for number, group in enumerate(EXPECTED["same_claim"])]
    found = assess_claims(
        claims, readings, sources, derivations_by_hand(), relations_by_hand(claims), options=WeighOptions()
    )
    return {claim.text: assessment for claim, assessment in zip(claims, found, strict=True)}


@pytest.mark.parametrize("group", EXPECTED["same_claim"], ids=lambda group: group["claim"])
def test_origins_are_counted_as_by_hand(group: dict[str, Any], assessments: dict[str, Assessment]) -> None:
    assessment = assessments[group["claim"]]
    assert (assessment.at_least, assessment.at_most) == (group["independent_origins"], group["independent_at_most"])


def test_a_withdrawn_report_names_those_who_still_carry_it(assessments: dict[str, Assessment]) -> None:
    (withdrawn,) = EXPECTED["withdrawn"]
    assessment = assessments[withdrawn["claim"]]
    (reason,) = [reason for reason in assessment.reasons if "took it back (" in reason]
    assert all(outlet in reason for outlet in withdrawn["still_carried_by"])
    assert "Ministry" in " ".join(assessment.disputed_by) or "Eyvindur" in " ".join(assessment.disputed_by)
    assert assessment.grade == "F5"


def test_every_quote_of_the_key_stands_in_its_report() -> None:
    kinds = ("attributions", "hard_negatives", "places", "times", "quantities", "boilerplate", "embedded_posts")
    marks = [mark for kind in kinds for row in EXPECTED[kind] for mark in row.get("members", [row])]
    marks += [row[side] for kind in ("contradictions", "updates") for row in EXPECTED[kind] for side in ("a", "b")]
    marks += [mark for group in EXPECTED["same_claim"] for mark in group["members"]]
    for mark in marks:
        anchor = anchored(mark)
        assert anchor.holds_in(TEXTS[mark["file"]])
        for field in ("cue", "source"):
            assert mark.get(field) is None or mark[field] in TEXTS[mark["file"]]


def test_the_manifest_lists_every_file_and_no_other() -> None:
    rows = list(csv.DictReader(STORY.joinpath("manifest.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    present = {entry.name for entry in STORY.iterdir() if entry.name[:2].isdigit()}
    assert {row["file"] for row in rows} == present
    assert len({row["language"] for row in rows if row["language"]}) >= 7
    assert {row["file"] for row in EXPECTED["sources"]} <= present


def test_the_damaged_file_holds_nothing_to_read() -> None:
    (skipped,) = EXPECTED["skipped"]
    received = STORY.joinpath(skipped["file"]).read_bytes()
    assert b"\x00" in received
    with pytest.raises(UnicodeDecodeError):
        received.decode("utf-8")


def test_the_page_holds_what_must_and_what_must_not_be_read() -> None:
    page = STORY.joinpath(EXPECTED["page"]["file"]).read_text(encoding="utf-8")
    for words in EXPECTED["page"]["read"] + EXPECTED["page"]["not_read"]:
        assert words in page

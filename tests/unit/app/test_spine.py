"""The spine: what was known when, days taken from the story, and one bad report that spoils nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firsthand import pipeline
from firsthand.intake import Received
from firsthand.model import (
    DatedBy,
    Derivation,
    DerivationKind,
    Mentions,
    Reading,
    Report,
    Score,
    Skipped,
)

RECEIVED_AT = "2026-11-21T09:00:00Z"


def received(text: str, name: str = "a.txt") -> Received:
    return Received(name, text.encode(), "text/plain")


def undated(report_id: str) -> Reading:
    return Reading(Report(report_id, f"{report_id}.txt", "x", "en", received_at=RECEIVED_AT), (), (), Mentions())


def dated(report_id: str, day: str) -> Reading:
    reading = undated(report_id)
    return replace(reading, report=replace(reading.report, published_at=day, dated_by=DatedBy.METADATA))


def took(taker: str, giver: str, kind: DerivationKind = DerivationKind.COPIED) -> Derivation:
    return Derivation(f"d:{taker}{giver}", taker, "The Quay", giver, kind, (), Score(0.9, ("same words",)))


@pytest.mark.parametrize(
    ("as_of", "published_at", "was_out"),
    [
        ("2026-05-05", "2026-05-05", True),
        ("2026-05-05", "2026-05-05T23:30", True),
        ("2026-05-05", "2026-05-06", False),
        ("2026-05-05T10:00", "2026-05-05T09:59:59Z", True),
        ("2026-05-05T10:00", "2026-05-05T10:00:01+00:00", False),
        ("2026-05-05T10:00", "2026-05-05 11:30:00+02:00", True),
        ("2026-05-05T10:00+02:00", "2026-05-05T09:00", False),
        ("2026-05-05T00:00", "2026-05-05", True),
        ("2026-02", "2026-02-28T23:59", True),
        ("2026-02", "2026-03-01", False),
        ("2026", "2026-12-31", True),
        ("2026-05-05", "2026-05", True),
        ("2026-05-05", "2027", False),
        ("2026-11-21T09:00", None, True),
        ("2026-11-21T08:59", None, False),
    ],
)
def test_what_was_out_at_a_moment(as_of, published_at, was_out):
    assert pipeline.was_published_by(as_of, published_at, RECEIVED_AT) is was_out


def dates_after_joining(monkeypatch, readings, derivations):
    monkeypatch.setattr(pipeline, "trace_derivations", lambda readings, **_: tuple(derivations))
    story = pipeline.join_story("harbour", readings)
    return {one.report.id: (one.report.published_at, one.report.dated_by) for one in story.readings}


def test_an_undated_copy_takes_the_day_of_what_it_copied(monkeypatch):
    found = dates_after_joining(monkeypatch, [dated("r:a", "2026-05-05T09:00"), undated("r:b")], [took("r:b", "r:a")])
    assert found == {"r:a": ("2026-05-05T09:00", DatedBy.METADATA), "r:b": ("2026-05-05", DatedBy.STORY)}


def test_days_travel_along_a_chain_of_copies_and_back_to_the_first(monkeypatch):
    readings = [undated("r:a"), undated("r:b"), dated("r:c", "2026-05-07"), dated("r:d", "2026-05-06"), undated("r:e")]
    ties = [took("r:c", "r:a"), took("r:d", "r:a"), took("r:b", "r:a", DerivationKind.TRANSLATED), took("r:e", "r:b")]
    found = dates_after_joining(monkeypatch, readings, ties)
    assert [found[one][0] for one in ("r:a", "r:b", "r:e")] == ["2026-05-06", "2026-05-06", "2026-05-06"]


def test_a_credit_or_a_quotation_dates_nothing(monkeypatch):
    for kind in (DerivationKind.CREDITED, DerivationKind.QUOTED):
        readings = [dated("r:a", "1999-05-05"), undated("r:b")]
        assert dates_after_joining(monkeypatch, readings, [took("r:b", "r:a", kind)])["r:b"] == (None, DatedBy.UNKNOWN)


def test_a_day_from_the_story_resolves_the_weekdays_of_the_report(monkeypatch):
    reading = pipeline.read_report(
        received("The quay was closed on Tuesday, the harbour police said."), received_at=RECEIVED_AT
    )
    assert isinstance(reading, Reading)
    assert reading.report.published_at is None
    given = dated("r:z", "2026-05-07")
    monkeypatch.setattr(pipeline, "trace_derivations", lambda readings, **_: (took(reading.report.id, "r:z"),))
    story = pipeline.join_story("harbour", [reading, given])
    joined = next(one for one in story.readings if one.report.id == reading.report.id)
    assert [mention.value for mention in joined.mentions.times] == ["2026-05-05"]


def test_of_an_undated_report_only_what_any_day_of_the_story_gives_is_settled(monkeypatch):
    text = "The quay was closed on Friday, opened on Monday and blown up on 3 May, the harbour police said."
    reading = pipeline.read_report(received(text), received_at=RECEIVED_AT)
    assert isinstance(reading, Reading)
    monkeypatch.setattr(pipeline, "trace_derivations", lambda readings, **_: ())
    story = pipeline.join_story("harbour", [reading, dated("r:z", "2026-05-10T08:00")])  # a Sunday
    joined = next(one for one in story.readings if one.report.id == reading.report.id)
    assert joined.report.published_at is None
    values = {mention.anchor.quote: mention.value for mention in joined.mentions.times}
    assert values["Friday"] == "2026-05-08"
    assert values["3 May"] == "2026-05-03"
    assert values["Monday"] == "XXXX-WXX-1", "on the Monday after it would mean that day, on the Sunday the week before"


def test_reports_of_a_long_story_settle_nothing(monkeypatch):
    reading = pipeline.read_report(received("The quay was closed on Friday, he said."), received_at=RECEIVED_AT)
    assert isinstance(reading, Reading)
    monkeypatch.setattr(pipeline, "trace_derivations", lambda readings, **_: ())
    story = pipeline.join_story("harbour", [reading, dated("r:y", "2026-04-01"), dated("r:z", "2026-05-10")])
    joined = next(one for one in story.readings if one.report.id == reading.report.id)
    assert joined == reading


def test_a_story_may_be_empty():
    story = pipeline.join_story("harbour", [])
    assert (story.claims, story.readings) == ((), ())


def test_a_report_given_twice_counts_once():
    reading = pipeline.read_report(received("Two men died, the harbour police said."), received_at=RECEIVED_AT)
    assert isinstance(reading, Reading)
    assert pipeline.join_story("harbour", [reading, reading]) == pipeline.join_story("harbour", [reading])


def test_what_is_no_report_is_skipped_with_a_reason():
    skipped = pipeline.read_report(received("  \n"), received_at=RECEIVED_AT)
    assert isinstance(skipped, Skipped)
    assert (skipped.ref, skipped.stage) == ("a.txt", "intake")


@pytest.mark.parametrize(
    ("function", "stage"),
    [
        ("read_received", "intake"),
        ("find_places", "places"),
        ("find_times", "times"),
        ("find_quantities", "quantities"),
        ("find_statements", "statements"),
    ],
)
def test_a_defect_of_any_stage_skips_the_report_and_names_the_stage(monkeypatch, function, stage):
    def stumble(*arguments, **keywords):
        raise ValueError("unforeseen")

    monkeypatch.setattr(pipeline, function, stumble)
    skipped = pipeline.read_report(received("Two men died, the police said."), received_at=RECEIVED_AT)
    assert skipped == Skipped("a.txt", stage, "ValueError: unforeseen")


def test_the_spine_stays_short():
    import inspect

    assert len(inspect.getsource(pipeline).splitlines()) < 200

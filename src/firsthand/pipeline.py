"""The spine: the way of one report, and the way of one story. Reads top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from firsthand.extract.places import find_places
from firsthand.extract.quantities import find_quantities
from firsthand.extract.statements import find_statements
from firsthand.extract.times import find_times
from firsthand.extract.trained import PassageReader
from firsthand.intake import Received, read_received
from firsthand.link.claims import ClaimOptions, group_claims
from firsthand.link.comparing import Comparer
from firsthand.link.dating import days_around, find_days
from firsthand.link.derivations import DerivationOptions, trace_derivations
from firsthand.link.judged import apply_judgements, correct_again
from firsthand.link.placing import place_on_claims
from firsthand.link.relations import RelationOptions, relate_claims
from firsthand.link.sources import resolve_sources
from firsthand.model import (
    DatedBy,
    Derivation,
    Judgement,
    Mentions,
    Reading,
    Run,
    Skipped,
    Story,
)
from firsthand.weigh import WeighOptions, assess_claims


@dataclass(frozen=True, slots=True)
class StoryOptions:
    """The options of every stage that joins; their digest goes into the Run."""

    derivations: DerivationOptions = field(default_factory=DerivationOptions)
    claims: ClaimOptions = field(default_factory=ClaimOptions)
    relations: RelationOptions = field(default_factory=RelationOptions)
    weigh: WeighOptions = field(default_factory=WeighOptions)


def read_report(received: Received, *, received_at: str, reader: PassageReader | None = None) -> Reading | Skipped:
    """What one report alone says; safe anywhere and in any order. Whatever goes wrong, it is Skipped with the stage.

    READER reads who says what in the languages that it knows; the rules do so in the others.
    """
    stage = "intake"
    try:
        read = read_received(received, received_at=received_at)
        if isinstance(read, Skipped):
            return read
        report, segments = read
        stage = "places"
        places, actors = find_places(report, segments)
        stage = "times"
        times = find_times(report, segments)
        stage = "quantities"
        quantities = find_quantities(report, segments, times)
        stage = "statements"
        statements, credits = find_statements(report, segments, reader=reader)
    except Exception as error:
        return Skipped(received.name, stage, f"{type(error).__name__}: {error}")
    return Reading(report, segments, statements, Mentions(places, times, quantities, actors), credits)


def join_story(
    name: str,
    readings: Sequence[Reading],
    *,
    judgements: Sequence[Judgement] = (),
    as_of: str | None = None,
    comparer: Comparer | None = None,
    options: StoryOptions = StoryOptions(),
    skipped: Sequence[Skipped] = (),
    run: Run | None = None,
) -> Story:
    """What only several reports together can tell, from what had been published by AS_OF; None is all of it.

    READINGS may come in any order; a report given twice counts once. What JUDGEMENTS change is laid into the readings
    before they are linked, and outranks what the stages find.
    """
    applied = apply_judgements(_known_by(as_of, readings), [one for one in judgements if one.story in ("", name)])
    known, decided = applied.readings, applied.judgements
    derivations = trace_derivations(known, embedder=comparer, judgements=decided, options=options.derivations)
    known = correct_again(_date_from_story(known, derivations), applied.placed)
    sources = resolve_sources(known, decided)
    claims = group_claims(known, sources, derivations, comparer=comparer, judgements=decided, options=options.claims)
    standing, placements = place_on_claims(applied.placed, claims)
    relations = relate_claims(claims, known, sources, comparer=comparer, options=options.relations)
    assessments = assess_claims(
        claims, known, sources, derivations, relations, judgements=standing, options=options.weigh
    )
    return Story(
        name,
        as_of,
        known,
        sources,
        derivations,
        claims,
        relations,
        assessments,
        tuple(skipped),
        run,
        applied.hidden,
        placements,
    )


def was_published_by(as_of: str, published_at: str | None, received_at: str) -> bool:
    """Whether a report was out at AS_OF (ISO 8601; a day means its end). One without a date counts from its receipt.

    A publication date that is only a day or a month counts from its first moment.
    """
    return _in_utc(published_at or received_at, "0001-01-01T00:00:00") <= _in_utc(as_of, "9999-12-31T23:59:59")


def _known_by(as_of: str | None, readings: Sequence[Reading]) -> tuple[Reading, ...]:
    once = {reading.report.id: reading for reading in readings}
    return tuple(
        once[report_id]
        for report_id in sorted(once)
        if as_of is None
        or was_published_by(as_of, once[report_id].report.published_at, once[report_id].report.received_at)
    )


def _in_utc(moment: str, filling: str) -> str:
    """MOMENT as YYYY-MM-DDTHH:MM:SS in UTC, what it leaves open taken from FILLING; unreadable is FILLING."""
    text = moment.strip().replace(" ", "T").replace("Z", "+00:00")
    if len(text) <= len("2024-12-13"):
        end_of_month = filling.startswith("9999") and len(text) == len("2024-12")
        return text + (("-31" + filling[10:]) if end_of_month else filling[len(text) :])
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return filling
    instant = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    return instant.strftime("%Y-%m-%dT%H:%M:%S")


def _date_from_story(readings: tuple[Reading, ...], derivations: Sequence[Derivation]) -> tuple[Reading, ...]:
    """READINGS, those without a date with what their story tells: a day, or at least what their weekdays mean."""
    days = find_days(readings, derivations)
    story_days = days_around(readings)
    return tuple(
        one
        if one.report.published_at is not None
        else _redate(one, days[one.report.id])
        if one.report.id in days
        else _settle_times(one, story_days)
        for one in readings
    )


def _redate(reading: Reading, day: str) -> Reading:
    report = replace(reading.report, published_at=day, dated_by=DatedBy.STORY)
    times = find_times(report, reading.segments)
    return replace(reading, report=report, mentions=replace(reading.mentions, times=times))


def _settle_times(reading: Reading, days: Sequence[str]) -> Reading:
    """READING, of unknown day, with the times that mean the same on whichever of DAYS it was published."""
    on_days = [find_times(replace(reading.report, published_at=day), reading.segments) for day in days]
    agreed = set(on_days[0]).intersection(*on_days[1:]) if on_days else set()
    by_anchor = {mention.anchor: mention for mention in agreed}
    times = tuple(by_anchor.get(mention.anchor, mention) for mention in reading.mentions.times)
    return replace(reading, mentions=replace(reading.mentions, times=times))

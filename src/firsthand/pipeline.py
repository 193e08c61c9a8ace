"""The spine: the way of one report, and the way of one story. Reads top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from firsthand.extract.places import find_places
from firsthand.extract.quantities import find_quantities
from firsthand.extract.statements import find_statements
from firsthand.extract.times import find_times
from firsthand.intake import Received, read_received
from firsthand.link.claims import ClaimOptions, group_claims
from firsthand.link.derivations import DerivationOptions, trace_derivations
from firsthand.link.embedding import Embedder
from firsthand.link.relations import RelationOptions, relate_claims
from firsthand.link.sources import resolve_sources
from firsthand.model import (
    DatedBy,
    Derivation,
    DerivationKind,
    Judgement,
    Mentions,
    Reading,
    Run,
    Skipped,
    Story,
)
from firsthand.weigh import WeighOptions, assess_claims

# A derivation of these kinds ties the day of one report to that of the other: the whole text was
# taken, so the report is about as old as what it took. A credit or a quotation may be years apart.
_DATING_KINDS = frozenset(
    {DerivationKind.COPIED, DerivationKind.REWRITTEN, DerivationKind.TRANSLATED, DerivationKind.REVISED}
)


@dataclass(frozen=True, slots=True)
class StoryOptions:
    """The options of every stage that joins; their digest goes into the Run."""

    derivations: DerivationOptions = field(default_factory=DerivationOptions)
    claims: ClaimOptions = field(default_factory=ClaimOptions)
    relations: RelationOptions = field(default_factory=RelationOptions)
    weigh: WeighOptions = field(default_factory=WeighOptions)


def read_report(received: Received, *, received_at: str) -> Reading | Skipped:
    """What one report alone says; safe anywhere and in any order. Whatever goes wrong, it is Skipped with the stage."""
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
        statements, credits = find_statements(report, segments)
    except Exception as error:
        return Skipped(received.name, stage, f"{type(error).__name__}: {error}")
    return Reading(report, segments, statements, Mentions(places, times, quantities, actors), credits)


def join_story(
    name: str,
    readings: Sequence[Reading],
    *,
    judgements: Sequence[Judgement] = (),
    as_of: str | None = None,
    embedder: Embedder | None = None,
    options: StoryOptions = StoryOptions(),
    skipped: Sequence[Skipped] = (),
    run: Run | None = None,
) -> Story:
    """What only several reports together can tell, from what had been published by AS_OF; None is all of it.

    READINGS may come in any order; a report given twice counts once.
    """
    known = _known_by(as_of, readings)
    derivations = trace_derivations(known, embedder=embedder, options=options.derivations)
    known = _date_from_story(known, derivations)
    sources = resolve_sources(known)
    claims = group_claims(known, sources, derivations, embedder=embedder, judgements=judgements, options=options.claims)
    relations = relate_claims(claims, known, sources, embedder=embedder, options=options.relations)
    assessments = assess_claims(
        claims, known, sources, derivations, relations, judgements=judgements, options=options.weigh
    )
    return Story(name, as_of, known, sources, derivations, claims, relations, assessments, tuple(skipped), run)


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
    """READINGS with a day for those undated ones that share their text with a dated one, times read anew from it."""
    days = {one.report.id: one.report.published_at[:10] for one in readings if one.report.published_at is not None}
    given = dict(days)
    ties = [
        (derivation.report_id, derivation.origin_report_id)
        for derivation in derivations
        if derivation.kind in _DATING_KINDS and derivation.origin_report_id is not None
    ]
    while found := _next_days(days, ties):
        days.update(found)
    return tuple(
        _redate(one, days[one.report.id]) if one.report.id in days and one.report.id not in given else one
        for one in readings
    )


def _next_days(days: dict[str, str], ties: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What DAYS gives one step along TIES: a taker is as old as its latest giver, a giver as its first taker."""
    found: dict[str, str] = {}
    for taker, giver in ties:
        if taker not in days and giver in days:
            found[taker] = max(found.get(taker, ""), days[giver])
    for taker, giver in ties:
        if giver not in days and giver not in found and taker in days:
            found[giver] = min(days[other] for other, origin in ties if origin == giver and other in days)
    return found


def _redate(reading: Reading, day: str) -> Reading:
    report = replace(reading.report, published_at=day, dated_by=DatedBy.STORY)
    times = find_times(report, reading.segments)
    return replace(reading, report=report, mentions=replace(reading.mentions, times=times))

"""Days for reports that came without one, from the other reports of their story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from firsthand.model import Derivation, DerivationKind, Reading

# A derivation of these kinds ties the day of one report to that of the other: the whole text was
# taken, so the report is about as old as what it took. A credit or a quotation may be years apart.
_TYING_KINDS = frozenset(
    {DerivationKind.COPIED, DerivationKind.REWRITTEN, DerivationKind.TRANSLATED, DerivationKind.REVISED}
)

# Over more days than these hardly a weekday means the same on all of them, and reading the times of
# a report once for each costs more than it tells (2026-11-21, by construction: a week has seven days).
_MOST_DAYS = 9


def find_days(readings: Sequence[Reading], derivations: Sequence[Derivation]) -> dict[str, str]:
    """A day (ISO) for each report, by id, that has a date or shares its text with one that has.

    Days travel along derivations, any number of steps: a taker is as old as its latest giver, a
    giver as its first taker.
    """
    days = {one.report.id: one.report.published_at[:10] for one in readings if one.report.published_at is not None}
    ties = [
        (derivation.report_id, derivation.origin_report_id)
        for derivation in derivations
        if derivation.kind in _TYING_KINDS and derivation.origin_report_id is not None
    ]
    while found := _next_days(days, ties):
        days.update(found)
    return days


def _next_days(days: dict[str, str], ties: Sequence[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for taker, giver in ties:
        if taker not in days and giver in days:
            found[taker] = max(found.get(taker, ""), days[giver])
    for taker, giver in ties:
        if giver not in days and giver not in found and taker in days:
            found[giver] = min(days[other] for other, origin in ties if origin == giver and other in days)
    return found


def days_around(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Every day from the one before the first dated report to the one after the last; none if these are many."""
    dated = sorted(day for one in readings if (day := _day_of(one.report.published_at)) is not None)
    count = (dated[-1] - dated[0]).days + 3 if dated else 0
    if not 0 < count <= _MOST_DAYS:
        return ()
    return tuple((dated[0] + timedelta(days=number - 1)).isoformat() for number in range(count))


def _day_of(published_at: str | None) -> date | None:
    try:
        day = date.fromisoformat((published_at or "")[:10])
    except ValueError:  # a month or a year only
        return None
    return day if date.min < day < date.max else None

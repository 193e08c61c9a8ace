"""Directions: which of two reports took from the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from firsthand.model import Reading


@dataclass(frozen=True, slots=True)
class Direction:
    """The second report took from the first (`forward`), or the first from the second; SURE or not, for REASON."""

    forward: bool
    sure: bool
    reason: str


def find_direction(
    a: Reading,
    b: Reading,
    *,
    a_credits_b: bool,
    b_credits_a: bool,
    same_outlet: bool,
    share_of_a: float,
    share_of_b: float,
) -> Direction:
    """Which way text went between A and B: forward means that B took from A.

    In falling order: a credit, the time of publication, for one outlet's versions growth, containment (the
    report that the shared text covers more fully is the taker), length, the id. A credit against the
    clock is not followed: nothing is taken from what was not there yet.
    """
    order = compare_times(a.report.published_at, b.report.published_at)
    if a_credits_b != b_credits_a and (order == 0 or (order < 0) == b_credits_a):
        return Direction(b_credits_a, True, "the taker credits the other's outlet")
    if order:
        first, last = (a.report, b.report) if order < 0 else (b.report, a.report)
        return Direction(order < 0, True, f"published {first.published_at}, before {last.published_at}")
    if same_outlet:
        return Direction(_shorter_first(a, b), False, "no order of time; versions of one report grow")
    if abs(share_of_a - share_of_b) >= 0.1:
        return Direction(share_of_b > share_of_a, False, "no order of time; the shared text covers more of it")
    return Direction(not _shorter_first(a, b), False, "no order of time; the shorter is taken for the taker")


def _shorter_first(a: Reading, b: Reading) -> bool:
    return (len(a.report.text), a.report.id) <= (len(b.report.text), b.report.id)


def days_between(a: str | None, b: str | None) -> int | None:
    """Whole days between A and B (ISO 8601), or None where one is not known to the day."""
    try:
        first, last = date.fromisoformat((a or "")[:10]), date.fromisoformat((b or "")[:10])
    except ValueError:
        return None
    return abs((last - first).days)


def compare_times(a: str | None, b: str | None) -> int:
    """-1 if A is before B, 1 if after, 0 if either is unknown or they agree as far as both are precise.

    A and B are ISO 8601, as precise as known, compared to the minute; without a zone they count as UTC.
    """
    if not a or not b:
        return 0
    first, second = _to_minute(a), _to_minute(b)
    length = min(len(first), len(second))
    return (first[:length] > second[:length]) - (first[:length] < second[:length])


def moment_of(published: str | None) -> str:
    """PUBLISHED as text that sorts by time, to the minute in UTC; what has no date comes last."""
    return _to_minute(published) if published else "9999"


def _to_minute(moment: str) -> str:
    """MOMENT in UTC, cut to the minute; as it stands where it is no more than a date."""
    plain = moment.strip().replace(" ", "T", 1)
    if len(plain) <= 16:
        return plain
    try:
        read = datetime.fromisoformat(plain)
    except ValueError:
        return plain[:16]
    return (read.astimezone(UTC) if read.tzinfo else read).isoformat()[:16]

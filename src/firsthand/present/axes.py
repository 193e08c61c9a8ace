"""A time axis: which stretch of time a picture shows, where a moment stands on it, and its ticks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

# A moment apart from all others by more than this share of the whole, with few others beyond it, is left outside.
_LONELY_GAP = 0.5
_LONELY_SHARE = 0.1
_SHORTEST = timedelta(hours=12)
_STEPS = (
    timedelta(hours=1), timedelta(hours=3), timedelta(hours=6), timedelta(hours=12), timedelta(days=1),
    timedelta(days=2), timedelta(days=7), timedelta(days=14), timedelta(days=30), timedelta(days=91),
    timedelta(days=365), timedelta(days=1826), timedelta(days=3652), timedelta(days=36525),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """The time from START to END lies between LEFT and RIGHT (pixels)."""

    start: datetime
    end: datetime
    left: float
    right: float

    def place(self, moment: datetime) -> float:
        """Pixels for MOMENT; what lies outside stands at the edge."""
        share = (moment - self.start) / (self.end - self.start)
        return self.left + max(0.0, min(1.0, share)) * (self.right - self.left)

    def holds(self, moment: datetime) -> bool:
        return self.start <= moment <= self.end

    def ticks(self, most: int) -> list[tuple[float, str]]:
        """Up to about MOST ticks, each with its pixels and words: the day, and the hour below a day."""
        step, moments = self._step_moments(most)
        return [(self.place(moment), _say_tick(moment, step)) for moment in moments]

    def dates(self, most: int) -> list[tuple[float, str]]:
        """Up to about MOST ticks, each with its pixels and its date in ISO 8601, as exact as the ticks lie apart."""
        step, moments = self._step_moments(most)
        length = 16 if step < timedelta(days=1) else 10 if step < timedelta(days=300) else 4
        return [(self.place(moment), moment.isoformat()[:length]) for moment in moments]

    def _step_moments(self, most: int) -> tuple[timedelta, list[datetime]]:
        span = self.end - self.start
        step = next((one for one in _STEPS if span / one <= most), _STEPS[-1])
        moment = datetime(self.start.year, self.start.month, self.start.day, tzinfo=UTC)
        moments = []
        while moment <= self.end:
            if moment >= self.start:
                moments.append(moment)
            try:
                moment += step
            except OverflowError:
                break
        return step, moments


def _say_tick(moment: datetime, step: timedelta) -> str:
    if step < timedelta(days=1):
        return f"{moment:%H:%M}" if moment.hour else f"{moment.day} {moment:%b}"
    return f"{moment.day} {moment:%b}" if step < timedelta(days=300) else f"{moment.year}"


def fit_axis(moments: Sequence[datetime], left: float, right: float) -> TimeAxis:
    """The axis for MOMENTS: all of them but a few far outliers, with a little room at both ends."""
    ordered = sorted(moments) or [datetime(2000, 1, 1, tzinfo=UTC)]
    start, end = _leave_outliers(ordered)
    span = max(end - start, _SHORTEST)
    middle = start + (end - start) / 2
    try:
        return TimeAxis(middle - span * 0.54, middle + span * 0.54, left, right)
    except OverflowError:
        return TimeAxis(start, start + _SHORTEST, left, right)


def _leave_outliers(ordered: Sequence[datetime]) -> tuple[datetime, datetime]:
    """The first and last of ORDERED once lonely ends are cut."""
    low, high = 0, len(ordered) - 1
    few = int(len(ordered) * _LONELY_SHARE)
    while high > low and ordered[high] > ordered[low]:
        span = ordered[high] - ordered[low]
        gaps = [((ordered[i + 1] - ordered[i]) / span, i) for i in range(low, high)]
        gap, at = max(gaps)
        if gap < _LONELY_GAP:
            break
        if at - low + 1 <= few:
            low = at + 1
        elif high - at <= few:
            high = at
        else:
            break
    return ordered[low], ordered[high]

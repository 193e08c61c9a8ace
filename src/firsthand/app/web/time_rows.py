"""When: for each statement the times that its words state, the claimed publication, and when it was first seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from firsthand.model import Reading, Statement, TimeMention
from firsthand.present.axes import TimeAxis, fit_axis
from firsthand.present.index import StoryIndex
from firsthand.present.wording import place_in_time

# Of one lane: as many bars as can be told apart on a small screen.
BINS = 72
# A stated time that is less exact than a day stands on no day.
_A_DAY = 10


class Clock(StrEnum):
    """Which of its times places a statement."""

    EVENT = "event"  # what the words say when it was
    PUBLISHED = "published"  # when the report claims to have come out
    SEEN = "seen"  # when the report first came in here


@dataclass(frozen=True, slots=True)
class TimedStatement:
    """STATEMENT with its moments: EVENTS that its words state, PUBLISHED as claimed, first SEEN."""

    statement: Statement
    events: tuple[datetime, ...]
    stated: tuple[str, ...]
    published: datetime | None
    seen: datetime | None

    def moments(self, clock: Clock) -> tuple[datetime, ...]:
        if clock is Clock.EVENT:
            return self.events
        moment = self.published if clock is Clock.PUBLISHED else self.seen
        return () if moment is None else (moment,)


@dataclass(frozen=True, slots=True)
class Bin:
    """COUNT statements between START and END; places and widths in per cent of the axis, height in per cent."""

    start: str
    end: str
    count: int
    x: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Lane:
    """The statements by CLOCK in BINS from START to END; BEFORE and AFTER lie outside, WITHOUT have no such time.

    TICKS are places in per cent and dates, where the lane has an axis of its own.
    """

    clock: Clock
    bins: tuple[Bin, ...]
    most: int
    start: str
    end: str
    ticks: tuple[tuple[float, str], ...]
    before: int
    after: int
    without: int


def list_timed(index: StoryIndex) -> tuple[TimedStatement, ...]:
    """All statements of INDEX with their times, oldest publication first, undated ones last."""
    rows = [row for reading in index.story.readings for row in _time_reading(reading)]
    return tuple(sorted(rows, key=_by_publication))


def _by_publication(row: TimedStatement) -> tuple[int, str, str]:
    if row.published is None:
        return 1, "", row.statement.id
    return 0, row.published.isoformat(), row.statement.id


def _time_reading(reading: Reading) -> Iterable[TimedStatement]:
    published = place_in_time(reading.report.published_at)
    seen = place_in_time(reading.report.received_at or None)
    times = [one for one in reading.mentions.times if len(one.value) >= _A_DAY and place_in_time(one.value) is not None]
    for statement in reading.statements:
        found = _times_in(statement, times)
        moments = tuple(sorted({moment for one in found if (moment := place_in_time(one.value)) is not None}))
        yield TimedStatement(statement, moments, tuple(dict.fromkeys(one.value for one in found)), published, seen)


def _times_in(statement: Statement, times: Sequence[TimeMention]) -> list[TimeMention]:
    return [one for one in times if statement.anchor.covers(one.anchor)]


def fit_lanes(rows: Sequence[TimedStatement]) -> TimeAxis:
    """The axis for all lanes: fitted to publications and stated times; what was seen later stands at its edge."""
    moments = [moment for row in rows for moment in (*row.events, *row.moments(Clock.PUBLISHED))]
    return fit_axis(moments or [moment for row in rows for moment in row.moments(Clock.SEEN)], 0.0, 100.0)


def build_lane(rows: Sequence[TimedStatement], clock: Clock, axis: TimeAxis) -> Lane:
    """The lane of CLOCK; on AXIS, unless most of it lies outside of that. Linear in ROWS, besides sorting."""
    moments = [moment for row in rows for moment in row.moments(clock)]
    own = 2 * sum(axis.holds(one) for one in moments) < len(moments)
    axis = fit_axis(moments, 0.0, 100.0) if own else axis
    counts = [0] * BINS
    before = after = without = 0
    for row in rows:
        found = row.moments(clock)
        without += not found
        for moment in found:
            if moment < axis.start:
                before += 1
            elif moment > axis.end:
                after += 1
            else:
                counts[min(BINS - 1, int(axis.place(moment) / 100 * BINS))] += 1
    most = max(counts)
    bins = tuple(_bin(axis, place, count, most) for place, count in enumerate(counts) if count)
    ticks = tuple((round(x, 2), date) for x, date in axis.dates(4) if x <= 90) if own else ()
    return Lane(clock, bins, most, _say(axis.start), _say(axis.end), ticks, before, after, without)


def _bin(axis: TimeAxis, place: int, count: int, most: int) -> Bin:
    span = (axis.end - axis.start) / BINS
    start = axis.start + place * span
    wide = 100 / BINS
    height = max(6.0, round(100 * count / most, 1))
    return Bin(_say(start), _say(start + span), count, round(place * wide, 3), round(wide * 0.86, 3), height)


def _say(moment: datetime) -> str:
    return moment.isoformat()[:16]


def keep_between(
    rows: Sequence[TimedStatement], clock: Clock, start: datetime | None, end: datetime | None
) -> list[TimedStatement]:
    """Those of ROWS that CLOCK places from START to before END; all of them where neither is given."""
    if start is None and end is None:
        return list(rows)
    return [row for row in rows if any(_between(moment, start, end) for moment in row.moments(clock))]


def _between(moment: datetime, start: datetime | None, end: datetime | None) -> bool:
    return (start is None or moment >= start) and (end is None or moment < end)

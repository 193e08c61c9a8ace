"""What the time screen shows: three clocks as lanes, tallies as steps, and the statements of the chosen stretch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from firsthand.app.web.desk import Visit
from firsthand.app.web.paging import Paging, cut_page, read_number
from firsthand.app.web.reading_room import links_of
from firsthand.app.web.story_cache import LoadedStory
from firsthand.app.web.tallies import Tally, list_tallies
from firsthand.app.web.time_rows import Clock, Lane, TimedStatement, build_lane, fit_lanes, keep_between, list_timed
from firsthand.model import Basis, Stance
from firsthand.present.axes import TimeAxis
from firsthand.present.index import StoryIndex, name_outlet, name_voices
from firsthand.present.wording import read_moment

_ROWS_A_PAGE = 50
_TICKS = 7


@dataclass(frozen=True, slots=True)
class Lanes:
    """The LANES; TICKS are places in per cent and dates. CHOSEN is the brushed part: its place and width."""

    ticks: tuple[tuple[float, str], ...]
    lanes: tuple[Lane, ...]
    chosen: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class TimeLine:
    """One statement with its three times: STATED in its words, PUBLISHED_AT as claimed, first SEEN_AT."""

    report_id: str
    at: str
    quote: str
    language: str
    who: str | None
    outlet: str
    basis: Basis
    stance: Stance
    claim_id: str | None
    stated: tuple[str, ...]
    published_at: str | None
    seen_at: str | None


@dataclass(frozen=True, slots=True)
class TimePage:
    """The statements of a story in time, those that CLOCK places from START to END as LINES."""

    view: str
    statements: int
    reports: int
    clock: Clock
    start: str
    end: str
    lanes: Lanes | None
    tallies: tuple[Tally, ...]
    lines: tuple[TimeLine, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class TimedStory:
    """The statements of a story that can be placed in time, on three clocks."""

    rows: tuple[TimedStatement, ...]
    axis: TimeAxis
    lanes: tuple[Lane, ...]


def view_time(visit: Visit) -> TimePage:
    """The page that VISIT asked for."""
    loaded = visit.loaded
    index = loaded.index
    timed, links, tallies = find_timed(loaded), links_of(loaded), find_tallies(loaded)
    clock = next((one for one in Clock if one.value == visit.asked("by")), Clock.PUBLISHED)
    start, end = _read_edge(visit.asked("from")), _read_edge(visit.asked("to"), last=True)
    kept = keep_between(timed.rows, clock, start, end)
    paging = cut_page(len(kept), read_number(visit.asked("page")) or 1, _ROWS_A_PAGE)
    shown = kept[max(0, paging.first - 1) : paging.last]
    return TimePage(
        view="table" if visit.asked("view") == "table" else "picture", statements=len(timed.rows),
        reports=len(index.reports), clock=clock, start=_say(start), end=_say(end),
        lanes=_draw_lanes(timed, clock, start, end) if timed.rows else None, tallies=tallies,
        lines=tuple(_line(index, links.claim_of, row) for row in shown), paging=paging,
    )  # fmt: skip


def find_timed(loaded: LoadedStory) -> TimedStory:
    """The statements of the story on its three clocks, worked out once."""
    return loaded.once("timed statements", lambda: _time_story(loaded.index))


def find_tallies(loaded: LoadedStory) -> tuple[Tally, ...]:
    """What was counted in the story, worked out once."""
    return loaded.once("tallies", lambda: list_tallies(loaded.index, links_of(loaded).claim_of))


def _time_story(index: StoryIndex) -> TimedStory:
    rows = list_timed(index)
    axis = fit_lanes(rows)
    return TimedStory(rows, axis, tuple(build_lane(rows, clock, axis) for clock in Clock) if rows else ())


def _read_edge(given: str, *, last: bool = False) -> datetime | None:
    """The moment GIVEN in the address; a day at its start, or at its end where it is the LAST."""
    moment = read_moment(given or None)
    try:
        return moment + timedelta(days=1) if last and moment is not None and len(given) == 10 else moment
    except OverflowError:
        return None


def _say(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat()[:16]


def _draw_lanes(timed: TimedStory, clock: Clock, start: datetime | None, end: datetime | None) -> Lanes:
    ticks = tuple((round(x, 2), date) for x, date in timed.axis.dates(_TICKS) if x <= 93)
    chosen = None
    if start is not None or end is not None:
        lane = next(one for one in timed.lanes if one.clock is clock)
        first, last = (read_moment(one) or timed.axis.start for one in (lane.start, lane.end))
        axis = TimeAxis(first, last, 0.0, 100.0)
        left = 0.0 if start is None else axis.place(start)
        right = 100.0 if end is None else axis.place(end)
        chosen = (round(left, 2), round(max(0.4, right - left), 2))
    return Lanes(ticks, timed.lanes, chosen)


def _line(index: StoryIndex, claim_of: dict[str, str], row: TimedStatement) -> TimeLine:
    statement = row.statement
    report = index.reports[statement.report_id]
    who, _ = name_voices(index, statement)
    anchor = statement.anchor
    return TimeLine(
        report.id, f"{anchor.start}-{anchor.end}", anchor.quote, statement.language,
        index.source_names.get(statement.id, who), name_outlet(report), statement.basis, statement.stance,
        claim_of.get(statement.id), row.stated, report.published_at, report.received_at or None,
    )  # fmt: skip

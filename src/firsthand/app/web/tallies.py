"""Tallies: what was counted, how the number was revised from report to report, and who said which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from firsthand.model import Bound, QuantityMention, Statement
from firsthand.present.axes import TimeAxis, fit_axis
from firsthand.present.index import StoryIndex, name_outlet, name_voices
from firsthand.present.wording import place_in_time

# The units that a desk asks for, in this order; others follow by how many reports give them.
ASKED_FIRST = (
    "deaths", "injured", "missing", "displaced", "aircraft", "vehicles", "tanks", "ships", "rockets", "drones",
    "soldiers",
)  # fmt: skip
# What is measured rather than counted, and words that stand for no kind of thing.
_NO_TALLY = frozenset({
    "", "percent", "km", "m", "cm", "mm", "km2", "kg", "t", "s", "min", "h", "day", "days", "hours", "years", "year",
    "USD", "EUR", "GBP", "RUB",
})  # fmt: skip
_MOST_CHARTS = 8
_FEWEST_REPORTS = 2
_MOST_MARKS = 160
_ROOM = 9.0  # per cent of the chart between two labels
# Percent from the top of a chart to its highest number, and to its lowest.
_HIGH, _LOW = 16.0, 92.0


@dataclass(frozen=True, slots=True)
class Figure:
    """WHO (through OUTLET's report, PUBLISHED_AT) gives VALUE as BOUND; X and Y in per cent of the chart.

    LABELLED where the number is written there: where it is new, and has room.
    """

    value: float
    bound: Bound
    who: str | None
    outlet: str
    report_id: str
    at: str
    quote: str
    language: str
    published_at: str | None
    claim_id: str | None
    also: int
    x: float | None = None
    y: float | None = None
    labelled: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """From X to UNTIL (per cent) the newest figure was at Y; RISE is where the line came from."""

    x: float
    until: float
    y: float
    rise: float


@dataclass(frozen=True, slots=True)
class Tally:
    """Everything said of how many UNIT: FIGURES oldest first, the newest as STEPS; LOW and HIGH are its ends."""

    unit: str
    figures: tuple[Figure, ...]
    steps: tuple[Step, ...]
    ticks: tuple[tuple[float, str], ...]
    low: float
    high: float
    reports: int
    left_out: int


def list_tallies(index: StoryIndex, claim_of: dict[str, str]) -> tuple[Tally, ...]:
    """The tallies of INDEX, those that a desk asks for first. One pass over the statements."""
    found: dict[str, list[tuple[Statement, QuantityMention]]] = {}
    for statement in index.statements.values():
        for one in index.quantities.get(statement.id, ()):
            if not isinstance(one.value, str) and one.unit not in _NO_TALLY:
                found.setdefault(one.unit, []).append((statement, one))
    reports = {unit: len({one.report_id for one, _ in rows}) for unit, rows in found.items()}
    kept = [unit for unit in found if reports[unit] >= _FEWEST_REPORTS or unit in ASKED_FIRST]
    kept.sort(key=lambda unit: (ASKED_FIRST.index(unit) if unit in ASKED_FIRST else 99, -reports[unit], unit))
    return tuple(_tally(index, unit, found[unit], claim_of) for unit in kept[:_MOST_CHARTS])


def _tally(
    index: StoryIndex, unit: str, rows: Sequence[tuple[Statement, QuantityMention]], claim_of: dict[str, str]
) -> Tally:
    figures = _merge([_figure(index, one, quantity, claim_of) for one, quantity in rows])
    dated = [moment for one in figures if (moment := place_in_time(one.published_at)) is not None]
    axis = fit_axis(dated, 0.0, 100.0)
    kept = figures[:_MOST_MARKS]
    low, high = min(one.value for one in kept), max(one.value for one in kept)
    placed = tuple(_label([_place(one, axis, low, high) for one in kept]))
    ticks = tuple((round(x, 2), date) for x, date in axis.dates(4) if x <= 94) if dated else ()
    return Tally(
        unit, placed, _steps(placed), ticks, low, high, len({one.report_id for one, _ in rows}),
        len(figures) - len(kept),
    )  # fmt: skip


def _figure(index: StoryIndex, statement: Statement, quantity: QuantityMention, claim_of: dict[str, str]) -> Figure:
    report = index.reports[statement.report_id]
    who, _ = name_voices(index, statement)
    anchor = statement.anchor
    return Figure(
        float(quantity.value), quantity.bound, index.source_names.get(statement.id, who), name_outlet(report),
        report.id, f"{anchor.start}-{anchor.end}", anchor.quote, statement.language, report.published_at,
        claim_of.get(statement.id), 0,
    )  # fmt: skip


def _merge(figures: Sequence[Figure]) -> list[Figure]:
    """FIGURES, oldest first; the same number from the same voice is shown where it stood first, the rest counted."""
    ordered = sorted(figures, key=_by_date)
    repeats = Counter((one.value, one.bound, one.who or one.outlet) for one in ordered)
    first: dict[tuple[float, Bound, str], Figure] = {}
    for one in ordered:
        first.setdefault((one.value, one.bound, one.who or one.outlet), one)
    return [replace(one, also=repeats[key] - 1) for key, one in first.items()]


def _by_date(figure: Figure) -> tuple[int, str, str, str]:
    moment = place_in_time(figure.published_at)
    return (1 if moment is None else 0, moment.isoformat() if moment else "", figure.report_id, figure.at)


def _place(figure: Figure, axis: TimeAxis, low: float, high: float) -> Figure:
    moment: datetime | None = place_in_time(figure.published_at)
    share = (figure.value - low) / (high - low) if high > low else 0.5
    y = round(_LOW - share * (_LOW - _HIGH), 2)
    x = None if moment is None else round(axis.place(moment), 2)
    return replace(figure, x=x, y=y)


def _label(figures: Sequence[Figure]) -> Iterator[Figure]:
    """FIGURES, each that says another number than the one labelled before and stands clear of it, labelled."""
    last_x, last_value = -_ROOM, None
    for one in figures:
        labelled = one.x is not None and one.value != last_value and one.x - last_x >= _ROOM
        if labelled and one.x is not None:
            last_x, last_value = one.x, one.value
        yield replace(one, labelled=labelled)


def _steps(figures: Sequence[Figure]) -> tuple[Step, ...]:
    """The newest number at each moment: flat until the next report, then up or down to it."""
    dated = [(one.x, one.y) for one in figures if one.x is not None and one.y is not None]
    steps = []
    before = dated[0][1] if dated else 0.0
    for place, (x, y) in enumerate(dated):
        until = dated[place + 1][0] if place + 1 < len(dated) else 100.0
        steps.append(Step(x, until, y, before))
        before = y
    return tuple(steps)

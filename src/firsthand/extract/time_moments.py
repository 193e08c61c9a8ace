"""Where the reader stands in time, and steps on the calendar from there."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the reader stands: the day of publication, its hour if known, and the day last spoken of.

    `eve` says that the report has told of the day before publication.
    `span` are the days that a diary or programme announces at its head: its weekdays lie in them.
    """

    today: date | None
    hour: int | None = None
    focus: date | None = None
    focus_year: int | None = None
    span: tuple[date, date] | None = None
    eve: bool = False


# What fills the slots of a template.
Filled = Mapping[str, object]
# (what fills the slots, where the reader stands, the shift that the meaning names, whether the clause looks ahead or,
# if False, back; None if nothing tells).
Rule = Callable[[Filled, Moment, "int | None", "bool | None"], "str | None"]


def moment_of(stamp: str | None) -> Moment:
    """The moment that an ISO 8601 stamp gives; without a day, nothing can be resolved against it."""
    if stamp is None or len(stamp) < 10:
        return Moment(None)
    try:
        today = date.fromisoformat(stamp[:10])
    except ValueError:
        return Moment(None)
    hour = stamp[11:13]
    return Moment(today, int(hour) if hour.isascii() and hour.isdigit() else None)


def shifted(day: date, unit: str, count: int) -> date | None:
    """DAY moved by COUNT units; the last day of the month where the month is shorter; None out of range."""
    try:
        if unit in ("day", "week"):
            return day + timedelta(days=count * (7 if unit == "week" else 1))
        size = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        months = day.year * 12 + day.month - 1 + count * size
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError, KeyError, calendar.IllegalMonthError):
        return None


def as_precise(day: date, unit: str) -> str:
    """DAY cut to the precision of UNIT: 2024-12-13, 2024-W50, 2024-12, 2024-Q4, 2024, 202, 20."""
    year, week, _ = day.isocalendar()
    return {"week": f"{year:04}-W{week:02}", "month": day.isoformat()[:7], "year": day.isoformat()[:4],
            "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}", "decade": day.isoformat()[:3],
            "century": day.isoformat()[:2]}.get(unit, day.isoformat())  # fmt: skip


def day_in(year: int, month: int, day: int) -> str | None:
    """That day, ISO 8601; None if there is none."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def number_in(filled: Filled, *slots: str) -> int | None:
    """The number that fills the first of SLOTS that is filled."""
    for name in slots:
        if name in filled:
            return int(str(filled[name]))
    return None


def year_in(filled: Filled, moment: Moment) -> int | None:
    """The year that the words name, or that lies as far from publication as they say."""
    if "old" in filled:
        return number_in(filled, "old")
    year = number_in(filled, "year", "yy")
    if year is not None and year < 100:
        return year + (2000 if year < 70 else 1900)
    offset = number_in(filled, "yearrel")
    if year is None and offset is not None and moment.today is not None:
        return moment.today.year + offset
    return year

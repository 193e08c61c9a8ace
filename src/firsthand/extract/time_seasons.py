"""Seasons, quarters, feasts, and the dates of other calendars."""

from __future__ import annotations

from datetime import date

from firsthand.extract.time_calendars import Calendar, feast_day, main_month, main_year, year_of
from firsthand.extract.time_days import nearest_day
from firsthand.extract.time_moments import Filled, Moment, Rule, number_in, year_in

# The month in which a season of the north begins.
_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def season_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A season, as 2024-SU: of the named year, else the last to have begun, or the next if the clause looks ahead."""
    season = str(filled.get("season") or filled["seasonal"])
    year = year_in(filled, moment)
    if year is None:
        year = _year_of_period(_BEGINS[season], 3, moment, shift, ahead)
    return f"{year:04}-{season}" if year is not None else f"XXXX-{season}"


def quarter_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A quarter or half of a year, as 2024-Q3, 2024-H1."""
    letter, size = ("Q", 3) if "quarter" in filled else ("H", 6)
    number = number_in(filled, "quarter", "halfyear") or 1
    year = year_in(filled, moment)
    if year is None:
        year = _year_of_period(size * (number - 1) + 1, size, moment, shift, ahead)
    return f"{year:04}-{letter}{number}" if year is not None else f"XXXX-{letter}{number}"


def _year_of_period(begins: int, months: int, moment: Moment, shift: int | None, ahead: bool | None) -> int | None:
    """The year of the period of MONTHS that BEGINS with that month, told from publication."""
    today = moment.today
    if today is None:
        return None
    if shift == 0:
        return today.year
    running = begins <= today.month < begins + months
    if shift == 1 or (shift is None and ahead):
        return today.year + (begins < today.month and not (running and shift is None))
    return today.year - (begins > today.month or (running and shift == -1))


def feast_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The (first) day of a feast; the month where the feast lasts a month."""
    feast, today = str(filled["feast"]), moment.today
    year = year_in(filled, moment)
    lasts = feast.count("-") == 1 and feast.startswith(("islamic", "solar"))
    feast += "-01" if lasts else ""
    if today is None and year is None:
        return f"XXXX-{feast}" if feast[:2].isdigit() and feast[3:].isdigit() else None
    years = [year] if year is not None else range((today or date.max).year - 1, (today or date.min).year + 2)
    days = [found for y in years if (found := feast_day(feast, y))]
    day = nearest_day(days, today, ahead) if today else days[0].isoformat() if days else None
    if day is None or not lasts:
        return day
    return _month_begun(date.fromisoformat(day))


def _month_begun(first: date) -> str:
    """The Gregorian month in which most of a month lies that begins on FIRST."""
    return date.fromordinal(first.toordinal() + 15).isoformat()[:7]


def other_calendar(calendar: Calendar, month_slot: str) -> Rule:
    """The rule for a day, month or year of CALENDAR, given as a Gregorian day, month or year."""

    def rule(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
        month = number_in(filled, month_slot, "clear", "yearend", "mm")
        day, year = number_in(filled, "day", "dayword"), number_in(filled, "year")
        today = moment.today
        offset = number_in(filled, "yearrel")
        if year is None and today is not None and (offset is not None or shift is not None):
            year = year_of(calendar, today) + (offset if offset is not None else shift or 0)
        if month is None:
            return None if year is None else main_year(calendar, year) or f"{year:04}"
        if year is not None:
            found = calendar(year, month, day) if day else None
            return (found.isoformat() if found else None) if day else main_month(calendar, year, month)
        if today is None:
            return None
        now = year_of(calendar, today)
        days = [found for y in range(now - 2, now + 3) if (found := calendar(y, month, day or 16))]
        if day:
            return nearest_day(days, today, ahead)
        return _nearest_month([found.isoformat()[:7] for found in days], today.isoformat()[:7], ahead)

    return rule


def _nearest_month(months: list[str], now: str, ahead: bool | None) -> str | None:
    fitting = [month for month in months if (month >= now if ahead else month <= now)]
    return (fitting[0] if ahead else fitting[-1]) if fitting else None

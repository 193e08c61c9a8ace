"""What a time expression means on a calendar: TIMEX3 values, read against when the report appeared."""

from __future__ import annotations

from firsthand.extract.time_calendars import islamic_day, solar_day
from firsthand.extract.time_days import (
    clock_of,
    date_of,
    day_of_month,
    days_of,
    every_weekday,
    focus_of,
    focus_week,
    month_of,
    step,
    unit_step,
    weekday_of,
    weekday_of_week,
    weekend_of,
)
from firsthand.extract.time_lengths import century_of, decade_of, distance, length_of, span_of, year_of, years_of
from firsthand.extract.time_moments import Filled, Moment, Rule
from firsthand.extract.time_seasons import feast_of, other_calendar, quarter_of, season_of


def value_of(meaning: str, filled: Filled, moment: Moment, *, ahead: bool | None) -> str | None:
    """The TIMEX3 value of a match, or None where its parts make no time.

    `ahead` says that the clause speaks of what is to come (False: of what was; None: nothing tells). A meaning is
    the name of a rule below, with a shift where it has one ("week-1"), or else a value in so many words.
    """
    name, shift = _split_shift(meaning)
    rule = _RULES.get(name)
    if rule is None:
        return meaning
    return rule(filled, moment, shift, ahead)


def _split_shift(meaning: str) -> tuple[str, int | None]:
    for sign in "+-":
        name, found, number = meaning.partition(sign)
        if found and number.isdigit() and name in _RULES:
            return name, int(sign + number)
    return meaning, None


def _word(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The value that the word itself stands for ("zweitägig")."""
    return str(filled["word"])


def _nothing(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    return None


_RULES: dict[str, Rule] = {
    "date": date_of, "weekday": weekday_of, "weekweekday": weekday_of_week, "every": every_weekday,
    "day": step("day"), "week": step("week"), "month": month_of, "unit": unit_step, "weekend": weekend_of,
    "monthday": day_of_month, "days": days_of, "focus": focus_of, "focusweek": focus_week, "clock": clock_of,
    "year": year_of, "years": years_of, "decade": decade_of, "century": century_of,
    "ago": distance(-1, focused=False), "ahead": distance(1, focused=False),
    "earlier": distance(-1, focused=True), "later": distance(1, focused=True),
    "duration": length_of, "span": span_of, "season": season_of, "quarter": quarter_of, "feast": feast_of,
    "solar": other_calendar(solar_day, "smonth"), "islamic": other_calendar(islamic_day, "imonth"),
    "word": _word, "nothing": _nothing,
}  # fmt: skip

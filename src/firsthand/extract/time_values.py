"""What a time expression means on a calendar: TIMEX3 values, read against when the report appeared."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

# A bare date ahead by no more than this is taken as to come: "the hearing on 20 December". The value F on KRAUTS is
# .653 (Dolomiten-100) and .494 (Dolomiten-42) at 14 days, .680 and .489 at 30, .683 and .483 at 60; dev-golan, which
# speaks 11 times of a day of the year before that lies 69 to 72 days ahead, allows no more than 68; 2026-11-21.
_DAYS_AHEAD = 30
_LONGEST_SPAN = 30  # days; what lasts longer is told as a length, not as two dates
_LETTERS = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y",
            "decade": "DE", "century": "CE"}  # fmt: skip
_MORNING, _AFTERNOON, _EVENING = 11, 13, 17
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the reader stands: the day of publication, its hour if known, and the day last spoken of."""

    today: date | None
    hour: int | None = None
    focus: date | None = None
    focus_year: int | None = None


_Rule = Callable[[Mapping[str, object], Moment, int | None, bool], str | None]


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


def value_of(meaning: str, filled: Mapping[str, object], moment: Moment, *, ahead: bool) -> str | None:
    """The TIMEX3 value of a match, or None where its parts make no time.

    `ahead` says that the clause speaks of what is to come. A meaning is the name of a rule
    below, with a shift where it has one ("week-1"), or else a value in so many words.
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


def shifted(day: date, unit: str, count: int) -> date | None:
    """DAY moved by COUNT units; the last day of the month where the month is shorter; None out of range."""
    try:
        if unit in ("day", "week"):
            return day + timedelta(days=count * (7 if unit == "week" else 1))
        months = day.year * 12 + day.month - 1 + count * {"month": 1, "year": 12, "decade": 120}[unit]
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError, KeyError, calendar.IllegalMonthError):
        return None


def as_precise(day: date, unit: str) -> str:
    """DAY cut to the precision of UNIT: 2024-12-13, 2024-W50, 2024-12, 2024, 202."""
    year, week, _ = day.isocalendar()
    return {"week": f"{year:04}-W{week:02}", "month": day.isoformat()[:7], "year": day.isoformat()[:4],
            "decade": day.isoformat()[:3], "century": day.isoformat()[:2]}.get(unit, day.isoformat())  # fmt: skip


def _date(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    month = _number(filled, "month", "mm")
    day = _number(filled, "day")
    year = _year(filled, moment)
    if month is not None and not 1 <= month <= 12:
        return None
    if day is None:
        return _month(month, year, moment, ahead) if month else None
    if month is None:
        return _day_alone(day, moment, ahead)
    if year is None:
        return _month_day(month, day, moment, ahead)
    return _checked(year, month, day)


def _year(filled: Mapping[str, object], moment: Moment) -> int | None:
    year = _number(filled, "year", "yy")
    if year is not None and year < 100:
        return year + (2000 if year < 70 else 1900)
    offset = _number(filled, "yearrel")
    if year is None and offset is not None and moment.today is not None:
        return moment.today.year + offset
    return year


def _number(filled: Mapping[str, object], *names: str) -> int | None:
    for name in names:
        if name in filled:
            return int(str(filled[name]))
    return None


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month(month: int, year: int | None, moment: Moment, ahead: bool) -> str | None:
    if year is not None:
        return f"{year:04}-{month:02}"
    today = moment.today
    if today is None:
        return f"XXXX-{month:02}"
    if ahead:
        return f"{today.year + (month < today.month):04}-{month:02}"
    return f"{today.year - (month > today.month):04}-{month:02}"


def _month_day(month: int, day: int, moment: Moment, ahead: bool) -> str | None:
    today = moment.today
    if today is None:
        return f"XXXX-{month:02}-{day:02}" if _checked(2024, month, day) else None
    years = range(today.year - 4, today.year + 5)
    days = [date.fromisoformat(found) for year in years if (found := _checked(year, month, day))]
    if not days:
        return None
    past = [d for d in days if d <= today]
    future = [d for d in days if d >= today]
    nearest = future[0] if future else past[-1]
    if ahead or not past or (nearest - today).days <= _DAYS_AHEAD:
        return nearest.isoformat()
    return past[-1].isoformat()


def _day_alone(day: int, moment: Moment, ahead: bool) -> str | None:
    today = moment.today
    if today is None or not 1 <= day <= 31:
        return None
    step = 1 if ahead else -1
    if (day - today.day) * step < 0:
        moved = shifted(today.replace(day=1), "month", step)
        return _checked(moved.year, moved.month, day) if moved else None
    return _checked(today.year, today.month, day)


def _month_rule(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    rule = _date if shift is None else _shift("month")
    return rule(filled, moment, shift, ahead)


def _weekday(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    named = filled.get("weekdaypart", filled.get("weekday"))
    number = int(str(named[0] if isinstance(named, tuple) else named))
    today = moment.today
    if today is None:
        return f"XXXX-WXX-{number}"
    back = (today.isoweekday() - number) % 7
    if shift == 1 or (shift is None and ahead):
        return (today + timedelta(days=(7 - back) if back or shift else 0)).isoformat()
    return (today - timedelta(days=7 if shift == -1 and back == 0 else back)).isoformat()


def _every(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    named = filled.get("weekdaypart", filled.get("weekday"))
    return f"XXXX-WXX-{named[0] if isinstance(named, tuple) else named}"


def _shift(unit: str) -> _Rule:
    def rule(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
        if moment.today is None:
            return "PRESENT_REF" if not shift else ("FUTURE_REF" if shift > 0 else "PAST_REF")
        moved = shifted(moment.today, unit, shift or 0)
        return as_precise(moved, unit) if moved else None

    return rule


def _unit_shift(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    return _shift(str(filled["unit"]))(filled, moment, shift, ahead)


def _weekend(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    today = moment.today
    if today is None:
        return "PAST_REF"
    # Without a word that says which, on Monday to Thursday the weekend that was.
    if shift is None:
        shift = 0 if ahead or today.isoweekday() >= 5 else -1
    return as_precise(today + timedelta(days=7 * shift), "week") + "-WE"


def _focus(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    day = moment.focus or moment.today
    return (day + timedelta(days=shift or 0)).isoformat() if day else None


def _from(sign: int, *, focused: bool) -> _Rule:
    def rule(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
        count, unit = filled.get("n", 1), _unit(filled)
        vague = "PAST_REF" if sign < 0 else "FUTURE_REF"
        day = (moment.focus or moment.today) if focused else moment.today
        if focused and unit == "year" and moment.focus_year and isinstance(count, int):
            return f"{moment.focus_year + sign * count:04}"
        if day is None or not isinstance(count, int):
            return _duration(filled, moment, shift, ahead) if focused else vague
        if unit in ("hour", "minute", "second"):
            return day.isoformat()
        moved = shifted(day, unit, sign * count)
        return as_precise(moved, unit) if moved else vague

    return rule


def _unit(filled: Mapping[str, object]) -> str:
    return str(filled.get("unit") or filled.get("plural") or filled.get("since"))


def _duration(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    count, unit = filled.get("n", "X"), _unit(filled)
    known = isinstance(count, int | float)
    if known and unit in ("decade", "century"):
        return f"P{_short(float(str(count)) * (10 if unit == 'decade' else 100))}Y"
    letters = _LETTERS[unit]
    number = _short(float(str(count))) if known else "X"
    return f"PT{number}{letters[1]}" if letters[0] == "T" else f"P{number}{letters}"


def _span(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    """The last few days up to publication, first/last: "over the past two days" is yesterday and today."""
    count = filled.get("n")
    if _unit(filled) != "day" or not isinstance(count, int) or not 1 < count <= _LONGEST_SPAN or moment.today is None:
        return _duration(filled, moment, shift, ahead)
    first = shifted(moment.today, "day", 1 - count)
    return f"{first.isoformat()}/{moment.today.isoformat()}" if first else None


def _short(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)


def _year_rule(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    if shift is not None:
        return _shift("year")(filled, moment, shift, ahead)
    year = _year(filled, moment)
    return f"{year:04}" if year is not None else None


def _decade(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    if shift is not None:
        return _shift("decade")(filled, moment, shift, ahead)
    year = _number(filled, "year")
    if year is None:
        short = _number(filled, "yy", "tens")
        year = None if short is None else 1900 + short if short >= 20 else 2000 + short
    return f"{year:04}"[:3] if year is not None and year % 10 == 0 else None


def _century(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    if shift is not None:
        return _shift("century")(filled, moment, shift, ahead)
    number = filled.get("roman", filled.get("ord", filled.get("day", filled.get("century"))))
    count = roman_value(number) if isinstance(number, str) and not number.isdigit() else int(str(number))
    return f"{count - 1:02}" if count and 1 <= count <= 21 else None


def roman_value(numeral: str) -> int | None:
    """The number that Roman NUMERAL writes, if it writes one below 100."""
    total = last = 0
    for letter in reversed(numeral.lower()):
        value = _ROMAN.get(letter)
        if value is None:
            return None
        total += value if value >= last else -value
        last = max(last, value)
    return total if 0 < total < 100 else None


def _years(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    first, last = _number(filled, "year"), _number(filled, "year2")
    if first is None or last is None:
        return None
    last = first // 100 * 100 + last if last < 100 else last
    return f"{first:04}/{last:04}" if first < last else None


def _days(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    last = _date({**filled, "day": filled["day2"]}, moment, shift, ahead)
    if last is None or len(last) != 10:
        return None
    first = last[:8] + f"{int(str(filled['day'])):02}"
    return f"{first}/{last}" if first < last else None


def _part(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    part = str(filled["part"])
    if moment.today is None:
        return f"XXXX-XX-XXT{part}"
    day = moment.today + timedelta(days=shift or 0)
    return f"{day.isoformat()}T{part}"


def has_not_come(part: str, moment: Moment) -> bool:
    """That part of today lies after the hour of publication: what happened then, happened the day before."""
    begins = {"MI": _MORNING, "AF": _AFTERNOON, "EV": _EVENING}.get(part)
    return begins is not None and moment.hour is not None and moment.hour < begins


def _clock(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    hour, minute, second = _number(filled, "hh"), _number(filled, "min") or 0, _number(filled, "sec")
    if hour is None or hour > 24 or minute > 59 or (second or 0) > 59:
        return None
    half = filled.get("half")
    if half == "PM" and hour < 12:
        hour += 12
    elif half == "AM" and hour == 12:
        hour = 0
    tail = f":{second:02}" if second is not None else ""
    return f"T{hour:02}:{minute:02}{tail}"


def _nothing(filled: Mapping[str, object], moment: Moment, shift: int | None, ahead: bool) -> str | None:
    return None


_RULES: dict[str, _Rule] = {
    "date": _date, "weekday": _weekday, "year": _year_rule, "decade": _decade, "century": _century,
    "day": _shift("day"), "week": _shift("week"), "month": _month_rule, "unit": _unit_shift,
    "weekend": _weekend, "every": _every,
    "focus": _focus, "ago": _from(-1, focused=False), "ahead": _from(1, focused=False),
    "earlier": _from(-1, focused=True), "later": _from(1, focused=True), "duration": _duration,
    "span": _span, "years": _years,
    "days": _days, "part": _part, "clock": _clock, "nothing": _nothing,
}  # fmt: skip

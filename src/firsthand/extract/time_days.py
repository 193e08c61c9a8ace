"""Days, weekdays, months and clock times: what they mean on the Gregorian calendar."""

from __future__ import annotations

from datetime import date, timedelta

from firsthand.extract.time_moments import Filled, Moment, Rule, as_precise, day_in, number_in, shifted, year_in

# A bare date ahead by no more than this is taken as to come where nothing tells of the past: "the hearing on 20
# December". Of the corpus's 3,004 times 2,623 are right at 10 days, 2,629 at 20, 2,632 at 30, 2,635 at 60, KRAUTS' dev
# part the same at all; dev-golan, which speaks 11 times of a day of the year before that lies 69 to 72 days ahead,
# allows no more than 68; 2026-11-22.
_DAYS_AHEAD = 30
# The same for a bare day of the month ("on the 14th"), which else lies in the month before.
_DAYS_OF_MONTH_AHEAD = 12
# No cue makes a date without a year lie further ahead: "from 3 November" in a report of 30 November has begun.
_FURTHEST_AHEAD = 300
# A bare month that comes so soon is meant, if nothing tells of the past. Of 3,004 times of the corpus (the held
# back ones left out) 2,620 are right at 0 months, 2,632 at 1, 2,635 at 2, 2,637 at 3; dev-golan allows 2; 2026-11-22.
_MONTHS_AHEAD = 2
_MORNING, _AFTERNOON, _EVENING = 11, 13, 17


def date_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A day or a month, with or without its year."""
    month, day = number_in(filled, "month", "monthcase", "mm"), number_in(filled, "day", "dayword")
    year = year_in(filled, moment)
    if month is not None and not 1 <= month <= 12:
        return None
    if month is None:
        return None if day is None else _day_alone(day, moment, ahead)
    if day is None:
        return _month(month, year, moment, ahead)
    return _month_day(month, day, moment, ahead) if year is None else day_in(year, month, day)


def _month(month: int, year: int | None, moment: Moment, ahead: bool | None) -> str:
    if year is not None:
        return f"{year:04}-{month:02}"
    today = moment.today
    if today is None:
        return f"XXXX-{month:02}"
    soon = ahead is None and (month - today.month) % 12 <= _MONTHS_AHEAD
    if ahead or soon:
        return f"{today.year + (month < today.month):04}-{month:02}"
    return f"{today.year - (month > today.month):04}-{month:02}"


def _month_day(month: int, day: int, moment: Moment, ahead: bool | None) -> str | None:
    today = moment.today
    if today is None:
        return f"XXXX-{month:02}-{day:02}" if day_in(2024, month, day) else None
    years = range(today.year - 4, today.year + 5)
    return nearest_day([date.fromisoformat(found) for y in years if (found := day_in(y, month, day))], today, ahead)


def nearest_day(days: list[date], today: date, ahead: bool | None) -> str | None:
    """Of DAYS, a year apart, the one meant: the first to come if AHEAD or close, else the last gone by."""
    past = [day for day in days if day <= today]
    future = [day for day in days if day >= today]
    if not past or not future:
        return (past[-1] if past else future[0]).isoformat() if days else None
    furthest = _FURTHEST_AHEAD if ahead else _DAYS_AHEAD if ahead is None else 0
    return (future[0] if (future[0] - today).days <= furthest else past[-1]).isoformat()


def _day_alone(day: int, moment: Moment, ahead: bool | None) -> str | None:
    today = moment.today
    if today is None or not 1 <= day <= 31:
        return None
    if ahead and day < today.day:
        moved = shifted(today.replace(day=1), "month", 1)
    elif not ahead and day > today.day + (_DAYS_OF_MONTH_AHEAD if ahead is None else 0):
        moved = shifted(today.replace(day=1), "month", -1)
    else:
        moved = today
    return day_in(moved.year, moved.month, day) if moved else None


def month_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A named month, or the one so many months away."""
    rule = date_of if shift is None else step("month")
    return rule(filled, moment, shift, ahead)


def day_of_month(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A day of this month, of the last (-1) or the next (+1): "on the 3rd of last month"."""
    day = number_in(filled, "day")
    moved = shifted(moment.today.replace(day=1), "month", shift or 0) if moment.today else None
    return day_in(moved.year, moved.month, day) if moved and day else None


def weekday_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The last such weekday up to publication, or the next where the clause or the words look ahead."""
    number = _weekday_number(filled)
    today = moment.today
    if today is None:
        return f"XXXX-WXX-{number}"
    back = (today.isoweekday() - number) % 7
    if moment.span is not None and shift is None:
        inside = moment.span[0] + timedelta(days=(number - moment.span[0].isoweekday()) % 7)
        if inside <= moment.span[1]:
            return inside.isoformat()
    if shift == 1 or (shift is None and ahead):
        return (today + timedelta(days=(7 - back) if back or shift else 0)).isoformat()
    return (today - timedelta(days=7 if shift == -1 and back == 0 else back)).isoformat()


def every_weekday(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A weekday of any week."""
    return f"XXXX-WXX-{_weekday_number(filled)}"


def weekday_of_week(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The weekday of this week, of last week (-1) or next week (+1): "on Friday of next week"."""
    number = _weekday_number(filled)
    if moment.today is None:
        return f"XXXX-WXX-{number}"
    return (moment.today + timedelta(days=number - moment.today.isoweekday() + 7 * (shift or 0))).isoformat()


def _weekday_number(filled: Filled) -> int:
    named = filled.get("weekdaypart", filled.get("weekday"))
    return int(str(named[0] if isinstance(named, tuple) else named))


def step(unit: str) -> Rule:
    """The rule for the day, week, month … so many away from publication."""

    def rule(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
        if moment.today is None:
            return "PRESENT_REF" if not shift else ("FUTURE_REF" if shift > 0 else "PAST_REF")
        moved = shifted(moment.today, unit, shift or 0)
        return as_precise(moved, unit) if moved else None

    return rule


def unit_step(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The day, week, month … that fills the slot, so many away from publication."""
    return step(str(filled["unit"]))(filled, moment, shift, ahead)


def weekend_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A weekend, by its week."""
    today = moment.today
    if today is None:
        return "PAST_REF"
    # Without a word that says which, on Monday to Thursday the weekend that was.
    if shift is None:
        shift = 0 if ahead or today.isoweekday() >= 5 else -1
    return as_precise(today + timedelta(days=7 * shift), "week") + "-WE"


def focus_week(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The week of the day last spoken of, so many on ("the week after"), or the nth from it ("in the third week")."""
    count = shift if shift is not None else (number_in(filled, "ordinal") or 1) - 1
    moved = shifted(moment.focus, "week", count) if moment.focus else None
    return as_precise(moved, "week") if moved else None


def focus_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The day last spoken of, or so many days from it."""
    day = moment.focus or moment.today
    return (day + timedelta(days=shift or 0)).isoformat() if day else None


def days_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The days from one to another of the same month, first/last."""
    last = date_of({**filled, "day": filled["day2"]}, moment, shift, ahead)
    if last is None or len(last) != 10:
        return None
    first = last[:8] + f"{int(str(filled['day'])):02}"
    return f"{first}/{last}" if first < last else None


def has_not_come(part: str, moment: Moment) -> bool:
    """That part of today lies after the hour of publication: what happened then, happened the day before."""
    begins = {"MI": _MORNING, "AF": _AFTERNOON, "EV": _EVENING}.get(part)
    return begins is not None and moment.hour is not None and moment.hour < begins


def clock_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A time of day, moved by SHIFT minutes ("halb neun" is nine less thirty); its zone where the words name it."""
    hour, minute, second = number_in(filled, "hh", "hour"), number_in(filled, "min") or 0, number_in(filled, "sec")
    if hour is None or hour > 24 or minute > 59 or (second or 0) > 59:
        return None
    half = filled.get("half")
    if half == "PM" and hour < 12:
        hour += 12
    elif half == "AM" and hour == 12:
        hour = 0
    if shift:
        hour, minute = divmod((hour * 60 + minute + shift) % (24 * 60), 60)
    tail = f":{second:02}" if second is not None else ""
    return f"T{hour:02}:{minute:02}{tail}{filled.get('zone', '')}"

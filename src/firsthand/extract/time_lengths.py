"""How long a time is or how far away it lies: spans, years, decades, centuries, and times so long ago."""

from __future__ import annotations

from firsthand.extract.time_days import step
from firsthand.extract.time_moments import Filled, Moment, Rule, as_precise, number_in, shifted, year_in

_LONGEST_SPAN = 30  # days; what lasts longer is told as a length, not as two dates
_LETTERS = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y",
            "decade": "DE", "century": "CE", "quarter": "Q", "weekend": "WE"}  # fmt: skip
_YEARS = range(1700, 2200)
_WITHIN_A_DAY = ("hour", "minute", "second")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def distance(sign: int, *, focused: bool) -> Rule:
    """The rule for what lies so many units before (-1) or after publication, or the day last spoken of if FOCUSED."""

    def rule(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
        count, unit = filled.get("n", 1), _unit(filled)
        vague = "PAST_REF" if sign < 0 else "FUTURE_REF"
        day = (moment.focus or moment.today) if focused else moment.today
        if focused and unit == "year" and moment.focus_year and isinstance(count, int):
            return f"{moment.focus_year + sign * count:04}"
        if unit in _WITHIN_A_DAY and (focused or sign > 0):
            return length_of({"n": 1, **filled}, moment, None, ahead)
        if day is None or not isinstance(count, int):
            return length_of(filled, moment, shift, ahead) if focused else vague
        if unit in _WITHIN_A_DAY:
            return day.isoformat()
        moved = shifted(day, unit, sign * count)
        # "A week ago" is the same weekday, "three weeks ago" some day of that week.
        return as_precise(moved, "day" if unit == "week" and count == 1 else unit) if moved else vague

    return rule


def _unit(filled: Filled) -> str:
    return str(filled.get("unit") or filled.get("plural") or filled.get("since"))


def length_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A length of time: P3D, PT20M, P3Y4M; SHIFT units, else PXM, where the words hold no number."""
    count, unit = filled.get("n", shift if shift is not None else "X"), _unit(filled)
    if unit == "year" and isinstance(count, int) and count in _YEARS:
        return f"{count:04}"  # "od 2019 roku": since that year, not for so many
    length = _length(count, unit)
    if "unit2" not in filled:
        return length
    more = _length(filled.get("m", "X"), str(filled["unit2"]))
    return length + more[1:].removeprefix("T" if length.startswith("PT") else "")


def _length(count: object, unit: str) -> str:
    letters = _LETTERS[unit]
    number = _short(float(str(count))) if isinstance(count, int | float) else "X"
    return f"PT{number}{letters[1]}" if letters[0] == "T" else f"P{number}{letters}"


def span_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The last few days up to publication, first/last: "over the past two days" is yesterday and today."""
    count = filled.get("n")
    if _unit(filled) != "day" or not isinstance(count, int) or not 1 < count <= _LONGEST_SPAN or moment.today is None:
        return length_of(filled, moment, shift, ahead)
    first = shifted(moment.today, "day", 1 - count)
    return f"{first.isoformat()}/{moment.today.isoformat()}" if first else None


def _short(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)


def year_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A year, named or so many away."""
    if shift is not None:
        return step("year")(filled, moment, shift, ahead)
    year = year_in(filled, moment)
    return f"{year:04}" if year is not None else None


def decade_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A decade, as 199; two digits are of this century up to the tens, else of the last."""
    if shift is not None:
        return step("decade")(filled, moment, shift, ahead)
    year = number_in(filled, "year")
    if year is None:
        short = number_in(filled, "yy", "tens")
        year = None if short is None else 1900 + short if short >= 20 else 2000 + short
    return f"{year:04}"[:3] if year is not None and year % 10 == 0 else None


def century_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """A century, as 18 for the nineteenth."""
    if shift is not None:
        return step("century")(filled, moment, shift, ahead)
    number = next(
        (filled[slot] for slot in ("roman", "ord", "day", "dayword", "century", "ordinal") if slot in filled), 0
    )
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


def years_of(filled: Filled, moment: Moment, shift: int | None, ahead: bool | None) -> str | None:
    """The years from one to another, first/last; SHIFT 1 only if the one follows on the other ("2023/24")."""
    first, last = number_in(filled, "year"), number_in(filled, "year2", "yy")
    if first is None or last is None:
        return None
    last = first // 100 * 100 + last if last < 100 else last
    fits = first < last if shift is None else last == first + shift
    return f"{first:04}/{last:04}" if fits else None

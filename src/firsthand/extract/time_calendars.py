"""Days of calendars other than the Gregorian, and feasts that move: by arithmetic, in every language alike.

Solar Hijri (Iran, Afghanistan): leap years by the 33-year cycle, which agrees with the observed calendar from 1178 to
1633 (1799 to 2254). Islamic: the civil tabular calendar (cycle of 30 years, epoch 16 July 622), within a day or so of
the months as announced from a sighted moon. Easter: the computus, in both reckonings.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

# The first day of year 1, as a count of days from 1 January of the year 1 (date.toordinal).
_SOLAR_EPOCH = 226895
_ISLAMIC_EPOCH = 227015
_SOLAR_MONTHS = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29)
_DAYS_IN_33_YEARS = 33 * 365 + 8
SOLAR_YEARS = range(1178, 1634)
ISLAMIC_YEARS = range(1200, 1600)

# A day of one calendar, by its year, month and day; None where there is no such day.
Calendar = Callable[[int, int, int], "date | None"]


def solar_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of the Solar Hijri calendar (1 Farvardin 1403 is 20 March 2024)."""
    if year not in SOLAR_YEARS or not 1 <= month <= 12:
        return None
    longest = _SOLAR_MONTHS[month - 1] + (month == 12 and _is_solar_leap(year))
    if not 1 <= day <= longest:
        return None
    return date.fromordinal(_solar_new_year(year) + sum(_SOLAR_MONTHS[: month - 1]) + day - 1)


def _solar_new_year(year: int) -> int:
    return _SOLAR_EPOCH + 365 * (year - 1) + (8 * year + 21) // 33


def _is_solar_leap(year: int) -> bool:
    return _solar_new_year(year + 1) - _solar_new_year(year) == 366


def islamic_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of the civil tabular Islamic calendar (1 Muharram 1446 is 8 July 2024)."""
    if year not in ISLAMIC_YEARS or not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    first = _islamic_first(year, month)
    following = _islamic_first(year + month // 12, month % 12 + 1)
    return date.fromordinal(first + day - 1) if first + day <= following else None


def _islamic_first(year: int, month: int) -> int:
    # Months have 30 and 29 days in turn; eleven years of thirty have a day more.
    return _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2


def year_of(calendar: Calendar, day: date) -> int:
    """The year of CALENDAR that DAY lies in."""
    # Reckoned a little late, then back to the year that has begun.
    year = day.year - 621 if calendar is solar_day else (day.year - 621) * 33 // 32 + 1
    while (first := calendar(year, 1, 1)) is not None and day < first:
        year -= 1
    return year


def main_month(calendar: Calendar, year: int, month: int) -> str | None:
    """The Gregorian month that most of a month of CALENDAR lies in, as 2024-12."""
    middle = calendar(year, month, 16)
    return middle.isoformat()[:7] if middle else None


def main_year(calendar: Calendar, year: int) -> str | None:
    """The Gregorian year in which a year of CALENDAR begins."""
    first = calendar(year, 1, 1)
    return first.isoformat()[:4] if first else None


def easter(year: int) -> date:
    """Easter Sunday of the western churches."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern churches, on the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    offset = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(offset + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def feast_day(feast: str, year: int) -> date | None:
    """The day of FEAST in Gregorian YEAR, written "12-25", "easter-2", "orthodox+0", "11-thu4", "islamic-10-01".

    The first day of it, where it lasts several. None where the year has none.
    """
    name, sign, number = _split(feast)
    if name in ("easter", "orthodox"):
        sunday = easter(year) if name == "easter" else orthodox_easter(year)
        return sunday + timedelta(days=int(sign + number))
    calendar = {"islamic": islamic_day, "solar": solar_day}.get(feast.partition("-")[0])
    if calendar is not None:
        month, day = (int(part) for part in feast.split("-")[1:])
        begins = year_of(calendar, date(year, 1, 1))
        days = [found for y in range(begins, begins + 3) if (found := calendar(y, month, day)) and found.year == year]
        return days[0] if days else None
    month, day_of = int(feast[:2]), feast[3:]
    return date(year, month, int(day_of)) if day_of.isdigit() else _weekday_of_month(year, month, day_of)


def _split(feast: str) -> tuple[str, str, str]:
    for sign in "+-":
        name, found, number = feast.partition(sign)
        if found and name.isalpha():
            return name, sign, number
    return feast, "", ""


def _weekday_of_month(year: int, month: int, named: str) -> date:
    weekday = ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(named[:3])
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (int(named[3:]) - 1))

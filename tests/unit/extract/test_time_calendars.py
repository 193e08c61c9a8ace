"""Other calendars by arithmetic: against days that are known from almanacs."""

from __future__ import annotations

from datetime import date

import pytest

from firsthand.extract.time_calendars import (
    easter,
    feast_day,
    islamic_day,
    main_month,
    main_year,
    orthodox_easter,
    solar_day,
    year_of,
)


@pytest.mark.parametrize(
    ("year", "new_year"),
    [
        (1300, "1921-03-21"), (1357, "1978-03-21"), (1375, "1996-03-20"), (1376, "1997-03-21"), (1387, "2008-03-20"),
        (1395, "2016-03-20"), (1399, "2020-03-20"), (1400, "2021-03-21"), (1403, "2024-03-20"), (1404, "2025-03-21"),
    ],
)  # fmt: skip
def test_the_solar_year_begins_at_nowruz(year: int, new_year: str) -> None:
    assert solar_day(year, 1, 1) == date.fromisoformat(new_year)


def test_solar_days() -> None:
    assert solar_day(1357, 11, 22) == date(1979, 2, 11)
    assert solar_day(1403, 12, 30) == date(2025, 3, 20)  # a leap year
    assert solar_day(1404, 12, 30) is None
    assert solar_day(1403, 7, 31) is None
    assert solar_day(1000, 1, 1) is None


def test_islamic_days() -> None:
    assert islamic_day(1446, 1, 1) == date(2024, 7, 8)
    assert islamic_day(1445, 9, 1) == date(2024, 3, 11)
    assert islamic_day(1445, 10, 1) == date(2024, 4, 10)
    assert islamic_day(1445, 2, 30) is None
    assert islamic_day(1445, 13, 1) is None


def test_every_day_of_a_calendar_follows_the_one_before() -> None:
    for calendar, years in ((solar_day, range(1390, 1412)), (islamic_day, range(1430, 1462))):
        days = [found for y in years for m in range(1, 13) for d in range(1, 32) if (found := calendar(y, m, d))]
        assert [day.toordinal() for day in days] == list(range(days[0].toordinal(), days[-1].toordinal() + 1))
        firsts = [first for year in years if (first := calendar(year, 1, 1))]
        assert [year_of(calendar, first) for first in firsts] == list(years)
        assert [year_of(calendar, date.fromordinal(first.toordinal() - 1)) for first in firsts] == [
            y - 1 for y in years
        ]


def test_a_month_is_that_which_most_of_it_lies_in() -> None:
    assert main_month(solar_day, 1405, 8) == "2026-11"
    assert main_month(islamic_day, 1448, 9) == "2027-02"
    assert main_year(solar_day, 1407) == "2028"


def test_easter() -> None:
    known = {1954: (4, 18), 1981: (4, 19), 2000: (4, 23), 2011: (4, 24), 2019: (4, 21), 2024: (3, 31), 2049: (4, 18)}
    assert {year: (easter(year).month, easter(year).day) for year in known} == known
    assert [orthodox_easter(year) for year in (2000, 2023, 2024, 2025)] == [
        date(2000, 4, 30), date(2023, 4, 16), date(2024, 5, 5), date(2025, 4, 20),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("feast", "day"),
    [
        ("12-25", "2024-12-25"), ("easter-2", "2024-03-29"), ("easter+49", "2024-05-19"), ("orthodox+0", "2024-05-05"),
        ("11-thu4", "2024-11-28"), ("09-mon1", "2024-09-02"), ("islamic-9-1", "2024-03-11"),
        ("solar-1-1", "2024-03-20"),
    ],
)  # fmt: skip
def test_feasts(feast: str, day: str) -> None:
    assert feast_day(feast, 2024) == date.fromisoformat(day)

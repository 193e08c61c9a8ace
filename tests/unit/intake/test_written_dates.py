"""Dates as pages write them, in digits and in month names of many languages."""

import pytest

from firsthand.intake.dates import find_dates
from firsthand.intake.publication import normal_date


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("May 3, 2024", "2024-05-03"),
        ("3 May 2024 at 5:04 PM", "2024-05-03T17:04"),
        ("03.05.2024, 12:32", "2024-05-03T12:32"),
        ("2024-05-03 20:14:51", "2024-05-03T20:14:51"),
        ("2024-05-03T20:14:51Z", "2024-05-03T20:14:51+00:00"),
        ("3. Mai 2024 um 10:45 Uhr", "2024-05-03T10:45"),
        ("3 mai 2024 à 12h30", "2024-05-03T12:30"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("3 maggio 2024", "2024-05-03"),
        ("3 maja 2024", "2024-05-03"),
        ("3 мая 2024 г.", "2024-05-03"),
        ("3 травня 2024", "2024-05-03"),
        ("3. maí 2024", "2024-05-03"),
        ("3 Mayıs 2024", "2024-05-03"),
        ("2024. május 3.", "2024-05-03"),
        ("٣ مايو ٢٠٢٤", "2024-05-03"),
        ("3 أيار 2024", "2024-05-03"),
        ("2024年5月3日", "2024-05-03"),
        ("2024년 5월 3일", "2024-05-03"),
        ("ngày 3 tháng 5 năm 2024", "2024-05-03"),
        ("3 Μαΐου 2024", "2024-05-03"),
        ("3. května 2024", "2024-05-03"),
    ],
)
def test_full_dates(written, value):
    assert [found.value for found in find_dates(written)] == [value]


@pytest.mark.parametrize("text", ["31.02.2024", "99/99/2024", "3 Mühlen 2024", "version 1.2.2024.5", "3 May", "", "٣"])
def test_what_is_no_date(text):
    assert find_dates(text) == ()


def test_slashes_are_day_first_unless_said_or_impossible():
    assert [found.value for found in find_dates("03/04/2024")] == ["2024-04-03"]
    assert [found.value for found in find_dates("03/04/2024", month_first=True)] == ["2024-03-04"]
    assert [found.value for found in find_dates("04/28/2024")] == ["2024-04-28"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024-05-03 14:39:42+00:00", "2024-05-03T14:39:42+00:00"),
        ("2024-05-03T10:45", "2024-05-03T10:45"),
        ("2024-05-03T10:45:00.123+0200", "2024-05-03T10:45:00+02:00"),
        ("2024-05", "2024-05"),
        ("May 3, 2024", "2024-05-03"),
        ("soon", None),
        (None, None),
    ],
)
def test_normal_dates(written, value):
    assert normal_date(written) == value

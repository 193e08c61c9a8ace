"""Times by kind of rule: other calendars, tense, hours, lists and ranges, seasons and feasts, the present."""

from __future__ import annotations

import pytest

from firsthand.extract.times import find_times
from firsthand.model import Report, Segment, SegmentKind, anchor_in

# A Tuesday.
PUBLISHED = "2024-12-17"


def times_in(
    text: str, language: str = "en", published: str | None = PUBLISHED, *, whole: bool = True
) -> list[tuple[str, str]]:
    report = Report("r:1", "one.txt", text, language, published_at=published)
    segments = (Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BODY, language),)
    found = find_times(report, segments, whole=whole)
    assert all(mention.anchor.holds_in(text) for mention in found)
    return [(mention.anchor.quote, mention.value) for mention in found]


def values_in(text: str, language: str = "en", published: str | None = PUBLISHED) -> list[str]:
    return [value for _, value in times_in(text, language, published)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("پل سه‌شنبه ۲۷ آذر فرو ریخت.", ["2024-12-17"]),
        ("پل در ۲۲ بهمن ۱۳۵۷ ساخته شد.", ["1979-02-11"]),
        ("بامداد دوشنبه صدای انفجار شنیده شد.", ["2024-12-16TMO"]),
        ("این پل در سال ۱۳۷۷ ساخته شد.", ["1998"]),
        ("پل در شهریور بسته شد.", ["2024-09"]),
        ("نهم آذر راه بسته شد و سه هفته بسته ماند.", ["2024-11-29", "P3W"]),
        ("پل در ۳ مه ۲۰۱۹ باز شد.", ["2019-05-03"]),
    ],
)
def test_persian_dates_are_solar_unless_the_month_says_otherwise(text: str, values: list[str]) -> None:
    assert values_in(text, "fa") == values


def test_islamic_dates_and_the_day_they_are_given_with() -> None:
    assert values_in("سقط الجسر في 5 رجب 1446 هـ.", "ar") == ["2025-01-05"]
    assert values_in("سقط الجسر في 5 رجب 1446 (4 يناير 2025).", "ar") == ["2025-01-04"]
    assert values_in("The market reopened during Ramadan.", published="2024-05-02") == ["2024-03"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "The harbour will reopen in March.", "2025-03"),
        ("en", "The harbour was closed in March.", "2024-03"),
        ("en", "A toll could be announced before May.", "2025-05"),
        ("en", "On Friday ministers will meet the ferrymen.", "2024-12-20"),
        ("de", "Ab Freitag wird die Brücke gesperrt.", "2024-12-20"),
        ("de", "Am Freitag wurde die Brücke gesperrt.", "2024-12-13"),
        ("fr", "Le conseil se réunira vendredi.", "2024-12-20"),
        ("fr", "Le conseil s'est réuni vendredi.", "2024-12-13"),
        ("es", "El puente abrirá el viernes.", "2024-12-20"),
        ("it", "Il ponte resterà chiuso fino a venerdì.", "2024-12-20"),
        ("pl", "Most będzie zamknięty do piątku.", "2024-12-20"),
        ("ru", "Мост закроют в пятницу.", "2024-12-20"),
        ("ru", "Мост закрыли в пятницу.", "2024-12-13"),
        ("uk", "Міст відкриють у п’ятницю.", "2024-12-20"),
        ("is", "Brúin verður opnuð á föstudag.", "2024-12-20"),
        ("tr", "Köprü cuma günü açılacak.", "2024-12-20"),
        ("ar", "سيُفتح الجسر الجمعة.", "2024-12-20"),
        ("vi", "Cây cầu sẽ mở lại thứ Sáu.", "2024-12-20"),
        ("zh", "大桥预计周五重新开放。", "2024-12-20"),
        ("fa", "پل جمعه باز خواهد شد.", "2024-12-20"),
    ],
)
def test_the_nearest_cue_tells_whether_a_date_lies_ahead(language: str, text: str, value: str) -> None:
    assert values_in(text, language) == [value]


def test_an_hour_lies_on_the_day_of_its_sentence() -> None:
    text = "The ferry sank on Sunday at first light, and divers went down at 14:20. On Monday they rested."
    assert values_in(text)[1] == "2024-12-15T14:20"
    assert values_in("08:10 The search goes on. Yesterday it rained.\n08:40 Divers go down.") == [
        "2024-12-17T08:10", "2024-12-16", "2024-12-17T08:40",
    ]  # fmt: skip


def test_an_hour_that_publication_had_not_reached_was_of_the_day_before() -> None:
    assert values_in("The siren was heard at 23:40.") == ["2024-12-16T23:40"]
    assert values_in("The siren was heard at 21:15.", published="2024-12-17T09:00") == ["2024-12-16T21:15"]
    assert values_in("The siren was heard at 08:15.", published="2024-12-17T09:00") == ["2024-12-17T08:15"]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Die Wache war um halb neun leer.", ["2024-12-17T08:30"]),
        ("de", "Geöffnet ist von 14 bis 18 Uhr.", ["2024-12-17T14:00", "2024-12-17T18:00"]),
        ("es", "El boletín salió a las cinco de la tarde.", ["2024-12-17T17:00"]),
        ("ar", "انهار الجسر الساعة الثامنة مساء.", ["2024-12-17T20:00"]),
        ("tr", "07.40 – Köyde arama sürüyor.", ["2024-12-17T07:40"]),
        ("en", "It was 9:53 a.m. WITA when the hall emptied.", ["2024-12-17T09:53+08:00"]),
        ("en", "It was 06:40 UTC.", ["2024-12-17T06:40Z"]),
    ],
)
def test_hours_in_words_in_lists_and_with_their_zone(language: str, text: str, values: list[str]) -> None:
    assert values_in(text, language) == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Gespielt wird am 3., 4. und 5. Jänner.", ["2025-01-03", "2025-01-04", "2025-01-05"]),
        ("en", "Boats were lost on November 19 and 20.", ["2024-11-19", "2024-11-20"]),
        ("de", "Die Fähre lag von Mittwoch bis Freitag still.", ["2024-12-11/2024-12-13"]),
        ("en", "It rained from Thursday to Saturday.", ["2024-12-12/2024-12-14"]),
        ("de", "Er verbüßte drei Jahre und vier Monate.", ["P3Y4M"]),
        ("en", "The season 2019/20 was the last.", ["2019/2020"]),
    ],
)
def test_lists_and_ranges(language: str, text: str, values: list[str]) -> None:
    assert values_in(text, language) == values


def test_a_day_and_its_hour_stay_two_where_asked() -> None:
    text = "The ferry sank on 10 December at 15:40, after a strike from 2019 to 2021."
    assert [value for _, value in times_in(text, whole=False)] == ["2024-12-10", "2024-12-10T15:40", "2019", "2021"]
    assert [value for _, value in times_in(text)] == ["2024-12-10T15:40", "2019/2021"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Gebaut wurde sie im Herbst 1998.", "1998-FA"),
        ("en", "It had stood empty since the summer.", "2024-SU"),
        ("en", "It will open next spring.", "2025-SP"),
        ("pl", "Most otwarto latem.", "2024-SU"),
        ("de", "Im dritten Quartal sank der Umsatz.", "2024-Q3"),
        ("zh", "一季度产量下降。", "2024-Q1"),
        ("en", "The quay will be full at Christmas.", "2024-12-25"),
        ("de", "Zu Pfingsten brannte der Speicher.", "2024-05-19"),
        ("de", "Ein halbes Jahrzehnt dauerte es, zwei Jahrzehnte waren geplant.", "P2DE"),
        ("en", "The dam was built a week ago.", "2024-12-10"),
    ],
)
def test_seasons_quarters_feasts(language: str, text: str, value: str) -> None:
    assert values_in(text, language)[-1] == value


def test_what_a_morning_report_quotes_was_said_the_day_before() -> None:
    text = "The ferry sank on Monday. “We lost everything today,” a deckhand said."
    assert values_in(text, published="2024-12-17T06:30")[1] == "2024-12-16"
    assert values_in(text, published="2024-12-17T16:30")[1] == "2024-12-17"
    assert values_in(text)[1] == "2024-12-17"
    unquoted = "The ferry sank on Monday. Divers go down today."
    assert values_in(unquoted, published="2024-12-17T01:13")[1] == "2024-12-17"


def test_today_set_against_times_long_gone_is_the_present() -> None:
    assert values_in("The order arose in the 11th century and lives today in three valleys.") == ["10", "PRESENT_REF"]
    essay = "In 1970 it had forty mills. In 1985 six were left, in 1999 one. Today nobody weaves."
    assert values_in(essay)[-1] == "PRESENT_REF"
    assert values_in("In 1970 it had forty mills. Today the last one burned.")[-1] == "2024-12-17"
    assert values_in(essay + " On Monday it burned.")[-2] == "2024-12-17"


def test_a_diary_has_its_weekdays_in_the_days_of_its_heading() -> None:
    text = "Seven days, 19 to 25 December\nOn Friday I travel, on Sunday I rest."
    assert values_in(text)[2:] == ["2024-12-20", "2024-12-22"]


def test_a_tense_cue_may_be_excepted() -> None:
    from firsthand.extract.time_tense import build_tenses, tense_at
    from firsthand.extract.time_words import split_words

    table = {"future": ["*acht", "!wacht", "be*"], "past": ["war"], "until": ["bis"]}
    tenses = build_tenses(table, dotted=False)
    told = {"macht": True, "wacht": None, "beben": True, "acht": None, "war": False}
    assert {word: tense_at(tenses, split_words(f"{word} x heute", 0, 99), 2, 3) for word in told} == told
    assert tense_at(tenses, split_words("bis heute", 0, 9), 1, 2) is True

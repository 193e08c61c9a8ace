"""Dates written with digits or month names, in the languages babel knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel import Locale

from firsthand.model import fold

_LOCALES = [
    "af",
    "am",
    "ar",
    "ar_SY",
    "ar_MA",
    "ar_DZ",
    "az",
    "be",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "de_AT",
    "el",
    "en",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fo",
    "fr",
    "ga",
    "gl",
    "ha",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "ig",
    "is",
    "it",
    "ka",
    "kk",
    "lb",
    "lg",
    "ln",
    "lt",
    "lv",
    "mk",
    "mr",
    "ms",
    "mt",
    "nb",
    "ne",
    "nl",
    "om",
    "pl",
    "pt",
    "ro",
    "ru",
    "rn",
    "sk",
    "sl",
    "sn",
    "so",
    "sq",
    "sr",
    "sr_Latn",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "ti",
    "tr",
    "uk",
    "ur",
    "uz",
    "vi",
    "xh",
    "yo",
    "zu",
]
_LONGEST_SEARCHED = 200  # characters; a longer stretch is cut: dates stand at its ends
_FIRST_YEAR, _LAST_YEAR = 1990, 2100

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "0123456789" * 3)
_YEAR = re.compile(r"\d{4}")
_CLOCK = re.compile(
    r"[\s,;|T·•–-]{0,4}(?:(?:at|um|a|à|le|kl|klo|ob|o|og|в|о|alle|às|la|ore|saat|lúc|vào|the|godz|uhr|الساعة)[.:]?\s+)?"
    r"(?P<hour>\d{1,2})[:.h時时](?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d{1,9})?)?"
    r"\s{0,2}(?P<half>[ap]\.?m\b\.?)?\s{0,2}(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?",
    re.I,
)
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<![\d.])(?P<first>\d{1,2})(?P<dash>[./-])\s?(?P<second>\d{1,2})(?P=dash)\s?(?P<year>\d{4})(?!\d|\.\d)"
)
_HAN = re.compile(r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]")
_VIETNAMESE = re.compile(r"(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})[,\s]+(?:năm\s+)?(?P<year>\d{4})", re.I)
_WORD = r"(?P<word>[^\W\d_][^\W\d_'’\u0300-\u036f]{1,20}(?:\s[^\W\d_]{3,12})?)"
_DAY_MONTH = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|-?[а-яіії]{{1,2}}|-?e|\.)?[\s.\u00a0]{{0,3}}(?:(?:de|of|d'|din)\s+)?{_WORD}[.,\s]{{0,3}}(?:(?:de|del|do|of)\s+)?(?P<year>\d{{4}})(?!\d)"
)
_MONTH_DAY = re.compile(rf"{_WORD}[.\s]{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[.,\s]{{1,3}}(?P<year>\d{{4}})(?!\d)")
_YEAR_MONTH_DAY = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})[.\s]{{1,3}}(?:m\.\s)?{_WORD}[\s]{{1,3}}(?P<day>\d{{1,2}})(?!\d)"
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """The words from START to END mean VALUE (ISO 8601: a day, or an instant as precise as written)."""

    start: int
    end: int
    value: str


@cache
def _months() -> dict[str, int]:
    """Folded month names, wide and short, of all locales, to month numbers."""
    months: dict[str, int] = {}
    for tag in _LOCALES:
        names = Locale.parse(tag).months
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[form][width].items():
                    key = fold(name).strip(". ")
                    if len(key) > 1 and not key[0].isdigit():
                        months.setdefault(key, number)
    return months


def find_dates(text: str, *, month_first: bool = False) -> tuple[WrittenDate, ...]:
    """The full dates (day, month and year) in TEXT, in order; the clock time right after one is part of it.

    "03/04/2024" is read day first, or month first if so asked. Only the first 200 characters are searched.
    """
    text = text[:_LONGEST_SEARCHED]
    if not _YEAR.search(text):  # true of nine lines in ten
        return ()
    text = text.translate(_DIGITS)
    found = [*_numeric_dates(text, month_first), *_named_dates(text)]
    found.sort(key=lambda written: (written.start, -written.end))
    kept: list[WrittenDate] = []
    for written in found:
        if not kept or written.start >= kept[-1].end:
            kept.append(written)
    return tuple(kept)


def _numeric_dates(text: str, month_first: bool) -> list[WrittenDate]:
    found = []
    for pattern in (_ISO, _HAN, _VIETNAMESE):
        for match in pattern.finditer(text):
            found += _written(text, match, int(match["year"]), int(match["month"]), int(match["day"]))
    for match in _DAY_FIRST.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        swapped = second > 12 or (month_first and match["dash"] == "/" and first <= 12)
        day, month = (second, first) if swapped else (first, second)
        found += _written(text, match, int(match["year"]), month, day)
    return found


def _named_dates(text: str) -> list[WrittenDate]:
    found = []
    for pattern in (_DAY_MONTH, _MONTH_DAY, _YEAR_MONTH_DAY):
        for match in pattern.finditer(text):
            month = month_number(match["word"])
            if month is not None:
                found += _written(text, match, int(match["year"]), month, int(match["day"]))
    return found


def month_number(word: str) -> int | None:
    """The month that WORD names in any known language, 1 to 12, or None."""
    folded = fold(word).strip(". ")
    return _months().get(folded) or _months().get(folded.split(" ")[-1])


def _written(text: str, match: re.Match[str], year: int, month: int, day: int) -> list[WrittenDate]:
    """The date with the clock time after it, or nothing if there is no such day."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return []
    try:
        value = date(year, month, day).isoformat()
    except ValueError:
        return []
    clock = _CLOCK.match(text, match.end())
    if clock is None:
        return [WrittenDate(match.start(), match.end(), value)]
    time = _clock_value(clock)
    if time is None:
        return [WrittenDate(match.start(), match.end(), value)]
    return [WrittenDate(match.start(), clock.end(), f"{value}T{time}")]


def _clock_value(clock: re.Match[str]) -> str | None:
    hour, minute = int(clock["hour"]), int(clock["minute"])
    half = (clock["half"] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23 or minute > 59:
        return None
    second = f":{clock['second']}" if clock["second"] and int(clock["second"]) < 60 else ""
    zone = clock["zone"] or ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        zone = "+00:00"
    elif zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{hour:02}:{minute:02}{second}{zone}"

"""Time expressions of a report, as TIMEX3 values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from firsthand.extract.numbers import read_numbers
from firsthand.extract.time_joining import Found
from firsthand.extract.time_languages import TimeLanguage, load_time_language
from firsthand.extract.time_moments import Moment, moment_of
from firsthand.extract.time_reading import Reader
from firsthand.model import Anchor, Report, Segment, SegmentKind, TimeMention, anchor_in

# No expression of time is longer; what is, comes from text made to trip a reader.
_LONGEST = 200
# A report that names no day but "today", and this many years or eras gone by, speaks of the present by it.
_YEARS_OF_AN_ESSAY = 3
# Days so near to publication are days of the story.
_STORY = timedelta(days=30)


def find_times(report: Report, segments: Sequence[Segment], *, whole: bool = True) -> tuple[TimeMention, ...]:
    """The times that `report` speaks of, in text order, boilerplate left out.

    What is said relative to the day ("yesterday", "on Friday", "13 December") is resolved against
    `published_at`, inside a post against the day it was posted. Without a day it keeps its unknown
    parts as X ("XXXX-12-13") or becomes PAST_REF, PRESENT_REF or FUTURE_REF. A day with its hour and a
    range are one mention each; two without `whole`, as some annotate them.
    """
    published = moment = moment_of(report.published_at)
    found: list[tuple[Anchor, Found]] = []
    for segment in segments:
        if segment.kind == SegmentKind.BOILERPLATE:
            continue
        language = load_time_language(segment.language)
        if segment.kind == SegmentKind.POST and segment.posted_on:
            times, _ = _times_of(report, segment, language, moment_of(segment.posted_on), whole)
        else:
            times, moment = _times_of(report, segment, language, moment, whole)
        found += times
    present = _is_essay([time for _, time in found], published.today)
    return tuple(
        TimeMention(anchor, "PRESENT_REF" if present and time.plain else time.timex()) for anchor, time in found
    )


def _times_of(
    report: Report, segment: Segment, language: TimeLanguage, moment: Moment, whole: bool
) -> tuple[list[tuple[Anchor, Found]], Moment]:
    """The times of one segment, and the moment with the day last spoken of."""
    text = report.text
    words = language.words_of(text, segment.anchor.start, segment.anchor.end)
    lines = frozenset(at for at in range(1, len(words)) if "\n" in text[words[at - 1].end : words[at].start])
    reader = Reader(words, language, read_numbers(words, language.numbers, text), lines)
    found, moment = reader.read(moment, whole=whole)
    placed = []
    for time in found:
        start, end = words[time.first].start, words[time.stop - 1].end
        if end - start <= _LONGEST:
            placed.append((anchor_in(report.id, text, start, end), time))
    return placed, moment


def _is_essay(found: Sequence[Found], today: date | None) -> bool:
    """The report looks back over years and tells of no day: its "today" is the present."""
    if today is None:
        return False
    eras = 0
    for time in found:
        value = time.timex()
        if not value[:1].isdigit():
            continue
        if "W" in value:
            return False
        if len(value) >= 10 and "/" not in value:
            if not time.plain and time.kind != "part" and abs(date.fromisoformat(value[:10]) - today) <= _STORY:
                return False
        elif value[:4] < f"{today.year - 1}":
            eras += 1
    return eras >= _YEARS_OF_AN_ESSAY

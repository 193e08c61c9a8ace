"""Numbers of a report with what they count: how many, of what, and how exactly."""

from __future__ import annotations

import bisect
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from firsthand.extract.numbers import Number, read_numbers
from firsthand.extract.quantity_languages import BOUNDS, QuantityLanguage, load_quantity_language
from firsthand.extract.quantity_units import Counted, counted_at, role_of
from firsthand.extract.time_words import IDEOGRAPH, LETTERS, SIGN, Word
from firsthand.model import Bound, QuantityMention, Report, Segment, SegmentKind, TimeMention, anchor_in

# Words between a bound and its number: "at least another 30", "more than US$ 5".
_BOUND_GAP = 1
# Four digits without a sign between them that count nothing known are more often a year, hundreds aside.
_MAYBE_YEARS = range(1500, 2101)
_HUNDREDS_BUT_YEARS = (1500, 1600, 1700, 1800)
_LAST_HOUR = 24
_TENTHS = "tenths"
# Units that an article counts when they follow it: "ein Toter", "un mort".
_CASUALTIES = frozenset({"deaths", "bodies", "injured", "missing", "arrested"})
_CLAUSE_ENDS = frozenset('.,;!?"”»|')
_LEADS = frozenset(",;:-")  # signs after which a number may stand without a noun


@dataclass(frozen=True, slots=True)
class _Count:
    """A number with its bound and unit; the words FIRST to STOP say so."""

    number: Number
    first: int
    stop: int
    bound: Bound
    counted: Counted


def find_quantities(
    report: Report, segments: Sequence[Segment], times: Sequence[TimeMention]
) -> tuple[QuantityMention, ...]:
    """The quantities of `report` in text order: numbers in figures or words with what they count.

    Boilerplate is left out, and so are numbers inside `times`, ordinals, articles and numbers that
    are part of a name. A value is a number; a word for many where the text gives only that
    ("several", "hundreds", "several thousand"), which is "about"; or "18000-20000" for a range of one quantity.
    """
    taken = sorted((time.anchor.start, time.anchor.end) for time in times)
    found: list[QuantityMention] = []
    for segment in segments:
        if segment.kind == SegmentKind.BOILERPLATE:
            continue
        language = load_quantity_language(segment.language)
        words = language.words_of(report.text, segment.anchor.start, segment.anchor.end)
        numbers = [
            number
            for number in read_numbers(words, language.numbers, report.text)
            if not _is_taken(words, number, taken) and not _goes_on_from_time(words, number, taken, language)
        ]
        for count in _counts(words, numbers, language):
            anchor = anchor_in(report.id, report.text, words[count.first].start, words[count.stop - 1].end)
            found.append(QuantityMention(anchor, count.number.value, count.counted.unit, count.bound))
    return tuple(found)


def _is_taken(words: Sequence[Word], number: Number, taken: Sequence[tuple[int, int]]) -> bool:
    """A time covers the number."""
    return _is_in_time(words[number.first].start, words[number.stop - 1].end, taken)


def _goes_on_from_time(
    words: Sequence[Word], number: Number, taken: Sequence[tuple[int, int]], language: QuantityLanguage
) -> bool:
    """The number is a second day: "on 19 August and 20"."""
    if number.first < 2 or words[number.first - 1].key not in language.range_joins | language.ranges:
        return False
    before, after = words[number.first - 2], words[number.stop] if number.stop < len(words) else None
    is_noun = after is not None and after.kind == LETTERS and after.key not in language.stops
    return not is_noun and number.digits and _is_in_time(before.start, before.end, taken)


def _is_in_time(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect.bisect_right(taken, (start, 10**12)) - 1
    return (at >= 0 and taken[at][1] > start) or (at + 1 < len(taken) and taken[at + 1][0] < end)


def _counts(words: Sequence[Word], numbers: Sequence[Number], language: QuantityLanguage) -> list[_Count]:
    counts: list[_Count] = []
    numbered = frozenset(at for number in numbers for at in (number.first, number.stop - 1))
    at = 0
    while at < len(numbers):
        number = numbers[at]
        if counts and number.first < counts[-1].stop:
            at += 1
            continue
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        if following is not None and following.first == number.stop and (number.weak or number.article):
            at += 1  # "ein þrjú": some three
            continue
        pair = following is not None and _is_range(words, number, following, language)
        last = following if pair and following is not None else number
        count = _count_at(words, number, last, numbered, language)
        if count is not None and pair and following is not None:
            counts += _range_counts(count, number, following)
        elif count is not None:
            counts.append(_with_unit_of_last(count, counts))
        at += 2 if pair and count is not None else 1
    return counts


def _with_unit_of_last(count: _Count, counts: Sequence[_Count]) -> _Count:
    """A bare number of the same sentence counts what the last one did: "46 percent to her rival's 44"."""
    if count.counted.unit or isinstance(count.number.value, str) or not counts or counts[-1].counted.unit == "years":
        return count
    return replace(count, counted=replace(count.counted, unit=counts[-1].counted.unit))


def _is_range(words: Sequence[Word], a: Number, b: Number, language: QuantityLanguage) -> bool:
    """ "a to b", "a-b", "between a and b", with nothing else between them."""
    if isinstance(a.value, str) or isinstance(b.value, str) or a.coded or a.ordinal or b.ordinal or a.value >= b.value:
        return False
    gap = words[a.stop : b.first]
    if len(gap) != 1:
        return False
    key = gap[0].key
    opened = a.first > 0 and words[a.first - 1].key in language.range_openers
    opened = opened or (a.first > 1 and words[a.first - 2].key in language.range_openers)
    return key in language.ranges or (opened and key in language.range_joins)


def _range_counts(count: _Count, a: Number, b: Number) -> list[_Count]:
    """One count "a-b"; of ages two ("boys between eight and 15")."""
    if count.counted.unit == "years":
        low = _Count(a, a.first, a.stop, count.bound, count.counted)
        return [low, replace(count, number=b, first=b.first)]
    both = replace(a, value=f"{_written(a.value)}-{_written(b.value)}", stop=b.stop)
    return [replace(count, number=both)]


def _written(value: float | str) -> str:
    return str(int(value)) if not isinstance(value, str) and value == int(value) else str(value)


def _count_at(
    words: Sequence[Word], number: Number, last: Number, numbered: Container[int], language: QuantityLanguage
) -> _Count | None:
    """The count of a number, or of the range NUMBER to LAST; None where it counts nothing."""
    if number.coded or number.ordinal or _is_label(words, number, language):
        return None
    bound, first = _bound_before(words, number.first, language)
    stop, after = _bound_after(words, last.stop, language)
    counted = counted_at(words, first, number, stop, language)
    role = role_of(words, number, counted, numbered, language)
    if not _counts_something(words, number, bound if bound is not None else after, first, counted, role, language) and (
        counted.unit or not _stands_alone(words, number, last, language)
    ):
        return None
    if counted.unit == _TENTHS and not isinstance(number.value, str):
        number, counted = replace(number, value=number.value * 10), replace(counted, unit="percent")
    if bound is None and after is None and counted.stop > last.stop:
        stop, after = _bound_after(words, counted.stop, language)  # "ten people or more"
    rounded = number.about or isinstance(number.value, str)
    stated = bound or after or (Bound.ABOUT if rounded else Bound.EXACT)
    if role is not None:
        counted = replace(counted, unit=role)
    return _Count(number, min(first, counted.first), max(counted.stop, stop), stated, counted)


def _is_label(words: Sequence[Word], number: Number, language: QuantityLanguage) -> bool:
    nothing = language.nothing.at(words, number.first)
    if nothing is not None and nothing[1] >= number.stop:
        return True
    hyphened = words[number.stop : number.stop + 2]
    if len(hyphened) == 2 and hyphened[0].key == "-" and words[number.first].capitalised and hyphened[1].capitalised:
        return True  # "Six-Day War"
    if number.first == 0:
        return False
    before = words[number.first - 1]
    if before.key in (".", ":") and before.glued and number.first > 1:
        before = words[number.first - 2]
    return number.digits and before.key in language.labels and language.measures.at(words, number.stop) is None


def _counts_something(
    words: Sequence[Word],
    number: Number,
    bound: Bound | None,
    first: int,
    counted: Counted,
    role: str | None,
    language: QuantityLanguage,
) -> bool:
    """The number is more than an article, a label or a bare figure."""
    sure = counted.listed or role is not None
    if number.article:
        return _article_counts(words, number, bound, first, counted, language)
    if number.weak:
        return counted.listed or bound in (Bound.AT_LEAST, Bound.AT_MOST) or _weak_counts(number, counted)
    if number.value == "several" and not counted.unit:
        return False
    if isinstance(number.value, str) or bound is not None:
        return True
    if number.digits and not sure and number.stop - number.first == 1 and _may_be_year(number):
        return False  # "his 1546 book"
    if _is_named(words, number, counted, language) and (not sure or number.value == 1):
        return False  # "Channel 12 said", "Falaq 1 rockets"
    if sure:
        return True
    return bool(counted.unit)


def _article_counts(
    words: Sequence[Word], number: Number, bound: Bound | None, first: int, counted: Counted, language: QuantityLanguage
) -> bool:
    """A word that may be an article counts under a bound, before a measure ("un mètre") and before a casualty."""
    said = tuple(word.key for word in words[first : number.first])
    if said and any(key in language.article_bounds for key in (" ".join(said), *said)):
        return True
    is_word = number.stop < len(words) and words[number.stop].kind == LETTERS
    if words[number.first].key not in language.counting_articles or not counted.listed or not is_word:
        return False
    is_next = counted.stop == number.stop + 1
    return is_next and (counted.unit in _CASUALTIES or language.measures.at(words, number.stop) is not None)


def _weak_counts(number: Number, counted: Counted) -> bool:
    """A number word with other meanings counts where its noun follows at once: "neuf régions", "altı dilekçe"."""
    return number.value != 1 and bool(counted.unit) and counted.stop == number.stop + 1


def _may_be_year(number: Number) -> bool:
    return number.value in _MAYBE_YEARS and number.value not in _HUNDREDS_BUT_YEARS


def _is_named(words: Sequence[Word], number: Number, counted: Counted, language: QuantityLanguage) -> bool:
    """A name stands before the number and may end in it."""
    if not number.digits or number.first < 2 or not words[number.first - 1].capitalised:
        return False
    nouns = words[number.stop : number.stop + 2]
    return not (language.nouns_capital and number.value != 1 and any(word.capitalised for word in nouns))


def _stands_alone(words: Sequence[Word], number: Number, last: Number, language: QuantityLanguage) -> bool:
    """A number without a noun that counts what was counted before: "the organisers speak of 6,000, police of 3,500"."""
    if isinstance(number.value, str) or number.value < 2 or number.article or number.weak or number.coded:
        return False
    if number.digits and (number.first == 0 or _may_be_year(number)):
        return False
    if number.first and not _may_lead(words, number, language):
        return False
    return _may_end(words, last.stop, language)


def _may_end(words: Sequence[Word], stop: int, language: QuantityLanguage) -> bool:
    """After a number without a noun the clause ends, or goes on with a small word."""
    if stop >= len(words) or words[stop].key in _CLAUSE_ENDS:
        return True
    after, follows = words[stop], words[stop + 1] if stop + 1 < len(words) else None
    if after.key == "'" and after.glued:  # ‘… a family of six’
        return follows is None or not follows.glued
    return not after.glued and (after.key == "-" or after.key in language.stops)


def _may_lead(words: Sequence[Word], number: Number, language: QuantityLanguage) -> bool:
    """The word before a number without a noun speaks neither of a name, nor of those known ("the two"), nor an hour."""
    before = words[number.first - 1]
    if before.key in language.determiners or before.kind == IDEOGRAPH:
        return False
    if before.kind == SIGN:
        is_age = before.key == "," and number.stop < len(words) and words[number.stop].key == ","
        return before.key in _LEADS and not words[number.first].glued and not is_age  # "said Renn, 51, a diver"
    if before.capitalised and number.first > 1:
        return False
    is_hour = not isinstance(number.value, str) and number.value <= _LAST_HOUR and number.value == int(number.value)
    return before.key not in language.hours_before or not is_hour


def _bound_before(words: Sequence[Word], first: int, language: QuantityLanguage) -> tuple[Bound | None, int]:
    """The bound that stands before word `first`, and where its words begin."""
    for gap in range(_BOUND_GAP + 1):
        if gap and (first < 2 or not _may_stand_between(words, first - gap, language)):
            break
        found = language.bounds.before(words, first - gap)
        if found is not None:
            name, begins = found
            bound = BOUNDS[name]  # "rose to seven" bounds nothing, though "to seven" alone would: its verb is no part
            return (bound, first) if bound is Bound.EXACT else (bound, begins)
    return None, first


def _may_stand_between(words: Sequence[Word], at: int, language: QuantityLanguage) -> bool:
    if language.measures.at(words, at) is not None:
        return True
    return words[at].kind == LETTERS and (not language.gaps or words[at].key in language.gaps)


def _bound_after(words: Sequence[Word], stop: int, language: QuantityLanguage) -> tuple[int, Bound | None]:
    found = language.bounds_after.at(words, stop)
    return (found[1], BOUNDS[found[0]]) if found is not None else (stop, None)

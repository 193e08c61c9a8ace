"""Numbers of a report with what they count: how many, of what, and how exactly."""

from __future__ import annotations

import bisect
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from firsthand.extract.numbers import Number, read_numbers
from firsthand.extract.quantity_languages import BOUNDS, QuantityLanguage, load_quantity_language
from firsthand.extract.quantity_units import Counted, counted_at, role_of
from firsthand.extract.time_words import LETTERS, Word
from firsthand.model import Bound, QuantityMention, Report, Segment, SegmentKind, TimeMention, anchor_in

# Words between a bound and its number: "at least another 30", "more than US$ 5".
_BOUND_GAP = 1
# Four digits without a sign between them that count nothing known are more often a year.
_MAYBE_YEARS = range(1000, 2101)


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
    ("several", "hundreds", "several thousand"); or "18000-20000" for a range of one quantity.
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
            if not _is_taken(words, number, taken)
        ]
        for count in _counts(words, numbers, language):
            anchor = anchor_in(report.id, report.text, words[count.first].start, words[count.stop - 1].end)
            found.append(QuantityMention(anchor, count.number.value, count.counted.unit, count.bound))
    return tuple(found)


def _is_taken(words: Sequence[Word], number: Number, taken: Sequence[tuple[int, int]]) -> bool:
    """A time covers the number."""
    start, end = words[number.first].start, words[number.stop - 1].end
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
        pair = following is not None and _is_range(words, number, following, language)
        last = following if pair and following is not None else number
        count = _count_at(words, number, last, numbered, language)
        if count is not None and pair and following is not None:
            counts += _range_counts(count, number, following)
        elif count is not None:
            counts.append(count)
        at += 2 if pair and count is not None else 1
    return counts


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
    if not _counts_something(words, number, bound if bound is not None else after, first, counted, role, language):
        return None
    stated = bound or after or Bound.EXACT
    if role is not None:
        counted = replace(counted, unit=role)
    return _Count(number, min(first, counted.first), max(counted.stop, stop), stated, counted)


def _is_label(words: Sequence[Word], number: Number, language: QuantityLanguage) -> bool:
    if language.nothing.at(words, number.first) is not None:
        return True
    hyphened = words[number.stop : number.stop + 2]
    if len(hyphened) == 2 and hyphened[0].key == "-" and words[number.first].capitalised and hyphened[1].capitalised:
        return True  # "Six-Day War"
    if number.first == 0:
        return False
    before = words[number.first - 1]
    if before.key == "." and before.glued and number.first > 1:
        before = words[number.first - 2]
    return number.digits and before.key in language.labels


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
        said = tuple(word.key for word in words[first : number.first])
        return bool(said) and any(key in language.article_bounds for key in (" ".join(said), *said))
    if number.weak:
        return counted.listed or bound in (Bound.AT_LEAST, Bound.AT_MOST)
    if number.value == "several" and not counted.unit:
        return False
    if isinstance(number.value, str) or bound is not None:
        return True
    if number.digits and not sure and number.stop - number.first == 1 and number.value in _MAYBE_YEARS:
        return False  # "his 1546 book"
    named = number.digits and number.first > 1 and words[number.first - 1].capitalised
    if named and (not sure or number.value == 1):
        return False  # "Channel 12 said", "Falaq 1 rockets"
    if sure:
        return True
    return bool(counted.unit)


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
    return words[at].kind == LETTERS or language.measures.at(words, at) is not None


def _bound_after(words: Sequence[Word], stop: int, language: QuantityLanguage) -> tuple[int, Bound | None]:
    found = language.bounds_after.at(words, stop)
    return (found[1], BOUNDS[found[0]]) if found is not None else (stop, None)

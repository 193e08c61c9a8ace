"""Time expressions of a report, as TIMEX3 values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from firsthand.extract.numbers import Number, read_numbers
from firsthand.extract.time_languages import TimeLanguage, load_time_language
from firsthand.extract.time_patterns import Match, match_patterns
from firsthand.extract.time_values import Moment, has_not_come, moment_of, roman_value, shifted, value_of
from firsthand.extract.time_words import DIGITS, IDEOGRAPH, LETTERS, Word
from firsthand.model import Report, Segment, SegmentKind, TimeMention, anchor_in

# No expression of time is longer; what is, comes from text made to trip a reader.
_LONGEST = 200
# Words before a time in which a cue of the future is looked for.
_CUE_REACH = 8
# Words that may link the parts of one expression: ", at about".
_LINK_REACH = 3
_CLAUSE_ENDS = frozenset('.,;:!?"“”„«»()|')
# A report stamped in the small hours says "today" of the day it tells of, not of the one just begun.
# dev-golan has one such page (01:13), three marks of three; 2026-11-21.
_SMALL_HOURS = 4
_BARE_YEARS = range(1800, 2101)
_CURRENCIES = frozenset("$€£¥₽₴₺₪₹₩₫%‰°№#+=")
_WHOLE_DAY = frozenset({"date", "weekday", "day", "focus", "earlier", "later", "ago", "ahead"})


@dataclass(frozen=True, slots=True)
class _Found:
    """The words FIRST to STOP mean VALUE; `kind` says how it may be joined with a neighbour."""

    first: int
    stop: int
    kind: str
    value: str
    part: str | None = None

    def timex(self) -> str:
        if self.kind == "clock" and self.value.startswith("T"):
            return f"XXXX-XX-XX{self.value}"
        return f"{self.value}T{self.part}" if self.part else self.value


def find_times(report: Report, segments: Sequence[Segment]) -> tuple[TimeMention, ...]:
    """The times that `report` speaks of, in text order, boilerplate left out.

    What is said relative to the day ("yesterday", "on Friday", "13 December") is resolved against
    `published_at`, inside a post against the day it was posted. Without a day it keeps its unknown
    parts as X ("XXXX-12-13") or becomes PAST_REF, PRESENT_REF or FUTURE_REF.
    """
    moment = moment_of(report.published_at)
    found: list[TimeMention] = []
    for segment in segments:
        if segment.kind == SegmentKind.BOILERPLATE:
            continue
        language = load_time_language(segment.language)
        if segment.kind == SegmentKind.POST and segment.posted_on:
            times, _ = _times_of(report, segment, language, moment_of(segment.posted_on))
        else:
            times, moment = _times_of(report, segment, language, moment)
        found += times
    return tuple(found)


def _times_of(
    report: Report, segment: Segment, language: TimeLanguage, moment: Moment
) -> tuple[list[TimeMention], Moment]:
    """The times of one segment, and the moment with the day last spoken of."""
    words = language.words_of(report.text, segment.anchor.start, segment.anchor.end)
    reader = _Reader(words, language, read_numbers(words, language.numbers, report.text))
    found, moment = reader.read(moment)
    mentions = []
    for time in reader.join(found, moment):
        start, end = words[time.first].start, words[time.stop - 1].end
        if end - start <= _LONGEST:
            mentions.append(TimeMention(anchor_in(report.id, report.text, start, end), time.timex()))
    return mentions, moment


class _Reader:
    """The words of one segment in one language, with what each may stand for."""

    def __init__(self, words: Sequence[Word], language: TimeLanguage, numbers: Sequence[Number]) -> None:
        self.words = words
        self.language = language
        self.numbers = {number.first: number for number in numbers}
        self.inside = {i for n in numbers for i in range(n.first + 1, n.stop) if n.digits}
        self.fillings: dict[tuple[str, int], list[tuple[object, int]]] = {}

    def read(self, moment: Moment) -> tuple[list[_Found], Moment]:
        """Every time in order, none overlapping; and the moment after the last of them."""
        found: list[_Found] = []
        at = 0
        while at < len(self.words):
            match = self.match(at)
            if match is None or (match.meaning == "year" and not self.is_year(match)) or self.is_name(match):
                at += 1
                continue
            time = self.understand(match, moment)
            if time is not None:
                found.append(time)
                moment = _follow(moment, time)
            at = match.stop if time is not None or match.meaning == "nothing" else at + 1
        return found, moment

    def match(self, at: int) -> Match | None:
        word = self.words[at]
        if word.kind != DIGITS and at not in self.numbers and not self.language.may_begin(word):
            return None
        return match_patterns(self.language.patterns, self.words, at, self.fill)

    def is_name(self, match: Match) -> bool:
        """Two capitalised words with a hyphen are a name ("Six-Day War"), not a span."""
        words = self.words[match.first : match.stop]
        return len(words) == 3 and words[1].key == "-" and words[0].capitalised and words[2].capitalised

    def understand(self, match: Match, moment: Moment) -> _Found | None:
        """What MATCH means at this moment; None if its parts make no time."""
        meaning, _, part = match.meaning.partition("/") if match.meaning[:1].islower() else (match.meaning, "", "")
        ahead = self.is_ahead(match)
        kind = meaning.rstrip("0123456789").rstrip("+-") if meaning[:1].islower() else "other"
        if kind == "part":
            named = part or str(match.filled.get("part") or self.part_within(match))
            back = (has_not_come(named, moment) or _is_small_hours(moment, named)) and not ahead
            value = value_of("day-1" if back else "day+0", {}, moment, ahead=ahead)
            value = value if moment.today else "XXXX-XX-XX"
            return _Found(match.first, match.stop, "part", value or "", named)
        if kind == "day" and meaning == "day+0" and _is_small_hours(moment, part):
            meaning = "day-1"
        value = value_of(meaning, match.filled, moment, ahead=ahead)
        if value is None:
            return None
        joint = match.filled.get("weekdaypart")
        part = part or str(match.filled.get("part", "")) or (str(joint[1]) if isinstance(joint, tuple) else "")
        return _Found(match.first, match.stop, kind, value, part if part and len(value) == 10 else None)

    def part_within(self, match: Match) -> object:
        """The part of day that the words of a template without a slot for it name; night if none."""
        for at in range(match.first, match.stop):
            filled = [value for value, stop in self.fill("part", at) if stop <= match.stop]
            if filled:
                return filled[0]
        return "NI"

    def join(self, found: Sequence[_Found], moment: Moment) -> list[_Found]:
        """`found` with day, part of day and clock time that stand together made one; lone clock times dated."""
        joined: list[_Found] = []
        for time in found:
            one = self.joined(joined[-1], time) if joined else None
            if one is None:
                joined.append(time)
            else:
                joined[-1] = one
        day = moment.focus or moment.today
        return [
            replace(t, value=f"{day.isoformat()}{t.value}") if t.kind == "clock" and t.value[:1] == "T" and day else t
            for t in joined
        ]

    def joined(self, a: _Found, b: _Found) -> _Found | None:
        gap = self.words[a.stop : b.first]
        if len(gap) > _LINK_REACH or any(word.key not in self.language.links for word in gap):
            return None
        one = _combined(a, b)
        if one is None:
            return None
        closes = b.stop < len(self.words) and self.words[b.stop].key in ")" and any(word.key == "(" for word in gap)
        return replace(one, stop=b.stop + 1 if closes else b.stop)

    def is_year(self, match: Match) -> bool:
        """The match is more than four digits, or four that can be nothing but a year."""
        if match.stop - match.first > 1:
            return True
        number = self.numbers.get(match.first)
        if number is None or number.coded or number.stop != match.stop or number.value not in _BARE_YEARS:
            return False
        before = self.words[match.first - 1] if match.first else None
        if before is not None and (before.key in _CURRENCIES or (before.glued and before.key == "-")):
            return False
        following = self.words[match.stop : match.stop + 2]
        if not following:
            return True
        glued_letters = following[0].glued and following[0].kind == LETTERS
        return (
            not glued_letters
            and following[0].key not in _CURRENCIES
            and not any(word.key in self.language.counted for word in following)
        )

    def is_ahead(self, match: Match) -> bool:
        """A cue of the future stands before the match, in its clause; after it where verbs come last."""
        possessive = self.words[match.stop : match.stop + 1]
        if possessive and possessive[0].key == "'" and possessive[0].glued and not self.language.future_after:
            return False  # "how they will answer Saturday's attack"
        before = [self.words[i] for i in range(match.first - 1, max(-1, match.first - 1 - _CUE_REACH), -1)]
        if self.has_cue(before):
            return True
        return self.language.future_after and self.has_cue(self.words[match.stop : match.stop + _CUE_REACH])

    def has_cue(self, words: Sequence[Word]) -> bool:
        for word in words:
            if word.key in _CLAUSE_ENDS:
                return False
            if word.key in self.language.future:
                return True
            if len(word.key) > 4 and self.language.future_endings and word.key.endswith(self.language.future_endings):
                return True
        return False

    def fill(self, slot: str, at: int) -> list[tuple[object, int]]:
        """What may fill SLOT from word `at` on."""
        known = self.fillings.get((slot, at))
        if known is None:
            known = self.fillings[slot, at] = self._fill(slot, at)
        return known

    def _fill(self, slot: str, at: int) -> list[tuple[object, int]]:
        word = self.words[at]
        if slot in _DIGIT_SLOTS and not (slot == "tens" and word.key in self.language.forms.get(slot, {})):
            low, high, longest = _DIGIT_SLOTS[slot]
            if word.kind == DIGITS:
                fits = len(word.text) <= longest and low <= int(word.text) <= high
                if not fits or (slot in _FULL_SLOTS and len(word.text) < longest):
                    return []
                number = self.numbers.get(at)
                stop = number.stop if number is not None and number.ordinal and slot in ("day", "day2") else at + 1
                return [(int(word.text), max(stop, at + 1))]
            number = self.numbers.get(at)
            # 二十七日: only where numerals are ideographs may a day or month be spelled out.
            fits = word.kind == IDEOGRAPH and number is not None and isinstance(number.value, int)
            fits = fits and number is not None and low <= int(number.value) <= high
            return [(number.value, number.stop)] if number is not None and fits and longest == 2 else []
        if slot == "n":
            number = self.numbers.get(at)
            if number is None or number.coded or number.ordinal or (number.digits and at in self.inside):
                return []
            return [(number.value if not isinstance(number.value, str) else "X", number.stop)]
        if slot == "roman":
            roman = word.text if word.kind == LETTERS and word.text.isupper() and roman_value(word.text) else None
            return [(roman, at + 1)] if roman else []
        return self.named(slot, at)

    def named(self, slot: str, at: int) -> list[tuple[object, int]]:
        word = self.words[at]
        filled: list[tuple[object, int]] = []
        for form in self.language.forms.get(slot, {}).get(word.key, ()):
            stop = at + len(form.parts)
            if form.capital and not word.capitalised:
                continue
            if stop <= len(self.words) and all(self.words[at + i].key == part for i, part in enumerate(form.parts)):
                filled.append((form.value, stop))
        stems = self.language.stems.get(slot)
        if stems and not filled and word.kind == LETTERS:
            for size in range(min(len(word.key), 14), 1, -1):
                if word.key[:size] in stems:
                    return [(stems[word.key[:size]], at + 1)]
        if slot == "ord" and (number := self.numbers.get(at)) is not None and number.ordinal:
            filled.append((number.value, number.stop))
        return filled


# Slots of digits: lowest and highest value, most digits.
_DIGIT_SLOTS = {
    "day": (1, 31, 2), "day2": (1, 31, 2), "mm": (1, 12, 2), "hh": (0, 24, 2), "min": (0, 59, 2), "sec": (0, 59, 2),
    "yy": (0, 99, 2), "tens": (0, 99, 2), "year": (1000, 2199, 4), "year2": (1000, 2199, 4),
}  # fmt: skip
# Slots whose digits are always written in full: "9:05", never "9:5" (a score).
_FULL_SLOTS = frozenset({"year", "year2", "min", "sec"})


def _is_small_hours(moment: Moment, part: str) -> bool:
    return moment.hour is not None and moment.hour < _SMALL_HOURS and part != "MO"


def _combined(a: _Found, b: _Found) -> _Found | None:
    """One time of two neighbours: a day with a part of day or a clock time, a weekday with its date."""
    whole = [time for time in (a, b) if time.kind in _WHOLE_DAY and len(time.value) == 10]
    rest = [time for time in (a, b) if time.kind in ("part", "clock") and time not in whole]
    if len(whole) == 2 and {a.kind, b.kind} & {"weekday", "day", "focus"} and "date" in (a.kind, b.kind):
        day, named = (a, b) if a.kind == "date" else (b, a)
        agreed = _agreeing(day.value, named.value)
        return replace(day, first=a.first, stop=b.stop, value=agreed, part=a.part or b.part) if agreed else None
    if len(rest) == 2 and {a.kind, b.kind} == {"part", "clock"}:
        clock, part = (a, b) if a.kind == "clock" else (b, a)
        return replace(clock, first=a.first, stop=b.stop, value=_afternoon(clock.value, part.part))
    if len(whole) != 1 or len(rest) != 1:
        return None
    if rest[0].kind == "part":
        return None if whole[0].part else replace(whole[0], first=a.first, stop=b.stop, part=rest[0].part)
    clock_value = rest[0].value if rest[0].value[:1] == "T" else rest[0].value[10:]
    return _Found(a.first, b.stop, "clock", f"{whole[0].value}{_afternoon(clock_value, whole[0].part)}")


def _agreeing(day: str, named: str) -> str | None:
    """DAY on the weekday of NAMED, a year earlier or later if need be ("Thursday, 25 February"); None if on none."""
    if not (day[:1].isdigit() and named[:1].isdigit()):
        return day
    weekday = date.fromisoformat(named).isoweekday()
    for year in (0, 1, -1):
        moved = shifted(date.fromisoformat(day), "year", year)
        if moved is not None and moved.isoweekday() == weekday and (year or moved.isoformat() == day):
            return moved.isoformat()
    return None


def _afternoon(clock: str, part: str | None) -> str:
    """CLOCK ("T08:30") on the half of the day that PART says."""
    hour = int(clock[1:3])
    late = part in ("AF", "EV") and 1 <= hour < 12
    return f"T{hour + 12:02}{clock[3:]}" if late else clock


def _follow(moment: Moment, time: _Found) -> Moment:
    """The moment after TIME was mentioned."""
    if time.kind in _WHOLE_DAY and len(time.value) == 10 and time.value[:1].isdigit():
        day = date.fromisoformat(time.value)
        return replace(moment, focus=day, focus_year=day.year)
    if time.value[:4].isdigit() and time.value[4:5] in ("", "-"):
        return replace(moment, focus_year=int(time.value[:4]))
    return moment

"""The times of one segment: each found, and understood where the reader stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from firsthand.extract.numbers import Number
from firsthand.extract.time_days import has_not_come
from firsthand.extract.time_joining import (
    Found,
    day_after,
    days_listed,
    hours_listed,
    in_part,
    is_whole_day,
    join_times,
)
from firsthand.extract.time_languages import TimeLanguage
from firsthand.extract.time_moments import Moment
from firsthand.extract.time_patterns import Match, match_patterns
from firsthand.extract.time_slots import Slots
from firsthand.extract.time_tense import tense_at
from firsthand.extract.time_values import value_of
from firsthand.extract.time_words import DIGITS, LETTERS, Word

_BARE_YEARS = range(1800, 2101)
# Kinds whose words also make compounds with a hyphen.
_COMPOUNDED = frozenset({"season", "feast", "every", "clock"})
# Words into a report within which a span of days is its heading; days that a diary or programme runs at most.
_HEAD = 30
_LONGEST_DIARY = 10
_CURRENCIES = frozenset("$€£¥₽₴₺₪₹₩₫%‰°№#+=")
_QUOTES = frozenset('"“”„«»「」『』')
# A lone "in the evening" or "at 20:15" lies on the day last spoken of, if that was within a week of publication.
_STORY_DAYS = 7
# What happened after this hour is told the day after, where the hour of publication is not known; where it is, what
# happened so many hours after it: stamps are often of another zone than the text (dev-przewodow: in UTC).
_LATE_HOUR, _ZONES = 22, 9
# "It arose in the eleventh century and lives today in …": today is the present, not the day, after times so far back.
_LONG_AGO = 10
# In a report out before this hour those quoted mostly spoke the day before, if that is the day it tells of.
# dev-golan has four such quotations in three reports (out at 01:13 and 10:45), all of the day before; 2026-11-22.
_MORNING_REPORT = 12


class Reader:
    """One segment in one language, read word by word."""

    def __init__(
        self, words: Sequence[Word], language: TimeLanguage, numbers: Sequence[Number], line_starts: frozenset[int]
    ) -> None:
        self.words = words
        self.language = language
        self.slots = Slots(words, language, numbers)
        self.line_starts = line_starts
        self.sentence = list(accumulate(int(self._begins_sentence(at)) for at in range(len(words))))
        self.quoted = [n % 2 == 1 for n in accumulate(int(word.key in _QUOTES) for word in words)]
        self.focused_in: int | None = None
        self.past_in: int | None = None

    def read(self, moment: Moment, *, whole: bool) -> tuple[list[Found], Moment]:
        """Every time in order, those that stand together made one; and the moment after the last of them.

        Without `whole` a clock time and its day, and the ends of a range, stay two.
        """
        found: list[Found] = []
        at = 0
        while at < len(self.words):
            match = self._line_stamp(at) or self._match(at)
            if match is None or (match.meaning == "year" and not self._is_year(match)) or self._is_name(match):
                at += 1
                continue
            time = self._understand(match, moment)
            if time is not None:
                if time.kind == "date" and len(time.value) == 10 and "day" in match.filled:
                    listed = list(days_listed(time, self.words, self.language))[::-1]
                    found += [day for day in listed if not found or day.first >= found[-1].stop]
                if time.kind == "clock" and time.value[:1] == "T":
                    half = match.filled.get("half") == "PM"
                    hours = list(hours_listed(time, self.words, self.language, half=half))[::-1]
                    found += [hour for hour in hours if not found or hour.first >= found[-1].stop]
                found.append(time)
                moment = self._follow(moment, time)
                if listed_after := day_after(time, self.words, self.language):
                    found.append(listed_after)
                    at = listed_after.stop
                    continue
            at = match.stop if time is not None or match.meaning == "nothing" else at + 1
        return join_times(found, self.words, self.language, self.line_starts, whole=whole), moment

    def _begins_sentence(self, at: int) -> bool:
        if at == 0 or at in self.line_starts:
            return True
        before, word = self.words[at - 1], self.words[at]
        if before.key in "!?" or (before.key == "." and before.text == "。"):
            return True
        ends = before.key == "." and not word.glued and (word.text[:1].isupper() or not word.text[:1].islower())
        return ends and not (at > 1 and self.words[at - 2].kind == DIGITS and word.kind != DIGITS)

    def _match(self, at: int) -> Match | None:
        word = self.words[at]
        if word.kind != DIGITS and at not in self.slots.numbers and not self.language.may_begin(word):
            return None
        return match_patterns(self.language.patterns, self.words, at, self.slots.fill)

    def _line_stamp(self, at: int) -> Match | None:
        """The hour that a line of a live blog begins with, where it is written with a full stop: "07.40 – …"."""
        if at and at not in self.line_starts:
            return None
        words = self.words[at : at + 4]
        dotted = len(words) == 4 and words[1].key == "." and words[1].glued and words[2].glued and not words[3].glued
        if not dotted or any(word.kind != DIGITS or len(word.text) != 2 for word in (words[0], words[2])):
            return None
        hour, minute = int(words[0].text), int(words[2].text)
        if hour >= 24 or minute >= 60 or not (words[3].key == "-" or words[3].capitalised):
            return None
        return Match(at, at + 3, "clock", {"hh": hour, "min": minute})

    def _is_name(self, match: Match) -> bool:
        """Two capitalised words with a hyphen are a name ("Six-Day War"), not a span."""
        words = self.words[match.first : match.stop]
        return len(words) == 3 and words[1].key == "-" and words[0].capitalised and words[2].capitalised

    def _understand(self, match: Match, moment: Moment) -> Found | None:
        """What MATCH means at this moment; None if its parts make no time."""
        named = match.meaning[:1].islower()
        meaning, _, part = match.meaning.partition("/") if named else (match.meaning, "", "")
        tense = tense_at(self.language.tenses, self.words, match.first, match.stop)
        kind = meaning.rstrip("0123456789").rstrip("+-") if named else "other"
        if kind in _COMPOUNDED and self._goes_on(match):
            return None
        tense = True if kind == "date" and self._lists_ahead(match, moment) else tense
        if kind == "part":
            return self._part(match, part, moment, tense is True)
        plain = meaning == "day+0" and not part and "part" not in match.filled
        if plain and self._is_present(match, moment):
            return Found(match.first, match.stop, "other", "PRESENT_REF")
        if meaning == "day+0" and self.quoted[match.first] and self._spoke_before(moment):
            meaning = "day-1"
        value = value_of(meaning, match.filled, moment, ahead=tense)
        if value is None and kind == "years":
            match, kind, value = replace(match, stop=match.first + 1), "year", f"{match.filled['year']}"
        if value is None:
            return None
        joint = match.filled.get("weekdaypart")
        part = part or str(match.filled.get("part", "")) or (str(joint[1]) if isinstance(joint, tuple) else "")
        part = part.rstrip("-")
        if kind == "clock":
            clock = in_part(value, part)
            return Found(
                match.first, match.stop, kind, clock, day=self._day_of_hour(match, int(clock[1:3]), moment, tense)
            )
        return Found(match.first, match.stop, kind, value, part if part and len(value) == 10 else None, plain=plain)

    def _goes_on(self, match: Match) -> bool:
        """The last word is the first of a compound ("Winter-Biathlon"), the last digits go on ("1:50,000")."""
        after = self.words[match.stop : match.stop + 2]
        if not after or not after[0].glued:
            return False
        if self.words[match.stop - 1].kind != DIGITS:
            return after[0].key == "-"
        return after[0].key in ",." and len(after) > 1 and after[1].glued and after[1].kind == DIGITS

    def _lists_ahead(self, match: Match, moment: Moment) -> bool:
        """The sentence has named a day to come: those after it are to come too."""
        if self.focused_in is None or moment.focus is None or moment.today is None:
            return False
        return moment.focus > moment.today and self.sentence[self.focused_in] == self.sentence[match.first]

    def _part(self, match: Match, part: str, moment: Moment, ahead: bool) -> Found:
        """A lone part of day: of the day that the sentence tells of, else of the last night or day."""
        named = part or str(match.filled.get("part") or self._part_within(match))
        late = named.endswith("-") and moment.hour is None
        named = named.rstrip("-")
        day = self._day_here(match, moment)
        if day is not None and day == moment.today and not ahead:
            told = self.focused_in is not None and self.sentence[self.focused_in] == self.sentence[match.first]
            if not told and (late or has_not_come(named, moment)):
                day -= timedelta(days=1)
        return Found(match.first, match.stop, "part", day.isoformat() if day else "XXXX-XX-XX", named)

    def _part_within(self, match: Match) -> object:
        """The part of day that the words of a template without a slot for it name; night if none."""
        for at in range(match.first, match.stop):
            filled = [value for value, stop in self.slots.fill("part", at) if stop <= match.stop]
            if filled:
                return filled[0]
        return "NI"

    def _day_here(self, match: Match, moment: Moment) -> date | None:
        """The day that a lone hour or part of day lies on: that of its sentence, else of the story so far."""
        today, focus = moment.today, moment.focus
        if today is None or focus is None or self.focused_in is None:
            return today or focus
        if self.sentence[self.focused_in] == self.sentence[match.first]:
            return focus
        if match.first in self.line_starts or match.first == 0:
            return today
        if moment.span is not None and moment.span[0] <= focus <= moment.span[1]:
            return focus
        return focus if timedelta() <= today - focus <= timedelta(days=_STORY_DAYS) else today

    def _day_of_hour(self, match: Match, hour: int, moment: Moment, tense: bool | None) -> date | None:
        """The day of a lone clock time; one that publication had not reached was of the day before."""
        day = self._day_here(match, moment)
        told_past = tense is False or (tense is None and not self.language.tenses.knows_past)
        if day is None or day != moment.today or not told_past or match.first == 0 or match.first in self.line_starts:
            return day
        told = self.focused_in is not None and self.sentence[self.focused_in] == self.sentence[match.first]
        not_come = hour >= _LATE_HOUR if moment.hour is None else hour > moment.hour + _ZONES
        return day - timedelta(days=1) if not_come and not told else day

    def _is_present(self, match: Match, moment: Moment) -> bool:
        """A bare "today" set against times long gone means the present."""
        if self.past_in is None or self.quoted[match.first]:
            return False
        return self.sentence[match.first] == self.sentence[self.past_in]

    def _spoke_before(self, moment: Moment) -> bool:
        """What is quoted here was most likely said the day before publication."""
        return moment.eve and moment.hour is not None and moment.hour < _MORNING_REPORT

    def _is_year(self, match: Match) -> bool:
        """The match is more than four digits, or four that can be nothing but a year."""
        if match.stop - match.first > 1:
            return True
        number = self.slots.numbers.get(match.first)
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

    def _follow(self, moment: Moment, time: Found) -> Moment:
        """The moment after TIME was mentioned."""
        if is_whole_day(time) and time.value[:1].isdigit():
            self.focused_in = time.first
            day = date.fromisoformat(time.value)
            eve = moment.eve or (moment.today is not None and moment.today - day == timedelta(days=1))
            return replace(moment, focus=day, focus_year=day.year, eve=eve)
        if time.kind == "days" and time.first < _HEAD and moment.focus is None and moment.today is not None:
            first, last = (date.fromisoformat(day) for day in time.value.split("/"))
            if last >= moment.today and (last - first).days < _LONGEST_DIARY:
                return replace(moment, span=(first, last))
        if not time.value[:4].isdigit() or time.value[4:5] not in ("", "-"):
            if time.value.isdigit():
                self.past_in = time.first
            return moment
        year = int(time.value[:4])
        if moment.today is not None and year < moment.today.year:
            self.past_in = time.first if year <= moment.today.year - _LONG_AGO else self.past_in
        return replace(moment, focus_year=year)

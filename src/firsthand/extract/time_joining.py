"""Times that stand together made one: a day with its hour, a weekday with its date, a range; and lists taken apart."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from firsthand.extract.time_languages import TimeLanguage
from firsthand.extract.time_moments import shifted
from firsthand.extract.time_words import DIGITS, SIGN, Word

# Words that may link the parts of one expression: ", at about".
_LINK_REACH = 3
_WHOLE_DAY = frozenset({"date", "weekday", "weekweekday", "day", "focus", "earlier", "later", "ago", "ahead", "feast",
                        "solar", "islamic", "monthday"})  # fmt: skip
# Of two that give the same day, the one that says it best.
_DATED = ("date", "solar", "islamic")
_NOON = 12


@dataclass(frozen=True, slots=True)
class Found:
    """The words FIRST to STOP mean VALUE; `kind` says how it may be joined with a neighbour.

    `part` is a part of that day (MO, AF, EV, NI), `day` the day that a lone clock time lies on, `plain` marks a bare
    "today", which may mean no more than the present.
    """

    first: int
    stop: int
    kind: str
    value: str
    part: str | None = None
    day: date | None = None
    plain: bool = False

    def timex(self) -> str:
        """The TIMEX3 value."""
        if self.kind == "clock" and self.value.startswith("T"):
            return f"{self.day.isoformat() if self.day else 'XXXX-XX-XX'}{self.value}"
        return f"{self.value}T{self.part}" if self.part else self.value


def is_whole_day(time: Found) -> bool:
    """TIME is one day, known or not."""
    return time.kind in _WHOLE_DAY and len(time.value) == 10


def join_times(
    found: Sequence[Found], words: Sequence[Word], language: TimeLanguage, line_starts: Container[int], *, whole: bool
) -> list[Found]:
    """FOUND with day, part of day and clock time that stand together made one, and both ends of a range.

    Without `whole` a clock time and its day, and the ends of a range, stay two. So does a clock time at the
    beginning of a line, as in a live blog, and the day that its entry begins with.
    """
    joined: list[Found] = []
    for time in found:
        one = _joined(joined[-1], time, words, language, whole) if joined else None
        if one is not None and joined[-1].kind == "clock" and time.kind not in ("date", "part"):
            one = None if joined[-1].first == 0 or joined[-1].first in line_starts else one
        if one is None:
            joined.append(time)
        elif not whole and one.kind == "clock" and "part" not in (joined[-1].kind, time.kind):
            day = date.fromisoformat(one.value[:10]) if one.value[:1].isdigit() else None
            joined[-1:] = [replace(t, day=day) if t.kind == "clock" else t for t in (joined[-1], time)]
        else:
            joined[-1] = one
    return joined if whole else [end for time in joined for end in _ends(time, words)]


def _ends(time: Found, words: Sequence[Word]) -> Iterator[Found]:
    """Both ends of a range whose template took it whole ("from 1990 to 1995", "3 to 5 May"); else TIME itself."""
    digits = [at for at in range(time.first, time.stop) if words[at].kind == DIGITS]
    if time.kind not in ("years", "days") or len(digits) < 2:
        yield time
        return
    first, last = time.value.split("/")
    yield Found(digits[0], digits[0] + 1, "date", first)
    yield Found(digits[1], time.stop, "date", last)


def _joined(a: Found, b: Found, words: Sequence[Word], language: TimeLanguage, whole: bool) -> Found | None:
    gap = words[a.stop : b.first]
    ranged = _ranged(a, b, words, language) if whole else None
    if ranged is not None:
        return ranged
    if len(gap) > _LINK_REACH or any(word.key not in language.links for word in gap):
        return None
    one = _combined(a, b)
    if one is None:
        return None
    closes = b.stop < len(words) and words[b.stop].key in ")" and any(word.key == "(" for word in gap)
    return replace(one, stop=b.stop + 1 if closes else b.stop)


def _ranged(a: Found, b: Found, words: Sequence[Word], language: TimeLanguage) -> Found | None:
    """From A to B, where the words of a range stand before and between them."""
    linking = " ".join(word.key for word in words[a.stop : b.first]) or _key(words, b.first)
    first = next((at for at in (a.first, a.first - 1) if (_key(words, at), linking) in language.ranges), None)
    same = len(a.value) == len(b.value) in (7, 10) and a.value[:1].isdigit() and b.value[:1].isdigit()
    if first is None or not same or a.part or b.part or "W" in a.value + b.value:
        return None
    since = a.value
    if since > b.value:
        weekday = a.kind == "weekday" and len(since) == 10
        earlier = shifted(date.fromisoformat(f"{since}-01"[:10]), "week" if weekday else "year", -1)
        since = earlier.isoformat()[: len(since)] if earlier else since
    return Found(first, b.stop, "range", f"{since}/{b.value}") if since < b.value else None


def _key(words: Sequence[Word], at: int) -> str:
    return words[at].key if 0 <= at < len(words) else ""


def _combined(a: Found, b: Found) -> Found | None:
    """One time of two neighbours: a day with a part of day or a clock time, a weekday with its date."""
    whole = [time for time in (a, b) if is_whole_day(time)]
    rest = [time for time in (a, b) if time.kind in ("part", "clock") and time not in whole]
    if len(whole) == 2 and any(time.kind in _DATED for time in whole):
        day, named = (a, b) if a.kind in _DATED and not (b.kind == "date" and a.kind != "date") else (b, a)
        if named.kind in ("weekday", "day", "focus", *_DATED):
            agreed = day.value if named.kind in _DATED else _agreeing(day.value, named.value)
            near = named.kind not in _DATED or _is_same_day(day.value, named.value)
            return (
                replace(day, first=a.first, stop=b.stop, value=agreed, part=a.part or b.part)
                if agreed and near
                else None
            )
        return None
    if len(rest) == 2 and {a.kind, b.kind} == {"part", "clock"}:
        clock, part = (a, b) if a.kind == "clock" else (b, a)
        return replace(clock, first=a.first, stop=b.stop, value=in_part(clock.value, part.part))
    if len(whole) != 1 or len(rest) != 1:
        return None
    if rest[0].kind == "part":
        return None if whole[0].part else replace(whole[0], first=a.first, stop=b.stop, part=rest[0].part, plain=False)
    clock_value = rest[0].value if rest[0].value[:1] == "T" else rest[0].value[10:]
    if len(rest[0].value) > 10 and rest[0].value[:1] != "T":
        return None
    return Found(a.first, b.stop, "clock", f"{whole[0].value}{in_part(clock_value, whole[0].part)}")


def _is_same_day(a: str, b: str) -> bool:
    """The days are the same, or as near as an announced moon and a reckoned one."""
    if not (a[:1].isdigit() and b[:1].isdigit()):
        return False
    return abs(date.fromisoformat(a) - date.fromisoformat(b)) <= timedelta(days=2)


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


def in_part(clock: str, part: str | None) -> str:
    """CLOCK ("T08:30") on the half of the day that PART says."""
    hour = int(clock[1:3])
    afternoon = {"MI": (1, 4), "AF": (1, _NOON), "EV": (1, _NOON), "NI": (6, _NOON)}.get(part or "", (_NOON, _NOON))
    late = afternoon[0] <= hour < afternoon[1]
    return f"T{hour + _NOON:02}{clock[3:]}" if late else clock


def days_listed(time: Found, words: Sequence[Word], language: TimeLanguage) -> Iterator[Found]:
    """The days of the same month that stand before the date TIME: "on 3., 4. and 5. October"; the nearest first."""
    at, last = time.first - 1, int(time.value[8:10])
    while True:
        linked = False
        while at >= 0 and (words[at].key in language.joins or words[at].key in ",." or words[at].key in language.links):
            linked = linked or words[at].key in language.joins or words[at].key == ","
            at -= 1
        day = int(words[at].text) if at >= 0 and words[at].kind == DIGITS and len(words[at].text) <= 2 else 0
        if not linked or not 0 < day < last or _is_fraction(words, at):
            return
        yield Found(at, at + 1, "listed", f"{time.value[:8]}{day:02}")
        at, last = at - 1, day


def hours_listed(time: Found, words: Sequence[Word], language: TimeLanguage, *, half: bool) -> Iterator[Found]:
    """The hours that stand bare before the clock time TIME: "from 14 to 18 Uhr", "at 8, 9.30 and 11 Uhr"; the nearest
    first. With `half`, the half of the day named after the last holds for all."""
    linking = {second for _, second in language.ranges} | language.joins | {",", "-", "/"}
    at, last = time.first, time.value[1:6]
    while at > 0:
        linked = words[at].key in linking
        at -= 1
        while at > 0 and words[at].key in linking:
            at, linked = at - 1, True
        minutes = at > 1 and words[at].kind == DIGITS and words[at].glued and words[at - 1].key in ".:"
        first = at - 2 if minutes else at
        if not linked or words[first].kind != DIGITS or len(words[first].text) > 2:
            return
        hour, minute = int(words[first].text), int(words[at].text) if minutes else 0
        hour += 12 if half and f"{hour + 12:02}:{minute:02}" < last else 0
        clock = f"{hour:02}:{minute:02}"
        if clock >= last or minute > 59 or (first and words[first].glued):
            return
        yield Found(first, at + 1, "clock", f"T{clock}", day=time.day)
        at, last = first, clock


def day_after(time: Found, words: Sequence[Word], language: TimeLanguage) -> Found | None:
    """The other day of the same month after a date that ends with its day: "on August 19 and 20."; None if none."""
    if time.kind != "date" or len(time.value) != 10 or words[time.stop - 1].kind != DIGITS:
        return None
    at = time.stop + 1
    if at >= len(words) or words[time.stop].key not in language.joins or words[at].kind != DIGITS:
        return None
    following = words[at + 1] if at + 1 < len(words) else None
    ends = following is None or following.kind == SIGN or following.key in language.joins
    fits = len(words[at].text) <= 2 and int(time.value[8:]) < int(words[at].text) <= 31
    if not (ends and fits) or _is_fraction(words, at):
        return None
    return Found(at, at + 1, "listed", f"{time.value[:8]}{int(words[at].text):02}")


def _is_fraction(words: Sequence[Word], at: int) -> bool:
    """The digits go on to the left or right: "1,3", "12.4"."""
    before = at and words[at].glued
    after = at + 2 < len(words) and words[at + 1].glued and words[at + 2].glued and words[at + 2].kind == DIGITS
    return bool(before or after)

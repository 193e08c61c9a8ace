"""What a statement counts, in a form in which counts of two reports can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from firsthand.link.slot_lexicon import Found, event_kinds, magnitude_lexicon, unit_lexicon
from firsthand.model import Bound, QuantityMention, fold

# A rounded count and the one it rounds: "over 11,000" and 11,300 yes, "over 2,000" and 2,300 no.
# 2026-11-21, tolls of the dev stories: equal groups differ by at most 2.6 %, different ones by at least 9 %.
_ROUNDING = 0.045
# Ages, years and the like: a count of other things than what happened.
_MEASURES = frozenset(
    {"percent", "%", "km", "m", "mi", "miles", "kg", "t", "c", "years", "year", "age", "hours", "minutes"}
)
_PERSONS = frozenset(
    {"people", "person", "persons", "children", "civilians", "residents", "victims", "casualties", "workers", ""}
)
_TOLL_UNIT = {
    "killed": "deaths",
    "injured": "injured",
    "missing": "missing",
    "displaced": "displaced",
    "rescued": "rescued",
    "buried": "buried",
}
# A number of dead so near a word for burial counts the buried.
_BURIED_NEAR = 80
# A number of an unknown noun counts the toll whose words stand within so many characters.
_TOLL_NEAR = 32
_DESIGNATOR = re.compile(r"(?<![\w])[^\W\d_]{1,6}[-‑– ]?\d{1,4}(?![\w,.]\d|\w)")


@dataclass(frozen=True, slots=True, order=True)
class Amount:
    """LOW to HIGH of UNIT are counted, as BOUND; `written` are the words that say so."""

    unit: str
    low: float
    high: float
    bound: Bound
    written: str

    def agrees_with(self, other: Amount) -> bool:
        """Whether both can be one count: an equal value, or one that rounds the other."""
        if self.unit != other.unit:
            return False
        pairs = [(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        if any(a == b for a, b in pairs):
            return True
        if self.unit == "age" or (self.low != self.high and other.low != other.high):
            return False
        if not (self.is_loose or other.is_loose):
            return False
        return any(_rounds(a, b) for a, b in pairs) and self.allows(other) and other.allows(self)

    def allows(self, other: Amount) -> bool:
        """Whether an exact count OTHER keeps to the bound of this one: "more than 30" and 29 cannot be one."""
        if other.bound is not Bound.EXACT or other.low != other.high:
            return True
        return not (
            (self.bound is Bound.AT_LEAST and other.high < self.low)
            or (self.bound is Bound.AT_MOST and other.low > self.high)
        )

    @property
    def is_loose(self) -> bool:
        """Whether the number is only a bound, or written so round that it may be one."""
        return self.bound is not Bound.EXACT or self.low != self.high or self.low % 1000 == 0


def _rounds(a: float, b: float) -> bool:
    """Whether the rounder of A and B is the other one, cut or rounded to as many digits."""
    rough, exact = sorted((a, b), key=_significant_digits)
    if rough <= 0 or _significant_digits(rough) == _significant_digits(exact):
        return False
    return abs(rough - exact) <= _ROUNDING * exact


def _significant_digits(value: float) -> int:
    return len(f"{value:.0f}".rstrip("0")) if value == int(value) else 9


def read_amounts(
    mentions: Sequence[QuantityMention], events: Iterable[Found], origin: int, length: int, marks: Sequence[Found]
) -> tuple[Amount, ...]:
    """The amounts of the MENTIONS inside a statement of LENGTH characters from ORIGIN in its report, in text order.

    Counted persons take the unit of the toll whose words stand nearest in EVENTS (places in the folded
    statement). Two numbers of one unit that only a dash or "to" parts are one range. A number that MARKS call
    superseded ("six, not seven", "to six from seven") is left out.
    """
    tolls = [event for event in events if event.name in _TOLL_UNIT]
    counting = any(mark.name == "toll_count" for mark in marks)
    amounts: dict[str, list[tuple[int, Amount]]] = {}
    for mention in mentions:
        span = _span_of(mention)
        if span is None:
            continue
        at = mention.anchor.start - origin
        # A noun from beyond the statement is none of what the statement counts.
        bare = mention.unit == "" or at + len(mention.anchor.quote) > length
        unit = _unit_of(mention, tolls, at, counting=counting and bare)
        if unit == "deaths" and any(t.name == "buried" and abs(t.start - at) <= _BURIED_NEAR for t in tolls):
            unit = "buried"
        amounts.setdefault(unit, []).append((at, Amount(unit, *span, mention.bound, mention.anchor.quote)))
    return tuple(
        dict.fromkeys(
            amount for unit, found in amounts.items() for amount in _join_ranges(unit, _leave_superseded(found, marks))
        )
    )


def _leave_superseded(found: list[tuple[int, Amount]], marks: Sequence[Found]) -> list[Amount]:
    """The amounts of one unit that still hold: of several, not the negated, and of a revision only the result."""
    holding = [(at, amount) for at, amount in found if not _stands_after("negative", at, marks)]
    if any(mark.name == "revised" for mark in marks):
        results = [(at, amount) for at, amount in holding if _stands_after("becomes", at, marks)]
        holding = results if len(results) == 1 else holding
    return [amount for _, amount in (holding or found)] if len(found) > 1 else [amount for _, amount in found]


def _stands_after(name: str, at: int, marks: Sequence[Found]) -> bool:
    return any(mark.name == name and 0 <= at - mark.end <= 2 for mark in marks)


def _join_ranges(unit: str, found: list[Amount]) -> list[Amount]:
    values = sorted({amount.low for amount in found})
    if len(values) != 2 or not (unit == "age" or (values[1] <= 2 * values[0] and len(found) == 2 and values[0] > 100)):
        return found
    written = " – ".join(amount.written for amount in found)
    return [Amount(unit, values[0], values[1], found[0].bound, written)]


_RANGE = re.compile(r"(\d{1,12})\s?[-–/]\s?(\d{1,12})")


def _span_of(mention: QuantityMention) -> tuple[float, float] | None:
    """The least and the greatest number that the mention may mean."""
    if not isinstance(mention.value, str):
        return float(mention.value), float(mention.value)
    both = _RANGE.fullmatch(mention.value)
    if both is not None and int(both[1]) <= int(both[2]):
        return float(both[1]), float(both[2])
    value = _value_of_word(mention)
    return None if value is None else (value, value)


def _value_of_word(mention: QuantityMention) -> float | None:
    marks = magnitude_lexicon().find(fold(mention.anchor.quote)) or magnitude_lexicon().find(fold(str(mention.value)))
    return max((float(mark.name) for mark in marks), default=None)


def _unit_of(mention: QuantityMention, tolls: Sequence[Found], at: int, *, counting: bool) -> str:
    unit = fold(mention.unit).strip()
    if unit in ("deaths", "injured", "missing", "displaced", "rescued"):
        return unit
    if unit in _PERSONS or unit.endswith("people"):
        return _unit_of_persons(tolls, at)
    if unit in _MEASURES:
        return "age" if unit in ("years", "year", "age") else unit
    named = unit_lexicon().find(unit)
    if named:
        return _unit_of_persons(tolls, at) if named[0].name == "people" else named[0].name
    if counting:
        return "deaths"
    near = [toll for toll in tolls if min(abs(toll.start - at), abs(toll.end - at)) <= _TOLL_NEAR]
    return _unit_of_persons(near, at) if near else unit


def _unit_of_persons(tolls: Sequence[Found], at: int) -> str:
    nearest = min(tolls, key=lambda toll: (min(abs(toll.start - at), abs(toll.end - at)), toll.start), default=None)
    return _TOLL_UNIT[nearest.name] if nearest else "people"


def find_designators(text: str) -> frozenset[str]:
    """Type names of letters and a number in TEXT ("S-300", "Falak-1"), folded without the dash."""
    return frozenset(
        re.sub(r"[-‑– ]", "", fold(match.group())) for match in _DESIGNATOR.finditer(text) if match.group()[0].isupper()
    )


def compare_amounts(
    a: Sequence[Amount], b: Sequence[Amount]
) -> tuple[list[tuple[Amount, Amount]], list[tuple[Amount, Amount]]]:
    """Pairs of one unit that agree, and pairs of a unit in which nothing agrees."""
    agreeing, differing = [], []
    for unit in sorted({amount.unit for amount in a} & {amount.unit for amount in b}):
        pairs = [(x, y) for x in a if x.unit == unit for y in b if y.unit == unit]
        equal = [pair for pair in pairs if pair[0].agrees_with(pair[1])]
        agreeing += equal[:1]
        differing += [] if equal else pairs[:1]
    return agreeing, differing


def counts_a_toll(amount: Amount) -> bool:
    """Whether the unit is one of those that grow while a situation unfolds."""
    return amount.unit in _TOLL_UNIT.values() or amount.unit in event_kinds().kind

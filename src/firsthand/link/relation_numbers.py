"""Two numbers of one thing: a later one revises, another voice's at the same moment disputes."""

from __future__ import annotations

from firsthand.link.claim_scores import are_one_office, is_named
from firsthand.link.relation_findings import (
    NEAR,
    SOMEWHAT_NEAR,
    STRIKES,
    VERY_NEAR,
    Finding,
    find_contradiction,
    find_update,
    have_one_scene,
    name_days_apart,
    name_places_apart,
)
from firsthand.link.relation_views import View
from firsthand.link.slot_amounts import Amount, compare_amounts, counts_a_toll
from firsthand.link.slot_lexicon import magnitude_lexicon
from firsthand.link.slots import Slots
from firsthand.model import Bound, DifferingField, fold

# Numbers published within so many days may be of one moment.
_CLOSE_DAYS = 2
# Units that count anything: only in almost the same words do they count one thing.
_OF_ANYTHING = frozenset({"people", "percent", "usd", "eur", "km", "m", "kg", "t", ""})
# A later number this many times smaller counts a part, or elsewhere.
_OTHER_SCOPE = 8


def compare_numbers(a: View, b: View, cosine: float) -> Finding | None:
    """An update where a later report gives a grown or revised number, else a contradiction."""
    agreeing, differing = compare_amounts(a.amounts, b.amounts)
    if not differing or agreeing or a.negative != b.negative or ("part" in a.marks) != ("part" in b.marks):
        return None
    x, y = differing[0]
    if not _count_one_thing(a, b, x, y, cosine) or y.high * _OTHER_SCOPE < x.low:
        return None
    said = f"{x.written} against {y.written} ({x.unit or 'no unit'})"
    value = 0.55 + 0.4 * max(0.0, cosine)
    revision = why_revision(a, b, x, y)
    if revision:
        return find_update(a, b, value, said, revision)
    if _is_vague(x) or _is_vague(y) or not _said_close(a, b) or not _may_dispute(a, b, x.unit):
        return None
    return find_contradiction(
        a, b, DifferingField.DIFFERENT_NUMBER, value, said, _why_same_moment(a, b, y.high < x.high)
    )


def _count_one_thing(a: View, b: View, x: Amount, y: Amount, cosine: float) -> bool:
    if name_places_apart(a, b) or a.main.is_response or b.main.is_response:
        return False
    if counts_a_toll(x):
        strikes_apart = bool(a.agents and b.agents and not a.agents & b.agents)
        dated_apart = name_days_apart(a, b) and cosine < NEAR
        same_scene = cosine >= NEAR or (cosine >= SOMEWHAT_NEAR and have_one_scene(a, b, cosine))
        return same_scene and not strikes_apart and not dated_apart
    if x.unit in _OF_ANYTHING or (not a.events & b.events and x.unit != "age"):
        return cosine >= VERY_NEAR
    return cosine >= NEAR or (bool(a.events & b.events & STRIKES) and cosine >= SOMEWHAT_NEAR)


def _is_vague(amount: Amount) -> bool:
    """Whether only a word like "dozens" was given, which no number contradicts."""
    return not any(map(str.isdigit, amount.written)) and bool(magnitude_lexicon().find(fold(amount.written)))


def _said_close(a: View, b: View) -> bool:
    """Whether both were published within a few days of each other: later, the situation has moved on."""
    return not (a.said_on and b.said_on) or min(abs(x - y) for x in a.said_on for y in b.said_on) <= _CLOSE_DAYS


def _may_dispute(a: View, b: View, unit: str) -> bool:
    """Whether two voices count UNIT: neither a reporter nor a source contradicts themselves in one report."""
    ours, theirs = ([slot for slot in view.slots if _counts(slot, unit)] for view in (a, b))
    return any(
        x.source != y.source if x.statement.report_id == y.statement.report_id else not x.source or x.source != y.source
        for x in ours
        for y in theirs
    )


def _named_apart(a: View, b: View, unit: str) -> bool:
    """Whether two known sources count UNIT, each on its own side."""
    ours, theirs = ({slot.source for slot in view.slots if _counts(slot, unit)} for view in (a, b))
    return any(is_named(x) and is_named(y) and not are_one_office(x, y) for x in ours for y in theirs)


def _counts(slot: Slots, unit: str) -> bool:
    return any(amount.unit == unit for amount in slot.amounts)


def why_revision(a: View, b: View, x: Amount, y: Amount) -> str:
    """Why B's number revises A's; "" if it does not. B is the later one, or said on the same day."""
    if a.reports & b.reports and a.first_said == b.first_said:
        return ""
    if a.first_day == b.first_day and x.bound is not Bound.AT_LEAST and _named_apart(a, b, x.unit):
        return ""
    if _outlet_moved_on(a, b):
        return "a later report of the same outlet"
    later = bool(a.first_day and b.first_day) and b.first_day > a.first_day
    grown = y.high > x.high
    if counts_a_toll(x) and grown and later:
        return "a toll that has grown, in a later report"
    if (
        counts_a_toll(x)
        and grown
        and x.bound is Bound.AT_LEAST
        and b.first_said > a.first_said
        and "possible" not in a.marks
    ):
        return "an earlier lower bound that the toll has passed"
    if later and "revised" in b.marks:
        return "the later report says that it revises"
    return ""


def _outlet_moved_on(a: View, b: View) -> bool:
    """Whether an outlet that said A says B later, and A no more."""
    last_a = {slot.outlet: slot.published_at for slot in sorted(a.slots, key=lambda slot: slot.published_at)}
    first_b = {slot.outlet: slot.published_at for slot in sorted(b.slots, key=lambda slot: slot.published_at)[::-1]}
    return any(last_a[outlet] < first_b[outlet] for outlet in last_a.keys() & first_b.keys())


def _why_same_moment(a: View, b: View, fallen: bool) -> str:
    if a.reports & b.reports:
        return "inside one report, from two sources"
    return "the later report gives the smaller number" if fallen else "said of the same moment"

"""How two claims that speak of the same thing stand to each other: time first, then contradiction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from firsthand.link.claim_scores import are_one_office, find_conflict, is_named, may_be_one_place
from firsthand.link.relation_views import View
from firsthand.link.slot_amounts import Amount, compare_amounts, counts_a_toll
from firsthand.link.slot_lexicon import event_kinds, magnitude_lexicon
from firsthand.link.slot_names import differ_in_spelling
from firsthand.link.slots import Slots
from firsthand.model import Bound, DifferingField, RelationKind, Score, Stance, fold

# What nears two claims enough for a rule that has other evidence, for one that has little, and for one that has
# none; cosines after centring. 2026-11-21: of unrelated pairs of the dev stories 10 % reach .46 and 1 % .66.
_SOMEWHAT_NEAR = 0.25
_NEAR = 0.42
_BARELY_NEAR = 0.30
_NEARER = 0.52
_VERY_NEAR = 0.60
_HARDLY_NEAR = 0.1
# Numbers published within so many days may be of one moment.
_CLOSE_DAYS = 2
# Units that count anything: only in almost the same words do they count one thing.
_OF_ANYTHING = frozenset({"people", "percent", "usd", "eur", "km", "m", "kg", "t", ""})
# Claims of one developing situation are compared within so many days of each other.
_FARTHEST_DAYS = 14
# A later number this many times smaller counts a part, or elsewhere.
_OTHER_SCOPE = 8
_STRIKES = frozenset({"attack", "fired"})
_BLAME = frozenset({"attack", "fired", "responsible", "explosion"})
_COMMON = frozenset({"attack", "fired", "killed", "injured", "explosion", "responsible"})  # in half the claims
_MAKE = frozenset({"made", "debris"})  # whose make it is does not say who fired it
_HARM = frozenset({"damage", "injured", "killed", "collapse"})
_HAPPENINGS = frozenset(
    {"attack", "fired", "explosion", "collapse", "fire", "flood", "storm", "earthquake", "landslide", "eruption",
     "crash", "outbreak", "outage", "arrive", "withdraw", "arrest", "resign", "election", "agree"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """B stands to A as KIND; FIELD differs. `a` was said first, where KIND has a direction."""

    a: View
    b: View
    kind: RelationKind
    field: DifferingField
    score: Score


Rule = Callable[[View, View, float], "Finding | None"]


def relate_views(a: View, b: View, cosine: float) -> Finding | None:
    """The relation of A (said first) and B that the first fitting rule finds; None if none fits.

    COSINE is that of the two wordings after centring; a share of common words stands in without an encoder.
    """
    if a.first_day and b.first_day and abs(a.first_day - b.first_day) > _FARTHEST_DAYS:
        return None
    if _overlap(a, b):
        return None
    for rule in _RULES:
        finding = rule(a, b, cosine)
        if finding is not None:
            return finding
    return None


def _overlap(a: View, b: View) -> bool:
    """Whether one claim has words of the other in the same place of a report: a part cannot dispute its whole."""
    return bool(a.reports & b.reports) and any(
        x.statement.anchor.shared_with(y.statement.anchor) for x in a.slots for y in b.slots
    )


def _contradiction(a: View, b: View, field: DifferingField, value: float, *reasons: str) -> Finding:
    return Finding(a, b, RelationKind.CONTRADICTS, field, Score(round(min(0.99, value), 4), reasons))


def _update(a: View, b: View, value: float, *reasons: str) -> Finding:
    return Finding(
        a, b, RelationKind.UPDATES, DifferingField.DIFFERENT_NUMBER, Score(round(min(0.99, value), 4), reasons)
    )


def _same_scene(a: View, b: View, cosine: float) -> bool:
    """Whether both name something in common, or one names nothing, or they are too near to be about two things."""
    return bool(a.scene & b.scene) or not a.scene or not b.scene or cosine >= _VERY_NEAR


def _places_apart(a: View, b: View) -> bool:
    """Whether both name places in their own words, none of which may be one."""
    ours = [place for slot in a.slots for place in slot.places]
    theirs = [place for slot in b.slots for place in slot.places]
    return bool(ours and theirs) and not any(may_be_one_place(x, y) for x in ours for y in theirs)


def _days_apart(a: View, b: View) -> bool:
    return bool(a.days and b.days) and not set(a.days) & set(b.days)


# --- numbers ------------------------------------------------------------------------------------------------


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
    revision = _why_revision(a, b, x, y)
    if revision:
        return _update(a, b, value, said, revision)
    if _is_vague(x) or _is_vague(y) or not _said_close(a, b) or not _may_dispute(a, b, x.unit):
        return None
    return _contradiction(a, b, DifferingField.DIFFERENT_NUMBER, value, said, _why_same_moment(a, b, y.high < x.high))


def _count_one_thing(a: View, b: View, x: Amount, y: Amount, cosine: float) -> bool:
    if _places_apart(a, b) or a.main.is_response or b.main.is_response:
        return False
    if counts_a_toll(x):
        strikes_apart = bool(a.agents and b.agents and not a.agents & b.agents)
        dated_apart = _days_apart(a, b) and cosine < _NEAR
        same_scene = cosine >= _NEAR or (cosine >= _SOMEWHAT_NEAR and _same_scene(a, b, cosine))
        return same_scene and not strikes_apart and not dated_apart
    if x.unit in _OF_ANYTHING or (not a.events & b.events and x.unit != "age"):
        return cosine >= _VERY_NEAR
    return cosine >= _NEAR or (bool(a.events & b.events & _STRIKES) and cosine >= _SOMEWHAT_NEAR)


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


def _why_revision(a: View, b: View, x: Amount, y: Amount) -> str:
    """Why B's number revises A's; "" if it does not. B is the later one, or said on the same day."""
    if a.reports & b.reports and a.first_said == b.first_said:
        return ""
    if a.first_day == b.first_day and x.bound is not Bound.AT_LEAST and _named_apart(a, b, x.unit):
        return ""
    if _outlet_moved_on(a, b):
        return "a later report of the same outlet"
    later = bool(a.first_day and b.first_day) and b.first_day > a.first_day
    grown = y.high > x.high
    if not counts_a_toll(x):
        return "the later report says that it revises" if later and "revised" in b.marks else ""
    if grown and later:
        return "a toll that has grown, in a later report"
    if grown and x.bound is Bound.AT_LEAST and b.first_said > a.first_said and "possible" not in a.marks:
        return "an earlier lower bound that the toll has passed"
    if later and "revised" in b.marks and a.speakers & b.speakers:
        return "the same source revises its number"
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


# --- denials ------------------------------------------------------------------------------------------------


def compare_denial(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where one side denies what the other asserts."""
    for denial, assertion in ((a, b), (b, a)):
        if denial.negative and not assertion.negative and "unsure" not in assertion.marks | denial.marks:
            finding = (
                _disclaimed(denial, assertion, cosine)
                or _cleared(denial, assertion, cosine)
                or _negated(denial, assertion, cosine)
            )
            if finding is not None:
                return finding
        if "falsehood" in denial.marks and "falsehood" not in assertion.marks:
            finding = _called_untrue(denial, assertion, cosine)
            if finding is not None:
                return finding
    return None


def _accuses(view: View) -> bool:
    """Whether the claim says that a party has done it."""
    return (
        bool(view.agents and view.events & (_STRIKES | {"responsible"}))
        and not (view.events & _MAKE or "falsehood" in view.marks or view.main.is_response)
        and view.has_happened
    )


def _disclaimed(denial: View, assertion: View, cosine: float) -> Finding | None:
    """Who is accused says that they did not do it."""
    if not denial.disclaims or not _accuses(assertion) or _places_apart(denial, assertion):
        return None
    who = denial.denier & assertion.agents
    if not who or (cosine < _HARDLY_NEAR and not _same_scene(denial, assertion, cosine)):
        return None
    reason = f"{sorted(who)[0]} denies what it is said to have done"
    return _contradiction(denial, assertion, DifferingField.DENIAL, 0.7 + 0.3 * max(0.0, cosine), reason)


def _cleared(denial: View, assertion: View, cosine: float) -> Finding | None:
    """Another says that the party that one side accuses did not do it."""
    who = denial.agents & assertion.agents
    if not who or not _accuses(assertion) or not denial.events & _STRIKES or who & denial.denier:
        return None
    if "falsehood" in denial.marks:
        return None
    if cosine < _SOMEWHAT_NEAR or _places_apart(denial, assertion) or not _same_scene(denial, assertion, cosine):
        return None
    said = f"one says that it was not {min(who)}"
    return _contradiction(denial, assertion, DifferingField.DIFFERENT_CAUSE, 0.45 + 0.4 * cosine, said)


def _negated(denial: View, assertion: View, cosine: float) -> Finding | None:
    """The same act, once with and once without a negation."""
    shared = denial.events & assertion.events
    if _places_apart(denial, assertion) or (_agents_apart(denial, assertion) and not denial.disclaims):
        return None
    if "negative" not in denial.marks and not any(slot.statement.stance is Stance.DENIES for slot in denial.slots):
        return None
    agreeing, _ = compare_amounts(denial.amounts, assertion.amounts)
    if (denial.amounts or assertion.amounts) and not agreeing and (denial.amounts or cosine < _VERY_NEAR):
        return None
    if (denial.main.events ^ assertion.main.events) & event_kinds().focal or assertion.main.is_response:
        return None
    if denial.main.modality != assertion.main.modality and cosine < _VERY_NEAR:
        return None
    telling = bool(shared - _COMMON) and bool(denial.scene & assertion.scene)
    near = cosine >= _VERY_NEAR or (bool(shared) and cosine >= (_BARELY_NEAR if telling else _NEARER))
    if not near or not _same_scene(denial, assertion, cosine):
        return None
    return _contradiction(
        denial, assertion, DifferingField.DENIAL, 0.4 + 0.5 * cosine,
        f"near in meaning ({cosine:.2f}), one with a negation", *sorted(shared),
    )  # fmt: skip


def _called_untrue(denial: View, assertion: View, cosine: float) -> Finding | None:
    """One calls provocation, error or fabrication what the other reports."""
    shared = denial.events & assertion.events & _HAPPENINGS
    same_party = bool(denial.agents & assertion.agents) or cosine >= _NEARER
    if (
        not shared
        or not same_party
        or cosine < _SOMEWHAT_NEAR
        or assertion.negative
        or not assertion.has_happened
        or assertion.main.is_response
        or (assertion.events & (_MAKE | {"retract"}))
        or _agents_apart(denial, assertion)
        or _days_apart(denial, assertion)
    ):
        return None
    return _contradiction(
        denial, assertion, DifferingField.DENIAL, 0.5 + 0.4 * cosine, "one calls untrue what the other reports"
    )


def _agents_apart(a: View, b: View) -> bool:
    return bool(a.agents and b.agents) and not a.agents & b.agents


# --- cause, time, place, outcome ----------------------------------------------------------------------------


def compare_cause(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where one event is put down to two parties, or to two kinds of weapon."""
    shared = a.events & b.events & _BLAME
    if (
        not shared
        or a.negative
        or b.negative
        or _places_apart(a, b)
        or not _same_scene(a, b, cosine)
        or _days_apart(a, b)
    ):
        return None
    if a.main.is_response or b.main.is_response or "falsehood" in a.marks | b.marks:
        return None
    types = [frozenset().union(*(slot.designators for slot in view.slots)) for view in (a, b)]
    if all(types) and not types[0] & types[1] and cosine >= _SOMEWHAT_NEAR:
        said = f"{min(types[0])} against {min(types[1])}"
        return _contradiction(a, b, DifferingField.DIFFERENT_CAUSE, 0.45 + 0.4 * cosine, said)
    if not (a.has_happened and b.has_happened) or _strike_each_other(a, b):
        return None
    beside = (a.scene & b.scene) - a.agents - b.agents
    one_made = (a.events ^ b.events) & _MAKE
    if _agents_apart(a, b) and not one_made and ((cosine >= _NEAR and beside) or cosine >= _VERY_NEAR):
        said = f"done by {min(a.agents)} against {min(b.agents)}"
        return _contradiction(a, b, DifferingField.DIFFERENT_CAUSE, 0.4 + 0.5 * cosine, said)
    return None


def _strike_each_other(a: View, b: View) -> bool:
    """Whether each names the other's doer beside its own: two strikes of two sides, and not one strike."""
    return bool(a.agents & b.bystanders) and bool(b.agents & a.bystanders)


def compare_time(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where one event is dated to two days."""
    shared = a.events & b.events & _HAPPENINGS
    points = [[span for span in view.days if span[0] == span[1]] for view in (a, b)]
    if not shared or cosine < _VERY_NEAR or not all(points) or a.negative != b.negative or a.amounts or b.amounts:
        return None
    gap = min(abs(x[0] - y[0]) for x in points[0] for y in points[1])
    if not 1 <= gap <= 4 or not _same_scene(a, b, cosine) or _places_apart(a, b) or a.main.modality != b.main.modality:
        return None
    return _contradiction(
        a, b, DifferingField.DIFFERENT_TIME, 0.3 + 0.5 * cosine, f"dated {gap} days apart", *sorted(shared)
    )


def compare_place(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where one event is put in two places whose names look alike: one is misspelt."""
    if cosine < _SOMEWHAT_NEAR or a.negative != b.negative:
        return None
    ours, theirs = a.main.capitalised, b.main.capitalised
    for x in sorted(ours - theirs):
        for y in sorted(theirs - ours):
            if a.main.language == b.main.language and differ_in_spelling(x, y):
                said = f"{x} against {y}: one spelling is another place, or an error"
                return _contradiction(a, b, DifferingField.DIFFERENT_PLACE, 0.4 + 0.4 * cosine, said)
    return None


def compare_outcome(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where results differ: harm against hardly any, going against staying, sure against unsure."""
    if _places_apart(a, b):
        return None
    unsure = "unsure" in a.marks | b.marks
    for x, y in ((a, b), (b, a)):
        if "hardly" in x.marks and "hardly" not in y.marks and x.events & y.events & _HARM and cosine >= _NEAR and not unsure:
            return _contradiction(a, b, DifferingField.OUTCOME, 0.4 + 0.4 * cosine, "hardly any harm against harm")
        leaving = (
            "withdraw" in x.events and "remain" in y.events and "remain" not in x.events and "withdraw" not in y.events
        )
        if leaving and x.negative == y.negative and a.parties & b.parties and cosine >= _NEAR:
            return _contradiction(a, b, DifferingField.OUTCOME, 0.45 + 0.4 * cosine, "going against staying")
        if "unsure" in x.marks and "unsure" not in y.marks:
            same_speaker = bool(a.speakers & b.speakers) and cosine >= 0.1
            if (same_speaker and "certain" in y.marks) or (bool(a.events & b.events) and cosine >= _NEARER):
                return _contradiction(
                    a, b, DifferingField.OUTCOME, 0.4 + 0.4 * cosine, "settled for one, open for the other"
                )
    return None


def compare_detail(a: View, b: View, cosine: float) -> Finding | None:
    """A refinement where the later claim says the same and adds a number, a type or a name."""
    if cosine < _VERY_NEAR or not a.events & b.events or find_conflict(a.main, b.main) is not None:
        return None
    added = [
        *(amount.written for amount in b.main.amounts if not a.amounts),
        *sorted(b.main.designators - a.main.designators),
    ]
    if not added or not a.main.names <= b.main.names | a.main.names:
        return None
    score = Score(round(0.3 + 0.5 * cosine, 4), ("adds " + ", ".join(added[:3]),))
    return Finding(a, b, RelationKind.REFINES, DifferingField.DETAIL, score)


_RULES: tuple[Rule, ...] = (
    compare_numbers, compare_denial, compare_cause, compare_time, compare_place, compare_outcome, compare_detail,
)  # fmt: skip

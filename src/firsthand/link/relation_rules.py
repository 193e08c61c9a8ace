"""How two claims that speak of the same thing stand to each other: time first, then contradiction."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.link.claim_scores import find_conflict
from firsthand.link.relation_findings import (
    BARELY_NEAR,
    HARDLY_NEAR,
    NEAR,
    NEARER,
    SOMEWHAT_NEAR,
    STRIKES,
    VERY_NEAR,
    Finding,
    find_contradiction,
    have_one_scene,
    name_days_apart,
    name_places_apart,
)
from firsthand.link.relation_numbers import compare_numbers
from firsthand.link.relation_views import View
from firsthand.link.slot_amounts import compare_amounts
from firsthand.link.slot_lexicon import event_kinds
from firsthand.link.slot_names import differ_in_spelling
from firsthand.model import DifferingField, RelationKind, Score, Stance

# Claims of one developing situation are compared within so many days of each other.
_FARTHEST_DAYS = 14
_BLAME = frozenset({"attack", "fired", "responsible", "explosion"})
_COMMON = frozenset({"attack", "fired", "killed", "injured", "explosion", "responsible"})  # classes that tell little
_MAKE = frozenset({"made", "debris"})  # whose make it is does not say who fired it
_HARM = frozenset({"damage", "injured", "killed", "collapse"})
_HAPPENINGS = frozenset(
    {"attack", "fired", "explosion", "collapse", "fire", "flood", "storm", "earthquake", "landslide", "eruption",
     "crash", "outbreak", "outage", "arrive", "withdraw", "arrest", "resign", "election", "agree"}
)  # fmt: skip


Rule = Callable[[View, View, float], "Finding | None"]


def relate_views(a: View, b: View, cosine: float) -> Finding | None:
    """The relation of A (said first) and B that the first fitting rule finds; None if none fits.

    COSINE is that of the two wordings after centring; a share of common words stands in without an encoder.
    """
    if not may_relate(a, b):
        return None
    for rule in _RULES:
        finding = rule(a, b, cosine)
        if finding is not None:
            return finding
    return None


def may_relate(a: View, b: View) -> bool:
    """Whether A and B are near in time, and no words of one are words of the other."""
    far = bool(a.first_day and b.first_day) and abs(a.first_day - b.first_day) > _FARTHEST_DAYS
    return not far and not _overlap(a, b)


def _overlap(a: View, b: View) -> bool:
    """Whether one claim has words of the other in the same place of a report: a part cannot dispute its whole."""
    return bool(a.reports & b.reports) and any(
        x.statement.anchor.shared_with(y.statement.anchor) for x in a.slots for y in b.slots
    )


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
        bool(view.agents and view.events & (STRIKES | {"responsible"}))
        and not (view.events & _MAKE or "falsehood" in view.marks or view.main.is_response)
        and view.has_happened
    )


def _disclaimed(denial: View, assertion: View, cosine: float) -> Finding | None:
    """Who is accused says that they did not do it."""
    if not denial.disclaims or not _accuses(assertion) or name_places_apart(denial, assertion):
        return None
    who = denial.denier & assertion.agents
    if not who or (cosine < HARDLY_NEAR and not have_one_scene(denial, assertion, cosine)):
        return None
    reason = f"{sorted(who)[0]} denies what it is said to have done"
    return find_contradiction(denial, assertion, DifferingField.DENIAL, 0.7 + 0.3 * max(0.0, cosine), reason)


def _cleared(denial: View, assertion: View, cosine: float) -> Finding | None:
    """Another says that the party that one side accuses did not do it."""
    who = denial.agents & assertion.agents
    if not who or not _accuses(assertion) or not denial.events & STRIKES or who & denial.denier:
        return None
    if "falsehood" in denial.marks:
        return None
    if cosine < SOMEWHAT_NEAR or name_places_apart(denial, assertion) or not have_one_scene(denial, assertion, cosine):
        return None
    said = f"one says that it was not {min(who)}"
    return find_contradiction(denial, assertion, DifferingField.DIFFERENT_CAUSE, 0.45 + 0.4 * cosine, said)


def _negated(denial: View, assertion: View, cosine: float) -> Finding | None:
    """The same act, once with and once without a negation."""
    shared = denial.events & assertion.events
    if name_places_apart(denial, assertion) or (_agents_apart(denial, assertion) and not denial.disclaims):
        return None
    if "negative" not in denial.marks and not any(slot.statement.stance is Stance.DENIES for slot in denial.slots):
        return None
    agreeing, _ = compare_amounts(denial.amounts, assertion.amounts)
    if (denial.amounts or assertion.amounts) and not agreeing and (denial.amounts or cosine < VERY_NEAR):
        return None
    if (denial.main.events ^ assertion.main.events) & event_kinds().focal or assertion.main.is_response:
        return None
    if denial.main.modality != assertion.main.modality and cosine < VERY_NEAR:
        return None
    telling = bool(shared - _COMMON) and bool(denial.scene & assertion.scene)
    near = cosine >= VERY_NEAR or (bool(shared) and cosine >= (BARELY_NEAR if telling else NEARER))
    if not near or not have_one_scene(denial, assertion, cosine):
        return None
    return find_contradiction(
        denial, assertion, DifferingField.DENIAL, 0.4 + 0.5 * cosine,
        f"near in meaning ({cosine:.2f}), one with a negation", *sorted(shared),
    )  # fmt: skip


def _called_untrue(denial: View, assertion: View, cosine: float) -> Finding | None:
    """One calls provocation, error or fabrication what the other reports."""
    shared = denial.events & assertion.events & _HAPPENINGS
    same_party = bool(denial.agents & assertion.agents) or cosine >= NEARER
    if (
        not shared
        or not same_party
        or cosine < SOMEWHAT_NEAR
        or assertion.negative
        or not assertion.has_happened
        or assertion.main.is_response
        or (assertion.events & (_MAKE | {"retract"}))
        or _agents_apart(denial, assertion)
        or name_days_apart(denial, assertion)
    ):
        return None
    return find_contradiction(
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
        or name_places_apart(a, b)
        or not have_one_scene(a, b, cosine)
        or name_days_apart(a, b)
    ):
        return None
    if a.main.is_response or b.main.is_response or "falsehood" in a.marks | b.marks:
        return None
    types = [frozenset().union(*(slot.designators for slot in view.slots)) for view in (a, b)]
    if all(types) and not types[0] & types[1] and cosine >= SOMEWHAT_NEAR:
        said = f"{min(types[0])} against {min(types[1])}"
        return find_contradiction(a, b, DifferingField.DIFFERENT_CAUSE, 0.45 + 0.4 * cosine, said)
    if not (a.has_happened and b.has_happened) or _strike_each_other(a, b):
        return None
    beside = (a.scene & b.scene) - a.agents - b.agents
    one_made = (a.events ^ b.events) & _MAKE
    if _agents_apart(a, b) and not one_made and ((cosine >= NEAR and beside) or cosine >= VERY_NEAR):
        said = f"done by {min(a.agents)} against {min(b.agents)}"
        return find_contradiction(a, b, DifferingField.DIFFERENT_CAUSE, 0.4 + 0.5 * cosine, said)
    return None


def _strike_each_other(a: View, b: View) -> bool:
    """Whether each names the other's doer beside its own: two strikes of two sides, and not one strike."""
    return bool(a.agents & b.bystanders) and bool(b.agents & a.bystanders)


def compare_time(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where one event is dated to two days."""
    shared = a.events & b.events & _HAPPENINGS
    points = [[span for span in view.days if span[0] == span[1]] for view in (a, b)]
    if not shared or cosine < VERY_NEAR or not all(points) or a.negative != b.negative or a.amounts or b.amounts:
        return None
    gap = min(abs(x[0] - y[0]) for x in points[0] for y in points[1])
    if (
        not 1 <= gap <= 4
        or not have_one_scene(a, b, cosine)
        or name_places_apart(a, b)
        or a.main.modality != b.main.modality
    ):
        return None
    return find_contradiction(
        a, b, DifferingField.DIFFERENT_TIME, 0.3 + 0.5 * cosine, f"dated {gap} days apart", *sorted(shared)
    )


def compare_place(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where one event is put in two places whose names look alike: one is misspelt."""
    if cosine < SOMEWHAT_NEAR or a.negative != b.negative:
        return None
    ours, theirs = a.main.capitalised, b.main.capitalised
    for x in sorted(ours - theirs):
        for y in sorted(theirs - ours):
            if a.main.language == b.main.language and differ_in_spelling(x, y):
                said = f"{x} against {y}: one spelling is another place, or an error"
                return find_contradiction(a, b, DifferingField.DIFFERENT_PLACE, 0.4 + 0.4 * cosine, said)
    return None


def compare_outcome(a: View, b: View, cosine: float) -> Finding | None:
    """A contradiction where results differ: harm against hardly any, going against staying, sure against unsure."""
    if name_places_apart(a, b):
        return None
    unsure = "unsure" in a.marks | b.marks
    for x, y in ((a, b), (b, a)):
        if (
            "hardly" in x.marks
            and "hardly" not in y.marks
            and x.events & y.events & _HARM
            and cosine >= NEAR
            and not unsure
        ):
            return find_contradiction(a, b, DifferingField.OUTCOME, 0.4 + 0.4 * cosine, "hardly any harm against harm")
        leaving = (
            "withdraw" in x.events and "remain" in y.events and "remain" not in x.events and "withdraw" not in y.events
        )
        if leaving and x.negative == y.negative and a.parties & b.parties and cosine >= NEAR:
            return find_contradiction(a, b, DifferingField.OUTCOME, 0.45 + 0.4 * cosine, "going against staying")
        if "unsure" in x.marks and "unsure" not in y.marks:
            same_speaker = bool(a.speakers & b.speakers) and cosine >= 0.1
            if (same_speaker and "certain" in y.marks) or (bool(a.events & b.events) and cosine >= NEARER):
                return find_contradiction(
                    a, b, DifferingField.OUTCOME, 0.4 + 0.4 * cosine, "settled for one, open for the other"
                )
    return None


def compare_detail(a: View, b: View, cosine: float) -> Finding | None:
    """A refinement where the later claim says the same and adds a number, a type or a name."""
    if cosine < VERY_NEAR or not a.events & b.events or find_conflict(a.main, b.main) is not None:
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

"""The few lines that a desk reads first."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from firsthand.model import Stance
from firsthand.present.briefs import Cited, ClaimEntry, Dispute, Line, NumberSeries, PositionKind, Standing
from firsthand.present.changes import runs_steadily
from firsthand.present.claims import TOLL_UNITS
from firsthand.present.phrases import say_counts, say_fields
from firsthand.present.wording import BOUND_SIGNS, count, say_day, say_number, say_origins, say_unit

# Two reports may well be one desk and its update; from three on, a reader takes a claim to be confirmed.
FEWEST_REPEATS = 3

_MOST_LINES = 6
_MOST_DISPUTES = 2
_MOST_STEPS = 5


def rests_on_one(entry: ClaimEntry) -> bool:
    """True where several reports may make a claim look confirmed that has one origin at most."""
    return entry.reports >= FEWEST_REPEATS and entry.at_most is not None and entry.at_most <= 1


def summarise(
    ranked: Sequence[ClaimEntry], disputes: Sequence[Dispute], series: Sequence[NumberSeries]
) -> tuple[Line, ...]:
    """At most six lines: most repeated, most origins, disputes, what changed, weaker than it looks, what is open."""
    claimed = [entry for entry in ranked if entry.standing is Standing.CLAIMED]
    said: set[str] = set()
    repeated = _pick(claimed, said, lambda one: (one.reports * math.sqrt(one.substance), one.importance))
    lines = [_say_most_repeated(repeated)] if repeated and repeated.reports > 1 else []
    supported = [one for one in claimed if (one.at_least or 0) >= 2 and Stance.PREDICTS not in one.stances]
    best = _pick(supported, said, lambda one: ((one.at_least or 0) * math.sqrt(one.importance), 0.0))
    lines += [Line("Most origins", f"{best.label}: {say_counts(best)}.", (best.wording,))] if best else []
    steady = [one for one in series if runs_steadily(one)]
    told = [one for one in steady if one.unit in TOLL_UNITS or len(one.steps) >= FEWEST_REPEATS]
    changed = [_say_series(told[0])] if told else []
    weak = _pick([one for one in ranked if rests_on_one(one)], said, lambda one: (one.reports, one.importance))
    closing = [_say_lone(weak)] if weak else []
    unknown = [one for one in ranked if one.standing is Standing.OPEN]
    nobody = _pick(unknown, said, lambda one: (one.importance * one.substance, 0.0))
    closing += [_say_open(nobody)] if nobody else []
    room = min(_MOST_DISPUTES, max(1, _MOST_LINES - len(lines) - len(changed) - len(closing)))
    return (*lines, *(_say_dispute(one) for one in disputes[:room]), *changed, *closing)


def _pick(
    entries: Sequence[ClaimEntry], said: set[str], weigh: Callable[[ClaimEntry], tuple[float, float]]
) -> ClaimEntry | None:
    """The weightiest of ENTRIES that no line has said yet; it is said from now on."""
    fresh = [one for one in entries if one.claim_id not in said]
    best = max(fresh, key=lambda one: (weigh(one), one.claim_id), default=None)
    said.update([best.claim_id] if best else [])
    return best


def _say_most_repeated(entry: ClaimEntry) -> Line:
    lead = "Most repeated, yet one origin" if rests_on_one(entry) else "Most repeated"
    return Line(lead, f"{entry.label}: {say_counts(entry)}.", (entry.wording,))


def _say_dispute(dispute: Dispute) -> Line:
    """The dispute in the strongest words of two positions, or in all the numbers that are given."""
    figures = [one.figure for one in dispute.positions if one.kind is PositionKind.FIGURE and one.figure]
    told = f": {' or '.join(figures[:_MOST_STEPS])}" if figures else ""
    return Line("Disputed", f"{dispute.label}: {say_fields(dispute).lower()}{told}.", _cite_positions(dispute))


def _cite_positions(dispute: Dispute) -> tuple[Cited, ...]:
    """The title, and the strongest words of the position that is furthest from it."""
    against = [
        saying
        for position in dispute.positions[1:]
        if position.kind is not PositionKind.OPEN or len(dispute.positions) == 2
        for saying in position.sayings
    ]
    other = max(against, key=lambda one: (one.weight, one.cited.mark), default=None)
    return (dispute.title, other.cited) if other else (dispute.title,)


def _say_series(series: NumberSeries) -> Line:
    steps = " → ".join(
        f"{BOUND_SIGNS[step.bound]}{say_number(step.value)} ({say_day(step.cited.published_at)})"
        for step in series.steps[-_MOST_STEPS:]
    )
    early = "… → " if len(series.steps) > _MOST_STEPS else ""
    return Line("Changed", f"{say_unit(series.unit)}: {early}{steps}.", tuple(one.cited for one in series.steps[-2:]))


def _say_lone(entry: ClaimEntry) -> Line:
    origins = say_origins(entry.at_least or 0, entry.at_most or 0)
    return Line(
        "Weaker than it looks", f"{entry.label}: {count(entry.reports, 'report')}, but {origins}.", (entry.wording,)
    )


def _say_open(entry: ClaimEntry) -> Line:
    return Line(
        "Nobody knows", f"{entry.label}: held possible or not answered, and asserted by nobody.", (entry.wording,)
    )

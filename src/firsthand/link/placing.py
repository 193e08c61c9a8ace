"""Where judgements stand: each is found again in readings that may cut the text in other ways than the ones it saw."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from firsthand.model import (
    Anchor,
    Claim,
    Judgement,
    JudgementKind,
    Pin,
    Placement,
    PlacementKind,
    Reading,
    Report,
    Statement,
)

# Of the shorter one of two overlapping anchors, the least share that makes the one stand for the other: more than half
# the words, so that a statement cut in two has one heir at most of each half, and a neighbour that lost a word none.
_LEAST_SHARED = 0.5


@dataclass(frozen=True, slots=True)
class Placed:
    """JUDGEMENT, its pins renamed to what they are called now; HOW it was found, and the REASON if not exactly."""

    judgement: Judgement
    how: PlacementKind
    reason: str = ""


class _Ground:
    """The statements of a pile of readings, to look pins up in."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._reports: dict[str, Report] = {reading.report.id: reading.report for reading in readings}
        self._statements = {reading.report.id: reading.statements for reading in readings}
        self._by_id = {one.id: one for reading in readings for one in reading.statements}

    def find(self, pin: Pin, *, is_new: bool = False) -> tuple[Pin | None, PlacementKind, str]:
        """PIN as it is called now, or None, with how it was found and why not exactly. One that IS_NEW needs only
        its words."""
        report = self._reports.get(pin.anchor.report_id if pin.anchor else pin.id)
        if pin.anchor is None and pin.id.startswith("t:"):  # judged before judgements were pinned
            there = self._by_id.get(pin.id)
            return (Pin(there.id, there.anchor), PlacementKind.EXACT, "") if there else _nowhere("no such statement")
        if report is None:
            return _nowhere("its report is not in the story")
        if pin.anchor is None:
            return pin, PlacementKind.EXACT, ""
        if is_new:
            return self._find_words(pin, report)
        found = self._by_anchor(pin.anchor)
        if found is not None:
            how = PlacementKind.EXACT if found.anchor == pin.anchor else PlacementKind.MOVED
            return Pin(found.id, found.anchor), how, "" if how is PlacementKind.EXACT else _say_moved(pin, found)
        return _nowhere("no statement stands at these words any more")

    def _find_words(self, pin: Pin, report: Report) -> tuple[Pin | None, PlacementKind, str]:
        assert pin.anchor is not None, "only anchored pins are looked for in the text"
        settled = settle_anchor(pin.anchor, report.text)
        if settled is None:
            return _nowhere("these words are not in the report any more")
        how = PlacementKind.EXACT if settled == pin.anchor else PlacementKind.MOVED
        return Pin(pin.id, settled), how, "" if how is PlacementKind.EXACT else "the words stand elsewhere in the text"

    def _by_anchor(self, anchor: Anchor) -> Statement | None:
        """The statement at ANCHOR; else one of its words, the nearest; else the one that shares most with it."""
        statements = self._statements[anchor.report_id]
        quoted = [one for one in statements if one.anchor.quote == anchor.quote]
        if quoted:
            return min(quoted, key=lambda one: (abs(one.anchor.start - anchor.start), one.id))
        here = settle_anchor(anchor, self._reports[anchor.report_id].text)
        if here is None:
            return None
        near = [one for one in statements if shared_part(one.anchor, here) > _LEAST_SHARED]
        return max(near, key=lambda one: (_likeness(one.anchor, here), one.id), default=None)


def _nowhere(reason: str) -> tuple[None, PlacementKind, str]:
    return None, PlacementKind.QUEUED, reason


def _say_moved(pin: Pin, found: Statement) -> str:
    if pin.anchor is not None and found.anchor.quote == pin.anchor.quote:
        return "the same words stand elsewhere in the text"
    return "the words are read as part of a longer or shorter statement"


def shared_part(a: Anchor, b: Anchor) -> float:
    """Which share of the shorter of two anchors lies in the other."""
    return a.shared_with(b) / max(1, min(a.end - a.start, b.end - b.start))


def _likeness(a: Anchor, b: Anchor) -> float:
    shared = a.shared_with(b)
    return shared / max(1, (a.end - a.start) + (b.end - b.start) - shared)


def settle_anchor(anchor: Anchor, text: str) -> Anchor | None:
    """ANCHOR in TEXT: where it was, else at its quote nearest to there; None where the quote is not found."""
    if anchor.holds_in(text):
        return anchor
    starts = []
    at = text.find(anchor.quote) if anchor.quote else -1
    while at >= 0:
        starts.append(at)
        at = text.find(anchor.quote, at + 1)
    if not starts:
        return None
    start = min(starts, key=lambda one: (abs(one - anchor.start), one))
    return Anchor(anchor.report_id, start, start + len(anchor.quote), anchor.quote)


def place_judgements(readings: Sequence[Reading], judgements: Iterable[Judgement]) -> tuple[Placed, ...]:
    """JUDGEMENTS, oldest first, each pinned to what READINGS hold now; what finds no place is there too, QUEUED."""
    ground = _Ground(readings)
    return tuple(_place(judgement, ground) for judgement in in_order(judgements))


def in_order(judgements: Iterable[Judgement]) -> list[Judgement]:
    """JUDGEMENTS, oldest first, each with its pins."""
    return sorted(map(with_pins, judgements), key=lambda judgement: judgement.moment)


def with_pins(judgement: Judgement) -> Judgement:
    """JUDGEMENT with pins by id alone where it was made before there were any: the join of two statements."""
    first, plus, second = judgement.subject_id.partition("+")
    if judgement.on or not plus or judgement.kind is not JudgementKind.VERDICT:
        return judgement
    return replace(judgement, on=(Pin(first),), to=(Pin(second),))


def _place(judgement: Judgement, ground: _Ground) -> Placed:
    is_new = judgement.kind is JudgementKind.ADD
    hows: list[tuple[PlacementKind, str]] = []
    sides: list[tuple[Pin, ...]] = []
    lost: list[str] = []
    for pins in (judgement.on, judgement.to, judgement.apart):
        found = [ground.find(pin, is_new=is_new) for pin in pins]
        sides.append(tuple(dict.fromkeys(pin for pin, _, _ in found if pin is not None)))
        hows += [(how, reason) for _, how, reason in found]
        if pins and not sides[-1]:
            lost.append(found[0][2])
    placed = replace(judgement, on=sides[0], to=sides[1], apart=sides[2])
    if lost:
        return Placed(placed, PlacementKind.QUEUED, lost[0])
    if _falls_together(placed):
        return Placed(placed, PlacementKind.QUEUED, "what it tells apart is read as one statement now")
    off = [reason for how, reason in hows if how is not PlacementKind.EXACT]
    return Placed(placed, PlacementKind.MOVED, off[0]) if off else Placed(placed, PlacementKind.EXACT)


def _falls_together(judgement: Judgement) -> bool:
    """Whether nothing is left of a side because both sides are one statement now."""
    apart = set(judgement.apart) or (set(judgement.to) if judgement.kind is JudgementKind.VERDICT else set())
    return bool(apart) and set(judgement.on) == apart


def place_on_claims(
    placed: Iterable[Placed], claims: Sequence[Claim]
) -> tuple[tuple[Judgement, ...], tuple[Placement, ...]]:
    """The judgements that found their place, those on claims renamed to the CLAIMS that hold their statements now; and
    where every one stands.

    A claim is the one that holds most of the pinned statements;
    of equals, the one that holds the first of them.
    """
    claim_of = {statement_id: claim.id for claim in claims for statement_id in claim.statement_ids}
    claim_of |= {claim.id: claim.id for claim in claims}
    found: list[Judgement] = []
    placements: list[Placement] = []
    for one in placed:
        subject, how, reason = _subject_now(one, claim_of)
        if how is not PlacementKind.QUEUED:
            found.append(replace(one.judgement, subject_id=subject))
        statements = tuple(pin.id for pin in one.judgement.on if pin.anchor is not None)
        placements.append(Placement(one.judgement.id, how, subject, statements, reason))
    return tuple(found), tuple(placements)


def _subject_now(one: Placed, claim_of: Mapping[str, str]) -> tuple[str, PlacementKind, str]:
    judgement, subject = one.judgement, one.judgement.subject_id
    if one.how is PlacementKind.QUEUED:
        return subject, one.how, one.reason
    if subject.startswith("c:") and "+" not in subject:
        held = Counter(claim_of[pin.id] for pin in judgement.on if pin.id in claim_of)
        now = held.most_common(1)[0][0] if held else claim_of.get(subject, "")
        if not now:
            return subject, PlacementKind.QUEUED, "no claim holds its statements now"
        moved = one.how is PlacementKind.MOVED or now != subject
        reason = one.reason or ("" if now == subject else "the claim goes by another statement now")
        return now, PlacementKind.MOVED if moved else PlacementKind.EXACT, reason
    if len(judgement.on) == 1 and subject.startswith("t:") and "+" not in subject and "," not in subject:
        return judgement.on[0].id, one.how, one.reason
    return subject, one.how, one.reason


def group_by_report(placed: Iterable[Placed]) -> dict[str, list[Judgement]]:
    """The judgements that found their place, by the report of their first pin, oldest first."""
    groups: dict[str, list[Judgement]] = defaultdict(list)
    for one in placed:
        if one.how is not PlacementKind.QUEUED and one.judgement.on:
            pin = one.judgement.on[0]
            groups[pin.anchor.report_id if pin.anchor else pin.id].append(one.judgement)
    return groups

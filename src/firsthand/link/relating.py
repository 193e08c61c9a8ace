"""How two claims stand to each other: what a trained comparer reads in their wordings, weighed with their slots.

The weights (`relating.json`) were learnt by `tools/learn_joining.py`. Time comes before contradiction: what differs
because the later report tells of a later moment is an update.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from firsthand.link.claim_scores import find_conflict
from firsthand.link.comparing import KINDS, STANDINGS, Comparer, Vectors
from firsthand.link.likelihood import log_odds, weigh
from firsthand.link.relation_findings import Finding, name_days_apart, name_places_apart
from firsthand.link.relation_numbers import why_revision
from firsthand.link.relation_views import View
from firsthand.link.slot_amounts import compare_amounts
from firsthand.link.slots import Slots
from firsthand.model import DifferingField, RelationKind, Score

_FIELDS = dict(
    zip(
        KINDS,
        (DifferingField.DENIAL, DifferingField.DIFFERENT_NUMBER, DifferingField.DIFFERENT_CAUSE,
         DifferingField.DIFFERENT_TIME, DifferingField.DIFFERENT_PLACE, DifferingField.OUTCOME),
        strict=True,
    )
)  # fmt: skip
# What the slots of two claims differ in says more about the kind than the words do.
_OF_CONFLICT = {"number": "number", "polarity": "denial", "falsehood": "denial", "place": "place", "day": "time",
                "spelling": "place", "party": "cause"}  # fmt: skip
_KIND_VOTE = 3.0
# What the comparer reads as hardly differing, and in which no slots conflict, does not differ.
_HARDLY_READ = 0.4


# A claim is read in this many wordings, and two claims in this many pairs of them.
_WORDINGS, _PAIRS = 3, 3


def read_views(pairs: Sequence[tuple[View, View]], comparer: Comparer) -> list[Vectors]:
    """For each of PAIRS what COMPARER reads in some wordings of the two, a row for each pair of wordings."""
    chosen = [pair_wordings(a, b) for a, b in pairs]
    rows = iter(comparer.compare([words for some in chosen for words in some]))
    return [np.stack([next(rows) for _ in some]) for some in chosen]


def pair_wordings(a: View, b: View) -> list[tuple[str, str]]:
    """Pairs of wordings in which A and B are read: what the claims are called by, then wordings in one language."""
    ours, theirs = _wordings(a), _wordings(b)
    others = [(x, y) for x in ours for y in theirs][1:]
    others.sort(key=lambda pair: pair[0].language != pair[1].language)
    return [(x.text, y.text) for x, y in [(ours[0], theirs[0]), *others[: _PAIRS - 1]]]


def _wordings(view: View) -> list[Slots]:
    first: dict[str, Slots] = {}
    for slot in view.slots:
        first.setdefault(slot.text, slot)
    return list(first.values())[:_WORDINGS]


def _differing(comparisons: Vectors) -> Vectors:
    """How far each pair of wordings differs, in contradiction or as an update."""
    differing: Vectors = comparisons[:, [STANDINGS.index("contradicts"), STANDINGS.index("updates")]].sum(axis=1)
    return differing


def list_evidence(a: View, b: View, *, comparisons: Vectors, cosine: float, ruled: Finding | None) -> dict[str, float]:
    """What speaks for and against A and B telling differently of one thing, by name. COMPARISONS is what was read in
    some wordings of theirs, RULED what rules found."""
    share = dict(zip(STANDINGS, comparisons.mean(axis=0).tolist(), strict=False))
    conflict = find_conflict(a.main, b.main)
    _, differing = compare_amounts(a.amounts, b.amounts)
    evidence = {
        "start": 1.0,
        "cosine": cosine,
        "differs": log_odds(share["contradicts"] + share["updates"]),
        "differs most": log_odds(float(_differing(comparisons).max())),
        "contradicts": log_odds(share["contradicts"]),
        "same": log_odds(share["same"]),
        "unrelated": log_odds(share["unrelated"]),
        "one report": float(bool(a.reports & b.reports)),
        "one speaker": float(bool(a.speakers & b.speakers)),
        "places apart": float(name_places_apart(a, b)),
        "days apart": float(name_days_apart(a, b)),
        "numbers differ": float(bool(differing)),
        "alone": float(len(a.slots) == 1) + float(len(b.slots) == 1),
        "response": float(a.main.is_response and b.main.is_response),
    }
    if conflict is not None:
        evidence[f"conflict {conflict.kind}"] = 1.0
    if ruled is not None and ruled.kind is not RelationKind.REFINES:
        evidence["ruled"] = ruled.score.value
    return evidence


def judge(
    a: View, b: View, *, comparisons: Vectors, cosine: float, ruled: Finding | None,
    at_least: float, ruled_from: float, refined_from: float,
) -> Finding | None:  # fmt: skip
    """How A (said first) and B stand to each other, if it is likely enough; None if they do not differ."""
    likely = weigh(list_evidence(a, b, comparisons=comparisons, cosine=cosine, ruled=ruled), "relating")
    share = dict(zip(STANDINGS, comparisons.mean(axis=0).tolist(), strict=False))
    differing = _differing(comparisons)
    if ruled is not None and ruled.kind is not RelationKind.REFINES and likely >= ruled_from:
        return ruled
    unseen = differing.max() < _HARDLY_READ and find_conflict(a.main, b.main) is None
    if likely < at_least or unseen:
        return _refinement(a, b, share, refined_from)
    kind = _kind(a, b, comparisons[int(differing.argmax())])
    if kind == "number" and not _may_differ_in_number(a, b):
        return _refinement(a, b, share, refined_from)
    read = f"read together: they differ ({differing.max():.2f}), in {kind}"
    update = _why_update(a, b, share, kind)
    if update:
        field = _FIELDS[kind]
        return Finding(a, b, RelationKind.UPDATES, field, Score(round(min(0.99, likely), 4), (read, update)))
    if _have_one_voice(a, b):
        return None
    reasons = (read, *(() if ruled is None else ruled.score.reasons[:2]))
    return Finding(a, b, RelationKind.CONTRADICTS, _FIELDS[kind], Score(round(min(0.99, likely), 4), reasons))


def _may_differ_in_number(a: View, b: View) -> bool:
    """Whether both give a number, and not the same."""
    agreeing, differing = compare_amounts(a.amounts, b.amounts)
    return _gives_number(a) and _gives_number(b) and (bool(differing) or not agreeing)


def _gives_number(view: View) -> bool:
    return bool(view.amounts) or any(character.isdigit() for slot in view.slots for character in slot.text)


def _have_one_voice(a: View, b: View) -> bool:
    """Whether the same known sources stand behind both: nobody contradicts themselves in one breath."""
    ours, theirs = ({slot.source for slot in view.slots} for view in (a, b))
    return ours == theirs and "" not in ours


def _kind(a: View, b: View, comparison: Vectors) -> str:
    shares = comparison[len(STANDINGS) :].copy()
    conflict = find_conflict(a.main, b.main)
    if conflict is not None and conflict.kind in _OF_CONFLICT:
        shares[KINDS.index(_OF_CONFLICT[conflict.kind])] *= _KIND_VOTE
    return KINDS[int(np.argmax(shares))]


def _why_update(a: View, b: View, share: Mapping[str, float], kind: str) -> str:
    """Why B tells of a later moment than A; "" if it tells otherwise of the same."""
    _, differing = compare_amounts(a.amounts, b.amounts)
    if kind == "number" and differing:
        return why_revision(a, b, *differing[0])
    later = bool(a.first_day and b.first_day) and b.first_day > a.first_day
    if later and share["updates"] > share["contradicts"] and kind not in ("cause", "place", "time"):
        return "a later report, of a later moment"
    return ""


def _refinement(a: View, b: View, share: Mapping[str, float], at_least: float) -> Finding | None:
    for finer, coarser, standing in ((a, b, "refines"), (b, a, "refined")):
        if share[standing] >= at_least:
            score = Score(round(share[standing], 4), ("says the same and more",))
            return Finding(coarser, finer, RelationKind.REFINES, DifferingField.DETAIL, score)
    return None

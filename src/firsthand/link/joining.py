"""Whether two statements are one claim: what a trained comparer reads in them, weighed with what their slots show.

The weights (`joining.json`) were learnt by `tools/learn_joining.py` on the open half of Firsthand Bench, on stories of
the claim corpus that the comparer was not trained on, and on the development stories.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from firsthand.link.claim_scores import Conflict, Weights, score_pair
from firsthand.link.comparing import STANDINGS, Vectors, narrow
from firsthand.link.likelihood import log_odds
from firsthand.link.slots import Slots
from firsthand.model import Score

# Conflicts that no likeness outweighs. Of the pairs on the open half of Firsthand Bench that all else called one claim,
# those with such a conflict were seldom one (number .03, place, party, spelling 0, falsehood and occasion .2, day .4, a
# changed word .5); where marks of polarity, modality or doubt differ, .8 to .9 were one all the same (2026-11-22):
# these only weigh.
FORBIDDING = frozenset(
    {"number", "falsehood", "party", "place", "spelling", "make", "occasion", "denier", "day", "changed", "opposite"}
)
_SAID = {"same": "they say the same", "refines": "one says more", "refined": "one says more"}
# Reports this many days apart are as far apart as any.
_MANY_DAYS = 4


def score_slots(a: Slots, b: Slots, cosine: float, rarity: Mapping[str, float], weights: Weights) -> Score:
    """What the rules alone would say of A and B."""
    return score_pair(a, b, cosine=narrow(cosine), rarity=rarity, copied=False, weights=weights)


def list_evidence(
    a: Slots, b: Slots, *,
    comparison: Vectors | None, cosine: float, slots: Score, conflict: Conflict | None, copied: bool,
) -> dict[str, float]:  # fmt: skip
    """What speaks for and against A and B being one claim, by name.

    COMPARISON is the row that a comparer gives the two, None where it was not asked; SLOTS the score of their slots
    without meaning; COPIED says that aligned passages of a derivation hold both.
    """
    kind = "read" if comparison is not None else "unread"
    evidence = {
        f"{kind}": 1.0,
        f"{kind} cosine": cosine,
        f"{kind} slots": log_odds(slots.value),
        f"{kind} same language": float(a.language == b.language),
        "copied": float(copied),
        "days apart": min(_MANY_DAYS, abs(a.published - b.published)) if a.published and b.published else 1.0,
        "one report": float(a.statement.report_id == b.statement.report_id),
        "headline": float(a.statement.in_headline) + float(b.statement.in_headline),
    }
    if conflict is not None:
        evidence[f"conflict {conflict.kind}"] = 1.0
    if comparison is not None:
        share = dict(zip(STANDINGS, comparison.tolist(), strict=False))
        evidence["same"] = log_odds(share["same"])
        evidence["same or finer"] = log_odds(share["same"] + share["refines"] + share["refined"])
        evidence["differs"] = log_odds(share["contradicts"] + share["updates"])
        evidence["unrelated"] = log_odds(share["unrelated"])
    return evidence


def explain(comparison: Vectors | None, cosine: float, slots: Score, conflict: Conflict | None) -> tuple[str, ...]:
    """The reasons for a score, in words."""
    reasons = []
    if comparison is not None:
        best = int(np.argmax(comparison[: len(STANDINGS)]))
        said = _SAID.get(STANDINGS[best])
        reasons += [f"read together: {said} ({comparison[best]:.2f})"] if said else []
    reasons.append(f"near in meaning ({cosine:.2f})")
    reasons += slots.reasons
    if conflict is not None:
        reasons.append(f"though {conflict.reason}")
    return tuple(reasons[:5])

"""Likelihoods: named evidence, weighed by what `tools/learn_joining.py` learnt."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib import resources

# Log-odds beyond these are as good as certain.
_SUREST = 6.0
_LARGEST = 30.0


def log_odds(share: float) -> float:
    """The logarithm of the odds of SHARE, held within what is as good as certain."""
    return min(_SUREST, max(-_SUREST, math.log(max(share, 1e-6) / max(1 - share, 1e-6))))


def weigh(evidence: Mapping[str, float], question: str) -> float:
    """How likely the answer to QUESTION ("joining", "relating") is yes, 0 to 1; what has no weight does not count."""
    weights = _weights(question)
    total = sum(value * weights.get(name, 0.0) for name, value in evidence.items())
    return 1 / (1 + math.exp(-min(_LARGEST, max(-_LARGEST, total))))


@cache
def _weights(question: str) -> Mapping[str, float]:
    stored = (resources.files("firsthand.link") / f"{question}.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(stored)["weights"]
    return weights

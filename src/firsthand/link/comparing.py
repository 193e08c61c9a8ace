"""Comparing statements by a trained model: what `link` asks of it, whoever trained it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Number = TypeVar("Number", float, Vectors)

# How the first of two statements stands to the second, in the order in which a comparer gives their probabilities:
# `refines` says the same and more, `refined` says less, `updates` tells of another moment of the same matter.
STANDINGS = ("unrelated", "same", "refines", "refined", "contradicts", "updates")
# And, if they contradict each other, in what.
KINDS = ("denial", "number", "cause", "time", "place", "outcome")


# What the rules of `link` call near was fitted to vectors whose cosines were so much narrower.
_NARROWER, _HIGHER = 0.6, 0.1


def narrow(cosine: Number) -> Number:
    """COSINE, one or many, on the scale on which the rules judge."""
    return cosine * _NARROWER + _HIGHER


class Embedder(Protocol):
    """Gives each text a vector: float32, shape (number of texts, width), rows L2-normalised."""

    def embed(self, texts: Sequence[str]) -> Vectors: ...


class Comparer(Embedder, Protocol):
    """Its vectors compare across languages; and it reads two texts together."""

    def compare(self, pairs: Sequence[tuple[str, str]]) -> Vectors:
        """Probabilities, pairs × 12: STANDINGS, then KINDS."""
        ...

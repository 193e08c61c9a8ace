"""No text is embedded twice, and stored vectors give the same run as fresh ones."""

from __future__ import annotations

import numpy as np
import pytest

from firsthand.app.remembered import RememberedEmbedder
from firsthand.store import open_store


class CountingEmbedder:
    """Gives each text a vector of its own and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts):
        self.asked.extend(texts)
        rows = np.array([[len(text), text.count("a") + 1 / 3, 1] for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture
def store():
    with open_store(":memory:", create=True) as opened:
        yield opened


def test_nothing_is_embedded_twice(store):
    counting = CountingEmbedder()
    first = RememberedEmbedder(counting, store, model="counting 1", keeps=True)
    rows = first.embed(["the quay", "a crane", "the quay"])
    assert sorted(counting.asked) == ["a crane", "the quay"]
    assert np.array_equal(rows[0], rows[2])
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    second = RememberedEmbedder(counting, store, model="counting 1", keeps=True)
    assert np.array_equal(second.embed(["a crane", "the quay", "the quay"]), rows[[1, 0, 2]])
    assert sorted(counting.asked) == ["a crane", "the quay"]


def test_another_model_has_vectors_of_its_own(store):
    counting = CountingEmbedder()
    first = RememberedEmbedder(counting, store, model="counting 1", keeps=True)
    first.embed(["the quay"])
    RememberedEmbedder(counting, store, model="counting 2", keeps=True).embed(["the quay"])
    assert counting.asked == ["the quay", "the quay"]


def test_no_text_gives_no_row(store):
    assert RememberedEmbedder(CountingEmbedder(), store, model="x", keeps=False).embed([]).shape[0] == 0


def test_what_is_not_kept_leaves_the_store_as_it_was(store):
    counting = CountingEmbedder()
    for _ in range(2):
        RememberedEmbedder(counting, store, model="counting 1", keeps=False).embed(["the quay"])
    assert counting.asked == ["the quay", "the quay"]


def test_what_was_embedded_before_an_interruption_is_kept(store):
    class Interrupted(CountingEmbedder):
        def embed(self, texts):
            if self.asked:
                raise KeyboardInterrupt
            return super().embed(texts)

    texts = [f"{'long ' * 9}{number}" for number in range(300)]
    interrupted, counting = Interrupted(), CountingEmbedder()
    with pytest.raises(KeyboardInterrupt):
        RememberedEmbedder(interrupted, store, model="counting 1", keeps=True).embed(texts)
    RememberedEmbedder(counting, store, model="counting 1", keeps=True).embed(texts)
    assert sorted(interrupted.asked + counting.asked) == sorted(texts)

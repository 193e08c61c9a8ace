"""No text and no pair is read twice, and what the store kept gives the same run as what is fresh."""

from __future__ import annotations

import numpy as np
import pytest

from firsthand.app.remembered import RememberedComparer
from firsthand.store import open_store


class CountingComparer:
    """Gives each text and pair a row of its own and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def embed(self, texts):
        self.asked.extend(texts)
        rows = np.array([[len(text), text.count("a") + 1 / 3, 1] for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def compare(self, pairs):
        self.asked.extend(pairs)
        return np.array([[len(a) / 100, len(b) / 100] for a, b in pairs], dtype=np.float32)


@pytest.fixture
def store():
    with open_store(":memory:", create=True) as opened:
        yield opened


def test_nothing_is_embedded_twice(store):
    counting = CountingComparer()
    first = RememberedComparer(counting, store, model="counting 1", keeps=True)
    rows = first.embed(["the quay", "a crane", "the quay"])
    assert sorted(counting.asked) == ["a crane", "the quay"]
    assert np.array_equal(rows[0], rows[2])
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    second = RememberedComparer(counting, store, model="counting 1", keeps=True)
    assert np.array_equal(second.embed(["a crane", "the quay", "the quay"]), rows[[1, 0, 2]])
    assert sorted(counting.asked) == ["a crane", "the quay"]


def test_no_pair_is_read_twice_and_its_order_matters(store):
    counting = CountingComparer()
    first = RememberedComparer(counting, store, model="counting 1", keeps=True)
    rows = first.compare([("the quay", "a crane"), ("a crane", "the quay"), ("the quay", "a crane")])
    assert sorted(counting.asked) == [("a crane", "the quay"), ("the quay", "a crane")]
    assert np.array_equal(rows[0], rows[2])
    assert not np.array_equal(rows[0], rows[1])
    second = RememberedComparer(counting, store, model="counting 1", keeps=True)
    assert np.array_equal(second.compare([("a crane", "the quay")])[0], rows[1])
    assert len(counting.asked) == 2


def test_texts_of_a_pair_do_not_run_into_each_other(store):
    remembered = RememberedComparer(CountingComparer(), store, model="counting 1", keeps=True)
    one, other = remembered.compare([("ab", "c"), ("a", "bc")])
    assert not np.array_equal(one, other)


def test_another_model_has_rows_of_its_own(store):
    counting = CountingComparer()
    RememberedComparer(counting, store, model="counting 1", keeps=True).embed(["the quay"])
    RememberedComparer(counting, store, model="counting 2", keeps=True).embed(["the quay"])
    assert counting.asked == ["the quay", "the quay"]


def test_nothing_asked_gives_no_row(store):
    remembered = RememberedComparer(CountingComparer(), store, model="x", keeps=False)
    assert remembered.embed([]).shape[0] == 0
    assert remembered.compare([]).shape[0] == 0


def test_what_is_not_kept_leaves_the_store_as_it_was(store):
    counting = CountingComparer()
    for _ in range(2):
        RememberedComparer(counting, store, model="counting 1", keeps=False).embed(["the quay"])
    assert counting.asked == ["the quay", "the quay"]

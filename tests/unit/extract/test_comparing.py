"""The comparer that ships: near in meaning across languages, and able to tell a changed fact from the same one."""

from __future__ import annotations

import numpy as np
import pytest

from firsthand.extract.comparing import open_comparer
from firsthand.link.comparing import KINDS, STANDINGS


@pytest.fixture(scope="module")
def comparer():
    found = open_comparer()
    if found is None:
        pytest.skip("what the comparer runs on is not installed")
    return found


def test_translations_are_nearer_than_neighbours_in_topic(comparer):
    vectors = comparer.embed(
        [
            "Rescuers pulled nine miners out of the flooded shaft",
            "Ratownicy wydobyli dziewięciu górników z zalanego szybu",
            "Kurtarma ekipleri su basan kuyudan dokuz madenciyi çıkardı",
            "The mining company published its results for the year",
        ]
    )
    near, nearer, far = (float(vectors[0] @ vectors[place]) for place in (1, 2, 3))
    assert min(near, nearer) > far + 0.1


def test_the_same_text_gives_the_same_vector_in_any_company(comparer):
    alone = comparer.embed(["The dam holds"])
    among = comparer.embed(["The dam holds", "A much longer sentence about the weather in the valley and its forests"])
    assert np.array_equal(alone[0], among[0])


@pytest.mark.parametrize(
    ("a", "b", "standing"),
    [
        ("three miners were killed", "drei Bergleute kamen ums Leben", "same"),
        ("three miners were killed", "sieben Bergleute kamen ums Leben", "differs"),
        ("the company is closing the mine", "the company is not closing the mine", "differs"),
        ("the company is closing the mine", "rain is expected in the valley on Friday", "unrelated"),
    ],
)
def test_a_pair_is_read_as_what_it_is(comparer, a, b, standing):
    shares = dict(zip(STANDINGS, comparer.compare([(a, b)])[0], strict=False))
    shares["differs"] = shares["contradicts"] + shares["updates"]
    assert shares[standing] > 0.4


def test_rows_are_probabilities_of_standing_and_of_kind(comparer):
    row = comparer.compare([("five houses burned", "fifty houses burned")])[0]
    assert row.shape == (len(STANDINGS) + len(KINDS),)
    assert np.isclose(row[: len(STANDINGS)].sum(), 1, atol=1e-3)
    assert np.isclose(row[len(STANDINGS) :].sum(), 1, atol=1e-3)


def test_nothing_to_read_breaks_nothing(comparer):
    assert comparer.embed([]).shape[0] == 0
    assert comparer.compare([("", "")]).shape == (1, 12)

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from link_pile import make_reading

from firsthand.link.comparing import Vectors
from firsthand.link.grouping import GroupingOptions, group_reports, join_by_average
from firsthand.model import Reading

FERRY = [
    ["The ferry Halvorsen ran aground off Tarnvik.", "Some 214 passengers were taken ashore, skipper Oda Brekke said."],
    ["Halvorsen aground: 214 people safe.", "The ferry struck a reef near Tarnvik, skipper Oda Brekke told the port."],
    ["Nobody is hurt after the grounding near Tarnvik.", "All 214 aboard the Halvorsen were brought ashore."],
]
OTHER_FERRY = [
    ["The ferry Marisol lost power off Punta Brava.", "Its 87 passengers waited for a tug, captain Luis Arce said."],
    ["A tug brought the Marisol to Punta Brava.", "Captain Luis Arce thanked his 87 passengers for their patience."],
]
STRIKE = [
    ["Tram drivers in Ossendrecht walk out.", "The union led by Mies Verbeek wants 6.5 per cent more pay."],
    ["No trams in Ossendrecht on Monday.", "Drivers ask for 6.5 per cent, Mies Verbeek of the union said."],
]


def read_all(*stories: list[list[str]]) -> list[Reading]:
    return [
        make_reading(f"s{at}r{number}", lines) for at, story in enumerate(stories) for number, lines in enumerate(story)
    ]


def names_of(groups: tuple[tuple[str, ...], ...], readings: list[Reading]) -> set[frozenset[str]]:
    names = {one.report.id: one.report.name for one in readings}
    return {frozenset(names[report_id] for report_id in group) for group in groups}


def test_look_alikes_are_two_stories() -> None:
    readings = read_all(FERRY, OTHER_FERRY, STRIKE)
    assert names_of(group_reports(readings), readings) == {
        frozenset({"s0r0", "s0r1", "s0r2"}),
        frozenset({"s1r0", "s1r1"}),
        frozenset({"s2r0", "s2r1"}),
    }


def test_order_of_arrival_and_repeats_change_nothing() -> None:
    readings = read_all(FERRY, OTHER_FERRY, STRIKE)
    assert group_reports([*reversed(readings), readings[0]]) == group_reports(readings)


def test_names_and_numbers_carry_across_languages() -> None:
    polish = make_reading(
        "pl",
        ["Prom Halvorsen osiadł na mieliźnie koło Tarnvik.", "Na brzeg zabrano 214 osób, mówi Oda Brekke."],
        language="pl",
    )
    readings = [*read_all(FERRY, OTHER_FERRY, STRIKE), polish]
    groups = names_of(group_reports(readings), readings)
    assert frozenset({"s0r0", "s0r1", "s0r2", "pl"}) in groups


class _ByFirstWord:
    """Vectors that put texts with one first word together, and the flood in two languages."""

    def embed(self, texts: list[str]) -> Vectors:
        words = [text.split()[0].replace("Hochwasser", "Flood") for text in texts]
        known = sorted(set(words))
        return np.eye(len(known), dtype=np.float32)[[known.index(word) for word in words]]


def test_headlines_that_mean_the_same_bring_reports_together() -> None:
    readings = [
        make_reading("a", ["Flood in the valley", "The water rose overnight."]),
        make_reading("b", ["Hochwasser im Tal", "Viele Keller sind voll."], language="de"),
    ]
    assert len(group_reports(readings)) == 2
    options = GroupingOptions(headline_share=0.9)
    assert len(group_reports(readings, embedder=_ByFirstWord(), options=options)) == 1


@pytest.mark.parametrize("embedder", [None, _ByFirstWord()])
def test_small_piles(embedder: _ByFirstWord | None) -> None:
    assert group_reports([], embedder=embedder) == ()
    (one,) = read_all([["A single report stands alone."]])
    assert group_reports([one], embedder=embedder) == ((one.report.id,),)
    two = read_all([FERRY[0], FERRY[1]])
    assert len(group_reports(two, embedder=embedder)) == 1
    assert len(group_reports(read_all([FERRY[0]], [STRIKE[0]]), embedder=embedder)) == 2


def test_average_link_weighs_what_is_missing() -> None:
    near = [{1: 0.9, 2: 0.8}, {}, {3: 0.35}, {}]
    assert sorted(join_by_average(near, at_least=0.3)) == [(0, 1, 2), (3,)]
    assert sorted(join_by_average(near, at_least=0.45)) == [(0, 1), (2,), (3,)]


@given(st.integers(0, 9), st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.floats(0.01, 1)), max_size=30))
def test_every_place_is_in_one_group(count: int, links: list[tuple[int, int, float]]) -> None:
    near: list[dict[int, float]] = [{} for _ in range(count)]
    for a, b, value in links:
        if a < b < count:
            near[a][b] = value
    groups = join_by_average(near, at_least=0.4)
    assert sorted(place for group in groups for place in group) == list(range(count))

"""How mentions are measured on the reading corpus: pairing, values, and what does not count."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from training.corpus import read_file
from training.measure_mentions import is_near, is_same_quantity, is_same_time, measure, pair_up, row

from firsthand.model import Anchor, Bound, PlaceMention, QuantityMention, TimeMention

ANCHOR = Anchor("r:1", 0, 3, "one")

REPORT = """=== en-0001 wire accident 2031-03-04 | Harlow Dispatch
body: {L|OSLO (Northwire) —} It found {Q=12 men exact|twelve men} in {P=59.91 10.75|Oslo} on {D=2031-03-03|Monday}
body: They had waited there for {Q=3 boats exact|three hours and a half}, near {P=0 0|Bergen}. Some 40 boats were sent.
"""  # fmt: skip


def test_spans_are_paired_once_and_best_first():
    assert pair_up([(0, 10), (12, 20)], [(0, 30), (11, 20)]) == [(0, 0), (1, 1)]
    assert pair_up([(0, 10)], [(10, 20)]) == []
    assert pair_up([(0, 10), (2, 8)], [(1, 9)]) == [(0, 0)]


@pytest.mark.parametrize(
    ("label", "value", "bound", "same"),
    [
        ("12 people exact", 12, Bound.EXACT, True),
        ("12 people at_least", 12, Bound.EXACT, False),
        ("12 people at_least", 12, Bound.AT_LEAST, True),
        ("2.5 million_EUR about", 2_500_000, Bound.ABOUT, True),
        ("tens_of_thousands people about", "tens of thousands", Bound.ABOUT, True),
        ("12 people exact", "dozens", Bound.EXACT, False),
        ("7 km2 exact", 7, Bound.EXACT, True),
    ],
)
def test_a_quantity_is_right_with_value_and_bound(label: str, value: float | str, bound: Bound, same: bool):
    assert is_same_quantity(label, QuantityMention(ANCHOR, value, "people", bound)) is same


def test_a_place_is_right_within_25_km_and_open_without_coordinates():
    assert is_near("59.91 10.75", PlaceMention(ANCHOR, "Oslo", 59.95, 10.9)) is True
    assert is_near("59.91 10.75", PlaceMention(ANCHOR, "Drammen", 59.74, 10.2)) is False
    assert is_near("59.91 10.75", PlaceMention(ANCHOR, "Oslo")) is False
    assert is_near("", PlaceMention(ANCHOR, "Kest")) is None


def test_a_time_is_right_with_the_same_value():
    assert is_same_time("2031-03-03T14.30", TimeMention(ANCHOR, "2031-03-03T14:30"))
    assert not is_same_time("2031-03-03", TimeMention(ANCHOR, "2031-03-04"))


def test_a_report_is_measured_without_its_dateline(tmp_path: Path):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (report,) = read_file(tmp_path / "a.txt")
    tally = measure(report)
    assert (tally["places gold"], tally["places found"], tally["places hit"], tally["places right"]) == (2, 2, 2, 1)
    assert (tally["times gold"], tally["times right"]) == (1, 1)
    assert tally["quantities gold"] == 2
    assert tally["quantities found"] > tally["quantities hit"] >= 1
    assert "1.000" in row("en", tally)

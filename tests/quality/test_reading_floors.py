"""Floors of the reading stages on the development stories; they fall only by an edit of this table.

The figures themselves, with the joining stages, are in docs/figures.md.
"""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

import pytest

from firsthand.app.adding import make_hints
from firsthand.intake import receive
from firsthand.model import Skipped, Story
from firsthand.pipeline import read_report
from firsthand.present import dossier

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
# Measured on 2026-11-21, each a little below what was measured: recall, with_source, chain, basis and stance (macro) of
# attributions; places and times: recall, right; quantities: recall, right; boilerplate removed.
FLOORS = {
    "dev-golan": (0.92, 0.87, 0.85, 0.80, 0.87, 0.94, 0.97, 0.94, 0.96, 0.96, 0.98, 0.97),
    "dev-derna": (0.86, 0.79, 0.81, 0.94, 0.79, 0.98, 0.91, 0.98, 0.80, 0.98, 0.95, 0.95),
    "dev-przewodow": (0.88, 0.65, 0.53, 0.63, 0.74, 0.86, 0.81, 0.98, 0.92, 0.93, 0.98, 0.98),
}
KEYS = (
    *(("attributions", key) for key in ("recall", "with_source", "chain", "basis_macro", "stance_macro")),
    *((stage, key) for stage in ("places", "times", "quantities") for key in ("recall", "right")),
    ("boilerplate", "removed"),
)

pytestmark = pytest.mark.shared


@cache
def figures(story: str, folder: str) -> dict[str, dict[str, float]]:
    gold = SHARED / "corpora" / story
    if not gold.is_dir():
        pytest.skip(f"the evaluation corpora are not beside the checkout ({gold.name})")
    received = receive([str(path) for path in sorted(gold.glob("*.txt"))], hints=make_hints(str(gold / "index.tsv")))
    outcomes = [
        one if isinstance(one, Skipped) else read_report(one, received_at="2026-11-21T00:00:00Z") for one in received
    ]
    assert not [one for one in outcomes if isinstance(one, Skipped)]
    story_read = Story(story, None, tuple(outcomes), (), (), (), (), ())
    path = Path(folder) / f"{story}.json"
    path.write_text(json.dumps(dossier(story_read)), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval" / "score.py")
    assert spec is not None and spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer.score(str(gold), str(path))[0]


@pytest.mark.parametrize("story", sorted(FLOORS))
def test_reading_stays_above_its_floors(story, tmp_path_factory):
    found = figures(story, str(tmp_path_factory.mktemp("dossiers")))
    low = {
        key: (found[key[0]][key[1]], floor)
        for key, floor in zip(KEYS, FLOORS[story], strict=True)
        if found[key[0]][key[1]] < floor
    }
    assert not low, low


@pytest.mark.parametrize("story", sorted(FLOORS))
def test_no_content_is_lost_and_statements_do_not_pile_up(story, tmp_path_factory):
    found = figures(story, str(tmp_path_factory.mktemp("dossiers")))
    assert found["boilerplate"]["content_lost"] == 0
    assert found["attributions"]["layers"] <= 1.05

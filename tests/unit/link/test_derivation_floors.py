"""Floors: named origins per dev story (readings by the whole reader), so that a change of rule shows."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from firsthand.intake import Hints, read_manifest, receive
from firsthand.link.derivations import trace_derivations
from firsthand.model import Reading, Skipped
from firsthand.pipeline import read_report

SHARED = Path(__file__).resolve().parents[3] / ".." / "shared"
# F1 of named origins without an encoder, 2026-11-21: golan .97, przewodow .74, derna .68.
FLOORS = {"dev-golan": 0.85, "dev-przewodow": 0.65, "dev-derna": 0.58}


def load_scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dossier_score", SHARED / "eval" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def read_story(folder: Path) -> list[Reading]:
    hints = Hints(rows=read_manifest(str(folder / "index.tsv")))
    readings = []
    for received in receive([str(path) for path in sorted(folder.glob("*.txt"))], hints=hints):
        assert not isinstance(received, Skipped)
        reading = read_report(received, received_at="2026-11-21T00:00:00Z")
        assert not isinstance(reading, Skipped)
        readings.append(reading)
    return readings


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize("story", sorted(FLOORS))
def test_named_origins_reach_the_floor(story: str) -> None:
    folder = SHARED / "corpora" / story
    if not folder.is_dir():
        pytest.skip("the evaluation corpora are not beside this checkout")
    readings = read_story(folder)
    found = trace_derivations(readings)
    reports = [
        {
            "name": reading.report.name,
            "derived_from": [{"origin": one.origin} for one in found if one.report_id == reading.report.id],
        }
        for reading in readings
    ]
    scorer = load_scorer()
    errors: dict[str, list[object]] = {"derivation": []}
    assert scorer.score_derivation(scorer.Gold(folder), {"reports": reports}, errors)["f1"] >= FLOORS[story]

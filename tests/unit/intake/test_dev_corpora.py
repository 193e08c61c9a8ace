"""On the development stories: furniture goes, content stays, posts are found. Needs the corpora beside the checkout."""

import importlib.util
from collections import defaultdict
from pathlib import Path

import pytest

from firsthand.intake import Hints, Received, read_received, receive
from firsthand.model import SegmentKind

SHARED = Path(__file__).resolve().parents[4] / "shared"
pytestmark = pytest.mark.shared


def reports_in(folder):
    if not folder.is_dir():
        pytest.skip(f"{folder.name} is not beside the checkout")
    received = (one for one in receive([str(folder)], hints=Hints()) if isinstance(one, Received))
    return [read_received(one, received_at="") for one in received]


@pytest.mark.parametrize("story", ["dev-golan", "dev-derna", "dev-przewodow"])
def test_furniture_goes_and_content_stays(story):
    folder = SHARED / "corpora" / story
    read = reports_in(folder)
    spec = importlib.util.spec_from_file_location("story_score", SHARED / "eval" / "score.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    rows = [
        {"file": report.name, "kind": segment.kind.value, "span": (segment.anchor.start, segment.anchor.end)}
        for report, segments in read
        for segment in segments
    ]
    figures = scorer.score_boilerplate(scorer.Gold(folder), {"segments": rows}, defaultdict(list))
    assert figures["content_lost"] == 0
    assert figures["removed"] >= 0.95


def test_the_posts_of_the_seeds():
    posts = [
        (segment.handle, segment.posted_on, segment.language)
        for _, segments in reports_in(SHARED / "corpora" / "seeds")
        for segment in segments
        if segment.kind is SegmentKind.POST
    ]
    assert posts == [
        ("@SameralAtrush", "2024-12-13", "en"),
        ("@syria7ra", "2024-12-13", "ar"),
        ("@ConflictTR", "2024-12-13", "tr"),
    ]

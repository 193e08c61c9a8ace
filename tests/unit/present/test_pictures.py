"""The three pictures: well-formed, alike at every run, labels apart, nothing outside the frame."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from harbour_story import build_large_story, build_story

from firsthand.model import DerivationKind, Story
from firsthand.present import draw_lineage, draw_map, draw_timeline
from firsthand.present.svg import width_of

SVG = "{http://www.w3.org/2000/svg}"
EMPTY = {"readings": (), "sources": (), "derivations": (), "claims": (), "relations": (), "assessments": ()}


@pytest.mark.parametrize("draw", [draw_lineage, draw_timeline, draw_map])
@pytest.mark.parametrize("story", [build_story(), build_large_story(120), replace(build_story(), **EMPTY)])
def test_pictures_are_well_formed_named_and_repeatable(draw, story: Story) -> None:
    text = draw(story)
    root = ET.fromstring(text)
    assert root.tag == f"{SVG}svg"
    named = {one.get("id") for one in root if one.tag in (f"{SVG}title", f"{SVG}desc")}
    assert named == set((root.get("aria-labelledby") or "").split())
    assert draw(story) == text
    assert "nan" not in re.sub(r"<(title|desc|text)[^>]*>[^<]*", "", text)
    assert "script" not in {one.tag.removeprefix(SVG) for one in root.iter()}


def test_lineage_has_one_row_a_report_and_a_manner_a_kind() -> None:
    text = draw_lineage(build_story())
    heights = [float(one) for one in re.findall(r'<text x="10" y="([\d.]+)"', text)]
    rows = sorted(height for height in heights if height > 92)
    assert len(rows) == 12 + 2  # the reports, and two origins that were not received
    assert min(after - before for before, after in pairwise(rows)) >= 20
    for kind in DerivationKind:
        assert f">{kind.value}</text>" in text


def test_no_report_stands_left_of_what_it_took_from() -> None:
    text = draw_lineage(build_story())
    for x1, x2 in re.findall(
        r'<line x1="([\d.]+)" y1="[\d.]+" x2="([\d.]+)" y2="[\d.]+" style="stroke:var\(--blue', text
    ):
        assert float(x1) < float(x2)


def test_a_lineage_that_is_cut_says_so() -> None:
    assert "more reports not drawn." in draw_lineage(build_large_story(200))


def test_map_labels_keep_apart_and_inside() -> None:
    text = draw_map(build_story())
    labels = re.findall(r'font-size:12\.5px"><text x="([\d.]+)" y="([\d.]+)">([^<]+)<', text)
    assert {words.split(" (")[0] for _, _, words in labels} >= {"Batumi", "Poti", "Kobuleti"}
    boxes = [(float(x), float(y), float(x) + width_of(words, 12.5)) for x, y, words in labels]
    for (x1, y1, end1), (x2, y2, end2) in combinations(boxes, 2):
        assert end1 <= x2 or end2 <= x1 or abs(y1 - y2) >= 14
    assert all(x >= 0 and end <= 1040 for x, _, end in boxes)


def test_far_places_are_named_not_zoomed_to() -> None:
    text = draw_map(build_story())
    assert "Outside this stretch: " in text
    assert "Brussels (1)" in text


def test_the_timeline_marks_denials_by_shape_not_by_colour_alone() -> None:
    root = ET.fromstring(draw_timeline(build_story()))
    crosses = [one for one in root.iter(f"{SVG}path") if "var(--red)" in (one.get("style") or "")]
    assert len(crosses) == 2  # the legend and the one denial

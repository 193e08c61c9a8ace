"""Screen 3: one report as received, everything marked."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest

from firsthand.app.web.judged import Judged
from firsthand.app.web.links import link_story
from firsthand.app.web.report_text import MOST_STATEMENTS, lay_out
from firsthand.app.web.routes_report import read_place
from firsthand.app.web.views_report import ReportReader
from firsthand.app.web.views_reports import compare_versions
from firsthand.model import Anchor
from firsthand.present.compose import label_claims
from firsthand.present.index import index_story


@pytest.fixture(scope="module")
def room(story):
    index = index_story(story)
    return index, link_story(story), {one.claim_id: one for one in label_claims(index)}


def all_pages(room, reading):
    index, links, entries = room
    reader = ReportReader(index, links, reading)
    return [reader.view(entries, Judged(()), page=n, at=None) for n in range(1, reader.layout.last_page + 1)]


def words_of(page, text):
    """The characters that PAGE shows, and the white space between its parts."""
    return "".join(
        text[run.start : run.end] + (part.space if run is part.runs[-1] else "")
        for block in page.blocks for part in block.parts for run in part.runs
    )  # fmt: skip


def test_the_text_is_there_as_received(room, story):
    for reading in story.readings:
        shown = "".join(words_of(page, reading.report.text) for page in all_pages(room, reading))
        assert "".join(shown.split()) == "".join(reading.report.text.split())


def test_every_statement_has_a_card_and_begins_in_the_text_once(room, story):
    for reading in story.readings:
        pages = all_pages(room, reading)
        assert [one.number for page in pages for one in page.cards] == list(range(1, len(reading.statements) + 1))
        begun = [
            number for page in pages for block in page.blocks for part in block.parts
            for run in part.runs for number in run.starts("statement")
        ]  # fmt: skip
        assert sorted(begun) == list(range(1, len(reading.statements) + 1))


def test_a_copied_passage_shows_what_stands_in_the_other_report(room, story):
    index = room[0]
    found = [one for reading in story.readings for page in all_pages(room, reading) for one in page.passages]
    assert found
    for passage in found:
        for sibling in passage.siblings:
            assert sibling.anchor.holds_in(index.reports[sibling.report_id].text)
    assert {one.taken for one in found} == {True, False}


def test_hidden_controls_are_counted_and_shown(room, story):
    hidden = [page for reading in story.readings for page in all_pages(room, reading) if page.head.hidden_controls]
    assert hidden
    page = hidden[0]
    shown = [run for block in page.blocks for part in block.parts for run in part.runs if run.hidden]
    assert len(shown) == page.head.hidden_controls
    assert all(run.text.startswith("‹U+") for run in shown)


def test_a_very_long_report_is_cut_into_pages(story):
    reading = story.readings[0]
    sentence = "Nine people died at the quay. "
    report = replace(reading.report, text=sentence * 5_000)
    segments, statements = [], []
    for number in range(5_000):
        anchor = Anchor(report.id, number * 30, number * 30 + 29, sentence[:29])
        segments.append(replace(reading.segments[0], anchor=anchor, paragraph=number // 8))
        statements.append(replace(reading.statements[0], id=f"t:{number}", anchor=anchor, context=anchor))
    layout = lay_out(replace(reading, report=report, segments=tuple(segments), statements=tuple(statements)))
    assert layout.last_page >= 5_000 / (MOST_STATEMENTS + 1)
    spans = [layout.begun_within(*layout.bounds(page)) for page in range(1, layout.last_page + 1)]
    assert spans[0][0] == 0 and spans[-1][1] == 5_000
    assert all(one[1] == two[0] for one, two in pairwise(spans))
    assert layout.find_page(149_000) == layout.last_page


def test_one_segment_longer_than_a_page_is_cut(story):
    reading = story.readings[0]
    text = "word " * 20_000
    report = replace(reading.report, text=text)
    segment = replace(reading.segments[0], anchor=Anchor(report.id, 0, len(text) - 1, text[:-1]))
    layout = lay_out(replace(reading, report=report, segments=(segment,), statements=()))
    assert layout.last_page > 3
    assert layout.stretches[0].start == 0 and layout.stretches[-1].end == len(text) - 1


def test_a_report_without_text_has_one_empty_page(room, story):
    reading = replace(story.readings[0], report=replace(story.readings[0].report, text=""), segments=(), statements=())
    layout = lay_out(reading)
    assert (layout.last_page, layout.on_page(1), layout.find_page(0)) == (1, (), 1)


def test_a_report_compared_with_itself_has_no_change(room, story):
    index, links, _ = room
    page = compare_versions(index, links, story.readings[0], story.readings[0], with_same=False, page=1)
    assert page.changes == () and page.changed == page.added == page.removed == 0


@pytest.mark.parametrize("given", ["", "9-3", "5-5", "1-2-3", "x", "3-999999999", "-1-4", "٣-٩"])
def test_a_place_that_is_none(given):
    assert read_place(given, 100) is None


def test_pages_tables_and_json_of_every_report(desk, address, story):
    for reading in story.readings:
        here = f"{address}/reports/{reading.report.id}"
        page = desk.get(f"{here}?at=2-8")
        assert page.status_code == 200 and 'id="at"' in page.text
        assert "style=" not in page.text and "\u202e" not in page.text and "<script>" not in page.text
        row = json.loads(desk.get(f"{here}?format=json").text)
        assert len(row["cards"]) == len(reading.statements)
        assert desk.get(f"{here}?view=table").status_code == 200
    assert len(json.loads(desk.get(f"{address}/reports?format=json").text)["lines"]) == len(story.readings)
    assert desk.get(f"{address}/reports/r:nothere").status_code == 404


def test_ids_on_a_page_are_unique(desk, address, story):
    import re

    for reading in story.readings:
        ids = re.findall(r'\sid="([^"]+)"', desk.get(f"{address}/reports/{reading.report.id}?at=2-8").text)
        assert len(ids) == len(set(ids))

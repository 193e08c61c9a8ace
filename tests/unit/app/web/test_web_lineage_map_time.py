"""Lineage, map and time: what the pages hold, and that they hold up when there is nothing, one thing, or very much."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from conftest import keep_story, open_client

from firsthand.app.web.lineage_layout import FOLD_FROM, fold_families, list_families
from firsthand.app.web.routes_map import stand_alone
from firsthand.app.web.stated_places import list_spots
from firsthand.app.web.tallies import list_tallies
from firsthand.app.web.time_rows import Clock, build_lane, fit_lanes, keep_between, list_timed
from firsthand.model import Derivation, DerivationKind, Mentions, Reading, Report, Score, Story
from firsthand.present.index import index_story

PAGES = ("lineage", "lineage?view=table", "map", "map?view=table", "time", "time?view=table")


def make_pile(count: int, *, given: str = "r:first") -> Story:
    """A first report, COUNT copies of it, and one of those that another one took from."""
    names = ["r:first", *(f"r:{n:05}" for n in range(count)), "r:last"]
    readings = tuple(
        Reading(
            Report(name, name, "Words.", "en", outlet=name, published_at=f"2031-03-{1 + n % 28:02}"), (), (), Mentions()
        )
        for n, name in enumerate(names)
    )
    takings = [(name, given) for name in names[1:-1]] + [("r:last", names[1])]
    derivations = tuple(
        Derivation(f"d:{n}", taker, giver, giver, DerivationKind.COPIED, (), Score(0.9, ("same words",)))
        for n, (taker, giver) in enumerate(takings)
    )
    return Story("pile", None, readings, (), derivations, (), (), ())


def test_copies_of_one_report_fold_into_one_row_and_unfold():
    families = list_families(index_story(make_pile(50)))
    folded = fold_families(families)
    assert [(row.key, len(row.folded)) for row in folded.rows if row.folded] == [("copied:r:first", 49)]
    assert {row.key for row in folded.rows if not row.folded} == {"r:first", "r:00000", "r:last"}
    opened = fold_families(families, ("copied:r:first",))
    assert sum(row.inside == "copied:r:first" for row in opened.rows) == 49


def test_few_copies_do_not_fold():
    folding = fold_families(list_families(index_story(make_pile(FOLD_FROM))))
    assert not any(row.folded for row in folding.rows)


def test_no_row_stands_left_of_what_it_took_from():
    folding = fold_families(list_families(index_story(make_pile(2))))
    places = {row.key: row.x for row in folding.rows}
    assert all(places[link.giver] < row.x for row in folding.rows for link in row.links if link.giver in places)


def test_ten_thousand_copies_are_few_rows():
    folding = fold_families(list_families(index_story(make_pile(10_000))))
    assert len(folding.rows) == 4
    assert sum(len(row.folded) or 1 for row in folding.rows) == 10_002


def test_origins_not_received_that_nobody_took_from_first_fold_too():
    story = make_pile(1)
    named = tuple(
        Derivation(f"d:x{n}", "r:00000", f"Body {n}", None, DerivationKind.CREDITED, (), Score(0.6, ()))
        for n in range(4)
    )
    folding = fold_families(list_families(index_story(replace(story, derivations=(*story.derivations, *named)))))
    assert [len(row.folded) for row in folding.rows if row.outside] == [4]
    assert set(folding.stand_in) == {f"origin:Body {n}" for n in range(4)}


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_served_and_holds_no_inline_script_or_style(desk, address, page):
    answer = desk.get(f"{address}/{page}")
    assert answer.status_code == 200
    assert not re.search(r"<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=", answer.text)
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_json_too(desk, address, page):
    answer = desk.get(f"{address}/{page}", headers={"accept": "application/json"})
    assert answer.json()["format"].startswith("firsthand-desk-")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("readings", [0, 1])
def test_nothing_and_one_report_are_pages(tmp_path, story, page, readings):
    few = Story(story.name, None, story.readings[:readings], (), (), (), (), ())
    keep_story(tmp_path / "store.db", few)
    with open_client(tmp_path / "store.db") as client:
        assert client.get(f"/s/{story.name}/{page}").status_code == 200


def test_every_link_of_the_table_shows_both_texts(desk, address):
    lines = desk.get(f"{address}/lineage?view=table&format=json").json()["lines"]
    assert lines
    for line in lines:
        answer = desk.get(f"{address}/lineage/{line['taker_id']}/{line['giver_key']}")
        assert answer.status_code == 200
        assert "data-stop" in answer.text or "empty" in answer.text


def test_a_link_that_is_none_is_not_found(desk, address):
    assert desk.get(f"{address}/lineage/r:none/r:none").status_code == 404


def test_the_filter_by_kind_and_weakness_stays_in_the_table(desk, address):
    lines = desk.get(f"{address}/lineage?view=table&kind=copied&weak=hide&format=json").json()["lines"]
    assert all(line["kind"] == "copied" and not line["weak"] for line in lines)


def test_places_are_listed_with_their_precision_and_unlocated_ones_last(story):
    spots = list_spots(story, {})
    located = [spot.lat is not None for spot in spots]
    assert located == sorted(located, reverse=True)
    assert not located[-1]
    assert all(spot.precision_km for spot in spots if spot.lat is not None)


def test_map_points_and_list_hold_the_same_places(desk, address):
    page = desk.get(f"{address}/map?format=json").json()
    points = desk.get(f"{address}/map/points").json()["points"]
    assert {one["number"] for one in points} == {
        one["number"] for one in page["spots"] if one["spot"]["lat"] is not None
    }


def test_a_stretch_of_the_map_keeps_what_lies_in_it(desk, address):
    page = desk.get(f"{address}/map?box=41,41,42,43&format=json").json()
    assert page["spots"]
    assert all(41 <= one["spot"]["lon"] <= 42 and 41 <= one["spot"]["lat"] <= 43 for one in page["spots"])


def test_the_picture_of_the_map_needs_no_style(desk, address):
    picture = desk.get(f"{address}/map/picture")
    assert picture.headers["content-type"].startswith("image/svg+xml")
    assert "style" not in picture.text
    assert "var(" not in picture.text


def test_styles_become_attributes():
    assert stand_alone('<svg class="fh"><style>a</style><g style="fill:var(--ink);opacity:.5"/></svg>').endswith(
        '><g fill="#1f2328" opacity=".5"/></svg>'
    )


@pytest.mark.parametrize("name", ["near", "far", "inner"])
def test_outlines_are_served_packed(desk, name):
    assert desk.get(f"/outlines/{name}").json()["steps_per_degree"] == 1000


def test_every_statement_lies_on_a_lane_or_is_counted_beside_it(story):
    rows = list_timed(index_story(story))
    axis = fit_lanes(rows)
    for clock in (Clock.PUBLISHED, Clock.SEEN):
        lane = build_lane(rows, clock, axis)
        assert sum(one.count for one in lane.bins) + lane.before + lane.after + lane.without == len(rows)


def test_a_brushed_stretch_keeps_only_what_lies_in_it(story):
    rows = list_timed(index_story(story))
    moment = next(row.published for row in rows if row.published is not None)
    kept = keep_between(rows, Clock.PUBLISHED, moment, moment.replace(year=moment.year + 1))
    assert kept
    assert all(row.published is not None and row.published >= moment for row in kept)


def test_a_tally_gives_each_number_with_who_said_it(story):
    tallies = list_tallies(index_story(story), {})
    assert tallies
    for tally in tallies:
        assert all(tally.low <= one.value <= tally.high and one.quote for one in tally.figures)
        assert len(tally.steps) == sum(one.x is not None for one in tally.figures)

"""`firsthand group` through the command line."""

from __future__ import annotations

import pytest

from firsthand.app.library import Library

FERRY = {
    "a1.txt": "The ferry Halvorsen ran aground off Tarnvik.\n\n"
    "Some 214 passengers were taken ashore, skipper Oda Brekke said.",
    "a2.txt": "Halvorsen aground: 214 people safe.\n\n"
    "The ferry struck a reef near Tarnvik, skipper Oda Brekke told the port.",
}
STRIKE = {
    "b1.txt": "Tram drivers in Ossendrecht walk out.\n\nThe union led by Mies Verbeek wants 6.5 per cent more pay.",
    "b2.txt": "No trams in Ossendrecht on Monday.\n\nDrivers ask for 6.5 per cent, Mies Verbeek of the union said.",
}
MORE = {
    "a3.txt": "Nobody is hurt after the grounding near Tarnvik.\n\n"
    "All 214 aboard the Halvorsen, led by Oda Brekke, went ashore.",
    "c1.txt": "Bakers of Quillon win a prize.\n\nThe jury praised the rye bread of Jeanne Morel.",
}


@pytest.fixture
def stream(tmp_path):
    folder = tmp_path / "stream"
    folder.mkdir()

    def put(reports):
        for name, text in reports.items():
            (folder / name).write_text(text + "\n", encoding="utf-8")
        return folder

    return put


def _names(row):
    return [sorted(one["name"] for one in story["reports"]) for story in row["stories"]]


def test_reports_are_grouped_with_reasons_and_nothing_is_written(run, stream, tmp_path):
    folder = stream({**FERRY, **STRIKE, "c1.txt": MORE["c1.txt"]})
    ended = run("group", folder, "--no-encoder", "--json")
    assert (ended.code, ended.rows["reports"]) == (0, 5)
    assert sorted(_names(ended.rows)) == [["a1.txt", "a2.txt"], ["b1.txt", "b2.txt"]]
    assert [one["name"] for one in ended.rows["alone"]] == ["c1.txt"]
    texts = {
        one["id"]: (folder / one["name"]).read_text() for story in ended.rows["stories"] for one in story["reports"]
    }
    for story in ended.rows["stories"]:
        assert story["shared"]
        for mark in story["shared"]:
            assert len(mark["reports"]) > 1
            assert texts[mark["report"]][mark["start"] : mark["end"]] == mark["words"]
    drawn = run("group", folder, "--no-encoder").out
    assert "5 reports: 2 stories, 1 alone" in drawn
    assert "because they share" in drawn
    assert not (tmp_path / "firsthand.db").exists()


def test_a_stream_is_filed_and_its_next_part_joins_what_is_there(run, stream, tmp_path):
    stream({**FERRY, **STRIKE})
    first = run("group", "stream", "--into", "desk", "--no-encoder", "--json")
    assert first.code == 0
    stories = {story["story"]: sorted(one["name"] for one in story["reports"]) for story in first.rows["stories"]}
    assert sorted(stories) == ["desk-1", "desk-2"]
    stream(MORE)
    second = run("group", "stream/a3.txt", "stream/c1.txt", "--into", "desk", "--no-encoder", "--json")
    (joined,) = second.rows["stories"]
    assert stories[joined["story"]] == ["a1.txt", "a2.txt"]
    assert [one["came_now"] for one in joined["reports"]].count(True) == 1
    assert [one["name"] for one in second.rows["alone"]] == ["c1.txt"]
    with Library(tmp_path / "firsthand.db") as library:
        assert library.story_names == ("desk-1", "desk-2")
        held = {one.report.name for one in library.story(joined["story"], encoder=False).readings}
    assert held == {"a1.txt", "a2.txt", "a3.txt"}
    again = run("group", "stream", "--into", "desk", "--no-encoder", "--json")
    assert {story["story"] for story in again.rows["stories"]} == {"desk-1", "desk-2"}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 2),
        (["https://example.org/news"], 6),
        (["missing.txt"], 1),
        (["stream", "--fewest", "0"], 2),
        (["stream", "--into", "a\x1bb"], 2),
        (["stream", "missing.txt"], 3),
        (["stream/c1.txt", "--exit-code"], 4),
    ],
)
def test_endings(run, stream, arguments, code):
    stream(MORE)
    ended = run("group", *arguments, "--no-encoder")
    assert ended.code == code, ended
    assert "Traceback" not in ended.err

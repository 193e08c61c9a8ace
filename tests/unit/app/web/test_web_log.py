"""The log, the queue, and the list of sources: seen, judged in, taken back."""

import json
import re
from dataclasses import replace

import pytest
from web_desk import keep_story, open_client

from firsthand.app.web.addresses import story_address
from firsthand.model import JudgementKind, Placement, PlacementKind
from firsthand.store import open_store


@pytest.fixture
def path(tmp_path, story):
    keep_story(tmp_path / "store.db", story)
    return tmp_path / "store.db"


@pytest.fixture
def client(path):
    with open_client(path) as opened:
        yield opened


def post(client, address, rest="judgements", **fields):
    fields["csrf"] = re.search(r'name="csrf" content="([^"]+)"', client.get(address).text)[1]
    answer = client.post(f"{address}/{rest}", data=fields, headers={"accept": "application/json"})
    assert answer.status_code == 200, answer.text
    return json.loads(answer.text)["mine"]["id"]


def read(client, address):
    answer = client.get(address, headers={"accept": "application/json"})
    assert answer.status_code == 200
    return answer.json()


def standing(path):
    with open_store(path) as store, store.view() as view:
        return view.judgements()


def test_an_empty_log_and_an_empty_queue_say_so(desk, address):
    assert "Nothing was decided yet" in desk.get(address + "/log").text
    assert "Every judgement has its place" in desk.get(address + "/queue").text
    assert f'href="{address}/log"' in desk.get(address).text


def test_the_log_says_what_became_of_each_entry_and_takes_any_back(client, path, address, story):
    claim = story.claims[0].id
    first = post(client, address, kind="verdict", on=claim, verdict="reject", note="why <b>", seen="")
    second = post(client, address, kind="verdict", on=claim, verdict="accept", seen=first)
    noted = post(client, address, kind="note", on=claim, note="a note", seen="")
    post(client, address, "judgements/undo", judgement=noted)
    rows = read(client, address + "/log")["entries"]
    assert [(one["number"], one["state"]) for one in rows] == [
        (4, "undoes"), (3, "undone"), (2, "stands"), (1, "replaced")
    ]  # fmt: skip
    assert rows[2]["words"][0]["quote"] and rows[2]["judgement"]["by"] == "Ann"
    page = client.get(address + "/log").text
    assert "why &lt;b&gt;" in page and page.count('class="undo"') == 2
    assert f'href="{address}/reports/' in page
    post(client, address, "judgements/undo", judgement=second)
    assert [one.id for one in standing(path)] == [first]
    assert read(client, address + "/log")["entries"][-1]["state"] == "stands"


def test_a_long_log_comes_in_pages(client, address, story):
    for number in range(103):
        post(client, address, kind="note", on=story.claims[0].id, note=f"note {number}", seen="")
    page = read(client, address + "/log?page=2")
    assert [one["number"] for one in page["entries"]] == [3, 2, 1]
    assert 'rel="prev"' in client.get(address + "/log?page=2").text


def test_the_queue_shows_what_has_no_place_until_it_is_taken_back(client, path, address, story):
    lost = post(client, address, kind="strike", on=story.readings[0].statements[0].id, seen="")
    placement = Placement(lost, PlacementKind.QUEUED, "t:gone", (), "its words are gone")
    keep_story(path, replace(story, placements=(placement,)), after=1)
    page = client.get(address + "/queue").text
    assert "its words are gone" in page and "struck" in page and "/search?q=" in page
    assert "1 judgement without a place" in client.get(address + "/log").text
    post(client, address, "judgements/undo", judgement=lost)
    assert read(client, address + "/queue")["entries"] == []


def test_two_sources_are_one_or_two(client, path, address, story):
    one, other = story.sources[:2]
    page = client.get(f"{address}/sources?one={one.id}").text
    assert f'name="on" value="{one.id}"' in page and f'name="to" value="{other.id}"' in page
    post(client, address, kind="same_source", on=one.id, to=other.id, verdict="accept", shown="0", seen="")
    post(client, address, kind="same_source", on=one.id, to=other.id, verdict="reject", shown="0", seen="")
    assert [(row.kind, row.verdict.value) for row in standing(path)] == [(JudgementKind.SAME_SOURCE, "reject")]
    assert "two sources" in client.get(f"{address}/sources").text


def test_two_outlets_are_one_family_or_two(client, path, address, story):
    one, other = sorted({reading.report.outlet for reading in story.readings if reading.report.outlet})[:2]
    page = client.get(f"{address}/sources", params={"of": "outlets", "one": one}).text
    assert 'name="other_outlet"' in page and "They are one family" in page
    post(client, address, kind="family", on="", outlet=one, other_outlet=other, verdict="accept", shown="0", seen="")
    assert standing(path)[0].names == (one, other)
    entry = read(client, f"{address}/sources?of=outlets")["decided"][0]
    assert (entry["names"], entry["state"]) == ([one, other], "stands")


def test_sources_are_found_by_their_names(desk, address, story):
    name = story.sources[0].name
    found = desk.get(f"{address}/sources", params={"text": name.upper(), "format": "json"}).json()
    assert name in [one["name"] for one in found["lines"]]
    assert "No name holds these words" in desk.get(f"{address}/sources?text=zzzz").text
    assert desk.get(f"{address}/sources?one=src:nothing&page=99").status_code == 200


def test_a_log_names_only_judgements_of_its_story(tmp_path, story):
    keep_story(tmp_path / "two.db", story)
    keep_story(tmp_path / "two.db", replace(story, name="other"))
    with open_client(tmp_path / "two.db") as client:
        post(client, story_address("other"), kind="note", on=story.claims[0].id, note="elsewhere", seen="")
        assert read(client, story_address(story.name) + "/log")["entries"] == []

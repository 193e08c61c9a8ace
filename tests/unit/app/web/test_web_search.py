"""The search page: passages with their claims, in any script, as of any moment, however hostile the question."""

import pytest
from harbour_story import build_large_story
from web_desk import keep_story, open_client

from firsthand.app.web.addresses import story_address
from firsthand.store import open_store


def search(client, address, asked, **more):
    return client.get(address + "/search", params={"q": asked, "format": "json", **more}).json()


@pytest.fixture(scope="module")
def words(story):
    """A word of each language that a statement of the story has."""
    found = {}
    for reading in story.readings:
        for statement in reading.statements:
            long = [one for one in statement.anchor.quote.split() if one.isalpha() and len(one) > 4]
            if long:
                found.setdefault(statement.language, long[0])
    return found


def test_each_language_is_found_with_its_claims(desk, address, words):
    assert len(words) > 3
    for word in words.values():
        page = search(desk, address, word)
        assert page["hits"], word
        assert page["not_searched"] == 0
        assert any(marked for hit in page["hits"] for _, marked in hit["pieces"])


def test_a_hit_quotes_the_report(desk, address, story, words):
    texts = {reading.report.id: reading.report.text for reading in story.readings}
    for hit in search(desk, address, next(iter(words.values())))["hits"]:
        anchor = hit["cited"]["anchor"]
        assert texts[anchor["report_id"]][anchor["start"] : anchor["end"]] == anchor["quote"]


def test_nothing_found_and_nothing_asked_are_said(desk, address):
    assert 'class="empty"' in desk.get(address + "/search?q=zzzzqqq").text
    page = search(desk, address, "  ")
    assert not page["has_words"]
    assert desk.get(address + "/search").status_code == 200


@pytest.mark.parametrize("asked", ['"', "* OR (", "<script>alert(1)</script>", "\u202e", "a" * 5000, "NEAR/2 x"])
def test_a_hostile_question_is_only_words(desk, address, asked):
    page = desk.get(address + "/search", params={"q": asked})
    assert page.status_code == 200
    assert "<script>alert" not in page.text
    assert "\u202e" not in page.text


def test_an_id_leads_straight_to_it(desk, address, story):
    claim, report = story.claims[0].id, story.readings[0].report.id
    for given, rest in ((claim, f"claims/{claim}"), (report, f"reports/{report}")):
        answer = desk.get(address + "/search", params={"q": given})
        assert answer.status_code == 303
        assert answer.headers["location"] == f"{address}/{rest}"


def test_reports_of_another_story_are_not_found(tmp_path, story):
    path = tmp_path / "s.db"
    keep_story(path, story)
    large = build_large_story(3)
    keep_story(path, large)
    theirs = {reading.report.id for reading in large.readings}
    word = next(one for reading in large.readings for one in reading.statements[0].anchor.quote.split() if len(one) > 4)
    with open_client(path) as client:
        for name, own in ((story.name, False), (large.name, True)):
            for hit in search(client, story_address(name), word)["hits"]:
                assert (hit["cited"]["anchor"]["report_id"] in theirs) is own


def test_indexing_twice_changes_nothing(tmp_path, story):
    keep_story(tmp_path / "s.db", story)
    counts = []
    for _ in range(2):
        with open_client(tmp_path / "s.db") as client:
            search(client, story_address(story.name), "anything")
        with open_store(tmp_path / "s.db") as store, store.write() as writer:
            counts.append(writer._connection.execute("SELECT count(*) FROM passage").fetchone()[0])
            writer._connection.execute("UPDATE searchable SET spelling = 'older'")
    assert counts[0] == counts[1] > 0

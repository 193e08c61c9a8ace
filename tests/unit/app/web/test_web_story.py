"""Screen 1: which claims, in which order, with what around them."""

from datetime import UTC, datetime, timedelta

import pytest
from harbour_story import build_large_story, build_story
from web_desk import keep_story, open_client

from firsthand.app.web.claim_filters import ClaimFilters, Decided, Sort, rank_rows
from firsthand.app.web.claim_rows import Need, list_rows
from firsthand.app.web.judged import Judged
from firsthand.app.web.story_cache import LoadedStory
from firsthand.app.web.views_story import read_look
from firsthand.model import Basis, Story, fold

NOW = datetime(2026, 5, 6, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def rows(story):
    return list_rows(LoadedStory(story, 1)).rows


def ranked(rows, since=None, **chosen):
    return rank_rows(rows, ClaimFilters(**chosen), since=since, judged=Judged(()))


def test_every_claim_is_on_some_page_once(desk, address, story):
    pages = desk.get(address + "?format=json").json()["paging"]["last_page"]
    shown = [
        claim["claim_id"]
        for page in range(1, pages + 1)
        for claim in desk.get(f"{address}?format=json&page={page}").json()["claims"]
    ]
    assert sorted(shown) == sorted(claim.id for claim in story.claims)


def test_what_was_taken_back_and_what_is_disputed_comes_before_an_equal_claim_that_is_neither(rows):
    order = ranked(rows)
    scores = [(one.row.entry.standing == "background", one.row.entry.importance) for one in order]
    assert scores != sorted(scores, key=lambda pair: (pair[0], -pair[1])), "needs move claims up"
    assert order[0].needs


def test_filters_keep_what_they_say(rows):
    assert {one.row.entry.claim_id for one in ranked(rows, disputed=True)} == {
        row.entry.claim_id for row in rows if row.entry.disputed_by
    }
    assert all("de" in one.row.languages for one in ranked(rows, language="de"))
    assert all(Basis.EYEWITNESS in one.row.bases for one in ranked(rows, basis=Basis.EYEWITNESS))
    outlet = next(iter(rows[0].outlets))
    assert all(outlet in one.row.outlets for one in ranked(rows, outlet=outlet))
    assert all(Need.LONE in one.needs for one in ranked(rows, need=Need.LONE))
    assert ranked(rows, decided=Decided.ACCEPT) == []


def test_text_is_found_without_case_and_accents_in_any_wording(rows):
    entry = rows[0].entry
    word = entry.wording.anchor.quote.split()[0]
    found = ranked(rows, text=word.upper())
    assert entry.claim_id in {one.row.entry.claim_id for one in found}
    assert all(fold(word) in one.row.folded for one in found)


@pytest.mark.parametrize("sort", list(Sort))
def test_every_order_has_all_claims(rows, sort):
    assert {one.row.entry.claim_id for one in ranked(rows, sort=sort)} == {row.entry.claim_id for row in rows}


def test_what_came_after_the_last_look_is_new(rows):
    later = max(row.last_at for row in rows)
    assert not any({Need.NEW, Need.GROWN} & set(one.needs) for one in ranked(rows, since=later))
    assert all(
        Need.NEW in one.needs for one in ranked(rows, since=min(row.first_at for row in rows) - timedelta(days=1))
    )


def test_filters_and_moment_stay_in_the_address(desk, address):
    page = desk.get(address + "?lang=de&sort=origins&text=kai").text
    assert 'href="?' not in page
    for kept in ("lang=de", "sort=origins", "text=kai"):
        assert kept in page.partition("As a table")[0].rpartition("href=")[2]


def test_nonsense_in_the_address_counts_as_nothing(desk, address):
    plain = desk.get(address + "?format=json").json()["claims"]
    for nonsense in ("sort=x", "need=<b>", "basis=1", "page=-4", "page=99999999999", "decided=%00"):
        assert desk.get(f"{address}?format=json&{nonsense}").json()["claims"] == plain


def test_a_moment_that_is_none_is_refused_in_words(desk, address):
    answer = desk.get(address + "?as_of=yesterday&format=json")
    assert answer.status_code == 400
    assert answer.json()["why"] == "yesterday is no date"


def test_the_table_shows_the_same_claims_as_the_cards(desk, address):
    cards = desk.get(address + "?format=json").json()["claims"]
    table = desk.get(address + "?format=json&view=table").json()["claims"]
    assert table[: len(cards)] == cards
    assert "<table" in desk.get(address + "?view=table").text


def test_what_was_not_read_stands_with_its_reason(desk, address, story):
    page = desk.get(address).text
    assert story.skipped
    for one in story.skipped:
        assert one.stage in page
    assert desk.get(address + "/unread?format=json").json()["paging"]["total"] == len(story.skipped)


def test_hostile_words_stay_words(desk, address):
    for view in ("cards", "table"):
        page = desk.get(f"{address}?view={view}").text
        assert "<script>alert" not in page
        assert "\u202e" not in page
        assert "\x00" not in page


def test_an_empty_story_and_a_filter_that_nothing_passes_say_so(tmp_path):
    keep_story(tmp_path / "s.db", Story("empty", None, (), (), (), (), (), ()))
    with open_client(tmp_path / "s.db") as client:
        assert 'class="empty"' in client.get("/s/empty").text
        assert 'class="empty"' in client.get("/s/empty/unread").text


def test_nothing_passing_is_said(desk, address):
    assert "No claim passes" in desk.get(address + "?text=zzzzzz").text


def test_the_pulse_is_silent_until_the_story_moves_on(tmp_path, story):
    keep_story(tmp_path / "s.db", story)
    with open_client(tmp_path / "s.db") as client:
        from firsthand.app.web.addresses import story_address

        address = story_address(story.name)
        assert client.get(address + "/pulse?version=1").status_code == 204
        keep_story(tmp_path / "s.db", story, after=1)
        assert client.get(address).status_code == 200
        assert client.get(address + "/pulse?version=1").status_code == 200
        assert client.get(address + "/pulse?version=2").status_code == 204
        assert client.get(address + "?format=json").json()["version"] == 2


def test_a_look_within_the_same_sitting_keeps_what_is_new_in_view():
    first = read_look("", NOW)
    assert first.since is None
    again = read_look(f"|{first.latest}", NOW + timedelta(hours=5))
    assert again.since == first.latest
    reload = read_look(f"{again.since}|{again.latest}", NOW + timedelta(hours=5, minutes=3))
    assert reload.since == first.latest
    assert read_look("nonsense|worse", NOW).since is None


def test_the_second_visit_says_since_when(tmp_path, story):
    keep_story(tmp_path / "s.db", story)
    with open_client(tmp_path / "s.db") as client:
        from firsthand.app.web.addresses import story_address

        address = story_address(story.name)
        assert client.get(address + "?format=json").json()["since"] is None
        told = client.get(address + "?format=json&since=1990-01-01").json()["since"]
        assert told["reports"] == len(story.readings)
        assert told["new_claims"] == len(story.claims)


def test_a_large_story_is_shown_in_pages(tmp_path):
    large = build_large_story(400)
    keep_story(tmp_path / "s.db", large)
    with open_client(tmp_path / "s.db") as client:
        from firsthand.app.web.addresses import story_address

        page = client.get(story_address(large.name) + "?format=json").json()
        assert len(page["claims"]) <= 25 < page["paging"]["total"]


def test_changes_since_a_moment_are_those_of_the_command_line(tmp_path, monkeypatch):
    """The story screen's `changes` compares the same two stories as `firsthand changes`."""
    from firsthand.app.command_line import main

    (tmp_path / "a.txt").write_text("Two people died in Sandvik, the police said.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The mayor said that three people died in Sandvik.\n", encoding="utf-8")
    store = str(tmp_path / "s.db")
    for name, day in (("a", "2026-05-05"), ("b", "2026-05-08")):
        arguments = ["add", str(tmp_path / f"{name}.txt"), "--story", "x", "--published", day, "--no-encoder"]
        assert main([*arguments, "--store", store]) == 0
    with open_client(tmp_path / "s.db") as client:
        page = client.get("/s/x/changes?by=claimed&since=2026-05-06")
        assert page.status_code == 200
        told = client.get("/s/x/changes?by=claimed&since=2026-05-06&format=json").json()
        assert len(told["changes"]["reports"]) == 1
        assert not told["is_empty"]
        assert client.get("/s/x/changes?by=claimed&since=2026-05-09&format=json").json()["is_empty"]
        assert client.get("/s/x?as_of=2026-05-06&format=json").json()["sums"]["reports"] == 1


def test_stories_are_listed(desk):
    assert [one["name"] for one in desk.get("/?format=json").json()["stories"]] == [build_story().name]

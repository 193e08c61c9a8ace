"""What keeps the desk quick on a large story: nothing is read, or looked through, twice without need."""

from __future__ import annotations

from concurrent.futures import Future

from harbour_story import build_story
from web_desk import keep_story, open_client

from firsthand.app.judging import Ruling, judge, take_back
from firsthand.app.web.known_log import KnownLog
from firsthand.app.web.story_cache import StoryCache
from firsthand.model import JudgementKind, Verdict
from firsthand.present.index import ReportNames, name_outlet
from firsthand.store import KnownRecords, open_store


def test_a_story_that_did_not_change_is_not_decoded_again(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    known = KnownRecords()
    with open_store(tmp_path / "s.db") as store, store.view() as view:
        first = view.story(story.name, known)
        assert known.decoded > 0
        assert known.done == known.total == len(story.readings)
        second = view.story(story.name, known)
    assert known.decoded == 0
    assert first == second


def test_the_log_in_memory_is_what_the_store_says(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    log = KnownLog()
    with open_store(tmp_path / "s.db") as store:
        for number, claim in enumerate((*story.claims[:4], *story.claims[:2])):
            ruling = Ruling(JudgementKind.VERDICT, (claim.id,), verdict=list(Verdict)[number % 3])
            judge(store, story, ruling, by="Ann", at=f"2031-01-01T00:00:0{number}Z", seen=None)
            if number % 2:
                take_back(store, by="Ann", at=f"2031-01-01T00:00:0{number}.5Z")
            with store.view() as view:
                assert log.standing(view) == view.judgements()


def test_report_names_are_replaced_as_if_each_was_tried():
    reports = [reading.report for reading in build_story().readings]
    names = ReportNames(reports)
    texts = [
        f"copied from {one.name}, and {other.name}{one.name}" for one, other in zip(reports, reports[::-1], strict=True)
    ]
    for text in (*texts, "", "none"):
        expected = text
        for report in reports:
            if len(report.name) >= 5 and report.name in expected:
                expected = expected.replace(report.name, name_outlet(report))
        assert names.call_by_outlet(text) == expected


def test_while_a_newer_version_is_read_the_one_before_is_shown(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    cache = StoryCache(str(tmp_path / "s.db"), encoder=False, wait_seconds=60)
    older = cache.load(story.name, 1)
    never: Future[object] = Future()
    cache._held[(story.name, 2, None, "claimed")] = never  # type: ignore[index, assignment]
    cache._wait = 0.0
    assert cache.load(story.name, 2) is older
    cache.close()


def test_a_claim_is_judged_from_the_story_screen(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    with open_client(tmp_path / "s.db") as client:
        base = client.get("/").headers.get("location") or f"/s/{story.name}"
        page = client.get(base, headers={"accept": "application/json"}).json()
        claim = page["claims"][0]
        html = client.get(base).text
        assert html.count('data-key="a"') == len(page["claims"])
        csrf = html.partition('name="csrf" content="')[2].partition('"')[0]
        fields = {"csrf": csrf, "kind": "verdict", "on": claim["claim_id"], "verdict": "accept", "seen": claim["seen"]}
        assert client.post(f"{base}/judgements", data=fields).status_code == 303
        again = client.get(f"{base}?decided=accept", headers={"accept": "application/json"}).json()["claims"]
    assert [one["claim_id"] for one in again] == [claim["claim_id"]]
    assert again[0]["seen"] == again[0]["judgements"][-1]["id"]

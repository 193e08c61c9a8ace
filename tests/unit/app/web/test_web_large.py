"""What keeps the desk quick on a large story: nothing is read, or looked through, twice without need."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from harbour_story import build_story
from web_desk import keep_story, open_client

from firsthand.app.judging import Ruling, judge, take_back
from firsthand.app.web.known_log import KnownLog
from firsthand.app.web.preparing import prepare_pages
from firsthand.app.web.story_cache import LoadedStory, StoryCache
from firsthand.app.worked_out import worked_out
from firsthand.model import JudgementKind, Verdict
from firsthand.present.index import ReportNames, name_outlet
from firsthand.store import KnownRecords, open_store

LONG = 60  # seconds that nothing here takes


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
    cache._wait = 0.0
    begun, go_on = Event(), Event()
    cache._complete = lambda loaded: (begun.set(), go_on.wait(LONG))
    keep_story(tmp_path / "s.db", story, after=1)
    assert cache.load(story.name, 2) is older
    assert begun.wait(LONG)
    assert cache.load(story.name, 2) is older
    assert not cache.is_ready(story.name, 2)
    go_on.set()
    assert cache.want(story.name, 2).result(LONG).version == 2
    assert cache.load(story.name, 2).version == 2
    assert cache.is_ready(story.name, 2)
    cache.close()


def test_where_there_is_nothing_to_show_meanwhile_the_first_page_does_not_wait_for_the_other_screens(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    go_on, done = Event(), Event()
    cache = StoryCache(
        str(tmp_path / "s.db"), encoder=False, wait_seconds=60, complete=lambda loaded: go_on.wait(LONG) and done.set()
    )
    assert cache.load(story.name, 1).version == 1
    assert not done.is_set()
    go_on.set()
    assert done.wait(LONG)
    cache.close()


def test_everything_that_screens_need_is_worked_out_before_a_newer_version_is_shown(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    loaded = LoadedStory(story, 1)
    with open_store(tmp_path / "s.db") as store:
        prepare_pages(loaded, KnownLog(), store)
    for name in ("index", "entries", "claim rows", "links", "subjects", "spots", "timed statements", "tallies", "log"):
        assert loaded.once(name, lambda: None) is not None


def test_a_story_that_takes_long_to_read_is_not_read_again_at_once(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    cache = StoryCache(str(tmp_path / "s.db"), encoder=False, wait_seconds=60)
    first = cache.load(story.name, 1)
    keep_story(tmp_path / "s.db", story, after=1)
    cache._reading[story.name].end(LONG, rests=True)
    assert cache.load(story.name, 2) is first
    assert not cache.is_ready(story.name, 2)
    cache._reading[story.name].end(0.0, rests=False)
    assert cache.load(story.name, 2).version == 2
    cache.close()


def test_what_is_worked_out_under_one_name_waits_for_no_other(tmp_path):
    loaded = LoadedStory(build_story(), 1)
    begun, go_on = Event(), Event()

    def work_long():
        begun.set()
        assert go_on.wait(LONG)
        return "done"

    with ThreadPoolExecutor() as threads:
        long = threads.submit(loaded.once, "long", work_long)
        assert begun.wait(LONG)
        assert loaded.once("short", lambda: 1) == 1
        again = threads.submit(loaded.once, "long", lambda: "never asked for")
        go_on.set()
        assert long.result(LONG) == again.result(LONG) == "done"


def test_no_object_waits_for_what_another_of_its_class_works_out():
    begun, go_on = Event(), Event()

    class Slow:
        def __init__(self, waits):
            self.waits = waits

        @worked_out
        def part(self):
            if self.waits:
                begun.set()
                assert go_on.wait(LONG)
            return object()

    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(lambda: Slow(True).part)
        assert begun.wait(LONG)
        one = Slow(False)
        assert one.part is one.part
        go_on.set()
        assert waiting.result(LONG)


def test_the_log_in_memory_knows_what_waits_to_be_joined(tmp_path):
    story = build_story()
    keep_story(tmp_path / "s.db", story)
    log = KnownLog()
    with open_store(tmp_path / "s.db") as store:
        for number, claim in enumerate(story.claims[:3]):
            ruling = Ruling(JudgementKind.VERDICT, (claim.id,), verdict=Verdict.ACCEPT)
            judge(store, story, ruling, by="Ann", at=f"2031-01-01T00:00:0{number}Z", seen=None)
            with store.view() as view:
                assert log.pending(view, story.name) == view.pending_decisions(story.name)
                assert log.pending(view, "another") == view.pending_decisions("another")
                assert log.rows(view) == view.decisions()
        with store.write() as writer:
            writer.keep_story(story, reader="any", after_version=1, decided=2)
        with store.view() as view:
            assert len(log.pending(view, story.name)) == 1


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

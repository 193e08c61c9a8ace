"""After a judgement the story is joined anew behind the pages: once for many, again after a failure, never lost."""

import json
import re
import subprocess
from threading import Event

import pytest
from web_desk import keep_story, open_client

from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment
from firsthand.app.judging import Ruling, judge, read_instant
from firsthand.app.web import rejoining
from firsthand.app.web.access import AloneAccess
from firsthand.app.web.rejoining import ProcessJoin, Rejoiner, _Asked, find_due, join_behind, list_behind, main
from firsthand.model import JudgementKind
from firsthand.store import StoreError, StoreMovedOnError, open_store

LONG = 60  # seconds that nothing here takes
STAMP = Equipment(None, read_clock).stamp


def moved_on():
    return StoreMovedOnError("not saved", "another program wrote it", "again")


def make_rejoiner(join, **options):
    return Rejoiner(join, quiet_seconds=0, pause_seconds=0, **options)


class GatedJoin:
    """A join that waits to be let through."""

    def __init__(self):
        self.began, self.may_end, self.names = Event(), Event(), []

    def __call__(self, name):
        self.names.append(name)
        self.began.set()
        assert self.may_end.wait(LONG)


def test_what_is_asked_for_while_one_join_runs_is_one_join_more():
    join = GatedJoin()
    rejoiner = make_rejoiner(join)
    rejoiner.want("a")
    assert join.began.wait(LONG)
    for _ in range(50):
        rejoiner.want("a")
    assert rejoiner.look("a").under_way
    assert not rejoiner.look("b").under_way
    join.may_end.set()
    assert rejoiner.settle(LONG)
    assert join.names == ["a", "a"]
    assert not rejoiner.look("a").under_way


def test_asking_never_waits_for_the_join():
    join = GatedJoin()
    rejoiner = make_rejoiner(join)
    for name in "abc":
        rejoiner.want(name)
    assert {name: rejoiner.look(name).under_way for name in "abc"} == dict.fromkeys("abc", True)
    join.may_end.set()
    assert rejoiner.settle(LONG)
    assert sorted(join.names) == ["a", "b", "c"]


def test_a_story_is_due_when_nobody_has_decided_for_a_while_or_somebody_goes_on_for_long():
    assert find_due({}, 0.5) == (None, 0.0)
    assert find_due({"a": _Asked(10, 11), "b": _Asked(10.2, 10.2)}, 0.5) == ("b", 10.7)
    assert find_due({"a": _Asked(10, 99)}, 0.5) == ("a", 15.0)
    assert find_due({"a": _Asked(10, 11), "b": _Asked(12, 12)}, 0.5, {"a": 40, "b": 3}) == ("b", 12.5)
    assert find_due({"a": _Asked(10, 11)}, 0.5, {"a": 40}) == ("a", 40)


def test_another_program_in_between_is_no_failure():
    tried = []

    def join(name):
        tried.append(name)
        if len(tried) < 3:
            raise moved_on()

    rejoiner = make_rejoiner(join)
    rejoiner.want("a")
    assert rejoiner.settle(LONG)
    assert tried == ["a"] * 3
    assert rejoiner.look("a").failed == ""


@pytest.mark.parametrize(
    ("error", "why", "times"),
    [
        (moved_on(), "another program wrote it", 4),
        (StoreError("x", "the disk is full", "y"), "the disk is full", 1),
        (ZeroDivisionError("by nought"), "ZeroDivisionError: by nought", 1),
    ],
)
def test_a_failure_is_kept_until_the_next_try_succeeds(error, why, times):
    tried, errors = [], [error] * times

    def join(name):
        tried.append(name)
        if errors:
            raise errors.pop()

    rejoiner = make_rejoiner(join)
    rejoiner.want("a")
    assert rejoiner.settle(LONG)
    assert (rejoiner.look("a").failed, len(tried)) == (why, times)
    rejoiner.want("a")
    assert rejoiner.settle(LONG)
    assert rejoiner.look("a").failed == ""


def test_a_closed_rejoiner_begins_nothing():
    join = GatedJoin()
    rejoiner = make_rejoiner(join, list_behind=lambda: ("a",))
    rejoiner.close()
    rejoiner.start()
    rejoiner.want("b")
    assert join.names == []


def test_a_store_that_cannot_be_read_does_not_keep_the_desk_from_opening():
    def list_none():
        raise StoreError("x", "y", "z")

    make_rejoiner(GatedJoin(), list_behind=list_none).start()


@pytest.fixture
def path(tmp_path, story):
    keep_story(tmp_path / "store.db", story)
    return tmp_path / "store.db"


def write_note(path, story, note="two quays", by="Ben"):
    ruling = Ruling(JudgementKind.NOTE, (story.claims[0].id,), note=note)
    with open_store(path) as store:
        return judge(store, story, ruling, by=by, at=read_instant(), seen=None).mine


def post(client, address, rest="judgements", *, part=False, **fields):
    page = client.get(address).text
    fields["csrf"] = re.search(r'name="csrf" content="([^"]+)"', page)[1]
    headers = {"hx-request": "true"} if part else {"accept": "application/json"}
    return client.post(f"{address}/{rest}", data=fields, headers=headers)


def shown_mark(text):
    return re.search(r"shown=(\w+)", text)[1]


def test_what_was_left_behind_is_joined_at_the_start(path, story):
    assert list_behind(str(path)) == ()
    write_note(path, story)
    assert list_behind(str(path)) == (story.name,)
    joined = Event()
    with open_client(path, join=lambda name: joined.set()):
        assert joined.wait(LONG)


def test_a_page_says_what_is_being_joined_and_then_that_it_is(path, address, story):
    join = GatedJoin()
    with open_client(path, join=join) as client:
        assert shown_mark(client.get(address).text) == "same"
        saved = post(client, address, part=True, kind="note", on=story.claims[0].id, note="one", seen="")
        assert saved.headers["hx-trigger"] == "judged"
        assert "1 judgement is saved and is being joined in" in client.get(address).text
        told = client.get(f"{address}/pulse?version=1&shown=same")
        assert shown_mark(told.text) == "joining1"
        assert client.get(f"{address}/pulse?version=1&shown=joining1").status_code == 204
        with open_store(path) as store, store.write() as writer:
            writer.keep_story(story, reader=STAMP, after_version=1, decided=writer.last_decision())
        join.may_end.set()
        assert client.get(address).status_code == 200
        fresh = client.get(f"{address}/pulse?version=1&shown=joining1")
        assert "data-fresh" in fresh.text and shown_mark(fresh.text) == "fresh"
        unasked = client.get(f"{address}/pulse?version=1&shown=same")
        assert "data-fresh" not in unasked.text and "moved on" in unasked.text
        assert client.get(f"{address}/pulse?version=2&shown=same").status_code == 204
        assert "being joined" not in client.get(address).text


def test_a_failure_is_shown_with_its_reason_and_tried_again(path, address, story):
    tried = []

    def join(name):
        tried.append(name)
        raise StoreError("x", "the disk is <full>", "y")

    with open_client(path, join=join) as client:
        post(client, address, kind="note", on=story.claims[0].id, note="one", seen="")
        rejoiner = client.app.state.desk.rejoiner
        assert rejoiner.settle(LONG)
        page = client.get(address).text
        assert "1 judgement is saved, but the story could not be joined anew" in page
        assert "the disk is &lt;full&gt;" in page and "Try again" in page
        told = post(client, address, "join", part=True, version="1")
        assert "being joined in" in told.text
        assert rejoiner.settle(LONG)
        assert len(tried) == 2
        assert post(client, address, "join").headers["location"] == address
    with open_store(path) as store, store.view() as view:
        assert [one.note for one in view.judgements()] == ["one"]


def test_a_judgement_is_shown_at_its_claim_before_it_is_joined(path, address, story):
    claim = max(story.claims, key=lambda one: len(one.statement_ids))
    with open_client(path) as client:
        post(client, address, kind="split", on=claim.statement_ids[1], seen="")
        page = client.get(f"{address}/claims/{claim.id}").text
        assert "split off" in page and "not joined in yet" in page


def test_the_story_of_a_store_is_joined_until_it_shows_everything(path, story):
    assert not join_behind(str(path), story.name, encoder=False)
    write_note(path, story)
    assert join_behind(str(path), story.name, encoder=False)
    assert list_behind(str(path)) == ()
    write_note(path, story, "and three")
    assert main((str(path), story.name, "rules")) == 0
    with open_store(path) as store, store.view() as view:
        assert view.story_version(story.name) == 3


class Process:
    """What a process answers."""

    def __init__(self, returncode, said):
        self.returncode, self.said = returncode, said

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def communicate(self):
        return self.said, None


@pytest.mark.parametrize(
    ("code", "said", "error", "why"),
    [
        (75, "locked", StoreMovedOnError, "locked"),
        (1, "full", StoreError, "full"),
        (-9, "", StoreError, "the process that joins ended with -9"),
    ],
)
def test_what_the_process_answers_comes_back_as_what_went_wrong(monkeypatch, code, said, error, why):
    monkeypatch.setattr(subprocess, "Popen", lambda *given, **options: Process(code, said))
    with pytest.raises(error) as raised:
        ProcessJoin("s.db", encoder=False)("a")
    assert (type(raised.value), raised.value.why) == (error, why)


@pytest.mark.parametrize(("error", "code"), [(moved_on(), 75), (StoreError("x", "full", "y"), 1)])
def test_the_process_says_why_it_could_not(monkeypatch, capsys, error, code):
    def fail(path, name, *, encoder):
        raise error

    monkeypatch.setattr(rejoining, "join_behind", fail)
    monkeypatch.setattr(rejoining.sys, "stdout", Unchanging())
    assert main(("s.db", "a", "rules")) == code
    assert rejoining.sys.stdout.said == [error.why]


class Unchanging:
    """A standard output that keeps what is written."""

    def __init__(self):
        self.said = []

    def reconfigure(self, **options):
        return None

    def write(self, words):
        self.said.append(words)


def test_ones_own_earlier_judgement_is_no_conflict(path, address, story):
    first, second = story.claims[0].statement_ids[0], story.claims[1].id
    with open_client(path) as client:
        for verdict in ("reject", "accept", "reject"):
            fields = {"kind": "merge", "on": story.claims[0].id, "to": second, "verdict": verdict, "shown": "0"}
            assert json.loads(post(client, address, **fields, seen="").text)["state"] == "saved"
        for basis in ("eyewitness", "document"):
            fields = {"kind": "correct", "on": first, "field": "basis", "basis": basis, "shown": "0", "seen": ""}
            assert json.loads(post(client, address, **fields).text)["state"] == "saved"


def test_what_the_page_showed_is_no_conflict_and_what_came_later_is_one(path, address, story):
    fields = {"kind": "merge", "on": story.claims[0].id, "to": story.claims[1].id, "seen": ""}
    with open_client(path) as ann, open_client(path, AloneAccess("token", name="Ben")) as ben:
        post(ben, address, **fields, verdict="reject")
        shown = re.search(r'name="shown" value="(\d+)"', ann.get(f"{address}/claims/{fields['on']}").text)[1]
        assert shown == "1"
        assert post(ann, address, **fields, verdict="accept", shown="0").status_code == 409
        assert post(ann, address, **fields, verdict="accept", shown=shown).status_code == 200
        post(ben, address, **fields, verdict="reject", shown="2")
        late = post(ann, address, **fields, verdict="accept", shown="2")
        assert (late.status_code, json.loads(late.text)["theirs"][0]["by"]) == (409, "Ben")


def test_what_stands_no_more_is_no_conflict(path, address, story):
    claim = story.claims[0].id
    with open_client(path) as ann, open_client(path, AloneAccess("token", name="Ben")) as ben:
        theirs = json.loads(post(ben, address, kind="verdict", on=claim, verdict="reject", seen="").text)["mine"]["id"]
        post(ben, address, "judgements/undo", judgement=theirs)
        mine = post(ann, address, kind="verdict", on=claim, verdict="accept", seen=theirs)
        assert json.loads(mine.text)["state"] == "saved"

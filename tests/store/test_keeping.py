"""What was kept comes back as it was; one suite for every kind of store."""

from __future__ import annotations

from dataclasses import replace

import apsw
import pytest

from firsthand.model import DatedBy, Judgement, Skipped
from firsthand.store import KnownRecords, StoreError, StoreMovedOnError, open_store, received_digest


def judgement(number: int, subject: str = "c:1", verdict: str = "accept") -> Judgement:
    return Judgement(f"v:{number}", subject, verdict, "analyst", f"2026-11-21T10:00:0{number}Z", "seen by me")


def test_a_story_reads_back_as_it_was_kept(store, reading, story, keep):
    kept = story("harbour", reading("a.txt", "The crane fell."), reading("b.txt", "Żuraw runął."))
    keep(store, kept)
    with store.view() as view:
        assert view.story("harbour") == kept
        assert view.story_names() == ("harbour",)
        assert view.story("elsewhere") is None


def test_a_story_kept_again_is_the_new_one_whole_whatever_rows_both_have(store, reading, story, keep):
    one, two = reading("a.txt", "The crane fell."), reading("b.txt", "Żuraw runął.")
    joined = replace(two, report=replace(two.report, title="another"))
    keep(store, story("harbour", one, two))
    for later in (story("harbour", one, joined), story("harbour", two), story("harbour", one, two)):
        with store.write() as writer:
            version = writer.story_version("harbour")
            writer.keep_story(later, reader="reader-1", after_version=version)
        with store.view() as view:
            assert view._inferred("harbour", "reading", type(one), KnownRecords()) == tuple(
                each for each in later.readings if each is joined
            )


def test_received_bytes_come_back_unchanged(store, reading):
    one = reading("a.txt", "The crane fell.")
    received = bytes(range(256)) * 40
    with store.write() as writer:
        writer.keep_report(one.report, received, '{"name":"a.txt"}')
    with store.view() as view:
        assert view.received(one.report.id) == (received, '{"name":"a.txt"}')
        assert view.report_received_as(received_digest(received), '{"name":"a.txt"}') == one.report.id
        assert view.report_received_as(received_digest(received), "{}") is None


def test_the_first_time_of_receipt_stays(store, reading):
    first = reading("a.txt", "The crane fell.", received_at="2026-11-20T08:00:00Z").report
    with store.write() as writer:
        writer.keep_report(first, b"x", "{}")
        writer.keep_report(replace(first, received_at="2026-11-21T08:00:00Z"), b"x", "{}")
        assert writer.received_at(first.id) == "2026-11-20T08:00:00Z"


def test_keeping_twice_adds_no_row(store, reading, story, keep):
    kept = story("harbour", reading("a.txt", "The crane fell."), skipped=(Skipped("b.bin", "intake", "no text"),))
    keep(store, kept)
    keep(store, kept)
    with store.view() as view:
        assert view.story("harbour") == kept
        assert view.report_ids("harbour") == (kept.readings[0].report.id,)


def test_a_reading_changed_by_joining_comes_back_changed_and_the_one_alone_stays(store, reading, story, keep):
    alone = reading("a.txt", "The crane fell.")
    keep(store, story("harbour", alone))
    dated = replace(alone, report=replace(alone.report, published_at="2026-11-19", dated_by=DatedBy.STORY))
    with store.write() as writer:
        writer.keep_story(story("harbour", dated), reader="reader-1", after_version=1)
    with store.view() as view:
        assert view.story("harbour").readings == (dated,)
        assert view.reading(alone.report.id, "reader-1") == alone


def test_a_second_writer_is_told_that_the_story_moved_on(store, reading, story, keep):
    kept = story("harbour", reading("a.txt", "The crane fell."))
    keep(store, kept)
    with pytest.raises(StoreMovedOnError), store.write() as writer:
        writer.keep_story(kept, reader="reader-1", after_version=0)


def test_an_exception_saves_nothing(store, reading, story, keep):
    kept = story("harbour", reading("a.txt", "The crane fell."))
    with pytest.raises(RuntimeError), store.write() as writer:
        writer.keep_report(kept.readings[0].report, b"x", "{}")
        raise RuntimeError("interrupted")
    with store.view() as view:
        assert view.received(kept.readings[0].report.id) is None


def test_readings_by_older_code_go_when_no_story_shows_them(store, reading, story, keep):
    one = reading("a.txt", "The crane fell.")
    keep(store, story("harbour", one), reader="reader-1")
    keep(store, story("port", one), reader="reader-1")
    keep(store, story("harbour", one), reader="reader-2")
    with store.view() as view:
        assert view.reading(one.report.id, "reader-1") == one
        assert view.story("port").readings == (one,)
    keep(store, story("port", one), reader="reader-2")
    with store.view() as view:
        assert view.reading(one.report.id, "reader-1") is None
        assert view.story("harbour").readings == (one,)


def test_odd_names_are_kept_too(store, reading, story, keep):
    odd = Skipped("caf\udce9\x00.txt", "intake", "no \ud800 text")
    keep(
        store,
        story("harbour \N{RIGHT-TO-LEFT OVERRIDE}", reading("\udcff.txt", "\ud83d"[:0] + "A \x00 B"), skipped=(odd,)),
    )
    with store.view() as view:
        kept = view.story("harbour \N{RIGHT-TO-LEFT OVERRIDE}")
        assert kept.readings[0].report.name == "\udcff.txt"
        assert kept.skipped == (Skipped("caf\\udce9\x00.txt", "intake", "no \\ud800 text"),)


def test_vectors_come_back_by_model_and_text(store):
    with store.write() as writer:
        writer.keep_vectors("small", {b"one": b"\x00\x3c", b"two": b"\x00\x40"})
        writer.keep_vectors("small", {b"one": b"\xff\xff"})
    with store.view() as view:
        assert view.vectors("small", [b"one", b"three"]) == {b"one": b"\x00\x3c"}
        assert view.vectors("large", [b"one"]) == {}


def test_the_latest_judgement_on_a_subject_stands_until_undone(store):
    with store.write() as writer:
        writer.decide(judgement(1))
        writer.decide(judgement(2, verdict="reject"))
        writer.decide(judgement(3, subject="c:2"))
    with store.view() as view:
        assert [one.id for one in view.judgements()] == ["v:2", "v:3"]
    with store.write() as writer:
        writer.undo(judgement(2, verdict="reject"), by="analyst", at="2026-11-21T11:00:00Z")
    with store.view() as view:
        assert [one.id for one in view.judgements()] == ["v:1", "v:3"]
        assert [(one.act, one.judgement.id) for one in view.decisions()][-1] == ("undo", "v:2")
        assert view.broken_decision() is None


def test_a_decision_can_be_neither_changed_nor_removed(store):
    with store.write() as writer:
        writer.decide(judgement(1))
    for statement in ("UPDATE decision SET record = 'x'", "DELETE FROM decision"):
        with pytest.raises(StoreError, match="append-only"), store.write() as writer:
            writer._connection.execute(statement)


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE decision SET record = replace(record, 'accept', 'reject') WHERE number = 2",
        "DELETE FROM decision WHERE number = 2",
    ],
)
def test_a_forged_log_is_found_out(tmp_path, forgery):
    path = tmp_path / "harbour.db"
    with open_store(path, create=True) as opened, opened.write() as writer:
        for number in (1, 2, 3):
            writer.decide(judgement(number, subject=f"c:{number}"))
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER decision_is_never_changed; DROP TRIGGER decision_is_never_removed")
    connection.execute(forgery)
    connection.close()
    with open_store(path) as opened, opened.view() as view:
        assert view.broken_decision() in (2, 3)

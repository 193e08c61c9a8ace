"""A judgement in the store: saved once, told from what stands there, taken back, carried over, backed up."""

from __future__ import annotations

from dataclasses import replace

import apsw
import pytest
from tests.judging_pile import STORY, TEXTS, pile, plain_story, rulings

from firsthand.app.joining import Equipment, save_story
from firsthand.app.judging import (
    Keep,
    OutcomeState,
    is_behind,
    judge,
    queue_of,
    standing_on,
    take_back,
)
from firsthand.app.refusals import RefusalError
from firsthand.app.rulings import Ruling
from firsthand.model import Judgement, JudgementKind, Verdict
from firsthand.store import StoreDamagedError, StoreError, back_up, check_copy, open_store, restore
from firsthand.store.migrations import MIGRATIONS

NOW = "2026-05-09T10:00:00Z"
EQUIPMENT = Equipment(None, lambda: NOW)


@pytest.fixture
def desk(tmp_path):
    """A store on the disk that holds the pile, joined."""
    with open_store(tmp_path / "desk.db", create=True) as store:
        with store.write() as writer:
            for reading, (outlet, url, published, _) in zip(pile(), TEXTS.values(), strict=True):
                content = reading.report.text.encode()
                received = f'{{"name":"{reading.report.name}","content":"","media_type":"text/plain","url":"{url}",'
                received += f'"outlet":"{outlet}","published":"{published}"}}'
                writer.keep_report(reading.report, content, received)
                writer.keep_reading(reading, EQUIPMENT.stamp)
        save_story(store, STORY, EQUIPMENT, added=pile())
        yield store


def read_story(store):
    with store.view() as view:
        return view.story(STORY)


def say(store, ruling, *, by="Ada", seen=None, **more):
    return judge(store, read_story(store), ruling, by=by, at=NOW, seen=seen, **more)


def log(store):
    with store.view() as view:
        assert view.broken_decision() is None
        return view.decisions()


@pytest.mark.parametrize("name", sorted(rulings(plain_story())))
def test_every_kind_is_saved_shown_and_taken_back(desk, name):
    before = read_story(desk)
    outcome = say(desk, rulings(before)[name])
    assert outcome.state is OutcomeState.SAVED
    with desk.view() as view:
        assert view.judgements() == (outcome.mine,)
        assert is_behind(view, STORY)
    after = save_story(desk, STORY, EQUIPMENT)
    stored = read_story(desk)
    assert replace(stored, run=None) == replace(after, run=None)
    assert queue_of(stored) == ()
    take_back(desk, by="Ada", at=NOW)
    save_story(desk, STORY, EQUIPMENT)
    assert replace(read_story(desk), run=None) == replace(before, run=None)
    with desk.view() as view:
        assert not is_behind(view, STORY)
    assert [one.act for one in log(desk)] == ["decide", "undo"]


def test_saving_waits_for_the_disk(desk):
    assert desk._connection.pragma("synchronous") == 2  # FULL
    assert desk._connection.pragma("journal_mode") == "wal"


def test_a_ruling_on_what_another_has_judged_meanwhile_is_a_conflict_and_saves_nothing(desk):
    claim = read_story(desk).claims[0].id
    accept, reject = (Ruling(JudgementKind.VERDICT, (claim,), verdict=one) for one in (Verdict.ACCEPT, Verdict.REJECT))
    theirs = say(desk, accept, by="Bo", seen="").mine
    outcome = say(desk, reject, seen="")
    assert (outcome.state, outcome.theirs) == (OutcomeState.CONFLICT, (theirs,))
    assert len(log(desk)) == 1
    assert say(desk, reject, seen=theirs.id, keep=Keep.THEIRS).state is OutcomeState.KEPT_THEIRS
    assert len(log(desk)) == 1
    both = say(desk, reject, seen=theirs.id, keep=Keep.BOTH).mine
    story = read_story(desk)
    with desk.view() as view:
        assert view.judgements() == (theirs, both)
        assert standing_on(view, story, accept) == (both, theirs)
    save_story(desk, STORY, EQUIPMENT)
    assessment = next(one for one in read_story(desk).assessments if one.claim_id == claim)
    assert "the judgements on it differ" in assessment.reasons
    mine = say(desk, reject, seen=both.id, keep=Keep.MINE).mine
    with desk.view() as view:
        assert view.judgements() == (mine,)
    assert (mine.seen, mine.replaced) == (both.id, "reject (Ada)")


def test_two_who_say_the_same_are_no_conflict_and_both_stand(desk):
    claim = read_story(desk).claims[0].id
    first = say(desk, Ruling(JudgementKind.VERDICT, (claim,)), by="Bo", seen="").mine
    second = say(desk, Ruling(JudgementKind.VERDICT, (claim,)), by="Ada", seen="").mine
    with desk.view() as view:
        assert view.judgements() == (first, second)


def test_notes_never_take_each_others_place(desk):
    claim = read_story(desk).claims[0].id
    made = [say(desk, Ruling(JudgementKind.NOTE, (claim,), note=words), seen="").mine for words in ("one", "two")]
    with desk.view() as view:
        assert list(view.judgements()) == made


def test_one_request_sent_twice_is_saved_once(desk):
    claim = read_story(desk).claims[0].id
    first = say(desk, Ruling(JudgementKind.VERDICT, (claim,)), once="form 7")
    again = say(desk, Ruling(JudgementKind.VERDICT, (claim,)), once="form 7")
    assert (again.state, again.mine) == (OutcomeState.SAVED, first.mine)
    assert len(log(desk)) == 1


def test_undo_goes_back_to_the_first_and_takes_any_one(desk):
    claims = [one.id for one in read_story(desk).claims]
    made = [say(desk, Ruling(JudgementKind.VERDICT, (one,))).mine for one in claims[:4]]
    assert take_back(desk, made[1].id, by="Bo", at=NOW, note="wrong claim").id == made[1].id
    assert log(desk)[-1].judgement.note == "wrong claim"
    assert [take_back(desk, by="Bo", at=NOW).id for _ in range(3)] == [made[3].id, made[2].id, made[0].id]
    for asked in (None, made[1].id, "v:none"):
        with pytest.raises(RefusalError):
            take_back(desk, asked, by="Bo", at=NOW)
    with pytest.raises(RefusalError):
        take_back(desk, made[0].id, story="elsewhere", by="Bo", at=NOW)


def test_later_rows_are_later_whatever_the_clock_says(desk):
    claims = [one.id for one in read_story(desk).claims]
    for place, at in enumerate(("2026-05-09T10:00:00Z", "2026-05-09T10:00:00Z", "2020-01-01T00:00:00.5Z")):
        judge(desk, read_story(desk), Ruling(JudgementKind.VERDICT, (claims[place],)), by="Ada", at=at, seen=None)
    moments = [one.judgement.moment for one in log(desk)]
    assert moments == sorted(moments)
    assert len({one for one, _ in moments}) == 3


def test_what_stands_on_a_claim_is_found_when_the_claim_goes_by_another_name(desk):
    story = read_story(desk)
    claim = max(story.claims, key=lambda one: len(one.statement_ids))
    verdict = say(desk, Ruling(JudgementKind.VERDICT, (claim.id,)), seen="").mine
    say(desk, Ruling(JudgementKind.STRIKE, claim.statement_ids[:1]), seen="")
    after = save_story(desk, STORY, EQUIPMENT)
    now = next(one for one in after.claims if claim.statement_ids[1] in one.statement_ids)
    assert now.id != claim.id
    with desk.view() as view:
        assert standing_on(view, after, Ruling(JudgementKind.VERDICT, (now.id,))) == (verdict,)
    rejected = Ruling(JudgementKind.VERDICT, (now.id,), verdict=Verdict.REJECT)
    assert say(desk, rejected, by="Bo", seen="").state is OutcomeState.CONFLICT
    say(desk, rejected, by="Bo", seen=verdict.id)
    with desk.view() as view:
        assert [one.verdict for one in view.judgements() if one.kind is JudgementKind.VERDICT] == [Verdict.REJECT]


def test_judgements_survive_a_reading_by_newer_code(desk):
    story = read_story(desk)
    made = {name: say(desk, ruling).mine for name, ruling in rulings(story).items() if name != "hide"}
    with desk.write() as writer:
        writer._connection.execute("UPDATE reading SET reader = 'older code'")
        writer._connection.execute("UPDATE story SET reader = 'older code'")
    with desk.view() as view:
        standing = len(view.judgements())
    after = save_story(desk, STORY, EQUIPMENT)
    assert queue_of(after) == ()
    assert len(after.placements) == standing
    assert {one.judgement_id for one in after.placements} <= {one.id for one in made.values()}


def test_a_report_whose_text_newer_code_finds_elsewhere_keeps_its_id(desk):
    with desk.write() as writer:
        writer._connection.execute("UPDATE reading SET reader = 'older code'")
        writer._connection.execute(
            "UPDATE report SET as_received = replace(as_received, 'quay.example', 'new.example')"
        )
    before = {one.report.id for one in pile()}
    after = save_story(desk, STORY, EQUIPMENT)
    assert {one.report.id for one in after.readings} == before
    for reading in after.readings:
        assert all(one.anchor.report_id == reading.report.id for one in (*reading.segments, *reading.statements))


def test_a_store_of_the_first_version_is_brought_up_to_date_with_its_log(tmp_path, monkeypatch):
    path = tmp_path / "old.db"
    with monkeypatch.context() as patch:
        patch.setattr("firsthand.store.migrations.MIGRATIONS", MIGRATIONS[:1])
        patch.setattr("firsthand.store.migrations.SCHEMA_VERSION", 1)
        patch.setattr("firsthand.store.opening.SCHEMA_VERSION", 1)
        with open_store(path, create=True) as old, old.write() as writer:
            writer._connection.execute("INSERT INTO story (name, version, reader) VALUES ('harbour', 1, 'x')")
            writer._connection.execute(
                'INSERT INTO inferred VALUES (\'harbour\', \'claim\', 0, \'c:1\', \'{"id":"c:1","text":"a",'
                '"language":"en","statement_ids":["t:1"]}\')'
            )
            writer._append_decision("decide", Judgement("v:1", "c:1", Verdict.ACCEPT, "Ada", NOW))
        digest = _digest_of_log(path)
    with open_store(path) as store, store.view() as view:
        assert [one.id for one in view.story("harbour").claims] == ["c:1"]
        assert (view.broken_decision(), is_behind(view, "harbour")) == (None, False)
        assert view.standing_on("c:1", view.judgements()[0].object_key) == view.judgements()
    assert _digest_of_log(path) == digest


def _digest_of_log(path):
    connection = apsw.Connection(str(path))
    rows = connection.execute("SELECT * FROM decision").fetchall()
    connection.close()
    return rows


def test_a_backup_is_whole_and_can_be_restored_elsewhere(desk, tmp_path):
    say(desk, Ruling(JudgementKind.VERDICT, (read_story(desk).claims[0].id,)))
    copy = tmp_path / "copy.db"
    with desk.view():  # somebody reads meanwhile
        size, rows = back_up(desk, copy)
    assert (size, rows) == (copy.stat().st_size, 1)
    assert sorted(one.name for one in tmp_path.iterdir() if "copy" in one.name) == ["copy.db"]
    with pytest.raises(StoreError, match="file of that name"):
        back_up(desk, copy)
    elsewhere = tmp_path / "elsewhere.db"
    assert restore(copy, elsewhere, replace=False) == 1
    with open_store(elsewhere) as store:
        assert read_story(store) == read_story(desk)
        say(store, Ruling(JudgementKind.VERDICT, (read_story(store).claims[1].id,)))
    with pytest.raises(StoreError, match="there is a store"):
        restore(copy, elsewhere, replace=False)
    restore(copy, elsewhere, replace=True)
    assert (check_copy(elsewhere), check_copy(tmp_path / "elsewhere.db.before")) == (1, 2)


def test_a_damaged_backup_is_not_restored(desk, tmp_path):
    say(desk, Ruling(JudgementKind.VERDICT, (read_story(desk).claims[0].id,)))
    copy = tmp_path / "copy.db"
    back_up(desk, copy)
    connection = apsw.Connection(str(copy))
    connection.execute(
        "DROP TRIGGER decision_is_never_changed; UPDATE decision SET record = replace(record, 'Ada', 'Eve')"
    )
    connection.close()
    with pytest.raises(StoreDamagedError, match="not whole"):
        restore(copy, tmp_path / "elsewhere.db", replace=False)
    assert not (tmp_path / "elsewhere.db").exists()

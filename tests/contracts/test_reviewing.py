"""Every judgement from the command line, its undo, its conflicts, backups."""

from __future__ import annotations

import pytest


@pytest.fixture
def review(added):
    def run_review(*arguments):
        return added("review", *arguments, "--no-encoder", "--by", "Ada")

    return run_review


def claims(added):
    return added("claims", "--json").rows


def claim_of(added):
    return {one: row["id"] for row in claims(added) for one in row["statements"]}


def explained(added, name):
    return added("explain", name, "--json").rows


def test_claims_are_merged_and_split(added, review):
    first, second = [row for row in claims(added) if len(row["statements"]) == 1][:2]
    assert review(first["id"], "--merge", second["id"]).code == 0
    one, other = first["statements"][0], second["statements"][0]
    assert claim_of(added)[one] == claim_of(added)[other]
    assert review(claim_of(added)[one], "--split", other).code == 0
    assert claim_of(added)[one] != claim_of(added)[other]
    for _ in range(2):
        assert added("undo", "--no-encoder").code == 0
    assert {row["id"] for row in claims(added)} >= {first["id"], second["id"]}


def test_a_statement_is_moved_corrected_and_struck(added, review):
    target, other = claims(added)[:2]
    statement = other["statements"][0]
    assert review(statement, "--move", target["id"]).code == 0
    assert claim_of(added)[statement] == claim_of(added)[target["statements"][0]]
    for option, value in (
        ("--source", "Anna Berg"),
        ("--chain", "AFP (publication) > a diver (anonymous)"),
        ("--basis", "eyewitness"),
        ("--stance", "hedges"),
        ("--place", "North Pier"),
        ("--time", "2026-05-01"),
        ("--quantity", "7 cranes"),
    ):
        ended = review(statement, option, value, "--note", "so the tape says")
        assert ended.code == 0, ended.err
    assert len(added("log", "--json").rows) == 8
    assert all(row["place"] == "exact" for row in added("log", "--json").rows)
    assert review(statement, "--strike").code == 0
    assert statement not in claim_of(added)


def test_reports_sources_and_outlets_are_judged(added, review):
    assert review("02.txt", "--derived-from", "01.txt", "--how", "copied").code == 0
    assert any(row["how"] == "copied" for row in added("trace", "02.txt", "--json").rows)
    assert review("02.txt", "--not-derived-from", "01.txt").code == 0
    sources = added("sources", "--json").rows
    assert review(sources[0]["id"], "--same-as", sources[1]["id"]).code == 0
    assert len(added("sources", "--json").rows) == len(sources) - 1
    assert review("The Quay", "--family", "Inland Daily").code == 0
    assert review("04.txt", "--hide").code == 0
    assert review("01.txt", "--add", "who stood on the quay", "--basis", "eyewitness").code == 0
    assert added("log", "--queue", "--exit-code").code == 4


def test_a_judgement_on_what_changed_meanwhile_ends_with_a_conflict_that_can_be_settled(added, review):
    claim = claims(added)[0]["id"]
    assert review(claim, "--accept", "--seen", "none").code == 0
    ended = review(claim, "--reject", "--seen", "none", "--json")
    assert ended.code == 5
    theirs = ended.rows["theirs"][0]["id"]
    assert theirs in ended.err
    assert review(claim, "--reject", "--seen", theirs, "--keep", "theirs").code == 0
    assert len(added("log", "--json").rows) == 1
    assert review(claim, "--reject", "--seen", theirs, "--keep", "both").code == 0
    assert [row["stands"] for row in added("log", "--json").rows] == [True, True]


def test_any_judgement_is_taken_back_by_its_id(added, review):
    claim, other = [row["id"] for row in claims(added)[:2]]
    first = review(claim, "--accept", "--json").rows["id"]
    review(other, "--reject")
    assert added("undo", first, "--note", "a slip", "--no-encoder").code == 0
    rows = added("log", "--json").rows
    assert [row["stands"] for row in rows] == [False, True, False]
    assert rows[-1]["note"] == "a slip"


@pytest.mark.parametrize(
    "arguments",
    [
        ("c:1",),
        ("c:1", "--accept", "--strike"),
        ("c:1", "--basis", "eyewitness", "--stance", "denies"),
        ("c:1", "--accept", "--keep", "mine"),
    ],
)
def test_what_is_no_single_judgement_is_a_usage_error(review, arguments):
    ended = review(*arguments)
    assert ended.code == 2
    assert "what to do" in ended.err


def test_a_backup_is_restored_under_another_name(added, review, tmp_path):
    review(claims(added)[0]["id"], "--accept")
    assert added("backup", "copy.db", "--json").rows["judgements"] == 1
    assert added("backup", "copy.db").code == 1
    assert added("restore", "copy.db", "--store", "elsewhere.db").code == 0
    assert added("log", "--store", "elsewhere.db", "--json").rows == added("log", "--json").rows
    assert added("restore", "copy.db").code == 1
    assert added("restore", "copy.db", "--replace").code == 0
    assert (tmp_path / "firsthand.db.before").exists()
    assert added("doctor", "--json").code == 0

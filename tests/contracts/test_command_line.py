"""What the command line promises: exit codes, data on standard output, errors that say what, why and what to do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

FIRSTHAND = [sys.executable, "-m", "firsthand"]


def says_what_why_and_what_to_do(err: str) -> bool:
    return "firsthand: " in err and "why: " in err and "what to do: " in err and "Traceback" not in err


def test_adding_tells_what_came_and_adding_again_changes_nothing(run, pile, tmp_path):
    first = run("add", pile, "--story", "harbour", "--no-encoder", "--json")
    assert (first.code, first.rows["read"]) == (0, ["01.txt", "02.txt", "03.txt", "04.txt"])
    before = run("export").rows
    again = run("add", pile, "--story", "harbour", "--no-encoder", "--json")
    assert (again.code, again.rows["read"], len(again.rows["already_known"])) == (0, [], 4)
    assert run("export").rows == before


def test_adding_again_writes_no_byte(added, pile, tmp_path):
    def content():
        import apsw

        connection = apsw.Connection(str(tmp_path / "firsthand.db"))
        tables = ("report", "reading", "story", "membership", "inferred", "skipped", "run")
        rows = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
        connection.close()
        return rows

    before = content()
    assert added("add", pile, "--manifest", "index.tsv", "--no-encoder").code == 0
    assert content() == before


def test_a_manifest_that_comes_later_tells_outlet_and_date(run, pile):
    run("add", pile, "--story", "harbour", "--no-encoder")
    assert {row["outlet"] for row in run("export").rows["reports"]} == {None}
    again = run("add", pile, "--manifest", "index.tsv", "--no-encoder", "--json")
    assert len(again.rows["read"]) == 4
    rows = run("export").rows["reports"]
    assert {row["name"]: row["outlet"] for row in rows}["03.txt"] == "Küstenbote"
    assert len(rows) == 4


def test_every_listing_prints_text_and_json(added):
    for verb in ("claims", "sources", "disputes", "trace"):
        assert added(verb).code == 0
        assert isinstance(added(verb, "--json").rows, list)
    claims = added("claims", "--json").rows
    assert claims[0]["at_least"] >= claims[-1]["at_least"]
    assert all(claim["id"] in added("claims").out for claim in claims)


def test_why_prints_every_origin_with_a_quote_that_stands_in_the_report(added, pile):
    for claim in added("claims", "--json").rows:
        why = added("why", claim["id"], "--json").rows
        assert why["origins"] or why["at_most"] == 0
        for statement in why["statements"]:
            name = statement["name"].split(" ")[0]
            text = (pile / name).read_text(encoding="utf-8")
            assert text[statement["start"] : statement["end"]] == statement["quote"]
        assert claim["id"] in added("why", claim["id"]).out


def test_ids_may_be_cut_short(added):
    claim = added("claims", "--json").rows[0]["id"]
    assert added("why", claim[:9], "--json").rows["id"] == claim
    assert added("why", claim.removeprefix("c:"), "--json").rows["id"] == claim
    for given in ("c:", "c:zzzzzzzz", ""):
        ended = added("why", given)
        assert ended.code == 1
        assert says_what_why_and_what_to_do(ended.err)


def test_a_report_is_explained_by_name_and_by_id(added):
    by_name = added("explain", "03.txt", "--json").rows
    assert by_name["language"] == "de"
    assert added("explain", by_name["id"], "--json").rows == by_name
    assert added("explain", "03.txt").out.count("\n") > 10


def test_as_of_shows_only_what_was_published_by_then(added):
    def names(moment):
        return {row["name"] for row in added("export", "--as-of", moment).rows["reports"]}

    assert names("2026-05-05T10:00") == {"01.txt"}
    assert names("2026-05-05") == {"01.txt", "02.txt"}
    assert names("2026-05") == {"01.txt", "02.txt", "03.txt", "04.txt"}
    assert names("2026-05-05T10:00+02:00") == set()
    ended = added("brief", "--as-of", "last Tuesday")
    assert ended.code == 2
    assert says_what_why_and_what_to_do(ended.err)


@pytest.mark.parametrize("form", ["md", "html", "json"])
def test_the_brief_is_printed_or_written(added, tmp_path, form):
    printed = added("brief", "--format", form)
    written = added("brief", "--format", form, "-o", tmp_path / "brief.out")
    assert (printed.code, written.code, written.out) == (0, 0, "")
    assert (tmp_path / "brief.out").read_text(encoding="utf-8").strip() == printed.out.strip()


def test_a_judgement_is_kept_outranks_and_can_be_undone(added):
    claim = added("claims", "--json").rows[0]["id"]
    assert added("review", claim, "--reject", "--note", "a rumour", "--by", "Ada", "--no-encoder").code == 0
    assert [row["note"] for row in added("why", claim, "--json").rows["judgements"]] == ["a rumour"]
    assert added("undo", "--by", "Ada", "--no-encoder").code == 0
    assert added("why", claim, "--json").rows["judgements"] == []
    assert [row["act"] for row in added("log", "--json").rows] == ["decide", "undo"]
    ended = added("undo", "--no-encoder")
    assert ended.code == 1
    assert says_what_why_and_what_to_do(ended.err)


def test_two_statements_judged_apart_stand_in_different_claims(added):
    joined = next((row for row in added("claims", "--json").rows if len(row["statements"]) > 1), None)
    assert joined is not None, "the pile has two reports that say the same"
    pair = "+".join(joined["statements"][:2])
    assert added("review", pair, "--reject", "--no-encoder").code == 0
    of_claim = {one: row["id"] for row in added("claims", "--json").rows for one in row["statements"]}
    assert of_claim[joined["statements"][0]] != of_claim[joined["statements"][1]]
    assert added("undo", "--no-encoder").code == 0
    of_claim = {one: row["id"] for row in added("claims", "--json").rows for one in row["statements"]}
    assert of_claim[joined["statements"][0]] == of_claim[joined["statements"][1]]


def test_nothing_found_is_told_by_the_exit_code_only_on_request(run, tmp_path):
    (tmp_path / "one.txt").write_text("It rained in Sandvik.\n")
    run("add", "one.txt", "--story", "rain", "--no-encoder")
    assert run("disputes").code == 0
    assert run("disputes", "--exit-code").code == 4
    assert run("log", "--exit-code").code == 4


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 2),
        (["frobnicate"], 2),
        (["add"], 2),
        (["review", "c:1"], 2),
        (["add", "one.txt"], 2),
        (["add", "one.txt", "--story", " "], 2),
        (["add", "one.txt", "--story", "a\x1bb"], 2),
        (["add", "one.txt", "--story", "s", "--published", "soon"], 2),
        (["add", "https://example.org/news", "--story", "s"], 6),
        (["add", "missing.txt", "--story", "s"], 1),
        (["add", "one.txt", "--story", "s", "--manifest", "missing.tsv"], 1),
        (["claims"], 1),
        (["brief", "--store", "no/such/folder/x.db"], 1),
        (["claims", "--store", "one.txt"], 7),
        (["doctor", "--store", "one.txt"], 7),
        (["add", "one.txt", "--story", "s", "--store", "."], 7),
    ],
)
def test_exit_codes(run, tmp_path, arguments, code):
    (tmp_path / "one.txt").write_text("It rained in Sandvik.\n")
    ended = run(*arguments)
    assert ended.code == code, ended
    assert "Traceback" not in ended.err
    if code not in (0, 2) and arguments[0] != "doctor":
        assert says_what_why_and_what_to_do(ended.err) or "skipped missing.txt" in ended.out


def test_a_story_must_be_chosen_where_there_are_two(added, tmp_path):
    (tmp_path / "one.txt").write_text("It rained in Sandvik.\n")
    added("add", "one.txt", "--story", "rain", "--no-encoder")
    ended = added("claims")
    assert ended.code == 2
    assert "harbour, rain" in ended.err
    assert added("claims", "--story", "rain").code == 0
    assert added("claims", "--story", "snow").code == 1


def test_bad_input_is_skipped_with_a_reason_and_spoils_nothing(run, pile, tmp_path):
    (pile / "empty.txt").write_bytes(b"")
    (pile / "binary.txt").write_bytes(os.urandom(4000))
    (pile / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (pile / "nul.txt").write_bytes(b"The harbour police said the quay was closed.\x00 It stays so.")
    (pile / "lines.jsonl").write_text(
        '{"text": "The quay is closed, the mayor said."}\n{"text": broken\n[]\n{"url": 3}\n'
    )
    (pile / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (pile / "deep.html").write_text("<html><body>" + "<div>" * 5000 + "The mayor said so." + "</div>" * 5000)
    ended = run("add", pile, pile / "nothing.txt", "--story", "harbour", "--no-encoder", "--json")
    assert ended.code == 3
    skipped = {row["name"].rpartition("/")[2]: row["reason"] for row in ended.rows["skipped"]}
    assert {"empty.txt", "binary.txt", "picture.txt", "lines.jsonl:2", "lines.jsonl:3", "lines.jsonl:4"} <= set(skipped)
    assert {"photo.jpg", "nothing.txt"} <= set(skipped)
    assert all(skipped.values())
    assert {"01.txt", "nul.txt", "lines.jsonl:1"} <= set(ended.rows["read"])
    assert len(run("export").rows["skipped"]) == len(ended.rows["skipped"])
    (pile / "empty.txt").write_text("The quay was opened, the harbour police said.")
    assert "empty.txt" in run("add", pile / "empty.txt", "--no-encoder", "--json").rows["read"]
    assert "empty.txt" not in {row["name"].rpartition("/")[2] for row in run("export").rows["skipped"]}


def test_a_defect_in_one_report_skips_that_one(run, pile, monkeypatch):
    import firsthand.pipeline as pipeline

    find_statements = pipeline.find_statements

    def stumble(report, segments, *, reader):
        if report.name == "02.txt":
            raise RecursionError("too deep")
        return find_statements(report, segments, reader=reader)

    monkeypatch.setattr(pipeline, "find_statements", stumble)
    ended = run("add", pile, "--story", "harbour", "--no-encoder", "--json")
    assert ended.code == 3
    assert ended.rows["skipped"] == [{"name": "02.txt", "stage": "statements", "reason": "RecursionError: too deep"}]
    assert len(ended.rows["read"]) == 3


def test_a_defect_elsewhere_is_told_without_a_traceback(added, monkeypatch):
    import firsthand.app.showing as showing

    monkeypatch.setattr(showing, "list_claims", lambda *given: 1 // 0)
    ended = added("claims")
    assert ended.code == 1
    assert says_what_why_and_what_to_do(ended.err)
    assert "ZeroDivisionError" in added("claims", "--debug").err


def test_an_interruption_is_safe_and_told(run, pile, monkeypatch):
    import firsthand.app.adding as adding

    read_report, calls = adding.read_report, []

    def interrupt(received, *, received_at, reader):
        calls.append(received.name)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return read_report(received, received_at=received_at, reader=reader)

    monkeypatch.setattr(adding, "read_report", interrupt)
    ended = run("add", pile, "--story", "harbour", "--no-encoder")
    assert ended.code == 130
    assert says_what_why_and_what_to_do(ended.err)
    assert run("add", pile, "--story", "harbour", "--no-encoder", "--json").code == 0
    assert calls == ["01.txt", "02.txt", "03.txt", "03.txt", "04.txt"], "what was read before is not read again"


def test_a_busy_store_is_told(added, pile, tmp_path, monkeypatch):
    import firsthand.store.opening as opening
    from firsthand.store import open_store

    monkeypatch.setattr(opening.open_store, "__kwdefaults__", {"create": False, "busy_milliseconds": 50})
    (pile / "05.txt").write_text("The harbour opens again, the police said.")
    with open_store(tmp_path / "firsthand.db") as other, other.write():
        ended = added("add", pile, "--no-encoder")
    assert ended.code == 7
    assert says_what_why_and_what_to_do(ended.err)


def test_reports_cannot_steer_the_terminal(run, tmp_path):
    (tmp_path / "evil.txt").write_text(
        "The mayor\x1b]0;owned\x07 said \u202ethe quay\u202c was \x1b[31mclosed\x9b2J on Tuesday.\n", encoding="utf-8"
    )
    run("add", "evil.txt", "--story", "evil\u2028".strip("\u2028"), "--no-encoder")
    for arguments in (
        ["claims"],
        ["sources"],
        ["explain", "evil.txt"],
        ["claims", "--json"],
        ["explain", "evil.txt", "--json"],
    ):
        out = run(*arguments).out
        assert not set(out) & set("\x1b\x07\x9b\u202e\u202c"), arguments


def test_a_reader_that_stops_early_is_no_error(added, tmp_path):
    command = f"{sys.executable} -m firsthand explain 01.txt | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("arguments", [["claims"], ["export"], ["brief"], ["brief", "-o", "/dev/full"]])
def test_a_full_disk_is_told(added, tmp_path, arguments):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*FIRSTHAND, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, cwd=tmp_path, check=False
        )
    assert done.returncode == 1
    assert says_what_why_and_what_to_do(done.stderr)
    assert "No space left" in done.stderr


def test_a_narrow_locale_does_not_break_output(added, tmp_path):
    surroundings = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [*FIRSTHAND, "claims", "--json"], capture_output=True, env=surroundings, cwd=tmp_path, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "stürz" in json.dumps(json.loads(done.stdout.decode("utf-8")), ensure_ascii=False).casefold()


def test_the_doctor_finds_a_whole_store_and_a_broken_log(added, tmp_path):
    assert added("doctor", "--json").code == 0
    claim = added("claims", "--json").rows[0]["id"]
    added("review", claim, "--accept", "--no-encoder")
    import apsw

    connection = apsw.Connection(str(tmp_path / "firsthand.db"))
    connection.execute("DROP TRIGGER decision_is_never_changed")
    connection.execute("UPDATE decision SET record = replace(record, 'accept', 'reject')")
    connection.close()
    ended = added("doctor", "--json")
    assert ended.code == 7
    assert {row["check"]: row["state"] for row in ended.rows}["judgements"] == "bad"


def test_version_and_help(run):
    assert run("--version").out.startswith("firsthand 0.")
    assert run("--help").code == 0

"""`firsthand changes` through the command line."""

from __future__ import annotations

import pytest


def test_changes_between_two_moments_are_pinned_to_the_words(added, pile):
    changes = added("changes", "--since", "2026-05-05", "--no-encoder", "--json").rows
    assert changes["format"] == "firsthand-changes/1"
    assert changes["new"], "the mayor speaks only on the next days"
    for entry in changes["new"]:
        cited = entry["wording"]
        text = (pile / cited["report_name"]).read_text(encoding="utf-8")
        anchor = cited["anchor"]
        assert text[anchor["start"] : anchor["end"]] == anchor["quote"]
        assert cited["report_name"] in ("03.txt", "04.txt")


def test_nothing_changed_is_told(added):
    ended = added("changes", "--since", "2026-05-08", "--no-encoder", "--exit-code")
    assert (ended.code, "Nothing changed." in ended.out) == (4, True)
    assert added("changes", "--since", "2026-05-08", "--no-encoder").code == 0


def test_by_seen_counts_from_when_the_store_received_a_report(added):
    everything = added("changes", "--since", "2020-01-01", "--by", "seen", "--no-encoder", "--json").rows
    assert len(everything["reports"]) >= 3
    nothing = added("changes", "--since", "9998-01-01", "--by", "seen", "--no-encoder", "--json").rows
    assert nothing["reports"] == nothing["new"] == []


@pytest.mark.parametrize("form", ["md", "html", "json"])
def test_changes_are_printed_or_written(added, tmp_path, form):
    given = ("changes", "--since", "2026-05-05", "--until", "2026-05-06", "--no-encoder", "--format", form)
    printed, written = added(*given), added(*given, "-o", tmp_path / "changes.out")
    assert (printed.code, written.code, written.out) == (0, 0, "")
    assert (tmp_path / "changes.out").read_text(encoding="utf-8").strip() == printed.out.strip()


@pytest.mark.parametrize(
    "moments", [("--since", "yesterday"), ("--since", "2026-05-07", "--until", "2026-05-05"), ("--until", "2026-05-07")]
)
def test_moments_that_make_no_sense_are_refused(added, moments):
    assert added("changes", *moments, "--no-encoder").code == 2


def test_a_withdrawn_report_is_in_dossier_brief_why_and_changes(added, pile, tmp_path):
    (pile / "05.txt").write_text(
        "Correction: the crane in Sandvik harbour\n\n"
        "On Tuesday we wrote that a crane fell into the harbour of Sandvik, killing two people. "
        "That was wrong, and we withdraw that report.\n",
        encoding="utf-8",
    )
    manifest = tmp_path / "index.tsv"
    manifest.write_text(manifest.read_text(encoding="utf-8") + "05.txt\tThe Quay\ten\t2026-05-08\n", encoding="utf-8")
    added("add", pile / "05.txt", "--manifest", "index.tsv", "--no-encoder")
    rows = added("export").rows["withdrawn"]
    assert {row["kind"] for row in rows} == {"report"}
    assert {row["by"] for row in rows} == {"The Quay"}
    assert "What was withdrawn" in added("brief").out
    assert "What was withdrawn" in added("brief", "--format", "html").out
    assert "Taken back" in added("why", rows[0]["claim"]).out
    changes = added("changes", "--since", "2026-05-07", "--no-encoder", "--json").rows
    assert [one["by"] for one in changes["withdrawn"]] == ["The Quay"]
    before = added("changes", "--since", "2026-05-05", "--until", "2026-05-07", "--no-encoder", "--json").rows
    assert before["withdrawn"] == []

"""The format of Firsthand Bench: what is marked is what the key says, and faults are named."""

from __future__ import annotations

import pytest
from bench.score import count, figures
from bench.stories import FOLDER, MalformedError, build, read_stories, read_story

STORY = """=== s91 accident | The crane of Quay Two
origins:
  guard = named | Ida Moss, night guard
  clerk = unnamed | a clerk
claims:
  1 The crane fell at two
  2 Two people were hurt
  3 Twelve people were hurt
relations:
  3 distorts 2 number
--- 01 en 2031-03-04T07:10:00+00:00 | Quay Wire
headline: Crane falls
body: {1@guard|The crane fell at two}, Ida Moss said. {2@clerk|Two people were hurt}, said a clerk.
--- 02 en 2031-03-04T08:10:00+00:00 | Quay Echo
from: 01 copied
copy: 01 headline 1
change: 2 -> 3 "Two people" => "Twelve people"
"""


@pytest.fixture
def story(tmp_path):
    file = tmp_path / "s91.story"
    file.write_text(STORY, encoding="utf-8")
    return read_story(file)


def test_marks_are_offsets_of_the_text(story):
    built = build(story)
    said = [built.texts[s["file"]][s["start"] : s["end"]] for s in built.key["statements"]]
    assert said == ["The crane fell at two", "Two people were hurt", "The crane fell at two", "Twelve people were hurt"]
    assert "{" not in "".join(built.texts.values())


def test_a_changed_copy_makes_another_claim_on_the_same_origin(story):
    rows = {row["claim"]: row for row in build(story).key["claims"]}
    assert rows[3]["origins"] == ["clerk"]
    assert (rows[1]["at_least"], rows[1]["at_most"]) == (1, 1)
    assert build(story).key["derivations"][0]["giver"] == "01.txt"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("3 distorts 2 number", "3 distorts 9 number", "no two claims"),
        ("3 distorts 2 number", "3 distorts 2", "relation without its kind"),
        ("{1@guard|", "{7@guard|", "claim 7"),
        ("{1@guard|", "{1@nobody|", "nobody"),
        ('"Two people" =>', '"Ten people" =>', "nothing to change"),
        ("copy: 01 headline 1", "copy: 01 headline 4", "no paragraph 4"),
    ],
)
def test_faults_are_named(tmp_path, old, new, fault):
    file = tmp_path / "s91.story"
    file.write_text(STORY.replace(old, new), encoding="utf-8")
    with pytest.raises(MalformedError, match=fault):
        read_story(file)


def perfect(story):
    """The dossier that a program would give that makes no mistake."""
    built = build(story)
    key = built.key
    rows = [{**s, "id": f"t{n}", "report": s["file"]} for n, s in enumerate(key["statements"])]
    return key, {
        "reports": [
            {"id": name, "name": name, "derived_from": [
                {"report": d["giver"]} for d in key["derivations"] if d["taker"] == name and d["giver"]]}
            for name in built.texts
        ],
        "statements": rows,
        "claims": [
            {"id": f"c{c['claim']}", "statements": [r["id"] for r in rows if r["claim"] == c["claim"]],
             "independent_origins": c["at_least"], "independent_at_most": c["at_most"], "origins": c["origins"]}
            for c in key["claims"]
        ],
        "contradictions": [
            {"a": f"c{r['a']}", "b": f"c{r['b']}", "kind": "different_number"} for r in key["relations"]
        ],
        "updates": [],
    }  # fmt: skip


def test_the_perfect_dossier_scores_full_marks_and_errors_cost(story):
    key, dossier = perfect(story)
    good = count(key, dossier, lambda line: None)
    assert good["pairs_right"] == good["pairs"] == good["pairs_joined"] == 1
    assert good["certain_right"] == good["range_right"] == good["claims"] == 3
    assert good["distorted_joined"] == 0
    assert good["contradictions_found"] == good["kinds_right"] == good["contradictions"] == 1
    assert good["derivations_found"] == good["derivations"] == 1
    for row in dossier["statements"]:  # everything in one claim, as a careless tool has it
        dossier["claims"][0]["statements"].append(row["id"])
    bad = count(key, {**dossier, "claims": dossier["claims"][:1], "contradictions": []}, lambda line: None)
    assert bad["distorted_joined"] == bad["distorted"] == 1
    assert bad["pairs_right"] < bad["pairs_joined"]
    assert "pairs" in figures(bad)


def test_the_stories_that_ship_hold_what_the_data_card_says():
    stories = read_stories()
    reports = [report for story in stories for report in story.reports.values()]
    assert len(stories) >= 12
    assert sum(len(story.claims) for story in stories) >= 300
    assert len({report.language for report in reports}) >= 12
    kinds = {taken.kind for report in reports for taken in report.taken}
    assert {"copied", "trimmed", "spliced", "rewritten", "translated", "revised", "quoted"} <= kinds
    distorted = {r.kind for story in stories for r in story.relations if r.verb == "distorts"}
    assert distorted == {"number", "polarity", "actor", "place", "date", "certainty"}
    assert {story.is_held_back for story in stories} == {True, False}
    assert FOLDER.is_dir()

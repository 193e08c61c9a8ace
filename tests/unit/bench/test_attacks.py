"""Planted corroboration: the generators do what they say, and a copy of one small story moves no count."""

from __future__ import annotations

import random
from datetime import datetime

import numpy as np
import pytest
from bench.attack_campaign import Equipment, OnceComparer, measure, read_pile
from bench.attack_wording import CHANGED, MARK, change_name, change_number, negate, reword, sentences_in, turn_clauses
from bench.attacks import FAMILIES, POSTS, plant, url_of
from bench.stories import BenchReport, BenchStory, Taken, build

ENGLISH = [
    ("headline", "{1@police|Fire on ferry off Kest}"),
    ("body", "KEST (Nordwire) — {1@police|A fire broke out on the Kest Star before dawn}, harbour police said."),
    ("body", '"{2@police|Three people died} and 40 were hurt in the engine room," spokesman Arno Dahl told reporters.'),
    ("body", "{3@owner|The ship was inspected in Varnholm in May}, owner Ilse Marten said. She gave no papers."),
    ("body", "The ferry was built in 2003 and carries trucks to the islands in the summer."),
]
GERMAN = [
    ("headline", "{1@police|Feuer auf Fähre vor Kest}"),
    ("body", "{1@police|Auf der Kest Star ist vor dem Morgen ein Feuer ausgebrochen}, wie Nordwire berichtet."),
    ("body", "{2@police|Drei Menschen sind gestorben}, sagte Sprecher Arno Dahl der Agentur."),
    ("body", "{3@owner|Das Schiff wurde im Mai in Varnholm geprüft}, sagte die Eignerin Ilse Marten."),
]


def small_story() -> BenchStory:
    story = BenchStory("s01", "accident", "The Kest Star fire")
    story.origins = {"police": "named", "owner": "named"}
    story.claims = {
        1: "A fire broke out on the Kest Star", 2: "Three people died", 3: "The ship was inspected in Varnholm",
    }  # fmt: skip
    story.reports = {
        "01": BenchReport("01", "en", "2031-03-04T07:10:00+00:00", "Nordwire", paragraphs=ENGLISH),
        "02": BenchReport(
            "02", "de", "2031-03-04T10:00:00+01:00", "Hafenkurier", [Taken("01", "translated", True)], paragraphs=GERMAN
        ),
    }
    return story


def words_of(report: BenchReport) -> str:
    return "\n".join(MARK.sub(lambda mark: mark[3], words) for _, words in report.paragraphs)


@pytest.mark.parametrize("family", FAMILIES)
def test_one_seed_gives_one_pile_and_leaves_the_story_alone(family: str) -> None:
    story = small_story()
    before = build(story).texts
    planted = plant(story, family, 7)
    assert planted and planted == plant(small_story(), family, 7)
    assert build(story).texts == before
    assert len({one.report.number for one in planted}) == len(planted)
    assert not {one.report.number for one in planted} & story.reports.keys()


@pytest.mark.parametrize("family", ["sock puppets", "clones", "paraphrases", "feeds", "silent edits"])
def test_what_is_not_copied_word_for_word_has_other_words(family: str) -> None:
    story = small_story()
    for one in plant(story, family, 3):
        assert words_of(one.report) != words_of(story.reports[one.source])


@pytest.mark.parametrize("family", ["changed: number", "changed: name", "changed: negation"])
def test_a_changed_copy_changes_one_marked_statement(family: str) -> None:
    story = small_story()
    for one in plant(story, family, 3):
        before = {mark[3] for _, words in story.reports[one.source].paragraphs for mark in MARK.finditer(words)}
        marks = [mark for _, words in one.report.paragraphs for mark in MARK.finditer(words)]
        changed = [mark for mark in marks if int(mark[1]) >= CHANGED]
        assert len(changed) == 1
        assert changed[0][3] not in before
        assert all(mark[3] in before for mark in marks if mark is not changed[0])


def test_times_are_what_each_family_says() -> None:
    story = small_story()
    for one in plant(story, "back-dating", 0):
        assert moment(one.report) < moment(story.reports[one.source])
    for one in plant(story, "time zones", 0):
        original = story.reports[one.source]
        assert moment(one.report) >= moment(original)
        assert one.report.published[:16] < original.published[:16]
    for one in plant(story, "silent edits", 0):
        original = story.reports[one.source]
        assert (one.report.outlet, one.url) == (original.outlet, url_of(original))
        assert moment(one.report) > moment(original)
    assert len(plant(story, "floods", 0)) == POSTS


def moment(report: BenchReport) -> datetime:
    return datetime.fromisoformat(report.published)


def test_words_are_changed_outside_marks_only_as_the_lists_say() -> None:
    story, dice = small_story(), random.Random(0)
    assert reword("{2@people|Three people died}, he said.", "en", dice) == (
        "{2@people|Three persons lost their lives}, he stated."
    )
    assert change_number("built in 2003, 40 were hurt", "en", story, dice) == "built in 2003, 122 were hurt"
    assert change_number("Zwei Menschen", "de", story, dice) == "Neun Menschen"
    assert "Varnholm" not in change_name("inspected in Varnholm", "en", story, dice)
    assert negate("工人已撤离", "zh", story, dice) == "工人没有撤离"
    assert turn_clauses("{1@a|It burned}, police said.") == "police said: {1@a|It burned}."
    assert sentences_in('"{1@a|It burned. It sank}," said Marten, the owner. More later today, she said.') == [
        '"{1@a|It burned. It sank}," said Marten, the owner.', "More later today, she said.",
    ]  # fmt: skip


def test_copies_move_no_certain_count_by_rules_alone() -> None:
    pile = read_pile(small_story(), Equipment())
    told: list[str] = []
    for family in ("back-dating", "time zones", "spliced quotations"):
        counted = measure(pile, plant(pile.story, family, 1), Equipment(), told.append)
        assert counted["claims"] >= 3
        assert counted["raised"] == counted["lowered"] == 0, told


class CountingComparer:
    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts):
        self.asked += texts
        return np.array([[len(text)] for text in texts], dtype=np.float32)

    def compare(self, pairs):
        raise AssertionError("no pair was asked about")


def test_a_comparer_is_asked_once_about_a_text() -> None:
    counting = CountingComparer()
    once = OnceComparer(counting)
    assert once.embed(["a", "bcd", "a"]).tolist() == [[1], [3], [1]]
    assert once.embed(["bcd", "ef"]).tolist() == [[3], [2]]
    assert counting.asked == ["a", "bcd", "ef"]
    assert once.compare([]).shape == (0, 0)

"""Two versions of an article: what was put in, taken out or changed, word by word, anchored on both sides."""

from __future__ import annotations

import pytest

from firsthand.app.listings import draw_derivations, list_derivations
from firsthand.model import (
    Anchor,
    Derivation,
    DerivationKind,
    Mentions,
    Reading,
    Report,
    Score,
    Segment,
    SegmentKind,
    Story,
)
from firsthand.present import MomentKind, write_brief, write_changes
from firsthand.present.briefs import Edit, VersionEdits
from firsthand.present.index import index_story
from firsthand.present.versions import compare_words, find_words, list_versions

FIRST = (
    "Fire at the mill",
    "Three people died in a fire at the mill in Sandvik on Tuesday, the police said.",
    "The fire began in the boiler room.",
    "The mill was built in 1902.",
    "The mayor was not in town.",
)
SECOND = (
    "Fire at the mill",
    "Two people died in a fire at the mill in Sandvik on Tuesday, the police said.",
    "The mill was built in 1902.",
    "The owner, Ada Berg, paid for an inspection in May.",
    "The mayor was not in town.",
)


def _read(name: str, sentences: tuple[str, ...], published: str, language: str = "en") -> Reading:
    text = "\n\n".join(sentences)
    report = Report(f"r:{name}", name, text, language, outlet="The Quay", published_at=published)
    segments, at = [], 0
    for number, words in enumerate(sentences):
        kind = SegmentKind.HEADLINE if number == 0 else SegmentKind.BODY
        segments.append(Segment(Anchor(report.id, at, at + len(words), words), kind, language))
        at += len(words) + 2
    return Reading(report, tuple(segments), (), Mentions())


def _story(*readings: Reading, pairs: tuple[tuple[int, int], ...] = ((1, 0),)) -> Story:
    derivations = tuple(
        Derivation(
            f"d:{later}{earlier}", readings[later].report.id, "The Quay", readings[earlier].report.id,
            DerivationKind.REVISED, (), Score(0.9, ("the same outlet",)),
        )
        for later, earlier in pairs
    )  # fmt: skip
    return Story("mill", None, readings, (), derivations, (), (), ())


def _compare(first: tuple[str, ...], second: tuple[str, ...], language: str = "en") -> VersionEdits:
    story = _story(_read("1", first, "2031-01-01", language), _read("2", second, "2031-01-02", language))
    (found,) = list_versions(index_story(story))
    return found


def _say(found: VersionEdits) -> list[str]:
    return [
        "".join(
            {Edit.KEPT: "{}", Edit.PUT_IN: "+{}+", Edit.TAKEN_OUT: "-{}-"}[run.edit].format(run.words)
            + (" " if run.spaced else "")
            for run in one.runs
        )
        for one in found.sentences
    ]


def test_changed_put_in_and_taken_out_sentences_are_told_apart() -> None:
    found = _compare(FIRST, SECOND)
    assert [one.edit for one in found.sentences] == [Edit.CHANGED, Edit.TAKEN_OUT, Edit.PUT_IN]
    assert _say(found) == [
        "-Three- +Two+ people died in a fire at the mill in Sandvik on Tuesday, the police said.",
        "-The fire began in the boiler room.-",
        "+The owner, Ada Berg, paid for an inspection in May.+",
    ]
    assert (found.kept, found.is_follow_up, found.outlet) == (3, False, "The Quay")


def test_every_run_is_anchored_and_both_texts_can_be_put_together_from_the_runs() -> None:
    readings = _read("1", FIRST, "2031-01-01"), _read("2", SECOND, "2031-01-02")
    texts = {one.report.id: one.report.text for one in readings}
    (found,) = list_versions(index_story(_story(*readings)))
    for one in found.sentences:
        for run in one.runs:
            for anchor in (run.before, run.after):
                assert anchor is None or anchor.holds_in(texts[anchor.report_id])
        for side in ("before", "after"):
            whole = getattr(one, side)
            words = [anchor.quote for run in one.runs if (anchor := getattr(run, side))]
            assert "".join(words).replace(" ", "") == ("" if whole is None else whole.anchor.quote.replace(" ", ""))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("周二磨坊大火造成三人死亡。", "周二磨坊大火造成七人死亡。", ["三", "七"]),
        ("火曜日の火災で3人が死亡した。", "火曜日の火災で12人が死亡した。", ["3", "12"]),
        ("ตำรวจกล่าวว่ามีผู้เสียชีวิตสามคน", "ตำรวจกล่าวว่ามีผู้เสียชีวิตสองคน", None),
        ("मंगलवार को आग में तीन लोगों की मौत हुई।", "मंगलवार को आग में दो लोगों की मौत हुई।", ["तीन", "दो"]),
        ("قتل ثلاثة أشخاص في الحريق.", "قتل خمسة أشخاص في الحريق.", ["ثلاثة", "خمسة"]),
        ("Toll rises to 1,200 on Monday.", "Toll rises to 1,250 on Monday.", ["1,200", "1,250"]),
    ],
)
def test_words_are_compared_in_any_script(before, after, expected) -> None:
    runs = compare_words(Anchor("r:1", 0, len(before), before), Anchor("r:2", 0, len(after), after))
    changed = [run.words for run in runs if run.edit is not Edit.KEPT]
    assert changed
    if expected is not None:
        assert changed == expected
    for side, text in (("before", before), ("after", after)):
        anchors = [anchor for run in runs if (anchor := getattr(run, side))]
        assert all(one.holds_in(text) for one in anchors)
        assert sum(len(one.quote.replace(" ", "")) for one in anchors) == len(text.replace(" ", ""))


def test_words_are_never_cut_inside_a_letter_with_its_marks() -> None:
    assert [text[a:b] for text in ("เมื่อวันนี้",) for a, b in find_words(text)] == ["เมื่", "อ", "วั", "น", "นี้"]
    assert [text[a:b] for text in ("लोगों की",) for a, b in find_words(text)] == ["लोगों", "की"]
    assert [text[a:b] for text in ("don’t 3.5 Su-27",) for a, b in find_words(text)] == [
        "don’t",
        "3.5",
        "Su",
        "-",
        "27",
    ]


def test_a_moved_sentence_and_a_change_of_marks_are_called_so() -> None:
    found = _compare(FIRST, (FIRST[0], FIRST[1].replace(",", ";"), FIRST[4], FIRST[2], FIRST[3]))
    assert sorted(one.edit for one in found.sentences) == [Edit.MARKS, Edit.MOVED]


def test_a_follow_up_is_not_compared_word_by_word() -> None:
    other = ("Fire at the mill", *(f"Chapter {n} has nothing whatever of it, {n * 'x'}." for n in range(1, 9)))
    found = _compare(("Fire at the mill", "Aa bb.", "Cc dd.", "Ee ff.", "Gg hh.", "Ii jj."), other)
    assert (found.is_follow_up, found.sentences) == (True, ())


def test_of_three_versions_each_is_compared_with_the_one_before_it() -> None:
    third = (*SECOND[:4], "The mayor was in town.")
    readings = [_read(str(n), text, f"2031-01-0{n}") for n, text in enumerate((FIRST, SECOND, third), start=1)]
    found = list_versions(index_story(_story(*readings, pairs=((1, 0), (2, 0)))))
    assert [(one.earlier_name, one.later_name) for one in found] == [("1", "2"), ("2", "3")]
    assert _say(found[1]) == ["The mayor was -not- in town."]


def test_a_long_hostile_pair_is_compared_in_time() -> None:
    found = _compare(("a", *["x " * 3000 + "."] * 40), ("a", *["x " * 3001 + "!"] * 400))
    assert found.sentences


def test_brief_and_changes_show_the_edits_escaped_and_marked_by_more_than_colour() -> None:
    hostile = (*SECOND[:4], "The mayor was <script>alert(1)</script> **not** in town.")
    story = _story(_read("1", FIRST, "2031-01-01"), _read("2", hostile, "2031-01-02"))
    before = _story(story.readings[0], pairs=())
    page = write_brief(story, form="html")
    assert "<del>Three</del>" in page
    assert "<ins>Two</ins>" in page
    assert "<script>" not in page
    told = write_brief(story, form="md")
    assert "~~Three~~ **Two** people died" in " ".join(told.split())
    assert "taken out" in told
    for form in ("md", "html", "json"):
        changed = write_changes(
            before, story, since="2031-01-01", until=None, by=MomentKind.CLAIMED, form=form
        )  # fmt: skip
        assert "Ada Berg" in changed
    nothing = write_changes(story, story, since="2031-01-01", until=None, by=MomentKind.CLAIMED, form="md")
    assert "Nothing changed." in nothing


def test_trace_shows_the_edits_with_both_places_and_guards_its_own_marks() -> None:
    story = _story(_read("1", FIRST, "2031-01-01"), _read("2", (*SECOND[:4], "It was {+not+} in town."), "2031-01-02"))
    rows = list_derivations(story)
    drawn = draw_derivations(rows, 200)
    assert "changed: [-Three-] {+Two+} people died" in drawn
    assert "1 [18-97] → 2 [18-95]" in drawn
    assert "{+{\\++}" in drawn, "a mark of ours in a report is shown as taken from it"
    assert list_derivations(story, "r:1")[0]["edits"]["later_id"] == "r:2"
    changed = rows[0]["edits"]["sentences"][0]
    assert changed["runs"][0]["before"]["quote"] == "Three"

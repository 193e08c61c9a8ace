"""Overlapping marks as a flat list of runs, and the differing words of two texts."""

from hypothesis import given
from hypothesis import strategies as st

from firsthand.app.web.differing import compare_lines, mark_differing
from firsthand.app.web.paging import cut_page
from firsthand.app.web.runs import Mark, MarkKind, cover, flatten

KINDS = st.sampled_from(list(MarkKind))
HIDDEN = "\u202e"


@st.composite
def marked_texts(draw):
    text = draw(st.text("ab \u0627\u202e😀", max_size=30))
    marks = draw(
        st.lists(
            st.builds(Mark, KINDS, st.integers(0, len(text) + 2), st.integers(0, len(text) + 2), st.integers(0, 3)),
            max_size=12,
        )
    )
    return text, marks


@given(marked_texts())
def test_runs_together_are_the_text_and_carry_every_mark_where_it_lies(given_text):
    text, marks = given_text
    runs = flatten(text, 0, len(text), marks)
    assert [one.start for one in runs[1:]] == [one.end for one in runs[:-1]]
    assert "".join(text[one.start : one.end] for one in runs) == text
    for run in runs:
        for at in range(run.start, run.end):
            assert set(run.marks) == {one for one in marks if one.start <= at < one.end}


@given(marked_texts())
def test_a_mark_begins_once(given_text):
    text, marks = given_text
    begun = [one for run in flatten(text, 0, len(text), marks) for one in run.begins]
    shown = {one for one in marks if one.start < one.end and one.start < len(text)}
    assert set(begun) == shown
    assert len(begun) == len([one for one in marks if one in shown])


def test_passages_that_cross_stay_two():
    runs = flatten("abcdef", 0, 6, [Mark(MarkKind.TAKEN, 0, 4, 1), Mark(MarkKind.TAKEN, 2, 6, 2)])
    assert [(one.text, one.refs("taken")) for one in runs] == [("ab", (1,)), ("cd", (1, 2)), ("ef", (2,))]


def test_a_hidden_control_is_a_run_of_its_own_and_counts_as_one_character():
    runs = flatten(f"ab{HIDDEN}cd", 0, 5, [Mark(MarkKind.STATEMENT, 1, 5, 7)])
    assert [(one.text, one.start, one.end, one.hidden) for one in runs] == [
        ("a", 0, 1, False), ("b", 1, 2, False), ("‹U+202E›", 2, 3, True), ("cd", 3, 5, False),
    ]  # fmt: skip
    assert [one.starts("statement") for one in runs] == [(), (7,), (), ()]


def test_a_word_parted_unseen_shows_it_and_a_thai_one_keeps_its_own():
    assert [one.hidden for one in flatten("se\u200bven", 0, 6, [])] == [False, True, False]
    thai = "ตำรวจ\u200bกล่าว"
    assert [one.text for one in flatten(thai, 0, len(thai), [])] == [thai]


def test_regions_cover_what_overlaps():
    assert cover([(5, 9), (0, 3), (2, 4), (9, 10)]) == [(0, 4, [1, 2]), (5, 9, [0]), (9, 10, [3])]


def test_differing_words_are_marked_on_both_sides():
    pair = mark_differing("At least 12 people died in Poti", "At least 17 people died in Poti")
    assert [run.text for run in pair.one if run.marks] == ["12"]
    assert [run.text for run in pair.other if run.marks] == ["17"]
    assert pair.compared


def test_sentences_with_nothing_in_common_are_left_unmarked():
    pair = mark_differing("The quay fell", "Prices rose again this week")
    assert not pair.compared
    assert not any(run.marks for run in (*pair.one, *pair.other))


def test_lines_of_two_versions():
    before = [(0, "One stays."), (20, "Twelve people died at the quay."), (60, "This goes.")]
    after = [(0, "One stays."), (20, "Seventeen people died at the quay."), (60, "Quite another sentence comes now")]
    assert [one.kind for one in compare_lines(before, after)] == ["same", "changed", "added", "removed"]


def test_pages_of_nothing_and_past_the_end():
    assert (cut_page(0, 1, 10).first, cut_page(0, 9, 10).last) == (0, 0)
    assert cut_page(21, 99, 10).first == 21

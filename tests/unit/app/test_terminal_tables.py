"""Text for the terminal: aligned whatever the script, harmless whatever the report."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from firsthand.app.tables import count_columns, draw_table, on_one_line, wrap

anything = st.text(alphabet=st.characters(codec=None, categories=None), max_size=80)


def test_wide_characters_take_two_columns_and_marks_none():
    assert count_columns("戈兰高地") == 8
    assert count_columns("na\N{COMBINING ACUTE ACCENT}") == 2
    assert count_columns("الجولان") == 7


def test_columns_line_up_under_wide_names():
    table = draw_table(("name", "n", "note"), [("戈兰高地", "1", "a"), ("Golan", "12", "b")], 80)
    lines = table.split("\n")
    assert [count_columns(line[: line.rindex(end)]) for line, end in zip(lines[2:], "ab", strict=True)] == [14, 14]


def test_the_last_column_folds():
    table = draw_table(("id", "text"), [("c:1", "word " * 40)], 60)
    assert all(count_columns(line) <= 60 for line in table.split("\n"))
    assert table.count("word") == 40


@given(anything, anything, st.integers(30, 100))
def test_no_text_can_steer_the_terminal_or_break_the_table(name, note, columns):
    table = draw_table(("name", "note"), [(name, note)], columns) + on_one_line(name) + wrap(note, columns)
    steering = [one for one in table if (ord(one) < 32 and one != "\n") or 127 <= ord(one) < 160]
    assert not steering
    assert not set(table) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

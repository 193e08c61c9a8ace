"""Dates, numbers, escapes and line breaks, one by one."""

from datetime import UTC, datetime, timedelta

import pytest

from firsthand.present.axes import fit_axis
from firsthand.present.escaping import (
    carries_own_marks,
    escape_html,
    escape_markdown,
    guard_line_start,
    language_tag,
    runs_right_to_left,
    shorten,
)
from firsthand.present.lines import columns_of, wrap
from firsthand.present.wording import read_moment, say_date, say_number, say_origins


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "date unknown"),
        ("2031", "2031"),
        ("2031-03", "Mar 2031"),
        ("2031-03-12", "12 Mar 2031"),
        ("2031-03-12T06:40", "12 Mar 2031, 06:40"),
        ("2031-03-12T06:40:00Z", "12 Mar 2031, 06:40 UTC"),
        ("2031-03-12T06:40:00+04:00", "12 Mar 2031, 06:40 +04:00"),
        ("PRESENT_REF", "PRESENT_REF"),
    ],
)
def test_dates_are_as_precise_as_they_are_known(value: str | None, said: str) -> None:
    assert say_date(value) == said


def test_moments_are_read_in_utc_or_not_at_all() -> None:
    assert read_moment("2031-03-12T06:40:00+04:00") == datetime(2031, 3, 12, 2, 40, tzinfo=UTC)
    assert read_moment("P49Y") is None
    assert read_moment("0001-01-01T00:00:00+14:00") is None


@pytest.mark.parametrize(
    ("value", "said"), [(1234.0, "1,234"), (2.5, "2.5"), ("hundreds", "hundreds"), (float("inf"), "inf")]
)
def test_numbers_read_well(value: float | str, said: str) -> None:
    assert say_number(value) == said


def test_a_range_of_origins_is_said_only_where_there_is_one() -> None:
    assert say_origins(1, 1) == "1 origin"
    assert say_origins(2, 4) == "2 origins for certain, 4 at most"
    assert say_origins(0, 1) == "0 origins for certain, 1 at most"


def test_hidden_characters_are_shown() -> None:
    assert escape_html("a\u202eb\x00<&\"'") == "a‹U+202E›b‹U+0000›&lt;&amp;&quot;&#x27;"
    assert escape_html("x\u2066y\u2069") == "x‹U+2066›y‹U+2069›"
    assert escape_html("\ud800") == "‹U+D800›"
    assert escape_html("می\u200cروم") == "می\u200cروم"


def test_what_parts_a_word_unseen_is_shown() -> None:
    assert escape_html("se\u200bven dea\u00add, ni\u2060ne") == "se‹U+200B›ven dea‹U+00AD›d, ni‹U+2060›ne"
    assert escape_html("ตำรวจ\u200bกล่าวว่า") == "ตำรวจ\u200bกล่าวว่า"


def test_markdown_cannot_be_smuggled_in() -> None:
    assert escape_markdown("*a* [b](c) <d> `e`") == r"\*a\* \[b\](c) \<d\> \`e\`"
    assert escape_markdown("002_9d01.txt _x_") == r"002_9d01.txt \_x\_"
    assert escape_markdown("&lt;b&gt; & co") == "&amp;lt;b&amp;gt; & co"
    assert guard_line_start("# no heading") == r"\# no heading"
    assert guard_line_start("12. March") == r"12\. March"
    assert guard_line_start("- no list") == r"\- no list"
    assert guard_line_start("12 people") == "12 people"


def test_own_quotation_marks_are_recognised_in_many_languages() -> None:
    assert all(
        carries_own_marks(text) for text in ("“We left.”", "„Wir gingen“,", "«Мы ушли».", "「撤退した」", '"x y"')
    )
    assert not carries_own_marks("We “left” it")


def test_direction_follows_language_then_letters() -> None:
    assert runs_right_to_left("ar-SY")
    assert not runs_right_to_left("en", "שלום")
    assert runs_right_to_left("und", "سلام")
    assert language_tag('x" onload="') == "und"


def test_wide_scripts_break_between_characters_and_count_double() -> None:
    lines = wrap("码头墙体在坍塌前一天已经出现裂缝" * 6, first="> ", rest="> ", width=40)
    assert all(columns_of(line) <= 40 for line in lines)
    assert "".join(line.removeprefix("> ") for line in lines) == "码头墙体在坍塌前一天已经出现裂缝" * 6


def test_a_command_stays_on_one_line() -> None:
    lines = wrap("see every reason with the words of `firsthand why c:abcdefghij` here", width=44)
    assert any("`firsthand why c:abcdefghij`" in line for line in lines)


def test_an_endless_word_is_cut() -> None:
    assert all(columns_of(line) <= 50 for line in wrap("x" * 500, width=50))


def test_shortening_cuts_at_a_space() -> None:
    assert shorten("one two three four", 12) == "one two…"
    assert shorten("short", 12) == "short"


def test_a_lonely_date_does_not_stretch_the_axis() -> None:
    start = datetime(2031, 3, 12, tzinfo=UTC)
    days = [start + timedelta(hours=hour) for hour in range(30)]
    axis = fit_axis([datetime(1967, 1, 1, tzinfo=UTC), *days], 0, 100)
    assert axis.end - axis.start < timedelta(days=3)
    assert not axis.holds(datetime(1967, 1, 1, tzinfo=UTC))
    assert len(axis.ticks(8)) <= 9

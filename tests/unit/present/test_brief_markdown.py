"""The Markdown brief: cited throughout, safe on a terminal, complete or saying what is left out."""

import re
from dataclasses import replace

from harbour_story import build_story

from firsthand.present import write_brief
from firsthand.present.compose import compose_brief
from firsthand.present.lines import WIDTH, columns_of
from firsthand.present.markdown import Limits, write_markdown

MARK = re.compile(r"\[(r:[0-9a-z]+):(\d+)–(\d+)\]")


def test_no_line_is_wider_than_a_terminal() -> None:
    for line in write_brief(build_story(), form="md").splitlines():
        assert columns_of(line) <= WIDTH, line


def test_hostile_text_cannot_become_markup_controls_or_hidden_runs() -> None:
    text = write_brief(build_story(), form="md")
    assert not re.search(r"(?<!\\)<", text)
    assert not re.search(r"(?<!\\)\]\(", text)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "‹U+202E›" in text
    assert "‹U+0000›" in text
    assert "‹U+001B›" in text


def test_every_mark_leads_to_words_that_hold() -> None:
    story = build_story()
    reports = {reading.report.id: reading.report.text for reading in story.readings}
    text = write_brief(story, form="md")
    body, _, listed = text.partition("## The words cited")
    listed_marks = set(MARK.findall(listed))
    used = set(MARK.findall(body))
    assert used
    assert used == listed_marks
    for short, start, end in used:
        (full,) = [one for one in reports if one.startswith(short)]
        assert reports[full][int(start) : int(end)].strip()


def test_every_claim_dispute_and_number_carries_a_mark() -> None:
    body = write_brief(build_story(), form="md").partition("## The words cited")[0]
    blocks = re.split(r"\n### ", body)[1:]
    assert len(blocks) > 5
    for block in blocks:
        assert MARK.search(block), block
    changed = body.partition("## What changed")[2].partition("## ")[0]
    steps = list(re.split(r"\n {2}- ", changed)[1:])
    assert len(steps) == 3
    assert all(MARK.search(step) for step in steps)


def test_what_a_desk_needs_first_comes_first() -> None:
    text = write_brief(build_story(), form="md")
    heads = re.findall(r"^## (.+)$", text, re.M)
    assert heads == [
        "In short", "What is claimed", "What is disputed", "What changed", "What nobody knows",
        "What was recorded or seen", "Which reports copy which", "Background and passages without a source",
        "The reports", "What was not read", "The words cited",
    ]  # fmt: skip


def test_what_is_left_out_is_counted_with_the_command_that_shows_it() -> None:
    brief = compose_brief(build_story())
    text = write_markdown(brief, limits=Limits(claims=1, background=1))
    assert f"{len(brief.claims) - 1} more claims: see `firsthand claims`." in text
    assert f"{len(brief.background) - 1} more of these: see `firsthand claims`." in text


def test_the_moment_looked_back_from_is_printed() -> None:
    assert "As known on 13 Mar 2031, 12:00." in write_brief(build_story(as_of="2031-03-13T12:00"), form="md")
    assert "As known from everything received." in write_brief(build_story(), form="md")


def test_unknown_dates_stay_unknown() -> None:
    text = " ".join(write_brief(build_story(), form="md").split())
    assert "en, date unknown, file 08.txt" in text


def test_equal_stories_give_equal_briefs() -> None:
    story = build_story()
    for form in ("md", "html", "json"):
        assert write_brief(story, form=form) == write_brief(build_story(), form=form)


def test_an_empty_story_is_a_brief_that_says_so() -> None:
    empty = replace(
        build_story(), readings=(), sources=(), derivations=(), claims=(), relations=(), assessments=(), skipped=()
    )
    for form in ("md", "html", "json"):
        assert "batumi" in write_brief(empty, form=form)
    assert "No claim with a source was found." in write_brief(empty, form="md")


def test_skipped_inputs_are_listed_with_their_reason() -> None:
    assert "- broken.pdf: no text after parsing (intake)" in write_brief(build_story(), form="md")


def test_a_report_is_called_by_its_outlet_and_its_file_only_in_the_list_of_reports() -> None:
    body, _, rest = write_brief(build_story(), form="md").partition("## The reports")
    assert not re.search(r"\d\d\.txt", body)
    listed, _, cited = rest.partition("## The words cited")
    assert len(re.findall(r"file \d\d\.txt", " ".join(listed.split()))) == 12
    assert not re.search(r"\d\d\.txt", cited)


def test_no_cited_line_is_said_twice_in_one_section() -> None:
    body = write_brief(build_story(), form="md").partition("## The reports")[0]
    for section in re.split(r"^## ", body, flags=re.M):
        bullets = [" ".join(one.split()) for one in re.split(r"\n(?= *- |###)", section)[1:]]
        cited = [one for one in bullets if MARK.search(one) and one.startswith("- ")]
        if not section.startswith("What is claimed"):  # where an origin may stand behind two claims
            assert len(cited) == len(set(cited)), section[:40]


def test_a_short_quote_stands_in_its_sentence() -> None:
    story = build_story()
    reading = story.readings[0]
    statement = reading.statements[1]
    whole = statement.anchor
    length = whole.quote.index(", harbour")
    part = replace(whole, end=whole.start + length, quote=whole.quote[:length])
    shorter = replace(statement, anchor=part)
    readings = (
        replace(reading, statements=(reading.statements[0], shorter, *reading.statements[2:])),
        *story.readings[1:],
    )
    text = write_brief(replace(story, readings=readings), form="md")
    assert "**At least four dock workers died when part of Quay 7 gave way**, harbour master" in " ".join(text.split())

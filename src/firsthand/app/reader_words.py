"""Claims in the words of the reader's own language, where a report makes them in it: as rows, and as lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from firsthand.model import Claim, Statement, Story
from firsthand.present.claims import choose_said, choose_wording
from firsthand.present.index import StoryIndex, index_story

Row = dict[str, Any]

UNWORDED: Row = {"said": None, "original": None}


def find_wordings(story: Story, languages: Sequence[str]) -> dict[str, Row]:
    """For each claim, its words in the best of LANGUAGES ("said", None where no report has any) and its "original"."""
    index = index_story(story, languages=languages)
    return {claim.id: _word_claim(index, claim) for claim in story.claims}


def _word_claim(index: StoryIndex, claim: Claim) -> Row:
    statements = index.statements_of(claim)
    if not statements:
        return UNWORDED
    said = choose_said(index, statements)
    original = _row_of(index, choose_wording(claim, statements))
    return {"said": None if said is None else _row_of(index, said), "original": original}


def _row_of(index: StoryIndex, statement: Statement) -> Row:
    return {
        "text": statement.anchor.quote,
        "language": statement.language,
        "statement": statement.id,
        "report": statement.report_id,
        "name": index.reports[statement.report_id].name,
        "start": statement.anchor.start,
        "end": statement.anchor.end,
    }


def say_wordings(text: str, said: Row | None, original: Row | None) -> list[str]:
    """The words of a claim whose canonical ones are TEXT: those SAID in the reader's language, then the original."""
    if said is None:
        return [text]
    if original is None or said["statement"] == original["statement"]:
        return [_say(said)]
    return [_say(said), f"original: {_say(original)}"]


def _say(row: Row) -> str:
    return f"({row['language']}) {row['text']} [{row['name']} {row['start']}-{row['end']}]"

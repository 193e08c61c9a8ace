"""The brief of a story in the form that is asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Literal

from firsthand.model import Story
from firsthand.present.briefs import ClaimEntry, Revision, WithdrawnEntry
from firsthand.present.compose import compose_brief
from firsthand.present.markdown import write_markdown
from firsthand.present.pages import write_page

_SURROGATE = re.compile("[\ud800-\udfff]")

Form = Literal["md", "html", "json"]


def write_brief(story: Story, *, form: Form, languages: Sequence[str] = ()) -> str:
    """The brief of STORY as Markdown for a terminal, as one HTML file, or as JSON with every citation.

    Claims stand in the first of LANGUAGES in which a report makes them, with the original; else in the original.
    Pure: equal stories give equal text. An unknown FORM is a ValueError.
    """
    brief = compose_brief(story, languages=languages)
    if form == "md":
        return write_markdown(brief)
    if form == "html":
        return write_page(story, brief)
    if form == "json":
        return write_row("firsthand-brief/1", brief)
    raise ValueError(f"a brief is written as md, html or json, not as {form!r}")


def write_row(form: str, held: Any) -> str:
    """The noun HELD as JSON that names its format FORM."""
    return _write_json({"format": form, **as_row(held)})


def _write_json(row: dict[str, Any]) -> str:
    """ROW as readable JSON; in ASCII where a lone surrogate could not be written as UTF-8."""
    text = json.dumps(row, ensure_ascii=False, indent=1)
    return (json.dumps(row, indent=1) if _SURROGATE.search(text) else text) + "\n"


def as_row(held: Any, *, in_passing: bool = False) -> Any:
    """Brief nouns as plain JSON values; a claim that another entry names IN_PASSING is only its words."""
    if isinstance(held, ClaimEntry) and in_passing:
        return {"label": held.label, "claim_id": held.claim_id, "wording": as_row(held.wording)}
    if is_dataclass(held) and not isinstance(held, type):
        passing = isinstance(held, Revision | WithdrawnEntry)
        return {one.name: as_row(getattr(held, one.name), in_passing=passing) for one in fields(held)}
    if isinstance(held, (tuple, list)):
        return [as_row(one, in_passing=in_passing) for one in held]
    return held

"""Templates. Every text that a template puts out is escaped, and hidden or reordering controls in it are shown."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from firsthand.app.web.addresses import story_address, with_query
from firsthand.present.escaping import (
    carries_own_marks,
    language_tag,
    opens_own_marks,
    runs_right_to_left,
    shorten,
    show_controls,
)


def _read_template(name: str) -> str:
    return files("firsthand.app.web").joinpath("templates", name).read_text("utf-8")


def _show(value: Any) -> Any:
    """VALUE as it may stand on a page: a plain text with its controls shown (markup of ours passes)."""
    return show_controls(value) if type(value) is str else value


def _direction(language: str, text: str = "") -> str:
    return "rtl" if runs_right_to_left(language_tag(language), text) else "ltr"


def _marks(text: str) -> str:
    """The class of a quotation that brings its own marks: "own", "half", or "" for none."""
    return "own" if carries_own_marks(text) else "half" if opens_own_marks(text) else ""


@cache
def open_templates() -> Environment:
    """The templates of the desk."""
    templates = Environment(
        loader=FunctionLoader(_read_template),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_show,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters.update(shortened=shorten, language_tag=language_tag, direction_of=_direction, own_marks=_marks)
    templates.globals.update(with_query=with_query, story_address=story_address)
    return templates


def render(template: str, **given: Any) -> str:
    """TEMPLATE filled with what is GIVEN."""
    return open_templates().get_template(template).render(**given)

"""The documentation covers every command, option, exit code and model class."""

from __future__ import annotations

import argparse
import inspect
import re
from pathlib import Path

import pytest

import firsthand.model as model
from firsthand.app.arguments import build_parser
from firsthand.app.command_line import _VERBS
from firsthand.app.refusals import ExitCode

DOCS = Path(__file__).resolve().parents[2] / "docs"
VERBS = next(action for action in build_parser()._actions if isinstance(action, argparse._SubParsersAction)).choices
REFERENCE = (DOCS / "reference" / "command-line.md").read_text(encoding="utf-8")
MODEL_CLASSES = sorted(name for name in model.__all__ if inspect.isclass(getattr(model, name)))


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_command_is_in_the_reference(verb):
    assert f"`firsthand {verb}" in REFERENCE


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_option_is_in_the_reference(verb):
    options = {option for action in VERBS[verb]._actions for option in action.option_strings if option.startswith("--")}
    missing = {option for option in options if option not in REFERENCE} - {"--output"}
    assert not missing


def test_the_reference_names_no_command_that_is_not_there():
    assert set(re.findall(r"firsthand ([a-z]+)", REFERENCE)) <= set(VERBS) | {"as"}


def test_every_command_has_something_to_run():
    assert set(VERBS) == set(_VERBS)


def test_every_exit_code_is_in_the_reference():
    for code in ExitCode:
        assert re.search(rf"^\| {code.value} \|", REFERENCE, re.MULTILINE), code


@pytest.mark.parametrize("name", MODEL_CLASSES)
def test_every_model_class_is_in_the_glossary(name):
    assert f"| `{name}` |" in (DOCS / "glossary.md").read_text(encoding="utf-8")

"""The verb `add`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from firsthand.app.adding import AddSummary, add_reports, make_hints
from firsthand.app.asking import read_moment
from firsthand.app.equipping import equip
from firsthand.app.output import count_terminal_columns, end_progress, print_json, print_text
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.stories import name_new_story
from firsthand.app.tables import on_one_line, wrap
from firsthand.intake import receive
from firsthand.store import open_store


def run_add(given: Namespace) -> int:
    """Reads reports into a story and tells what became of each input."""
    refuse_addresses(given.paths)
    if given.published is not None:
        read_moment(given.published)
    hints = make_hints(given.manifest, outlet=given.outlet, published=given.published)
    with open_store(given.store, create=True) as store:
        with store.view() as view:
            name = name_new_story(view, given.story)
        inputs = receive(given.paths, hints=hints, stdin=sys.stdin.buffer)
        summary = add_reports(store, name, inputs, equip(given, store))
    end_progress()
    _print_summary(summary, given.json)
    if not summary.refused:
        return ExitCode.DONE
    return ExitCode.SOME_REFUSED if summary.read or summary.known else ExitCode.FAILED


def refuse_addresses(paths: Sequence[str]) -> None:
    """A refusal if one of PATHS is an address: nothing is fetched."""
    for path in paths:
        if path.lower().startswith(("http://", "https://", "ftp://")):
            raise RefusalError(
                f"{path} was not fetched",
                "Firsthand takes nothing from the network by itself",
                "Save the page to a file, then add that file",
                ExitCode.POLICY,
            )


def _print_summary(summary: AddSummary, as_json: bool) -> None:
    if as_json:
        refused = [{"name": one.ref, "stage": one.stage, "reason": one.reason} for one in summary.refused]
        known = {"read": list(summary.read), "already_known": list(summary.known), "skipped": refused}
        print_json({"story": summary.story, **known})
        return
    print_text(draw_summary(summary, count_terminal_columns()))


def draw_summary(summary: AddSummary, columns: int) -> str:
    """The counts of what came to a story, then each refusal with its stage and reason."""
    counts = f"{len(summary.read)} read, {len(summary.known)} already known, {len(summary.refused)} skipped"
    lines = [on_one_line(f"{summary.story}: {counts}")]
    refused = [f"skipped {one.ref}: {one.reason} ({one.stage})" for one in summary.refused]
    return "\n".join([*lines, *(wrap(line, columns, indent="  ") for line in refused)])

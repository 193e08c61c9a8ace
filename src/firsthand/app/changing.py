"""The verbs that change a story: add, review, undo."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace

from firsthand.app.adding import AddSummary, add_reports, make_hints
from firsthand.app.asking import read_moment
from firsthand.app.equipping import equip, read_clock
from firsthand.app.joining import save_story
from firsthand.app.output import count_terminal_columns, end_progress, print_json, print_text
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.reviewing import find_subject, latest_standing, make_judgement
from firsthand.app.stories import choose_story, name_new_story
from firsthand.app.tables import on_one_line, wrap
from firsthand.intake import receive
from firsthand.store import open_store


def run_add(given: Namespace) -> int:
    """Reads reports into a story and tells what became of each input."""
    for path in given.paths:
        if path.lower().startswith(("http://", "https://", "ftp://")):
            raise RefusalError(
                f"{path} was not fetched",
                "Firsthand takes nothing from the network by itself",
                "Save the page to a file, then add that file",
                ExitCode.POLICY,
            )
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


def _name_analyst(given: Namespace) -> str:
    if given.by is not None:
        return str(given.by)
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user without a name, as in some containers
        return f"user {os.getuid()}"


def run_review(given: Namespace) -> int:
    """Appends a judgement and joins the story anew with it, in one step."""
    with open_store(given.store) as store:
        with store.view() as view:
            name = choose_story(view, given.story)
            story = view.story(name)
        assert story is not None, "a story that was chosen is there"
        subject = find_subject(story, given.subject)
        by = _name_analyst(given)
        judgement = make_judgement(subject, given.verdict, by=by, note=given.note, now=read_clock())
        save_story(
            store,
            name,
            equip(given, store),
            judgements=lambda view: (*(one for one in view.judgements() if one.subject_id != subject), judgement),
            also=lambda writer: writer.decide(judgement),
        )
    end_progress()
    said = {"id": judgement.id, "subject": subject, "verdict": given.verdict, "by": by, "note": given.note}
    if given.json:
        print_json(said)
    else:
        print_text(f"{judgement.id}  {given.verdict} {subject}, by {by}. Take it back with `firsthand undo`.")
    return ExitCode.DONE


def run_undo(given: Namespace) -> int:
    """Takes the latest standing judgement back and joins the stories anew without it."""
    with open_store(given.store) as store:
        with store.view() as view:
            judgement = latest_standing(view)
            names = view.story_names() if given.story is None else (choose_story(view, given.story),)
        by, at = _name_analyst(given), read_clock()
        with store.write() as writer:
            judgement = latest_standing(writer)
            writer.undo(judgement, by=by, at=at)
        for name in names:
            save_story(store, name, equip(given, store))
    end_progress()
    if given.json:
        print_json({"undone": judgement.id, "subject": judgement.subject_id, "verdict": judgement.verdict, "by": by})
    else:
        print_text(f"{judgement.id}  {judgement.verdict} {judgement.subject_id} was taken back, by {by}.")
    return ExitCode.DONE

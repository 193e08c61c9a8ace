"""The verb `changes`: a story as it was at two moments, and what lies between."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from typing import Literal

from firsthand.app.asking import read_languages, read_moment
from firsthand.app.equipping import equip
from firsthand.app.joining import Equipment, StoredStory, join_stored, recall_story
from firsthand.app.output import end_progress, write_output
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.stories import choose_story
from firsthand.model import Story
from firsthand.pipeline import was_published_by
from firsthand.present import MomentKind, compare_stories, draw_changes
from firsthand.store import open_store

Form = Literal["md", "html", "json"]


def run_changes(given: Namespace) -> int:
    """Writes what changed in a story between two moments."""
    since = read_moment(given.since)
    until = None if given.until is None else read_moment(given.until)
    _check_order(since, until)
    languages = read_languages(given.languages)
    by = MomentKind(given.by)
    with open_store(given.store) as store:
        with store.view() as view:
            name = choose_story(view, given.story)
        equipment = equip(given, store, keeps=False)
        stored = recall_story(store, name, equipment)
        before = join_at(stored, since, by, equipment)
        after = join_at(stored, until, by, equipment)
    end_progress()
    changes = compare_stories(before, after, since=since, until=until, by=by, languages=languages)
    form: Form = given.format or ("json" if given.json else "md")
    write_output(draw_changes(changes, form=form), given.output)
    return ExitCode.NOTHING_FOUND if given.exit_code and changes.is_empty else ExitCode.DONE


def join_at(stored: StoredStory, moment: str | None, by: MomentKind, equipment: Equipment) -> Story:
    """STORED joined from the reports that were there at MOMENT (None: all of them), BY one of their two times.

    Judgements hold at every moment, so that what differs comes from reports alone.
    """
    if moment is None or by is MomentKind.CLAIMED:
        return join_stored(stored, equipment, as_of=moment)
    there = tuple(one for one in stored.readings if was_published_by(moment, None, one.report.received_at))
    return join_stored(replace(stored, readings=there), equipment)


def _check_order(since: str, until: str | None) -> None:
    # A moment is there for a report of its own time: so UNTIL lies before SINCE if it does not reach SINCE's start.
    if until is not None and not was_published_by(until, since, ""):
        why = f"{until} lies before {since}"
        raise RefusalError("Nothing lies between these moments", why, "Give the earlier one as --since", ExitCode.USAGE)

"""The verbs of the analyst's word: review, undo, log."""

from __future__ import annotations

import getpass
import os
from argparse import Namespace
from typing import Any

from firsthand.app.asked_rulings import check_asked, read_ruling
from firsthand.app.equipping import equip
from firsthand.app.joining import save_story
from firsthand.app.judging import Keep, Outcome, OutcomeState, judge, read_instant, take_back
from firsthand.app.output import complain, count_terminal_columns, end_progress, print_json, print_text
from firsthand.app.refusals import ExitCode
from firsthand.app.rulings import SubjectIndex
from firsthand.app.stories import choose_story, find_id
from firsthand.app.tables import draw_table
from firsthand.model import Judgement, Placement, PlacementKind
from firsthand.store import Store, View, open_store

Row = dict[str, Any]


def name_analyst(given: Namespace) -> str:
    """Who judges: as told, else by the name of the login."""
    if given.by is not None:
        return str(given.by)
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user without a name, as in some containers
        return f"user {os.getuid()}"


def run_review(given: Namespace) -> int:
    """Saves a judgement, then joins the story anew with it."""
    check_asked(given)
    with open_store(given.store) as store:
        with store.view() as view:
            name = choose_story(view, given.story)
            story = view.story(name)
            seen = _read_seen(view, given.seen)
        assert story is not None, "a story that was chosen is there"
        index = SubjectIndex(story)
        ruling = read_ruling(given, index)
        keep = None if given.keep is None else Keep(given.keep)
        by = name_analyst(given)
        outcome = judge(store, index, ruling, by=by, at=read_instant(), seen=seen, keep=keep)
        stopped = outcome.state is OutcomeState.SAVED and not _join_anew(store, (name,), given)
    end_progress()
    _print_outcome(outcome, given.json)
    if outcome.state is OutcomeState.CONFLICT:
        _complain_of_conflict(outcome)
        return ExitCode.CONFLICT
    return ExitCode.INTERRUPTED if stopped else ExitCode.DONE


def _read_seen(view: View, given: str | None) -> str | None:
    if given is None:
        return None
    if given == "none":
        return ""
    return find_id(given, (one.judgement.id for one in view.decisions()), "judgement")


def _join_anew(store: Store, names: tuple[str, ...], given: Namespace) -> bool:
    """Whether the stories were joined anew; if a person stops that, the next look at the story does it."""
    try:
        for name in names:
            save_story(store, name, equip(given, store))
    except KeyboardInterrupt:
        complain(
            "The story was not joined anew",
            "you stopped it",
            "The judgement is saved, and shows when you next look at the story",
        )
        return False
    return True


def _print_outcome(outcome: Outcome, as_json: bool) -> None:
    mine = outcome.mine
    if as_json:
        row = {"state": outcome.state.value, "id": mine.id, "subject": mine.subject_id, "kind": mine.kind.value}
        row |= {"verdict": mine.verdict.value, "by": mine.by, "note": mine.note, "replaced": mine.replaced}
        print_json(row | {"theirs": [judgement_row(one) for one in outcome.theirs]})
    elif outcome.state is OutcomeState.SAVED:
        print_text(f"{mine.id}  {say_judgement(mine)}, by {mine.by}. Take it back with `firsthand undo`.")
    elif outcome.state is OutcomeState.KEPT_THEIRS:
        print_text(f"Kept {outcome.theirs[0].id}  {say_judgement(outcome.theirs[0])}, by {outcome.theirs[0].by}.")


def _complain_of_conflict(outcome: Outcome) -> None:
    theirs = outcome.theirs[0] if outcome.theirs else None
    stands = "nothing" if theirs is None else f"{theirs.id}, {say_judgement(theirs)}, by {theirs.by}"
    seen = "none" if theirs is None else theirs.id
    complain(
        "The judgement was not saved",
        f"what stands there is not what you saw: it is {stands}; yours is {say_judgement(outcome.mine)}",
        f"Give it again with --seen {seen} --keep mine, theirs or both",
    )


def run_undo(given: Namespace) -> int:
    """Takes a judgement back and joins the stories anew without it."""
    with open_store(given.store) as store:
        with store.view() as view:
            story = None if given.story is None else choose_story(view, given.story)
            asked = given.judgement
            if asked is not None:
                asked = find_id(asked, (one.judgement.id for one in view.decisions()), "judgement")
            names = view.story_names()
        by = name_analyst(given)
        judgement = take_back(store, asked, story=story, by=by, at=read_instant(), note=given.note)
        touched = tuple(one for one in names if judgement.story in ("", one))
        stopped = not _join_anew(store, touched, given)
    end_progress()
    if given.json:
        row = {"undone": judgement.id, "subject": judgement.subject_id, "kind": judgement.kind.value}
        print_json(row | {"verdict": judgement.verdict.value, "by": by})
    else:
        print_text(f"{judgement.id}  {say_judgement(judgement)} was taken back, by {by}.")
    return ExitCode.INTERRUPTED if stopped else ExitCode.DONE


def say_judgement(judgement: Judgement) -> str:
    """JUDGEMENT in short: what was decided on what."""
    kind = judgement.kind.value.replace("_", " ")
    what = judgement.verdict.value if kind == "verdict" else kind
    if judgement.field is not None:
        what = f"{what} {judgement.field.value}"
    if kind not in ("verdict", "note") and judgement.verdict.value != "accept":
        what = f"not {what}"
    return f"{what} {' and '.join(judgement.names) or judgement.subject_id}"


def judgement_row(judgement: Judgement) -> Row:
    """JUDGEMENT as it is listed."""
    return {
        "id": judgement.id,
        "kind": judgement.kind.value,
        "subject": judgement.subject_id,
        "verdict": judgement.verdict.value,
        "field": None if judgement.field is None else judgement.field.value,
        "outlets": list(judgement.names),
        "by": judgement.by,
        "at": judgement.decided_at,
        "note": judgement.note,
        "replaced": judgement.replaced,
        "story": judgement.story,
        "beside": judgement.beside,
    }


def run_log(given: Namespace) -> int:
    """Lists all judgements, oldest first; or those in the queue."""
    with open_store(given.store) as store, store.view() as view:
        name = None if given.story is None else choose_story(view, given.story)
        rows = list_log(view, name)
    if given.queue:
        rows = [row for row in rows if row["place"] == PlacementKind.QUEUED.value and row["stands"]]
    if given.json:
        print_json(rows)
    else:
        nothing = "The queue is empty." if given.queue else "No judgement was made yet."
        print_text(_draw_log(rows) if rows else nothing)
    return ExitCode.NOTHING_FOUND if given.exit_code and not rows else ExitCode.DONE


def list_log(view: View, story: str | None = None) -> list[Row]:
    """The log, oldest first, with where each judgement stands now; of STORY and of every story, if one is given."""
    standing = {one.id for one in view.judgements()}
    stories = view.story_names() if story is None else (story,)
    placed = {one.judgement_id: one for name in stories for one in view.placements(name)}
    return [
        {
            "number": decision.number,
            "act": decision.act,
            **judgement_row(decision.judgement),
            "stands": not decision.undoes and decision.judgement.id in standing,
            **_placement_row(placed.get(decision.judgement.id)),
        }
        for decision in view.decisions()
        if story is None or decision.judgement.story in ("", story)
    ]


def _placement_row(placement: Placement | None) -> Row:
    if placement is None:
        return {"place": None, "now": None, "reason": ""}
    return {"place": placement.kind.value, "now": placement.subject_id, "reason": placement.reason}


def _draw_log(rows: list[Row]) -> str:
    cells = [
        (
            str(row["number"]),
            row["id"],
            row["at"][:19],
            row["by"],
            _say_row(row),
            ("queued" if row["place"] == PlacementKind.QUEUED.value else "stands") if row["stands"] else "",
            " and ".join(row["outlets"]) or row["subject"],
            "; ".join(filter(None, (row["note"], row["reason"]))),
        )
        for row in rows
    ]
    return draw_table(("", "id", "when", "who", "what", "", "on", "note"), cells, count_terminal_columns())


def _say_row(row: Row) -> str:
    kind = row["kind"].replace("_", " ")
    what = row["verdict"] if kind == "verdict" else " ".join(filter(None, (kind, row["field"])))
    if kind != "verdict" and row["verdict"] != "accept":
        what = f"not {what}"
    return what if row["act"] == "decide" else f"undo {what}"

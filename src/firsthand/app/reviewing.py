"""The analyst's word: appended to the log, never changed, and joined anew into the story."""

from __future__ import annotations

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.stories import find_id
from firsthand.model import Judgement, Story, content_id
from firsthand.store import View


def find_subject(story: Story, given: str) -> str:
    """What a judgement is on: a claim, or two statements of STORY joined by "+" (in order)."""
    if "+" not in given:
        return find_id(given, (claim.id for claim in story.claims), "claim")
    ids = [statement.id for reading in story.readings for statement in reading.statements]
    parts = sorted({find_id(part, ids, "statement") for part in given.split("+")})
    if len(parts) != 2:
        raise RefusalError(f"{given} is no pair", "a join is between two statements", "Give t:…+t:…", ExitCode.USAGE)
    return "+".join(parts)


def make_judgement(subject_id: str, verdict: str, *, by: str, note: str, now: str) -> Judgement:
    """The judgement of BY on SUBJECT_ID, made NOW."""
    return Judgement(content_id("v", subject_id, verdict, by, now, note), subject_id, verdict, by, now, note)


def latest_standing(view: View) -> Judgement:
    """The judgement that `undo` takes back: the last one made that was not undone."""
    undone: list[str] = []
    for decision in reversed(view.decisions()):
        if decision.act == "undo":
            undone.append(decision.judgement.id)
        elif decision.judgement.id in undone:
            undone.remove(decision.judgement.id)
        else:
            return decision.judgement
    raise RefusalError("Nothing was undone", "no judgement stands", "See all with `firsthand log`")

"""Which judgements a visitor may make and take back in the story that they are in."""

from __future__ import annotations

from firsthand.app.judging import read_instant, take_back_in
from firsthand.app.refusals import RefusalError
from firsthand.app.web.access import Operation
from firsthand.app.web.desk import ForbiddenError, Visit
from firsthand.app.web.roles import operation_for
from firsthand.model import Judgement, JudgementKind
from firsthand.store import View


def check_kind(visit: Visit, kind: JudgementKind) -> None:
    """Raises ForbiddenError where the visitor may not make judgements of KIND in the story of VISIT."""
    if not visit.visitor.may(operation_for(kind), visit.name):
        _forbid("The judgement was not saved")


def take_back_here(visit: Visit, judgement_id: str | None, note: str) -> Judgement:
    """The judgement that was taken back: JUDGEMENT_ID, or the latest of this story.

    It is found, checked and taken back in one step: it must be of this story; what needs an editor to make needs one
    to take back; and a reviewer takes back their own only.
    """
    by = visit.visitor.name
    with visit.desk.store() as store, store.write() as writer:
        judgement = _find(writer, judgement_id, visit.name)
        needed = operation_for(judgement.kind) if judgement.by == by else Operation.EDIT
        # One of no story stands in all of them, so that it takes somebody who may act in all.
        where = judgement.story or None
        if not visit.visitor.may(needed, where):
            _forbid("Nothing was undone")
        return take_back_in(writer, judgement.id, story=visit.name, by=by, at=read_instant(), note=note)


def _find(view: View, judgement_id: str | None, story: str) -> Judgement:
    if judgement_id is not None:
        found = [row.judgement for row in view.decisions_on(judgement_id)]
    else:
        found = [one for one in view.judgements() if one.story == story][-1:]
    if not found or found[0].story not in ("", story):
        why = (
            "no judgement stands in this story"
            if judgement_id is None
            else f"this story has no judgement {judgement_id}"
        )
        raise RefusalError("Nothing was undone", why, "See all with `firsthand log`")
    return found[0]


def _forbid(what: str) -> None:
    raise ForbiddenError(what, "your role does not allow it", "Ask who administers this story")

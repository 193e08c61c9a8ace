"""The analyst's word, saved: appended to the log, checked against what stands there, taken back.

Nothing here joins a story anew: a judgement is on the disk in milliseconds, and the story shows it after the next join.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from firsthand.app.refusals import RefusalError
from firsthand.app.rulings import Ruling, SubjectIndex, draw_judgement
from firsthand.model import Judgement, Placement, PlacementKind, Story, content_id
from firsthand.store import Store, View, Writer

__all__ = [
    "Keep", "Outcome", "OutcomeState", "Ruling", "SubjectIndex", "decide", "is_behind", "judge", "queue_of",
    "read_instant", "standing_on", "take_back", "take_back_in",
]  # fmt: skip


class Keep(StrEnum):
    """What becomes of two judgements on one object."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class OutcomeState(StrEnum):
    """What became of a ruling."""

    SAVED = "saved"
    CONFLICT = "conflict"
    KEPT_THEIRS = "kept theirs"


@dataclass(frozen=True, slots=True)
class Outcome:
    """MINE was saved, or would be, but THEIRS (the latest first) stands there and was not seen."""

    state: OutcomeState
    mine: Judgement
    theirs: tuple[Judgement, ...] = ()


def read_instant() -> str:
    """Now, to the microsecond, as ISO 8601 in UTC."""
    return _write_instant(datetime.now(UTC))


def _write_instant(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def judge(
    store: Store,
    subjects: SubjectIndex | Story,
    ruling: Ruling,
    *,
    by: str,
    at: str,
    seen: str | None,
    keep: Keep | None = None,
    once: str = "",
) -> Outcome:
    """What became of RULING, made BY somebody AT an instant. SAVED means that it is on the disk.

    SEEN is the judgement that BY saw standing there ("" for none, None not to check). If another one stands, nothing
    is saved, unless it says the same: then both stand. KEEP says what becomes of the one SEEN. A second ruling under
    one key ONCE is answered with the judgement that the first one saved.
    """
    index = subjects if isinstance(subjects, SubjectIndex) else SubjectIndex(subjects)
    drawn = draw_judgement(index, ruling)
    with store.write() as writer:
        return decide(writer, index, drawn, by=by, at=at, seen=seen, keep=keep, once=once)


def decide(
    writer: Writer,
    index: SubjectIndex,
    drawn: Judgement,
    *,
    by: str,
    at: str,
    seen: str | None,
    keep: Keep | None = None,
    once: str = "",
) -> Outcome:
    """As `judge`, within a writer that is open already; DRAWN is what the ruling came to."""
    if once:
        before = writer.decisions_on(content_id("v", "once", once))
        if before:
            return Outcome(OutcomeState.SAVED, before[0].judgement)
    theirs = _standing(writer, index, drawn)
    stands = theirs[0].id if theirs else ""
    mine = _sign(writer, drawn, theirs, by=by, at=at, once=once)
    agrees = bool(theirs) and mine.says_the_same_as(theirs[0])
    if seen is not None and seen != stands and not agrees:
        return Outcome(OutcomeState.CONFLICT, mine, theirs)
    if keep is Keep.THEIRS and theirs:
        return Outcome(OutcomeState.KEPT_THEIRS, mine, theirs)
    is_other_person = bool(theirs) and theirs[0].by != by
    if theirs and (keep is Keep.BOTH or (agrees and is_other_person and keep is None)):
        mine = replace(mine, beside=stands)
    writer.decide(mine)
    return Outcome(OutcomeState.SAVED, mine, theirs)


def _sign(writer: Writer, drawn: Judgement, theirs: Sequence[Judgement], *, by: str, at: str, once: str) -> Judgement:
    """DRAWN with who, when and what stood there; always later than the row of the log before."""
    decided_at = _after_last(writer, at)
    subject = theirs[0].subject_id if theirs else drawn.subject_id
    replaced = f"{theirs[0].verdict} ({theirs[0].by})" if theirs and not drawn.replaced else drawn.replaced
    judgement_id = (
        content_id("v", "once", once)
        if once
        else content_id("v", drawn.story, drawn.kind, subject, drawn.verdict, by, decided_at, drawn.note)
    )
    seen = theirs[0].id if theirs else ""
    return replace(
        drawn, id=judgement_id, subject_id=subject, by=by, decided_at=decided_at, replaced=replaced, seen=seen
    )


def _after_last(writer: Writer, at: str) -> str:
    """AT, or the microsecond after the last row of the log, so that later rows outrank earlier ones."""
    last = writer.last_decided_at()
    if at.removesuffix("Z") > last.removesuffix("Z"):
        return at
    return _write_instant(datetime.fromisoformat(last) + timedelta(microseconds=1))


def standing_on(view: View, subjects: SubjectIndex | Story, ruling: Ruling) -> tuple[Judgement, ...]:
    """What stands where RULING would stand, the latest first: a form names the first as what was seen."""
    index = subjects if isinstance(subjects, SubjectIndex) else SubjectIndex(subjects)
    return _standing(view, index, draw_judgement(index, ruling))


def _standing(view: View, index: SubjectIndex, drawn: Judgement) -> tuple[Judgement, ...]:
    """What stands on the object of DRAWN, also under a name that the object had before."""
    found: dict[str, Judgement] = {}
    for subject in _names_of_object(view, index, drawn):
        key = replace(drawn, subject_id=subject).object_key
        found |= {one.id: one for one in view.standing_on(subject, key)}
    return tuple(sorted(found.values(), key=lambda one: one.moment, reverse=True))


def _names_of_object(view: View, index: SubjectIndex, drawn: Judgement) -> list[str]:
    names = [drawn.subject_id]
    for placement in index.placements.get(drawn.subject_id, ()):
        for decision in view.decisions_on(placement.judgement_id)[:1]:
            if decision.judgement.kind is drawn.kind:
                names.append(decision.judgement.subject_id)
    return list(dict.fromkeys(names))


def take_back(
    store: Store, judgement_id: str | None = None, *, story: str | None = None, by: str, at: str, note: str = ""
) -> Judgement:
    """The judgement that was taken back, saved: JUDGEMENT_ID, or the latest one that stands; of STORY, if given."""
    with store.write() as writer:
        return take_back_in(writer, judgement_id, story=story, by=by, at=at, note=note)


def take_back_in(
    writer: Writer, judgement_id: str | None, *, story: str | None, by: str, at: str, note: str = ""
) -> Judgement:
    """As `take_back`, within a writer that is open already."""
    judgement = _latest_made(writer, story) if judgement_id is None else _find_made(writer, judgement_id, story)
    writer.undo(judgement, by=by, at=_after_last(writer, at), note=note or None)
    return judgement


def _latest_made(view: View, story: str | None) -> Judgement:
    undone: list[str] = []
    for decision in reversed(view.decisions()):
        if decision.undoes:
            undone.append(decision.judgement.id)
        elif decision.judgement.id in undone:
            undone.remove(decision.judgement.id)
        elif story is None or decision.judgement.story in ("", story):
            return decision.judgement
    raise RefusalError("Nothing was undone", "no judgement stands", "See all with `firsthand log`")


def _find_made(view: View, judgement_id: str, story: str | None) -> Judgement:
    rows = view.decisions_on(judgement_id)
    made = [row.judgement for row in rows if not row.undoes]
    if not made or (story is not None and made[0].story not in ("", story)):
        why = f"the log holds no judgement {judgement_id}" + ("" if story is None else f" on {story}")
        raise RefusalError("Nothing was undone", why, "See all with `firsthand log`")
    if 2 * len(made) <= len(rows):
        raise RefusalError("Nothing was undone", f"{judgement_id} was taken back already", "See `firsthand log`")
    return made[-1]


def queue_of(story: Story) -> tuple[Placement, ...]:
    """The judgements that found no place in STORY: a person has to say where they belong."""
    return tuple(one for one in story.placements if one.kind is PlacementKind.QUEUED)


def is_behind(view: View, story: str) -> bool:
    """Whether judgements were saved that the stored story does not show yet."""
    return bool(view.pending_decisions(story))

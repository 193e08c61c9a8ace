"""What a page says while judgements are saved that the story does not show yet, and when it shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firsthand.app.web.desk import Visit


class JoiningState(StrEnum):
    """How it stands between an open page and its story."""

    SAME = "same"  # the page shows everything
    JOINING = "joining"  # judgements are saved; the story is being joined anew
    FAILED = "failed"  # judgements are saved; joining failed
    FRESH = "fresh"  # the story has moved on: the page can be shown anew


@dataclass(frozen=True, slots=True)
class JoiningNote:
    """WAITING judgements are saved and not shown yet; joining FAILED for WHY.

    With AUTO, the page shows itself anew once it is FRESH: it said before that judgements are being joined.
    """

    state: JoiningState = JoiningState.SAME
    waiting: int = 0
    why: str = ""
    auto: bool = False

    @property
    def mark(self) -> str:
        """What an open page names, to be told only what it does not show already."""
        return f"{self.state.value}{self.waiting or ''}"


def note_joining(visit: Visit) -> JoiningNote:
    """How it stands with the judgements on the story of VISIT."""
    waiting = _count_waiting(visit)
    if not waiting:
        return JoiningNote()
    how = visit.desk.rejoiner.look(visit.name)
    if how.failed and not how.under_way:
        return JoiningNote(JoiningState.FAILED, waiting, how.failed)
    return JoiningNote(JoiningState.JOINING, waiting)


def note_since(visit: Visit, version: int | None, shown: str) -> JoiningNote | None:
    """What a page is told that shows the story at VERSION and says SHOWN; None where there is nothing new to say.

    The story is shown anew only when it has been read, so that nobody is sent to a page that is not there yet.
    """
    if version == visit.version:
        note = note_joining(visit)
    elif not visit.desk.stories.is_ready(visit.name, visit.version):
        return None
    else:
        note = JoiningNote(JoiningState.FRESH, auto=shown.startswith(JoiningState.JOINING.value))
    return None if note.mark == (shown or JoiningState.SAME.value) else note


def _count_waiting(visit: Visit) -> int:
    with visit.desk.store() as store, store.view() as view:
        if view.shows_decisions_to(visit.name) >= view.last_decision():
            return 0
        return len({one.judgement.id for one in visit.desk.stories.log.pending(view, visit.name)})

"""The log of judgements in memory: each row is read once, and a judgement more costs its own row."""

from __future__ import annotations

from threading import Lock

from firsthand.model import Judgement
from firsthand.store import Decision, View, find_standing


class KnownLog:
    """The rows of the log that were read so far, and what stands after them."""

    def __init__(self) -> None:
        self._rows: list[Decision] = []
        self._keys: dict[str, str] = {}
        self._standing: tuple[Judgement, ...] | None = ()
        self._lock = Lock()

    def standing(self, view: View) -> tuple[Judgement, ...]:
        """The judgements that stand in the state of VIEW, oldest first."""
        with self._lock:
            if not self._bring_up(view):
                return view.judgements()
            if self._standing is None:
                self._standing = find_standing(
                    ((one.undoes, one.judgement) for one in self._rows), lambda one: self._keys[one.id]
                )
            return self._standing

    def rows(self, view: View) -> tuple[Decision, ...]:
        """All rows in the state of VIEW, oldest first."""
        with self._lock:
            return tuple(self._rows) if self._bring_up(view) else view.decisions()

    def pending(self, view: View, story: str) -> tuple[Decision, ...]:
        """The rows about STORY that it does not show yet in the state of VIEW, oldest first."""
        shown = view.shows_decisions_to(story)
        with self._lock:
            later = self._rows[shown:] if self._bring_up(view) else view.decisions()[shown:]
        return tuple(one for one in later if one.judgement.story in ("", story))

    def _bring_up(self, view: View) -> bool:
        """Reads the rows that are new; False for a view from before."""
        last = view.last_decision()
        if last < len(self._rows):
            return False
        later = view.decisions_after(len(self._rows))
        if self._rows and (not later or later[0].digest != self._rows[-1].digest):  # another log in its place
            self._rows, self._keys = [], {}
            later = view.decisions_after(0)
            self._standing = None
        elif self._rows:
            later = later[1:]
        if later:
            self._rows += later
            self._keys.update((one.judgement.id, one.judgement.object_key) for one in later if not one.undoes)
            self._standing = None
        return True

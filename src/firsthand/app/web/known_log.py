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
        self._standing: tuple[Judgement, ...] = ()
        self._lock = Lock()

    def standing(self, view: View) -> tuple[Judgement, ...]:
        """The judgements that stand in the state of VIEW, oldest first."""
        with self._lock:
            last = view.last_decision()
            if last < len(self._rows):  # a view from before, or another log in its place
                return view.judgements()
            later = view.decisions_after(len(self._rows))
            if self._rows and (not later or later[0].digest != self._rows[-1].digest):
                self._rows, self._keys = [], {}
                later = view.decisions_after(0)
            elif self._rows:
                later = later[1:]
            if later or not self._rows:
                self._rows += later
                self._keys.update((one.judgement.id, one.judgement.object_key) for one in later if not one.undoes)
                self._standing = find_standing(
                    ((one.undoes, one.judgement) for one in self._rows), lambda one: self._keys[one.id]
                )
            return self._standing

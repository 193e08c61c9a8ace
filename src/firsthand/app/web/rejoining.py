"""Joining a story anew once judgements wait for it: one at a time, behind the pages, many judgements in one join."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Condition, Thread
from time import monotonic
from types import MappingProxyType

from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment, save_story
from firsthand.app.judging import is_behind
from firsthand.app.refusals import RefusalError
from firsthand.app.remembered import open_remembered
from firsthand.app.trained_reader import find_reader
from firsthand.store import StoreBusyError, StoreError, StoreMovedOnError, open_store

# A person who decides one thing after another gets one join: it begins so long after the last of them,
_QUIET_SECONDS = 0.5
# but is not put off for longer than this by people who go on deciding.
_MOST_SECONDS = 5.0
# Another program wrote the story meanwhile, or is writing: the join is made again from what is there then.
_ATTEMPTS = 4
_PAUSE_SECONDS = 1.0
# Pages go first: joining takes minutes for a large story, answering one takes milliseconds.
_NICENESS = 15
# What the process answers when it is to be tried again.
_AGAIN = 75

Join = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Joining:
    """A story is to be joined anew, or is being joined (UNDER_WAY); the last try failed for the reason FAILED."""

    under_way: bool = False
    failed: str = ""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A story was FIRST asked for then, and LAST then."""

    first: float
    last: float


class Rejoiner:
    """Has JOIN join stories anew, one at a time; at the start, those that LIST_BEHIND names.

    Judgements are on the disk before anybody asks here: what fails, or is stopped half-way, loses nothing.
    """

    def __init__(
        self,
        join: Join,
        *,
        list_behind: Callable[[], Iterable[str]] = tuple,
        quiet_seconds: float = _QUIET_SECONDS,
        pause_seconds: float = _PAUSE_SECONDS,
    ) -> None:
        self._join = join
        self._list_behind = list_behind
        self._quiet = quiet_seconds
        self._pause = pause_seconds
        self._changed = Condition()
        self._asked: dict[str, _Asked] = {}
        self._failed: dict[str, str] = {}
        self._rests: dict[str, float] = {}
        self._running: str | None = None
        self._closed = False
        self._worker: Thread | None = None

    def start(self) -> None:
        """Joins what was left behind when the desk was last closed."""
        try:
            behind = tuple(self._list_behind())
        except StoreError:
            return  # every page will say what is wrong with the store
        for name in behind:
            self.want(name)

    def want(self, name: str) -> None:
        """Has story NAME joined anew soon; asked for again before that begins, it is joined once."""
        now = monotonic()
        with self._changed:
            if self._closed:
                return
            asked = self._asked.get(name)
            self._asked[name] = _Asked(now if asked is None else asked.first, now)
            if self._worker is None:
                self._worker = Thread(target=self._work, name="rejoin", daemon=True)
                self._worker.start()
            self._changed.notify_all()

    def look(self, name: str) -> Joining:
        """How it stands with story NAME."""
        with self._changed:
            return Joining(name in self._asked or self._running == name, self._failed.get(name, ""))

    def settle(self, seconds: float) -> bool:
        """Waits until nothing is left to join, at most so many SECONDS; whether that came about."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._asked and self._running is None, timeout=seconds)

    def close(self) -> None:
        """Begins nothing more. What was asked for is joined when the desk is opened again."""
        with self._changed:
            self._closed = True
            self._asked.clear()
            self._changed.notify_all()
        stop = getattr(self._join, "close", None)
        if stop is not None:
            stop()

    def _work(self) -> None:
        while (name := self._take()) is not None:
            began = monotonic()
            why = self._try(name)
            ended = monotonic()
            with self._changed:
                self._rests[name] = ended + (ended - began)
                self._running = None
                self._failed.pop(name, None)
                if why and not self._closed:
                    self._failed[name] = why
                self._changed.notify_all()

    def _take(self) -> str | None:
        """The story to join next, once it is due; None when the desk is closed."""
        with self._changed:
            while not self._closed:
                name, due = find_due(self._asked, self._quiet, self._rests)
                rest = due - monotonic()
                if name is not None and rest <= 0:
                    del self._asked[name]
                    self._running = name
                    return name
                self._changed.wait(None if name is None else rest)
            return None

    def _try(self, name: str) -> str:
        """Why story NAME could not be joined; "" where it was."""
        why = ""
        for attempt in range(_ATTEMPTS):
            if attempt:
                self._rest()
            if self._closed:
                break
            try:
                self._join(name)
            except (StoreMovedOnError, StoreBusyError) as error:
                why = error.why
            except (StoreError, RefusalError) as error:
                return error.why
            except Exception as error:
                return f"{type(error).__name__}: {error}"
            else:
                return ""
        return why

    def _rest(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed, timeout=self._pause)


def find_due(
    asked: dict[str, _Asked], quiet: float, rests: Mapping[str, float] = MappingProxyType({})
) -> tuple[str | None, float]:
    """Of the stories ASKED for, which is due first, and when: after a QUIET while, or when that lasts too long.

    None is due before the moment up to which it RESTS: a story joined for a minute is left alone for a minute, so that
    people who go on deciding do not keep the machine joining.
    """
    due = {name: min(one.last + quiet, one.first + max(quiet, _MOST_SECONDS)) for name, one in asked.items()}
    due = {name: max(moment, rests.get(name, moment)) for name, moment in due.items()}
    name = min(due, key=lambda one: (due[one], one), default=None)
    return (None, 0.0) if name is None else (name, due[name])


def list_behind(path: str) -> tuple[str, ...]:
    """The stories of the store at PATH that do not show every judgement yet."""
    with open_store(path) as store, store.view() as view:
        return tuple(name for name in view.story_names() if is_behind(view, name))


class ProcessJoin:
    """Joins a story of the store at PATH in a process of its own; ENCODER: with the trained reader and comparer."""

    def __init__(self, path: str, *, encoder: bool) -> None:
        self._path = path
        self._encoder = encoder
        self._running: subprocess.Popen[str] | None = None

    def __call__(self, name: str) -> None:
        """Joins story NAME. Raises StoreMovedOnError where it is to be tried again, StoreError where it failed."""
        module = [sys.executable, "-m", "firsthand.app.web.rejoining"]
        given = [self._path, name, "encoder" if self._encoder else "rules"]
        with subprocess.Popen(
            [*module, *given], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        ) as running:
            self._running = running
            said, _ = running.communicate()
        self._running = None
        if running.returncode == 0:
            return
        why = said.strip() or f"the process that joins ended with {running.returncode}"
        failed = StoreMovedOnError if running.returncode == _AGAIN else StoreError
        raise failed("The story was not joined anew", why, "Try again")

    def close(self) -> None:
        """Stops what runs: the story stays as it was, its judgements are saved."""
        running = self._running
        if running is not None:
            running.terminate()


def join_behind(path: str, name: str, *, encoder: bool) -> bool:
    """Joins story NAME anew if judgements wait for it; whether there were any."""
    with open_store(path) as store:
        with store.view() as view:
            if not is_behind(view, name):
                return False
        reader = find_reader() if encoder else None
        comparer = open_remembered(store, keeps=True) if encoder else None
        save_story(store, name, Equipment(comparer, read_clock, reader=reader))
    return True


def main(given: Sequence[str]) -> int:
    """Joins in this process what GIVEN names; says on the standard output why it could not."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    path, name, equipment = given
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        join_behind(path, name, encoder=equipment == "encoder")
    except (StoreError, RefusalError) as error:
        sys.stdout.write(error.why)
        return _AGAIN if isinstance(error, StoreMovedOnError | StoreBusyError) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

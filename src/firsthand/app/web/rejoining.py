"""Joining a story anew once judgements wait for it, in a process of its own: pages stay quick meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment, save_story
from firsthand.app.remembered import open_remembered
from firsthand.app.trained_reader import find_reader
from firsthand.store import open_store

# Pages go first: joining takes minutes for a large story, answering one takes milliseconds.
_NICENESS = 10


class Rejoiner:
    """Joins stories of the store at PATH anew, one at a time; ENCODER: with the trained reader and comparer."""

    def __init__(self, path: str, *, encoder: bool) -> None:
        self._path = path
        self._encoder = encoder
        self._lock = Lock()
        self._waiting: set[str] = set()
        self._running: subprocess.Popen[bytes] | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="rejoin")

    def want(self, name: str) -> None:
        """Has story NAME joined anew soon; asked for again before that begins, it is still joined once."""
        with self._lock:
            if name in self._waiting:
                return
            self._waiting.add(name)
            self._worker.submit(self._join, name)

    def close(self) -> None:
        """Stops what runs: the story stays as it was, its judgements are saved, and the next start joins it."""
        self._worker.shutdown(wait=False, cancel_futures=True)
        running = self._running
        if running is not None:
            running.terminate()

    def _join(self, name: str) -> None:
        with self._lock:
            self._waiting.discard(name)
        module = [sys.executable, "-m", "firsthand.app.web.rejoining"]
        given = [self._path, name, "encoder" if self._encoder else "rules"]
        self._running = subprocess.Popen([*module, *given], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self._running.wait()
        self._running = None


def join_behind(path: str, name: str, *, encoder: bool) -> bool:
    """Joins story NAME anew if judgements wait for it; whether there were any."""
    with open_store(path) as store:
        with store.view() as view:
            if not view.pending_decisions(name):
                return False
        reader = find_reader() if encoder else None
        comparer = open_remembered(store, keeps=True) if encoder else None
        save_story(store, name, Equipment(comparer, read_clock, reader=reader))
    return True


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    join_behind(sys.argv[1], sys.argv[2], encoder=sys.argv[3] == "encoder")

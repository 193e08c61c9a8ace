"""Keeps the search index of a story up to date, in the background, in short steps."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Lock

from firsthand.app.searching import SPELLING, list_passages
from firsthand.app.web.story_cache import LoadedStory
from firsthand.store import StoreError, open_store

# Reports in one commit: others wait for the store no longer than that takes.
_AT_ONCE = 10


class SearchIndex:
    """Makes the reports of stories in the store at PATH searchable."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._running: dict[tuple[str, int, str | None], Future[int]] = {}
        self._lock = Lock()
        self._stopped = Event()

    def bring_up(self, loaded: LoadedStory) -> Future[int]:
        """Makes what is loaded searchable; how many reports could not be, when that is done."""
        key = (loaded.story.name, loaded.version, loaded.story.as_of)
        with self._lock:
            if key not in self._running:
                self._running = {one: done for one, done in self._running.items() if not done.done()}
                self._running[key] = self._worker.submit(self._bring_up, loaded)
            return self._running[key]

    def close(self) -> None:
        """Stops after the step under way."""
        self._stopped.set()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _bring_up(self, loaded: LoadedStory) -> int:
        readings = loaded.index.readings
        try:
            with open_store(self._path) as store:
                with store.view() as view:
                    missing = [one for one in view.unsearchable(loaded.story.name, SPELLING) if one in readings]
                for start in range(0, len(missing), _AT_ONCE):
                    if self._stopped.is_set():
                        return len(missing) - start
                    # Cut and folded before the store is taken: meanwhile others judge.
                    cut = [(one, tuple(list_passages(readings[one]))) for one in missing[start : start + _AT_ONCE]]
                    with store.write() as writer:
                        for report_id, passages in cut:
                            writer.keep_passages(report_id, SPELLING, passages)
        except StoreError:
            # A store that is busy or may only be read: what is not searchable is counted on the page.
            return len(readings)
        return 0

"""Stories in memory: loaded once for each state of the store and moment, in the background, shared by all pages.

While a story is being read again because it changed, pages show the state before: nobody waits for what they may not
even look at, and the page says by itself when the newer state is there. A story that takes long to read is not read
again at once: while reports come in, reading it would leave no time for answering.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from threading import Lock, RLock
from time import monotonic
from typing import Any, TypeVar, cast

from firsthand.app.asking import read_moment
from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment, recall_story
from firsthand.app.refusals import RefusalError
from firsthand.app.remembered import open_remembered
from firsthand.app.replaying import join_at
from firsthand.app.trained_reader import find_reader
from firsthand.app.web.known_log import KnownLog
from firsthand.model import Story
from firsthand.present import MomentKind
from firsthand.present.briefs import ClaimEntry
from firsthand.present.compose import label_claims
from firsthand.present.index import StoryIndex, index_story
from firsthand.store import KnownRecords, open_store

T = TypeVar("T")

# Stories as of a few moments: one of 10,000 reports takes some hundred megabytes.
_MOST_HELD = 6
# Stories read when the desk opens; the others when somebody asks for them.
_MOST_WARM = 3

# A story that took so many seconds to read is left alone for so many times as long: that much is left for answering.
_REST = 4.0
# A newer version is waited for this part of what a page may wait for a story that it has nothing of.
_PART = 0.1

Key = tuple[str, int, str, MomentKind]


class LoadedStory:
    """STORY as it lies in the store at VERSION (as of a moment, maybe), with what pages have worked out of it."""

    def __init__(self, story: Story, version: int) -> None:
        self.story = story
        self.version = version
        self._worked_out: dict[str, Any] = {}
        self._making: dict[str, RLock] = {}
        self._lock = Lock()

    @property
    def index(self) -> StoryIndex:
        """The story with its parts by id."""
        return self.once("index", lambda: index_story(self.story))

    @property
    def entries(self) -> tuple[ClaimEntry, ...]:
        """Every claim as the brief shows it, labelled C1, C2, … in its order."""
        return self.once("entries", lambda: label_claims(self.index))

    @property
    def entry_of(self) -> dict[str, ClaimEntry]:
        """The entries by claim id."""
        return self.once("entry of", lambda: {entry.claim_id: entry for entry in self.entries})

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What MAKE gives, worked out at the first call for NAME and kept as long as the story is.

        Only those wait who ask for the same NAME meanwhile.
        """
        if name not in self._worked_out:
            with self._lock:
                making = self._making.setdefault(name, RLock())
            with making:
                if name not in self._worked_out:
                    self._worked_out[name] = make()
        return cast(T, self._worked_out[name])


class StillLoadingError(Exception):
    """The story is being read or joined; the page comes when that is done. DONE of TOTAL reports are read."""

    def __init__(self, name: str, done: int = 0, total: int = 0) -> None:
        super().__init__(name)
        self.done = done
        self.total = total


class Reading:
    """A story is read from the moment BEGUN on; the time before, that TOOK so many seconds."""

    future: Future[LoadedStory]

    def __init__(self, begun: float, took: float) -> None:
        self.begun = begun
        self.took = took
        self.rests_until = 0.0

    def end(self, took: float, *, rests: bool) -> None:
        """It took so many seconds; it RESTS, if that is long."""
        self.took = took
        self.rests_until = monotonic() + _REST * took if rests else 0.0

    def is_outdated(self, version: int) -> bool:
        """Whether it ended with another version than VERSION."""
        if not self.future.done() or self.future.exception() is not None:
            return False
        return self.future.result().version != version


class StoryCache:
    """The stories of the store at PATH, as pages asked for them. ENCODER: join as-of states with the comparer.

    PREPARE works out what the first page needs, COMPLETE what all others do. A newer version is shown after both,
    so that no page of it waits for either; where there is nothing to show meanwhile, after the first.
    """

    def __init__(
        self,
        path: str,
        *,
        encoder: bool = True,
        wait_seconds: float = 1.0,
        prepare: Callable[[LoadedStory], object] = lambda loaded: None,
        complete: Callable[[LoadedStory], object] = lambda loaded: None,
    ) -> None:
        self._path = path
        self._prepare = prepare
        self._complete = complete
        self._encoder = encoder
        self._wait = wait_seconds
        self._held: OrderedDict[Key, Future[LoadedStory]] = OrderedDict()
        self._reading: dict[str, Reading] = {}
        self._latest: dict[str, LoadedStory] = {}
        self._known: dict[str, KnownRecords] = {}
        self._lock = Lock()
        self.log = KnownLog()
        self._workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="story")

    def load(
        self, name: str, version: int, as_of: str | None = None, by: MomentKind = MomentKind.CLAIMED
    ) -> LoadedStory:
        """Story NAME at VERSION, as of AS_OF, reports taken BY one of their times; an older version while it is read.

        Raises StillLoadingError when that takes longer than a page may, and no older one is there.
        """
        loading = self.want(name, version, as_of, by)
        older = self._latest.get(name) if as_of is None else None
        try:
            return loading.result(timeout=self._wait if older is None else self._find_patience(name))
        except FutureTimeoutError as error:
            if older is not None:
                return older
            known = self._known.get(name, KnownRecords())
            raise StillLoadingError(name, known.done, known.total) from error
        except Exception:
            self._forget(loading)
            raise

    def want(
        self, name: str, version: int, as_of: str | None = None, by: MomentKind = MomentKind.CLAIMED
    ) -> Future[LoadedStory]:
        """What loads NAME, or has loaded it; begun in the background if nobody asked before.

        Where that takes long, what was loaded last may stay for a while, at a version before.
        """
        with self._lock:
            if as_of is None:
                return self._want_now(name, version)
            key = (name, version, as_of, by)
            if key not in self._held:
                self._held[key] = self._workers.submit(self._read_then, *key)
                while len(self._held) > _MOST_HELD:
                    self._held.popitem(last=False)
            self._held.move_to_end(key)
            return self._held[key]

    def _want_now(self, name: str, version: int) -> Future[LoadedStory]:
        reading = self._reading.get(name)
        now = monotonic()
        if reading is None or (reading.is_outdated(version) and now >= reading.rests_until):
            took = 0.0 if reading is None else reading.took
            known = self._known.setdefault(name, KnownRecords())
            reading = self._reading[name] = Reading(now, took)
            reading.future = self._workers.submit(self._read_now, name, known, reading)
        return reading.future

    def _find_patience(self, name: str) -> float:
        """How long a page may wait for a newer version of story NAME: not at all where that will not come in time."""
        most = self._wait * _PART
        reading = self._reading.get(name)
        return 0.0 if reading is None or reading.took > most else max(0.0, reading.begun + most - monotonic())

    def warm_up(self) -> None:
        """Begins to read the stories of the store, so that the first page of most need not wait."""
        with open_store(self._path) as store, store.view() as view:
            versions = [(name, view.story_version(name)) for name in view.story_names()[:_MOST_WARM]]
        for name, version in versions:
            self.want(name, version)

    def is_ready(self, name: str, version: int) -> bool:
        """Whether a page on NAME at VERSION comes at once; if not, it is being made ready from now on."""
        loading = self.want(name, version)
        return loading.done() and (loading.exception() is not None or loading.result().version >= version)

    def close(self) -> None:
        self._workers.shutdown(wait=False, cancel_futures=True)

    def _forget(self, failed: Future[LoadedStory]) -> None:
        """The next who asks has it tried again."""
        with self._lock:
            self._held = OrderedDict((key, one) for key, one in self._held.items() if one is not failed)
            self._reading = {name: one for name, one in self._reading.items() if one.future is not failed}

    def _read_then(self, name: str, version: int, as_of: str, by: MomentKind) -> LoadedStory:
        loaded = LoadedStory(self._join(name, as_of, by), version)
        self._prepare(loaded)
        return loaded

    def _read_now(self, name: str, known: KnownRecords, reading: Reading) -> LoadedStory:
        """Story NAME as the store holds it by now, once for all who asked for it meanwhile."""
        began = monotonic()
        with open_store(self._path) as store, store.view() as view:
            version = view.story_version(name)
            held = self._latest.get(name)
            if held is not None and held.version == version:
                return held
            story = view.story(name, known)
        if story is None:
            self._latest.pop(name, None)
            why = "the store holds none of that name"
            raise RefusalError(f"There is no story {name}", why, "Choose one from the list")
        loaded = LoadedStory(story, version)
        self._prepare(loaded)
        if held is None:
            self._workers.submit(self._complete, loaded)
        else:
            self._complete(loaded)
        self._latest[name] = loaded
        self._let_go_of_older(name, version)
        reading.end(monotonic() - began, rests=monotonic() - began > self._wait * _PART)
        return loaded

    def _let_go_of_older(self, name: str, version: int) -> None:
        """Each version of a large story takes hundreds of megabytes."""
        with self._lock:
            for key in [one for one, loading in self._held.items() if loading.done()]:
                if key[0] == name and key[1] < version:
                    del self._held[key]

    def _join(self, name: str, as_of: str, by: MomentKind) -> Story:
        moment = read_moment(as_of)
        with open_store(self._path) as store:
            reader = find_reader() if self._encoder else None
            comparer = open_remembered(store, keeps=False) if self._encoder else None
            equipment = Equipment(comparer, read_clock, reader=reader)
            return join_at(recall_story(store, name, equipment), moment, by, equipment)

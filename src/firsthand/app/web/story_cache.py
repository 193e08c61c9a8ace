"""Stories in memory: loaded once for each state of the store and moment, in the background, shared by all pages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from functools import cached_property
from threading import Lock, RLock
from typing import Any, TypeVar, cast

from firsthand.app.asking import read_moment
from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment, recall_story
from firsthand.app.refusals import RefusalError
from firsthand.app.remembered import open_remembered
from firsthand.app.replaying import join_at
from firsthand.app.trained_reader import find_reader
from firsthand.model import Story
from firsthand.present import MomentKind
from firsthand.present.briefs import ClaimEntry
from firsthand.present.compose import label_claims
from firsthand.present.index import StoryIndex, index_story
from firsthand.store import open_store

T = TypeVar("T")

# Stories as of a few moments: one of 10,000 reports takes some hundred megabytes.
_MOST_HELD = 6

Key = tuple[str, int, str | None, MomentKind]


class LoadedStory:
    """STORY as it lies in the store at VERSION (as of a moment, maybe), with what pages have worked out of it."""

    def __init__(self, story: Story, version: int) -> None:
        self.story = story
        self.version = version
        self._worked_out: dict[str, Any] = {}
        self._lock = RLock()

    @cached_property
    def index(self) -> StoryIndex:
        """The story with its parts by id."""
        return self.once("index", lambda: index_story(self.story))

    @cached_property
    def entries(self) -> tuple[ClaimEntry, ...]:
        """Every claim as the brief shows it, labelled C1, C2, … in its order."""
        return self.once("entries", lambda: label_claims(self.index))

    @cached_property
    def entry_of(self) -> dict[str, ClaimEntry]:
        """The entries by claim id."""
        return {entry.claim_id: entry for entry in self.entries}

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What MAKE gives, worked out at the first call for NAME and kept as long as the story is."""
        with self._lock:
            if name not in self._worked_out:
                self._worked_out[name] = make()
            return cast(T, self._worked_out[name])


class StillLoadingError(Exception):
    """The story is being read or joined; the page comes when that is done."""


class StoryCache:
    """The stories of the store at PATH, as pages asked for them. ENCODER: join as-of states with the comparer.

    PREPARE works out what most pages need, so that none of them waits for it.
    """

    def __init__(
        self,
        path: str,
        *,
        encoder: bool = True,
        wait_seconds: float = 1.0,
        prepare: Callable[[LoadedStory], object] = lambda loaded: None,
    ) -> None:
        self._path = path
        self._prepare = prepare
        self._encoder = encoder
        self._wait = wait_seconds
        self._held: OrderedDict[Key, Future[LoadedStory]] = OrderedDict()
        self._lock = Lock()
        self._workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="story")

    def load(
        self, name: str, version: int, as_of: str | None = None, by: MomentKind = MomentKind.CLAIMED
    ) -> LoadedStory:
        """Story NAME at VERSION, as of AS_OF, reports taken BY one of their times.

        Raises StillLoadingError when that takes longer than a page may.
        """
        loading = self.want(name, version, as_of, by)
        try:
            return loading.result(timeout=self._wait)
        except FutureTimeoutError as error:
            raise StillLoadingError(name) from error
        except Exception:
            self._forget((name, version, as_of, by), loading)
            raise

    def want(
        self, name: str, version: int, as_of: str | None = None, by: MomentKind = MomentKind.CLAIMED
    ) -> Future[LoadedStory]:
        """What loads NAME, or has loaded it; begun in the background if nobody asked before."""
        key = (name, version, as_of, by)
        with self._lock:
            if key not in self._held:
                self._held[key] = self._workers.submit(self._read, *key)
                while len(self._held) > _MOST_HELD:
                    self._held.popitem(last=False)
            self._held.move_to_end(key)
            return self._held[key]

    def is_ready(self, name: str, version: int) -> bool:
        """Whether a page on NAME at VERSION comes at once; if not, it is being made ready from now on."""
        return self.want(name, version).done()

    def close(self) -> None:
        self._workers.shutdown(wait=False, cancel_futures=True)

    def _forget(self, key: Key, loading: Future[LoadedStory]) -> None:
        with self._lock:
            if self._held.get(key) is loading:
                del self._held[key]

    def _read(self, name: str, version: int, as_of: str | None, by: MomentKind) -> LoadedStory:
        loaded = LoadedStory(self._read_now(name) if as_of is None else self._join(name, as_of, by), version)
        self._prepare(loaded)
        return loaded

    def _read_now(self, name: str) -> Story:
        with open_store(self._path) as store, store.view() as view:
            story = view.story(name)
        if story is None:
            why = "the store holds none of that name"
            raise RefusalError(f"There is no story {name}", why, "Choose one from the list")
        return story

    def _join(self, name: str, as_of: str, by: MomentKind) -> Story:
        moment = read_moment(as_of)
        with open_store(self._path) as store:
            reader = find_reader() if self._encoder else None
            comparer = open_remembered(store, keeps=False) if self._encoder else None
            equipment = Equipment(comparer, read_clock, reader=reader)
            return join_at(recall_story(store, name, equipment), moment, by, equipment)

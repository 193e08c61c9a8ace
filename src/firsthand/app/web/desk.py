"""What every page starts from: who asks, for which story, as of when, in which language; and how it answers."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from firsthand.app.asking import read_moment
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.web.access import Access, Operation, Visitor
from firsthand.app.web.addresses import read_segment, story_address
from firsthand.app.web.choices import find_texts, keep_choices
from firsthand.app.web.claim_rows import list_rows
from firsthand.app.web.frames import build_frame
from firsthand.app.web.known_log import KnownLog
from firsthand.app.web.rejoining import Join, ProcessJoin, Rejoiner, list_behind
from firsthand.app.web.rendering import render
from firsthand.app.web.search_index import SearchIndex
from firsthand.app.web.story_cache import LoadedStory, StoryCache
from firsthand.app.web.texts import Texts
from firsthand.app.worked_out import worked_out
from firsthand.present.writing import write_row
from firsthand.store import Store, open_store

# Works out what the screens need of a loaded story.
Prepare = Callable[[LoadedStory, KnownLog, Store], object]


class ForbiddenError(RefusalError):
    """The visitor may not do this."""


class NotFoundError(RefusalError):
    """There is nothing under this address."""


class Desk:
    """What all requests share: the store at PATH, the stories held in memory, and how visitors are told apart.

    JOIN joins a story anew after it was judged; where none is given, a process of its own does. PREPARE works out what
    the screens need of a story that was just loaded.
    """

    def __init__(
        self,
        path: str,
        access: Access,
        *,
        encoder: bool = True,
        wait_seconds: float = 1.0,
        join: Join | None = None,
        prepare: Prepare | None = None,
    ) -> None:
        self.path = path
        self._prepare_more = prepare
        self.access = access
        self.stories = StoryCache(
            path, encoder=encoder, wait_seconds=wait_seconds, prepare=self._prepare, complete=self._complete
        )
        self.search = SearchIndex(path)
        self.rejoiner = Rejoiner(join or ProcessJoin(path, encoder=encoder), list_behind=lambda: list_behind(path))
        self._idle: SimpleQueue[Store] = SimpleQueue()

    @contextmanager
    def store(self) -> Iterator[Store]:
        """An open store that nobody else uses meanwhile."""
        try:
            store = self._idle.get_nowait()
        except Empty:
            store = open_store(self.path)
        try:
            yield store
        except BaseException:
            store.close()
            raise
        self._idle.put(store)

    def _prepare(self, loaded: LoadedStory) -> None:
        """Works out what the first page of a loaded story needs, has it made searchable, and joined if it is behind."""
        list_rows(loaded)
        if loaded.story.as_of is None:
            self.search.bring_up(loaded)
            with self.store() as store, store.view() as view:
                self.stories.log.standing(view)
                left_behind = bool(self.stories.log.pending(view, loaded.story.name))
            if left_behind:
                self.rejoiner.want(loaded.story.name)

    def _complete(self, loaded: LoadedStory) -> None:
        """Works out what the other pages need."""
        if self._prepare_more is not None:
            with self.store() as store:
                self._prepare_more(loaded, self.stories.log, store)

    def close(self) -> None:
        """Closes what is open."""
        self.rejoiner.close()
        self.stories.close()
        self.search.close()
        while not self._idle.empty():
            self._idle.get_nowait().close()


@dataclass(frozen=True)
class Visit:
    """VISITOR asks, by REQUEST, for something of STORY_NAME (None: of no story), which they may do.

    DECIDED is the last row of the log when they asked: what the page shows, it shows with everything up to there.
    """

    request: Request
    desk: Desk
    visitor: Visitor
    story_name: str | None
    texts: Texts
    as_of: str | None
    decided: int = 0

    @property
    def name(self) -> str:
        """The name of the story; only where there is one."""
        assert self.story_name is not None, "this page belongs to a story"
        return self.story_name

    @property
    def address(self) -> str:
        """The address of the story."""
        return story_address(self.name)

    def asked(self, key: str, *, most: int = 200) -> str:
        """What the query gives for KEY, trimmed and cut to MOST characters; "" if nothing."""
        return self.request.query_params.get(key, "").strip()[:most]

    @worked_out
    def version(self) -> int:
        """The version of the story in the store, when first asked for."""
        with self.desk.store() as store, store.view() as view:
            return view.story_version(self.name)

    @worked_out
    def loaded(self) -> LoadedStory:
        """The story, as of the moment asked for. Raises StillLoadingError while it is being read."""
        return self.desk.stories.load(self.name, self.version, self.as_of)

    def keep_part(self, name: str, caller: Callable[[], str]) -> str:
        """The part NAME of the page as CALLER, a block of the template, writes it; written once for a loaded story.

        Only for a part that is the same for everybody who reads one language.
        """
        if self.as_of is not None or "as_of" in self.request.query_params:  # its links differ from moment to moment
            return caller()
        return self.loaded.once(f"part {name} {self.texts.language}", caller)

    @property
    def wants_json(self) -> bool:
        accepted = self.request.headers.get("accept", "")
        return self.asked("format") == "json" or ("application/json" in accepted and "text/html" not in accepted)


def enter(request: Request, segment: str | None, operation: Operation) -> Visit:
    """The visit behind REQUEST to the story of SEGMENT, checked to be allowed: every page and every change starts here.

    What is checked and what the page works on are the same name, so that nothing can be checked for one story and
    done to another. A story that is not there and one that may not be seen look alike.
    """
    desk: Desk = request.app.state.desk
    visitor: Visitor = request.state.visitor
    name = None if segment is None else read_segment(segment)
    if not visitor.may(operation, name):
        if name is not None and not visitor.may(Operation.READ, name):
            raise _no_story(name)
        raise ForbiddenError("You may not do this", "your role does not allow it", "Ask who administers this story")
    decided = 0
    if name is not None:
        with desk.store() as store, store.view() as view:
            if view.story_version(name) == 0:
                raise _no_story(name)
            decided = view.last_decision()
    as_of = request.query_params.get("as_of", "").strip()[:40] or None
    moment = None if as_of is None else read_moment(as_of)
    return Visit(request, desk, visitor, name, find_texts(request), moment, decided)


def _no_story(name: str) -> NotFoundError:
    return NotFoundError(f"There is no story {name}", "the store holds none of that name", "Choose one from the list")


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a posted form or JSON object, if they bring the visitor's CSRF token; else ForbiddenError.

    For FastAPI's `Depends`. In JSON the token may stand in the header X-CSRF-Token instead.
    """
    if request.headers.get("content-type", "").startswith("application/json"):
        fields = await _read_json(request)
    else:
        form = await request.form(max_files=0, max_fields=100)
        fields = {key: value for key, value in form.items() if isinstance(value, str)}
    given = request.headers.get("x-csrf-token") or fields.pop("csrf", "")
    site = request.headers.get("sec-fetch-site", "same-origin")
    if site not in ("same-origin", "none") or not _equal(given, request.state.visitor.csrf):
        raise ForbiddenError(
            "Nothing was changed", "the form did not come from this session", "Open the page again and repeat it"
        )
    return fields


async def _read_json(request: Request) -> dict[str, str]:
    try:
        held: Any = await request.json()
    except ValueError:
        held = None
    if not isinstance(held, dict):
        raise RefusalError("Nothing was changed", "what came is no JSON object", "Send one object", ExitCode.USAGE)
    return {
        str(key): value if isinstance(value, str) else str(value) for key, value in held.items() if value is not None
    }


def _equal(given: str, kept: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), kept.encode("utf-8", "replace"))


def answer(visit: Visit, template: str, page: Any, *, title: str, screen: str, status: int = 200) -> Response:
    """The page of context PAGE as HTML by TEMPLATE, or the same context as JSON. SCREEN is marked in the navigation."""
    if visit.wants_json:
        text = write_row(f"firsthand-desk-{template.removesuffix('.html')}/1", page)
        return Response(text, status, media_type="application/json")
    frame = build_frame(visit, title=title, screen=screen)
    response = HTMLResponse(render(template, page=page, frame=frame, T=visit.texts, kept=visit.keep_part), status)
    keep_choices(visit.request, response)
    return response


def go_to(address: str) -> RedirectResponse:
    """Sends the browser to ADDRESS with a GET, whatever it came with."""
    return RedirectResponse(address, status_code=303)

"""What stands around every page: heading, navigation, as-of, search, language and theme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from starlette.requests import Request

from firsthand.app.web.access import Operation
from firsthand.app.web.addresses import story_address, with_query
from firsthand.app.web.choices import THEMES, find_theme
from firsthand.app.web.joining_notes import JoiningNote, note_joining
from firsthand.app.web.texts import LANGUAGES, Texts
from firsthand.present.wording import read_moment

if TYPE_CHECKING:
    from firsthand.app.web.desk import Visit
    from firsthand.app.web.story_cache import LoadedStory

# The screens in the order of the navigation: the key of the name and, but for the first, the address under the story.
SCREENS = ("story", "reports", "lineage", "map", "time", "log")

# Kept from screen to screen: what is looked at, not how a single page filters it.
_CARRIED = ("as_of",)


@dataclass(frozen=True, slots=True)
class Link:
    """NAME leads to ADDRESS; HERE where that is the page itself."""

    name: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a page titled TITLE. Without a story, STORY is None, and no screen is listed.

    `first_on` and `last_on` are the days of the first and the last report: the ends of the as-of slider. MENU is what
    an account leads to, and empty without accounts; ALLOWED are the operations that the visitor may do here. JOINING
    says how it stands with judgements that the story does not show yet; DECIDED is the last row of the log that the
    page takes in, so that nobody is asked about what they have seen.
    """

    title: str
    language: str
    direction: str
    theme: str
    story: str | None
    base: str
    as_of: str | None
    first_on: str | None
    last_on: str | None
    version: int
    screens: tuple[Link, ...]
    languages: tuple[Link, ...]
    themes: tuple[Link, ...]
    visitor: str
    csrf: str
    path: str
    query: dict[str, str]
    menu: tuple[Link, ...] = ()
    allowed: frozenset[str] = frozenset()
    joining: JoiningNote = field(default_factory=JoiningNote)
    decided: int = 0

    def here(self, **changes: str | int | None) -> str:
        """The address of this page with CHANGES in its query."""
        return with_query(self.path, self.query, **changes)

    def to(self, *rest: str, **changes: str | int | None) -> str:
        """The address of what REST names under the story, as of the same moment, with CHANGES in its query."""
        carried: dict[str, str | None] = {key: self.query.get(key) for key in _CARRIED}
        path = story_address(self.story, *rest) if self.story is not None else "/"
        return with_query(path, carried, **changes)


def build_frame(visit: Visit, *, title: str, screen: str) -> Frame:
    """The frame of the page that VISIT asked for."""
    loaded = visit.loaded if visit.story_name is not None else None
    frame = bare_frame(visit.request, visit.texts, title=title)
    frame = replace(
        frame,
        visitor=visit.visitor.name,
        csrf=visit.visitor.csrf,
        menu=tuple(_list_menu(visit, frame.path)),
        allowed=frozenset(one.value for one in Operation if visit.visitor.may(one, visit.story_name)),
    )
    if loaded is None:
        return frame
    first, last = find_days(loaded)
    return replace(
        frame,
        story=visit.name,
        base=visit.address,
        as_of=visit.as_of,
        first_on=first,
        last_on=last,
        version=loaded.version,
        joining=note_joining(visit),
        decided=visit.decided,
        screens=tuple(_list_screens(visit, screen)),
    )


def _list_screens(visit: Visit, here: str) -> Iterator[Link]:
    """The screens that are built, HERE marked."""
    paths = visit.request.app.state.page_paths
    for key in SCREENS:
        rest = "" if key == SCREENS[0] else f"/{key}"
        if "/s/{story}" + rest in paths:
            address = with_query(visit.address + rest, {"as_of": visit.as_of})
            yield Link(visit.texts(f"common.screens.{key}"), address, key == here)


def _list_menu(visit: Visit, here: str) -> Iterator[Link]:
    """Where the account of the visitor leads to; nothing where the desk has no accounts."""
    if visit.desk.access.door is None:
        return
    rooms = [("own", "/account")]
    if visit.story_name is not None and visit.visitor.may(Operation.ADMINISTER, visit.story_name):
        rooms += [("roles_here", visit.address + "/roles")]
        rooms += [("audit_here", visit.address + "/audit")]
    if visit.visitor.may(Operation.ADMINISTER, None):
        rooms += [("accounts", "/accounts"), ("audit", "/audit")]
    for key, address in rooms:
        yield Link(str(visit.texts(f"team.{key}")), address, address == here)


def bare_frame(request: Request, texts: Texts, *, title: str) -> Frame:
    """A frame that needs neither visitor nor story: for the door, and for what went wrong."""
    path = request.scope.get("raw_path", request.url.path.encode()).decode("latin-1").partition("?")[0]
    query = {key: value for key, value in request.query_params.items() if key not in ("ui", "theme", "token")}
    theme = find_theme(request)
    return Frame(
        title=title, language=texts.language, direction=texts.direction, theme=theme, story=None, base="", as_of=None,
        first_on=None, last_on=None, version=0, screens=(),
        languages=tuple(Link(name, with_query(path, query, ui=code), code == texts.language)
                        for code, name in LANGUAGES.items()),
        themes=tuple(Link(texts(f"common.themes.{one}"), with_query(path, query, theme=one), one == theme)
                     for one in THEMES),
        visitor="", csrf="", path=path, query=query,
    )  # fmt: skip


def find_days(loaded: LoadedStory) -> tuple[str | None, str | None]:
    """The days of the first and the last report, found once."""
    return loaded.once("days", lambda: _list_days(loaded))


def _list_days(loaded: LoadedStory) -> tuple[str | None, str | None]:
    found = (read_moment(one.published_at) for one in loaded.index.reports.values())
    days = sorted(moment.date().isoformat() for moment in found if moment is not None)
    return (days[0], days[-1]) if days else (None, None)

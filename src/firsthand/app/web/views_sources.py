"""The sources that are quoted and the outlets that publish: which of them are one, and which are two."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from firsthand.app.web.desk import Visit
from firsthand.app.web.paging import Paging, cut_page, read_number
from firsthand.app.web.story_cache import LoadedStory
from firsthand.app.web.views_log import LogEntry, list_standing
from firsthand.model import Basis, JudgementKind, VoiceKind, fold

LINES_A_PAGE = 100
OUTLETS = "outlets"


@dataclass(frozen=True, slots=True)
class SourceLine:
    """The source NAME, identified as KIND, is quoted in so many STATEMENTS; an outlet, where it has no kind."""

    id: str
    name: str
    kind: VoiceKind | None
    basis: Basis | None
    statements: int


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """Sources, or OUTLETS, whose names hold TEXT, the most quoted first, and what is DECIDED of them.

    CHOSEN is compared with each of the others.
    """

    outlets: bool
    text: str
    chosen: SourceLine | None
    lines: tuple[SourceLine, ...]
    decided: tuple[LogEntry, ...]
    paging: Paging


def view_sources(visit: Visit) -> SourcesPage:
    """The page that VISIT asked for."""
    loaded, of_outlets = visit.loaded, visit.asked("of") == OUTLETS
    key = OUTLETS if of_outlets else "sources"
    everything = loaded.once(f"list of {key}", lambda: _list_outlets(loaded) if of_outlets else _list_sources(loaded))
    text, asked = visit.asked("text"), visit.asked("one", most=400)
    words = fold(text).split()
    chosen = next((one for one in everything if one.id == asked), None)
    found = [one for one in everything if one.id != asked and all(word in fold(one.name) for word in words)]
    paging = cut_page(len(found), read_number(visit.asked("page")) or 1, LINES_A_PAGE)
    kind = JudgementKind.FAMILY if of_outlets else JudgementKind.SAME_SOURCE
    return SourcesPage(
        outlets=of_outlets,
        text=text,
        chosen=chosen,
        lines=tuple(found[max(0, paging.first - 1) : paging.last]),
        decided=list_standing(visit, kind),
        paging=paging,
    )


def _list_sources(loaded: LoadedStory) -> list[SourceLine]:
    lines = [SourceLine(one.id, one.name, one.kind, one.basis, len(one.statement_ids)) for one in loaded.story.sources]
    return sorted(lines, key=lambda one: (-one.statements, one.name, one.id))


def _list_outlets(loaded: LoadedStory) -> list[SourceLine]:
    readings = (*loaded.story.readings, *loaded.story.hidden)
    counted = Counter(one.report.outlet for one in readings if one.report.outlet)
    lines = [SourceLine(name, name, None, None, reports) for name, reports in counted.items()]
    return sorted(lines, key=lambda one: (-one.statements, one.name))

"""What the screens of claims and reports keep of a loaded story: look-ups, readers, judgements."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from firsthand.app.judging import SubjectIndex
from firsthand.app.web.desk import NotFoundError, Visit
from firsthand.app.web.judged import Judged, JudgedCache
from firsthand.app.web.known_log import KnownLog
from firsthand.app.web.links import StoryLinks, find_claim, link_story, list_former
from firsthand.app.web.story_cache import LoadedStory
from firsthand.app.web.views_claim import ClaimReader
from firsthand.app.web.views_report import ReportReader
from firsthand.model import Reading

# Laid-out reports held for one story: one with 100,000 statements takes some dozen megabytes.
_MOST_LAID_OUT = 8


class _Shelf:
    """The reports of one story that were laid out last."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, ReportReader] = OrderedDict()
        self._lock = Lock()

    def find(self, loaded: LoadedStory, reading: Reading, *, set_aside: bool) -> ReportReader:
        with self._lock:
            found = self._held.get(reading.report.id)
        if found is None:
            found = ReportReader(loaded.index, links_of(loaded), reading, set_aside=set_aside)
        with self._lock:
            self._held[reading.report.id] = found
            self._held.move_to_end(reading.report.id)
            while len(self._held) > _MOST_LAID_OUT:
                self._held.popitem(last=False)
        return found


def links_of(loaded: LoadedStory) -> StoryLinks:
    """The look-ups of the story, made once."""
    return loaded.once("links", lambda: link_story(loaded.story))


def judged_in(visit: Visit) -> Judged:
    """The judgements that stand on the story, as the store has them now."""
    cache = judged_of(visit.loaded, visit.desk.stories.log)
    with visit.desk.store() as store, store.view() as view:
        return cache.read(view)


def judged_of(loaded: LoadedStory, log: KnownLog) -> JudgedCache:
    """The judgements of LOG that stand on the story."""
    return loaded.once("judged", lambda: JudgedCache(loaded.story.name, loaded.story.placements, log))


def subjects_of(loaded: LoadedStory) -> SubjectIndex:
    """What can be judged in the story, by id, worked out whole at the first call."""
    return loaded.once("subjects", lambda: SubjectIndex(loaded.story).complete())


def find_claim_id(visit: Visit, given: str) -> str:
    """The claim that GIVEN (the id of a claim, now or once, or of a statement) leads to."""
    loaded = visit.loaded
    links = links_of(loaded)
    found = find_claim(loaded.index, links, given, {})
    if found is None:
        found = find_claim(loaded.index, links, given, loaded.once("former", lambda: list_former(links)))
    if found is None or found not in loaded.entry_of:
        raise NotFoundError(
            f"There is no claim {given}", "nothing in this story goes by that id", "Look for its words with the search"
        )
    return found


def open_claim(visit: Visit, claim_id: str) -> ClaimReader:
    """The reader of a claim of the story."""
    loaded = visit.loaded
    return ClaimReader(loaded.index, links_of(loaded), loaded.index.claims[claim_id], judged_in(visit))


def find_reading(visit: Visit, report_id: str) -> tuple[Reading, bool]:
    """The reading of a report of the story, and whether it is set aside."""
    loaded = visit.loaded
    if report_id in loaded.index.readings:
        return loaded.index.readings[report_id], False
    for reading in loaded.story.hidden:
        if reading.report.id == report_id:
            return reading, True
    raise NotFoundError(
        f"There is no report {report_id}", "this story holds none of that id", "Choose one from the list of reports"
    )


def open_report(visit: Visit, report_id: str) -> ReportReader:
    """The reader of a report of the story."""
    reading, set_aside = find_reading(visit, report_id)
    shelf = visit.loaded.once("shelf", _Shelf)
    return shelf.find(visit.loaded, reading, set_aside=set_aside)

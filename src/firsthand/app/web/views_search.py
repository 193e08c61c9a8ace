"""What the search page shows: passages in any script, with the claims that their words make."""

from __future__ import annotations

from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass

from firsthand.app.searching import SPELLING, Question, mark_words, put_question
from firsthand.app.web.desk import Visit
from firsthand.app.web.links import link_story
from firsthand.app.web.paging import Paging, cut_page, read_number
from firsthand.app.web.story_cache import LoadedStory
from firsthand.model import Anchor
from firsthand.present.briefs import Cited
from firsthand.present.index import cite
from firsthand.store import Passage

HITS_A_PAGE = 30
# A question that finds more than this asks for too much; sorting 1,000 matches took milliseconds (2026-11-22).
MOST_HITS = 1_000
_MOST_CLAIMS = 3
_LONGEST = 700
_WAIT_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class HitClaim:
    """The words of a hit make claim CLAIM_ID, called LABEL."""

    claim_id: str
    label: str


@dataclass(frozen=True, slots=True)
class Hit:
    """The passage CITED answers; PIECES are its words, each with whether it is what was asked for."""

    cited: Cited
    language: str
    title: str | None
    pieces: tuple[tuple[str, bool], ...]
    claims: tuple[HitClaim, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of HITS for ASKED. IS_CUT where more were found than are counted; NOT_SEARCHED reports are left out."""

    asked: str
    has_words: bool
    hits: tuple[Hit, ...]
    paging: Paging
    is_cut: bool
    not_searched: int


def view_search(visit: Visit) -> SearchPage:
    """The page that VISIT asked for."""
    loaded, asked = visit.loaded, visit.asked("q")
    question = put_question(asked)
    if question is None:
        return SearchPage(asked, False, (), cut_page(0, 1, HITS_A_PAGE), False, 0)
    _wait_for_index(visit)
    with visit.desk.store() as store, store.view() as view:
        found = view.find_passages(visit.name, question.wanted, most=MOST_HITS + 1)
        waiting = [one for one in view.unsearchable(visit.name, SPELLING) if one in loaded.index.reports]
    there = [one for one in found if _is_there(loaded, one)]
    shown = there[:MOST_HITS]
    paging = cut_page(len(shown), read_number(visit.asked("page")) or 1, HITS_A_PAGE)
    hits = tuple(_build_hit(loaded, one, question) for one in shown[max(0, paging.first - 1) : paging.last])
    return SearchPage(asked, True, hits, paging, len(found) > MOST_HITS, len(waiting))


def _wait_for_index(visit: Visit) -> None:
    try:
        visit.desk.search.bring_up(visit.loaded).result(timeout=_WAIT_SECONDS)
    except FutureTimeoutError:
        return


def _is_there(loaded: LoadedStory, passage: Passage) -> bool:
    """Whether the passage is of a report that is there at this moment."""
    report = loaded.index.reports.get(passage.report_id)
    return report is not None and passage.stop <= len(report.text)


def _build_hit(loaded: LoadedStory, passage: Passage, question: Question) -> Hit:
    index = loaded.index
    report = index.reports[passage.report_id]
    anchor = Anchor(report.id, passage.start, passage.stop, report.text[passage.start : passage.stop])
    reading = index.readings[report.id]
    language = next((one.language for one in reading.segments if one.anchor == anchor), report.language)
    links = loaded.once("links", lambda: link_story(index.story))
    claims = dict.fromkeys(
        links.claim_of[one.id]
        for one in reading.statements
        if one.id in links.claim_of and one.anchor.shared_with(anchor)
    )
    named = tuple(HitClaim(one, loaded.entry_of[one].label) for one in claims if one in loaded.entry_of)
    text = anchor.quote[:_LONGEST] + ("…" if len(anchor.quote) > _LONGEST else "")
    return Hit(cite(index, anchor), language, report.title, mark_words(text, question), named[:_MOST_CLAIMS])

"""Screen 2: one claim."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.addresses import story_address, with_query
from firsthand.app.web.desk import Visit, answer, enter, go_to
from firsthand.app.web.paging import read_number
from firsthand.app.web.reading_room import find_claim_id, open_claim
from firsthand.app.web.views_claim import list_statements, view_claim

router = APIRouter()


@router.get("/s/{story}/claims/{claim}")
def show_claim(request: Request, story: str, claim: str) -> Response:
    """A claim: the count and why, each origin, what stands against it; with `view=table`, its statements as a table."""
    visit = enter(request, story, Operation.READ)
    claim_id = find_claim_id(visit, claim)
    if claim_id != claim:
        return _go_to_claim(visit, claim_id)
    reader, entry = open_claim(visit, claim_id), visit.loaded.entry_of[claim_id]
    title = f"{entry.label} · {visit.name}"
    if visit.asked("view") == "table":
        page = list_statements(
            reader,
            entry,
            origin=read_number(visit.asked("origin")),
            language=visit.asked("lang") or None,
            page=read_number(visit.asked("page")) or 1,
        )
        return answer(visit, "claim_statements.html", page, title=title, screen="story")
    return answer(visit, "claim.html", view_claim(reader, entry, visit.loaded.entry_of), title=title, screen="story")


@router.get("/s/{story}/c/{statement}")
def find_claim_of(request: Request, story: str, statement: str) -> Response:
    """Sends on to the claim that a statement is in now: an address that no merge or split breaks."""
    visit = enter(request, story, Operation.READ)
    return _go_to_claim(visit, find_claim_id(visit, statement))


def _go_to_claim(visit: Visit, claim_id: str) -> Response:
    kept = {key: visit.asked(key) for key in ("as_of", "format", "view", "lang", "ui", "theme")}
    return go_to(with_query(story_address(visit.name, "claims", claim_id), kept))

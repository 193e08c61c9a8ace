"""Sources and outlets: these two are one, these two are two."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_sources import view_sources

router = APIRouter()


@router.get("/s/{story}/sources")
def show_sources(request: Request, story: str) -> Response:
    """The sources of the story; with `of=outlets`, its outlets; with `one=…`, each beside that one."""
    visit = enter(request, story, Operation.READ)
    title = f"{visit.texts('sources.title')} · {visit.name}"
    return answer(visit, "sources.html", view_sources(visit), title=title, screen="reports")

"""Screen 5, its second half: when."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_time import view_time

router = APIRouter()


@router.get("/s/{story}/time")
def show_time(request: Request, story: str) -> Response:
    """When it is said to have been, when it was published, and when it was first seen here."""
    visit = enter(request, story, Operation.READ)
    title = f"{visit.texts('common.screens.time')} · {visit.name}"
    return answer(visit, "time.html", view_time(visit), title=title, screen="time")

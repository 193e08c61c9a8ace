"""The queue: judgements whose words the story does not hold any more; a person has to say where they belong."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_log import view_queue

router = APIRouter()


@router.get("/s/{story}/queue")
def show_queue(request: Request, story: str) -> Response:
    """The judgements that found no place."""
    visit = enter(request, story, Operation.READ)
    title = f"{visit.texts('log.queue')} · {visit.name}"
    return answer(visit, "queue.html", view_queue(visit), title=title, screen="log")

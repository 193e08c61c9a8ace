"""The log of judgements: who decided what, when, on which words; each can be taken back."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_log import view_log

router = APIRouter()


@router.get("/s/{story}/log")
def show_log(request: Request, story: str) -> Response:
    """Every judgement on the story, the latest first."""
    visit = enter(request, story, Operation.READ)
    title = f"{visit.texts('common.screens.log')} · {visit.name}"
    return answer(visit, "log.html", view_log(visit), title=title, screen="log")

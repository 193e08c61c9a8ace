"""Screen 1: the story."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_story import view_story

router = APIRouter()


@router.get("/s/{story}")
def show_story(request: Request, story: str) -> Response:
    """What is said in the story, ranked by what needs you."""
    visit = enter(request, story, Operation.READ)
    return answer(visit, "story.html", view_story(visit), title=visit.name, screen="story")

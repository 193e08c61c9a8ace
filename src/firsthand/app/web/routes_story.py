"""Screen 1: the story; and what tells an open page that the story has moved on."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from firsthand.app.asking import read_moment
from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.paging import read_number
from firsthand.app.web.rendering import render
from firsthand.app.web.views_story import read_look, view_story, view_unread

router = APIRouter()

_LOOK_COOKIE = "firsthand_look"
_A_YEAR = 31_536_000  # seconds


@router.get("/s/{story}")
def show_story(request: Request, story: str) -> Response:
    """What is said in the story, ranked by what needs you."""
    visit = enter(request, story, Operation.READ)
    look = read_look(request.cookies.get(_LOOK_COOKIE, "")[:80], datetime.now(UTC))
    asked = visit.asked("since")
    page = view_story(visit, read_moment(asked) if asked else look.since)
    response = answer(visit, "story.html", page, title=visit.name, screen="story")
    kept = f"{look.since or ''}|{look.latest}"
    response.set_cookie(_LOOK_COOKIE, kept, max_age=_A_YEAR, path=visit.address, httponly=True, samesite="strict")
    return response


@router.get("/s/{story}/unread")
def show_unread(request: Request, story: str) -> Response:
    """What came in and was not read."""
    visit = enter(request, story, Operation.READ)
    return answer(visit, "unread.html", view_unread(visit), title=visit.name, screen="story")


@router.get("/s/{story}/pulse")
def tell_pulse(request: Request, story: str) -> Response:
    """Nothing while the story stands at the version that an open page shows; else a line that says so."""
    visit = enter(request, story, Operation.READ)
    if read_number(visit.asked("version")) == visit.version:
        return Response(status_code=204)
    visit.desk.stories.want(visit.name, visit.version)
    return HTMLResponse(render("pulse.html", T=visit.texts))

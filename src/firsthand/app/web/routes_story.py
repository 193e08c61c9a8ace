"""Screen 1: the story, and the brief of it as a file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal, cast
from urllib.parse import quote

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.asking import read_moment
from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_story import read_look, view_story, view_unread
from firsthand.present import write_brief

router = APIRouter()

_LOOK_COOKIE = "firsthand_look"
_A_YEAR = 31_536_000  # seconds
_BRIEF_FORMS = {"html": "text/html", "md": "text/markdown", "json": "application/json"}


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


@router.get("/s/{story}/brief")
def save_brief(request: Request, story: str) -> Response:
    """The brief of the story, as of the same moment, as a file to keep: never shown under the address of the desk."""
    visit = enter(request, story, Operation.READ)
    asked = visit.asked("format")
    form = cast(Literal["html", "md", "json"], asked if asked in _BRIEF_FORMS else "html")
    text = visit.loaded.once(f"brief {form}", lambda: write_brief(visit.loaded.story, form=form))
    name = f"attachment; filename=\"brief.{form}\"; filename*=UTF-8''{quote(f'{visit.name}.{form}', safe='')}"
    kept = {"content-disposition": name}
    return Response(text, media_type=f"{_BRIEF_FORMS[form]}; charset=utf-8", headers=kept)

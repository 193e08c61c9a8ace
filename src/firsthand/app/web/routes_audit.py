"""Who did what, when, from where: of all stories, or of one."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import Visit, answer, enter
from firsthand.app.web.team_pages import find_team
from firsthand.app.web.views_team import view_audit

router = APIRouter()


@router.get("/audit")
def show_audit(request: Request) -> Response:
    """All deeds."""
    find_team(request)
    return _show(enter(request, None, Operation.ADMINISTER))


@router.get("/s/{story}/audit")
def show_story_audit(request: Request, story: str) -> Response:
    """The deeds of one story."""
    find_team(request)
    return _show(enter(request, story, Operation.ADMINISTER))


def _show(visit: Visit) -> Response:
    before = visit.asked("before", most=15)
    page = view_audit(
        find_team(visit.request), visit.story_name, int(before) if before.isascii() and before.isdecimal() else None
    )
    return answer(visit, "audit.html", page, title=str(visit.texts("team.audit")), screen="audit")

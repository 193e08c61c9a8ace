"""What changed in the story since a moment."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_changes import view_changes

router = APIRouter()


@router.get("/s/{story}/changes")
def show_changes(request: Request, story: str) -> Response:
    """New, strengthened, disputed, updated, withdrawn and weakened claims."""
    visit = enter(request, story, Operation.READ)
    return answer(visit, "changes.html", view_changes(visit), title=visit.name, screen="story")

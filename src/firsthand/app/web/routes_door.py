"""The way in, and the list of stories."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from firsthand.app.web.access import AloneAccess, Operation
from firsthand.app.web.addresses import is_local
from firsthand.app.web.choices import find_texts
from firsthand.app.web.desk import NotFoundError, answer, enter
from firsthand.app.web.faults import show_reason
from firsthand.app.web.frames import bare_frame
from firsthand.app.web.rendering import render
from firsthand.app.web.views_door import list_stories

router = APIRouter()


@router.get("/enter")
def enter_alone(request: Request, token: str = "", to: str = "/") -> Response:
    """Exchanges the one-time token for a session."""
    access = request.app.state.desk.access
    if not isinstance(access, AloneAccess):
        raise NotFoundError("There is nothing here", "this desk has accounts", "Sign in")
    session = access.exchange(token)
    if session is None:
        return show_reason(request, 403, "token")
    texts = find_texts(request)
    # A page that leads on, not a redirect: a strict cookie would not be sent along one that another site began.
    frame = bare_frame(request, texts, title=str(texts("common.entered")))
    response = HTMLResponse(render("entered.html", frame=frame, T=texts, to=to if is_local(to) else "/"))
    response.set_cookie(access.cookie, session, httponly=True, samesite="strict", path="/")
    return response


@router.get("/")
def show_stories(request: Request) -> Response:
    """The stories of the store."""
    visit = enter(request, None, Operation.READ)
    return answer(visit, "stories.html", list_stories(visit), title=str(visit.texts("story.stories")), screen="")

"""The door of a team: signing in and out."""

from __future__ import annotations

import secrets
from math import ceil
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import HTMLResponse, Response

from firsthand.app.web.access import Operation
from firsthand.app.web.addresses import is_local
from firsthand.app.web.choices import find_texts, keep_choices
from firsthand.app.web.desk import ForbiddenError, enter, go_to, read_form
from firsthand.app.web.frames import bare_frame
from firsthand.app.web.passwords import LONGEST, TooManyChecksError
from firsthand.app.web.rendering import render
from firsthand.app.web.team_access import SignIn
from firsthand.app.web.team_pages import drop_session, find_member, find_team, set_session
from firsthand.app.web.views_team import SignInPage
from firsthand.app.web.witness import find_address, say_logged

router = APIRouter()

_DOOR_COOKIE = "firsthand_door"


async def read_door_form(request: Request) -> dict[str, str]:
    """The fields of the sign-in form, if it is the one that this browser was shown; else ForbiddenError."""
    team = find_team(request)
    form = await request.form(max_files=0, max_fields=10)
    fields = {key: value for key, value in form.items() if isinstance(value, str)}
    site = request.headers.get("sec-fetch-site", "same-origin")
    fits = team.fits_door(request.cookies.get(_DOOR_COOKIE, ""), fields.get("csrf", ""))
    if site not in ("same-origin", "none") or not fits:
        raise ForbiddenError("You were not let in", "the form did not come from this page", "Open /login again")
    return fields


@router.get("/login")
def show_sign_in(request: Request, to: str = "/") -> Response:
    """The form that lets one in."""
    find_team(request)
    if request.state.visitor is not None:
        return go_to(to if is_local(to) else "/")
    return _show(request, SignInPage("", to if is_local(to) else "/"))


@router.post("/login")
def sign_in(request: Request, fields: Annotated[dict[str, str], Depends(read_door_form)]) -> Response:
    """Lets in whoever knows the password of the account."""
    team, to = find_team(request), fields.get("to", "/")
    to, name = to if is_local(to) else "/", fields.get("name", "")[:100]
    say_logged(request)
    try:
        tried = team.sign_in(
            name,
            fields.get("password", "")[: 4 * LONGEST],
            address=find_address(request),
            agent=request.headers.get("user-agent", ""),
            before=request.cookies.get(team.cookie, ""),
        )
    except TooManyChecksError:
        return _show(request, SignInPage(name, to, "busy"), status=503)
    if tried.session is None:
        return _refuse(request, tried, name, to)
    response = go_to(to)
    response.delete_cookie(_DOOR_COOKIE, path="/login")
    set_session(response, team, tried.session)
    return response


def _refuse(request: Request, tried: SignIn, name: str, to: str) -> Response:
    if tried.wait > 0:
        response = _show(request, SignInPage(name, to, "held", ceil(tried.wait / 60)), status=429)
        response.headers["retry-after"] = str(ceil(tried.wait))
        return response
    return _show(request, SignInPage(name, to, "wrong"), status=403)


def _show(request: Request, page: SignInPage, status: int = 200) -> Response:
    team, texts = find_team(request), find_texts(request)
    door = request.cookies.get(_DOOR_COOKIE, "")
    if not 20 <= len(door) <= 100:
        door = secrets.token_urlsafe(24)
    frame = bare_frame(request, texts, title=str(texts("team.sign_in")))
    rendered = render("sign_in.html", page=page, frame=frame, T=texts, token=team.door_token(door))
    response = HTMLResponse(rendered, status)
    response.set_cookie(_DOOR_COOKIE, door, httponly=True, samesite="strict", secure=team.secure, path="/login")
    keep_choices(request, response)
    return response


@router.post("/logout")
def sign_out(request: Request, fields: Annotated[dict[str, str], Depends(read_form)]) -> Response:
    """Ends the session."""
    team = find_team(request)
    visit = enter(request, None, Operation.READ)
    team.sign_out(find_member(visit), team.actor(visit.visitor.name, find_address(request)))
    say_logged(request)
    response = go_to("/login")
    drop_session(response, team)
    return response

"""What tells an open page how it stands with its story, and how joining is tried again."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import HTMLResponse, Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import Visit, enter, go_to, read_form
from firsthand.app.web.frames import bare_frame
from firsthand.app.web.joining_notes import JoiningNote, note_joining, note_since
from firsthand.app.web.paging import read_number
from firsthand.app.web.rendering import render

router = APIRouter()


@router.get("/s/{story}/pulse")
def tell_pulse(request: Request, story: str) -> Response:
    """Nothing while an open page shows the story as it stands; else a line that says what is new."""
    visit = enter(request, story, Operation.READ)
    version = read_number(visit.asked("version"))
    note = note_since(visit, version, visit.asked("shown", most=40))
    if note is None:
        return Response(status_code=204)
    return _show(visit, note, version or 0)


@router.post("/s/{story}/join")
def join_again(request: Request, story: str, fields: Annotated[dict[str, str], Depends(read_form)]) -> Response:
    """Has the story joined anew, after that failed."""
    visit = enter(request, story, Operation.JUDGE)
    visit.desk.rejoiner.want(visit.name)
    if request.headers.get("hx-request") == "true":
        return _show(visit, note_joining(visit), read_number(fields.get("version", "")) or visit.version)
    return go_to(visit.address)


def _show(visit: Visit, note: JoiningNote, version: int) -> Response:
    frame = replace(
        bare_frame(visit.request, visit.texts, title=""),
        story=visit.name, base=visit.address, csrf=visit.visitor.csrf, version=version, joining=note,
        allowed=frozenset(one.value for one in Operation if visit.visitor.may(one, visit.name)),
    )  # fmt: skip
    return HTMLResponse(render("pulse.html", frame=frame, T=visit.texts))

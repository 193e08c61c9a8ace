"""Search across scripts."""

from __future__ import annotations

import re

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.addresses import with_query
from firsthand.app.web.desk import answer, enter, go_to
from firsthand.app.web.views_search import view_search

router = APIRouter()

_ID = re.compile(r"([ctr]):[0-9a-hj-km-np-tv-z]{10}")


@router.get("/s/{story}/search")
def show_search(request: Request, story: str) -> Response:
    """The passages that answer; the id of a claim, a statement or a report leads straight to it."""
    visit = enter(request, story, Operation.READ)
    asked = _ID.fullmatch(visit.asked("q"))
    if asked is not None:
        screen = "reports" if asked[1] == "r" else "claims"
        return go_to(with_query(f"{visit.address}/{screen}/{asked[0]}", {"as_of": visit.as_of}))
    return answer(visit, "search.html", view_search(visit), title=visit.name, screen="search")

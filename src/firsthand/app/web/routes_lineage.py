"""Screen 4: the lineage, and one link of it with both texts side by side."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.views_lineage import view_lineage
from firsthand.app.web.views_taking import view_taking

router = APIRouter()


@router.get("/s/{story}/lineage")
def show_lineage(request: Request, story: str) -> Response:
    """Who took from whom, from left to right in time."""
    visit = enter(request, story, Operation.READ)
    title = f"{visit.texts('common.screens.lineage')} · {visit.name}"
    return answer(visit, "lineage.html", view_lineage(visit), title=title, screen="lineage")


@router.get("/s/{story}/lineage/{taker}/{giver}")
def show_taking(request: Request, story: str, taker: str, giver: str) -> Response:
    """What one report took from another, both texts aligned."""
    visit = enter(request, story, Operation.READ)
    page = view_taking(visit, taker, giver)
    title = f"{page.taker.outlet} ← {page.giver.outlet} · {visit.name}"
    return answer(visit, "taking.html", page, title=title, screen="lineage")

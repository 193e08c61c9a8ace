"""Screen 3: the reports, one report, and two versions of one."""

from __future__ import annotations

import re

from fastapi import APIRouter, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import answer, enter
from firsthand.app.web.paging import read_number
from firsthand.app.web.reading_room import find_reading, judged_in, links_of, open_report
from firsthand.app.web.views_reports import compare_versions, list_reports

router = APIRouter()

_PLACE = re.compile(r"([0-9]{1,9})[-–]([0-9]{1,9})")


@router.get("/s/{story}/reports")
def show_reports(request: Request, story: str) -> Response:
    """The reports of the story, oldest first."""
    visit = enter(request, story, Operation.READ)
    loaded = visit.loaded
    page = list_reports(
        loaded.index,
        links_of(loaded),
        language=visit.asked("lang") or None,
        page=read_number(visit.asked("page")) or 1,
    )
    title = f"{visit.texts('report.reports')} · {visit.name}"
    return answer(visit, "reports.html", page, title=title, screen="reports")


@router.get("/s/{story}/reports/{report}")
def show_report(request: Request, story: str, report: str) -> Response:
    """A report as received, everything marked; with `against=r:…`, compared with another version."""
    visit = enter(request, story, Operation.READ)
    reader = open_report(visit, report)
    title = f"{reader.head.outlet} · {visit.name}"
    against = visit.asked("against")
    if against:
        page = compare_versions(
            visit.loaded.index,
            links_of(visit.loaded),
            reader.reading,
            find_reading(visit, against)[0],
            with_same=visit.asked("same") == "1",
            page=read_number(visit.asked("page")) or 1,
        )
        return answer(visit, "versions.html", page, title=title, screen="reports")
    shown = reader.view(
        visit.loaded.entry_of,
        judged_in(visit),
        page=read_number(visit.asked("page")),
        at=read_place(visit.asked("at"), reader.head.characters),
    )
    template = "report_table.html" if visit.asked("view") == "table" else "report.html"
    return answer(visit, template, shown, title=title, screen="reports")


def read_place(given: str, characters: int) -> tuple[int, int] | None:
    """The place GIVEN as "120-180" in a text of CHARACTERS; None where it is none."""
    found = _PLACE.fullmatch(given)
    if found is None or not int(found[1]) < int(found[2]) <= characters:
        return None
    return int(found[1]), int(found[2])

"""Who may do what in one story, for who administers it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.account_acts import Actor, find_account, read_role, set_role
from firsthand.app.web.desk import answer, enter, read_form
from firsthand.app.web.team_pages import change_accounts, find_member, find_team, lead_on
from firsthand.app.web.views_team import view_roles
from firsthand.store.account_rows import AccountWriter

router = APIRouter()


@router.get("/s/{story}/roles")
def show_roles(request: Request, story: str) -> Response:
    """Who has a role in the story."""
    team, visit = find_team(request), enter(request, story, Operation.ADMINISTER)
    page = view_roles(team, find_member(visit), visit.name, visit.asked("told"))
    title = f"{visit.texts('team.roles')} · {visit.name}"
    return answer(visit, "roles.html", page, title=title, screen="roles")


@router.post("/s/{story}/roles")
def give_role(request: Request, story: str, fields: Annotated[dict[str, str], Depends(read_form)]) -> Response:
    """Gives an account a role in this story, and in no other, or takes it away."""
    find_team(request)
    visit = enter(request, story, Operation.ADMINISTER)
    role = read_role(fields.get("role", ""))

    def change(writer: AccountWriter, actor: Actor) -> None:
        set_role(writer, find_account(writer, fields.get("name", "")), visit.name, role, actor=actor)

    change_accounts(request, visit.visitor.name, change)
    return lead_on(visit.address + "/roles", "role")

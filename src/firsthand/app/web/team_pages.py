"""What the routes of a team share: who is at work, and where their browser is led afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response

from firsthand.app.web.account_acts import Actor
from firsthand.app.web.addresses import with_query
from firsthand.app.web.desk import NotFoundError, Visit, go_to
from firsthand.app.web.team_access import TeamAccess, TeamVisitor
from firsthand.app.web.witness import find_address, say_logged
from firsthand.store.account_rows import AccountWriter

T = TypeVar("T")


def find_team(request: Request) -> TeamAccess:
    """The accounts of the desk. Raises NotFoundError where it knows none."""
    access = request.app.state.desk.access
    if not isinstance(access, TeamAccess):
        raise NotFoundError("There is nothing under this address", "this desk has no accounts", "Serve it with --team")
    return access


def find_member(visit: Visit) -> TeamVisitor:
    """The account behind VISIT."""
    assert isinstance(visit.visitor, TeamVisitor), "find_team comes first"
    return visit.visitor


def change_accounts(request: Request, name: str, change: Callable[[AccountWriter, Actor], T]) -> T:
    """What CHANGE gives, done by NAME and logged in the step in which it is done."""
    team = find_team(request)
    with team.accounts.write() as writer:
        done = change(writer, team.actor(name, find_address(request)))
    say_logged(request)
    return done


def lead_on(address: str, told: str) -> Response:
    """Leads to ADDRESS, which will tell that TOLD was done."""
    return go_to(with_query(address, {}, told=told))


def set_session(response: Response, team: TeamAccess, session: str) -> None:
    """Has the browser keep SESSION until it is closed."""
    response.set_cookie(team.cookie, session, httponly=True, samesite="lax", secure=team.secure, path="/")


def drop_session(response: Response, team: TeamAccess) -> None:
    """Has the browser forget its session."""
    response.delete_cookie(team.cookie, httponly=True, samesite="lax", secure=team.secure, path="/")

"""One's own account: password and sessions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.web.access import Operation
from firsthand.app.web.account_acts import Actor, set_password
from firsthand.app.web.desk import answer, enter, read_form
from firsthand.app.web.passwords import TooManyChecksError
from firsthand.app.web.team_pages import change_accounts, find_member, find_team, lead_on, set_session
from firsthand.app.web.views_team import view_own
from firsthand.app.web.witness import find_address
from firsthand.store.account_rows import AccountWriter
from firsthand.store.deeds import Deed

router = APIRouter()


@router.get("/account")
def show_account(request: Request) -> Response:
    """One's own account."""
    team, visit = find_team(request), enter(request, None, Operation.READ)
    page = view_own(team, find_member(visit), visit.asked("told"))
    return answer(visit, "account.html", page, title=str(visit.texts("team.own")), screen="")


@router.post("/account/password")
def change_password(request: Request, fields: Annotated[dict[str, str], Depends(read_form)]) -> Response:
    """Changes one's own password, for whoever knows the present one. All other sessions end; this one gets a new id."""
    team, visit = find_team(request), enter(request, None, Operation.READ)
    member = find_member(visit)
    _check_present(request, member.name, fields.get("present", ""))
    if fields.get("password", "") != fields.get("again", ""):
        raise RefusalError("The password was not changed", "the two new ones differ", "Type it again", ExitCode.USAGE)

    def change(writer: AccountWriter, actor: Actor) -> None:
        set_password(
            writer,
            member.account,
            fields.get("password", ""),
            actor=actor,
            passwords=team.passwords,
            but=member.digest,
        )

    change_accounts(request, member.name, change)
    response = lead_on("/account", "password")
    agent = request.headers.get("user-agent", "")
    set_session(response, team, team.renew(member, address=find_address(request), agent=agent))
    return response


def _check_present(request: Request, name: str, present: str) -> None:
    """Raises RefusalError unless PRESENT is the password of NAME; tries count as at the door."""
    team = find_team(request)
    try:
        right = team.knows(name, present, address=find_address(request))
    except TooManyChecksError:
        right = False
    if not right:
        why = "the present password is not right, or was tried too often"
        raise RefusalError("The password was not changed", why, "Type it again, or wait a while", ExitCode.POLICY)


@router.post("/account/sessions/end")
def end_sessions(request: Request, fields: Annotated[dict[str, str], Depends(read_form)]) -> Response:
    """Ends one of one's own sessions, or all others."""
    find_team(request)
    visit = enter(request, None, Operation.READ)
    member, handle = find_member(visit), fields.get("session", "")

    def change(writer: AccountWriter, actor: Actor) -> None:
        if handle == "others":
            writer.end_sessions(member.account.number, but=member.digest)
        elif not writer.end_session_of(member.account.number, handle):
            raise RefusalError("Nothing was ended", "that session is over already", "Open the page again")
        writer.record(Deed("sessions ended", actor.name, actor.at, actor.address, subject=handle[:20], outcome="done"))

    change_accounts(request, member.name, change)
    return lead_on("/account", "sessions")

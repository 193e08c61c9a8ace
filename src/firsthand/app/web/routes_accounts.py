"""The accounts of a team, for who administers all stories."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from firsthand.app.web.access import Operation
from firsthand.app.web.account_acts import Actor, add_account, read_role, set_disabled, set_password, set_role
from firsthand.app.web.desk import NotFoundError, Visit, answer, enter, read_form
from firsthand.app.web.team_pages import change_accounts, find_member, find_team, lead_on
from firsthand.app.web.views_team import view_accounts
from firsthand.store.account_rows import ALL_STORIES, Account, AccountWriter
from firsthand.store.deeds import Deed

router = APIRouter()

Fields = Annotated[dict[str, str], Depends(read_form)]
Change = Callable[[AccountWriter, Account, Actor], None]


@router.get("/accounts")
def show_accounts(request: Request) -> Response:
    """All accounts."""
    team, visit = find_team(request), enter(request, None, Operation.ADMINISTER)
    page = view_accounts(team, find_member(visit), _story_names(visit), visit.asked("told"))
    return answer(visit, "accounts.html", page, title=str(visit.texts("team.accounts")), screen="")


def _story_names(visit: Visit) -> tuple[str, ...]:
    with visit.desk.store() as store, store.view() as view:
        return view.story_names()


@router.post("/accounts")
def add(request: Request, fields: Fields) -> Response:
    """Adds an account, with a role in one story or in all, if one is chosen."""
    team, visit = find_team(request), enter(request, None, Operation.ADMINISTER)
    role, story = read_role(fields.get("role", "none")), _read_story(visit, fields)

    def change(writer: AccountWriter, actor: Actor) -> None:
        account = add_account(
            writer, fields.get("name", ""), fields.get("password", ""), actor=actor, passwords=team.passwords
        )
        set_role(writer, account, story, role, actor=actor)

    change_accounts(request, visit.visitor.name, change)
    return lead_on("/accounts", "added")


@router.post("/accounts/{account}/disable")
def disable(request: Request, account: str, fields: Fields) -> Response:
    """Shuts an account out, at once."""
    return _change(request, account, "disabled", lambda writer, one, by: set_disabled(writer, one, True, actor=by))


@router.post("/accounts/{account}/enable")
def enable(request: Request, account: str, fields: Fields) -> Response:
    """Lets an account in again."""
    return _change(request, account, "enabled", lambda writer, one, by: set_disabled(writer, one, False, actor=by))


@router.post("/accounts/{account}/password")
def give_password(request: Request, account: str, fields: Fields) -> Response:
    """Gives an account a new password, for who forgot theirs."""
    passwords, given = find_team(request).passwords, fields.get("password", "")
    return _change(
        request,
        account,
        "password",
        lambda writer, one, by: set_password(writer, one, given, actor=by, passwords=passwords),
    )


@router.post("/accounts/{account}/role")
def give_role(request: Request, account: str, fields: Fields) -> Response:
    """Gives an account a role in a story or in all, or takes it away."""
    role = read_role(fields.get("role", ""))

    def change(writer: AccountWriter, one: Account, by: Actor) -> None:
        set_role(writer, one, story, role, actor=by)

    visit = enter(request, None, Operation.ADMINISTER)
    story = _read_story(visit, fields)
    return _change(request, account, "role", change)


@router.post("/accounts/{account}/sessions/end")
def end_sessions(request: Request, account: str, fields: Fields) -> Response:
    """Ends all sessions of an account."""

    def change(writer: AccountWriter, one: Account, by: Actor) -> None:
        writer.end_sessions(one.number)
        writer.record(Deed("sessions ended", by.name, by.at, by.address, subject=one.name, outcome="done"))

    return _change(request, account, "sessions", change)


def _change(request: Request, account: str, told: str, change: Change) -> Response:
    """Finds the account once, in the step that changes it, and changes that."""
    find_team(request)
    visit = enter(request, None, Operation.ADMINISTER)

    def find_and_change(writer: AccountWriter, actor: Actor) -> None:
        found = (
            writer.account_of(int(account)) if account.isascii() and account.isdecimal() and len(account) < 16 else None
        )
        if found is None:
            raise NotFoundError("Nothing was changed", "there is no such account", "Choose one from the list")
        change(writer, found, actor)

    change_accounts(request, visit.visitor.name, find_and_change)
    return lead_on("/accounts", told)


def _read_story(visit: Visit, fields: dict[str, str]) -> str:
    """The story of the form, which must be one of the store; "" for all."""
    story = fields.get("story", ALL_STORIES)
    if story != ALL_STORIES and story not in _story_names(visit):
        raise NotFoundError("Nothing was changed", "the store holds no story of that name", "Choose one from the list")
    return story

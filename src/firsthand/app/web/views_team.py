"""What the pages of a team show: accounts, roles, sessions, deeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.app.web.access import Operation
from firsthand.app.web.account_acts import write_moment
from firsthand.app.web.roles import MAY, Role, roles_allow
from firsthand.app.web.team_access import TeamAccess, TeamVisitor
from firsthand.store.account_rows import ALL_STORIES, Account
from firsthand.store.deeds import Deed

DEEDS_ON_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class SignInPage:
    """The way in. WENT_WRONG: "" at first, then why nobody was let in; TO is where it leads."""

    name: str
    to: str
    went_wrong: str = ""
    wait_minutes: int = 0


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session that pages name HANDLE; THIS is the one that asks."""

    handle: str
    made_at: str
    seen_at: str
    ends_at: str
    address: str
    agent: str
    this: bool


@dataclass(frozen=True, slots=True)
class OwnPage:
    """ACCOUNT, with its ROLES by story ("" for all) and its SESSIONS."""

    account: str
    roles: tuple[tuple[str, str], ...]
    sessions: tuple[SessionLine, ...]
    told: str


@dataclass(frozen=True, slots=True)
class AccountLine:
    """Account NUMBER with its NAME and ROLES; SESSIONS are open. IS_OWN: it asks itself."""

    number: int
    name: str
    added_at: str
    disabled_at: str | None
    roles: tuple[tuple[str, str], ...]
    sessions: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class AccountsPage:
    """All ACCOUNTS, the ROLES there are with what each may do, and the STORIES in which one may hold them."""

    accounts: tuple[AccountLine, ...]
    roles: tuple[tuple[str, tuple[str, ...]], ...]
    stories: tuple[str, ...]
    told: str


@dataclass(frozen=True, slots=True)
class RoleLine:
    """ACCOUNT has ROLE in the story, or EVERYWHERE; None for none of its own."""

    account: str
    role: str | None
    everywhere: str | None
    disabled: bool


@dataclass(frozen=True, slots=True)
class RolesPage:
    """Who may do what in STORY."""

    story: str
    accounts: tuple[RoleLine, ...]
    roles: tuple[tuple[str, tuple[str, ...]], ...]
    told: str


@dataclass(frozen=True, slots=True)
class AuditPage:
    """DEEDS, the latest first, of STORY or of all (None). OLDER pages on.

    BROKEN is the first that does not fit the chain, looked for on the first page of all deeds.
    """

    story: str | None
    deeds: tuple[Deed, ...]
    broken: int | None
    older: int | None


def list_roles() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each role with what it may do."""
    return tuple((role.value, tuple(one.value for one in Operation if one in MAY[role])) for role in Role)


def view_own(access: TeamAccess, visitor: TeamVisitor, told: str) -> OwnPage:
    """The page of VISITOR's own account."""
    lines = tuple(
        SessionLine(
            one.handle, write_moment(one.made_at), write_moment(one.seen_at), write_moment(one.ends_at), one.address,
            one.agent, one.handle == visitor.handle,
        )
        for one in access.open_sessions(visitor.account.number)
    )  # fmt: skip
    return OwnPage(visitor.name, visitor.account.roles, lines, told)


def view_accounts(access: TeamAccess, visitor: TeamVisitor, stories: Sequence[str], told: str) -> AccountsPage:
    """All accounts."""
    with access.accounts.view() as view:
        accounts = view.accounts()
    lines = tuple(
        AccountLine(
            one.number, one.name, one.added_at, one.disabled_at, one.roles, len(access.open_sessions(one.number)),
            one.number == visitor.account.number,
        )
        for one in accounts
    )  # fmt: skip
    return AccountsPage(lines, list_roles(), tuple(stories), told)


def view_roles(access: TeamAccess, visitor: TeamVisitor, story: str, told: str) -> RolesPage:
    """Who has a role in STORY: of its own, or in all stories."""
    with access.accounts.view() as view:
        lines = tuple(_role_line(one, story) for one in view.accounts())
    held = tuple(one for one in lines if one.role is not None or one.everywhere is not None)
    return RolesPage(story, held, list_roles(), told)


def _role_line(account: Account, story: str) -> RoleLine:
    roles = dict(account.roles)
    return RoleLine(account.name, roles.get(story), roles.get(ALL_STORIES), account.disabled_at is not None)


def view_audit(access: TeamAccess, story: str | None, before: int | None) -> AuditPage:
    """The deeds of STORY, or all, those numbered under BEFORE."""
    with access.accounts.view() as view:
        deeds = view.deeds(story=story, before=before, most=DEEDS_ON_A_PAGE + 1)
        broken = view.broken_deed() if story is None and before is None else None
    shown = deeds[:DEEDS_ON_A_PAGE]
    return AuditPage(story, shown, broken, shown[-1].number if len(deeds) > len(shown) else None)


def may_administer_all(visitor: TeamVisitor) -> bool:
    """Whether VISITOR administers accounts and all stories."""
    return roles_allow(visitor.account.roles, Operation.ADMINISTER, None)

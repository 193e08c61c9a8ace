"""What is done to accounts, from the command line and from pages alike: checked, done and logged in one step."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.web.passwords import Passwords, check_new_password
from firsthand.app.web.roles import Role
from firsthand.store.account_rows import ALL_STORIES, Account, AccountView, AccountWriter
from firsthand.store.deeds import Deed

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Actor:
    """NAME acts, from ADDRESS, AT this instant."""

    name: str
    address: str
    at: str


def write_moment(seconds: float) -> str:
    """SECONDS since 1970 as ISO 8601 in UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def check_name(name: str) -> str:
    """NAME as it is kept: letters, digits, single spaces and . _ - ' @ between them. Raises RefusalError for others."""
    kept = " ".join(unicodedata.normalize("NFKC", name).split())
    is_good = all(one.isalnum() or one in " ._-'@" or unicodedata.category(one).startswith("M") for one in kept)
    if not kept or len(kept) > _LONGEST_NAME or not is_good or not any(one.isalnum() for one in kept):
        why = f"a name has 1 to {_LONGEST_NAME} letters or digits, with . _ - ' @ and single spaces between them"
        raise RefusalError("The account was not added", why, "Choose such a name", ExitCode.USAGE)
    return kept


def add_account(writer: AccountWriter, name: str, password: str, *, actor: Actor, passwords: Passwords) -> Account:
    """The new account NAME. A name that was ever given is not given again."""
    kept = check_name(name)
    check_new_password(password, kept)
    if writer.account(kept) is not None:
        why = f"there is an account {kept} already, or one that differs by capitals alone"
        raise RefusalError(
            "The account was not added",
            why,
            "Choose another name; an old account can be let in again",
            ExitCode.CONFLICT,
        )
    account = writer.add_account(kept, passwords.keep(password), actor.at)
    _log(writer, actor, "account added", subject=kept)
    return account


def set_disabled(writer: AccountWriter, account: Account, disabled: bool, *, actor: Actor) -> None:
    """Shuts ACCOUNT out, ending its sessions, or lets it in again."""
    with _keeping_an_admin(writer, "The account was not disabled"):
        writer.set_disabled(account.number, actor.at if disabled else None)
    if disabled:
        writer.end_sessions(account.number)
    _log(writer, actor, "account disabled" if disabled else "account enabled", subject=account.name)


def set_role(writer: AccountWriter, account: Account, story: str, role: Role | None, *, actor: Actor) -> None:
    """Gives ACCOUNT the ROLE in STORY ("" for all), or none. Its sessions end: it signs in anew with what it now is."""
    if dict(account.roles).get(story) == role:
        return
    with _keeping_an_admin(writer, "The role was not changed"):
        writer.set_role(account.number, story, role)
    writer.end_sessions(account.number)
    _log(writer, actor, "role given" if role else "role taken", story=story, subject=account.name, outcome=role or "")


def set_password(
    writer: AccountWriter,
    account: Account,
    password: str,
    *,
    actor: Actor,
    passwords: Passwords,
    but: str | None = None,
) -> None:
    """Gives ACCOUNT a new password. Its sessions end, BUT the one of this digest."""
    check_new_password(password, account.name)
    writer.set_password(account.number, passwords.keep(password))
    writer.end_sessions(account.number, but=but)
    _log(writer, actor, "password changed", subject=account.name)


def find_account(view: AccountView, name: str) -> Account:
    """The account of NAME. Raises RefusalError where there is none."""
    account = view.account(name) if name.strip() else None
    if account is None:
        raise RefusalError(
            "Nothing was changed", f"there is no account {name.strip()[:80]}", "See `firsthand account list`"
        )
    return account


def read_role(given: str) -> Role | None:
    """The role that GIVEN names; None for "none". Raises RefusalError for anything else."""
    if given == "none":
        return None
    if given not in set(Role):
        raise RefusalError(
            "Nothing was changed",
            f"there is no role {given[:40]}",
            f"Give {', '.join(Role)}, or none to take it away",
            ExitCode.USAGE,
        )
    return Role(given)


def can_administer(account: Account) -> bool:
    """Whether ACCOUNT may sign in and administer all stories."""
    return account.disabled_at is None and (ALL_STORIES, Role.ADMIN.value) in account.roles


@contextmanager
def _keeping_an_admin(writer: AccountWriter, what: str) -> Iterator[None]:
    """Refuses what leaves nobody who may administer, where there was somebody."""
    had_one = any(can_administer(account) for account in writer.accounts())
    yield
    if had_one and not any(can_administer(account) for account in writer.accounts()):
        why = "it belongs to the last one who may administer all stories"
        raise RefusalError(what, why, "Make somebody else admin of all stories first", ExitCode.CONFLICT)


def _log(
    writer: AccountWriter, actor: Actor, act: str, *, story: str = "", subject: str = "", outcome: str = "done"
) -> None:
    writer.record(Deed(act, actor.name, actor.at, actor.address, story=story, subject=subject, outcome=outcome))

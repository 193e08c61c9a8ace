"""The verb `account`: who may sign in to the desk of a team, and as what. A password is never an argument."""

from __future__ import annotations

import getpass
import sys
import time
from argparse import Namespace
from importlib.util import find_spec
from typing import TYPE_CHECKING

from firsthand.app.output import count_terminal_columns, print_json, print_text
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.tables import draw_table
from firsthand.present.writing import as_row
from firsthand.store import open_store
from firsthand.store.account_file import AccountFile, accounts_path, open_accounts
from firsthand.store.account_rows import ALL_STORIES, Account

if TYPE_CHECKING:
    from firsthand.app.web.account_acts import Actor


def run_account(given: Namespace) -> int:
    """Adds, lists or changes accounts."""
    if find_spec("argon2") is None:
        why = "the web extra is not installed (argon2 missing)"
        raise RefusalError("Nothing was changed", why, "Install it with `pip install 'firsthand[web]'`")
    if given.action == "list":
        return _list(given)
    if not (given.name or "").strip():
        raise RefusalError(
            "Nothing was changed", "no account is named", f"Use `firsthand account {given.action} NAME`", ExitCode.USAGE
        )
    if given.action == "role" and given.role is None:
        advice = "Add --role viewer, reviewer, editor, admin or none"
        raise RefusalError("Nothing was changed", "no role is given", advice, ExitCode.USAGE)
    _check_story(given)
    password = _ask_password() if given.action in ("add", "passwd") else ""
    with open_accounts(accounts_path(given.store), create=given.action == "add") as accounts:
        changed = _change(accounts, given, password)
    if given.json:
        print_json(as_row(changed))
    else:
        print_text(f"{changed.name}: {_say_roles(changed)}{', disabled' if changed.disabled_at else ''}")
    return ExitCode.DONE


def _change(accounts: AccountFile, given: Namespace, password: str) -> Account:
    """The account as it is after the one step that GIVEN asks for."""
    from firsthand.app.web.account_acts import (
        add_account,
        find_account,
        read_role,
        set_disabled,
        set_password,
        set_role,
    )
    from firsthand.app.web.passwords import Passwords

    actor, passwords = _name_actor(), Passwords()
    with accounts.write() as writer:
        if given.action == "add":
            account = add_account(writer, given.name, password, actor=actor, passwords=passwords)
        else:
            account = find_account(writer, given.name)
        if given.action in ("disable", "enable"):
            set_disabled(writer, account, given.action == "disable", actor=actor)
        if given.action == "passwd":
            set_password(writer, account, password, actor=actor, passwords=passwords)
        if given.action in ("add", "role") and given.role is not None:
            set_role(writer, account, given.story, read_role(given.role), actor=actor)
        changed = writer.account_of(account.number)
        assert changed is not None, "accounts are never removed"
        return changed


def _list(given: Namespace) -> int:
    with open_accounts(accounts_path(given.store)) as accounts, accounts.view() as view:
        found = view.accounts()
    if given.json:
        print_json([as_row(one) for one in found])
        return ExitCode.DONE
    rows = [(one.name, _say_roles(one), one.added_at, one.disabled_at or "") for one in found]
    print_text(draw_table(("account", "roles", "added", "disabled"), rows, count_terminal_columns()))
    return ExitCode.DONE


def _say_roles(account: Account) -> str:
    said = [f"{role} in {'all stories' if story == ALL_STORIES else story}" for story, role in account.roles]
    return "; ".join(said) or "no role"


def _check_story(given: Namespace) -> None:
    """Raises RefusalError where the role would be for a story that the store does not hold."""
    if given.story == ALL_STORIES or given.role in (None, "none"):
        return
    with open_store(given.store) as store, store.view() as view:
        if given.story not in view.story_names():
            why = f"the store holds no story {given.story}"
            raise RefusalError("Nothing was changed", why, "Add reports to it first, or leave --story out")


def _ask_password() -> str:
    """A new password: asked for twice on a terminal, else the first line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Again: ") != password:
        raise RefusalError("Nothing was changed", "the two passwords differ", "Run it again", ExitCode.USAGE)
    return password


def _name_actor() -> Actor:
    from firsthand.app.web.account_acts import Actor, write_moment

    try:
        login = getpass.getuser()
    except (OSError, KeyError):
        login = ""
    # No account can have such a name: who acts at the terminal is not mistaken for one.
    return Actor(f"terminal: {login}", "terminal", write_moment(time.time()))

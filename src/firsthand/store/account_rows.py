"""Rows of the accounts file: read through an `AccountView`, changed through an `AccountWriter`."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any

import apsw

from firsthand.store.deeds import Deed, append_deed, find_broken_deed, list_deeds

# Stands for all stories where the name of one is asked for; no story has it.
ALL_STORIES = ""


@dataclass(frozen=True, slots=True)
class Account:
    """NAME may sign in, unless DISABLED_AT is set. ROLES: by story, "" standing for all stories."""

    number: int
    name: str
    added_at: str
    disabled_at: str | None
    roles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OpenSession:
    """ACCOUNT signed in at MADE_AT from ADDRESS by AGENT, was last seen at SEEN_AT, is out at ENDS_AT (seconds)."""

    handle: str
    account: str
    made_at: float
    seen_at: float
    ends_at: float
    address: str
    agent: str


def fold_name(name: str) -> str:
    """What two names share that are the same but for case and compatible forms."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


class AccountView:
    """One state of the accounts."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, by name."""
        held: dict[int, list[tuple[str, str]]] = {}
        for account, story, role in self._connection.execute("SELECT account, story, role FROM holding ORDER BY story"):
            held.setdefault(int(account), []).append((story, role))
        query = "SELECT id, name, added_at, disabled_at FROM account ORDER BY folded"
        return tuple(
            Account(number, name, added_at, disabled_at, tuple(held.get(number, ())))
            for number, name, added_at, disabled_at in self._connection.execute(query)
        )

    def account(self, name: str) -> Account | None:
        """The account of NAME, in whatever case it is given."""
        found = self._one("SELECT id FROM account WHERE folded = ?", fold_name(name))
        return None if found is None else self.account_of(int(found[0]))

    def account_of(self, number: int) -> Account | None:
        found = self._one("SELECT name, added_at, disabled_at FROM account WHERE id = ?", number)
        if found is None:
            return None
        rows = self._connection.execute("SELECT story, role FROM holding WHERE account = ? ORDER BY story", (number,))
        name, added_at, disabled_at = found
        return Account(number, name, added_at, disabled_at, tuple((story, role) for story, role in rows))

    def password_of(self, name: str) -> str | None:
        """The password hash of an account that is not disabled."""
        found = self._one("SELECT password FROM account WHERE folded = ? AND disabled_at IS NULL", fold_name(name))
        return None if found is None else str(found[0])

    def session(self, digest: str) -> tuple[OpenSession, Account] | None:
        """The session of DIGEST with its account, whether it has ended or not; None for a disabled account."""
        query = (
            "SELECT handle, name, made_at, seen_at, ends_at, address, agent, id FROM session "
            "JOIN account ON id = account WHERE digest = ? AND disabled_at IS NULL"
        )
        found = self._one(query, digest)
        if found is None:
            return None
        account = self.account_of(int(found[-1]))
        return None if account is None else (OpenSession(*found[:-1]), account)

    def sessions(self, account: int | None = None) -> tuple[OpenSession, ...]:
        """The sessions of ACCOUNT, or of all, the last seen first."""
        query = (
            "SELECT handle, name, made_at, seen_at, ends_at, address, agent FROM session JOIN account ON id = account "
            "WHERE ?1 IS NULL OR account = ?1 ORDER BY seen_at DESC"
        )
        return tuple(OpenSession(*row) for row in self._connection.execute(query, (account,)))

    def deeds(self, *, story: str | None = None, before: int | None = None, most: int = 100) -> tuple[Deed, ...]:
        """At most MOST deeds (of STORY), the latest first, those numbered under BEFORE."""
        return list_deeds(self._connection, story=story, before=before, most=most)

    def broken_deed(self) -> int | None:
        """The number of the first deed that does not fit the one before; None if all do."""
        return find_broken_deed(self._connection)

    def _one(self, query: str, *given: Any) -> tuple[Any, ...] | None:
        return self._connection.execute(query, given).fetchone()


class AccountWriter(AccountView):
    """The one who changes accounts."""

    def add_account(self, name: str, password: str, at: str) -> Account:
        """A new account; the name must be free (see `account`)."""
        self._connection.execute(
            "INSERT INTO account (folded, name, password, added_at) VALUES (?, ?, ?, ?)",
            (fold_name(name), name, password, at),
        )
        return Account(self._connection.last_insert_rowid(), name, at, None, ())

    def set_password(self, account: int, password: str) -> None:
        self._connection.execute("UPDATE account SET password = ? WHERE id = ?", (password, account))

    def set_disabled(self, account: int, at: str | None) -> None:
        """Disables ACCOUNT as of AT, or lets it in again (None)."""
        self._connection.execute("UPDATE account SET disabled_at = ? WHERE id = ?", (at, account))

    def set_role(self, account: int, story: str, role: str | None) -> None:
        """Gives ACCOUNT the ROLE in STORY in place of the one it had there; None takes it away."""
        self._connection.execute("DELETE FROM holding WHERE account = ? AND story = ?", (account, story))
        if role is not None:
            self._connection.execute(
                "INSERT INTO holding (account, story, role) VALUES (?, ?, ?)", (account, story, role)
            )

    def add_session(self, digest: str, session: OpenSession, account: int) -> None:
        self._connection.execute(
            "INSERT INTO session (digest, handle, account, made_at, seen_at, ends_at, address, agent) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (digest, session.handle, account, session.made_at, session.seen_at, session.ends_at, session.address,
             session.agent),
        )  # fmt: skip

    def touch_session(self, digest: str, seen_at: float) -> None:
        self._connection.execute("UPDATE session SET seen_at = ? WHERE digest = ?", (seen_at, digest))

    def end_session(self, digest: str) -> None:
        self._connection.execute("DELETE FROM session WHERE digest = ?", (digest,))

    def end_session_of(self, account: int, handle: str) -> bool:
        """Ends the session that pages name HANDLE, if it is one of ACCOUNT; whether it was."""
        self._connection.execute("DELETE FROM session WHERE account = ? AND handle = ?", (account, handle))
        return self._connection.changes() > 0

    def end_sessions(self, account: int, *, but: str | None = None) -> None:
        """Ends all sessions of ACCOUNT, BUT the one of this digest."""
        self._connection.execute("DELETE FROM session WHERE account = ? AND digest IS NOT ?", (account, but))

    def sweep_sessions(self, *, now: float, idle_since: float) -> None:
        """Removes sessions that have ended, or were last seen before IDLE_SINCE."""
        self._connection.execute("DELETE FROM session WHERE ends_at <= ? OR seen_at <= ?", (now, idle_since))

    def record(self, deed: Deed) -> None:
        """Appends DEED to the log; its number is given here."""
        append_deed(self._connection, deed)

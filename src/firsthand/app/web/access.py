"""Who may do what: one visitor alone on this machine. Team mode brings its own `Access`."""

from __future__ import annotations

import getpass
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Operation(StrEnum):
    """What a visitor does with a story."""

    READ = "read"
    JUDGE = "judge"
    EDIT = "edit"
    ADMINISTER = "administer"


class Visitor(Protocol):
    """Who asks, as their session says. CSRF is what a form of theirs must bring back."""

    @property
    def name(self) -> str: ...

    @property
    def csrf(self) -> str: ...

    def may(self, operation: Operation, story: str | None) -> bool:
        """Whether they may do OPERATION with STORY; None stands for what belongs to no story."""
        ...


class Access(Protocol):
    """How visitors are told apart. What lies under OPEN_PATHS is answered to anybody."""

    @property
    def open_paths(self) -> tuple[str, ...]: ...

    @property
    def door(self) -> str | None:
        """Where a browser without a session is sent to get one; None where there is no such page."""
        ...

    def find_visitor(self, cookies: Mapping[str, str]) -> Visitor | None: ...


@dataclass(frozen=True, slots=True)
class SoleVisitor:
    """The one person at this machine: may do everything."""

    name: str
    csrf: str

    def may(self, operation: Operation, story: str | None) -> bool:
        return True


class AloneAccess:
    """One person on one machine. TOKEN, from the printed address, is exchanged once for a session cookie."""

    open_paths = ("/enter",)
    door: str | None = None

    def __init__(self, token: str, *, name: str | None = None, cookie: str = "firsthand_session") -> None:
        self._token: str | None = token
        self._sessions: dict[str, SoleVisitor] = {}
        self._name = name or _login_name()
        self.cookie = cookie

    def exchange(self, token: str) -> str | None:
        """A new session for the right TOKEN, the first time it comes; None for any other."""
        if self._token is None or not hmac.compare_digest(self._token.encode(), token.encode("utf-8", "replace")):
            return None
        self._token = None
        session = secrets.token_urlsafe(32)
        self._sessions[session] = SoleVisitor(self._name, secrets.token_urlsafe(24))
        return session

    def find_visitor(self, cookies: Mapping[str, str]) -> SoleVisitor | None:
        return self._sessions.get(cookies.get(self.cookie, ""))


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "analyst"

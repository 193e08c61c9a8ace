"""A desk with accounts, on a store of two stories: for the tests of team mode."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from argon2 import PasswordHasher
from harbour_story import build_story
from starlette.testclient import TestClient
from web_desk import HOST, keep_story

import firsthand as fh
from firsthand.app.web.account_acts import Actor, add_account, set_role
from firsthand.app.web.application import make_app
from firsthand.app.web.passwords import Passwords
from firsthand.app.web.roles import Role
from firsthand.app.web.team_access import TeamAccess, TeamVisitor
from firsthand.model import Story
from firsthand.store import open_store
from firsthand.store.account_file import accounts_path, open_accounts

PASSWORD = "four unrelated words"
OTHER = "reservoir"
# Stands in every report of the other story, and nowhere else.
CANARY = "Qorvexa"
_OTHER_REPORTS = {
    "1.txt": f"Dam cracks in {CANARY}\n\nThe dam above {CANARY} has cracked, engineer Ida Holt said on Monday. "
    f"Forty families left {CANARY} by night, the mayor of {CANARY} said.\n",
    "2.txt": f"{CANARY} dam\n\nThe dam above {CANARY} has cracked, engineer Ida Holt said on Monday. "
    f"No one was hurt in {CANARY}, police said.\n",
}


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1_900_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Team:
    """A desk at PATH with accounts named after their roles in story OWN, one `chief` of all, one `nobody`."""

    path: Path
    access: TeamAccess
    own: Story
    other: Story
    clock: Clock
    app: object

    def browser(self) -> TestClient:
        return TestClient(self.app, base_url=f"http://{HOST}", follow_redirects=False)

    def sign_in(self, name: str) -> tuple[TestClient, str]:
        """A browser in which NAME has signed in, and the token of its forms."""
        tried = self.access.sign_in(name, PASSWORD, address="192.0.2.1", agent="test", before="")
        assert tried.session is not None
        client = self.browser()
        client.cookies.set(self.access.cookie, tried.session)
        visitor = self.access.find_visitor({self.access.cookie: tried.session})
        assert isinstance(visitor, TeamVisitor)
        return client, visitor.csrf

    def state(self) -> object:
        """Everything that a request may change, but for sessions and the log of deeds."""
        with open_store(self.path) as store, store.view() as view:
            decisions = [one.digest for one in view.decisions()]
            versions = [(name, view.story_version(name)) for name in view.story_names()]
        with self.access.accounts.view() as view:
            passwords = [view.password_of(one.name) for one in view.accounts()]
            return decisions, versions, view.accounts(), passwords

    def acts(self) -> list[tuple[str, str, str]]:
        with self.access.accounts.view() as view:
            return [(one.act, one.account, one.outcome) for one in reversed(view.deeds(most=1000))]


def open_team(folder: Path) -> Iterator[Team]:
    """A team at work in FOLDER."""
    path = folder / "store.db"
    own = build_story()
    keep_story(path, own)
    pile = folder / "pile"
    pile.mkdir()
    for name, text in _OTHER_REPORTS.items():
        (pile / name).write_text(text)
    with fh.open(str(path)) as library:
        library.story(OTHER, encoder=False).add(str(pile), outlet=f"{CANARY} Post")
    with open_store(path) as store, store.view() as view:
        other = view.story(OTHER)
    clock, passwords = Clock(), Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    with open_accounts(accounts_path(path), create=True) as accounts:
        actor = Actor("test", "test", "2031-01-01T00:00:00Z")
        accounts._writing.pragma("synchronous", "off")  # some hundred sign-ins; no test here pulls the plug
        with accounts.write() as writer:
            for role in Role:
                account = add_account(writer, role.value, PASSWORD, actor=actor, passwords=passwords)
                set_role(writer, account, own.name, role, actor=actor)
            add_account(writer, "nobody", PASSWORD, actor=actor, passwords=passwords)
            chief = add_account(writer, "chief", PASSWORD, actor=actor, passwords=passwords)
            set_role(writer, chief, "", Role.ADMIN, actor=actor)
        access = TeamAccess(accounts, passwords=passwords, clock=clock)
        app = make_app(path, access, hosts=frozenset({HOST}), encoder=False, wait_seconds=60, join=lambda name: None)
        yield Team(path, access, own, other, clock, app)
        app.state.desk.close()

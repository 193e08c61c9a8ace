"""The desk as a person meets it: a real server on this machine, looked at by Debian's chromium."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from socket import create_server
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from argon2 import PasswordHasher
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, sync_playwright

from firsthand.app.web.access import AloneAccess
from firsthand.app.web.account_acts import Actor, add_account, set_role
from firsthand.app.web.application import make_app
from firsthand.app.web.passwords import Passwords
from firsthand.app.web.roles import Role
from firsthand.app.web.team_access import TeamAccess
from firsthand.store.account_file import accounts_path, open_accounts

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip

_PASSWORD = "four unrelated words"

# Milliseconds: a machine that does other things as well is no defect of a page.
_PATIENCE = 120_000

# What the graphics driver of a machine without a screen says of itself while the map is drawn.
_OF_THE_DRIVER = "GL Driver Message"

# What a page may load besides what its own server gives.
_INERT = ("data:", "blob:", "about:")


@dataclass(frozen=True)
class ServedDesk:
    """A desk answers at ORIGIN, on APP; who brings COOKIE is let in."""

    origin: str
    app: Any
    cookie: dict[str, str]

    def at(self, address: str) -> str:
        return self.origin + address


@dataclass
class Watched:
    """What a browser did that a page of the desk never makes it do."""

    requests: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def everything(self) -> list[str]:
        return [*self.requests, *self.dialogs, *self.errors]


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Debian's chromium, steered; nothing is downloaded."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, chromium_sandbox=False, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def serve(path: Path, *, team: bool = False, name: str = "Ann") -> Iterator[ServedDesk]:
    """The desk on the store at PATH, on a port of its own, until the block ends: for NAME alone, or for a TEAM."""
    with create_server(("127.0.0.1", 0)) as listening, ExitStack() as open_files:
        host = f"127.0.0.1:{listening.getsockname()[1]}"
        access, session = open_files.enter_context(_open_team(path, name)) if team else _alone(name)
        app = make_app(path, access, hosts=frozenset({host}), encoder=False, wait_seconds=120)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.02)
        origin = f"http://{host}"
        try:
            yield ServedDesk(origin, app, {"name": access.cookie, "value": session, "url": origin})
        finally:
            server.should_exit = True
            thread.join(10)


def _alone(name: str) -> tuple[AloneAccess, str]:
    access = AloneAccess("token", name=name)
    session = access.exchange("token")
    assert session is not None
    return access, session


@contextmanager
def _open_team(path: Path, name: str) -> Iterator[tuple[TeamAccess, str]]:
    """Accounts beside the store at PATH; NAME administers them and has signed in."""
    passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    with open_accounts(accounts_path(path), create=True) as accounts:
        actor = Actor("test", "test", "2031-01-01T00:00:00Z")
        with accounts.write() as writer:
            account = add_account(writer, name, _PASSWORD, actor=actor, passwords=passwords)
            set_role(writer, account, "", Role.ADMIN, actor=actor)
        access = TeamAccess(accounts, passwords=passwords)
        tried = access.sign_in(name, _PASSWORD, address="127.0.0.1", agent="test", before="")
        assert tried.session is not None
        yield access, tried.session


def let_in(browser: Browser, desk: ServedDesk, **settings: Any) -> BrowserContext:
    """A fresh profile of BROWSER that DESK lets in."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", **settings})
    context.set_default_timeout(_PATIENCE)
    context.add_cookies([desk.cookie])  # type: ignore[list-item]
    return context


def watch(context: BrowserContext, origin: str) -> Watched:
    """Notes every request that leaves ORIGIN, every dialog, and every error or complaint of the console."""
    found = Watched()

    def note_request(url: str) -> None:
        if not url.startswith(_INERT) and "{0.scheme}://{0.netloc}".format(urlsplit(url)) != origin:
            found.requests.append(url)

    def note_dialog(dialog: Dialog) -> None:
        found.dialogs.append(f"{dialog.type}: {dialog.message}")
        dialog.dismiss()

    def note_console(said: ConsoleMessage) -> None:
        if said.type in ("error", "warning") and _OF_THE_DRIVER not in said.text:
            found.errors.append(f"{said.text} ({said.location.get('url', '')})")

    context.on("request", lambda request: note_request(request.url))
    context.on("dialog", note_dialog)
    context.on("console", note_console)
    context.on("weberror", lambda error: found.errors.append(str(error.error)))
    return found

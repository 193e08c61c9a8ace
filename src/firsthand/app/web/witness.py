"""Sees to it that no change, and no refusal, goes unlogged in a team: whatever a route does or forgets to do."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from firsthand.app.web.access import Visitor
from firsthand.app.web.account_acts import Actor
from firsthand.app.web.addresses import read_segment
from firsthand.store.deeds import Deed

_READING = ("GET", "HEAD", "OPTIONS")
_LONGEST = 300


@runtime_checkable
class WitnessedAccess(Protocol):
    """Visitors whose deeds are logged."""

    def actor(self, name: str, address: str) -> Actor: ...

    def witness(self, deed: Deed) -> None: ...


class Witness:
    """Logs every request that would change something and every one that was forbidden, before its answer goes out.

    A route that has logged what it did, in the same step in which it did it, says so with `say_logged`. One that can
    say on what it acted does so with `say_subject`.
    """

    def __init__(self, app: ASGIApp, access: WitnessedAccess) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_on(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_worth_logging(scope, message["status"]):
                await run_in_threadpool(self._log, scope, message["status"])
            await send(message)

        await self._app(scope, receive, send_on)

    def _log(self, scope: Scope, status: int) -> None:
        visitor: Visitor = scope["state"]["visitor"]
        actor = self._access.actor(visitor.name, find_address(Request(scope)))
        segment = scope.get("path_params", {}).get("story")
        subject = scope["state"].get("subject") or scope["path"][:_LONGEST]
        self._access.witness(
            Deed(
                _name_act(scope),
                actor.name,
                actor.at,
                actor.address,
                story="" if segment is None else read_segment(segment)[:_LONGEST],
                subject=subject,
                outcome=_say_outcome(scope, status),
            )
        )


def _say_outcome(scope: Scope, status: int) -> str:
    if status >= 400:
        return f"refused ({status})"
    return "refused" if scope["state"].get("refused") else "done"


def _is_worth_logging(scope: Scope, status: int) -> bool:
    state = scope.get("state", {})
    if state.get("visitor") is None or state.get("logged"):
        return False
    return scope["method"] not in _READING or status == 403


def _name_act(scope: Scope) -> str:
    """The last word of the address: "judgements", "undo"; for what was read, "looked at"."""
    if scope["method"] in _READING:
        return "looked at"
    return str(scope["path"]).rstrip("/").rpartition("/")[2][:40] or "posted"


def say_logged(request: Request) -> None:
    """The route of REQUEST has logged by itself what it did."""
    request.state.logged = True


def say_subject(request: Request, subject: str) -> None:
    """REQUEST acted on SUBJECT: the log shows that instead of the address."""
    request.state.subject = subject[:_LONGEST]


def say_refused(request: Request) -> None:
    """What REQUEST wanted was not done, though its answer is a part of a page, and so not an error for the browser."""
    request.state.refused = True


def find_address(request: Request) -> str:
    """Where REQUEST came from."""
    return request.client.host[:60] if request.client is not None else ""

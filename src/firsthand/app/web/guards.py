"""What every request passes before a page sees it, and what every answer carries."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Awaitable, Callable
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from firsthand.app.web.access import Access
from firsthand.app.web.addresses import is_local, with_query

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

# A judgement with a long note is some kilobytes; the longest statement marked by hand, some dozen.
MOST_BYTES = 1024 * 1024

_FIXED = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # "no-referrer" would make browsers send "Origin: null" with our own forms.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "x-robots-tag": "noindex, nofollow",
}

# An address longer than this is not led back to after signing in.
_LONGEST_WAY_BACK = 2000

Refuse = Callable[[Scope, int, str], ASGIApp]


class Guards:
    """Refuses foreign hosts, oversized bodies and visitors without a session; adds the security headers."""

    def __init__(self, app: ASGIApp, *, access: Access, hosts: frozenset[str], refuse: Refuse) -> None:
        self._app = app
        self._access = access
        self._hosts = hosts
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        begun = False

        async def send_on(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        answering = _add_headers(scope, send_on)
        try:
            await self._choose(scope)(scope, _count_bytes(receive), answering)
        except Exception as error:
            traceback.print_exception(error, file=sys.stderr)
            if begun:
                raise
            await self._refuse(scope, 500, "defect")(scope, receive, answering)

    def _choose(self, scope: Scope) -> ASGIApp:
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self._hosts:
            return self._refuse(scope, 421, "host")
        length = headers.get("content-length", "0")
        if not length.isdecimal() or len(length) > 12 or int(length) > MOST_BYTES:
            return self._refuse(scope, 413, "size")
        visitor = self._access.find_visitor(_read_cookies(headers))
        scope["state"] = {**scope.get("state", {}), "visitor": visitor}
        if visitor is None and not self._is_open(scope["path"]):
            return self._send_to_door(scope, headers) or self._refuse(scope, 401, "session")
        return self._app

    def _send_to_door(self, scope: Scope, headers: Headers) -> ASGIApp | None:
        """The way to the sign-in page, for a browser that asks for a whole page; None for all else."""
        is_page = "text/html" in headers.get("accept", "") and "hx-request" not in headers
        if self._access.door is None or scope["method"] != "GET" or not is_page:
            return None
        path = scope.get("raw_path", b"/").partition(b"?")[0].decode("latin-1")
        query = scope.get("query_string", b"").decode("latin-1")
        wanted = f"{path}?{query}" if query else path
        to = wanted if wanted != "/" and len(wanted) < _LONGEST_WAY_BACK and is_local(wanted) else None
        return RedirectResponse(with_query(self._access.door, {}, to=to), status_code=303)

    def _is_open(self, path: str) -> bool:
        return path.startswith("/static/") or path in self._access.open_paths


def _read_cookies(headers: Headers) -> dict[str, str]:
    jar: SimpleCookie = SimpleCookie()
    try:
        jar.load(headers.get("cookie", ""))
    except CookieError:
        return {}
    return {name: morsel.value for name, morsel in jar.items()}


class BodyTooLargeError(Exception):
    """More came than was announced, or than is taken."""


def _count_bytes(receive: Receive) -> Receive:
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > MOST_BYTES:
            raise BodyTooLargeError
        return message

    return counted


def _add_headers(scope: Scope, send: Send) -> Callable[[Message], Awaitable[None]]:
    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _FIXED.items():
                headers[name] = value
            if not scope["path"].startswith("/static/"):
                headers["cache-control"] = "no-store"
        await send(message)

    return with_headers

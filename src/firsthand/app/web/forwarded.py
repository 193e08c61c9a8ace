"""Behind a reverse proxy: where a request came from, as the proxy says. From anybody else, headers mean nothing."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send


class ForwardedHeaders:
    """Puts the address of the client and the scheme in place of the proxy's, if one of TRUSTED passes the request on.

    Of X-Forwarded-For the last address counts that is not trusted itself: those before it are the client's own words.
    X-Forwarded-Host is not looked at: the proxy has to pass the Host header on as it came.
    """

    def __init__(self, app: ASGIApp, trusted: Iterable[str]) -> None:
        self._app = app
        self._trusted = frozenset(trusted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        client = scope.get("client")
        if scope["type"] == "http" and client and client[0] in self._trusted:
            headers = Headers(scope=scope)
            scope = {**scope, "client": (self._client(headers) or client[0], 0)}
            proto = ",".join(headers.getlist("x-forwarded-proto")).rpartition(",")[2].strip().lower()
            if proto in ("http", "https"):
                scope["scheme"] = proto
        await self._app(scope, receive, send)

    def _client(self, headers: Headers) -> str | None:
        given = [one.strip() for one in ",".join(headers.getlist("x-forwarded-for")).split(",")]
        for one in reversed(given):
            if not _is_address(one):
                return None
            if one not in self._trusted:
                return one
        return None


def _is_address(given: str) -> bool:
    try:
        ipaddress.ip_address(given)
    except ValueError:
        return False
    return True

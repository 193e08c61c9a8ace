"""Running the server: alone, on this machine."""

from __future__ import annotations

import secrets
import socket
import sys
from argparse import Namespace

import uvicorn
from starlette.types import ASGIApp

from firsthand.app.output import print_text
from firsthand.app.refusals import ExitCode
from firsthand.app.stories import choose_story
from firsthand.app.web.access import AloneAccess
from firsthand.app.web.addresses import story_address, with_query
from firsthand.app.web.application import make_app
from firsthand.store import open_store

# Seconds that answers under way get when the server is stopped.
_GRACE = 3
# Seconds after which a thread that works gives way. Each look into the store lets others run and then waits its turn:
# with Python's own 0.005 a page behind a story that was just being read waited for seconds.
_GIVE_WAY = 0.0005


def serve_alone(given: Namespace, listening: socket.socket) -> int:
    """Serves the one person who has the address that this prints, until interrupted."""
    start = "/"
    with open_store(given.store) as store, store.view() as view:
        if given.story is not None:
            start = story_address(choose_story(view, given.story))
    port = int(listening.getsockname()[1])
    token = secrets.token_urlsafe(24)
    names = ("127.0.0.1", "localhost", "[::1]")
    hosts = frozenset(f"{name}:{port}" for name in names) | (frozenset(names) if port == 80 else frozenset())
    app = make_app(
        given.store, AloneAccess(token, cookie=f"firsthand_{port}"), hosts=hosts, encoder=not given.no_encoder
    )
    app.state.desk.stories.warm_up()
    host = f"[{given.host}]" if ":" in given.host else given.host
    address = with_query(f"http://{host}:{port}/enter", {}, token=token, to=start if start != "/" else None)
    print_text(f"The desk is open. This address lets one browser in, once:\n  {address}\nStop it with Ctrl-C.")
    sys.stdout.flush()
    return run_server(app, listening)


def run_server(app: ASGIApp, listening: socket.socket) -> int:
    """Serves APP until interrupted."""
    sys.setswitchinterval(_GIVE_WAY)
    settings = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, proxy_headers=False,
        timeout_graceful_shutdown=_GRACE, h11_max_incomplete_event_size=64 * 1024,
    )  # fmt: skip
    uvicorn.Server(settings).run(sockets=[listening])
    return ExitCode.DONE

"""The verb `serve`: the desk in the browser."""

from __future__ import annotations

import socket
import sys
from argparse import Namespace
from importlib.util import find_spec

from firsthand.app.refusals import ExitCode, RefusalError

_NEEDED = ("fastapi", "jinja2", "uvicorn", "multipart", "argon2")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def run_serve(given: Namespace) -> int:
    """Serves the stories of the store until it is interrupted."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        why = f"the web extra is not installed ({', '.join(missing)} missing)"
        raise RefusalError("The desk was not opened", why, "Install it with `pip install 'firsthand[web]'`")
    if given.host not in _LOOPBACK and not given.team:
        raise RefusalError(
            "The desk was not opened",
            f"{given.host} can be reached by others, and this mode knows no accounts",
            "Leave --host out, or serve a team with --team",
            ExitCode.POLICY,
        )
    if given.proxies is not None and not given.team:
        raise RefusalError(
            "The desk was not opened",
            "--behind-proxy is for a team: alone, nobody else is meant to reach the desk",
            "Add --team, or leave --behind-proxy out",
            ExitCode.USAGE,
        )
    if given.team:
        from firsthand.app.web.running_team import check_team, serve_team

        check_team(given)
        with _listen(given.host, given.port) as listening:
            return serve_team(given, listening)
    from firsthand.app.web.running import serve_alone

    with _listen(given.host, given.port) as listening:
        return serve_alone(given, listening)


def _listen(host: str, port: int) -> socket.socket:
    """A socket bound to HOST and PORT (0: any that is free), so that the address printed is one that answers."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        why = f"{host}:{port} cannot be used ({error.strerror or error})"
        raise RefusalError("The desk was not opened", why, "Give another --port, or leave it out") from error
    return listening

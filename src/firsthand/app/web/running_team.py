"""Running the server for a team: accounts, and a reverse proxy in front where others are to reach it."""

from __future__ import annotations

import ipaddress
import socket
import sys
from argparse import Namespace

from firsthand.app.output import print_text
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.stories import choose_story
from firsthand.app.web.account_acts import can_administer
from firsthand.app.web.addresses import story_address
from firsthand.app.web.application import make_app
from firsthand.app.web.forwarded import ForwardedHeaders
from firsthand.app.web.running import run_server
from firsthand.app.web.team_access import TeamAccess
from firsthand.store import open_store
from firsthand.store.account_file import accounts_path, open_accounts

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def check_team(given: Namespace) -> None:
    """Raises RefusalError where passwords would cross a network in the clear, or nobody could be let in."""
    if given.host not in _LOOPBACK and given.proxies is None:
        raise RefusalError(
            "The desk was not opened",
            f"{given.host} can be reached by others, and passwords would cross the network in the clear",
            "Leave --host out and put a reverse proxy with TLS in front; then add --behind-proxy and --allow-host NAME",
            ExitCode.POLICY,
        )
    read_proxies(given.proxies)
    if given.proxies is not None and not given.hosts:
        raise RefusalError(
            "The desk was not opened",
            "behind a proxy it has to know the host name that browsers ask for",
            "Add --allow-host NAME",
            ExitCode.USAGE,
        )
    with open_accounts(accounts_path(given.store)) as accounts, accounts.view() as view:
        if not any(can_administer(account) for account in view.accounts()):
            raise RefusalError(
                "The desk was not opened",
                "no account may administer all stories",
                "Add one with `firsthand account add NAME --role admin`",
                ExitCode.POLICY,
            )


def read_proxies(given: str | None) -> tuple[str, ...]:
    """The addresses GIVEN as "10.0.0.2,::1". Raises RefusalError for what is none."""
    found = tuple(one.strip() for one in (given or "").split(",") if one.strip())
    for one in found:
        try:
            ipaddress.ip_address(one)
        except ValueError as error:
            why = f"{one[:60]} is no address of a proxy"
            raise RefusalError(
                "The desk was not opened", why, "Give numbers, such as 10.0.0.2", ExitCode.USAGE
            ) from error
    return found


def list_hosts(given: list[str], port: int) -> frozenset[str]:
    """The host headers to answer to: those GIVEN as they stand, and this machine's own names with PORT."""
    own = ("127.0.0.1", "localhost", "[::1]")
    return frozenset([*(f"{name}:{port}" for name in own), *(one.strip().lower() for one in given if one.strip())])


def serve_team(given: Namespace, listening: socket.socket) -> int:
    """Serves whoever has an account, until interrupted."""
    start = "/"
    with open_store(given.store) as store, store.view() as view:
        if given.story is not None:
            start = story_address(choose_story(view, given.story))
    port = int(listening.getsockname()[1])
    behind = given.proxies is not None
    with open_accounts(accounts_path(given.store)) as accounts:
        access = TeamAccess(accounts, cookie=f"firsthand_{port}", secure=behind)
        app = make_app(given.store, access, hosts=list_hosts(given.hosts, port), encoder=not given.no_encoder)
        app.state.desk.stories.warm_up()
        where = f"https://{given.hosts[0]}" if behind else f"http://{_write_host(given.host)}:{port}"
        print_text(f"The desk is open for whoever has an account:\n  {where}{start}\nStop it with Ctrl-C.")
        sys.stdout.flush()
        return run_server(ForwardedHeaders(app, read_proxies(given.proxies)), listening)


def _write_host(host: str) -> str:
    return f"[{host}]" if ":" in host else host

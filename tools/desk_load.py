"""Simulated analysts at one desk: they post judgements and read pages while reports come in.

    python tools/desk_load.py [--reports 1000] [--analysts 50] [--seconds 60] [--pause 5] [--feed-every 5]

The desk runs in a process of its own on a made-up story, another process adds reports. Each analyst has a name and a
connection of their own, reads a page, judges a claim, and waits about --pause seconds. Told at the end: how long
judgements took until they were acknowledged, how long pages took, what failed, and whether each judgement that was
acknowledged is in the log. Times are of the clock, as the analysts see them, on a machine that all of them share.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlencode

from large_story import STAMP, make_large_store, make_reports, make_story

from firsthand.app.web.access import SoleVisitor
from firsthand.store import open_store, write_rows

_COOKIE = "analyst"
_CSRF = "load"


class NamedAccess:
    """Whoever says a name is let in under it: for measuring alone."""

    open_paths = ()
    door: str | None = None

    def find_visitor(self, cookies: Mapping[str, str]) -> SoleVisitor | None:
        name = cookies.get(_COOKIE, "")
        return SoleVisitor(name, _CSRF) if name else None


@dataclass
class Seen:
    """What one analyst, or all, saw."""

    judged: list[float] = field(default_factory=list)
    read: list[float] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    loading: int = 0


def main() -> None:
    """Runs the desk, the reports that come in, and the analysts."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--reports", type=int, default=1_000)
    parser.add_argument("--analysts", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pause", type=float, default=5.0)
    parser.add_argument("--feed-every", type=float, default=5.0)
    parser.add_argument("--serve", nargs=2, metavar=("STORE", "PORT"), help=argparse.SUPPRESS)
    parser.add_argument("--feed", metavar="STORE", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(given.serve[0], int(given.serve[1]))
    elif given.feed:
        feed(Path(given.feed), given.reports, given.seconds, given.feed_every)
    else:
        with tempfile.TemporaryDirectory() as folder:
            run(Path(folder) / "load.db", given)


def serve(path: str, port: int) -> None:
    """The desk alone; nobody joins what is judged, for the story is made up."""
    from firsthand.app.web.application import make_app
    from firsthand.app.web.running import run_server

    app = make_app(path, NamedAccess(), hosts=frozenset({f"127.0.0.1:{port}"}), encoder=False, join=lambda _: None)
    app.state.desk.stories.warm_up()
    with socket.create_server(("127.0.0.1", port)) as listening:
        run_server(app, listening)


def feed(path: Path, reports: int, seconds: float, every: float) -> None:
    """Adds a report every so many seconds, as `add` leaves it."""
    story = make_story(reports)
    more = list(make_reports(max(1, int(seconds / every) + 1), seed=2))
    stop = time.monotonic() + seconds
    added = 0
    with open_store(path) as store:
        while time.monotonic() < stop and more:
            time.sleep(every)
            reading = more.pop()
            story = replace(story, readings=(*story.readings, reading))
            rows = write_rows(story, {one.report.id: one for one in story.readings})
            with store.write() as writer:
                writer.keep_report(reading.report, reading.report.text.encode(), "{}")
                writer.keep_reading(reading, STAMP)
                version = writer.story_version(story.name)
                writer.keep_story(story, reader=STAMP, after_version=version, decided=0, rows=rows)
            added += 1
    print(f"{added} reports came in", flush=True)


def run(path: Path, given: argparse.Namespace) -> None:
    """One run, from making the store up to counting what is in the log."""
    story = make_large_store(path, given.reports)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, __file__]
    desk = subprocess.Popen([*command, "--serve", str(path), str(port)])
    try:
        wait_for(port, story.name)
        feeding = subprocess.Popen(
            [*command, "--feed", str(path), "--reports", str(given.reports), "--seconds", str(given.seconds),
             "--feed-every", str(given.feed_every)]
        )  # fmt: skip
        stop = time.monotonic() + given.seconds
        claims = [one.id for one in story.claims]
        reports = [one.report.id for one in story.readings]
        all_seen = [Seen() for _ in range(given.analysts)]
        analysts = [
            threading.Thread(target=work, args=(port, story.name, claims, reports, number, stop, given.pause, seen))
            for number, seen in enumerate(all_seen)
        ]
        for one in analysts:
            one.start()
        for one in analysts:
            one.join()
        feeding.wait()
        used = cpu_seconds(desk.pid)
        print(f"the desk used {used:.1f} CPU-seconds, its start included")
    finally:
        desk.terminate()
        desk.wait()
    tell(path, all_seen)


def cpu_seconds(pid: int) -> float:
    """The CPU-seconds that a process has used; 0 where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_for(port: int, story: str) -> None:
    """Waits until the desk shows the story; says how long that took."""
    began = time.monotonic()
    while True:
        try:
            status, _, _ = ask(http.client.HTTPConnection("127.0.0.1", port, timeout=60), "GET", f"/s/{story}", "first")
            if status == 200:
                break
        except OSError:
            pass
        time.sleep(0.2)
    print(f"first page of a desk just started: {time.monotonic() - began:.1f} s", flush=True)


def ask(
    connection: http.client.HTTPConnection, method: str, address: str, name: str, fields: dict[str, str] | None = None
) -> tuple[int, bytes, float]:
    """The status and text that came back, and the seconds it took."""
    headers = {"cookie": f"{_COOKIE}={name}", "accept": "application/json" if fields else "text/html"}
    body = None
    if fields is not None:
        headers |= {"content-type": "application/x-www-form-urlencoded", "x-csrf-token": _CSRF}
        body = urlencode(fields)
    began = time.perf_counter()
    connection.request(method, address, body, headers)
    response = connection.getresponse()
    text = response.read()
    return response.status, text, time.perf_counter() - began


def work(
    port: int, story: str, claims: list[str], reports: list[str], number: int, stop: float, pause: float, seen: Seen
) -> None:
    """What one analyst does until STOP."""
    draw = random.Random(number)
    name = f"analyst {number}".replace(" ", "-")
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    time.sleep(draw.random() * pause)
    while time.monotonic() < stop:
        claim = draw.choice(claims)
        page = draw.choice(
            ["", "?page=3", "?sort=newest", f"/claims/{claim}", f"/reports/{draw.choice(reports)}", "/lineage", "/time"]
        )
        try:
            status, _, seconds = ask(connection, "GET", f"/s/{story}{page}", name)
            seen.loading += status == 202
            seen.read.append(seconds)
            if status not in (200, 202):
                seen.errors.append(f"GET {page}: {status}")
            fields = {"kind": "verdict", "on": claim, "verdict": draw.choice(("accept", "reject", "unsure")),
                      "once": f"{name}-{len(seen.judged)}"}  # fmt: skip
            status, text, seconds = ask(connection, "POST", f"/s/{story}/judgements", name, fields)
            seen.judged.append(seconds)
            if status == 200:
                seen.acknowledged.append(json.loads(text)["mine"]["id"])
            else:
                seen.errors.append(f"POST: {status} {text[:120]!r}")
        except (OSError, http.client.HTTPException) as error:
            seen.errors.append(repr(error))
            connection.close()
        connection.close()  # the desk hangs up on who is quiet for some seconds; a browser connects again
        time.sleep(pause * (0.5 + draw.random()))


def tell(path: Path, all_seen: list[Seen]) -> None:
    """The report."""
    judged = sorted(one for seen in all_seen for one in seen.judged)
    read = sorted(one for seen in all_seen for one in seen.read)
    acknowledged = [one for seen in all_seen for one in seen.acknowledged]
    errors = [one for seen in all_seen for one in seen.errors]
    with open_store(path) as store, store.view() as view:
        kept = [one.judgement.id for one in view.decisions()]
        broken = view.broken_decision()
    lost, twice = len(set(acknowledged) - set(kept)), len(kept) - len(set(kept))
    print(f"judgements: {len(judged)}, {quantiles(judged)}")
    print(f"pages: {len(read)}, {quantiles(read)}; {sum(seen.loading for seen in all_seen)} were the loading page")
    print(f"acknowledged {len(acknowledged)}, lost {lost}, kept twice {twice}, chain broken at {broken}")
    print(f"errors {len(errors)}")
    for one in errors[:5]:
        print("  ", one)


def quantiles(sorted_seconds: list[float]) -> str:
    """Median, 95th and 99th hundredth, and the longest, in milliseconds."""
    if not sorted_seconds:
        return "none"
    last = len(sorted_seconds) - 1
    at = [sorted_seconds[min(last, int((last + 1) * one))] * 1000 for one in (0.5, 0.95, 0.99)]
    return "p50 {:.0f}, p95 {:.0f}, p99 {:.0f}".format(*at) + f", longest {sorted_seconds[-1] * 1000:.0f} ms"


if __name__ == "__main__":
    main()

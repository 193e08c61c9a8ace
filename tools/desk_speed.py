"""CPU-seconds of the server for each page of the desk on a large story that is in memory, and of loading that story.

    python tools/desk_speed.py [--reports 10000] [--judgements 10000] [--store FILE] [--repeat 5]

The story is made up (large_story.py). Every page is asked for --repeat times within this process, so that its seconds
are those of the server and of a client that does next to nothing; the first time and the middle one of the others are
told. A store that is there already is measured as it is.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from large_story import make_large_store
from starlette.testclient import TestClient

from firsthand.app.judging import Ruling, SubjectIndex, decide, judge, read_instant
from firsthand.app.rulings import draw_judgement
from firsthand.app.web.access import AloneAccess
from firsthand.app.web.application import make_app
from firsthand.model import JudgementKind, Story, Verdict
from firsthand.store import KnownRecords, open_store

HOST = "127.0.0.1:8000"


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--reports", type=int, default=10_000)
    parser.add_argument("--judgements", type=int, default=10_000)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--repeat", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.store or Path(folder) / "large.db"
        if not path.exists():
            seconds, _ = timed(lambda: make_large_store(path, given.reports))
            tell("making the store up", seconds)
        story = measure_loading(path)
        measure_judging(path, story, given.judgements)
        measure_pages(path, story, given.repeat)


def timed(act: Callable[[], object]) -> tuple[float, object]:
    """The CPU-seconds that ACT took in all threads of this process, and what it gave."""
    before = time.process_time()
    result = act()
    return time.process_time() - before, result


def tell(what: str, *seconds: float) -> None:
    """One line of the report."""
    print(f"{what:<58}" + "".join(f"{one:10.3f}" for one in seconds), flush=True)


def measure_loading(path: Path) -> Story:
    """Reads the story twice: anew, and as a desk does that has read it before."""
    known = KnownRecords()
    with open_store(path) as store, store.view() as view:
        name = view.story_names()[0]
        first, story = timed(lambda: view.story(name, known))
        again, _ = timed(lambda: view.story(name, known))
    assert isinstance(story, Story)
    statements = sum(len(one.statements) for one in story.readings)
    print(f"{len(story.readings):,} reports, {statements:,} statements, {len(story.claims):,} claims; CPU-seconds")
    tell("reading the story", first)
    tell("reading it again, nothing changed", again)
    return story


def measure_judging(path: Path, story: Story, number: int) -> None:
    """Fills the log up to NUMBER judgements, then saves twenty one by one."""
    subjects = SubjectIndex(story)
    rulings = [
        Ruling(JudgementKind.VERDICT, (story.claims[one % len(story.claims)].id,), verdict=list(Verdict)[one % 3])
        for one in range(number + 20)
    ]
    with open_store(path) as store:
        with store.write() as writer:
            done = writer.last_decision()
            for ruling in rulings[done:number]:
                decide(writer, subjects, draw_judgement(subjects, ruling), by="Ann", at=read_instant(), seen=None)
            # Nobody joins a made-up story anew: it is said to show them all.
            writer.keep_story(story, reader="made up", after_version=writer.story_version(story.name))
        cpu, wall = [], []
        for ruling in rulings[number:]:
            began = time.perf_counter()
            cpu.append(timed(lambda one=ruling: judge(store, subjects, one, by="Ann", at=read_instant(), seen=None))[0])
            wall.append(time.perf_counter() - began)
        with store.view() as view:
            held = view.last_decision()
    tell(f"saving one judgement, {held:,} in the log (CPU, then wall)", statistics.median(cpu), statistics.median(wall))


def list_pages(story: Story) -> list[str]:
    """The addresses to ask for, without the story in front: each screen, early and late pages, filters, one of each."""
    claim = max(story.claims, key=lambda one: len(one.statement_ids)).id
    report = story.readings[len(story.readings) // 2].report.id
    copied = story.derivations[0].report_id if story.derivations else report
    statement = story.readings[0].statements[0].id
    return [
        "", "?page=400", "?view=table", "?sort=newest", "?text=bridges+Valendor", "?need=disputed&lang=ar",
        "?since=2031-03-10", f"/claims/{claim}", f"/claims/{claim}?view=table", "/reports", "/reports?page=20",
        f"/reports/{report}", f"/reports/{copied}?at=0-40", f"/statements/{statement}", "/lineage", "/lineage?page=5",
        "/map", "/time", "/time?page=5", "/search?q=bridges+Valendor", "/log", "/queue", "/unread", "/pulse?version=1",
    ]  # fmt: skip


def measure_pages(path: Path, story: Story, repeat: int) -> None:
    """Asks for every page as HTML and as JSON."""
    app = make_app(
        path,
        AloneAccess("token", name="Ann"),
        hosts=frozenset({HOST}),
        encoder=False,
        wait_seconds=600,
        join=lambda _: None,
    )
    client = TestClient(app, base_url=f"http://{HOST}", follow_redirects=False)
    client.get("/enter?token=token")
    base = f"/s/{story.name}"
    seconds, _ = timed(lambda: client.get(f"{base}/reports"))
    tell("first page of a desk that has read nothing yet", seconds)
    app.state.desk.search.bring_up(app.state.desk.stories._latest[story.name]).result()
    print(f"{'page':<58}{'first':>10}{'middle':>10}{'JSON':>10}{'kB':>10}")
    for rest in list_pages(story):
        measure_page(client, base + rest, rest or "(the story)", repeat)


def measure_page(client: TestClient, address: str, called: str, repeat: int) -> None:
    """Asks for one page several times."""
    first, answer = timed(lambda: client.get(address))
    if answer.status_code == 404:  # type: ignore[attr-defined]
        print(f"{called:<58} not there")
        return
    others = [timed(lambda: client.get(address))[0] for _ in range(max(1, repeat - 1))]
    as_json = [timed(lambda: client.get(address, headers={"accept": "application/json"}))[0] for _ in range(2)]
    size = len(answer.content) / 1000  # type: ignore[attr-defined]
    tell(called, first, statistics.median(others), min(as_json), size)


if __name__ == "__main__":
    main()

"""Speed and size on this machine: reported, never asserted.

    python tools/bench.py [--no-encoder] [FOLDER]

Reads the reports of FOLDER (default: the sample story that ships with the program), joins them, looks at them.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path

from firsthand.app.adding import add_reports, make_hints
from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment, join_stored, recall_story
from firsthand.app.remembered import open_remembered
from firsthand.app.stamping import reader_stamp
from firsthand.intake import Received, receive
from firsthand.model import Reading
from firsthand.pipeline import read_report
from firsthand.present import dossier, write_brief
from firsthand.store import open_store

SAMPLE = Path(__file__).resolve().parents[1] / "src" / "firsthand" / "app" / "demo_story"


class Stopwatch:
    """Rows of a table: what was done, how long it took, what came of it."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, float, str]] = []
        self._begun = time.perf_counter()

    def lap(self, what: str, result: str = "") -> None:
        now = time.perf_counter()
        self.rows.append((what, now - self._begun, result))
        self._begun = time.perf_counter()

    def draw(self) -> str:
        lines = ["| Step | Seconds | |", "|---|---:|---|"]
        return "\n".join([*lines, *(f"| {what} | {seconds:.2f} | {result} |" for what, seconds, result in self.rows)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", default=str(SAMPLE))
    parser.add_argument("--no-encoder", action="store_true")
    given = parser.parse_args()
    watch = Stopwatch()
    inputs = receive([given.folder], hints=make_hints(None))
    received = [one for one in inputs if isinstance(one, Received) and not one.name.endswith(".md")]
    watch.lap("receive", f"{len(received)} reports, {sum(len(one.content) for one in received):,} bytes")
    read_report(received[0], received_at=read_clock())
    reader_stamp(None)
    watch.lap("load language data, read the first report")
    readings = [read_report(one, received_at=read_clock()) for one in received]
    statements = sum(len(one.statements) for one in readings if isinstance(one, Reading))
    watch.lap("read all", f"{statements} statements")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        with open_store(path, create=True) as store:
            comparer = None if given.no_encoder else open_remembered(store, keeps=True)
            equipment = Equipment(comparer, read_clock)
            watch.lap("open a store")
            add_reports(store, "bench", received, equipment)
            watch.lap("add: read, embed, join, save")
            add_reports(store, "bench", received, equipment)
            watch.lap("add again: nothing new")
            story = join_stored(recall_story(store, "bench", equipment), equipment)
            watch.lap("join again from stored vectors", f"{len(story.claims)} claims, {len(story.relations)} relations")
            write_brief(story, form="md")
            watch.lap("brief in Markdown")
            write_brief(story, form="html")
            watch.lap("brief in HTML")
            dossier(story)
            watch.lap("dossier")
        watch.lap("close the store", f"{path.stat().st_size:,} bytes")
    print(watch.draw())
    print(f"\nMost memory at once: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()

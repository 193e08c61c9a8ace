"""How fast copies are proposed, and whether one shared sentence is found in a large pile.

    python tools/score_copies.py [rate|find|growth …] [--most 30000]

`rate`: reports a CPU-second from segments to proposed pairs, on the throughput sets and on reports in 29 languages.
`find`: a sentence of one report is put between two reports of another set; how often is its origin among those that
share a print with the mixture, and in what time? `growth`: CPU-seconds against the number of reports, and the slope on
a log-log line. The sets lie beside the checkout (../shared/data); without them it says so and stops with 0. Nothing
here is gold: pairs are counted, not judged.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from firsthand.link.shingles import find_sharing, fold_words, index_prints, prints_of, propose_copies
from firsthand.model import Anchor, DatedBy, Mentions, Reading, Report, Segment, SegmentKind, content_id

DATA = Path(__file__).resolve().parents[1] / ".." / "shared" / "data"
SETS = ("throughput/stream", "throughput/reuters21578", "derivation/documents")
FEWEST_PRINTS = 2
# A run of so many words leaves a print for certain.
SENTENCE = 12


def read_set(name: str, most: int | None) -> Iterator[Reading]:
    """The first MOST reports of a set as readings without mentions or statements."""
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, row in enumerate(islice(map(json.loads, lines), most)):
            yield read_lines(f"{name} {number}", lines_of(row), row.get("lang", "en"))


def lines_of(row: dict) -> list[str]:
    """The sentences or paragraphs of one row of any of the sets."""
    if "lines" in row:
        return row["lines"]
    if "description" in row:
        return [" ".join(row[part].split()) for part in ("title", "description")]
    paragraphs = row["text"].split("\n    ")
    return [" ".join(line.split()) for line in [row["title"], *paragraphs] if line.strip()]


def read_lines(name: str, lines: Sequence[str], language: str) -> Reading:
    report_id = content_id("r", name)
    segments = []
    start = 0
    for place, line in enumerate(lines):
        anchor = Anchor(report_id, start, start + len(line), line)
        segments.append(Segment(anchor, SegmentKind.BODY, language, place, None, None))
        start += len(line) + 1
    report = Report(report_id, name, "\n".join(lines), language, None, None, None, None, DatedBy.MANIFEST)
    return Reading(report, tuple(segments), (), Mentions(), ())


def clock(work: Callable[..., Any], *given: object, repeat: int = 1) -> tuple[float, Any]:
    """The fewest CPU-seconds that WORK took in REPEAT runs, and what it gave."""
    taken = []
    result = None
    for _ in range(repeat):
        start = time.process_time()
        result = work(*given)
        taken.append(time.process_time() - start)
    return min(taken), result


def print_all(readings: Sequence[Reading]) -> list[frozenset[int]]:
    return [prints_of(reading) for reading in readings]


def propose(prints: Sequence[frozenset[int]]) -> tuple[tuple[int, int, int], ...]:
    return propose_copies(prints, at_least=FEWEST_PRINTS)


def print_rates(most: int) -> None:
    print("| set | reports | characters each | prints: reports/CPU-s | proposing | both | pairs of ≥ 2 prints |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name in SETS:
        readings = list(read_set(name, most))
        printing, made = clock(print_all, readings)
        proposing, found = clock(propose, made)
        count, length = len(readings), sum(len(reading.report.text) for reading in readings) / len(readings)
        print(
            f"| {name} | {count:,} | {length:,.0f} | {count / printing:,.0f} | {count / proposing:,.0f} "
            f"| {count / (printing + proposing):,.0f} | {len(found):,} |"
        )


def print_finding(queries: int = 300) -> None:
    pile = list(read_set("throughput/stream", None))
    filler = list(read_set("throughput/reuters21578", 2 * queries))
    index = index_prints(print_all(pile))
    every = max(1, len(pile) // queries)
    found = asked = shared = 0
    taken: list[float] = []
    for place in range(0, len(pile), every):
        sentence = pile[place].segments[-1].anchor.quote
        if len(fold_words(sentence)) < SENTENCE:
            continue
        before, after = (filler[(2 * asked + side) % len(filler)] for side in (0, 1))
        lines = [one.anchor.quote for one in before.segments]
        lines += [sentence, *(one.anchor.quote for one in after.segments)]
        query = read_lines(f"query {place}", lines, "en")
        start = time.process_time()
        places = [one for one, _ in find_sharing(index, prints_of(query), at_least=1)]
        taken.append(time.process_time() - start)
        found, asked, shared = found + (place in places), asked + 1, shared + len(places)
    taken.sort()
    print(
        f"one shared sentence among {len(pile):,} reports ({len(index.numbers):,} prints): {found} of {asked} found, "
        f"{shared / asked:.1f} reports named; median {taken[len(taken) // 2] * 1000:.2f} ms, "
        f"99 of 100 within {taken[int(len(taken) * 0.99)] * 1000:.2f} ms"
    )


def print_growth(most: int) -> None:
    readings = list(read_set("throughput/stream", most))
    sizes = [size for size in (1000, 3000, 10000, 30000, 100000) if size <= len(readings)]
    rows = []
    print("| reports of the stream | prints, CPU-s | proposing, CPU-s | pairs |")
    print("|---:|---:|---:|---:|")
    for size in sizes:
        printing, prints = clock(print_all, readings[:size], repeat=3)
        proposing, pairs = clock(propose, prints, repeat=3)
        rows.append((printing, proposing))
        print(f"| {size:,} | {printing:.3f} | {proposing:.3f} | {len(pairs):,} |")
    proposing = slope(sizes, [row[1] for row in rows])
    print(f"slope of proposing {proposing:.2f}, of both {slope(sizes, [sum(row) for row in rows]):.2f}")


def slope(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The slope of the least-squares line of log SECONDS over log SIZES."""
    across, up = [math.log(size) for size in sizes], [math.log(second) for second in seconds]
    middle, level = sum(across) / len(across), sum(up) / len(up)
    rise = sum((x - middle) * (y - level) for x, y in zip(across, up, strict=True))
    return rise / sum((x - middle) ** 2 for x in across)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", default=("rate", "find", "growth"), metavar="PART")
    parser.add_argument("--most", type=int, default=30000, help="most reports of a set")
    given = parser.parse_args()
    if not DATA.is_dir():
        print(f"Skipped: the sets do not lie beside the checkout ({DATA}).")
        return
    if "rate" in given.parts:
        print_rates(given.most)
    if "find" in given.parts:
        print_finding()
    if "growth" in given.parts:
        print_growth(given.most)


if __name__ == "__main__":
    main()

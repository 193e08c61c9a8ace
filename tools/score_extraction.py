"""How well a report comes out of its saved page: text, title and date of publication (../shared/data/extraction).

    python tools/score_extraction.py [--part dev|test|all] [--first N] [--anchor] [--faults]

Pages go the way of `firsthand add`: from a file, with their address as a manifest gives it. Text: F1 of 4-word shingles
(`bench/extraction.py`), precision and recall averaged over pages, of all that the page gave (its title before it) and
of the report in it, without title, byline and furniture; ± is 1.96 standard deviations of 1,000 resamples. Fundus
alone says title and date: the title letter for letter (white space apart), and in folded letters and digits only; the
date to the minute (the same instant, or the same clock where one of the two names no zone) and to the day. Writers are
not read as such: no figure. `--anchor` does the same with trafilatura as it comes; `--faults` names the pages of `dev`
that lose most. The sets have no split; a page is in part `test` as `score_places.py` says, and faults are looked for in
`dev` only. Without the sets it says so and stops with 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import trafilatura
from score_places import part_of

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from bench.extraction import compare, read_set, report_in

from firsthand.intake import Hints, ManifestRow, Received, read_received, receive
from firsthand.intake.publication import normal_date
from firsthand.model import Skipped, fold

FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "extraction"
SETS = ("scrapinghub", "fundus")
READ_AT = "2026-11-22T00:00:00Z"
PRINTED = {"scrapinghub": "printed in the origin: trafilatura 2.0 .958 ± .006, rs_trafilatura .970, newspaper4k .949"}
SHOWN_FAULTS = 15
Score = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page gave TEXT, and REPORT in it, under TITLE, PUBLISHED as ISO 8601; nothing if it was refused."""

    text: str = ""
    report: str = ""
    title: str | None = None
    published: str | None = None


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--part", choices=("dev", "test", "all"), default="all")
    options.add_argument("--first", type=int)
    options.add_argument("--anchor", action="store_true", help="trafilatura as it comes, too")
    options.add_argument("--faults", action="store_true", help="name the pages of dev that lose most")
    given = options.parse_args()
    if not FOLDER.is_dir():
        print(f"Skipped: the sets do not lie beside the checkout ({FOLDER}).")
        return
    ways: dict[str, Callable[[Received], Extracted]] = {"firsthand": as_added}
    if given.anchor:
        ways[f"trafilatura {trafilatura.__version__}"] = as_trafilatura
    for name in SETS:
        pages = list(read_part(name, given.part))[: given.first]
        for way, extract in ways.items():
            begun = time.perf_counter()
            found = [extract(received) for received, _, _ in pages]
            print(f"\n{name} ({given.part}, {len(pages)} pages), {way}: {time.perf_counter() - begun:.0f} s")
            for line in describe(pages, found):
                print(f"  {line}")
            if given.faults:
                for line in faults(pages, found):
                    print(f"    {line}")
        print(f"  {PRINTED.get(name, 'printed in the origin: none')}")


def read_part(name: str, part: str) -> Iterator[tuple[Received, str, dict]]:
    """The pages of the set NAME in PART, with the text that each should give and its row."""
    with gzip.open(FOLDER / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row, (received, expected) in zip(rows, read_set(FOLDER, name), strict=True):
        if part in ("all", part_of(row["id"])):
            yield received, expected, row


def as_added(page: Received) -> Extracted:
    """What `firsthand add` makes of PAGE, saved under its address."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_bytes(page.content)
        hints = Hints(rows={path.name: ManifestRow(path.name, url=page.url)})
        (received,) = receive([str(path)], hints=hints)
    read = received if isinstance(received, Skipped) else read_received(received, received_at=READ_AT)
    if isinstance(read, Skipped):
        print(f"  {page.name} refused: {read.reason}")
        return Extracted()
    report, segments = read
    return Extracted(report.text, report_in(segments), report.title, report.published_at)


def as_trafilatura(page: Received) -> Extracted:
    """What trafilatura makes of PAGE when asked for no more than that comments be left out."""
    found = trafilatura.bare_extraction(page.content, url=page.url, include_comments=False, with_metadata=True)
    if found is None:
        return Extracted()
    return Extracted(found.text or "", found.text or "", found.title, found.date)


def describe(pages: Sequence[tuple[Received, str, dict]], found: Sequence[Extracted]) -> Iterator[str]:
    expected = [text for _, text, _ in pages]
    yield rate("all text", list(map(compare, expected, [one.text for one in found])))
    yield rate("report", list(map(compare, expected, [one.report for one in found])))
    rows = [row for _, _, row in pages]
    if "title" not in rows[0]:
        return
    paragraphs = ["\n".join(words for part in row["sections"] for words in part["paragraphs"]) for row in rows]
    yield rate("report, to paragraphs alone", list(map(compare, paragraphs, [one.report for one in found])))
    marks = [right(row, one) for row, one in zip(rows, found, strict=True)]
    for what in marks[0]:
        yield f"{what}: {sum(mark[what] for mark in marks)} of {len(marks)}"


def rate(what: str, scores: Sequence[Score]) -> str:
    precision, recall, f1 = averages(scores)
    chance = random.Random(1)
    resampled = [averages(chance.choices(scores, k=len(scores)))[2] for _ in range(1000)]
    spread = 1.96 * statistics.stdev(resampled)
    return f"{what}: F1 {f1:.4f} ± {spread:.3f}  precision {precision:.4f}  recall {recall:.4f}"


def averages(scores: Sequence[Score]) -> tuple[float, float, float]:
    precision, recall = (sum(score[part] for score in scores) / len(scores) for part in (0, 1))
    return precision, recall, f1_of((precision, recall))


def f1_of(score: Score) -> float:
    return 2 * score[0] * score[1] / (sum(score) or 1)


def right(row: Mapping[str, str], found: Extracted) -> dict[str, bool]:
    """Which of title and date, exactly or nearly, is right."""
    wanted, given = (" ".join((title or "").split()) for title in (row["title"], found.title))
    minute, day = same_time(row["published"], found.published)
    return {
        "title": wanted == given,
        "title, folded letters and digits": _letters(wanted) == _letters(given),
        "published, to the minute": minute,
        "published, to the day": day,
    }


def _letters(title: str) -> str:
    return re.sub(r"[\W_]+", "", fold(title))


def same_time(wanted: str, given: str | None) -> tuple[bool, bool]:
    """Whether GIVEN is WANTED to the minute, and to the day, read in either zone."""
    value = normal_date(given)
    if value is None or len(value) < len("2024-05-03"):
        return False, False
    gold, ours = datetime.fromisoformat(wanted), datetime.fromisoformat(value)
    if gold.tzinfo and ours.tzinfo:
        days = {ours.date(), ours.astimezone(gold.tzinfo).date()}
        same = gold.astimezone(UTC).replace(second=0, microsecond=0) == ours.astimezone(UTC).replace(second=0)
        return same, gold.date() in days
    clock = gold.replace(second=0, microsecond=0, tzinfo=None) == ours.replace(second=0, microsecond=0, tzinfo=None)
    return clock and "T" in value, gold.date() == ours.date()


def faults(pages: Sequence[tuple[Received, str, dict]], found: Sequence[Extracted]) -> Iterator[str]:
    """The pages of `dev` whose report is worst, and those whose title or date is not right; ids and figures only."""
    known = [(page, one) for page, one in zip(pages, found, strict=True) if part_of(page[2]["id"]) == "dev"]
    scored = [(compare(expected, one.report), row, one) for (_, expected, row), one in known]
    for score, row, _ in sorted(scored, key=lambda one: f1_of(one[0]))[:SHOWN_FAULTS]:
        yield f"report F1 {f1_of(score):.3f} precision {score[0]:.3f} recall {score[1]:.3f}  {row['id']}"
    for _, row, one in scored:
        wrong = [what for what, is_right in right(row, one).items() if not is_right] if "title" in row else []
        if wrong:
            yield f"{row['id']}: {', '.join(wrong)}"


if __name__ == "__main__":
    main()

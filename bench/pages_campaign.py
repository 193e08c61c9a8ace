"""Reads every page of a JSONL file (plain or gzipped) and prints counts, seconds and peak memory.

    python bench/pages_campaign.py ../shared/corpora/pages/pages.jsonl.gz [--show ID] [--refused] [--languages]

Each line holds id, url, outlet, language, date, format (markdown, html or text) and text.
"""

import argparse
import collections
import gzip
import json
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from firsthand.intake import Received, read_received
from firsthand.model import Report, Segment, SegmentKind, Skipped


def read_lines(path: str) -> Iterator[dict[str, Any]]:
    """The pages of the file at PATH, one at a time."""
    with gzip.open(path) if path.endswith(".gz") else Path(path).open("rb") as lines:
        yield from map(json.loads, lines)


def received_of(page: dict[str, Any]) -> Received:
    """A page of the file as it would come in by hand, nothing told about it but its address."""
    media_type = "text/html" if page["format"] == "html" else "text/plain"
    return Received(page["id"], page["text"].encode("utf-8", "surrogatepass"), media_type, url=page.get("url"))


def count_uncovered(report: Report, segments: Sequence[Segment]) -> int:
    """How many letters and digits of the report stand in no segment."""
    covered = bytearray(len(report.text))
    for segment in segments:
        covered[segment.anchor.start : segment.anchor.end] = b"\1" * (segment.anchor.end - segment.anchor.start)
    return sum(character.isalnum() and not covered[at] for at, character in enumerate(report.text))


def show(report: Report, segments: Sequence[Segment]) -> None:
    """Prints a report segment by segment."""
    print(f"=== {report.name} {report.language} {report.outlet} {report.published_at} {report.dated_by}")
    for segment in segments:
        kind, author = segment.kind, segment.author or ""
        print(f"{segment.paragraph:4} {kind:11} {segment.language:3} {author} | {segment.anchor.quote[:150]!r}")


def main() -> None:
    """Reads the pages and prints what came of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("pages")
    parser.add_argument("--show", action="append", default=[])
    parser.add_argument("--refused", action="store_true")
    parser.add_argument("--languages", action="store_true")
    options = parser.parse_args()
    counts: collections.Counter[str] = collections.Counter()
    kinds: collections.Counter[SegmentKind] = collections.Counter()
    slowest: list[tuple[float, str]] = []
    letters = uncovered = 0
    for page in read_lines(options.pages):
        if options.show and page["id"] not in options.show:
            continue
        began = time.perf_counter()
        answer = read_received(received_of(page), received_at="2026-11-21T00:00:00Z")
        slowest.append((time.perf_counter() - began, page["id"]))
        if isinstance(answer, Skipped):
            counts["refused"] += 1
            if options.refused:
                print("refused", page["id"], page["url"], answer.reason)
            continue
        report, segments = answer
        counts["read"] += 1
        counts["dated"] += report.published_at is not None
        counts["language right"] += report.language == page["language"]
        counts["anchors broken"] += not all(segment.anchor.holds_in(report.text) for segment in segments)
        kinds.update(segment.kind for segment in segments)
        letters += sum(map(str.isalnum, report.text))
        uncovered += count_uncovered(report, segments)
        if options.languages and report.language != page["language"]:
            print("language", page["id"], page["language"], "read as", report.language, repr(report.text[:80]))
        if options.show:
            show(report, segments)
    print(dict(counts), {str(kind): kinds[kind] for kind in SegmentKind})
    print(f"{uncovered} of {letters} letters and digits in no segment (mark-up included)")
    print(f"{sum(took for took, _ in slowest):.1f} s; slowest: {sorted(slowest, reverse=True)[:3]}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    sys.exit(main())

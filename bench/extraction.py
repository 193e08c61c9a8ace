"""How much of a report comes out of its saved page, and how little else: two public sets beside the checkout.

    python bench/extraction.py ../shared/data/extraction

Precision, recall and F1 of 4-word shingles, averaged over the pages, of two texts: all of the page's main text, its
title before it; and the report in it, that is its segments without title, bylines and furniture.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from firsthand.intake import Received, read_received
from firsthand.model import Segment, SegmentKind, Skipped

_SHINGLE = 4
_OF_REPORT = (SegmentKind.BODY, SegmentKind.HEADLINE, SegmentKind.CAPTION, SegmentKind.POST, SegmentKind.DATELINE)


def read_set(folder: Path, name: str) -> Iterator[tuple[Received, str]]:
    """The pages of the set NAME with the text that each should give."""
    with gzip.open(folder / f"{name}.jsonl.gz") as lines:
        for row in map(json.loads, lines):
            with gzip.open(folder / row["page"]) as page:
                yield Received(row["id"], page.read(), "text/html", url=row["url"]), _expected(row)


def _expected(row: dict[str, Any]) -> str:
    if "body" in row:
        return str(row["body"])
    return "\n".join("\n".join([*section["headline"], *section["paragraphs"]]) for section in row["sections"])


def report_in(segments: Sequence[Segment]) -> str:
    """The words of SEGMENTS that are the report's own, without its title."""
    own = [segment for segment in segments if segment.kind in _OF_REPORT]
    titled = own[:1] and own[0].kind is SegmentKind.HEADLINE
    return "\n".join(segment.anchor.quote for segment in own[1 if titled else 0 :])


def compare(expected: str, found: str) -> tuple[float, float]:
    """Precision and recall of the shingles of FOUND."""
    wanted, given = _shingles(expected), _shingles(found)
    common = sum((wanted & given).values())
    return common / (given.total() or 1), common / (wanted.total() or 1)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)))


def print_scores(what: str, scores: Sequence[tuple[float, float]]) -> None:
    """One line: F1 of the averages, then these."""
    precision, recall = (sum(score[part] for score in scores) / len(scores) for part in (0, 1))
    f1 = 2 * precision * recall / (precision + recall)
    print(f"{what:28} F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}  ({len(scores)} pages)")


def main() -> None:
    """Reads both sets and prints what came out of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    for name in ("scrapinghub", "fundus"):
        whole, own = [], []
        for received, expected in read_set(folder, name):
            read = read_received(received, received_at="2026-11-22T00:00:00Z")
            if isinstance(read, Skipped):
                print(f"{name} {received.name} refused: {read.reason}")
                whole.append((0.0, 0.0))
                own.append((0.0, 0.0))
                continue
            report, segments = read
            whole.append(compare(expected, report.text))
            own.append(compare(expected, report_in(segments)))
        print_scores(f"{name}, main text", whole)
        print_scores(f"{name}, report", own)


if __name__ == "__main__":
    main()

"""How many times are found and valued right: `python tools/score_times.py krauts|corpus [--part dev] [--errors]`.

krauts: German news with TIMEX3 marks and HeidelTime's own output on the same texts (../shared/data/times); without it
says so and stops with 0. It has no split of its own: a report is in part `test` if the first byte of the BLAKE2b
digest of its id is odd, else in `dev`. Rules are tuned on `dev` only. Marks match where they overlap; F1 of the spans,
and of the spans whose value is the same too. KRAUTS marks a day and its hour, and the ends of a range, apart: so are
ours there (`--whole` leaves them joined, as in a dossier).
corpus: the D marks of corpus/, per language; part `test` is the held-back tenth.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from training.corpus import LabelledReport, load_corpus  # noqa: E402

from firsthand.extract.times import find_times  # noqa: E402
from firsthand.model import Report, Segment, SegmentKind, anchor_in  # noqa: E402

KRAUTS = ROOT / ".." / "shared" / "data" / "times" / "krauts.jsonl.gz"
_KINDS = {"furniture": SegmentKind.BOILERPLATE, "headline": SegmentKind.HEADLINE, "byline": SegmentKind.BYLINE}


@dataclass(frozen=True, slots=True)
class Mark:
    """TEXT at START to END means VALUE."""

    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Marked:
    """One report of GROUP as marked by its annotators (GOLD), by us (FOUND) and, where known, by HeidelTime (OTHER)."""

    group: str
    id: str
    text: str
    gold: tuple[Mark, ...]
    found: tuple[Mark, ...]
    other: tuple[Mark, ...] = ()


def part_of(report_id: str) -> str:
    """The part of the split, "dev" or "test", that the report belongs to."""
    return "test" if hashlib.blake2b(report_id.encode(), digest_size=1).digest()[0] % 2 else "dev"


def read_krauts(part: str, *, whole: bool) -> Iterator[Marked]:
    """The reports of KRAUTS in PART ("dev", "test" or "all"), each read as one body."""
    with gzip.open(KRAUTS, "rt", encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            if part not in ("all", part_of(case["id"])):
                continue
            text = case["text"]
            report = Report("r:1", case["id"], text, "de", title=case["title"], published_at=case["dct"])
            body = Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BODY, "de")
            gold, other = ([Mark(t["start"], t["end"], t["text"], t["value"]) for t in case[k]]
                           for k in ("times", "heideltime"))  # fmt: skip
            yield Marked(
                case["part"], case["id"], text, tuple(gold), found_in(report, (body,), whole=whole), tuple(other)
            )


def read_corpus(part: str, languages: Sequence[str]) -> Iterator[Marked]:
    """The reports of the reading corpus in PART, its paragraphs as segments."""
    for labelled in load_corpus(languages):
        if part in ("all", "test" if labelled.is_held_back else "dev"):
            gold = [Mark(*time.span, labelled.text[slice(*time.span)], time.value) for time in labelled.times]
            # Datelines hold no marks in the corpus: what is found there counts neither way.
            found = tuple(
                mark
                for mark in found_in(*_as_report(labelled))
                if not any(start < mark.end and mark.start < end for start, end in labelled.datelines)
            )
            yield Marked(labelled.language, labelled.id, labelled.text, tuple(gold), found)


def _as_report(labelled: LabelledReport) -> tuple[Report, tuple[Segment, ...]]:
    report = Report("r:1", labelled.id, labelled.text, labelled.language, published_at=labelled.date)
    return report, tuple(
        Segment(anchor_in("r:1", labelled.text, start, end), _KINDS.get(kind, SegmentKind.BODY), labelled.language)
        for kind, start, end in labelled.paragraphs
    )


def found_in(report: Report, segments: tuple[Segment, ...], *, whole: bool = True) -> tuple[Mark, ...]:
    """What this reader finds."""
    return tuple(
        Mark(m.anchor.start, m.anchor.end, m.anchor.quote, m.value) for m in find_times(report, segments, whole=whole)
    )


def pair_up(gold: Iterable[Mark], found: Sequence[Mark]) -> list[tuple[Mark | None, Mark | None]]:
    """Gold marks with the first free mark that overlaps each, or None; then the marks left over."""
    pairs: list[tuple[Mark | None, Mark | None]] = []
    free = list(found)
    for mark in gold:
        match = next((f for f in free if f.start < mark.end and mark.start < f.end), None)
        if match is not None:
            free.remove(match)
        pairs.append((mark, match))
    return pairs + [(None, mark) for mark in free]


def is_same(gold: str, found: str) -> bool:
    """The values agree, clock times written with "." or ":", 8:30 or 08:30, whole hours with minutes or without."""
    values = (re.sub(r"T(\d)(?!\d)", r"T0\1", value.strip().replace(".", ":")) for value in (gold, found))
    a, b = (re.sub(r"(T\d\d):00$", r"\1", value) for value in values)
    return a == b


def figures(pairs: Sequence[tuple[Mark | None, Mark | None]]) -> str:
    """Span F1, value F1, recall, precision and share of right values."""
    gold = sum(g is not None for g, _ in pairs)
    found = sum(f is not None for _, f in pairs)
    both = [(g, f) for g, f in pairs if g is not None and f is not None]
    right = sum(is_same(g.value, f.value) for g, f in both)
    if not both:
        return f"{gold} marks, none found"
    return (
        f"{gold:5} marks  span F {2 * len(both) / (gold + found):.3f}  value F {2 * right / (gold + found):.3f}  "
        f"recall {len(both) / gold:.3f}  precision {len(both) / found:.3f}  right {right / len(both):.3f}"
    )


def print_errors(report: Marked) -> None:
    """A line for each mark missed, too many, or of another value."""
    for gold, found in pair_up(report.gold, report.found):
        if gold is not None and found is not None and is_same(gold.value, found.value):
            continue
        at = gold or found
        assert at is not None
        around = " ".join(report.text[max(0, at.start - 60) : at.end + 40].split())
        kind = "missed" if found is None else "more" if gold is None else "value"
        told = " | ".join(f"{m.text!r}={m.value}" if m else "-" for m in (gold, found))
        print(f"{kind:7}{report.id}\t{told}\t…{around}…")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("which", choices=("krauts", "corpus"))
    asked.add_argument("languages", nargs="*", help="of the corpus; all by default")
    asked.add_argument("--part", choices=("dev", "test", "all"), default="dev")
    asked.add_argument("--whole", action="store_true", help="a day and its hour as one mark in KRAUTS too")
    asked.add_argument("--errors", action="store_true", help="list what is wrong (never of part test)")
    options = asked.parse_args()
    if options.which == "krauts" and not KRAUTS.is_file():
        print("KRAUTS is not beside this checkout (../shared/data/times): nothing measured")
        return
    reports = list(
        read_krauts(options.part, whole=options.whole)
        if options.which == "krauts"
        else read_corpus(options.part, options.languages)
    )
    if options.errors and options.part == "dev":
        for report in reports:
            print_errors(report)
    for group in sorted({report.group for report in reports}):
        of_group = [report for report in reports if report.group == group]
        print(f"{group:14}", figures([pair for r in of_group for pair in pair_up(r.gold, r.found)]))
        if of_group[0].other:
            print(f"{'  HeidelTime':14}", figures([pair for r in of_group for pair in pair_up(r.gold, r.other)]))
    if options.which == "corpus":
        print(f"{'all':14}", figures([pair for r in reports for pair in pair_up(r.gold, r.found)]))


if __name__ == "__main__":
    main()

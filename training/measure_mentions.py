"""Measures places, times and quantities on the reading corpus: recall, precision and values right, per language.

Usage: measure_mentions.py [--set tuning|held|train] [--errors places|times|quantities] [LANGUAGE ...]
Reports are read from their bare text, as by `firsthand add`. A mention is found where it overlaps the labelled one, one
to one. Right, of what was found: a place within 25 km, where the label has coordinates; a time of the same value; a
quantity of the same value and bound. Datelines count only where they hold a label. "-" where nothing is labelled.
Errors of held-back reports are not shown.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from firsthand.extract.places import find_places
from firsthand.extract.quantities import find_quantities
from firsthand.extract.times import find_times
from firsthand.intake import Received, read_received
from firsthand.model import PlaceMention, QuantityMention, Skipped, TimeMention
from training.corpus import LabelledReport, Span, Valued, load_corpus

KINDS = ("places", "times", "quantities")
_ENDINGS = {"tuning": "0", "held": "5", "train": "12346789"}
_NEAR_KM = 25
_EARTH_KM = 6371.0
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def main() -> None:
    """Prints one row a language, and one for all."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--set", choices=tuple(_ENDINGS), default="tuning")
    options.add_argument("--errors", choices=KINDS)
    options.add_argument("languages", nargs="*")
    chosen = options.parse_args()
    if chosen.errors and chosen.set == "held":
        options.error("nobody looks at held-back reports")
    tallies: dict[str, Counter[str]] = {}
    for report in load_corpus(chosen.languages):
        if report.id[-1] in _ENDINGS[chosen.set]:
            tallies.setdefault(report.language, Counter()).update(measure(report, show=chosen.errors))
    print("          " + "".join(f"{kind:>10}  recall  prec.  right" for kind in KINDS))
    for language, tally in sorted(tallies.items()):
        print(row(language, tally))
    print(row("all", sum(tallies.values(), Counter())))


def row(name: str, tally: Counter[str]) -> str:
    """One row of the table: for each kind how many are labelled, recall, precision, and how many are right."""
    cells = []
    for kind in KINDS:
        gold, found, hit, valued, right = (
            tally[f"{kind} {what}"] for what in ("gold", "found", "hit", "valued", "right")
        )
        cells.append(f"{gold:10}  {share(hit, gold):>6}  {share(hit, found):>5}  {share(right, valued):>5}")
    return f"{name:10}" + "".join(cells)


def share(part: int, whole: int) -> str:
    """PART of WHOLE to three digits, or a dash."""
    return f"{part / whole:.3f}" if whole else "-"


def measure(report: LabelledReport, *, show: str | None = None) -> Counter[str]:
    """How many mentions of each kind are labelled, found, found rightly, and right; those of kind SHOW are printed."""
    tally: Counter[str] = Counter()
    for kind, read in zip(KINDS, read_mentions(report), strict=True):
        wanted: Sequence[Valued] = getattr(report, kind)
        found = [mention for mention in read if not _is_in_dateline(report, mention, wanted)]
        pairs = pair_up([w.span for w in wanted], [(f.anchor.start, f.anchor.end) for f in found])
        tally += Counter({f"{kind} gold": len(wanted), f"{kind} found": len(found), f"{kind} hit": len(pairs)})
        for i, j in pairs:
            agrees = RIGHT[kind](wanted[i].value, found[j])
            tally[f"{kind} valued"] += agrees is not None
            tally[f"{kind} right"] += agrees is True
            if agrees is False and kind == show:
                print("  WRONG ", report.id, repr(found[j].anchor.quote), wanted[i].value, "|", _said(found[j]))
        if kind == show:
            _print_unpaired(report, wanted, found, pairs)
    return tally


def _is_in_dateline(
    report: LabelledReport, found: PlaceMention | TimeMention | QuantityMention, wanted: Sequence[Valued]
) -> bool:
    """Whether FOUND stands in a dateline, where only some labels reach: it counts neither way, unless one is there."""
    start, end = found.anchor.start, found.anchor.end
    return any(a < end and start < b for a, b in report.datelines) and not any(
        w.span[0] < end and start < w.span[1] for w in wanted
    )


def read_mentions(
    report: LabelledReport,
) -> tuple[Sequence[PlaceMention], Sequence[TimeMention], Sequence[QuantityMention]]:
    """The places, times and quantities that the reading finds in the bare text of REPORT."""
    received = Received(
        name=report.id, content=report.text.encode(), media_type="text/plain", language=report.language,
        published=report.date, outlet=report.outlet,
    )  # fmt: skip
    outcome = read_received(received, received_at=f"{report.date}T12:00:00Z")
    if isinstance(outcome, Skipped):
        return (), (), ()
    times = find_times(*outcome)
    return find_places(*outcome)[0], times, find_quantities(*outcome, times)


def pair_up(wanted: Sequence[Span], found: Sequence[Span]) -> list[tuple[int, int]]:
    """Indices of spans that overlap, one to one, those that share most of their length first."""
    shared = (
        ((min(a[1], b[1]) - max(a[0], b[0])) / (max(a[1], b[1]) - min(a[0], b[0])), i, j)
        for i, a in enumerate(wanted)
        for j, b in enumerate(found)
    )
    left: set[int] = set()
    right: set[int] = set()
    pairs = []
    for score, i, j in sorted(shared, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if score > 0 and i not in left and j not in right:
            pairs.append((i, j))
            left.add(i)
            right.add(j)
    return sorted(pairs)


def is_near(label: str, found: PlaceMention) -> bool | None:
    """Whether FOUND lies within 25 km of LABEL ("latitude longitude"); None where the label has no coordinates."""
    if not label.strip():
        return None
    if found.lat is None or found.lon is None:
        return False
    lat, lon = map(float, label.split())
    return distance_km(lat, lon, found.lat, found.lon) <= _NEAR_KM


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Along the great circle, by the haversine formula."""
    a, b, c, d = map(radians, (lat, lon, other_lat, other_lon))
    return 2 * _EARTH_KM * asin(sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))


def is_same_time(label: str, found: TimeMention) -> bool:
    """Whether the values agree; clock times are written with "." in some labels."""
    return label.strip().replace(".", ":") == found.value.replace(".", ":")


def is_same_quantity(label: str, found: QuantityMention) -> bool:
    """Whether value and bound of LABEL ("number unit bound", "2.5 million_EUR about", "tens_of_thousands …") agree."""
    number, *unit, bound = label.split()
    if bound.replace("_", " ") != found.bound.value:
        return False
    scale = _SCALES.get(unit[0].split("_")[0], 1) if unit and "_" in unit[0] else 1
    try:
        wanted = float(number) * scale
    except ValueError:
        return number.replace("_", " ") == str(found.value)
    return not isinstance(found.value, str) and abs(wanted - found.value) <= 1e-6 * max(1, abs(wanted))


RIGHT: dict[str, Callable[[str, Any], bool | None]] = {
    "places": is_near,
    "times": is_same_time,
    "quantities": is_same_quantity,
}


def _said(found: PlaceMention | TimeMention | QuantityMention) -> str:
    if isinstance(found, PlaceMention):
        return f"{found.name} {found.lat} {found.lon}"
    return found.value if isinstance(found, TimeMention) else f"{found.value} {found.unit} {found.bound.value}"


def _print_unpaired(
    report: LabelledReport, wanted: Sequence[Valued], found: Sequence[Any], pairs: Iterable[tuple[int, int]]
) -> None:
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, w in enumerate(wanted):
        if i not in left:
            print("  MISSED", report.id, _around(report, w.span), w.value)
    for j, f in enumerate(found):
        if j not in right:
            print("  EXTRA ", report.id, _around(report, (f.anchor.start, f.anchor.end)), "|", _said(f))


def _around(report: LabelledReport, span: Span) -> str:
    """The words at SPAN in brackets, with some of those around them."""
    text, (start, end) = report.text, span
    return " ".join(f"{text[max(0, start - 40) : start]}[{text[start:end]}]{text[end : end + 40]}".split())


if __name__ == "__main__":
    main()

"""Learn what tells apart places of one name: `python tools/learn_places.py`, prints the numbers for place_company.py.

The numbers in place_company.py are those of the second round, by and by rounded: later rounds only sharpen them.

Conditional logistic regression over the places of each ambiguous name, on the dev parts of the public sets (see
score_places.py) and on the located places of the own corpus, its held-back reports left out. What company tells depends
on what the other names are taken to mean, so it is learned in rounds, each with the numbers of the last.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from score_places import SETS, distance_km, read_row, read_set

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from training.corpus import CORPUS, MalformedError, read_file

from firsthand.extract import place_company
from firsthand.extract.gazetteer_file import GazetteerPlace, open_gazetteer
from firsthand.extract.place_company import Asked, Company
from firsthand.extract.place_meaning import ask_all, pin_by_apposition
from firsthand.extract.place_outlets import find_home
from firsthand.extract.places import read_names
from firsthand.model import Report, Segment, SegmentKind, anchor_in

ROUNDS = 4
STEPS, RATE, SHRINK = 4000, 0.5, 0.001
RIGHT_KM = 60.0
KINDS = ("country", "continent", "region", "district", "village", "other")
Spot = tuple[int, int, float, float]


def read_public(name: str) -> Iterator[tuple[Report, tuple[Segment, ...], list[Spot]]]:
    for row in read_set(name, "dev"):
        read = read_row(row)
        marks = [mark for mark in row["toponyms"] if mark.get("lat") is not None]
        if read is not None:
            yield *read, [(mark["start"], mark["end"], float(mark["lat"]), float(mark["lon"])) for mark in marks]


def read_corpus() -> Iterator[tuple[Report, tuple[Segment, ...], list[Spot]]]:
    for file in sorted(CORPUS.glob("*/*.txt")):
        try:
            rows = [row for row in read_file(file) if not row.is_held_back]
        except MalformedError as error:
            print("left out:", error)
            continue
        for row in rows:
            kinds = {
                "headline": SegmentKind.HEADLINE,
                "furniture": SegmentKind.BOILERPLATE,
                "byline": SegmentKind.BYLINE,
            }
            segments = tuple(
                Segment(anchor_in(row.id, row.text, start, end), kinds.get(kind, SegmentKind.BODY), row.language)
                for kind, start, end in row.paragraphs
            )
            marks = [(*mark.span, *map(float, mark.value.split())) for mark in row.places if mark.value]
            yield Report(row.id, row.id, row.text, row.language), segments, marks


def features(place: GazetteerPlace, company: Company, beside: frozenset[str]) -> list[float]:
    kind = place.kind if place.kind in KINDS or place.kind == "city" else "other"
    return [
        place.weight / 7,
        float(place.main_name),
        *(float(kind == one) for one in KINDS),
        *company.signs(place, beside),
    ]


def collect(reports: list[tuple[Report, tuple[Segment, ...], list[Spot]]]) -> list[tuple[np.ndarray, np.ndarray]]:
    """(features of each place, which of them are right) for each ambiguous name that a mark locates."""
    gazetteer, rows = open_gazetteer(), []
    for report, segments, marks in reports:
        names, acting = read_names(report, segments, gazetteer)
        known = [name for name in names if name.places and not name.sited]
        asked = ask_all(report.text, known, pin_by_apposition(report.text, known))
        states = [actor.actor for actor in acting if len(actor.actor) == 2]
        company = Company(asked, states, find_home(report, gazetteer))
        for one in asked:
            if len(one.places) > 1:
                rows += _row(one, known, marks, company)
    return rows


def _row(one: Asked, known: list, marks: list[Spot], company: Company) -> list[tuple[np.ndarray, np.ndarray]]:
    spans = [(name.start, name.end) for name in known if name.key == one.key]
    spots = [(lat, lon) for start, end, lat, lon in marks if any(s < end and start < e for s, e in spans)]
    if not spots:
        return []
    off = np.array([distance_km(spots[0], (place.lat, place.lon)) for place in one.places])
    wide = np.array([place.kind in ("country", "continent", "region") for place in one.places])
    right = off < np.where(wide, 500.0, RIGHT_KM)
    if not right.any() or right.all():
        return []
    with company.without(one.key):
        table = np.array([features(place, company, one.beside) for place in one.places])
    return [(table, right)]


def learn(groups: list[list[tuple[np.ndarray, np.ndarray]]], weights: np.ndarray) -> np.ndarray:
    """The weights that make the right places likely; every group counts by the root of its size."""
    start = weights.copy()
    rows = [(table, right, len(group) ** -0.5) for group in groups for table, right in group]
    table, right = np.concatenate([row[0] for row in rows]), np.concatenate([row[1] for row in rows])
    sizes = [len(row[1]) for row in rows]
    first, share = np.cumsum([0, *sizes[:-1]]), np.array([row[2] for row in rows])
    share /= share.sum()
    for _ in range(STEPS):
        scores = table @ weights
        odds = np.exp(scores - np.repeat(np.maximum.reduceat(scores, first), sizes))
        likely = odds / np.repeat(np.add.reduceat(odds, first), sizes)
        right_odds = odds * right
        wanted = right_odds / np.repeat(np.add.reduceat(right_odds, first), sizes)
        slope = table.T @ (np.repeat(share, sizes) * (wanted - likely)) + SHRINK * (start - weights)
        weights = weights + RATE * slope
    return weights


def main() -> None:
    groups = [list(read_public(name)) for name in SETS] + [list(read_corpus())]
    kinds = place_company.KINDS
    by_kind = [kinds.get(kind, place_company.OTHER_KIND) for kind in KINDS]
    weights = np.array([place_company.PER_DOUBLING, place_company.MAIN_NAME, *by_kind, *place_company.SIGNS])
    for _ in range(ROUNDS):
        tables = [collect(group) for group in groups]
        for name, rows in zip((*SETS, "corpus"), tables, strict=True):
            hits = sum(bool(right[int((table @ weights).argmax())]) for table, right in rows)
            print(f"{name}: {hits} of {len(rows)} ambiguous names", end="; ")
        weights = learn(tables, weights)
        print()
        place_company.PER_DOUBLING, place_company.MAIN_NAME = weights[0], weights[1]
        place_company.KINDS = {**dict(zip(KINDS[:-1], weights[2 : 1 + len(KINDS)], strict=True)), "city": 0.0}
        place_company.OTHER_KIND, place_company.SIGNS = weights[1 + len(KINDS)], tuple(weights[2 + len(KINDS) :])
        print(f"PER_DOUBLING, MAIN_NAME = {weights[0]:.2f}, {weights[1]:.2f}")
        print("KINDS =", {kind: round(float(value), 1) for kind, value in place_company.KINDS.items()})
        print(f"OTHER_KIND = {place_company.OTHER_KIND:.1f}")
        print("SIGNS =", tuple(round(float(value), 2) for value in place_company.SIGNS))


if __name__ == "__main__":
    main()

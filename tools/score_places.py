"""How many toponyms of the public sets are placed within 161 km: `python tools/score_places.py [SET …] [--part test]`.

The sets (LGL, TR-News, GeoWebNews, GeoVirus) lie beside the checkout (../shared/data/places); without them it says so
and stops with 0. They have no split of their own: a report is in part `test` if the first byte of the BLAKE2b digest of
its id is odd, else in `dev`. Rules are tuned on `dev` only.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from firsthand.extract.gazetteer_file import open_gazetteer
from firsthand.extract.places import find_places
from firsthand.intake import Received, read_received
from firsthand.model import Report, Segment, Skipped

SETS = ("lgl", "trnews", "geowebnews", "geovirus")
FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "places"
# The usual measure of this task: 100 miles.
NEAR_KM = 161.0


def part_of(report_id: str) -> str:
    """The part of the split, "dev" or "test", that the report belongs to."""
    return "test" if hashlib.blake2b(report_id.encode(), digest_size=1).digest()[0] % 2 else "dev"


def read_set(name: str, part: str) -> Iterator[dict]:
    """The reports of set NAME in PART ("dev", "test" or "all")."""
    with gzip.open(FOLDER / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            report = json.loads(line)
            if part in ("all", part_of(report["id"])):
                yield report


def distance_km(a: tuple[float, float], b: tuple[float, float]) -> float:
    lat, other = math.radians(a[0]), math.radians(b[0])
    half = math.sin((other - lat) / 2) ** 2
    half += math.cos(lat) * math.cos(other) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(half)))


def read_row(row: dict) -> tuple[Report, tuple[Segment, ...]] | None:
    """The report of one line of a set, as intake reads it; None if intake refuses it."""
    received = Received(
        row["id"],
        row["text"].encode("utf-8", "surrogatepass"),
        "text/plain",
        url=row.get("url"),
        outlet=row.get("outlet"),
        title=row.get("title"),
        published=row.get("date"),
        language="en",
    )
    read = read_received(received, received_at="2026-01-01T00:00:00Z")
    return None if isinstance(read, Skipped) else read


def score_report(report: dict) -> Iterator[tuple[dict, float | None, float | None]]:
    """(toponym, km off as a place, km off as an actor) for each toponym with coordinates; None where none is found.

    A state that acts ("Moscow said", "Syrian") is no place here but is kept as an actor: its distance is that of the
    middle of the state.
    """
    read = read_row(report)
    if read is None:
        return
    places, actors = find_places(*read)
    gazetteer = open_gazetteer()
    for toponym in report["toponyms"]:
        if toponym.get("lat") is None:
            continue
        spot = float(toponym["lat"]), float(toponym["lon"])
        start, end = toponym["start"], toponym["end"]
        over = [p for p in places if p.anchor.start < end and start < p.anchor.end and p.lat is not None]
        over.sort(key=lambda p: -(min(end, p.anchor.end) - max(start, p.anchor.start)))
        placed = distance_km(spot, (over[0].lat, over[0].lon)) if over else None
        acting = None
        for actor in actors:
            if actor.anchor.start < end and start < actor.anchor.end and actor.actor in gazetteer.country_places:
                state = gazetteer.place(gazetteer.country_places[actor.actor])
                acting = distance_km(spot, (state.lat, state.lon))
        yield toponym, placed, acting


def score_set(name: str, part: str, first: int | None) -> Counter[str]:
    """How many toponyms of one set there are, are found, and are near; and the same for those found as actors only."""
    counts: Counter[str] = Counter()
    for number, report in enumerate(read_set(name, part)):
        if first is not None and number >= first:
            break
        for _, placed, acting in score_report(report):
            counts["gold"] += 1
            counts["found"] += placed is not None
            counts["near"] += placed is not None and placed <= NEAR_KM
            counts["acting"] += placed is None and acting is not None
            counts["acting_near"] += placed is None and acting is not None and acting <= NEAR_KM
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", default=SETS, metavar="SET")
    parser.add_argument("--part", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--first", type=int, help="only the first so many reports of the part")
    given = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"Skipped: the sets do not lie beside the checkout ({FOLDER}).")
        return
    print("| set | toponyms | found | Acc@161 of found | of all | of all, states that act counted |")
    print("|---|---:|---:|---:|---:|---:|")
    for name in given.sets:
        c = score_set(name, given.part, given.first)
        found, gold = max(1, c["found"]), max(1, c["gold"])
        acting = (c["near"] + c["acting_near"]) / gold
        print(
            f"| {name} | {c['gold']} | {c['found'] / gold:.3f} | {c['near'] / found:.3f} | {c['near'] / gold:.3f} "
            f"| {acting:.3f} |"
        )


if __name__ == "__main__":
    main()

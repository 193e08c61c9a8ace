"""B³ of the stories that reports are grouped to, on ECB+ (86 stories, two look-alikes in each of 43 topics).

    python tools/score_clustering.py [tune|held|test …] [--intake-only] [--comparer] [--first N]

Each part is one pile. `tune` (even topics below 36) is what the options of `group_reports` were set on, `held` the odd
ones, `test` the set's own test part, topics 36 to 45. Each pile is grouped whole and thinned to one to six reports a
story. `--intake-only` reads no places and days, which is quick; `--comparer` adds the headlines' vectors. The set lies
beside the checkout (../shared/data/clustering); without it, it says so and stops with 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from firsthand.extract.comparing import open_comparer
from firsthand.intake import Received, read_received
from firsthand.link.grouping import group_reports
from firsthand.model import Mentions, Reading, Skipped
from firsthand.pipeline import read_report

FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "clustering"
PARTS = ("tune", "held", "test")
READ_AT = "2026-01-01T00:00:00Z"
SEED = 3


def part_of(row: dict) -> str:
    topic = int(row["topic"])
    return "test" if topic >= 36 else PARTS[topic % 2]


def read_rows(part: str, first: int | None) -> list[dict]:
    with gzip.open(FOLDER / "documents.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if part_of(row) == part][:first]


def read(row: dict, *, intake_only: bool) -> Reading:
    received = Received(row["id"], row["text"].encode(), "text/plain", url=row["url"], language="en")
    done: object = read_received(received, received_at=READ_AT) if intake_only else None
    if isinstance(done, tuple):
        return Reading(*done, (), Mentions(), ())
    reading = read_report(received, received_at=READ_AT)
    if isinstance(reading, Skipped):
        raise SystemExit(f"{row['id']}: {reading.reason}")
    return reading


def thin(rows: Sequence[dict]) -> list[int]:
    """The places of one to six reports of each story, drawn by lot."""
    draw = random.Random(SEED)
    stories: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        stories[row["subtopic"]].append(place)
    return sorted(at for held in stories.values() for at in draw.sample(held, min(len(held), draw.randint(1, 6))))


def b_cubed(found: Sequence[str], gold: Sequence[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of labels FOUND against GOLD."""
    both, ours, theirs = Counter(zip(found, gold, strict=True)), Counter(found), Counter(gold)
    precision = sum(count * count / ours[a] for (a, _), count in both.items()) / len(gold)
    recall = sum(count * count / theirs[b] for (_, b), count in both.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", default=PARTS, metavar="PART")
    parser.add_argument("--intake-only", action="store_true")
    parser.add_argument("--comparer", action="store_true")
    parser.add_argument("--first", type=int, help="only the first so many reports of the part")
    given = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"Skipped: the set does not lie beside the checkout ({FOLDER}).")
        return
    comparer = open_comparer(threads=1) if given.comparer else None
    print("| part | reports | stories | found | B³ precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|---:|")
    for part in given.parts:
        rows = read_rows(part, given.first)
        readings = [read(row, intake_only=given.intake_only) for row in rows]
        for name, places in ((part, list(range(len(rows)))), (f"{part}, thinned", thin(rows))):
            groups = group_reports([readings[at] for at in places], embedder=comparer)
            story = {report_id: group[0] for group in groups for report_id in group}
            found = [story[readings[at].report.id] for at in places]
            gold = [rows[at]["subtopic"] for at in places]
            precision, recall, f1 = b_cubed(found, gold)
            figures = f"{precision:.3f} | {recall:.3f} | {f1:.3f}"
            print(f"| {name} | {len(gold)} | {len(set(gold))} | {len(groups)} | {figures} |", flush=True)


if __name__ == "__main__":
    main()

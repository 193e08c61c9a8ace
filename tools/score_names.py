"""How well names are known again in other spellings and scripts.

    python tools/score_names.py [scripts|people …] [--queries 200]

`scripts`: a name part in another script against its Latin form and the 20 Latin names of the set most like that form;
two are one if they sound alike as `firsthand.link.spelling` hears them. `people`: pairs of full names of persons, one
if `name_people` gives them one key. `people` tells the pairs that a language model proposed apart from the others. The
sets lie beside the checkout (../shared/data/names); without them it says so and stops with 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from firsthand.link.persons import Person, name_people
from firsthand.link.spelling import coarse_skeleton, is_syllabic, skeleton

FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "names"
# Names that the wrong ones are taken from, in each set, and how many of them stand against the right one.
POOL = 4000
WRONG = 20


def print_scripts(queries: int) -> None:
    sets: dict[str, list[dict]] = defaultdict(list)
    with gzip.open(FOLDER / "transliteration.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            sets[row["set"]].append(row)
    print("| set | queries | found by sound | wrong ones taken | precision | F1 | recall@1, ties by lot |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, rows in sets.items():
        pool = rows[:: max(1, len(rows) // POOL)]
        held = list(score_set(pool, queries))
        right, wrong = sum(one for one, _ in held), sum(count for _, count in held)
        precision, recall = right / max(1, right + wrong), right / len(held)
        first = sum(one / (count + 1) for one, count in held) / len(held)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        share = wrong / (len(held) * WRONG)
        print(f"| {name} | {len(held)} | {recall:.3f} | {share:.4f} | {precision:.3f} | {f1:.3f} | {first:.3f} |")


def score_set(pool: Sequence[dict], queries: int) -> list[tuple[bool, int]]:
    """For each query, whether the right name sounds alike and how many wrong ones do."""
    names = sorted({row["latin"] for row in pool})
    holders: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for pair in letter_pairs(name):
            holders[pair].append(name)
    found = []
    for row in pool[:: max(1, len(pool) // queries)]:
        near = Counter(other for pair in letter_pairs(row["latin"]) for other in holders[pair])
        del near[row["latin"]]
        ranked = sorted(near, key=lambda other: (-near[other] / (len(other) + len(row["latin"])), other))
        wrong = sum(sound_alike(row["name"], other) for other in ranked[:WRONG])
        found.append((sound_alike(row["name"], row["latin"]), wrong))
    return found


def letter_pairs(name: str) -> set[str]:
    return {a + b for a, b in pairwise(f"^{name}$")}


def sound_alike(name: str, latin: str) -> bool:
    """Whether a name in another script and a Latin one have one skeleton: the coarse one in syllabic scripts."""
    hear = coarse_skeleton if is_syllabic(name) else skeleton
    return hear(name) == hear(latin)


def print_people() -> None:
    with (FOLDER / "name_bench.jsonl").open(encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["schema"] == "Person"]
    proposed = [row for row in rows if row["category"] == "LLM-proposed deviation"]
    others = [row for row in rows if row["category"] != "LLM-proposed deviation"]
    beyond = [row for row in rows if not (row["a"] + row["b"]).isascii()]
    print("| persons | pairs | matches | precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|")
    parts = (("all", rows), ("proposed by a model", proposed), ("the others", others), ("not plain Latin", beyond))
    for name, part in parts:
        told = [is_one(row["a"], row["b"]) for row in part]
        gold = [row["match"] for row in part]
        both = sum(a and b for a, b in zip(told, gold, strict=True))
        precision, recall = both / max(1, sum(told)), both / max(1, sum(gold))
        f1 = 2 * both / max(1, sum(told) + sum(gold))
        print(f"| {name} | {len(part)} | {sum(gold)} | {precision:.3f} | {recall:.3f} | {f1:.3f} |")


def is_one(a: str, b: str) -> bool:
    people = [Person(tuple(name.split()), "", "") for name in (a, b) if name.split()]
    return len(people) == 2 and len(set(name_people(people).values())) == 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", default=("scripts", "people"), metavar="PART")
    parser.add_argument("--queries", type=int, default=200, help="names asked for in each set")
    given = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"Skipped: the sets do not lie beside the checkout ({FOLDER}).")
        return
    if "scripts" in given.parts:
        print_scripts(given.queries)
    if "people" in given.parts:
        print_people()


if __name__ == "__main__":
    main()

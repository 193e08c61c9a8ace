"""How the trained comparer reads entailment and contradiction on public pairs of sentences.

    python tools/score_contradictions.py [--set negation_pairs|xnli.test] [--limit N]

Its six standings stand for the three labels of these sets: a premise that says the same or more entails, one that
contradicts contradicts, what is left is neutral (another moment of the matter too: these sets know no time). The sets
are no news and are test sets: nothing is tuned on them. They lie beside the checkout (../shared/data/contradiction);
without them, or without the comparer, it says so and stops with 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from firsthand.extract.comparing import open_comparer
from firsthand.link.comparing import STANDINGS

FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "contradiction"
LABELS = ("entailment", "neutral", "contradiction")
LABEL_OF = {"same": "entailment", "refines": "entailment", "contradicts": "contradiction"}


def read_rows(name: str, limit: int | None) -> dict[str, list[dict]]:
    """Every so manieth row, at most LIMIT of each language; rows of one pair stay together."""
    languages: dict[str, dict[object, list[dict]]] = defaultdict(lambda: defaultdict(list))
    with gzip.open(FOLDER / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            languages[row["lang"]][row.get("set"), row.get("pair", row["id"])].append(row)
    return {language: thin(list(pairs.values()), limit) for language, pairs in languages.items()}


def thin(pairs: Sequence[list[dict]], limit: int | None) -> list[dict]:
    count = sum(map(len, pairs))
    return [row for pair in pairs[:: -(-count // (limit or count))] for row in pair]


def name_label(shares: Sequence[float]) -> str:
    """The label whose standings are likeliest together."""
    summed = dict.fromkeys(LABELS, 0.0)
    for standing, share in zip(STANDINGS, shares, strict=False):
        summed[LABEL_OF.get(standing, "neutral")] += share
    return max(LABELS, key=lambda label: summed[label])


def f1_of(label: str, told: Sequence[str], gold: Sequence[str]) -> float:
    both = sum(a == b == label for a, b in zip(told, gold, strict=True))
    return 2 * both / max(1, told.count(label) + gold.count(label))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", choices=("negation_pairs", "xnli.test"), default="negation_pairs")
    parser.add_argument("--limit", type=int, help="about so many rows of each language")
    given = parser.parse_args()
    comparer = open_comparer(threads=1)
    if not FOLDER.is_dir() or comparer is None:
        print(f"Skipped: no comparer, or the sets do not lie beside the checkout ({FOLDER}).")
        return
    print(f"| {given.set} | rows | accuracy | macro F1 | F1 of contradiction |\n|---|---:|---:|---:|---:|")
    for language, rows in read_rows(given.set, given.limit).items():
        compared = comparer.compare([(one["premise"], one["hypothesis"]) for one in rows])
        told = [name_label(shares) for shares in compared.tolist()]
        gold = [row["label"] for row in rows]
        scores = [f1_of(label, told, gold) for label in LABELS]
        right = sum(a == b for a, b in zip(told, gold, strict=True)) / len(gold)
        print(f"| {language} | {len(rows)} | {right:.3f} | {sum(scores) / 3:.3f} | {scores[-1]:.3f} |", flush=True)


if __name__ == "__main__":
    main()

"""Attribution F1 on attribution-en, or attribution-de (../shared/data).

    python tools/score_attribution.py [--language en|de] [--split dev|test] [--rules] [--limit N]

An attribution is found when its content overlaps by half (intersection over union), one to one; with its source when
that overlaps by half too, or neither has one. These guidelines mark all that a source says in one go as one
attribution, so figures are given with our statements apart, and with neighbours of one source joined. The German set
tells kinds of quotation: how many of each are found. Without the set it says so and stops with 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path

from firsthand.extract.trained import open_reader
from firsthand.intake import Received
from firsthand.model import Basis, Reading, Skipped, Statement
from firsthand.pipeline import read_report

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
# Characters between two statements of one source that count as one when joined: ", and that", or the end of a sentence.
GAP = 40

Marks = set[int]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--language", choices=("en", "de"), default="en")
    options.add_argument("--split", choices=("dev", "test"), default="dev")
    options.add_argument("--rules", action="store_true")
    options.add_argument("--limit", type=int, default=84)
    given = options.parse_args()
    folder = DATA / f"attribution-{given.language}"
    if not folder.is_dir():
        print(f"the set {folder.name} is not beside the checkout")
        return
    reader = None if given.rules else open_reader(threads=2)
    with gzip.open(folder / f"{given.split}.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [read_row(json.loads(line)) for line in file][: given.limit]
    readings = []
    for row in rows:
        received = Received(
            name=row["id"], content=row["text"].encode(), media_type="text/plain", outlet=row.get("publisher"),
            language=given.language, published=row["date"],
        )  # fmt: skip
        readings.append(read_report(received, received_at="2026-01-01T00:00:00Z", reader=reader))
    for name, gap in (("apart", -1), ("joined", GAP)):
        print(f"{given.split} {name:6}  " + score(rows, readings, gap))
        if given.language == "de":
            print(f"{given.split} {name:6}  " + score_kinds(rows, readings, gap))


def read_row(row: dict) -> dict:
    """ROW with its quotations, which attribution-de calls so, as attributions."""
    if "attributions" in row:
        return row
    quotes = [{"content": one["quote"], "source": one["speaker"], "type": one["type"]} for one in row["quotes"]]
    return {**row, "attributions": quotes}


def score_kinds(rows: list[dict], readings: list[Reading | Skipped], gap: int) -> str:
    """Recall of each kind of quotation."""
    gold: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for row, reading in zip(rows, readings, strict=True):
        wanted = [one for one in row["attributions"] if one["content"]]
        said = [] if isinstance(reading, Skipped) else attributions(reading, gap)
        gold.update(one["type"] for one in wanted)
        contents = [(marks(one["content"]), set()) for one in wanted]
        found.update(wanted[i]["type"] for i, _ in pair(contents, said))
    return "recall by kind: " + ", ".join(
        f"{kind} {found[kind] / gold[kind]:.3f} ({gold[kind]})" for kind in sorted(gold)
    )


def score(rows: list[dict], readings: list[Reading | Skipped], gap: int) -> str:
    """Precision, recall and F1 over all reports, with statements joined across GAP characters."""
    gold = found = hit = sourced = wide = narrow = shared = 0
    for row, reading in zip(rows, readings, strict=True):
        wanted = [(marks(a["content"]), marks(a["source"])) for a in row["attributions"] if a["content"]]
        said = [] if isinstance(reading, Skipped) else attributions(reading, gap)
        gold, found = gold + len(wanted), found + len(said)
        for i, j in pair(wanted, said):
            hit += 1
            one, other = wanted[i][1], said[j][1]
            sourced += (not one and not other) or overlap(one, other) >= 0.5
        a, b = set().union(*(c for c, _ in wanted)), set().union(*(c for c, _ in said))
        wide, narrow, shared = wide + len(a), narrow + len(b), shared + len(a & b)
    return (
        f"precision {hit / found:.3f}  recall {hit / gold:.3f}  F1 {2 * hit / (gold + found):.3f}  "
        f"with source {2 * sourced / (gold + found):.3f}  content, character F1 {2 * shared / (wide + narrow):.3f}"
    )


def attributions(reading: Reading, gap: int) -> list[tuple[Marks, Marks]]:
    """Content and source of each statement on somebody's word; one that goes on within GAP is joined."""
    made: list[tuple[Marks, Marks]] = []
    last: Statement | None = None
    for one in reading.statements:
        if one.basis is Basis.UNATTRIBUTED or one.in_post or not one.attribution.source_name:
            continue
        content = set(range(one.anchor.start, one.anchor.end))
        if last is not None and goes_on(reading.report.text, last, one, gap):
            made[-1][0].update(content)
        else:
            source = one.attribution.source
            made.append((content, set(range(source.start, source.end)) if source else set()))
        last = one
    return made


def goes_on(text: str, last: Statement, one: Statement, gap: int) -> bool:
    """Whether ONE is part of the same attribution as LAST, the statement before it."""
    between = text[last.anchor.end : one.anchor.start]
    a, b = last.attribution, one.attribution
    return (
        len(between) <= gap
        and "\n" not in between.strip(" ")
        and (a.source == b.source or a.source_name == b.source_name)
        and (b.cue is None or a.cue == b.cue)
    )


def pair(wanted: list[tuple[Marks, Marks]], said: list[tuple[Marks, Marks]]) -> list[tuple[int, int]]:
    """Contents that overlap by half, one to one, the best first."""
    scored = sorted(
        ((overlap(w[0], s[0]), i, j) for i, w in enumerate(wanted) for j, s in enumerate(said)),
        key=lambda row: -row[0],
    )
    left, right, pairs = set(), set(), []
    for value, i, j in scored:
        if value >= 0.5 and i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs


def marks(spans: list[dict]) -> Marks:
    """The characters that SPANS cover."""
    return {at for span in spans for at in range(span["start"], span["end"])}


def overlap(a: Marks, b: Marks) -> float:
    """Intersection over union."""
    return len(a & b) / len(a | b) if a & b else 0.0


if __name__ == "__main__":
    main()

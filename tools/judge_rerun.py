"""Another reading under many judgements: which share is found again by itself, and how.

    python tools/judge_rerun.py [--judgements 10000] [--seed 1]

The stories of Firsthand Bench are read by the rules and judged; then newer code is played in three ways: every
statement is cut some characters elsewhere; one in twelve is joined with the next or cut in two as well; and each report
gets a first line more.
Prints one line of JSON for each, and ends with 1 if a judgement is neither placed nor queued.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from firsthand.app.rulings import Ruling, SubjectIndex, draw_judgement
from firsthand.intake import Hints, Received, receive
from firsthand.link.judged import apply_judgements
from firsthand.model import (
    Anchor,
    Basis,
    CorrectedField,
    Correction,
    Judgement,
    JudgementKind,
    Reading,
    Statement,
    anchor_in,
    content_id,
)
from firsthand.pipeline import join_story, read_report


def read_pile() -> list[Reading]:
    """The reports of all stories of the bench, read by the rules."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from bench.stories import main as build

    with tempfile.TemporaryDirectory() as folder:
        build(["build", folder])
        received = [one for one in receive([folder], hints=Hints()) if isinstance(one, Received)]
    texts = [one for one in received if one.name.endswith(".txt")]
    outcomes = [read_report(replace(one, name=f"{place}"), received_at="2026-01-01") for place, one in enumerate(texts)]
    return [one for one in outcomes if isinstance(one, Reading) and one.statements]


def judge_all(readings: Sequence[Reading], count: int, chance: random.Random) -> list[Judgement]:
    """COUNT judgements on statements, claims and reports of READINGS, chosen by CHANCE."""
    by_story = [readings[start : start + 12] for start in range(0, len(readings), 12)]
    indexes = [SubjectIndex(join_story("pile", part)) for part in by_story]
    made: list[Judgement] = []
    while len(made) < count:
        index = chance.choice(indexes)
        drawn = draw_judgement(index, _rule(index, chance))
        at = f"2026-05-09T10:00:00.{len(made):06}Z"
        made.append(replace(drawn, id=content_id("v", len(made)), by="Ada", decided_at=at))
    return made


def _rule(index: SubjectIndex, chance: random.Random) -> Ruling:
    claims, statements = list(index.claims), list(index.claim_of)
    statement = chance.choice(statements)
    kind = chance.choice(["verdict", "note", "merge", "move", "correct", "strike", "hide"])
    if kind == "merge":
        one, other = chance.sample(claims, 2)
        return Ruling(JudgementKind.MERGE, (one,), (other,))
    if kind == "move":
        other = chance.choice([claim for claim in claims if claim != index.claim_of[statement]])
        return Ruling(JudgementKind.MOVE, (statement,), (other,))
    if kind == "correct":
        correction = Correction(basis=Basis.DOCUMENT)
        return Ruling(JudgementKind.CORRECT, (statement,), field=CorrectedField.BASIS, correction=correction)
    if kind == "hide":
        return Ruling(JudgementKind.HIDE, (chance.choice(list(index.reports)),))
    subject = chance.choice(claims) if kind in ("verdict", "note") else statement
    return Ruling(JudgementKind(kind), (subject,), note="seen")


def _put(reading: Reading, one: Statement, start: int, end: int) -> Statement:
    anchor = anchor_in(reading.report.id, reading.report.text, max(0, start), min(end, len(reading.report.text)))
    return replace(one, id=content_id("t", reading.report.id, anchor.start, anchor.end), anchor=anchor)


def recut(reading: Reading, chance: random.Random) -> Reading:
    """Every statement cut up to eight characters elsewhere at either end."""
    moved = (chance.randint(-8, 8), chance.randint(-8, 8))
    statements = tuple(
        _put(reading, one, one.anchor.start + moved[0], max(one.anchor.start + moved[0] + 4, one.anchor.end + moved[1]))
        for one in reading.statements
    )
    return replace(reading, statements=statements)


def regroup(reading: Reading, chance: random.Random) -> Reading:
    """Cut elsewhere, and one statement in twelve joined with the next one or cut in two."""
    found: list[Statement] = []
    for one in recut(reading, chance).statements:
        odds, middle = chance.random(), (one.anchor.start + one.anchor.end) // 2
        if odds < 1 / 24 and found and one.anchor.start - found[-1].anchor.end < 40:
            found[-1] = _put(reading, found[-1], found[-1].anchor.start, one.anchor.end)
        elif odds < 1 / 12:
            found += [_put(reading, one, one.anchor.start, middle), _put(reading, one, middle, one.anchor.end)]
        else:
            found.append(one)
    return replace(reading, statements=tuple(found))


def shift(reading: Reading, chance: random.Random) -> Reading:
    """The text with a first line more."""
    line = "Updated at noon\n\n" * chance.randint(1, 3)

    def moved(anchor: Anchor) -> Anchor:
        return replace(anchor, start=anchor.start + len(line), end=anchor.end + len(line))

    text = line + reading.report.text
    bare = replace(reading, report=replace(reading.report, text=text))
    statements = tuple(
        _put(bare, one, one.anchor.start + len(line), one.anchor.end + len(line)) for one in reading.statements
    )
    segments = tuple(replace(one, anchor=moved(one.anchor)) for one in reading.segments)
    return replace(bare, statements=statements, segments=segments)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--judgements", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    readings = read_pile()
    judgements = judge_all(readings, given.judgements, chance)
    ways: tuple[Callable[[Reading, random.Random], Reading], ...] = (recut, regroup, shift)
    lost = 0
    for way in ways:
        newer = [way(one, chance) for one in readings]
        started = time.perf_counter()
        placed = apply_judgements(newer, judgements).placed
        seconds = time.perf_counter() - started
        counts = Counter(one.how.value for one in placed)
        lost += len(judgements) - len(placed)
        share = 1 - counts["queued"] / len(judgements)
        row = {"way": way.__name__, "reports": len(readings), "judgements": len(judgements), **counts}
        why = Counter(one.reason for one in placed if one.how.value == "queued")
        print(json.dumps({**row, "found": round(share, 5), "lost": lost, "seconds": round(seconds, 1), "why": why}))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())

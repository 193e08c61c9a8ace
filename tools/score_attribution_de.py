"""Who says what in German reports: attribution-de (../shared/data), by rules alone and with the trained reader.

    python tools/score_attribution_de.py [--split dev|test] [--limit N] [--only rules|trained]

Two measures. *Found*: as `score_attribution.py` counts for English, the quotation overlaps by half (intersection over
union), one to one; with its speaker when that does too. *Words*: as the origin's own scorer counts, each quotation is
paired with ours that shares most words with it, then F1 (precision/recall) of the words of quote, speaker and cue, over
all words (micro) and as the mean over quotations (macro, which the origin prints); `five` adds frame and addressee,
which are not read here. Pairs are taken best first, where the origin takes the best set of pairs. Statements count
apart, and joined where one source goes on. The set is CC BY-NC-SA: nothing is trained or tuned on it. Without it, it
says so and stops with 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from score_attribution import DATA, GAP, Marks, attributions, marks, read_row, score, score_kinds

from firsthand.extract.trained import open_reader
from firsthand.intake import Received
from firsthand.model import Reading, Skipped
from firsthand.pipeline import read_report

FOLDER = DATA / "attribution-de"
READ = ("quote", "speaker", "cue")
ROLES = (*READ, "frame", "addressee")
KINDS = ("Direct", "Indirect", "Reported", "IndirectFreeIndirect", "FreeIndirect")
# What each role of one quotation covers: numbers of words.
Quotation = Mapping[str, Marks]


@dataclass(slots=True)
class Tally:
    """Words of one role: HIT of those WANTED and SAID; and precision and recall of each quotation."""

    hit: int = 0
    wanted: int = 0
    said: int = 0
    precisions: list[float] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)

    def add(self, wanted: Marks, said: Marks) -> None:
        hit = len(wanted & said)
        self.hit, self.wanted, self.said = self.hit + hit, self.wanted + len(wanted), self.said + len(said)
        if said:
            self.precisions.append(hit / len(said))
        if wanted:
            self.recalls.append(hit / len(wanted))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--split", choices=("dev", "test"), default="dev")
    options.add_argument("--limit", type=int)
    options.add_argument("--only", choices=("rules", "trained"))
    given = options.parse_args()
    if not FOLDER.is_dir():
        print(f"the set {FOLDER.name} is not beside the checkout")
        return
    with gzip.open(FOLDER / f"{given.split}.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [read_row(json.loads(line)) for line in file][: given.limit]
    print(f"{given.split}: {len(rows)} reports, {sum(len(row['quotes']) for row in rows)} quotations")
    for name in ("rules", "trained") if given.only is None else (given.only,):
        reader = open_reader(threads=2) if name == "trained" else None
        begun = time.process_time()
        readings = [read_report(receive(row), received_at="2026-01-01T00:00:00Z", reader=reader) for row in rows]
        print(f"\n{name}: {time.process_time() - begun:.0f} CPU-seconds")
        for way, gap in (("apart", -1), ("joined", GAP)):
            print(f"{way:6} found  {score(rows, readings, gap)}")
            print(f"{way:6} found  {score_kinds(rows, readings, gap)}")
            for line in describe(rows, readings, gap):
                print(f"{way:6} {line}")


def receive(row: dict) -> Received:
    return Received(row["id"], row["text"].encode(), "text/plain", language="de", published=row["date"])


def describe(rows: Sequence[dict], readings: Sequence[Reading | Skipped], gap: int) -> Iterator[str]:
    """Lines that tell how many words of each role are right, in all and for each kind of quotation."""
    over_all = {role: Tally() for role in ROLES}
    by_kind = {kind: {role: Tally() for role in READ} for kind in KINDS}
    for row, reading in zip(rows, readings, strict=True):
        ours = quotations(reading, gap, row["text"])
        gold = [{role: words_in(row["text"], marks(one[role])) for role in ROLES} for one in row["quotes"]]
        kinds = [one["type"] for one in row["quotes"]]
        for i, j in align(gold, ours):
            wanted, said = {} if i is None else gold[i], {} if j is None else ours[j]
            for role, tally in over_all.items():
                tally.add(wanted.get(role, set()), said.get(role, set()))
            for role, tally in by_kind[kinds[i]].items() if i is not None else ():
                tally.add(wanted[role], said.get(role, set()))
    for name, mean in (("micro", micro), ("macro", macro)):
        each = {role: [over_all[role]] for role in READ}
        together = {"three": [over_all[role] for role in READ], "five": list(over_all.values())}
        yield f"words, {name}  " + "; ".join(f"{what} {show(*mean(some))}" for what, some in (each | together).items())
    for kind in KINDS:
        of_kind = "; ".join(f"{role} {show(*micro([tally]))}" for role, tally in by_kind[kind].items())
        yield f"words of {kind} and what is paired with them: {of_kind}"


def quotations(reading: Reading | Skipped, gap: int, text: str) -> list[Quotation]:
    """Our quotations in READING, the cue being that of the first statement of each."""
    if isinstance(reading, Skipped):
        return []
    cues = {one.anchor.start: one.attribution.cue for one in reading.statements if one.attribution.source_name}
    made = []
    for content, source in attributions(reading, gap):
        cue = cues.get(min(content))
        spoken = set(range(cue.start, cue.end)) if cue else set()
        roles = {"quote": content, "speaker": source, "cue": spoken}
        made.append({role: words_in(text, covered) for role, covered in roles.items()})
    return made


def words_in(text: str, covered: Marks) -> Marks:
    """Numbers of the words and signs of TEXT whose first letter is COVERED."""
    return (
        {number for number, match in enumerate(re.finditer(r"\w+|[^\w\s]", text)) if match.start() in covered}
        if covered
        else set()
    )


def align(gold: Sequence[Quotation], ours: Sequence[Quotation]) -> Iterator[tuple[int | None, int | None]]:
    """Each of GOLD with the one of OURS that shares most with it, best first; the rest of both alone."""
    scored = sorted(
        ((2 * len(g["quote"] & o["quote"]) / (len(g["quote"]) + len(o["quote"]) or 1), i, j)
         for i, g in enumerate(gold) for j, o in enumerate(ours)),
        key=lambda row: -row[0],
    )  # fmt: skip
    left, right = set(range(len(gold))), set(range(len(ours)))
    for value, i, j in scored:
        if value > 0 and i in left and j in right:
            left.remove(i)
            right.remove(j)
            yield i, j
    yield from ((i, None) for i in sorted(left))
    yield from ((None, j) for j in sorted(right))


def micro(tallies: Sequence[Tally]) -> tuple[float, float]:
    """Precision and recall over all words."""
    hit = sum(one.hit for one in tallies)
    return hit / max(1, sum(one.said for one in tallies)), hit / max(1, sum(one.wanted for one in tallies))


def macro(tallies: Sequence[Tally]) -> tuple[float, float]:
    """Mean precision of what was said and mean recall of what was wanted, a quotation's role counting once."""
    precisions = [value for one in tallies for value in one.precisions]
    recalls = [value for one in tallies for value in one.recalls]
    return sum(precisions) / max(1, len(precisions)), sum(recalls) / max(1, len(recalls))


def show(precision: float, recall: float) -> str:
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"{f1:.3f} ({precision:.3f}/{recall:.3f})"


if __name__ == "__main__":
    main()

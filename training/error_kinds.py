"""Counts the kinds of error that are left on the held-back tenth of the reading corpus. Usage: error_kinds.py"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from firsthand.extract.trained import open_reader
from firsthand.model import Statement
from training.corpus import Labelled, LabelledReport, load_corpus
from training.measure import Everywhere, overlap, read, same_source, span


def main() -> None:
    """Prints each kind with its count, the commonest first."""
    reader = Everywhere(open_reader(threads=2))
    kinds: Counter[str] = Counter()
    for report in load_corpus():
        if report.is_held_back:
            kinds.update(kinds_in(report, read(report, reader)))
    for kind, count in kinds.most_common(24):
        print(f"{count:5}  {kind}")


def kinds_in(report: LabelledReport, statements: Sequence[Statement]) -> Iterator[str]:
    """The errors of one report, each as its kind."""
    wanted = [labelled for labelled in report.statements if labelled.sources]
    taken = set()
    for labelled in wanted:
        best = max(statements, key=lambda s: overlap(labelled.content, span(s)), default=None)
        score = overlap(labelled.content, span(best)) if best else 0.0
        if best is None or score < 0.5:
            yield f"content {'cut otherwise' if score > 0.1 else 'not attributed'}: {_build(report, labelled)}"
            continue
        taken.add(best.id)
        if not same_source(report, labelled, best):
            where = "another sentence" if labelled.carried else "the sentence"
            yield f"wrong source, the right one in {where}"
            continue
        if len(best.attribution.chain) != 1 + len(labelled.voices):
            yield "relaying voice " + ("missed" if len(best.attribution.chain) <= len(labelled.voices) else "too many")
        if best.basis is not labelled.basis:
            yield f"basis {labelled.basis} read as {best.basis}"
        if best.stance is not labelled.stance:
            yield f"stance {labelled.stance} read as {best.stance}"
    for statement in statements:
        if statement.id not in taken and all(
            overlap(w.content, span(statement)) < 0.1 for w in report.statements if w.sources
        ):
            yield "the reporter's own words given to a source"


def _build(report: LabelledReport, labelled: Labelled) -> str:
    """How an attribution is built."""
    start, end = labelled.content
    if labelled.carried:
        return "goes on from another sentence"
    if not labelled.cues:
        return "no cue (colon, transcript)"
    if any(start < a and b < end for a, b in labelled.sources):
        return "source inside"
    quoted = report.text[max(0, start - 1)] in '“„«"「»' or report.text[start] in '“„«"「»'
    before = labelled.sources[0][0] < start
    return ("quoted" if quoted else "reported") + (", source before" if before else ", source after")


if __name__ == "__main__":
    main()

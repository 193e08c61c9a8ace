"""Measures readers on the reading corpus: statement F1 per language, with chain, basis and stance of what was found.

Usage: measure.py [--set held|tuning] [--reader rules|trained|both|sequence] [LANGUAGE ...]
A statement is found when its content overlaps the labelled one by half (intersection over union) and it has the
right source: a mention that overlaps a labelled one, or the labelled name. Nothing found in furniture is right.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from firsthand.extract.statements import find_statements
from firsthand.extract.trained import PassageReader, open_reader
from firsthand.intake import Received, read_received
from firsthand.model import Skipped, Statement, fold
from training.corpus import Labelled, LabelledReport, Span, load_corpus


def main() -> None:
    """Prints one line a language and reader, and the mean over languages."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--set", choices=("held", "tuning"), default="tuning")
    options.add_argument("--reader", choices=("rules", "trained", "both", "sequence"), default="both")
    options.add_argument("--errors", action="store_true")
    options.add_argument("languages", nargs="*")
    chosen = options.parse_args()
    ending = "5" if chosen.set == "held" else "0"
    reports = [report for report in load_corpus(chosen.languages) if report.id.endswith(ending)]
    readers: dict[str, Callable[[str], PassageReader | None]] = {}
    if chosen.reader in ("rules", "both"):
        readers["rules"] = lambda language: None
    if chosen.reader in ("trained", "both"):
        trained = Everywhere(open_reader())
        readers["trained"] = lambda language: trained
    if chosen.reader == "sequence":
        from training.sequence_model import SequenceModel, SequenceReader  # needs python-crfsuite

        readers["sequence"] = partial(SequenceReader, SequenceModel())
    print("language  statements  reader    precision  recall    F1  chain  basis  stance")
    for language in sorted({report.language for report in reports}):
        for name, reader_of in readers.items():
            tally = Counter()
            reader = reader_of(language)
            for report in reports:
                if report.language == language:
                    tally += measure(report, read(report, reader), show=chosen.errors)
            print(line(language, name, tally))


class Everywhere:
    """The trained reader asked in every language."""

    def __init__(self, reader: PassageReader | None) -> None:
        if reader is None:
            raise SystemExit("no trained reader is installed")
        self.knows = lambda language: True
        self.read = reader.read


def line(language: str, name: str, tally: Counter[str]) -> str:
    """One row of the table."""
    precision = tally["hit"] / max(1, tally["found"])
    recall = tally["hit"] / max(1, tally["gold"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    shares = [tally[key] / max(1, tally["hit"]) for key in ("chain", "basis", "stance")]
    return f"{language:8}  {tally['gold']:10}  {name:8}  {precision:9.3f}  {recall:6.3f} {f1:.3f}  " + "  ".join(
        f"{share:.3f}" for share in shares
    )


def read(report: LabelledReport, reader: PassageReader | None) -> Sequence[Statement]:
    """The statements with a source that the whole reading finds in REPORT."""
    received = Received(
        name=report.id, content=report.text.encode(), media_type="text/plain", language=report.language,
        published=report.date, outlet=report.outlet,
    )  # fmt: skip
    outcome = read_received(received, received_at=f"{report.date}T12:00:00Z")
    if isinstance(outcome, Skipped):
        return ()
    return [s for s in find_statements(*outcome, reader=reader)[0] if s.attribution.source_name]


def measure(report: LabelledReport, statements: Sequence[Statement], *, show: bool = False) -> Counter[str]:
    """How many of the labelled statements of REPORT were found, and of those how many with the right labels."""
    wanted = [labelled for labelled in report.statements if labelled.sources]
    pairs = sorted(
        ((overlap(w.content, span(f)), i, j) for i, w in enumerate(wanted) for j, f in enumerate(statements)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    tally: Counter[str] = Counter(gold=len(wanted), found=len(statements))
    left, right = set(), set()
    for score, i, j in pairs:
        if score < 0.5 or i in left or j in right:
            continue
        left.add(i)
        right.add(j)
        if not same_source(report, wanted[i], statements[j]):
            if show:
                print(
                    "  SOURCE", report.id, statements[j].anchor.quote[:80], "|", statements[j].attribution.source_name
                )
            continue
        tally["hit"] += 1
        tally["chain"] += len(statements[j].attribution.chain) == 1 + len(wanted[i].voices)
        tally["basis"] += statements[j].basis is wanted[i].basis
        tally["stance"] += statements[j].stance is wanted[i].stance
    if show:
        for i, w in enumerate(wanted):
            if i not in left:
                print("  MISSED", report.id, report.text[slice(*w.content)][:100])
        for j, f in enumerate(statements):
            if j not in right:
                print("  EXTRA ", report.id, f.anchor.quote[:100], "|", f.attribution.source_name)
    return tally


def span(statement: Statement) -> Span:
    """Where the content of STATEMENT stands."""
    return statement.anchor.start, statement.anchor.end


def overlap(a: Span, b: Span) -> float:
    """Intersection over union of two spans."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (b[1] - b[0] + a[1] - a[0] - shared) if shared > 0 else 0.0


def same_source(report: LabelledReport, labelled: Labelled, statement: Statement) -> bool:
    """Whether STATEMENT names the source that is labelled: the same words, or the same name."""
    source = statement.attribution.source
    if source is not None and any(a < source.end and source.start < b for a, b in labelled.sources):
        return True
    named = fold(statement.attribution.source_name or "")
    wanted = [fold(report.text[a:b]) for a, b in labelled.sources] + [fold(labelled.name or "")]
    return bool(named) and any(w and (named in w or w in named) for w in wanted)


if __name__ == "__main__":
    main()

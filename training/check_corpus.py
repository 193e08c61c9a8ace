"""Checks the marks of the reading corpus and counts what it holds. Usage: check_corpus.py [LANGUAGE ...]"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from training.corpus import CORPUS, LabelledReport, MalformedError, read_file


def main(languages: list[str]) -> int:
    """Prints one line for each fault and the counts of each language; 1 if there are faults."""
    faults = 0
    for folder in sorted(f for f in CORPUS.iterdir() if f.is_dir() and (not languages or f.name in languages)):
        reports: list[LabelledReport] = []
        for file in sorted(folder.glob("*.txt")):
            try:
                reports.extend(read_file(file))
            except MalformedError as error:
                print(error)
                faults += 1
        seen = Counter(report.id for report in reports)
        for found in [*_strangers(folder.name, reports), *(f"{i} is there twice" for i, n in seen.items() if n > 1)]:
            print(found)
            faults += 1
        _count(folder.name, reports)
    return 1 if faults else 0


def _strangers(language: str, reports: list[LabelledReport]) -> list[str]:
    """What the marks alone cannot tell: reports in the wrong folder, contents that swallow or cut their source."""
    found = [f"{r.id} lies in the folder of {language}" for r in reports if r.language != language]
    for report in reports:
        for statement in report.statements:
            start, end = statement.content
            for a, b in statement.sources:
                if a < end and start < b and not (start < a and b < end):
                    found.append(f"{report.id}: the source of T{statement.number} is neither inside nor outside it")
    return found


def _count(language: str, reports: list[LabelledReport]) -> None:
    sourced = [s for r in reports for s in r.statements if s.sources]
    held = [s for r in reports if r.is_held_back for s in r.statements if s.sources]
    total = max(1, len(sourced))
    print(
        f"{language}: {len(reports)} reports, {len(sourced)} statements with a source ({len(held)} held back), "
        f"{sum(s.carried for s in sourced)} carried, {sum(bool(s.voices) for s in sourced)} relayed; "
        f"{sum(len(r.places) for r in reports)} places, {sum(len(r.times) for r in reports)} times, "
        f"{sum(len(r.quantities) for r in reports)} quantities"
    )
    for name, counts in (
        ("basis", Counter(str(s.basis) for s in sourced)),
        ("stance", Counter(str(s.stance) for s in sourced)),
    ):
        print(f"  {name}: " + ", ".join(f"{k} {v / total:.0%}" for k, v in counts.most_common()))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""Overlapping marks on a text as one flat list of runs, so that no mark has to nest in another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from firsthand.present.escaping import find_controls, show_controls


class MarkKind(StrEnum):
    """What the words under a mark are."""

    STATEMENT = "statement"
    SOURCE = "source"
    CUE = "cue"
    TAKEN = "taken"  # this report has these words from another one
    GIVEN = "given"  # other reports have these words from this one
    CREDIT = "credit"
    PLACE = "place"
    TIME = "time"
    QUANTITY = "quantity"
    ASKED = "asked"  # the address of the page points here
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters START to END are of KIND; REF says which one of its kind."""

    kind: MarkKind
    start: int
    end: int
    ref: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """TEXT, from START on, with all MARKS that lie on it; BEGINS are those of them that begin here.

    HIDDEN holds for one control that reorders or hides text: TEXT then is its name, ‹U+202E›, and it is one character
    of the report.
    """

    start: int
    end: int
    text: str
    marks: tuple[Mark, ...] = ()
    begins: tuple[Mark, ...] = ()
    hidden: bool = False

    def has(self, kind: str) -> bool:
        return any(mark.kind == kind for mark in self.marks)

    def refs(self, kind: str) -> tuple[int, ...]:
        """Which ones of KIND lie here, ascending."""
        return tuple(sorted({mark.ref for mark in self.marks if mark.kind == kind}))

    def starts(self, kind: str) -> tuple[int, ...]:
        """Which ones of KIND begin here, ascending."""
        return tuple(sorted({mark.ref for mark in self.begins if mark.kind == kind}))

    @property
    def classes(self) -> str:
        """The kinds of its marks, as class names."""
        return " ".join(sorted({f"m-{mark.kind.value}" for mark in self.marks}))


def flatten(text: str, start: int, end: int, marks: Iterable[Mark]) -> tuple[Run, ...]:
    """TEXT from START to END as runs: a new one wherever a mark begins or ends, and around every hidden control.

    The runs together are that stretch, each character once. Marks may overlap in any way; what lies outside is cut
    off, and a mark counts as begun in the first run that shows it. O(n log n) for n marks, besides what is put out.
    """
    within = sorted(
        (one for one in marks if one.start < one.end and one.start < end and start < one.end),
        key=lambda one: (one.start, -one.end, one.kind.value, one.ref),
    )
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    for one in within:
        opening.setdefault(max(start, one.start), []).append(one)
        closing.setdefault(min(end, one.end), []).append(one)
    edges = sorted({start, end, *opening, *closing})
    active: dict[Mark, None] = {}
    runs: list[Run] = []
    for at, until in pairwise(edges):
        for one in closing.get(at, ()):
            active.pop(one, None)
        begins = tuple(opening.get(at, ()))
        active.update(dict.fromkeys(begins))
        runs.extend(_show(text, at, until, tuple(active), begins))
    return tuple(runs)


def _show(text: str, start: int, end: int, marks: tuple[Mark, ...], begins: tuple[Mark, ...]) -> list[Run]:
    """The stretch as one run, or as several where hidden controls stand in it."""
    runs: list[Run] = []
    kept = start
    for at in find_controls(text, start, end):
        if kept < at:
            runs.append(Run(kept, at, text[kept:at], marks, () if runs else begins))
        runs.append(Run(at, at + 1, show_controls(text[at]), marks, () if runs else begins, hidden=True))
        kept = at + 1
    if kept < end:
        runs.append(Run(kept, end, text[kept:end], marks, () if runs else begins))
    return runs


def cover(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int, list[int]]]:
    """SPANS that overlap as one region each, with which of them lie in it: (start, end, places in SPANS)."""
    regions: list[tuple[int, int, list[int]]] = []
    for place in sorted(range(len(spans)), key=lambda one: spans[one]):
        start, end = spans[place]
        if regions and start < regions[-1][1]:
            first, last, places = regions[-1]
            regions[-1] = (first, max(last, end), [*places, place])
        else:
            regions.append((start, end, [place]))
    return regions

"""Two texts side by side, the words in which they differ marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from firsthand.app.web.runs import Mark, MarkKind, Run, flatten
from firsthand.model import fold

# A word; in scripts without gaps (Han, kana, Thai), a character.
_WORD = re.compile(
    "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+(?:[.,:]\\d+)*"
)
# Comparing takes up to the square of the words (0.1 s for 1,500 unlike ones on 2026-11-22): past these, none is marked.
MOST_WORDS = 1_500
# Texts with fewer words in common, of those of the shorter, are other sentences: marking all of it tells nothing.
_FEWEST_SHARED = 0.2


@dataclass(frozen=True, slots=True)
class Pair:
    """The runs of ONE text and of the OTHER; COMPARED is False where they have too little in common to mark words."""

    one: tuple[Run, ...]
    other: tuple[Run, ...]
    compared: bool


def mark_differing(one: str, other: str, *, also: tuple[Sequence[Mark], Sequence[Mark]] = ((), ())) -> Pair:
    """ONE and OTHER with their differing words marked, and the marks of ALSO on each."""
    found = find_differing(one, other)
    marks_one, marks_other = found or ((), ())
    return Pair(
        flatten(one, 0, len(one), [*also[0], *marks_one]) if one else (),
        flatten(other, 0, len(other), [*also[1], *marks_other]) if other else (),
        found is not None or bool(also[0] and also[1]),
    )


def find_differing(one: str, other: str) -> tuple[tuple[Mark, ...], tuple[Mark, ...]] | None:
    """The words of ONE and of OTHER that the other one lacks at that place; None if they are unlike, or too long."""
    ours, theirs = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    if not ours or not theirs or max(len(ours), len(theirs)) > MOST_WORDS:
        return None
    matcher = SequenceMatcher(None, [fold(w[0]) for w in ours], [fold(w[0]) for w in theirs], autojunk=False)
    codes = matcher.get_opcodes()
    shared = sum(j - i for tag, i, j, _, _ in codes if tag == "equal")
    if shared < _FEWEST_SHARED * min(len(ours), len(theirs)):
        return None
    apart = [code for code in codes if code[0] != "equal"]
    return (
        tuple(Mark(MarkKind.DIFFERS, ours[i].start(), ours[j - 1].end()) for _, i, j, _, _ in apart if i < j),
        tuple(Mark(MarkKind.DIFFERS, theirs[k].start(), theirs[m - 1].end()) for _, _, _, k, m in apart if k < m),
    )


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line of two versions: BEFORE and AFTER as runs, differing words marked; None where only one version has it.

    `at` is where the line begins in the later version, or where the earlier one has it if it went.
    """

    kind: str  # same, added, removed, changed
    before: tuple[Run, ...] | None
    after: tuple[Run, ...] | None
    at: int


Line = tuple[int, str]


def compare_lines(before: Sequence[Line], after: Sequence[Line]) -> tuple[LineChange, ...]:
    """What became of the lines BEFORE (each its place and its words) in AFTER, in the order of both."""
    matcher = SequenceMatcher(None, [_kept(one) for one in before], [_kept(one) for one in after], autojunk=False)
    changes: list[LineChange] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            changes.extend(_whole("same", one, both=True) for one in after[k:m])
        else:
            changes.extend(_replace(before[i:j], after[k:m]))
    return tuple(changes)


def _kept(line: Line) -> str:
    return " ".join(line[1].split())


def _whole(kind: str, line: Line, *, both: bool = False) -> LineChange:
    runs = flatten(line[1], 0, len(line[1]), ())
    before = runs if both or kind == "removed" else None
    return LineChange(kind, before, runs if both or kind == "added" else None, line[0])


def _replace(before: Sequence[Line], after: Sequence[Line]) -> Iterable[LineChange]:
    """Lines in place of others: those alike pair up in order, the rest went or came."""
    left = list(before)
    for line in after:
        place = _first(left, lambda one, line=line: find_differing(one[1], line[1]) is not None)  # type: ignore[misc]
        if place is None:
            yield _whole("added", line)
            continue
        yield from (_whole("removed", one) for one in left[:place])
        pair = mark_differing(left[place][1], line[1])
        yield LineChange("changed", pair.one, pair.other, line[0])
        del left[: place + 1]
    yield from (_whole("removed", one) for one in left)


def _first(lines: Sequence[Line], holds: Callable[[Line], bool]) -> int | None:
    """The place of the first of the next few LINES for which it HOLDS."""
    return next((place for place, line in enumerate(lines[:12]) if holds(line)), None)

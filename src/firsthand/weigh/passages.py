"""Which passages of which reports a passage was taken from, along every derivation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from firsthand.model import Anchor, Derivation, DerivationKind

# A report that was taken as a whole: what it says in its own words comes from the origin too.
WHOLE_REPORT = frozenset(
    {DerivationKind.COPIED, DerivationKind.REWRITTEN, DerivationKind.TRANSLATED, DerivationKind.REVISED}
)
# The words themselves were taken: whoever they are credited to, they were said once.
VERBATIM = frozenset({DerivationKind.COPIED, DerivationKind.TRANSLATED, DerivationKind.REVISED, DerivationKind.QUOTED})


@dataclass(frozen=True, slots=True)
class Passage:
    """The words at ANCHOR are where a statement was taken from, by derivations of these KINDS."""

    anchor: Anchor
    kinds: tuple[DerivationKind, ...]

    @property
    def is_verbatim(self) -> bool:
        return all(kind in VERBATIM for kind in self.kinds)


class Passages:
    """The aligned passages of all derivations, by the report that took them."""

    def __init__(self, derivations: Iterable[Derivation]) -> None:
        taken: dict[str, list[tuple[int, int, Anchor, DerivationKind]]] = {}
        self._whole: dict[str, list[tuple[str, DerivationKind]]] = {}
        for derivation in sorted(derivations, key=lambda derivation: derivation.id):
            if derivation.origin_report_id is None:
                continue
            if derivation.kind in WHOLE_REPORT:
                self._whole.setdefault(derivation.report_id, []).append((derivation.origin_report_id, derivation.kind))
            for span in derivation.spans:
                if span.given is not None:
                    row = (span.taken.start, span.taken.end, span.given, derivation.kind)
                    taken.setdefault(derivation.report_id, []).append(row)
        self._taken = {report_id: sorted(rows) for report_id, rows in taken.items()}
        self._furthest = {
            report_id: list(accumulate((end for _, end, _, _ in rows), max)) for report_id, rows in self._taken.items()
        }

    def taken_whole_from(self, report_id: str) -> list[tuple[str, DerivationKind]]:
        """The reports that the report was copied, rewritten, translated or revised from."""
        return self._whole.get(report_id, [])

    def above(self, anchor: Anchor) -> Iterator[Passage]:
        """Every passage that the words at ANCHOR come from, nearest first, each report once."""
        seen = {anchor.report_id}
        waiting = [Passage(anchor, ())]
        for passage in waiting:
            for given, kind in self._given_for(passage.anchor):
                if given.report_id not in seen:
                    seen.add(given.report_id)
                    waiting.append(Passage(given, (*passage.kinds, kind)))
        yield from waiting[1:]

    def _given_for(self, anchor: Anchor) -> Iterator[tuple[Anchor, DerivationKind]]:
        rows = self._taken.get(anchor.report_id, [])
        furthest = self._furthest.get(anchor.report_id, [])
        at = bisect_left(rows, anchor.end, key=lambda row: row[0])
        while at > 0 and furthest[at - 1] > anchor.start:
            at -= 1
            if rows[at][1] > anchor.start:
                yield rows[at][2], rows[at][3]

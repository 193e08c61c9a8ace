"""Which passages of a report stand in others too, and what stands there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.app.web.differing import find_differing
from firsthand.app.web.links import StoryLinks
from firsthand.app.web.runs import Mark, MarkKind, Run, cover, flatten
from firsthand.model import Anchor, Derivation, DerivationKind, Report
from firsthand.present.index import StoryIndex, call_by_outlet, name_outlet, published_order

# Of the reports that have one passage too, so many are shown with their words.
MOST_SIBLINGS = 5
_AROUND = 90  # characters of the other text before and after a sibling
_LONGEST = 1_200  # characters of a sibling's words


@dataclass(frozen=True, slots=True)
class Sibling:
    """REPORT_ID, of OUTLET, has the passage as KIND, in the words at ANCHOR; RUNS are they, differing words marked."""

    report_id: str
    outlet: str
    published_at: str | None
    language: str
    kind: DerivationKind
    anchor: Anchor
    before: str
    runs: tuple[Run, ...]
    after: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """The characters START to END of a report, the NUMBERth passage that other reports have too: SIBLINGS.

    TAKEN holds where this report took it from them, not they from it. OTHERS are siblings that are not shown.
    """

    number: int
    start: int
    end: int
    quote: str
    taken: bool
    siblings: tuple[Sibling, ...]
    others: int

    @property
    def mark(self) -> Mark:
        return Mark(MarkKind.TAKEN if self.taken else MarkKind.GIVEN, self.start, self.end, self.number)


@dataclass(frozen=True, slots=True)
class _Found:
    here: Anchor
    there: Anchor
    derivation: Derivation
    score: float


class ReportPassages:
    """Where the copied passages of one report stand; what stands in the others is looked up a page at a time."""

    def __init__(self, index: StoryIndex, links: StoryLinks, report: Report) -> None:
        self._index = index
        self._report = report
        taken = [
            _Found(span.taken, span.given, one, span.score)
            for one in links.took.get(report.id, ()) for span in one.spans
            if span.given is not None and span.given.report_id in index.reports
        ]  # fmt: skip
        given = [
            _Found(span.given, span.taken, one, span.score)
            for one in links.gave.get(report.id, ()) for span in one.spans
            if span.given is not None and span.given.report_id == report.id and span.taken.report_id in index.reports
        ]  # fmt: skip
        regions = [(*one, True) for one in _merge_equal(taken)] + [(*one, False) for one in _merge_near(given)]
        regions.sort(key=lambda one: (one[0], -one[1], not one[3]))
        self._regions = tuple(regions)

    def __len__(self) -> int:
        return len(self._regions)

    def within(self, start: int, end: int) -> tuple[Passage, ...]:
        """The passages that touch the characters START to END, in text order."""
        return tuple(
            self._build(number, *region)
            for number, region in enumerate(self._regions, start=1)
            if region[0] < end and start < region[1]
        )

    def _build(self, number: int, start: int, end: int, found: Sequence[_Found], taken: bool) -> Passage:
        first_of: dict[str, _Found] = {}
        for one in sorted(found, key=self._by_date):
            first_of.setdefault(one.there.report_id, one)
        shown = list(first_of.values())[:MOST_SIBLINGS]
        quote = self._report.text[start:end]
        return Passage(
            number, start, end, quote, taken, tuple(self._sibling(one) for one in shown), len(first_of) - len(shown)
        )

    def _by_date(self, found: _Found) -> tuple[tuple[int, str, str], Anchor]:
        return published_order(self._index.reports[found.there.report_id]), found.there

    def _sibling(self, found: _Found) -> Sibling:
        report = self._index.reports[found.there.report_id]
        start, end = found.there.start, min(found.there.end, found.there.start + _LONGEST)
        words = report.text[start:end]
        alike = report.language.partition("-")[0] == self._report.language.partition("-")[0]
        differing = find_differing(found.here.quote[:_LONGEST], words) if alike else None
        return Sibling(
            report.id, name_outlet(report), report.published_at, report.language, found.derivation.kind, found.there,
            report.text[max(0, start - _AROUND) : start],
            flatten(words, 0, len(words), differing[1] if differing else ()),
            report.text[end : end + _AROUND], found.score,
            tuple(call_by_outlet(self._index, one) for one in found.derivation.score.reasons),
        )  # fmt: skip


_Region = tuple[int, int, list[_Found]]


def _merge_equal(found: Sequence[_Found]) -> list[_Region]:
    """Spans of the same characters as one region."""
    regions: dict[tuple[int, int], list[_Found]] = {}
    for one in found:
        regions.setdefault((one.here.start, one.here.end), []).append(one)
    return [(start, end, ones) for (start, end), ones in regions.items()]


def _merge_near(found: Sequence[_Found]) -> list[_Region]:
    """Spans that overlap as one region: many copies take almost the same words."""
    regions = cover([(one.here.start, one.here.end) for one in found])
    return [(start, end, [found[place] for place in places]) for start, end, places in regions]

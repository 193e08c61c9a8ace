"""What one report took from another: both texts aligned, passage by passage, with differing words marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.app.web.desk import NotFoundError, Visit
from firsthand.app.web.differing import mark_differing
from firsthand.app.web.lineage_layout import find_taking, is_weak
from firsthand.app.web.runs import Run, flatten
from firsthand.app.web.views_lineage import giver_segment
from firsthand.model import AlignedSpan, Anchor, Derivation, DerivationKind, Report
from firsthand.present.index import StoryIndex, name_outlet
from firsthand.present.lineage_rows import OUTSIDE, giver_key

# A report of a story seldom has more passages from one other; the reader shows them all.
_MOST_PASSAGES = 80
# Characters of a report's own words between two passages; what is longer is cut, the reader has it whole.
_MOST_BETWEEN = 700


@dataclass(frozen=True, slots=True)
class Side:
    """The report REPORT_ID of OUTLET, or an origin that was not received (no id); in LANGUAGE."""

    outlet: str
    report_id: str | None
    title: str
    published_at: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Passage:
    """TAKEN, words of the taker, beside GIVEN, words of the giver: AT and GIVEN_AT are where they stand.

    KIND is "aligned", "credit" (words that name the giver; GIVEN is empty) or "own" (what stands between).
    `alike` holds where words were compared; between languages they are not.
    """

    kind: str
    taken: tuple[Run, ...]
    given: tuple[Run, ...]
    at: str
    given_at: str
    score: float
    alike: bool
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Manner:
    """One way in which the taker took: KIND, by SCORE, for REASONS."""

    kind: DerivationKind
    score: float
    weak: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakingPage:
    """TAKER took from GIVER in these MANNERS; PASSAGES stand in the taker's order, LEFT_OUT more are not shown.

    `taken_share` is the share of the taker's characters that lie in passages beside the giver's words.
    """

    taker: Side
    giver: Side
    manners: tuple[Manner, ...]
    passages: tuple[Passage, ...]
    left_out: int
    taken_share: float


def view_taking(visit: Visit, taker: str, giver: str) -> TakingPage:
    """What report TAKER took from GIVER (a report's id, or `giver_segment` of an origin)."""
    index = visit.loaded.index
    report = index.reports.get(taker)
    takings: tuple[Derivation, ...] = ()
    if report is not None:
        own = {giver_key(index, one) for one in index.story.derivations if one.report_id == taker}
        key = next((one for one in sorted(own) if giver_segment(one) == giver), None)
        takings = find_taking(index, taker, key) if key is not None else ()
    if report is None or not takings or key is None:
        raise NotFoundError(
            "There is no such link", "no report here took from that one, as the story stands now", "Look at the lineage"
        )
    given = index.reports.get(key)
    spans = sorted(
        {(span.taken.start, span.taken.end): (one, span) for one in reversed(takings) for span in one.spans}.items()
    )
    pairs = [pair for _, pair in spans]
    passages = _list_passages(index, report, pairs[:_MOST_PASSAGES])
    return TakingPage(
        taker=_side(report),
        giver=_side(given) if given else Side(key.removeprefix(OUTSIDE), None, "", None, "und"),
        manners=tuple(Manner(one.kind, one.score.value, is_weak(one), one.score.reasons) for one in takings),
        passages=passages,
        left_out=max(0, len(pairs) - _MOST_PASSAGES),
        taken_share=_share(report, [span for _, span in pairs]),
    )


def _side(report: Report) -> Side:
    return Side(name_outlet(report), report.id, report.title or "", report.published_at, report.language)


def _share(report: Report, spans: Sequence[AlignedSpan]) -> float:
    """The share of the text of REPORT under the passages of SPANS that stand beside other words."""
    reached = covered = 0
    for span in sorted(spans, key=lambda one: one.taken.start):
        if span.given is None:
            continue
        covered += max(0, span.taken.end - max(reached, span.taken.start))
        reached = max(reached, span.taken.end)
    return round(covered / max(1, len(report.text.strip())), 3)


def _list_passages(
    index: StoryIndex, report: Report, pairs: Sequence[tuple[Derivation, AlignedSpan]]
) -> tuple[Passage, ...]:
    """PAIRS in the order of REPORT, with what stands between them on both sides where any stands beside other words."""
    aligned = any(span.given is not None for _, span in pairs)
    passages: list[Passage] = []
    reached, given = 0, None
    for derivation, span in pairs:
        if aligned:
            passages.extend(_between(index, report, (reached, span.taken.start), _gap(given, span.given)))
        passages.append(_passage(index, report, derivation, span))
        reached, given = max(reached, span.taken.end), span.given
    return (*passages, *(_between(index, report, (reached, len(report.text)), None) if aligned else ()))


def _gap(before: Anchor | None, after: Anchor | None) -> Anchor | None:
    """What the giver has between two passages that follow each other there too: no quote, only the place."""
    if before is None or after is None or not before.end <= after.start <= before.end + _MOST_BETWEEN:
        return None
    return Anchor(after.report_id, before.end, after.start, "")


def _between(index: StoryIndex, report: Report, place: tuple[int, int], gap: Anchor | None) -> list[Passage]:
    start, end = _trim(report.text, *place)
    given = index.reports.get(gap.report_id) if gap is not None else None
    other = _trim(given.text, gap.start, gap.end) if given is not None and gap is not None else (0, 0)
    if start == end and other[0] == other[1]:
        return []
    until = min(start + _MOST_BETWEEN, end)
    words = report.text[start:until]
    theirs = given.text[other[0] : other[1]] if given is not None else ""
    pair = mark_differing(words, theirs)
    at, given_at = (f"{one}-{two}" if one < two else "" for one, two in ((start, end), other))
    return [Passage("own", pair.one, pair.other, at, given_at, 0.0, pair.compared, until < end)]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of TEXT without what is no word at its ends; empty where no word stands in it."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _passage(index: StoryIndex, report: Report, derivation: Derivation, span: AlignedSpan) -> Passage:
    taken = span.taken
    at = f"{taken.start}-{taken.end}"
    if span.given is None:
        return Passage("credit", _around(report.text, span), (), at, "", span.score, False)
    given_at = f"{span.given.start}-{span.given.end}"
    other = index.reports.get(span.given.report_id)
    if derivation.kind is DerivationKind.TRANSLATED or (other is not None and other.language != report.language):
        one, two = (flatten(words, 0, len(words), ()) for words in (taken.quote, span.given.quote))
        return Passage("aligned", one, two, at, given_at, span.score, False)
    pair = mark_differing(taken.quote, span.given.quote)
    return Passage("aligned", pair.one, pair.other, at, given_at, span.score, pair.compared)


def _around(text: str, span: AlignedSpan) -> tuple[Run, ...]:
    """The line of the report in which the words of credit stand."""
    start = text.rfind("\n", 0, span.taken.start) + 1
    end = text.find("\n", span.taken.end)
    start = max(start, span.taken.start - 240)
    return flatten(text, start, min(len(text) if end < 0 else end, span.taken.end + 240), ())

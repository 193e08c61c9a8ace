"""What the report screen shows: the text as received with everything marked in it, and a card a statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Protocol, TypeVar

from firsthand.app.web.judged import Judged, JudgementLine
from firsthand.app.web.links import StoryLinks
from firsthand.app.web.paging import Paging
from firsthand.app.web.report_passages import Passage, ReportPassages
from firsthand.app.web.report_text import Layout, Stretch, lay_out
from firsthand.app.web.runs import Mark, MarkKind, Run, flatten
from firsthand.model import (
    Anchor,
    Basis,
    Derivation,
    DerivationKind,
    JudgementKind,
    PlaceMention,
    QuantityMention,
    Reading,
    Stance,
    Statement,
    TimeMention,
    Voice,
)  # fmt: skip
from firsthand.present.briefs import ClaimEntry
from firsthand.present.escaping import find_controls
from firsthand.present.index import StoryIndex, call_by_outlet, name_outlet

# Of the reports that took from this one, so many are listed.
_MOST_TAKERS = 50


@dataclass(frozen=True, slots=True)
class Part:
    """One segment, or a piece of one, as RUNS; SPACE is the white space between it and the next of its block."""

    start: int
    end: int
    runs: tuple[Run, ...]
    space: str


@dataclass(frozen=True, slots=True)
class Block:
    """Parts of one KIND and paragraph, in LANGUAGE. FAINT holds for furniture and for what was not read.

    A post has an AUTHOR and the day on which it was POSTED_ON where the text gives them.
    """

    kind: str
    language: str
    faint: bool
    author: str | None
    posted_on: str | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Statement NUMBER of the report in text order, with everything that was read in it and the claim that it is in.

    `places`, `times` and `quantities` are those mentioned inside its words. `lead_id` is the statement that stands for
    the claim, None where it is this one; SEEN is the verdict that stands on whether it belongs to that claim.
    """

    number: int
    statement_id: str
    anchor: Anchor
    language: str
    source: str | None
    source_words: Anchor | None
    cue: Anchor | None
    chain: tuple[Voice, ...]
    basis: Basis
    stance: Stance
    in_headline: bool
    in_post: bool
    places: tuple[PlaceMention, ...]
    times: tuple[TimeMention, ...]
    quantities: tuple[QuantityMention, ...]
    claim: ClaimEntry | None
    lead_id: str | None
    judgements: tuple[JudgementLine, ...]
    seen: str


@dataclass(frozen=True, slots=True)
class TakenFrom:
    """The report took from ORIGIN (REPORT_ID, if it was received) as KIND, for REASONS; or, in `gave`, ORIGIN took."""

    derivation_id: str
    kind: DerivationKind
    origin: str
    report_id: str | None
    published_at: str | None
    passages: int
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What is known of a report as a whole. HIDDEN_CONTROLS counts the characters that reorder or hide text."""

    report_id: str
    mark: str
    name: str
    outlet: str
    language: str
    title: str | None
    url: str | None
    published_at: str | None
    dated_by: str
    received_at: str
    warnings: tuple[str, ...]
    characters: int
    statements: int
    hidden_controls: int
    set_aside: bool


@dataclass(frozen=True, slots=True)
class ReportPage:
    """One page of a report: BLOCKS of its text, CARDS of the statements that begin in it, PASSAGES that it shares.

    TOOK are the reports that it took from, GAVE (with OTHERS_TOOK more) those that took from it, VERSIONS the other
    versions of it. AT is the place that the address points to.
    """

    head: ReportHead
    blocks: tuple[Block, ...]
    cards: tuple[Card, ...]
    passages: tuple[Passage, ...]
    took: tuple[TakenFrom, ...]
    gave: tuple[TakenFrom, ...]
    others_took: int
    versions: tuple[TakenFrom, ...]
    judgements: tuple[JudgementLine, ...]
    at: tuple[int, int] | None
    start: int
    end: int
    paging: Paging
    pending: int


class ReportReader:
    """Looks up what a page says of one READING, and keeps what is the same for all its pages."""

    def __init__(self, index: StoryIndex, links: StoryLinks, reading: Reading, *, set_aside: bool = False) -> None:
        self.index = index
        self.links = links
        self.reading = reading
        self.layout: Layout = lay_out(reading)
        self.passages = ReportPassages(index, links, reading.report)
        self.head = _build_head(index, reading, set_aside=set_aside)
        self._mentions = {
            "places": _starts(reading.mentions.places),
            "times": _starts(reading.mentions.times),
            "quantities": _starts(reading.mentions.quantities),
        }

    def view(
        self, entries: dict[str, ClaimEntry], judged: Judged, *, page: int | None, at: tuple[int, int] | None
    ) -> ReportPage:
        """Page PAGE of the reader; where none is asked for, the one on which AT lies, else the first."""
        wanted = page if page is not None else self.layout.find_page(at[0]) if at is not None else 1
        wanted = min(max(1, wanted), self.layout.last_page)
        start, end = self.layout.bounds(wanted)
        passages = self.passages.within(start, end)
        first, last = self.layout.begun_within(start, end)
        gave = self._list_gave()
        return ReportPage(
            head=self.head,
            blocks=tuple(self._blocks(wanted, passages, at)),
            cards=tuple(
                self.card(number, statement, entries, judged)
                for number, statement in enumerate(self.layout.statements[first:last], start=first + 1)
            ),
            passages=passages,
            took=self._list_took(),
            gave=gave[:_MOST_TAKERS],
            others_took=max(0, len(gave) - _MOST_TAKERS),
            versions=self.list_versions(),
            judgements=judged.on(self.head.report_id),
            at=at,
            start=start,
            end=end,
            paging=Paging(wanted, self.layout.last_page, first + 1 if last > first else 0, last, self.head.statements),
            pending=judged.pending,
        )

    def find_card(self, statement_id: str, entries: dict[str, ClaimEntry], judged: Judged) -> Card | None:
        """The card of one statement; None if the report has no such statement."""
        for number, one in enumerate(self.layout.statements, start=1):
            if one.id == statement_id:
                return self.card(number, one, entries, judged)
        return None

    def card(self, number: int, statement: Statement, entries: dict[str, ClaimEntry], judged: Judged) -> Card:
        attribution, mentions = statement.attribution, self.reading.mentions
        claim_id = self.links.claim_of.get(statement.id)
        claim = self.index.claims.get(claim_id) if claim_id is not None else None
        lead = next((one for one in claim.statement_ids if one in self.index.statements), None) if claim else None
        return Card(
            number=number,
            statement_id=statement.id,
            anchor=statement.anchor,
            language=statement.language,
            source=attribution.source_name or (attribution.chain[-1].name if attribution.chain else None),
            source_words=attribution.source,
            cue=attribution.cue,
            chain=attribution.chain,
            basis=statement.basis,
            stance=statement.stance,
            in_headline=statement.in_headline,
            in_post=statement.in_post,
            places=_inside(mentions.places, self._mentions["places"], statement.anchor),
            times=_inside(mentions.times, self._mentions["times"], statement.anchor),
            quantities=_inside(mentions.quantities, self._mentions["quantities"], statement.anchor),
            claim=entries.get(claim_id) if claim_id is not None else None,
            lead_id=None if lead == statement.id else lead,
            judgements=judged.on(statement.id),
            seen=judged.latest(
                self.index.story.name,
                JudgementKind.VERDICT,
                _join_of(statement.id, None if lead == statement.id else lead, claim_id),
            ),
        )

    def _blocks(self, page: int, passages: Sequence[Passage], at: tuple[int, int] | None) -> Iterator[Block]:
        marks = [one.mark for one in passages]
        marks += self._statement_marks(*self.layout.bounds(page))
        marks += [Mark(MarkKind.CREDIT, one.anchor.start, one.anchor.end) for one in self.reading.credits]
        if at is not None:
            marks.append(Mark(MarkKind.ASKED, *at))
        marks.sort(key=lambda one: one.start)
        starts, longest = [one.start for one in marks], max((one.end - one.start for one in marks), default=0)
        begun: set[Mark] = set()
        for _, group in groupby(self.layout.on_page(page), key=lambda one: one.block):
            yield self._block(list(group), marks, starts, longest, begun)

    def _statement_marks(self, start: int, end: int) -> Iterator[Mark]:
        for number, one in enumerate(self.layout.statements, start=1):
            if one.context.end <= start and one.anchor.end <= start:
                continue
            if one.anchor.start >= end:
                break
            yield Mark(MarkKind.STATEMENT, one.anchor.start, one.anchor.end, number)
            for kind, anchor in ((MarkKind.SOURCE, one.attribution.source), (MarkKind.CUE, one.attribution.cue)):
                if anchor is not None and anchor.report_id == one.report_id:
                    yield Mark(kind, anchor.start, anchor.end, number)

    def _block(
        self, stretches: list[Stretch], marks: list[Mark], starts: list[int], longest: int, begun: set[Mark]
    ) -> Block:
        text = self.reading.report.text
        parts = []
        for place, one in enumerate(stretches):
            near = marks[bisect_left(starts, one.start - longest) : bisect_left(starts, one.end)]
            following = stretches[place + 1].start if place + 1 < len(stretches) else one.end
            runs = tuple(_begin_once(run, begun) for run in flatten(text, one.start, one.end, near))
            parts.append(Part(one.start, one.end, runs, text[one.end : following]))
        segment = stretches[0].segment
        return Block(
            kind=stretches[0].kind,
            language=segment.language if segment is not None else self.reading.report.language,
            faint=stretches[0].is_faint,
            author=segment.author or segment.handle if segment is not None else None,
            posted_on=segment.posted_on if segment is not None else None,
            parts=tuple(parts),
        )

    def _list_took(self) -> tuple[TakenFrom, ...]:
        found = self.links.took.get(self.head.report_id, ())
        return tuple(self._taken(one, one.origin_report_id, one.origin) for one in found
                     if one.kind is not DerivationKind.REVISED)  # fmt: skip

    def _list_gave(self) -> tuple[TakenFrom, ...]:
        found = self.links.gave.get(self.head.report_id, ())
        return tuple(self._taken(one, one.report_id, "") for one in found
                     if one.kind is not DerivationKind.REVISED and one.report_id in self.index.reports)  # fmt: skip

    def list_versions(self) -> tuple[TakenFrom, ...]:
        """The earlier and later versions of the report."""
        took = self.links.took.get(self.head.report_id, ())
        gave = self.links.gave.get(self.head.report_id, ())
        earlier = [self._taken(one, one.origin_report_id, one.origin) for one in took if _is_revision(one.kind)]
        later = [self._taken(one, one.report_id, "") for one in gave if _is_revision(one.kind)]
        return tuple(one for one in (*earlier, *later) if one.report_id in self.index.reports)

    def _taken(self, one: Derivation, report_id: str | None, origin: str) -> TakenFrom:
        report = self.index.reports.get(report_id or "")
        return TakenFrom(
            one.id, one.kind, name_outlet(report) if report is not None else origin,
            report.id if report is not None else None, report.published_at if report is not None else None,
            sum(span.given is not None for span in one.spans), one.score.value,
            tuple(call_by_outlet(self.index, reason) for reason in one.score.reasons),
        )  # fmt: skip


def _begin_once(run: Run, begun: set[Mark]) -> Run:
    """RUN, where a mark that reaches over several parts begins in the first of them alone."""
    if not run.begins:
        return run
    new = tuple(mark for mark in run.begins if mark not in begun)
    begun.update(new)
    return replace(run, begins=new)


def _join_of(statement_id: str, lead_id: str | None, claim_id: str | None) -> str:
    """What a verdict on a card is on: that the statement belongs with the first of its claim, or the claim itself."""
    return "+".join(sorted((statement_id, lead_id))) if lead_id is not None else claim_id or ""


def _is_revision(kind: DerivationKind) -> bool:
    return kind is DerivationKind.REVISED


def _build_head(index: StoryIndex, reading: Reading, *, set_aside: bool) -> ReportHead:
    report = reading.report
    return ReportHead(
        report_id=report.id, mark=index.marks.get(report.id, report.id), name=report.name, outlet=name_outlet(report),
        language=report.language, title=report.title, url=report.url, published_at=report.published_at,
        dated_by=report.dated_by.value, received_at=report.received_at, warnings=report.warnings,
        characters=len(report.text), statements=len(reading.statements),
        hidden_controls=len(find_controls(report.text, 0, len(report.text))),
        set_aside=set_aside,
    )  # fmt: skip


class _Anchored(Protocol):
    @property
    def anchor(self) -> Anchor: ...


M = TypeVar("M", bound=_Anchored)


def _starts(mentions: Sequence[_Anchored]) -> list[int]:
    return [one.anchor.start for one in mentions]


def _inside(mentions: Sequence[M], starts: Sequence[int], anchor: Anchor) -> tuple[M, ...]:
    """Those of MENTIONS (in text order, beginning at STARTS) that lie inside ANCHOR."""
    near = mentions[bisect_left(starts, anchor.start) : bisect_left(starts, anchor.end)]
    return tuple(one for one in near if one.anchor.end <= anchor.end)

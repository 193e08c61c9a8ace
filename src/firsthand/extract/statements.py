"""Statements: what one report says, on whose word, on what basis and with what stance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from firsthand.extract.attributing import (
    Reporting,
    Unit,
    attribute,
    find_remainders,
    leave_unattributed,
    make_statement,
    running_attribution,
)
from firsthand.extract.clauses import split_clauses
from firsthand.extract.credits import find_credits
from firsthand.extract.lexicons import Lexicon, load_lexicon
from firsthand.extract.passages import read_passages
from firsthand.extract.rule_frames import rule_frames
from firsthand.extract.sentence import Span
from firsthand.extract.stances import find_stance
from firsthand.extract.tokens import find_quotations, is_open_at_end
from firsthand.extract.trained import PassageReader
from firsthand.model import (
    Attribution,
    Basis,
    Credit,
    Report,
    Segment,
    SegmentKind,
    Stance,
    Statement,
    Voice,
    VoiceKind,
    anchor_in,
)

_READ = (SegmentKind.HEADLINE, SegmentKind.BODY, SegmentKind.CAPTION)
_MAX_QUOTED_SENTENCES = 8  # one quotation rarely runs on longer within a paragraph


def find_statements(
    report: Report, segments: Sequence[Segment], *, reader: PassageReader | None = None
) -> tuple[tuple[Statement, ...], tuple[Credit, ...]]:
    """What REPORT says, in text order, and the publications it credits.

    READER reads the languages that it knows; the rules read the others, and all where there is none.
    """
    reporting = Reporting(report)
    found: dict[tuple[int, int], Statement] = {}
    posts = [segment for segment in segments if segment.kind is SegmentKind.POST]
    read = [segment for segment in segments if segment.kind in _READ]
    trained = [segment for segment in read if reader is not None and reader.knows(segment.language)]
    ruled = [segment for segment in read if not (reader is not None and reader.knows(segment.language))]
    for statement in (
        *(_read_post(reporting, segment) for segment in posts),
        *(read_passages(reporting, trained, reader) if reader is not None else ()),
        *(statement for unit in _units(report, ruled) for statement in _read_unit(reporting, unit)),
    ):
        found.setdefault((statement.anchor.start, statement.anchor.end), statement)
    statements = tuple(sorted(found.values(), key=lambda s: (s.anchor.start, s.anchor.end)))
    return statements, find_credits(report, segments, statements)


def _units(report: Report, segments: Sequence[Segment]) -> Iterator[Unit]:
    pending: list[Segment] = []
    for segment in segments:
        if pending and not _continues(report, pending, segment):
            yield _unit(pending)
            pending = []
        pending.append(segment)
        text = report.text[pending[0].anchor.start : segment.anchor.end]
        if not (is_open_at_end(text) or _is_open_dialogue(text)) or len(pending) >= _MAX_QUOTED_SENTENCES:
            yield _unit(pending)
            pending = []
    if pending:
        yield _unit(pending)


def _is_open_dialogue(text: str) -> bool:
    """Whether TEXT opens speech with a dash ("- Wszystko spłonęło. …") and has no second dash yet."""
    return text[:1] in "-–—" and text[1:2].isspace() and not any(f" {dash} " in text[2:] for dash in "-–—")


def _continues(report: Report, pending: Sequence[Segment], segment: Segment) -> bool:
    return segment.paragraph == pending[0].paragraph and segment.kind is pending[0].kind


def _unit(pending: Sequence[Segment]) -> Unit:
    first = pending[0]
    return Unit(first.anchor.start, pending[-1].anchor.end, first.kind, first.language, first.paragraph)


def _read_unit(reporting: Reporting, unit: Unit) -> Iterator[Statement]:
    text = reporting.report.text[unit.start : unit.end]
    lexicon = reporting.lexicon(unit.language)
    if lexicon is None:
        yield make_statement(reporting, unit, (0, len(text)), Attribution(), Basis.UNATTRIBUTED, Stance.ASSERTS)
        return
    frames = rule_frames(text, lexicon, unit.language)
    if not frames:
        for part in split_clauses(text, (0, len(text)), lexicon):
            yield _read_plain(reporting, unit, text, part, lexicon)
        return
    for frame in frames:
        for part in split_clauses(text, frame.content, lexicon):
            yield attribute(reporting, unit, text, replace(frame, content=part), lexicon)
    for rest in find_remainders(text, frames, lexicon):
        yield leave_unattributed(reporting, unit, rest, text, lexicon)


def _read_plain(reporting: Reporting, unit: Unit, text: str, part: Span, lexicon: Lexicon) -> Statement:
    """A clause without a frame: the running source's where it is quoted or in reported mood."""
    clause = text[part[0] : part[1]]
    quotations = [(part[0] + a, part[0] + b) for a, b in find_quotations(clause)]
    quoted = sum(b - a for a, b in quotations) >= 0.6 * len(clause)
    if (
        reporting.speaker is None
        or unit.kind is SegmentKind.HEADLINE
        or not _runs_on(reporting, unit, clause, quoted, lexicon)
    ):
        return leave_unattributed(reporting, unit, part, text, lexicon)
    span = quotations[0] if quoted and len(quotations) == 1 else part
    reporting.speaker_paragraph = unit.paragraph
    stance = find_stance(text[span[0] : span[1]], "", None, lexicon, attributed=True)
    return make_statement(
        reporting, unit, span, running_attribution(reporting, unit, None), reporting.speaker.basis, stance
    )


def _runs_on(reporting: Reporting, unit: Unit, clause: str, quoted: bool, lexicon: Lexicon) -> bool:
    """Whether the last speaker goes on: in a transcript, in a quotation close by, or in the mood of reported speech."""
    if reporting.is_transcript:
        return True
    if quoted:
        return unit.paragraph - reporting.speaker_paragraph <= 1
    inside = find_quotations(clause)
    return unit.paragraph == reporting.speaker_paragraph and any(
        lexicon.has("reported_mood", t.lower)
        for t in lexicon.tokens(clause)
        if not any(a <= t.start < b for a, b in inside)
    )


def _read_post(reporting: Reporting, segment: Segment) -> Statement:
    unit = Unit(segment.anchor.start, segment.anchor.end, segment.kind, segment.language, segment.paragraph)
    text = segment.anchor.quote
    words = min(
        (text.find(mark) for mark in ("pic.twitter.com", "https://t.co", "\n—", "\n–") if mark in text),
        default=len(text),
    )
    words = words if words > 0 else len(text)
    author = segment.author or segment.handle or "unknown account"
    at = text.find(segment.author) if segment.author else -1
    anchor = (
        anchor_in(
            reporting.report.id, reporting.report.text, unit.start + at, unit.start + at + len(segment.author or "")
        )
        if at >= 0
        else None
    )
    attribution = Attribution(anchor, author, None, (Voice(author, VoiceKind.ACCOUNT, anchor),))
    lexicon = load_lexicon(segment.language)
    stance = find_stance(text[:words], "", None, lexicon, attributed=True)
    return make_statement(reporting, unit, (0, words), attribution, Basis.SOCIAL_POST, stance)

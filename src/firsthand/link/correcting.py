"""What a person changed in single readings: reports set aside, statements added, struck and corrected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from firsthand.link.placing import settle_anchor
from firsthand.model import (
    Anchor,
    Attribution,
    Basis,
    CorrectedField,
    Correction,
    Judgement,
    JudgementKind,
    Mentions,
    PlaceMention,
    QuantityMention,
    Reading,
    Segment,
    SegmentKind,
    Stance,
    Statement,
    TimeMention,
    Voice,
    anchor_in,
    content_id,
)

Mention = TypeVar("Mention", PlaceMention, TimeMention, QuantityMention)

# A statement that newer code finds by itself stands for the added one from this share of shared words on.
_SAME_STATEMENT = 0.9


def is_hidden(reading: Reading, judgements: Sequence[Judgement]) -> bool:
    """Whether one of the JUDGEMENTS on this report sets it aside."""
    return any(one.kind is JudgementKind.HIDE and one.on[0].id == reading.report.id for one in judgements)


def add_statements(reading: Reading, judgements: Sequence[Judgement]) -> Reading:
    """READING with the statements that JUDGEMENTS add; what is read there by now is corrected instead."""
    statements = list(reading.statements)
    for judgement in judgements:
        if judgement.kind is not JudgementKind.ADD or judgement.on[0].anchor is None:
            continue
        added = _make_statement(reading, judgement.on[0].anchor, judgement.correction or Correction())
        same = [one for one in statements if _is_same(one, added)]
        if not same:
            statements.append(added)
        elif judgement.correction is not None:
            place = statements.index(same[0])
            statements[place] = _with_all(same[0], judgement.correction, reading.report.text)
    return _with_statements(reading, statements)


def _is_same(one: Statement, added: Statement) -> bool:
    longest = max(one.anchor.end - one.anchor.start, added.anchor.end - added.anchor.start)
    return one.id == added.id or one.anchor.shared_with(added.anchor) >= _SAME_STATEMENT * longest


def _with_statements(reading: Reading, statements: Sequence[Statement]) -> Reading:
    if tuple(statements) == reading.statements:
        return reading
    return replace(reading, statements=tuple(sorted(statements, key=lambda one: (one.anchor, one.id))))


def _make_statement(reading: Reading, anchor: Anchor, correction: Correction) -> Statement:
    """The statement at ANCHOR in the segment that holds most of it, as CORRECTION says."""
    segment = max(reading.segments, key=lambda one: (one.anchor.shared_with(anchor), -one.anchor.start), default=None)
    around = _context_of(reading, anchor, segment)
    bare = Statement(
        id=content_id("t", reading.report.id, anchor.start, anchor.end),
        report_id=reading.report.id,
        anchor=anchor,
        context=around,
        attribution=Attribution(),
        basis=Basis.UNATTRIBUTED,
        stance=Stance.ASSERTS,
        language=reading.report.language if segment is None else segment.language,
        in_headline=segment is not None and segment.kind is SegmentKind.HEADLINE,
        in_post=segment is not None and segment.kind is SegmentKind.POST,
    )
    return _with_all(bare, correction, reading.report.text)


def _context_of(reading: Reading, anchor: Anchor, segment: Segment | None) -> Anchor:
    if segment is None or not segment.anchor.shared_with(anchor):
        return anchor
    start, end = min(anchor.start, segment.anchor.start), max(anchor.end, segment.anchor.end)
    return anchor_in(reading.report.id, reading.report.text, start, end)


def _with_all(statement: Statement, correction: Correction, text: str) -> Statement:
    attribution = statement.attribution
    if correction.chain is not None:
        attribution = _attribution(attribution, correction.chain, text)
    return replace(
        statement,
        attribution=attribution,
        basis=correction.basis or statement.basis,
        stance=correction.stance or statement.stance,
    )


def _attribution(before: Attribution, chain: Sequence[Voice], text: str) -> Attribution:
    """The attribution to CHAIN; its cue stays, unless nobody is left to whom it belongs."""
    settled = tuple(
        replace(voice, anchor=None if voice.anchor is None else settle_anchor(voice.anchor, text)) for voice in chain
    )
    if not settled:
        return Attribution()
    return Attribution(settled[-1].anchor, settled[-1].name, before.cue, settled)


def correct_statements(reading: Reading, judgements: Sequence[Judgement]) -> Reading:
    """READING with every statement as JUDGEMENTS, oldest first, correct or strike it."""
    by_id = {one.id: one for one in reading.statements}
    for judgement in judgements:
        statement = by_id.get(judgement.on[0].id)
        if statement is None:
            continue
        if judgement.kind is JudgementKind.STRIKE:
            del by_id[statement.id]
        elif judgement.kind is JudgementKind.CORRECT and judgement.correction is not None:
            by_id[statement.id] = _corrected(statement, judgement, reading.report.text)
    return _with_statements(reading, [by_id[one.id] for one in reading.statements if one.id in by_id])


def _corrected(statement: Statement, judgement: Judgement, text: str) -> Statement:
    correction = judgement.correction
    assert correction is not None, "a correction says what stands instead"
    if judgement.field is CorrectedField.SOURCE and correction.chain:
        outer = statement.attribution.chain[:-1]
        return replace(statement, attribution=_attribution(statement.attribution, (*outer, *correction.chain), text))
    return _with_all(statement, correction, text)


def correct_mentions(reading: Reading, judgements: Sequence[Judgement]) -> Reading:
    """READING with the places, times and quantities of its statements as JUDGEMENTS, oldest first, correct them.

    Doing so twice changes nothing.
    """
    statements = {one.id: one for one in reading.statements}
    mentions = reading.mentions
    for judgement in judgements:
        statement = statements.get(judgement.on[0].id)
        if judgement.kind is JudgementKind.CORRECT and judgement.correction is not None and statement is not None:
            mentions = _with_mentions(mentions, judgement.correction, statement, reading.report.text)
    return reading if mentions == reading.mentions else replace(reading, mentions=mentions)


def _with_mentions(mentions: Mentions, correction: Correction, statement: Statement, text: str) -> Mentions:
    if correction.place is not None:
        mentions = replace(mentions, places=_in_place(mentions.places, correction.place, statement, text))
    if correction.time is not None:
        mentions = replace(mentions, times=_in_place(mentions.times, correction.time, statement, text))
    if correction.quantity is not None:
        mentions = replace(mentions, quantities=_in_place(mentions.quantities, correction.quantity, statement, text))
    return mentions


def _in_place(found: Sequence[Mention], mention: Mention, statement: Statement, text: str) -> tuple[Mention, ...]:
    """FOUND with MENTION in place of what it overlaps; words that are not in STATEMENT stand for the whole of it."""
    anchor = settle_anchor(mention.anchor, text)
    if anchor is None or not statement.context.covers(anchor) or anchor.covers(statement.anchor):
        anchor = statement.anchor
    kept: list[Mention] = [one for one in found if not one.anchor.shared_with(anchor)]
    kept.append(replace(mention, anchor=anchor))
    return tuple(sorted(kept, key=lambda one: one.anchor))

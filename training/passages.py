"""Passages: what the reader is trained on. A labelled report in windows of sentences, as pieces with targets."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from firsthand.extract.pieces import BOS, EOS, EncoderFile
from firsthand.intake.sentences import split_sentences
from training.corpus import Labelled, LabelledReport, Span
from training.model import BASES, POINTERS, STANCES, TAGS

MOST_PIECES = 126
_READ = ("headline", "body", "caption", "post")


@dataclass(slots=True)
class Target:
    """One statement of a passage: the piece it starts at, and where its pointers go (piece index; 0 is nothing,
    the last index is "in another passage"). LABELLED only: a statement in the reporter's own voice."""

    start: int
    pointers: list[int]
    basis: int
    stance: int
    reporter: bool = False


@dataclass(slots=True)
class Passage:
    """Piece IDS with `<s>` and `</s>`, the spans of pieces in TEXT, and the targets."""

    text: str
    language: str
    ids: list[int]
    spans: list[Span]
    targets: list[Target] = field(default_factory=list)
    tags: list[tuple[int, int, int]] = field(default_factory=list)  # tag, first piece, last piece


def windows(
    report: LabelledReport, chance: random.Random | None, cut: int = MOST_PIECES, joined: float = 0.0
) -> Iterator[Span]:
    """The windows of REPORT: paragraphs, cut at sentences where they are long; where CHANCE is given, now and then one
    sentence, and in the share JOINED of cases short paragraphs together. About four characters make a piece."""
    full = cut * (1.5 if report.language in ("zh", "ja") else 3.2)
    for start, end in _paragraphs(report, chance, full, joined):
        sentences = [(start + a, start + b) for a, b in split_sentences(report.text[start:end], report.language)] or [
            (start, end)
        ]
        room = full * chance.uniform(0.2, 0.8) if chance and chance.random() < 0.2 else full
        first = 0
        for k in range(len(sentences)):
            if k + 1 == len(sentences) or sentences[k + 1][1] - sentences[first][0] > room:
                yield sentences[first][0], sentences[k][1]
                first = k + 1


def _paragraphs(report: LabelledReport, chance: random.Random | None, full: float, joined: float) -> Iterator[Span]:
    """The paragraphs of REPORT that are read, some of them together with those that follow up to a length of FULL."""
    start, end, may_grow = 0, 0, False
    for kind, a, b in report.paragraphs:
        if kind not in _READ or b == a:
            may_grow = False
            continue
        if may_grow and kind != "post" and b - start <= full:
            end = b
            continue
        if end > start:
            yield start, end
        start, end = a, b
        may_grow = chance is not None and kind != "post" and chance.random() < joined
    if end > start:
        yield start, end


def make_passage(report: LabelledReport, window: Span, file: EncoderFile) -> Passage | None:
    """The passage of WINDOW, with the statements whose content lies in it; None if it is too long."""
    text = report.text[window[0] : window[1]]
    pieces = file.cut(text)
    if not 1 < len(pieces.ids) <= 2 * MOST_PIECES:
        return None
    spans = [(0, 0), *zip(pieces.starts, pieces.ends, strict=True), (len(text), len(text))]
    passage = Passage(text, report.language, [BOS, *pieces.ids, EOS], spans)
    taken: list[Span] = []
    for statement in report.statements:
        content = _shift(statement.content, window)
        if content is None:
            continue
        taken.append(content)
        target = _target(statement, content, window, passage)
        if target is not None:
            passage.targets.append(target)
    for a, b in split_sentences(text, report.language):  # sentences without a mark: the reporter's own word
        if not any(a < d and c < b for c, d in taken):
            at = _pieces(passage, (a, b))
            if at is not None:
                passage.targets.append(
                    Target(at[0], [-1] * len(POINTERS), BASES.index("unattributed"), STANCES.index("asserts"), True)
                )
    return passage


def _shift(span: Span, window: Span) -> Span | None:
    """SPAN within WINDOW, or None where it lies outside."""
    if span[0] < window[0] or span[1] > window[1]:
        return None
    return span[0] - window[0], span[1] - window[0]


def _pieces(passage: Passage, span: Span) -> Span | None:
    """The first and the last piece of SPAN."""
    inside = [
        i for i in range(1, len(passage.spans) - 1) if passage.spans[i][0] < span[1] and span[0] < passage.spans[i][1]
    ]
    return (inside[0], inside[-1]) if inside else None


def _target(statement: Labelled, content: Span, window: Span, passage: Passage) -> Target | None:
    at = _pieces(passage, content)
    if at is None:
        return None
    basis, stance = BASES.index(statement.basis), STANCES.index(statement.stance)
    if not statement.sources:
        return Target(at[0], [-1] * len(POINTERS), basis, stance, True)
    passage.tags.append((TAGS.index("content"), *at))
    elsewhere = len(passage.ids) - 1
    pointers = [at[1]]
    for tag, spans in (("source", statement.sources), ("cue", statement.cues), ("voice", statement.voices)):
        inside = [found for found in (_shift(span, window) for span in spans) if found is not None]
        found = [p for p in (_pieces(passage, span) for span in inside) if p is not None]
        if found:
            first = _nearest(found, at) if tag == "source" else found[0]
            pointers += first
            for span in found:
                passage.tags.append((TAGS.index(tag), *span))
        else:
            pointers += (elsewhere, elsewhere) if tag == "source" else (0, 0)
    return Target(at[0], pointers, basis, stance)


def _nearest(spans: Sequence[Span], at: Span) -> Span:
    return min(spans, key=lambda s: min(abs(s[0] - at[1]), abs(at[0] - s[1])))

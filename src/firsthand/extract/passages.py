"""Passages: statements from paragraphs read by the trained reader, with voices resolved as for the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby

from firsthand.extract.attributing import Estimate, Reporting, Unit, attribute, find_remainders, leave_unattributed
from firsthand.extract.clauses import split_clauses
from firsthand.extract.lexicons import Lexicon, compile_lexicon
from firsthand.extract.rule_frames import rule_frames
from firsthand.extract.sentence import Frame, Span
from firsthand.extract.trained import Found, PassageReader, PassageReading
from firsthand.model import Segment, SegmentKind, Statement

# Characters of a passage: longer ones cost more by the square, and 99 in 100 paragraphs are shorter. Scripts in which
# a character is a word get a third of it.
_LONGEST_PASSAGE = 900
# A report no longer than this is a headline with a teaser and is read as a whole: in these the source often stands in
# the paragraph before. Read so, with_source rose by .05 and .08 on the two stories of teasers; longer reports lost by
# it (.86 to .79 on the held-back corpus), although the reader was trained on joined paragraphs too (2026-11-22).
_LONGEST_TEASER = 600


def read_passages(reporting: Reporting, segments: Sequence[Segment], reader: PassageReader) -> Iterator[Statement]:
    """The statements of SEGMENTS (sentences of one report, in text order), as READER reads them."""
    text = reporting.report.text
    windows = [list(_units(window)) for window in _windows(segments)]
    readings = reader.read(
        [text[window[0].start : window[0].end] for window in windows],
        [[(a - unit.start, b - unit.start) for unit in window for a, b in unit.sentences] for window in windows],
    )
    for window, reading in zip(windows, readings, strict=True):
        for unit in window:
            yield from _read_passage(reporting, unit, reading)


def _windows(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """SEGMENTS as they are read at once: by paragraph, long ones in parts; a teaser with its headline as a whole."""
    dense = bool(segments) and segments[0].language.split("-")[0] in ("zh", "ja", "ko")
    longest = _LONGEST_TEASER // (3 if dense else 1)
    is_teaser = bool(segments) and segments[-1].anchor.end - segments[0].anchor.start <= longest
    window: list[Segment] = []
    for segment in segments:
        if window and not _belongs(window, segment, is_teaser=is_teaser):
            yield window
            window = []
        window.append(segment)
    if window:
        yield window


def _belongs(window: Sequence[Segment], segment: Segment, *, is_teaser: bool) -> bool:
    first, last = window[0], window[-1]
    if segment.language != first.language:
        return False
    same = (segment.paragraph, segment.kind) == (last.paragraph, last.kind)
    if not same:
        return is_teaser and SegmentKind.POST not in (segment.kind, last.kind)
    longest = _LONGEST_PASSAGE // (3 if segment.language.split("-")[0] in ("zh", "ja") else 1)
    return segment.anchor.end - first.anchor.start <= longest


def _units(window: Sequence[Segment]) -> Iterator[Unit]:
    """The paragraphs of WINDOW, with offsets as in the whole of it."""
    start, end = window[0].anchor.start, window[-1].anchor.end
    for (paragraph, kind), group in groupby(window, key=lambda segment: (segment.paragraph, segment.kind)):
        sentences = tuple((segment.anchor.start, segment.anchor.end) for segment in group)
        yield Unit(start, end, kind, window[0].language, paragraph, sentences)


@cache
def _blank_lexicon(language: str) -> Lexicon:
    """For languages of which the rules know nothing: tokens and names, no words."""
    return compile_lexicon(language, {"spaced": language not in ("zh", "ja", "th", "lo", "km", "my")})


def _read_passage(reporting: Reporting, unit: Unit, reading: PassageReading) -> Iterator[Statement]:
    text = reporting.report.text[unit.start : unit.end]
    lexicon = reporting.lexicon(unit.language) or _blank_lexicon(unit.language.split("-")[0])
    for a, b in unit.sentences:
        sentence = (a - unit.start, b - unit.start)
        said = [found for found in reading.found if sentence[0] <= found.content[0] < sentence[1]]
        ruled = [] if lexicon.is_blank else _ruled(text, sentence, lexicon, unit.language)
        frames: list[tuple[Frame, Estimate | None]] = [
            (_frame(text, found, lexicon, ruled), Estimate(found.basis, found.stance)) for found in said
        ]
        frames += [(frame, None) for frame in _overlooked(ruled, said)]
        for frame, estimate in sorted(frames, key=lambda pair: pair[0].content):
            yield attribute(reporting, unit, text, frame, lexicon, estimate)
        for part in _own_words(text, sentence, [frame for frame, _ in frames], lexicon):
            own = reading.own_at(part[0])
            yield leave_unattributed(reporting, unit, part, text, lexicon, own and Estimate(*own))


def _ruled(text: str, sentence: Span, lexicon: Lexicon, language: str) -> list[Frame]:
    """The rules' frames of SENTENCE, one for each clause, as offsets into TEXT."""
    start, end = sentence
    return [
        Frame(
            (a + start, b + start),
            _shift(frame.source, start),
            _shift(frame.cue, start),
            frame.label,
            tuple((c + start, d + start) for c, d in frame.outer),
        )
        for frame in rule_frames(text[start:end], lexicon, language)
        for a, b in split_clauses(text[start:end], frame.content, lexicon)
    ]


def _shift(span: Span | None, by: int) -> Span | None:
    return None if span is None else (span[0] + by, span[1] + by)


def _overlooked(ruled: Sequence[Frame], said: Sequence[Found]) -> list[Frame]:
    """What only the rules see. On the development stories it raised with_source by .03 to .07, on the tuning reports of
    the corpus it cost .01 of F1 (2026-11-22): real pages attribute in ways that the corpus does not hold."""
    return [
        frame
        for frame in ruled
        if frame.source is not None and not any(_overlap(frame.content, found.content) for found in said)
    ]


def _is_same(a: Span, b: Span) -> bool:
    return 2 * _overlap(a, b) >= max(a[1] - a[0], b[1] - b[0])


def _overlap(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _frame(text: str, found: Found, lexicon: Lexicon, ruled: Sequence[Frame]) -> Frame:
    """FOUND as a frame. Of the same content, the rules give the source that FOUND lacks, and voices around it."""
    twin = next((frame for frame in ruled if frame.source and _is_same(frame.content, found.content)), None)
    if twin is not None and twin.source is not None:
        relayed = bool(twin.outer) and not found.voices
        if found.source is None or (relayed and _overlap(twin.source, found.source)):
            return replace(twin, content=found.content)
    label = "says"
    if found.cue is not None:
        tokens = lexicon.tokens(text[found.cue[0] : found.cue[1]])
        label = next((match.label for match in lexicon.cues.find(tokens)), "says")
    outer = tuple(voice for voice in found.voices if voice != found.source)
    return Frame(found.content, found.source, found.cue, label, outer)


def _own_words(text: str, sentence: Span, said: Sequence[Frame], lexicon: Lexicon) -> Iterator[Span]:
    """What is left of a sentence for the reporter: all its clauses, or the ends beside what is attributed."""
    start, end = sentence
    if not said:
        yield from split_clauses(text, sentence, lexicon)
        return
    spans = [span for f in said for span in (f.content, f.source, f.cue, *f.outer) if span and start <= span[0] < end]
    inside = [Frame((a - start, b - start), None, None, "says") for a, b in spans]
    for a, b in find_remainders(text[start:end], inside, lexicon):
        yield a + start, b + start

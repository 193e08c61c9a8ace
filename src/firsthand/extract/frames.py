"""Frames: in one sentence, who is given as saying what. Offsets are into the sentence.

A sentence is read left to right. Each signal (a reporting verb, "according to", "citing") opens a
frame of source, cue and content; the space between two frames is divided where a coordination or a
comma starts the second one. Word order is a field of the language's lexicon.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firsthand.extract.content_spans import content_after, trim_content
from firsthand.extract.inversions import is_inverted, read_inverted
from firsthand.extract.lexicons import Lexicon
from firsthand.extract.phrase_frames import read_according, read_citing, read_own_words, read_postposed
from firsthand.extract.sentence import COMMAS, STOPS, FindPublications, Frame, Sentence, Span
from firsthand.extract.signals import Signal, find_signals
from firsthand.extract.source_spans import MAX_SOURCE_UNSPACED, is_source, source_after, trim, with_head
from firsthand.extract.subjectless import read_dropped, read_impersonal, read_scene
from firsthand.extract.tokens import find_quotations
from firsthand.extract.verb_frames import read_verb, read_verb_final


def read_frames(text: str, lexicon: Lexicon, find_publications: FindPublications) -> tuple[Frame, ...]:
    """The frames of one sentence (or one quotation with what frames it), in text order."""
    tokens = lexicon.tokens(text)
    sentence = Sentence(text, lexicon, tokens, find_quotations(text), find_publications(text))
    return tuple(_read_territory(sentence, 0, len(tokens)))


def _read_territory(s: Sentence, first: int, last: int) -> list[Frame]:
    signals = find_signals(s, first, last)
    wrapped = _read_wrapped(s, signals, first, last)
    if wrapped:
        return wrapped
    frames: list[Frame] = []
    start, previous = first, None
    index = 0
    while index < len(signals):
        signal = signals[index]
        if signal.first < start:
            index += 1
            continue
        end = _territory_end(s, signals, index, last)
        frame = _read_frame(s, signal, start, end, previous)
        if frame is None:
            index += 1
            continue
        frames.extend(_nest(s, frame, signal, signals, start, end))
        previous = frames[-1]
        start = end
        index = next((k for k in range(index + 1, len(signals)) if signals[k].first >= end), len(signals))
    return [f for f in frames if f.content[1] - f.content[0] >= 2]


def _read_wrapped(s: Sentence, signals: Sequence[Signal], first: int, last: int) -> list[Frame]:
    """The frames of CONTENT, where "…, X reported" closes the whole: X relays what CONTENT frames."""
    verbs = [x for x in signals if x.is_verb]
    if len(verbs) < 2:
        return []
    closing = read_inverted(s, verbs[-1], first, last)
    if closing is None or closing.source is None:
        return []
    content_end = next(i for i, t in enumerate(s.tokens) if t.end >= closing.content[1]) + 1
    if not all(x.first < content_end for x in verbs[:-1]):
        return []
    closed = _nest(s, closing, verbs[-1], signals, first, last)
    if not _relays(s, closing.source):
        return closed
    cites = len(closed) == 1 and closed[0].source != closing.source
    if not cites:
        return closed
    inner = _read_territory(s, first, content_end)
    if not inner or not all(f.source for f in inner):
        return closed
    outer = (closing.source, closed[0].source)
    return [replace(f, outer=(*[o for o in outer if o and o != f.source], *f.outer)) for f in inner]


def _territory_end(s: Sentence, signals: Sequence[Signal], index: int, last: int) -> int:
    """Where the frame of one signal must end because a coordinated frame starts there."""
    here = signals[index].match
    for later in signals[index + 1 :]:
        cut = _coordination_before(s, here.end, later)
        if cut is not None:
            return cut
    return last


def _coordination_before(s: Sentence, after: int, signal: Signal) -> int | None:
    """Where the clause of SIGNAL starts if it is coordinated with what stands before it."""
    if not signal.is_verb:
        return None
    at = signal.first
    back = at
    while back - 1 > after and s.in_kind(back - 1, "auxiliaries"):
        back -= 1
    if s.in_kind(back - 1, "coordinators"):
        return back - 1
    if s.is_mark(back - 1, COMMAS) and signal.match.label != "inverted":
        return None if is_inverted(s, signal, after) else back
    limit = MAX_SOURCE_UNSPACED if not s.lexicon.spaced else 12
    for i in range(at - 1, max(after, at - limit), -1):
        if s.quoted[i]:
            return None
        if s.is_mark(i, STOPS) or (s.is_mark(i, COMMAS) and not s.lexicon.spaced):
            return i + 1 if is_source(s, i + 1, back) else None
        if s.is_mark(i, COMMAS) and back - i <= 6 and is_source(s, i + 1, back):
            return None if is_inverted(s, signal, after) or s.words(signal.match.last, len(s.tokens)) < 2 else i + 1
        if s.in_kind(i, "coordinators"):
            opened = s.is_mark(i - 1, COMMAS) or back - i <= 5
            return i if opened and is_source(s, i + 1, back) and not is_inverted(s, signal, after) else None
    return None


def _read_frame(s: Sentence, signal: Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    label = signal.match.label
    if not signal.is_verb:
        readers = {
            "according": read_according,
            "relayed_by": read_according,
            "postposed": read_postposed,
            "citing": read_citing,
        }
        return readers.get(label, read_own_words)(s, signal, start, end, previous)
    frame = read_scene(s, signal, start, end)
    if frame is None and s.lexicon.order == "sov":
        frame = read_verb_final(s, signal, start, end)
    if frame is None:
        frame = read_inverted(s, signal, start, end)
    if frame or label == "inverted":
        return frame
    frame = read_impersonal(s, signal, start, end) or read_verb(s, signal, start, end, previous)
    return frame or read_dropped(s, signal, start, end)


def _nest(s: Sentence, frame: Frame, signal: Signal, signals: Sequence[Signal], start: int, end: int) -> list[Frame]:
    """FRAME, or the frames inside its content with its source as outer voice where it relays them."""
    first = next((i for i, t in enumerate(s.tokens) if t.start >= frame.content[0]), len(s.tokens))
    last = next((i for i, t in enumerate(s.tokens) if t.start >= frame.content[1]), len(s.tokens))
    frame = _split_citing(s, _split_interview(s, frame), signals)
    relay = next((x for x in signals if x.match.label == "relayed_by" and signal.first < x.first < end), None)
    if relay is not None and signal.is_verb:
        by = source_after(s, relay.match.last, end)
        if is_source(s, *by) and frame.source:
            cut = next(i for i, t in enumerate(s.tokens) if t.start >= frame.source[0])
            source = (
                s.span(*trim(s, cut, relay.first)) if frame.source[1] > s.tokens[relay.first].start else frame.source
            )
            voice = s.span(*by)
            frame = replace(frame, source=source, outer=(voice, *(o for o in frame.outer if not _covers(voice, o))))
    citing = next(
        (x for x in signals if x.match.label == "citing" and signal.first < x.first < end and not s.quoted[x.first]),
        None,
    )
    if citing is not None and frame.label != "citing":
        cited = source_after(s, with_head(s, citing.match), end)
        if is_source(s, *cited) and frame.source:
            content = frame.content
            if first < citing.first < last:
                content = trim_content(s, first, citing.first) or content
            elif citing.first <= first < cited[1]:
                content = trim_content(s, *content_after(s, cited[1], end, frame.label)) or content
            return [replace(frame, content=content, source=s.span(*cited), outer=(*frame.outer, frame.source))]
    if frame.source is None or not _relays(s, frame.source):
        return [frame]
    if any(first <= x.first < last for x in signals):
        inner = _read_territory(s, first, last)
        if inner and all(f.source for f in inner):
            return [replace(f, outer=(frame.source, *f.outer)) for f in inner]
    return [frame]


def _split_citing(s: Sentence, frame: Frame, signals: Sequence[Signal]) -> Frame:
    """ "路透社 | 援引 | 两名外交官的话 | 报道": a source that cites another before the verb."""
    if frame.source is None or frame.label == "citing":
        return frame
    inside = [i for i, t in enumerate(s.tokens) if frame.source[0] <= t.start < frame.source[1]]
    citing = next((x for x in signals if x.match.label == "citing" and x.first in inside[1:]), None)
    if citing is None:
        return frame
    outer, cited = trim(s, inside[0], citing.first), trim(s, citing.match.last, inside[-1] + 1)
    if not (is_source(s, *outer) and is_source(s, *cited)):
        return frame
    return replace(frame, source=s.span(*cited), outer=(*frame.outer, s.span(*outer)))


def _covers(wide: Span, narrow: Span) -> bool:
    return wide[0] <= narrow[0] and narrow[1] <= wide[1]


def _split_interview(s: Sentence, frame: Frame) -> Frame:
    """ "Reuters'a konuşan bir yetkili": the publication spoken to is an outer voice."""
    if frame.source is None:
        return frame
    inside = [i for i, t in enumerate(s.tokens) if frame.source[0] <= t.start < frame.source[1]]
    spoke = next((i for i in inside if s.in_kind(i, "speaking_to")), None)
    listener = s.names_publication(inside[0], spoke) if spoke is not None else None
    if spoke is None or listener is None or spoke + 1 > inside[-1]:
        return frame
    return replace(frame, source=s.span(spoke + 1, inside[-1] + 1), outer=(listener, *frame.outer))


def _relays(s: Sentence, source: Span) -> bool:
    """Whether a source is a publication, so that who it quotes stands inside."""
    if any(source[0] <= a and b <= source[1] for a, b, _ in s.publications):
        return True
    tokens = [t for t in s.tokens if source[0] <= t.start < source[1]]
    return any(m.label == "media" for m in s.lexicon.sources.find(tokens))

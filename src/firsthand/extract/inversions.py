"""Frames whose content stands first: "…", X said; …, said X; "…" - powiedział X."""

from __future__ import annotations

from dataclasses import replace

from firsthand.extract.content_spans import trim_content
from firsthand.extract.lexicons import Match
from firsthand.extract.listeners import find_listener
from firsthand.extract.sentence import COMMAS, DASHES, MARKS, STOPS, Frame, Sentence, Span
from firsthand.extract.signals import Signal
from firsthand.extract.source_spans import is_source, skip_to_source, source_after, source_before


def is_inverted(s: Sentence, signal: Signal, start: int) -> bool:
    """Whether the content of SIGNAL stands before it."""
    return read_inverted(s, signal, start, len(s.tokens)) is not None


def read_inverted(s: Sentence, signal: Signal, start: int, end: int) -> Frame | None:
    """CONTENT, CUE SOURCE; or CONTENT, SOURCE CUE. The content is all that stands before."""
    match = signal.match
    if match.label not in ("says", "tells", "shows", "hedges", "predicts", "inverted", "denies", "impersonal"):
        return None
    before = match.first
    while before - 1 > start and (s.in_kind(before - 1, "auxiliaries") or s.in_kind(before - 1, "as_words")):
        before -= 1
    as_word = next((i for i in range(match.first - 1, before - 2, -1) if s.in_kind(i, "as_words")), None)
    if as_word is not None and (as_word <= start or _is_boundary(s, as_word - 1)):
        aside = _read_as_aside(s, match, start, before, end)
        if aside:
            return aside
    if match.label != "tells" and _is_boundary(s, before - 1) and s.words(start, before) >= 2:
        frame = _read_source_after(s, match, start, before, end)
        if frame:
            return frame
    return _read_pronoun_before(s, match, start, end) or _read_source_before(s, match, start, end)


def _read_source_after(s: Sentence, match: Match, start: int, before: int, end: int) -> Frame | None:
    """CONTENT, CUE SOURCE; without a source where a pronoun was left out."""
    listener = find_listener(s, match.last, end)
    if listener and (
        s.in_kind(listener[1], "adverbial_starts") or not is_source(s, *source_after(s, listener[1], end))
    ):
        listener = None
    after = listener[1] if listener else skip_to_source(s, match.last, end)
    if after >= end or (match.end == match.last and s.is_mark(after, STOPS) and not s.is_mark(before - 1, COMMAS)):
        content = trim_content(s, start, before)
        return Frame(content, None, s.span(match.first, match.last), "inverted") if content else None
    first, last = source_after(s, after, end)
    closes = last >= end or s.is_mark(last, MARKS) or s.in_kind(last, "np_end") or s.in_kind(last, "adverbial_starts")
    closes = closes or s.lexicon.frames.match_at(s.tokens, last) is not None
    names = is_source(s, first, last) or (s.quoted[before - 2] and _is_noun_phrase(s, first, last))
    if not (closes and names) or _is_statement_opening(s, last, end):
        return None
    frame = _inverted_frame(s, match, start, before, (first, last), end)
    return replace(frame, outer=(listener[0],)) if frame and listener else frame


def _is_noun_phrase(s: Sentence, first: int, last: int) -> bool:
    """Whether an article opens the tokens: "…", explicó | el encargado."""
    return last - first > 1 and (s.in_kind(first, "definite") or s.in_kind(first, "indefinite"))


def _read_pronoun_before(s: Sentence, match: Match, start: int, end: int) -> Frame | None:
    """ "…", a-t-il ajouté: a pronoun tied by a hyphen to the auxiliary before it."""
    pronoun = match.first - 1
    if not (pronoun - 2 > start and s.in_kind(pronoun, "pronouns") and s.tokens[pronoun - 1].text == "-"):
        return None
    opens = pronoun - 1
    while opens > start and (s.tokens[opens].text == "-" or s.tokens[opens].start == s.tokens[opens - 1].end):
        opens -= 1
    content = trim_content(s, start, opens) if _is_boundary(s, opens - 1) else None
    if content is None:
        return None
    return Frame(content, s.span(pronoun, pronoun + 1), s.span(match.first, match.last), "inverted")


def _read_source_before(s: Sentence, match: Match, start: int, end: int) -> Frame | None:
    """CONTENT, SOURCE CUE."""
    if not s.lexicon.spaced and s.is_mark(match.end, COMMAS | frozenset(":：")):
        return None  # 据新华社报道，国防部表示，…: what follows the comma is said
    first, last = source_before(s, start, match.first)
    # "CONTENT, X has said, as …": what follows a comma belongs to the reporter again, however long it is.
    set_off = s.is_mark(match.end, COMMAS) and not s.in_kind(start, "adverbial_starts")
    rest = 0 if set_off else s.words(match.end, end)
    if not (first > start and _is_boundary(s, first - 1) and rest <= 10 and is_source(s, first, last)):
        return None
    follows = match.end >= end or s.is_mark(match.end, MARKS) or s.in_kind(match.end, "np_end")
    follows = follows or s.in_kind(match.end, "adverbial_starts") or (match.label == "tells" and rest <= 8)
    content_words = s.words(start, first)
    if not follows or content_words < 3 or (s.in_kind(first, "adverbial_starts") and not s.in_kind(first, "pronouns")):
        return None
    if rest > 3 and _is_statement_opening(s, match.end, end):
        return None
    return _inverted_frame(s, match, start, first, (first, last), end)


def _read_as_aside(s: Sentence, match: Match, start: int, before: int, end: int) -> Frame | None:
    """ "As X said, CONTENT", or the same between dashes within the content."""
    first, last = source_after(s, skip_to_source(s, match.last, end), end, leads=True)
    if not (is_source(s, first, last) and s.is_mark(last, MARKS) and s.words(last, end) >= 3):
        return None
    content = trim_content(s, last, end)
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "inverted") if content else None


def _is_boundary(s: Sentence, i: int) -> bool:
    return i >= 0 and (
        s.is_mark(i, COMMAS)
        or s.is_mark(i, DASHES)
        or (s.tokens[i].text in "”»\"」“’'‹›«" and not s.tokens[i].is_word)
        or s.is_mark(i, frozenset("!?…！？"))
    )


def _is_statement_opening(s: Sentence, at: int, end: int) -> bool:
    """Whether "that …" follows, so that the content stands after, not before."""
    return any(s.lexicon.complementizers.match_at(s.tokens, i) for i in range(at, min(end, at + 6)) if not s.quoted[i])


def _split_listener(s: Sentence, first: int, last: int, end: int) -> tuple[int, tuple[Span, ...]]:
    """The end of a source without the publication it spoke to, and that publication."""
    listener = s.names_publication(first + 1, last)
    if listener and listener[1] >= s.tokens[last - 1].end:
        at = next(i for i in range(first, last) if s.tokens[i].start >= listener[0])
        before = at - 1 if at - 1 > first and not s.tokens[at - 1].is_capital else at
        if any(m.label != "media" for m in s.lexicon.sources.find(s.tokens[first:before])):
            return before, (listener,)
    listener = s.names_publication(last, min(end, last + 5))
    spoken_to = find_listener(s, last + s.is_mark(last, COMMAS), end)
    if listener is None and spoken_to:
        listener = spoken_to[0]
    return last, (listener,) if listener else ()


def _inverted_frame(
    s: Sentence, match: Match, start: int, content_end: int, source: tuple[int, int], end: int
) -> Frame | None:
    content = trim_content(s, start, content_end)
    if content is None:
        return None
    outer: tuple[Span, ...] = ()
    if match.label == "tells":
        listener = s.names_publication(match.last, min(end, match.last + 8))
        outer = (listener,) if listener and listener != s.span(*source) else ()
    elif source[0] >= match.last and source[1] - source[0] > 1:
        last, outer = _split_listener(s, *source, end)
        source = (source[0], last)
    return Frame(content, s.span(*source), s.span(match.first, match.last), "inverted", outer)

"""Frames that a phrase opens: according to X, …; X'e göre …; citing X; by its own account."""

from __future__ import annotations

from firsthand.extract.content_spans import trim_content
from firsthand.extract.sentence import Frame, Sentence
from firsthand.extract.signals import Signal
from firsthand.extract.source_spans import before_date, is_source, source_after, source_before, trim, with_head

_VOICE_WORDS = 8  # "the state news agency X", or as many characters of a script without spaces
_TO_VERB = 24  # tokens from "citing" to the verb of the voice that cites


def read_according(s: Sentence, signal: Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    """According to SOURCE, CONTENT; or CONTENT, according to SOURCE."""
    match = signal.match
    leads = s.words(start, match.first) <= 2 or all(
        s.in_kind(i, "coordinators") or s.in_kind(i, "adverbial_starts") or not s.tokens[i].is_word
        for i in range(start, match.first)
    )
    first, last = source_after(s, with_head(s, match), end, leads=leads)
    split = match.end if match.end > match.last else None
    if split is not None:
        first, last = trim(s, match.last, before_date(s, match.last, split - match.tail))
    if first >= last or (last - first == 1 and s.in_kind(first, "adverbial_starts")):
        return None
    after = max(last, split or 0)
    content = trim_content(s, after, end) if leads else trim_content(s, start, match.first)
    if content is None:
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "says")


def read_postposed(s: Sentence, signal: Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    """SOURCE göre CONTENT: the preposition that follows its noun."""
    match = signal.match
    first, last = source_before(s, start, match.first)
    if first >= last:
        return None
    content = trim_content(s, match.last, end)
    if content is None or s.words(match.last, end) < 2:
        content = trim_content(s, start, first)
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "says") if content else None


def read_citing(s: Sentence, signal: Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    """CONTENT, citing SOURCE, where no verb frames it; or VOICE citing SOURCE: CONTENT."""
    match = signal.match
    first, last = source_after(s, with_head(s, match), end)
    if not is_source(s, first, last):
        return None
    outer = trim(s, start, match.first)
    if s.words(*outer) <= _VOICE_WORDS and s.names_publication(*outer):
        if any(s.lexicon.cues.match_at(s.tokens, i) for i in range(match.last, min(end, match.last + _TO_VERB))):
            return None
        content = trim_content(s, last, end)
        cue = s.span(match.first, match.last)
        return Frame(content, s.span(first, last), cue, "citing", (s.span(*outer),)) if content else None
    content = trim_content(s, start, match.first)
    if content is None or s.words(start, match.first) < 3:
        content = trim_content(s, last, end)
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "citing") if content else None


def read_own_words(s: Sentence, signal: Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    """SOURCE does so "by its own account": the whole clause is its word."""
    match = signal.match
    names = [i for i in range(start, match.first) if s.tokens[i].is_capital]
    if not names:
        return None
    first = names[-1]
    while first - 1 >= start and (s.tokens[first - 1].is_capital or s.in_kind(first - 1, "definite")):
        first -= 1
    content = trim_content(s, start, end)
    return Frame(content, s.span(first, names[-1] + 1), s.span(match.first, match.last), "says") if content else None

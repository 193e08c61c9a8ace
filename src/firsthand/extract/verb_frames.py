"""Frames that a verb opens: X said that …; … was said by X; X, … dedi."""

from __future__ import annotations

from firsthand.extract.content_spans import between_finite, content_after, main_clause_end, quoted_between, trim_content
from firsthand.extract.lexicons import Match
from firsthand.extract.sentence import COMMAS, OPENERS, Frame, Sentence, Span
from firsthand.extract.signals import Signal
from firsthand.extract.source_spans import head_end, is_source, source_after, source_before, trim


def read_verb(s: Sentence, signal: Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    """SOURCE CUE CONTENT; or CUE SOURCE CONTENT; or, coordinated, CUE CONTENT with the source before."""
    match = signal.match
    if s.in_kind(match.first - 1, "passive"):
        return _read_passive(s, match, start, end)
    if match.first > start and any(
        s.in_kind(match.first - 1, kind) for kind in ("definite", "indefinite", "noun_markers")
    ):
        return None
    source_first, source_last = source_before(s, start, match.first)
    at = match.last
    source: Span | None
    if is_source(s, source_first, source_last) and not _is_only_adverbial(s, source_first, source_last):
        source = s.span(source_first, source_last)
    elif previous and previous.source and _is_connected(s, start, match.first) and _continues_subject(s, match, end):
        source = previous.source
    elif (forward := _forward_source(s, match, end)) is not None:
        source, at = s.span(*forward), forward[1]
    elif previous and previous.source and _is_connected(s, start, match.first):
        source = previous.source
    elif match.label == "impersonal":
        source = None
    else:
        return None
    first, last = content_after(s, at, end, match.label)
    last = main_clause_end(s, first, last)
    outer: tuple[Span, ...] = ()
    if match.label in ("says", "tells"):
        listener = s.names_publication(at, max(first, min(end, at + 8) if match.label == "tells" else first))
        outer = (listener,) if listener and not quoted_between(s, at, listener) else ()
    if s.lexicon.order == "v2" and s.words(first, last) < 2:
        first, last = between_finite(s, start, match.first)
    content = trim_content(s, first, last)
    if match.label in ("denies", "no_comment", "reacts") and (content is None or s.words(first, last) < 2):
        content = trim_content(s, match.first, end)
    if match.label == "perceives" and source_last - source_first == 1 and s.in_kind(source_first, "pronouns"):
        content = trim_content(s, start, end)
    if content is None:
        return None
    if match.label == "no_comment":
        content = trim_content(s, match.first, end)
        assert content is not None
    inherited = previous.outer if previous and source == previous.source else ()
    return Frame(content, source, s.span(match.first, match.last), match.label, outer or inherited)


def _read_passive(s: Sentence, match: Match, start: int, end: int) -> Frame | None:
    """CONTENT was CUE by SOURCE."""
    if not s.in_kind(match.last, "by"):
        return None
    first, last = source_after(s, match.last + 1, end)
    content = trim_content(s, start, match.first)
    if content is None or not is_source(s, first, last):
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), match.label)


def _is_only_adverbial(s: Sentence, first: int, last: int) -> bool:
    """Whether a chunk before a verb is an adverbial ("In der Nacht"): the source then follows the verb."""
    return s.lexicon.order in ("v2", "vso") and s.in_kind(first, "adverbial_starts")


def _forward_source(s: Sentence, match: Match, end: int) -> tuple[int, int] | None:
    first, last = source_after(s, match.last, end)
    if not is_source(s, first, last):
        return None
    if s.lexicon.order == "vso" and not s.lexicon.complementizers.match_at(s.tokens, last):
        last = head_end(s, first, last)
    if s.lexicon.order == "svo":
        stop = s.tokens[last] if last < len(s.tokens) else None
        that = s.lexicon.complementizers.match_at(s.tokens, last) or (
            s.lexicon.complementizers.match_at(s.tokens, last + 1) if s.is_mark(last, COMMAS) else None
        )
        if stop is not None and not that and not s.is_mark(last, frozenset(":：")) and stop.text not in OPENERS:
            return None
    return first, last


def _is_connected(s: Sentence, start: int, cue: int) -> bool:
    """Whether only connectives and auxiliaries stand between the start of a clause and its verb."""
    return all(
        not s.tokens[i].is_word or s.in_kind(i, "coordinators") or s.in_kind(i, "auxiliaries")
        for i in range(start, cue)
    )


def _continues_subject(s: Sentence, match: Match, end: int) -> bool:
    """Whether a coordinated verb keeps the subject: no pronoun or colon construction follows it."""
    return not s.in_kind(match.last, "pronouns") and s.lexicon.order != "vso"


def read_verb_final(s: Sentence, signal: Signal, start: int, end: int) -> Frame | None:
    """SOURCE, CONTENT CUE: the source is the first chunk, the content all up to the verb."""
    match = signal.match
    quotation = next((q for q in s.quotations if s.tokens[start].start <= q[0] < s.tokens[match.first].start), None)
    if quotation and not s.quoted[start]:
        opens = next(i for i in range(start, match.first) if s.tokens[i].start >= quotation[0])
        first, last = trim(s, start, opens)
        if is_source(s, first, last):
            content = trim_content(s, opens, match.first)
            return (
                Frame(content, s.span(first, last), s.span(match.first, match.last), match.label) if content else None
            )
    if quotation and s.quoted[start]:
        first, last = source_after(s, match.last, end)
        if not is_source(s, first, last):
            closes = next(i for i in range(start, match.first + 1) if s.tokens[i].start >= quotation[1])
            first, last = trim(s, closes, match.first)
        if is_source(s, first, last):
            return Frame(quotation, s.span(first, last), s.span(match.first, match.last), match.label)
        return None
    comma = next((i for i in range(start, min(match.first, start + 14)) if s.is_mark(i, COMMAS)), None)
    split = comma if comma is not None else _subject_end(s, start, match.first)
    if split is None:
        return None
    first, last = trim(s, start, split)
    content = trim_content(s, split, match.first)
    if content is None or not is_source(s, first, last):
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), match.label)


def _subject_end(s: Sentence, start: int, cue: int) -> int | None:
    """Past the last token of the first run that names a source."""
    found = s.lexicon.sources.find(s.tokens[start : min(cue, start + 10)])
    if found:
        end = start + found[0].last
        while end < cue and s.tokens[end].is_capital:
            end += 1
        return end
    return next((i for i in range(start + 1, min(cue, start + 6)) if not s.tokens[i].is_capital), None)

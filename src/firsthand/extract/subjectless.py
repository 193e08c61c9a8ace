"""Frames whose source is no subject: seen on a video; said "from circles"; a verb without its pronoun."""

from __future__ import annotations

from firsthand.extract.content_spans import content_after, main_clause_end, trim_content
from firsthand.extract.lexicons import Match
from firsthand.extract.sentence import COMMAS, OPENERS, Frame, Sentence
from firsthand.extract.signals import Signal
from firsthand.extract.source_spans import is_source, trim

_RECORDS = frozenset(("satellite", "footage", "track", "post", "record"))


def read_scene(s: Sentence, signal: Signal, start: int, end: int) -> Frame | None:
    """On SOURCE can be seen CONTENT: a record after its preposition, before a verb of showing."""
    match = signal.match
    start, cue = trim(s, start, match.first)
    if match.label != "shows" or start + 1 >= cue or not s.in_kind(start, "adverbial_starts"):
        return None
    finite = next((i for i in range(start + 1, cue) if s.in_kind(i, "finite")), None)
    if s.lexicon.order == "v2":
        split = finite if finite is not None else cue
        content = trim_content(s, finite + 1, cue) if finite is not None else trim_content(s, match.last, end)
    else:
        split = next((i for i in range(start + 1, cue) if s.is_mark(i, COMMAS)), cue)
        content = trim_content(s, *content_after(s, match.last, end, match.label))
    first, last = trim(s, start + 1, split)
    labels = {head.label for head in s.lexicon.sources.find(s.tokens[first:last])}
    if content is None or not labels & _RECORDS or not is_source(s, first, last):
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), match.label)


def read_impersonal(s: Sentence, signal: Signal, start: int, end: int) -> Frame | None:
    """From SOURCE it was heard that CONTENT: an impersonal verb after a preposition and its noun."""
    match = signal.match
    first, last = trim(s, start, match.first)
    if match.label != "impersonal" or not s.in_kind(first, "adverbial_starts"):
        return None
    first, last = trim(s, first + 1, last)
    if first >= last or not s.lexicon.sources.holds(s.tokens[first:last]) or not is_source(s, first, last):
        return None
    content = trim_content(s, *content_after(s, match.last, end, "says"))
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "says") if content else None


def read_dropped(s: Sentence, signal: Signal, start: int, end: int) -> Frame | None:
    """ "Added that CONTENT", in languages that leave the pronoun out: the running source's."""
    match = signal.match
    if not s.lexicon.drops_pronouns or not signal.is_verb or not _opens_clause(s, start, match.first):
        return None
    if not _leads_to_speech(s, match, end):
        return None
    first, last = content_after(s, match.last, end, match.label)
    content = trim_content(s, first, main_clause_end(s, first, last))
    return Frame(content, None, s.span(match.first, match.last), match.label) if content else None


def _opens_clause(s: Sentence, start: int, cue: int) -> bool:
    return all(
        not s.tokens[i].is_word or any(s.in_kind(i, kind) for kind in ("coordinators", "auxiliaries"))
        for i in range(start, cue)
    )


def _leads_to_speech(s: Sentence, match: Match, end: int) -> bool:
    """Whether "that", a colon or a quotation follows the verb at once, or after a comma."""
    at = match.last + 1 if s.is_mark(match.last, COMMAS | frozenset(":：")) else match.last
    if at >= end:
        return False
    opens = s.tokens[at].text in OPENERS or s.is_mark(match.last, frozenset(":："))
    return opens or not s.lexicon.spaced or s.lexicon.complementizers.match_at(s.tokens, at) is not None

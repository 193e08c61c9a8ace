"""Listeners: the publication that a source spoke to, where it stands between the verb and the source."""

from __future__ import annotations

from firsthand.extract.sentence import MARKS, Sentence, Span

_REACH = 6  # tokens from the verb to the end of "a la agencia de noticias EFE"


def find_listener(s: Sentence, at: int, end: int) -> tuple[Span, int] | None:
    """The publication spoken to from token AT on ("dijo | a EFE | una fuente"), and the token after it.

    What opens a listener (a preposition, a noun in the dative) is the `to_listener` of the lexicon.
    """
    if not s.in_kind(at, "to_listener"):
        return None
    reach = next((i for i in range(at, min(end, at + _REACH)) if s.is_mark(i, MARKS)), min(end, at + _REACH))
    heads = s.lexicon.sources.find(s.tokens[at:reach])
    publication = s.names_publication(at, reach)
    if publication:
        last = next(i for i in range(at, reach) if s.tokens[i].end >= publication[1]) + 1
        within = {i for head in heads if head.label == "media" for i in range(at + head.first, at + head.last)}
        between = (i for i in range(at + 1, last) if i not in within and s.tokens[i].end <= publication[0])
        if any(s.tokens[i].is_capital or s.tokens[i].text.isdigit() or s.in_kind(i, "to_listener") for i in between):
            return None
        if any(head.label != "media" and at + head.first < last - 1 for head in heads):
            return None
    elif heads and heads[0].label == "media":
        last = at + heads[0].last
        while last < reach and s.tokens[last].is_capital:
            last += 1
    else:
        return None
    is_noun = s.lexicon.sources.match_at(s.tokens, at) or (publication and publication[0] == s.tokens[at].start)
    return s.span(at if is_noun else at + 1, last), last

"""Clauses: a content that says two things is two statements, so that each can be linked on its own."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.extract.lexicons import Lexicon
from firsthand.extract.sentence import COMMAS, DASHES, Span
from firsthand.extract.tokens import Token, find_quotations

# Words that a clause needs to say something of its own. Measured on the dev stories, 2026-11-21: 3, 4 and 6 give the
# same attribution figures, and 760, 751 and 730 statements; a toll needs four.
_LEAST_WORDS = 4


def split_clauses(text: str, span: Span, lexicon: Lexicon) -> list[Span]:
    """SPAN, or the clauses in it, in order.

    Cut at "but" and " – ", before ", killing …", ", and it …", ", which …" and "and that …".
    """
    inside = text[span[0] : span[1]]
    tokens = lexicon.tokens(inside)
    quotations = [q for q in find_quotations(inside) if q[1] - q[0] < 0.9 * len(inside)]
    for i in range(1, len(tokens) - 1):
        if any(a <= tokens[i].start < b for a, b in quotations):
            continue
        opens = _opens_at(inside, tokens, i, lexicon)
        if opens is None or not _both_speak(tokens, i, opens, lexicon):
            continue
        end = span[0] + len(inside[: tokens[i].start].rstrip(" ,，、،;—–-"))
        return [(span[0], end), *split_clauses(text, (span[0] + tokens[opens].start, span[1]), lexicon)]
    return [span]


def _both_speak(tokens: Sequence[Token], cut: int, opens: int, lexicon: Lexicon) -> bool:
    least = _LEAST_WORDS * (1 if lexicon.spaced else 2)
    return all(sum(t.is_word for t in part) >= least for part in (tokens[:cut], tokens[opens:]))


def _opens_at(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> int | None:
    """The token with which a second clause opens if the text may be cut before token I, else None."""
    token, following = tokens[i], tokens[i + 1]
    if lexicon.has("adversatives", token.lower) and not following.text[0].isdigit():
        return i + 1
    if lexicon.has("results", token.lower) and (not lexicon.has("results_after_comma", token.lower)):
        return i
    if token.text in DASHES and _is_spaced(text, token) and not any(t.text in DASHES for t in tokens[i + 1 :]):
        return i + 1
    that = lexicon.complementizers.match_at(tokens, i + 1) if lexicon.has("coordinators", token.lower) else None
    if that and that.last < len(tokens):
        return that.last
    if token.text not in COMMAS:
        return None
    if lexicon.has("results_after_comma", following.lower):
        return i + 1
    if lexicon.has("relatives", following.lower) and not any(t.text in COMMAS for t in tokens[i + 1 :]):
        return i + 1
    if lexicon.has("coordinators", following.lower) and _has_own_verb(tokens[:i], tokens[i + 2 :], lexicon):
        return i + 2
    return None


def _is_spaced(text: str, token: Token) -> bool:
    return text[token.start - 1 : token.start].isspace() and text[token.end : token.end + 1].isspace()


def _has_own_verb(before: Sequence[Token], after: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether both sides of a comma and "and" have a finite verb, as far as the lexicon knows them."""
    return all(any(lexicon.has("finite", t.lower) for t in part) for part in (before, after[:12]))

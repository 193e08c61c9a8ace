"""Where a content starts and ends, beside its cue."""

from __future__ import annotations

from firsthand.extract.sentence import COMMAS, DASHES, OPENERS, Sentence, Span


def trim_content(s: Sentence, first: int, last: int) -> Span | None:
    """The offsets of a content without the marks and connectives at its ends; None if nothing is left."""
    while first < last and not s.tokens[first].is_word and s.tokens[first].text not in OPENERS | {"(", "$", "€", "£"}:
        first += 1
    while last > first and (
        s.is_mark(last - 1, COMMAS | DASHES | frozenset(";:；：")) or s.in_kind(last - 1, "coordinators")
    ):
        last -= 1
    return s.span(first, last) if first < last else None


def content_after(s: Sentence, at: int, end: int, label: str) -> tuple[int, int]:
    """Where the content starts after a cue: past listener and adverbials to "that", ":" or a quotation."""
    reach = min(end, at + 18)
    for i in range(at, reach):
        that = s.lexicon.complementizers.match_at(s.tokens, i)
        if that and not s.quoted[i] and _reaches_that(s, at, i, label):
            return that.last, end
        if s.is_mark(i, frozenset(":：")):
            return i + 1, end
        if s.quoted[i]:
            return (i if label in ("says", "tells") and _is_adverbial(s, at, i) else at), end
        if s.is_mark(i, COMMAS) and (
            s.lexicon.order in ("v2", "vso") or not s.lexicon.spaced or _is_adverbial(s, at, i)
        ):
            return (i + 1 if label in ("says", "tells", "hedges", "predicts") or i == at else at), end
        if s.is_mark(i, frozenset(";.!?。")):
            break
    return at, end


def _reaches_that(s: Sentence, at: int, that: int, label: str) -> bool:
    """Whether only listener and adverbials stand between a cue and its "that"."""
    if that == at:
        return True
    if label not in ("says", "tells", "denies", "hedges", "predicts"):
        return False
    return label == "tells" or _is_adverbial(s, at, that) or s.is_mark(that - 1, COMMAS) or s.lexicon.order == "vso"


def _is_adverbial(s: Sentence, first: int, last: int) -> bool:
    return first == last or any(s.in_kind(first, kind) for kind in ("adverbial_starts", "np_end", "to_listener"))


def main_clause_end(s: Sentence, first: int, last: int) -> int:
    """Before a comma and a relative or adverbial clause of the reporter's own: ", which …", ", as …"."""
    for i in range(first + 3, last - 3):
        if s.is_mark(i, COMMAS) and not s.quoted[i] and s.in_kind(i + 1, "asides"):
            return i
    return last


def between_finite(s: Sentence, start: int, cue: int) -> tuple[int, int]:
    """What stands between an auxiliary and the verb that closes the clause: "hatte | von … | berichtet"."""
    finite = next((i for i in range(start, cue) if s.in_kind(i, "finite")), None)
    return (cue, cue) if finite is None else (finite + 1, cue)


def quoted_between(s: Sentence, at: int, span: Span) -> bool:
    """Whether a quotation opens between token AT and SPAN."""
    return any(s.tokens[at].start <= a < span[0] for a, _ in s.quotations)

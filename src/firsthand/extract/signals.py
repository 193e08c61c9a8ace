"""Signals: the words of a sentence that announce an attribution."""

from __future__ import annotations

from dataclasses import dataclass, replace

from firsthand.extract.lexicons import Match
from firsthand.extract.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Signal:
    """The tokens of MATCH announce an attribution: a verb of saying, or a phrase such as "according to"."""

    match: Match
    is_verb: bool

    @property
    def first(self) -> int:
        return self.match.first


def find_signals(s: Sentence, first: int, last: int) -> list[Signal]:
    """The signals among tokens FIRST to LAST that stand outside quotations, in order."""
    window = s.tokens[first:last]
    found = [Signal(_shift(m, first), False) for m in s.lexicon.frames.find(window)]  # with what is no signal
    taken = {i for signal in found for i in range(signal.match.first, signal.match.last)}
    for match in s.lexicon.cues.find(window):
        moved = _shift(match, first)
        if moved.first not in taken:
            found.append(Signal(moved, True))
    found = [x for x in found if x.match.label != "no_signal" and not s.quoted[x.first]]
    return sorted(found, key=lambda x: x.first)


def _shift(match: Match, by: int) -> Match:
    return replace(match, first=match.first + by, last=match.last + by, end=match.end + by)

"""Alignment: which words of one report stand in another, and which sentences say the same in other words."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.link.shingles import Sentence, Word
from firsthand.link.spelling import is_syllabic
from firsthand.model import AlignedSpan, Anchor

# The shortest run of words that is taken as reuse rather than a turn of phrase; of characters in scripts
# without gaps. Dev stories (2026-11-21): with 6 characters three bulletins of one broadcaster aligned on
# "the spokesman of the foreign ministry said" alone.
SHORTEST_RUN = 6
SHORTEST_RUN_OF_CHARACTERS = 12


@dataclass(frozen=True, slots=True)
class Overlap:
    """Runs of words that report A and report B share, as SPANS (taken from B's side, given on A's).

    `own_words` counts shared words outside quotation marks, `words` all shared ones; `share_of_a` and
    `share_of_b` are `own_words` over the own words of each report.
    """

    spans: tuple[AlignedSpan, ...]
    words: int
    own_words: int
    share_of_a: float
    share_of_b: float
    sentences: int


def align_copies(a: Sequence[Sentence], b: Sequence[Sentence], text_a: str, text_b: str) -> Overlap:
    """The runs of at least `SHORTEST_RUN` equal words in both, longest first, no word used twice in B."""
    words_a = [word for sentence in a for word in sentence.words]
    spans: list[AlignedSpan] = []
    counted: list[Word] = []
    touched = 0
    index = _index_runs(words_a)
    for sentence in b:
        found = _runs_in(sentence.words, words_a, index)
        touched += bool(found)
        for at_b, at_a, length in found:
            taken, given = sentence.words[at_b : at_b + length], words_a[at_a : at_a + length]
            counted.extend(taken)
            spans.append(
                AlignedSpan(
                    _anchor(sentence.segment.anchor.report_id, text_b, taken),
                    _anchor(a[0].segment.anchor.report_id, text_a, given),
                    1.0,
                )
            )
    own = sum(not word.quoted for word in counted)
    return Overlap(tuple(spans), len(counted), own, own / max(1, _own_words(a)), own / max(1, _own_words(b)), touched)


def _own_words(sentences: Sequence[Sentence]) -> int:
    return sum(not word.quoted for sentence in sentences for word in sentence.words)


def _anchor(report_id: str, text: str, words: Sequence[Word]) -> Anchor:
    start, end = words[0].start, words[-1].end
    return Anchor(report_id, start, end, text[start:end])


def _index_runs(words: Sequence[Word]) -> dict[tuple[str, ...], list[int]]:
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place in range(len(words) - SHORTEST_RUN + 1):
        key = tuple(word.text for word in words[place : place + SHORTEST_RUN])
        if len(index[key]) < 8:
            index[key].append(place)
    return index


def _runs_in(
    words: Sequence[Word], other: Sequence[Word], index: dict[tuple[str, ...], list[int]]
) -> list[tuple[int, int, int]]:
    """(place in WORDS, place in OTHER, length) of the maximal shared runs, left to right, not overlapping."""
    found: list[tuple[int, int, int]] = []
    place = 0
    while place <= len(words) - SHORTEST_RUN:
        key = tuple(word.text for word in words[place : place + SHORTEST_RUN])
        lengths = [(_run_length(words, place, other, start), -start) for start in index.get(key, ())]
        length, start = max(lengths, default=(0, 0))
        if length < (SHORTEST_RUN_OF_CHARACTERS if is_syllabic(words[place].text) else SHORTEST_RUN):
            place += 1
            continue
        found.append((place, -start, length))
        place += length
    return found


def _run_length(words: Sequence[Word], at: int, other: Sequence[Word], start: int) -> int:
    length = 0
    while at + length < len(words) and start + length < len(other):
        if words[at + length].text != other[start + length].text:
            break
        length += 1
    return length


def longest_chain(pairs: Sequence[tuple[int, int, float]]) -> tuple[tuple[int, int, float], ...]:
    """The heaviest chain of (i, j, score) that rises in both places: sentence pairs in one order.

    Each i and each j is used once. A frontier of chain ends, rising in place and in weight, is searched
    by bisection: O(n log n) for n pairs.
    """
    ends: list[int] = []
    weights: list[float] = []
    chains: list[int] = []
    back: list[int] = []
    ordered = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    for number, (_, j, score) in enumerate(ordered):
        at = bisect_left(ends, j)
        before = at - 1
        weight = score + (weights[before] if before >= 0 else 0.0)
        back.append(chains[before] if before >= 0 else -1)
        while at < len(ends) and weights[at] <= weight:
            del ends[at], weights[at], chains[at]
        if at == len(ends) or ends[at] != j:
            if at > 0 and weights[at - 1] >= weight:
                continue
            ends.insert(at, j)
            weights.insert(at, weight)
            chains.insert(at, number)
    chain: list[tuple[int, int, float]] = []
    number = chains[-1] if chains else -1
    while number >= 0:
        chain.append(ordered[number])
        number = back[number]
    return tuple(reversed(chain))

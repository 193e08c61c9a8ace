"""Fingerprints: which reports share runs of words, found without comparing every pair.

Winnowing (Schleimer, Wilkerson, Aiken 2003): of the hashes of all word 5-grams in a sliding window the
smallest is kept, so that any shared run of at least `SHINGLE + WINDOW - 1` words leaves a common print.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from firsthand.model import Reading, Segment, SegmentKind, fold, fold_with_offsets

SHINGLE = 5
WINDOW = 4
# A print that more reports than this share is furniture or a formula; pairs would grow with its square.
_COMMON = 60
_TEXT_KINDS = frozenset({SegmentKind.BODY, SegmentKind.CAPTION, SegmentKind.HEADLINE})
_QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "「": "」", "『": "』", "‘": "’", "‚": "‘’"}
_OPENING = re.compile(f"[{''.join(_QUOTES)}]")
# In folded text: one character in scripts without gaps, else a run of letters and digits.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
# Odd, so that a product keeps every bit of the word's hash; the highest power stands first.
_POWERS = tuple(pow(0x9E3779B97F4A7C15, power, 1 << 64) for power in reversed(range(1, SHINGLE + 1)))

Numbers = NDArray[np.uint64]
Places = NDArray[np.int64]


class Word(NamedTuple):
    """A folded word (a character in scripts without gaps) at START to END of the report's text."""

    text: str
    start: int
    end: int
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a report's own text, as WORDS; `place` counts sentences from 0, furniture left out."""

    segment: Segment
    words: tuple[Word, ...]
    place: int


@dataclass(frozen=True, slots=True)
class PrintIndex:
    """Report PLACES[i] left print NUMBERS[i]; by number, then place."""

    numbers: Numbers
    places: Places


def sentences_of(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences of the report's own text (no furniture, no embedded posts), in text order."""
    kept = [segment for segment in reading.segments if segment.kind in _TEXT_KINDS]
    sentences = (split_words(segment) for segment in kept)
    return tuple(
        Sentence(segment, words, place)
        for place, (segment, words) in enumerate(zip(kept, sentences, strict=True))
        if words
    )


def split_words(segment: Segment) -> tuple[Word, ...]:
    """The words of SEGMENT with their places in the report; each knows whether it stands in quotation marks."""
    text, first = segment.anchor.quote, segment.anchor.start
    quoted = _quoted_characters(text)
    folded, received_span = _fold_letters(text)
    words: list[Word] = []
    for match in _WORD.finditer(folded):
        start, end = received_span(*match.span()) if received_span is not None else match.span()
        words.append(Word(match[0], first + start, first + end, start in quoted))
    return tuple(words)


def _fold_letters(text: str) -> tuple[str, Callable[[int, int], tuple[int, int]] | None]:
    """TEXT folded, and what tells the received span of a folded one; None where places are the same in both."""
    folded = _fold_fast(text)
    if folded.isascii() and text.isascii():
        return folded, None
    if len(folded) == len(text) and all(len(fold(letter)) == 1 for letter in set(text) if not letter.isascii()):
        return folded, None
    traced = fold_with_offsets(text)
    return traced.text, traced.received_span


def fold_words(text: str) -> list[str]:
    """The folded words of TEXT."""
    return _WORD.findall(_fold_fast(text))


def _fold_fast(text: str) -> str:
    """TEXT folded as far as words go: of ASCII only the capitals matter to them."""
    return text.lower() if text.isascii() else fold(text)


def _quoted_characters(text: str) -> frozenset[int]:
    """Offsets inside quotation marks; an unclosed mark quotes to the end."""
    inside: set[int] = set()
    opening = _OPENING.search(text)
    while opening is not None:
        place = opening.start()
        after = place + 1
        if not (text[place] in "‘‚" and place and text[place - 1].isalnum()):
            ends = [end for mark in _QUOTES[text[place]] if (end := text.find(mark, after)) >= 0]
            after = min(ends) + 1 if ends else len(text)
            inside.update(range(place + 1, after))
        opening = _OPENING.search(text, after)
    return frozenset(inside)


class _WordHashes(dict[str, int]):
    """The hash of each word, as far as words have been met: most words of a report have been."""

    most = 100_000

    def __missing__(self, word: str) -> int:
        number = crc32(word.encode("utf-8", "surrogatepass"))
        if len(self) < self.most:
            self[word] = number
        return number


_HASHES = _WordHashes()


def prints_of(reading: Reading) -> frozenset[int]:
    """The prints of a report's own text, without splitting it into sentences of words."""
    own = [segment.anchor.quote for segment in reading.segments if segment.kind in _TEXT_KINDS]
    return fingerprints(list(chain.from_iterable(map(fold_words, own))))


def fingerprints(words: Sequence[str]) -> frozenset[int]:
    """The winnowed prints (below 2**64) of a run of words; of a run shorter than a shingle, none."""
    count = len(words) - SHINGLE + 1
    if count < 1:
        return frozenset()
    hashes = np.fromiter(map(_HASHES.__getitem__, words), dtype=np.uint64, count=len(words))
    runs = hashes[:count] * np.uint64(_POWERS[0])
    for place in range(1, SHINGLE):
        runs += hashes[place : place + count] * np.uint64(_POWERS[place])
    if count <= WINDOW:
        return frozenset([int(runs.min())])
    least = runs[: count - WINDOW + 1]
    for place in range(1, WINDOW):
        least = np.minimum(least, runs[place : place + count - WINDOW + 1])
    return frozenset(least.tolist())


def index_prints(prints: Sequence[frozenset[int]]) -> PrintIndex:
    """The reports by their prints."""
    sizes = np.fromiter(map(len, prints), dtype=np.int64, count=len(prints))
    numbers = np.fromiter(chain.from_iterable(prints), dtype=np.uint64, count=int(sizes.sum()))
    places = np.repeat(np.arange(len(prints), dtype=np.int64), sizes)
    order = np.argsort(numbers, kind="stable")
    return PrintIndex(numbers[order], places[order])


def find_sharing(index: PrintIndex, wanted: Iterable[int], *, at_least: int) -> tuple[tuple[int, int], ...]:
    """(place, shared prints) of the reports in INDEX that share AT_LEAST prints with those WANTED; ordered by place."""
    numbers = np.unique(np.fromiter(wanted, dtype=np.uint64))
    first = np.searchsorted(index.numbers, numbers, side="left")
    last = np.searchsorted(index.numbers, numbers, side="right")
    held = [index.places[start:end] for start, end in zip(first, last, strict=True) if end > start]
    if not held:
        return ()
    places, counts = np.unique(np.concatenate(held), return_counts=True)
    enough = counts >= at_least
    return tuple(zip(places[enough].tolist(), counts[enough].tolist(), strict=True))


def propose_copies(prints: Sequence[frozenset[int]], *, at_least: int) -> tuple[tuple[int, int, int], ...]:
    """(i, j, shared prints) of every two reports, i < j, that share AT_LEAST prints; ordered by place."""
    index = index_prints(prints)
    groups, places = _shared_prints(index)
    pairs: list[Places] = [np.zeros(0, dtype=np.int64)]
    for distance in range(1, _COMMON):
        same = groups[distance:] == groups[:-distance]
        if not same.any():
            break
        pairs.append(places[:-distance][same] * len(prints) + places[distance:][same])
    keys, counts = np.unique(np.concatenate(pairs), return_counts=True)
    enough = counts >= at_least
    firsts, seconds = np.divmod(keys[enough], max(1, len(prints)))
    return tuple(zip(firsts.tolist(), seconds.tolist(), counts[enough].tolist(), strict=True))


def _shared_prints(index: PrintIndex) -> tuple[Places, Places]:
    """(print, place) of every print that several reports left but not too many; prints are counted from 0."""
    new = np.ones(len(index.numbers), dtype=np.bool_)
    new[1:] = index.numbers[1:] != index.numbers[:-1]
    groups = np.cumsum(new, dtype=np.int64) - 1
    sizes = np.bincount(groups, minlength=1)[groups]
    kept = (sizes >= 2) & (sizes <= _COMMON)
    return groups[kept], index.places[kept]

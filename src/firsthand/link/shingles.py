"""Fingerprints: which reports share runs of words, found without comparing every pair.

Winnowing (Schleimer, Wilkerson, Aiken 2003): of the hashes of all word 5-grams in a sliding window the
smallest is kept, so that any shared run of at least `SHINGLE + WINDOW - 1` words leaves a common print.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zlib import crc32

from firsthand.link.spelling import is_syllabic
from firsthand.model import Reading, Segment, SegmentKind, fold_with_offsets

SHINGLE = 5
WINDOW = 4
# A print that more reports than this share is furniture or a formula; pairs would grow with its square.
_COMMON = 60
_TEXT_KINDS = frozenset({SegmentKind.BODY, SegmentKind.CAPTION, SegmentKind.HEADLINE})
_QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "「": "」", "『": "』", "‘": "’", "‚": "‘’"}


@dataclass(frozen=True, slots=True)
class Word:
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
    folded = fold_with_offsets(text)
    quoted = _quoted_characters(text)
    words: list[Word] = []
    begin = -1
    for place, letter in enumerate(folded.text + " "):
        single = letter > "\u2e80" and is_syllabic(letter)
        if letter.isalnum() and not single:
            begin = place if begin < 0 else begin
            continue
        if begin >= 0:
            words.append(_word(folded.text[begin:place], folded.received_span(begin, place), first, quoted))
            begin = -1
        if single:
            words.append(_word(letter, folded.received_span(place, place + 1), first, quoted))
    return tuple(words)


def _word(text: str, span: tuple[int, int], first: int, quoted: frozenset[int]) -> Word:
    return Word(text, first + span[0], first + span[1], span[0] in quoted)


def _quoted_characters(text: str) -> frozenset[int]:
    """Offsets inside quotation marks; an unclosed mark quotes to the end."""
    inside: set[int] = set()
    closing = ""
    for place, letter in enumerate(text):
        if closing:
            inside.add(place)
            if letter in closing:
                closing = ""
        elif letter in _QUOTES and not (letter in "‘‚" and place and text[place - 1].isalnum()):
            closing = _QUOTES[letter]
    return frozenset(inside)


def fingerprints(words: Sequence[str]) -> frozenset[int]:
    """The winnowed prints of a run of words; of a run shorter than a shingle, none."""
    hashes = [crc32("\x1f".join(words[place : place + SHINGLE]).encode()) for place in range(len(words) - SHINGLE + 1)]
    if len(hashes) <= WINDOW:
        return frozenset([min(hashes)] if hashes else [])
    return frozenset(min(hashes[place : place + WINDOW]) for place in range(len(hashes) - WINDOW + 1))


def propose_copies(prints: Sequence[frozenset[int]], *, at_least: int) -> tuple[tuple[int, int, int], ...]:
    """(i, j, shared prints) of every two reports, i < j, that share AT_LEAST prints; ordered by place."""
    holders: dict[int, list[int]] = defaultdict(list)
    for place, kept in enumerate(prints):
        for number in kept:
            holders[number].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for places in holders.values():
        if 2 <= len(places) <= _COMMON:
            shared.update(_pairs(places))
    return tuple((i, j, count) for (i, j), count in sorted(shared.items()) if count >= at_least)


def _pairs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    for at, first in enumerate(places):
        for second in places[at + 1 :]:
            yield first, second

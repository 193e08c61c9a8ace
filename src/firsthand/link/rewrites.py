"""Rewrites and translations: reports whose sentences say the same, in the same order, in other words."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from firsthand.link.alignment import longest_chain
from firsthand.link.comparing import Embedder, Vectors, narrow
from firsthand.link.shingles import Sentence
from firsthand.link.spelling import is_syllabic, skeleton
from firsthand.model import AlignedSpan, Anchor, Reading

_NUMBER = re.compile(r"\d{1,3}(?:[.,'\u00a0\u202f ]\d{3}){1,4}(?!\d)|\d{1,15}(?:[.,:]\d{1,2}(?!\d))?")
_UNCASED = re.compile(r"[\u0590-\u07ff\u0900-\u109f\u10a0-\u10ff\u1200-\u137f]")
# A name of two consonants is everybody's.
_TELLING = 3
_LONG_WORD = 5
# Shorter lines are labels, and every list has a line "2".
_FEWEST_WORDS = 4
# Without meaning to go by, one shared mark is chance: 235 unrelated pages gave 13 false pairs with one required
# and 1 with two; of 60 translations in NTREX-128 22 were found with one and 12 with two (2026-11-21).
_FEWEST_SHARED_MARKS = 2
# Longer reports are compared by their beginning: what was taken stands there.
_MOST_SENTENCES = 80


@dataclass(frozen=True, slots=True)
class MarkedReport:
    """The sentences of one report with their MARKS and VOCABULARY.

    Marks survive translation (numbers, names, places, times), words survive rewriting.
    """

    reading: Reading
    sentences: tuple[Sentence, ...]
    marks: tuple[frozenset[str], ...]
    vocabulary: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Parallel:
    """Sentence pairs (place in A, place in B, score) in one order, covering shares of both reports."""

    pairs: tuple[tuple[int, int, float], ...]
    share_of_a: float
    share_of_b: float
    mean: float


def mark_report(reading: Reading, sentences: Sequence[Sentence]) -> MarkedReport:
    """The report with the marks of each of its first sentences: numbers, names by sound, places, times."""
    kept = tuple(sentence for sentence in sentences if len(sentence.words) >= _FEWEST_WORDS)[:_MOST_SENTENCES]
    common = _lower_case_words(kept)
    marks = tuple(_marks_of(sentence, reading, common) for sentence in kept)
    return MarkedReport(reading, kept, marks, tuple(map(_vocabulary_of, kept)))


def _vocabulary_of(sentence: Sentence) -> frozenset[str]:
    """The longer words, by their beginning (endings change); in scripts without gaps, pairs of characters."""
    words = [word.text for word in sentence.words]
    pairs = {"w:" + a + b for a, b in pairwise(words) if is_syllabic(a) and is_syllabic(b)}
    return frozenset(pairs | {"w:" + word[:6] for word in words if len(word) >= _LONG_WORD})


def _lower_case_words(sentences: Sequence[Sentence]) -> frozenset[str]:
    return frozenset(
        word.text
        for sentence in sentences
        for word in sentence.words
        if _written(sentence, word.start, word.end)[:1].islower()
    )


def _written(sentence: Sentence, start: int, end: int) -> str:
    first = sentence.segment.anchor.start
    return sentence.segment.anchor.quote[start - first : end - first]


def _marks_of(sentence: Sentence, reading: Reading, common: frozenset[str]) -> frozenset[str]:
    anchor = sentence.segment.anchor
    marks = {"n:" + number for number in _numbers_in(anchor.quote)}
    for word in sentence.words:
        written = _written(sentence, word.start, word.end)
        named = written[:1].isupper() and word.text not in common
        if (named or _UNCASED.match(written)) and not is_syllabic(written):
            sound = skeleton(written)
            if len(sound) >= _TELLING:
                marks.add("s:" + sound)
    found = reading.mentions
    marks.update("p:" + (place.place_id or place.name) for place in found.places if anchor.covers(place.anchor))
    marks.update("t:" + time.value for time in found.times if anchor.covers(time.anchor))
    for quantity in found.quantities:
        if anchor.covers(quantity.anchor) and isinstance(quantity.value, float | int):
            marks.add(f"n:{quantity.value:g}")
    return frozenset(marks)


def _numbers_in(text: str) -> Iterable[str]:
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        grouped = re.fullmatch(r"\d{1,3}(?:\D\d{3})+", match[0])
        yield (digits if grouped or match[0].isdigit() else re.sub(r"\D", ".", match[0])).lstrip("0") or "0"


def weigh_marks(reports: Sequence[MarkedReport]) -> dict[str, float]:
    """How telling each mark is: the logarithm of sentences over sentences that bear it; known names weigh little."""
    bearing = Counter(mark for report in reports for marks in (*report.marks, *report.vocabulary) for mark in marks)
    total = sum(len(report.sentences) for report in reports)
    return {mark: math.log1p(total / count) for mark, count in bearing.items()}


def propose_rewrites(
    reports: Sequence[MarkedReport], weights: Mapping[str, float], *, at_least: float
) -> tuple[tuple[int, int], ...]:
    """Every two reports, i < j, whose shared marks weigh AT_LEAST per sentence of the shorter one."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, report in enumerate(reports):
        for mark in sorted(frozenset().union(*report.marks)):
            holders[mark].append(place)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for mark, places in holders.items():
        if len(places) <= 60:
            for at, first in enumerate(places):
                for second in places[at + 1 :]:
                    shared[first, second] += weights[mark]
    return tuple(
        sorted(
            (i, j)
            for (i, j), weight in shared.items()
            if weight >= at_least * min(len(reports[i].sentences), len(reports[j].sentences))
        )
    )


def embed_reports(reports: Iterable[MarkedReport], embedder: Embedder) -> dict[str, Vectors]:
    """Sentence vectors of each report, by report id; every sentence is embedded once."""
    listed = list(reports)
    texts = [sentence.segment.anchor.quote for report in listed for sentence in report.sentences]
    vectors = embedder.embed(texts)
    found: dict[str, Vectors] = {}
    first = 0
    for report in listed:
        found[report.reading.report.id] = vectors[first : first + len(report.sentences)]
        first += len(report.sentences)
    return found


def align_sentences(
    a: MarkedReport,
    b: MarkedReport,
    weights: Mapping[str, float],
    vectors: Mapping[str, Vectors] | None,
    *,
    at_least: float,
    at_least_by_marks: float,
) -> Parallel:
    """The heaviest order-true chain of sentence pairs that score AT_LEAST.

    The score of a pair is two parts the cosine of its vectors and one part that of its marks (in one
    language: of its vocabulary, if that is higher); without VECTORS it is the latter alone, and must
    reach AT_LEAST_BY_MARKS. A sentence that is mostly a
    quotation is left out: who quotes the same words need not have read the other.
    """
    marks = _similarities(a.marks, b.marks, weights, fewest=1 if vectors else _FEWEST_SHARED_MARKS)
    if a.reading.report.language.partition("-")[0] == b.reading.report.language.partition("-")[0]:
        marks = np.maximum(marks, _similarities(a.vocabulary, b.vocabulary, weights, fewest=3))
    scores: Vectors = marks
    floor = at_least_by_marks
    if vectors is not None:
        meaning = narrow(vectors[a.reading.report.id] @ vectors[b.reading.report.id].T)
        scores, floor = np.asarray((meaning * 2 + marks) / 3, dtype=np.float32), at_least
    pairs = [
        (int(i), int(j), float(scores[i, j]))
        for i, j in zip(*np.nonzero(scores >= floor), strict=True)
        if not _is_quotation(a.sentences[i]) and not _is_quotation(b.sentences[j])
    ]
    chain = longest_chain(pairs)
    return Parallel(
        chain,
        len(chain) / max(1, len(a.sentences)),
        len(chain) / max(1, len(b.sentences)),
        sum(score for _, _, score in chain) / max(1, len(chain)),
    )


def _similarities(
    a: Sequence[frozenset[str]], b: Sequence[frozenset[str]], weights: Mapping[str, float], *, fewest: int
) -> Vectors:
    """The weighted cosine of every sentence of A with every one of B that shares FEWEST marks, else 0.

    Shape (len(a), len(b)).
    """
    shared = np.zeros((len(a), len(b)), dtype=np.float32)
    count = np.zeros((len(a), len(b)), dtype=np.int32)
    places_b = _places_by_mark(b)
    for mark, places in _places_by_mark(a).items():
        if mark in places_b:
            where = np.ix_(places, places_b[mark])
            shared[where] += weights[mark]
            count[where] += 1
    shared[count < fewest] = 0.0
    return np.asarray(shared / np.sqrt(np.outer(_lengths(a, weights), _lengths(b, weights))), dtype=np.float32)


def _places_by_mark(marks: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, held in enumerate(marks):
        for mark in sorted(held):
            places[mark].append(place)
    return places


def _lengths(marks: Sequence[frozenset[str]], weights: Mapping[str, float]) -> Vectors:
    return np.array([sum(weights[mark] for mark in sorted(held)) or 1.0 for held in marks], dtype=np.float32)


def _is_quotation(sentence: Sentence) -> bool:
    return sum(word.quoted for word in sentence.words) * 2 > len(sentence.words)


def parallel_spans(a: MarkedReport, b: MarkedReport, parallel: Parallel) -> tuple[AlignedSpan, ...]:
    """The aligned sentences as spans: taken in B, given in A."""
    return tuple(AlignedSpan(_anchor_of(b, j), _anchor_of(a, i), min(1.0, score)) for i, j, score in parallel.pairs)


def _anchor_of(report: MarkedReport, place: int) -> Anchor:
    return report.sentences[place].segment.anchor

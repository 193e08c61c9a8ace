"""Stories: which reports of a pile tell of the same event.

Reports are near by their telling names, numbers, places, days and, in one language, words; and nearer if neither has
many others as near (so that a topic with much coverage and one with little are held to one measure). Groups are then
joined by average link.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from firsthand.link.comparing import Embedder, Vectors
from firsthand.link.shingles import Sentence, sentences_of
from firsthand.link.spelling import is_syllabic, skeleton
from firsthand.model import Anchor, Reading, SegmentKind, fold

# A word is known by its beginning: endings change.
_STEM = 6
# A name of two consonants is everybody's.
_TELLING = 3
Weights = dict[str, float]
Row = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GroupingOptions:
    """How near two reports are, and how near two groups must be to be one story.

    Measured 2026-11-22 on ECB+ (`tools/score_clustering.py`): tuned on the even topics below 36, with all reports of
    each story and with one to six of each.
    """

    # How much more a name or a number tells than a word.
    name_weight: float = 2.0
    number_weight: float = 2.0
    # The first sentences say what the report is about.
    leading_sentences: int = 3
    # A report is known by its most telling marks.
    most_marks: int = 120
    # How far the nearness of headlines in meaning counts, where an embedder is given.
    headline_share: float = 0.25
    # The nearest reports by which a report's surroundings are measured, and what tempers this where there are none.
    nearest: int = 5
    tempering: float = 0.2
    least_nearness: float = 0.34


def group_reports(
    readings: Sequence[Reading], *, embedder: Embedder | None = None, options: GroupingOptions | None = None
) -> tuple[tuple[str, ...], ...]:
    """The ids of the reports of each story, ordered within it and by the first; every report is in one story."""
    options = options or GroupingOptions()
    ordered = sorted({reading.report.id: reading for reading in readings}.values(), key=lambda one: one.report.id)
    vectors = None if embedder is None or not ordered else embedder.embed([_headline(one) for one in ordered])
    rows = _nearness([_marks_of(one, options) for one in ordered], _languages(ordered), vectors, options)
    groups = join_by_average(rows, at_least=options.least_nearness)
    return tuple(sorted(tuple(ordered[place].report.id for place in group) for group in groups))


@dataclass(frozen=True, slots=True)
class SharedMark:
    """REPORT_IDS, of one story, all tell of the same name, number, place or day (KIND), first written at ANCHOR."""

    kind: str
    anchor: Anchor
    report_ids: tuple[str, ...]


def list_shared(
    group: Sequence[Reading], pile: Sequence[Reading], *, most: int = 6, options: GroupingOptions | None = None
) -> tuple[SharedMark, ...]:
    """What the reports of GROUP have in common that tells it best from the rest of PILE; words alone left out."""
    options = options or GroupingOptions()
    bearing = Counter(mark for reading in pile for mark in _marks_of(reading, options))
    bearers: dict[str, list[str]] = defaultdict(list)
    for reading in group:
        for mark in _marks_of(reading, options):
            if mark[0] in _KINDS:
                bearers[mark].append(reading.report.id)
    written = _find_written(group)
    told = {mark: len(ids) * math.log1p(len(pile) / max(1, bearing[mark])) for mark, ids in bearers.items()}
    found: dict[str, SharedMark] = {}
    for mark in sorted(bearers, key=lambda one: (-told[one], one)):
        if len(bearers[mark]) > 1 and mark in written:
            anchor = written[mark]
            found.setdefault(fold(anchor.quote), SharedMark(_KINDS[mark[0]], anchor, tuple(sorted(bearers[mark]))))
    return tuple(found.values())[:most]


_KINDS = {"s": "name", "n": "number", "p": "place", "t": "day"}


def _find_written(group: Iterable[Reading]) -> dict[str, Anchor]:
    """Where each mark is first written in GROUP."""
    written: dict[str, Anchor] = {}
    for reading in group:
        for place in reading.mentions.places:
            written.setdefault(f"p:{place.place_id}", place.anchor)
        for time in reading.mentions.times:
            written.setdefault("t:" + time.value[:10], time.anchor)
        text, report_id = reading.report.text, reading.report.id
        for sentence in sentences_of(reading):
            for word in sentence.words:
                for mark in _marks_in(replace(sentence, words=(word,)), set()):
                    written.setdefault(mark, Anchor(report_id, word.start, word.end, text[word.start : word.end]))
    return written


def _headline(reading: Reading) -> str:
    """The headline, or else the first sentence of the report's own text."""
    lines = [one for one in reading.segments if one.kind in (SegmentKind.HEADLINE, SegmentKind.BODY)]
    lines.sort(key=lambda one: one.kind is not SegmentKind.HEADLINE)
    return reading.report.title or (lines[0].anchor.quote if lines else reading.report.text)


def _languages(readings: Iterable[Reading]) -> list[str]:
    return [reading.report.language.partition("-")[0] for reading in readings]


def _marks_of(reading: Reading, options: GroupingOptions) -> Weights:
    """What the report is known by, by kind (n number, s name, p place, t day, w word), and how much it stands out."""
    sentences = sentences_of(reading)
    counts: Counter[str] = Counter()
    common = {word.text for one in sentences for word in one.words if _written(one, word.start).islower()}
    for sentence in sentences:
        times = 2 if sentence.place < options.leading_sentences else 1
        for mark in _marks_in(sentence, common):
            counts[mark] += times
    found = reading.mentions
    counts.update("p:" + place.place_id for place in found.places if place.place_id)
    counts.update("t:" + time.value[:10] for time in found.times if len(time.value) >= len("2024-12-13"))
    share = {"s": options.name_weight, "n": options.number_weight}
    return {mark: math.log1p(count) * share.get(mark[0], 1.0) for mark, count in counts.items()}


def _marks_in(sentence: Sentence, common: set[str]) -> Iterable[str]:
    before = ""
    for word in sentence.words:
        if is_syllabic(word.text):
            yield from (["w:" + before + word.text] if before else [])
            before = word.text
            continue
        before = ""
        if word.text[0].isdigit():
            yield from (["n:" + word.text] if len(word.text) > 1 else [])
        elif _written(sentence, word.start).isupper() and word.text not in common:
            sound = skeleton(word.text)
            yield "s:" + (sound if len(sound) >= _TELLING else word.text)
        else:
            yield "w:" + word.text[:_STEM]


def _written(sentence: Sentence, start: int) -> str:
    return sentence.segment.anchor.quote[start - sentence.segment.anchor.start]


def _nearness(
    marks: Sequence[Weights], languages: Sequence[str], vectors: Vectors | None, options: GroupingOptions
) -> list[dict[int, float]]:
    """For each report the later ones that are near it at all, and how near, against what surrounds both."""
    rows = _cosines(_most_telling(marks, options.most_marks), languages)
    if vectors is not None:
        share = options.headline_share
        meant = np.maximum(vectors @ vectors.T, 0)
        rows = [(1 - share) * row + share * meaning for row, meaning in zip(rows, meant, strict=True)]
    around = np.array([_mean_of_most(row, place, options.nearest) for place, row in enumerate(rows)])
    around += options.tempering
    near: list[dict[int, float]] = []
    for place, row in enumerate(rows):
        scaled = row / np.sqrt(around * around[place])
        later = np.flatnonzero(scaled > 0)
        near.append({int(other): float(scaled[other]) for other in later[later > place]})
    return near


def _most_telling(marks: Sequence[Weights], most: int) -> list[Weights]:
    """The heaviest MOST marks of each report, weighed by their rarity."""
    bearing = Counter(mark for held in marks for mark in held)
    told = {mark: math.log1p(len(marks) / count) for mark, count in bearing.items()}
    weighed = [{mark: weight * told[mark] for mark, weight in held.items()} for held in marks]
    return [dict(heapq.nsmallest(most, held.items(), key=lambda item: (-item[1], item[0]))) for held in weighed]


def _cosines(marks: Sequence[Weights], languages: Sequence[str]) -> list[Row]:
    """The cosine of each report with every report; of reports in two languages that of their marks but words."""
    known = {language: number for number, language in enumerate(sorted(set(languages)))}
    own = np.array([known[language] for language in languages], dtype=np.int64)
    names = [{mark: weight for mark, weight in held.items() if mark[0] != "w"} for held in marks]
    words = [{mark: weight for mark, weight in held.items() if mark[0] == "w"} for held in marks]
    of_names, of_all = _squares(names), _squares(marks)
    name_index, word_index = _index(names), _index(words)
    rows: list[Row] = []
    for place in range(len(marks)):
        same = own == own[place]
        shared = _products(names[place], name_index, len(marks))
        shared += np.where(same, _products(words[place], word_index, len(marks)), 0.0)
        squares = np.where(same, of_all * of_all[place], of_names * of_names[place])
        rows.append(shared / np.sqrt(np.maximum(squares, 1e-12)))
    return rows


def _squares(marks: Sequence[Weights]) -> Row:
    return np.array([sum(weight * weight for weight in held.values()) for held in marks], dtype=np.float64)


def _index(marks: Sequence[Weights]) -> dict[str, tuple[NDArray[np.int64], Row]]:
    """Who bears each mark, and with what weight."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, held in enumerate(marks):
        for mark, weight in held.items():
            holders[mark].append((place, weight))
    return {
        mark: (np.array([place for place, _ in held]), np.array([weight for _, weight in held]))
        for mark, held in holders.items()
    }


def _products(held: Weights, index: Mapping[str, tuple[NDArray[np.int64], Row]], count: int) -> Row:
    """The product of the marks HELD with those of each of COUNT reports."""
    if not held:
        return np.zeros(count)
    places = np.concatenate([index[mark][0] for mark in held])
    weights = np.concatenate([index[mark][1] * weight for mark, weight in held.items()])
    return np.asarray(np.bincount(places, weights, minlength=count), dtype=np.float64)


def _mean_of_most(row: Row, place: int, nearest: int) -> float:
    others = np.delete(row, place)
    return float(np.sort(others)[-nearest:].mean()) if len(others) else 0.0


def join_by_average(near: Sequence[Mapping[int, float]], *, at_least: float) -> list[tuple[int, ...]]:
    """Groups of the places 0 to len(NEAR), the two nearest joined again and again while their mean is AT_LEAST.

    NEAR[i][j] is how near i and a later j are; what is missing is 0. Of equal pairs the first is joined first.
    """
    groups: dict[int, list[int]] = {place: [place] for place in range(len(near))}
    sums: dict[int, dict[int, float]] = {place: {} for place in groups}
    for a, row in enumerate(near):
        for b, value in row.items():
            sums[a][b] = sums[b][a] = value
    waiting = [(-value, a, b) for a, row in enumerate(near) for b, value in row.items() if value >= at_least]
    heapq.heapify(waiting)
    while waiting:
        value, a, b = heapq.heappop(waiting)
        if a not in groups or b not in groups or -value != _mean(a, b, groups, sums):
            continue
        groups[a] += groups.pop(b)
        for other, total in sums.pop(b).items():
            del sums[other][b]
            if other != a:
                sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + total
        for other in sums[a]:
            first, second = min(a, other), max(a, other)
            mean = _mean(first, second, groups, sums)
            if mean >= at_least:
                heapq.heappush(waiting, (-mean, first, second))
    return [tuple(sorted(group)) for group in groups.values()]


def _mean(a: int, b: int, groups: Mapping[int, list[int]], sums: Mapping[int, Mapping[int, float]]) -> float:
    return sums[a][b] / (len(groups[a]) * len(groups[b]))

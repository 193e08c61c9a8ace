"""Which pairs of statements are worth comparing: those that share anchors, found without comparing all."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import numpy as np

from firsthand.link.comparing import Vectors
from firsthand.link.slots import Slots

Pair = tuple[int, int]


def weigh_rarity(slots: Sequence[Slots]) -> dict[str, float]:
    """For each word, name, actor and place how telling it is: 1 in two statements or fewer, towards 0 in all."""
    count = Counter(
        key
        for slot in slots
        for key in slot.words | slot.names | slot.actors | {place.key for place in slot.places_around}
    )
    size = math.log(max(len(slots), 3))
    return {key: min(1.0, max(0.0, 1 - math.log(max(n, 2) / 2) / size)) for key, n in count.items()}


def list_anchors(slot: Slots, rarity: Mapping[str, float]) -> Iterable[tuple[object, float]]:
    """What SLOT may be found by, each with its weight; a pair is proposed at a sum of 1."""
    for amount in slot.amounts:
        for value in {amount.low, amount.high}:
            yield ("amount", amount.unit, float(f"{value:.1e}")), 1.0
            yield ("amount", amount.unit, float(f"{value:.0e}")), 0.7
    if slot.disclaims:
        yield "disclaim", 0.6
    scene = sorted(slot.names | slot.actors | {place.key for place in slot.places_around})
    for event in sorted(slot.events):
        yield ("event", event), 0.35
        for key in scene:
            yield ("event", event, key), 0.5
        for speaker in sorted(slot.speakers):
            yield ("said", event, speaker), 0.5
    for first, second in combinations(sorted(slot.names | slot.actors), 2):
        yield ("names", first, second), 0.7
    for designator in sorted(slot.designators):
        yield ("type", designator), 1.0
    for word in sorted(slot.words):
        if rarity.get(word, 0.0) > 0:
            yield ("word", word), 0.5 * rarity[word]
    yield ("text", slot.folded), 1.0


def propose_pairs(slots: Sequence[Slots], rarity: Mapping[str, float], *, longest_list: int) -> dict[Pair, float]:
    """Pairs of positions in SLOTS that share anchors worth 1 or more, with that worth.

    An anchor that more than LONGEST_LIST statements share tells little and would cost a square of them:
    there each statement meets only its neighbours in time.
    """
    postings: dict[object, list[int]] = defaultdict(list)
    worth: dict[object, float] = {}
    for place, slot in enumerate(slots):
        for anchor, weight in list_anchors(slot, rarity):
            if not postings[anchor] or postings[anchor][-1] != place:
                postings[anchor].append(place)
                worth[anchor] = max(weight, worth.get(anchor, 0.0))
    shared: dict[Pair, float] = defaultdict(float)
    for anchor, places in postings.items():
        for pair in _pairs_of(places, longest_list):
            shared[pair] += worth[anchor]
    return {pair: total for pair, total in shared.items() if total >= 1.0}


def _pairs_of(places: Sequence[int], longest_list: int) -> Iterable[Pair]:
    if len(places) <= longest_list:
        yield from combinations(places, 2)
        return
    reach = max(2, longest_list // 4)
    for at, place in enumerate(places):
        for other in places[at + 1 : at + 1 + reach]:
            yield place, other


def propose_neighbours(vectors: Vectors, places: Sequence[int], *, how_many: int, floor: float) -> set[Pair]:
    """For each of PLACES (rows of VECTORS), its HOW_MANY nearest others of at least FLOOR cosine."""
    found: set[Pair] = set()
    for start in range(0, len(places), 512):
        block = vectors[start : start + 512] @ vectors.T
        for row in range(block.shape[0]):
            block[row, start + row] = -1.0
        nearest = np.argpartition(-block, min(how_many, block.shape[1] - 1), axis=1)[:, :how_many]
        for row, columns in enumerate(nearest):
            for column in columns:
                if block[row, column] >= floor:
                    a, b = places[start + row], places[int(column)]
                    found.add((a, b) if a < b else (b, a))
    return found

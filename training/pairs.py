"""Pairs of statements: what the pair head learns from. Drawn from the claim corpus, with how the two stand."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from firsthand.link.comparing import KINDS, Vectors
from training.claims import ClaimStory, Standing, Wording

MIRRORED = {"refines": "refined", "refined": "refines"}
# Pairs a story gives in one epoch, by how they stand.
SHARES = {"same": 90, "refines": 40, "contradicts": 50, "updates": 20, "unrelated": 150}
# Of the unrelated pairs, this share is drawn from the nearest, as many times as many as are wanted.
NEAR_SHARE, NEAREST = 0.5, 3


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two wordings and how A stands to B; KIND where they contradict each other."""

    a: Wording
    b: Wording
    standing: str
    kind: str | None


def pairs_of(story: ClaimStory) -> Iterator[LabelledPair]:
    """Every two wordings of STORY, each pair once."""
    standings = {frozenset((s.a, s.b)): s for s in story.standings}
    for at, a in enumerate(story.wordings):
        for b in story.wordings[at + 1 :]:
            yield label(a, b, standings.get(frozenset((a.claim, b.claim))))


def label(a: Wording, b: Wording, standing: Standing | None) -> LabelledPair:
    """The pair of A and B, whose claims stand as STANDING says."""
    if a.claim == b.claim or (standing is not None and standing.relation == "same"):
        return LabelledPair(a, b, "same", None)
    if standing is None:
        return LabelledPair(a, b, "unrelated", None)
    turned = standing.relation == "refines" and standing.a == b.claim
    return LabelledPair(a, b, "refined" if turned else standing.relation, standing.kind)


def mirror(pair: LabelledPair) -> LabelledPair:
    """PAIR with B first."""
    return LabelledPair(pair.b, pair.a, MIRRORED.get(pair.standing, pair.standing), pair.kind)


def draw_pairs(
    stories: Sequence[ClaimStory], chance: random.Random, vectors: Mapping[str, Vectors] | None = None
) -> list[LabelledPair]:
    """The pairs of one epoch: of each story some of every standing, in either order; and a few across stories.

    VECTORS of the wordings of a story, by its id, bring those unrelated pairs in that lie near each other.
    """
    drawn: list[LabelledPair] = []
    for story in stories:
        by_standing: dict[str, list[LabelledPair]] = defaultdict(list)
        for pair in pairs_of(story):
            kept = pair if pair.standing != "refined" else mirror(pair)
            by_standing[kept.standing].append(kept)
        for standing, found in sorted(by_standing.items()):
            wanted = min(len(found), SHARES[standing])
            if standing == "unrelated" and vectors is not None:
                near = _nearest(story, found, vectors[story.id], round(NEAREST * NEAR_SHARE * wanted))
                few = min(len(near), round(NEAR_SHARE * wanted))
                drawn += chance.sample(near, few)
                wanted -= few
            drawn += chance.sample(found, wanted)
        other = chance.choice(stories)
        if other is not story:
            drawn += [
                LabelledPair(chance.choice(story.wordings), chance.choice(other.wordings), "unrelated", None)
                for _ in range(10)
            ]
    chance.shuffle(drawn)
    return [mirror(pair) if chance.random() < 0.5 else pair for pair in drawn]


def _nearest(story: ClaimStory, pairs: Sequence[LabelledPair], vectors: Vectors, most: int) -> list[LabelledPair]:
    """The MOST pairs of PAIRS whose wordings lie nearest each other."""
    row_of = {wording: row for row, wording in enumerate(story.wordings)}
    first, second = ([row_of[wording] for wording in side] for side in zip(*((p.a, p.b) for p in pairs), strict=True))
    cosines = np.einsum("pw,pw->p", vectors[first], vectors[second])
    return [pairs[place] for place in np.argsort(-cosines, kind="stable")[:most]]


def kind_index(pair: LabelledPair) -> int:
    """The place of the pair's kind in KINDS; -1 where it does not contradict."""
    return -1 if pair.kind is None else KINDS.index(pair.kind)

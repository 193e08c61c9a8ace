"""Pairs of statements: what the pair head learns from. Drawn from the claim corpus, with how the two stand."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.link.comparing import KINDS
from training.claims import ClaimStory, Standing, Wording

MIRRORED = {"refines": "refined", "refined": "refines"}
# Pairs a story gives in one epoch, by how they stand.
SHARES = {"same": 90, "refines": 40, "contradicts": 50, "updates": 20, "unrelated": 150}


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


def draw_pairs(stories: Sequence[ClaimStory], chance: random.Random) -> list[LabelledPair]:
    """The pairs of one epoch: of each story some of every standing, in either order; and a few across stories."""
    drawn: list[LabelledPair] = []
    for story in stories:
        by_standing: dict[str, list[LabelledPair]] = defaultdict(list)
        for pair in pairs_of(story):
            kept = pair if pair.standing != "refined" else mirror(pair)
            by_standing[kept.standing].append(kept)
        for standing, found in sorted(by_standing.items()):
            drawn += chance.sample(found, min(len(found), SHARES[standing]))
        other = chance.choice(stories)
        if other is not story:
            drawn += [
                LabelledPair(chance.choice(story.wordings), chance.choice(other.wordings), "unrelated", None)
                for _ in range(10)
            ]
    chance.shuffle(drawn)
    return [mirror(pair) if chance.random() < 0.5 else pair for pair in drawn]


def kind_index(pair: LabelledPair) -> int:
    """The place of the pair's kind in KINDS; -1 where it does not contradict."""
    return -1 if pair.kind is None else KINDS.index(pair.kind)

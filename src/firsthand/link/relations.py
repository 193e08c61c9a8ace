"""Relations: how claims that speak of the same thing update, contradict or refine each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from firsthand.link.claim_proposals import Pair, propose_neighbours, propose_pairs, weigh_rarity
from firsthand.link.comparing import Comparer, Vectors, narrow
from firsthand.link.relating import judge, read_views
from firsthand.link.relation_findings import Finding
from firsthand.link.relation_rules import may_relate, relate_views
from firsthand.link.relation_views import View, view_claims
from firsthand.link.slots import read_slots
from firsthand.model import Claim, Reading, Relation, RelationKind, Source, content_id


@dataclass(frozen=True, slots=True)
class RelationOptions:
    """How pairs of claims are proposed for comparison, and the least score that makes a relation."""

    longest_list: int = 80
    neighbours: int = 15
    neighbour_floor: float = 0.25
    embed_at_most: int = 1500
    least_score: float = 0.5
    # Read together: from which cosine, how many pairs for each claim, and from which likelihood on they differ. At .8
    # the development stories told a quarter fewer for the same recall, but the Bench lost a quarter of those found.
    read_from: float = 0.2
    read_at_most: int = 8
    differ_from: float = 0.7
    # What rules find stands unless reading together makes it less likely than this.
    ruled_from: float = 0.1
    refined_from: float = 0.6


def relate_claims(
    claims: Sequence[Claim], readings: Sequence[Reading], sources: Sequence[Source], *,
    comparer: Comparer | None, options: RelationOptions | None = None,
) -> tuple[Relation, ...]:  # fmt: skip
    """The relations among CLAIMS, ordered by kind and ids; at most one for each pair.

    Time comes before contradiction: a number that a later report changes is an update. Contradictions
    stand once, with a_id < b_id; updates and refinements point from the earlier claim to the later one.
    """
    options = options or RelationOptions()
    views = sorted(
        view_claims(claims, read_slots(readings, sources)), key=lambda view: (view.first_said, view.claim.id)
    )
    vectors, rows = _embed_views(views, comparer, options.embed_at_most)
    main = [view.main for view in views]
    pairs = _propose(views, options.longest_list)
    pairs |= propose_pairs(main, weigh_rarity(main), longest_list=options.longest_list).keys()
    if len(vectors) > 0:
        places = sorted(rows)
        pairs |= propose_neighbours(vectors, places, how_many=options.neighbours, floor=options.neighbour_floor)
    found = []
    read = {} if comparer is None else _read_together(views, pairs, vectors, rows, comparer, options)
    for a, b in sorted(pairs):
        cosine = _nearness(views, a, b, vectors, rows)
        finding = relate_views(views[a], views[b], cosine if comparer is None else narrow(cosine))
        if (a, b) in read:
            finding = judge(
                views[a], views[b], comparisons=read[a, b], cosine=cosine, ruled=finding,
                at_least=options.differ_from, ruled_from=options.ruled_from, refined_from=options.refined_from,
            )  # fmt: skip
        if finding is not None and finding.score.value >= options.least_score:
            found.append(_relation(finding))
    return tuple(sorted(found, key=lambda relation: (relation.kind, relation.a_id, relation.b_id)))


def _read_together(
    views: Sequence[View], pairs: set[Pair], vectors: Vectors, rows: dict[int, int], comparer: Comparer,
    options: RelationOptions,
) -> dict[Pair, Vectors]:  # fmt: skip
    """What COMPARER reads in the pairs that are near enough and may be compared, the nearest first."""
    near = sorted((-_nearness(views, a, b, vectors, rows), (a, b)) for a, b in pairs if may_relate(views[a], views[b]))
    chosen = [pair for away, pair in near[: options.read_at_most * len(views)] if -away >= options.read_from]
    return dict(zip(chosen, read_views([(views[a], views[b]) for a, b in chosen], comparer), strict=True))


def _embed_views(views: Sequence[View], comparer: Comparer | None, at_most: int) -> tuple[Vectors, dict[int, int]]:
    """Vectors of the claims' wordings, the most often stated first, and the row of each claim that has one."""
    if comparer is None or len(views) == 0:
        return np.zeros((0, 0), dtype=np.float32), {}
    order = sorted(range(len(views)), key=lambda place: (-len(views[place].slots), place))[:at_most]
    places = sorted(order)
    vectors = comparer.embed([views[place].main.text for place in places])
    return vectors, {place: row for row, place in enumerate(places)}


def _nearness(views: Sequence[View], a: int, b: int, vectors: Vectors, rows: dict[int, int]) -> float:
    """The cosine of two wordings; their share of common words where one has no vector."""
    if a in rows and b in rows:
        return float(vectors[rows[a]] @ vectors[rows[b]])
    ours, theirs = views[a].main.words, views[b].main.words
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))


def _anchors(view: View) -> Iterable[object]:
    scene = sorted(view.scene)
    for amount in view.amounts:
        yield ("unit", amount.unit)
        for key in scene:
            yield ("unit", amount.unit, key)
    for event in sorted(view.events):
        for key in sorted(view.parties | view.agents):
            yield ("event", event, key)
    for speaker in sorted(view.speakers | view.parties):
        if view.disclaims or "unsure" in view.marks:
            yield ("denies", speaker)
        else:
            yield from (("denies", speaker),) if view.agents or "certain" in view.marks else ()


def _propose(views: Sequence[View], longest_list: int) -> set[Pair]:
    """Pairs that share a unit, an event with a party, or an accusation and who denies it."""
    postings: dict[object, list[int]] = defaultdict(list)
    for place, view in enumerate(views):
        for anchor in dict.fromkeys(_anchors(view)):
            postings[anchor].append(place)
    pairs: set[Pair] = set()
    for places in postings.values():
        if len(places) <= longest_list:
            pairs.update(combinations(places, 2))
        else:
            reach = longest_list // 4
            pairs.update((a, b) for at, a in enumerate(places) for b in places[at + 1 : at + 1 + reach])
    return pairs


def _relation(finding: Finding) -> Relation:
    a_id, b_id = finding.a.claim.id, finding.b.claim.id
    if finding.kind is RelationKind.CONTRADICTS and b_id < a_id:
        a_id, b_id = b_id, a_id
    return Relation(
        id=content_id("x", a_id, b_id, finding.kind),
        a_id=a_id, b_id=b_id, kind=finding.kind, field=finding.field, score=finding.score,
    )  # fmt: skip

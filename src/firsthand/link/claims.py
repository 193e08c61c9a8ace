"""Claims: every statement belongs to one proposition, however many reports and languages express it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from firsthand.link.claim_proposals import Pair, propose_neighbours, propose_pairs, weigh_rarity
from firsthand.link.claim_scores import Weights, find_conflict, score_pair
from firsthand.link.comparing import Comparer, Vectors
from firsthand.link.deciding import decide_pairs
from firsthand.link.joining import FORBIDDING, explain, list_evidence, score_slots
from firsthand.link.likelihood import weigh
from firsthand.link.slot_lexicon import event_kinds
from firsthand.link.slots import Slots, read_slots
from firsthand.model import Claim, Derivation, Judgement, Reading, Score, Source, Verdict, content_id
from firsthand.model.wordings import unclarity


@dataclass(frozen=True, slots=True)
class ClaimOptions:
    """How statements are joined to claims.

    `join_at`: least score of a pair that may start a join. `mean_at`: least mean score over all pairs of
    the two groups (average link), so that one weak link does not chain two propositions.
    Chosen 2026-11-22 on the development stories and the open half of Firsthand Bench together (docs/figures.md): a mean
    of .4 joined more there (golan .60 for .53) at less precision (.68 for .82). A wrong join invents origins, so
    precision leads.
    """

    join_at: float = 0.7
    mean_at: float = 0.5
    longest_list: int = 60
    neighbours: int = 12
    neighbour_floor: float = 0.35
    # Pairs are read together from this cosine on, and at most so many for each statement: 200 a second of one core.
    read_from: float = 0.3
    read_at_most: int = 6
    # What the rules alone give a pair that nothing speaks against counts for so much of what it gives.
    ruled: float = 0.9
    # Texts that are embedded at most, the most often proposed first: some 100 a second of one core. 2026-11-21: 6,000
    # statements in 284 claims took 18 s of processor time beside the embedding. The others are joined by rules alone.
    embed_at_most: int = 1500
    # Cross pairs of two groups that are looked at: the earliest of each.
    compared_of_group: int = 12
    weights: Weights = field(default_factory=Weights)


def group_claims(
    readings: Sequence[Reading], sources: Sequence[Source], derivations: Sequence[Derivation], *,
    comparer: Comparer | None, judgements: Sequence[Judgement] = (), options: ClaimOptions | None = None,
) -> tuple[Claim, ...]:  # fmt: skip
    """The claims of the READINGS, ordered by their first statement; each statement is in exactly one.

    JUDGEMENTS, pinned to statements of these READINGS, outrank the comparison: what they accept is joined, what they
    reject stays apart with its groups. The order of READINGS changes nothing.
    """
    options = options or ClaimOptions()
    slots = read_slots(readings, sources)
    comparison = _Comparison(slots, copied_pairs(slots, derivations), comparer, options)
    decided = decide_pairs({slot.id: place for place, slot in enumerate(slots)}, judgements)
    groups, joins = _join(slots, comparison, decided, options)
    return tuple(make_claim(slots, group, joins) for group in groups)


class _Comparison:
    """Scores of pairs of one pile, each computed when first asked for."""

    def __init__(
        self, slots: Sequence[Slots], copied: frozenset[Pair], comparer: Comparer | None, options: ClaimOptions
    ) -> None:
        self._slots, self._copied, self._options = slots, copied, options
        self._rarity = weigh_rarity(slots)
        self._scores: dict[Pair, Score | None] = {}
        proposed = propose_pairs(slots, self._rarity, longest_list=options.longest_list)
        self._vectors, self._row_of = _embed_texts(slots, proposed, comparer, options.embed_at_most)
        self.pairs = sorted(set(proposed) | copied | self._neighbours())
        self._read = {} if comparer is None else self._compare(comparer)

    def _neighbours(self) -> set[Pair]:
        if len(self._vectors) == 0:
            return set()
        first_of: dict[int, int] = {}
        for place, row in sorted(self._row_of.items()):
            first_of.setdefault(row, place)
        places = [first_of[row] for row in range(len(self._vectors))]
        options = self._options
        return propose_neighbours(self._vectors, places, how_many=options.neighbours, floor=options.neighbour_floor)

    def score(self, a: int, b: int) -> Score | None:
        """The score of statements at A and B; None where they conflict."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._scores:
            self._scores[pair] = self._score(*pair)
        return self._scores[pair]

    def _cosine(self, a: int, b: int) -> float | None:
        rows = self._row_of.get(a), self._row_of.get(b)
        return None if rows[0] is None or rows[1] is None else float(self._vectors[rows[0]] @ self._vectors[rows[1]])

    def _compare(self, comparer: Comparer) -> dict[Pair, Vectors]:
        """What COMPARER reads in the pairs that are near enough to be one claim, the nearest first."""
        near = sorted(
            (
                (cosine, pair)
                for pair in self.pairs
                if (cosine := self._cosine(*pair) or 0.0) >= self._options.read_from
            ),
            key=lambda row: (-row[0], row[1]),
        )
        chosen = [pair for _, pair in near[: self._options.read_at_most * len(self._slots)]]
        texts = [(self._slots[a].text, self._slots[b].text) for a, b in chosen]
        return dict(zip(chosen, comparer.compare(texts), strict=True))

    def _score(self, a: int, b: int) -> Score | None:
        ours, theirs = self._slots[a], self._slots[b]
        conflict, cosine = find_conflict(ours, theirs), self._cosine(a, b)
        copied = (a, b) in self._copied
        if cosine is None and conflict is not None:
            return None
        if conflict is not None and conflict.kind in FORBIDDING:
            return Score(0.0, (conflict.reason,))
        if cosine is None:
            return score_pair(
                ours, theirs, cosine=None, rarity=self._rarity, copied=copied, weights=self._options.weights
            )
        slots = score_slots(ours, theirs, cosine, self._rarity, self._options.weights)
        comparison = self._read.get((a, b))
        evidence = list_evidence(
            ours, theirs, comparison=comparison, cosine=cosine, slots=slots, conflict=conflict, copied=copied
        )
        ruled = slots.value * self._options.ruled if conflict is None else 0.0
        likely = max(weigh(evidence, "joining"), ruled)
        return Score(round(likely, 4), explain(comparison, cosine, slots, conflict))


def _embed_texts(
    slots: Sequence[Slots], proposed: Mapping[Pair, float], comparer: Comparer | None, at_most: int
) -> tuple[Vectors, dict[int, int]]:
    """Vectors of distinct texts, and the row of each statement that has one; few texts are all embedded."""
    if comparer is None:
        return np.zeros((0, 0), dtype=np.float32), {}
    asked: dict[str, int] = {slot.text: 0 for slot in slots}
    for a, b in proposed:
        asked[slots[a].text] += 1
        asked[slots[b].text] += 1
    texts = sorted(sorted(asked, key=lambda text: (-asked[text], text))[:at_most])
    row_of_text = {text: row for row, text in enumerate(texts)}
    return comparer.embed(texts), {
        place: row_of_text[slot.text] for place, slot in enumerate(slots) if slot.text in row_of_text
    }


def copied_pairs(slots: Sequence[Slots], derivations: Sequence[Derivation]) -> frozenset[Pair]:
    """Pairs of statements that the two sides of an aligned span cover."""
    in_report: dict[str, list[int]] = defaultdict(list)
    for place, slot in enumerate(slots):
        in_report[slot.statement.report_id].append(place)
    pairs = set()
    for derivation in derivations:
        for span in derivation.spans:
            if span.given is None:
                continue
            taken = [p for p in in_report[span.taken.report_id] if span.taken.covers(slots[p].statement.anchor)]
            given = [p for p in in_report[span.given.report_id] if span.given.covers(slots[p].statement.anchor)]
            pairs |= {(min(a, b), max(a, b)) for a in taken for b in given if a != b}
    return frozenset(pairs)


def _join(
    slots: Sequence[Slots], comparison: _Comparison, decided: Mapping[Pair, Verdict], options: ClaimOptions
) -> tuple[list[list[int]], dict[int, Score]]:
    """Groups of positions, and for each position the score of the join that brought it in."""
    group_of = list(range(len(slots)))
    members = {place: [place] for place in group_of}
    joins: dict[int, Score] = {}
    rejected = {pair for pair, verdict in decided.items() if verdict == Verdict.REJECT}
    for pair, verdict in sorted(decided.items()):
        if verdict == Verdict.ACCEPT:
            _merge(pair, Score(1.0, ("joined by a judgement",)), group_of, members, joins, rejected)
    scored = [(score, pair) for pair in comparison.pairs if (score := comparison.score(*pair)) is not None]
    strong = [(score, pair) for score, pair in scored if score.value >= options.join_at]
    for score, pair in sorted(strong, key=lambda entry: (-entry[0].value, entry[1])):
        a, b = group_of[pair[0]], group_of[pair[1]]
        if a != b and _groups_fit(members[a], members[b], comparison, options):
            _merge(pair, score, group_of, members, joins, rejected)
    return [members[place] for place in sorted(members)], joins


def _groups_fit(a: Sequence[int], b: Sequence[int], comparison: _Comparison, options: ClaimOptions) -> bool:
    """Whether no pair across the groups conflicts, and their mean score is high enough."""
    most = options.compared_of_group
    total, count = 0.0, 0
    for x in a[:most]:
        for y in b[:most]:
            score = comparison.score(x, y)
            if score is None:
                return False
            total, count = total + score.value, count + 1
    return total >= options.mean_at * count


def _merge(
    pair: Pair, score: Score, group_of: list[int], members: dict[int, list[int]], joins: dict[int, Score],
    rejected: set[Pair],
) -> None:  # fmt: skip
    """Joins the groups of PAIR, unless that would bring a rejected pair together."""
    a, b = sorted((group_of[pair[0]], group_of[pair[1]]))
    if a == b or any((min(x, y), max(x, y)) in rejected for x in members[a] for y in members[b]):
        return
    for place in members[b]:
        group_of[place] = a
    members[a] = sorted(members[a] + members.pop(b))
    # The later statement of the pair is the one that needed a reason, unless it has one.
    joins.setdefault(max(pair), score)
    joins.setdefault(b, score)


def make_claim(slots: Sequence[Slots], group: Sequence[int], joins: Mapping[int, Score]) -> Claim:
    """The claim of the statements at GROUP, in the clearest of their wordings; JOINS says why each is in it."""
    clearest = min(group, key=lambda place: unclarity(slots[place].statement, place))
    unsaid = Score(0.5, ("joined with its group",))
    return Claim(
        id=content_id("c", slots[group[0]].id),
        text=slots[clearest].text,
        language=slots[clearest].statement.language,
        statement_ids=tuple(slots[place].id for place in group),
        joins=tuple(joins.get(place, unsaid) for place in group[1:]),
        topic=_topic([slots[place] for place in group]),
    )


def _topic(slots: Sequence[Slots]) -> str:
    """The class of event that most of the SLOTS show, an act before a response; "" where none does."""
    count = Counter(event for slot in slots for event in slot.events)
    kinds = event_kinds().kind
    ranked = sorted(count, key=lambda event: (kinds[event] == "response", -count[event], event))
    return ranked[0] if ranked else ""

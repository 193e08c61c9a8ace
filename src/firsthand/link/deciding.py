"""What a person decided about links: which statements are one claim, which sources are one, who took from whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from firsthand.link.placing import in_order
from firsthand.model import (
    AlignedSpan,
    Derivation,
    DerivationKind,
    Judgement,
    JudgementKind,
    Pin,
    Reading,
    Score,
    Source,
    Verdict,
    VoiceKind,
    content_id,
)

Pair = tuple[int, int]

_GROUPING = frozenset({JudgementKind.MERGE, JudgementKind.SPLIT, JudgementKind.MOVE})
_SURENESS = tuple(VoiceKind)


def decide_pairs(place_of: Mapping[str, int], judgements: Sequence[Judgement]) -> dict[Pair, Verdict]:
    """The verdict that stands on each judged pair of statements, by their places.

    The later of two JUDGEMENTS on one pair stands. What a merge brings together is one claim, also where an earlier
    judgement told two of its statements apart.
    """
    verdicts: dict[Pair, Verdict] = {}
    for judgement in in_order(judgements):
        on, to, apart = (_places(pins, place_of) for pins in (judgement.on, judgement.to, judgement.apart))
        if judgement.kind is JudgementKind.VERDICT and on and to:
            verdicts.update(dict.fromkeys(_pairs(on, to), judgement.verdict))
        elif judgement.kind in _GROUPING:
            _hold_together(verdicts, [*on, *to])
            verdicts.update(dict.fromkeys(_pairs(on, apart), Verdict.REJECT))
    return verdicts


def _places(pins: Sequence[Pin], place_of: Mapping[str, int]) -> list[int]:
    return [place_of[pin.id] for pin in pins if pin.id in place_of]


def _pairs(ours: Sequence[int], theirs: Sequence[int]) -> Iterator[Pair]:
    return ((min(a, b), max(a, b)) for a, b in product(ours, theirs) if a != b)


def _hold_together(verdicts: dict[Pair, Verdict], group: Sequence[int]) -> None:
    members = set(group)
    for pair in [pair for pair in verdicts if pair[0] in members and pair[1] in members]:
        del verdicts[pair]
    verdicts.update(dict.fromkeys(_pairs(group[:1], group[1:]), Verdict.ACCEPT))


def settle_sources(sources: Sequence[Source], judgements: Sequence[Judgement]) -> tuple[Source, ...]:
    """SOURCES with those made one, or two, that JUDGEMENTS, oldest first, say so of; ordered by key."""
    for judgement in judgements:
        if judgement.kind is JudgementKind.SAME_SOURCE:
            join = judgement.verdict is Verdict.ACCEPT
            sources = _join_sources(sources, judgement) if join else _part_sources(sources, judgement)
    return tuple(sorted(sources, key=lambda source: source.key))


def _source_behind(sources: Sequence[Source], pins: Sequence[Pin]) -> Source | None:
    """The source of most of the pinned statements."""
    pinned = {pin.id for pin in pins}
    held = Counter({place: len(pinned.intersection(one.statement_ids)) for place, one in enumerate(sources)})
    place, count = max(held.items(), key=lambda entry: (entry[1], -entry[0]), default=(0, 0))
    return sources[place] if count else None


def _join_sources(sources: Sequence[Source], judgement: Judgement) -> Sequence[Source]:
    a, b = _source_behind(sources, judgement.on), _source_behind(sources, judgement.to)
    if a is None or b is None or a.id == b.id:
        return sources
    surer, other = sorted((a, b), key=lambda one: (_SURENESS.index(one.kind), one.key))
    joined = replace(surer, statement_ids=tuple(sorted({*surer.statement_ids, *other.statement_ids})))
    return [*(one for one in sources if one.id not in (a.id, b.id)), joined]


def _part_sources(sources: Sequence[Source], judgement: Judgement) -> Sequence[Source]:
    """SOURCES, the one that holds both sides without the statements that are another one's."""
    whole = _source_behind(sources, judgement.on)
    theirs = _source_behind(sources, judgement.apart)
    if whole is None or theirs is None or whole.id != theirs.id:
        return sources
    pinned = {pin.id for pin in judgement.on}
    leaving = tuple(one for one in whole.statement_ids if one in pinned)
    staying = tuple(one for one in whole.statement_ids if one not in pinned)
    key = f"{whole.key}~{content_id('v', *sorted(pinned)).removeprefix('v:')}"
    parted = replace(whole, id=content_id("src", key), key=key, statement_ids=leaving)
    return [*(one for one in sources if one.id != whole.id), replace(whole, statement_ids=staying), parted]


def judged_apart(judgements: Sequence[Judgement]) -> frozenset[frozenset[str]]:
    """The pairs of reports of which the latest word is that neither took from the other."""
    verdicts = {
        frozenset((one.on[0].id, (one.to or one.apart)[0].id)): one.verdict
        for one in judgements
        if one.kind is JudgementKind.DERIVED
    }
    return frozenset(pair for pair, verdict in verdicts.items() if verdict is Verdict.REJECT)


def settle_derivations(
    derivations: Sequence[Derivation], readings: Sequence[Reading], judgements: Sequence[Judgement]
) -> tuple[Derivation, ...]:
    """DERIVATIONS with those that JUDGEMENTS, oldest first, assert or deny, still without circles.

    What is denied goes, in either direction; what is asserted outranks an inferred derivation that would close a
    circle with it, and a later judgement an earlier one.
    """
    apart = judged_apart(judgements)
    kept = [one for one in derivations if frozenset((one.report_id, one.origin_report_id)) not in apart]
    by_id = {reading.report.id: reading for reading in readings}
    judged: dict[frozenset[str], Derivation] = {}
    for one in judgements:
        if one.kind is not JudgementKind.DERIVED:
            continue
        pair = frozenset((one.on[0].id, (one.to or one.apart)[0].id))
        judged.pop(pair, None)
        if one.verdict is Verdict.ACCEPT and pair <= by_id.keys():
            judged[pair] = _derivation_of(one, by_id, kept)
    if not judged:
        return tuple(kept)
    inferred = [one for one in kept if frozenset((one.report_id, one.origin_report_id)) not in judged]
    ranked = [*reversed(judged.values()), *sorted(inferred, key=lambda one: (-one.score.value, one.id))]
    return tuple(sorted(_without_circles(ranked), key=lambda one: (one.report_id, one.id)))


def _derivation_of(judgement: Judgement, by_id: Mapping[str, Reading], found: Sequence[Derivation]) -> Derivation:
    taker, giver = by_id[judgement.on[0].id].report, by_id[judgement.to[0].id].report
    inferred = next((one for one in found if (one.report_id, one.origin_report_id) == (taker.id, giver.id)), None)
    turned = next((one for one in found if (one.report_id, one.origin_report_id) == (giver.id, taker.id)), None)
    spans: tuple[AlignedSpan, ...] = () if inferred is None else inferred.spans
    if inferred is None and turned is not None:
        spans = tuple(AlignedSpan(one.given, one.taken, one.score) for one in turned.spans if one.given is not None)
    near = inferred or turned
    same_language = taker.language.partition("-")[0] == giver.language.partition("-")[0]
    guessed = DerivationKind.REWRITTEN if same_language else DerivationKind.TRANSLATED
    kind = DerivationKind(judgement.how) if judgement.how else near.kind if near is not None else guessed
    origin = giver.outlet or giver.name
    reasons = (
        f"{judgement.by} judged it on {judgement.decided_at[:10]}",
        *(inferred.score.reasons if inferred else ()),
    )
    return Derivation(
        content_id("d", taker.id, kind, giver.id), taker.id, origin, giver.id, kind, spans, Score(1.0, reasons)
    )


def _without_circles(ranked: Sequence[Derivation]) -> Iterator[Derivation]:
    givers: dict[str, set[str]] = defaultdict(set)
    for one in ranked:
        if one.origin_report_id is not None:
            if _reaches(one.origin_report_id, one.report_id, givers):
                continue
            givers[one.report_id].add(one.origin_report_id)
        yield one


def _reaches(report_id: str, wanted: str, givers: Mapping[str, set[str]]) -> bool:
    seen, waiting = {report_id}, [report_id]
    while waiting:
        at = waiting.pop()
        if at == wanted:
            return True
        fresh = givers.get(at, set()) - seen
        seen |= fresh
        waiting.extend(fresh)
    return False

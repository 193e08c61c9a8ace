"""How every claim stands: origins, disputes, grade, and the reasons in the order applied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from firsthand.model import (
    Assessment,
    Basis,
    Claim,
    Derivation,
    Judgement,
    JudgementKind,
    Origin,
    Reading,
    Relation,
    RelationKind,
    Source,
    Verdict,
    Withdrawal,
    WithdrawalKind,
)
from firsthand.weigh.grades import grade_claim
from firsthand.weigh.interests import Actors, find_parties, find_withdrawals
from firsthand.weigh.options import WeighOptions
from firsthand.weigh.origins import Count, count_origins
from firsthand.weigh.passages import Passages
from firsthand.weigh.publishers import find_publishers
from firsthand.weigh.rests import Rest, find_rests
from firsthand.weigh.voices import is_state, node_of
from firsthand.weigh.withdrawing import discount, find_report_withdrawals, voice_withdrawals


def assess_claims(
    claims: Sequence[Claim],
    readings: Sequence[Reading],
    sources: Sequence[Source],
    derivations: Sequence[Derivation],
    relations: Sequence[Relation],
    *,
    judgements: Sequence[Judgement] = (),
    options: WeighOptions,
) -> tuple[Assessment, ...]:
    """One assessment for each of CLAIMS, in their order.

    Statements that READINGS do not hold (they came after the moment asked for) do not count; a
    claim with none left has no origin and grade F6. Nothing depends on the order of arguments.
    """
    passages = Passages(derivations)
    publishers = find_publishers((reading.report for reading in readings), judgements)
    rests = find_rests(readings, sources, publishers)
    rests_of = {claim.id: [rests[key] for key in sorted(claim.statement_ids) if key in rests] for claim in claims}
    apart = _nodes_judged_apart(judgements, rests)
    counts = {claim.id: count_origins(rests_of[claim.id], passages, options=options, apart=apart) for claim in claims}
    taken_back = find_withdrawals(claims, rests_of, relations)
    withdrawals = {
        claim_id: voice_withdrawals(voices, rests_of[claim_id], counts[claim_id])
        for claim_id, voices in taken_back.items()
    }
    of_reports = find_report_withdrawals(
        claims, readings, rests, derivations, relations, passages=passages, publishers=publishers
    )
    lost: dict[str, tuple[Origin, ...]] = {}
    for claim_id, found in of_reports.of_claim.items():
        counts[claim_id], lost[claim_id] = discount(counts[claim_id], rests_of[claim_id], found, of_reports.sheltered)
        withdrawals[claim_id] = (*withdrawals.get(claim_id, ()), *found)
    disputing = _disputing_claims(relations, counts)
    verdicts = _verdicts_on(judgements)
    actors = Actors(readings)
    return tuple(
        _assess(
            claim,
            rests_of[claim.id],
            counts,
            disputing.get(claim.id, ()),
            withdrawals.get(claim.id, ()),
            lost.get(claim.id, ()),
            claim.id in of_reports.meant,
            find_parties(rests_of[claim.id], actors),
            verdicts.get(claim.id, ()),
            options,
        )
        for claim in claims
    )


def _assess(
    claim: Claim,
    rests: Sequence[Rest],
    counts: Mapping[str, Count],
    disputing: Sequence[str],
    withdrawals: Sequence[Withdrawal],
    lost: Sequence[Origin],
    is_meant: bool,
    parties: Mapping[str, str],
    verdicts: Sequence[Judgement],
    options: WeighOptions,
) -> Assessment:
    count = counts[claim.id]
    against = len({key for other in disputing for key in counts[other].keys or (other,)} - set(count.keys))
    grade = grade_claim(
        count,
        rests,
        against=against,
        parties=set(parties.values()),
        withdrawn={one.by for one in withdrawals if one.kind is WithdrawalKind.VOICE},
        all_withdrawn=bool(lost) and len(lost) == len(count.origins),
        meant=is_meant,
        options=options,
    )
    disputed_by = _names_against(disputing, counts)
    reasons = [
        *_reasons_for_count(rests, count),
        *_reasons_for_voices(count, parties),
        *_reasons_for_withdrawal(withdrawals, lost),
        *([f"disputed by {_listed(disputed_by)}"] if disputed_by else []),
        *grade.reasons,
        *_reasons_for_verdicts(verdicts),
    ]
    bases = [rest.statement.basis for rest in rests] or [Basis.UNATTRIBUTED]
    return Assessment(
        claim.id,
        count.origins,
        count.at_least,
        count.at_most,
        len({rest.report.id for rest in rests}),
        len({rest.family for rest in rests}),
        min(bases, key=options.bases.index),
        disputed_by,
        grade.code,
        grade.words,
        tuple(reasons),
        tuple(withdrawals),
    )


def _disputing_claims(relations: Sequence[Relation], counts: Mapping[str, Count]) -> dict[str, list[str]]:
    """The claims that contradict each claim, among those that anybody has made by now."""
    disputing: dict[str, set[str]] = {}
    for relation in relations:
        both_made = all(counts[key].at_most for key in (relation.a_id, relation.b_id) if key in counts)
        if relation.kind is RelationKind.CONTRADICTS and {relation.a_id, relation.b_id} <= counts.keys() and both_made:
            disputing.setdefault(relation.a_id, set()).add(relation.b_id)
            disputing.setdefault(relation.b_id, set()).add(relation.a_id)
    return {key: sorted(others) for key, others in disputing.items()}


def _names_against(disputing: Sequence[str], counts: Mapping[str, Count]) -> tuple[str, ...]:
    """The identified origins of the other side; of a claim that has none, all its origins."""
    names = set()
    for other in disputing:
        origins = counts[other].origins
        names |= {origin.name for origin in origins if origin.certain} or {origin.name for origin in origins}
    return tuple(sorted(names))


def _reasons_for_count(rests: Sequence[Rest], count: Count) -> list[str]:
    if not rests:
        return ["no report that makes this claim had come in by then"]
    reports, families = len({rest.report.id for rest in rests}), len({rest.family for rest in rests})
    reasons = [
        f"{_many(reports, 'report')} of {_many(families, 'publisher')}: "
        f"{_many(count.at_least, 'origin')} for certain, {count.at_most} at most"
    ]
    uncertain = [origin for origin in count.origins if not origin.certain]
    if len(uncertain) == len(count.origins):
        reasons.append("nobody identified stands behind it: counted as one origin, because somebody said it")
    elif uncertain:
        reasons.append(f"not shown to be apart from the others: {_listed([origin.name for origin in uncertain])}")
    if count.at_most == 1:
        reasons.append("a single origin, however many reports carry it")
    return reasons


def _reasons_for_voices(count: Count, parties: Mapping[str, str]) -> list[str]:
    reasons = [f"{name} speaks about its own side" for name in dict.fromkeys(parties.values())]
    sides: dict[str, int] = {}
    for key in count.keys:
        root, slash, _ = key.removeprefix("who:").partition("/")
        if slash and is_state(root):
            sides[root] = sides.get(root, 0) + 1
    reasons += [
        f"{number} of its origins belong to one side ({root})" for root, number in sorted(sides.items()) if number > 1
    ]
    return reasons


def _reasons_for_withdrawal(withdrawals: Sequence[Withdrawal], lost: Sequence[Origin]) -> list[str]:
    """What was taken back by whom, who still carries it, and which origins nothing shows any more that stands."""
    reasons = ["; ".join(one.reasons) for one in withdrawals]
    if lost:
        names = _listed([origin.name for origin in lost])
        reasons.append(f"counted as certain no more, because nothing that stands shows it: {names}")
    return reasons


def _reasons_for_verdicts(verdicts: Sequence[Judgement]) -> list[str]:
    """What was judged by whom, and whether they differ."""
    reasons = []
    for one in verdicts:
        note = f": {one.note}" if one.note else ""
        reasons.append(f"{one.by} judged it on {one.decided_at[:10]}: {one.verdict}{note}")
    if len({one.verdict for one in verdicts}) > 1:
        reasons.append("the judgements on it differ")
    return reasons


def _verdicts_on(judgements: Sequence[Judgement]) -> dict[str, list[Judgement]]:
    """The verdicts that stand on each claim, oldest first."""
    verdicts: dict[str, list[Judgement]] = {}
    for one in sorted(judgements, key=lambda one: one.moment):
        if one.kind is JudgementKind.VERDICT:
            verdicts.setdefault(one.subject_id, []).append(one)
    return verdicts


def _nodes_judged_apart(judgements: Sequence[Judgement], rests: Mapping[str, Rest]) -> frozenset[frozenset[str]]:
    """The pairs of voices of which a person said that they are two."""
    apart: set[frozenset[str]] = set()
    for one in judgements:
        if one.kind is JudgementKind.SAME_SOURCE and one.verdict is Verdict.REJECT:
            ours, theirs = ({node_of(rests[pin.id]) for pin in pins if pin.id in rests} for pins in (one.on, one.apart))
            apart |= {frozenset((a, b)) for a in ours for b in theirs if a != b}
    return frozenset(apart)


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _listed(names: Sequence[str], shown: int = 5) -> str:
    unique = list(dict.fromkeys(names))
    rest = len(unique) - shown
    return ", ".join(unique[:shown]) + (f" and {_many(rest, 'other')}" if rest > 0 else "")

"""What is disputed: each question once, with those who answer it alike in one position."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from firsthand.model import Basis, DifferingField, Stance, Statement
from firsthand.model.wordings import is_in_language
from firsthand.present.briefs import Cited, ClaimEntry, Dispute, Position, PositionKind, Saying
from firsthand.present.changes import Entries
from firsthand.present.claims import BASIS_WEIGHTS
from firsthand.present.escaping import fold_words
from firsthand.present.index import StoryIndex, cite_chosen, cite_statement, name_outlet, published_order
from firsthand.present.questions import Question, list_questions
from firsthand.present.wording import BOUND_SIGNS, say_number, say_unit

_WHETHER = (DifferingField.DENIAL, DifferingField.OUTCOME, DifferingField.DETAIL)
_ORDER = tuple(PositionKind)
# A claim that its sources deny stands with those who deny unless contradictions worth more than this say otherwise;
# one that they assert may well be the denial ("the bases stay"), so its stance binds it far less.
_DENIAL_WEIGHT, _ASSERTION_WEIGHT = 1.5, 0.3
# A question to which only one answer was found, or which is only held open, comes after the others.
_ONE_ANSWER_WEIGHT = 0.2
# Characters. A title shorter than this says too little; one longer is no title.
_SHORTEST_TITLE, _LONGEST_TITLE = 24, 110

Side = tuple[PositionKind, str | None]
Spoken = tuple[Statement, ClaimEntry]


def list_disputes(index: StoryIndex, entries: Entries) -> tuple[Dispute, ...]:
    """Every question that reports answer apart, the weightiest first, labelled D1, D2, …"""
    built = [(one, _build_dispute(one, index, entries)) for one in list_questions(index, entries)]
    built.sort(key=lambda pair: (-_weigh_dispute(pair[0], pair[1], entries), pair[1].claim_ids, pair[0].unit or ""))
    return tuple(replace(one, label=f"D{number}") for number, (_, one) in enumerate(built, start=1))


def _weigh_dispute(question: Question, dispute: Dispute, entries: Entries) -> float:
    """The strongest contradiction by the importance of both sides, damped by how many claims take part."""
    strongest = max(
        one.score.value * (entries[one.a_id].importance + entries[one.b_id].importance) for one in question.relations
    )
    answers = [one for one in dispute.positions if one.kind is not PositionKind.OPEN]
    weight = strongest * (1 + 0.3 * math.log2(len(question.claim_ids)))
    return weight if len(answers) + (len(answers) < len(dispute.positions)) > 1 else weight * _ONE_ANSWER_WEIGHT


def _build_dispute(question: Question, index: StoryIndex, entries: Entries) -> Dispute:
    support = _weigh_support(question)
    groups: dict[Side, list[Spoken]] = {}
    for side, entry, statement in _take_sides(question, index, entries):
        groups.setdefault(side, []).append((statement, entry))
    positions = [_build_position(side, group, index, support) for side, group in groups.items()]
    positions.sort(key=lambda one: (_ORDER.index(one.kind), _first_order(index, one), one.claims))
    return Dispute(
        label="",
        title=_choose_title(positions, question, entries),
        fields=tuple(sorted({one.field for one in question.relations}, key=list(DifferingField).index)),
        positions=tuple(positions),
        reasons=tuple(dict.fromkeys(reason for one in question.relations for reason in one.score.reasons)),
        claim_ids=question.claim_ids,
    )


def _weigh_support(question: Question) -> dict[str, float]:
    """How strongly each claim is contradicted."""
    support = dict.fromkeys(question.claim_ids, 0.0)
    for relation in question.relations:
        support[relation.a_id] += relation.score.value
        support[relation.b_id] += relation.score.value
    return support


def _take_sides(question: Question, index: StoryIndex, entries: Entries) -> list[tuple[Side, ClaimEntry, Statement]]:
    """Each statement with its position: by its number, else as its claim stands."""
    spoken = [(entries[one], said) for one in question.claim_ids for said in index.statements_of(index.claims[one])]
    if any(one.field is DifferingField.DIFFERENT_NUMBER for one in question.relations):
        figures = [(find_figure(index, said, question), entry, said) for entry, said in spoken]
        told: list[tuple[Side, ClaimEntry, Statement]] = []
        told += [((PositionKind.FIGURE, figure), entry, said) for figure, entry, said in figures if figure]
        if len({side for side, _, _ in told}) > 1:
            return told
    sides = _side_claims(question, index, entries)
    return [(sides[entry.claim_id], entry, said) for entry, said in spoken]


def find_figure(index: StoryIndex, statement: Statement, question: Question) -> str | None:
    """The number that STATEMENT gives, in words: of the unit of QUESTION, else one that its relations quote."""
    reasons = " ".join(reason for one in question.relations for reason in one.score.reasons)
    for quantity in index.quantities.get(statement.id, ()):
        if quantity.unit == question.unit or (not question.unit and quantity.anchor.quote in reasons):
            value, unit = say_number(quantity.value), say_unit(quantity.unit)
            told = f"{value} ({unit})" if isinstance(quantity.value, str) else f"{value} {unit}"
            return f"{BOUND_SIGNS[quantity.bound]}{told if unit else value}"
    return None


def _side_claims(question: Question, index: StoryIndex, entries: Entries) -> dict[str, Side]:
    """The position of each claim, by what its sources do with it and by what contradicts it."""
    if not any(one.field in _WHETHER for one in question.relations):
        return _split_versions(question, entries)
    stances = {one: _lean(index, one) for one in question.claim_ids}
    held_open = {one for one, (_, is_open) in stances.items() if is_open}
    leaning = {one: lean for one, (lean, is_open) in stances.items() if not is_open}
    settled = _settle(question, leaning, entries)
    return {one: (PositionKind.OPEN if one in held_open else settled[one], None) for one in question.claim_ids}


def _lean(index: StoryIndex, claim_id: str) -> tuple[float, bool]:
    """How far the sources of a claim assert (1) or deny (-1) it; and whether they hold it open."""
    stances = [one.stance for one in index.statements_of(index.claims[claim_id])]
    open_ones = sum(one in (Stance.HEDGES, Stance.NO_COMMENT) for one in stances)
    denied = sum(one is Stance.DENIES for one in stances)
    said = len(stances) - open_ones
    return (1 - 2 * denied / said if said else 0.0), 2 * open_ones > len(stances)


def _settle(question: Question, leaning: Mapping[str, float], entries: Entries) -> dict[str, PositionKind]:
    """The side of each claim of LEANING, such that few contradictions stand inside one position."""
    side = {one: -1 if lean < 0 else 1 for one, lean in leaning.items()}
    against = [(r.a_id, r.b_id, r.score.value) for r in question.relations if r.a_id in side and r.b_id in side]
    if all(one == 1 for one in side.values()) and against:
        side.update(_turn_weakest(against, leaning))
    for _ in range(len(side)):
        turned = [one for one in sorted(side) if _gain_by_turning(one, side, leaning, against) > 1e-9]
        if not turned:
            break
        best = max(turned, key=lambda one: (_gain_by_turning(one, side, leaning, against), one))
        side[best] = -side[best]
    if any(lean < 0 and side[one] < 0 for one, lean in leaning.items()):
        return {one: PositionKind.ASSERTED if to > 0 else PositionKind.DENIED for one, to in side.items()}
    backing = {to: sum(entries[one].importance for one in side if side[one] == to) for to in (1, -1)}
    leading = 1 if backing[1] >= backing[-1] else -1
    return {one: PositionKind.ASSERTED if to == leading else PositionKind.VERSION for one, to in side.items()}


def _turn_weakest(against: Sequence[tuple[str, str, float]], leaning: Mapping[str, float]) -> dict[str, int]:
    """Where nobody denies in so many words: the claim that contradicts most others stands against them."""
    weight: dict[str, float] = {}
    for one, other, score in against:
        weight[one] = weight.get(one, 0.0) + score
        weight[other] = weight.get(other, 0.0) + score
    return {max(weight, key=lambda one: (weight[one], -leaning[one], one)): -1}


def _gain_by_turning(
    claim_id: str, side: Mapping[str, int], leaning: Mapping[str, float], against: Sequence[tuple[str, str, float]]
) -> float:
    """How much better it all fits if CLAIM_ID changes sides."""
    lean = leaning[claim_id]
    gain = -side[claim_id] * lean * (_DENIAL_WEIGHT if lean < 0 else _ASSERTION_WEIGHT)
    for one, other, score in against:
        if claim_id in (one, other):
            gain += score if side[one] == side[other] else -score
    return gain


def _split_versions(question: Question, entries: Entries) -> dict[str, Side]:
    """Each claim is a version of its own, but those that contradict the same ones are one version."""
    against: dict[str, frozenset[str]] = {}
    for claim_id in question.claim_ids:
        ends = [(r.a_id, r.b_id) for r in question.relations if claim_id in (r.a_id, r.b_id)]
        against[claim_id] = frozenset(one for pair in ends for one in pair) - {claim_id}
    names: dict[frozenset[str], str] = {}
    for claim_id in sorted(question.claim_ids, key=lambda one: (-entries[one].importance, one)):
        names.setdefault(against[claim_id], claim_id)
    return {one: (PositionKind.VERSION, names[against[one]]) for one in question.claim_ids}


def _build_position(
    side: Side, statements: Sequence[Spoken], index: StoryIndex, support: Mapping[str, float]
) -> Position:
    kind, figure = side
    group = list({entry.claim_id: entry for _, entry in statements}.values())
    counted = [entry for entry in group if entry.at_least is not None]
    names = {(origin.name, origin.basis) for entry in counted for origin in entry.origins}
    at_least = max((entry.at_least or 0 for entry in counted), default=None)
    return Position(
        kind=kind,
        figure=figure if kind is PositionKind.FIGURE else None,
        claims=tuple(entry.label for entry in sorted(group, key=lambda one: int(one.label[1:]))),
        sayings=_list_sayings(index, statements, support),
        reports=len({one.report_id for one, _ in statements}),
        at_least=at_least,
        at_most=None if at_least is None else max(at_least, len(names), *(entry.at_most or 0 for entry in counted)),
    )


def _list_sayings(index: StoryIndex, statements: Sequence[Spoken], support: Mapping[str, float]) -> tuple[Saying, ...]:
    """The voices of STATEMENTS with the strongest words of each, in time order, undated last."""
    voices: dict[str, list[tuple[float, Statement]]] = {}
    for statement, entry in statements:
        weight = _weigh_words(statement) * (1 + support.get(entry.claim_id, 0.0)) * entry.importance
        voices.setdefault(_name_voice(index, statement), []).append((weight, statement))
    said = [_build_saying(index, found) for found in voices.values()]
    merged: dict[str, Saying] = {}
    for one in sorted(said, key=lambda one: (-one.weight, one.cited.mark)):
        words = fold_words(one.cited.anchor.quote)
        first = merged.get(words)
        merged[words] = one if first is None else _fold_into(first, one)
    return tuple(sorted(merged.values(), key=lambda one: _saying_order(index, one)))


def _saying_order(index: StoryIndex, saying: Saying) -> tuple[tuple[int, str, str], int]:
    return published_order(index.reports[saying.cited.anchor.report_id]), saying.cited.anchor.start


def _first_order(index: StoryIndex, position: Position) -> tuple[tuple[int, str, str], int]:
    return min(_saying_order(index, one) for one in position.sayings)


def _name_voice(index: StoryIndex, statement: Statement) -> str:
    cited = cite_statement(index, statement)
    return index.source_names.get(statement.id) or cited.who or f"in {name_outlet(index.reports[statement.report_id])}"


def _weigh_words(statement: Statement) -> float:
    """Words of a sentence that stand for themselves, on a first-hand basis, come before scraps and headlines."""
    length = len(statement.anchor.quote)
    whole = min(1.0, length / 60) if length < 240 else 0.8
    headline = 0.8 if statement.in_headline else 1.0
    post = 0.8 if statement.in_post else 1.0
    return BASIS_WEIGHTS.get(statement.basis, BASIS_WEIGHTS[Basis.UNATTRIBUTED]) * whole * headline * post


def _build_saying(index: StoryIndex, found: Sequence[tuple[float, Statement]]) -> Saying:
    ordered = sorted(found, key=lambda pair: (published_order(index.reports[pair[1].report_id]), pair[1].anchor))
    weight, strongest = max(ordered, key=lambda pair: pair[0])
    outlets = dict.fromkeys(name_outlet(index.reports[one.report_id]) for _, one in ordered)
    said = _choose_in_language(index, ordered) or strongest
    others = tuple(cite_statement(index, one) for _, one in ordered if one.id != said.id)
    return Saying(cite_chosen(index, said, strongest), tuple(outlets), others, weight * (1 + math.log2(len(outlets))))


def _choose_in_language(index: StoryIndex, found: Sequence[tuple[float, Statement]]) -> Statement | None:
    """The strongest words in the best of the reader's languages; None where there are none."""
    for wanted in index.languages:
        fitting = [pair for pair in found if is_in_language(pair[1].language, wanted)]
        if fitting:
            return max(fitting, key=lambda pair: pair[0])[1]
    return None


def _fold_into(first: Saying, other: Saying) -> Saying:
    """FIRST with the reports that carry the same words under another name."""
    outlets = tuple(dict.fromkeys((*first.outlets, *other.outlets)))
    return replace(first, outlets=outlets, others=(*first.others, other.cited, *other.others))


def _choose_title(positions: Sequence[Position], question: Question, entries: Entries) -> Cited:
    """The plainest words of the leading position: its number, or the claim that is most contradicted."""
    lead = positions[0]
    if lead.kind is PositionKind.FIGURE:
        return max(lead.sayings, key=lambda one: (one.weight, one.cited.mark)).cited
    support = _weigh_support(question)
    fitting = [entries[one] for one in question.claim_ids if entries[one].label in lead.claims]
    return max(fitting, key=lambda one: (_weigh_title(one, support), one.claim_id)).wording


def _weigh_title(entry: ClaimEntry, support: Mapping[str, float]) -> float:
    length = len(entry.wording.anchor.quote)
    plain = 1.0 if _SHORTEST_TITLE <= length <= _LONGEST_TITLE else 0.5
    return plain * (1 + support[entry.claim_id]) * math.sqrt(entry.importance)

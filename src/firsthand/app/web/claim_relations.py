"""How one claim stands to others: what contradicts it, what it updates or refines, the differing words marked."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.app.web.differing import mark_differing
from firsthand.app.web.links import StoryLinks
from firsthand.app.web.runs import Mark, MarkKind, Run
from firsthand.model import Claim, DifferingField, Relation, RelationKind, Statement
from firsthand.present.briefs import ClaimEntry
from firsthand.present.claims import choose_wording
from firsthand.present.index import StoryIndex, call_by_outlet

_MOST_PAIRS = 40  # statements of each side that are looked through for the pair most alike


@dataclass(frozen=True, slots=True)
class OtherClaim:
    """Claim ENTRY stands to this one as KIND, seen from this one's SIDE ("a" or "b"); FIELD differs, for REASONS.

    OURS and THEIRS are the two closest wordings as runs, the differing words marked if they could be COMPARED.
    """

    relation_id: str
    kind: str
    side: str
    field: DifferingField
    entry: ClaimEntry
    ours: tuple[Run, ...]
    ours_language: str
    theirs: tuple[Run, ...]
    theirs_language: str
    compared: bool
    reasons: tuple[str, ...]

    @property
    def verb(self) -> str:
        """The key of the words that say how this claim stands to the other."""
        return self.kind if self.kind == RelationKind.CONTRADICTS else f"{self.kind}_{self.side}"


def list_others(
    index: StoryIndex, links: StoryLinks, claim: Claim, entries: dict[str, ClaimEntry]
) -> tuple[OtherClaim, ...]:
    """Every claim that CLAIM stands in a relation to, the weightiest first."""
    found = []
    for relation in links.relations.get(claim.id, ()):
        other = relation.b_id if relation.a_id == claim.id else relation.a_id
        if other in entries and other != claim.id:
            found.append(_build(index, claim, relation, entries[other]))
    found.sort(key=lambda one: (-one.entry.importance, one.entry.claim_id, one.relation_id))
    return tuple(found)


def _build(index: StoryIndex, claim: Claim, relation: Relation, entry: ClaimEntry) -> OtherClaim:
    ours, theirs = _closest(index, claim, index.claims[entry.claim_id], relation)
    marks = ((), ())  # type: tuple[tuple[Mark, ...], tuple[Mark, ...]]
    if relation.field is DifferingField.DIFFERENT_NUMBER:
        marks = (_mark_numbers(index, ours, relation), _mark_numbers(index, theirs, relation))
    if all(marks) or _primary(ours) == _primary(theirs):
        pair = mark_differing(ours.anchor.quote, theirs.anchor.quote, also=marks)
    else:
        pair = mark_differing(ours.anchor.quote, "", also=marks)
        pair = type(pair)(pair.one, mark_differing(theirs.anchor.quote, "").one, False)
    return OtherClaim(
        relation.id, relation.kind.value, "a" if relation.a_id == claim.id else "b", relation.field, entry,
        pair.one, ours.language, pair.other, theirs.language, pair.compared,
        tuple(call_by_outlet(index, one) for one in relation.score.reasons),
    )  # fmt: skip


def _closest(index: StoryIndex, claim: Claim, other: Claim, relation: Relation) -> tuple[Statement, Statement]:
    """The wordings that stand for both claims, or two of one language and most shared words, if those are not."""
    ours, theirs = index.statements_of(claim), index.statements_of(other)
    first, second = choose_wording(claim, ours), choose_wording(other, theirs)
    if _primary(first) == _primary(second):
        return first, second
    for one in ours[:_MOST_PAIRS]:
        for each in theirs[:_MOST_PAIRS]:
            if _primary(one) == _primary(each):
                return one, each
    return first, second


def _primary(statement: Statement) -> str:
    return statement.language.partition("-")[0]


def _mark_numbers(index: StoryIndex, statement: Statement, relation: Relation) -> tuple[Mark, ...]:
    """The numbers in the words of STATEMENT that the relation's reasons name; all of them, where it names none."""
    start = statement.anchor.start
    found = index.quantities.get(statement.id, ())
    reasons = " ".join(relation.score.reasons)
    named = [one for one in found if one.anchor.quote in reasons] or list(found)
    return tuple(Mark(MarkKind.DIFFERS, one.anchor.start - start, one.anchor.end - start) for one in named)

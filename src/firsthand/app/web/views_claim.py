"""What the claim screen shows: the count and why, each origin, what stands against it, history and wordings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from firsthand.app.reasons import weakness
from firsthand.app.web.claim_history import Step, list_steps
from firsthand.app.web.claim_relations import OtherClaim, list_others
from firsthand.app.web.judged import Judged, JudgementLine
from firsthand.app.web.links import StoryLinks, strongest
from firsthand.app.web.paging import Paging, cut_page
from firsthand.model import Basis, Claim, DerivationKind, JudgementKind, Origin, Statement, Withdrawal
from firsthand.present.briefs import Cited, ClaimEntry
from firsthand.present.claims import NO_SOURCE
from firsthand.present.index import StoryIndex, call_by_outlet, cite, cite_statement, published_order

# Of the copies of one origin and of the wordings in one language, so many stand on the page; the table has all.
MOST_COPIES, MOST_WORDINGS = 20, 6
MOST_RESTING = 20
STATEMENTS_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class StatementLine:
    """Statement STATEMENT_ID says it, in the words CITED, in a report that took them (MANNER) or did not (None).

    JOINED says why it was joined to the claim; ORIGIN is the number of the origin that it counts for.
    """

    statement_id: str
    cited: Cited
    manner: DerivationKind | None
    joined: tuple[str, ...]
    origin: int | None
    judgements: tuple[JudgementLine, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """REPORTS carry an origin's words in this MANNER (None: on the word of the same source); SHOWN are the first."""

    manner: DerivationKind | None
    reports: int
    shown: tuple[StatementLine, ...]


@dataclass(frozen=True, slots=True)
class OriginView:
    """Origin NUMBER of a claim: NAME, on BASIS, CERTAIN if shown to be apart from the others, for REASONS.

    STRONGEST are its strongest words; COPIES the further reports that carry it, STATEMENTS how many it has in all.
    """

    number: int
    name: str
    named: bool
    basis: Basis
    certain: bool
    reasons: tuple[str, ...]
    strongest: StatementLine | None
    statements: int
    reports: int
    copies: tuple[CopyGroup, ...]


@dataclass(frozen=True, slots=True)
class WordingGroup:
    """The claim in LANGUAGE: so many STATEMENTS, SHOWN the first of them."""

    language: str
    statements: int
    shown: tuple[StatementLine, ...]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """In the words CITED, BY takes back, as KIND, what WITHDRAWN say; RESTING still rest on it, OTHERS more do."""

    kind: str
    by: str
    cited: Cited
    reasons: tuple[str, ...]
    withdrawn: tuple[StatementLine, ...]
    resting: tuple[StatementLine, ...]
    others: int


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One claim, as ENTRY of the brief: everything that stands behind it and against it."""

    entry: ClaimEntry
    joined: int
    origins: tuple[OriginView, ...]
    against: tuple[OtherClaim, ...]
    related: tuple[OtherClaim, ...]
    withdrawals: tuple[TakenBack, ...]
    history: tuple[Step, ...]
    wordings: tuple[WordingGroup, ...]
    judgements: tuple[JudgementLine, ...]
    seen: str
    pending: int


@dataclass(frozen=True, slots=True)
class StatementsPage:
    """The statements of one claim as a table, those of ORIGIN or in LANGUAGE alone where asked for."""

    entry: ClaimEntry
    origin: OriginView | None
    language: str | None
    lines: tuple[StatementLine, ...]
    paging: Paging


class ClaimReader:
    """Looks up what a page says of one CLAIM."""

    def __init__(self, index: StoryIndex, links: StoryLinks, claim: Claim, judged: Judged) -> None:
        self.index = index
        self.links = links
        self.claim = claim
        self.judged = judged
        self.statements = index.statements_of(claim)
        self.assessment = index.assessments.get(claim.id)
        self._joins = dict(zip(claim.statement_ids[1:], (one.reasons for one in claim.joins), strict=False))
        ranked = sorted(self.assessment.origins, key=self._rank) if self.assessment else []
        self.ranked = tuple(ranked)
        self._origin_of = {one: number for number, origin in enumerate(ranked, 1) for one in origin.statement_ids}

    def _rank(self, origin: Origin) -> tuple[bool, int, str]:
        """Certain origins first, then those with more statements."""
        return not origin.certain, -len(origin.statement_ids), origin.name

    def line(self, statement: Statement) -> StatementLine:
        taken = strongest(self.links.took.get(statement.report_id, ()))
        return StatementLine(
            statement.id,
            cite_statement(self.index, statement),
            None if taken is None else taken.kind,
            tuple(call_by_outlet(self.index, one) for one in self._joins.get(statement.id, ())),
            self._origin_of.get(statement.id),
            self.judged.on(statement.id),
        )

    def lines(self, statements: Iterable[Statement]) -> tuple[StatementLine, ...]:
        return tuple(self.line(one) for one in statements)

    def found(self, ids: Iterable[str]) -> list[Statement]:
        """The statements of IDS that are in the story, oldest report first."""
        known = [self.index.statements[one] for one in ids if one in self.index.statements]
        return sorted(known, key=lambda one: (published_order(self.index.reports[one.report_id]), one.anchor))

    def origins(self) -> tuple[OriginView, ...]:
        return tuple(self.origin(number) for number in range(1, len(self.ranked) + 1))

    def origin(self, number: int) -> OriginView:
        """The origin NUMBER, from 1."""
        origin = self.ranked[number - 1]
        statements = self.found(origin.statement_ids)
        best = min(statements, key=weakness, default=None)
        own_words = all(not one.attribution.chain for one in statements) and origin.basis is not Basis.EYEWITNESS
        return OriginView(
            number=number,
            name=NO_SOURCE if own_words else call_by_outlet(self.index, origin.name),
            named=not own_words,
            basis=origin.basis,
            certain=origin.certain,
            reasons=tuple(call_by_outlet(self.index, one) for one in origin.reasons),
            strongest=None if best is None else self.line(best),
            statements=len(statements),
            reports=len({one.report_id for one in statements}),
            copies=self._fold_copies(statements, best),
        )

    def _fold_copies(self, statements: Sequence[Statement], best: Statement | None) -> tuple[CopyGroup, ...]:
        """The reports besides that of BEST, by the manner in which they took, one statement each."""
        first_of: dict[str, Statement] = {}
        for one in statements:
            first_of.setdefault(one.report_id, one)
        groups: dict[DerivationKind | None, list[Statement]] = {}
        for report_id, statement in first_of.items():
            if best is None or report_id != best.report_id:
                taken = strongest(self.links.took.get(report_id, ()))
                groups.setdefault(None if taken is None else taken.kind, []).append(statement)
        order = [*DerivationKind, None]
        return tuple(
            CopyGroup(manner, len(groups[manner]), self.lines(groups[manner][:MOST_COPIES]))
            for manner in sorted(groups, key=order.index)
        )

    def wordings(self) -> tuple[WordingGroup, ...]:
        """The wordings by language, the language of most first."""
        groups: dict[str, list[Statement]] = {}
        for one in self.found(one.id for one in self.statements):
            groups.setdefault(one.language, []).append(one)
        ordered = sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))
        return tuple(
            WordingGroup(language, len(found), self.lines(_apart(found)[:MOST_WORDINGS])) for language, found in ordered
        )

    def withdrawals(self) -> tuple[TakenBack, ...]:
        found = self.assessment.withdrawals if self.assessment else ()
        return tuple(self._taken_back(one) for one in found if one.anchor.report_id in self.index.reports)

    def _taken_back(self, one: Withdrawal) -> TakenBack:
        resting = self.found(one.resting_ids)
        return TakenBack(
            one.kind.value,
            call_by_outlet(self.index, one.by),
            cite(self.index, one.anchor),
            tuple(call_by_outlet(self.index, reason) for reason in one.reasons),
            self.lines(self.found(one.statement_ids)[:MOST_RESTING]),
            self.lines(resting[:MOST_RESTING]),
            max(0, len(resting) - MOST_RESTING),
        )


def _apart(statements: Sequence[Statement]) -> list[Statement]:
    """STATEMENTS, each wording once, those of words that stood before left out."""
    first: dict[str, Statement] = {}
    for one in statements:
        first.setdefault(" ".join(one.anchor.quote.split()).casefold(), one)
    return list(first.values())


def view_claim(reader: ClaimReader, entry: ClaimEntry, entries: dict[str, ClaimEntry]) -> ClaimPage:
    """The page of ENTRY's claim. ENTRIES are all claims of the story, by id."""
    others = list_others(reader.index, reader.links, reader.claim, entries)
    return ClaimPage(
        entry=entry,
        joined=len(reader.statements),
        origins=reader.origins(),
        against=tuple(one for one in others if one.kind == "contradicts"),
        related=tuple(one for one in others if one.kind != "contradicts"),
        withdrawals=reader.withdrawals(),
        history=list_steps(reader.index, reader.claim, reader.ranked, others),
        wordings=reader.wordings(),
        judgements=reader.judged.on_claim(reader.claim.id, reader.claim.statement_ids),
        seen=reader.judged.latest(reader.index.story.name, JudgementKind.VERDICT, reader.claim.id),
        pending=reader.judged.pending,
    )


def list_statements(
    reader: ClaimReader, entry: ClaimEntry, *, origin: int | None, language: str | None, page: int
) -> StatementsPage:
    """One page of the table of statements; an ORIGIN that is not there is left out of account."""
    chosen = origin if origin is not None and 1 <= origin <= len(reader.ranked) else None
    ids = reader.claim.statement_ids if chosen is None else reader.ranked[chosen - 1].statement_ids
    found = [one for one in reader.found(ids) if language in (None, "", one.language)]
    paging = cut_page(len(found), page, STATEMENTS_A_PAGE)
    shown = reader.lines(found[paging.first - 1 : paging.last] if found else ())
    return StatementsPage(entry, None if chosen is None else reader.origin(chosen), language or None, shown, paging)

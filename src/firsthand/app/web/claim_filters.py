"""What the address of the story screen asks for, and which claims answer to it, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from firsthand.app.web.claim_rows import NEED_WEIGHTS, ClaimRow, Need
from firsthand.app.web.desk import Visit
from firsthand.app.web.judged import Judged
from firsthand.model import Basis, JudgementKind, fold
from firsthand.present.briefs import Standing

Choice = TypeVar("Choice", bound=StrEnum)


class Sort(StrEnum):
    """In which order claims stand."""

    NEEDS = "needs"  # what needs you first
    WEIGHT = "weight"  # as in the brief
    ORIGINS = "origins"
    NEWEST = "newest"


class Decided(StrEnum):
    """What was decided on a claim."""

    NOTHING = "nothing"
    ACCEPT = "accept"
    REJECT = "reject"
    UNSURE = "unsure"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class ClaimFilters:
    """What claims are shown: "" or None for any. TEXT is looked for in all their words, folded."""

    language: str = ""
    basis: Basis | None = None
    disputed: bool = False
    need: Need | None = None
    standing: Standing | None = None
    decided: Decided | None = None
    outlet: str = ""
    text: str = ""
    sort: Sort = Sort.NEEDS

    @property
    def any_set(self) -> bool:
        return self != ClaimFilters(sort=self.sort)


@dataclass(frozen=True, slots=True)
class RankedClaim:
    """ROW with all its NEEDS, those of this visit too, and what was DECIDED."""

    row: ClaimRow
    needs: tuple[Need, ...]
    decided: Decided


def read_filters(visit: Visit) -> ClaimFilters:
    """The filters in the address; what is none of the choices counts as not given."""
    return ClaimFilters(
        language=visit.asked("lang", most=35),
        basis=_choose(Basis, visit.asked("basis")),
        disputed=visit.asked("disputed") == "1",
        need=_choose(Need, visit.asked("need")),
        standing=_choose(Standing, visit.asked("standing")),
        decided=_choose(Decided, visit.asked("decided")),
        outlet=visit.asked("outlet"),
        text=visit.asked("text"),
        sort=_choose(Sort, visit.asked("sort")) or Sort.NEEDS,
    )


def _choose(kind: type[Choice], given: str) -> Choice | None:
    return kind(given) if given in list(kind) else None


def rank_rows(
    rows: Sequence[ClaimRow], filters: ClaimFilters, *, since: datetime | None, judged: Judged
) -> list[RankedClaim]:
    """The rows that FILTERS let through, in their order. SINCE is when the visitor last looked."""
    text = fold(filters.text)
    found = []
    for row in rows:
        if not _passes(row, filters, text):
            continue
        decided = find_decided(judged, row)
        needs = (*row.needs, *_needs_of_visit(row, since, decided))
        if filters.need is not None and filters.need not in needs:
            continue
        if filters.decided is None or _answers(decided, filters.decided):
            found.append(RankedClaim(row, needs, decided))
    if filters.sort is not Sort.WEIGHT:
        found.sort(key=_KEYS[filters.sort])
    return found


def _passes(row: ClaimRow, filters: ClaimFilters, text: str) -> bool:
    return (
        (not filters.language or filters.language in row.languages)
        and (filters.basis is None or filters.basis in row.bases)
        and (not filters.disputed or Need.DISPUTED in row.needs)
        and (filters.standing is None or row.entry.standing is filters.standing)
        and (not filters.outlet or filters.outlet in row.outlets)
        and (not text or all(word in row.folded for word in text.split()))
    )


def _needs_of_visit(row: ClaimRow, since: datetime | None, decided: Decided) -> tuple[Need, ...]:
    unsure = (Need.UNSURE,) if decided is Decided.UNSURE else ()
    if since is None or row.last_at <= since:
        return unsure
    return (*unsure, Need.NEW if row.first_at > since else Need.GROWN)


def find_decided(judged: Judged, row: ClaimRow) -> Decided:
    """The latest verdict on the claim of ROW."""
    verdicts = [
        one.verdict for one in judged.on(row.entry.claim_id) if one.kind is JudgementKind.VERDICT and not one.queued
    ]
    return Decided(verdicts[-1].value) if verdicts else Decided.NOTHING


def _answers(decided: Decided, wanted: Decided) -> bool:
    return decided is not Decided.NOTHING if wanted is Decided.ANYTHING else decided is wanted


def _by_needs(one: RankedClaim) -> tuple[int, float, str]:
    """What is decided comes after what is not, and background after both."""
    settled = one.decided in (Decided.ACCEPT, Decided.REJECT) and Need.GROWN not in one.needs
    group = 2 if one.row.entry.standing is Standing.BACKGROUND else int(settled)
    pressing = 1 + sum(NEED_WEIGHTS[need] for need in one.needs)
    return group, -one.row.entry.importance * pressing, one.row.entry.claim_id


_KEYS = {
    Sort.NEEDS: _by_needs,
    Sort.ORIGINS: lambda one: (-(one.row.entry.at_least or 0), -(one.row.entry.at_most or 0), one.row.entry.claim_id),
    Sort.NEWEST: lambda one: (-one.row.last_at.timestamp(), -one.row.entry.importance, one.row.entry.claim_id),
}

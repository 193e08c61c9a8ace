"""Claims as the story screen ranks and filters them: worked out once for each loaded story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from firsthand.app.web.story_cache import LoadedStory
from firsthand.model import Basis, Statement, fold
from firsthand.present.briefs import ClaimEntry, Standing
from firsthand.present.index import StoryIndex, name_outlet
from firsthand.present.summary import rests_on_one
from firsthand.present.wording import read_moment

LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Need(StrEnum):
    """Why a claim needs somebody to look at it."""

    WITHDRAWN = "withdrawn"  # something that it rests on was taken back
    DISPUTED = "disputed"  # another claim stands against it
    LONE = "lone"  # several reports, one origin at most: it looks better founded than it is
    UNSURE = "unsure"  # somebody looked and left it open
    NEW = "new"  # it came since you last looked
    GROWN = "grown"  # reports joined it since you last looked


# How much sooner a claim is shown for each need: they order one page and mean nothing else. Set by hand on
# 2026-11-22 so that what may have to be taken back comes before what is merely new.
NEED_WEIGHTS = {
    Need.WITHDRAWN: 3.0,
    Need.DISPUTED: 1.0,  # the importance of a disputed claim is raised already
    Need.LONE: 0.6,
    Need.UNSURE: 1.0,
    Need.NEW: 0.8,
    Need.GROWN: 0.4,
}


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """ENTRY with what filters ask: its words folded, outlets, bases; when its reports FIRST and LAST came in."""

    entry: ClaimEntry
    folded: str
    outlets: frozenset[str]
    bases: frozenset[Basis]
    languages: frozenset[str]
    statement_ids: tuple[str, ...]
    first_at: datetime
    last_at: datetime
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class StoryRows:
    """All claims of a story as ROWS, the most important first, and what they can be filtered by, with counts."""

    rows: tuple[ClaimRow, ...]
    languages: tuple[tuple[str, int], ...]
    bases: tuple[tuple[str, int], ...]
    outlets: tuple[tuple[str, int], ...]


def list_rows(loaded: LoadedStory) -> StoryRows:
    """The rows of a loaded story, worked out at the first call."""
    return loaded.once("claim rows", lambda: _build_rows(loaded))


def _build_rows(loaded: LoadedStory) -> StoryRows:
    index = loaded.index
    received = {one.id: read_moment(one.received_at) or LONG_AGO for one in index.reports.values()}
    outlets = {one.id: name_outlet(one) for one in index.reports.values()}
    ranked = sorted(loaded.entries, key=lambda one: (-one.importance, one.claim_id))
    rows = tuple(_build_row(index, entry, received, outlets) for entry in ranked)
    return StoryRows(
        rows,
        _count(str(one) for row in rows for one in row.languages),
        _count(str(one) for row in rows for one in row.bases),
        _count(one for row in rows for one in row.outlets),
    )


def _build_row(
    index: StoryIndex, entry: ClaimEntry, received: dict[str, datetime], outlets: dict[str, str]
) -> ClaimRow:
    statements = index.statements_of(index.claims[entry.claim_id])
    moments = [received[one.report_id] for one in statements]
    return ClaimRow(
        entry=entry,
        folded=_fold_words(statements),
        outlets=frozenset(outlets[one.report_id] for one in statements),
        bases=frozenset(one.basis for one in statements),
        languages=frozenset(entry.languages),
        statement_ids=tuple(one.id for one in statements),
        first_at=min(moments),
        last_at=max(moments),
        needs=_find_needs(entry),
    )


def _fold_words(statements: tuple[Statement, ...]) -> str:
    """The different words of STATEMENTS and who says them, folded, one on a line."""
    voices = (one.attribution.source_name or "" for one in statements)
    return "\n".join(dict.fromkeys(fold(one) for one in (*(each.anchor.quote for each in statements), *voices) if one))


def _find_needs(entry: ClaimEntry) -> tuple[Need, ...]:
    found = [Need.WITHDRAWN] if entry.withdrawn else []
    found += [Need.DISPUTED] if entry.disputed_by else []
    found += [Need.LONE] if rests_on_one(entry) and entry.standing is not Standing.BACKGROUND else []
    return tuple(found)


def _count(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Each of NAMES with how often it is there, the most frequent first."""
    return tuple(sorted(Counter(names).items(), key=lambda pair: (-pair[1], pair[0])))

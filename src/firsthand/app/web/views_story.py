"""What the story screen shows: claims by what needs you, what changed since you last looked, what was not read."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock

from firsthand.app.web.claim_filters import ClaimFilters, Decided, RankedClaim, Sort, rank_rows, read_filters
from firsthand.app.web.claim_rows import ClaimRow, Need, list_rows
from firsthand.app.web.desk import Visit
from firsthand.app.web.judged import Judged, JudgementLine
from firsthand.app.web.paging import Paging, cut_page, read_number
from firsthand.app.web.reading_room import judged_in
from firsthand.app.web.story_cache import LoadedStory
from firsthand.model import Basis, JudgementKind, RelationKind, Skipped
from firsthand.present.briefs import Cited, Standing
from firsthand.present.index import name_outlet
from firsthand.present.wording import read_moment

CARDS_A_PAGE, ROWS_A_PAGE = 25, 200
UNREAD_A_PAGE = 200
_MOST_ORIGINS, _MOST_UNREAD, _MOST_OUTLETS = 4, 10, 400
_MOST_RANKINGS = 32


@dataclass(frozen=True, slots=True)
class OriginLine:
    """NAME stands behind a claim, on BASIS; CERTAIN if shown to be apart from the others."""

    name: str
    basis: Basis
    certain: bool


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """One claim on the story screen: its words, why it NEEDS you, its three numbers, who stands behind it.

    JUDGEMENTS are the verdicts that stand on it; SEEN is the id of the latest, which a form names.
    """

    claim_id: str
    label: str
    wording: Cited
    needs: tuple[Need, ...]
    decided: Decided
    standing: Standing
    at_least: int | None
    at_most: int | None
    families: int
    reports: int
    origins: tuple[OriginLine, ...]
    more_origins: int
    best_basis: Basis
    languages: tuple[str, ...]
    grade: str
    against: int
    seen: str
    judgements: tuple[JudgementLine, ...]


@dataclass(frozen=True, slots=True)
class Sums:
    """The numbers at the head of a story."""

    reports: int
    outlets: int
    languages: int
    claims: int
    disputes: int
    not_read: int


@dataclass(frozen=True, slots=True)
class Since:
    """What came in after MOMENT, when the visitor last looked or from when they asked to see."""

    moment: str
    reports: int
    new_claims: int
    grown_claims: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What claims can be filtered by, each with how many claims have it."""

    languages: tuple[tuple[str, int], ...]
    bases: tuple[tuple[str, int], ...]
    outlets: tuple[tuple[str, int], ...]
    needs: tuple[Need, ...] = tuple(Need)
    decided: tuple[Decided, ...] = tuple(Decided)
    standings: tuple[Standing, ...] = tuple(Standing)
    sorts: tuple[Sort, ...] = tuple(Sort)


@dataclass(frozen=True, slots=True)
class StoryPage:
    """Screen 1: one page of CLAIMS that FILTERS let through, with what stands around them."""

    story: str
    as_of: str | None
    version: int
    sums: Sums
    since: Since | None
    filters: ClaimFilters
    choices: Choices
    view: str
    claims: tuple[ClaimCard, ...]
    paging: Paging
    not_read: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class UnreadPage:
    """What came in and was not read, one page of it."""

    not_read: tuple[Skipped, ...]
    paging: Paging


def view_story(visit: Visit, since: str | None) -> StoryPage:
    """The page that VISIT asked for; SINCE is when the visitor last looked, None for a first look."""
    loaded = visit.loaded
    rows = list_rows(loaded)
    filters = read_filters(visit)
    moment = read_moment(since)
    judged = judged_in(visit)
    ranked = _rank(visit, filters, moment, judged)
    as_table = visit.asked("view") == "table"
    paging = cut_page(len(ranked), read_number(visit.asked("page")) or 1, ROWS_A_PAGE if as_table else CARDS_A_PAGE)
    shown = ranked[max(0, paging.first - 1) : paging.last]
    return StoryPage(
        story=visit.name,
        as_of=visit.as_of,
        version=loaded.version,
        sums=find_sums(loaded),
        since=None if since is None or moment is None else _count_since(loaded, rows.rows, since, moment),
        filters=filters,
        choices=Choices(rows.languages, rows.bases, rows.outlets[:_MOST_OUTLETS]),
        view="table" if as_table else "cards",
        claims=tuple(_build_card(one, visit.name, judged) for one in shown),
        paging=paging,
        not_read=loaded.story.skipped[:_MOST_UNREAD],
    )


def view_unread(visit: Visit) -> UnreadPage:
    """What was not read, the page that VISIT asked for."""
    skipped = visit.loaded.story.skipped
    paging = cut_page(len(skipped), read_number(visit.asked("page")) or 1, UNREAD_A_PAGE)
    return UnreadPage(skipped[max(0, paging.first - 1) : paging.last], paging)


def _rank(visit: Visit, filters: ClaimFilters, since: datetime | None, judged: Judged) -> list[RankedClaim]:
    """The claims that FILTERS let through in their order, kept for the next page of them."""
    loaded = visit.loaded
    kept = loaded.once("ranked", _KeptRankings)
    return kept.find(
        (filters, since), judged, lambda: rank_rows(list_rows(loaded).rows, filters, since=since, judged=judged)
    )


class _KeptRankings:
    """The rankings asked for last, as long as nobody judged anything."""

    def __init__(self) -> None:
        self._judged: Judged | None = None
        self._held: OrderedDict[tuple[ClaimFilters, datetime | None], list[RankedClaim]] = OrderedDict()
        self._lock = Lock()

    def find(
        self, key: tuple[ClaimFilters, datetime | None], judged: Judged, make: Callable[[], list[RankedClaim]]
    ) -> list[RankedClaim]:
        """The ranking under KEY with what was JUDGED; what MAKE gives where there is none."""
        with self._lock:
            if self._judged is not judged:
                self._judged = judged
                self._held.clear()
            found = self._held.get(key)
        if found is not None:
            return found
        made = make()
        with self._lock:
            if self._judged is judged:
                self._held[key] = made
                while len(self._held) > _MOST_RANKINGS:
                    self._held.popitem(last=False)
        return made


def _build_card(one: RankedClaim, story: str, judged: Judged) -> ClaimCard:
    entry = one.row.entry
    origins = tuple(OriginLine(each.name, each.basis, each.certain) for each in entry.origins[:_MOST_ORIGINS])
    return ClaimCard(
        claim_id=entry.claim_id, label=entry.label, wording=entry.wording, needs=one.needs, decided=one.decided,
        standing=entry.standing, at_least=entry.at_least, at_most=entry.at_most, families=entry.families,
        reports=entry.reports, origins=origins, more_origins=max(0, len(entry.origins) - _MOST_ORIGINS),
        best_basis=entry.best_basis, languages=entry.languages, grade=entry.grade, against=len(entry.disputed_by),
        seen=judged.latest(story, JudgementKind.VERDICT, entry.claim_id),
        judgements=tuple(each for each in judged.on(entry.claim_id) if each.kind is JudgementKind.VERDICT),
    )  # fmt: skip


def find_sums(loaded: LoadedStory) -> Sums:
    """How much the story holds, counted once."""
    return loaded.once("sums", lambda: _count_sums(loaded))


def list_received(loaded: LoadedStory) -> list[datetime]:
    """When its reports came in, sorted once."""
    return loaded.once("received", lambda: _sort_received(loaded))


def _count_sums(loaded: LoadedStory) -> Sums:
    reports = loaded.index.reports.values()
    return Sums(
        reports=len(reports),
        outlets=len({name_outlet(one) for one in reports}),
        languages=len({one.language for one in reports}),
        claims=len(loaded.story.claims),
        disputes=sum(one.kind is RelationKind.CONTRADICTS for one in loaded.story.relations),
        not_read=len(loaded.story.skipped),
    )


def _count_since(loaded: LoadedStory, rows: tuple[ClaimRow, ...], since: str, moment: datetime) -> Since:
    received = list_received(loaded)
    return Since(
        moment=since,
        reports=len(received) - bisect_right(received, moment),
        new_claims=sum(1 for one in rows if one.first_at > moment),
        grown_claims=sum(1 for one in rows if one.first_at <= moment < one.last_at),
    )


def _sort_received(loaded: LoadedStory) -> list[datetime]:
    found = (read_moment(one.received_at) for one in loaded.index.reports.values())
    return sorted(one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class Look:
    """When a visitor last looked at a story (LATEST), and from when on they are shown what changed (SINCE)."""

    since: str | None
    latest: str


# A reload is not another look: what changed stays in view for so long.
_ONE_SITTING = 30 * 60  # seconds


def read_look(kept: str, now: datetime) -> Look:
    """The look that begins or goes on NOW, after what the cookie KEPT ("since|latest")."""
    since, _, latest = kept.partition("|")
    before = read_moment(latest)
    told = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if before is None or before > now:
        return Look(None, told)
    if (now - before).total_seconds() < _ONE_SITTING:
        return Look(since if read_moment(since) else None, told)
    return Look(latest, told)

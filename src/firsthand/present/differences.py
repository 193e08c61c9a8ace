"""What changed in a story between two moments: two stories compared, claims matched by the statements they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from firsthand.model import RelationKind, Story
from firsthand.present.briefs import (
    Cited,
    ClaimEntry,
    NumberSeries,
    OriginEntry,
    Revision,
    Standing,
    VersionEdits,
    WithdrawnEntry,
)
from firsthand.present.changes import list_revisions, list_series
from firsthand.present.compose import label_claims
from firsthand.present.index import StoryIndex, index_story
from firsthand.present.versions import list_versions
from firsthand.present.withdrawn import list_withdrawn


class MomentKind(StrEnum):
    """Which time of a report decides whether it was there at a moment."""

    SEEN = "seen"  # when the store first received it
    CLAIMED = "claimed"  # when it says that it was published


@dataclass(frozen=True, slots=True)
class CountChange:
    """The count of claim ENTRY was BEFORE (at least, at most) and is now its own; ORIGINS came or went."""

    entry: ClaimEntry
    before: tuple[int, int]
    origins: tuple[OriginEntry, ...]


@dataclass(frozen=True, slots=True)
class DisputeChange:
    """Claim ENTRY has come to be contradicted by AGAINST."""

    entry: ClaimEntry
    against: tuple[ClaimEntry, ...]


@dataclass(frozen=True, slots=True)
class NumberChange:
    """SERIES has got steps that were not there before: NEW holds the citations of these."""

    series: NumberSeries
    new: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class StoryChanges:
    """What changed in STORY from SINCE to UNTIL (None: now), reports taken BY one of their times.

    REPORTS came in between, some of them VERSIONS of earlier articles. BACKGROUND are new passages that one report
    gives without a source.
    """

    story: str
    since: str
    until: str | None
    by: MomentKind
    reports: tuple[Cited, ...]
    new: tuple[ClaimEntry, ...]
    strengthened: tuple[CountChange, ...]
    disputed: tuple[DisputeChange, ...]
    numbers: tuple[NumberChange, ...]
    revisions: tuple[Revision, ...]
    withdrawn: tuple[WithdrawnEntry, ...]
    weakened: tuple[CountChange, ...]
    background: tuple[ClaimEntry, ...]
    languages: tuple[str, ...] = ()
    versions: tuple[VersionEdits, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (
            self.new or self.strengthened or self.disputed or self.numbers or self.revisions or self.withdrawn
            or self.weakened or self.background or self.versions
        )  # fmt: skip


def compare_stories(
    before: Story, after: Story, *, since: str, until: str | None, by: MomentKind, languages: Sequence[str] = ()
) -> StoryChanges:
    """What AFTER says that BEFORE, the same story earlier, did not; equal stories give no change.

    Claims stand in the first of LANGUAGES in which a report makes them, the original with them.
    """
    index = index_story(after, languages=languages)
    ranked = label_claims(index)
    entries = {entry.claim_id: entry for entry in ranked}
    earlier = index_story(before)
    known = frozenset(earlier.statements)
    origin_of = match_claims(before, after)
    fresh = [entry for entry in ranked if entry.claim_id not in origin_of]
    changed = _compare_counts(index, earlier, entries, origin_of, known)
    series = list_series(index, entries)
    return StoryChanges(
        story=after.name,
        since=since,
        until=until,
        by=by,
        reports=_list_new_reports(index, earlier, ranked),
        new=tuple(entry for entry in fresh if entry.standing is not Standing.BACKGROUND),
        strengthened=tuple(one for one, rose in changed if rose),
        disputed=_list_new_disputes(before, after, entries, origin_of, known, index),
        numbers=_list_new_numbers(index, series, known),
        revisions=_list_new_revisions(before, index, entries, series, origin_of),
        withdrawn=_list_new_withdrawals(before, index, entries),
        weakened=tuple(one for one, rose in changed if not rose),
        background=tuple(entry for entry in fresh if entry.standing is Standing.BACKGROUND),
        languages=index.languages,
        versions=tuple(one for one in list_versions(index) if one.later_id not in earlier.reports),
    )


def match_claims(before: Story, after: Story) -> dict[str, str]:
    """For each claim of AFTER that shares a statement with one of BEFORE, that one: with most shared, then by id.

    Ids of claims change when their statements do; those of statements never.
    """
    claim_of = {statement_id: claim.id for claim in before.claims for statement_id in claim.statement_ids}
    matched = {}
    for claim in after.claims:
        shared = Counter(claim_of[one] for one in claim.statement_ids if one in claim_of)
        if shared:
            matched[claim.id] = min(shared, key=lambda one: (-shared[one], one))
    return matched


def _list_new_reports(index: StoryIndex, earlier: StoryIndex, ranked: Sequence[ClaimEntry]) -> tuple[Cited, ...]:
    """One citation, the first that any claim has, for each report that came in between and makes a claim."""
    first: dict[str, Cited] = {}
    for entry in ranked:
        for cited in (entry.wording, *entry.others):
            if cited.anchor.report_id not in earlier.reports:
                first.setdefault(cited.anchor.report_id, cited)
    return tuple(sorted(first.values(), key=lambda cited: (cited.published_at or "~", cited.mark)))


def _compare_counts(
    index: StoryIndex,
    earlier: StoryIndex,
    entries: Mapping[str, ClaimEntry],
    origin_of: Mapping[str, str],
    known: frozenset[str],
) -> list[tuple[CountChange, bool]]:
    """Each claim whose range moved, with whether it rose; of a claim that came apart, only the larger part."""
    parts: dict[str, list[str]] = {}
    for claim_id, old_id in origin_of.items():
        parts.setdefault(old_id, []).append(claim_id)
    found = []
    for old_id, claim_ids in parts.items():
        had = set(earlier.claims[old_id].statement_ids)
        largest = max(claim_ids, key=lambda one: (len(had & set(index.claims[one].statement_ids)), one))
        old, now, entry = earlier.assessments.get(old_id), index.assessments.get(largest), entries.get(largest)
        if old is None or now is None or entry is None:
            continue
        was, is_now = (old.at_least, old.at_most), (now.at_least, now.at_most)
        if was == is_now:
            continue
        rose = is_now[0] > was[0] or (is_now[0] == was[0] and is_now[1] > was[1])
        found.append((CountChange(entry, was, _moved_origins(index, entry, known, rose)), rose))
    found.sort(key=lambda pair: (-pair[0].entry.importance, pair[0].entry.claim_id))
    return found


def _moved_origins(index: StoryIndex, entry: ClaimEntry, known: frozenset[str], rose: bool) -> tuple[OriginEntry, ...]:
    """The origins that came: those that only new statements show. Where the count fell, those that are not certain."""
    if not rose:
        return tuple(origin for origin in entry.origins if not origin.certain)
    old_places = {index.statements[one].anchor for one in known if one in index.statements}
    return tuple(origin for origin in entry.origins if not any(cited.anchor in old_places for cited in origin.cited))


def _list_new_disputes(
    before: Story,
    after: Story,
    entries: Mapping[str, ClaimEntry],
    origin_of: Mapping[str, str],
    known: frozenset[str],
    index: StoryIndex,
) -> tuple[DisputeChange, ...]:
    """The contradictions that are new, by the claim of theirs that was there first, else by the weightier one."""
    old = _pairs(before, RelationKind.CONTRADICTS)
    against: dict[str, list[ClaimEntry]] = {}
    for one in after.relations:
        if one.kind is not RelationKind.CONTRADICTS or not {one.a_id, one.b_id} <= entries.keys():
            continue
        if frozenset(origin_of.get(side, side) for side in (one.a_id, one.b_id)) in old:
            continue
        lead, other = sorted(
            (one.a_id, one.b_id), key=lambda side: (side not in origin_of, -entries[side].importance, side)
        )
        against.setdefault(lead, []).append(entries[other])
    changes = [
        DisputeChange(entries[lead], tuple(sorted(others, key=lambda one: (-one.importance, one.claim_id))))
        for lead, others in against.items()
    ]
    return tuple(sorted(changes, key=lambda one: (-one.entry.importance, one.entry.claim_id)))


def _pairs(story: Story, kind: RelationKind) -> set[frozenset[str]]:
    return {frozenset((one.a_id, one.b_id)) for one in story.relations if one.kind is kind}


def _list_new_numbers(
    index: StoryIndex, series: Iterable[NumberSeries], known: frozenset[str]
) -> tuple[NumberChange, ...]:
    """The number series with a step that no report had given before."""
    old_places = {index.statements[one].anchor for one in known if one in index.statements}
    found = []
    for one in series:
        new = tuple(
            step.cited
            for step in one.steps
            if not any(cited.anchor in old_places for cited in (step.cited, *step.others))
        )
        if new:
            found.append(NumberChange(one, new))
    return tuple(found)


def _list_new_revisions(
    before: Story,
    index: StoryIndex,
    entries: Mapping[str, ClaimEntry],
    series: Sequence[NumberSeries],
    origin_of: Mapping[str, str],
) -> tuple[Revision, ...]:
    old = _pairs(before, RelationKind.UPDATES)
    return tuple(
        one
        for one in list_revisions(index, entries, series)
        if frozenset(origin_of.get(side.claim_id, side.claim_id) for side in (one.before, one.after)) not in old
    )


def _list_new_withdrawals(
    before: Story, index: StoryIndex, entries: Mapping[str, ClaimEntry]
) -> tuple[WithdrawnEntry, ...]:
    """The withdrawals whose words had not been there."""
    old = {(one.kind, one.anchor) for each in before.assessments for one in each.withdrawals}
    return tuple(one for one in list_withdrawn(index, entries) if (one.kind, one.cited.anchor) not in old)

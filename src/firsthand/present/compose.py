"""From a story to its brief: everything in the order in which a desk needs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firsthand.model import Story
from firsthand.present.briefs import Brief, ClaimEntry, Dispute, Standing, Totals
from firsthand.present.changes import list_revisions, list_series
from firsthand.present.claims import rank_claims
from firsthand.present.disputes import list_disputes
from firsthand.present.families import list_families
from firsthand.present.index import StoryIndex, index_story, name_outlet, published_order
from firsthand.present.provenance import list_observations, list_reports, list_unlocated
from firsthand.present.summary import rests_on_one, summarise
from firsthand.present.versions import list_versions
from firsthand.present.withdrawn import list_withdrawn

_ORDER = (Standing.CLAIMED, Standing.OPEN, Standing.REVISED, Standing.BACKGROUND)


def label_claims(index: StoryIndex) -> tuple[ClaimEntry, ...]:
    """Every claim of the story as an entry, with the label that the brief gives it."""
    return _label_claims(rank_claims(index))


def compose_brief(story: Story, *, languages: Sequence[str] = ()) -> Brief:
    """The brief of STORY for a reader of LANGUAGES, form-independent. Equal stories give equal briefs."""
    index = index_story(story, languages=languages)
    ranked = label_claims(index)
    entries = {entry.claim_id: entry for entry in ranked}
    disputes = list_disputes(index, entries)
    series = list_series(index, entries)
    lone = tuple(entry for entry in ranked if rests_on_one(entry))
    return Brief(
        story=story.name,
        as_of=story.as_of,
        totals=_count_totals(index, disputes),
        summary=summarise(ranked, disputes, series),
        claims=tuple(entry for entry in ranked if entry.standing is Standing.CLAIMED),
        disputes=disputes,
        series=series,
        revisions=list_revisions(index, entries, series),
        withdrawn=list_withdrawn(index, entries),
        open_claims=tuple(entry for entry in ranked if entry.standing is Standing.OPEN),
        lone_claims=lone,
        unlocated=list_unlocated(index),
        observations=list_observations(index),
        families=list_families(index),
        background=tuple(entry for entry in ranked if entry.standing is Standing.BACKGROUND),
        reports=list_reports(index),
        skipped=story.skipped,
        code_version=story.run.code_version if story.run else None,
        languages=index.languages,
        versions=list_versions(index),
    )


def _label_claims(ranked: Sequence[ClaimEntry]) -> tuple[ClaimEntry, ...]:
    """RANKED in the order in which the brief shows them, labelled C1, C2, …"""
    shown = sorted(ranked, key=lambda entry: _ORDER.index(entry.standing))
    return tuple(replace(entry, label=f"C{number}") for number, entry in enumerate(shown, start=1))


def _count_totals(index: StoryIndex, disputes: Sequence[Dispute]) -> Totals:
    reports = sorted(index.reports.values(), key=published_order)
    dated = [one.published_at for one in reports if published_order(one)[0] == 0]
    return Totals(
        reports=len(reports),
        outlets=len({name_outlet(one) for one in reports}),
        languages=tuple(sorted({one.language for one in reports})),
        first_published=dated[0] if dated else None,
        last_published=dated[-1] if dated else None,
        undated=len(reports) - len(dated),
        claims=len(index.claims),
        disputes=len(disputes),
        derived_reports=len({one.report_id for one in index.story.derivations} & index.reports.keys()),
    )

"""From a story to its brief: everything in the order in which a desk needs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firsthand.model import Stance, Story
from firsthand.present.briefs import Brief, ClaimEntry, Dispute, Line, NumberSeries, Standing, Totals
from firsthand.present.changes import list_disputes, list_revisions, list_series
from firsthand.present.claims import TOLL_UNITS, rank_claims
from firsthand.present.index import StoryIndex, index_story, name_outlet, published_order
from firsthand.present.phrases import say_counts
from firsthand.present.provenance import list_families, list_observations, list_reports, list_unlocated
from firsthand.present.wording import BOUND_SIGNS, DISPUTE_WORDS, count, say_day, say_number, say_origins, say_unit

# Two reports may well be one desk and its update; from three on, a reader takes a claim to be confirmed.
_FEWEST_REPEATS = 3

_ORDER = (Standing.CLAIMED, Standing.OPEN, Standing.REVISED, Standing.BACKGROUND)


def compose_brief(story: Story) -> Brief:
    """The brief of STORY, form-independent. Equal stories give equal briefs."""
    index = index_story(story)
    ranked = _label_claims(rank_claims(index))
    entries = {entry.claim_id: entry for entry in ranked}
    disputes = list_disputes(index, entries)
    series = list_series(index, entries)
    lone = tuple(entry for entry in ranked if _rests_on_one(entry))
    return Brief(
        story=story.name,
        as_of=story.as_of,
        totals=_count_totals(index, disputes),
        summary=_summarise(ranked, disputes, series, lone),
        claims=tuple(entry for entry in ranked if entry.standing is Standing.CLAIMED),
        disputes=disputes,
        series=series,
        revisions=list_revisions(index, entries, series),
        open_claims=tuple(entry for entry in ranked if entry.standing is Standing.OPEN),
        lone_claims=lone,
        unlocated=list_unlocated(index),
        observations=list_observations(index),
        families=list_families(index),
        background=tuple(entry for entry in ranked if entry.standing is Standing.BACKGROUND),
        reports=list_reports(index),
        skipped=story.skipped,
        code_version=story.run.code_version if story.run else None,
    )


def _label_claims(ranked: Sequence[ClaimEntry]) -> tuple[ClaimEntry, ...]:
    """RANKED in the order in which the brief shows them, labelled C1, C2, …"""
    shown = sorted(ranked, key=lambda entry: _ORDER.index(entry.standing))
    return tuple(replace(entry, label=f"C{number}") for number, entry in enumerate(shown, start=1))


def _rests_on_one(entry: ClaimEntry) -> bool:
    """True where several reports may make a claim look confirmed that has one origin at most."""
    return entry.reports >= _FEWEST_REPEATS and entry.at_most is not None and entry.at_most <= 1


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


def _summarise(
    ranked: Sequence[ClaimEntry],
    disputes: Sequence[Dispute],
    series: Sequence[NumberSeries],
    lone: Sequence[ClaimEntry],
) -> tuple[Line, ...]:
    """At most five lines: most repeated, best supported, disputed, latest number, weaker than it looks."""
    claimed = [entry for entry in ranked if entry.standing is Standing.CLAIMED]
    lines: list[Line] = []
    repeated = max(claimed, key=lambda one: (one.reports, one.importance, one.claim_id), default=None)
    if repeated:
        lines.append(_say_most_repeated(repeated))
    supported = [one for one in claimed if (one.at_least or 0) >= 2 and Stance.PREDICTS not in one.stances]
    if supported:
        lines.append(_say_best_supported(max(supported, key=lambda one: (one.at_least or 0, one.importance))))
    if disputes:
        lines.append(_say_dispute(disputes[0]))
    told = [one for one in series if one.unit in TOLL_UNITS or len(one.steps) >= _FEWEST_REPEATS]
    if told:
        lines.append(_say_series(told[0]))
    weak = [one for one in lone if repeated is None or one.claim_id != repeated.claim_id]
    if weak:
        lines.append(_say_lone(max(weak, key=lambda one: (one.reports, one.importance, one.claim_id))))
    return tuple(lines)


def _say_most_repeated(entry: ClaimEntry) -> Line:
    lead = "Most repeated, yet one origin" if _rests_on_one(entry) else "Most repeated"
    return Line(lead, f"{entry.label}: {say_counts(entry)}.", (entry.wording,))


def _say_best_supported(entry: ClaimEntry) -> Line:
    return Line("Most origins", f"{entry.label}: {say_counts(entry)}.", (entry.wording,))


def _say_dispute(dispute: Dispute) -> Line:
    words = f"{dispute.label}: {DISPUTE_WORDS[dispute.field].lower()}."
    return Line("Disputed", words, (dispute.one.wording, dispute.others[0].wording))


def _say_series(series: NumberSeries) -> Line:
    steps = " → ".join(
        f"{BOUND_SIGNS[step.bound]}{say_number(step.value)} ({say_day(step.cited.published_at)})"
        for step in series.steps
    )
    return Line("Changed", f"{say_unit(series.unit)}: {steps}.", tuple(step.cited for step in series.steps))


def _say_lone(entry: ClaimEntry) -> Line:
    words = (
        f"{entry.label}: {count(entry.reports, 'report')}, but {say_origins(entry.at_least or 0, entry.at_most or 0)}."
    )
    return Line("Weaker than it looks", words, (entry.wording,))

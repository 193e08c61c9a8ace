"""What was taken back: by whom, in which words, which claims it bears on, and who still carries it."""

from __future__ import annotations

from collections.abc import Mapping

from firsthand.model import Anchor, Withdrawal, WithdrawalKind
from firsthand.present.briefs import ClaimEntry, Standing, WithdrawnEntry
from firsthand.present.index import StoryIndex, cite, cite_statement, name_outlet, published_order
from firsthand.present.wording import say_date

WITHDRAWAL_WORDS = {
    WithdrawalKind.VOICE: "took back what it had said",
    WithdrawalKind.STATEMENT: "corrected what it had reported",
    WithdrawalKind.REPORT: "withdrew a whole report",
}


def list_withdrawn(index: StoryIndex, entries: Mapping[str, ClaimEntry]) -> tuple[WithdrawnEntry, ...]:
    """The withdrawals of the story, the earliest first, each with every claim that it bears on."""
    found: dict[tuple[WithdrawalKind, str, Anchor], list[tuple[str, Withdrawal]]] = {}
    for assessment in index.story.assessments:
        for one in assessment.withdrawals:
            if assessment.claim_id in entries and one.anchor.report_id in index.reports:
                found.setdefault((one.kind, one.by, one.anchor), []).append((assessment.claim_id, one))
    order = sorted(found, key=lambda key: (published_order(index.reports[key[2].report_id]), key[2], key[1]))
    return tuple(_build_entry(index, entries, found[key]) for key in order)


def _build_entry(
    index: StoryIndex, entries: Mapping[str, ClaimEntry], found: list[tuple[str, Withdrawal]]
) -> WithdrawnEntry:
    one = found[0][1]
    claims = sorted((entries[claim_id] for claim_id, _ in found), key=lambda entry: -entry.importance)
    shown = [entry for entry in claims if entry.standing is not Standing.BACKGROUND] or claims[:1]
    reports = sorted(
        {index.reports[each] for _, each_one in found for each in each_one.report_ids if each in index.reports},
        key=published_order,
    )
    resting = [index.statements[each] for _, each_one in found for each in each_one.resting_ids]
    resting.sort(key=lambda each: (published_order(index.reports[each.report_id]), each.anchor))
    return WithdrawnEntry(
        kind=one.kind,
        by=one.by,
        cited=cite(index, one.anchor),
        reports=tuple(f"{name_outlet(report)}, {say_date(report.published_at)}" for report in reports),
        claims=tuple(shown),
        others=len(claims) - len(shown),
        resting=tuple(cite_statement(index, each) for each in dict.fromkeys(resting)),
    )


def say_withdrawn(entry: WithdrawnEntry) -> str:
    """ "Coastline Dispatch withdrew a whole report (Coastline Dispatch, 13 Oct 2031)"."""
    reports = f" ({'; '.join(entry.reports)})" if entry.reports else ""
    return f"{entry.by} {WITHDRAWAL_WORDS[entry.kind]}{reports}"

"""Adding reports to a story: each is read alone and kept at once, then the story is joined and saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from firsthand.app.joining import Equipment, save_story
from firsthand.app.refusals import RefusalError
from firsthand.intake import Hints, ManifestError, Received, read_manifest
from firsthand.model import DatedBy, Reading, Skipped
from firsthand.pipeline import read_report
from firsthand.store import Store, View, received_digest, write_record

_TRUST = tuple(DatedBy)  # in falling order


@dataclass(frozen=True, slots=True)
class AddSummary:
    """To STORY came READ reports, new; KNOWN ones, which changed nothing; and REFUSED inputs, with reasons."""

    story: str
    read: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """READING of one report, under CIRCUMSTANCES (JSON); to be kept if FRESH."""

    reading: Reading
    circumstances: str
    fresh: bool


def make_hints(manifest: str | None, *, outlet: str | None = None, published: str | None = None) -> Hints:
    """What is said about all reports to come; a RefusalError if the manifest cannot be read."""
    if manifest is None:
        return Hints(outlet=outlet, published=published)
    try:
        rows = read_manifest(manifest)
    except ManifestError as error:
        advice = "Give a .tsv, .csv or .jsonl file with a column file, and any of outlet, language, date, url"
        raise RefusalError("The manifest cannot be used", str(error), advice) from error
    return Hints(rows=rows, outlet=outlet, published=published)


def add_reports(store: Store, story: str, inputs: Iterable[Received | Skipped], equipment: Equipment) -> AddSummary:
    """What INPUTS brought to STORY, saved.

    Each report is kept as soon as it is read, but joins the story only at the end, in one step: an
    interrupted run leaves the story as it was, and the next run goes on where it stopped. If there
    was nothing new, nothing is written.
    """
    with store.view() as view:
        members = frozenset(view.report_ids(story))
        skipped_before = frozenset(view.skipped(story))
    came: dict[str, _Outcome] = {}
    refused: list[Skipped] = []
    for count, received in enumerate(inputs, start=1):
        if isinstance(received, Skipped):
            refused.append(received)
            continue
        equipment.tell(f"reading {count}: {received.name}")
        outcome = _read_or_recall(store, received, equipment)
        if isinstance(outcome, Skipped):
            refused.append(outcome)
        elif outcome.reading.report.id not in came or outcome.fresh:
            came[outcome.reading.report.id] = outcome
            if outcome.fresh:
                _keep_at_once(store, received, outcome, equipment.stamp)
    is_new = {report_id: one.fresh or report_id not in members for report_id, one in came.items()}
    if any(is_new.values()) or ((came or members) and frozenset(refused) - skipped_before):
        save_story(store, story, equipment, added=[one.reading for one in came.values()], refused=refused)
    return AddSummary(
        story,
        tuple(one.reading.report.name for report_id, one in came.items() if is_new[report_id]),
        tuple(one.reading.report.name for report_id, one in came.items() if not is_new[report_id]),
        tuple(refused),
    )


def _read_or_recall(store: Store, received: Received, equipment: Equipment) -> _Outcome | Skipped:
    """What RECEIVED says, from the store if the same code has read it under the same circumstances before."""
    circumstances = write_record(replace(received, content=b""))
    with store.view() as view:
        report_id = view.report_received_as(received_digest(received.content), circumstances)
        known = None if report_id is None else view.reading(report_id, equipment.stamp)
    if known is not None:
        return _Outcome(known, circumstances, fresh=False)
    outcome = read_report(received, received_at=equipment.clock(), reader=equipment.reader)
    if isinstance(outcome, Skipped):
        return outcome
    with store.view() as view:
        return _compare_with_kept(view, outcome, circumstances, equipment.stamp)


def _compare_with_kept(view: View, reading: Reading, circumstances: str, stamp: str) -> _Outcome:
    """READING, or the one kept under the same id if that knows the outlet and the date as well or better."""
    first_received_at = view.received_at(reading.report.id)
    if first_received_at is None:
        return _Outcome(reading, circumstances, fresh=True)
    kept = view.reading(reading.report.id, stamp)
    if kept is not None and _knowledge(kept) >= _knowledge(reading):
        return _Outcome(kept, circumstances, fresh=False)
    report = replace(reading.report, received_at=first_received_at)
    return _Outcome(replace(reading, report=report), circumstances, fresh=True)


def _knowledge(reading: Reading) -> tuple[int, bool]:
    """How much is known around a report: more compares greater."""
    return -_TRUST.index(reading.report.dated_by), reading.report.outlet is not None


def _keep_at_once(store: Store, received: Received, outcome: _Outcome, stamp: str) -> None:
    with store.write() as writer:
        writer.keep_report(outcome.reading.report, received.content, outcome.circumstances)
        writer.keep_reading(outcome.reading, stamp)

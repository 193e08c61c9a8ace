"""Joining a story anew and saving it, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from firsthand.app.remembered import RememberedComparer
from firsthand.app.stamping import digest_options, reader_stamp, stamp_run
from firsthand.app.trained_reader import LazyReader
from firsthand.intake import Received
from firsthand.model import Judgement, Reading, Skipped, Story
from firsthand.pipeline import StoryOptions, join_story, read_report
from firsthand.store import Store, StoreMovedOnError, StoryRows, View, Writer, read_record, write_record, write_rows

# A join of 60 reports took seconds, its commit 0.1 s: a second writer rarely gets in between once,
# and hardly ever three times.
_ATTEMPTS = 3

_OPTIONS = StoryOptions()


@dataclass(frozen=True, slots=True)
class Equipment:
    """What reading and joining need from outside: the trained comparer and reader (or none), the clock, and whom
    to tell how far it is."""

    comparer: RememberedComparer | None
    clock: Callable[[], str]
    tell: Callable[[str], None] = lambda line: None
    reader: LazyReader | None = None

    @property
    def stamp(self) -> str:
        """What readings made with this equipment are stamped with."""
        return reader_stamp(None if self.reader is None else self.reader.name)


@dataclass(frozen=True, slots=True)
class StoredStory:
    """Story NAME as it lies in the store, at VERSION: its READINGS alone, what was SKIPPED, all JUDGEMENTS.

    DECIDED is the row of the log up to which these judgements stand.
    """

    name: str
    version: int
    readings: tuple[Reading, ...]
    skipped: tuple[Skipped, ...]
    judgements: tuple[Judgement, ...]
    decided: int = 0


def recall_story(store: Store, name: str, equipment: Equipment) -> StoredStory:
    """What the store holds of a story; reports read by older code or another reader are read anew from their bytes."""
    with store.view() as view:
        version, skipped = view.story_version(name), view.skipped(name)
        judgements, decided = view.judgements(), view.last_decision()
        found = [(report_id, view.reading(report_id, equipment.stamp)) for report_id in view.report_ids(name)]
        outdated = [_received_again(view, report_id) for report_id, reading in found if reading is None]
    report_ids = [report_id for report_id, reading in found if reading is None]
    readings = [reading for _, reading in found if reading is not None]
    for place, (received, received_at) in enumerate(outdated, start=1):
        equipment.tell(f"reading again with newer code: {place} of {len(outdated)}")
        outcome = read_report(received, received_at=received_at, reader=equipment.reader)
        if isinstance(outcome, Reading):
            readings.append(under_its_id(outcome, report_ids[place - 1]))
        else:
            skipped = (*skipped, outcome)
    return StoredStory(name, version, tuple(readings), skipped, judgements, decided)


def under_its_id(reading: Reading, report_id: str) -> Reading:
    """READING under the REPORT_ID it came in with: newer code may find another text in its bytes, and so another id."""
    found = reading.report.id
    if found == report_id:
        return reading
    return read_record(Reading, write_record(reading).replace(f'"{found}"', f'"{report_id}"'))


def _received_again(view: View, report_id: str) -> tuple[Received, str]:
    kept = view.received(report_id)
    assert kept is not None, "a member of a story has its bytes kept"
    content, as_received = kept
    received = replace(read_record(Received, as_received), content=content)
    return received, view.received_at(report_id) or ""


def save_story(
    store: Store,
    name: str,
    equipment: Equipment,
    *,
    added: Sequence[Reading] = (),
    refused: Sequence[Skipped] = (),
    judgements: Callable[[View], Sequence[Judgement]] | None = None,
    also: Callable[[Writer], object] = lambda writer: None,
) -> Story:
    """Story NAME with ADDED readings and REFUSED inputs, joined and saved together with what ALSO writes.

    JUDGEMENTS, given a view, says which stand (else those in the store). ADDED reports must have
    been kept. If another program changes the story meanwhile, it is joined again; StoreMovedOnError
    after the third time.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        stored = recall_story(store, name, equipment)
        if judgements is not None:
            with store.view() as view:
                stored = replace(stored, judgements=tuple(judgements(view)))
        whole = _with_added(stored, added, refused)
        story = join_stored(whole, equipment)
        rows = write_rows(story, {one.report.id: one for one in whole.readings})
        try:
            with store.write() as writer:
                is_whole = writer.last_decision() == stored.decided
                also(writer)
                shown = writer.last_decision() if is_whole else stored.decided
                _keep(writer, story, replace(stored, decided=shown), equipment.stamp, rows)
        except StoreMovedOnError:
            if attempt == _ATTEMPTS:
                raise
        else:
            break
    return story


def _keep(writer: Writer, story: Story, stored: StoredStory, stamp: str, rows: StoryRows) -> None:
    for reading in stored.readings:
        if not writer.has_reading(reading.report.id, stamp):
            writer.keep_reading(reading, stamp)
    writer.keep_story(story, reader=stamp, after_version=stored.version, decided=stored.decided, rows=rows)


def _with_added(stored: StoredStory, added: Sequence[Reading], refused: Sequence[Skipped]) -> StoredStory:
    names = {reading.report.name for reading in added}
    still_skipped = [one for one in stored.skipped if one.ref.rpartition("/")[2] not in names]
    readings = {one.report.id: one for one in (*stored.readings, *added)}
    skipped = tuple(sorted(set(still_skipped) | set(refused), key=lambda one: (one.ref, one.stage, one.reason)))
    return replace(stored, readings=tuple(readings.values()), skipped=skipped)


def join_stored(stored: StoredStory, equipment: Equipment, *, as_of: str | None = None) -> Story:
    """STORED joined as of AS_OF, stamped with a run of its own."""
    equipment.tell(f"joining {len(stored.readings)} reports")
    models: tuple[str, ...] = () if equipment.comparer is None else (equipment.comparer.model,)
    models += () if equipment.reader is None else (equipment.reader.name,)
    options_digest = digest_options(_OPTIONS)
    return join_story(
        stored.name,
        stored.readings,
        judgements=stored.judgements,
        as_of=as_of,
        comparer=equipment.comparer,
        options=_OPTIONS,
        skipped=stored.skipped,
        run=stamp_run(options_digest=options_digest, models=models, started_at=equipment.clock()),
    )

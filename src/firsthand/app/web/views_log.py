"""The log of judgements as a page, and the queue of those that found no place in the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

from firsthand.app.judging import queue_of
from firsthand.app.web.desk import Visit
from firsthand.app.web.judged import JudgementLine, describe_judgement
from firsthand.app.web.known_log import KnownLog
from firsthand.app.web.paging import Paging, cut_page, read_number
from firsthand.app.web.story_cache import LoadedStory
from firsthand.model import Judgement, JudgementKind
from firsthand.present.index import StoryIndex, name_outlet
from firsthand.store import Decision, View

ENTRIES_A_PAGE = 100
# Of the statements that a judgement is pinned to, so many are quoted.
_MOST_WORDS = 3


class EntryState(StrEnum):
    """What became of an entry of the log."""

    STANDS = "stands"
    REPLACED = "replaced"  # a later judgement on the same object took its place
    UNDONE = "undone"  # it was taken back
    UNDOES = "undoes"  # it takes another one back


@dataclass(frozen=True, slots=True)
class PinnedWords:
    """QUOTE, in LANGUAGE, stands at AT ("120-180") in the report REPORT_ID of OUTLET; no quote: the report as a whole.

    Where the story does not hold that report any more, it has no outlet.
    """

    report_id: str
    outlet: str
    language: str
    quote: str
    at: str


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Row NUMBER of the log: JUDGEMENT was made, or taken back, on WORDS and MORE; it REPLACED what stood there."""

    number: int
    state: EntryState
    judgement: JudgementLine
    words: tuple[PinnedWords, ...]
    more: int
    names: tuple[str, ...]
    replaced: str


@dataclass(frozen=True, slots=True)
class LogPage:
    """One page of the log of the story, the latest first. QUEUED judgements found no place."""

    entries: tuple[LogEntry, ...]
    paging: Paging
    queued: int


@dataclass(frozen=True, slots=True)
class QueuedEntry:
    """A judgement that found no place, for REASON; LOOK_FOR are words to search for."""

    entry: LogEntry
    reason: str
    look_for: str


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The judgements that found no place in the story."""

    entries: tuple[QueuedEntry, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class _Log:
    """ROWS of the log about one story, with what became of those that made a judgement."""

    rows: tuple[Decision, ...]
    states: dict[int, EntryState]
    pending: frozenset[str]


class LogCache:
    """The log of one story, read again when it has grown."""

    def __init__(self, name: str, known: KnownLog) -> None:
        self._name = name
        self._known = known
        self._lock = Lock()
        self._held: tuple[tuple[int, int], _Log] | None = None

    def read(self, view: View) -> _Log:
        key = view.last_decision(), view.shows_decisions_to(self._name)
        with self._lock:
            if self._held is None or self._held[0] != key:
                self._held = key, _read_log(view, self._name, self._known)
            return self._held[1]


def view_log(visit: Visit) -> LogPage:
    """The page of the log that VISIT asked for."""
    log = _find_log(visit)
    paging = cut_page(len(log.rows), read_number(visit.asked("page")) or 1, ENTRIES_A_PAGE)
    shown = log.rows[::-1][max(0, paging.first - 1) : paging.last]
    index = visit.loaded.index
    entries = tuple(_build_entry(index, row, log.states[row.number], log.pending) for row in shown)
    return LogPage(entries, paging, len(_list_queued(visit, log)))


def view_queue(visit: Visit) -> QueuePage:
    """The page of the queue that VISIT asked for."""
    log = _find_log(visit)
    queued = _list_queued(visit, log)
    paging = cut_page(len(queued), read_number(visit.asked("page")) or 1, ENTRIES_A_PAGE)
    index = visit.loaded.index
    entries = []
    for row, reason in queued[max(0, paging.first - 1) : paging.last]:
        entry = _build_entry(index, row, EntryState.STANDS, log.pending, queued=True)
        entries.append(QueuedEntry(entry, reason, " ".join(entry.words[0].quote.split()[:8]) if entry.words else ""))
    return QueuePage(tuple(entries), paging)


def list_standing(visit: Visit, kind: JudgementKind) -> tuple[LogEntry, ...]:
    """What stands of KIND, the latest first."""
    log = _find_log(visit)
    rows = [
        one for one in reversed(log.rows) if one.judgement.kind is kind and log.states[one.number] is EntryState.STANDS
    ]
    return tuple(_build_entry(visit.loaded.index, row, EntryState.STANDS, log.pending) for row in rows)


def _find_log(visit: Visit) -> _Log:
    with visit.desk.store() as store, store.view() as view:
        return log_of(visit.loaded, visit.desk.stories.log).read(view)


def log_of(loaded: LoadedStory, known: KnownLog) -> LogCache:
    """The log of the story, as KNOWN in memory."""
    return loaded.once("log", lambda: LogCache(loaded.story.name, known))


def _read_log(view: View, name: str, known: KnownLog) -> _Log:
    rows = tuple(row for row in known.rows(view) if row.judgement.story in ("", name))
    standing = {one.id for one in known.standing(view)}
    pending = frozenset(row.judgement.id for row in known.pending(view, name))
    return _Log(rows, find_states(rows, standing), pending)


def find_states(rows: Sequence[Decision], standing: set[str]) -> dict[int, EntryState]:
    """What became of each of ROWS, by its number; STANDING are the ids of the judgements that stand."""
    states: dict[int, EntryState] = {}
    taken_back: list[str] = []
    for row in reversed(rows):
        judgement_id = row.judgement.id
        if row.undoes:
            taken_back.append(judgement_id)
            states[row.number] = EntryState.UNDOES
        elif judgement_id in taken_back:
            taken_back.remove(judgement_id)
            states[row.number] = EntryState.UNDONE
        else:
            states[row.number] = EntryState.STANDS if judgement_id in standing else EntryState.REPLACED
    return states


def _list_queued(visit: Visit, log: _Log) -> list[tuple[Decision, str]]:
    """The rows that made what is queued and still stands, with why it found no place."""
    reasons = {one.judgement_id: one.reason for one in queue_of(visit.loaded.story)}
    made = (row for row in log.rows if log.states[row.number] is EntryState.STANDS)
    return [(row, reasons[row.judgement.id]) for row in made if row.judgement.id in reasons]


def _build_entry(
    index: StoryIndex, row: Decision, state: EntryState, pending: frozenset[str], *, queued: bool = False
) -> LogEntry:
    judgement = row.judgement
    pinned = _list_words(index, judgement)
    return LogEntry(
        number=row.number,
        state=state,
        judgement=describe_judgement(judgement, pending=judgement.id in pending, queued=queued),
        words=pinned[:_MOST_WORDS],
        more=max(0, len(pinned) - _MOST_WORDS),
        names=judgement.names,
        replaced=judgement.replaced,
    )


def _list_words(index: StoryIndex, judgement: Judgement) -> tuple[PinnedWords, ...]:
    found = []
    for pin in (*judgement.on, *judgement.to):
        report_id = pin.id if pin.anchor is None else pin.anchor.report_id
        reading = index.readings.get(report_id)
        found.append(
            PinnedWords(
                report_id=report_id,
                outlet="" if reading is None else name_outlet(reading.report),
                language="und" if reading is None else reading.report.language,
                quote="" if pin.anchor is None else pin.anchor.quote,
                at="" if pin.anchor is None else f"{pin.anchor.start}-{pin.anchor.end}",
            )
        )
    return tuple(found)

"""Which judgements stand on what a page shows: looked up by claim, by statement, by report."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from threading import Lock

from firsthand.app.web.known_log import KnownLog
from firsthand.model import CorrectedField, Correction, Judgement, JudgementKind, Placement, PlacementKind, Verdict
from firsthand.store import View

_IDS = re.compile(r"[a-z]+:[0-9a-z]+")
# These say something of the claims that their statements are in.
_OF_CLAIMS = (JudgementKind.MERGE, JudgementKind.SPLIT, JudgementKind.MOVE)


@dataclass(frozen=True, slots=True)
class JudgementLine:
    """BY decided VERDICT, as KIND, at DECIDED_AT with NOTE; PENDING until the story is joined anew.

    FIELD and CORRECTION say what a correction puts in place of what was read; QUEUED holds where what it speaks of is
    not found any more.
    """

    id: str
    kind: JudgementKind
    verdict: Verdict
    by: str
    decided_at: str
    note: str
    subject_id: str
    field: CorrectedField | None
    correction: Correction | None
    pending: bool
    queued: bool = False


@dataclass(frozen=True, slots=True)
class Described:
    """A judgement as a LINE of a page, with its OBJECT_KEY and the ids of the OBJECTS that it speaks of."""

    line: JudgementLine
    object_key: str
    objects: frozenset[str]


class Judged:
    """The judgements of one story that stand."""

    def __init__(self, judgements: Iterable[Described], pending: Collection[str] = ()) -> None:
        self._by_id: dict[str, list[JudgementLine]] = {}
        self._latest: dict[str, str] = {}
        self.pending = len(pending)
        for one in judgements:
            self._latest[one.object_key] = one.line.id
            for each in one.objects:
                self._by_id.setdefault(each, []).append(one.line)

    def on(self, object_id: str) -> tuple[JudgementLine, ...]:
        """What was decided on OBJECT_ID itself (a claim, statement, report or source), oldest first."""
        return tuple(self._by_id.get(object_id, ()))

    def on_claim(self, claim_id: str, statement_ids: Iterable[str]) -> tuple[JudgementLine, ...]:
        """What was decided on a claim, and what moved, split or merged its statements, oldest first."""
        found = {one.id: one for one in self.on(claim_id)}
        for statement_id in statement_ids:
            found.update((one.id, one) for one in self.on(statement_id) if one.kind in _OF_CLAIMS)
        return tuple(sorted(found.values(), key=lambda one: (one.decided_at, one.id)))

    def latest(self, story: str, kind: JudgementKind, subject_id: str) -> str:
        """The id of the judgement of KIND that stands on SUBJECT_ID; "" if none does."""
        return self._latest.get("\n".join((story, kind.value, subject_id)), "")


def describe_judgement(judgement: Judgement, *, pending: bool = False, queued: bool = False) -> JudgementLine:
    """JUDGEMENT for a page."""
    return JudgementLine(
        judgement.id, judgement.kind, judgement.verdict, judgement.by, judgement.decided_at, judgement.note,
        judgement.subject_id, judgement.field, judgement.correction, pending,
        queued,
    )  # fmt: skip


def _objects(judgement: Judgement, placement: Placement | None) -> set[str]:
    """The ids that JUDGEMENT speaks of, as they were and as they are called now."""
    found = set(_IDS.findall(judgement.subject_id))
    if placement is not None:
        found.update(_IDS.findall(placement.subject_id))
    if not any(one.startswith("c:") for one in found) or judgement.kind in _OF_CLAIMS:
        found.update(pin.id for pin in (*judgement.on, *judgement.to))
        found.update(placement.statement_ids if placement is not None else ())
    return found


class JudgedCache:
    """The judgements of the story NAME, as they stand in LOG, looked through again when it has grown."""

    def __init__(self, name: str, placements: Sequence[Placement], log: KnownLog) -> None:
        self._name = name
        self._log = log
        self._placed = {one.judgement_id: one for one in placements}
        self._described: dict[tuple[str, bool], Described] = {}
        self._lock = Lock()
        self._held: tuple[int, int, Judged] | None = None

    def read(self, view: View) -> Judged:
        """What stands in the state of VIEW."""
        last, shown = view.last_decision(), view.shows_decisions_to(self._name)
        with self._lock:
            if self._held is None or self._held[:2] != (last, shown):
                pending = {one.judgement.id for one in self._log.pending(view, self._name)}
                standing = (one for one in self._log.standing(view) if one.story in ("", self._name))
                described = [self._describe(one, one.id in pending) for one in standing]
                self._held = (last, shown, Judged(described, pending))
            return self._held[2]

    def _describe(self, judgement: Judgement, pending: bool) -> Described:
        """JUDGEMENT described, once for as long as it is PENDING or not."""
        key = (judgement.id, pending)
        if key not in self._described:
            placement = self._placed.get(judgement.id)
            queued = placement is not None and placement.kind is PlacementKind.QUEUED
            line = describe_judgement(judgement, pending=pending, queued=queued)
            objects = frozenset(_objects(judgement, placement))
            self._described[key] = Described(line, judgement.object_key, objects)
        return self._described[key]

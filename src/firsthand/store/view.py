"""Reading a store: one consistent state, however long the view is held."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from typing import Any, TypeVar

import apsw

from firsthand.model import (
    Assessment,
    Claim,
    Derivation,
    Judgement,
    Placement,
    Reading,
    Relation,
    Run,
    Skipped,
    Source,
    Story,
)
from firsthand.store.known import KnownRecords
from firsthand.store.records import read_record
from firsthand.store.standing import find_standing

T = TypeVar("T")

# Records in one row of an answer: some megabytes.
_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Decision:
    """In row NUMBER of the log, the analyst did ACT ("decide" or "undo") with JUDGEMENT.

    For an undo, `judgement` is the one undone, with who undid it and when.
    """

    @property
    def undoes(self) -> bool:
        return self.act == "undo"

    number: int
    act: str
    judgement: Judgement
    digest: str


@dataclass(frozen=True, slots=True)
class Passage:
    """What REPORT_ID says between START and STOP can be searched as one."""

    report_id: str
    start: int
    stop: int


def chain_digest(previous: str, act: str, judgement_id: str, record: str) -> str:
    """The digest of one row of the log, over its content and the digest of the row before."""
    digest = blake2b(digest_size=32)
    for field in (previous, act, judgement_id, record):
        part = field.encode("utf-8")
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()


def _inflated_reading(deflated: Any) -> Reading:
    return read_record(Reading, zlib.decompress(deflated).decode("utf-8"))


class View:
    """One state of the store, as it stood when the view was opened."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def story_names(self) -> tuple[str, ...]:
        """All stories, by name."""
        return tuple(row[0] for row in self._connection.execute("SELECT name FROM story ORDER BY name"))

    def story_version(self, name: str) -> int:
        """How often the story was committed; 0 for one that is not there."""
        row = self._connection.execute("SELECT version FROM story WHERE name = ?", (name,)).fetchone()
        return 0 if row is None else int(row[0])

    def report_ids(self, story: str) -> tuple[str, ...]:
        """The reports of STORY, by id."""
        rows = self._connection.execute("SELECT report_id FROM membership WHERE story = ? ORDER BY report_id", (story,))
        return tuple(row[0] for row in rows)

    def report_received_as(self, digest: str, as_received: str) -> str | None:
        """The report that came in as just these bytes under just these circumstances."""
        query = "SELECT id FROM report WHERE received = ? AND as_received = ?"
        row = self._connection.execute(query, (digest, as_received)).fetchone()
        return None if row is None else str(row[0])

    def received_at(self, report_id: str) -> str | None:
        """When the report first came in."""
        row = self._connection.execute("SELECT received_at FROM report WHERE id = ?", (report_id,)).fetchone()
        return None if row is None else str(row[0])

    def received(self, report_id: str) -> tuple[bytes, str] | None:
        """The bytes of a report as they came, and the JSON of their circumstances."""
        query = "SELECT deflated, as_received FROM report JOIN received ON digest = received WHERE id = ?"
        row = self._connection.execute(query, (report_id,)).fetchone()
        return None if row is None else (zlib.decompress(row[0]), str(row[1]))

    def reading(self, report_id: str, reader: str) -> Reading | None:
        """What READER read in the report, if it did."""
        query = "SELECT record FROM reading WHERE report_id = ? AND reader = ?"
        row = self._connection.execute(query, (report_id, reader)).fetchone()
        return None if row is None else _inflated_reading(row[0])

    def has_reading(self, report_id: str, reader: str) -> bool:
        """Whether READER has read the report."""
        query = "SELECT 1 FROM reading WHERE report_id = ? AND reader = ?"
        return self._connection.execute(query, (report_id, reader)).fetchone() is not None

    def skipped(self, story: str) -> tuple[Skipped, ...]:
        """What came in for STORY and was not read, by name."""
        query = "SELECT ref, stage, reason FROM skipped WHERE story = ? ORDER BY ref, stage, reason"
        return tuple(Skipped(*row) for row in self._connection.execute(query, (story,)))

    def story(self, name: str, known: KnownRecords | None = None) -> Story | None:
        """The story as its latest run left it; None if there is none of that name. KNOWN keeps what was read."""
        query = "SELECT story.reader, run.record FROM story LEFT JOIN run ON run.id = run_id WHERE name = ?"
        row = self._connection.execute(query, (name,)).fetchone()
        if row is None:
            return None
        known = KnownRecords() if known is None else known
        known.begin(self._count_reports(name))
        story = Story(
            name=name,
            as_of=None,
            readings=self._story_readings(name, row[0], known, hidden=False),
            sources=self._inferred(name, "source", Source, known),
            derivations=self._inferred(name, "derivation", Derivation, known),
            claims=self._inferred(name, "claim", Claim, known),
            relations=self._inferred(name, "relation", Relation, known),
            assessments=self._inferred(name, "assessment", Assessment, known),
            skipped=self.skipped(name),
            run=None if row[1] is None else read_record(Run, row[1]),
            hidden=self._story_readings(name, row[0], known, hidden=True),
            placements=self._inferred(name, "placement", Placement, known),
        )
        known.end()
        return story

    def placements(self, story: str) -> tuple[Placement, ...]:
        """Where the judgements on STORY stood at its latest run."""
        return self._inferred(story, "placement", Placement, KnownRecords())

    def vectors(self, model: str, digests: Iterable[bytes]) -> dict[bytes, bytes]:
        """The stored vectors (half floats) of those texts that MODEL has embedded, by text digest."""
        query = "SELECT half_floats FROM vector WHERE model = ? AND text_digest = ?"
        found = {}
        for digest in digests:
            row = self._connection.execute(query, (model, digest)).fetchone()
            if row is not None:
                found[digest] = row[0]
        return found

    def unsearchable(self, story: str, spelling: str) -> tuple[str, ...]:
        """The reports of STORY that cannot be searched yet by this SPELLING, by id."""
        query = (
            "SELECT report_id FROM membership WHERE story = ? AND report_id NOT IN"
            " (SELECT report_id FROM searchable WHERE spelling = ?) ORDER BY report_id"
        )
        return tuple(row[0] for row in self._connection.execute(query, (story, spelling)))

    def find_passages(self, story: str, wanted: str, *, most: int) -> tuple[Passage, ...]:
        """The passages of STORY that WANTED (an FTS5 expression) matches, the best first, MOST at most.

        A word found as it is weighs four times as much as one found by the consonants of its name.
        """
        query = (
            "SELECT passage.report_id, start, stop FROM passage_words JOIN passage ON number = passage_words.rowid"
            " JOIN membership USING (report_id) WHERE passage_words MATCH ? AND story = ?"
            " ORDER BY bm25(passage_words, 4.0, 1.0), number LIMIT ?"
        )
        return tuple(Passage(*row) for row in self._connection.execute(query, (wanted, story, most)))

    def decisions(self) -> tuple[Decision, ...]:
        """The whole log, oldest first."""
        return self._decisions("ORDER BY number", ())

    def decisions_after(self, number: int) -> tuple[Decision, ...]:
        """The rows of the log from the one at NUMBER on, that one too, oldest first."""
        return self._decisions("WHERE number >= ? ORDER BY number", (number,))

    def judgements(self) -> tuple[Judgement, ...]:
        """The judgements that stand: not undone, and the latest on their object or beside it; oldest first."""
        return find_standing((one.undoes, one.judgement) for one in self.decisions())

    def standing_on(self, subject_id: str, object_key: str) -> tuple[Judgement, ...]:
        """The judgements that stand on one object, which was called SUBJECT_ID; the latest first."""
        decided = self._decisions("WHERE json_extract(record, '$.subject_id') = ? ORDER BY number", (subject_id,))
        there = find_standing((one.undoes, one.judgement) for one in decided)
        return tuple(one for one in reversed(there) if one.object_key == object_key)

    def decisions_on(self, judgement_id: str) -> tuple[Decision, ...]:
        """The rows of the log that make or undo one judgement, oldest first."""
        return self._decisions("WHERE judgement_id = ? ORDER BY number", (judgement_id,))

    def last_decision(self) -> int:
        """The number of the last row of the log; 0 for an empty one."""
        row = self._connection.execute("SELECT max(number) FROM decision").fetchone()
        return 0 if row is None or row[0] is None else int(row[0])

    def last_decided_at(self) -> str:
        """When the last row of the log was written; "" for an empty one."""
        row = self._connection.execute("SELECT record FROM decision ORDER BY number DESC LIMIT 1").fetchone()
        return "" if row is None else read_record(Judgement, row[0]).decided_at

    def shows_decisions_to(self, story: str) -> int:
        """The last row of the log that the stored story shows; later ones wait for it to be joined anew."""
        row = self._connection.execute("SELECT decided FROM story WHERE name = ?", (story,)).fetchone()
        return 0 if row is None else int(row[0])

    def pending_decisions(self, story: str) -> tuple[Decision, ...]:
        """The rows of the log about STORY that it does not show yet."""
        later = self._decisions("WHERE number > ? ORDER BY number", (self.shows_decisions_to(story),))
        return tuple(one for one in later if one.judgement.story in ("", story))

    def _decisions(self, condition: str, bound: tuple[str | int, ...]) -> tuple[Decision, ...]:
        columns = "json_array(number, act, record, digest) AS record"
        rows = map(json.loads, self._lines(f"SELECT {columns} FROM decision {condition}", bound))
        return tuple(Decision(row[0], row[1], read_record(Judgement, row[2]), row[3]) for row in rows)

    def broken_decision(self) -> int | None:
        """The first row of the log that does not follow from the one before; None if all do."""
        previous = ""
        query = "SELECT number, act, judgement_id, record, previous, digest FROM decision ORDER BY number"
        for place, row in enumerate(self._connection.execute(query), start=1):
            number, act, judgement_id, record, stored_previous, digest = row
            expected = chain_digest(previous, act, judgement_id, record)
            if number != place or stored_previous != previous or digest != expected:
                return int(number)
            previous = digest
        return None

    def complaints(self) -> tuple[str, ...]:
        """What the database's own integrity check finds wrong; empty when nothing."""
        rows = [str(row[0]) for row in self._connection.execute("PRAGMA integrity_check(10)")]
        dangling = [
            f"{row[0]} refers to a missing {row[2]}" for row in self._connection.execute("PRAGMA foreign_key_check")
        ]
        return tuple([row for row in rows if row != "ok"] + dangling)

    def _count_reports(self, story: str) -> int:
        row = self._connection.execute("SELECT count(*) FROM membership WHERE story = ?", (story,)).fetchone()
        return 0 if row is None else int(row[0])

    def _inferred(self, story: str, kind: str, cls: type[T], known: KnownRecords) -> tuple[T, ...]:
        lines = self._lines("SELECT record FROM inferred WHERE story = ? AND kind = ? ORDER BY position", (story, kind))
        return tuple(known.find(cls, line, partial(read_record, cls, line)) for line in lines)

    def _lines(self, query: str, bound: tuple[str | int, ...]) -> list[str]:
        """The records that QUERY gives, many in a row of the answer.

        Between two rows other threads of this process may run, and each time this one waits for its turn again: row
        by row, a busy desk took minutes for a large story. A record is one line of JSON, so lines part them.
        """
        found: list[str] = []
        while True:
            part = f"SELECT group_concat(record, char(10)), count(*) FROM ({query} LIMIT ? OFFSET ?)"
            row = self._connection.execute(part, (*bound, _AT_ONCE, len(found))).fetchone()
            lines, number = (None, 0) if row is None else row
            if lines is None:
                return found
            found += lines.split("\n")
            if number < _AT_ONCE:
                return found

    def _story_readings(self, story: str, reader: str, known: KnownRecords, *, hidden: bool) -> tuple[Reading, ...]:
        query = (
            "SELECT report_id, record FROM membership JOIN reading USING (report_id)"
            " WHERE story = ? AND reader = ? AND hidden = ? ORDER BY report_id"
        )
        joined = {reading.report.id: reading for reading in self._inferred(story, "reading", Reading, known)}
        found = []
        for report_id, deflated in self._connection.execute(query, (story, reader, int(hidden))):
            alone = joined.get(report_id)
            found.append(alone or known.find(Reading, deflated, partial(_inflated_reading, deflated)))
            known.done += 1
        return tuple(found)

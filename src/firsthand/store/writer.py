"""Writing to a store: everything between opening a writer and leaving its block, or nothing."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import blake2b

from firsthand.model import Judgement, Reading, Report, Skipped, Story
from firsthand.store.errors import StoreMovedOnError
from firsthand.store.records import write_record
from firsthand.store.story_rows import KINDS, StoryRows, write_rows
from firsthand.store.view import Passage, View, chain_digest

# zlib's default: level 9 made the received bytes of 12 pages 1 % smaller in 3 times the time (2026-11-21).
_LEVEL = 6


def received_digest(received: bytes) -> str:
    """The name under which bytes are kept."""
    return blake2b(received, digest_size=32).hexdigest()


def _storable(text: str) -> str:
    """TEXT with what UTF-8 cannot carry (half surrogates, as in odd file names) written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


class Writer(View):
    """A view that may also write; what it wrote, it sees."""

    def keep_report(self, report: Report, received: bytes, as_received: str) -> None:
        """Keeps what came in. A report that is already there keeps its time of receipt."""
        digest = received_digest(received)
        self._connection.execute(
            "INSERT INTO received (digest, size, deflated) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (digest, len(received), zlib.compress(received, _LEVEL)),
        )
        self._connection.execute(
            "INSERT INTO report (id, received, as_received, received_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET received = excluded.received, as_received = excluded.as_received",
            (report.id, digest, as_received, report.received_at),
        )

    def keep_reading(self, reading: Reading, reader: str) -> None:
        """Keeps what READER read in a report that is kept already, in place of what it read before."""
        record = zlib.compress(write_record(reading).encode("utf-8"), _LEVEL)
        self._connection.execute(
            "INSERT INTO reading (report_id, reader, record) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET record = excluded.record",
            (reading.report.id, reader, record),
        )

    def keep_vectors(self, model: str, vectors: Mapping[bytes, bytes]) -> None:
        """Keeps half-float vectors by text digest; those already there stay."""
        self._connection.executemany(
            "INSERT INTO vector (model, text_digest, half_floats) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [(model, digest, vector) for digest, vector in sorted(vectors.items())],
        )

    def keep_passages(self, report_id: str, spelling: str, passages: Iterable[tuple[Passage, str, str]]) -> None:
        """Makes a report that is kept searchable by SPELLING: each passage with its words and its names' skeletons."""
        # A statement for each table, not for each passage: between two of them other threads run, and all who judge
        # wait for the store meanwhile.
        rows = [(one.start, one.stop, words, skeletons) for one, words, skeletons in passages]
        held = json.dumps(rows, ensure_ascii=False)
        self._connection.execute(
            "DELETE FROM passage_words WHERE rowid IN (SELECT number FROM passage WHERE report_id = ?)", (report_id,)
        )
        self._connection.execute("DELETE FROM passage WHERE report_id = ?", (report_id,))
        last = self._connection.execute("SELECT coalesce(max(number), 0) FROM passage").fetchone()
        first = 1 + (0 if last is None else int(last[0]))
        self._connection.execute(
            "INSERT INTO passage (number, report_id, start, stop)"
            " SELECT ? + key, ?, value ->> 0, value ->> 1 FROM json_each(?)",
            (first, report_id, held),
        )
        self._connection.execute(
            "INSERT INTO passage_words (rowid, words, skeletons)"
            " SELECT ? + key, value ->> 2, value ->> 3 FROM json_each(?)",
            (first, held),
        )
        self._connection.execute(
            "INSERT INTO searchable (report_id, spelling) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET spelling = excluded.spelling",
            (report_id, spelling),
        )

    def keep_story(
        self,
        story: Story,
        *,
        reader: str,
        after_version: int,
        decided: int | None = None,
        rows: StoryRows | None = None,
    ) -> None:
        """Puts STORY, read by READER, in place of its version AFTER_VERSION; it shows the log up to row DECIDED.

        Every reading of the story must have been kept alone before; the inferred rows hold a
        reading only where joining changed it. ROWS are those of `write_rows`, if they were made already: for a large
        story that takes seconds, in which nobody else can write. Raises StoreMovedOnError when the stored version is
        another.
        """
        if self.story_version(story.name) != after_version:
            raise StoreMovedOnError(
                f"The story {story.name} was not saved",
                "another program changed it meanwhile",
                "Run the same command again",
            )
        self._put_story_row(story, reader, after_version + 1, self.last_decision() if decided is None else decided)
        self._put_membership(story)
        self._put_skipped(story.name, story.skipped)
        self._put_inferred(story, reader, rows)
        self._drop_stale_readings(story.name, reader)

    def decide(self, judgement: Judgement) -> None:
        """Appends JUDGEMENT to the log."""
        self._append_decision("decide", judgement)

    def undo(self, judgement: Judgement, *, by: str, at: str, note: str | None = None) -> None:
        """Appends to the log that BY took JUDGEMENT back, AT that instant; NOTE says why."""
        undoing = replace(judgement, by=by, decided_at=at, note=judgement.note if note is None else note)
        self._append_decision("undo", undoing)

    def _append_decision(self, act: str, judgement: Judgement) -> None:
        query = "SELECT number, digest FROM decision ORDER BY number DESC LIMIT 1"
        number, previous = self._connection.execute(query).fetchone() or (0, "")
        record = write_record(judgement)
        digest = chain_digest(previous, act, judgement.id, record)
        self._connection.execute(
            "INSERT INTO decision (number, act, judgement_id, record, previous, digest) VALUES (?, ?, ?, ?, ?, ?)",
            (number + 1, act, judgement.id, record, previous, digest),
        )

    def _put_story_row(self, story: Story, reader: str, version: int, decided: int) -> None:
        if story.run is not None:
            self._connection.execute(
                "INSERT INTO run (id, record) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (story.run.id, write_record(story.run)),
            )
        self._connection.execute(
            "INSERT INTO story (name, version, reader, run_id, decided) VALUES (?, ?, ?, ?, ?) ON CONFLICT (name)"
            " DO UPDATE SET version = excluded.version, reader = excluded.reader, run_id = excluded.run_id,"
            " decided = excluded.decided",
            (story.name, version, reader, None if story.run is None else story.run.id, decided),
        )

    def _put_membership(self, story: Story) -> None:
        self._connection.execute("DELETE FROM membership WHERE story = ?", (story.name,))
        self._connection.executemany(
            "INSERT INTO membership (story, report_id, hidden) VALUES (?, ?, ?)",
            [
                *((story.name, reading.report.id, 0) for reading in story.readings),
                *((story.name, reading.report.id, 1) for reading in story.hidden),
            ],
        )

    def _put_skipped(self, story: str, skipped: tuple[Skipped, ...]) -> None:
        self._connection.execute("DELETE FROM skipped WHERE story = ?", (story,))
        self._connection.executemany(
            "INSERT INTO skipped (story, ref, stage, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [(story, _storable(one.ref), one.stage, _storable(one.reason)) for one in skipped],
        )

    def _put_inferred(self, story: Story, reader: str, rows: StoryRows | None) -> None:
        if rows is None:
            found = ((one.report.id, self.reading(one.report.id, reader)) for one in story.readings)
            rows = write_rows(story, {report_id: alone for report_id, alone in found if alone is not None})
        # Only what changed is written: for a large story, all of it kept everybody who judges waiting.
        self._connection.executemany(
            "INSERT INTO inferred (story, kind, position, id, record) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (story, kind, position) DO UPDATE SET id = excluded.id, record = excluded.record"
            " WHERE record <> excluded.record OR id <> excluded.id",
            ((story.name, *row) for row in rows.inferred),
        )
        numbers = Counter(row[0] for row in rows.inferred)
        self._connection.executemany(
            "DELETE FROM inferred WHERE story = ? AND kind = ? AND position >= ?",
            [(story.name, kind, numbers[kind]) for kind in KINDS],
        )

    def _drop_stale_readings(self, story: str, reader: str) -> None:
        """Readings of this story's reports by other readers go, unless another story still shows them."""
        self._connection.execute(
            "DELETE FROM reading WHERE reader <> ?2"
            " AND report_id IN (SELECT report_id FROM membership WHERE story = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM membership JOIN story ON story.name = membership.story"
            "  WHERE membership.report_id = reading.report_id AND story.reader = reading.reader)",
            (story, reader),
        )

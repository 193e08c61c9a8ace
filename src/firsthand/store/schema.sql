-- The store of Firsthand, as migration 1 makes it. One file, one writer, every reader sees one state.
-- Four kinds of row, never mixed: received, read, inferred, decided.

CREATE TABLE migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

-- received: kept as it came, never changed
CREATE TABLE received (
    digest TEXT PRIMARY KEY,          -- BLAKE2b of the bytes
    size INTEGER NOT NULL,            -- of the bytes before compression
    deflated BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    received TEXT NOT NULL REFERENCES received (digest),
    as_received TEXT NOT NULL,        -- JSON: everything about the receipt but the bytes
    received_at TEXT NOT NULL         -- the first time; a second receipt does not change it
) STRICT, WITHOUT ROWID;

-- read: from one report alone, by the reading code of that digest
CREATE TABLE reading (
    report_id TEXT NOT NULL REFERENCES report (id),
    reader TEXT NOT NULL,
    record BLOB NOT NULL,             -- deflated JSON
    PRIMARY KEY (report_id, reader)
) STRICT, WITHOUT ROWID;

CREATE TABLE vector (
    model TEXT NOT NULL,
    text_digest BLOB NOT NULL,
    half_floats BLOB NOT NULL,        -- little-endian IEEE 754 binary16
    PRIMARY KEY (model, text_digest)
) STRICT, WITHOUT ROWID;

-- inferred: the latest run of each story
CREATE TABLE run (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL,         -- one more at each commit: tells a second writer that the story moved on
    reader TEXT NOT NULL,
    run_id TEXT REFERENCES run (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    story TEXT NOT NULL REFERENCES story (name),
    report_id TEXT NOT NULL REFERENCES report (id),
    PRIMARY KEY (story, report_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE skipped (
    story TEXT NOT NULL REFERENCES story (name),
    ref TEXT NOT NULL,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (story, ref, stage, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE inferred (
    story TEXT NOT NULL REFERENCES story (name),
    kind TEXT NOT NULL CHECK (kind IN ('reading', 'source', 'derivation', 'claim', 'relation', 'assessment')),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (story, kind, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX inferred_by_id ON inferred (id);

-- decided: append-only; no run and no migration touches it
CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    act TEXT NOT NULL CHECK (act IN ('decide', 'undo')),
    judgement_id TEXT NOT NULL,
    record TEXT NOT NULL,
    previous TEXT NOT NULL,           -- digest of the row before; of nothing for the first
    digest TEXT NOT NULL
) STRICT;

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

CREATE TRIGGER decision_is_never_removed BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

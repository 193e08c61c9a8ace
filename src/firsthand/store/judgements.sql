-- Migration 2: judgements of every kind. No row of the log is touched.

-- What stands on one object is found without reading the whole log; the index cannot differ from the records.
CREATE INDEX decision_by_subject ON decision (json_extract(record, '$.subject_id'));
CREATE INDEX decision_by_judgement ON decision (judgement_id);

-- The last row of the log that the stored story shows.
ALTER TABLE story ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
UPDATE story SET decided = (SELECT coalesce(max(number), 0) FROM decision);

-- A report that a judgement sets aside stays in its story.
ALTER TABLE membership ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;

-- Where each judgement stands is inferred anew at each run, like a claim.
CREATE TABLE inferred_wider (
    story TEXT NOT NULL REFERENCES story (name),
    kind TEXT NOT NULL CHECK (
        kind IN ('reading', 'source', 'derivation', 'claim', 'relation', 'assessment', 'placement')
    ),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (story, kind, position)
) STRICT, WITHOUT ROWID;
INSERT INTO inferred_wider SELECT story, kind, position, id, record FROM inferred;
DROP TABLE inferred;
ALTER TABLE inferred_wider RENAME TO inferred;
CREATE INDEX inferred_by_id ON inferred (id);

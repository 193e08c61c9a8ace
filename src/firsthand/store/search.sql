-- Migration 3: what is searched. Built from readings, and can be built again at any time.

CREATE TABLE passage (
    number INTEGER PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id),
    start INTEGER NOT NULL,           -- code points into the text as received
    stop INTEGER NOT NULL
) STRICT;

CREATE INDEX passage_by_report ON passage (report_id);

-- Which reports can be searched, and by which way of spelling words for it.
CREATE TABLE searchable (
    report_id TEXT PRIMARY KEY REFERENCES report (id),
    spelling TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The words of each passage, folded and cut outside of the database, and the consonants of its names.
-- No text is kept twice: a passage is quoted from its report.
CREATE VIRTUAL TABLE passage_words USING fts5 (
    words, skeletons, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- The accounts of one desk: who may come in, with which role, which sessions are open, and who did what.
-- They lie in a file of their own, so that a store can be handed on without them.

CREATE TABLE migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

-- An account is never removed: its name stands under judgements and must not come to mean another person.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,      -- the name, compatible forms and case folded: two names never differ by these alone
    name TEXT NOT NULL,
    password TEXT NOT NULL,           -- argon2id with its parameters and salt
    added_at TEXT NOT NULL,
    disabled_at TEXT
) STRICT;

CREATE TRIGGER account_is_never_removed BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'accounts are disabled, not removed'); END;

CREATE TABLE holding (
    account INTEGER NOT NULL REFERENCES account (id),
    story TEXT NOT NULL,              -- '' for all stories
    role TEXT NOT NULL CHECK (role IN ('viewer', 'reviewer', 'editor', 'admin')),
    PRIMARY KEY (account, story)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    digest TEXT PRIMARY KEY,          -- of the id in the cookie, which is kept nowhere
    handle TEXT NOT NULL UNIQUE,      -- how pages name it; lets nobody in
    account INTEGER NOT NULL REFERENCES account (id),
    made_at REAL NOT NULL,            -- seconds since 1970, as are the next two
    seen_at REAL NOT NULL,
    ends_at REAL NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_by_account ON session (account);

CREATE TABLE deed (
    number INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    account TEXT NOT NULL,            -- by name; '' where nobody had signed in
    story TEXT NOT NULL,              -- '' where it belongs to none
    record TEXT NOT NULL,             -- the whole row, as JSON
    previous TEXT NOT NULL,           -- digest of the row before; '' for the first
    digest TEXT NOT NULL
) STRICT;

CREATE INDEX deed_by_story ON deed (story, number);

CREATE TRIGGER deed_is_never_changed BEFORE UPDATE ON deed
BEGIN SELECT RAISE(ABORT, 'deeds are append-only'); END;

CREATE TRIGGER deed_is_never_removed BEFORE DELETE ON deed
BEGIN SELECT RAISE(ABORT, 'deeds are append-only'); END;

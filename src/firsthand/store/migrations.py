"""The schema, step by step. A step that was released is never edited: add the next one."""

from __future__ import annotations

from importlib.resources import files

import apsw

# "FHND": the mark in the file header that tells a store from any other SQLite file.
APPLICATION_ID = 0x46484E44


def _script(name: str) -> str:
    return files("firsthand.store").joinpath(name).read_text(encoding="utf-8")


# (name, script beside this module); the place in the tuple, from 1, is the number.
MIGRATIONS: tuple[tuple[str, str], ...] = (
    ("initial schema", "schema.sql"),
    ("judgements of every kind", "judgements.sql"),
    ("search across scripts", "search.sql"),
)

SCHEMA_VERSION = len(MIGRATIONS)


def schema_version(connection: apsw.Connection) -> int:
    """The number of the last step that the file has seen; 0 for a new one."""
    return int(connection.pragma("user_version"))


def migrate(connection: apsw.Connection) -> None:
    """Brings the schema up to SCHEMA_VERSION, all steps in one transaction or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(schema_version(connection) + 1, SCHEMA_VERSION + 1):
            name, script = MIGRATIONS[number - 1]
            connection.execute(_script(script))
            connection.execute("INSERT INTO migration (number, name) VALUES (?, ?)", (number, name))
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", SCHEMA_VERSION)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")

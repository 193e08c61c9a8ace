"""The log of deeds: who did what, when, from where. Append-only, each row chained to the one before."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

import apsw

from firsthand.store.view import chain_digest


@dataclass(frozen=True, slots=True)
class Deed:
    """ACCOUNT ("" where nobody had signed in) did ACT on SUBJECT of STORY, AT this instant, from ADDRESS: OUTCOME."""

    act: str
    account: str
    at: str
    address: str
    story: str = ""
    subject: str = ""
    outcome: str = ""
    number: int = 0


def append_deed(connection: apsw.Connection, deed: Deed) -> None:
    """Appends DEED as the next row. For use within a transaction that holds the write lock."""
    last = connection.execute("SELECT number, digest FROM deed ORDER BY number DESC LIMIT 1").fetchone()
    number, previous = (int(last[0]) + 1, str(last[1])) if last is not None else (1, "")
    numbered = replace(deed, number=number)
    record = json.dumps(asdict(numbered), ensure_ascii=False, sort_keys=True)
    digest = chain_digest(previous, numbered.act, numbered.account + "\x00" + numbered.story, record)
    connection.execute(
        "INSERT INTO deed (number, act, account, story, record, previous, digest) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, numbered.act, numbered.account, numbered.story, record, previous, digest),
    )


def list_deeds(connection: apsw.Connection, *, story: str | None, before: int | None, most: int) -> tuple[Deed, ...]:
    """At most MOST deeds (of STORY), the latest first, those numbered under BEFORE."""
    query = (
        "SELECT record FROM deed WHERE (?1 IS NULL OR story = ?1) AND (?2 IS NULL OR number < ?2) "
        "ORDER BY number DESC LIMIT ?3"
    )
    return tuple(Deed(**json.loads(row[0])) for row in connection.execute(query, (story, before, most)))


def find_broken_deed(connection: apsw.Connection) -> int | None:
    """The number of the first row that is not what was written or is not chained to the row before; None if all are."""
    previous = ""
    query = "SELECT number, act, account, story, record, previous, digest FROM deed ORDER BY number"
    for place, row in enumerate(connection.execute(query), start=1):
        number, act, account, story, record, stored_previous, digest = row
        expected = chain_digest(previous, act, account + "\x00" + story, record)
        if number != place or stored_previous != previous or digest != expected:
            return int(number)
        previous = digest
    return None

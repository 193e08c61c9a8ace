"""The accounts of a desk, in one file beside its store that only its owner may read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path
from threading import Lock
from types import TracebackType

import apsw

from firsthand.store.account_rows import AccountView, AccountWriter
from firsthand.store.errors import StoreBusyError, StoreDamagedError, StoreError, StoreMissingError, store_errors

# "FHNA": the mark in the file header that tells accounts from a store and from any other SQLite file.
ACCOUNTS_APPLICATION_ID = 0x46484E41

# (name, script beside this module); the place in the tuple, from 1, is the number. A released step is never edited.
ACCOUNTS_MIGRATIONS: tuple[tuple[str, str], ...] = (("accounts, roles, sessions, deeds", "accounts.sql"),)

# A session is looked up on every request: a change of accounts takes milliseconds, so a longer wait is a fault.
_BUSY_MILLISECONDS = 2_000

_ONLY_OWNER = 0o600


def accounts_path(store: str | Path) -> Path:
    """Where the accounts of STORE lie."""
    return Path(f"{store}.accounts")


class AccountFile:
    """Open accounts. Reading never waits for writing; both may come from any thread, one of each at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing, self._reading = _connect(path), _connect(path)
        self._write_lock, self._read_lock = Lock(), Lock()

    def __enter__(self) -> AccountFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with self._read_lock, self._write_lock:
            self._reading.close()
            self._writing.close()

    @contextmanager
    def view(self) -> Iterator[AccountView]:
        """One consistent state to read from."""
        with self._read_lock, store_errors(str(self.path)):
            self._reading.execute("BEGIN")
            try:
                yield AccountView(self._reading)
            finally:
                self._reading.execute("ROLLBACK")

    @contextmanager
    def write(self, *, waits: bool = True) -> Iterator[AccountWriter]:
        """The one writer. Leaving the block saves to the disk; an exception saves nothing.

        Unless it WAITS, another thread that is writing is a StoreBusyError at once.
        """
        if not self._write_lock.acquire(blocking=waits):
            raise StoreBusyError("The session was not written", "another change is being saved", "Try again")
        with _released(self._write_lock), store_errors(str(self.path)):
            self._writing.execute("BEGIN IMMEDIATE")
            try:
                yield AccountWriter(self._writing)
                self._writing.execute("COMMIT")
            except BaseException:
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
                raise


@contextmanager
def _released(lock: Lock) -> Iterator[None]:
    try:
        yield
    finally:
        lock.release()


def open_accounts(path: Path, *, create: bool = False) -> AccountFile:
    """The accounts at PATH, their schema up to date; with CREATE, a missing file is made.

    Raises StoreMissingError, StoreDamagedError for a file that holds no accounts, or another StoreError: also where
    others than the owner may read the file and that cannot be mended.
    """
    _prepare_file(path, create)
    with store_errors(str(path)):
        connection = _connect(path)
        try:
            _check_mark(connection, path)
            _migrate(connection)
        finally:
            connection.close()
        return AccountFile(path)


def _prepare_file(path: Path, create: bool) -> None:
    """Sees that PATH is a plain file that its owner alone may read; the files beside it get the same permissions."""
    try:
        if create:
            with suppress(FileExistsError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _ONLY_OWNER))
        kind = path.lstat()
        if not stat.S_ISREG(kind.st_mode):
            raise StoreDamagedError(f"{path} cannot hold accounts", "it is not a plain file", "Move it away")
        if kind.st_mode & 0o077 and os.name == "posix":
            path.chmod(_ONLY_OWNER)
    except FileNotFoundError as error:
        raise StoreMissingError(
            f"There are no accounts at {path}",
            "none was added yet" if path.parent.is_dir() else f"there is no folder {path.parent}",
            "Add one with `firsthand account add NAME --role admin`",
        ) from error
    except OSError as error:
        why = error.strerror or "unknown"
        raise StoreError(f"The accounts {path} could not be opened", why, "Check owner and permissions") from error


def _connect(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    connection.set_busy_timeout(_BUSY_MILLISECONDS)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.pragma("foreign_keys", True)
    connection.pragma("secure_delete", True)
    return connection


def _check_mark(connection: apsw.Connection, path: Path) -> None:
    mark = int(connection.pragma("application_id"))
    is_empty = mark == 0 and connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is None
    if not is_empty and mark != ACCOUNTS_APPLICATION_ID:
        why = "the file is a database, but holds no accounts of Firsthand"
        raise StoreDamagedError(f"The accounts {path} could not be opened", why, "Move it away")
    if int(connection.pragma("user_version")) > len(ACCOUNTS_MIGRATIONS):
        why = "a newer Firsthand wrote them"
        raise StoreError(f"The accounts {path} could not be opened", why, "Install that version or a later one")


def _migrate(connection: apsw.Connection) -> None:
    """Brings the schema up to date, all steps in one transaction or none."""
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(int(connection.pragma("user_version")) + 1, len(ACCOUNTS_MIGRATIONS) + 1):
            name, script = ACCOUNTS_MIGRATIONS[number - 1]
            connection.execute(files("firsthand.store").joinpath(script).read_text(encoding="utf-8"))
            connection.execute("INSERT INTO migration (number, name) VALUES (?, ?)", (number, name))
        connection.pragma("application_id", ACCOUNTS_APPLICATION_ID)
        connection.pragma("user_version", len(ACCOUNTS_MIGRATIONS))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")

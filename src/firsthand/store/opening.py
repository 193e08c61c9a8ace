"""Opening a store: one SQLite file, told apart from any other, brought up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from types import TracebackType
from urllib.parse import quote
from weakref import WeakValueDictionary

import apsw

from firsthand.store.errors import StoreDamagedError, StoreError, StoreMissingError, store_errors
from firsthand.store.migrations import APPLICATION_ID, SCHEMA_VERSION, migrate, schema_version
from firsthand.store.view import View
from firsthand.store.writer import Writer

IN_MEMORY = ":memory:"

# How long a writer waits for another one. Committing a story of 60 reports took 0.1 s (2026-11-21);
# a person at the terminal takes a wait of some seconds for progress and a longer one for a hang.
BUSY_MILLISECONDS = 5_000


class Store:
    """An open store. Reading and writing happen inside `view` and `write` blocks only."""

    def __init__(self, connection: apsw.Connection, path: str, turn: Turn) -> None:
        self._connection = connection
        self._turn = turn
        self.path = path

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with store_errors(self.path):
            self._connection.close()

    def copy_to(self, path: Path, *, pages_at_once: int) -> None:
        """Copies the store to the new file PATH, in steps between which others may write."""
        with store_errors(self.path):
            copy = apsw.Connection(str(path))
            try:
                with copy.backup("main", self._connection, "main") as copying:
                    while not copying.done:
                        copying.step(pages_at_once)
                copy.pragma("journal_mode", "delete")
            finally:
                copy.close()

    @contextmanager
    def view(self) -> Iterator[View]:
        """One consistent state to read from."""
        with store_errors(self.path):
            self._connection.execute("BEGIN")
            try:
                yield View(self._connection)
            finally:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def write(self) -> Iterator[Writer]:
        """The one writer. Leaving the block saves to the disk; an exception saves nothing."""
        with store_errors(self.path), self._turn.take():
            if self._connection.readonly("main"):
                raise apsw.ReadOnlyError("opened for reading only")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Writer(self._connection)
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


class Turn:
    """Whose turn it is to write among the threads of this process.

    SQLite has those who wait look again now and then, and whoever looks at the right moment is next: with fifty of
    them some wait for seconds. So they queue here, and only one of them waits for other processes.
    """

    def __init__(self) -> None:
        self._lock = Lock()

    @contextmanager
    def take(self) -> Iterator[None]:
        """Raises apsw.BusyError when the turn does not come in time."""
        if not self._lock.acquire(timeout=BUSY_MILLISECONDS / 1000):
            raise apsw.BusyError("another thread is writing")
        try:
            yield
        finally:
            self._lock.release()


# One turn for each file, as long as somebody has it open.
_TURNS: WeakValueDictionary[str, Turn] = WeakValueDictionary()
_TURNS_LOCK = Lock()


def _turn_at(name: str) -> Turn:
    if name == IN_MEMORY:
        return Turn()
    with _TURNS_LOCK:
        key = str(Path(name).resolve())
        turn = _TURNS.get(key)
        if turn is None:
            turn = _TURNS[key] = Turn()
        return turn


def open_store(path: str | Path, *, create: bool = False, busy_milliseconds: int = BUSY_MILLISECONDS) -> Store:
    """The store at PATH, its schema up to date; ":memory:" for one that lives in memory only.

    With CREATE, a missing or empty file becomes a new store. Raises StoreMissingError, StoreDamagedError
    (also for a file that is no store: it is left as it is), StoreBusyError or another StoreError.
    """
    name = str(path)
    if name != IN_MEMORY:
        _check_file(Path(name), create)
    with store_errors(name):
        connection = _connect(name, create, busy_milliseconds)
        try:
            _check_mark(connection, name, create)
            _configure(connection, name)
            if schema_version(connection) < SCHEMA_VERSION:
                migrate(connection)
        except BaseException:
            connection.close()
            raise
    return Store(connection, name, _turn_at(name))


def _check_file(path: Path, create: bool) -> None:
    if not path.exists():
        if not create:
            raise StoreMissingError(
                f"There is no store at {path}",
                "nothing was added to it yet",
                "Add reports with `firsthand add`, or name another file with --store",
            )
        if not path.parent.is_dir():
            raise StoreError(
                f"The store {path} could not be made", f"there is no folder {path.parent}", "Make that folder first"
            )
    elif not path.is_file():
        raise StoreDamagedError(f"{path} cannot be a store", "it is not a plain file", "Give another file with --store")
    elif not _starts_as_database(path):
        raise StoreDamagedError(f"{path} is not a store", "its content is something else", "Name another with --store")


def _starts_as_database(path: Path) -> bool:
    """Whether PATH is empty or starts as SQLite files do (SQLite itself takes a short text for an empty file)."""
    try:
        with path.open("rb") as file:
            return file.read(16) in (b"", b"SQLite format 3\x00")
    except OSError as error:
        raise StoreError(f"{path} cannot be read", error.strerror or "unknown", "Check its permissions") from error


def _connect(name: str, create: bool, busy_milliseconds: int) -> apsw.Connection:
    """A connection that may write; where the file or folder forbids that, one that only reads."""
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create or name == IN_MEMORY else 0)
    try:
        connection = apsw.Connection(name, flags=flags)
        connection.set_busy_timeout(busy_milliseconds)
        connection.pragma("schema_version")
    except (apsw.CantOpenError, apsw.ReadOnlyError):
        if create or Path(name + "-wal").exists():
            raise
        # A store on a medium that cannot be written has no log file, so nobody can be changing it.
        address = f"file:{quote(str(Path(name).resolve()))}?immutable=1"
        connection = apsw.Connection(address, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    return connection


def _check_mark(connection: apsw.Connection, name: str, create: bool) -> None:
    mark = int(connection.pragma("application_id"))
    if mark == 0 and connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is None:
        if not create and name != IN_MEMORY:
            raise StoreMissingError(f"{name} is an empty file", "nothing was added yet", "Run `firsthand add` first")
        return
    if mark != APPLICATION_ID:
        raise StoreDamagedError(
            f"The store {name} could not be opened",
            "the file is a database, but not a Firsthand store",
            "Give another file with --store",
        )
    if schema_version(connection) > SCHEMA_VERSION:
        raise StoreError(
            f"The store {name} could not be opened",
            f"a newer Firsthand wrote it (schema {schema_version(connection)}, this one knows {SCHEMA_VERSION})",
            "Install that version or a later one",
        )


def _configure(connection: apsw.Connection, name: str) -> None:
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.pragma("foreign_keys", True)
    connection.pragma("cell_size_check", True)
    if name != IN_MEMORY and not connection.readonly("main"):
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "full")

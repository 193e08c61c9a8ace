"""What can go wrong with a store: what happened, why, and what to do."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from firsthand.store.records import UnreadableRecordError


class StoreError(Exception):
    """The store could not do WHAT, because of WHY; ADVICE says what to do."""

    def __init__(self, what: str, why: str, advice: str) -> None:
        super().__init__(f"{what}: {why}. {advice}")
        self.what = what
        self.why = why
        self.advice = advice


class StoreMissingError(StoreError):
    """No store lies at the path."""


class StoreBusyError(StoreError):
    """Another program is writing."""


class StoreDamagedError(StoreError):
    """The file is not a store, or its content is broken."""


class StoreMovedOnError(StoreError):
    """Another program changed the story between reading and writing."""


class StoreFullError(StoreError):
    """No room on the disk."""


_RECOPY = "Copy the file to a safe place, then restore your latest backup"


def _store_error(error: apsw.Error, path: str) -> StoreError:
    what = f"The store {path} could not be used"
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return StoreBusyError(what, "another program is writing to it", "Wait until that is done, then try again")
    if isinstance(error, apsw.FullError):
        return StoreFullError(what, "the disk is full; this step was not saved", "Free some room, then try again")
    if isinstance(error, apsw.NotADBError):
        return StoreDamagedError(what, "the file is not a Firsthand store", "Give another file with --store")
    if isinstance(error, apsw.CorruptError):
        return StoreDamagedError(what, "its content is damaged", _RECOPY)
    if isinstance(error, apsw.ReadOnlyError | apsw.PermissionsError | apsw.AuthError):
        return StoreError(what, "it may not be written to", "Check the permissions of the file and of its folder")
    if isinstance(error, apsw.CantOpenError):
        return StoreError(what, "it cannot be opened", "Check that the folder exists and that you may write in it")
    if isinstance(error, apsw.IOError):
        return StoreError(what, "the disk refused to read or write", "Check free room, quota and health of the disk")
    return StoreError(what, f"the database said: {error}", "Run `firsthand doctor` on it")


@contextmanager
def store_errors(path: str) -> Iterator[None]:
    """What the database raises inside the block comes out as a StoreError."""
    try:
        yield
    except apsw.Error as error:
        raise _store_error(error, path) from error
    except (UnreadableRecordError, zlib.error) as error:
        raise StoreDamagedError(
            f"The store {path} could not be used", f"a row is damaged ({error})", _RECOPY
        ) from error

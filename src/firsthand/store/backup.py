"""Copies of a store: made while others read and write, checked before they get their name."""

from __future__ import annotations

import os
from pathlib import Path

import apsw

from firsthand.store.errors import StoreDamagedError, StoreError, store_errors
from firsthand.store.opening import Store, open_store

# Pages copied at once: between two steps others may write.
_PAGES = 2_000


def back_up(store: Store, target: Path) -> tuple[int, int]:
    """Copies STORE to TARGET, checks the copy; its bytes and the rows of its log.

    TARGET must not be there yet. It gets its name only once the copy is whole and on the disk.
    """
    _refuse_existing(target)
    scratch = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    with store_errors(str(target)):
        try:
            store.copy_to(scratch, pages_at_once=_PAGES)
            rows = check_copy(scratch)
            _flush(scratch)
            _refuse_existing(target)
            scratch.rename(target)
            _flush(target.parent)
        finally:
            for name in (scratch, *(scratch.with_name(scratch.name + end) for end in ("-wal", "-shm", "-journal"))):
                name.unlink(missing_ok=True)
    return target.stat().st_size, rows


def check_copy(path: Path) -> int:
    """The rows of the log of the store at PATH, once everything in it was found whole; else StoreDamagedError."""
    with open_store(path) as copy, copy.view() as view:
        complaints = list(view.complaints())
        broken = view.broken_decision()
        if broken is not None:
            complaints.append(f"row {broken} of the log of judgements does not follow from the one before")
        for name in view.story_names():
            view.story(name)
        if complaints:
            advice = "Keep both files, and make another copy"
            raise StoreDamagedError(f"The copy {path} is not whole", "; ".join(complaints), advice)
        return view.last_decision()


def _refuse_existing(target: Path) -> None:
    if target.exists():
        raise StoreError(f"{target} was not written", "a file of that name is there", "Give another name")
    if not target.parent.is_dir():
        raise StoreError(f"{target} was not written", f"there is no folder {target.parent}", "Make that folder first")


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def restore(backup: Path, target: Path, *, replace: bool) -> int:
    """Puts a checked copy of BACKUP at TARGET; the rows of its log. With REPLACE, a store there is kept beside it."""
    if target.exists() and not replace:
        advice = "Add --replace to put the backup in its place; the store there is kept beside it"
        raise StoreError(f"{backup} was not restored", f"there is a store at {target}", advice)
    fresh = target.with_name(f".{target.name[:100]}.{os.getpid()}.restored")
    with open_store(backup) as store:
        _, rows = back_up(store, fresh)
    if target.exists():
        _set_aside(target)
    fresh.rename(target)
    _flush(target.parent)
    return rows


def _set_aside(target: Path) -> None:
    """Renames the store at TARGET, everything in one file, once nobody uses it."""
    kept = target.with_name(target.name + ".before")
    if kept.exists():
        advice = "Move that file elsewhere first"
        raise StoreError(f"{target} was not replaced", f"{kept} is there already", advice)
    with store_errors(str(target)):
        connection = apsw.Connection(str(target), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.pragma("locking_mode", "exclusive")
            connection.execute("BEGIN EXCLUSIVE; COMMIT")
            connection.pragma("wal_checkpoint(truncate)")
        finally:
            connection.close()
    target.rename(kept)
    for end in ("-wal", "-shm"):
        target.with_name(target.name + end).unlink(missing_ok=True)

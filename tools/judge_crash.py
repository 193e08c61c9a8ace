"""Judging until the power fails: kills and write faults, and what of it is acknowledged, lost, doubled or torn.

    python tools/judge_crash.py kill --times 1000      # kill -9 at a random instant, again and again on one store
    python tools/judge_crash.py fault --times 5000     # the n-th write, sync or the disk itself fails

Each prints one line of JSON and ends with 1 if anything acknowledged was lost, doubled or torn.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from firsthand.model import Judgement, JudgementKind, Verdict, content_id
from firsthand.store import Store, StoreError, open_store

AT = "2026-05-09T10:00:00.000000Z"


def make_judgement(number: int) -> Judgement:
    """The judgement of that NUMBER; larger than a page now and then, so that a commit takes several writes."""
    note = "because " * (1 + number % 7 * 120)
    return Judgement(content_id("v", number), f"c:{number % 50}", Verdict.ACCEPT, "Ada", AT, note, JudgementKind.NOTE)


@dataclass
class Tally:
    """What came of all rounds."""

    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    broken: int = 0
    slowest_reopen_s: float = 0.0

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.doubled or self.broken)


def kill_rounds(folder: Path, times: int, *, seed: int = 1, longest_s: float = 0.08) -> Tally:
    """Judges in another process and kills it, TIMES over on one store; checks the log after each."""
    chance, tally, path = random.Random(seed), Tally(), folder / "kill.db"
    open_store(path, create=True).close()
    expected = 0  # the numbers below it were acknowledged, or found after a kill
    for _ in range(times):
        acknowledged = _judge_until_killed(path, expected, chance.random() * longest_s)
        tally.rounds += 1
        tally.acknowledged += acknowledged
        started = time.perf_counter()
        with open_store(path) as store, store.view() as view:
            rows = view.last_decision()
            last = [one.judgement.id for one in view._decisions("WHERE number > ? ORDER BY number", (expected,))]
            tally.slowest_reopen_s = max(tally.slowest_reopen_s, time.perf_counter() - started)
            tally.broken += view.broken_decision() is not None if tally.rounds % 100 == 0 else 0
        found = [make_judgement(number).id for number in range(expected, rows)]
        tally.lost += max(0, expected + acknowledged - rows) + (last != found)
        # One more than was acknowledged may be there: killed between the commit and the answer.
        tally.doubled += max(0, rows - (expected + acknowledged) - 1)
        expected = rows
    _check_whole(path, expected, tally)
    return tally


def _judge_until_killed(path: Path, first: int, after_s: float) -> int:
    """How many judgements another process acknowledged before it was killed, AFTER_S seconds after it began."""
    answers, answering = os.pipe()
    worker = os.fork()  # no store is open here
    if worker == 0:
        _judge_on(path, first, answering)
    os.close(answering)
    os.read(answers, 1)
    time.sleep(after_s)
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    acknowledged = 0
    while said := os.read(answers, 65536):
        acknowledged += len(said)
    os.close(answers)
    return acknowledged


def _judge_on(path: Path, number: int, answering: int) -> None:
    """Saves judgements from NUMBER on and writes one byte after each, until it is killed."""
    try:
        with open_store(path) as store:
            os.write(answering, b".")
            while True:
                with store.write() as writer:
                    writer.decide(make_judgement(number))
                os.write(answering, b".")
                number += 1
    finally:
        os._exit(1)


def _check_whole(path: Path, rows: int, tally: Tally) -> None:
    with open_store(path) as store, store.view() as view:
        ids = [one.judgement.id for one in view.decisions()]
        tally.doubled += len(ids) - len(set(ids))
        tally.lost += ids != [make_judgement(number).id for number in range(rows)]
        tally.broken += bool(view.complaints()) or view.broken_decision() is not None


class Fault:
    """Lets the operation of number AT_OPERATION, and all of its KIND after it, fail with CODE; None: never."""

    def __init__(self) -> None:
        self.kind, self.left, self.error, self.partial = "", -1, apsw.IOError, False

    def arm(self, kind: str, after: int, error: type[apsw.Error], *, partial: bool) -> None:
        self.kind, self.left, self.error, self.partial = kind, after, error, partial

    def disarm(self) -> None:
        self.kind = ""

    def strikes(self, kind: str) -> bool:
        if kind != self.kind:
            return False
        self.left -= 1
        return self.left < 0


class FaultyFile(apsw.VFSFile):
    """A file that fails when FAULT says so; a failing write may have written half."""

    fault: Fault

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        if self.fault.strikes("write"):
            if self.fault.partial:
                super().xWrite(data[: len(data) // 2], offset)
            raise self.fault.error("told to fail")
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        if self.fault.strikes("sync"):
            raise apsw.IOError("told to fail")
        super().xSync(flags)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        if self.fault.strikes("truncate"):
            raise apsw.IOError("told to fail")
        super().xTruncate(size)


class FaultyDisk(apsw.VFS):
    """The disk as it is, with files that can be told to fail. It is the default one until it is taken away."""

    def __init__(self, name: str) -> None:
        self.fault, self.below = Fault(), apsw.vfs_names()[0]
        super().__init__(name, self.below, makedefault=True)

    def xOpen(self, name: Any, flags: Any) -> FaultyFile:  # noqa: N802
        file = FaultyFile(self.below, name, flags)
        file.fault = self.fault
        return file


FAULTS: tuple[tuple[str, type[apsw.Error], bool], ...] = (
    ("write", apsw.IOError, False),
    ("write", apsw.IOError, True),
    ("write", apsw.FullError, False),
    ("write", apsw.FullError, True),
    ("sync", apsw.IOError, False),
    ("truncate", apsw.IOError, False),
)


def fault_rounds(folder: Path, times: int, *, seed: int = 1) -> Tally:
    """TIMES over: two judgements are saved in one step while the n-th operation fails; then both are there, or none."""
    chance, tally, path = random.Random(seed), Tally(), folder / "fault.db"
    disk = FaultyDisk(f"faulty{os.getpid()}")
    try:
        store = open_store(path, create=True)
        rows = 0
        for number in range(times):
            kind, error, partial = FAULTS[number % len(FAULTS)]
            disk.fault.arm(kind, chance.randrange(12), error, partial=partial)
            was_saved = _save_one(store, number, checkpoint=chance.random() < 0.2)
            if chance.random() < 0.5:
                _close_quietly(store)
                disk.fault.disarm()
                store = open_store(path)
            disk.fault.disarm()
            rows = _check_state(store, number, was_saved, rows, tally)
        store.close()
        _check_old_or_new(path, tally)
    finally:
        disk.unregister()
    return tally


def _save_one(store: Store, number: int, *, checkpoint: bool) -> bool:
    try:
        with store.write() as writer:
            writer.decide(make_judgement(2 * number))
            writer.decide(make_judgement(2 * number + 1))
    except StoreError:
        return False
    if checkpoint:
        try:
            store._connection.pragma("wal_checkpoint(truncate)")
        except apsw.Error:
            return True
    return True


def _close_quietly(store: Store) -> None:
    try:
        store.close()
    except StoreError:
        return


def _check_state(store: Store, number: int, was_saved: bool, rows: int, tally: Tally) -> int:
    started = time.perf_counter()
    with store.view() as view:
        now = view.last_decision()
        there = [bool(view.decisions_on(make_judgement(2 * number + half).id)) for half in (0, 1)]
    tally.slowest_reopen_s = max(tally.slowest_reopen_s, time.perf_counter() - started)
    tally.rounds += 1
    tally.acknowledged += was_saved
    tally.lost += was_saved and not all(there)
    tally.doubled += now - rows > 2
    tally.broken += now - rows != 2 * there[0] or there[0] != there[1]
    return now


def _check_old_or_new(path: Path, tally: Tally) -> None:
    with open_store(path) as store, store.view() as view:
        ids = [one.judgement.id for one in view.decisions()]
        tally.doubled += len(ids) - len(set(ids))
        tally.broken += bool(view.complaints()) or view.broken_decision() is not None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("kill", "fault"))
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rounds = kill_rounds if given.what == "kill" else fault_rounds
        tally = rounds(Path(folder), given.times, seed=given.seed)
    print(json.dumps({"what": given.what, **vars(tally)}))
    return 0 if tally.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())

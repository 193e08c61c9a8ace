"""How a command ends: exit codes, and refusals that say what, why and what to do."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the exit status of a command means."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    SOME_REFUSED = 3
    NOTHING_FOUND = 4
    CONFLICT = 5
    POLICY = 6
    STORE_UNUSABLE = 7
    INTERRUPTED = 130


class RefusalError(Exception):
    """Firsthand did not do WHAT, because of WHY; ADVICE says what to do."""

    def __init__(self, what: str, why: str, advice: str, code: ExitCode = ExitCode.FAILED) -> None:
        super().__init__(f"{what}: {why}. {advice}")
        self.what = what
        self.why = why
        self.advice = advice
        self.code = code

"""Passwords: kept as argon2id, checked with the same work whether the account is there or not."""

from __future__ import annotations

import secrets
import unicodedata
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from firsthand.app.refusals import ExitCode, RefusalError

# NIST SP 800-63B asks for at least 8 where there is a second factor; there is none here.
SHORTEST, LONGEST = 12, 256

_BAD = ExitCode.USAGE

# Each check takes 64 MiB (RFC 9106, second recommended option): two at once, and few waiting, or else a flood of
# sign-ins would take all memory and all threads from those who are in.
_AT_ONCE, _WAITING = 2, 8


class TooManyChecksError(Exception):
    """More passwords are being checked than this machine has room for."""


class Passwords:
    """Makes and checks hashes."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        # What a name without an account is checked against: no password fits it, and it costs the same.
        self._nobody = self._hasher.hash(secrets.token_urlsafe(32))
        self._room = BoundedSemaphore(_AT_ONCE + _WAITING)
        self._working = BoundedSemaphore(_AT_ONCE)

    def keep(self, password: str) -> str:
        """The hash to keep of PASSWORD."""
        return self._hasher.hash(_normal(password))

    def fits(self, kept: str | None, password: str) -> bool:
        """Whether PASSWORD is the one of the hash KEPT; False, after the same work, where there is none (None)."""
        if not self._room.acquire(blocking=False):
            raise TooManyChecksError
        try:
            with self._working:
                return self._verify(kept or self._nobody, password) and kept is not None
        finally:
            self._room.release()

    def is_outdated(self, kept: str) -> bool:
        """Whether KEPT was made with other parameters than are used now."""
        return self._hasher.check_needs_rehash(kept)

    def _verify(self, kept: str, password: str) -> bool:
        try:
            return self._hasher.verify(kept, _normal(password)[:LONGEST])
        except (Argon2Error, InvalidHashError):
            return False


def _normal(password: str) -> str:
    """PASSWORD as any keyboard would give it."""
    return unicodedata.normalize("NFKC", password)


def check_new_password(password: str, name: str) -> None:
    """Raises RefusalError where PASSWORD will not do for the account NAME."""
    length = len(_normal(password))
    if length < SHORTEST:
        why = f"it has {length} characters, and at least {SHORTEST} are asked for"
        raise RefusalError("The password was not taken", why, "Choose a longer one, such as four unrelated words", _BAD)
    if length > LONGEST:
        why = f"it has more than {LONGEST} characters"
        raise RefusalError("The password was not taken", why, "Choose a shorter one", _BAD)
    folded = _normal(password).casefold()
    if folded.replace(" ", "") == _normal(name).casefold().replace(" ", "") or len(set(folded)) < 5:
        why = "it is the name of the account, or repeats a few characters"
        raise RefusalError("The password was not taken", why, "Choose one that nobody would try", _BAD)

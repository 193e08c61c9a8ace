"""Team mode: accounts, sessions kept on the server, and who may do what by their roles."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from firsthand.app.web.access import Operation
from firsthand.app.web.account_acts import Actor, write_moment
from firsthand.app.web.passwords import Passwords
from firsthand.app.web.roles import roles_allow
from firsthand.app.web.throttle import Throttle
from firsthand.store.account_file import AccountFile
from firsthand.store.account_rows import Account, OpenSession, fold_name
from firsthand.store.deeds import Deed
from firsthand.store.errors import StoreBusyError

# Seconds. A session ends when nothing was asked for during IDLE, and at the latest after a long shift.
IDLE, LONGEST = 60 * 60.0, 12 * 60 * 60.0

# A session is written as seen at most this often, so that reading a page writes nothing.
_TOUCH = 60.0


@dataclass(frozen=True, slots=True)
class TeamVisitor:
    """ACCOUNT asks, in the session of DIGEST that pages name HANDLE. CSRF follows from the id in the cookie."""

    account: Account
    digest: str
    handle: str
    csrf: str

    @property
    def name(self) -> str:
        return self.account.name

    def may(self, operation: Operation, story: str | None) -> bool:
        return roles_allow(self.account.roles, operation, story)


@dataclass(frozen=True, slots=True)
class SignIn:
    """What became of a try: a SESSION id for the cookie; or none, and how many seconds to WAIT, if it was held back."""

    session: str | None
    wait: float = 0.0


class TeamAccess:
    """The accounts of ACCOUNTS, told apart by the COOKIE, which is SECURE where the desk is reached by https."""

    open_paths = ("/login",)
    door: str | None = "/login"

    def __init__(
        self,
        accounts: AccountFile,
        *,
        cookie: str = "firsthand_session",
        secure: bool = False,
        passwords: Passwords | None = None,
        throttle: Throttle | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.accounts = accounts
        # The prefix binds the cookie to this host, so that no neighbour under the same domain can plant one.
        self.cookie = f"__Host-{cookie}" if secure else cookie
        self.secure = secure
        self.passwords = passwords or Passwords()
        self._throttle = throttle or Throttle()
        self._clock = clock
        self._door_key = secrets.token_bytes(32)

    def find_visitor(self, cookies: Mapping[str, str]) -> TeamVisitor | None:
        """Whose session the cookie names, with the roles they have now; None where it ended or never was."""
        given = cookies.get(self.cookie, "")
        if not given:
            return None
        digest = _digest(given)
        with self.accounts.view() as view:
            found = view.session(digest)
        if found is None or not self._lasts(found[0]):
            return None
        session, account = found
        if self._clock() - session.seen_at > _TOUCH:
            self._touch(digest)
        return TeamVisitor(account, digest, session.handle, _token(given.encode("utf-8", "replace"), "form"))

    def _lasts(self, session: OpenSession) -> bool:
        now = self._clock()
        return now < session.ends_at and now - session.seen_at < IDLE

    def _touch(self, digest: str) -> None:
        try:
            with self.accounts.write(waits=False) as writer:
                writer.touch_session(digest, self._clock())
        except StoreBusyError:
            return  # a later request will write it

    def sign_in(self, name: str, password: str, *, address: str, agent: str, before: str) -> SignIn:
        """A new session for the right PASSWORD of NAME; the one BEFORE, that the browser had, ends.

        The same is done, and takes as long, whether there is no such account, it is disabled, or the password is wrong.
        """
        folded, now = fold_name(name.strip())[:100], self._clock()
        wait = self._throttle.take(folded, address, now)
        if wait > 0:
            if self._throttle.tells(address, now):
                self.witness(Deed("sign-ins held back", "", write_moment(now), address, outcome="refused"))
            return SignIn(None, wait)
        with self.accounts.view() as view:
            kept = view.password_of(folded)
        good = self.passwords.fits(kept, password)
        with self.accounts.write() as writer:
            account = writer.account(folded)
            if not good or account is None or kept != writer.password_of(folded):
                known = "" if account is None else account.name  # what else was typed there may be a password
                writer.record(Deed("sign-in failed", known, write_moment(now), address, outcome="refused"))
                return SignIn(None)
            if kept is not None and self.passwords.is_outdated(kept):
                writer.set_password(account.number, self.passwords.keep(password))
            writer.end_session(_digest(before))
            writer.sweep_sessions(now=now, idle_since=now - IDLE)
            session = self._open(writer.add_session, account, address, agent)
            writer.record(Deed("signed in", account.name, write_moment(now), address, outcome="done"))
        self._throttle.give_back(folded, address)
        return SignIn(session)

    def _open(self, add: Callable[[str, OpenSession, int], None], account: Account, address: str, agent: str) -> str:
        session, now = secrets.token_urlsafe(32), self._clock()
        row = OpenSession(secrets.token_hex(6), account.name, now, now, now + LONGEST, address[:60], agent[:200])
        add(_digest(session), row, account.number)
        return session

    def knows(self, name: str, password: str, *, address: str) -> bool:
        """Whether PASSWORD is that of NAME; False too where it was tried too often. Tries count as at the door."""
        folded = fold_name(name)
        if self._throttle.take(folded, address, self._clock()) > 0:
            return False
        with self.accounts.view() as view:
            kept = view.password_of(folded)
        right = self.passwords.fits(kept, password)
        if right:
            self._throttle.give_back(folded, address)
        return right

    def renew(self, visitor: TeamVisitor, *, address: str, agent: str) -> str:
        """A new session for VISITOR in place of the one they have: after a change of what they are."""
        with self.accounts.write() as writer:
            writer.end_session(visitor.digest)
            return self._open(writer.add_session, visitor.account, address, agent)

    def sign_out(self, visitor: TeamVisitor, actor: Actor) -> None:
        """Ends the session of VISITOR."""
        with self.accounts.write() as writer:
            writer.end_session(visitor.digest)
            writer.record(Deed("signed out", actor.name, actor.at, actor.address, outcome="done"))

    def open_sessions(self, account: int) -> tuple[OpenSession, ...]:
        """The sessions of ACCOUNT that have not ended, the last seen first."""
        with self.accounts.view() as view:
            return tuple(one for one in view.sessions(account) if self._lasts(one))

    def actor(self, name: str, address: str) -> Actor:
        """NAME, acting from ADDRESS now."""
        return Actor(name, address, write_moment(self._clock()))

    def door_token(self, cookie: str) -> str:
        """What the form of the sign-in page must bring back, for a browser that holds this door COOKIE."""
        return _token(self._door_key, cookie)

    def fits_door(self, cookie: str, given: str) -> bool:
        """Whether the form GIVEN came from the sign-in page that this browser was shown."""
        wanted = self.door_token(cookie)
        return bool(cookie) and hmac.compare_digest(wanted.encode(), given.encode("utf-8", "replace"))

    def witness(self, deed: Deed) -> None:
        """Logs DEED."""
        with self.accounts.write() as writer:
            writer.record(deed)


def _digest(session: str) -> str:
    return hashlib.sha256(session.encode("utf-8", "replace")).hexdigest()


def _token(key: bytes, purpose: str) -> str:
    return hmac.new(key, purpose.encode("utf-8", "replace"), hashlib.sha256).hexdigest()

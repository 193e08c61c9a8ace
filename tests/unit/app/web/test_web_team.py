"""Sessions, the door, the throttle, accounts and the log of deeds in team mode."""

import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import apsw
import pytest
from starlette.testclient import TestClient
from team_desk import PASSWORD, Team, open_team
from web_desk import HOST

from firsthand.app.refusals import RefusalError
from firsthand.app.web.account_acts import check_name
from firsthand.app.web.forwarded import ForwardedHeaders
from firsthand.app.web.passwords import Passwords, check_new_password
from firsthand.app.web.team_access import IDLE, LONGEST, TeamAccess
from firsthand.app.web.throttle import MOST_BY_ACCOUNT, MOST_BY_ADDRESS, WINDOW, Throttle, network_of
from firsthand.store import StoreDamagedError
from firsthand.store.account_file import accounts_path, open_accounts

PAGE = {"accept": "text/html"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Iterator[Team]:
    yield from open_team(tmp_path_factory.mktemp("team"))


@pytest.fixture
def team(desk, monkeypatch) -> Team:
    """The desk with nobody held back yet."""
    monkeypatch.setattr(desk.access, "_throttle", Throttle())
    return desk


def enter_by_form(client: TestClient, name: str, password: str, to: str = "/"):
    page = client.get("/login", params={"to": to})
    token = re.search(r'name="csrf" value="([^"]+)"', page.text)[1]
    return client.post("/login", data={"csrf": token, "name": name, "password": password, "to": to})


def test_a_stranger_is_led_to_the_door_and_back(team):
    browser = team.browser()
    sent = browser.get("/account?x=1", headers=PAGE)
    assert (sent.status_code, sent.headers["location"]) == (303, "/login?to=%2Faccount%3Fx%3D1")
    assert browser.get("/account", headers={"accept": "application/json"}).status_code == 401
    assert enter_by_form(browser, "Viewer", PASSWORD, "/account").headers["location"] == "/account"
    assert browser.get("/account").status_code == 200


@pytest.mark.parametrize("to", ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"])
def test_the_door_leads_nowhere_else(team, to):
    assert enter_by_form(team.browser(), "viewer", PASSWORD, to).headers["location"] == "/"


def test_a_session_that_was_planted_is_not_taken_over(team):
    browser = team.browser()
    browser.cookies.set(team.access.cookie, "planted-by-somebody-else")
    entered = enter_by_form(browser, "viewer", PASSWORD)
    assert "planted" not in entered.headers["set-cookie"]
    assert team.access.find_visitor({team.access.cookie: "planted-by-somebody-else"}) is None


def test_signing_in_ends_the_session_before(team):
    first = team.access.sign_in("viewer", PASSWORD, address="a", agent="", before="").session
    second = team.access.sign_in("viewer", PASSWORD, address="a", agent="", before=first).session
    assert first != second
    assert team.access.find_visitor({team.access.cookie: first}) is None
    assert team.access.find_visitor({team.access.cookie: second}) is not None


def test_the_cookie_is_for_this_host_and_no_script(team):
    cookies = enter_by_form(team.browser(), "viewer", PASSWORD).headers["set-cookie"].lower()
    assert "httponly" in cookies and "samesite=lax" in cookies and "secure" not in cookies
    secure = TeamAccess(team.access.accounts, cookie="desk", secure=True, passwords=team.access.passwords)
    assert secure.cookie == "__Host-desk"


def test_no_session_id_and_no_password_lies_in_the_file(team):
    session = team.access.sign_in("viewer", PASSWORD, address="a", agent="", before="").session
    held = b"".join(one.read_bytes() for one in Path(team.path).parent.glob("store.db.accounts*"))
    assert session.encode() not in held and PASSWORD.encode() not in held and b"$argon2id$" in held


def test_a_session_ends_when_nothing_is_asked_and_at_last_anyway(team):
    start = team.clock.now
    session = {team.access.cookie: team.access.sign_in("viewer", PASSWORD, address="a", agent="", before="").session}
    while team.clock.now + IDLE - 1 < start + LONGEST:
        team.clock.now += IDLE - 1
        assert team.access.find_visitor(session) is not None
    team.clock.now = start + LONGEST
    assert team.access.find_visitor(session) is None
    idle = {team.access.cookie: team.access.sign_in("viewer", PASSWORD, address="a", agent="", before="").session}
    team.clock.now += IDLE
    assert team.access.find_visitor(idle) is None


@pytest.mark.parametrize("act", ["disable", "role", "password", "sessions/end"])
def test_what_is_done_to_an_account_ends_its_sessions_at_once(team, act):
    browser, _ = team.sign_in("editor")
    chief, csrf = team.sign_in("chief")
    with team.access.accounts.view() as view:
        number = view.account("editor").number
    fields = {"csrf": csrf, "password": PASSWORD, "role": "viewer", "story": ""}
    assert browser.get("/account").status_code == 200
    assert chief.post(f"/accounts/{number}/{act}", data=fields).status_code == 303
    assert browser.get("/account").status_code == 401
    chief.post(f"/accounts/{number}/enable", data={"csrf": csrf})
    chief.post(f"/accounts/{number}/role", data={"csrf": csrf, "role": "none", "story": ""})


def test_a_disabled_account_cannot_sign_in_and_looks_like_a_wrong_password(team):
    chief, csrf = team.sign_in("chief")
    with team.access.accounts.view() as view:
        number = view.account("nobody").number
    chief.post(f"/accounts/{number}/disable", data={"csrf": csrf})
    answers = [enter_by_form(team.browser(), name, PASSWORD) for name in ("nobody", "was never here")]
    answers.append(enter_by_form(team.browser(), "viewer", "a wrong password"))
    chief.post(f"/accounts/{number}/enable", data={"csrf": csrf})
    shown = {re.sub(r'value="[^"]*"', "", answer.text) for answer in answers}
    assert {answer.status_code for answer in answers} == {403}
    assert len(shown) == 1


def test_a_name_that_is_not_there_costs_the_same_check(team, monkeypatch):
    checked = []
    monkeypatch.setattr(Passwords, "_verify", lambda self, kept, password: checked.append(kept) or False)
    for name in ("viewer", "was never here"):
        team.access.sign_in(name, "wrong", address="a", agent="", before="")
    assert len(checked) == 2 and all(kept.startswith("$argon2id$") for kept in checked)


def test_an_account_that_is_tried_too_often_is_held_back_even_with_the_right_password(team):
    for _ in range(MOST_BY_ACCOUNT):
        assert enter_by_form(team.browser(), "viewer", "wrong").status_code == 403
    held = enter_by_form(team.browser(), "VIEWER", PASSWORD)
    assert (held.status_code, "retry-after" in held.headers) == (429, True)
    assert enter_by_form(team.browser(), "editor", PASSWORD).status_code == 303
    team.clock.now += WINDOW
    assert enter_by_form(team.browser(), "viewer", PASSWORD).status_code == 303


def test_an_address_is_held_back_whatever_names_it_tries():
    throttle = Throttle()
    assert all(throttle.take(f"name {n}", "192.0.2.7", 0.0) == 0 for n in range(MOST_BY_ADDRESS))
    assert throttle.take("another", "192.0.2.7", 1.0) > 0
    assert throttle.take("another", "192.0.2.8", 1.0) == 0
    assert network_of("2001:db8::1") == network_of("2001:db8::ffff") != network_of("2001:db8:0:1::1")
    assert network_of("::ffff:192.0.2.7") == "192.0.2.7"


def test_the_door_takes_no_form_from_elsewhere(team):
    data = {"name": "viewer", "password": PASSWORD, "csrf": "x"}
    assert team.browser().post("/login", data=data).status_code == 403
    victim, attacker = team.browser(), team.browser()
    token = re.search(r'name="csrf" value="([^"]+)"', attacker.get("/login").text)[1]
    victim.get("/login")
    assert victim.post("/login", data={**data, "csrf": token}).status_code == 403


def test_another_host_is_not_answered(team):
    for host in ("evil.example", HOST + ".evil.example", "127.0.0.1:1", ""):
        assert team.browser().get("/login", headers={"host": host}).status_code == 421


def test_signing_out_ends_the_session(team):
    browser, csrf = team.sign_in("viewer")
    assert browser.post("/logout", data={"csrf": csrf}).headers["location"] == "/login"
    assert browser.get("/account").status_code == 401


def test_nobody_ends_the_session_of_another(team):
    victim, _ = team.sign_in("editor")
    handle = next(one.handle for one in team.access.open_sessions(3))
    thief, csrf = team.sign_in("viewer")
    assert thief.post("/account/sessions/end", data={"csrf": csrf, "session": handle}).status_code == 404
    assert victim.get("/account").status_code == 200


def test_the_last_who_may_administer_stays(team):
    chief, csrf = team.sign_in("chief")
    with team.access.accounts.view() as view:
        number = view.account("chief").number
    for act, fields in (("disable", {}), ("role", {"role": "viewer", "story": ""})):
        assert chief.post(f"/accounts/{number}/{act}", data={"csrf": csrf, **fields}).status_code == 409
    assert chief.get("/accounts").status_code == 200


def test_changing_the_password_needs_the_present_one_and_renews_the_session(team):
    browser, csrf = team.sign_in("viewer")
    elsewhere, _ = team.sign_in("viewer")
    before = browser.cookies[team.access.cookie]
    fields = {"csrf": csrf, "password": PASSWORD, "again": PASSWORD}
    assert browser.post("/account/password", data={**fields, "present": "wrong"}).status_code == 403
    changed = browser.post("/account/password", data={**fields, "present": PASSWORD})
    assert changed.status_code == 303
    assert team.access.find_visitor({team.access.cookie: before}) is None
    assert elsewhere.get("/account").status_code == 401


def test_every_change_and_every_refusal_is_in_the_log(team):
    browser, csrf = team.sign_in("viewer")
    address = f"/s/{team.own.name.replace(' ', '%20')}"
    browser.post(f"{address}/judgements", data={"csrf": csrf, "kind": "note"})
    browser.get("/audit")
    assert team.acts()[-2:] == [("judgements", "viewer", "refused (403)"), ("looked at", "viewer", "refused (403)")]


def test_a_row_of_the_log_that_was_changed_is_found(team, tmp_path):
    with open_accounts(tmp_path / "x.accounts", create=True) as accounts:
        from firsthand.store.deeds import Deed

        with accounts.write() as writer:
            for number in range(5):
                writer.record(Deed("signed in", f"a{number}", "2031-01-01T00:00:00Z", "192.0.2.1"))
        with accounts.view() as view:
            assert view.broken_deed() is None
    connection = apsw.Connection(str(tmp_path / "x.accounts"))
    for change in ("UPDATE deed SET account = 'b' WHERE number = 3", "DELETE FROM deed WHERE number = 3"):
        with pytest.raises(apsw.ConstraintError):
            connection.execute(change)
    connection.execute("DROP TRIGGER deed_is_never_changed")
    connection.execute("UPDATE deed SET account = 'b' WHERE number = 3")
    connection.close()
    with open_accounts(tmp_path / "x.accounts") as accounts, accounts.view() as view:
        assert view.broken_deed() == 3


def test_only_the_owner_may_read_the_accounts(team):
    for one in Path(team.path).parent.glob("store.db.accounts*"):
        assert stat.S_IMODE(one.stat().st_mode) == 0o600
    path = accounts_path(team.path)
    path.chmod(0o644)
    open_accounts(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_store_is_not_taken_for_accounts(team):
    with pytest.raises(StoreDamagedError):
        open_accounts(Path(team.path))


@pytest.mark.parametrize("name", ["", " ", "a/b", "a\u202eb", "x" * 61, "<b>", "terminal: root", "a\x00b", "..."])
def test_a_name_that_could_be_mistaken_is_refused(name):
    with pytest.raises(RefusalError):
        check_name(name)


@pytest.mark.parametrize("name", ["Ann", "سارة خليل", "Олена", "Vigdís", "o'neil", "ann.b@desk"])
def test_names_of_any_script_are_taken(name):
    assert check_name(f" {name} ") == name


@pytest.mark.parametrize("password", ["short", "viewer" * 2 + "aaaa", "x" * 300, "ababababababab"])
def test_a_poor_password_is_refused(password):
    with pytest.raises(RefusalError):
        check_new_password(password, "viewerviewer aaaa")


@pytest.mark.parametrize(
    ("peer", "given", "client"),
    [
        ("127.0.0.1", "198.51.100.9", "198.51.100.9"),
        ("127.0.0.1", "10.0.0.1, 198.51.100.9", "198.51.100.9"),
        ("127.0.0.1", "198.51.100.9, 127.0.0.1", "198.51.100.9"),
        ("127.0.0.1", "not an address", "127.0.0.1"),
        ("203.0.113.5", "198.51.100.9", "203.0.113.5"),
    ],
)
def test_only_the_proxy_is_believed(peer, given, client):
    seen = []

    async def app(scope, receive, send):
        seen.append(scope["client"][0])

    scope = {"type": "http", "client": (peer, 1), "scheme": "http", "headers": [(b"x-forwarded-for", given.encode())]}
    # It awaits nothing but the application: no event loop is needed, and browser tests leave one running.
    with suppress(StopIteration):
        ForwardedHeaders(app, ["127.0.0.1"])(scope, None, None).send(None)
    assert seen == [client]

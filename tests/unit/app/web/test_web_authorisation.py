"""Every route × role × own or other story: who is let through, who is not, and that nothing leaks or changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from fastapi.routing import APIRoute
from team_desk import CANARY, PASSWORD, Team, open_team

from firsthand.app.judging import Ruling, judge, read_instant
from firsthand.app.web.access import Operation
from firsthand.app.web.addresses import story_address
from firsthand.app.web.roles import MAY, NEEDED, Role
from firsthand.model import JudgementKind, Story
from firsthand.store import open_store

READ, JUDGE, EDIT, ADMINISTER = Operation.READ, Operation.JUDGE, Operation.EDIT, Operation.ADMINISTER
OPEN, SIGNED_IN, ALONE = "answered to anybody", "to whoever signed in", "in alone mode only"

Ids = dict[str, str]
Fields = Callable[["Team", Ids, str], dict[str, str]]


@dataclass(frozen=True)
class Entry:
    """What a route asks for, the fields of what is posted to it, and the query that it cannot do without."""

    needs: Operation | str
    fields: Fields = lambda team, ids, name: {}
    query: str = ""


def verdict(team: Team, ids: Ids, name: str) -> dict[str, str]:
    return {"kind": "verdict", "on": ids["claim"], "verdict": "unsure", "seen": ""}


def strike(team: Team, ids: Ids, name: str) -> dict[str, str]:
    return {"kind": "strike", "on": ids["statement"], "seen": ""}


def own_note(team: Team, ids: Ids, name: str) -> dict[str, str]:
    return {"judgement": write_note(team, ids, name)}


def note_of_another(team: Team, ids: Ids, name: str) -> dict[str, str]:
    return {"judgement": write_note(team, ids, "somebody else")}


def write_note(team: Team, ids: Ids, by: str) -> str:
    story = team.own if ids["story"] == story_address(team.own.name)[3:] else team.other
    ruling = Ruling(JudgementKind.NOTE, (ids["claim"],), note="a note")
    with open_store(team.path) as store:
        return judge(store, story, ruling, by=by, at=read_instant(), seen=None).mine.id


def new_password(team: Team, ids: Ids, name: str) -> dict[str, str]:
    return {"present": PASSWORD, "password": PASSWORD, "again": PASSWORD}


# A route that is not here fails the test: say what it asks for. Several entries: it depends on what is posted.
ROUTES: dict[tuple[str, str], list[Entry]] = {
    ("GET", "/enter"): [Entry(ALONE)],
    ("GET", "/login"): [Entry(OPEN)],
    ("POST", "/login"): [Entry(OPEN)],
    ("POST", "/logout"): [Entry(SIGNED_IN)],
    ("GET", "/"): [Entry(SIGNED_IN)],
    ("GET", "/outlines/{name}"): [Entry(SIGNED_IN)],
    ("GET", "/account"): [Entry(SIGNED_IN)],
    ("POST", "/account/password"): [Entry(SIGNED_IN, new_password)],
    ("POST", "/account/sessions/end"): [Entry(SIGNED_IN, lambda *_: {"session": "others"})],
    ("GET", "/accounts"): [Entry(ADMINISTER)],
    ("POST", "/accounts"): [Entry(ADMINISTER, lambda *_: {"name": "new", "password": PASSWORD, "role": "admin"})],
    ("POST", "/accounts/{account}/disable"): [Entry(ADMINISTER)],
    ("POST", "/accounts/{account}/enable"): [Entry(ADMINISTER)],
    ("POST", "/accounts/{account}/password"): [Entry(ADMINISTER, lambda *_: {"password": "another long password"})],
    ("POST", "/accounts/{account}/role"): [Entry(ADMINISTER, lambda *_: {"role": "admin", "story": ""})],
    ("POST", "/accounts/{account}/sessions/end"): [Entry(ADMINISTER)],
    ("GET", "/audit"): [Entry(ADMINISTER)],
    ("GET", "/s/{story}/audit"): [Entry(ADMINISTER)],
    ("GET", "/s/{story}/roles"): [Entry(ADMINISTER)],
    ("POST", "/s/{story}/roles"): [Entry(ADMINISTER, lambda *_: {"name": "viewer", "role": "viewer"})],
    ("POST", "/s/{story}/judgements"): [Entry(JUDGE, verdict), Entry(EDIT, strike)],
    ("POST", "/s/{story}/judgements/undo"): [Entry(JUDGE, own_note), Entry(EDIT, note_of_another)],
    ("POST", "/s/{story}/join"): [Entry(JUDGE)],
    ("GET", "/s/{story}/search"): [Entry(READ, query="q=dam")],
    ("GET", "/s/{story}/changes"): [Entry(READ, query="since=2031-03-12")],
    **{
        ("GET", f"/s/{{story}}{rest}"): [Entry(READ)]
        for rest in (
            "", "/unread", "/brief", "/pulse", "/claims/{claim}", "/c/{statement}", "/reports", "/reports/{report}",
            "/statements/{statement}", "/lineage", "/lineage/{taker}/{giver}", "/map", "/map/points", "/map/picture",
            "/time", "/log", "/queue", "/sources",
        )
    },
}  # fmt: skip

NAMES = ("stranger", "nobody", *(role.value for role in Role))


@pytest.fixture(scope="module")
def team(tmp_path_factory) -> Iterator[Team]:
    yield from open_team(tmp_path_factory.mktemp("team"))


def list_routes(app: object) -> list[APIRoute]:
    """All routes of APP, those of included routers too."""
    pending, found = list(app.routes), []
    while pending:
        route = pending.pop(0)
        if isinstance(route, APIRoute):
            found.append(route)
        elif hasattr(route, "original_router"):
            pending[:0] = route.original_router.routes
        else:
            assert getattr(route, "path", None) == "/static", f"{route} answers, and no entry can be written for it"
    return found


def ids_of(story: Story) -> Ids:
    derivation = next((one for one in story.derivations if one.origin_report_id is not None), None)
    reports = [one.report.id for one in story.readings]
    pair = (derivation.report_id, derivation.origin_report_id) if derivation else (reports[1], reports[0])
    claim = story.claims[0]
    return {
        "story": story_address(story.name)[3:], "claim": claim.id, "statement": claim.statement_ids[0],
        "report": reports[0], "taker": pair[0], "giver": pair[1] or reports[0], "account": "1", "name": "land",
    }  # fmt: skip


def fill(path: str, ids: Ids) -> str:
    for key, value in ids.items():
        path = path.replace("{" + key + "}", value)
    assert "{" not in path, f"no value to put into {path}"
    return path


def ask(team: Team, name: str, method: str, path: str, entry: Entry, ids: Ids):
    """The answer that NAME gets, and whether anything changed."""
    client, csrf = (team.browser(), "") if name == "stranger" else team.sign_in(name)
    fields = entry.fields(team, ids, name) if method == "POST" else {}
    address = fill(path, ids) + (f"?{entry.query}" if entry.query else "")
    before = team.state()
    sent = {"data": {**fields, "csrf": csrf}} if method == "POST" else {}
    answer = client.request(method, address, **sent)
    return answer, team.state() != before


def cases() -> list[tuple[str, str, int]]:
    return [(method, path, place) for (method, path), entries in ROUTES.items() for place in range(len(entries))]


def test_every_route_has_an_entry(team):
    there = {(method, route.path) for route in list_routes(team.app) for method in route.methods}
    assert there - set(ROUTES) == set()


def is_there(team: Team, method: str, path: str) -> bool:
    return any(route.path == path and method in route.methods for route in list_routes(team.app))


@pytest.mark.parametrize(("method", "path", "place"), cases())
def test_each_role_gets_what_the_table_says_and_no_more(team, method, path, place):
    if not is_there(team, method, path):
        pytest.skip("not built yet")
    entry = ROUTES[method, path][place]
    for story in (team.own, team.other):
        ids = ids_of(story)
        for name in NAMES:
            answer, changed = ask(team, name, method, path, entry, ids)
            said = f"{method} {path} as {name} in {story.name}: {answer.status_code}"
            allowed = may(entry, path, name, is_own=story is team.own)
            assert (answer.status_code in refusals(entry, path, name, story is team.own)) is not allowed, said
            assert answer.status_code < 500, said
            assert CANARY not in answer.text, said
            assert allowed or not changed, said


def may(entry: Entry, path: str, name: str, *, is_own: bool) -> bool:
    if entry.needs == OPEN:
        return True
    if name == "stranger" or entry.needs == ALONE:
        return False
    if entry.needs == SIGNED_IN:
        return True
    return "{story}" in path and is_own and name != "nobody" and entry.needs in MAY[Role(name)]


def refusals(entry: Entry, path: str, name: str, is_own: bool) -> set[int]:
    """The statuses that say no: what may not be seen is not there, what may be seen but not changed is forbidden."""
    if path == "/login":
        return {401}
    if name == "stranger":
        return {401}
    if entry.needs == ALONE or ("{story}" in path and (not is_own or name == "nobody")):
        return {404}
    return {403}


@pytest.mark.parametrize(("method", "path", "place"), cases())
def test_an_object_of_another_story_is_not_there(team, method, path, place):
    """Own story in the address, an object of the other: neither shown nor changed, even for who may edit here."""
    entry = ROUTES[method, path][place]
    own, other = ids_of(team.own), ids_of(team.other)
    if "{story}" not in path or not is_there(team, method, path):
        pytest.skip("no story in the address")
    named = [key for key in ("claim", "statement", "report", "taker", "giver") if "{" + key + "}" in path]
    if method == "POST" and entry.needs is not ADMINISTER:
        fields = entry.fields(team, other, "admin")
        if not fields:
            pytest.skip("what is posted names no object")
        mixed = Entry(entry.needs, lambda *_: fields)
        tries = [(mixed, own)]
    else:
        tries = [(entry, {**own, key: other[key]}) for key in named]
    for tried, ids in tries:
        answer, changed = ask(team, "admin", method, path, tried, ids)
        assert (answer.status_code, changed) == (404, False)
        assert CANARY not in answer.text


def test_whoever_administers_all_sees_all(team):
    for (method, path), entries in ROUTES.items():
        if method == "GET" and entries[0].needs != ALONE and "{name}" not in path and is_there(team, method, path):
            for story in (team.own, team.other):
                answer, _ = ask(team, "chief", method, path, entries[0], ids_of(story))
                assert answer.status_code in (200, 303, 307), (path, answer.status_code)


def test_no_other_method_is_answered(team):
    client, csrf = team.sign_in("admin")
    before = team.state()
    for path in {path for _, path in ROUTES}:
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"):
            if not is_there(team, method, path):
                answer = client.request(method, fill(path, ids_of(team.own)), headers={"x-csrf-token": csrf})
                assert answer.status_code in (404, 405), (method, path)
    assert team.state() == before


def test_nothing_is_changed_without_the_token_of_this_session(team):
    foreign = team.sign_in("editor")[1]
    for (method, path), entries in ROUTES.items():
        if method == "POST" and is_there(team, method, path):
            client, csrf = team.sign_in("admin")
            fields = entries[0].fields(team, ids_of(team.own), "admin")
            before = team.state()
            for token in ("", foreign, csrf[:-1]):
                answer = client.post(fill(path, ids_of(team.own)), data={**fields, "csrf": token})
                assert answer.status_code == 403, path
            other_site = client.post(
                fill(path, ids_of(team.own)), data={**fields, "csrf": csrf}, headers={"sec-fetch-site": "cross-site"}
            )
            assert other_site.status_code == 403, path
            assert team.state() == before, path


def test_every_kind_of_judgement_needs_something():
    assert set(NEEDED) == set(JudgementKind)


def test_each_role_may_what_the_one_before_may():
    ladder = [MAY[role] for role in Role]
    assert all(lower < higher for lower, higher in pairwise(ladder))


def test_the_name_under_a_judgement_is_that_of_the_account(team):
    ids = ids_of(team.own)
    client, csrf = team.sign_in("reviewer")
    fields = {"kind": "note", "on": ids["claim"], "note": "x", "by": "chief", "name": "chief", "csrf": csrf}
    answer = client.post(f"/s/{ids['story']}/judgements", data=fields, headers={"accept": "application/json"})
    assert answer.json()["mine"]["by"] == "reviewer"

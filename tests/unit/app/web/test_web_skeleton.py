"""The door of the desk: who gets in, what every answer carries, what is refused and how."""

import json

import pytest
from web_desk import HOST, open_client

from firsthand.app.web.addresses import is_local, read_segment, story_address, write_segment
from firsthand.app.web.guards import MOST_BYTES, POLICY


def test_a_trivial_story_page_is_served(desk, address):
    page = desk.get(address)
    assert page.status_code == 200
    assert "<main" in page.text


def test_a_page_is_the_same_context_as_json(desk, address):
    for answer in (desk.get(address, headers={"accept": "application/json"}), desk.get(address + "?format=json")):
        assert answer.headers["content-type"] == "application/json"
        assert answer.json()["format"] == "firsthand-desk-story/1"


@pytest.mark.parametrize("path", ["/", "/s/nothing", "/enter?token=no", "/static/desk.css", "/nowhere"])
def test_every_answer_carries_the_policy(desk, path):
    answer = desk.get(path)
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_without_a_session_nothing_but_the_door_answers(store_path, address):
    with open_client(store_path, enter=False) as stranger:
        for path in ("/", address, address + "?format=json", "/nowhere"):
            assert stranger.get(path).status_code == 401
        assert stranger.get("/static/desk.css").status_code == 200


def test_the_token_lets_one_browser_in_once(store_path):
    with open_client(store_path, enter=False) as first:
        assert first.get("/enter?token=wrong").status_code == 403
        entered = first.get("/enter?token=token")
        cookie = entered.headers["set-cookie"].lower()
        assert "httponly" in cookie and "samesite=strict" in cookie
        assert first.get("/").status_code == 200
        first.cookies.clear()
        assert first.get("/enter?token=token").status_code == 403


def test_another_host_name_is_refused(desk):
    assert desk.get("/", headers={"host": "evil.example"}).status_code == 421
    assert desk.get("/", headers={"host": HOST.upper()}).status_code == 200


def test_too_large_a_body_is_refused_announced_or_not(desk):
    assert desk.post("/", content=b"x" * (MOST_BYTES + 1)).status_code == 413


def test_a_missing_story_says_what_why_and_what_to_do(desk):
    page = desk.get("/s/nothing")
    assert page.status_code == 404
    assert "There is no story nothing" in page.text
    fault = desk.get("/s/nothing?format=json").json()
    assert {"what", "why", "advice", "status"} <= fault.keys()


def test_the_language_is_kept_and_sets_the_direction(store_path):
    with open_client(store_path) as client:
        assert 'dir="rtl"' in client.get("/?ui=ar").text
        assert 'lang="ar"' in client.get("/").text


@pytest.mark.parametrize("name", ["a b", "a/b", "..", ".", "~2F", "بناء", 'q"<x>', "50%", "a?b#c"])
def test_any_story_name_has_an_address(name):
    from urllib.parse import unquote

    assert read_segment(unquote(write_segment(name))) == name
    assert story_address(name).count("/") == 2


@pytest.mark.parametrize(
    ("path", "local"),
    [("/s/x", True), ("//evil", False), ("/%2Fevil", False), ("https://evil", False), ("/\\evil", False), ("", False)],
)
def test_only_addresses_of_this_desk_are_gone_to(path, local):
    assert is_local(path) is local


def test_no_page_holds_inline_script_or_style(desk, address):
    for path in ("/", address, "/nowhere"):
        text = desk.get(path).text
        assert " style=" not in text
        assert "<style" not in text
        assert " onclick" not in text
        assert text.count("<script") == text.count("<script src=")


def test_json_of_faults_is_json(desk):
    assert json.loads(desk.get("/nowhere?format=json").text)["status"] == 404

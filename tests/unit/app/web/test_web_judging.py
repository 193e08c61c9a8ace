"""Judgements posted from the pages: saved, in conflict, taken back."""

import json
import re

import pytest
from conftest import keep_story, open_client

from firsthand.app.judging import SubjectIndex
from firsthand.app.refusals import RefusalError
from firsthand.app.web.access import AloneAccess
from firsthand.app.web.ruling_forms import find_words, read_ruling
from firsthand.store import open_store


@pytest.fixture
def path(tmp_path, story):
    keep_story(tmp_path / "store.db", story)
    return tmp_path / "store.db"


@pytest.fixture
def mine(path):
    with open_client(path) as client:
        yield client


@pytest.fixture
def theirs(path):
    with open_client(path, AloneAccess("token", name="Ben")) as client:
        yield client


@pytest.fixture(scope="module")
def subjects(story):
    return SubjectIndex(story)


def token_of(client, address):
    return re.search(r'name="csrf" content="([^"]+)"', client.get(address).text)[1]


def post(client, address, rest="judgements", *, part=False, **fields):
    headers = {"accept": "application/json"}
    if part:
        headers = {"hx-request": "true"}
    fields["csrf"] = token_of(client, address)
    return client.post(f"{address}/{rest}", data=fields, headers=headers)


def standing(path):
    with open_store(path) as store, store.view() as view:
        return view.judgements()


def big(story):
    return max(story.claims, key=lambda one: len(one.statement_ids))


def test_a_verdict_is_saved_shown_and_taken_back(mine, path, address, story):
    claim = big(story)
    saved = post(mine, address, kind="verdict", on=claim.id, verdict="reject", note="two quays", seen="")
    row = json.loads(saved.text)
    assert (saved.status_code, row["state"], row["mine"]["by"]) == (200, "saved", "Ann")
    assert [one.id for one in standing(path)] == [row["mine"]["id"]]
    page = mine.get(f"{address}/claims/{claim.id}").text
    assert "rejected" in page and "two quays" in page and "1 judgement is saved" in page
    undone = post(mine, address, "judgements/undo", judgement=row["mine"]["id"])
    assert json.loads(undone.text)["state"] == "undone"
    assert standing(path) == ()


def test_the_same_sending_twice_is_saved_once(mine, path, address, story):
    for _ in range(3):
        answer = post(mine, address, kind="note", on=big(story).id, note="once", seen="", once="abc")
        assert json.loads(answer.text)["state"] == "saved"
    assert len(standing(path)) == 1


@pytest.mark.parametrize(
    ("keep", "verdicts"), [("mine", ["accept"]), ("theirs", ["reject"]), ("both", ["accept", "reject"])]
)
def test_two_on_one_claim_and_the_second_chooses(mine, theirs, path, address, story, keep, verdicts):
    claim = big(story)
    post(theirs, address, kind="verdict", on=claim.id, verdict="reject", seen="")
    wanted = {"kind": "verdict", "on": claim.id, "verdict": "accept"}
    met = post(mine, address, seen="", **wanted)
    row = json.loads(met.text)
    assert (met.status_code, row["state"]) == (409, "conflict")
    assert (row["mine"]["verdict"], row["theirs"][0]["by"]) == ("accept", "Ben")
    assert len(standing(path)) == 1
    assert dict(row["fields"]) == wanted
    again = dict(row["fields"]) | {"seen": row["theirs"][0]["id"], "keep": keep}
    assert post(mine, address, **again).status_code == 200
    assert sorted(one.verdict.value for one in standing(path)) == verdicts


def test_a_conflict_in_a_page_offers_three_ways(mine, theirs, address, story):
    claim = big(story)
    post(theirs, address, kind="verdict", on=claim.id, verdict="reject", seen="")
    part = post(mine, address, part=True, kind="verdict", on=claim.id, verdict="accept", seen="")
    assert re.findall(r'name="keep" value="(\w+)"', part.text) == ["mine", "theirs", "both"]
    assert "<html" not in part.text


def test_a_form_without_script_goes_back_to_its_page(mine, address, story):
    back = f"{address}/claims/{big(story).id}"
    token = token_of(mine, address)
    fields = {"kind": "verdict", "on": big(story).id, "verdict": "unsure", "seen": "", "csrf": token}
    assert mine.post(f"{address}/judgements", data={**fields, "back": back}).headers["location"] == back
    for elsewhere in ("https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"):
        posted = mine.post(f"{address}/judgements", data={**fields, "back": elsewhere})
        assert posted.headers["location"] == address


def test_nothing_is_saved_without_the_token(mine, path, address, story):
    posted = mine.post(f"{address}/judgements", data={"kind": "note", "on": big(story).id, "note": "x"})
    assert posted.status_code == 403
    assert standing(path) == ()


def test_a_refusal_in_a_page_says_why(mine, path, address):
    part = post(mine, address, part=True, kind="verdict", on="c:nothere", verdict="accept", seen="")
    assert part.status_code == 200 and 'role="alert"' in part.text and "data-stands" not in part.text
    assert post(mine, address, kind="verdict", on="", verdict="accept").status_code == 400
    assert standing(path) == ()


def test_every_kind_of_correction_is_saved(mine, path, address, story):
    statement = story.readings[0].statements[0]
    sent = [
        {"field": "source", "source_name": "The harbour master", "source_kind": "role"},
        {"field": "chain", "chain": "publication: Evening Post\nanonymous: two divers\n"},
        {"field": "basis", "basis": "eyewitness"},
        {"field": "stance", "stance": "denies"},
        {"field": "place", "place_name": "Poti", "lat": "42.15", "lon": "41.67"},
        {"field": "time", "time_value": "2031-03-12"},
        {"field": "quantity", "number": "12", "unit": "deaths", "bound": "at least"},
    ]
    for fields in sent:
        answer = post(mine, address, kind="correct", on=statement.id, seen="", **fields)
        assert json.loads(answer.text)["state"] == "saved", answer.text
    assert {one.field.value for one in standing(path)} == {one["field"] for one in sent}
    page = mine.get(f"{address}/statements/{statement.id}")
    assert page.status_code == 200 and page.text.count('class="verdict accept"') == len(sent)


def test_statements_chosen_in_the_table_are_split_off(mine, path, address, story):
    chosen = big(story).statement_ids[:2]
    answer = post(mine, address, kind="split", on="", seen="", on_1=chosen[0], on_2=chosen[1])
    assert json.loads(answer.text)["state"] == "saved"
    assert {pin.id for pin in standing(path)[0].on} == set(chosen)


def test_words_are_found_by_place_and_by_quote(subjects, story):
    report = story.readings[0].report
    found = find_words({"start": "0", "end": "12"}, subjects, report.id)
    assert found.holds_in(report.text)
    quote = story.readings[0].statements[-1].anchor.quote
    assert find_words({"quote": "  " + quote.replace(" ", "\n ") + " "}, subjects, report.id).quote == quote
    for wrong in ({"quote": "not there"}, {"quote": "e"}, {}, {"start": "9", "end": "3"}):
        with pytest.raises(RefusalError):
            find_words(wrong, subjects, report.id)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"kind": "verdict"},
        {"kind": "verdict", "on": "c:x", "verdict": "true"},
        {"kind": "burn", "on": "c:x"},
        {"kind": "correct", "on": "t:x", "field": "colour"},
        {"kind": "correct", "on": "t:x", "field": "place", "place_name": "Poti"},
        {"kind": "add", "on": "r:x", "quote": "words"},
    ],
)
def test_a_form_that_makes_no_sense_is_refused(subjects, fields):
    with pytest.raises(RefusalError):
        read_ruling(fields, subjects)


def test_a_place_needs_both_coordinates_inside_the_world(subjects, story):
    statement = story.readings[0].statements[0].id
    for lat, lon in (("1", ""), ("91", "0"), ("nan", "0"), ("0", "181"), ("inf", "1")):
        with pytest.raises(RefusalError):
            read_ruling(
                {"kind": "correct", "on": statement, "field": "place", "place_name": "x", "lat": lat, "lon": lon},
                subjects,
            )

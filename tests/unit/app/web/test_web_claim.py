"""Screen 2: one claim."""

import json
from dataclasses import replace

import pytest

from firsthand.app.web.judged import Judged
from firsthand.app.web.links import find_claim, link_story, list_former
from firsthand.app.web.views_claim import STATEMENTS_A_PAGE, ClaimReader, list_statements, view_claim
from firsthand.model import DifferingField, RelationKind, content_id
from firsthand.present.compose import label_claims
from firsthand.present.index import index_story


@pytest.fixture(scope="module")
def room(story):
    index = index_story(story)
    return index, link_story(story), {one.claim_id: one for one in label_claims(index)}


def pages_of(room, story):
    index, links, entries = room
    for claim in story.claims:
        if claim.id in entries:
            yield claim, view_claim(ClaimReader(index, links, claim, Judged(())), entries[claim.id], entries)


def test_every_origin_shows_its_strongest_words_and_folds_the_other_reports(room, story):
    for claim, page in pages_of(room, story):
        assert [one.number for one in page.origins] == list(range(1, len(page.origins) + 1))
        for origin in page.origins:
            assert origin.strongest is not None
            assert origin.reports == 1 + sum(group.reports for group in origin.copies)
            assert origin.strongest.statement_id in claim.statement_ids


def test_what_stands_against_a_claim_is_on_the_other_side_too(room, story):
    against = {claim.id: {one.entry.claim_id for one in page.against} for claim, page in pages_of(room, story)}
    assert any(against.values())
    assert all(one in against[other] for one, others in against.items() for other in others)


def test_a_disputed_number_is_marked_on_both_sides(room, story):
    found = [
        one for _, page in pages_of(room, story) for one in (*page.against, *page.related)
        if one.field is DifferingField.DIFFERENT_NUMBER
    ]  # fmt: skip
    assert found
    assert all(any(run.has("differs") for run in side) for one in found for side in (one.ours, one.theirs))


def test_history_begins_with_who_said_it_first(room, story):
    for _, page in pages_of(room, story):
        assert page.history[0].kind == "first" or any(one.cited.published_at is None for one in page.history)


def test_wordings_count_every_statement(room, story):
    for claim, page in pages_of(room, story):
        assert sum(group.statements for group in page.wordings) == len(claim.statement_ids)


def test_a_claim_with_ten_thousand_copies_is_paged(room, story):
    index, links, entries = room
    claim = max(story.claims, key=lambda one: len(one.statement_ids))
    first = index.statements[claim.statement_ids[0]]
    many = {f"t:{number:010d}": replace(first, id=f"t:{number:010d}") for number in range(10_000)}
    wide = replace(index, statements={**index.statements, **many})
    grown = replace(claim, statement_ids=tuple(many))
    page = list_statements(
        ClaimReader(wide, links, grown, Judged(())), entries[claim.id], origin=None, language=None, page=3
    )
    assert (page.paging.first, len(page.lines), page.paging.total) == (201, STATEMENTS_A_PAGE, 10_000)


def test_an_id_leads_to_the_claim_that_its_first_statement_is_in_now(room, story):
    index, links, _ = room
    claim = max(story.claims, key=lambda one: len(one.statement_ids))
    former = content_id("c", claim.statement_ids[-1])
    assert find_claim(index, links, former, list_former(links)) == claim.id
    assert find_claim(index, links, claim.statement_ids[1], {}) == claim.id


def test_the_page_and_its_json_say_the_same(desk, address, story):
    for claim in story.claims[:12]:
        page = desk.get(f"{address}/claims/{claim.id}")
        assert page.status_code == 200
        assert "style=" not in page.text and "<script>" not in page.text
        row = json.loads(desk.get(f"{address}/claims/{claim.id}?format=json").text)
        assert row["format"] == "firsthand-desk-claim/1"
        assert page.text.count('class="card origin') == len(row["origins"])


def test_a_former_address_leads_on(desk, address, story):
    claim = max(story.claims, key=lambda one: len(one.statement_ids))
    found = desk.get(f"{address}/claims/{content_id('c', claim.statement_ids[-1])}?as_of=")
    assert (found.status_code, found.headers["location"]) == (303, f"{address}/claims/{claim.id}")
    assert desk.get(f"{address}/c/{claim.statement_ids[0]}").headers["location"] == f"{address}/claims/{claim.id}"
    assert desk.get(f"{address}/claims/c:nothere").status_code == 404


def test_relations_seen_from_either_side(room, story):
    verbs = {one.verb for _, page in pages_of(room, story) for one in (*page.against, *page.related)}
    assert RelationKind.CONTRADICTS.value in verbs
    assert verbs <= {"contradicts", "updates_a", "updates_b", "refines_a", "refines_b"}

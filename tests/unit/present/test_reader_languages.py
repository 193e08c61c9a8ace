"""Claims in the reader's language: a report's own words, with the original beside them."""

from __future__ import annotations

import json

import pytest
from harbour_story import build_story

from firsthand.app.asking import read_languages
from firsthand.app.listings import draw_claims, draw_disputes, list_claims, list_disputes
from firsthand.app.refusals import RefusalError
from firsthand.model.wordings import find_said, is_in_language
from firsthand.present import dossier, write_brief
from firsthand.present.compose import compose_brief
from firsthand.present.index import index_story


def test_the_words_are_those_of_a_statement_of_the_claim_and_hold_in_their_report() -> None:
    story = build_story()
    index = index_story(story)
    shown = [entry for entry in compose_brief(story, languages=("de", "ka")).claims if entry.wording.original]
    assert shown
    for entry in shown:
        members = {one.anchor: one for one in index.statements_of(index.claims[entry.claim_id])}
        original = entry.wording.original
        assert original is not None
        for cited in (entry.wording, original):
            assert cited.anchor in members
            assert cited.anchor.holds_in(index.reports[cited.anchor.report_id].text)
        assert entry.wording.language in ("de", "ka")
        assert original.anchor.quote == index.claims[entry.claim_id].text


def test_a_claim_that_no_report_makes_in_the_language_stays_as_it_is() -> None:
    story = build_story()
    plain = {one.claim_id: one.wording for one in compose_brief(story).claims}
    for entry in compose_brief(story, languages=("sw",)).claims:
        assert entry.wording == plain[entry.claim_id]


def test_another_language_moves_no_count_and_no_order() -> None:
    story = build_story()
    plain, german = compose_brief(story), compose_brief(story, languages=("de",))
    assert [one.claim_id for one in plain.claims] == [one.claim_id for one in german.claims]
    assert [(one.at_least, one.at_most, one.grade) for one in plain.claims] == [
        (one.at_least, one.at_most, one.grade) for one in german.claims
    ]


def test_every_form_shows_the_original_with_the_chosen_words() -> None:
    story = build_story()
    entry = next(one for one in compose_brief(story, languages=("de",)).claims if one.wording.original)
    original = entry.wording.original
    assert original is not None
    for form in ("md", "html", "json"):
        written = write_brief(story, form=form, languages=("de",))
        assert entry.wording.mark in written
        assert original.mark in written
        assert "original" in written
    row = next(
        one for one in json.loads(write_brief(story, form="json", languages=("de",)))["claims"]
        if one["claim_id"] == entry.claim_id
    )  # fmt: skip
    assert row["wording"]["original"]["anchor"]["quote"] == original.anchor.quote
    assert "Claims are shown in de where" in write_brief(story, form="md", languages=("de",))


def test_listings_keep_text_and_language_and_tell_both_wordings() -> None:
    story = build_story()
    plain = {row["id"]: row for row in list_claims(story)}
    rows = list_claims(story, ("de",))
    said = [row for row in rows if row["said"] and row["said"]["statement"] != row["original"]["statement"]]
    assert said
    for row in rows:
        assert (row["text"], row["language"]) == (plain[row["id"]]["text"], plain[row["id"]]["language"])
        assert plain[row["id"]]["said"] is None
    drawn = draw_claims(said, 160)
    assert drawn.count("original: (") == len(said)
    assert "original: (" in draw_disputes(list_disputes(story, ("de", "ru", "ka", "tr")), 160)


def test_the_dossier_gives_the_clearest_words_of_each_language() -> None:
    story = build_story()
    written = dossier(story)
    texts = {reading.report.id: reading.report.text for reading in story.readings}
    statements = {one["id"]: one for one in written["statements"]}
    for claim in written["claims"]:
        languages = [one["language"] for one in claim["wordings"]]
        assert languages == sorted(set(languages))
        for one in claim["wordings"]:
            assert one["statement"] in claim["statements"]
            assert texts[one["report"]][one["start"] : one["end"]] == one["text"]
            assert statements[one["statement"]]["start"] == one["start"]
    assert any(len(claim["wordings"]) > 1 for claim in written["claims"])


@pytest.mark.parametrize(
    ("language", "wanted", "fits"),
    [
        ("en", "en", True),
        ("en-GB", "en", True),
        ("pt", "pt-BR", True),
        ("zh-Hant", "zh-Hans", False),
        ("de", "en", False),
    ],
)
def test_a_language_fits_a_broader_and_a_narrower_name(language, wanted, fits) -> None:
    assert is_in_language(language, wanted) is fits


def test_the_first_language_that_there_is_wins_and_headlines_come_last() -> None:
    statements = [one for reading in build_story().readings for one in reading.statements]
    found = find_said(statements, ("sw", "de", "en"))
    assert found is not None
    assert found.language == "de"
    assert not found.in_headline
    assert find_said(statements, ()) is None


def test_what_is_no_language_is_a_usage_error() -> None:
    assert read_languages("uk, en,uk") == ("uk", "en")
    assert read_languages(None) == ()
    for given in ("", "uk,", "english!", "<b>", "uk en"):
        with pytest.raises(RefusalError) as refused:
            read_languages(given)
        assert refused.value.code == 2

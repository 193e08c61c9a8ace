"""The claim corpus: its form is checked, and pairs are labelled as its relations say, in either order."""

from __future__ import annotations

import random

import pytest
from training.claims import languages_of, load_claim_stories, read_claim_file
from training.corpus import MalformedError
from training.pairs import draw_pairs, label, mirror, pairs_of

STORY = """=== k-9001 accident 2031-03-04 | A crane falls
1
  en 4 the guard | the crane fell
  de 4 -! | Kran umgestürzt
2
  en 5 the guard | the crane on Quay Two fell at two in the morning
3
  en 4 the firm | the crane did not fall
rel 2 refines 1
rel 3 contradicts 1 denial
"""


@pytest.fixture
def story(tmp_path):
    file = tmp_path / "one.txt"
    file.write_text(STORY, encoding="utf-8")
    return next(iter(read_claim_file(file)))


def test_wordings_know_who_says_them(story):
    assert [(w.language, w.speaker, w.in_headline) for w in story.wordings[:2]] == [
        ("en", "the guard", False), ("de", "", True)
    ]  # fmt: skip


def test_pairs_are_labelled_from_the_first_to_the_second(story):
    standing = {(p.a.words, p.b.words): p.standing for p in pairs_of(story)}
    assert standing["the crane fell", "Kran umgestürzt"] == "same"
    assert standing["the crane fell", "the crane on Quay Two fell at two in the morning"] == "refined"
    assert standing["the crane on Quay Two fell at two in the morning", "the crane did not fall"] == "unrelated"
    turned = mirror(next(p for p in pairs_of(story) if p.standing == "refined"))
    assert turned.standing == "refines"
    assert label(turned.a, turned.b, story.standings[0]).standing == "refines"


def test_what_is_drawn_holds_every_standing(story):
    drawn = draw_pairs([story], random.Random(3))
    assert {pair.standing for pair in drawn} >= {"same", "contradicts", "unrelated"}
    assert len(drawn) == 6


@pytest.mark.parametrize(
    ("old", "new"),
    [("rel 2 refines 1", "rel 2 refines 8"), (" denial", ""), ("  de 4 -! |", "  de -! |"), ("k-9001", "k-1")],
)
def test_faults_are_named(tmp_path, old, new):
    file = tmp_path / "one.txt"
    file.write_text(STORY.replace(old, new), encoding="utf-8")
    with pytest.raises(MalformedError):
        list(read_claim_file(file))


def test_the_corpus_that_ships_can_be_read():
    stories = load_claim_stories()
    assert len(stories) >= 60
    assert len(languages_of(stories)) >= 25
    assert sum(len(story.wordings) for story in stories) >= 8000

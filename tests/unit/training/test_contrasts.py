"""Contrasts are right by construction: what is changed is changed, and the label says so."""

import random
import tomllib

import numpy as np
import pytest
from training.claims import ClaimStory, Wording, load_claim_stories
from training.contrasts import FOLDER, Change, apply, classes_of, contrast, draw_contrasts, has, names_of
from training.pairs import draw_pairs


def wording(words: str, language: str = "en", claim: int = 1) -> Wording:
    return Wording(claim, language, 1, "", words, False)


def test_a_word_is_found_whole_but_where_no_spaces_are() -> None:
    assert has(wording("it was not so"), "was")
    assert not has(wording("it washed ashore"), "was")
    assert has(wording("周二宣布停火", "zh"), "周二")


def test_only_the_first_place_is_changed() -> None:
    changed = apply(wording("two of two ships"), Change("two", "nine", "number"))
    assert changed.words == "nine of two ships"


def test_a_contrast_differs_and_says_in_what() -> None:
    one = wording("the ferry left on Monday")
    kinds = {contrast(one, [one], {}, random.Random(seed)) for seed in range(20)} - {None}
    assert kinds
    for pair in kinds:
        assert pair.standing == "contradicts"
        assert pair.a.words != pair.b.words
        if "Monday" not in pair.a.words:
            assert pair.kind == "time"


def test_wordings_changed_alike_stay_one() -> None:
    pair_of = [wording("three died on Monday"), wording("on Monday three people lost their lives")]
    drawn = [contrast(pair_of[0], pair_of, {}, random.Random(seed)) for seed in range(60)]
    alike = [pair for pair in drawn if pair is not None and pair.standing == "same"]
    assert alike
    assert all(pair.a.words != pair_of[0].words for pair in alike)


def test_what_a_wording_does_not_have_is_not_contradicted() -> None:
    silent = wording("the ferry sank")
    dated = wording("the ferry sank on Monday")
    for seed in range(60):
        pair = contrast(dated, [dated, silent], {}, random.Random(seed))
        if pair is not None and pair.b is silent:
            assert "Monday" in pair.a.words


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.toml")), ids=lambda file: file.stem)
def test_words_of_a_class_are_several_and_differ(file) -> None:
    for language, kinds in tomllib.loads(file.read_text(encoding="utf-8")).items():
        for kind, lists in kinds.items():
            for words in lists:
                assert len(set(words)) == len(words) > 1, (language, kind, words)


def test_every_language_of_the_corpus_has_classes() -> None:
    stories = load_claim_stories()
    assert all(classes_of(w.language) for story in stories for w in story.wordings)


def test_contrasts_of_the_corpus_never_repeat_a_wording() -> None:
    stories = load_claim_stories()[:8]
    drawn = draw_contrasts(stories, random.Random(3), 20)
    assert len(drawn) > 60
    assert all(pair.a.words != pair.b.words for pair in drawn if pair.standing == "contradicts")
    assert {pair.standing for pair in drawn} == {"contradicts", "same"}


def test_names_are_words_with_a_capital_inside() -> None:
    story = ClaimStory("k-0001", "accident", "2031-01-01", "t", [wording("Rescuers said Kest Star sank off Orvola")])
    assert names_of([story]) == {"en": ["Kest", "Orvola", "Star"]}


def test_near_unrelated_pairs_come_in_by_their_vectors() -> None:
    story = ClaimStory("k-0001", "accident", "2031-01-01", "t")
    story.wordings += [wording(f"claim {number}", claim=number) for number in range(1, 26)]
    vectors = np.eye(25, dtype=np.float32)
    vectors[1] = vectors[0]
    draws = [draw_pairs([story], random.Random(seed), {story.id: vectors}) for seed in range(5)]
    both = [{"claim 1", "claim 2"} in [{p.a.words, p.b.words} for p in drawn] for drawn in draws]
    assert sum(both) >= 2

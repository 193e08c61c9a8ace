from link_pile import make_reading

from firsthand.link.shingles import (
    SHINGLE,
    WINDOW,
    find_sharing,
    fingerprints,
    index_prints,
    prints_of,
    propose_copies,
    sentences_of,
)
from firsthand.model import SegmentKind


def test_any_shared_run_of_the_guaranteed_length_leaves_a_common_print() -> None:
    shared = [f"shared{n}" for n in range(SHINGLE + WINDOW - 1)]
    for before in range(6):
        a = [f"a{n}" for n in range(before + 7)] + shared + ["tail"] * 9
        b = [f"b{n}" for n in range(13 - before)] + shared + ["end"]
        assert fingerprints(a) & fingerprints(b)


def test_different_texts_share_no_print() -> None:
    assert not fingerprints([f"a{n}" for n in range(60)]) & fingerprints([f"b{n}" for n in range(60)])


def test_pairs_are_proposed_once_and_in_order() -> None:
    prints = [frozenset({1, 2, 3}), frozenset({9}), frozenset({2, 3, 4}), frozenset({3, 9})]
    assert propose_copies(prints, at_least=2) == ((0, 2, 2),)


def test_words_keep_their_places_and_know_quotation_marks() -> None:
    reading = make_reading(
        "a", ["Site furniture", "He said: “Çok güzel, Straße” and left."], kinds={0: SegmentKind.BOILERPLATE}
    )
    (sentence,) = sentences_of(reading)
    text = reading.report.text
    assert [text[word.start : word.end] for word in sentence.words] == [
        "He",
        "said",
        "Çok",
        "güzel",
        "Straße",
        "and",
        "left",
    ]
    assert [word.text for word in sentence.words if word.quoted] == ["cok", "guzel", "strasse"]


def test_scripts_without_gaps_give_a_word_a_character() -> None:
    (sentence,) = sentences_of(make_reading("a", ["港口今天关闭 2 号门"], language="zh"))
    assert [word.text for word in sentence.words] == [*"港口今天关闭", "2", *"号门"]


def test_prints_of_a_report_are_those_of_its_words() -> None:
    lines = ["Café «Zur Brücke» brannte am Dienstag bis auf die Grundmauern nieder.", "港口今天关闭 2 号门，船只等待。"]
    reading = make_reading("a", [*lines, "Site furniture"], kinds={2: SegmentKind.BOILERPLATE}, language="de")
    words = [word.text for sentence in sentences_of(reading) for word in sentence.words]
    assert prints_of(reading) == fingerprints(words) != frozenset()


def test_folding_that_changes_lengths_keeps_places() -> None:
    (sentence,) = sentences_of(make_reading("a", ["Straße ﬁn “Œuvre” 한국 naïve"], language="de"))
    assert [(word.start, word.end, word.quoted) for word in sentence.words] == [
        (0, 6, False),
        (7, 9, False),
        (11, 16, True),
        (18, 20, False),
        (21, 26, False),
    ]


def test_a_print_that_too_many_share_proposes_nothing() -> None:
    assert propose_copies([frozenset({7})] * 61, at_least=1) == ()
    assert len(propose_copies([frozenset({7})] * 60, at_least=1)) == 60 * 59 // 2


def test_who_shares_a_print_is_found_in_an_index() -> None:
    index = index_prints([frozenset({1, 2**63}), frozenset(), frozenset({2**63, 5, 6})])
    assert find_sharing(index, {5, 6, 2**63, 99}, at_least=1) == ((0, 1), (2, 3))
    assert find_sharing(index, {5, 6}, at_least=2) == ((2, 2),)
    assert find_sharing(index, (), at_least=1) == ()
    assert find_sharing(index_prints([]), {5}, at_least=1) == ()

"""Tokens, quotations and phrase lists: what they find, and that no text makes them slow."""

import pytest

from firsthand.extract.lexicons import Match, Phrases
from firsthand.extract.tokens import Apostrophe, find_quotations, split_tokens


def found_in(phrases: Phrases, text: str) -> list[Match]:
    return phrases.find(split_tokens(text))


def listed(*entries: str, proclitics: tuple[str, ...] = ()) -> Phrases:
    phrases = Phrases(Apostrophe.SUFFIX, proclitics)
    phrases.add(entries, "says")
    return phrases


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“The dam holds,” she said.", ["“The dam holds,”"]),
        ("„Der Damm hält“, sagte sie, „noch“.", ["„Der Damm hält“", "„noch“"]),
        ("The miners' lamp, the town’s pride.", []),
        ("‘The town’s dam holds’, he said.", ["‘The town’s dam holds’"]),
        ("He said: “The dam holds", ["“The dam holds"]),
        ("An odd ‘mark, and then “the dam”.", ["“the dam”"]),
    ],
)
def test_quotations_are_found_with_their_marks(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in find_quotations(text)] == quoted


def test_marks_that_nothing_closes_cost_one_search() -> None:
    assert find_quotations("‘a " * 100_000) == ()


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Harbour", ["harbour"]), ("town’s", ["town", "'s"]), ("l’ARMÉE", ["l", "'armée"])],
)
def test_tokens_are_plain_for_matching(text: str, plain: list[str]) -> None:
    assert [token.lower for token in split_tokens(text)] == plain


def test_an_entry_added_later_is_found_for_a_word_already_seen() -> None:
    phrases = listed("announce*")
    assert found_in(phrases, "officials confirmed it") == []
    phrases.add(["confirm*"], "says")
    assert [match.first for match in found_in(phrases, "officials confirmed it")] == [1]


def test_a_word_is_tried_as_it_stands_before_its_particle_is_taken_off() -> None:
    phrases = listed("قالت", "وقالت المصادر", proclitics=("و",))
    (whole,) = found_in(phrases, "وقالت المصادر")
    (bare,) = found_in(phrases, "وقالت الوزارة")
    assert (whole.first, whole.last) == (0, 2)
    assert (bare.first, bare.last) == (0, 1)


def test_a_split_verb_reaches_its_second_part() -> None:
    (match,) = found_in(listed("teilte ... mit"), "Das Amt teilte am Abend mit.")
    assert (match.first, match.last, match.end, match.tail) == (2, 3, 6, 1)

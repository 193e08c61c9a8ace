"""How words are spelt for the index, and what finds what."""

import pytest

from firsthand.app.searching import cut_words, mark_words, put_question, spell_passage
from firsthand.model import fold
from firsthand.store import open_store


def finds(asked: str, text: str) -> bool:
    """Whether the question ASKED finds a passage that says TEXT."""
    question = put_question(asked)
    if question is None:
        return False
    with open_store(":memory:") as store, store.write() as writer:
        connection = writer._connection
        connection.execute("INSERT INTO passage_words (rowid, words, skeletons) VALUES (1, ?, ?)", spell_passage(text))
        query = "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?"
        return connection.execute(query, (question.wanted,)).fetchone()[0] == 1


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("harbour", "The HARBOUR burned."),
        ("resume", "Le résumé"),
        ("explod", "It exploded at six."),
        ("17", "17 people"),
        ("中国", "他是中国人"),
        ("国", "他是中国人"),
        ("人", "他是中国人"),
        ("中国人", "他是中国人"),
        ("เรือ", "เขาเห็นเรือสองลำ"),
        ("ميناء", "انفجار في الميناء"),
        ("الميناء", "قرب ميناء صغير"),
        ("والمدينة", "في مدينة بعيدة"),
        ("Zelensky", "Володимир Зеленський сказав"),
        ("Зеленский", "President Zelenskyy said"),
        ("Majdal Shams", "Raketenangriff auf Madschdal Schams"),
        ('"two people died"', "He said two people died there."),
        ("„two people“", "two people"),
        ("Þorkell", "Þorkell Brandsson"),
        ("Gefängnis", "im GEFÄNGNIS"),
    ],
)
def test_is_found(asked, text):
    assert finds(asked, text)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("国中", "他是中国人"),
        ('"people two"', "two people died"),
        ("harbour fire", "The harbour is quiet."),
        ("at", "attack"),
        ("", "anything"),
        ("!!! ???", "anything"),
    ],
)
def test_is_not_found(asked, text):
    assert not finds(asked, text)


@pytest.mark.parametrize(
    "asked",
    ['a" OR words : "b', "NEAR(a b)", "* ^ : ( )", "words:x", "a AND", "-a", '"', '""', "{a} + b", "\x00a", "a" * 500,
     "'; DROP TABLE passage; --", "a* b*", "col : x OR y", "🚢", "\ud800"],
)  # fmt: skip
def test_no_question_is_an_error(asked):
    assert finds(asked, "something else entirely") in (True, False)


def test_words_stand_where_they_were():
    text = fold("Two men, 港口的火, died.")
    for word in cut_words(text):
        assert text[word.start : word.end].endswith(word.text)


@pytest.mark.parametrize(
    ("asked", "text", "marked"),
    [
        ("harbour", "The Harbour and the harbours", ["Harbour", "harbours"]),
        ("Zelensky", "сказав Зеленський.", ["Зеленський"]),
        ("中国人", "他是中国人。", ["中国人"]),
        ("ميناء", "في الميناء الآن", ["الميناء"]),
    ],
)
def test_what_answers_is_marked_in_the_words_as_received(asked, text, marked):
    question = put_question(asked)
    assert question is not None
    pieces = mark_words(text, question)
    assert "".join(piece for piece, _ in pieces) == text
    assert [piece for piece, is_marked in pieces if is_marked] == marked

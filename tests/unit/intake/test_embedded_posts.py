"""Embedded posts: sources of their own, with their words, author, handle, date and language."""

# ruff: noqa: E501 - the rows of a table stay on one line
import pytest

from firsthand.intake.segments import find_segments
from firsthand.model import SegmentKind

BEFORE = "Brandmenn úr þremur bæjum slökktu eldinn í gömlu myllunni í Osk á föstudagskvöld, að sögn slökkviliðsins."
AFTER = "Bæjarstjórinn þakkaði slökkviliðinu fyrir og lofaði því að myllan yrði endurreist fyrir næsta sumar."


def posts(text, language="is"):
    return [s for s in find_segments("r:1", text, language) if s.kind is SegmentKind.POST]


@pytest.mark.parametrize(
    ("words", "credit", "author", "posted_on", "language"),
    [
        ("The mill is gone. I stood on the bridge and saw it fall. pic.twitter.com/Ab12", "— Ann Lee (@annlee) May 3, 2024", "Ann Lee (@annlee)", "2024-05-03", "en"),
        ("حريق الطاحونة تحت السيطرة ولا إصابات pic.twitter.com/Ab12", "— دفاع مدني أوسك (@osk_civil) May 3, 2024", "دفاع مدني أوسك (@osk_civil)", "2024-05-03", "ar"),
        ("Пожар на мельнице потушен, пострадавших нет.", "— МЧС Оска (@mchs_osk) 3 мая 2024 г.", "МЧС Оска (@mchs_osk)", "2024-05-03", "ru"),
        ("Die Mühle von Osk ist leider nicht mehr zu retten, wir löschen weiter.", "— Feuerwehr Osk (@fw.osk.bsky.social) 3. Mai 2024 um 17:04", "Feuerwehr Osk (@fw.osk.bsky.social)", "2024-05-03", "de"),
        ("火已经被扑灭，没有人受伤，感谢大家的帮助。", "— 奥斯克消防 (@osk119) 2024年5月3日", "奥斯克消防 (@osk119)", "2024-05-03", "zh"),
        ("İtfaiye yangını söndürdü, değirmende kimse yaralanmadı.", "— Osk İtfaiye (@oskitfaiye) 3 Mayıs 2024", "Osk İtfaiye (@oskitfaiye)", "2024-05-03", "tr"),
    ],
)  # fmt: skip
def test_a_post_in_another_language_in_the_middle_of_a_report(words, credit, author, posted_on, language):
    for gap in ("\n", "\n\n"):
        found = posts(gap.join([BEFORE, words, credit, AFTER]))
        assert len(found) == 1
        assert found[0].anchor.quote == f"{words}{gap}{credit}"
        assert (found[0].author, found[0].posted_on, found[0].language) == (author, posted_on, language)
        assert found[0].handle == author[author.index("@") : -1]


def test_a_quoted_post_of_several_paragraphs():
    post = "> The mill is gone.\n>\n> Nobody was hurt.\n>\n> — Ann Lee (@annlee) May 3, 2024"
    found = posts(f"{BEFORE}\n\n{post}\n\n{AFTER}")
    assert [p.anchor.quote for p in found] == [post[2:]]


def test_post_and_credit_in_one_line_with_a_sentence_after():
    line = "The mill is gone. — Ann Lee (@annlee) May 3, 2024"
    segments = find_segments("r:1", f"{BEFORE}\n{line} {AFTER}", "is")
    assert [s.anchor.quote for s in segments] == [BEFORE, line, AFTER]


def test_two_posts_in_a_row_stay_two():
    one = "The mill burns.\n— Ann Lee (@annlee) May 3, 2024"
    two = "The mill is gone.\n— Bob Ray (@bobray) May 4, 2024"
    found = posts(f"{BEFORE}\n{one}\n{two}\n{AFTER}")
    assert [p.anchor.quote for p in found] == [one, two]
    assert [p.posted_on for p in found] == ["2024-05-03", "2024-05-04"]


def test_a_picture_post_and_a_page_post():
    shared = "Beautiful evening at the mill\nA post shared by Mill Friends (@mill.friends)"
    posted = "We thank all helpers\nPosted by Osk Fire Service on Friday, May 3, 2024"
    found = posts(f"{BEFORE}\n{shared}\n{AFTER}\n{posted}\n{AFTER}")
    assert [(p.anchor.quote, p.author) for p in found] == [
        (shared, "Mill Friends (@mill.friends)"),
        (posted, "Osk Fire Service"),
    ]


def test_a_post_with_its_head_before_it():
    found = posts(f"{BEFORE}\n\nAnn Lee @annlee · May 3, 2024\nThe mill is gone.\n\n{AFTER}")
    assert [(p.author, p.posted_on) for p in found] == [("Ann Lee (@annlee)", "2024-05-03")]


def test_an_aside_with_an_account_is_no_post():
    sentence = "The mayor said — as he did (@home) in 2019 — that nothing was lost in the fire at the mill."
    assert posts(f"{BEFORE}\n\n{sentence}\n\n{AFTER}") == []

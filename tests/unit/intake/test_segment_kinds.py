"""Every part of a report gets its kind: own reports about a mill fire in the invented town of Osk."""

# ruff: noqa: E501 - the rows of a table stay on one line
import pytest

from firsthand.intake.segments import find_segments
from firsthand.model import SegmentKind

BODY = "Firefighters from three towns put out the blaze at the old mill in Osk on Friday night, the fire service said."
GERMAN = "Die Feuerwehr hat den Brand in der alten Mühle von Osk am Freitagabend nach drei Stunden gelöscht, sagte ein Sprecher."


def kinds(text, language="en"):
    return [(segment.kind.value, segment.anchor.quote) for segment in find_segments("r:1", text, language)]


def of_kind(text, kind, language="en"):
    return [quote for found, quote in kinds(text, language) if found == kind]


def test_title_dateline_sentences_and_byline():
    text = f"Mill burns in Osk\n\nOSK, Freeland — {BODY} Nobody was hurt.\n\nBy Ann Lee"
    assert kinds(text) == [
        ("headline", "Mill burns in Osk"),
        ("dateline", "OSK, Freeland —"),
        ("body", BODY),
        ("body", "Nobody was hurt."),
        ("byline", "By Ann Lee"),
    ]


@pytest.mark.parametrize(
    ("dateline", "language"),
    [
        ("OSK (Reuters) -", "en"),
        ("LONDON, May 3 (AP) —", "en"),
        ("KYIV, 3 May /Ukrinform/ –", "en"),
        ("Osk/Berlin (dpa) -", "de"),
        ("МОСКВА, 13 дек — РИА Новости.", "ru"),
        ("МОСКВА, 13 декабря. /ТАСС/.", "ru"),
        ("КИЇВ. 3 травня. УНН.", "uk"),
        ("بيروت (أ ف ب) -", "ar"),
        ("新华社奥斯克5月3日电（记者张三）", "zh"),
        ("【カイロ=山田】", "ja"),
    ],
)
def test_datelines_in_many_forms(dateline, language):
    after = {"de": GERMAN, "en": BODY, "zh": "消防员周五晚扑灭了磨坊的大火，没有人受伤。"}.get(language, BODY)
    found = kinds(f"{dateline} {after}", language)
    assert found[0] == ("dateline", dateline)
    assert found[1][0] == "body"


@pytest.mark.parametrize(
    "sentence",
    [
        "Osk — a town of nine hundred people on the river — lost its mill on Friday, and nobody knows why it burned.",
        "国资委的数据显示，1—5月产量增长了百分之三。",
        "The council met in 2019 - the year of the flood - and again on Friday to talk about the ruins of the mill.",
    ],
)
def test_a_dash_in_a_sentence_is_no_dateline(sentence):
    later = f"{BODY}\n\n" * 5 + sentence
    assert of_kind(later, "dateline") == []


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("EN FR DE", "en"),
        ("English | Русский | العربية", "en"),
        ("Latest news", "en"),
        ("Read also: The bridge of Osk reopens", "en"),
        ("Discover more from The Osk Herald", "en"),
        ("Subscribe to our newsletter to get new posts by email.", "en"),
        ("This is a developing story.", "en"),
        (" Continue reading...", "en"),
        ("Copyright 2024 The Osk Herald", "en"),
        ("Lesen Sie auch", "de"),
        ("Czytaj też: Most w Osku otwarty", "pl"),
        ("Читайте нас на:", "ru"),
        ("Підписуйтесь на наш канал у Telegram", "uk"),
        ("À lire aussi", "fr"),
        ("Lea también: El puente de Osk", "es"),
        ("اقرأ أيضا: جسر أوسك", "ar"),
        ("İlgili haberler", "tr"),
        ("相关阅读", "zh"),
        ("[查看原文](https://news.invalid/1)", "zh"),
        ("![The mill](https://news.invalid/mill.jpg)", "en"),
        ("---", "en"),
        ("\\###", "en"),
        ("Foto: Anna Maier", "de"),
    ],
)
def test_furniture_is_boilerplate(line, language):
    text = f"Mill burns in Osk\n\n{BODY}\n\n{line}\n\n{BODY}"
    found = kinds(text, language)
    assert next(kind for kind, quote in found if quote in line or line.strip() in quote) == "boilerplate"
    assert "".join(quote for kind, quote in found if kind == "boilerplate") in line


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Related sanctions were lifted in May.", "en"),
        ("By signing up to the pact, Osk gave up its mill.", "en"),
        ("Share prices fell after the fire at the mill.", "en"),
        ("Copyright holders asked the court in Osk for help.", "en"),
        ("“Read more,” said the teacher.", "en"),
        ("dpa zufolge brannte die Mühle drei Stunden lang.", "de"),
        ("Recibe apoyo de los vecinos de Osk.", "es"),
        ("関連死は三人だった。", "ja"),
        ("Er zitierte aus einem Brief vom 28.07.2024.", "de"),
        ("Von Osk nach Berlin fährt kein Zug mehr.", "de"),
    ],
)
def test_a_sentence_that_begins_like_furniture_is_kept(sentence, language):
    found = kinds(f"{BODY}\n\n{sentence}\n\n{BODY}", language)
    assert ("body", sentence) in found


def test_a_sentence_after_a_read_also_mark_is_not_lost():
    sentence = "Il faudrait normalement des années pour reconstruire le moulin de la petite ville d'Osk."
    found = kinds(f"{BODY}\n\nLire aussi : {sentence}\n\n{BODY}", "fr")
    assert ("body", sentence) in found
    assert ("boilerplate", "Lire aussi :") in found


def test_crossheads_are_headlines_and_lists_are_not():
    text = f"Mill burns\n\n{BODY}\n\nWhat comes next?\n\n{BODY}\n\n- two engines\n- one ladder\n\n{BODY}"
    assert of_kind(text, "headline") == ["Mill burns", "What comes next?"]


def test_markdown_title_link_anchors_the_words_alone():
    found = kinds(f"[Mill burns down in Osk](https://news.invalid/mill)\n\n{BODY}")
    assert found[0] == ("headline", "Mill burns down in Osk")
    assert found[1] == ("boilerplate", "](https://news.invalid/mill)")


def test_tags_of_the_page_are_cut_out_of_a_headline():
    found = kinds(f"Pożar młyna w Osku [ZDJĘCIA]\n\n{BODY}", "pl")
    assert found[:2] == [("headline", "Pożar młyna w Osku"), ("boilerplate", "[ZDJĘCIA]")]


def test_html_inside_markdown_is_cut_at_its_tags():
    text = "### 磨坊起火\n\n<p><strong>奥视网消息</strong>（晚间新闻）：磨坊周五起火。<br></p><p>没有人受伤。</p>"
    assert kinds(text, "zh") == [
        ("headline", "磨坊起火"),
        ("boilerplate", "<strong>奥视网消息</strong>（晚间新闻）："),
        ("body", "磨坊周五起火。"),
        ("body", "没有人受伤。"),
    ]


@pytest.mark.parametrize("stamp", ["• 03.05.2024, 12:32", "Published :`2024-05-03 20:14:51`", "Updated: May 3, 2024"])
def test_date_stamps_are_datelines(stamp):
    found = of_kind(f"Mill burns in Osk\n\n{stamp}\n\n{BODY}", "dateline")
    assert len(found) == 1
    assert found[0] in stamp


def test_a_stamp_at_the_end_of_a_teaser_is_cut_off():
    found = kinds(f"{GERMAN}\n\nBrand in Osk Feuerwehr löscht Mühle Stand: 03.05.2024 10:45 Uhr\n\n{GERMAN}", "de")
    assert ("dateline", "Stand: 03.05.2024 10:45 Uhr") in found


@pytest.mark.parametrize(
    "line", ["AFP", "(AP)", "dpa/AFP", "Source: Reuters", "Reporting by Ann Lee; Editing by Bob Ray"]
)
def test_credits_are_bylines(line):
    assert of_kind(f"Mill burns\n\n{BODY}\n\n{line}", "byline") == [line]


def test_an_agency_at_the_end_of_the_last_sentence_is_a_byline():
    assert kinds(f"{BODY} (AP)")[-1] == ("byline", "(AP)")


def test_a_caption_keeps_its_words():
    caption = "The mill of Osk on Saturday morning (Photo: Ann Lee)."
    assert (SegmentKind.CAPTION.value, caption) in kinds(f"{BODY}\n\n{caption}\n\n{BODY}")


def test_menus_at_the_edge_go_and_short_lists_inside_stay():
    menu = "\n".join(["Home", "World", "Sport", "Culture", "Weather", "Jobs"])
    names = "\n".join(["Ann Lee", "Bob Ray", "Cem Oz"])
    text = f"{menu}\n\nMill burns in Osk\n\n{BODY}\n\n{names}\n\n{BODY}"
    assert of_kind(text, "boilerplate") == menu.split("\n")
    assert all(
        name in "".join(quote for kind, quote in kinds(text) if kind != "boilerplate") for name in names.split("\n")
    )


def test_hard_wrapped_lines_are_one_sentence():
    text = (
        "The town council of Osk thanks all those who came to help when the old\n"
        "mill on the river burned down, and it asks the people of the valley to\n"
        "stay away from the ruins until the walls have been made safe by the\n"
        "engineers. Nobody was hurt."
    )
    assert [quote for _, quote in kinds(text)] == [text[: text.index(" Nobody")], "Nobody was hurt."]


def test_lines_that_are_paragraphs_are_not_joined():
    text = "\n".join([BODY[:95] + ".", "The mayor was told.", BODY[:98] + ".", "She came at once."])
    assert len(kinds(text)) == 4

"""What the extractor leaves out although it stands among what it keeps, and what it rightly leaves out."""

import pytest
from lxml.html import fromstring

from firsthand.intake import Received, read_received
from firsthand.intake.page_gaps import fill_gaps

PARAGRAPHS = [
    "Firefighters from three towns put out the blaze at the old mill in Osk on Friday night, the fire service said.",
    "The mayor, Ann Lee, thanked the crews and promised that the mill would be rebuilt before the next harvest.",
    "Nobody was hurt, although two bakers had been working on the ground floor when the fire broke out.",
    "The owner, a family of millers from Tarn, told the council that the roof alone would cost a fortune to mend.",
    "Police closed the bridge over the Osk until Sunday and asked drivers to take the road through Little Tarn.",
    "A first inquiry found that a bearing had run hot, according to the report that the service sent to the council.",
]

LINKED = "The council of Osk found that the mill burnt once before, in the dry summer of 1911,"


def page(body, title="Mill burns in Osk", head=""):
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title>{head}</head><body>'
        f'<main><article class="report"><h1>Mill burns in Osk</h1>{body}</article></main></body></html>'
    )


def read(text):
    report, _ = read_received(Received("page.html", text.encode(), "text/html"), received_at="2026-11-22T00:00:00Z")
    return report


def part(*paragraphs):
    return f'<div class="part"><div class="body">{"".join(f"<p>{one}</p>" for one in paragraphs)}</div></div>'


def filled(text, kept):
    """The lines that come of KEPT, lines that the extractor left of the page."""
    return fill_gaps(fromstring(text), "\n".join(kept)).split("\n")


def test_the_half_behind_an_advertisement_is_put_back():
    text = page(part(*PARAGRAPHS[:3]) + '<div class="advert"><p>Buy flour at Tarn.</p></div>' + part(*PARAGRAPHS[3:]))
    assert filled(text, PARAGRAPHS[:3]) == PARAGRAPHS
    assert filled(text, PARAGRAPHS[3:]) == PARAGRAPHS


def test_paragraphs_between_others_are_put_back_in_their_places():
    words, short = f"{LINKED} and that it cost the town its bread.", "Nobody was ever fined."
    linked = words.replace("burnt once before", '<a href="/1">burnt once before</a>')
    text = page(part(*PARAGRAPHS[:2], linked, short, *PARAGRAPHS[2:]))
    lines = filled(text, ["Mill burns in Osk", *PARAGRAPHS])
    assert lines == ["Mill burns in Osk", *PARAGRAPHS[:2], words, *PARAGRAPHS[2:]]
    assert filled(text.replace("Nobody", "Nobody by then"), PARAGRAPHS)[3] == "Nobody by then was ever fined."


def test_a_paragraph_that_was_joined_with_another_is_not_put_in_twice():
    text = page(part(*PARAGRAPHS))
    kept = [*PARAGRAPHS[:2], " ".join(PARAGRAPHS[2:4]), *PARAGRAPHS[4:]]
    assert filled(text, kept) == kept


def test_a_sentence_that_lost_its_links_gets_them_back():
    whole = f"{LINKED} and that the owners are to pay for the roof and the bridge."
    linked = whole.replace("burnt once before", '<a href="/1">burnt once before</a>')
    text = page(part(*PARAGRAPHS[:2], linked, *PARAGRAPHS[2:]))
    kept = [*PARAGRAPHS[:2], whole.replace("burnt once before", ""), *PARAGRAPHS[2:]]
    assert filled(text, kept) == [*PARAGRAPHS[:2], whole, *PARAGRAPHS[2:]]


def test_what_a_script_in_a_paragraph_says_is_no_word_of_it():
    text = page(part(*PARAGRAPHS[:2], f"{PARAGRAPHS[2]}<script>var counted = 1;</script>", *PARAGRAPHS[3:]))
    assert filled(text, [*PARAGRAPHS[:2], *PARAGRAPHS[3:]]) == PARAGRAPHS


def test_crossheads_and_hours_of_a_live_page_stand_before_their_entries():
    hours = ["10.30: Mill burns", "11.30: Mayor thanks crews", "12.30: Nobody hurt", "13.30: Roof lost"]
    entries = [
        f'<h5 class="hour"><span>{hour}</span></h5><p>{one}</p>' for hour, one in zip(hours, PARAGRAPHS, strict=False)
    ]
    lines = filled(page(f'<div class="ticker">{"".join(entries)}</div>'), PARAGRAPHS[:4])
    assert lines == [line for both in zip(hours, PARAGRAPHS, strict=False) for line in both]


def test_a_crosshead_that_is_the_aim_of_a_link_is_no_link():
    text = page(f'{part(*PARAGRAPHS[:3])}<h3><a name="roof">A roof to mend</a></h3>{part(*PARAGRAPHS[3:])}')
    assert "A roof to mend" in filled(text, PARAGRAPHS)


def test_the_sentences_of_a_list_above_the_text_are_put_back_with_their_heading():
    listed = "The bridge over the Osk stays closed until Sunday evening, and buses go through Little Tarn."
    above = f"<h2>In short</h2><ul><li>{listed}</li><li>Buses go.</li></ul>"
    text = page(f'<div class="body">{above}{"".join(f"<p>{one}</p>" for one in PARAGRAPHS)}</div>')
    assert filled(text, PARAGRAPHS) == ["In short", f"- {listed}", *PARAGRAPHS]


POST = "The bridge is closed until Sunday, take the other road."
CREDIT = "— Osk Civil (@osk_civil) May 3, 2024"


@pytest.mark.parametrize("left", [[], [POST]])
def test_an_embedded_post_is_put_back_with_its_credit(left):
    link = '<a href="https://x.invalid/1">May 3, 2024</a>'
    embedded = f'<blockquote class="post"><p>{POST}</p>— Osk Civil (@osk_civil) {link}</blockquote>'
    text = page(part(*PARAGRAPHS[:3]) + f"<div>{embedded}</div>" + part(*PARAGRAPHS[3:]))
    kept = [*PARAGRAPHS[:3], *left, *PARAGRAPHS[3:]]
    assert filled(text, kept) == [*PARAGRAPHS[:3], f"{POST}{CREDIT}", *PARAGRAPHS[3:]]


def test_an_embedded_post_that_was_kept_is_left_as_it_is():
    embedded = f'<blockquote class="post"><p>{POST}</p>{CREDIT}</blockquote>'
    text = page(part(*PARAGRAPHS[:3]) + embedded + part(*PARAGRAPHS[3:]))
    kept = [*PARAGRAPHS[:3], POST, CREDIT, *PARAGRAPHS[3:]]
    assert filled(text, kept) == kept


def test_a_paragraph_with_one_class_more_is_of_the_same_kind():
    last = f'<div class="part wide"><div class="body"><p>{PARAGRAPHS[5]}</p></div></div>'
    assert filled(page(part(*PARAGRAPHS[:5]) + last), PARAGRAPHS[:5]) == PARAGRAPHS


@pytest.mark.parametrize(
    "beside",
    [
        '<ul><li><a href="/a">The council of Tarn has voted on the new road, and the mayor agrees.</a></li></ul>',
        '<h3><a href="/b">Bridge closed</a></h3>',
        '<h3>More from Osk</h3><ul><li><a href="/c">Bridge closed</a></li></ul>',
        "<p hidden>Subscribers of the Osk Herald get the whole story of the mill every morning.</p>",
        "<aside><p>The Osk Herald was founded in the year of the great flood and printed here ever since.</p></aside>",
        '<div class="comment"><p>I saw the fire from my window and called the service, says a reader.</p></div>',
        '<p><a href="/d">Read the whole inquiry into the fire at the mill here</a>.</p>',
    ],
)
def test_what_is_beside_the_report_stays_out(beside):
    tree = fromstring(page(part(*PARAGRAPHS[:3]) + beside + part(*PARAGRAPHS[3:])))
    kept = "\n".join(PARAGRAPHS)
    assert fill_gaps(tree, kept) == kept


def test_nothing_is_added_where_no_place_of_running_text_is_known():
    tree = fromstring(page(part(*PARAGRAPHS)))
    assert fill_gaps(tree, "A single line.") == "A single line."
    assert fill_gaps(tree, "") == ""


def test_the_next_report_on_the_page_is_not_this_one():
    other = "The council of Tarn voted for the new road on Monday, and the works are to begin before the winter."
    following = f'<article class="report"><h1>Tarn votes for road</h1>{part(other, other + " So it said.")}</article>'
    text = page(part(*PARAGRAPHS)).replace("</main>", f"{following}</main>")
    assert filled(text, PARAGRAPHS) == PARAGRAPHS
    assert filled(text.replace("<h1>Tarn votes for road</h1>", ""), PARAGRAPHS) == PARAGRAPHS


def test_a_title_that_adds_the_outlet_is_the_heading():
    said = '{"@type": "NewsArticle", "headline": "Mill burns in Osk - Osk Herald"}'
    text = page(part(*PARAGRAPHS), head=f'<script type="application/ld+json">{said}</script>')
    assert read(text).title == "Mill burns in Osk"


def test_a_title_that_goes_on_after_a_short_heading_is_kept():
    said = '{"@type": "NewsArticle", "headline": "Osk - mill burns at night"}'
    text = page(part(*PARAGRAPHS), head=f'<script type="application/ld+json">{said}</script>')
    assert read(text.replace("<h1>Mill burns in Osk", "<h1>Osk")).title == "Osk - mill burns at night"


def test_character_references_in_json_are_read():
    said = (
        '{"@type": "NewsArticle", "headline": "Mayor: &quot;We rebuild&quot;", "publisher": {"name": "Osk &amp; Tarn"}}'
    )
    text = page(part(*PARAGRAPHS), head=f'<script type="application/ld+json">{said}</script>')
    report = read(text)
    assert (report.title, report.outlet) == ('Mayor: "We rebuild"', "Osk & Tarn")


@pytest.mark.parametrize(
    ("head", "above", "published"),
    [
        ('<meta name="date" content="2024-05-03 10:00:00 +02:00">', "", "2024-05-03T10:00:00+02:00"),
        ('<meta name="date" content="2024-05-03">', '<time datetime="2024-05-03T10:00Z">', "2024-05-03T10:00+00:00"),
        ('<meta name="date" content="2024-05-03">', '<time datetime="2024-05-04T10:00Z">', "2024-05-03"),
        (
            '<meta name="date" content="2024-05-05"><meta itemprop="datePublished" content="2024-05-03">',
            "",
            "2024-05-03",
        ),
    ],
)
def test_the_time_of_publication_is_read_from_what_the_page_states(head, above, published):
    assert read(page(above + part(*PARAGRAPHS), head=head)).published_at == published


def test_the_parts_of_a_heading_do_not_run_together():
    heading = '<h1><span>Fire in Osk</span><span aria-hidden="true"> – </span><span>Mill burns down</span></h1>'
    text = page(part(*PARAGRAPHS)).replace("<h1>Mill burns in Osk</h1>", heading)
    assert "OskMill" not in read(text).text


def test_a_word_with_a_marked_first_letter_stays_whole():
    text = page(part(*PARAGRAPHS)).replace("<h1>Mill burns", '<h1><span class="initial">M</span><span>ill</span> burns')
    assert "Mill burns in Osk" in read(text).text

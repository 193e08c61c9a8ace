"""Saved pages: the main text, what the page says about itself, and hostile pages that end quickly."""

# ruff: noqa: E501 - the rows of a table stay on one line

import pytest

from firsthand.intake import Received, read_received
from firsthand.intake.pages import nesting_depth
from firsthand.model import DatedBy, SegmentKind, Skipped

PARAGRAPHS = [
    "Firefighters from three towns put out the blaze at the old mill in Osk on Friday night, the fire service said.",
    "The mayor, Ann Lee, thanked the crews and promised that the mill would be rebuilt before the next harvest.",
    "Nobody was hurt, although two bakers had been working on the ground floor when the fire broke out.",
]
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Mill burns in Osk | Osk Herald</title>
<meta property="og:site_name" content="Osk Herald">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "headline": "Mill burns in Osk",
"datePublished": "2024-05-03T10:00:00+02:00", "publisher": {{"@type": "Organization", "name": "The Osk Herald"}}}}]}}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Mill burns in Osk</h1>{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}
<blockquote class="twitter-tweet"><p>حريق الطاحونة تحت السيطرة ولا إصابات بين العمال</p>— Osk Civil (@osk_civil)
<a href="https://x.invalid/1">May 3, 2024</a></blockquote><p>{PARAGRAPHS[1][::1]} She said so twice.</p></article>
<footer>Copyright 2024</footer></body></html>"""


def read(content, **more):
    return read_received(Received("page.html", content, "text/html", **more), received_at="2026-11-21T00:00:00Z")


def test_a_page_gives_its_text_and_what_it_says_of_itself():
    report, segments = read(PAGE.encode())
    assert report.text.startswith("Mill burns in Osk")
    assert all(paragraph in report.text for paragraph in PARAGRAPHS)
    assert "World" not in report.text
    assert (report.title, report.outlet, report.language) == ("Mill burns in Osk", "The Osk Herald", "en")
    assert (report.published_at, report.dated_by) == ("2024-05-03T10:00:00+02:00", DatedBy.METADATA)
    assert segments[0].kind is SegmentKind.HEADLINE
    posts = [s for s in segments if s.kind is SegmentKind.POST]
    assert [(p.author, p.posted_on, p.language) for p in posts] == [("Osk Civil (@osk_civil)", "2024-05-03", "ar")]


def test_the_same_page_twice_is_the_same_report():
    assert read(PAGE.encode()) == read(PAGE.encode())


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 200_000,
        b"<html><body>" + b"<b><i>" * 100_000 + b"x",
        b"<a-b>" * 5_000 + b"text",
    ],
)
def test_deep_pages_are_refused_at_once(page):
    answer = read(page)
    assert isinstance(answer, Skipped)
    assert "deep" in answer.reason


def test_depth_is_that_of_real_nesting():
    assert nesting_depth(b"<p>one<p>two<br><img><li>x" * 500) == 0
    assert nesting_depth(b"<div><span>x</span></div>" * 500) == 2
    assert nesting_depth(b"<script>var a = '" + b"<div>" * 500 + b"';</script>") == 0
    assert nesting_depth(b"<!-- " + b"<div>" * 500 + b" --><div/>") == 0


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"<html></html>", "no text in the page"),
        (b"<script>" + b"<div>" * 3000, "no"),
        (b"\0" * 100 + b"<html>", "no"),
    ],
)
def test_pages_without_text(page, reason):
    answer = read(page)
    assert isinstance(answer, Skipped)
    assert reason in answer.reason


def test_a_page_that_hangs_the_parser_is_killed_and_the_next_one_is_read(monkeypatch):
    monkeypatch.setattr("firsthand.intake.pages._LONGEST_WAIT", 0.05)
    monkeypatch.setattr("firsthand.intake.pages._FIRST_WAIT", 0.0)
    answer = read(b"<html><body>" + b"<p>mill</p>" * 200_000)
    assert isinstance(answer, Skipped)
    assert "seconds to parse" in answer.reason
    monkeypatch.undo()
    report, _ = read(PAGE.encode())
    assert report.title == "Mill burns in Osk"

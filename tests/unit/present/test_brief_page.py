"""The HTML brief: no script, nothing from outside, every citation leads somewhere, accessible by structure."""

import itertools
from html.parser import HTMLParser

import pytest
from harbour_story import build_large_story, build_story

from firsthand.present import write_brief
from firsthand.present.html_parts import element, say

VOID = {"meta", "br", "hr", "img", "input", "link"}


class Page(HTMLParser):
    """What a page holds: (tag, attributes) in order, text, and whether every tag closes in turn."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> out of turn"

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(write_brief(build_story(), form="html"))


def test_every_tag_closes_in_turn(page: Page) -> None:
    assert page.open == []


def test_nothing_runs_and_nothing_is_fetched(page: Page) -> None:
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "iframe", "object", "embed", "link", "form", "img", "image", "base", "foreignObject"}
    for _, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("href", "src", "xlink:href", "action"):
            assert (attributes.get(name) or "#").startswith("#")
    (policy,) = [one for one in page.all("meta") if one.get("http-equiv")]
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def test_hostile_text_is_shown_not_obeyed(page: Page) -> None:
    words = "".join(page.words)
    assert '<script>alert("x")</script>' in words
    assert "‹U+202E›txt.exe‹U+0000›‹U+001B›" in words
    assert "\u202e" not in words
    assert "\x00" not in words


def test_every_citation_leads_to_words_on_the_page(page: Page) -> None:
    ids = [attributes["id"] for _, attributes in page.tags if attributes.get("id")]
    assert len(ids) == len(set(ids))
    links = [one["href"] for one in page.all("a") if one.get("href")]
    assert len(links) > 50
    assert {link[1:] for link in links if link} <= set(ids)


def test_quotes_carry_language_and_direction(page: Page) -> None:
    arabic = [one for one in page.all("q") if one.get("lang") == "ar"]
    assert arabic
    assert all(one["dir"] == "rtl" for one in arabic)
    assert all(one["dir"] == "ltr" for one in page.all("q") if one["lang"] == "zh")
    assert page.all("html")[0]["lang"] == "en"


def test_headings_go_down_one_level_at_a_time(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_tables_and_pictures_can_be_heard(page: Page) -> None:
    assert all(one.get("scope") in ("col", "row") for one in page.all("th"))
    assert len(page.all("table")) == len(page.all("caption"))
    pictures = page.all("svg")
    assert len(pictures) == 3
    for picture in pictures:
        assert picture["role"] == "img"
        assert len((picture["aria-labelledby"] or "").split()) == 2
    assert {tag for tag, _ in page.tags} >= {"main", "nav", "header", "footer"}
    assert page.all("a")[0]["class"] == "skip"


def test_bars_show_certain_and_possible_origins() -> None:
    text = write_brief(build_story(), form="html")
    assert '<span class="bar" aria-hidden="true"><i class="sure"></i><i></i></span>' in text
    assert "1 origin for certain, 2 at most" in text


def test_attributes_are_escaped() -> None:
    assert element("a", say("x"), title='"><b onclick=1>') == '<a title="&quot;&gt;&lt;b onclick=1&gt;">x</a>'


def test_a_page_of_three_hundred_reports_stays_small_and_says_what_it_leaves_out() -> None:
    text = write_brief(build_large_story(300), form="html")
    assert len(text) < 2_000_000
    assert "firsthand claims" in text
    assert "more report" in text

"""A brief as one HTML file: no script, nothing from outside, readable by eye, by ear, in the dark and on paper."""

from __future__ import annotations

from importlib.resources import files

from firsthand.model import Story
from firsthand.present.briefs import Brief
from firsthand.present.html_parts import (
    SECTIONS,
    CitedWords,
    Html,
    anchor_name,
    element,
    isolate_text,
    join,
    quote,
    say,
    write_section,
)
from firsthand.present.page_claims import (
    write_background,
    write_claims,
    write_open,
    write_summary,
)
from firsthand.present.page_disputes import write_disputes
from firsthand.present.page_records import (
    write_changes,
    write_lineage,
    write_reports,
    write_seen,
    write_unread,
    write_where,
    write_withdrawn,
)
from firsthand.present.phrases import HOW_TO_READ, say_as_of, say_languages, say_period
from firsthand.present.version_forms import show_versions
from firsthand.present.wording import say_date

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def write_page(story: Story, brief: Brief) -> str:
    """The page of STORY, whose brief is BRIEF."""
    words = CitedWords()
    sections = [
        write_summary(brief, words), write_claims(brief, words), write_disputes(brief, words),
        write_changes(story, brief, words), write_withdrawn(brief, words), write_open(brief, words),
        write_seen(brief, words),
        write_lineage(story, brief, words), _write_edits(brief, words), write_where(story),
        write_background(brief, words), write_reports(brief), write_unread(brief), list_cited(words),
    ]  # fmt: skip
    title = f"Brief: {brief.story}"
    style = files("firsthand.present").joinpath("brief.css").read_text("utf-8")
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">'
        f"<title>{say(title)}</title><style>{style}</style>"
    )
    body = join(
        [
            element("a", say("Skip to what is claimed"), class_="skip", href="#claims"),
            _write_top(brief), _write_parts(), element("main", *sections), _write_foot(brief),
        ]
    )  # fmt: skip
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'


def _write_top(brief: Brief) -> Html:
    totals = brief.totals
    tally = (
        ("reports", totals.reports), ("outlets", totals.outlets), ("took from others", totals.derived_reports),
        ("languages", len(totals.languages)), ("claims", totals.claims), ("disputes", totals.disputes),
        ("not read", len(brief.skipped)),
    )  # fmt: skip
    cells = [element("div", element("dt", say(name)), element("dd", say(f"{value:,}"))) for name, value in tally]
    period = f"{say_as_of(brief.as_of)}. Reports {say_period(totals)}, in {', '.join(totals.languages)}."
    return element(
        "header",
        element("p", say("Firsthand brief"), class_="soft"),
        element("h1", isolate_text(brief.story)),
        element("p", say(period)),
        *([element("p", say(_say_languages(brief)))] if brief.languages else []),
        element("dl", *cells, class_="tally"),
        class_="top",
    )


def _say_languages(brief: Brief) -> str:
    return say_languages([*brief.claims, *brief.open_claims, *brief.background], brief.languages)


def _write_edits(brief: Brief, words: CitedWords) -> Html:
    if not brief.versions:
        return write_section("edits", element("p", say("No report was found to be a later version of another one.")))
    return write_section("edits", show_versions(brief.versions, words))


def _write_parts() -> Html:
    links = [element("li", element("a", say(title), href=f"#{name}")) for name, title in SECTIONS]
    return element("nav", element("ul", *links), class_="parts", aria_label="Parts of this brief")


def _write_foot(brief: Brief) -> Html:
    version = f" Written by Firsthand {brief.code_version}." if brief.code_version else ""
    return element("footer", element("p", say(HOW_TO_READ.replace("`", "") + version)))


def list_cited(words: CitedWords) -> Html:
    """Every mark of a page with its words, by report and place."""
    entries = sorted(words.by_mark.items(), key=lambda pair: (pair[1].report_name, pair[1].anchor))
    lines = [
        element(
            "li", element("span", say(f"[{mark}] "), class_="mark"), isolate_text(cited.outlet),
            say(f", {say_date(cited.published_at)}: "), quote(cited, 4000),
            id=anchor_name(mark),
        )
        for mark, cited in entries
    ]  # fmt: skip
    return write_section("cited", element("ul", *lines, class_="cited"))

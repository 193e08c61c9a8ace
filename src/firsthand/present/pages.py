"""A brief as one HTML file: no script, nothing from outside, readable by eye, by ear, in the dark and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from firsthand.model import Story
from firsthand.present.briefs import Brief, ClaimEntry, CopyFamily, Dispute, NumberSeries, Revision
from firsthand.present.html_parts import (
    CitedWords,
    Html,
    anchor_name,
    element,
    fold_away,
    isolate_text,
    join,
    list_counts,
    list_origins,
    name_language,
    quote,
    quoted_line,
    say,
    say_more,
    say_voice,
    write_table,
)
from firsthand.present.lineage import draw_lineage
from firsthand.present.maps import draw_map
from firsthand.present.phrases import (
    HOW_TO_READ,
    list_reasons,
    say_as_of,
    say_counts,
    say_observation,
    say_period,
    say_report_notes,
    say_stances,
)
from firsthand.present.places import list_places
from firsthand.present.timeline import draw_brief_timeline
from firsthand.present.wording import (
    BOUND_SIGNS,
    DERIVATION_WORDS,
    DISPUTE_WORDS,
    count,
    say_date,
    say_number,
    say_unit,
)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
# Cards up to the first number, then a table up to the second, then a count with the command that lists all.
_MOST_CARDS, _MOST_ROWS = 15, 300
_MOST_DISPUTES, _MOST_SIDES = 20, 6
_MOST_WORDINGS = 12
_MOST_SHORT = 20
_MOST_TAKINGS = 40

_SECTIONS = (
    ("claims", "What is claimed"),
    ("disputes", "What is disputed"),
    ("changes", "What changed"),
    ("open", "What nobody knows"),
    ("seen", "What was recorded or seen"),
    ("lineage", "Which reports copy which"),
    ("where", "Where"),
    ("background", "Background"),
    ("reports", "The reports"),
    ("unread", "What was not read"),
    ("cited", "The words cited"),
)


def write_page(story: Story, brief: Brief) -> str:
    """The page of STORY, whose brief is BRIEF."""
    words = CitedWords()
    sections = [
        _write_summary(brief, words), _write_claims(brief, words), _write_disputes(brief, words),
        _write_changes(story, brief, words), _write_open(brief, words), _write_seen(brief, words),
        _write_lineage(story, brief, words), _write_where(story), _write_background(brief, words),
        _write_reports(brief), _write_unread(brief), _write_cited(words),
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
        element("dl", *cells, class_="tally"),
        class_="top",
    )


def _write_parts() -> Html:
    links = [element("li", element("a", say(title), href=f"#{name}")) for name, title in _SECTIONS]
    return element("nav", element("ul", *links), class_="parts", aria_label="Parts of this brief")


def _write_foot(brief: Brief) -> Html:
    version = f" Written by Firsthand {brief.code_version}." if brief.code_version else ""
    return element("footer", element("p", say(HOW_TO_READ.replace("`", "") + version)))


def _section(name: str, *children: Html) -> Html:
    title = dict(_SECTIONS)[name]
    heading = element("h2", say(title), id=f"{name}-title")
    return element("section", heading, *children, id=name, aria_labelledby=f"{name}-title")


def _write_summary(brief: Brief, words: CitedWords) -> Html:
    if not brief.summary:
        return Html("")
    lines = [
        element(
            "li",
            element("span", say(f"{line.lead}. "), class_="lead"),
            say(line.words),
            *(quoted_line(words, cited, 220) for cited in line.cited[:4]),
        )
        for line in brief.summary
    ]
    heading = element("h2", say("In short"), id="short-title")
    return element("section", heading, element("ul", *lines, class_="short"), aria_labelledby="short-title")


def _write_claims(brief: Brief, words: CitedWords) -> Html:
    note = say(
        "Ranked by how many reports carry a claim, who stands behind it and whether it is disputed. "
        "Full squares: origins for certain. Hollow squares: at most."
    )
    labels: dict[str, list[str]] = {}
    for dispute in brief.disputes:
        for side in (dispute.one, *dispute.others):
            labels.setdefault(side.claim_id, []).append(dispute.label)
    cards = [_write_card(entry, labels.get(entry.claim_id, []), words) for entry in brief.claims[:_MOST_CARDS]]
    rest = brief.claims[_MOST_CARDS:]
    more = fold_away(f"{count(len(rest), 'more claim')}", _tabulate_claims(rest, words)) if rest else Html("")
    empty = element("p", say("No claim with a source was found.")) if not cards else Html("")
    return _section("claims", element("p", note, class_="note"), empty, *cards, more)


def _write_card(entry: ClaimEntry, disputes: Sequence[str], words: CitedWords) -> Html:
    tags = [element("span", say(entry.label), class_="label")]
    tags += [
        element("a", say(f"disputed: {label}"), class_="tag warn", href=f"#{label.lower()}") for label in disputes[:4]
    ]
    if say_stances(entry):
        tags.append(element("span", say(say_stances(entry)), class_="tag"))
    if entry.replaces:
        tags.append(element("a", say("revises an earlier claim"), class_="tag", href="#changes"))
    if len(entry.languages) > 1:
        tags.append(element("span", say(f"in {', '.join(entry.languages)}"), class_="tag"))
    tags.append(element("code", say(entry.claim_id), class_="soft"))
    behind = list_origins(words, entry.origins) if entry.origins else element("p", say_voice(entry.wording))
    reasons = element("p", say("Why so graded: " + "; ".join(list_reasons(entry)[:5]) + "."), class_="note")
    return element(
        "article",
        element("p", *tags, class_="tags"),
        element("h3", quote(entry.wording), Html(" "), words.mark(entry.wording)),
        list_counts(entry),
        element("div", behind, _fold_wordings(entry, words), reasons if entry.reasons else Html(""), class_="body"),
        class_="claim",
        id=entry.label.lower(),
    )


def _fold_wordings(entry: ClaimEntry, words: CitedWords) -> Html:
    """The other wordings of a claim, one of each language first."""
    if not entry.others:
        return Html("")
    shown = [
        element(
            "li",
            quote(one, 300),
            Html(" "),
            isolate_text(one.outlet),
            say(f", {say_date(one.published_at)} "),
            words.mark(one),
        )
        for one in entry.others[:_MOST_WORDINGS]
    ]
    more = say_more(len(entry.others) - len(shown), "wording", f"firsthand why {entry.claim_id}")
    return fold_away(f"{count(len(entry.others), 'other wording')}", element("ul", *shown, class_="plain"), more)


def _tabulate_claims(entries: Sequence[ClaimEntry], words: CitedWords) -> Html:
    rows = [
        (
            say(entry.label),
            join([quote(entry.wording, 240), words.mark(entry.wording)], " "),
            say_voice(entry.wording),
            say(say_counts(entry)),
        )
        for entry in entries[:_MOST_ROWS]
    ]
    more = say_more(len(entries) - len(rows), "claim", "firsthand claims")
    return join([write_table("Claims in falling order", ("Claim", "Words", "Who says so", "Behind it"), rows), more])


def _write_disputes(brief: Brief, words: CitedWords) -> Html:
    if not brief.disputes:
        return _section("disputes", element("p", say("No two claims were found to contradict one another.")))
    cards = [_write_dispute(dispute, words) for dispute in brief.disputes[:_MOST_DISPUTES]]
    more = say_more(len(brief.disputes) - len(cards), "dispute", "firsthand disputes")
    return _section("disputes", *cards, more)


def _write_dispute(dispute: Dispute, words: CitedWords) -> Html:
    sides = [_write_side(dispute.one, words, "side")]
    sides += [_write_side(other, words, "side against") for other in dispute.others[:_MOST_SIDES]]
    more = say_more(len(dispute.others) - _MOST_SIDES, "claim against it", "firsthand disputes")
    return element(
        "article",
        element("h3", say(f"{dispute.label} · {DISPUTE_WORDS[dispute.field]}")),
        element("div", *sides, class_="sides"),
        more,
        element("p", say("Why these differ: " + "; ".join(dispute.reasons[:5]) + "."), class_="note"),
        class_="dispute",
        id=dispute.label.lower(),
    )


def _write_side(entry: ClaimEntry, words: CitedWords, style: str) -> Html:
    return element(
        "div",
        element("p", element("span", say(entry.label + " "), class_="label"), say(say_counts(entry)), class_="soft"),
        quoted_line(words, entry.wording),
        element("p", say_voice(entry.wording)),
        class_=style,
    )


def _write_changes(story: Story, brief: Brief, words: CitedWords) -> Html:
    parts = [_write_series(one, words) for one in brief.series]
    if brief.revisions:
        shown = [_write_revision(one, words) for one in brief.revisions[:_MOST_SHORT]]
        parts.append(element("ul", *shown, class_="plain"))
        parts.append(say_more(len(brief.revisions) - len(shown), "revision", "firsthand claims"))
    if not parts:
        parts = [element("p", say("No claim was found to revise an earlier one."))]
    picture = _show_picture(
        draw_brief_timeline(story, brief), "What was said when; the tables above and below say the same."
    )
    return _section("changes", *parts, picture)


def _write_series(series: NumberSeries, words: CitedWords) -> Html:
    steps = Html(" → ").join(
        element("b", say(f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}")) for step in series.steps
    )
    rows = [
        (
            say(f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}"),
            say(say_date(step.cited.published_at)),
            say_voice(step.cited, dated=False),
            join(
                [quote(step.cited, 200), words.mark(step.cited), say(f"(+{len(step.others)})" if step.others else "")],
                " ",
            ),
        )
        for step in series.steps
    ]
    line = element("p", element("span", say(f"{say_unit(series.unit)}:")), Html(steps), class_="step")
    return join(
        [line, write_table(f"{say_unit(series.unit)}, as revised", ("Number", "First published", "Who", "Words"), rows)]
    )


def _write_revision(revision: Revision, words: CitedWords) -> Html:
    before, after = revision.before.wording, revision.after.wording
    return element(
        "li",
        join([quote(before, 200), words.mark(before), Html("→"), quote(after, 200), words.mark(after)], " "),
        element("p", say_voice(after), class_="note"),
    )


def _show_picture(svg: str, caption: str, *tables: Html) -> Html:
    """A picture that scrolls sideways where it is wider than the page, with its equal in words."""
    return element(
        "figure",
        element("figcaption", say(caption)),
        element("div", Html(svg), class_="scroll", tabindex="0", role="group", aria_label=caption),
        *tables,
    )


def _write_open(brief: Brief, words: CitedWords) -> Html:
    parts: list[Html] = []
    if brief.open_claims:
        parts.append(element("h3", say("Nobody asserts these: held possible, or no answer")))
        parts.append(_list_short(brief.open_claims, words))
    if brief.lone_claims:
        parts.append(element("h3", say("In three reports or more, yet one origin at most")))
        parts.append(_list_short(brief.lone_claims, words))
    if brief.unlocated:
        parts.append(element("h3", say("Places that could not be located")))
        names = [
            join([isolate_text(place.name), words.marks(place.cited, 2)], " ") for place in brief.unlocated[:_MOST_ROWS]
        ]
        parts.append(element("p", join(names, "; ")))
    if brief.totals.undated:
        parts.append(element("p", say(f"{count(brief.totals.undated, 'report')} without a known date.")))
    return _section("open", *(parts or [element("p", say("Nothing of the kind was found."))]))


def _list_short(entries: Sequence[ClaimEntry], words: CitedWords) -> Html:
    shown = [
        element(
            "li", element("span", say(f"{entry.label} "), class_="label"), quote(entry.wording, 260), Html(" "),
            words.mark(entry.wording), Html(" "), say_voice(entry.wording), say(f"; {say_counts(entry)}."),
        )
        for entry in entries[:_MOST_SHORT]
    ]  # fmt: skip
    more = say_more(len(entries) - len(shown), "claim of this kind", "firsthand claims")
    return join([element("ul", *shown, class_="plain"), more])


def _write_seen(brief: Brief, words: CitedWords) -> Html:
    if not brief.observations:
        return _section("seen", element("p", say("No picture, recording, track, record or eyewitness was found.")))
    lines = [
        element("li", isolate_text(say_observation(one, str)), Html(" "), words.marks(one.cited, 6))
        for one in brief.observations[:_MOST_ROWS]
    ]
    more = say_more(len(brief.observations) - len(lines), "provider", "firsthand sources")
    note = say("Two outlets that show one picture make one observation.")
    return _section("seen", element("p", note, class_="note"), element("ul", *lines, class_="plain"), more)


def _write_lineage(story: Story, brief: Brief, words: CitedWords) -> Html:
    if not brief.families:
        return _section("lineage", element("p", say("No report was found to take from another one.")))
    rows = [row for family in brief.families for row in _list_takings(family, words)]
    heads = ("Origin", "How", "Report", "Published", "Why so")
    table = fold_away("The same as a table", write_table("Which reports took from which", heads, rows))
    caption = "Who took from whom, left to right in time."
    return _section("lineage", _show_picture(draw_lineage(story), caption, table))


def _list_takings(family: CopyFamily, words: CitedWords) -> list[tuple[Html, ...]]:
    received = f" ({family.first_name})" if family.first_name else " (not received)"
    rows = [
        (
            join([isolate_text(family.origin), say(received)]),
            say(DERIVATION_WORDS[one.kind]),
            join([isolate_text(one.outlet), say(f" ({one.report_name}, {one.language})")]),
            say(say_date(one.published_at)),
            join([say("; ".join(one.reasons[:3])), words.marks(one.cited, 1)], " "),
        )
        for one in family.takings[:_MOST_TAKINGS]
    ]
    more = len(family.takings) - len(rows)
    blank = Html("")
    return (
        [*rows, (isolate_text(family.origin), say(f"{more:,} more"), blank, blank, blank)] if more > 0 else list(rows)
    )


def _write_where(story: Story) -> Html:
    places = list_places(story)
    if not places:
        return _section("where", element("p", say("No place could be located.")))
    rows = [
        (
            isolate_text(place.name), say(f"{place.lat:.3f}, {place.lon:.3f}"), say(f"{place.precision_km:g} km"),
            say(f"{place.statements:,}"), say(f"{place.mentions:,}"), say(f"{place.reports:,}"),
        )
        for place in places[:_MOST_ROWS]
    ]  # fmt: skip
    heads = ("Place", "Latitude, longitude", "Known within", "Statements", "Mentions", "Reports")
    table = fold_away("The same as a table", write_table("Places by mentions", heads, rows))
    return _section("where", _show_picture(draw_map(story), "Places as the reports name them.", table))


def _write_background(brief: Brief, words: CitedWords) -> Html:
    if not brief.background:
        return _section("background", element("p", say("No passage without a source stands alone.")))
    note = element("p", say("Passages of one report for which it gives no source."), class_="note")
    summary = count(len(brief.background), "passage")
    return _section("background", note, fold_away(summary, _tabulate_claims(brief.background, words)))


def _write_reports(brief: Brief) -> Html:
    rows = [
        (
            say(line.mark),
            join([isolate_text(line.outlet), say(f" ({line.name})" if line.name != line.outlet else "")]),
            name_language(line.language), say(say_date(line.published_at)), isolate_text(line.title or ""),
            say(f"{line.statements:,}"), isolate_text(say_report_notes(line)),
        )
        for line in brief.reports
    ]  # fmt: skip
    heads = ("Mark", "Outlet", "Language", "Published", "Title", "Statements", "Note")
    return _section("reports", element("div", write_table("All reports, oldest first", heads, rows), class_="scroll"))


def _write_unread(brief: Brief) -> Html:
    if not brief.skipped:
        return _section("unread", element("p", say("Everything that came in was read.")))
    rows = [(isolate_text(one.ref), say(one.stage), isolate_text(one.reason)) for one in brief.skipped]
    return _section("unread", write_table("Not read, with the reason", ("Input", "Stage", "Reason"), rows))


def _write_cited(words: CitedWords) -> Html:
    entries = sorted(words.by_mark.items(), key=lambda pair: (pair[1].report_name, pair[1].anchor))
    lines = [
        element(
            "li", element("span", say(f"[{mark}] "), class_="mark"), isolate_text(cited.report_name), say(", "),
            isolate_text(cited.outlet), say(f", {say_date(cited.published_at)}: "), quote(cited, 4000),
            id=anchor_name(mark),
        )
        for mark, cited in entries
    ]  # fmt: skip
    return _section("cited", element("ul", *lines, class_="cited"))

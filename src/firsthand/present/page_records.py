"""The part of an HTML brief that shows changes, pictures, copies, places and reports."""

from __future__ import annotations

from firsthand.model import Story
from firsthand.present.briefs import (
    Brief,
    CopyFamily,
    NumberSeries,
    Observation,
    Revision,
    WithdrawnEntry,
)
from firsthand.present.html_parts import (
    CitedWords,
    Html,
    element,
    fold_away,
    isolate_text,
    join,
    name_language,
    quote,
    say,
    say_more,
    say_voice,
    show_words,
    write_section,
    write_table,
)
from firsthand.present.lineage import draw_lineage
from firsthand.present.maps import draw_map
from firsthand.present.phrases import (
    group_takings,
    say_family,
    say_observation,
    say_outlets,
    say_report_notes,
    say_series,
    say_stances,
)
from firsthand.present.places import list_places
from firsthand.present.timeline import draw_brief_timeline, list_dated
from firsthand.present.withdrawn import say_withdrawn
from firsthand.present.wording import (
    BOUND_SIGNS,
    DATE_UNKNOWN,
    DERIVATION_WORDS,
    count,
    say_date,
    say_number,
    say_unit,
)

_MOST_SHORT, _MOST_ROWS = 20, 300
_MOST_TAKINGS = 40


def write_changes(story: Story, brief: Brief, words: CitedWords) -> Html:
    """Numbers as they were revised, other revisions, and the timeline."""
    parts = [_write_series(one, words) for one in brief.series]
    if brief.revisions:
        shown = [_write_revision(one, words) for one in brief.revisions[:_MOST_SHORT]]
        parts.append(element("ul", *shown, class_="plain"))
        parts.append(say_more(len(brief.revisions) - len(shown), "revision", "firsthand claims"))
    if not parts:
        parts = [element("p", say("No claim was found to revise an earlier one."))]
    if len({line.published_at for line in brief.reports} - {None}) < 2:
        note = element("p", say("No timeline: fewer than two publication dates are known."), class_="note")
        return write_section("changes", *parts, note)
    table = fold_away("The same as a table", _tabulate_times(brief, words))
    picture = _show_picture(draw_brief_timeline(story, brief), "What was said when, by publication date.", table)
    return write_section("changes", *parts, picture)


def write_withdrawn(brief: Brief, words: CitedWords) -> Html:
    """What was taken back, in which words, what it bears on and who still carries it."""
    if not brief.withdrawn:
        return write_section("withdrawn", element("p", say("No report or voice of the pile takes anything back.")))
    shown = [write_withdrawn_entry(entry, words) for entry in brief.withdrawn]
    return write_section("withdrawn", element("ul", *shown, class_="plain"))


def write_withdrawn_entry(entry: WithdrawnEntry, words: CitedWords) -> Html:
    """One withdrawal as an entry of a list."""
    bears = [
        element("li", say(f"bears on {one.claim_id}, {one.grade or 'not assessed'}: "),
                show_words(words, one.wording, 240))
        for one in entry.claims[:_MOST_SHORT]
    ]  # fmt: skip
    others = len(entry.claims) - len(bears) + entry.others
    carried = [
        element("li", say("still carried by "), isolate_text(one.outlet), say(": "), quote(one, 240), Html(" "),
                words.mark(one))
        for one in entry.resting[:_MOST_TAKINGS]
    ]  # fmt: skip
    more = len(entry.resting) - len(carried)
    return element(
        "li", element("b", say(say_withdrawn(entry))), say(": "), quote(entry.cited, 600), Html(" "),
        words.mark(entry.cited),
        element("ul", *bears, *carried, class_="plain"),
        say_more(others, "claim that it bears on", "firsthand export"),
        say_more(more, "passage that rests on it", "firsthand export"),
    )  # fmt: skip


def _tabulate_times(brief: Brief, words: CitedWords) -> Html:
    """When each of the leading claims was first and last published, and how often."""
    rows = []
    for entry in list_dated(brief):
        dates = sorted(one.published_at for one in (entry.wording, *entry.others) if one.published_at is not None)
        first, last = (say_date(dates[0]), say_date(dates[-1])) if dates else (DATE_UNKNOWN, DATE_UNKNOWN)
        passages = f"{len(entry.others) + 1:,}"
        stance = say_stances(entry) or "asserted"
        rows.append(
            (say(entry.label), show_words(words, entry.wording, 120), say(first), say(last), say(passages), say(stance))
        )
    heads = ("Claim", "Words", "First published", "Last published", "Passages", "Stance")
    return write_table("When the leading claims were published", heads, rows)


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
    line = element("p", element("span", say(f"{say_series(series)}:")), Html(steps), class_="step")
    return join(
        [line, write_table(f"{say_unit(series.unit)}, as revised", ("Number", "First published", "Who", "Words"), rows)]
    )


def _write_revision(revision: Revision, words: CitedWords) -> Html:
    before, after = revision.before.wording, revision.after.wording
    return element(
        "li",
        join([show_words(words, before, 200), Html("→"), show_words(words, after, 200)], " "),
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


def write_seen(brief: Brief, words: CitedWords) -> Html:
    """What was recorded or seen, by provider, with what it is said to show."""
    if not brief.observations:
        return write_section("seen", element("p", say("No picture, recording, track, record or eyewitness was found.")))
    lines = [_write_observation(one, words) for one in brief.observations[:_MOST_ROWS]]
    more = say_more(len(brief.observations) - len(lines), "provider", "firsthand sources")
    note = say("However many outlets repeat it, one picture, track or pair of eyes is one observation.")
    return write_section("seen", element("p", note, class_="note"), element("ul", *lines, class_="plain"), more)


def _write_observation(observation: Observation, words: CitedWords) -> Html:
    shown = [
        element("p", quote(one, 200), Html(" "), words.mark(one), class_="quoted") for one in observation.cited[:2]
    ]
    rest = observation.cited[2:]
    more = element("p", say("more: "), words.marks(rest, 6), class_="note") if rest else Html("")
    return element("li", isolate_text(say_observation(observation, str)), *shown, more)


def write_lineage(story: Story, brief: Brief, words: CitedWords) -> Html:
    """Which reports rest on which origin, as picture, list and table."""
    if not brief.families:
        return write_section("lineage", element("p", say("No report was found to take from another one.")))
    lines = [_write_family(family) for family in brief.families[:_MOST_SHORT]]
    more = say_more(len(brief.families) - len(lines), "origin", "firsthand trace")
    rows = [row for family in brief.families for row in _list_takings(family, words)]
    heads = ("Origin", "How", "Report", "Published", "Why so")
    table = fold_away("The same as a table", write_table("Which reports rest on which origin", heads, rows))
    caption = "Who took from whom, left to right in time."
    families = element("ul", *lines, class_="plain")
    return write_section("lineage", families, more, _show_picture(draw_lineage(story), caption, table))


def _write_family(family: CopyFamily) -> Html:
    """One line: an origin, what kind it is, and the reports that rest on it, by manner."""
    reports = len({one.report_id for one in family.takings})
    manners = [
        join(
            [
                say(f"{DERIVATION_WORDS[kind] if kind else reason}: "),
                isolate_text(say_outlets(list(dict.fromkeys(one.outlet for one in takings)), 6)),
            ]
        )
        for kind, reason, takings in group_takings(family)
    ]
    head = element("span", isolate_text(family.origin), class_="who")
    return element(
        "li", head, say(f" ({say_family(family)}), behind {count(reports, 'report')}; "), join(manners, "; ")
    )


def _list_takings(family: CopyFamily, words: CitedWords) -> list[tuple[Html, ...]]:
    rows = [
        (
            join([isolate_text(family.origin), say(f" ({say_family(family)})")]),
            say(DERIVATION_WORDS[one.kind] if one.kind else "names it"),
            join([isolate_text(one.outlet), say(f" ({one.language})")]),
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


def write_where(story: Story) -> Html:
    """The map and its table."""
    places = list_places(story)
    if not places:
        return write_section("where", element("p", say("No place could be located.")))
    rows = [
        (
            isolate_text(place.name), say(f"{place.lat:.3f}, {place.lon:.3f}"), say(f"{place.precision_km:g} km"),
            say(f"{place.statements:,}"), say(f"{place.mentions:,}"), say(f"{place.reports:,}"),
        )
        for place in places[:_MOST_ROWS]
    ]  # fmt: skip
    heads = ("Place", "Latitude, longitude", "Known within", "Statements", "Mentions", "Reports")
    table = fold_away("The same as a table", write_table("Places by mentions", heads, rows))
    return write_section("where", _show_picture(draw_map(story), "Places as the reports name them.", table))


def write_reports(brief: Brief) -> Html:
    """Every report."""
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
    return write_section("reports", write_table("All reports, oldest first", heads, rows))


def write_unread(brief: Brief) -> Html:
    """Every input that was not read, with the reason."""
    if not brief.skipped:
        return write_section("unread", element("p", say("Everything that came in was read.")))
    rows = [(isolate_text(one.ref), say(one.stage), isolate_text(one.reason)) for one in brief.skipped]
    return write_section("unread", write_table("Not read, with the reason", ("Input", "Stage", "Reason"), rows))

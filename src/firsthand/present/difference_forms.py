"""What changed in a story as Markdown for a terminal, as one HTML file, or as JSON with every citation."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import Literal

from firsthand.model import Story
from firsthand.present.briefs import Cited, ClaimEntry, NumberStep, Revision
from firsthand.present.differences import (
    CountChange,
    DisputeChange,
    MomentKind,
    NumberChange,
    StoryChanges,
    compare_stories,
)
from firsthand.present.escaping import escape_markdown, isolate
from firsthand.present.html_parts import CitedWords, Html, element, isolate_text, join, say, show_words
from firsthand.present.html_parts import say_voice as say_voice_html
from firsthand.present.markdown import write_withdrawn_entry
from firsthand.present.markdown_page import Limits, Page, quote, say_voice
from firsthand.present.markdown_records import write_cited
from firsthand.present.page_records import write_withdrawn_entry as write_withdrawn_html
from firsthand.present.pages import list_cited
from firsthand.present.phrases import say_counts, say_outlets, say_series
from firsthand.present.version_forms import show_versions, write_versions
from firsthand.present.wording import BASIS_WORDS, BOUND_SIGNS, count, say_date, say_number, say_origins
from firsthand.present.writing import write_row

Form = Literal["md", "html", "json"]

HEADS = {
    "new": "New claims",
    "strengthened": "Strengthened: more origins",
    "disputed": "Newly disputed",
    "updated": "Updated",
    "withdrawn": "Withdrawn or corrected",
    "weakened": "Weakened: fewer origins",
    "edited": "Articles edited",
}
_MOST = 20
_BY_WORDS = {
    MomentKind.SEEN: "reports by when they were first received",
    MomentKind.CLAIMED: "reports by when they were published",
}


def write_changes(before: Story, after: Story, *, since: str, until: str | None, by: MomentKind, form: Form) -> str:
    """What AFTER says that BEFORE did not, in FORM. Pure: equal stories give equal text."""
    return draw_changes(compare_stories(before, after, since=since, until=until, by=by), form=form)


def draw_changes(changes: StoryChanges, *, form: Form) -> str:
    """CHANGES as md, html or json; another FORM is a ValueError."""
    if form == "md":
        return _write_markdown(changes)
    if form == "html":
        return _write_page(changes)
    if form == "json":
        return write_row("firsthand-changes/1", changes)
    raise ValueError(f"changes are written as md, html or json, not as {form!r}")


def _say_head(changes: StoryChanges) -> str:
    until = say_date(changes.until) if changes.until else "now"
    counts = [
        (len(changes.new), "new"), (len(changes.strengthened), "strengthened"), (len(changes.disputed), "disputed"),
        (len(changes.numbers) + len(changes.revisions), "updated"), (len(changes.withdrawn), "withdrawn"),
        (len(changes.weakened), "weakened"), (len(changes.versions), "edited"),
    ]  # fmt: skip
    told = ", ".join(f"{number} {name}" for number, name in counts)
    return (
        f"From {say_date(changes.since)} to {until}, {_BY_WORDS[changes.by]}: "
        f"{count(len(changes.reports), 'report')} with claims came in. {told}; "
        f"{count(len(changes.background), 'new passage')} without a source."
    )


def _say_range(change: CountChange) -> str:
    entry = change.entry
    now = say_origins(entry.at_least or 0, entry.at_most or 0)
    return f"{say_origins(*change.before)} → {now}"


def _write_markdown(changes: StoryChanges) -> str:
    page = Page(Limits())
    page.lines.append(f"# Changes: {escape_markdown(changes.story)}")
    page.lines.append("")
    page.text(escape_markdown(_say_head(changes)))
    if changes.is_empty:
        page.lines.append("")
        page.text("Nothing changed.")
    if changes.new:
        page.heading(2, HEADS["new"])
        for entry in changes.new[:_MOST]:
            _write_claim(page, entry)
        page.more(len(changes.new) - _MOST, "new claims", "firsthand changes --json")
    _write_counts(page, changes.strengthened, HEADS["strengthened"], "came")
    if changes.disputed:
        page.heading(2, HEADS["disputed"])
        for dispute in changes.disputed[:_MOST]:
            _write_dispute(page, dispute)
        page.more(len(changes.disputed) - _MOST, "disputes", "firsthand changes --json")
    if changes.numbers or changes.revisions:
        page.heading(2, HEADS["updated"])
        for number in changes.numbers[:_MOST]:
            _write_number(page, number)
        for revision in changes.revisions[:_MOST]:
            _write_revision(page, revision)
        more = max(0, len(changes.numbers) - _MOST) + max(0, len(changes.revisions) - _MOST)
        page.more(more, "updates", "firsthand changes --json")
    if changes.withdrawn:
        page.heading(2, HEADS["withdrawn"])
        for withdrawn in changes.withdrawn:
            write_withdrawn_entry(page, withdrawn)
    _write_counts(page, changes.weakened, HEADS["weakened"], "not certain now")
    write_versions(page, changes.versions, HEADS["edited"])
    write_cited(page)
    return "\n".join(page.lines).lstrip("\n") + "\n"


def _write_claim(page: Page, entry: ClaimEntry) -> None:
    page.bullet(f"{entry.claim_id}: {page.words(entry.wording, 160)}")
    page.text(f"{say_voice(entry.wording)}; {say_counts(entry)}.", "  ", "  ")


def _write_counts(page: Page, changed: Sequence[CountChange], head: str, moved: str) -> None:
    if not changed:
        return
    page.heading(2, head)
    for change in changed[:_MOST]:
        entry = change.entry
        page.bullet(f"{entry.claim_id}: {page.words(entry.wording, 160)}")
        page.text(f"{_say_range(change)}.", "  ", "  ")
        for origin in change.origins:
            outlets = escape_markdown(say_outlets(origin.outlets))
            name = isolate(escape_markdown(origin.name))
            words = f"{quote(origin.cited[0], 160)} {page.marks(origin.cited)}" if origin.cited else ""
            page.bullet(f"{moved}: {name} ({BASIS_WORDS[origin.basis]}), in {outlets}: {words}", depth=1)
        if not change.origins:
            page.bullet("no origin came or went: those that were there are told apart otherwise now", depth=1)
    page.more(len(changed) - _MOST, "claims", "firsthand changes --json")


def _write_dispute(page: Page, dispute: DisputeChange) -> None:
    page.bullet(f"{dispute.entry.claim_id}: {page.words(dispute.entry.wording, 160)}")
    page.text(f"{say_voice(dispute.entry.wording)}.", "  ", "  ")
    for other in dispute.against[:_MOST]:
        words = page.words(other.wording, 160)
        page.bullet(f"against it {other.claim_id}, {say_voice(other.wording)}: {words}", depth=1)


def _say_step(step: NumberStep) -> str:
    return f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}"


def _write_number(page: Page, change: NumberChange) -> None:
    arrow = " → ".join(_say_step(step) for step in change.series.steps)
    page.bullet(f"**{escape_markdown(say_series(change.series))}: {escape_markdown(arrow)}**")
    for step in change.series.steps:
        new = "new: " if step.cited in change.new else ""
        said = f"{say_voice(step.cited)}: {quote(step.cited, 160)} {page.marks([step.cited])}"
        page.bullet(f"{new}{escape_markdown(_say_step(step))}: {said}", depth=1)


def _write_revision(page: Page, revision: Revision) -> None:
    for lead, entry in (("", revision.before), ("→ ", revision.after)):
        words = f"{lead}{page.words(entry.wording, 160)}"
        if lead:
            page.text(words, "  ", "    ")
        else:
            page.bullet(words)
        page.text(f"{say_voice(entry.wording)}.", "  ", "  ")


def _write_page(changes: StoryChanges) -> str:
    words = CitedWords()
    sections = [
        _section("new", [_show_claim(one, words) for one in changes.new]),
        _section("strengthened", [_show_count(one, "came", words) for one in changes.strengthened]),
        _section("disputed", [_show_dispute(one, words) for one in changes.disputed]),
        _section(
            "updated",
            [_show_number(one, words) for one in changes.numbers]
            + [_show_revision(one, words) for one in changes.revisions],
        ),
        _section("withdrawn", [write_withdrawn_html(one, words) for one in changes.withdrawn]),
        _section("weakened", [_show_count(one, "not certain now", words) for one in changes.weakened]),
        _section("edited", [element("li", show_versions(changes.versions, words))] if changes.versions else []),
    ]
    style = files("firsthand.present").joinpath("brief.css").read_text("utf-8")
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">'
        f"<title>{say(f'Changes: {changes.story}')}</title><style>{style}</style>"
    )
    nothing = element("p", say("Nothing changed.")) if changes.is_empty else Html("")
    top = element(
        "header", element("p", say("Firsthand changes"), class_="soft"), element("h1", isolate_text(changes.story)),
        element("p", say(_say_head(changes))), class_="top",
    )  # fmt: skip
    body = join([top, element("main", nothing, *sections, list_cited(words))])
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'


def _section(name: str, rows: Sequence[Html]) -> Html:
    if not rows:
        return Html("")
    heading = element("h2", say(HEADS[name]), id=f"{name}-title")
    return element("section", heading, element("ul", *rows, class_="plain"), id=name, aria_labelledby=f"{name}-title")


def _words(cited: Cited, words: CitedWords) -> Html:
    return show_words(words, cited, 300)


def _show_claim(entry: ClaimEntry, words: CitedWords) -> Html:
    told = join([say_voice_html(entry.wording), say(f"; {say_counts(entry)}.")])
    return element("li", say(f"{entry.claim_id}: "), _words(entry.wording, words), Html(" "), told)


def _show_count(change: CountChange, moved: str, words: CitedWords) -> Html:
    rows = [
        element(
            "li", say(f"{moved}: "), isolate_text(origin.name),
            say(f" ({BASIS_WORDS[origin.basis]}), in {say_outlets(origin.outlets)}: "), _words(origin.cited[0], words),
        )
        for origin in change.origins
        if origin.cited
    ]  # fmt: skip
    told = say(f" {_say_range(change)}.")
    lead = say(f"{change.entry.claim_id}: ")
    return element("li", lead, _words(change.entry.wording, words), told, element("ul", *rows, class_="plain"))


def _show_dispute(dispute: DisputeChange, words: CitedWords) -> Html:
    rows = [
        element("li", say(f"against it {one.claim_id}: "), _words(one.wording, words), Html(" "),
                say_voice_html(one.wording))
        for one in dispute.against
    ]  # fmt: skip
    lead = say(f"{dispute.entry.claim_id}: ")
    who = say_voice_html(dispute.entry.wording)
    said = _words(dispute.entry.wording, words)
    return element("li", lead, said, Html(" "), who, element("ul", *rows, class_="plain"))


def _show_number(change: NumberChange, words: CitedWords) -> Html:
    rows = [
        element("li", say(("new: " if step.cited in change.new else "") + f"{_say_step(step)}: "),
                _words(step.cited, words), Html(" "), say_voice_html(step.cited))
        for step in change.series.steps
    ]  # fmt: skip
    arrow = " → ".join(_say_step(step) for step in change.series.steps)
    head = element("b", say(f"{say_series(change.series)}: {arrow}"))
    return element("li", head, element("ul", *rows, class_="plain"))


def _show_revision(revision: Revision, words: CitedWords) -> Html:
    before, after = (
        join([_words(one.wording, words), say_voice_html(one.wording)], " ")
        for one in (revision.before, revision.after)
    )
    return element("li", before, say(" → "), after)

"""The part of an HTML brief that says what is claimed and open."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.present.briefs import Brief, ClaimEntry
from firsthand.present.html_parts import (
    CitedWords,
    Html,
    element,
    fold_away,
    isolate_text,
    join,
    list_counts,
    list_origins,
    quote,
    quoted_line,
    say,
    say_more,
    say_voice,
    show_words,
    write_section,
    write_table,
)
from firsthand.present.phrases import list_reasons, say_counts, say_stances
from firsthand.present.wording import count, say_date

# Cards up to the first number, then a table up to the second, then a count with the command that lists all.
_MOST_CARDS, _MOST_ROWS = 15, 300
_MOST_WORDINGS = 12
_MOST_SHORT = 20


def write_summary(brief: Brief, words: CitedWords) -> Html:
    """The few lines that a reader in a hurry reads."""
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


def write_claims(brief: Brief, words: CitedWords) -> Html:
    """The leading claims as cards, the others as a table."""
    note = say(
        "Ranked by how many reports carry a claim, who stands behind it and whether it is disputed. "
        "Full squares: origins for certain. Hollow squares: at most."
    )
    labels: dict[str, list[str]] = {}
    for dispute in brief.disputes:
        for claim_id in dispute.claim_ids:
            labels.setdefault(claim_id, []).append(dispute.label)
    cards = [_write_card(entry, labels.get(entry.claim_id, []), words) for entry in brief.claims[:_MOST_CARDS]]
    rest = brief.claims[_MOST_CARDS:]
    more = fold_away(f"{count(len(rest), 'more claim')}", _tabulate_claims(rest, words)) if rest else Html("")
    empty = element("p", say("No claim with a source was found.")) if not cards else Html("")
    return write_section("claims", element("p", note, class_="note"), empty, *cards, more)


def _write_card(entry: ClaimEntry, disputes: Sequence[str], words: CitedWords) -> Html:
    tags = [element("span", say(entry.label), class_="label")]
    tags += [
        element("a", say(f"disputed: {label}"), class_="tag warn", href=f"#{label.lower()}") for label in disputes[:4]
    ]
    if say_stances(entry):
        tags.append(element("span", say(say_stances(entry)), class_="tag"))
    if entry.replaces:
        tags.append(element("a", say("revises an earlier claim"), class_="tag", href="#changes"))
    if entry.withdrawn:
        tags.append(element("a", say("withdrawn in part or whole"), class_="tag warn", href="#withdrawn"))
    if len(entry.languages) > 1:
        tags.append(element("span", say(f"in {', '.join(entry.languages)}"), class_="tag"))
    tags.append(element("code", say(entry.claim_id), class_="soft"))
    behind = list_origins(words, entry.origins) if entry.origins else element("p", say_voice(entry.wording))
    reasons = element("p", say("Why so graded: " + "; ".join(list_reasons(entry)[:3]) + "."), class_="note")
    return element(
        "article",
        element("p", *tags, class_="tags"),
        element("h3", show_words(words, entry.wording)),
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
            show_words(words, entry.wording, 240),
            say_voice(entry.wording),
            say(say_counts(entry)),
        )
        for entry in entries[:_MOST_ROWS]
    ]
    more = say_more(len(entries) - len(rows), "claim", "firsthand claims")
    return join([write_table("Claims in falling order", ("Claim", "Words", "Who says so", "Behind it"), rows), more])


def write_open(brief: Brief, words: CitedWords) -> Html:
    """What nobody asserts, what rests on one origin, what could not be placed or dated."""
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
    return write_section("open", *(parts or [element("p", say("Nothing of the kind was found."))]))


def _list_short(entries: Sequence[ClaimEntry], words: CitedWords) -> Html:
    shown = [
        element(
            "li", element("span", say(f"{entry.label} "), class_="label"),
            show_words(words, entry.wording, 260), Html(" "), say_voice(entry.wording), say(f"; {say_counts(entry)}."),
        )
        for entry in entries[:_MOST_SHORT]
    ]  # fmt: skip
    more = say_more(len(entries) - len(shown), "claim of this kind", "firsthand claims")
    return join([element("ul", *shown, class_="plain"), more])


def write_background(brief: Brief, words: CitedWords) -> Html:
    """The passages without a source, folded away."""
    if not brief.background:
        return write_section("background", element("p", say("No passage without a source stands alone.")))
    note = element("p", say("Passages of one report for which it gives no source."), class_="note")
    summary = count(len(brief.background), "passage")
    return write_section("background", note, fold_away(summary, _tabulate_claims(brief.background, words)))

"""The part of an HTML brief that says what is disputed: each question with its positions side by side."""

from __future__ import annotations

from dataclasses import replace

from firsthand.present.briefs import Brief, Dispute, Position, Saying
from firsthand.present.html_parts import (
    CitedWords,
    Html,
    element,
    isolate_text,
    join,
    quote,
    quoted_line,
    say,
    say_more,
    say_voice,
    show_words,
    write_section,
)
from firsthand.present.phrases import pick_positions, pick_strongest, say_backing, say_fields, say_outlets, say_position
from firsthand.present.wording import count, say_date

_MOST_DISPUTES, _MOST_POSITIONS, _MOST_SAYINGS, _MOST_REASONS = 20, 6, 8, 2


def write_disputes(brief: Brief, words: CitedWords) -> Html:
    """Every question that reports answer apart."""
    if not brief.disputes:
        return write_section("disputes", element("p", say("No two claims were found to contradict one another.")))
    cards = [_write_dispute(dispute, words) for dispute in brief.disputes[:_MOST_DISPUTES]]
    more = say_more(len(brief.disputes) - len(cards), "dispute", "firsthand disputes")
    return write_section("disputes", *cards, more)


def _write_dispute(dispute: Dispute, words: CitedWords) -> Html:
    shown = pick_positions(dispute, _MOST_POSITIONS)
    positions = [_write_position(one, number, words) for number, one in enumerate(shown, start=1)]
    title = quote(replace(dispute.title, before="", after=""), 110)
    why = f"{say_fields(dispute)}: {'; '.join(dispute.reasons[:_MOST_REASONS])}."
    return element(
        "article",
        element("h3", say(f"{dispute.label} · "), title, Html(" "), words.mark(dispute.title)),
        _write_original(dispute, words),
        element("p", say(why), class_="note"),
        element("div", *positions, class_="sides"),
        say_more(len(dispute.positions) - len(shown), "answer", "firsthand disputes"),
        class_="dispute",
        id=dispute.label.lower(),
    )


def _write_original(dispute: Dispute, words: CitedWords) -> Html:
    original = dispute.title.original
    return Html("") if original is None else element("p", say("Original: "), show_words(words, original), class_="note")


def _write_position(position: Position, number: int, words: CitedWords) -> Html:
    shown = pick_strongest(position.sayings, _MOST_SAYINGS)
    more = len(position.sayings) - len(shown)
    left_out = element("p", say(f"and {count(more, 'more voice')}"), class_="note") if more else Html("")
    return element(
        "div",
        element("p", element("b", say(say_position(position, number))), class_="answer"),
        element("p", say(f"{say_backing(position)} · {say_outlets(position.claims, 6)}"), class_="soft small"),
        element("ul", *(_write_saying(one, words) for one in shown), class_="sayings"),
        left_out,
        class_=f"side {position.kind}",
    )


def _write_saying(saying: Saying, words: CitedWords) -> Html:
    cited = saying.cited
    also = [one for one in saying.outlets if one != cited.outlet]
    repeated = join([say("; also in "), isolate_text(say_outlets(also, 3))]) if also else Html("")
    return element(
        "li",
        element("p", say(say_date(cited.published_at)), class_="when"),
        element("p", say_voice(cited, dated=False), repeated, class_="voice"),
        quoted_line(words, cited, 240),
    )

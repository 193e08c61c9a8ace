"""The parts of an HTML brief. Text becomes Html only by `say`, so that the type checker finds what is not escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NewType

from firsthand.model import Basis
from firsthand.present.briefs import Cited, ClaimEntry, OriginEntry
from firsthand.present.escaping import (
    carries_own_marks,
    escape_html,
    language_tag,
    opens_own_marks,
    runs_right_to_left,
    shorten,
)
from firsthand.present.phrases import say_outlets, say_who
from firsthand.present.wording import BASIS_WORDS, STANCE_WORDS, count, say_date, say_origins

Html = NewType("Html", str)

_BAR_LIMIT = 24

SECTIONS = (
    ("claims", "What is claimed"),
    ("disputes", "What is disputed"),
    ("changes", "What changed"),
    ("withdrawn", "What was withdrawn"),
    ("open", "What nobody knows"),
    ("seen", "What was recorded or seen"),
    ("lineage", "Which reports copy which"),
    ("edits", "What outlets changed in their articles"),
    ("where", "Where"),
    ("background", "Background"),
    ("reports", "The reports"),
    ("unread", "What was not read"),
    ("cited", "The words cited"),
)


def say(text: str) -> Html:
    """TEXT escaped."""
    return Html(escape_html(text))


def join(parts: Iterable[Html], between: str = "") -> Html:
    """PARTS in order, with the plain text BETWEEN."""
    return Html(say(between).join(parts) if between.strip() else between.join(parts))


def element(name: str, *children: Html, **attributes: str | None) -> Html:
    """The element NAME with CHILDREN and escaped attributes: `class_` is class, `aria_label` is aria-label."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape_html(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{written}>{''.join(children)}</{name}>")


def isolate_text(text: str) -> Html:
    """TEXT of unknown direction, kept to itself."""
    return element("bdi", say(text))


class CitedWords:
    """What a page has cited so far, by mark in order of first use."""

    def __init__(self) -> None:
        self.by_mark: dict[str, Cited] = {}

    def mark(self, cited: Cited) -> Html:
        """The short citation as a link to the words at the end of the page."""
        self.by_mark.setdefault(cited.mark, cited)
        told = f"{cited.outlet}, {say_date(cited.published_at)}"
        return element("a", say(f"[{cited.mark}]"), class_="mark", href=f"#{anchor_name(cited.mark)}", title=told)

    def marks(self, cited: Sequence[Cited], limit: int = 8) -> Html:
        """The citations of CITED, those past LIMIT counted."""
        shown = [self.mark(one) for one in cited[:limit]]
        more = len(cited) - len(shown)
        return join([*shown, say(f"(+{more:,})")] if more else shown, " ")


def anchor_name(mark: str) -> str:
    """The id of MARK's entry in the list of words."""
    return "q-" + mark.replace(":", "-").replace("–", "-")


def quote(cited: Cited, limit: int = 400) -> Html:
    """The words of CITED in their language and direction, the rest of a short quote's sentence fainter around them."""
    text = shorten(cited.anchor.quote, limit)
    tag = language_tag(cited.language)
    words = say(text)
    if cited.before.strip() or cited.after.strip():
        words = join([_around(cited.before), element("b", words), _around(cited.after)])
    whole = f"{cited.before}{text}{cited.after}".strip()
    style = "own" if carries_own_marks(whole) else "half" if opens_own_marks(whole) else None
    direction = "rtl" if runs_right_to_left(tag, text) else "ltr"
    kept = element("bdi", element("q", words, lang=tag, dir=direction, class_=style))
    return kept if tag.split("-")[0] == "en" else join([name_language(tag), kept], " ")


def _around(text: str) -> Html:
    return element("span", say(text), class_="around") if text.strip() else say(text)


def name_language(tag: str) -> Html:
    """The code of a language as a small label."""
    return element("span", say(tag), class_="lang", title="language of the original")


def show_words(words: CitedWords, cited: Cited, limit: int = 400) -> Html:
    """The words of CITED with their mark; where they were chosen for the reader, the original after them."""
    said = join([quote(cited, limit), words.mark(cited)], " ")
    if cited.original is None:
        return said
    original = element("span", say("original: "), show_words(words, cited.original, limit), class_="original")
    return join([said, original], " ")


def quoted_line(words: CitedWords, cited: Cited, limit: int = 400) -> Html:
    """The words of CITED with their mark as a paragraph."""
    return element("p", show_words(words, cited, limit), class_="quoted")


def say_voice(cited: Cited, *, dated: bool = True) -> Html:
    """Who says it, on what basis, what they do with it, in which outlet and, if DATED, published when."""
    who = element("span", isolate_text(say_who(cited)), class_="who")
    basis = "" if cited.who is None else f" ({BASIS_WORDS[cited.basis]}; {STANCE_WORDS[cited.stance]})"
    date = f", {say_date(cited.published_at)}" if dated else ""
    return join([who, say(basis), Html(" in "), isolate_text(cited.outlet), say(date)])


def draw_bar(at_least: int | None, at_most: int | None) -> Html:
    """Squares: full ones for certain, hollow ones at most. The words beside them say the same."""
    if at_least is None or at_most is None:
        return Html("")
    full, most = min(at_least, _BAR_LIMIT), min(at_most, _BAR_LIMIT)
    squares = [Html('<i class="sure"></i>')] * full + [Html("<i></i>")] * max(0, most - full)
    return Html(f'<span class="bar" aria-hidden="true">{"".join(squares)}</span>')


def list_counts(entry: ClaimEntry) -> Html:
    """Origins, publisher families and reports: three numbers, never mixed."""
    origins = "not counted"
    if entry.at_least is not None and entry.at_most is not None:
        origins = say_origins(entry.at_least, entry.at_most)
    rows = [
        _count_row("Origins", say(origins), draw_bar(entry.at_least, entry.at_most)),
        _count_row("Publishers", say(f"{entry.families:,}")),
        _count_row("Reports", say(f"{entry.reports:,}")),
    ]
    if entry.grade:
        rows.append(_count_row("Assessment", say(f"{entry.grade}, {entry.words}")))
    return element("dl", *rows, class_="counts")


def _count_row(name: str, *value: Html) -> Html:
    return element("div", element("dt", say(name)), element("dd", *value))


def list_origins(words: CitedWords, origins: Sequence[OriginEntry]) -> Html:
    """Who is behind a claim, one line an origin, copies folded into it."""
    return element("ul", *(element("li", _say_origin(words, one)) for one in origins), class_="plain")


def _say_origin(words: CitedWords, origin: OriginEntry) -> Html:
    how = [] if origin.basis is Basis.UNATTRIBUTED else [BASIS_WORDS[origin.basis]]
    how += [] if origin.certain else ["not shown to be apart from the others"]
    name = element("span", isolate_text(origin.name), class_="who")
    outlets = join([Html(" in "), isolate_text(say_outlets(origin.outlets)), Html(" ")])
    return join([name, say(f" ({', '.join(how)})" if how else ""), outlets, words.marks(origin.cited, 6)])


def write_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Html]]) -> Html:
    """A table with CAPTION; the first cell of each row is its head."""
    head = element("tr", *(element("th", say(one), scope="col") for one in heads))
    body = [
        element("tr", element("th", row[0], scope="row"), *(element("td", cell) for cell in row[1:])) for row in rows
    ]
    titled = element("caption", say(caption), class_="soft")
    table = element("table", titled, element("thead", head), element("tbody", *body))
    return element("div", table, class_="table", tabindex="0", role="group", aria_label=caption)


def fold_away(summary: str, *children: Html) -> Html:
    """CHILDREN behind SUMMARY."""
    return element("details", element("summary", say(summary)), *children)


def say_more(number: int, what: str, command: str) -> Html:
    """ "12 more claims: see `firsthand claims`", or nothing."""
    if number <= 0:
        return Html("")
    return element("p", say(f"{count(number, 'more ' + what)}: see "), element("code", say(command)), class_="note")


def write_section(name: str, *children: Html) -> Html:
    """The section NAME of `SECTIONS` with its heading."""
    heading = element("h2", say(dict(SECTIONS)[name]), id=f"{name}-title")
    return element("section", heading, *children, id=name, aria_labelledby=f"{name}-title")

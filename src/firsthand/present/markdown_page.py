"""The page that the Markdown form is written on: lines no wider than a terminal, and what they cite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from firsthand.present.briefs import Cited
from firsthand.present.escaping import (
    carries_own_marks,
    escape_markdown,
    guard_line_start,
    isolate,
    opens_own_marks,
    shorten,
)
from firsthand.present.lines import WIDTH, wrap
from firsthand.present.phrases import say_who
from firsthand.present.wording import BASIS_WORDS, say_date

QUOTE_LIMIT = 260  # characters of a wording inside a section; the list at the end has up to LIST_LIMIT
LIST_LIMIT = 600


@dataclass(frozen=True, slots=True)
class Limits:
    """How many entries of each kind the Markdown form spells out; the rest are counted."""

    claims: int = 12
    disputes: int = 8
    positions: int = 5
    sayings: int = 5
    series: int = 8
    revisions: int = 8
    origins: int = 5
    open_claims: int = 8
    places: int = 15
    observations: int = 16
    families: int = 10
    takings: int = 12
    background: int = 8
    reports: int = 60
    marks: int = 3


@dataclass(slots=True)
class Page:
    """The LINES so far, and what they CITED, by mark in order of first use."""

    limits: Limits
    lines: list[str] = field(default_factory=list)
    cited: dict[str, Cited] = field(default_factory=dict)

    def heading(self, level: int, text: str) -> None:
        self.lines += [*self._gap(), "#" * level + " " + text, ""]

    def _gap(self) -> list[str]:
        return [""] if self.lines and self.lines[-1] else []

    def text(self, words: str, first: str = "", rest: str = "") -> None:
        """A paragraph or list entry of escaped WORDS."""
        for number, line in enumerate(wrap(words, first=first, rest=rest, width=WIDTH - 1)):
            lead = rest if number else first
            self.lines.append((lead + guard_line_start(line.removeprefix(lead))).rstrip())

    def bullet(self, words: str, depth: int = 0) -> None:
        self.text(words, "  " * depth + "- ", "  " * depth + "  ")

    def marks(self, cited: Sequence[Cited], limit: int | None = None) -> str:
        """The marks of CITED, which from here on stand in the list at the end."""
        shown = cited[: limit or self.limits.marks]
        self.cited.update({one.mark: one for one in shown})
        more = len(cited) - len(shown)
        return " ".join([f"[{one.mark}]" for one in shown]) + (f" (+{more})" if more else "")

    def words(self, cited: Cited, limit: int | None = None) -> str:
        """The words of CITED with their mark; where they were chosen for the reader, the original after them."""
        said = f"{quote(cited, limit or QUOTE_LIMIT)} {self.marks([cited])}"
        return said if cited.original is None else f"{said} — original: {self.words(cited.original, limit)}"

    def more(self, number: int, what: str, command: str) -> None:
        if number > 0:
            self.lines.append("")
            self.text(f"{number:,} more {what}: see `{command}`.")


def quote(cited: Cited, limit: int = QUOTE_LIMIT) -> str:
    """The words of CITED in quotation marks, with the language where it is not English.

    Where their sentence stands around them, they are in bold.
    """
    text = shorten(cited.anchor.quote, limit)
    words = escape_markdown(text)
    if cited.before.strip() or cited.after.strip():
        words = f"{escape_markdown(cited.before)}**{words}**{escape_markdown(cited.after)}"
    whole = f"{cited.before}{text}{cited.after}".strip()
    opening = "" if carries_own_marks(whole) or opens_own_marks(whole) else "“"
    closing = "" if carries_own_marks(whole) else "”"
    quoted = f"{opening}{isolate(words.strip())}{closing}"
    language = cited.language.split("-")[0]
    return quoted if language == "en" else f"({escape_markdown(language)}) {quoted}"


def say_voice(cited: Cited) -> str:
    """Who says it, on what basis, in which outlet, published when."""
    who = isolate(escape_markdown(say_who(cited)))
    basis = "" if cited.who is None else f" ({BASIS_WORDS[cited.basis]})"
    return f"{who}{basis}, in {escape_markdown(cited.outlet)}, {say_date(cited.published_at)}"

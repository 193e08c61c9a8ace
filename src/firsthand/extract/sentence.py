"""One sentence as the frame readers see it, and the frame they read from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from firsthand.extract.lexicons import Lexicon
from firsthand.extract.tokens import Token

Span = tuple[int, int]
FindPublications = Callable[[str], Sequence[tuple[int, int, str]]]

MARKS = frozenset(",;:.!?—–-…，。；：、！？،؛")
COMMAS = frozenset(",，،、")
DASHES = frozenset("—–-")
STOPS = frozenset(";:.!?。；：！？؛…")
OPENERS = frozenset('“„«»「『"‹‘')


@dataclass(frozen=True, slots=True)
class Frame:
    """CONTENT is given on the word of SOURCE, signalled by CUE of LABEL, relayed by OUTER voices."""

    content: Span
    source: Span | None
    cue: Span | None
    label: str
    outer: tuple[Span, ...] = ()


@dataclass(slots=True)
class Sentence:
    """TEXT as TOKENS of LEXICON, with its QUOTATIONS and the PUBLICATIONS it names."""

    text: str
    lexicon: Lexicon
    tokens: tuple[Token, ...]
    quotations: tuple[Span, ...]
    publications: Sequence[tuple[int, int, str]]
    quoted: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.quoted = [any(a <= t.start < b for a, b in self.quotations) for t in self.tokens]

    def is_mark(self, i: int, marks: frozenset[str]) -> bool:
        return 0 <= i < len(self.tokens) and self.tokens[i].text in marks and not self._is_inside_word(i)

    def _is_inside_word(self, i: int) -> bool:
        """A hyphen without spaces around it, a point as in "Caliber.Az", a comma as in "20,000"."""
        token = self.tokens[i]
        before, after = self.text[token.start - 1 : token.start], self.text[token.end : token.end + 1]
        if token.text == "-":
            return not (before.isspace() and after.isspace())
        if token.text == ":":
            return before.isdigit() and after.isdigit()
        return token.text in ".," and before.isalnum() and after.isalnum()

    def in_kind(self, i: int, kind: str) -> bool:
        return 0 <= i < len(self.tokens) and self.tokens[i].lower in self.lexicon.words[kind]

    def span(self, first: int, last: int) -> Span:
        return self.tokens[first].start, self.tokens[last - 1].end

    def words(self, first: int, last: int) -> int:
        return sum(t.is_word for t in self.tokens[max(0, first) : max(0, last)])

    def names_publication(self, first: int, last: int) -> Span | None:
        if first >= last:
            return None
        start, end = self.span(first, last)
        return next(((a, b) for a, b, _ in self.publications if start <= a and b <= end), None)

"""The text of a report as received, cut into pages of parts: segments, and what lies between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.model import Reading, Segment, SegmentKind, Statement

# One page of the reader: what a browser lays out at once, and what a person walks through by key.
MOST_CHARACTERS, MOST_STATEMENTS = 24_000, 150
UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The characters START to END are (a piece of) SEGMENT; None for what lies between segments and was not read."""

    start: int
    end: int
    segment: Segment | None

    @property
    def kind(self) -> str:
        return UNREAD if self.segment is None else self.segment.kind.value

    @property
    def block(self) -> tuple[str, int]:
        """Stretches with the same one stand in one block."""
        return self.kind, -self.start if self.segment is None else self.segment.paragraph

    @property
    def is_faint(self) -> bool:
        return self.segment is None or self.segment.kind is SegmentKind.BOILERPLATE


@dataclass(frozen=True, slots=True)
class Layout:
    """The STRETCHES of one report in text order, its STATEMENTS in text order, and where each page begins.

    `pages` are places in `stretches`; the last one is their number.
    """

    stretches: tuple[Stretch, ...]
    statements: tuple[Statement, ...]
    pages: tuple[int, ...]

    @property
    def last_page(self) -> int:
        return max(1, len(self.pages) - 1)

    def find_page(self, at: int) -> int:
        """The page, from 1, on which the character AT stands, or the nearest before it."""
        starts = [self.stretches[place].start for place in self.pages[:-1]]
        return max(1, bisect_right(starts, at))

    def on_page(self, page: int) -> tuple[Stretch, ...]:
        if not self.stretches:
            return ()
        return self.stretches[self.pages[page - 1] : self.pages[page]]

    def bounds(self, page: int) -> tuple[int, int]:
        """From which character to which PAGE goes."""
        shown = self.on_page(page)
        return (shown[0].start, shown[-1].end) if shown else (0, 0)

    def begun_within(self, start: int, end: int) -> tuple[int, int]:
        """The statements that begin from START on and before END: places in `statements`."""
        starts = [one.anchor.start for one in self.statements]
        return bisect_left(starts, start), bisect_left(starts, end)


def lay_out(reading: Reading) -> Layout:
    """READING cut into stretches and pages. Every character but white space between segments is in one stretch."""
    statements = tuple(sorted(reading.statements, key=lambda one: (one.anchor, one.id)))
    starts = [one.anchor.start for one in statements]
    stretches = tuple(piece for whole in _list_whole(reading) for piece in _cut(whole, reading.report.text, starts))
    return Layout(stretches, statements, _cut_pages(stretches, starts))


def _list_whole(reading: Reading) -> Iterator[Stretch]:
    text, at = reading.report.text, 0
    for segment in reading.segments:
        yield from _between(text, at, segment.anchor.start)
        yield Stretch(segment.anchor.start, segment.anchor.end, segment)
        at = segment.anchor.end
    yield from _between(text, at, len(text))


def _between(text: str, start: int, end: int) -> Iterator[Stretch]:
    words = text[start:end]
    if words.strip():
        first = start + len(words) - len(words.lstrip())
        yield Stretch(first, first + len(words.strip()), None)


def _cut(whole: Stretch, text: str, starts: Sequence[int]) -> Iterator[Stretch]:
    """WHOLE, in pieces no longer than a page; at white space where there is some near."""
    at = whole.start
    while at < whole.end:
        until = min(whole.end, at + MOST_CHARACTERS)
        crowded = bisect_left(starts, at) + MOST_STATEMENTS
        if crowded < len(starts) and at < starts[crowded] < until:
            until = starts[crowded]
        elif until < whole.end:
            space = text.rfind(" ", at + MOST_CHARACTERS // 2, until)
            until = space + 1 if space > at else until
        yield Stretch(at, until, whole.segment)
        at = until


def _cut_pages(stretches: Sequence[Stretch], starts: Sequence[int]) -> tuple[int, ...]:
    pages = [0]
    for place, one in enumerate(stretches):
        first = stretches[pages[-1]].start
        crowded = bisect_left(starts, one.end) - bisect_left(starts, first) > MOST_STATEMENTS
        if place > pages[-1] and (crowded or one.end - first > MOST_CHARACTERS):
            pages.append(place)
    return (*pages, len(stretches)) if stretches else (0,)

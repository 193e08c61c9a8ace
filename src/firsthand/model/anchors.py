"""Anchors: places in a report, quoted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """REPORT says QUOTE between START and END.

    `start` and `end` are half-open offsets in Unicode code points into the text as received
    (W3C Web Annotation: TextPositionSelector with TextQuoteSelector).
    """

    report_id: str
    start: int
    end: int
    quote: str

    def holds_in(self, text: str) -> bool:
        return 0 <= self.start < self.end <= len(text) and text[self.start : self.end] == self.quote

    def covers(self, other: Anchor) -> bool:
        return self.report_id == other.report_id and self.start <= other.start and other.end <= self.end

    def shared_with(self, other: Anchor) -> int:
        """How many characters both anchors cover."""
        if self.report_id != other.report_id:
            return 0
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def anchor_in(report_id: str, text: str, start: int, end: int) -> Anchor:
    """The anchor for TEXT[START:END], white space at either end left out."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Anchor(report_id, start, end, text[start:end])

"""One received report read alone: bytes to text, language, date and segments."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.intake.decode import decode
from firsthand.intake.languages import UNKNOWN, detect_language
from firsthand.intake.pages import read_page
from firsthand.intake.publication import publication_date
from firsthand.intake.receive import HTML, STAGE, Received
from firsthand.intake.segments import find_segments
from firsthand.model import Report, Segment, SegmentKind, Skipped, content_id

# The longest text read as one report. A transcript of a day's debate has 600,000 characters.
_LONGEST_TEXT = 3_000_000


@dataclass(frozen=True, slots=True)
class _Text:
    """The report's TEXT with what its page states about itself."""

    text: str
    warnings: tuple[str, ...] = ()
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None


def read_received(received: Received, *, received_at: str) -> tuple[Report, tuple[Segment, ...]] | Skipped:
    """The report with its segments, in text order; or Skipped with the reason why there is none.

    RECEIVED_AT is an instant in UTC, ISO 8601. The text of a text file is its bytes decoded as UTF-8, unchanged; that
    of a page its main text, the title first.
    """
    found = _text_of(received)
    if isinstance(found, str):
        return Skipped(received.name, STAGE, found)
    if len(found.text) > _LONGEST_TEXT:
        return Skipped(received.name, STAGE, f"text longer than {_LONGEST_TEXT:,} characters, so no single report")
    if not any(map(str.isalnum, found.text)):
        return Skipped(received.name, STAGE, "no words in the text")
    language = _language_of(received, found)
    report_id = content_id("r", received.url or received.name, found.text)
    segments = find_segments(report_id, found.text, language)
    published, dated_by = publication_date(
        received.published, received.dated_by, found.published, segments, month_first=language.startswith("en")
    )
    report = Report(
        report_id,
        received.name,
        found.text,
        language,
        outlet=received.outlet or found.outlet,
        url=received.url,
        title=received.title or found.title or _headline(segments),
        published_at=published,
        dated_by=dated_by,
        received_at=received_at,
        warnings=found.warnings,
    )
    return report, segments


def _text_of(received: Received) -> _Text | str:
    """The text of what was received, or the reason why there is none."""
    if received.media_type == HTML:
        return _text_of_page(received)
    decoded = decode(received.content)
    return decoded if isinstance(decoded, str) else _Text(decoded.text, decoded.warnings)


def _text_of_page(received: Received) -> _Text | str:
    if not received.content.strip():
        return "empty"
    page = read_page(received.content, received.url)
    if isinstance(page, str):
        return page
    title = (page.title or "").strip()
    repeated = not title or page.text[: len(title) + 40].casefold().find(title.casefold()) >= 0
    text = page.text if repeated else f"{title}\n\n{page.text}"
    return _Text(text, (), title or None, page.outlet, page.published, page.language)


def _language_of(received: Received, found: _Text) -> str:
    """The report's language: as told, else as its text shows, else as its page declares."""
    if received.language:
        return received.language
    detected, confidence = detect_language(found.text)
    declared = (found.language or "").split("-", 1)[0].lower()
    if declared and (detected == UNKNOWN or confidence < 0.5):
        return declared
    return detected


def _headline(segments: tuple[Segment, ...]) -> str | None:
    """The words of the headline, if one stands among the first segments."""
    return next((segment.anchor.quote for segment in segments[:6] if segment.kind is SegmentKind.HEADLINE), None)

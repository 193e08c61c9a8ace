"""When a report was published: as told, as the page states, or as the text itself says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.intake.dates import find_dates
from firsthand.model import DatedBy, Segment, SegmentKind

_ISO = re.compile(
    r"^(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<clock>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?$"
)
_HEAD, _FOOT = 12, 5  # segments at either end where a report says when it was published
_PARTIAL = re.compile(r"^\d{4}(?:-\d{2})?$")


def normal_date(written: str | None) -> str | None:
    """WRITTEN as ISO 8601, as precise as given; None if it names no date."""
    if written is None:
        return None
    text = written.strip()
    iso = _ISO.match(text)
    if iso is not None and find_dates(iso["day"]):
        zone = (iso["zone"] or "").replace("Z", "+00:00")
        if zone and ":" not in zone:
            zone = f"{zone[:3]}:{zone[3:]}"
        return iso["day"] + (f"T{iso['clock']}{zone}" if iso["clock"] else "")
    if _PARTIAL.match(text):
        return text
    dates = find_dates(text)
    return dates[0].value if dates else None


def publication_date(
    told: str | None, told_by: DatedBy, stated: str | None, segments: Sequence[Segment], *, month_first: bool = False
) -> tuple[str | None, DatedBy]:
    """The date with how it was found: TOLD (by manifest or metadata), STATED by the page, or the text's own stamp."""
    for written, dated_by in ((told, told_by), (stated, DatedBy.METADATA)):
        value = normal_date(written)
        if value is not None:
            return value, dated_by
    # Dates in the middle of a page belong to other reports, or to the entries of a live page.
    for segment in (*segments[:_HEAD], *segments[-_FOOT:]):
        stamped = segment.kind is SegmentKind.DATELINE
        dates = find_dates(segment.anchor.quote, month_first=month_first) if stamped else ()
        if dates:
            return dates[0].value, DatedBy.TEXT
    return None, DatedBy.UNKNOWN

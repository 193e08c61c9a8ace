"""What is received: outlets and reports; and their segments, the first thing read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firsthand.model.anchors import Anchor


@dataclass(frozen=True, slots=True)
class Outlet:
    """OUTLET published, as part of publisher FAMILY: an agency, paper, channel or account."""

    id: str
    name: str
    family: str


class DatedBy(StrEnum):
    """How the publication date of a report was found; in falling order of trust."""

    MANIFEST = "manifest"
    METADATA = "metadata"
    TEXT = "text"
    STORY = "story"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Report:
    """OUTLET published TEXT at PUBLISHED_AT, received under NAME at RECEIVED_AT; one version.

    `published_at` is ISO 8601, as precise as known, or None; `dated_by` says how it was found.
    `received_at` is an instant in UTC, ISO 8601: the first time this report came in. `text` is
    the received text, nothing stripped. `language` is BCP 47, of the main text, "und" if unknown.
    """

    id: str
    name: str
    text: str
    language: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    published_at: str | None = None
    dated_by: DatedBy = DatedBy.UNKNOWN
    received_at: str = ""
    warnings: tuple[str, ...] = ()


class SegmentKind(StrEnum):
    """What part of a report a segment is."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    POST = "post"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Segment:
    """The part of a report at ANCHOR is of KIND, in LANGUAGE.

    Segments stand in text order and do not overlap. A body segment is one sentence; a post is one
    segment, however many sentences, with `author` as "name (@handle)", `handle` and `posted_on`
    (ISO date) where the text gives them. `paragraph` counts paragraphs from 0.
    """

    anchor: Anchor
    kind: SegmentKind
    language: str
    paragraph: int = 0
    author: str | None = None
    handle: str | None = None
    posted_on: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """What came in as REF was not read: STAGE refused it for REASON."""

    ref: str
    stage: str
    reason: str

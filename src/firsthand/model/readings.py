"""What is read from one report alone: mentions, attributions, statements."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firsthand.model.anchors import Anchor
from firsthand.model.reports import Report, Segment


class Basis(StrEnum):
    """How the source of a statement knows."""

    SATELLITE_IMAGERY = "satellite_imagery"
    EYEWITNESS = "eyewitness"
    VIDEO_OR_PHOTO = "video_or_photo"
    OFFICIAL_STATEMENT = "official_statement"
    ANONYMOUS_OFFICIAL = "anonymous_official"
    INTELLIGENCE_AGENCY = "intelligence_agency"
    MONITORING_GROUP = "monitoring_group"
    EXPERT_ANALYSIS = "expert_analysis"
    SOCIAL_POST = "social_post"
    MEDIA_REPORT = "media_report"
    DOCUMENT = "document"
    SENSOR_TRACK = "sensor_track"
    UNATTRIBUTED = "unattributed"


class Stance(StrEnum):
    """What the source does with the content."""

    ASSERTS = "asserts"
    DENIES = "denies"
    HEDGES = "hedges"
    PREDICTS = "predicts"
    NO_COMMENT = "no_comment"


class VoiceKind(StrEnum):
    """How a voice in a chain is identified."""

    NAMED = "named"  # a person or body with a name: "Daniel Hagari", "the Syrian Observatory"
    ROLE = "role"  # one describable office: "the mayor", "the army"
    ANONYMOUS = "anonymous"  # unnamed on purpose or in kind: "a Syrian official", "two diplomats"
    PUBLICATION = "publication"  # agency, paper, channel
    ACCOUNT = "account"  # a social media account
    RECORD = "record"  # a document, picture, video, track


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of a chain: NAME, as fully as the report gives it, written at ANCHOR."""

    name: str
    kind: VoiceKind
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """REPORT gives content on the word of SOURCE, signalled by CUE, through CHAIN.

    `chain` runs from the outermost voice to the innermost; the outlet itself is left out. `source`
    is the innermost voice as written at this place ("he"); `source_name` its name resolved within
    the report ("Daniel Hagari"). The reporter's own voice has no source and an empty chain.
    """

    source: Anchor | None = None
    source_name: str | None = None
    cue: Anchor | None = None
    chain: tuple[Voice, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """REPORT says, at ANCHOR, that P: with ATTRIBUTION, BASIS and STANCE.

    `kind_of_segment` and `language` are those of the segment it stands in. `context` is the whole
    sentence (or post) around it.
    """

    id: str
    report_id: str
    anchor: Anchor
    context: Anchor
    attribution: Attribution
    basis: Basis
    stance: Stance
    language: str
    in_headline: bool = False
    in_post: bool = False


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """The words at ANCHOR name the place NAME, at LAT/LON within PRECISION_KM.

    `lat` and `lon` (degrees, WGS 84) are None when the place cannot be located. `place_id` is
    "geonames:…" or "firsthand:…"; `country` is ISO 3166 alpha-2.
    """

    anchor: Anchor
    name: str
    lat: float | None = None
    lon: float | None = None
    precision_km: float | None = None
    place_id: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class ActorMention:
    """The words at ANCHOR denote ACTOR as one who acts: a state, its people, a named body.

    `actor` is a language-free key: an ISO 3166 code for states, their demonyms and their capitals
    used for the government ("Moscow said"), or the folded name.
    """

    anchor: Anchor
    actor: str


@dataclass(frozen=True, slots=True)
class TimeMention:
    """The words at ANCHOR mean the time VALUE (TIMEX3: 2024-12-13, 2024-W50, P49Y, PAST_REF, a/b)."""

    anchor: Anchor
    value: str


class Bound(StrEnum):
    """How a stated number limits the true one."""

    EXACT = "exact"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """The words at ANCHOR count VALUE of UNIT, as BOUND.

    `value` is a number, or the word itself where the text gives only that ("hundreds"). `unit` is
    the language-free unit where one is known (deaths, injured, missing, displaced, people,
    rockets, km, m, kg, percent, USD, …), else the counted noun as written, folded.
    """

    anchor: Anchor
    value: float | str
    unit: str
    bound: Bound = Bound.EXACT


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions of one report, each kind in text order."""

    places: tuple[PlaceMention, ...] = ()
    times: tuple[TimeMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What one report alone says: its SEGMENTS, STATEMENTS and MENTIONS."""

    report: Report
    segments: tuple[Segment, ...]
    statements: tuple[Statement, ...]
    mentions: Mentions
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """REPORT names PUBLICATION, at ANCHOR, as where text or facts come from.

    `how` is "byline" for a credit of the whole text ("(AP)", "dpa/AFP", "Source: Reuters") and
    "words" where a sentence relays it ("Reuters reported", "told AFP").
    """

    publication: str
    anchor: Anchor
    how: str

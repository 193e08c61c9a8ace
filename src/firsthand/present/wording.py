"""The English words of a brief for what the model holds as codes, numbers and dates."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from firsthand.model import Basis, Bound, DerivationKind, DifferingField, Stance

BASIS_WORDS = {
    Basis.SATELLITE_IMAGERY: "satellite imagery",
    Basis.EYEWITNESS: "saw it",
    Basis.VIDEO_OR_PHOTO: "video or photo",
    Basis.OFFICIAL_STATEMENT: "official statement",
    Basis.ANONYMOUS_OFFICIAL: "unnamed official",
    Basis.INTELLIGENCE_AGENCY: "intelligence agency",
    Basis.MONITORING_GROUP: "monitoring group",
    Basis.EXPERT_ANALYSIS: "expert's analysis",
    Basis.SOCIAL_POST: "social media post",
    Basis.MEDIA_REPORT: "media report",
    Basis.DOCUMENT: "paper or record",
    Basis.SENSOR_TRACK: "tracking signal",
    Basis.UNATTRIBUTED: "no source given",
}

STANCE_WORDS = {
    Stance.ASSERTS: "says so",
    Stance.DENIES: "says it is not so",
    Stance.HEDGES: "holds it possible",
    Stance.PREDICTS: "expects it",
    Stance.NO_COMMENT: "does not say",
}

DISPUTE_WORDS = {
    DifferingField.DENIAL: "One says it, another denies it",
    DifferingField.DIFFERENT_NUMBER: "Different numbers",
    DifferingField.DIFFERENT_CAUSE: "Different causes or culprits",
    DifferingField.DIFFERENT_TIME: "Different times",
    DifferingField.DIFFERENT_PLACE: "Different places",
    DifferingField.OUTCOME: "Different outcomes",
    DifferingField.DETAIL: "Different details",
}

DERIVATION_WORDS = {
    DerivationKind.COPIED: "copied",
    DerivationKind.REWRITTEN: "rewritten",
    DerivationKind.TRANSLATED: "translated",
    DerivationKind.CREDITED: "credited",
    DerivationKind.REVISED: "revised",
    DerivationKind.QUOTED: "quoted",
}

BOUND_SIGNS = {Bound.EXACT: "", Bound.AT_LEAST: "≥ ", Bound.AT_MOST: "≤ ", Bound.ABOUT: "≈ "}

# Units of the model that are short forms; all others are words already.
UNIT_WORDS = {
    "s": "seconds",
    "min": "minutes",
    "h": "hours",
    "m": "metres",
    "cm": "centimetres",
    "mm": "millimetres",
    "km": "kilometres",
    "km2": "square kilometres",
    "kg": "kilograms",
    "t": "tonnes",
    "percent": "per cent",
}

DATE_UNKNOWN = "date unknown"

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@lru_cache(maxsize=1 << 16)
def read_moment(value: str | None) -> datetime | None:
    """The start of the ISO 8601 year, month, day or instant VALUE, in UTC; None where it is none of these.

    An instant without an offset counts as UTC. A range or an unusual form is None.
    """
    if value is None:
        return None
    text = value.strip()[:40]
    padded = {4: f"{text}-01-01", 7: f"{text}-01"}.get(len(text), text)
    try:
        moment = datetime.fromisoformat(padded)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def place_in_time(value: str | None) -> datetime | None:
    """Where VALUE stands on a time axis: an instant at itself, a whole day at its noon."""
    moment = read_moment(value)
    if moment is None or value is None:
        return None
    return moment + timedelta(hours=12) if len(value.strip()) == 10 else moment


def say_date(value: str | None) -> str:
    """VALUE as "27 Jul 2024, 20:14", as precise as it is known; "date unknown" for None.

    The clock time is that of the text, with its offset where it gives one other than UTC.
    """
    if value is None:
        return DATE_UNKNOWN
    if read_moment(value) is None:
        return value[:40]
    text = value.strip()
    year, month = text[:4], text[5:7]
    if len(text) == 4:
        return year
    if len(text) == 7:
        return f"{_MONTHS[int(month) - 1]} {year}"
    moment = datetime.fromisoformat(text)
    day = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    if len(text) == 10:
        return day
    offset = moment.strftime("%z") if moment.utcoffset() else ""
    zone = f" {offset[:3]}:{offset[3:5]}" if offset else (" UTC" if moment.tzinfo else "")
    return f"{day}, {moment:%H:%M}{zone}"


def say_date_in_utc(value: str | None) -> str:
    """VALUE as by `say_date`, an instant in UTC without saying so: for columns whose head says it."""
    moment = read_moment(value)
    if value is None or moment is None or len(value.strip()) <= 10:
        return say_date(value)
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def say_day(value: str | None) -> str:
    """VALUE as "27 Jul": for lists in which the year is clear."""
    moment = read_moment(value)
    return f"{moment.day} {_MONTHS[moment.month - 1]}" if moment is not None else DATE_UNKNOWN


def say_number(value: float | str) -> str:
    """VALUE with groups of three and no idle decimals; a word as it is."""
    if isinstance(value, str) or not math.isfinite(value):
        return str(value)
    return f"{int(value):,}" if value == int(value) else f"{value:,.2f}".rstrip("0").rstrip(".")


def say_unit(unit: str) -> str:
    """UNIT in words."""
    return UNIT_WORDS.get(unit, unit)


def count(number: int, one: str, many: str | None = None) -> str:
    """ "1 report", "2 reports": NUMBER with the right form of ONE."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def say_origins(at_least: int, at_most: int) -> str:
    """The range of origins in words: "1 origin", "2 origins for certain, 4 at most", "0 for certain, 1 at most"."""
    if at_least == at_most:
        return count(at_least, "origin")
    return f"{count(at_least, 'origin')} for certain, {at_most} at most"


def join_words(words: list[str], last: str = "and") -> str:
    """WORDS as "a", "a and b", "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""

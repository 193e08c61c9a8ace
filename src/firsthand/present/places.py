"""The places of a story with how often they are named, and the window that a map of them should show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from firsthand.model import Story
from firsthand.present.outline_chains import Window

KM_PER_DEGREE = 111.2
# A place known no better than this is a country or a region, and drawn as a ring …
COARSE_KM = 50.0
# … and from here on does not set the window. Measured on 2026-11-21 on the three development stories: at 50 km the
# window lost the small countries that hold most mentions, and grew to take in far places instead.
_TOO_WIDE_KM = 150.0
# Two names nearer than this share of their precision are one place on the map.
_SAME_PLACE = 0.5
# The window grows outward from the middle of the mentions until it holds this share of them …
_SHARE_INSIDE = 0.7
# … and on, as long as the next place is not further off than this many times the reach so far.
_LONGEST_JUMP = 1.6
_SMALLEST_REACH_KM = 60.0
_PADDING = 0.22


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """The place NAME at LAT/LON within PRECISION_KM, in STATEMENTS statements and MENTIONS mentions of REPORTS."""

    name: str
    lat: float
    lon: float
    precision_km: float
    mentions: int
    statements: int
    reports: int
    quote: str


def list_places(story: Story) -> tuple[NamedPlace, ...]:
    """The located places of STORY, the most often named first."""
    mentions: dict[tuple[object, ...], list[tuple[str, str, float, float, float]]] = {}
    statements: dict[tuple[object, ...], set[str]] = {}
    for reading in story.readings:
        for place in reading.mentions.places:
            if not _is_on_earth(place.lat, place.lon):
                continue
            lat, lon = float(place.lat or 0.0), float(place.lon or 0.0)
            key = (round(lat, 2), round(lon, 2))
            row = (place.name, place.anchor.report_id, lat, lon, place.precision_km or 1.0)
            mentions.setdefault(key, []).append(row)
            inside = {one.id for one in reading.statements if one.anchor.shared_with(place.anchor)}
            statements.setdefault(key, set()).update(inside)
    found = [_build_place(rows, len(statements[key])) for key, rows in mentions.items()]
    return _merge_near(sorted(found, key=lambda one: (-one.mentions, one.name, one.lat, one.lon)))


def _merge_near(places: Sequence[NamedPlace]) -> tuple[NamedPlace, ...]:
    """PLACES, each that lies on a more often named one counted with it; countries stay apart."""
    kept: list[NamedPlace] = []
    for place in places:
        at = next((n for n, one in enumerate(kept) if _lie_together(one, place)), None)
        if at is None:
            kept.append(place)
            continue
        one = kept[at]
        kept[at] = replace(
            one, mentions=one.mentions + place.mentions, statements=one.statements + place.statements,
            reports=max(one.reports, place.reports),
        )  # fmt: skip
    return tuple(sorted(kept, key=lambda one: (-one.mentions, one.name, one.lat, one.lon)))


def _lie_together(one: NamedPlace, other: NamedPlace) -> bool:
    finest = min(one.precision_km, other.precision_km)
    if max(one.precision_km, other.precision_km) >= COARSE_KM or abs(one.lat - other.lat) > 1:
        return False
    return distance_km(one.lat, one.lon, other.lat, other.lon) < _SAME_PLACE * finest


def _is_on_earth(lat: float | None, lon: float | None) -> bool:
    return lat is not None and lon is not None and abs(lat) <= 90 and abs(lon) <= 180


def _build_place(rows: Sequence[tuple[str, str, float, float, float]], statements: int) -> NamedPlace:
    names = [row[0] for row in rows]
    name = max(sorted(set(names)), key=names.count)
    _, _, lat, lon, precision = next(row for row in rows if row[0] == name)
    return NamedPlace(name, lat, lon, precision, len(rows), statements, len({row[1] for row in rows}), name)


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle kilometres (haversine, earth radius 6371 km)."""
    a = math.sin(math.radians(other_lat - lat) / 2) ** 2
    b = math.cos(math.radians(lat)) * math.cos(math.radians(other_lat))
    return 12742 * math.asin(math.sqrt(min(1.0, a + b * math.sin(math.radians(other_lon - lon) / 2) ** 2)))


def choose_window(places: Sequence[NamedPlace], aspect: float) -> Window:
    """The window, ASPECT times as wide as high in kilometres, round most of PLACES, far ones left out."""
    fine = [place for place in places if place.precision_km < _TOO_WIDE_KM] or list(places)
    if not fine:
        return Window(-180.0, -58.0, 180.0, 80.0)
    inside = _grow_from_middle(fine)
    west, east = min(p.lon for p in inside), max(p.lon for p in inside)
    south, north = min(p.lat for p in inside), max(p.lat for p in inside)
    return _fit_aspect((west + east) / 2, (south + north) / 2, east - west, north - south, aspect)


def _grow_from_middle(places: Sequence[NamedPlace]) -> list[NamedPlace]:
    """The place that is nearest to all mentions, then its neighbours outward, until the far ones begin."""
    middle = min(
        places,
        key=lambda one: (
            sum(p.mentions * min(2000.0, distance_km(one.lat, one.lon, p.lat, p.lon)) for p in places), one.name,
        ),
    )  # fmt: skip
    outward = sorted(
        ((distance_km(middle.lat, middle.lon, p.lat, p.lon), p) for p in places), key=lambda row: (row[0], row[1].name)
    )
    total = sum(place.mentions for place in places)
    inside: list[NamedPlace] = []
    held, reach = 0, _SMALLEST_REACH_KM
    for distance, place in outward:
        if held >= _SHARE_INSIDE * total and distance > _LONGEST_JUMP * reach:
            break
        inside.append(place)
        held += place.mentions
        reach = max(reach, distance)
    return inside


def _fit_aspect(lon: float, lat: float, wide: float, high: float, aspect: float) -> Window:
    """The window round LON/LAT with padding, never below the smallest reach, stretched to ASPECT."""
    squeeze = max(0.2, math.cos(math.radians(lat)))
    least = 2 * _SMALLEST_REACH_KM / KM_PER_DEGREE
    width = max(wide * squeeze * (1 + 2 * _PADDING), least)
    height = max(high * (1 + 2 * _PADDING), least)
    width, height = max(width, height * aspect), max(height, width / aspect)
    width, height = min(width, 360 * squeeze), min(height, 178.0)
    south = max(-89.0, min(89.0 - height, lat - height / 2))
    return Window(lon - width / squeeze / 2, south, lon + width / squeeze / 2, south + height)

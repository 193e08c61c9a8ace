"""Where something is that lies beside a place: the spot and how far around it to look."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from firsthand.extract.gazetteer_file import GazetteerPlace
from firsthand.extract.place_borders import coast_points, middle_of, nearest_of, spots_km
from firsthand.extract.place_found import Beside, Relation
from firsthand.extract.place_regions import shift
from firsthand.model import PlaceMention

_NEAR_KM, _OFF_COAST_KM = 15.0, 40.0
# Distances and bearings in reports are rounded: the spot may be off by a quarter of the distance, and at least by this.
_SHARE_OFF, _LEAST_OFF_KM = 0.25, 3.0
# A place named before in the same sentence is the spot meant if it lies within this share of the distance from it:
# "Derna, a city 150 miles east of Benghazi". Bearings are often those of the compass rose's quarters.
_SAME_SPOT = 0.35
_SENTENCE_REACH = 160  # characters
_BETWEEN_KM = 300.0
_NEAR_REACH, _AROUND_NEXT_KM = 14, 20.0
_TOWN_RADIUS_KM = 30.0


def beside_place(mention: PlaceMention, place: GazetteerPlace, relation: Relation) -> PlaceMention:
    """MENTION, located at PLACE, moved to what RELATION says of it, with the radius it leaves open."""
    if mention.lat is None or mention.lon is None or mention.precision_km is None:
        return mention
    if relation.beside is Beside.OFFSET:
        lat, lon = shift(mention.lat, mention.lon, relation.bearing, relation.km)
        shown = f"{relation.km:.3g} km {relation.bearing} of {place.name}"
        around = max(_LEAST_OFF_KM, _SHARE_OFF * relation.km) + min(mention.precision_km, _TOWN_RADIUS_KM)
        return replace(mention, name=shown, lat=lat, lon=lon, precision_km=round(around, 1), place_id=None)
    if relation.beside is Beside.AWAY:
        return replace(mention, precision_km=round(max(mention.precision_km, relation.km * (1 + _SHARE_OFF)), 1))
    if relation.beside is Beside.NEAR:
        return replace(mention, precision_km=max(mention.precision_km, _NEAR_KM))
    if relation.beside is Beside.COAST:
        return _off_coast(mention, place)
    return mention


def _off_coast(mention: PlaceMention, place: GazetteerPlace) -> PlaceMention:
    """MENTION at the coast of a state, or around a town, an island or a stretch of coast."""
    points = coast_points(place.country) if place.kind in ("country", "region") else []
    if not points or mention.lat is None or mention.lon is None:
        return replace(mention, precision_km=max(mention.precision_km or 0.0, _OFF_COAST_KM))
    if place.kind == "region":
        away, (lat, lon) = nearest_of(points, (mention.lat, mention.lon))
        return replace(mention, lat=lat, lon=lon, precision_km=round(max(_OFF_COAST_KM, away), 1), place_id=None)
    (lat, lon), reach = middle_of(points)
    shown = f"coast of {place.name}"
    return replace(
        mention, name=shown, lat=lat, lon=lon, precision_km=round(max(_OFF_COAST_KM, reach), 1), place_id=None
    )


def settle_relations(
    text: str, mentions: Sequence[PlaceMention], relations: Mapping[int, Relation]
) -> list[PlaceMention]:
    """MENTIONS, those told by others settled by those others; RELATIONS are by the start of the name.

    A spot so far from a town is a place named before in the sentence, if one lies there. What lies between two towns is
    around each of them, as far as half the way to the other.
    """
    settled = list(mentions)
    beside = [relations.get(mention.anchor.start) for mention in mentions]
    nears = [relation is not None and relation.beside in (Beside.NEAR, Beside.OFFSET) for relation in beside]
    for at, mention in enumerate(mentions):
        relation = beside[at]
        if relation is not None and relation.beside is Beside.OFFSET:
            settled[at] = _named_before(text, settled[:at], mention, relation)
    for at, (one, other) in enumerate(pairwise(mentions)):
        if all(relation is not None and relation.beside is Beside.BETWEEN for relation in beside[at : at + 2]):
            settled[at], settled[at + 1] = _halfway(one, other), _halfway(other, one)
    for at, other in enumerate(mentions[1:]):
        if nears[at + 1]:
            settled[at] = _near_the_next(text, settled[at], other)
    return settled


def _near_the_next(text: str, one: PlaceMention, other: PlaceMention) -> PlaceMention:
    """ONE, in no list, around OTHER where the text puts it near that: "the village of X near Y"."""
    if one.lat is not None or other.precision_km is None or other.precision_km > _TOWN_RADIUS_KM:
        return one
    between = text[one.anchor.end : other.anchor.start]
    if len(between) > _NEAR_REACH or set(between) & set(".;:\n()") or not between.strip(" ,"):
        return one
    around = max(_AROUND_NEXT_KM, other.precision_km)
    return replace(one, lat=other.lat, lon=other.lon, precision_km=around, country=other.country)


def _named_before(text: str, before: Sequence[PlaceMention], mention: PlaceMention, relation: Relation) -> PlaceMention:
    """MENTION as the place among those BEFORE it in its sentence that lies where it should, or as it is."""
    for other in reversed(before):
        between = text[other.anchor.end : mention.anchor.start]
        if len(between) > _SENTENCE_REACH or "\n" in between or ". " in between:
            break
        if other.lat is None or other.lon is None or mention.lat is None or mention.lon is None:
            continue
        off = spots_km((other.lat, other.lon), (mention.lat, mention.lon))
        if off < _SAME_SPOT * relation.km and (other.precision_km or math.inf) <= _TOWN_RADIUS_KM:
            return replace(other, anchor=mention.anchor)
    return mention


def _halfway(one: PlaceMention, other: PlaceMention) -> PlaceMention:
    if None in (one.lat, one.lon, other.lat, other.lon):
        return one
    apart = spots_km((one.lat or 0.0, one.lon or 0.0), (other.lat or 0.0, other.lon or 0.0))
    if apart > _BETWEEN_KM:
        return one
    return replace(one, precision_km=round(max(one.precision_km or 0.0, apart / 2), 1))

"""Which of several places of one name is meant: by size, and by the company it keeps in the report."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace

# How much a kind of place adds to its weight (7 per doubling of its population), before company is looked at.
# Measured 2026-11-21 on dev-golan, dev-derna, LGL and TR-News: see docs/how-to/add-a-place.md.
_KIND_BONUS = {
    "country": 30, "continent": 20, "region": 0, "district": -25, "city": 8, "village": 0, "airport": 0, "base": 10,
    "port": 0, "sea": 20, "water": 5, "island": 10, "mountain": 5, "area": 15, "facility": 5, "border": 5,
}  # fmt: skip
_MAIN_NAME_BONUS = 12
_SAME_COUNTRY_BONUS = 60
_SAME_REGION_BONUS = 25
_NEAR_BONUS = 30
_NEAR_KM = 150
# A town with the name of its region lies in it, however far from its middle.
_SEAT_KM = 400


def distance_km(a: GazetteerPlace, b: GazetteerPlace) -> float:
    """Great-circle distance in kilometres."""
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    half = math.sin((lat_b - lat_a) / 2) ** 2
    half += math.cos(lat_a) * math.cos(lat_b) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(half)))


class Company:
    """The countries, regions and spots that a report speaks of: what an ambiguous name is weighed against."""

    def __init__(self, anchors: Iterable[GazetteerPlace], actors: Iterable[str] = ()) -> None:
        self.anchors = [place for place in anchors if place.kind not in ("country", "continent", "sea")]
        self.countries: Counter[str] = Counter()
        self.regions: Counter[tuple[str, int]] = Counter()
        for place in self.anchors:
            self.countries[place.country] += 1
            if place.region:
                self.regions[place.country, place.region] += 1
        for country in actors:
            self.countries[country] += 1

    def choose(self, places: Sequence[GazetteerPlace]) -> GazetteerPlace:
        """The best of PLACES; the first in gazetteer order on a tie."""
        best = max(places, key=lambda place: (self.score(place), -place.index))
        if best.kind not in ("region", "district"):
            return best
        seats = [
            p for p in places if p.kind == "city" and p.country == best.country and distance_km(p, best) < _SEAT_KM
        ]
        seats = [p for p in seats if p.main_name or p.weight > best.weight - 25]
        return max(seats, key=lambda p: (p.place_id.startswith("firsthand:"), p.weight, -p.index)) if seats else best

    def score(self, place: GazetteerPlace) -> float:
        total = sum(self.countries.values()) or 1
        value = float(
            place.weight
            + _KIND_BONUS.get(place.kind, 0)
            + (_MAIN_NAME_BONUS if place.main_name or place.kind == "country" else 0)
        )
        value += _SAME_COUNTRY_BONUS * math.sqrt(self.countries[place.country] / total)
        if place.region and self.regions[place.country, place.region]:
            value += _SAME_REGION_BONUS
        if any(other.index != place.index and distance_km(place, other) < _NEAR_KM for other in self.anchors[:40]):
            value += _NEAR_BONUS
        return value


def is_strong(place: GazetteerPlace, key: str, *, exact: bool) -> bool:
    """Whether PLACE is known well enough that its name alone, with a capital, is taken for it."""
    if place.kind in ("country", "continent") or place.place_id.startswith("firsthand:"):
        return len(key) > 2
    if place.kind in ("airport", "base"):
        return exact and " " in key
    if place.kind == "region":
        return place.weight >= 130 and len(key) > 3 and exact
    if place.kind == "district":
        return exact and " " in key and place.main_name
    return place.weight >= (112 if exact else 119) and (len(key) > 3 or place.weight > 130)


def precision_of(place: GazetteerPlace, gazetteer: Gazetteer) -> float:
    """How far from its coordinates PLACE may reach, in kilometres."""
    if place.kind == "country":
        return float(max(5, gazetteer.area_radius_km.get(place.country, 300)))
    fixed = {
        "continent": 2000.0, "region": 80.0, "district": 25.0, "village": 3.0, "airport": 2.0, "base": 2.0, "port": 2.0,
        "sea": 300.0, "water": 30.0, "island": 30.0, "mountain": 5.0, "area": 60.0, "facility": 1.0, "border": 80.0,
    }  # fmt: skip
    if place.kind in fixed:
        return fixed[place.kind]
    return 15.0 if place.weight > 140 else 10.0 if place.weight > 110 else 5.0

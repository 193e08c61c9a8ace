"""How well a place must be known for its name to stand alone, and how far it reaches."""

from __future__ import annotations

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace


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

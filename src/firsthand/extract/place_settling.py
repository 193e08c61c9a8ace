"""Which place each name means, once the whole report is seen; and which names are dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_choice import Company, precision_of
from firsthand.extract.place_found import Found
from firsthand.extract.place_regions import direction_reach_km, shift
from firsthand.extract.place_roles import Role
from firsthand.extract.place_skeleton import skeleton_of
from firsthand.model import PlaceMention, Report, anchor_in

# Below this weight (some 14,000 people) a name that had to lose an ending is taken only in the report's countries.
_LIGHT = 97
# A building is near the town it is named with.
_SITE_KM = 10.0
# How far, in characters, a site's town is looked for: the rest of a clause after it, a paragraph before it.
_AFTER_SITE, _BEFORE_SITE = 60, 500
_POINTS = ("base", "airport", "facility", "port")
# A name that no list holds is sought by its sound only in the countries that the report speaks of most.
_COUNTRIES_SOUGHT = 2
_TOWNS = ("city", "village")
_TAKEN = (Role.PLACE, Role.LIKELY)


def settle_places(
    report: Report, names: Sequence[Found], actors: Iterable[str], gazetteer: Gazetteer
) -> list[PlaceMention]:
    """The place mentions of REPORT in text order, each located by its company."""
    states = [actor for actor in actors if len(actor) == 2]
    known = [name for name in names if name.places and not name.sited and _is_accepted(name, frozenset(), frozenset())]
    first = Company((), states)
    anchors = _distinct(first.choose(name.places) for name in known if not _is_ambiguous(name))
    sure = [n.places[0].country for n in known if n.places[0].kind == "country" and not _is_ambiguous(n)]
    company = Company(anchors, states + sure)
    chosen = {
        key: company.choose(places) for key, places in sorted({n.key: n.places for n in names if n.places}.items())
    }
    chosen |= _pin_by_apposition(report, names, company)
    parts = frozenset(name.key for name in names if name.role is Role.PART)
    said = frozenset(name.key for name in names if name.role is Role.PLACE and name.places)
    mentions = []
    for name in names:
        if name.key == "?":
            mentions.append(_locate_country_part(report, name, names, company, gazetteer))
        elif name.sited:
            mentions.append(_locate_site(report, name, names, chosen, company, gazetteer))
        elif name.wanted:
            mentions.append(_locate_unlisted(report, name, company, gazetteer))
        elif _is_accepted(name, said, parts) and _is_plausible(name, chosen[name.key], company):
            mentions.append(_locate(report, name, chosen[name.key], gazetteer))
    return [mention for mention in mentions if mention is not None]


def _is_accepted(name: Found, said: frozenset[str], parts: frozenset[str]) -> bool:
    """Whether NAME is a place: its cue says so, or another mention's does, or it is known and no part of a name."""
    if name.role is Role.PLACE:
        return True
    return name.role is Role.LIKELY and (name.key in said or (name.strong and name.key not in parts))


def _pin_by_apposition(report: Report, names: Sequence[Found], company: Company) -> dict[str, GazetteerPlace]:
    """The place of each name that the text puts inside another: "Springfield, Ohio"."""
    pinned: dict[str, GazetteerPlace] = {}
    for name, whole in pairwise(name for name in names if name.places):
        kinds = {place.kind for place in whole.places[:3]}
        if report.text[name.end : whole.start].strip() != "," or not kinds & {"country", "region"}:
            continue
        wholes = [place for place in whole.places[:5] if place.kind in ("country", "region")]
        inside = [place for place in name.places if any(_lies_in(place, other) for other in wholes)]
        if inside and name.key not in pinned:
            pinned[name.key] = company.choose(inside)
    return pinned


def _lies_in(part: GazetteerPlace, whole: GazetteerPlace) -> bool:
    if part.country != whole.country or part.kind in ("country", "region"):
        return False
    return whole.kind == "country" or part.region == whole.region


def _is_ambiguous(name: Found) -> bool:
    """Whether the two weightiest places of this name are far from each other in size and so tell nothing."""
    others = [place for place in name.places[1:] if place.country != name.places[0].country]
    return (bool(others) and others[0].weight > name.places[0].weight - 45) or not name.strong


def _distinct(places: Iterable[GazetteerPlace]) -> list[GazetteerPlace]:
    return list({place.index: place for place in places}.values())


def _is_plausible(name: Found, place: GazetteerPlace, company: Company) -> bool:
    if name.strong or place.weight >= _LIGHT:
        return True
    return place.country in company.countries or not company.countries


def _locate(report: Report, name: Found, place: GazetteerPlace, gazetteer: Gazetteer) -> PlaceMention:
    anchor = anchor_in(report.id, report.text, name.start, name.end)
    lat, lon, shown, precision = place.lat, place.lon, place.name, precision_of(place, gazetteer)
    place_id: str | None = place.place_id
    if name.other:
        other = gazetteer.place(int(name.other))
        lat, lon = round((lat + other.lat) / 2, 3), round((lon + other.lon) / 2, 3)
        first, second = sorted((place.name, other.name))
        shown, precision, place_id = f"{first}–{second} border", 80.0, None
    elif name.direction:
        listed = gazetteer.named(f"{name.direction} {key_of(place.name)}")
        if listed and listed[0].country == place.country:
            return _locate(report, replace(name, direction=""), listed[0], gazetteer)
        reach = direction_reach_km(place.kind, gazetteer.area_radius_km.get(place.country, 100))
        lat, lon = shift(lat, lon, name.direction, reach)
        shown, precision, place_id = f"{name.direction} {place.name}", max(2.0, precision / 2), None
    return PlaceMention(anchor, shown, lat, lon, precision, place_id, place.country or None)


def _locate_country_part(
    report: Report, name: Found, names: Sequence[Found], company: Company, gazetteer: Gazetteer
) -> PlaceMention | None:
    """ "The south of the country": of the country of the town named just before, else of the one spoken of most."""
    beside = [
        n.places[0].country for n in names if n.places and 0 <= name.start - n.end < _AFTER_SITE and n.role in _TAKEN
    ]
    often = sorted(company.countries, key=lambda country: (-company.countries[country], country))
    for country in [*reversed(beside), *often]:
        index = gazetteer.country_places.get(country)
        if index is not None:
            return _locate(report, name, gazetteer.place(index), gazetteer)
    return None


def _locate_site(
    report: Report, name: Found, names: Sequence[Found], chosen: dict[str, GazetteerPlace], company: Company,
    gazetteer: Gazetteer,
) -> PlaceMention:  # fmt: skip
    """A named site: at the well-known town in its name, at the town named next to it, or nowhere."""
    anchor = anchor_in(report.id, report.text, name.start, name.end)
    inner = [
        place for place in name.places if name.strong and (place.country in company.countries or place.kind in _POINTS)
    ]
    near = company.choose(inner) if inner else _town_beside(report, name, names, chosen)
    near = near or _sounding(name.wanted, company, gazetteer)
    if near is None:
        return PlaceMention(anchor, anchor.quote)
    if near.kind in _POINTS and near in inner:
        return _locate(report, name, near, gazetteer)
    return PlaceMention(anchor, anchor.quote, near.lat, near.lon, _SITE_KM, None, near.country or None)


def _town_beside(
    report: Report, site: Found, names: Sequence[Found], chosen: dict[str, GazetteerPlace]
) -> GazetteerPlace | None:
    """The town named in the same sentence after SITE, else the last one named shortly before it."""
    towns = [n for n in names if n.places and not n.sited and chosen[n.key].kind in _TOWNS and n.role in _TAKEN]
    after = [n for n in towns if 0 <= n.start - site.end < _AFTER_SITE]
    if after and not set(report.text[site.end : after[0].start]) & set(".;\n"):
        return chosen[after[0].key]
    before = [n for n in towns if 0 <= site.start - n.end < _BEFORE_SITE]
    return chosen[before[-1].key] if before else None


def _locate_unlisted(report: Report, name: Found, company: Company, gazetteer: Gazetteer) -> PlaceMention | None:
    near = _sounding(name.wanted, company, gazetteer)
    anchor = anchor_in(report.id, report.text, name.start, name.end)
    if near is None:
        return None
    return PlaceMention(
        anchor, near.name, near.lat, near.lon, precision_of(near, gazetteer), near.place_id, near.country or None
    )


def _sounding(wanted: str, company: Company, gazetteer: Gazetteer) -> GazetteerPlace | None:
    """The one place that sounds like WANTED in the countries that the report speaks of most."""
    skeleton = skeleton_of(wanted)
    if len(skeleton) < 4:
        return None
    found: list[GazetteerPlace] = []
    for country, _ in sorted(
        Counter(company.countries).most_common(_COUNTRIES_SOUGHT), key=lambda pair: (-pair[1], pair[0])
    ):
        found += gazetteer.sounding_like(country, skeleton)
    return company.choose(found) if found else None

"""Which place each name means, once the whole report is seen; and which names are dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace
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


def settle_places(
    report: Report, names: Sequence[Found], actors: Iterable[str], gazetteer: Gazetteer
) -> list[PlaceMention]:
    """The place mentions of REPORT in text order, each located by its company."""
    states = [actor for actor in actors if len(actor) == 2]
    known = [name for name in names if name.places and not name.sited and _is_accepted(name, frozenset())]
    first = Company((), states)
    anchors = _distinct(first.choose(name.places) for name in known if not _is_ambiguous(name))
    company = Company(anchors, states + [p.country for n in known for p in n.places[:1] if p.kind == "country"])
    chosen = {
        key: company.choose(places) for key, places in sorted({n.key: n.places for n in names if n.places}.items())
    }
    said = frozenset(name.key for name in names if name.role is Role.PLACE and name.places)
    mentions = []
    for name in names:
        if name.sited:
            mentions.append(_locate_site(report, name, names, chosen, company, gazetteer))
        elif name.wanted:
            mentions.append(_locate_unlisted(report, name, company, gazetteer))
        elif _is_accepted(name, said) and _is_plausible(name, chosen[name.key], company):
            mentions.append(_locate(report, name, chosen[name.key], gazetteer))
    return [mention for mention in mentions if mention is not None]


def _is_accepted(name: Found, said: frozenset[str]) -> bool:
    if name.role is Role.PLACE:
        return True
    return name.role is Role.LIKELY and (name.strong or name.key in said)


def _is_ambiguous(name: Found) -> bool:
    """Whether the two weightiest places of this name are far from each other in size and so tell nothing."""
    others = [place for place in name.places[1:] if place.country != name.places[0].country]
    return bool(others) and others[0].weight > name.places[0].weight - 25 or not name.strong


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
        shown, precision, place_id = f"{place.name}–{other.name} border", 80.0, None
    elif name.direction:
        reach = direction_reach_km(place.kind, gazetteer.area_radius_km.get(place.country, 100))
        lat, lon = shift(lat, lon, name.direction, reach)
        shown, precision, place_id = f"{name.direction} {place.name}", max(2.0, precision / 2), None
    return PlaceMention(anchor, shown, lat, lon, precision, place_id, place.country or None)


def _locate_site(
    report: Report, name: Found, names: Sequence[Found], chosen: dict[str, GazetteerPlace], company: Company,
    gazetteer: Gazetteer,
) -> PlaceMention:  # fmt: skip
    """A named site: at the town in its name, at the town named right after it, or nowhere."""
    anchor = anchor_in(report.id, report.text, name.start, name.end)
    near = company.choose(name.places) if name.places else None
    if near is None:
        near = next(
            (
                chosen[o.key]
                for o in names
                if o.places and not o.sited and 0 <= o.start - name.end < 30 and o.role is Role.PLACE
            ),
            None,
        )
        near = near if near is not None and near.kind not in ("country", "continent", "region") else None
    near = near or _sounding(name.wanted, company, gazetteer)
    if near is None:
        return PlaceMention(anchor, anchor.quote)
    return PlaceMention(anchor, anchor.quote, near.lat, near.lon, _SITE_KM, None, near.country or None)


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
    for country, _ in sorted(Counter(company.countries).most_common(4), key=lambda pair: (-pair[1], pair[0])):
        found += gazetteer.sounding_like(country, skeleton)
    return company.choose(found) if found else None

"""Which place each name means, once the whole report is seen; and which names are dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_acceptance import accept_names
from firsthand.extract.place_borders import border_points, middle_of, nearest_of, neighbours_of
from firsthand.extract.place_choice import precision_of
from firsthand.extract.place_company import Company
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import open_grammar
from firsthand.extract.place_meaning import Meanings
from firsthand.extract.place_regions import direction_reach_km, shift
from firsthand.extract.place_roles import Role
from firsthand.extract.place_skeleton import ARTICLES, skeleton_of
from firsthand.extract.place_spots import beside_place, settle_relations
from firsthand.model import PlaceMention, Report, anchor_in

# A building is near the town it is named with.
_SITE_KM = 10.0
# How far, in characters, a site's town is looked for: the rest of a clause after it, a paragraph before it.
_AFTER_SITE, _BEFORE_SITE = 60, 300
_WELL_KNOWN = 119  # the weight of a town of 130,000 people
_POINTS = ("base", "airport", "facility", "port")
# A name that no list holds is sought by its sound only in the countries that the report speaks of most.
_COUNTRIES_SOUGHT = 2
_TOWNS = ("city", "village")
# A town named within so many characters of a border, and lying so near to it, tells which part of it is meant.
_BESIDE_BORDER, _BORDER_TOWN_KM, _LEAST_BORDER_KM = 400, 60.0, 20.0
# Spellings of one name differ in vowels, hardly in length.
_MOST_LETTERS_OFF, _VOWELS = 4, frozenset("aeiouy")
_TAKEN = (Role.PLACE, Role.LIKELY)


def settle_places(
    report: Report, names: Sequence[Found], meanings: Meanings, gazetteer: Gazetteer
) -> list[PlaceMention]:
    """The place mentions of REPORT in text order, each located by its company."""
    company, accepted = meanings.company, accept_names(report.language, names, meanings)
    mentions = []
    for name in names:
        if name.key == "?":
            mentions.append(_locate_country_part(report, name, names, company, gazetteer))
        elif name.sited:
            mentions.append(_locate_site(report, name, names, meanings, gazetteer))
        elif name.wanted:
            mentions.append(_locate_unlisted(report, name, company, gazetteer))
        elif name.other:
            mentions.append(_locate_border(report, name, names, accepted, company, gazetteer))
        elif name.start in accepted:
            mentions.append(_locate(report, name, accepted[name.start], gazetteer))
    found = [mention for mention in mentions if mention is not None]
    return settle_relations(report.text, found, {name.start: name.relation for name in names if name.relation})


def _locate(report: Report, name: Found, place: GazetteerPlace, gazetteer: Gazetteer) -> PlaceMention:
    anchor = anchor_in(report.id, report.text, name.start, name.end)
    lat, lon, shown, precision = place.lat, place.lon, place.name, precision_of(place, gazetteer)
    place_id: str | None = place.place_id
    if name.direction:
        listed = gazetteer.named(f"{name.direction} {key_of(place.name)}")
        if listed and listed[0].country == place.country:
            return _locate(report, replace(name, direction=""), listed[0], gazetteer)
        reach = direction_reach_km(place.kind, gazetteer.area_radius_km.get(place.country, 100))
        lat, lon = shift(lat, lon, name.direction, reach)
        shown, precision, place_id = f"{name.direction} {place.name}", max(2.0, precision / 2), None
    mention = PlaceMention(anchor, shown, lat, lon, precision, place_id, place.country or None)
    return beside_place(mention, place, name.relation) if name.relation else mention


def _locate_border(
    report: Report, name: Found, names: Sequence[Found], accepted: Mapping[int, GazetteerPlace], company: Company,
    gazetteer: Gazetteer,
) -> PlaceMention:  # fmt: skip
    """The border of two states, near the town that the report names beside it if it lies near, else at its middle.

    Of the neighbours of a single state the one counts that the report speaks of most.
    """
    state = name.places[0]
    if name.other == "?":
        spoken_of = sorted(neighbours_of(state.country), key=lambda code: (-company.weight_of(code), code))
        partner = spoken_of[0] if spoken_of and company.weight_of(spoken_of[0]) > 0 else ""
        index = gazetteer.country_places.get(partner)
    else:
        index = int(name.other)
    if index is None:
        return _locate(report, name, state, gazetteer)
    other = gazetteer.place(index)
    first, second = sorted((state.name, other.name))
    points = border_points(state.country, other.country)
    lat, lon, precision = round((state.lat + other.lat) / 2, 3), round((state.lon + other.lon) / 2, 3), 80.0
    if points:
        (lat, lon), precision = middle_of(points)
        for town in _towns_near(name, names, accepted):
            km, spot = nearest_of(points, (town.lat, town.lon))
            if km < _BORDER_TOWN_KM:
                (lat, lon), precision = spot, max(_LEAST_BORDER_KM, km)
                break
    anchor = anchor_in(report.id, report.text, name.start, name.end)
    return PlaceMention(anchor, f"{first}–{second} border", round(lat, 3), round(lon, 3), round(precision, 1))


def _towns_near(name: Found, names: Sequence[Found], accepted: Mapping[int, GazetteerPlace]) -> list[GazetteerPlace]:
    """The towns that the report names around NAME, the nearest in the text first."""
    found = [(abs(n.start - name.start), n.start) for n in names if n.start in accepted]
    near = [start for gap, start in sorted(found) if gap < _BESIDE_BORDER]
    return [accepted[start] for start in near if accepted[start].kind in (*_TOWNS, *_POINTS)]


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
    report: Report, name: Found, names: Sequence[Found], meanings: Meanings, gazetteer: Gazetteer
) -> PlaceMention:
    """A named site: at the well-known town in its name, at the town named next to it, or nowhere."""
    anchor, company = anchor_in(report.id, report.text, name.start, name.end), meanings.company
    near = company.choose(name.places) if name.places and name.strong else None
    inner = near is not None and (
        near.country in company.countries or near.kind in _POINTS or near.weight >= _WELL_KNOWN
    )
    near = near if inner else _town_beside(report, name, names, meanings)
    if near is None:
        return PlaceMention(anchor, anchor.quote)
    if near.kind in _POINTS and inner:
        return _locate(report, name, near, gazetteer)
    return PlaceMention(anchor, anchor.quote, near.lat, near.lon, _SITE_KM, None, near.country or None)


def _town_beside(report: Report, site: Found, names: Sequence[Found], meanings: Meanings) -> GazetteerPlace | None:
    """The town named in the same sentence after SITE, else the last one named shortly before it."""
    towns = [(n, meanings.of(n)) for n in names if n.places and not n.sited and n.role in _TAKEN]
    spots = [(n, place) for n, place in towns if place and place.kind in _TOWNS]
    after = [(n, place) for n, place in spots if 0 <= n.start - site.end < _AFTER_SITE]
    if after and not set(report.text[site.end : after[0][0].start]) & set(".;\n"):
        return after[0][1]
    natural = open_grammar(report.language).lists["natural"]
    if any(word in natural for word in key_of(report.text[site.start : site.end]).split()):
        return None
    before = [place for n, place in spots if 0 <= site.start - n.end < _BEFORE_SITE]
    return before[-1] if before else None


def _locate_unlisted(report: Report, name: Found, company: Company, gazetteer: Gazetteer) -> PlaceMention | None:
    """A name in no list: the place that sounds like it; else unlocated if it is surely a place, else none."""
    near = _sounding(name.wanted, company, gazetteer)
    anchor = anchor_in(report.id, report.text, name.start, name.end)
    if near is None:
        return PlaceMention(anchor, anchor.quote) if name.settled else None
    return PlaceMention(
        anchor, near.name, near.lat, near.lon, precision_of(near, gazetteer), near.place_id, near.country or None
    )


def _sounding(wanted: str, company: Company, gazetteer: Gazetteer) -> GazetteerPlace | None:
    """The one place that sounds like WANTED in the countries that the report speaks of most."""
    skeleton = skeleton_of(wanted)
    if len(skeleton) < 4:
        return None
    found: list[GazetteerPlace] = []
    spoken_of = sorted(company.countries.items(), key=lambda pair: (-pair[1], pair[0]))
    for country, _ in spoken_of[:_COUNTRIES_SOUGHT]:
        found += [place for place in gazetteer.sounding_like(country, skeleton) if _is_spelt_alike(wanted, place.name)]
    return company.choose(found) if found else None


def _is_spelt_alike(wanted: str, name: str) -> bool:
    """Whether two names of one sound begin alike and are about as long; names in two scripts only need be as long."""
    a, b = (" ".join(w for w in key_of(spelt).split() if w not in ARTICLES) for spelt in (wanted, name))
    if a.count(" ") != b.count(" ") or abs(len(a) - len(b)) > _MOST_LETTERS_OFF:
        return False
    return not (a.isascii() and b.isascii()) or (a[:1] in _VOWELS) == (b[:1] in _VOWELS)

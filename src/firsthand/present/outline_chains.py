"""Coasts and boundaries from the packed Natural Earth files, cut to a window of the map."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

Point = tuple[float, float]

# A window may lie across the 180th meridian: what is one turn of the earth away is drawn too.
_TURNS = (0.0, 360.0, -360.0)


@dataclass(frozen=True, slots=True)
class Window:
    """The stretch of the earth from WEST to EAST and SOUTH to NORTH, in degrees."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, box: Window) -> bool:
        return self.west <= box.east and box.west <= self.east and self.south <= box.north and box.south <= self.north

    def holds(self, lon: float, lat: float) -> bool:
        return self.west <= lon <= self.east and self.south <= lat <= self.north


@dataclass(frozen=True, slots=True)
class Outlines:
    """CHAINS of points, the box of each, and for each country its RINGS of chain numbers (~n is backwards)."""

    chains: tuple[tuple[Point, ...], ...]
    boxes: tuple[Window, ...]
    rings: tuple[tuple[str, tuple[int, ...]], ...]


@cache
def load_outlines(name: str) -> Outlines:
    """The outlines called NAME ("near": 1:10,000,000, "far": 1:110,000,000). Read once; they never change."""
    packed = files("firsthand.present").joinpath("outlines", f"{name}.json.gz").read_bytes()
    held = json.loads(gzip.decompress(packed))
    chains = tuple(_read_chain(chain, held["steps_per_degree"]) for chain in held["chains"])
    rings = tuple((country["name"], tuple(ring)) for country in held["countries"] for ring in country["rings"])
    return Outlines(chains, tuple(_box_of(chain) for chain in chains), rings)


def _read_chain(steps: Sequence[int], steps_per_degree: int) -> tuple[Point, ...]:
    x = y = 0
    points = []
    for i in range(0, len(steps), 2):
        x, y = x + steps[i], y + steps[i + 1]
        points.append((x / steps_per_degree, y / steps_per_degree))
    return tuple(_unroll(points))


def _unroll(points: Sequence[Point]) -> list[Point]:
    """POINTS without leaps over the 180th meridian: longitudes run on past it."""
    turn = 0.0
    unrolled = [points[0]]
    for (before, _), (lon, lat) in pairwise(points):
        turn += 360.0 if before - lon > 180 else -360.0 if lon - before > 180 else 0.0
        unrolled.append((lon + turn, lat))
    return unrolled


def _box_of(points: Sequence[Point]) -> Window:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Window(min(xs), min(ys), max(xs), max(ys))


def cut_land(outlines: Outlines, window: Window) -> list[tuple[str, list[Point]]]:
    """The rings of all countries that reach into WINDOW, cut along its edges, each with its country's name."""
    found = []
    for name, ring in outlines.rings:
        if not _may_meet(outlines, ring, window):
            continue
        points = _join_ring(outlines, ring)
        for turn in _TURNS:
            cut = _cut_ring([(lon + turn, lat) for lon, lat in points] if turn else points, window)
            if len(cut) >= 3:
                found.append((name, cut))
    return found


def _may_meet(outlines: Outlines, ring: Sequence[int], window: Window) -> bool:
    """False where no turn of the earth brings RING into WINDOW: by the box round its chains, longitudes apart."""
    boxes = [outlines.boxes[one if one >= 0 else ~one] for one in ring]
    south, north = min(box.south for box in boxes), max(box.north for box in boxes)
    if south > window.north or (north < window.south and south > -60):
        return False
    west, east = min(box.west for box in boxes), max(box.east for box in boxes)
    if east - west > 180:
        return True
    return any(window.meets(Window(west + turn, south, east + turn, north)) for turn in _TURNS)


def _join_ring(outlines: Outlines, ring: Sequence[int]) -> list[Point]:
    """The points of RING; one that runs round a pole is closed over it."""
    joined: list[Point] = []
    for number in ring:
        chain = outlines.chains[number] if number >= 0 else outlines.chains[~number][::-1]
        joined.extend(chain[1:] if joined else chain)
    points = _unroll([((lon + 180) % 360 - 180, lat) for lon, lat in joined])
    if abs(points[-1][0] - points[0][0]) > 180:
        pole = math.copysign(90.0, points[0][1])
        points += [(points[-1][0], pole), (points[0][0], pole)]
    return points


def _cut_ring(points: list[Point], window: Window) -> list[Point]:
    """POINTS cut along the four edges of WINDOW in turn (Sutherland and Hodgman 1974)."""
    for axis, bound, sign in ((0, window.west, 1), (0, window.east, -1), (1, window.south, 1), (1, window.north, -1)):
        if not points:
            return []
        kept: list[Point] = []
        before = points[-1]
        for point in points:
            inside, was_inside = sign * (point[axis] - bound) >= 0, sign * (before[axis] - bound) >= 0
            if inside != was_inside:
                kept.append(_cross(before, point, axis, bound))
            if inside:
                kept.append(point)
            before = point
        points = kept
    return points


def _cross(one: Point, other: Point, axis: int, bound: float) -> Point:
    """Where the line from ONE to OTHER meets BOUND on AXIS."""
    share = (bound - one[axis]) / (other[axis] - one[axis])
    met = one[1 - axis] + share * (other[1 - axis] - one[1 - axis])
    return (bound, met) if axis == 0 else (met, bound)


def cut_lines(outlines: Outlines, window: Window) -> tuple[list[list[Point]], list[list[Point]]]:
    """The coasts and the boundaries in WINDOW as stretches of points; each stretch reaches one point past the edge."""
    used: dict[int, int] = {}
    for _, ring in outlines.rings:
        for one in ring:
            used[one if one >= 0 else ~one] = used.get(one if one >= 0 else ~one, 0) + 1
    coasts: list[list[Point]] = []
    borders: list[list[Point]] = []
    for number, times in sorted(used.items()):
        for turn in _TURNS:
            box = outlines.boxes[number]
            if window.meets(Window(box.west + turn, box.south, box.east + turn, box.north)):
                chain = [(lon + turn, lat) for lon, lat in outlines.chains[number]]
                (borders if times > 1 else coasts).extend(_cut_chain(chain, window))
    return coasts, borders


def _cut_chain(chain: Sequence[Point], window: Window) -> list[list[Point]]:
    """The stretches of CHAIN whose steps may touch WINDOW."""
    stretches: list[list[Point]] = []
    stretch: list[Point] = []
    for one, other in pairwise(chain):
        near = window.meets(
            Window(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
        )
        if near:
            stretch = stretch or [one]
            stretch.append(other)
        elif stretch:
            stretches.append(stretch)
            stretch = []
    return [*stretches, stretch] if stretch else stretches

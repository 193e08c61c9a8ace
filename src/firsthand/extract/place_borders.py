"""Where states meet, and where they meet the sea: points along borders and coasts."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib.resources import files

Spot = tuple[float, float]
# Of a long border, the point nearest to its middle is sought among so many.
_MOST_COMPARED = 60


@lru_cache(maxsize=1)
def _lines() -> dict[str, list[int]]:
    packed = files("firsthand.extract.gazetteer").joinpath("borders.json.gz").read_bytes()
    lines: dict[str, list[int]] = json.loads(gzip.decompress(packed))
    return lines


def border_points(one: str, other: str) -> list[Spot]:
    """Points along the border of two states, about 20 km apart, by latitude; none if they do not meet."""
    return _points("-".join(sorted((one, other))))


def coast_points(state: str) -> list[Spot]:
    """Points along the coast of STATE, about 60 km apart, by latitude; none if it has no coast."""
    return _points(state)


def _points(title: str) -> list[Spot]:
    numbers = _lines().get(title, [])
    return [(lat / 100, lon / 100) for lat, lon in zip(numbers[::2], numbers[1::2], strict=True)]


@lru_cache(maxsize=512)
def neighbours_of(state: str) -> frozenset[str]:
    """The states that STATE shares a border with."""
    pairs = (title.split("-") for title in _lines() if "-" in title)
    return frozenset(one if other == state else other for one, other in pairs if state in (one, other))


def spots_km(a: Spot, b: Spot) -> float:
    """Kilometres between two spots, good to a percent or two over some hundred kilometres."""
    across = (a[1] - b[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return 111.2 * math.hypot(a[0] - b[0], across)


def nearest_of(points: Iterable[Spot], spot: Spot) -> tuple[float, Spot]:
    """(kilometres, point) of the one of POINTS that is nearest to SPOT; POINTS is not empty."""
    return min((spots_km(point, spot), point) for point in points)


def middle_of(points: Sequence[Spot]) -> tuple[Spot, float]:
    """The one of POINTS that is nearest to all others, and how far the farthest is from it, in kilometres."""
    some = points[:: max(1, len(points) // _MOST_COMPARED)]
    middle = min(some, key=lambda point: (sum(spots_km(point, other) for other in some), point))
    return middle, max(spots_km(middle, other) for other in some)

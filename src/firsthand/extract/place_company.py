"""Which of several places of one name is meant: all names of a report are weighed together."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from firsthand.extract.gazetteer_file import GazetteerPlace

_ROUNDS = 3
# A place that nobody would guess from the name and the rest of the report adds nothing to what others are weighed by.
_TOO_FAINT = 0.02
_WHOLES = ("country", "region", "district")
_WIDE = ("country", "continent", "sea", "region")  # too wide to be near anything
_AROUND = [(up, right) for up in (-1, 0, 1) for right in (-1, 0, 1)]  # cells of a degree: within 100 to 200 km
# The town that the outlet is called after counts as one more name; no name in a report has this key.
_HOME_KEY, _HOME_MASS = "@home", 1.5
_CLOSE_KM = 80.0
# A state named as one who acts says less than a place, and however often it is named no more than two of them.
_PER_STATE_NAMED, _MOST_FOR_A_STATE = 0.5, 2.0
_TRACE = 0.2

# What a place's size, kind and name tell before company is looked at, in natural logarithms of odds.
# Learned 2026-11-22 with tools/learn_places.py on the dev parts of LGL, TR-News, GeoWebNews and GeoVirus.
PER_DOUBLING = 0.5
MAIN_NAME = 1.3
KINDS = {"country": -0.5, "continent": 1.5, "region": 0.3, "district": 0.5, "village": -0.1, "city": 0.0}
OTHER_KIND = -1.0
# What company tells; the order is that of `_signs`.
SIGNS = (4.6, 2.1, 1.05, 2.1, 1.7, 2.0)


def distance_km(a: GazetteerPlace, b: GazetteerPlace) -> float:
    """Great-circle distance in kilometres."""
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    half = math.sin((lat_b - lat_a) / 2) ** 2
    half += math.cos(lat_a) * math.cos(lat_b) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(half)))


@dataclass(frozen=True, slots=True)
class Asked:
    """A name with its PLACES, weightiest first; `mass` is how much it counts as evidence for the others.

    `beside` are the keys of names right beside it in the text.
    """

    key: str
    places: tuple[GazetteerPlace, ...]
    mass: float
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Home:
    """Where the outlet is at home: the COUNTRY it publishes in, and the SPOTS its name may be called after."""

    country: str = ""
    spots: tuple[GazetteerPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class Support:
    """How much of the other names lies in the region or neighbourhood, in the country, and elsewhere."""

    near: float
    country: float
    elsewhere: float


class Company:
    """What the names of a report say about each other: how much of it is in a country, a region, a neighbourhood."""

    def __init__(self, asked: Iterable[Asked], states: Iterable[str] = (), home: Home = Home()) -> None:
        self._asked = {one.key: one for one in sorted(asked, key=lambda one: one.key)}
        self._home = home.country
        if home.spots:
            self._asked[_HOME_KEY] = Asked(_HOME_KEY, home.spots, _HOME_MASS)
        self._countries: dict[str, float] = defaultdict(float)
        self._regions: dict[tuple[str, int], float] = defaultdict(float)
        self._said_regions: dict[tuple[str, int], float] = defaultdict(float)
        self._cells: dict[tuple[int, int], float] = defaultdict(float)
        for state in states:
            self._countries[state] = min(_MOST_FOR_A_STATE, self._countries[state] + _PER_STATE_NAMED)
        self._beliefs = {key: _share_out(one.places, list(map(prior, one.places))) for key, one in self._asked.items()}
        for key in self._asked:
            self._count(key, 1.0)
        for _ in range(_ROUNDS):
            moved = [self._weigh_again(key, one) for key, one in self._asked.items() if len(one.places) > 1]
            if max(moved, default=0.0) < _TOO_FAINT:
                break

    def _weigh_again(self, key: str, one: Asked) -> float:
        """Share the belief in the places of ONE out anew, by what all other names say; how far the likeliest moved."""
        before = self._beliefs[key]
        self._count(key, -1.0)
        self._beliefs[key] = _share_out(one.places, [self.score(place, one.beside) for place in one.places])
        self._count(key, 1.0)
        return max(abs(old[1] - new[1]) for old, new in zip(before, self._beliefs[key], strict=True))

    @contextmanager
    def without(self, key: str) -> Iterator[None]:
        """The company as it would be without the name KEY."""
        self._count(key, -1.0)
        yield
        self._count(key, 1.0)

    def _count(self, key: str, sign: float) -> None:
        """Add what the likely places of KEY say about countries, regions and neighbourhoods; take it off with -1."""
        for place, belief in self._beliefs[key]:
            if belief < _TOO_FAINT:
                continue
            share = sign * belief * self._asked[key].mass
            self._countries[place.country] += share
            if place.region:
                sums = self._said_regions if place.kind == "region" else self._regions
                sums[place.country, place.region] += share
            if place.kind not in _WIDE:
                lat, lon = _cell_of(place)
                for up, right in _AROUND:
                    self._cells[lat + up, lon + right] += share

    def score(self, place: GazetteerPlace, beside: Iterable[str] = ()) -> float:
        """The logarithm of the odds of PLACE, where names with the keys BESIDE stand next to it."""
        signs = zip(SIGNS, self.signs(place, beside), strict=True)
        return prior(place) + sum(weight * sign for weight, sign in signs)

    def signs(self, place: GazetteerPlace, beside: Iterable[str] = ()) -> tuple[float, ...]:
        """What speaks for PLACE, in the order of the learned weights."""
        here = place.country, place.region
        total = sum(self._countries.values())
        return (
            self._countries.get(place.country, 0.0) / (total + 1.0),
            math.log1p(max(0.0, self._said_regions.get(here, 0.0))) if place.region else 0.0,
            math.log1p(max(0.0, self._regions.get(here, 0.0))) if place.region else 0.0,
            math.log1p(max(0.0, self._cells.get(_cell_of(place), 0.0))) if place.kind not in _WIDE else 0.0,
            self._nearest(place, beside),
            float(bool(self._home) and self._home == place.country),
        )

    def _nearest(self, place: GazetteerPlace, beside: Iterable[str]) -> float:
        """How likely a name BESIDE is a place near PLACE, or one that holds it."""
        found = 0.0
        for key in beside:
            for other, belief in self._beliefs.get(key, ()):
                if belief > found and other.index != place.index and stand_close(place, other):
                    found = belief
        return found

    def support(self, key: str, place: GazetteerPlace) -> Support:
        """How much the names other than KEY speak for PLACE."""
        with self.without(key):
            said = self._said_regions.get((place.country, place.region), 0.0) if place.region else 0.0
            near = self._cells.get(_cell_of(place), 0.0) if place.kind not in _WIDE else 0.0
            here = self._countries.get(place.country, 0.0)
            return Support(max(said, near), here, sum(self._countries.values()) - here)

    def likelihood(self, key: str, place: GazetteerPlace) -> float:
        """How likely PLACE is what the name KEY means, from 0 to 1."""
        return next((belief for other, belief in self._beliefs.get(key, ()) if other.index == place.index), 0.0)

    def meant(self, key: str) -> GazetteerPlace:
        """The likeliest place that the name KEY means; the first in gazetteer order on a tie."""
        return max(self._beliefs[key], key=lambda pair: (pair[1], -pair[0].index))[0]

    def choose(self, places: Sequence[GazetteerPlace], beside: Iterable[str] = ()) -> GazetteerPlace:
        """The best of PLACES in this company; the first in gazetteer order on a tie."""
        return max(places, key=lambda place: (self.score(place, beside), -place.index))

    def weight_of(self, country: str) -> float:
        """How much of the report is in COUNTRY."""
        return self._countries.get(country, 0.0)

    @property
    def countries(self) -> dict[str, float]:
        """How much of the report is in each country, where it is more than a trace."""
        return {country: mass for country, mass in self._countries.items() if country and mass > _TRACE}


def _share_out(places: Sequence[GazetteerPlace], scores: Sequence[float]) -> list[tuple[GazetteerPlace, float]]:
    """PLACES with how likely each is by its score; they sum to one."""
    best = max(scores)
    odds = [math.exp(score - best) for score in scores]
    total = sum(odds)
    return [(place, odd / total) for place, odd in zip(places, odds, strict=True)]


def prior(place: GazetteerPlace) -> float:
    """How likely PLACE is meant before company is looked at, as a logarithm of odds."""
    value = PER_DOUBLING * place.weight / 7 + KINDS.get(place.kind, OTHER_KIND)
    return value + (MAIN_NAME if place.main_name else 0.0)


def stand_close(place: GazetteerPlace, other: GazetteerPlace) -> bool:
    """Whether one of the two holds the other, or both are within an hour's drive."""
    if other.kind in _WHOLES or place.kind in _WHOLES:
        whole, part = (other, place) if other.kind in _WHOLES else (place, other)
        if whole.kind == "country":
            return whole.country == part.country
        if whole.kind == "region":
            return whole.country == part.country and whole.region == part.region
    if place.country != other.country or abs(place.lat - other.lat) > _CLOSE_KM / 111:
        return False
    return distance_km(place, other) < _CLOSE_KM


def _cell_of(place: GazetteerPlace) -> tuple[int, int]:
    return math.floor(place.lat), math.floor(place.lon)

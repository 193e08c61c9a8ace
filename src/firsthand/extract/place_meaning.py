"""What each name of a report means: names with one another, with the states that act and with the outlet's home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from firsthand.extract.gazetteer_file import GazetteerPlace
from firsthand.extract.place_company import Asked, Company, Home, distance_km, stand_close
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import open_grammar
from firsthand.extract.place_roles import Role
from firsthand.model import Report

# How much a mention counts as evidence for what other names mean. Parts of other names may be surnames.
_MASSES = {Role.PLACE: 1.0, Role.LIKELY: 0.6, Role.UNSAID: 0.7, Role.ACTOR: 0.7, Role.PART: 0.3, Role.NONE: 0.0}
_STRONG_MASS = 0.3
_BESIDE = 24  # characters between two names that stand beside each other
_WHOLES = ("country", "region", "district")
# A town in the region of its name is meant by that name alone, if it has 7,000 people (90) and a fortieth of the
# region's (7 in weight is a factor of two, and a region's weight is that of twice its people). In a district it is
# within this distance of its middle.
_SEAT_WEIGHT, _SEAT_SHARE, _SEAT_KM = 90, 38, 400.0
# What stands between the names of a list; so many others of one kind tell the kind of a name among them.
_COMMAS = frozenset(("", "،", "、"))
_LEAST_OTHERS = 2
# No name has more places worth weighing than this; what comes after are hamlets.
_MOST_PLACES = 40


@dataclass(frozen=True, slots=True)
class Meanings:
    """The COMPANY of a report's names, the place that each key means, and those pinned where they stand, by start.

    `listed` are those told by their list, by start; `persons` the keys that are half of a person's name
    somewhere and said to be places nowhere.
    """

    company: Company
    by_key: Mapping[str, GazetteerPlace]
    pinned: Mapping[int, GazetteerPlace]
    listed: Mapping[int, GazetteerPlace] = field(default_factory=dict)
    persons: frozenset[str] = frozenset()

    def of(self, name: Found) -> GazetteerPlace | None:
        """The place that NAME means; None if no list holds it, or if a person of the report may be meant."""
        if name.key in self.persons and name.role is not Role.PLACE and name.start not in self.pinned:
            return None
        return self.pinned.get(name.start) or self.listed.get(name.start) or self.by_key.get(name.key)


def find_meanings(report: Report, names: Sequence[Found], states: Iterable[str], home: Home) -> Meanings:
    """What NAMES, in text order, mean in REPORT."""
    known = [name for name in names if name.places and not name.sited]
    pins = pin_by_apposition(report.text, known)
    asked = ask_all(report.text, known, pins)
    company = Company(asked, states, home)
    by_key = {one.key: _or_seat(company.meant(one.key), one, company) for one in asked}
    pinned = {start: company.choose(places) for start, places in sorted(pins.items())}
    said = frozenset(name.key for name in known if name.role is Role.PLACE)
    persons = frozenset(name.key for name in known if name.person) - said
    return Meanings(company, by_key, pinned, _told_by_list(report, known, by_key, pinned), persons)


def ask_all(text: str, names: Sequence[Found], pins: Mapping[int, tuple[GazetteerPlace, ...]]) -> list[Asked]:
    """The questions which places the keys of NAMES mean, in order of key; PINS as from `pin_by_apposition`."""
    beside = _names_beside(text, names)
    return [_ask(key, those, pins, beside) for key, those in sorted(_by_key(names).items())]


def _by_key(names: Iterable[Found]) -> dict[str, list[Found]]:
    found: dict[str, list[Found]] = defaultdict(list)
    for name in names:
        found[name.key].append(name)
    return found


def _ask(
    key: str, names: Sequence[Found], pins: Mapping[int, tuple[GazetteerPlace, ...]], beside: Mapping[str, set[str]]
) -> Asked:
    """The question which place KEY means: of those it is pinned to, if it is anywhere, else of all."""
    places = next((pins[name.start] for name in names if name.start in pins), names[0].places[:_MOST_PLACES])
    mass = sum(_MASSES[name.role] + (_STRONG_MASS if name.strong and name.role is Role.LIKELY else 0) for name in names)
    return Asked(key, places, min(4.0, mass) ** 0.5, frozenset(beside.get(key, ())))


def _names_beside(text: str, names: Sequence[Found]) -> dict[str, set[str]]:
    """For each key the keys of the names that stand beside it in one clause."""
    found: dict[str, set[str]] = defaultdict(set)
    for left, right in pairwise(names):
        between = text[left.end : right.start]
        if len(between) <= _BESIDE and left.key != right.key and not set(between) & set("\n;:"):
            found[left.key].add(right.key)
            found[right.key].add(left.key)
    return found


def pin_by_apposition(text: str, names: Sequence[Found]) -> dict[int, tuple[GazetteerPlace, ...]]:
    """The places of each name that the text puts inside the next: "Springfield, Ohio", "Boerne, Kendall County, Texas".

    A list of regions pins nothing: in "Washington, Oregon and Idaho" no town in Oregon is meant.
    """
    pinned: dict[int, tuple[GazetteerPlace, ...]] = {}
    for name, whole in reversed(list(pairwise(names))):
        if text[name.end : whole.start].strip(" (") != "," and text[name.end : whole.start] != " (":
            continue
        wholes = [p for p in pinned.get(whole.start, whole.places[:6]) if p.kind in _WHOLES]
        if any(_is_sister(place, other) for place in name.places[:3] for other in wholes[:2]):
            continue
        inside = tuple(p for p in name.places if any(p.kind not in _WHOLES and lies_in(p, other) for other in wholes))
        inside = inside or tuple(p for p in name.places if p.kind == "district" and any(lies_in(p, o) for o in wholes))
        if inside:
            pinned[name.start] = inside
    return pinned


def _told_by_list(
    report: Report, names: Sequence[Found], by_key: Mapping[str, GazetteerPlace], pinned: Mapping[int, GazetteerPlace]
) -> dict[int, GazetteerPlace]:
    """The region that a name means among regions of its country, the state among states: a list is of one kind.

    In "Washington, Oregon and Idaho" the first is no town, in "Georgia, Alabama and Florida" no state.
    """
    told: dict[int, GazetteerPlace] = {}
    for run in _lists(report, names, pinned):
        for name in run:
            others = [by_key[other.key] for other in run if other.key != name.key]
            kinds = {(place.kind, place.country if place.kind == "region" else "") for place in others}
            if len(others) < _LEAST_OTHERS or len(kinds) > 1 or by_key[name.key].index in {p.index for p in others}:
                continue
            kind, country = kinds.pop()
            alike = [p for p in name.places if p.kind == kind and country in ("", p.country)]
            if kind in ("region", "country") and alike and by_key[name.key].kind != kind:
                told[name.start] = alike[0]
    return told


def _lists(report: Report, names: Sequence[Found], pinned: Mapping[int, GazetteerPlace]) -> list[list[Found]]:
    """The runs of NAMES with nothing but a comma or "and" between them, none a town told by what it lies in."""
    joins = open_grammar(report.language).lists["coordinating"] | _COMMAS
    runs: list[list[Found]] = [[]]
    for left, right in pairwise([None, *names]):
        if right is None or right.start in pinned:
            runs.append([])
            continue
        between = report.text[left.end : right.start] if left is not None else "."
        if runs[-1] and len(between) <= _BESIDE and between.strip().removeprefix(",").strip().lower() in joins:
            runs[-1].append(right)
        else:
            runs.append([right])
    return [run for run in runs if len(run) > _LEAST_OTHERS]


def _is_sister(place: GazetteerPlace, other: GazetteerPlace) -> bool:
    """Whether both are regions of one country, or both countries."""
    if place.kind != other.kind or place.index == other.index:
        return False
    return place.kind == "country" or (place.kind == "region" and place.country == other.country)


def lies_in(part: GazetteerPlace, whole: GazetteerPlace) -> bool:
    """Whether PART is inside WHOLE, a country, region or district."""
    if part.country != whole.country or part.kind in ("country", "region"):
        return False
    if whole.kind == "district":
        return part.kind != "district" and stand_close(part, whole)
    return whole.kind == "country" or part.region == whole.region


def _or_seat(best: GazetteerPlace, one: Asked, company: Company) -> GazetteerPlace:
    """BEST, or the town of its name in it, where no other region or town in it stands beside."""
    if best.kind not in ("region", "district"):
        return best
    for key in one.beside:
        other = company.meant(key)
        if other.country == best.country and (other.kind == "region" or lies_in(other, best)):
            return best
    seats = [p for p in one.places if p.kind == "city" and p.country == best.country]
    seats = [p for p in seats if (p.region == best.region if best.region else distance_km(p, best) < _SEAT_KM)]
    seats = [p for p in seats if p.weight > max(_SEAT_WEIGHT, best.weight - _SEAT_SHARE)]
    return max(seats, key=lambda p: (p.place_id.startswith("firsthand:"), p.weight, -p.index)) if seats else best

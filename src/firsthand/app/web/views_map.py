"""What the map screen shows: stated places with their precision, and beside them the same as a list."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.app.web.desk import Visit
from firsthand.app.web.paging import Paging, cut_page, read_number
from firsthand.app.web.reading_room import links_of
from firsthand.app.web.stated_places import Spot, list_spots
from firsthand.app.web.story_cache import LoadedStory
from firsthand.model import Basis, Stance, fold
from firsthand.present.index import StoryIndex, name_outlet, name_voices, published_order
from firsthand.present.places import NamedPlace, choose_window

_SPOTS_A_PAGE = 60
_MOST_SAID = 5
# Points that travel to the browser: it clusters them; the list has all.
_MOST_POINTS = 5000
_ASPECT = 1.7


@dataclass(frozen=True, slots=True)
class SaidThere:
    """WHO says, in OUTLET's report, the words QUOTE that name the place."""

    report_id: str
    at: str
    quote: str
    language: str
    who: str | None
    outlet: str
    published_at: str | None
    basis: Basis
    stance: Stance
    claim_id: str | None


@dataclass(frozen=True, slots=True)
class SpotShown:
    """A place of the list, NUMBER on the map, with the oldest of what is SAID there and how many MORE there are."""

    number: int
    spot: Spot
    said: tuple[SaidThere, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Point:
    """A place as the map draws it."""

    number: int
    name: str
    lon: float
    lat: float
    km: float
    statements: int
    disputed: bool
    coarse: bool


@dataclass(frozen=True, slots=True)
class MapPage:
    """The places of a story: POINTS to draw in the stretch WINDOW (west, south, east, north), SPOTS of the list.

    `unlocated` of `total` places could not be located; `chosen` is the place asked for alone, BOX the
    stretch that all of them lie in, if one was asked for.
    """

    view: str
    total: int
    located: int
    unlocated: int
    disputed: int
    only_disputed: bool
    chosen: str | None
    find: str
    box: tuple[float, float, float, float] | None
    window: tuple[float, float, float, float]
    points: tuple[Point, ...]
    spots: tuple[SpotShown, ...]
    paging: Paging


def view_map(visit: Visit) -> MapPage:
    """The page that VISIT asked for."""
    loaded = visit.loaded
    links, spots = links_of(loaded), find_spots(loaded)
    numbered = list(enumerate(spots, 1))
    find, chosen = visit.asked("find"), visit.asked("place") or None
    box = read_box(visit.asked("box"))
    only_disputed = visit.asked("disputed") == "only"
    kept = [
        (number, one)
        for number, one in numbered
        if (not only_disputed or one.disputed)
        and (chosen is None or one.key == chosen)
        and (not find or _names(one, fold(find)))
        and (box is None or _lies_in(one, box))
    ]
    paging = cut_page(len(kept), read_number(visit.asked("page")) or 1, _SPOTS_A_PAGE)
    shown = kept[max(0, paging.first - 1) : paging.last]
    most = None if chosen is not None else _MOST_SAID
    return MapPage(
        view="table" if visit.asked("view") == "table" else "map", total=len(spots),
        located=sum(one.lat is not None for one in spots), unlocated=sum(one.lat is None for one in spots),
        disputed=sum(one.disputed for one in spots), only_disputed=only_disputed, chosen=chosen, find=find, box=box,
        window=_choose_window([one for _, one in kept]),
        points=tuple(_point(number, one) for number, one in kept[:_MOST_POINTS] if one.lat is not None),
        spots=tuple(_show(loaded.index, links.claim_of, number, one, most) for number, one in shown), paging=paging,
    )  # fmt: skip


def find_spots(loaded: LoadedStory) -> tuple[Spot, ...]:
    """The places of the story, worked out once."""
    return loaded.once("spots", lambda: list_spots(loaded.story, links_of(loaded).claim_of))


def read_box(given: str) -> tuple[float, float, float, float] | None:
    """The stretch "west,south,east,north" in degrees; None for anything else."""
    try:
        west, south, east, north = (float(one) for one in given.split(","))
    except ValueError:
        return None
    fits = -540 <= west <= east <= 540 and -90 <= south <= north <= 90
    return (west, south, east, north) if fits else None


def _lies_in(spot: Spot, box: tuple[float, float, float, float]) -> bool:
    if spot.lat is None or spot.lon is None:
        return False
    return box[1] <= spot.lat <= box[3] and any(box[0] <= spot.lon + turn <= box[2] for turn in (0, 360, -360))


def _names(spot: Spot, wanted: str) -> bool:
    return any(wanted in fold(one) for one in (spot.name, *spot.words))


def _point(number: int, spot: Spot) -> Point:
    return Point(
        number, spot.name, round(spot.lon or 0.0, 4), round(spot.lat or 0.0, 4), spot.precision_km or 1.0,
        len(spot.statements), spot.disputed, spot.coarse,
    )  # fmt: skip


def _choose_window(spots: list[Spot]) -> tuple[float, float, float, float]:
    """The stretch round most of what SPOTS name."""
    places = [
        NamedPlace(
            one.name,
            one.lat,
            one.lon or 0.0,
            one.precision_km or 1.0,
            one.mentions,
            len(one.statements),
            one.reports,
            "",
        )
        for one in spots[:400]
        if one.lat is not None
    ]
    window = choose_window(places, _ASPECT)
    return (round(window.west, 3), round(window.south, 3), round(window.east, 3), round(window.north, 3))


def _show(index: StoryIndex, claim_of: dict[str, str], number: int, spot: Spot, most: int | None) -> SpotShown:
    ordered = sorted(
        spot.statements, key=lambda one: (published_order(index.reports[index.statements[one].report_id]), one)
    )
    kept = ordered[: most or 200]
    return SpotShown(number, spot, tuple(_say(index, claim_of, one) for one in kept), len(ordered) - len(kept))


def _say(index: StoryIndex, claim_of: dict[str, str], statement_id: str) -> SaidThere:
    statement = index.statements[statement_id]
    report = index.reports[statement.report_id]
    who, _ = name_voices(index, statement)
    anchor = statement.anchor
    return SaidThere(
        report.id, f"{anchor.start}-{anchor.end}", anchor.quote, statement.language,
        index.source_names.get(statement_id, who), name_outlet(report), report.published_at, statement.basis,
        statement.stance, claim_of.get(statement_id),
    )  # fmt: skip

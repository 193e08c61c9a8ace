"""The map: where the reports say it happened, with how exactly that is known; no tiles, nothing from outside."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from firsthand.model import Story
from firsthand.present.outline_chains import Outlines, Point, Window, cut_land, cut_lines, load_outlines
from firsthand.present.places import COARSE_KM, KM_PER_DEGREE, NamedPlace, choose_window, list_places
from firsthand.present.svg import draw_line, draw_text, draw_title, frame_picture, number, width_of
from firsthand.present.wording import count

_WIDTH, _HEIGHT = 1040.0, 620.0
_INSET_WIDTH, _INSET_HEIGHT = 224.0, 108.0
_FOOT = 44.0
# Below this many degrees across, the 1:10,000,000 outlines are needed; above, they are only slow.
_NEAR_BELOW = 70.0
_MOST_LABELS = 45
# A country's name is written if its part of the map is this large; below, it would crowd the places.
_LEAST_COUNTRY = 0.03
_GRATICULE = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30)

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Projection:
    """WINDOW drawn on WIDTH by HEIGHT pixels from LEFT, TOP; longitudes are squeezed by the cosine of its middle."""

    window: Window
    left: float
    top: float
    width: float
    height: float

    def place(self, lon: float, lat: float) -> Point:
        across = (lon - self.window.west) / (self.window.east - self.window.west)
        down = (self.window.north - lat) / (self.window.north - self.window.south)
        return self.left + across * self.width, self.top + down * self.height

    def pixels(self, km: float) -> float:
        """How many pixels KM kilometres take from south to north."""
        return km / KM_PER_DEGREE * self.height / (self.window.north - self.window.south)


def draw_map(story: Story) -> str:
    """The map of STORY as SVG, zoomed to where most mentions lie; a small world map shows the rest."""
    places = list_places(story)
    window = choose_window(places, _WIDTH / _HEIGHT)
    projection = _Projection(window, 0, 0, _WIDTH, _HEIGHT)
    inside = [place for place in places if window.holds(place.lon, place.lat)]
    outside = [place for place in places if not window.holds(place.lon, place.lat)]
    parts = [_draw_ground(projection, "main"), *_draw_graticule(projection), *_draw_places(projection, inside)]
    parts += _draw_scale(projection)
    if outside:
        parts += _draw_inset(window, places)
    parts += _draw_foot(inside, outside)
    unlocated = sum(place.lat is None for reading in story.readings for place in reading.mentions.places)
    description = (
        f"{count(len(inside), 'place')} on the map, {len(outside)} outside it, "
        f"{count(unlocated, 'mention')} without a known place. Circles show how exactly a place is known."
    )
    return frame_picture("map", "Places that the reports name", description, _WIDTH, _HEIGHT + _FOOT, parts)


def _draw_ground(projection: _Projection, name: str) -> str:
    """Sea, land, coasts and boundaries, cut to the window."""
    window = projection.window
    outlines = _choose_outlines(window)
    land = "".join(_draw_path(projection, ring, close=True) for _, ring in cut_land(outlines, window))
    coasts, borders = cut_lines(outlines, window)
    box = (
        f'x="{number(projection.left)}" y="{number(projection.top)}" '
        f'width="{number(projection.width)}" height="{number(projection.height)}"'
    )
    coast = "".join(_draw_path(projection, one) for one in coasts)
    border = "".join(_draw_path(projection, one) for one in borders)
    return (
        f'<clipPath id="fh-map-{name}"><rect {box}/></clipPath><rect {box} style="fill:var(--sea)"/>'
        f'<g clip-path="url(#fh-map-{name})"><path d="{land}" style="fill:var(--land)"/>'
        f'<path d="{coast}" style="fill:none;stroke:var(--soft);stroke-width:.8"/>'
        f'<path d="{border}" style="fill:none;stroke:var(--border);stroke-width:1;stroke-dasharray:5 2 1.5 2"/></g>'
    )


def _choose_outlines(window: Window) -> Outlines:
    return load_outlines("near" if window.east - window.west < _NEAR_BELOW else "far")


def _draw_path(projection: _Projection, points: Sequence[Point], *, close: bool = False) -> str:
    """POINTS as path steps in tenths of a pixel, those that fall together left out."""
    steps: list[str] = []
    last = (math.nan, math.nan)
    for lon, lat in points:
        x, y = projection.place(lon, lat)
        here = (round(x, 1), round(y, 1))
        if abs(here[0] - last[0]) < 0.4 and abs(here[1] - last[1]) < 0.4:
            continue
        steps.append(f"{number(here[0])} {number(here[1])}")
        last = here
    return f"M{'L'.join(steps)}{'Z' if close else ''}" if len(steps) > 1 else ""


def _draw_graticule(projection: _Projection) -> list[str]:
    window = projection.window
    step = next((one for one in _GRATICULE if (window.north - window.south) / one <= 5), 30)
    style = "stroke:var(--soft);stroke-width:.5;opacity:.35"
    parts = []
    for n in range(math.ceil(window.west / step), math.floor(window.east / step) + 1):
        x, _ = projection.place(n * step, window.south)
        parts.append(draw_line(x, 0, x, _HEIGHT, style))
        parts.append(draw_text(x + 3, _HEIGHT - 5, _say_degrees(n * step, "E", "W", step), style="soft small"))
    for n in range(math.ceil(window.south / step), math.floor(window.north / step) + 1):
        _, y = projection.place(window.west, n * step)
        parts.append(draw_line(0, y, _WIDTH, y, style))
        parts.append(draw_text(4, y - 3, _say_degrees(n * step, "N", "S", step), style="soft small"))
    return parts


def _say_degrees(value: float, above: str, below: str, step: float) -> str:
    wrapped = (value + 180) % 360 - 180 if above == "E" else value
    digits = 1 if step < 1 else 0
    side = above if wrapped > 0 else below if wrapped < 0 else ""
    return f"{abs(wrapped):.{digits}f}°{side}"


def _draw_places(projection: _Projection, places: Sequence[NamedPlace]) -> list[str]:
    """Precision circles first, then dots, then the labels that find room, the most often named first."""
    dots = [(place, *projection.place(place.lon, place.lat)) for place in places]
    circles = [_draw_precision(projection, place, x, y) for place, x, y in dots]
    marks = [_draw_dot(place, x, y) for place, x, y in reversed(dots)]
    taken = [(x - 5, y - 5, x + 5, y + 5) for _, x, y in dots]
    taken += [(_WIDTH - 210, _HEIGHT - 34, _WIDTH, _HEIGHT), (0, 0, _INSET_WIDTH + 8, _INSET_HEIGHT + 8)]
    labels: list[str] = []
    for place, x, y in dots[:_MOST_LABELS]:
        label = _draw_label(place, x, y, taken)
        if label is not None:
            labels.append(label)
    return [*circles, *_draw_countries(projection, taken), *marks, *labels]


def _draw_countries(projection: _Projection, taken: list[Box]) -> list[str]:
    """The names of the countries that take up some of the map, in the middle of their part of it, where free."""
    parts = []
    for name, ring in cut_land(_choose_outlines(projection.window), projection.window):
        points = [projection.place(lon, lat) for lon, lat in ring]
        area, (x, y) = _weigh_ring(points)
        words = name.upper()
        wide = width_of(words, 13) * 1.25
        box = (x - wide / 2, y - 8, x + wide / 2, y + 8)
        if area < _LEAST_COUNTRY * _WIDTH * _HEIGHT or any(_overlap(box, one) for one in taken):
            continue
        taken.append(box)
        style = "font-size:12px;letter-spacing:.18em;opacity:.75"
        parts.append(f'<g style="{style}">{draw_text(x, y + 4, words, style="soft", anchor="middle")}</g>')
    return parts


def _weigh_ring(points: Sequence[Point]) -> tuple[float, Point]:
    """The area of the ring POINTS and its middle (centre of mass; the mean of the points for a ring without area)."""
    twice = across = down = 0.0
    for (x1, y1), (x2, y2) in pairwise((*points, points[0])):
        cross = x1 * y2 - x2 * y1
        twice += cross
        across += (x1 + x2) * cross
        down += (y1 + y2) * cross
    if abs(twice) < 1e-6:
        return 0.0, points[0]
    return abs(twice) / 2, (across / (3 * twice), down / (3 * twice))


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _draw_precision(projection: _Projection, place: NamedPlace, x: float, y: float) -> str:
    """A circle as wide as the place is vague; dashed for a region or country, which has no one point."""
    radius = min(projection.pixels(place.precision_km), _WIDTH)
    if radius < 5:
        return ""
    coarse = place.precision_km >= COARSE_KM
    look = "stroke-opacity:.35;stroke-dasharray:3 5;fill-opacity:0" if coarse else "stroke-opacity:.55;fill-opacity:.12"
    style = f"fill:var(--red);stroke:var(--red);stroke-width:1;{look}"
    middle = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
    return f'<circle {middle} clip-path="url(#fh-map-main)" style="{style}"/>'


def _draw_dot(place: NamedPlace, x: float, y: float) -> str:
    """A dot whose area grows with the statements; a ring where only a region is meant."""
    radius = 3.2 + min(8.0, 1.5 * math.sqrt(max(place.statements, place.mentions)))
    fill = "var(--paper)" if place.precision_km >= COARSE_KM else "var(--red)"
    spoken = draw_title(f"{place.name}: {_say_place(place)}")
    style = f"fill:{fill};fill-opacity:.85;stroke:var(--ink);stroke-width:1"
    return f'<g>{spoken}<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" style="{style}"/></g>'


def _say_place(place: NamedPlace) -> str:
    named = f"{count(place.statements, 'statement')}, {count(place.mentions, 'mention')}"
    return f"{named} in {count(place.reports, 'report')}, within {place.precision_km:g} km"


def _draw_label(place: NamedPlace, x: float, y: float, taken: list[Box]) -> str | None:
    """The name and count beside the dot, at the first of twelve spots that is free; None if none is."""
    words = f"{place.name} ({max(place.statements, place.mentions)})"
    wide, high = width_of(words, 12.5) + 4, 15.0
    off = 6 + min(8.0, 1.5 * math.sqrt(max(place.statements, place.mentions)))
    for dx, dy in (
        (off, -7), (off, -18), (off, 4), (-off - wide, -7), (-off - wide, -18), (-off - wide, 4),
        (-wide / 2, -off - high), (-wide / 2, off), (off, -32), (off, 18), (-off - wide, -32), (-off - wide, 18),
    ):  # fmt: skip
        box = (x + dx, y + dy, x + dx + wide, y + dy + high)
        if box[0] < 2 or box[1] < 2 or box[2] > _WIDTH - 2 or box[3] > _HEIGHT - 16:
            continue
        if any(_overlap(box, one) for one in taken):
            continue
        taken.append(box)
        halo = "paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round"
        return f'<g style="{halo};font-size:12.5px">{draw_text(box[0] + 2, box[1] + 12, words)}</g>'
    return None


def _draw_scale(projection: _Projection) -> list[str]:
    """A bar of whole kilometres, true from south to north and, at the middle, from west to east."""
    km = next((one for one in (2000, 1000, 500, 200, 100, 50, 20, 10, 5) if projection.pixels(one) <= 180), 5)
    right, y = _WIDTH - 16.0, _HEIGHT - 14.0
    left = right - projection.pixels(km)
    style = "stroke:var(--ink);stroke-width:2"
    return [
        draw_line(left, y, right, y, style),
        draw_line(left, y - 4, left, y + 1, style),
        draw_line(right, y - 4, right, y + 1, style),
        draw_text((left + right) / 2, y - 6, f"{km} km", style="small", anchor="middle"),
    ]


def _draw_inset(window: Window, places: Sequence[NamedPlace]) -> list[str]:
    """The world in the upper left corner, with the window and every place."""
    world = _Projection(Window(-180, -58, 180, 80), 6, 6, _INSET_WIDTH, _INSET_HEIGHT)
    left, top = world.place(max(-180, window.west), min(80, window.north))
    right, bottom = world.place(min(180, window.east), max(-58, window.south))
    frame = (
        f'x="{number(left - 1)}" y="{number(top - 1)}" width="{number(right - left + 2)}" '
        f'height="{number(bottom - top + 2)}"'
    )
    border = f'x="6" y="6" width="{number(_INSET_WIDTH)}" height="{number(_INSET_HEIGHT)}"'
    dots = [
        f'<circle cx="{number(x)}" cy="{number(y)}" r="1.8" style="fill:var(--red)"/>'
        for x, y in (world.place(place.lon, max(-58, min(80, place.lat))) for place in places)
    ]
    return [
        _draw_ground(world, "world"),
        f'<rect {border} style="fill:none;stroke:var(--ink);stroke-width:1"/>',
        *dots,
        f'<rect {frame} style="fill:none;stroke:var(--ink);stroke-width:1.4"/>',
    ]


def _draw_foot(inside: Sequence[NamedPlace], outside: Sequence[NamedPlace]) -> list[str]:
    shown = ", ".join(f"{place.name} ({max(place.statements, place.mentions)})" for place in outside[:8])
    more = f" and {len(outside) - 8} more" if len(outside) > 8 else ""
    first = f"Outside this stretch: {shown}{more}." if outside else f"{count(len(inside), 'place')}."
    rights = "Outlines: Natural Earth (boundaries as held on the ground; no position taken). In brackets: mentions."
    return [
        draw_text(2, _HEIGHT + 18, first, style="small"),
        draw_text(2, _HEIGHT + 36, rights, style="soft small"),
    ]

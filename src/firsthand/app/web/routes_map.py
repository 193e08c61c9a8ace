"""Screen 5, its first half: where. And the outlines under the map, the same for all stories."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache
from importlib.resources import files

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from firsthand.app.web.access import Operation
from firsthand.app.web.desk import NotFoundError, answer, enter
from firsthand.app.web.views_map import view_map
from firsthand.present.maps import draw_map
from firsthand.present.svg import STYLE

router = APIRouter()

_OUTLINES = ("near", "far", "inner")
_STYLE_ATTRIBUTE = re.compile(r' style="([^"]*)"')
_CLASS = re.compile(r' class="([^"]*)"')
_COLOUR = re.compile(r"--(\w+):(#\w+)")
_VARIABLE = re.compile(r"var\(--(\w+)\)")
_STYLE_ELEMENT = re.compile(r"<style>.*?</style>", re.DOTALL)


@router.get("/s/{story}/map")
def show_map(request: Request, story: str) -> Response:
    """Where the reports say that it happened, and how exactly."""
    visit = enter(request, story, Operation.READ)
    title = f"{visit.texts('common.screens.map')} · {visit.name}"
    return answer(visit, "map.html", view_map(visit), title=title, screen="map")


@router.get("/s/{story}/map/points")
def show_points(request: Request, story: str) -> Response:
    """The places of the map alone, for the script that draws it."""
    visit = enter(request, story, Operation.READ)
    page = view_map(visit)
    return JSONResponse({"window": page.window, "points": [asdict(one) for one in page.points]})


@router.get("/s/{story}/map/picture")
def show_picture(request: Request, story: str) -> Response:
    """The map as a picture, for browsers that cannot draw it themselves."""
    visit = enter(request, story, Operation.READ)
    picture = visit.loaded.once("map picture", lambda: stand_alone(draw_map(visit.loaded.story)))
    return Response(picture, media_type="image/svg+xml")


@router.get("/outlines/{name}")
def show_outlines(request: Request, name: str) -> Response:
    """Coasts and borders ("near", "far") or lakes and inner borders ("inner"), packed."""
    enter(request, None, Operation.READ)
    if name not in _OUTLINES:
        raise NotFoundError("There are no such outlines", "the map has near, far and inner", "Open the map")
    return Response(_read_outlines(name), media_type="application/json", headers={"content-encoding": "gzip"})


@cache
def _read_outlines(name: str) -> bytes:
    return files("firsthand.present").joinpath("outlines", f"{name}.json.gz").read_bytes()


def stand_alone(svg: str) -> str:
    """SVG with plain attributes in place of styles, in the light colours: no policy has to let a style in."""
    palette = dict(_COLOUR.findall(STYLE.partition("}")[0]))
    plain = _STYLE_ATTRIBUTE.sub(lambda found: " " + _as_attributes(found[1]), _STYLE_ELEMENT.sub("", svg))
    plain = _CLASS.sub(lambda found: " " + _say_class(found[1]), plain)
    paper = f'<rect width="100%" height="100%" fill="{palette["paper"]}"/>'
    plain = _VARIABLE.sub(lambda found: palette.get(found[1], "none"), plain).replace("</desc>", f"</desc>{paper}", 1)
    return plain.replace("<svg ", '<svg font-family="sans-serif" font-size="13" ', 1)


def _as_attributes(style: str) -> str:
    pairs = (one.partition(":") for one in style.split(";") if one)
    return " ".join(f'{name.strip()}="{value.strip()}"' for name, _, value in pairs)


def _say_class(names: str) -> str:
    said = {"soft": 'fill="var(--soft)"', "small": 'font-size="11"', "strong": 'font-weight="600"'}
    return " ".join(said[one] for one in names.split() if one in said)

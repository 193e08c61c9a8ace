"""Build the map outlines in src/firsthand/present/outlines/ from the npm package world-atlas.

    python tools/build_outlines.py                # fetches the package with `npm pack`
    python tools/build_outlines.py FOLDER         # reads countries-10m.json and countries-110m.json there

The package holds Natural Earth (public domain) as TopoJSON. It is decoded, simplified, and written as
two files: `near` for maps of a region and `far` for the world. Each holds every boundary once, as a
chain of whole thousandths of a degree (first point, then steps), and the rings of each country as
chain numbers (~n for chain n backwards). Equal input gives equal bytes.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "world-atlas@2.0.2"
OUT = Path(__file__).resolve().parents[1] / "src" / "firsthand" / "present" / "outlines"
STEPS_PER_DEGREE = 1000
# Degrees by which a simplified line may stray. Measured on 2026-11-21 with countries-10m: 0.005° gives
# 608 kB, 0.01° gives 450 kB, 0.02° gives 311 kB; at 0.01° (1.1 km) a window 150 km wide still looks drawn.
TOLERANCE_NEAR = 0.01
TOLERANCE_FAR = 0.05

Point = tuple[float, float]


def fetch_package(folder: Path) -> Path:
    """The folder of the unpacked package, fetched into FOLDER."""
    subprocess.run(["npm", "pack", PACKAGE, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def decode_arcs(topology: dict) -> list[list[Point]]:
    """The arcs of TOPOLOGY in degrees (TopoJSON 1.0: quantised, delta-encoded)."""
    (scale_x, scale_y), (shift_x, shift_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for step_x, step_y in steps:
            x, y = x + step_x, y + step_y
            arc.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(arc)
    return arcs


def squared_distance(point: Point, start: Point, end: Point) -> float:
    """Squared degrees from POINT to the stretch from START to END."""
    across, along = end[0] - start[0], end[1] - start[1]
    length = across * across + along * along
    x, y = point[0] - start[0], point[1] - start[1]
    share = max(0.0, min(1.0, (x * across + y * along) / length)) if length else 0.0
    return (x - share * across) ** 2 + (y - share * along) ** 2


def simplify(line: list[Point], tolerance: float) -> list[Point]:
    """LINE without the points that stray less than TOLERANCE (Douglas and Peucker 1973); its ends stay."""
    kept = {0, len(line) - 1}
    stretches = [(0, len(line) - 1)]
    while stretches:
        first, last = stretches.pop()
        if last - first < 2:
            continue
        far = max(range(first + 1, last), key=lambda i: squared_distance(line[i], line[first], line[last]))
        if squared_distance(line[far], line[first], line[last]) > tolerance**2:
            kept.add(far)
            stretches += [(first, far), (far, last)]
    return [line[i] for i in sorted(kept)]


def encode_chain(line: list[Point]) -> list[int]:
    """LINE as whole steps: x, y, then the step to each next point."""
    chain: list[int] = []
    at = (0, 0)
    for x, y in line:
        here = (round(x * STEPS_PER_DEGREE), round(y * STEPS_PER_DEGREE))
        chain += [here[0] - at[0], here[1] - at[1]]
        at = here
    return chain


def list_rings(geometry: dict) -> list[list[int]]:
    """The rings of a Polygon or MultiPolygon, each a list of arc numbers."""
    if geometry["type"] == "Polygon":
        return geometry["arcs"]
    return [ring for polygon in geometry["arcs"] for ring in polygon] if geometry["type"] == "MultiPolygon" else []


def build_outlines(topology: dict, tolerance: float) -> dict:
    """The outlines of TOPOLOGY's countries; rings that shrink below a triangle are left out."""
    chains = [encode_chain(simplify(arc, tolerance)) for arc in decode_arcs(topology)]
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        rings = [
            ring for ring in list_rings(geometry) if sum(len(chains[n if n >= 0 else ~n]) // 2 - 1 for n in ring) >= 3
        ]
        if rings:
            countries.append({"name": geometry["properties"]["name"], "rings": rings})
    countries.sort(key=lambda country: country["name"])
    return {"steps_per_degree": STEPS_PER_DEGREE, "chains": chains, "countries": countries}


def write_outlines(package: Path) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for name, file, tolerance in (
        ("near", "countries-10m.json", TOLERANCE_NEAR),
        ("far", "countries-110m.json", TOLERANCE_FAR),
    ):
        outlines = build_outlines(json.loads((package / file).read_text("utf-8")), tolerance)
        text = json.dumps(outlines, separators=(",", ":"), ensure_ascii=False).encode()
        packed = gzip.compress(text, 9, mtime=0)
        (OUT / f"{name}.json.gz").write_bytes(packed)
        print(f"{name}: {len(outlines['countries'])} countries, {len(packed) / 1000:.0f} kB", file=sys.stderr)


def main() -> None:
    if len(sys.argv) > 1:
        write_outlines(Path(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        write_outlines(fetch_package(Path(folder)))


if __name__ == "__main__":
    main()

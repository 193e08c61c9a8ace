"""Put the built files of MapLibre GL JS into the desk's static folder.

    python tools/vendor_maplibre.py

Takes the package from the npm registry with `npm pack`, leaves out source maps, and keeps its licence beside it.
The worker is a file of its own, so that the pages need no `blob:` in their content security policy.
"""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "maplibre-gl@6.17.0"
OUT = Path(__file__).resolve().parents[1] / "src" / "firsthand" / "app" / "web" / "static" / "vendor"
FILES = {
    "package/dist/maplibre-gl.mjs": "maplibre-gl.mjs",
    "package/dist/maplibre-gl-worker.mjs": "maplibre-gl-worker.mjs",
    "package/dist/maplibre-gl.css": "maplibre-gl.css",
    "package/LICENSE.txt": "maplibre-gl.LICENSE.txt",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", PACKAGE, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
            for name, kept in FILES.items():
                held = archive.extractfile(name)
                assert held is not None, name
                text = held.read().decode("utf-8")
                lines = [line for line in text.split("\n") if not line.startswith("//# sourceMappingURL=")]
                (OUT / kept).write_text("\n".join(lines).rstrip("\n") + "\n", "utf-8")


if __name__ == "__main__":
    main()

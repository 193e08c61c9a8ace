"""One browser for all tests of this folder, and a desk on the sample story."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="package")
def browser() -> Iterator[Any]:
    """A steered chromium; skips where there is none. Closed after this folder: its loop would be in others' way."""
    if not any(map(which, _NAMES)):
        pytest.skip("no chromium or chrome on this machine")
    if find_spec("playwright") is None:
        pytest.skip("playwright is not installed (the dev extra brings it)")
    from open_browser import open_browser

    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="package")
def demo_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the sample story, read by rules: quick, and the same on every machine. Tests only read it."""
    from stories_to_look_at import keep_demo

    path = tmp_path_factory.mktemp("demo") / "demo.db"
    keep_demo(path)
    return path


@pytest.fixture
def own_demo(demo_path: Path, tmp_path: Path) -> Path:
    """A copy of the sample story that a test may judge in."""
    import sqlite3
    from contextlib import closing

    path = tmp_path / "own.db"
    with closing(sqlite3.connect(demo_path)) as kept, closing(sqlite3.connect(path)) as copied:
        kept.backup(copied)
    return path

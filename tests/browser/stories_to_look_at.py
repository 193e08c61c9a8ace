"""Stores for the browser: the sample story as a desk has it on its second day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from firsthand.app.adding import add_reports, make_hints
from firsthand.app.demo import DEMO_STORY
from firsthand.app.joining import Equipment
from firsthand.intake import receive
from firsthand.store import open_store

# The death toll lowered, and the report withdrawn on which five others rest: what the second day brings.
LAST_IN = ("13.txt", "14.txt")


def keep_demo(path: Path) -> None:
    """The sample story at PATH: all but the last reports came in three days ago, those an hour ago."""
    folder = Path(str(files("firsthand.app").joinpath("demo_story")))
    paths = sorted(one for one in folder.iterdir() if one.suffix in (".txt", ".html"))
    now = datetime.now(UTC)
    with open_store(path, create=True) as store:
        for is_last, came in ((False, timedelta(days=3)), (True, timedelta(hours=1))):
            keep_reports(
                store, DEMO_STORY, [one for one in paths if (one.name in LAST_IN) is is_last], now - came, folder
            )


def keep_reports(store, story: str, paths: list[Path], came: datetime, folder: Path | None = None) -> None:
    """Adds the reports at PATHS to STORY as if they had come in at CAME."""
    hints = make_hints(str(folder / "manifest.tsv") if folder is not None else None)
    equipment = Equipment(None, lambda: came.strftime("%Y-%m-%dT%H:%M:%SZ"))
    add_reports(store, story, receive([str(one) for one in paths], hints=hints), equipment)

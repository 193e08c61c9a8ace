"""A store with a story in it, and a browser at the desk on it: for the tests of the desk."""

from __future__ import annotations

from pathlib import Path

from starlette.testclient import TestClient

from firsthand.app.equipping import read_clock
from firsthand.app.joining import Equipment
from firsthand.app.web.access import AloneAccess
from firsthand.app.web.application import make_app
from firsthand.app.web.rejoining import Join
from firsthand.model import Story
from firsthand.store import open_store

HOST = "127.0.0.1:8000"


def keep_story(path: Path, story: Story, *, after: int = 0) -> None:
    """Puts STORY into the store at PATH, as `add` leaves it."""
    stamp = Equipment(None, read_clock).stamp
    with open_store(path, create=True) as store, store.write() as writer:
        for reading in story.readings:
            writer.keep_report(reading.report, reading.report.text.encode("utf-8", "backslashreplace"), "{}")
            writer.keep_reading(reading, stamp)
        writer.keep_story(story, reader=stamp, after_version=after)


def open_client(
    path: Path, access: AloneAccess | None = None, *, enter: bool = True, join: Join = lambda name: None
) -> TestClient:
    """A browser at the desk on the store at PATH, let in unless told not to ENTER. JOIN joins stories anew."""
    app = make_app(
        path, access or AloneAccess("token", name="Ann"), hosts=frozenset({HOST}), encoder=False, wait_seconds=60,
        join=join,
    )  # fmt: skip
    client = TestClient(app, base_url=f"http://{HOST}", follow_redirects=False)
    if enter:
        assert client.get("/enter?token=token").status_code == 200
    return client

"""The desk on a store that holds the invented story of the quay, seen by one visitor."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "present"))

from harbour_story import build_story
from starlette.testclient import TestClient

from firsthand.app.web.access import AloneAccess
from firsthand.app.web.application import make_app
from firsthand.model import Story
from firsthand.store import open_store

HOST = "127.0.0.1:8000"
NAME = "quay"


def keep_story(path: Path, story: Story, *, after: int = 0) -> None:
    """Puts STORY into the store at PATH, as `add` leaves it."""
    with open_store(path, create=True) as store, store.write() as writer:
        for reading in story.readings:
            writer.keep_report(reading.report, reading.report.text.encode("utf-8", "backslashreplace"), "{}")
            writer.keep_reading(reading, "reader")
        writer.keep_story(story, reader="reader", after_version=after)


def open_client(path: Path, access: AloneAccess | None = None, *, enter: bool = True) -> TestClient:
    """A browser at the desk on the store at PATH, let in unless told not to ENTER."""
    app = make_app(
        path, access or AloneAccess("token", name="Ann"), hosts=frozenset({HOST}), encoder=False, wait_seconds=60
    )
    client = TestClient(app, base_url=f"http://{HOST}", follow_redirects=False)
    if enter:
        assert client.get("/enter?token=token").status_code == 200
    return client


@pytest.fixture(scope="session")
def story() -> Story:
    return build_story()


@pytest.fixture(scope="session")
def store_path(tmp_path_factory, story) -> Path:
    """A store with one story that tests only read."""
    path = tmp_path_factory.mktemp("desk") / "store.db"
    keep_story(path, story)
    return path


@pytest.fixture(scope="session")
def desk(store_path) -> Iterator[TestClient]:
    """A visitor who has come in, on a store that tests only read."""
    with open_client(store_path) as client:
        yield client


@pytest.fixture
def address(story) -> str:
    """The address of the story."""
    from firsthand.app.web.addresses import story_address

    return story_address(story.name)

"""The desk on a store that holds the invented story of the quay, seen by one visitor."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "present"))

from harbour_story import build_story
from starlette.testclient import TestClient
from web_desk import keep_story, open_client

from firsthand.model import Story


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

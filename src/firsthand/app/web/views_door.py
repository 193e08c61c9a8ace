"""The list of stories."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.app.web.access import Operation
from firsthand.app.web.addresses import story_address
from firsthand.app.web.desk import Visit


@dataclass(frozen=True, slots=True)
class StoryLine:
    """Story NAME, at ADDRESS, holds REPORTS; NOT_READ inputs were refused."""

    name: str
    address: str
    reports: int
    not_read: int


@dataclass(frozen=True, slots=True)
class StoriesPage:
    """The STORIES that the visitor may see, by name."""

    stories: tuple[StoryLine, ...]


def list_stories(visit: Visit) -> StoriesPage:
    """The stories that VISIT may read."""
    with visit.desk.store() as store, store.view() as view:
        names = [name for name in view.story_names() if visit.visitor.may(Operation.READ, name)]
        lines = [
            StoryLine(name, story_address(name), len(view.report_ids(name)), len(view.skipped(name))) for name in names
        ]
    return StoriesPage(tuple(lines))

"""What the story screen shows: claims, ranked."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.app.web.desk import Visit
from firsthand.present.briefs import ClaimEntry


@dataclass(frozen=True, slots=True)
class StoryPage:
    """The CLAIMS of one page."""

    claims: tuple[ClaimEntry, ...]


def view_story(visit: Visit) -> StoryPage:
    """The page that VISIT asked for."""
    return StoryPage(visit.loaded.entries[:50])

"""What changed in a story since a moment: the story then and now, compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from firsthand.app.asking import read_moment
from firsthand.app.web.desk import Visit
from firsthand.present import MomentKind, StoryChanges, compare_stories
from firsthand.present.wording import read_moment as read_instant

# Of each kind of change so many are shown; the JSON has all.
MOST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """What changed since SINCE, reports taken BY one of their two times."""

    since: str
    by: MomentKind
    is_empty: bool
    changes: StoryChanges


def view_changes(visit: Visit) -> ChangesPage:
    """The comparison that VISIT asks for. Raises StillLoadingError while the story of then is being joined."""
    by = MomentKind.CLAIMED if visit.asked("by") == MomentKind.CLAIMED else MomentKind.SEEN
    asked = visit.asked("since")
    since = read_moment(asked) if asked else _find_default(visit, by)
    now = visit.loaded
    then = visit.desk.stories.load(visit.name, visit.version, since, by)
    changes = now.once(
        f"changes {by} {since}",
        lambda: compare_stories(then.story, now.story, since=since, until=visit.as_of, by=by),
    )
    return ChangesPage(since, by, changes.is_empty, changes)


def _find_default(visit: Visit, by: MomentKind) -> str:
    """The day before the last report: what its day changed."""
    reports = visit.loaded.index.reports.values()
    times = (one.received_at if by is MomentKind.SEEN else one.published_at for one in reports)
    moments = [moment for one in times if (moment := read_instant(one)) is not None]
    if not moments:
        return "1970-01-01"
    return (max(moments) - timedelta(days=1)).date().isoformat()

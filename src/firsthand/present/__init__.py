"""A story as brief, pictures and exports. Pure."""

from firsthand.present.difference_forms import draw_changes, write_changes
from firsthand.present.differences import MomentKind, StoryChanges, compare_stories
from firsthand.present.dossiers import dossier
from firsthand.present.lineage import draw_lineage
from firsthand.present.maps import draw_map
from firsthand.present.timeline import draw_timeline
from firsthand.present.writing import write_brief

__all__ = [
    "MomentKind", "StoryChanges", "compare_stories", "dossier", "draw_changes", "draw_lineage", "draw_map",
    "draw_timeline", "write_brief", "write_changes",
]  # fmt: skip

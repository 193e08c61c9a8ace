"""A story as brief, pictures and exports. Pure."""

from firsthand.present.dossiers import dossier
from firsthand.present.lineage import draw_lineage
from firsthand.present.maps import draw_map
from firsthand.present.timeline import draw_timeline
from firsthand.present.writing import write_brief

__all__ = ["dossier", "draw_lineage", "draw_map", "draw_timeline", "write_brief"]

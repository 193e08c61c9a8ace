"""A story as brief, pictures and exports. Pure."""

from firsthand.present.dossiers import dossier

__all__ = ["dossier"]

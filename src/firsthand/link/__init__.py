"""Several reports together: derivations, claims, relations."""

from firsthand.link.sources import resolve_sources

__all__ = ["resolve_sources"]

"""Several reports together: derivations, claims, relations."""

from firsthand.link.derivations import DerivationOptions, trace_derivations
from firsthand.link.sources import resolve_sources

__all__ = ["DerivationOptions", "resolve_sources", "trace_derivations"]

"""Several reports together: derivations, claims, relations."""

from firsthand.link.claims import ClaimOptions, group_claims
from firsthand.link.comparing import Comparer, Embedder
from firsthand.link.derivations import DerivationOptions, trace_derivations
from firsthand.link.relations import RelationOptions, relate_claims
from firsthand.link.sources import resolve_sources

__all__ = [
    "ClaimOptions",
    "Comparer",
    "DerivationOptions",
    "Embedder",
    "RelationOptions",
    "group_claims",
    "relate_claims",
    "resolve_sources",
    "trace_derivations",
]

"""Several reports together: derivations, claims, relations."""

from firsthand.link.claims import ClaimOptions, group_claims
from firsthand.link.derivations import DerivationOptions, trace_derivations
from firsthand.link.embedding import Embedder, open_embedder
from firsthand.link.relations import RelationOptions, relate_claims
from firsthand.link.sources import resolve_sources

__all__ = [
    "ClaimOptions",
    "DerivationOptions",
    "Embedder",
    "RelationOptions",
    "group_claims",
    "open_embedder",
    "relate_claims",
    "resolve_sources",
    "trace_derivations",
]

"""Several reports together: derivations, claims, relations."""

from firsthand.link.claims import ClaimOptions, group_claims
from firsthand.link.comparing import Comparer, Embedder
from firsthand.link.derivations import DerivationOptions, trace_derivations
from firsthand.link.judged import Applied, apply_judgements
from firsthand.link.relations import RelationOptions, relate_claims
from firsthand.link.sources import resolve_sources

__all__ = [
    "Applied",
    "ClaimOptions",
    "Comparer",
    "DerivationOptions",
    "Embedder",
    "RelationOptions",
    "apply_judgements",
    "group_claims",
    "relate_claims",
    "resolve_sources",
    "trace_derivations",
]

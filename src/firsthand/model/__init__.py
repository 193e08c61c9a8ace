"""The nouns: what Firsthand receives, reads, infers and is told. Standard library only."""

from firsthand.model.anchors import Anchor, anchor_in
from firsthand.model.ids import content_id
from firsthand.model.judgements import (
    CorrectedField,
    Correction,
    Judgement,
    JudgementKind,
    Pin,
    Placement,
    PlacementKind,
    Verdict,
)
from firsthand.model.readings import (
    ActorMention,
    Attribution,
    Basis,
    Bound,
    Credit,
    Mentions,
    PlaceMention,
    QuantityMention,
    Reading,
    Stance,
    Statement,
    TimeMention,
    Voice,
    VoiceKind,
)
from firsthand.model.reports import DatedBy, Outlet, Report, Segment, SegmentKind, Skipped
from firsthand.model.stories import (
    AlignedSpan,
    Assessment,
    Claim,
    Derivation,
    DerivationKind,
    DifferingField,
    Origin,
    Relation,
    RelationKind,
    Run,
    Score,
    Source,
    Story,
    Withdrawal,
    WithdrawalKind,
)
from firsthand.model.text import FoldedText, fold, fold_with_offsets

__all__ = [
    "ActorMention", "AlignedSpan", "Anchor", "Assessment", "Attribution", "Basis", "Bound", "Claim", "CorrectedField",
    "Correction", "Credit", "DatedBy", "Derivation", "DerivationKind", "DifferingField", "FoldedText", "Judgement",
    "JudgementKind", "Mentions", "Origin", "Outlet", "Pin", "PlaceMention", "Placement", "PlacementKind",
    "QuantityMention", "Reading", "Relation", "RelationKind", "Report", "Run", "Score", "Segment", "SegmentKind",
    "Skipped", "Source", "Stance", "Statement", "Story", "TimeMention", "Verdict", "Voice", "VoiceKind", "Withdrawal",
    "WithdrawalKind", "anchor_in", "content_id", "fold", "fold_with_offsets",
]  # fmt: skip

"""What a person decides: judgements, what they are pinned to, and where they stand now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firsthand.model.anchors import Anchor
from firsthand.model.readings import Basis, PlaceMention, QuantityMention, Stance, TimeMention, Voice


class Verdict(StrEnum):
    """What a person says to what was inferred."""

    ACCEPT = "accept"
    REJECT = "reject"
    UNSURE = "unsure"


class JudgementKind(StrEnum):
    """What a judgement does."""

    VERDICT = "verdict"  # a claim, or the join of two statements, holds, does not hold or is left open
    NOTE = "note"  # says something of a claim, statement, report or source, and changes nothing
    MERGE = "merge"  # two claims are one (accept) or are two (reject)
    SPLIT = "split"  # some statements of a claim are a claim of their own
    MOVE = "move"  # a statement belongs to another claim
    CORRECT = "correct"  # one field of a statement is something else
    STRIKE = "strike"  # what was read as a statement is none
    ADD = "add"  # the words at an anchor are a statement
    DERIVED = "derived"  # one report took from another (accept), or did not (reject)
    SAME_SOURCE = "same_source"  # two sources are one (accept) or two (reject)
    FAMILY = "family"  # two outlets are one publisher family (accept) or two (reject)
    HIDE = "hide"  # a report is set aside: it counts for nothing


class CorrectedField(StrEnum):
    """Which field of a statement a correction replaces."""

    SOURCE = "source"
    CHAIN = "chain"
    BASIS = "basis"
    STANCE = "stance"
    PLACE = "place"
    TIME = "time"
    QUANTITY = "quantity"


@dataclass(frozen=True, slots=True)
class Pin:
    """A judgement speaks of ID, a statement that stood at ANCHOR, or a report as a whole (no anchor)."""

    id: str
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """In place of what was read stands what is given here; None leaves a field as it was read.

    `chain` runs from the outermost voice to the innermost; for a corrected source it holds that one voice, or none
    where the reporter speaks. A mention whose anchor is the statement's own replaces all of its kind there.
    """

    chain: tuple[Voice, ...] | None = None
    basis: Basis | None = None
    stance: Stance | None = None
    place: PlaceMention | None = None
    time: TimeMention | None = None
    quantity: QuantityMention | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """BY decided VERDICT, as KIND, on SUBJECT_ID at DECIDED_AT, with NOTE; outranks inference.

    `subject_id` names the object as it was called then: a claim, a statement, two ids joined by "+", … It is
    pinned by ON; ON belongs together with TO and not with APART. A DERIVED judgement says that ON took from TO, as
    HOW. `names` are outlets. `replaced` says what stood there before, `seen` is the judgement that stood on the same
    object and `beside` the one that goes on standing beside this one. One without a `story` speaks of every story.
    """

    id: str
    subject_id: str
    verdict: Verdict
    by: str
    decided_at: str
    note: str = ""
    kind: JudgementKind = JudgementKind.VERDICT
    story: str = ""
    on: tuple[Pin, ...] = ()
    to: tuple[Pin, ...] = ()
    apart: tuple[Pin, ...] = ()
    names: tuple[str, ...] = ()
    field: CorrectedField | None = None
    correction: Correction | None = None
    how: str = ""
    replaced: str = ""
    seen: str = ""
    beside: str = ""

    @property
    def moment(self) -> tuple[str, str]:
        """What sorts judgements, the oldest first; a whole second comes before its parts."""
        return self.decided_at.removesuffix("Z"), self.id

    @property
    def object_key(self) -> str:
        """What only one judgement is about at a time: a later one with the same key takes its place."""
        whole = self.kind.value
        if self.kind is JudgementKind.NOTE:
            whole = f"note {self.id}"
        elif self.kind in (JudgementKind.SPLIT, JudgementKind.MOVE):
            whole = "claim of"
        elif self.kind is JudgementKind.CORRECT:
            whole = f"{self.field} {self._corrected_at()}"
        return "\n".join((self.story, whole, self.subject_id))

    def _corrected_at(self) -> str:
        """The words within the statement that are corrected; "" for the whole of it."""
        if self.correction is None:
            return ""
        mention = self.correction.place or self.correction.time or self.correction.quantity
        pinned = self.on[0].anchor if self.on else None
        return "" if mention is None or mention.anchor == pinned else f"{mention.anchor.start}-{mention.anchor.end}"

    def says_the_same_as(self, other: Judgement) -> bool:
        """Whether both decide alike, whoever did so, when and with which note."""
        return (self.object_key, self.verdict, self.kind, self.on, self.to, self.apart, self.correction, self.how) == (
            other.object_key, other.verdict, other.kind, other.on, other.to, other.apart, other.correction, other.how
        )  # fmt: skip


class PlacementKind(StrEnum):
    """How a judgement found what it speaks of."""

    EXACT = "exact"  # where it was
    MOVED = "moved"  # elsewhere, by its quote or by the words it shares
    QUEUED = "queued"  # nowhere: a person has to say


@dataclass(frozen=True, slots=True)
class Placement:
    """JUDGEMENT_ID stands on SUBJECT_ID as it is called now, and on STATEMENT_IDS, as KIND, for REASON."""

    judgement_id: str
    kind: PlacementKind
    subject_id: str
    statement_ids: tuple[str, ...] = ()
    reason: str = ""

"""What only several reports together can tell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firsthand.model.anchors import Anchor
from firsthand.model.judgements import Placement
from firsthand.model.readings import Basis, Reading, VoiceKind
from firsthand.model.reports import Skipped


@dataclass(frozen=True, slots=True)
class Score:
    """How strongly a link holds (0 to 1, uncalibrated), with the REASONS that gave it."""

    value: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """The voices at ANCHORS denote one source called NAME, in these STATEMENTS.

    `key` is the language-free name that made them one; `kind` says how far it is identified.
    """

    id: str
    key: str
    name: str
    kind: VoiceKind
    statement_ids: tuple[str, ...]
    basis: Basis


class DerivationKind(StrEnum):
    """How a report took from its origin."""

    CREDITED = "credited"
    COPIED = "copied"
    REWRITTEN = "rewritten"
    TRANSLATED = "translated"
    REVISED = "revised"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class AlignedSpan:
    """The words at TAKEN, in the derived report, come from GIVEN; SCORE says how sure."""

    taken: Anchor
    given: Anchor | None
    score: float


@dataclass(frozen=True, slots=True)
class Derivation:
    """REPORT took text or facts from ORIGIN (an outlet), in the pile as ORIGIN_REPORT_ID or not.

    `spans` hold where: for a credit, the words of credit (given is None).
    """

    id: str
    report_id: str
    origin: str
    origin_report_id: str | None
    kind: DerivationKind
    spans: tuple[AlignedSpan, ...]
    score: Score


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition, in the words of TEXT, that every statement of STATEMENT_IDS expresses.

    Statements are ordered by when their report was published, then by id. `joins` says for each
    statement after the first why it was joined.
    """

    id: str
    text: str
    language: str
    statement_ids: tuple[str, ...]
    joins: tuple[Score, ...] = ()
    topic: str = ""


class RelationKind(StrEnum):
    """How one claim stands to another."""

    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    REFINES = "refines"


class DifferingField(StrEnum):
    """Which field of two related claims differs; the contradiction kinds first."""

    DENIAL = "denial"
    DIFFERENT_NUMBER = "different_number"
    DIFFERENT_CAUSE = "different_cause"
    DIFFERENT_TIME = "different_time"
    DIFFERENT_PLACE = "different_place"
    OUTCOME = "outcome"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True)
class Relation:
    """Claim B stands to claim A as KIND; FIELD differs.

    "contradicts" is symmetric and held once, with a_id < b_id. "updates" and "refines" mean that
    B revises, or says more exactly, what A says.
    """

    id: str
    a_id: str
    b_id: str
    kind: RelationKind
    field: DifferingField
    score: Score


@dataclass(frozen=True, slots=True)
class Origin:
    """The statements of one claim that rest on one first-hand source, and so count once.

    `certain` is False when the origin is not shown to be apart from another one (an anonymous
    source, a publication that names nobody). `reasons` say why each statement was merged into it.
    """

    name: str
    basis: Basis
    statement_ids: tuple[str, ...]
    certain: bool
    reasons: tuple[str, ...]


class WithdrawalKind(StrEnum):
    """How much was taken back, and by whom."""

    VOICE = "voice"  # a source denies what it said
    STATEMENT = "statement"  # an outlet corrects something that it reported
    REPORT = "report"  # an outlet takes a whole report back


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """In the words at ANCHOR, what STATEMENT_IDS of a claim say is taken back by BY, as KIND, for REASONS.

    RESTING_IDS are the statements of the claim in other reports that still rest on them. `report_ids` are the
    reports that were withdrawn or corrected; none where a voice took its own word back.
    """

    kind: WithdrawalKind
    by: str
    anchor: Anchor
    report_ids: tuple[str, ...]
    statement_ids: tuple[str, ...]
    resting_ids: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """How claim CLAIM_ID stands as of a moment: AT_LEAST to AT_MOST independent origins.

    `grade` is an Admiralty 6×6 code ("B2"), `words` the ICD 203 likelihood expression; `reasons`
    are the rules that gave them, in the order applied. `withdrawals` are those of what it rests on.
    """

    claim_id: str
    origins: tuple[Origin, ...]
    at_least: int
    at_most: int
    reports: int
    families: int
    best_basis: Basis
    disputed_by: tuple[str, ...]
    grade: str
    words: str
    reasons: tuple[str, ...]
    withdrawals: tuple[Withdrawal, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """CODE_VERSION, with options and models of these digests, inferred at STARTED_AT."""

    id: str
    code_version: str
    options_digest: str
    models: tuple[str, ...]
    started_at: str


@dataclass(frozen=True, slots=True)
class Story:
    """The readings of one developing situation, as of AS_OF, and what they say together.

    `hidden` are the reports that a person set aside; `placements` tell where each judgement that stands is now.
    """

    name: str
    as_of: str | None
    readings: tuple[Reading, ...]
    sources: tuple[Source, ...]
    derivations: tuple[Derivation, ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    assessments: tuple[Assessment, ...]
    skipped: tuple[Skipped, ...] = ()
    run: Run | None = None
    hidden: tuple[Reading, ...] = ()
    placements: tuple[Placement, ...] = ()

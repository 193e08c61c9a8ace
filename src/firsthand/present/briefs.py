"""The nouns of a brief: what it says, before any form is chosen. Every line carries what it cites."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firsthand.model import (
    Anchor,
    Basis,
    Bound,
    DerivationKind,
    DifferingField,
    Skipped,
    Stance,
    WithdrawalKind,
)


@dataclass(frozen=True, slots=True)
class Cited:
    """OUTLET's report says, at ANCHOR, on the word of WHO heard through VIA; MARK is the short citation.

    `who` is None where the reporter speaks. BEFORE and AFTER are the words around a short quote in its
    sentence: without them it may say little. ORIGINAL stands where these words were chosen for the reader's language:
    those that the claim (or voice) is shown in otherwise.
    """

    anchor: Anchor
    mark: str
    report_name: str
    outlet: str
    published_at: str | None
    language: str
    who: str | None = None
    via: tuple[str, ...] = ()
    basis: Basis = Basis.UNATTRIBUTED
    stance: Stance = Stance.ASSERTS
    before: str = ""
    after: str = ""
    original: Cited | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the summary: LEAD (a label), then WORDS, resting on CITED."""

    lead: str
    words: str
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class OriginEntry:
    """NAME is an origin of a claim, on BASIS, in these reports; CERTAIN if shown to be apart from the others."""

    name: str
    basis: Basis
    certain: bool
    reasons: tuple[str, ...]
    outlets: tuple[str, ...]
    cited: tuple[Cited, ...]


class Standing(StrEnum):
    """Where in a brief a claim belongs."""

    CLAIMED = "claimed"
    OPEN = "open"  # nobody asserts it: only hedges and refusals
    BACKGROUND = "background"  # no source given, in one report
    REVISED = "revised"  # a later claim takes its place


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """Claim CLAIM_ID, in the words of WORDING: AT_LEAST to AT_MOST origins behind REPORTS of FAMILIES.

    The counts are None where the claim was not assessed. `others` are further wordings, each language and report in
    turn. `disputed_by` and `replaces` are claim ids. `substance` says how much the words tell.
    WITHDRAWN holds where something that it rests on was taken back.
    """

    label: str
    claim_id: str
    wording: Cited
    others: tuple[Cited, ...]
    standing: Standing
    stances: tuple[Stance, ...]
    reports: int
    families: int
    languages: tuple[str, ...]
    at_least: int | None
    at_most: int | None
    origins: tuple[OriginEntry, ...]
    best_basis: Basis
    grade: str
    words: str
    reasons: tuple[str, ...]
    disputed_by: tuple[str, ...]
    replaces: tuple[str, ...]
    importance: float
    substance: float = 1.0
    withdrawn: bool = False


class PositionKind(StrEnum):
    """What those of one position do with the question of a dispute."""

    ASSERTED = "asserted"
    DENIED = "denied"
    FIGURE = "figure"  # they give one number, others give another
    VERSION = "version"  # neither denies the other, yet both cannot be so
    OPEN = "open"  # they hold it possible, or do not say


@dataclass(frozen=True, slots=True)
class Saying:
    """One voice of a position, in its strongest words CITED, in the reports of OUTLETS; OTHERS are its further words.

    `weight` orders voices within one position and means nothing else.
    """

    cited: Cited
    outlets: tuple[str, ...]
    others: tuple[Cited, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Position:
    """Those who answer the question of a dispute as KIND: SAYINGS in time order, in REPORTS, from CLAIMS (labels).

    `figure` is the number that they give, in words, where KIND is a figure. The origins are the range for all of
    CLAIMS together: no fewer than behind the best supported one, no more than their origins by name.
    """

    kind: PositionKind
    figure: str | None
    claims: tuple[str, ...]
    sayings: tuple[Saying, ...]
    reports: int
    at_least: int | None
    at_most: int | None


@dataclass(frozen=True, slots=True)
class Dispute:
    """One question, titled by the words of TITLE, that its POSITIONS answer apart: FIELDS differ, for REASONS.

    `claim_ids` are all claims that take part, sorted.
    """

    label: str
    title: Cited
    fields: tuple[DifferingField, ...]
    positions: tuple[Position, ...]
    reasons: tuple[str, ...]
    claim_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberStep:
    """CITED gives VALUE, as BOUND, from its publication on; OTHERS say the same later."""

    value: float | str
    bound: Bound
    claim_id: str
    cited: Cited
    others: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class NumberSeries:
    """The number of UNIT, step by step as reports revised it, oldest first."""

    unit: str
    steps: tuple[NumberStep, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """AFTER revises BEFORE: FIELD differs."""

    field: DifferingField
    before: ClaimEntry
    after: ClaimEntry
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WithdrawnEntry:
    """In the words CITED, BY takes back, as KIND, what CLAIMS say; RESTING are the words of reports that still say it.

    REPORTS (outlet and date) are those withdrawn. CLAIMS leave out passages without a source; OTHERS counts them.
    """

    kind: WithdrawalKind
    by: str
    cited: Cited
    reports: tuple[str, ...]
    claims: tuple[ClaimEntry, ...]
    others: int
    resting: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class UnlocatedPlace:
    """NAME could not be located; it stands at CITED."""

    name: str
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Observation:
    """PROVIDER's picture, recording, track, record or post (BASIS), as OUTLETS give it; posted on POSTED_ON.

    `provider` is None where none is named: DESCRIBED then holds how reports call it.
    """

    provider: str | None
    basis: Basis
    outlets: tuple[str, ...]
    reports: int
    cited: tuple[Cited, ...]
    described: tuple[str, ...] = ()
    posted_on: str | None = None


@dataclass(frozen=True, slots=True)
class Taking:
    """The report of CITED took from an origin as KIND (None: it rests on what that origin recorded), for REASONS."""

    kind: DerivationKind | None
    outlet: str
    report_id: str
    report_name: str
    published_at: str | None
    language: str
    score: float
    reasons: tuple[str, ...]
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class CopyFamily:
    """TAKINGS all took from ORIGIN, whose own report in the pile is FIRST_NAME if it was received.

    `basis` is how an origin knows that is no outlet: a satellite firm, a monitoring group, a service.
    """

    origin: str
    first_name: str | None
    takings: tuple[Taking, ...]
    basis: Basis = Basis.MEDIA_REPORT


class Edit(StrEnum):
    """What was done to a sentence, or to a run of words in it."""

    KEPT = "kept"
    PUT_IN = "put in"
    TAKEN_OUT = "taken out"
    CHANGED = "changed"
    MOVED = "moved"
    MARKS = "marks or case only"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that were KEPT, PUT_IN or TAKEN_OUT: at BEFORE in the earlier version, at AFTER in the later one.

    SPACED holds where white space follows them.
    """

    edit: Edit
    before: Anchor | None
    after: Anchor | None
    spaced: bool

    @property
    def words(self) -> str:
        anchor = self.after or self.before
        return "" if anchor is None else anchor.quote


@dataclass(frozen=True, slots=True)
class SentenceEdit:
    """The sentence BEFORE of the earlier version became AFTER in the later one by EDIT, run by run in RUNS."""

    edit: Edit
    before: Cited | None
    after: Cited | None
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionEdits:
    """LATER is a version of the article EARLIER by OUTLET: SENTENCES were changed, KEPT stayed; the rest tells the two.

    IS_FOLLOW_UP holds where so little stayed that LATER is another article: its sentences are not listed.
    """

    earlier_id: str
    earlier_name: str
    earlier_published: str | None
    later_id: str
    later_name: str
    later_published: str | None
    outlet: str
    language: str
    kept: int
    is_follow_up: bool
    sentences: tuple[SentenceEdit, ...]


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report as the list of reports gives it; COPIES_OF names the origins that it took from."""

    report_id: str
    mark: str
    name: str
    outlet: str
    language: str
    published_at: str | None
    dated_by: str
    title: str | None
    statements: int
    copies_of: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers at the head of a brief."""

    reports: int
    outlets: int
    languages: tuple[str, ...]
    first_published: str | None
    last_published: str | None
    undated: int
    claims: int
    disputes: int
    derived_reports: int


@dataclass(frozen=True, slots=True)
class Brief:
    """What the reports of STORY say, as of AS_OF, in the order in which a desk needs it.

    Claims stand in the first of LANGUAGES in which a report makes them, the original with them.
    """

    story: str
    as_of: str | None
    totals: Totals
    summary: tuple[Line, ...]
    claims: tuple[ClaimEntry, ...]
    disputes: tuple[Dispute, ...]
    series: tuple[NumberSeries, ...]
    revisions: tuple[Revision, ...]
    withdrawn: tuple[WithdrawnEntry, ...]
    open_claims: tuple[ClaimEntry, ...]
    lone_claims: tuple[ClaimEntry, ...]
    unlocated: tuple[UnlocatedPlace, ...]
    observations: tuple[Observation, ...]
    families: tuple[CopyFamily, ...]
    background: tuple[ClaimEntry, ...]
    reports: tuple[ReportLine, ...]
    skipped: tuple[Skipped, ...]
    code_version: str | None
    languages: tuple[str, ...] = ()
    versions: tuple[VersionEdits, ...] = ()

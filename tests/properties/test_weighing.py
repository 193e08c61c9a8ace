"""What must hold of every count of origins, whatever the reports."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.model import (
    AlignedSpan,
    Anchor,
    Assessment,
    Attribution,
    Basis,
    Claim,
    Credit,
    DatedBy,
    Derivation,
    DerivationKind,
    Mentions,
    Reading,
    Report,
    Score,
    Source,
    Stance,
    Statement,
    Voice,
    VoiceKind,
)
from firsthand.weigh import WeighOptions, assess_claims

OUTLETS = ("The Lowland Post", "Halden Tidende", "Kurier Nadmorski", "Fjord Wire", "Stepnoy Vestnik", None)
NAMES = ("Ilse Marten", "Coast Guard", "Oskar Lindqvist", "Ministry of Transport")
ROLES = ("the mayor", "local authorities")
UNNAMED = ("a port official", "two diplomats", "źródło w ministerstwie")
ACCOUNTS = ("@quaywatch", "@harbour_eye")
RECORDS = ("satellite images", "Skylark satellite images", "footage")
LENGTH = 40  # every statement stands in its own 40 characters of its report


@dataclass(frozen=True)
class Pile:
    """Everything that is known about one claim: the arguments of assess_claims."""

    readings: tuple[Reading, ...]
    derivations: tuple[Derivation, ...] = ()
    sources: tuple[Source, ...] = ()

    def assess(self) -> Assessment:
        ids = tuple(statement.id for reading in self.readings for statement in reading.statements)
        claim = Claim("c:one", "The ferry burned.", "en", ids)
        (assessment,) = assess_claims(
            (claim,), self.readings, self.sources, self.derivations, (), options=WeighOptions()
        )
        return assessment


def reading_of(
    number: int, outlet: str | None, chains: list[tuple[Voice, ...]], bases: list[Basis], byline: str | None, day: int
) -> Reading:
    report_id = f"r:{number:04d}"
    text = "x" * (LENGTH * max(1, len(chains)))
    report = Report(
        report_id, f"{number}.txt", text, "en", outlet, published_at=f"2031-04-{day:02d}", dated_by=DatedBy.MANIFEST
    )
    statements = tuple(
        statement_of(report_id, place, chain, basis)
        for place, (chain, basis) in enumerate(zip(chains, bases, strict=True))
    )
    how = "byline" if number % 2 else "words"
    credit = (Credit(byline, Anchor(report_id, 0, 1, "x"), how),) if byline else ()
    return Reading(report, (), statements, Mentions(), credit)


def statement_of(
    report_id: str, place: int, chain: tuple[Voice, ...], basis: Basis, stance: Stance = Stance.ASSERTS
) -> Statement:
    anchor = Anchor(report_id, place * LENGTH, (place + 1) * LENGTH, "x" * LENGTH)
    attribution = Attribution(source_name=chain[-1].name if chain else None, chain=chain)
    return Statement(f"t:{report_id[2:]}{place}", report_id, anchor, anchor, attribution, basis, stance, "en")


def voices(kind: VoiceKind, names: tuple[str, ...]) -> st.SearchStrategy[Voice]:
    return st.sampled_from(names).map(lambda name: Voice(name, kind))


agencies = voices(VoiceKind.PUBLICATION, ("Fjord Wire", "News agency Nordlys", "The Lowland Post"))
innermost = st.one_of(
    voices(VoiceKind.NAMED, NAMES),
    voices(VoiceKind.ROLE, ROLES),
    voices(VoiceKind.ANONYMOUS, UNNAMED),
    voices(VoiceKind.ACCOUNT, ACCOUNTS),
    voices(VoiceKind.RECORD, RECORDS),
    agencies,
)
chains = st.one_of(
    st.just(()),
    innermost.map(lambda voice: (voice,)),
    st.tuples(agencies, innermost),
    st.tuples(agencies, voices(VoiceKind.ANONYMOUS, UNNAMED), innermost),
)
bases = st.sampled_from(
    [Basis.OFFICIAL_STATEMENT, Basis.UNATTRIBUTED, Basis.EYEWITNESS, Basis.SATELLITE_IMAGERY, Basis.MEDIA_REPORT]
)


@st.composite
def piles(draw: st.DrawFn) -> Pile:
    readings = []
    for number in range(draw(st.integers(1, 6))):
        said = draw(st.lists(st.tuples(chains, bases), min_size=1, max_size=3))
        readings.append(
            reading_of(
                number,
                draw(st.sampled_from(OUTLETS)),
                [chain for chain, _ in said],
                [basis for _, basis in said],
                draw(st.sampled_from([None, None, "Fjord Wire", "Nordlys"])),
                draw(st.integers(1, 28)),
            )
        )
    taken = []
    for later in range(1, len(readings)):
        if draw(st.booleans()):
            earlier = draw(st.integers(0, later - 1))
            kind = draw(st.sampled_from(list(DerivationKind)))
            taken.append(derivation_of(readings[later], readings[earlier], kind))
    return Pile(tuple(readings), tuple(taken))


def derivation_of(taker: Reading, giver: Reading, kind: DerivationKind) -> Derivation:
    """TAKER took every statement that stands at the same place in GIVER."""
    spans = tuple(
        AlignedSpan(taken.anchor, given.anchor, 0.9)
        for taken, given in zip(taker.statements, giver.statements, strict=False)
    )
    return Derivation(
        f"d:{taker.report.id}{giver.report.id}",
        taker.report.id,
        giver.report.outlet or "",
        giver.report.id,
        kind,
        spans,
        Score(0.9, ("aligned",)),
    )


@st.composite
def copies(draw: st.DrawFn, pile: Pile) -> Pile:
    """PILE with one report more, taken from one of its reports statement by statement.

    A copy keeps who is named, drops it, or puts the outlet that it took from in front; a
    translation may call an unnamed source or an office by other words.
    """
    original = draw(st.sampled_from(pile.readings))
    kind = draw(
        st.sampled_from(
            [DerivationKind.COPIED, DerivationKind.TRANSLATED, DerivationKind.REVISED, DerivationKind.REWRITTEN]
        )
    )
    said = [draw(retold(statement, original.report.outlet)) for statement in original.statements]
    kept = [chain for chain, _ in said]
    copy = reading_of(
        draw(st.sampled_from([99, 0])) or 99,
        draw(st.sampled_from([*OUTLETS, "A Fresh Look-Alike"])),
        kept,
        [basis for _, basis in said],
        draw(st.sampled_from([None, original.report.outlet])),
        draw(st.integers(1, 28)),
    )
    return replace(
        pile, readings=(*pile.readings, copy), derivations=(*pile.derivations, derivation_of(copy, original, kind))
    )


@st.composite
def retold(draw: st.DrawFn, statement: Statement, outlet: str | None) -> tuple[tuple[Voice, ...], Basis]:
    chain = statement.attribution.chain
    how = draw(st.sampled_from(["kept", "dropped", "credited", "other words"]))
    if how == "dropped" or not chain:
        return (), Basis.UNATTRIBUTED
    if how == "credited" and outlet:
        return (Voice(outlet, VoiceKind.PUBLICATION), *chain), statement.basis
    if how == "other words" and chain[-1].kind in (VoiceKind.ANONYMOUS, VoiceKind.ROLE):
        return (*chain[:-1], Voice("başka bir sözcü", chain[-1].kind)), statement.basis
    return chain, statement.basis


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_a_copy_translation_or_republication_raises_neither_count(data: st.DataObject) -> None:
    pile = data.draw(piles())
    before = pile.assess()
    after = data.draw(copies(pile)).assess()
    assert after.at_least <= before.at_least
    assert after.at_most <= before.at_most


@given(piles(), st.integers(1, 9), st.integers(1, 28))
@settings(max_examples=200, deadline=None)
def test_ten_copies_count_as_one(pile: Pile, times: int, day: int) -> None:
    original = pile.readings[0]
    copied = [
        reading_of(
            100 + number,
            f"Outlet {number}",
            [statement.attribution.chain for statement in original.statements],
            [Basis.UNATTRIBUTED if not s.attribution.chain else s.basis for s in original.statements],
            None,
            day,
        )
        for number in range(times)
    ]
    taken = tuple(derivation_of(copy, original, DerivationKind.COPIED) for copy in copied)
    after = Pile((*pile.readings, *copied), (*pile.derivations, *taken)).assess()
    before = pile.assess()
    assert after.at_least == before.at_least
    assert after.at_most <= before.at_most


@given(piles(), st.sampled_from(list(Basis)), st.integers(1, 28))
@settings(max_examples=200, deadline=None)
def test_a_new_first_hand_named_source_lowers_neither_count(pile: Pile, basis: Basis, day: int) -> None:
    if basis in (Basis.ANONYMOUS_OFFICIAL, Basis.SATELLITE_IMAGERY):
        basis = Basis.EYEWITNESS
    before = pile.assess()
    witness = reading_of(99, "A Paper of Its Own", [(Voice("Runa Eldjarn", VoiceKind.NAMED),)], [basis], None, day)
    after = replace(pile, readings=(*pile.readings, witness)).assess()
    assert after.at_least >= before.at_least
    assert after.at_most >= before.at_most


@given(piles(), st.sampled_from(UNNAMED), st.integers(1, 28))
@settings(max_examples=200, deadline=None)
def test_an_unnamed_source_never_raises_the_certain_count(pile: Pile, name: str, day: int) -> None:
    before = pile.assess()
    whisper = reading_of(
        99, "A Paper of Its Own", [(Voice(name, VoiceKind.ANONYMOUS),)], [Basis.ANONYMOUS_OFFICIAL], None, day
    )
    after = replace(pile, readings=(*pile.readings, whisper)).assess()
    assert after.at_least == before.at_least
    assert after.at_most <= before.at_most + 1


@given(piles(), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_order_of_arrival_changes_nothing(pile: Pile, chance: random.Random) -> None:
    readings, derivations = list(pile.readings), list(pile.derivations)
    chance.shuffle(readings)
    chance.shuffle(derivations)
    assert Pile(tuple(readings), tuple(derivations)).assess() == pile.assess()


@given(piles())
@settings(max_examples=300, deadline=None)
def test_counts_stay_within_bounds_and_every_statement_has_one_origin(pile: Pile) -> None:
    assessment = pile.assess()
    ids = sorted(statement.id for reading in pile.readings for statement in reading.statements)
    assert 1 <= assessment.at_least <= assessment.at_most <= len(ids)
    assert sorted(key for origin in assessment.origins for key in origin.statement_ids) == ids
    assert sum(origin.certain for origin in assessment.origins) <= assessment.at_least
    assert assessment.families <= assessment.reports

"""A story of any size, made up from templates: for measuring, where no real story is large enough.

Nothing in it is read from a report: statements, claims, copies and counts are put together directly, in the
proportions that the stories of the development set have (ten statements a report, four reports in ten copied).
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from firsthand.model import (
    AlignedSpan,
    Anchor,
    Assessment,
    Attribution,
    Basis,
    Claim,
    DatedBy,
    Derivation,
    DerivationKind,
    DifferingField,
    Mentions,
    Origin,
    PlaceMention,
    QuantityMention,
    Reading,
    Relation,
    RelationKind,
    Report,
    Score,
    Segment,
    SegmentKind,
    Source,
    Stance,
    Statement,
    Story,
    TimeMention,
    Voice,
    VoiceKind,
    content_id,
)
from firsthand.store import Store

STAMP = "made up"
_FIRST = datetime(2031, 3, 1, tzinfo=UTC)
_STATEMENTS_A_REPORT = 10
_COPIED = 0.4
_STEP = timedelta(minutes=2)
# The words of a sentence: who, how many, what, where, when.
_TEMPLATES = {
    "en": "{who} said that {number} {what} were counted near {place} on {day}, more than before the flood",
    "es": "{who} dijo que se contaron {number} {what} cerca de {place} el {day}, más que antes de la riada",
    "uk": "{who} повідомив, що {number} {what} нараховано біля {place} {day}, більше, ніж до повені",
    "ar": "قال {who} إن {number} {what} أحصيت قرب {place} في {day} أي أكثر مما كان قبل الفيضان",
    "is": "{who} sagði að {number} {what} hefðu verið talin við {place} þann {day}, fleiri en fyrir flóðið",
}
_WHATS = ("boats", "houses", "bridges", "people", "trucks", "deaths", "injured", "shelters")
_PLACES = tuple(
    (f"Valen{end}", 40 + number * 0.31 % 9, 20 + number * 0.47 % 14)
    for number, end in enumerate(("dor", "mar", "tis", "lund", "gard", "bek", "ros", "hav", "nes", "vik") * 3)
)
_BASES = (
    Basis.OFFICIAL_STATEMENT, Basis.EYEWITNESS, Basis.UNATTRIBUTED, Basis.MEDIA_REPORT, Basis.MONITORING_GROUP,
    Basis.EXPERT_ANALYSIS, Basis.ANONYMOUS_OFFICIAL,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Fact:
    """What can be said: NUMBER of WHAT at a place on a day, by WHO."""

    key: int
    who: str
    number: int
    what: str
    place: tuple[str, float, float]
    day: str
    basis: Basis


@dataclass
class _Pile:
    """A story as it is put together."""

    name: str
    draw: random.Random
    facts: tuple[_Fact, ...]
    readings: list[Reading] = field(default_factory=list)
    derivations: list[Derivation] = field(default_factory=list)
    said: dict[int, list[Statement]] = field(default_factory=lambda: defaultdict(list))
    facts_of: list[tuple[_Fact, ...]] = field(default_factory=list)


def make_story(reports: int, *, seed: int = 1, name: str = "large") -> Story:
    """A story of so many REPORTS; equal arguments give equal stories."""
    draw = random.Random(seed)
    facts = tuple(_make_fact(draw, key) for key in range(max(16, reports * 5)))
    pile = _Pile(name, draw, facts)
    for number in range(reports):
        _add_report(pile, number)
    claims = tuple(_make_claim(key, said) for key, said in sorted(pile.said.items()))
    relations = _relate(draw, claims)
    disputed: dict[str, list[str]] = defaultdict(list)
    for one in relations:
        if one.kind is RelationKind.CONTRADICTS:
            disputed[one.a_id].append(one.b_id)
            disputed[one.b_id].append(one.a_id)
    by_id = {one.id: one for said in pile.said.values() for one in said}
    return Story(
        name=name,
        as_of=None,
        readings=tuple(sorted(pile.readings, key=lambda one: one.report.id)),
        sources=_make_sources(pile),
        derivations=tuple(pile.derivations),
        claims=claims,
        relations=relations,
        assessments=tuple(_assess(one, by_id, tuple(disputed[one.id])) for one in claims),
    )


def make_reports(number: int, *, seed: int) -> tuple[Reading, ...]:
    """So many readings more, with other reports than those of `make_story`."""
    return make_story(number, seed=seed, name=f"more {seed}").readings


def keep_large_story(store: Store, story: Story) -> None:
    """Puts STORY into STORE, as `add` leaves it."""
    with store.write() as writer:
        for reading in story.readings:
            writer.keep_report(reading.report, reading.report.text.encode(), "{}")
            writer.keep_reading(reading, STAMP)
        writer.keep_story(story, reader=STAMP, after_version=writer.story_version(story.name))


def make_large_store(path: Path, reports: int) -> Story:
    """A new store at PATH with one story of so many REPORTS; the story."""
    from firsthand.store import open_store

    story = make_story(reports)
    with open_store(path, create=True) as store:
        keep_large_story(store, story)
    return story


def _make_fact(draw: random.Random, key: int) -> _Fact:
    day = (_FIRST + timedelta(days=draw.randrange(14))).date().isoformat()
    who = f"Speaker {draw.randrange(800)}"
    return _Fact(key, who, draw.randrange(2, 900), draw.choice(_WHATS), draw.choice(_PLACES), day, draw.choice(_BASES))


def _draw_facts(pile: _Pile) -> tuple[_Fact, ...]:
    """Few facts are said often and many once: the place in the list is drawn by a power."""
    chosen = {
        min(len(pile.facts) - 1, int(len(pile.facts) * pile.draw.random() ** 3)) for _ in range(_STATEMENTS_A_REPORT)
    }
    while len(chosen) < _STATEMENTS_A_REPORT:
        chosen.add(pile.draw.randrange(len(pile.facts)))
    return tuple(pile.facts[one] for one in sorted(chosen))


def _add_report(pile: _Pile, number: int) -> None:
    copied = pile.draw.randrange(number) if number and pile.draw.random() < _COPIED else None
    facts = _draw_facts(pile) if copied is None else pile.facts_of[copied]
    language = pile.readings[copied].report.language if copied is not None else pile.draw.choice(sorted(_TEMPLATES))
    sentences = [_TEMPLATES[language].format(**_words_of(one)) + "." for one in facts]
    text = "\n\n".join(sentences) + f"\n\n({pile.name} {number})"
    published = (_FIRST + number * _STEP).strftime("%Y-%m-%dT%H:%M:%SZ")
    received = (_FIRST + number * _STEP + timedelta(minutes=7)).strftime("%Y-%m-%dT%H:%M:%SZ")
    outlet = f"Outlet {pile.draw.randrange(400)}"
    report = Report(
        id=content_id("r", pile.name, number, text), name=f"{pile.name}-report-{number:05}.txt", text=text,
        language=language, outlet=outlet, title=sentences[0], published_at=published, dated_by=DatedBy.MANIFEST,
        received_at=received,
    )  # fmt: skip
    reading = _read(report, sentences, facts)
    for fact, statement in zip(facts, reading.statements, strict=True):
        pile.said[fact.key].append(statement)
    pile.readings.append(reading)
    pile.facts_of.append(facts)
    if copied is not None:
        pile.derivations.append(_derive(pile.readings[copied], reading))


def _words_of(fact: _Fact) -> dict[str, object]:
    return {
        "who": fact.who, "number": fact.number, "what": fact.what, "place": fact.place[0], "day": fact.day,
    }  # fmt: skip


def _read(report: Report, sentences: list[str], facts: tuple[_Fact, ...]) -> Reading:
    segments, statements = [], []
    places, times, quantities = [], [], []
    at = 0
    for number, (sentence, fact) in enumerate(zip(sentences, facts, strict=True)):
        whole = Anchor(report.id, at, at + len(sentence), sentence)
        segments.append(
            Segment(whole, SegmentKind.HEADLINE if number == 0 else SegmentKind.BODY, report.language, number)
        )
        statements.append(_state(report, whole, fact, number == 0))
        where = _find(whole, fact.place[0])
        places.append(PlaceMention(where, fact.place[0], fact.place[1], fact.place[2], 5.0, f"made:{fact.place[0]}"))
        times.append(TimeMention(_find(whole, fact.day), fact.day))
        quantities.append(QuantityMention(_find(whole, f"{fact.number} {fact.what}"), fact.number, fact.what))
        at += len(sentence) + 2
    mentions = Mentions(tuple(places), tuple(times), tuple(quantities))
    return Reading(report, tuple(segments), tuple(statements), mentions)


def _find(whole: Anchor, words: str) -> Anchor:
    start = whole.start + whole.quote.index(words)
    return Anchor(whole.report_id, start, start + len(words), words)


def _state(report: Report, whole: Anchor, fact: _Fact, is_first: bool) -> Statement:
    source = _find(whole, fact.who)
    anonymous = fact.basis is Basis.UNATTRIBUTED
    attribution = (
        Attribution() if anonymous else
        Attribution(source, fact.who, None, (Voice(fact.who, VoiceKind.NAMED, source),))
    )  # fmt: skip
    stance = Stance.DENIES if fact.key % 17 == 0 else Stance.ASSERTS
    return Statement(
        content_id("t", report.id, whole.start), report.id, whole, whole, attribution, fact.basis, stance,
        report.language, is_first,
    )  # fmt: skip


def _derive(given: Reading, taken: Reading) -> Derivation:
    spans = tuple(
        AlignedSpan(mine.anchor, theirs.anchor, 1.0)
        for mine, theirs in zip(taken.statements, given.statements, strict=True)
    )
    return Derivation(
        content_id("d", taken.report.id, given.report.id), taken.report.id, given.report.outlet or "",
        given.report.id, DerivationKind.COPIED, spans, Score(0.98, ("10 of 10 sentences are the same",)),
    )  # fmt: skip


def _make_claim(key: int, said: list[Statement]) -> Claim:
    joins = tuple(Score(0.9, ("the same number, place and day",)) for _ in said[1:])
    first = said[0]
    return Claim(content_id("c", first.id), first.anchor.quote, first.language, tuple(one.id for one in said), joins)


def _relate(draw: random.Random, claims: tuple[Claim, ...]) -> tuple[Relation, ...]:
    found = {}
    for _ in range(len(claims) // 6):
        one, other = sorted(draw.sample(claims, 2), key=lambda claim: claim.id)
        kind = draw.choice((RelationKind.CONTRADICTS, RelationKind.CONTRADICTS, RelationKind.UPDATES))
        relation_id = content_id("x", one.id, other.id)
        found[relation_id] = Relation(
            relation_id, one.id, other.id, kind, DifferingField.DIFFERENT_NUMBER, Score(0.8, ("other numbers",))
        )
    return tuple(found[one] for one in sorted(found))


def _make_sources(pile: _Pile) -> tuple[Source, ...]:
    said: dict[str, list[str]] = defaultdict(list)
    for fact in pile.facts:
        if fact.basis is not Basis.UNATTRIBUTED:
            said[fact.who] += [one.id for one in pile.said.get(fact.key, ())]
    return tuple(
        Source(content_id("s", who), who.lower(), who, VoiceKind.NAMED, tuple(ids), Basis.OFFICIAL_STATEMENT)
        for who, ids in sorted(said.items())
        if ids
    )


def _assess(claim: Claim, by_id: dict[str, Statement], disputed_by: tuple[str, ...]) -> Assessment:
    said = [by_id[one] for one in claim.statement_ids]
    first = said[0]
    certain = first.basis is not Basis.UNATTRIBUTED
    reasons = (f"copied from the first report, {first.report_id}", "one voice in all of them")
    name = first.attribution.source_name or "no source given"
    reports = len({one.report_id for one in said})
    return Assessment(
        claim.id, (Origin(name, first.basis, claim.statement_ids, certain, reasons),), int(certain), 1, reports,
        min(reports, 400), first.basis, disputed_by, "C3", "even chance",
        ("one origin behind all reports", "the source is named in each"),
    )  # fmt: skip

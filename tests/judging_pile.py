"""An invented pile to judge: five reports, and one ruling of every kind that is sensible on it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from firsthand.app.rulings import Ruling, SubjectIndex, draw_judgement
from firsthand.intake.receive import Received
from firsthand.model import (
    Anchor,
    Basis,
    CorrectedField,
    Correction,
    DerivationKind,
    Judgement,
    JudgementKind,
    PlaceMention,
    QuantityMention,
    Reading,
    Stance,
    Story,
    TimeMention,
    Verdict,
    Voice,
    VoiceKind,
    content_id,
)
from firsthand.pipeline import join_story, read_report

STORY = "harbour"
ADDED = "a fisherwoman who stood on the quay"
TEXTS = {
    "01.txt": (
        "The Quay",
        "https://quay.example/1",
        "2026-05-05T09:00",
        "Crane falls at Sandvik harbour\n\n"
        "A crane fell into the harbour of Sandvik on Tuesday, killing two people, the harbour police said.\n\n"
        "“We heard a loud bang at six in the morning,” said Marta Lund, a fisherwoman who stood on the quay.\n\n"
        "The port will stay closed until Friday, the ministry of transport said. Nobody answered the telephone.\n",
    ),
    "02.txt": (
        "Inland Daily",
        "https://inland.example/2",
        "2026-05-05T12:00",
        "Two dead after crane collapse\n\n"
        "Two people died when a crane fell into the harbour of Sandvik, the harbour police said.\n\n"
        "The mayor said the port would stay closed until Friday.\n",
    ),
    "03.txt": (
        "Coast Courier",
        "https://coast.example/3",
        "2026-05-06",
        "Mayor: three dead at the harbour\n\n"
        "Three people died when the crane fell, Mayor Ole Brandt said on Wednesday.\n\n"
        "Divers searched the basin for a second day, a diver told the Coast Courier.\n",
    ),
    "04.txt": (
        "The Quay",
        "https://quay.example/4",
        "2026-05-07",
        "Mayor denies crane was unsafe\n\n"
        "Mayor Ole Brandt denied that the crane had been unsafe. “It was inspected in May,” he told reporters.\n",
    ),
    "05.txt": (
        "Hillside Radio",
        "https://hill.example/5",
        "2026-05-07",
        "Inspectors saw rust on the crane\n\n"
        "Inspectors saw rust on the crane in March, two officials said. The harbour police said two people were killed "
        "when the crane fell.\n",
    ),
}


@lru_cache(maxsize=1)
def pile() -> tuple[Reading, ...]:
    """The readings of the five reports, by the rules alone."""
    readings = []
    for name, (outlet, url, published, text) in TEXTS.items():
        received = Received(name, text.encode(), "text/plain", outlet=outlet, url=url, published=published)
        reading = read_report(received, received_at="2026-05-08T00:00:00Z")
        assert isinstance(reading, Reading), reading
        readings.append(reading)
    return tuple(readings)


def join(readings: tuple[Reading, ...], judgements: tuple[Judgement, ...] = ()) -> Story:
    """The story of READINGS, by words alone."""
    return join_story(STORY, readings, judgements=judgements)


@lru_cache(maxsize=1)
def plain_story() -> Story:
    """The story before anybody judged it."""
    return join(pile())


def rulings(story: Story) -> dict[str, Ruling]:
    """One ruling of every kind, and of every field that can be corrected, by name."""
    index = SubjectIndex(story)
    joined = max(story.claims, key=lambda claim: (len(claim.statement_ids), claim.id))
    alone = [claim for claim in story.claims if claim.id != joined.id]
    reports = [one.report.id for one in story.readings]
    statement = index.statements[alone[0].statement_ids[0]]
    first, second = joined.statement_ids[:2]
    added = index.reports[_report_with(story, ADDED)].report
    at = added.text.index(ADDED)
    words = Anchor(added.id, at, at + len(ADDED), ADDED)
    a, b = sorted(story.sources, key=lambda one: one.key)[:2]
    return {
        "accept": Ruling(JudgementKind.VERDICT, (joined.id,)),
        "unsure pair": Ruling(JudgementKind.VERDICT, (first, second), verdict=Verdict.UNSURE),
        "reject pair": Ruling(JudgementKind.VERDICT, (first, second), verdict=Verdict.REJECT),
        "note": Ruling(JudgementKind.NOTE, (joined.id,), note="ask the police"),
        "merge": Ruling(JudgementKind.MERGE, (alone[0].id,), (alone[1].id,)),
        "keep apart": Ruling(JudgementKind.MERGE, (alone[0].id,), (alone[1].id,), Verdict.REJECT),
        "split": Ruling(JudgementKind.SPLIT, (first,)),
        "move": Ruling(JudgementKind.MOVE, (second,), (alone[0].id,)),
        **{f"correct {field}": _correct(statement.id, field, correction) for field, correction in _fields(statement)},
        "strike": Ruling(JudgementKind.STRIKE, (statement.id,)),
        "add": Ruling(JudgementKind.ADD, (added.id,), anchor=words, correction=Correction(basis=Basis.EYEWITNESS)),
        "derived": Ruling(JudgementKind.DERIVED, (reports[0],), (reports[1],), how=DerivationKind.REWRITTEN),
        "not derived": Ruling(JudgementKind.DERIVED, (reports[0],), (reports[1],), Verdict.REJECT),
        "same source": Ruling(JudgementKind.SAME_SOURCE, (a.id,), (b.id,)),
        "two sources": Ruling(JudgementKind.SAME_SOURCE, (a.id,), (b.id,), Verdict.REJECT),
        "family": Ruling(JudgementKind.FAMILY, ("Inland Daily",), ("The Quay",)),
        "no family": Ruling(JudgementKind.FAMILY, ("Inland Daily",), ("Coast Courier",), Verdict.REJECT),
        "hide": Ruling(JudgementKind.HIDE, (reports[-1],)),
    }


def _report_with(story: Story, words: str) -> str:
    return next(one.report.id for one in story.readings if words in one.report.text)


def _correct(statement_id, field, correction) -> Ruling:
    return Ruling(JudgementKind.CORRECT, (statement_id,), field=field, correction=correction)


def _fields(statement):
    anchor = statement.anchor
    chain = (Voice("the news agency", VoiceKind.PUBLICATION), Voice("Anna Berg", VoiceKind.NAMED))
    return (
        (CorrectedField.SOURCE, Correction(chain=chain[1:])),
        (CorrectedField.CHAIN, Correction(chain=chain)),
        (CorrectedField.BASIS, Correction(basis=Basis.SENSOR_TRACK)),
        (CorrectedField.STANCE, Correction(stance=Stance.PREDICTS)),
        (CorrectedField.PLACE, Correction(place=PlaceMention(anchor, "North Pier", 63.1, 8.2, 0.5))),
        (CorrectedField.TIME, Correction(time=TimeMention(anchor, "2026-05-01"))),
        (CorrectedField.QUANTITY, Correction(quantity=QuantityMention(anchor, 7.0, "cranes"))),
    )


def sign(story: Story, ruling: Ruling, number: int = 1, by: str = "Ada") -> Judgement:
    """The judgement that RULING comes to, as if it had been saved."""
    drawn = draw_judgement(SubjectIndex(story), ruling)
    at = f"2026-05-09T10:{number // 60:02}:{number % 60:02}Z"
    return replace(drawn, id=content_id("v", number, drawn.subject_id, by), by=by, decided_at=at)

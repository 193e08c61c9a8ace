"""Disputes: one question once, its positions side by side, each with who says so."""

from dataclasses import replace

from harbour_story import Passage, Pile, build_story

from firsthand.model import (
    Assessment,
    Basis,
    Bound,
    Claim,
    DifferingField,
    Origin,
    Relation,
    RelationKind,
    Score,
    Stance,
    Story,
    content_id,
)
from firsthand.present import write_brief
from firsthand.present.briefs import Brief, Dispute, PositionKind
from firsthand.present.compose import compose_brief

NO, NUMBER, OUTCOME = DifferingField.DENIAL, DifferingField.DIFFERENT_NUMBER, DifferingField.OUTCOME
OFFICIAL = Basis.OFFICIAL_STATEMENT


def build(pile: Pile, *against: tuple[str, str, DifferingField], topics: dict[str, str] | None = None) -> Story:
    """The story of PILE in which the claims AGAINST contradict one another."""
    claims = {
        key: Claim(
            content_id("c", key),
            said[0].anchor.quote,
            "en",
            tuple(one.id for one in said),
            (),
            (topics or {}).get(key, ""),
        )
        for key, said in pile.statements.items()
    }
    relations = []
    for one, other, field in against:
        a, b = sorted((claims[one].id, claims[other].id))
        reason = "going against staying" if field is OUTCOME else "one denies it"
        relations.append(Relation(content_id("x", a, b), a, b, RelationKind.CONTRADICTS, field, Score(0.7, (reason,))))
    story = build_story()
    assessments = tuple(assess(claims[key].id, key, pile) for key in claims)
    return replace(
        story, readings=tuple(pile.readings), sources=(), derivations=(), claims=tuple(claims.values()),
        relations=tuple(relations), assessments=assessments, skipped=(),
    )  # fmt: skip


def assess(claim_id: str, key: str, pile: Pile) -> Assessment:
    said = pile.statements[key]
    names = dict.fromkeys(one.attribution.source_name or one.report_id for one in said)
    origins = tuple(
        Origin(
            name,
            said[0].basis,
            tuple(one.id for one in said if name in (one.attribution.source_name, one.report_id)),
            True,
            (),
        )
        for name in names
    )
    reports = len({one.report_id for one in said})
    return Assessment(
        claim_id, origins, len(origins), len(origins), reports, reports, said[0].basis, (), "C3", "likely", ()
    )


def ferry_pile() -> Pile:
    """Is the ferry line closing? Two say so, one denies it, one holds it open; and how many are stranded."""
    pile = Pile()
    pile.add(
        "1.txt", "Coast Post", "en", "2031-05-02",
        Passage("The Trabzon line is closing for good, the union said.", "closing", "the union", OFFICIAL),
        Passage("It is too early to say if the Trabzon line will close.", "open", "a clerk", OFFICIAL, Stance.HEDGES),
    )  # fmt: skip
    pile.add(
        "2.txt", "Sea Daily", "en", "2031-05-01",
        Passage("The company shuts the Trabzon line, a captain said.", "closing", "a captain", OFFICIAL),
        Passage("We do not close the Trabzon line, the firm said.", "stays", "the firm", OFFICIAL, Stance.DENIES),
        Passage("At least 40 people are stranded in Poti.", "forty", number=("40", 40, "people", Bound.AT_LEAST)),
    )  # fmt: skip
    pile.add(
        "3.txt", "Poti Star", "en", "2031-05-03",
        Passage("The Trabzon line keeps all of its ferries this year.", "keeps", "the minister", OFFICIAL),
        Passage("Some 65 people are stranded in Poti.", "sixtyfive", number=("65", 65, "people", Bound.EXACT)),
    )  # fmt: skip
    return pile


def ferry_brief() -> Brief:
    return compose_brief(
        build(
            ferry_pile(), ("closing", "stays", NO), ("closing", "keeps", OUTCOME), ("closing", "open", OUTCOME),
            ("forty", "sixtyfive", NUMBER),
        )
    )  # fmt: skip


def ferry_dispute() -> Dispute:
    return next(one for one in ferry_brief().disputes if NO in one.fields)


def test_claims_that_contradict_one_another_are_one_question_with_positions() -> None:
    dispute = ferry_dispute()
    assert len(ferry_brief().disputes) == 2
    assert [one.kind for one in dispute.positions] == [PositionKind.ASSERTED, PositionKind.DENIED, PositionKind.OPEN]
    asserted, denied, held_open = ([one.cited.who for one in position.sayings] for position in dispute.positions)
    assert asserted == ["a captain", "the union"]
    assert denied == ["the firm", "the minister"]
    assert held_open == ["a clerk"]


def test_a_position_is_in_time_order_and_counts_origins_as_a_range() -> None:
    asserted, denied, _ = ferry_dispute().positions
    assert [one.cited.published_at for one in asserted.sayings] == ["2031-05-01", "2031-05-02"]
    assert (asserted.reports, asserted.at_least, asserted.at_most) == (2, 2, 2)
    assert (denied.at_least, denied.at_most) == (1, 2)


def test_a_dispute_is_titled_by_words_of_a_report() -> None:
    story = build(ferry_pile(), ("closing", "stays", NO))
    texts = {reading.report.id: reading.report.text for reading in story.readings}
    (dispute,) = compose_brief(story).disputes
    assert dispute.title.anchor.holds_in(texts[dispute.title.anchor.report_id])
    assert "Trabzon" in dispute.title.anchor.quote
    assert f"### D1 · “{dispute.title.anchor.quote[:30]}" in write_brief(story, form="md")


def test_each_number_is_a_position_and_only_who_gives_it_stands_there() -> None:
    (numbers,) = (one for one in ferry_brief().disputes if NUMBER in one.fields)
    assert [one.figure for one in numbers.positions] == ["≥ 40 people", "65 people"]
    assert all(len(one.sayings) == 1 for one in numbers.positions)
    assert "40" in numbers.positions[0].sayings[0].cited.anchor.quote


def test_one_topic_joins_only_what_shares_a_place_or_an_actor() -> None:
    pairs = (("closing", "stays", NO), ("open", "keeps", NO))
    every = dict.fromkeys(("closing", "stays", "open", "keeps"), "close")
    assert len(compose_brief(build(ferry_pile(), *pairs)).disputes) == 2
    assert len(compose_brief(build(ferry_pile(), *pairs, topics=every)).disputes) == 1
    pile = ferry_pile()
    readings = [replace(one, mentions=replace(one.mentions, places=())) for one in pile.readings]
    pile.readings[:] = readings
    assert len(compose_brief(build(pile, *pairs, topics=every)).disputes) == 2


def test_two_large_questions_are_not_made_one_by_one_wrong_link() -> None:
    pile = Pile()
    for number in range(10):
        pile.add(
            f"{number}.txt", f"Paper {number}", "en", f"2031-05-0{1 + number % 9}",
            Passage(f"Statement number {number} on what happened at the gate.", f"k{number}", f"voice {number}"),
        )  # fmt: skip
    first = [("k0", f"k{number}", NO) for number in range(1, 5)]
    second = [("k5", f"k{number}", NO) for number in range(6, 10)]
    disputes = compose_brief(build(pile, *first, *second, ("k1", "k6", NO))).disputes
    assert sorted(len(one.claim_ids) for one in disputes) == [5, 5]


def test_disputes_keep_their_numbers_whatever_the_order_of_arrival() -> None:
    story = build(ferry_pile(), ("closing", "stays", NO), ("forty", "sixtyfive", NUMBER))
    turned = replace(story, readings=story.readings[::-1], claims=story.claims[::-1], relations=story.relations[::-1])
    assert compose_brief(story).disputes == compose_brief(turned).disputes


def test_voices_past_the_limit_are_counted() -> None:
    pile = ferry_pile()
    for number in range(4, 14):
        pile.add(
            f"{number}.txt", f"Paper {number}", "en", "2031-05-04",
            Passage(f"The Trabzon line will close, witness {number} said.", "closing", f"witness {number}", OFFICIAL),
        )  # fmt: skip
    text = write_brief(build(pile, ("closing", "stays", NO)), form="md")
    assert "  - and 7 more\n" in text
    assert "and 4 more voices" in write_brief(build(pile, ("closing", "stays", NO)), form="html")

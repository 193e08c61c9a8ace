from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from claim_piles import reading_of

from firsthand.link.claims import group_claims
from firsthand.model import Judgement, Reading, content_id


def row(text: str, **more: Any) -> dict[str, Any]:
    return {"lang": "en", "text": text, "published": "2031-04-02", "outlet": "Pine Gazette", **more}


def dead(text: str, count: str, value: int, **more: Any) -> dict[str, Any]:
    return row(text, quantities=[[count, value, "deaths", "exact"]], **more)


def pile(*rows: dict[str, Any]) -> tuple[Reading, ...]:
    return tuple(reading_of(each, f"n{place}") for place, each in enumerate(rows))


def groups(readings: tuple[Reading, ...], **options: Any) -> set[frozenset[str]]:
    claims = group_claims(readings, (), (), comparer=None, **options)
    name_of = {reading.statements[0].id: reading.report.name for reading in readings}
    return {frozenset(name_of[statement_id] for statement_id in claim.statement_ids) for claim in claims}


def judged(a: str, b: str, verdict: str, at: str = "2031-05-01T10:00:00Z") -> Judgement:
    subject = content_id("t", a) + "+" + content_id("t", b)
    return Judgement(content_id("v", subject, verdict, at), subject, verdict, "desk", at)


SIX = dead("Six people died in the mill fire in Arvo", "Six people", 6)
SIX_AGAIN = dead("Six people died in the fire at the mill in Arvo", "Six people", 6)
NINE = dead("Nine people died in the mill fire in Arvo", "Nine people", 9)


def test_the_same_words_with_the_same_number_are_one_claim_and_another_number_is_not():
    assert groups(pile(SIX, SIX_AGAIN, NINE)) == {frozenset({"n0", "n1"}), frozenset({"n2"})}


def test_every_statement_is_in_exactly_one_claim():
    readings = pile(SIX, NINE, row("The mayor thanked the fire crews"), row("Es regnet in Arvo", lang="de"), SIX_AGAIN)
    claims = group_claims(readings, (), (), comparer=None)
    seen = [statement_id for claim in claims for statement_id in claim.statement_ids]
    assert sorted(seen) == sorted(statement.id for reading in readings for statement in reading.statements)
    assert all(len(claim.joins) == len(claim.statement_ids) - 1 for claim in claims)


def test_order_of_readings_changes_nothing():
    readings = pile(SIX, NINE, SIX_AGAIN, row("The mill fire in Arvo was arson"))
    expected = group_claims(readings, (), (), comparer=None)
    assert all(group_claims(order, (), (), comparer=None) == expected for order in permutations(readings))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The troops have left the Arvo barracks", "The troops have not left the Arvo barracks"),
        ("The troops have left the Arvo barracks", "The troops will leave the Arvo barracks"),
        ("The troops have left the Arvo barracks", "The troops may leave the Arvo barracks"),
        ("The council suspended the ferry to Arvo", "The council resumed the ferry to Arvo"),
        ("The school near Kellerstad burned down", "The school near Kelmerstad burned down"),
        ("The fire damaged the Arvo mill", "The fire caused almost no damage to the Arvo mill"),
    ],
)
def test_polarity_modality_and_opposites_keep_claims_apart(one: str, other: str):
    assert len(groups(pile(row(one), row(other)))) == 2


def test_responses_of_different_speakers_are_different_claims():
    text = "Severe consequences will follow the attack, he warned"
    apart = pile(row(text, source="Minister Aldo Brenn"), row(text, source="Bishop Karin Oss"))
    same = pile(row(text, source="Minister Aldo Brenn"), row(text, source="Aldo Brenn"))
    assert len(groups(apart)) == 2
    assert len(groups(same)) == 1


def test_a_rejection_keeps_groups_apart_and_closure_does_not_overrule_it():
    third = dead("Six people died in the mill fire at Arvo on Monday", "Six people", 6)
    readings = pile(SIX, SIX_AGAIN, third)
    assert len(groups(readings)) == 1
    found = groups(readings, judgements=[judged("n0", "n1", "reject")])
    assert len(found) == 2
    assert not any({"n0", "n1"} <= group for group in found)


def test_an_acceptance_joins_and_a_later_judgement_stands():
    readings = pile(SIX, row("The blaze in Arvo cost half a dozen lives"))
    accept = judged("n0", "n1", "accept")
    assert len(groups(readings, judgements=[accept])) == 1
    later = judged("n1", "n0", "reject", at="2031-05-02T10:00:00Z")
    assert len(groups(readings, judgements=[later, accept])) == 2


def test_a_conflict_does_not_undo_an_accepted_join():
    assert len(groups(pile(SIX, NINE), judgements=[judged("n0", "n1", "accept")])) == 1


def test_statements_stand_by_date_and_give_the_claim_its_id():
    readings = pile({**SIX, "published": "2031-04-05"}, {**SIX_AGAIN, "published": "2031-04-03"})
    (claim,) = group_claims(readings, (), (), comparer=None)
    assert claim.statement_ids == (content_id("t", "n1"), content_id("t", "n0"))
    assert claim.id == content_id("c", content_id("t", "n1"))


def test_the_wording_is_a_full_statement_rather_than_a_headline():
    readings = list(pile(SIX, {**SIX_AGAIN, "published": "2031-04-03"}))
    readings[0] = replace(readings[0], statements=(replace(readings[0].statements[0], in_headline=True),))
    (claim,) = group_claims(readings, (), (), comparer=None)
    assert claim.text == SIX_AGAIN["text"]


def test_no_readings_give_no_claims():
    assert group_claims((), (), (), comparer=None) == ()

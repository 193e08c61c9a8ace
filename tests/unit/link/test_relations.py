from __future__ import annotations

from typing import Any

import numpy as np
from claim_piles import reading_of

from firsthand.link.claims import group_claims, make_claim
from firsthand.link.comparing import KINDS, STANDINGS
from firsthand.link.relating import judge, pair_wordings
from firsthand.link.relation_findings import Finding
from firsthand.link.relation_views import View
from firsthand.link.relations import relate_claims
from firsthand.link.slots import read_slots
from firsthand.model import DifferingField, Reading, Relation, RelationKind


def dead(value: int, day: str, outlet: str, bound: str = "exact", text: str = "") -> dict[str, Any]:
    text = text or f"{value} people died in the mill fire in Arvo"
    return {
        "lang": "en", "text": text, "published": f"2031-04-{day}", "outlet": outlet,
        "quantities": [[f"{value} people", value, "deaths", bound]],
    }  # fmt: skip


def said(text: str, source: str = "", **more: Any) -> dict[str, Any]:
    base = {"lang": "en", "text": text, "published": "2031-04-02", "outlet": "Pine Gazette"}
    return {**base, **({"source": source} if source else {}), **more}


def relate(*rows: dict[str, Any]) -> tuple[Relation, ...]:
    readings: tuple[Reading, ...] = tuple(reading_of(row, f"n{place}") for place, row in enumerate(rows))
    claims = group_claims(readings, (), (), comparer=None)
    return relate_claims(claims, readings, (), comparer=None)


def test_a_toll_that_grows_from_one_day_to_the_next_is_an_update_of_the_earlier_claim():
    (relation,) = relate(dead(6, "02", "Pine Gazette"), dead(9, "03", "Arvo Post"))
    assert relation.kind is RelationKind.UPDATES
    assert any("6 people" in reason and "9 people" in reason for reason in relation.score.reasons)


def test_the_direction_of_an_update_is_that_of_time():
    first = relate(dead(6, "02", "Pine Gazette"), dead(9, "03", "Arvo Post"))
    swapped = relate(dead(9, "03", "Pine Gazette"), dead(6, "02", "Arvo Post"))
    assert len(first) == len(swapped) == 1
    assert first[0].kind is swapped[0].kind is RelationKind.UPDATES


def test_two_outlets_with_two_numbers_on_one_day_contradict_each_other():
    (relation,) = relate(dead(6, "02", "Pine Gazette"), dead(9, "02", "Arvo Post"))
    assert relation.kind is RelationKind.CONTRADICTS
    assert relation.field is DifferingField.DIFFERENT_NUMBER
    assert relation.a_id < relation.b_id


def test_a_toll_that_falls_is_a_contradiction_and_in_one_outlet_an_update():
    (other,) = relate(dead(9, "02", "Pine Gazette"), dead(6, "03", "Arvo Post"))
    (same,) = relate(dead(9, "02", "Pine Gazette"), dead(6, "03", "Pine Gazette"))
    assert other.kind is RelationKind.CONTRADICTS
    assert same.kind is RelationKind.UPDATES


def test_equal_and_rounded_numbers_never_contradict():
    rounded = dead(11000, "02", "Pine Gazette", "at least", "over 11000 people died in the Arvo flood")
    exact = dead(11300, "02", "Arvo Post", text="11300 people died in the Arvo flood")
    assert not [r for r in relate(rounded, exact) if r.kind is RelationKind.CONTRADICTS]
    assert relate(dead(6, "02", "Pine Gazette"), dead(6, "02", "Arvo Post")) == ()


def test_a_negation_of_the_same_act_is_a_denial():
    (relation,) = relate(
        said("The mill owner locked the fire exits in Arvo", "survivors"),
        said("The mill owner did not lock the fire exits in Arvo", "the owner", stance="denies", outlet="Arvo Post"),
    )
    assert relation.field is DifferingField.DENIAL


def test_the_accused_party_that_disclaims_the_attack_contradicts_the_accusation():
    (relation,) = relate(
        said("Rockets on Arvo were fired by Korvia", actors=[["Korvia", "korvia"]]),
        said(
            "Korvia has nothing to do with the attack on Arvo", "Korvia", actors=[["Korvia", "korvia"]], stance="denies"
        ),
    )
    assert relation.kind is RelationKind.CONTRADICTS
    assert relation.field is DifferingField.DENIAL


def test_another_party_that_disclaims_does_not():
    assert not relate(
        said("Rockets on Arvo were fired by Korvia", actors=[["Korvia", "korvia"]]),
        said(
            "Vardan has nothing to do with the attack on Arvo", "Vardan", actors=[["Vardan", "vardan"]], stance="denies"
        ),
    )


def test_two_days_for_one_event_are_a_different_time():
    (relation,) = relate(
        said("The Orrin dam burst on Friday night", times=[["Friday night", "2031-04-01"]]),
        said("The Orrin dam burst on Saturday night", times=[["Saturday night", "2031-04-02"]], outlet="Arvo Post"),
    )
    assert relation.field is DifferingField.DIFFERENT_TIME


def test_one_letter_inside_a_long_name_is_a_different_place():
    (relation,) = relate(
        said("The plane came down near Kellerstad"), said("The plane came down near Kelmerstad", outlet="Arvo Post")
    )
    assert relation.field is DifferingField.DIFFERENT_PLACE


def test_other_valleys_with_other_numbers_do_not_contradict():
    spot = ("Arvo", "Senno")
    rows = [
        {**dead(n, "02", o, text=f"{n} people died in the fire in {p}"), "places": [[p, p.lower(), lat, 10.0]]}
        for n, o, p, lat in ((6, "Pine Gazette", spot[0], 61.0), (9, "Arvo Post", spot[1], 44.0))
    ]
    assert relate(*rows) == ()


def test_no_claims_have_no_relations():
    assert relate_claims((), (), (), comparer=None) == ()


def test_a_part_and_a_vague_number_dispute_nothing():
    rest = dead(17, "02", "Arvo Post", text="17 people died in the rest of the Arvo valley")
    assert all(r.kind is not RelationKind.CONTRADICTS for r in relate(dead(90, "02", "Pine Gazette"), rest))
    vague = {**said("Dozens of people died in the mill fire in Arvo", outlet="Arvo Post"),
             "quantities": [["Dozens of people", "dozens", "people", "exact"]]}  # fmt: skip
    assert relate(dead(61, "02", "Pine Gazette"), vague) == ()


def test_two_sides_that_strike_each_other_are_no_rival_causes():
    actors = [["Korvia", "korvia"], ["Vardan", "vardan"]]
    one = said("Korvia struck Vardan positions near Arvo", actors=actors)
    other = said("Vardan struck Korvia positions near Arvo", actors=actors, outlet="Arvo Post")
    assert relate(one, other) == ()


def test_two_claims_are_read_in_several_wordings_the_claims_own_first_then_those_of_one_language():
    def view(*rows: tuple[str, str]) -> View:
        readings = tuple(reading_of(said(text, lang=lang), f"{text}{place}") for place, (lang, text) in enumerate(rows))
        slots = read_slots(readings, ())
        return View(make_claim(slots, [0], {}), slots)

    a = view(("en", "the mill burned"), ("de", "die Mühle brannte"), ("en", "the mill burned"))
    b = view(("de", "die Mühle brannte nicht"), ("en", "the mill did not burn"))
    assert pair_wordings(a, b) == [
        ("the mill burned", "die Mühle brannte nicht"),
        ("the mill burned", "the mill did not burn"),
        ("die Mühle brannte", "die Mühle brannte nicht"),
    ]


def test_equal_numbers_never_contradict_whatever_was_read():
    rows = [dead(6, "02", "Pine Gazette"), dead(6, "02", "Arvo Post", text="the fire killed 6 people")]
    other = [dead(6, "02", "Pine Gazette"), dead(9, "02", "Arvo Post", text="the fire killed 9 people")]
    sure = np.zeros((1, len(STANDINGS) + len(KINDS)), dtype=np.float32)
    sure[0, STANDINGS.index("contradicts")] = 1.0
    sure[0, len(STANDINGS) + KINDS.index("number")] = 1.0

    def judged(of: list[dict[str, Any]]) -> Finding | None:
        slots = read_slots(tuple(reading_of(row, f"n{place}") for place, row in enumerate(of)), ())
        a, b = (View(make_claim(slots, [place], {}), (slots[place],)) for place in (0, 1))
        return judge(
            a, b, comparisons=sure, cosine=0.8, ruled=None, at_least=0.5, ruled_from=0.1, refined_from=0.6
        )  # fmt: skip

    assert judged(rows) is None
    assert judged([rows[0], said("the mill in Arvo burned down")]) is None
    found = judged(other)
    assert found is not None
    assert found.kind is RelationKind.CONTRADICTS
    assert found.field is DifferingField.DIFFERENT_NUMBER

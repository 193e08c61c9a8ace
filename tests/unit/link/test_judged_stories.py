"""What every kind of judgement does to the story that is joined with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.judging_pile import ADDED, join, pile, plain_story, rulings, sign

from firsthand.app.refusals import RefusalError
from firsthand.app.rulings import Ruling
from firsthand.model import Basis, JudgementKind, PlacementKind, Stance, Verdict, VoiceKind


def judged(*names):
    """(the story as NAMES of rulings leave it, the rulings by name)."""
    story = plain_story()
    made = rulings(story)
    return join(pile(), tuple(sign(story, made[name], number) for number, name in enumerate(names, 1))), made


def claim_of(story):
    return {one: claim.id for claim in story.claims for one in claim.statement_ids}


def statement_in(story, statement_id):
    return next(one for reading in story.readings for one in reading.statements if one.id == statement_id)


def reading_of(story, statement_id):
    return next(one for one in story.readings if statement_id in {statement.id for statement in one.statements})


@pytest.mark.parametrize("name", sorted(rulings(plain_story())))
def test_every_kind_finds_its_place_and_is_taken_back_by_leaving_it_out(name):
    story, _ = judged(name)
    assert [one.kind for one in story.placements] == [PlacementKind.EXACT]
    assert join(pile()) == plain_story()


@pytest.mark.parametrize("name", sorted(rulings(plain_story())))
def test_another_story_is_not_touched(name):
    story = plain_story()
    judgement = replace(sign(story, rulings(story)[name]), story="elsewhere")
    assert join(pile(), (judgement,)) == story


def test_a_verdict_is_told_by_the_assessment():
    story, made = judged("accept")
    assessment = next(one for one in story.assessments if one.claim_id == made["accept"].on[0])
    assert "Ada judged it on 2026-05-09: accept" in assessment.reasons


def test_merged_claims_are_one_with_all_their_statements():
    story, made = judged("merge")
    before = {one.id: one.statement_ids for one in plain_story().claims}
    ids = {*before[made["merge"].on[0]], *before[made["merge"].to[0]]}
    assert len({claim_of(story)[one] for one in ids}) == 1
    assert len(story.claims) == len(plain_story().claims) - 1


def test_what_was_split_off_is_a_claim_of_its_own_and_the_rest_stays():
    story, made = judged("split")
    leaving = made["split"].on[0]
    staying = [one for one in claim_members(leaving) if one != leaving]
    assert {claim_of(story)[one] for one in staying} != {claim_of(story)[leaving]}
    assert len({claim_of(story)[one] for one in staying}) == 1


def claim_members(statement_id):
    return next(one.statement_ids for one in plain_story().claims if statement_id in one.statement_ids)


def test_a_moved_statement_is_in_the_other_claim_only():
    story, made = judged("move")
    moved = made["move"].on[0]
    target = next(one.statement_ids for one in plain_story().claims if one.id == made["move"].to[0])
    assert claim_of(story)[moved] == claim_of(story)[target[0]]
    stayed = [one for one in claim_members(moved) if one != moved]
    assert all(claim_of(story)[one] != claim_of(story)[moved] for one in stayed)


def test_a_merge_after_a_rejected_pair_brings_both_together():
    story = plain_story()
    made = rulings(story)
    apart = sign(story, made["split"], 1)
    after = join(pile(), (apart,))
    first = made["split"].on[0]
    other = next(one for one in claim_members(first) if one != first)
    merged = sign(after, Ruling(JudgementKind.MERGE, (claim_of(after)[first],), (claim_of(after)[other],)), 2)
    assert claim_of(join(pile(), (apart, merged)))[first] == claim_of(join(pile(), (apart, merged)))[other]


def test_corrected_fields_stand_in_the_statement():
    names = ("correct chain", "correct basis", "correct stance")
    story, made = judged(*names)
    statement = statement_in(story, made["correct basis"].on[0])
    assert (statement.basis, statement.stance) == (Basis.SENSOR_TRACK, Stance.PREDICTS)
    assert [voice.name for voice in statement.attribution.chain] == ["the news agency", "Anna Berg"]
    assert statement.attribution.source_name == "Anna Berg"
    assert any("Anna Berg" in one.name and statement.id in one.statement_ids for one in story.sources)


def test_a_corrected_source_keeps_the_voices_around_it():
    story, made = judged("correct chain", "correct source")
    statement = statement_in(story, made["correct source"].on[0])
    assert [voice.kind for voice in statement.attribution.chain] == [VoiceKind.PUBLICATION, VoiceKind.NAMED]


def test_corrected_mentions_replace_those_of_the_statement_alone():
    story, made = judged("correct place", "correct time", "correct quantity")
    statement_id = made["correct place"].on[0]
    anchor = statement_in(story, statement_id).anchor
    mentions = reading_of(story, statement_id).mentions
    assert [one.name for one in mentions.places if anchor.covers(one.anchor)] == ["North Pier"]
    assert [one.value for one in mentions.times if anchor.covers(one.anchor)] == ["2026-05-01"]
    assert [(one.value, one.unit) for one in mentions.quantities if anchor.covers(one.anchor)] == [(7.0, "cranes")]
    before = reading_of(plain_story(), statement_id).mentions
    assert [one for one in before.places if not one.anchor.shared_with(anchor)] == [
        one for one in mentions.places if not one.anchor.shared_with(anchor)
    ]


def test_a_corrected_time_stays_where_the_day_of_a_report_comes_from_its_story():
    undated = tuple(
        replace(one, report=replace(one.report, published_at=None)) if one.report.name != "02.txt" else one
        for one in pile()
    )
    story = join(undated)
    corrected = sign(story, rulings(story)["correct time"])
    after = join(undated, (corrected,))
    statement = corrected.on[0]
    times = reading_of(after, statement.id).mentions.times
    assert [one.value for one in times if statement.anchor.covers(one.anchor)] == ["2026-05-01"]


def test_a_struck_statement_is_in_no_claim_and_an_added_one_is():
    story, made = judged("strike", "add")
    assert made["strike"].on[0] not in claim_of(story)
    added = next(one for reading in story.readings for one in reading.statements if one.anchor.quote == ADDED)
    assert (added.basis, added.language) == (Basis.EYEWITNESS, "en")
    assert added.context.covers(added.anchor)
    assert added.id in claim_of(story)


def test_an_added_statement_can_be_judged_in_turn():
    story = plain_story()
    addition = sign(story, rulings(story)["add"], 1)
    after = join(pile(), (addition,))
    added = addition.on[0].id
    struck = sign(after, Ruling(JudgementKind.STRIKE, (added,)), 2)
    assert added not in claim_of(join(pile(), (addition, struck)))


def test_an_asserted_derivation_stands_and_a_denied_one_goes():
    story, made = judged("derived")
    taker, giver = made["derived"].on[0], made["derived"].to[0]
    asserted = [one for one in story.derivations if (one.report_id, one.origin_report_id) == (taker, giver)]
    assert [one.kind.value for one in asserted] == ["rewritten"]
    story, _ = judged("derived", "not derived")
    assert not [one for one in story.derivations if {one.report_id, one.origin_report_id} == {taker, giver}]


def test_judged_derivations_close_no_circle():
    story = plain_story()
    ids = [one.report.id for one in story.readings][:3]
    around = [
        sign(story, Ruling(JudgementKind.DERIVED, (taker,), (giver,)), number)
        for number, (taker, giver) in enumerate(zip(ids, [*ids[1:], ids[0]], strict=True), 1)
    ]
    found = {(one.report_id, one.origin_report_id) for one in join(pile(), tuple(around)).derivations}
    assert (ids[2], ids[0]) in found  # the latest stands
    assert len(found & {(ids[0], ids[1]), (ids[1], ids[2]), (ids[2], ids[0])}) == 2


def test_two_sources_judged_one_are_one_and_one_judged_two_are_two():
    story, made = judged("same source")
    by_id = {one.id: one for one in plain_story().sources}
    ids = {*by_id[made["same source"].on[0]].statement_ids, *by_id[made["same source"].to[0]].statement_ids}
    assert [set(one.statement_ids) for one in story.sources if ids & set(one.statement_ids)] == [ids]
    source = max(plain_story().sources, key=lambda one: len(one.statement_ids))
    leaving = source.statement_ids[:1]
    parting = sign(plain_story(), Ruling(JudgementKind.SAME_SOURCE, leaving, (source.id,), Verdict.REJECT))
    held = [one for one in join(pile(), (parting,)).sources if set(one.statement_ids) & set(source.statement_ids)]
    assert sorted(len(one.statement_ids) for one in held) == [1, len(source.statement_ids) - 1]


def families(story):
    return {one.claim_id: one.families for one in story.assessments}


def test_two_outlets_judged_one_family_count_once():
    story, _ = judged("family")
    joined = max(plain_story().claims, key=lambda claim: len(claim.statement_ids)).id
    assert families(story)[joined] == families(plain_story())[joined] - 1
    apart, _ = judged("family", "no family")
    assert families(apart)[joined] == families(story)[joined]


def test_a_hidden_report_counts_for_nothing_and_stays_in_the_story():
    story, made = judged("hide")
    assert [one.report.id for one in story.hidden] == [made["hide"].on[0]]
    assert made["hide"].on[0] not in {one.report.id for one in story.readings}
    hidden = {one.id for one in story.hidden[0].statements}
    assert hidden
    assert not hidden & claim_of(story).keys()


def test_the_later_of_two_corrections_stands_whatever_their_order():
    story = plain_story()
    ruling = rulings(story)["correct basis"]
    first, second = (
        sign(story, replace(ruling, correction=replace(ruling.correction, basis=basis)), number)
        for number, basis in ((1, Basis.DOCUMENT), (2, Basis.EYEWITNESS))
    )
    for order in ((first, second), (second, first)):
        assert statement_in(join(pile(), order), ruling.on[0]).basis is Basis.EYEWITNESS


@pytest.mark.parametrize(
    "ruling",
    [
        Ruling(JudgementKind.VERDICT, ("c:nowhere",)),
        Ruling(JudgementKind.STRIKE, ("t:nowhere",)),
        Ruling(JudgementKind.HIDE, ("r:nowhere",)),
        Ruling(JudgementKind.FAMILY, ("The Quay",), ("The Quay",)),
        Ruling(JudgementKind.FAMILY, ("The Quay",), ("No Such Paper",)),
        Ruling(JudgementKind.NOTE, (plain_story().claims[0].id,), note="  "),
        Ruling(JudgementKind.SPLIT, plain_story().claims[0].statement_ids),
        Ruling(JudgementKind.STRIKE, plain_story().claims[0].statement_ids[:1], verdict=Verdict.REJECT),
        Ruling(JudgementKind.CORRECT, plain_story().claims[0].statement_ids[:1]),
    ],
)
def test_what_makes_no_sense_is_refused_with_advice(ruling):
    with pytest.raises(RefusalError) as refusal:
        sign(plain_story(), ruling)
    assert refusal.value.advice

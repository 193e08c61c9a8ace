"""Judgements survive: another reading of the reports, other cuts of their text, new reports, any order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.judging_pile import join, pile, plain_story, rulings, sign

from firsthand.link.judged import apply_judgements
from firsthand.link.placing import place_judgements
from firsthand.model import Anchor, PlacementKind, Reading, Statement, anchor_in, content_id
from firsthand.store import read_record, write_record

NAMES = sorted(rulings(plain_story()))
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def signed(names):
    story = plain_story()
    made = rulings(story)
    return tuple(sign(story, made[name], number) for number, name in enumerate(names, 1))


def recut(reading: Reading, start_by: int, end_by: int) -> Reading:
    """READING as code would read it that cuts statements START_BY and END_BY characters elsewhere."""

    def cut(one: Statement) -> Statement:
        text, length = reading.report.text, one.anchor.end - one.anchor.start
        start = max(0, one.anchor.start + min(start_by, length // 4))
        end = min(len(text), max(start + 1, one.anchor.end + max(end_by, -(length // 4))))
        anchor = anchor_in(reading.report.id, text, start, end)
        context = anchor_in(
            reading.report.id, text, min(anchor.start, one.context.start), max(anchor.end, one.context.end)
        )
        statement_id = content_id("t", reading.report.id, anchor.start, anchor.end)
        return replace(one, id=statement_id, anchor=anchor, context=context)

    return replace(reading, statements=tuple(map(cut, reading.statements)))


def shifted(reading: Reading, words: str) -> Reading:
    """READING of a text that has WORDS more at its start, under the id it came in with."""
    by = len(words)

    def shift(anchor: Anchor) -> Anchor:
        return replace(anchor, start=anchor.start + by, end=anchor.end + by)

    return replace(
        reading,
        report=replace(reading.report, text=words + reading.report.text),
        segments=tuple(replace(one, anchor=shift(one.anchor)) for one in reading.segments),
        statements=tuple(
            replace(
                one,
                id=content_id("t", one.report_id, one.anchor.start + by, one.anchor.end + by),
                anchor=shift(one.anchor),
                context=shift(one.context),
                attribution=type(one.attribution)(),
            )
            for one in reading.statements
        ),
        mentions=type(reading.mentions)(),
        credits=(),
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_survives_the_store(name):
    judgement = signed([name])[0]
    assert read_record(type(judgement), write_record(judgement)) == judgement


@few
@given(names=st.lists(st.sampled_from(NAMES), unique=True, max_size=8), order=st.randoms(use_true_random=False))
def test_order_changes_nothing_and_nothing_is_lost(names, order):
    judgements = list(signed(names))
    before = join(pile(), tuple(judgements))
    order.shuffle(judgements)
    assert join(pile(), tuple(judgements)) == before
    assert {one.judgement_id for one in before.placements} == {one.id for one in judgements}


@few
@given(names=st.lists(st.sampled_from(NAMES), unique=True, max_size=6), last=st.sampled_from(NAMES))
def test_undo_restores(names, last):
    judgements = signed([*(name for name in names if name != last), last])
    join(pile(), judgements)
    assert join(pile(), judgements[:-1]) == join(pile(), signed([name for name in names if name != last]))


@few
@given(start_by=st.integers(-12, 12), end_by=st.integers(-12, 12))
def test_every_kind_is_found_again_where_statements_are_cut_elsewhere(start_by, end_by):
    readings = tuple(recut(one, start_by, end_by) for one in pile())
    judgements = signed(NAMES)
    applied = apply_judgements(readings, judgements)
    lost = [one for one in applied.placed if one.how is PlacementKind.QUEUED]
    assert not lost, [(one.judgement.kind, one.reason) for one in lost]
    texts = {one.report.id: one.report.text for one in readings}
    for one in applied.placed:
        for pin in (*one.judgement.on, *one.judgement.to, *one.judgement.apart):
            assert pin.anchor is None or pin.anchor.holds_in(texts[pin.anchor.report_id])
    join(readings, judgements)


@few
@given(words=st.text(min_size=1, max_size=60))
def test_every_kind_is_found_again_where_the_text_has_moved(words):
    readings = tuple(shifted(one, words) for one in pile())
    placed = apply_judgements(readings, signed(NAMES)).placed
    assert [one.judgement.kind for one in placed if one.how is PlacementKind.QUEUED] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_finds_no_place_waits_in_the_queue_and_comes_back(name):
    judgement = signed([name])
    bare = tuple(replace(one, statements=(), segments=()) for one in pile())
    (without,) = apply_judgements(bare, judgement).placed
    (gone,) = apply_judgements((), judgement).placed
    assert judgement[0].names or gone.how is PlacementKind.QUEUED
    assert gone.how is not PlacementKind.QUEUED or gone.reason
    assert without.judgement.id == judgement[0].id
    assert join(pile(), judgement).placements[0].kind is PlacementKind.EXACT


def test_the_nearest_of_equal_words_is_meant():
    reading = pile()[0]
    text = "It rained. It rained. It rained."
    report = replace(reading.report, text=text)
    model = reading.statements[0]

    def at(start: int) -> Statement:
        anchor = Anchor(report.id, start, start + 10, "It rained.")
        return replace(model, id=content_id("t", report.id, start, start + 10), anchor=anchor, context=anchor)

    judgement = signed(["strike"])[0]
    pinned = replace(judgement, on=(replace(judgement.on[0], anchor=at(11).anchor),))
    (placed,) = place_judgements([replace(reading, report=report, statements=(at(0), at(11), at(22)))], [pinned])
    assert (placed.how, placed.judgement.on[0].anchor.start) == (PlacementKind.EXACT, 11)
    further = replace(judgement, on=(replace(judgement.on[0], anchor=replace(at(22).anchor, start=18, end=28)),))
    (placed,) = place_judgements([replace(reading, report=report, statements=(at(0), at(11), at(22)))], [further])
    assert (placed.how, placed.judgement.on[0].anchor.start) == (PlacementKind.MOVED, 22)

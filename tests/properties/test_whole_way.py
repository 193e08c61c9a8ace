"""What must hold of the whole way, from received text to brief, whatever the pile."""

from __future__ import annotations

import re
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firsthand.intake import Received
from firsthand.model import DerivationKind, Judgement, Reading, RelationKind, Skipped, Story
from firsthand.pipeline import join_story, read_report
from firsthand.present import dossier, write_brief

# Invented: a fire in a warehouse at an invented quay. (language, sentence)
SENTENCES = (
    ("en", "The fire brigade said two workers died in the fire at the Norrbacka depot."),
    ("en", "Mayor Ilda Ferro said at least five workers were injured on Tuesday."),
    ("en", "The company denied that gas had leaked at the depot."),
    ("en", "According to two officials, gas had leaked at the depot before the fire."),
    ("en", "Satellite images from Maxar show the roof of the depot gone."),
    ("de", "Die Feuerwehr teilte mit, zwei Arbeiter seien bei dem Brand im Lager Norrbacka gestorben."),
    ("de", "„Wir haben eine Explosion gehört“, sagte ein Anwohner der Agentur Reuters."),
    ("pl", "Straż pożarna poinformowała, że w pożarze zginęło trzech pracowników."),
    ("ru", "По словам пожарных, при пожаре погибли два работника."),
    ("ar", "قال رئيس البلدية إن عاملين قتلا في الحريق يوم الثلاثاء."),
    ("zh", "消防部门表示，火灾造成至少2人死亡、5人受伤。"),
    ("tr", "İtfaiye, yangında iki işçinin öldüğünü açıkladı."),
)
OUTLETS = ("Kurier Nadmorski", "Halden Tidende", "The Lowland Post", "Stepnoy Vestnik", "Quay Monitor")
SLOW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
QUICK = settings(max_examples=60, deadline=None)


@cache
def read(name: str, text: str, outlet: str | None = None, day: int | None = None) -> Reading:
    published = f"2026-03-{day:02d}" if day else None
    outcome = read_report(
        Received(name=name, content=text.encode(), media_type="text/plain", outlet=outlet, published=published),
        received_at="2026-03-20T00:00:00Z",
    )
    assert not isinstance(outcome, Skipped), outcome
    return outcome


@st.composite
def piles(draw: st.DrawFn) -> tuple[Reading, ...]:
    """Two to five reports of one to four sentences each; sentences and days repeat."""
    readings = []
    for number in range(draw(st.integers(2, 5))):
        language = draw(st.sampled_from(sorted({language for language, _ in SENTENCES})))
        own = [text for code, text in SENTENCES if code == language]
        chosen = draw(st.lists(st.sampled_from(own), min_size=1, max_size=4, unique=True))
        outlet = draw(st.sampled_from(OUTLETS))
        readings.append(read(f"{number}.txt", "\n\n".join(chosen), outlet, draw(st.integers(10, 14))))
    return tuple(readings)


def outcome_of(story: Story) -> tuple[object, ...]:
    return (story.readings, story.sources, story.derivations, story.claims, story.relations, story.assessments)


@QUICK
@given(st.text(max_size=400))
def test_whatever_comes_in_is_read_with_anchors_that_hold_or_refused_with_a_reason(text: str) -> None:
    outcome = read_report(
        Received(name="x.txt", content=text.encode("utf-8", "surrogatepass"), media_type="text/plain"),
        received_at="2026-03-20T00:00:00Z",
    )
    if isinstance(outcome, Skipped):
        assert outcome.reason and outcome.stage == "intake"
        return
    report, mentions = outcome.report, outcome.mentions
    marks = [segment.anchor for segment in outcome.segments]
    for statement in outcome.statements:
        attribution = statement.attribution
        marks += [statement.anchor, statement.context]
        marks += [anchor for anchor in (attribution.source, attribution.cue) if anchor is not None]
        marks += [voice.anchor for voice in attribution.chain if voice.anchor is not None]
    marks += [one.anchor for one in (*mentions.places, *mentions.times, *mentions.quantities, *mentions.actors)]
    assert all(anchor.holds_in(report.text) for anchor in marks)


@QUICK
@given(st.sampled_from([text for _, text in SENTENCES]), st.sampled_from(OUTLETS))
def test_reading_twice_changes_nothing(text: str, outlet: str) -> None:
    assert read.__wrapped__("a.txt", text, outlet, 11) == read.__wrapped__("a.txt", text, outlet, 11)


@SLOW
@given(piles(), st.randoms(use_true_random=False))
def test_order_of_arrival_changes_nothing(pile: tuple[Reading, ...], chance: object) -> None:
    shuffled = list(pile)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert outcome_of(join_story("fire", pile)) == outcome_of(join_story("fire", [*shuffled, pile[0]]))


@SLOW
@given(piles())
def test_derivations_are_acyclic_and_never_point_back_in_time(pile: tuple[Reading, ...]) -> None:
    story = join_story("fire", pile)
    published = {one.report.id: one.report.published_at or "" for one in story.readings}
    took = {
        (one.report_id, one.origin_report_id)
        for one in story.derivations
        if one.origin_report_id is not None and one.kind is not DerivationKind.QUOTED
    }
    assert all(published[giver][:10] <= published[taker][:10] for taker, giver in took)
    left = {report for pair in took for report in pair}
    while left:
        free = {report for report in left if not any(taker == report and giver in left for taker, giver in took)}
        assert free, took
        left -= free


@SLOW
@given(piles())
def test_contradictions_join_two_claims_once_and_never_equal_quantities(pile: tuple[Reading, ...]) -> None:
    story = join_story("fire", pile)
    against = [one for one in story.relations if one.kind is RelationKind.CONTRADICTS]
    assert all(one.a_id < one.b_id and one.score.reasons for one in against)
    assert len({(one.a_id, one.b_id) for one in against}) == len(against)
    texts = {claim.id: claim.text for claim in story.claims}
    assert all(texts[one.a_id] != texts[one.b_id] for one in against)


@SLOW
@given(piles(), st.sampled_from(OUTLETS))
def test_a_copy_never_raises_an_independent_count(pile: tuple[Reading, ...], outlet: str) -> None:
    before = join_story("fire", pile)
    copied = pile[0]
    after = join_story("fire", [*pile, read("copy.txt", copied.report.text, outlet, 15)])
    counts = {s: a for a, c in zip(before.assessments, before.claims, strict=True) for s in c.statement_ids}
    for assessment, claim in zip(after.assessments, after.claims, strict=True):
        known = [counts[s] for s in claim.statement_ids if s in counts]
        if known:
            assert assessment.at_least <= sum(one.at_least for one in {a.claim_id: a for a in known}.values())


@SLOW
@given(piles())
def test_a_rejection_is_never_overruled(pile: tuple[Reading, ...]) -> None:
    story = join_story("fire", pile)
    joined = next((claim.statement_ids for claim in story.claims if len(claim.statement_ids) > 1), None)
    if joined is None:
        return
    apart = Judgement("v:1", f"{joined[0]}+{joined[1]}", "reject", "editor", "2026-03-20T00:00:00Z")
    claims = join_story("fire", pile, judgements=[apart]).claims
    assert not any(set(joined[:2]) <= set(claim.statement_ids) for claim in claims)


@SLOW
@given(piles())
def test_every_statement_has_one_claim_and_every_mark_of_the_brief_holds(pile: tuple[Reading, ...]) -> None:
    story = join_story("fire", pile)
    stated = sorted(s.id for one in story.readings for s in one.statements)
    assert sorted(s for claim in story.claims for s in claim.statement_ids) == stated
    lengths = {one.report.id: len(one.report.text) for one in story.readings}
    marks = re.findall(r"\[(r:\w+):(\d+)–(\d+)\]", write_brief(story, form="md"))
    assert marks
    for report, start, end in marks:
        length = max(size for known, size in lengths.items() if known.startswith(report))
        assert 0 <= int(start) < int(end) <= length
    assert dossier(story)["format"] == "firsthand-dossier/1"

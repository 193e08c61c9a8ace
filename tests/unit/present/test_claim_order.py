"""What is claimed, disputed, changed and unknown: the right claims in the right place."""

from dataclasses import replace

from harbour_story import build_story

from firsthand.model import Bound, RelationKind
from firsthand.present.briefs import Standing
from firsthand.present.compose import compose_brief


def test_disputed_and_deadly_claims_come_before_background() -> None:
    brief = compose_brief(build_story())
    words = [entry.wording.anchor.quote for entry in brief.claims]
    assert {words[0][:7], words[1][:7]} == {"A crane", "Nine pe"}
    assert [entry.label for entry in brief.claims] == [f"C{n}" for n in range(1, len(words) + 1)]
    assert all("berths" not in one for one in words)
    assert sum("berths" in entry.wording.anchor.quote for entry in brief.background) == 4


def test_a_revised_claim_leaves_the_front_but_not_the_brief() -> None:
    brief = compose_brief(build_story())
    fronted = {entry.claim_id for entry in brief.claims}
    (series,) = brief.series
    assert not {step.claim_id for step in series.steps[:-1]} & fronted
    assert series.steps[-1].claim_id in fronted


def test_a_number_series_says_who_said_which_when() -> None:
    (series,) = compose_brief(build_story()).series
    assert series.unit == "deaths"
    assert [(step.value, step.bound) for step in series.steps] == [
        (4, Bound.AT_LEAST), (7, Bound.EXACT), (9, Bound.EXACT),
    ]  # fmt: skip
    assert [step.cited.outlet for step in series.steps] == ["Meridian Wire", "Черноморский вестник", "港湾日报"]


def test_every_claim_stands_in_exactly_one_list() -> None:
    story = build_story()
    brief = compose_brief(story)
    revised = {one.a_id for one in story.relations if one.kind is RelationKind.UPDATES}
    listed = [entry.claim_id for entry in (*brief.claims, *brief.open_claims, *brief.background)]
    assert len(listed) == len(set(listed))
    assert set(listed) | revised == {claim.id for claim in story.claims}


def test_hedged_and_unanswered_claims_are_open() -> None:
    brief = compose_brief(build_story())
    assert {entry.standing for entry in brief.open_claims} == {Standing.OPEN}
    assert any("unclear how many" in entry.wording.anchor.quote for entry in brief.open_claims)


def test_a_much_repeated_claim_of_one_origin_is_called_weaker_than_it_looks() -> None:
    brief = compose_brief(build_story())
    assert {entry.wording.anchor.quote[:4] for entry in brief.lone_claims} == {"Quay", "Nine"}
    assert next(line.words for line in brief.summary if line.lead == "Weaker than it looks").endswith("but 1 origin.")


def test_observations_count_providers_not_outlets() -> None:
    helion = compose_brief(build_story()).observations[0]
    assert helion.provider == "Helion Earth"
    assert helion.reports == 2
    assert set(helion.outlets) == {"Harbour Gazette", "港湾日报"}


def test_copies_are_grouped_by_origin() -> None:
    families = {family.origin: family for family in compose_brief(build_story()).families}
    assert families["Meridian Wire"].first_name == "Meridian Wire"
    assert len(families["Meridian Wire"].takings) == 6
    assert families["Northern Agency"].first_name is None


def test_the_order_of_arrival_changes_nothing() -> None:
    story = build_story()
    turned = replace(
        story, claims=story.claims[::-1], relations=story.relations[::-1], assessments=story.assessments[::-1]
    )
    one, other = compose_brief(story), compose_brief(turned)
    assert (one.claims, one.disputes, one.series) == (other.claims, other.disputes, other.series)

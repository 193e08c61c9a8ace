"""Families of reporting and observations: who rests on whom, by name, however many outlets repeat it."""

from dataclasses import replace

from harbour_story import Passage, Pile, build_story

from firsthand.model import Basis, Derivation, DerivationKind, Score, Source, Statement, Story, VoiceKind, content_id
from firsthand.present.briefs import Standing
from firsthand.present.compose import compose_brief
from firsthand.present.escaping import shorten
from firsthand.present.index import index_story
from firsthand.present.substance import is_question, weigh_substance

SATELLITE = Basis.SATELLITE_IMAGERY


def picture_story() -> Story:
    """Three reports on the pictures of two firms, one of which names both, and one that names nobody."""
    pile = Pile()
    for name, who in (
        ("1.txt", "New pictures from Helion"),
        ("2.txt", "pictures taken by Helion and Argus Orbital"),
        ("3.txt", "Recent satellite pictures"),
    ):
        pile.add(
            name, f"Paper {name[0]}", "en", "2031-05-02", Passage(f"{who} show a crater.", "crater", who, SATELLITE)
        )
    statements = [reading.statements[0] for reading in pile.readings]
    names = ("Helion", "Argus Orbital", "Recent satellite pictures")
    sources = tuple(
        Source(content_id("n", name), name, name, VoiceKind.RECORD, (statement.id,), SATELLITE)
        for name, statement in zip(names, statements, strict=True)
    )
    story = build_story()
    return replace(
        story, readings=tuple(pile.readings), sources=sources, derivations=(), claims=(), relations=(), assessments=()
    )


def test_a_picture_belongs_to_every_firm_that_its_source_names() -> None:
    seen = {one.provider: one for one in compose_brief(picture_story()).observations}
    assert seen["Helion"].reports == 2
    assert seen["Argus Orbital"].reports == 1


def test_pictures_whose_provider_is_not_named_say_so() -> None:
    (unnamed,) = (one for one in compose_brief(picture_story()).observations if one.provider is None)
    assert unnamed.described == ("Recent satellite pictures",)


def test_a_recording_firm_is_a_family_of_reporting() -> None:
    families = {one.origin: one for one in compose_brief(picture_story()).families}
    assert set(families) == {"Helion", "Argus Orbital"}
    assert sorted(one.outlet for one in families["Helion"].takings) == ["Paper 1", "Paper 2"]
    assert families["Helion"].basis is SATELLITE


def test_an_agency_is_one_family_however_a_passage_calls_it() -> None:
    pile = Pile()
    for name, called in (("1.txt", "Aegean Press"), ("2.txt", "the Greek agency Aegean Press"), ("3.txt", "AP")):
        passage = Passage(f"The quay sank, {called} says.", "quay", "a docker", via=(called,))
        pile.add(name, f"Paper {name[0]}", "en", "2031-05-02", passage)
    readings = tuple(replace(one, statements=tuple(map(_told_by_outlet, one.statements))) for one in pile.readings)
    first = readings[0].report
    taken = Derivation("d:1", first.id, "Aegean Press", None, DerivationKind.CREDITED, (), Score(0.9, ("named",)))
    story = replace(picture_story(), readings=readings, sources=(), derivations=(taken,))
    (family,) = compose_brief(story).families
    assert family.origin == "Aegean Press"
    assert sorted(one.outlet for one in family.takings) == ["Paper 1", "Paper 2", "Paper 3"]


def _told_by_outlet(statement: Statement) -> Statement:
    outer, *rest = statement.attribution.chain
    chain = (replace(outer, kind=VoiceKind.PUBLICATION), *rest)
    return replace(statement, attribution=replace(statement.attribution, chain=chain))


def test_the_summary_is_short_and_cites_every_line() -> None:
    lines = compose_brief(build_story()).summary
    assert 3 <= len(lines) <= 6
    assert all(line.cited for line in lines)


def test_questions_crossheads_and_scraps_lead_no_brief() -> None:
    pile = Pile()
    pile.add(
        "1.txt", "Coast Post", "en", "2031-05-02",
        Passage("Ferry strands sixty people off Trabzon", "head", headline=True),
        Passage("The ferry Ilia ran aground two kilometres off Trabzon before dawn on Friday.", "event"),
        Passage("Sixty aboard", "cross", headline=True),
        Passage("Was the captain of the ferry asleep when it ran aground off Trabzon?", "asks"),
        Passage("the pilot station", "scrap"),
    )  # fmt: skip
    index = index_story(replace(build_story(), readings=tuple(pile.readings)))
    weights = {key: weigh_substance(index, said, said[0]) for key, said in pile.statements.items()}
    assert weights["event"] > max(weights["cross"], weights["asks"], weights["scrap"])
    assert weights["head"] > weights["cross"]


def test_questions_are_known_by_their_mark_in_many_scripts() -> None:
    assert all(map(is_question, ("Who did it?", "谁干的？", "من فعلها؟", "“Who?”")))
    assert not any(map(is_question, ("He asked who did it.", "What a day!")))


def test_a_long_quote_is_cut_at_the_end_of_a_clause() -> None:
    text = "The harbour was closed at noon, the master said, because the northern quay had begun to sink again"
    assert shorten(text, 80) == "The harbour was closed at noon, the master said…"


def test_open_claims_are_asserted_by_nobody() -> None:
    brief = compose_brief(build_story())
    line = next(one for one in brief.summary if one.lead == "Nobody knows")
    label = line.words.partition(":")[0]
    assert {one.label: one.standing for one in brief.open_claims}[label] is Standing.OPEN

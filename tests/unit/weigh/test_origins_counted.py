"""Counting origins by hand: small piles whose answer an editor can see at once."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import FrameType

from firsthand.model import (
    ActorMention,
    AlignedSpan,
    Anchor,
    Assessment,
    Attribution,
    Basis,
    Claim,
    Credit,
    DatedBy,
    Derivation,
    DerivationKind,
    DifferingField,
    Judgement,
    Mentions,
    Reading,
    Relation,
    RelationKind,
    Report,
    Score,
    Source,
    Stance,
    Statement,
    Voice,
    VoiceKind,
)
from firsthand.weigh import WeighOptions, assess_claims

NAMED, ROLE, ANONYMOUS = VoiceKind.NAMED, VoiceKind.ROLE, VoiceKind.ANONYMOUS
PUBLICATION, ACCOUNT, RECORD = VoiceKind.PUBLICATION, VoiceKind.ACCOUNT, VoiceKind.RECORD
OFFICIAL = Basis.OFFICIAL_STATEMENT


class Pile:
    """Reports written one after another, each with statements about one claim or another."""

    def __init__(self) -> None:
        self.readings: list[Reading] = []
        self.derivations: list[Derivation] = []
        self.sources: list[Source] = []
        self.relations: list[Relation] = []
        self.members: dict[str, list[str]] = {}

    def report(self, outlet: str, *, day: int = 1, byline: str | None = None, url: str | None = None) -> str:
        report_id = f"r:{len(self.readings):05d}"
        report = Report(
            report_id, f"{report_id}.txt", "x" * 4000, "en", outlet, url,
            published_at=f"2031-04-{day:02d}", dated_by=DatedBy.MANIFEST,
        )  # fmt: skip
        credit = (Credit(byline, Anchor(report_id, 3990, 4000, "x" * 10), "byline"),) if byline else ()
        self.readings.append(Reading(report, (), (), Mentions(), credit))
        return report_id

    def say(
        self, report_id: str, *chain: Voice, basis: Basis = OFFICIAL, stance: Stance = Stance.ASSERTS,
        claim: str = "c:one", key: str | None = None, actor: str | None = None,
    ) -> Anchor:  # fmt: skip
        place = next(i for i, reading in enumerate(self.readings) if reading.report.id == report_id)
        reading = self.readings[place]
        start = 100 * len(reading.statements)
        anchor = Anchor(report_id, start, start + 80, "x" * 80)
        statement = Statement(
            f"t:{report_id[2:]}.{len(reading.statements)}", report_id, anchor, anchor,
            Attribution(source_name=chain[-1].name if chain else None, chain=chain), basis, stance, "en",
        )  # fmt: skip
        actors = reading.mentions.actors + (
            (ActorMention(Anchor(report_id, start, start + 5, "x" * 5), actor),) if actor else ()
        )
        self.readings[place] = Reading(
            reading.report, (), (*reading.statements, statement), Mentions(actors=actors), reading.credits
        )
        if key is not None:
            source = Source(f"o:{statement.id}", key, chain[-1].name, chain[-1].kind, (statement.id,), basis)
            self.sources.append(source)
        self.members.setdefault(claim, []).append(statement.id)
        return anchor

    def write(self, report_id: str, words: str) -> None:
        """The text of the report begins, where its first statement stands, with WORDS."""
        place = next(i for i, reading in enumerate(self.readings) if reading.report.id == report_id)
        reading = self.readings[place]
        report = replace(reading.report, text=f"{words}\n".ljust(4000, "x"))
        self.readings[place] = replace(reading, report=report)

    def take(self, taken: Anchor, given: Anchor, kind: DerivationKind = DerivationKind.COPIED) -> None:
        span = AlignedSpan(taken, given, 0.9)
        self.derivations.append(
            Derivation(
                f"d:{len(self.derivations)}", taken.report_id, "", given.report_id, kind, (span,), Score(0.9, ("",))
            )
        )

    def dispute(self, a: str, b: str) -> None:
        score = Score(1.0, ("",))
        self.relations.append(Relation(f"x:{a}{b}", a, b, RelationKind.CONTRADICTS, DifferingField.DENIAL, score))

    def assess_all(self, *judgements: Judgement) -> dict[str, Assessment]:
        claims = [Claim(claim_id, "", "en", tuple(ids)) for claim_id, ids in self.members.items()]
        found = assess_claims(
            claims, self.readings, self.sources, self.derivations, self.relations,
            judgements=judgements, options=WeighOptions(),
        )  # fmt: skip
        return {assessment.claim_id: assessment for assessment in found}

    def assess(self) -> Assessment:
        return self.assess_all()["c:one"]


def counted(pile: Pile) -> tuple[int, int]:
    assessment = pile.assess()
    return assessment.at_least, assessment.at_most


def test_many_outlets_that_quote_one_body_are_one_origin() -> None:
    pile = Pile()
    for outlet in ("Kurier", "Tidende", "Vestnik", "Post"):
        pile.say(pile.report(outlet), Voice("the coast guard of Norvik", NAMED))
    assessment = pile.assess()
    assert (assessment.at_least, assessment.at_most) == (1, 1)
    assert (assessment.reports, assessment.families) == (4, 4)
    assert any("single origin" in reason for reason in assessment.reasons)


def test_spokeswoman_and_army_are_one_and_another_body_of_the_state_is_a_second() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("the army", ROLE), key="is/army")
    pile.say(pile.report("Tidende"), Voice("Major Runa Eldjarn", NAMED), key="is/army/runa eldjarn")
    pile.say(pile.report("Vestnik"), Voice("the ambulance service", NAMED), key="is/ambulance service")
    pile.say(pile.report("Post"), Voice("Iceland", NAMED), key="is")
    assessment = pile.assess()
    assert (assessment.at_least, assessment.at_most) == (2, 2)
    assert any("one side (is)" in reason for reason in assessment.reasons)


def test_unnamed_sources_raise_only_what_is_possible() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Ilse Marten", NAMED))
    pile.say(pile.report("Tidende"), Voice("a port official", ANONYMOUS), basis=Basis.ANONYMOUS_OFFICIAL)
    pile.say(pile.report("Vestnik"), Voice("a diplomat", ANONYMOUS), basis=Basis.ANONYMOUS_OFFICIAL)
    assert counted(pile) == (1, 3)


def test_unnamed_sources_alone_are_at_least_one_origin() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("a port official", ANONYMOUS))
    pile.say(pile.report("Tidende"), Voice("a diplomat", ANONYMOUS))
    assessment = pile.assess()
    assert (assessment.at_least, assessment.at_most) == (1, 2)
    assert assessment.grade[0] == "F"


def test_unnamed_officials_relayed_by_one_agency_are_one_origin() -> None:
    pile = Pile()
    agency = Voice("Nordfeld News Agency", PUBLICATION)
    for outlet, name in (
        ("Kurier", "wysoki rangą urzędnik"),
        ("Tidende", "a senior official"),
        ("Post", "ein Beamter"),
    ):
        pile.say(pile.report(outlet), agency, Voice(name, ANONYMOUS), basis=Basis.ANONYMOUS_OFFICIAL)
    pile.say(pile.report("Nordfeld"), Voice("a defence official", ANONYMOUS), basis=Basis.ANONYMOUS_OFFICIAL)
    assert counted(pile) == (1, 1)


def test_two_unnamed_sources_of_one_dispatch_stay_apart() -> None:
    pile = Pile()
    dispatch = pile.report("Nordfeld")
    pile.say(dispatch, Voice("a diplomat", ANONYMOUS))
    pile.say(dispatch, Voice("a security official", ANONYMOUS))
    assert counted(pile) == (1, 2)


def test_a_report_that_credits_an_outlet_rests_on_what_that_outlet_rests_on() -> None:
    pile = Pile()
    pile.say(pile.report("Harbour Post"), Voice("Ilse Marten", NAMED))
    pile.say(pile.report("Kurier"), Voice("The Harbour Post", PUBLICATION), basis=Basis.MEDIA_REPORT)
    assert counted(pile) == (1, 1)


def test_own_words_rest_on_the_source_that_the_same_report_names() -> None:
    pile = Pile()
    report = pile.report("Kurier")
    pile.say(report, basis=Basis.UNATTRIBUTED)
    pile.say(report, Voice("Ilse Marten", NAMED))
    assert counted(pile) == (1, 1)


def test_own_words_under_one_agency_byline_are_one_origin() -> None:
    pile = Pile()
    for outlet in ("Kurier", "Tidende", "Post"):
        pile.say(pile.report(outlet, byline="Nordfeld News Agency"), basis=Basis.UNATTRIBUTED)
    pile.say(pile.report("Vestnik"), basis=Basis.UNATTRIBUTED)
    assert counted(pile) == (1, 2)


def test_a_reporter_who_saw_it_is_an_origin_and_a_sister_paper_is_not_another() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier", url="https://kurier.example/a"), basis=Basis.EYEWITNESS)
    pile.say(pile.report("Kurier on Sunday", url="https://www.kurier.example/b"), basis=Basis.EYEWITNESS)
    pile.say(pile.report("Post", url="https://post.example/c"), basis=Basis.EYEWITNESS)
    assessment = pile.assess()
    assert (assessment.at_least, assessment.at_most, assessment.families) == (2, 2, 2)


def test_one_satellite_picture_seen_by_two_outlets_is_one_observation() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Skylark satellite images", RECORD), basis=Basis.SATELLITE_IMAGERY)
    pile.say(pile.report("Post"), Voice("satellite images", RECORD), basis=Basis.SATELLITE_IMAGERY)
    pile.say(pile.report("Vestnik"), Voice("спутниковые снимки", RECORD), basis=Basis.SATELLITE_IMAGERY)
    assessment = pile.assess()
    assert (assessment.at_least, assessment.at_most) == (1, 1)
    assert assessment.best_basis is Basis.SATELLITE_IMAGERY


def test_a_rewrite_with_another_name_is_not_shown_to_be_a_second_origin() -> None:
    pile = Pile()
    given = pile.say(pile.report("Nordfeld"), Voice("Ilse Marten", NAMED))
    taken = pile.say(pile.report("Kurier"), Voice("Oskar Lindqvist", NAMED))
    pile.take(taken, given, DerivationKind.REWRITTEN)
    assert counted(pile) == (1, 2)


def test_verbatim_words_with_another_name_are_one_origin() -> None:
    pile = Pile()
    given = pile.say(pile.report("Nordfeld"), Voice("Ilse Marten", NAMED))
    taken = pile.say(pile.report("Kurier"), Voice("Oskar Lindqvist", NAMED))
    pile.take(taken, given, DerivationKind.COPIED)
    assert counted(pile) == (1, 1)


def test_a_copy_of_a_copy_that_is_not_in_the_claim_still_leads_to_the_first() -> None:
    pile = Pile()
    first = pile.say(pile.report("Nordfeld"), Voice("a diplomat", ANONYMOUS))
    middle = pile.say(pile.report("Tidende"), Voice("a diplomat", ANONYMOUS), claim="c:other")
    last = pile.say(pile.report("Kurier"), Voice("ein Diplomat", ANONYMOUS))
    pile.take(middle, first)
    pile.take(last, middle)
    assert counted(pile) == (1, 1)


def test_ten_accounts_are_never_certain_beside_a_named_witness() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Ilse Marten", NAMED), basis=Basis.EYEWITNESS)
    for number in range(10):
        pile.say(pile.report("Post"), Voice(f"@eye{number}", ACCOUNT), basis=Basis.SOCIAL_POST)
    assert counted(pile) == (1, 11)


def test_a_dispute_names_the_other_side_and_sets_the_digit() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Ilse Marten", NAMED))
    pile.say(pile.report("Post"), Voice("the ministry of Transport", NAMED), stance=Stance.DENIES, claim="c:two")
    pile.dispute("c:one", "c:two")
    assessment = pile.assess()
    assert assessment.disputed_by == ("the ministry of Transport",)
    assert assessment.grade == "C4"
    assert assessment.words == "roughly even chance"


def test_speaking_about_ones_own_side_is_said_and_lowers_the_letter() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("the navy", ROLE), key="pl/navy", actor="PL", stance=Stance.DENIES)
    assessment = pile.assess()
    assert assessment.grade[0] == "D"
    assert "the navy speaks about its own side" in assessment.reasons


def test_a_wire_that_takes_its_report_back_is_named_with_those_who_still_carry_it() -> None:
    pile = Pile()
    agency = Voice("Nordfeld News Agency", PUBLICATION)
    pile.say(pile.report("Kurier", day=1), agency, Voice("an official", ANONYMOUS), basis=Basis.ANONYMOUS_OFFICIAL)
    pile.say(pile.report("Tidende", day=1), agency, basis=Basis.MEDIA_REPORT)
    pile.say(pile.report("Nordfeld", day=3), stance=Stance.DENIES, basis=Basis.UNATTRIBUTED, claim="c:two")
    pile.dispute("c:one", "c:two")
    assessment = pile.assess()
    assert any("took it back" in reason and "Kurier, Tidende" in reason for reason in assessment.reasons)
    assert assessment.grade == "F5"
    assert assessment.words == "unlikely"


def test_no_grade_is_certain_and_three_named_origins_earn_the_best_digit() -> None:
    pile = Pile()
    for name in ("Ilse Marten", "Oskar Lindqvist", "Runa Eldjarn"):
        pile.say(pile.report("Kurier"), Voice(name, NAMED), basis=Basis.EYEWITNESS)
    assessment = pile.assess()
    assert (assessment.grade, assessment.words) == ("B1", "very likely")


def test_a_claim_that_nobody_had_made_by_then_is_assessed_as_empty() -> None:
    (assessment,) = assess_claims((Claim("c:later", "", "en", ("t:gone",)),), (), (), (), (), options=WeighOptions())
    assert (assessment.at_least, assessment.at_most, assessment.reports) == (0, 0, 0)
    assert assessment.grade == "F6"


def test_judgements_that_stand_are_among_the_reasons_and_whether_they_differ() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Ilse Marten", NAMED))
    early = Judgement("v:1", "c:one", "accept", "kim", "2031-04-02T10:00:00Z")
    late = Judgement("v:2", "c:one", "reject", "kim", "2031-04-03T10:00:00Z", "two ferries, not one")
    said = "kim judged it on 2031-04-03: reject: two ferries, not one"
    assert pile.assess_all(late)["c:one"].reasons[-1] == said
    both = pile.assess_all(late, early)["c:one"].reasons
    assert said in both
    assert both[-1] == "the judgements on it differ"


def test_cost_grows_with_statements_not_with_their_pairs() -> None:
    def calls(number: int) -> int:
        """How many functions of ours are called to count NUMBER statements."""
        pile = Pile()
        given = pile.say(pile.report("Nordfeld"), Voice("an official", ANONYMOUS))
        ids = []
        for place in range(number):
            ids.append(pile.report(f"Outlet {place}"))
        # Written straight in: Pile.say looks its report up one by one.
        for place, report_id in enumerate(ids, start=1):
            reading = pile.readings[place]
            anchor = Anchor(report_id, 0, 80, "x" * 80)
            chain = (Voice("an official", ANONYMOUS),)
            statement = Statement(
                f"t:{place}", report_id, anchor, anchor, Attribution(chain=chain), OFFICIAL, Stance.ASSERTS, "en"
            )
            pile.readings[place] = Reading(reading.report, (), (statement,), Mentions(), ())
            pile.members["c:one"].append(statement.id)
            pile.take(anchor, given)
        found = 0

        def count(frame: FrameType, event: str, argument: object) -> None:
            nonlocal found
            found += event == "call"

        sys.setprofile(count)
        try:
            assert counted(pile) == (1, 1)
        finally:
            sys.setprofile(None)
        return found

    assert calls(800) < 8 * calls(100) * 1.5


def test_the_worked_example_of_the_guide() -> None:
    pile = Pile()
    master = Voice("Ilse Marten", NAMED)
    first = pile.say(pile.report("Nordfeld Press"), master)
    pile.say(pile.report("Kurier"), Voice("Nordfeld Press", PUBLICATION), master)
    translated = pile.say(pile.report("Tidende"), basis=Basis.UNATTRIBUTED)
    pile.take(translated, first, DerivationKind.TRANSLATED)
    pile.say(pile.report("Post"), Voice("two port officials", ANONYMOUS), basis=Basis.ANONYMOUS_OFFICIAL)
    pile.say(pile.report("Vestnik"), Voice("The Post", PUBLICATION), basis=Basis.MEDIA_REPORT)
    pile.say(pile.report("Post"), basis=Basis.EYEWITNESS)
    assessment = pile.assess()
    assert (assessment.reports, assessment.families) == (6, 5)
    assert (assessment.at_least, assessment.at_most) == (2, 3)
    assert [origin.name for origin in assessment.origins if origin.certain] == ["Ilse Marten", "Post: its own reporter"]


def test_a_whole_is_not_counted_beside_its_part() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("the United Nations", NAMED), key="united nations")
    pile.say(pile.report("Post"), Voice("OCHA", NAMED), key="ocha")
    pile.say(pile.report("Tidende"), Voice("Iceland", NAMED), key="is/state")
    pile.say(pile.report("Vestnik"), Voice("the coast guard", ROLE), key="is/coast_guard")
    assert counted(pile) == (2, 2)


def test_two_members_of_one_state_without_a_body_are_two() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Runa Eldjarn", NAMED), key="is/person/ldjrn-rn")
    pile.say(pile.report("Post"), Voice("Orri Stakkur", NAMED), key="is/person/stkr-r")
    assert counted(pile) == (2, 2)


def test_an_office_of_an_unknown_state_is_not_shown_apart_from_a_known_one() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Runa Eldjarn", NAMED), key="?/foreign_ministry/ldjrn-rn")
    pile.say(pile.report("Post"), Voice("the foreign ministry", ROLE), key="is/foreign_ministry")
    assert counted(pile) == (1, 2)


def test_a_role_that_linking_tied_to_nobody_is_never_certain_beside_a_name() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Ilse Marten", NAMED), key="person/mrtn-ls")
    pile.say(pile.report("Post"), Voice("local authorities", ROLE), key="government:r:00001")
    assert counted(pile) == (1, 2)


def test_an_outlet_that_carries_a_denial_takes_nothing_back_that_a_named_voice_told_it() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier", day=1), Voice("Ilse Marten", NAMED), key="pl/navy/mrtn-ls")
    pile.say(pile.report("Kurier", day=2), stance=Stance.DENIES, basis=Basis.UNATTRIBUTED, claim="c:two")
    pile.dispute("c:one", "c:two")
    assert not any("took it back" in reason for reason in pile.assess().reasons)


def test_who_declines_to_comment_stands_behind_nothing() -> None:
    pile = Pile()
    report = pile.report("Kurier")
    pile.say(report, Voice("Ilse Marten", NAMED), key="pl/navy/mrtn-ls")
    pile.say(report, Voice("the Harbour Office", NAMED), key="no/port_authority", stance=Stance.NO_COMMENT)
    assessment = pile.assess()
    assert (assessment.at_least, assessment.at_most) == (1, 1)
    assert any("declines to say" in reason for reason in assessment.origins[0].reasons)


def test_own_words_rest_on_the_one_publication_that_the_report_credits() -> None:
    pile = Pile()
    pile.say(pile.report("Fjord Wire"), Voice("Ilse Marten", NAMED), key="pl/navy/mrtn-ls")
    post = pile.report("Post")
    pile.say(post, basis=Basis.UNATTRIBUTED)
    pile.say(post, Voice("Fjord Wire", PUBLICATION), Voice("an official", ANONYMOUS), claim="c:two")
    assert (pile.assess().at_least, pile.assess().at_most) == (1, 1)
    pile.say(post, Voice("Tidende", PUBLICATION), Voice("a clerk", ANONYMOUS), claim="c:two")
    assert pile.assess().at_most == 2  # of two credited publications it may rest on either, or on neither


def test_an_unnamed_voice_keeps_the_relay_that_its_report_gives_once() -> None:
    pile = Pile()
    agency, official = Voice("Fjord Wire", PUBLICATION), Voice("a port official", ANONYMOUS)
    for outlet in ("Post", "Kurier"):
        report = pile.report(outlet)
        pile.say(report, agency, official, claim="c:two", basis=Basis.ANONYMOUS_OFFICIAL)
        pile.say(report, official, basis=Basis.ANONYMOUS_OFFICIAL)
    assert pile.assess().at_most == 1


def test_a_publication_that_saw_it_counts_as_its_own_reporter() -> None:
    pile = Pile()
    pile.say(pile.report("Post"), Voice("Fjord Wire", PUBLICATION), basis=Basis.EYEWITNESS)
    (origin,) = pile.assess().origins
    assert (origin.name, origin.certain) == ("Fjord Wire: its own reporter", True)


def test_a_long_list_of_those_who_dispute_it_ends() -> None:
    pile = Pile()
    pile.say(pile.report("Kurier"), Voice("Ilse Marten", NAMED))
    for number in range(8):
        pile.say(pile.report("Post"), Voice(f"Witness {number}", NAMED), claim="c:two", stance=Stance.DENIES)
    pile.dispute("c:one", "c:two")
    (reason,) = [reason for reason in pile.assess().reasons if reason.startswith("disputed by")]
    assert reason.endswith("and 3 others")


def test_pictures_of_one_provider_are_one_observation_whatever_their_kind() -> None:
    pile = Pile()
    for name, basis in (("Bilder von Skua", Basis.VIDEO_OR_PHOTO), ("Skua satellite images", Basis.SATELLITE_IMAGERY)):
        pile.say(pile.report("Kurier"), Voice(name, RECORD), key="record/sk", basis=basis)
    assert (pile.assess().at_least, pile.assess().at_most) == (1, 1)


def test_one_quotation_in_two_mouths_is_not_two_origins() -> None:
    pile = Pile()
    words = "“I stood at the window and counted some forty trucks,”"
    for outlet, name in (("Kurier", "Ilia Terve"), ("Tidende", "Ivo Karlsen"), ("Post", "Henrik Osk")):
        report = pile.report(outlet)
        pile.say(report, Voice(name, NAMED))
        pile.write(report, words if name != "Henrik Osk" else words.replace("“", "").replace("”", ""))
    assessment = pile.assess()
    assert (assessment.at_least, assessment.at_most) == (2, 3)


def test_a_short_quotation_may_be_said_by_two() -> None:
    pile = Pile()
    for outlet, name in (("Kurier", "Ilia Terve"), ("Tidende", "Ivo Karlsen")):
        report = pile.report(outlet)
        pile.say(report, Voice(name, NAMED))
        pile.write(report, "“It was a drone,” he said, as the column drove by")
    assert counted(pile) == (2, 2)

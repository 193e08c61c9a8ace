from itertools import permutations

import pytest
from link_pile import make_reading

from firsthand.link.derivations import trace_derivations
from firsthand.model import Derivation, DerivationKind, Reading, SegmentKind, VoiceKind

WIRE = [
    "Ferry grounds off Kestrel Point with 214 aboard",
    "The ferry Halcyon ran onto the Kestrel sandbank at 06:40 on Tuesday with 214 people aboard, and none was hurt.",
    "The Porthaven tugs Grete and Molly pulled at her for three hours before the tide turned and work was broken off.",
    "The harbour office closed the northern fairway and sent four coasters round by the Gannet Sound.",
    "Passengers were taken off in groups of 30 by the lifeboats of Porthaven and Little Marrow.",
    "A second try is planned for Wednesday at high water, when 11 metres are expected over the Kestrel bank.",
]
GERMAN = [
    "Fähre mit 214 Menschen vor Kestrel Point auf Grund gelaufen",
    "Mit 214 Menschen an Bord ist die Fähre Halcyon am Dienstag um 06:40 Uhr auf die Sandbank Kestrel gelaufen.",
    "Die Schlepper Grete und Molly aus Porthaven zogen drei Stunden lang, dann drehte die Tide.",
    "Das Hafenamt sperrte die nördliche Fahrrinne und schickte vier Küstenmotorschiffe durch den Gannet Sound.",
    "In Gruppen zu 30 holten die Rettungsboote von Porthaven und Little Marrow die Fahrgäste von Bord.",
    "Am Mittwoch soll bei Hochwasser mit 11 Metern über der Sandbank Kestrel ein neuer Versuch folgen.",
]
HEADLINE = {0: SegmentKind.HEADLINE}


def wire(**more: object) -> Reading:
    settings = {"outlet": "Quaynews", "published_at": "2025-03-04T08:00", "kinds": HEADLINE} | more
    return make_reading("wire.txt", WIRE, **settings)  # type: ignore[arg-type]


def between(*readings: Reading) -> list[Derivation]:
    return [found for found in trace_derivations(readings) if found.kind is not DerivationKind.CREDITED]


def test_a_copy_points_to_the_earlier_report_and_its_spans_hold() -> None:
    copy = make_reading("copy.txt", WIRE[:4], outlet="Marrow Mail", published_at="2025-03-04T09:30")
    (found,) = between(wire(), copy)
    assert (found.kind, found.report_id, found.origin) == (DerivationKind.COPIED, copy.report.id, "Quaynews")
    for span in found.spans:
        assert span.taken.holds_in(copy.report.text)
        assert span.given is not None
        assert span.given.holds_in(wire().report.text)
    assert any("published" in reason for reason in found.score.reasons)


def test_a_later_version_of_one_outlet_is_a_revision() -> None:
    later = make_reading(
        "later.txt", [*WIRE, "All passengers reached the shore."], outlet="Quaynews", published_at="2025-03-04T11:00"
    )
    (found,) = between(wire(), later)
    assert (found.kind, found.report_id) == (DerivationKind.REVISED, later.report.id)


def test_versions_without_time_grow() -> None:
    longer = make_reading("longer.txt", [*WIRE, "All passengers reached the shore."], outlet="Quaynews")
    (found,) = between(wire(published_at=None), longer)
    assert found.report_id == longer.report.id


def test_a_translation_is_found_by_names_numbers_and_order_alone() -> None:
    german = make_reading(
        "de.txt", GERMAN, language="de", outlet="Küstenblatt", published_at="2025-03-04T10:00", kinds=HEADLINE
    )
    (found,) = between(wire(), german)
    assert (found.kind, found.report_id) == (DerivationKind.TRANSLATED, german.report.id)
    assert len(found.spans) >= 5


def test_reports_of_one_event_in_own_words_are_no_derivation() -> None:
    own = make_reading(
        "own.txt",
        [
            "I stood on the beach at Little Marrow when the Halcyon came in too close.",
            "She lay at a slant, and people on deck waved their coats.",
            "A fisherman, Tom Arkle, took six of them ashore in his own boat.",
            "By noon the sand was full of families with blankets.",
            "Nobody there could say why the Kestrel light was dark that morning.",
        ],
        outlet="Beach Post",
        published_at="2025-03-04T12:00",
    )
    assert between(wire(), own) == []


def test_two_reports_that_quote_one_statement_do_not_derive_from_each_other() -> None:
    quote = (
        "“We had no warning that the bank had moved so far to the north since the last survey of the fairway in May.”"
    )
    a = make_reading(
        "a", ["The owners of the Halcyon spoke on Tuesday.", quote], outlet="A Paper", published_at="2025-03-04"
    )
    b = make_reading(
        "b", ["A statement by the ferry line came at noon.", quote], outlet="B Paper", published_at="2025-03-05"
    )
    assert between(a, b) == []


def test_a_passage_taken_over_is_a_quotation_not_a_copy() -> None:
    other = [
        "The fishing season in Porthaven opened with little joy this week.",
        WIRE[2],
        *(f"Stall number {n} of the market sold nothing but old rope and talk." for n in ("two", "nine", "twelve")),
    ]
    taker = make_reading("season.txt", other, outlet="Marrow Mail", published_at="2025-03-06")
    (found,) = between(wire(), taker)
    assert (found.kind, found.report_id) == (DerivationKind.QUOTED, taker.report.id)


def test_credits_name_origins_and_find_the_report_in_the_pile() -> None:
    relay = make_reading(
        "relay.txt",
        ["A ferry has grounded, Quaynews reported."],
        outlet="Marrow Mail",
        published_at="2025-03-04T09:00",
        credits=(("Quaynews", "Quaynews", "words"),),
    )
    found = [d for d in trace_derivations([wire(), relay]) if d.kind is DerivationKind.CREDITED]
    assert [(d.origin, d.origin_report_id) for d in found] == [("Quaynews", wire().report.id)]
    early = make_reading(
        "early.txt",
        ["A ferry has grounded, Quaynews reported."],
        published_at="2025-03-04T07:00",
        credits=(("Quaynews", "Quaynews", "words"),),
    )
    assert [d.origin_report_id for d in trace_derivations([wire(), early])] == [None]


def test_a_flash_rests_on_the_body_that_it_quotes_but_a_long_report_does_not() -> None:
    line = "The Finnish foreign ministry said that the strait was open."
    chain = (("The Finnish foreign ministry", VoiceKind.NAMED),)
    flash = make_reading("flash.txt", [line], voices=((line, chain),))
    assert [d.origin for d in trace_derivations([flash])] == ["Finnish MFA"]
    padding = [
        f"Sentence {n} tells of the weather over the outer islands and of nothing else at all." for n in range(14)
    ]
    long = make_reading("long.txt", [line, *padding], voices=((line, chain),))
    assert trace_derivations([long]) == ()


def test_a_post_in_two_reports_is_the_accounts() -> None:
    post = "Harbour radio is down. Use channel 9. — Pilot Watch (@pilotwatch) March 4, 2025"
    pile = [
        make_reading(
            name, [f"{name} writes of the fog.", post], outlet=name, kinds={1: SegmentKind.POST}, handle="@pilotwatch"
        )
        for name in ("A Paper", "B Paper")
    ]
    found = trace_derivations(pile)
    assert {(d.origin, d.origin_report_id, d.kind) for d in found} == {("@pilotwatch", None, DerivationKind.QUOTED)}
    assert len(found) == 2


@pytest.mark.parametrize("times", list(permutations(("2025-03-04T08:00", "2025-03-04T09:00", None))))
def test_derivations_form_no_circle_and_never_point_back_in_time(times: tuple[str | None, ...]) -> None:
    pile = [
        make_reading(f"{place}.txt", [*WIRE, f"Version {place}."], outlet=f"Paper {place}", published_at=moment)
        for place, moment in enumerate(times)
    ]
    published = {reading.report.id: reading.report.published_at for reading in pile}
    found = between(*pile)
    assert found
    edges = {(d.report_id, d.origin_report_id) for d in found}
    for taker, giver in edges:
        assert giver is not None
        assert (giver, taker) not in edges
        taken_at, given_at = published[taker], published[giver]
        assert taken_at is None or given_at is None or given_at <= taken_at
    assert trace_derivations(pile) == trace_derivations(pile[::-1])


def test_nothing_comes_of_nothing() -> None:
    assert trace_derivations([]) == ()
    assert trace_derivations([make_reading("empty", [""])]) == ()

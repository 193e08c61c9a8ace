import pytest
from link_pile import make_reading

from firsthand.link.sources import resolve_sources
from firsthand.link.spelling import skeleton
from firsthand.model import Reading, Source, VoiceKind

NAMED, ROLE, ANONYMOUS, PUBLICATION = VoiceKind.NAMED, VoiceKind.ROLE, VoiceKind.ANONYMOUS, VoiceKind.PUBLICATION


def said(name: str, line: str, *chain: tuple[str, VoiceKind], **more: object) -> Reading:
    return make_reading(name, [line], voices=((line, chain),), **more)  # type: ignore[arg-type]


def keys(*readings: Reading) -> list[str]:
    return [source.key for source in resolve_sources(readings)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norwegian Army", "die norwegische Armee"),
        ("the Finnish foreign ministry", "das finnische Außenministerium"),
        ("Министерство обороны Эстонии", "the Estonian defence ministry"),
        ("chiński resort dyplomacji", "中国外交部"),
        ("the Portuguese Red Cross", "la Croix-Rouge portugaise"),
        ("World Health Organization", "la Organización Mundial de la Salud"),
    ],
)
def test_one_body_in_two_languages_is_one_source(first: str, second: str) -> None:
    a = said("a", f"The harbour is closed, {first} said.", (first, NAMED))
    b = said("b", f"Zwei Boote fehlen: {second}.", (second, NAMED))
    assert len(keys(a, b)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the Norwegian army", "the Finnish army"),
        ("the Norwegian army", "the Norwegian foreign ministry"),
        ("Anna Lindqvist", "Anders Lindqvist"),
        ("Northfield Medical Center", "Eastbank Medical Center"),
    ],
)
def test_look_alikes_stay_apart(first: str, second: str) -> None:
    a = said("a", f"The harbour is closed, {first} said.", (first, NAMED))
    b = said("b", f"Two boats are missing, {second} said.", (second, NAMED))
    assert len(keys(a, b)) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Olena Kravtsenko", "Олена Кравценко"),
        ("Samir Haddoushi", "سمير حدوشي"),
        ("Dmitrij Wołkow", "Dmitry Volkov"),
    ],
)
def test_a_person_is_one_across_scripts(first: str, second: str) -> None:
    a = said("a", f"The bridge held, {first} said.", (first, NAMED))
    b = said("b", f"Ponte: {second}.", (second, NAMED))
    assert len(keys(a, b)) == 1


def test_a_spokesman_stands_under_the_body_he_speaks_for() -> None:
    a = said(
        "a",
        "Finnish army spokesman Pekka Rantala said the road is shut.",
        ("Finnish army spokesman Pekka Rantala", NAMED),
    )
    b = said("b", "Rantala sagte, die Straße sei gesperrt.", ("Rantala", NAMED))
    c = said("c", "The Finnish army said so.", ("The Finnish army", NAMED))
    found = keys(a, b, c)
    assert found[0] == "fi/army"
    assert found[1].startswith("fi/army/")
    assert len(found) == 2


def test_unnamed_sources_never_merge_across_reports() -> None:
    a = said("a", "A Finnish official said three boats sank.", ("A Finnish official", ANONYMOUS))
    b = said("b", "A Finnish official said it again.", ("A Finnish official", ANONYMOUS))
    assert len(keys(a, b)) == 2


def test_an_unnamed_source_that_two_reports_have_through_one_agency_is_one() -> None:
    chain = (("Quaynews", PUBLICATION), ("a Finnish official", ANONYMOUS))
    a = said("a", "Quaynews, citing a Finnish official: three boats sank.", *chain, published_at="2025-03-04T10:00")
    b = said("b", "Trzy łodzie, podał Quaynews.", *chain, published_at="2025-03-04T12:00")
    later = said("c", "Quaynews: four boats.", *chain, published_at="2025-03-05T09:00")
    assert len(keys(a, b)) == 1
    assert len(keys(a, b, later)) == 2


def test_the_only_mayor_whom_the_pile_names_is_the_mayor() -> None:
    a = said("a", "Burmistrz Jan Kowalec podał, że most stoi.", ("Burmistrz Jan Kowalec", NAMED))
    b = said("b", "The bridge stands, the mayor said.", ("the mayor", ROLE))
    other = said("c", "Mayor Petra Svoboda said so.", ("Mayor Petra Svoboda", NAMED))
    assert len(keys(a, b)) == 1
    assert len(keys(a, b, other)) == 3


def test_an_expert_on_the_army_does_not_speak_for_it() -> None:
    name = "die norwegische Militärexpertin Ingrid Solheim"
    (source,) = resolve_sources([said("a", f"Es war Nebel, so {name}.", (name, NAMED))])
    assert "army" not in source.key


def test_the_reporters_own_words_have_no_source() -> None:
    assert resolve_sources([make_reading("a", ["Three boats sank."], voices=(("Three boats sank.", ()),))]) == ()


def test_order_of_arrival_changes_nothing() -> None:
    pile = [
        said("a", "Katri Salo said so.", ("Katri Salo", NAMED)),
        said("b", "Minister Salo said so again.", ("Minister Salo", NAMED)),
        said("c", "Timo Salo denied it.", ("Timo Salo", NAMED)),
    ]
    forward: tuple[Source, ...] = resolve_sources(pile)
    assert forward == resolve_sources(pile[::-1])


def test_every_statement_has_at_most_one_source() -> None:
    pile = [said(str(place), f"Body {place} spoke.", (f"Body {place}", NAMED)) for place in range(4)]
    ids = [statement_id for source in resolve_sources(pile) for statement_id in source.statement_ids]
    assert len(ids) == len(set(ids)) == 4


@pytest.mark.parametrize("spelling", ["Zhuravlov", "Журавлёв", "Żurawlow", "Zhuravlyov"])
def test_skeletons_level_spelling_habits(spelling: str) -> None:
    assert skeleton(spelling) == "zrvlv"

"""Who is identified, and who is not shown to be anybody in particular."""

import pytest
from link_pile import make_reading

from firsthand.link.bodies import read_profile, read_provider
from firsthand.link.sources import resolve_sources
from firsthand.model import Reading, Source, VoiceKind

NAMED, ROLE, PUBLICATION, RECORD = VoiceKind.NAMED, VoiceKind.ROLE, VoiceKind.PUBLICATION, VoiceKind.RECORD


def said(name: str, line: str, *chain: tuple[str, VoiceKind], **more: object) -> Reading:
    return make_reading(name, [line], voices=((line, chain),), **more)  # type: ignore[arg-type]


def sources_of(*voices: tuple[str, VoiceKind]) -> tuple[Source, ...]:
    pile = [said(f"r{place}", f"Bridge {place} is shut: {voice[0]}.", voice) for place, voice in enumerate(voices)]
    return resolve_sources(pile)


@pytest.mark.parametrize(
    "word", ["ustalenia", "komunikacie", "министерстве", "который", "źródłami", "the official", "I"]
)
def test_a_common_noun_is_nobody_beyond_its_report(word: str) -> None:
    (source,) = sources_of((word, ROLE))
    assert ":r" in source.key and "/" not in source.key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Поздно вечером норвежская полиция", "no/police"),
        ("Oslo and Finland", ""),
        ("the Finnish side", "fi/state"),
        ("Finland", "fi/state"),
        ("Stray Finnish rockets", ""),
    ],
)
def test_a_state_speaks_where_nothing_else_is_named(name: str, key: str) -> None:
    (source,) = sources_of((name, ROLE))
    assert source.key == key or (not key and "/" not in source.key)


def test_a_lone_surname_in_a_headline_is_whoever_bears_it_in_full() -> None:
    assert len(sources_of(("Pekka Rantala", NAMED), ("Rantala", ROLE))) == 1
    assert all("/" not in source.key for source in sources_of(("Says", ROLE)))


def test_the_ministry_is_the_only_one_that_the_report_names() -> None:
    lines = ["The Finnish foreign ministry denied it.", "The ministry added more."]
    chains = ((lines[0], (("The Finnish foreign ministry", NAMED),)), (lines[1], (("The ministry", ROLE),)))
    (source,) = resolve_sources([make_reading("a", lines, voices=chains)])
    assert source.key == "fi/foreign_ministry"


def test_bare_police_is_the_only_police_of_a_pile_about_that_state_alone() -> None:
    assert len(sources_of(("Finnish police", NAMED), ("Polizei", ROLE))) == 2  # the second report names no state


@pytest.mark.parametrize(
    "name",
    [
        "Satellite pictures taken by the company Grey Skua",
        "Imágenes de satélite de la empresa Grey Skua",
        "Bilder der Firma Grey Skua",
        "Zdjęcia firmy Grey Skua",
    ],
)
def test_one_provider_is_one_record_whatever_the_picture_is_called(name: str) -> None:
    (source,) = sources_of((name, RECORD), ("Grey Skua satellite images by the firm Grey Skua", RECORD))
    assert (source.key.startswith("record/"), source.name) == (True, "Grey Skua")


@pytest.mark.parametrize("name", ["Satellite Images", "Ship-tracking signals", "Drone footage", "a video on Monday"])
def test_a_kind_of_record_is_no_provider(name: str) -> None:
    assert read_provider(name) == ()


def test_pictures_of_two_providers_count_with_the_one_named_alone() -> None:
    found = sources_of(
        ("images from Planet Labs and Maxar", RECORD), ("Maxar images", RECORD), ("Maxar imagery again", RECORD)
    )
    assert [source.key for source in found] == ["record/maxar"]


def test_a_publications_nameless_reporter_is_the_publication() -> None:
    pile = [
        said("a", "The quay burns, a Quaynews reporter saw.", ("A Quaynews reporter", NAMED)),
        make_reading("b", ["The quay burns."], outlet="Quaynews"),
    ]
    (source,) = resolve_sources(pile)
    assert source.key == "publication/quaynews"


def test_the_journalist_is_the_only_one_the_report_names() -> None:
    lines = [
        "The gate is open, said journalist Runa Eld of the Quaynews channel.",
        "I saw lorries, the journalist said.",
    ]
    chains = (
        (lines[0], (("journalist Runa Eld of the Quaynews channel", NAMED),)),
        (lines[1], (("the journalist", ROLE),)),
    )
    (source,) = resolve_sources([make_reading("a", lines, voices=chains)])
    assert source.name == "Runa Eld"


def test_who_leads_an_organisation_stands_under_it() -> None:
    found = sources_of(("Runa Eld, who leads the group Fjord Watch", NAMED), ("the group Fjord Watch", NAMED))
    assert found[1].key.startswith(found[0].key + "/")


def test_a_relative_pronoun_is_not_the_world_health_organisation() -> None:
    assert read_profile("Runa Eld, who leads the harbour").proper == ""
    assert read_profile("the WHO").proper == "WHO"
    assert read_profile("l'ONU").proper == "United Nations"


@pytest.mark.parametrize(
    ("written", "person"),
    [
        ("Hinweise auf Sabotage", ("Hinweise",)),
        ("Ludwig van Aalst", ("Ludwig", "Aalst")),
        ("reporter Runa Eld of the Quay News channel", ("Runa", "Eld")),
        ("芬兰领事玛尔塔·维尔宁", ("玛尔塔", "维尔宁")),
    ],
)
def test_a_name_ends_where_common_words_begin(written: str, person: tuple[str, ...]) -> None:
    assert read_profile(written).person == person


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ruben Asht", "Ρούμπεν Αστ"),
        ("Halina Drożdż", "Галина Дрождж"),
        ("provincial governor Beata Mroczek", "Воевода Беата Мрочек"),
        ("provincial governor Beata Mroczek", "Місцева воєводка Беата Мрочек"),
        ("Jens Palo", "Речник Єнс Пало"),
        ("Paul Ehrling", "Аналітик Пауль Ерлінг"),
        ("Ingrid Salomo", "Специалист по морским минам Ингрид Саломо из Бергена"),
        ("Runa Eld", "Local fisherman from Quay Runa Eld"),
        ("Beata Mroczek", "Northline vojvodkyně Beata Mroczeková"),
    ],
)
def test_a_person_is_one_in_another_script_and_behind_a_description(first: str, second: str) -> None:
    assert len(sources_of((first, NAMED), (second, NAMED))) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ivan Petrov", "Иван Петренко"),
        ("Marta Lind", "Марта Линн"),
        ("Nikos Valettas", "Никола Валеттас"),
        ("Anna Berg", "Оля Берг"),
        ("Maria Zisi", "Марина Зиси"),
        ("Marta Lind", "Martin Lind"),
        ("Wiktor Zaleski", "Wiktor Zalewski"),
        ("Polish minister Anna Brisk", "Чешская министр Анна Бриск"),
    ],
)
def test_two_names_stay_two_in_another_script(first: str, second: str) -> None:
    assert len(sources_of((first, NAMED), (second, NAMED))) == 2


def test_a_name_that_fits_two_of_one_script_joins_neither() -> None:
    assert len(sources_of(("Ivan Petrov", NAMED), ("Ivan Bedrov", NAMED), ("Иван Педров", NAMED))) == 3
    assert len(sources_of(("Ivan Petrov", NAMED), ("Ivan Bedrov", NAMED), ("Иван Петров", NAMED))) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Orbis Lens", "firma Orbis Lens"),
        ("Aigli Shipping", "компания Aigli"),
        ("the company Helektra Grid", "شركة «هيلكترا غريد"),
        ("European Union", "Uniunea Europeană"),
        ("African Union", "l'Unione africana"),
        ("the firm Norðurfar Lines", "Norðurfars Lines"),
    ],
)
def test_a_body_is_one_with_and_without_the_noun_for_it(first: str, second: str) -> None:
    found = sources_of((first, NAMED), (second, NAMED))
    assert len({"/".join(source.key.split("/")[:2]) for source in found}) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Nordhav Telecom", "Nordhav Energy"),
        ("the firm Grey Skua", "the firm Grey Whale"),
        ("Brandt Shipping", "Ilse Brandt"),
        ("European Union", "Uniunea Africană"),
        ("the firm Northline Air", "the firm Northlink Air"),
    ],
)
def test_two_bodies_stay_two(first: str, second: str) -> None:
    found = sources_of((first, NAMED), (second, NAMED))
    assert len({"/".join(source.key.split("/")[:2]) for source in found}) == 2


def test_a_lone_surname_is_rather_a_person_than_a_firm() -> None:
    found = sources_of(("Brandt Shipping", NAMED), ("Ilse Brandt", NAMED), ("Brandt", NAMED))
    assert sorted(len(source.statement_ids) for source in found) == [1, 2]


def test_who_speaks_for_a_firm_stands_under_it_in_every_script() -> None:
    found = sources_of(
        ("Aigli Shipping", NAMED),
        ("Despina Vlachou, spokeswoman of the owner Aigli Shipping", NAMED),
        ("Деспина Влаху", NAMED),
    )
    assert [len(source.statement_ids) for source in found] == [1, 2]
    assert len({"/".join(source.key.split("/")[:2]) for source in found}) == 1


@pytest.mark.parametrize("name", ["un uomo", "Eu vi", "uno dei due", "è nato qui"])
def test_a_small_word_is_no_international_body(name: str) -> None:
    assert read_profile(name).proper == ""


def test_whose_pictures_count_speaks_as_that_provider() -> None:
    found = sources_of(("Satellite pictures of the company Orbis Lens", RECORD), ("firma Orbis Lens", NAMED))
    assert [source.key for source in found] == ["record/rbs"]

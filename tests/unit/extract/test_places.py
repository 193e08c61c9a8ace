"""Places and actors found in sentences about invented events at real places."""

from __future__ import annotations

from itertools import pairwise

import pytest

from firsthand.extract.places import find_places
from firsthand.model import ActorMention, PlaceMention, Report, Segment, SegmentKind, anchor_in

Mentions = tuple[tuple[PlaceMention, ...], tuple[ActorMention, ...]]


def read(text: str, language: str = "en", kind: SegmentKind = SegmentKind.BODY) -> Mentions:
    report = Report("r:1", "a.txt", text, language)
    segments, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            segments.append(Segment(anchor_in("r:1", text, at, at + len(line)), kind, language))
        at += len(line) + 1
    return find_places(report, segments)


def placed(text: str, language: str = "en") -> dict[str, str]:
    return {place.anchor.quote: place.name for place in read(text, language)[0]}


def acting(text: str, language: str = "en") -> dict[str, str]:
    return {actor.anchor.quote: actor.actor for actor in read(text, language)[1]}


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "A bus fell into a ravine near Mombasa in eastern Kenya.", {"Mombasa", "eastern Kenya"}),
        ("is", "Skipið sigldi frá Tartus í Sýrlandi til Líbíu.", {"Tartus", "Sýrlandi", "Líbíu"}),
        ("tr", "Uçak Suriye'den kalkıp Libya'ya indi, yolcular Ankara'da bekledi.", {"Suriye", "Libya", "Ankara"}),
        ("ar", "غادرت السفينة طرطوس ووصلت إلى بنغازي في ليبيا", {"طرطوس", "بنغازي", "ليبيا"}),
        ("de", "Der Zug fuhr von Warschau nach Kiew und weiter in den Süden der Ukraine.",
         {"Warschau", "Kiew", "Süden der Ukraine"}),
        ("pl", "Pociąg jechał z Krakowa do Kijowa, a potem do Stanów Zjednoczonych poleciał minister.",
         {"Krakowa", "Kijowa", "Stanów Zjednoczonych"}),
        ("ru", "Самолет вылетел из Махачкалы в Ливию, сообщили в Одессе.", {"Махачкалы", "Ливию", "Одессе"}),
        ("uk", "Потяг вирушив з Києва до Польщі, а ракети летіли з Чорного моря.", {"Києва", "Польщі", "Чорного моря"}),
        ("es", "El barco zarpó de Valparaíso rumbo a Antofagasta, en el norte de Chile.",
         {"Valparaíso", "Antofagasta", "norte de Chile"}),
        ("fr", "Le convoi a quitté Bamako vers le Niger et s'est arrêté au Tchad.", {"Bamako", "Niger", "Tchad"}),
        ("it", "Il traghetto è partito da Bari per Lampedusa e poi in Libia.", {"Bari", "Lampedusa", "Libia"}),
        ("zh", "飞机从基辅飞往利比亚，途中在贝鲁特停留，黎巴嫩南部下雨。", {"基辅", "利比亚", "贝鲁特", "黎巴嫩南部"}),
        ("vi", "Tàu rời Syria tới Libya rồi ghé Đà Nẵng, Dải Gaza có mưa.", {"Syria", "Libya", "Đà Nẵng", "Dải Gaza"}),
    ],
)  # fmt: skip
def test_inflected_places_are_found_in_thirteen_languages(language: str, text: str, places: set[str]) -> None:
    assert places <= set(placed(text, language))


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("en", "Russia denied the report.", "RU"),
        ("en", "The Kremlin declined to answer.", "RU"),
        ("de", "Das russische Militär wies den Vorwurf zurück.", "RU"),
        ("is", "Rússar neita þessu.", "RU"),
        ("pl", "Rosyjskie ministerstwo zaprzeczyło.", "RU"),
        ("ru", "Российское ведомство опровергло это.", "RU"),
        ("uk", "Російські військові заперечують.", "RU"),
        ("ar", "نفت وزارة الدفاع الروسية ذلك", "RU"),
        ("zh", "俄方否认了这一说法。", "RU"),
        ("tr", "Rus askerleri çekildi.", "RU"),
        ("es", "El ejército ruso lo negó.", "RU"),
        ("fr", "L'armée russe a démenti.", "RU"),
        ("it", "L'esercito russo ha smentito.", "RU"),
        ("vi", "Điện Kremlin phủ nhận.", "RU"),
        ("en", "The Red Crescent opened a shelter.", "red crescent"),
        ("zh", "世卫组织发出警告。", "world health organization"),
    ],
)
def test_the_same_actor_has_the_same_key_in_every_language(language: str, text: str, actor: str) -> None:
    assert actor in acting(text, language).values()


def test_a_state_that_acts_is_no_place_and_a_state_that_is_gone_to_is() -> None:
    text = "Libya rejected the offer.\nThe ship sailed to Malta and then returned to Libya."
    places, actors = read(text)
    assert [(place.anchor.start, place.name) for place in places] == [(45, "Malta"), (72, "Libya")]
    assert [(actor.anchor.start, actor.actor) for actor in actors] == [(0, "LY")]


def test_adjectives_bodies_and_people_are_no_places() -> None:
    text = (
        "The minister, an Israeli, wrote letters to the Bank of England about the novels that Jack London once wrote.\n"
        "Paris Hilton, who had read none of them, was quoted as saying that President Lincoln would have liked them."
    )
    assert placed(text) == {}


def test_a_seat_of_power_that_speaks_is_its_state() -> None:
    assert acting("Washington accused Tehran of arming the rebels.") == {"Washington": "US", "Tehran": "IR"}
    assert "Warsaw" in placed("The train left Warsaw at noon.")


def test_a_name_shared_by_towns_is_the_one_near_the_others() -> None:
    with_lebanon = read("Crowds gathered in Beirut, in Sidon and in Tripoli.")[0]
    with_libya = read("Crowds gathered in Benghazi, in Misrata and in Tripoli.")[0]
    assert [place.country for place in with_lebanon] == ["LB"] * 3
    assert [place.country for place in with_libya] == ["LY"] * 3


def test_a_town_is_sought_in_the_region_named_after_it() -> None:
    (town, *_) = read("The plant in Springfield, Oregon, caught fire.")[0]
    assert town.lat == pytest.approx(44.05, abs=0.2) and town.lon == pytest.approx(-123.0, abs=0.2)


def test_a_spelling_that_no_list_holds_is_placed_by_its_consonants() -> None:
    for language, text in (
        ("en", "It lay in Latakia, then near Jisr ash-Shogour."),
        ("de", "Es lag in Latakia, dann bei Dschisr asch-Schoghur."),
    ):
        (_, second) = read(text, language)[0]
        assert second.country == "SY" and second.lat == pytest.approx(35.81, abs=0.1)


def test_a_village_in_no_list_is_named_but_not_located() -> None:
    (village,) = read("The landslide buried the village of Lower Quenby.")[0]
    assert (village.anchor.quote, village.lat, village.lon, village.precision_km) == ("Lower Quenby", None, None, None)


def test_a_hospital_is_located_at_the_town_beside_it() -> None:
    places = {place.anchor.quote: place for place in read("They were taken to Rosewood Hospital in Mombasa.")[0]}
    hospital = places["Rosewood Hospital"]
    assert hospital.lat == pytest.approx(places["Mombasa"].lat) and hospital.precision_km == 10


def test_parts_borders_territories_and_capitals() -> None:
    names = placed(
        "It fell on Polish territory near the Poland-Ukraine border.\nFires burned in the Lebanese capital.\n"
        "Snow fell in northern Finland."
    )
    assert names["Polish territory"] == "Poland"
    assert names["Poland-Ukraine border"] == "Poland–Ukraine border"
    assert names["Lebanese capital"] == "Beirut"
    assert names["northern Finland"] == "northern Finland"


def test_boilerplate_and_bylines_are_not_read() -> None:
    for kind in (SegmentKind.BOILERPLATE, SegmentKind.BYLINE):
        assert read("In Cairo, in Egypt.", kind=kind) == ((), ())


def test_every_mention_quotes_the_text_it_points_at_and_none_overlap() -> None:
    text = "Flóð urðu í norðurhluta Ítalíu.\u200b “Rússar” neita – í Sýrlandi’s höfn. Beirut,Lebanon"
    places, actors = read(text, "is")
    spans = sorted((m.anchor.start, m.anchor.end) for m in (*places, *actors))
    assert spans and all(mention.anchor.holds_in(text) for mention in (*places, *actors))
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_reading_twice_gives_the_same() -> None:
    text = "Georgia voted. Officials in Georgia and Alabama counted; Tripoli and Tyre were quiet."
    assert read(text) == read(text)


@pytest.mark.timeout(60)  # what is not linear takes hours
@pytest.mark.parametrize(
    "piece", ["A-", "In A ", "St. ", "al-Al ", "北京", "قرية ", "Xx Hospital ", "'s ", "near the village of "]
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    read(piece * 6000)

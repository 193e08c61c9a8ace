"""Places told by others: distances, bearings, borders, coasts, what lies between, small places in no list."""

from __future__ import annotations

import pytest

from firsthand.extract.place_borders import border_points, coast_points, middle_of, nearest_of, neighbours_of
from firsthand.extract.places import find_places
from firsthand.model import ActorMention, PlaceMention, Report, Segment, SegmentKind, anchor_in


def read(text: str, language: str = "en") -> tuple[tuple[PlaceMention, ...], tuple[ActorMention, ...]]:
    report = Report("r:1", "a.txt", text, language)
    return find_places(report, [Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BODY, language)])


# Tartus lies at 34.89, 35.88; 13 km north-west of it is 34.97, 35.78.
@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "The ship burned 13 km north-west of Tartus on Monday.", "13 km north-west of Tartus"),
        ("de", "Das Schiff brannte 13 Kilometer nordwestlich von Tartus.", "13 Kilometer nordwestlich von Tartus"),
        ("fr", "Le navire a brûlé à 13 km au nord-ouest de Tartous.", "13 km au nord-ouest de Tartous"),
        ("es", "El barco ardió a 13 km al noroeste de Tartus.", "13 km al noroeste de Tartus"),
        ("it", "La nave bruciava a 13 km a nord-ovest di Tartus.", "13 km a nord-ovest di Tartus"),
        ("pl", "Statek płonął 13 km na północny zachód od Tartusu.", "13 km na północny zachód od Tartusu"),
        ("ru", "Судно горело в 13 км к северо-западу от Тартуса.", "13 км к северо-западу от Тартуса"),
        ("uk", "Судно горіло за 13 км на північний захід від Тартуса.", "13 км на північний захід від Тартуса"),
        ("is", "Skipið brann 13 km norðvestur af Tartus.", "13 km norðvestur af Tartus"),
        ("tr", "Gemi Tartus'un 13 km kuzeybatısında yandı.", "Tartus'un 13 km kuzeybatısında"),
        ("ar", "احترقت السفينة على بعد 13 كيلومترا شمال غرب طرطوس", "13 كيلومترا شمال غرب طرطوس"),
        ("vi", "Con tàu bốc cháy cách Tartus 13 km về phía tây bắc.", "Tartus 13 km về phía tây bắc"),
        ("zh", "该船在塔尔图斯西北13公里处起火。", "塔尔图斯西北13公里"),
        ("nl", "Het schip brandde 13 km ten noordwesten van Tartus.", "13 km ten noordwesten van Tartus"),
        ("sv", "Fartyget brann 13 km nordväst om Tartus.", "13 km nordväst om Tartus"),
        ("pt", "O navio ardeu a 13 km a noroeste de Tartus.", "13 km a noroeste de Tartus"),
        ("cs", "Loď hořela 13 km severozápadně od Tartusu.", "13 km severozápadně od Tartusu"),
        ("ro", "Nava a ars la 13 km nord-vest de Tartus.", "13 km nord-vest de Tartus"),
    ],
)
def test_a_distance_and_a_bearing_name_a_spot(language: str, text: str, quote: str) -> None:
    (place,) = (place for place in read(text, language)[0] if place.anchor.quote == quote)
    assert (place.lat, place.lon) == (pytest.approx(34.97, abs=0.02), pytest.approx(35.78, abs=0.02))
    assert place.precision_km is not None and 3 <= place.precision_km <= 30


@pytest.mark.parametrize(
    ("unit", "km"), [("10 miles", 16.1), ("10 nautical miles", 18.5), ("1,5 km", 1.5), ("800 metres", 0.8)]
)
def test_units_are_kilometres(unit: str, km: float) -> None:
    (place,) = read(f"It fell {unit} north of Tartus.")[0]
    assert place.lat == pytest.approx(34.889 + km / 111.2, abs=0.01)


def test_a_spot_that_is_a_town_named_before_is_that_town() -> None:
    derna, again = read("Derna, a city 150 miles east of Benghazi, was hit.")[0]
    assert (derna.lat, derna.lon) == (again.lat, again.lon) and again.anchor.quote == "150 miles east of Benghazi"


def test_a_distance_alone_widens_the_circle() -> None:
    (place,) = read("It fell some 40 kilometres from Derna.")[0]
    assert place.anchor.quote == "Derna" and place.precision_km == 50


def test_between_two_towns_is_around_each() -> None:
    homs, hama = read("The bus fell between Homs and Hama.")[0]
    assert homs.precision_km == hama.precision_km == pytest.approx(22.7, abs=1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It sank off the coast of Libya."),
        ("de", "Es sank vor der Küste Libyens."),
        ("ru", "Оно затонуло у берегов Ливии."),
    ],
)
def test_off_a_coast_is_at_the_coast(language: str, text: str) -> None:
    (place,) = read(text, language)[0]
    assert place.name == "coast of Libya" and place.lat is not None and 30 < place.lat < 33.5


def test_a_border_lies_where_the_states_meet_and_near_the_town_beside_it() -> None:
    wide = read("Poland closed its border with Ukraine.")[0][0]
    assert wide.anchor.quote == "border with Ukraine" and wide.name == "Poland–Ukraine border"
    near = read("A shell hit a barn in Przemyśl in Poland, close to the border with Ukraine.")[0][-1]
    assert near.name == wide.name and (near.lat, near.lon) == (
        pytest.approx(49.8, abs=0.2),
        pytest.approx(22.9, abs=0.3),
    )
    assert near.precision_km is not None and wide.precision_km is not None and near.precision_km < wide.precision_km


def test_borders_and_coasts_are_known() -> None:
    points = border_points("UA", "PL")
    assert points == border_points("PL", "UA") != []
    assert border_points("PL", "PT") == [] and coast_points("CZ") == [] and "UA" in neighbours_of("PL")
    middle, reach = middle_of(points)
    assert middle in points and 100 < reach < 400
    assert nearest_of(points, (50.8, 24.0))[0] < 30


@pytest.mark.parametrize(
    ("language", "text", "village"),
    [
        ("en", "A tower fell in Lower Quenby on Monday.", "Lower Quenby"),
        ("de", "In Quenbyhausen fiel ein Turm um.", "Quenbyhausen"),
        ("fr", "Une tour est tombée à Quenbyville lundi.", "Quenbyville"),
        ("es", "Una torre cayó en Villa Quenbia del Monte.", "Villa Quenbia del Monte"),
        ("pl", "Wieża runęła w Quenbicach Dolnych.", "Quenbicach Dolnych"),
        ("ru", "Башня рухнула в Квенбиевке.", "Квенбиевке"),
        ("zh", "地震摧毁了位于昆比镇的一座塔。", "昆比镇"),
        ("ja", "クエンビ峠で塔が倒れた。", "クエンビ峠"),
    ],
)
def test_a_place_in_no_list_is_kept_unlocated(language: str, text: str, village: str) -> None:
    found = {place.anchor.quote: place for place in read(text, language)[0]}
    assert village in found and found[village].lat is None


@pytest.mark.parametrize(
    "text",
    ["He works at Quenby University.", "She wrote in Facebook that all was well.", "It stood in Reuters on Monday.",
     "The report was quoted by Quenby, who had seen it."],
)  # fmt: skip
def test_bodies_platforms_and_persons_are_no_unlisted_places(text: str) -> None:
    assert read(text)[0] == ()


def test_an_unlisted_village_is_around_the_town_it_is_near() -> None:
    village, town = read("It began in the village of Lower Quenby near Lublin.")[0]
    assert (village.lat, village.lon) == (town.lat, town.lon) and village.precision_km == 20


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Man sagt, Man habe nichts gewusst."),
        ("en", "My friends ate. Georgia Bell told Ellen Preston that Preston was late."),
        ("fr", "Eau et pain manquaient. La députée Claire Tours a dit que Tours attendait."),
        ("de", "Er stand vor verschlossenen Türen und in leeren Hallen, sprach von Rosen und von Schuld."),
        ("ja", "男性は明らかにしませんでした。"),
    ],
)
def test_words_and_surnames_that_look_like_places_are_none(language: str, text: str) -> None:
    assert read(text, language) == ((), ())


@pytest.mark.timeout(60)  # what is not linear takes hours
@pytest.mark.parametrize(
    "piece", ["13 km of ", "between A and ", "the border of the ", "Ala., ", "in Xx de la ", "在昆比"]
)
def test_hostile_repetition_takes_linear_time_here_too(piece: str) -> None:
    read(piece * 6000)

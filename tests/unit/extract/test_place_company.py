"""What names mean together: homonyms told apart by regions, abbreviations, neighbours and the outlet."""

from __future__ import annotations

import pytest

from firsthand.extract.gazetteer_file import GazetteerPlace, open_gazetteer
from firsthand.extract.place_company import Asked, Company, Home
from firsthand.extract.place_outlets import find_home
from firsthand.extract.places import find_places
from firsthand.model import PlaceMention, Report, Segment, SegmentKind, anchor_in


def read(text: str, language: str = "en", outlet: str | None = None, url: str | None = None) -> list[PlaceMention]:
    report = Report("r:1", "a.txt", text, language, outlet=outlet, url=url)
    segments, at = [], 0
    for line in text.split("\n"):
        segments.append(Segment(anchor_in("r:1", text, at, at + len(line)), SegmentKind.BODY, language))
        at += len(line) + 1
    return list(find_places(report, segments)[0])


def spot(places: list[PlaceMention], quote: str) -> tuple[float, float]:
    found = next(place for place in places if place.anchor.quote == quote)
    assert found.lat is not None and found.lon is not None
    return found.lat, found.lon


@pytest.mark.parametrize(
    ("text", "town", "lat", "lon"),
    [
        ("A barn burned near Athens, Ga., on Friday.", "Athens", 33.96, -83.38),
        ("A barn burned near Athens, Greece, on Friday.", "Athens", 37.98, 23.73),
        ("PARIS, Ky. (UW) - A barn burned on Friday.", "PARIS", 38.21, -84.25),
        ("Crews left Reno, NV, and drove to Sparks.", "Sparks", 39.53, -119.75),
        ("The bus from Boerne, Kendall County, Texas, was late.", "Boerne", 29.79, -98.73),
        ("The bridge near Columbus carries traffic to Phenix City and Opelika in Alabama.", "Columbus", 32.46, -84.99),
        ("Farms around Woodstock, Tavistock and Stratford in Ontario lost power.", "Woodstock", 43.13, -80.75),
    ],
)
def test_a_shared_name_is_told_by_its_state_or_its_neighbours(text: str, town: str, lat: float, lon: float) -> None:
    assert spot(read(text), town) == (pytest.approx(lat, abs=0.3), pytest.approx(lon, abs=0.3))


def test_one_sense_holds_for_the_whole_report() -> None:
    places = read("A fire broke out in Jordan, Minn., on Monday.\nNobody in Jordan was hurt.")
    assert [place.country for place in places if place.anchor.quote == "Jordan"] == ["US", "US"]


def test_a_list_of_regions_is_no_town_in_the_next_region() -> None:
    places = read("Storms are forecast in Washington, Oregon and Idaho.")
    assert spot(places, "Washington") == (pytest.approx(47.5, abs=0.5), pytest.approx(-120.5, abs=0.5))


def test_names_before_a_plural_noun_are_counties() -> None:
    places = {
        place.anchor.quote: place.name
        for place in read("Volunteers came from Camden and Charlton counties in Georgia.")
    }
    assert places["Charlton"] == "Charlton County"


@pytest.mark.parametrize("text", ["It was sold, In short, for less.", "He moved, OR so he said.", "The Ore. was rich."])
def test_words_that_look_like_states_are_none(text: str) -> None:
    assert read(text) == []


def test_the_outlet_tells_which_town_is_meant() -> None:
    text = "The council of Gainesville met on Monday. A road in Gainesville is closed."
    here = spot(read(text, url="https://www.gainesvilleregister.com/a"), "Gainesville")
    abroad = spot(read("A road in Richmond is closed.", url="https://news.example.co.uk/a"), "Richmond")
    assert here[1] < -80 and abroad == (pytest.approx(51.46, abs=3), pytest.approx(-0.3, abs=3))


@pytest.mark.parametrize(
    ("outlet", "url", "country", "town"),
    [
        ("Concord Monitor", None, "", "Concord"),
        (None, "https://www.thisisoxfordshire.co.uk/x", "GB", "Oxfordshire"),
        (None, "https://www.mercurynews.com/x", "", None),
        ("The New York Times", "https://nytimes.com/x", "", None),
        (None, "https://t.co/x", "", None),
    ],
)
def test_an_outlet_is_at_home_where_its_name_says(
    outlet: str | None, url: str | None, country: str, town: str | None
) -> None:
    home = find_home(Report("r:1", "a", "", "en", outlet=outlet, url=url), open_gazetteer())
    assert home.country == country
    assert {place.name for place in home.spots} == ({town} if town else set())


def place(index: int, country: str, lat: float, lon: float, weight: int) -> GazetteerPlace:
    return GazetteerPlace(index, "x", "city", lat, lon, country, 0, weight, f"geonames:{index}", True)


def test_company_leaves_a_name_itself_out_and_comes_back_to_where_it_was() -> None:
    asked = [
        Asked("a", (place(1, "AA", 10, 10, 100), place(2, "BB", 50, 50, 110)), 1.0),
        Asked("b", (place(3, "AA", 10.2, 10.1, 90),), 1.0),
    ]
    company = Company(asked, home=Home("AA"))
    assert company.meant("a").index == 1
    before = company.support("a", asked[0].places[0])
    assert company.support("a", asked[0].places[0]) == before
    assert before.near == pytest.approx(1.0) and before.elsewhere == pytest.approx(0.0)
    assert company.likelihood("a", asked[0].places[0]) > 0.9 and company.likelihood("a", place(9, "CC", 0, 0, 1)) == 0


def test_company_does_not_depend_on_the_order_of_names() -> None:
    text = "Trains ran from Springfield to Decatur and on to Lincoln.\nNobody in Peoria noticed."
    assert read(text) == read(text)

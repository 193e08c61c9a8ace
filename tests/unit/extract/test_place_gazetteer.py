"""The compiled gazetteer and the tables that it and the grammars are read from."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from firsthand.extract.gazetteer_file import Gazetteer, key_of, open_gazetteer
from firsthand.extract.place_grammar import open_actors, open_grammar
from firsthand.extract.place_skeleton import skeleton_of

LANGUAGES = ("en", "is", "tr", "ar", "de", "pl", "ru", "uk", "es", "fr", "it", "zh", "vi")
FOLDER = files("firsthand.extract.gazetteer")


def rows(name: str) -> list[dict[str, str]]:
    lines = (line for line in FOLDER.joinpath(name).read_text("utf-8").splitlines() if not line.startswith("#"))
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("name", ["Beirut", "بيروت", "贝鲁特", "Бейрут", "Bejrut", "Beyrouth"])
def test_one_town_is_found_by_its_names_in_many_scripts(name: str) -> None:
    places = open_gazetteer().named(key_of(name))
    assert any(place.country == "LB" and abs(place.lat - 33.89) < 0.1 for place in places)


def test_an_unknown_name_finds_nothing() -> None:
    assert open_gazetteer().named(key_of("Quenbyshire-on-the-Moon")) == ()


def test_every_row_of_the_supplement_is_in_the_compiled_file() -> None:
    gazetteer = open_gazetteer()
    for row in rows("supplement.tsv"):
        found = gazetteer.named(key_of(row["name"]))
        near = [p for p in found if abs(p.lat - float(row["lat"])) < 0.1 and abs(p.lon - float(row["lon"])) < 0.1]
        assert near, row["name"]


def test_supplement_rows_are_whole() -> None:
    kinds = set(open_gazetteer().kinds)
    for row in rows("supplement.tsv"):
        assert row["kind"] in kinds and row["source"], row
        assert -90 <= float(row["lat"]) <= 90 and -180 <= float(row["lon"]) <= 180, row


def test_every_country_has_a_centre_and_most_have_a_capital() -> None:
    gazetteer = open_gazetteer()
    assert len(gazetteer.country_places) > 240 and len(gazetteer.capitals) > 200
    assert gazetteer.place(gazetteer.capitals["PL"]).name == "Warsaw"


def test_a_file_of_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="make gazetteer"):
        Gazetteer(b"something else")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_grammar_and_its_actor_forms(language: str) -> None:
    grammar = open_grammar(language)
    assert grammar.lists["stop"] and (grammar.lists["before"] or grammar.lists["after"])
    assert "RU" in {actor for forms in open_actors(language).whole.values() for _, actor, _ in forms}


def test_a_language_without_a_grammar_has_an_empty_one() -> None:
    grammar = open_grammar("xx")
    assert grammar.endings == () and not grammar.lists["before"]


def test_actor_keys_are_states_or_folded_names() -> None:
    for row in rows("actors.tsv"):
        key = row["key"]
        assert (len(key) == 2 and key.isupper()) or key == key.lower(), row


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Majdal Shams", "Madschdal Schams"),
        ("Jablah", "جبلة"),
        ("Darnah", "Дерна"),
        ("Kharkiv", "Харків"),
    ],
)
def test_skeletons_agree_across_scripts(one: str, other: str) -> None:
    assert skeleton_of(one) == skeleton_of(other) != ""


def test_the_gazetteer_stays_small() -> None:
    assert len(FOLDER.joinpath("places.gz").read_bytes()) < 12_000_000

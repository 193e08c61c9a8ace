"""Where the map looks, and how outlines are cut to it."""

import itertools

from firsthand.present.outline_chains import Window, cut_land, cut_lines, load_outlines
from firsthand.present.places import NamedPlace, choose_window


def name_place(name: str, lat: float, lon: float, mentions: int = 1, precision_km: float = 5.0) -> NamedPlace:
    return NamedPlace(name, lat, lon, precision_km, mentions, mentions, 1, name)


def test_the_window_holds_most_mentions_and_leaves_far_ones_out() -> None:
    near = [name_place("Batumi", 41.64, 41.64, 9), name_place("Poti", 42.15, 41.67, 4)]
    window = choose_window([*near, name_place("Lima", -12.05, -77.04, 2)], 1.7)
    assert all(window.holds(place.lon, place.lat) for place in near)
    assert window.east - window.west < 8


def test_a_country_does_not_set_the_window() -> None:
    window = choose_window([name_place("Batumi", 41.64, 41.64), name_place("Brazil", -10, -55, 5, 2000.0)], 1.7)
    assert window.east - window.west < 5


def test_places_on_both_sides_of_the_world_give_the_world() -> None:
    window = choose_window([name_place("Lima", -12, -77, 3), name_place("Tokyo", 35.7, 139.7, 3)], 1.7)
    assert window.holds(-77, -12)
    assert window.holds(139.7, 35.7)


def test_land_is_cut_to_the_window() -> None:
    window = Window(41.0, 41.0, 43.0, 42.5)
    rings = cut_land(load_outlines("near"), window)
    assert {name for name, _ in rings} == {"Georgia", "Turkey"}
    for _, ring in rings:
        for lon, lat in ring:
            assert 41.0 - 1e-9 <= lon <= 43.0 + 1e-9
            assert 41.0 - 1e-9 <= lat <= 42.5 + 1e-9


def test_no_outline_leaps_over_the_world() -> None:
    for name in ("near", "far"):
        for chain in load_outlines(name).chains:
            assert all(abs(a[0] - b[0]) < 180 for a, b in itertools.pairwise(chain))


def test_a_window_over_the_180th_meridian_has_land_on_both_sides() -> None:
    window = Window(176.0, -19.5, 184.0, -15.0)
    rings = cut_land(load_outlines("near"), window)
    assert any(lon < 180 for _, ring in rings for lon, _ in ring)
    assert any(lon > 180 for _, ring in rings for lon, _ in ring)


def test_an_island_is_coast_and_a_boundary_between_states_is_not() -> None:
    coasts, borders = cut_lines(load_outlines("near"), Window(41.0, 41.0, 43.0, 42.5))
    assert coasts
    assert borders
    _, borders_of_iceland = cut_lines(load_outlines("near"), Window(-25.0, 63.0, -13.0, 67.0))
    assert borders_of_iceland == []

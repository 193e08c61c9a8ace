"""What was changed in a copied sentence is seen; another form of a word, or words added, are no change."""

from __future__ import annotations

import pytest

from firsthand.link.changed_words import find_changed


@pytest.mark.parametrize(
    ("a", "b", "changed"),
    [
        (
            "Three engineers from Denmark are among those held",
            "Three engineers from the Netherlands are among those held",
            ("Denmark", "the Netherlands"),
        ),
        ("police fired live rounds at the crowd", "soldiers fired live rounds at the crowd", ("police", "soldiers")),
        ("el tren descarriló el lunes por la noche", "el tren descarriló el jueves por la noche", ("lunes", "jueves")),
        ("die Brücke stürzte um 14 Uhr ein", "die Brücke stürzte um 16 Uhr ein", ("14", "16")),
        ("мост рухнул возле Лимана утром", "мост рухнул возле Изюма утром", ("Лимана", "Изюма")),
    ],
)  # fmt: skip
def test_a_changed_word_is_found(a, b, changed):
    assert find_changed(a, b) == changed


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("the bridge collapses at noon on Monday", "the bridge collapsed at noon on Monday"),
        ("the bridge collapsed at noon", "the old bridge collapsed at noon on Monday"),
        ("the harbour burned all night long", "nobody was told about the second ship"),
        ("fire at the mill", "fire at the mill"),
        ("", ""),
    ],
)
def test_forms_and_additions_are_no_change(a, b):
    assert find_changed(a, b) is None

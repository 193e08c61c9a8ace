"""A line that only names the parts of a site is no headline, whatever stands in capitals."""

import pytest

from firsthand.intake.phrases import is_furniture, phrases_for


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Home World Business Sport Weather Subscribe"),
        ("en", "Home | News | Politics | Sport"),
        ("de", "Politik Wirtschaft Sport Kultur Wetter"),
        ("uk", "Новини Світ Політика Здоров’я"),
        ("ar", "الرئيسية أخبار العالم سياسة رياضة"),
        ("fr", "Accueil Monde Politique Économie"),
    ],
)
def test_names_of_sections_are_furniture(language: str, line: str) -> None:
    assert is_furniture(line, phrases_for(language))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "World health chief wins sport award"),
        ("en", "World politics"),
        ("en", "Home news: business as usual"),
        ("ru", "Экономика и политика мира"),
        ("de", "Wetter im Inland: Politik berät"),
    ],
)
def test_headlines_with_such_words_stay(language: str, line: str) -> None:
    assert not is_furniture(line, phrases_for(language))


def test_the_writers_of_a_house_are_no_statement() -> None:
    assert is_furniture("By Staff and agencies", phrases_for("en"))

import pytest

from firsthand.extract.publications import (
    canonical_publication,
    find_publications,
    publication_at,
)


def names(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[start:end], name) for start, end, name, _ in find_publications(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Agencja Reutersa milczy.", "pl", [("Reutersa", "Reuters")]),
        ("قال لرويترز ان المرفأ مغلق", "ar", [("رويترز", "Reuters")]),
        ("据路透社报道，港口关闭", "zh", [("路透社", "Reuters")]),
        ("сообщает Интерфакс", "ru", [("Интерфакс", "Interfax")]),
        ("за даними Укрінформу", "uk", [("Укрінформу", "Ukrinform")]),
        ("Anadolu Ajansı'na göre", "tr", [("Anadolu Ajansı", "Anadolu")]),
        ("AA muhabiri", "tr", [("AA", "Anadolu")]),
        ("theo hãng tin AFP", "vi", [("AFP", "AFP")]),
        ("Wie die dpa meldet", "de", [("dpa", "dpa")]),
        ("selon l’AFP et Le Monde", "fr", [("AFP", "AFP"), ("Le Monde", "Le Monde")]),
        ("the broadcaster Kan said", "en", [("Kan", "Kan")]),
        ("وقالت قناة العربية", "ar", [("العربية", "Al Arabiya")]),
    ],
)
def test_names_are_found_in_many_scripts_and_cases(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A capable AAP chapter, papers and apples", "en"),
        ("Die Zeit drängt, und die Welt sieht zu", "de"),
        ("المملكة العربية السعودية", "ar"),
        ("Mehr als 20 Minuten im Focus", "en"),
        ("Nach 444 Tagen", "hu"),
        ("Kan he go? Time will tell, The National Guard waits", "en"),
        ("Cnnamon, BBCode and TASSel", "en"),
    ],
)
def test_ordinary_words_and_parts_of_words_are_no_publications(text: str, language: str) -> None:
    assert names(text, language) == []


def test_the_longest_name_wins() -> None:
    assert names("CNN Türk and Interfax-Ukraine", "en") == [
        ("CNN Türk", "CNN Türk"),
        ("Interfax-Ukraine", "Interfax-Ukraine"),
    ]


def test_addresses() -> None:
    assert publication_at("https://edition.cnn.com/2025/03/04/a.html") == "CNN"
    assert publication_at("https://notcnn.com/") is None
    assert canonical_publication("Deutsche Presse-Agentur") == "dpa"
    assert canonical_publication("Saltmarsh Courier") is None


def test_time_grows_with_the_length_of_the_text() -> None:
    text = "AP AFP dpa " * 60_000
    assert len(find_publications(text, "en")) == 180_000


def test_an_address_that_is_none_has_no_publication() -> None:
    assert publication_at("https://[x") is None

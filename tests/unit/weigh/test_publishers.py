"""Which names and addresses are one publisher."""

import pytest

from firsthand.model import Report
from firsthand.weigh.publishers import find_publishers, publication_name, registrable_domain


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.kurier.example/news/1", "kurier.example"),
        ("http://news.haven.co.uk/x", "haven.co.uk"),
        ("https://blog.haven.com.tr", "haven.com.tr"),
        ("https://t.me/quaywatch/12", None),
        ("https://somebody.blogspot.com/2031", None),
        ("http://10.0.0.1/a", None),
        ("http://[::1", None),
        ("not a url", None),
        (None, None),
    ],
)
def test_registrable_domain(url: str | None, domain: str | None) -> None:
    assert registrable_domain(url) == domain


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("The Nordfeld News Agency", "Nordfeld"),
        ("Nachrichtenagentur Nordfeld", "nordfeld"),
        ("агентство «Нордфельд»", "Нордфельд"),
        ("Associated Press", "AP"),
        ("Agence France-Presse", "afp"),
    ],
)
def test_one_publication_under_two_names(name: str, other: str) -> None:
    assert publication_name(name) == publication_name(other)


def test_a_name_of_plain_words_alone_keeps_them() -> None:
    assert publication_name("The Daily News") != publication_name("The Report")


def test_families_join_by_address_or_by_name_in_any_order() -> None:
    def report(number: int, outlet: str | None, url: str | None) -> Report:
        return Report(f"r:{number}", "", "", "en", outlet, url)

    reports = [
        report(1, "Kurier", "https://kurier.example/1"),
        report(2, "Kurier Sport", "https://sport.kurier.example/2"),
        report(3, "Kurier", None),
        report(4, None, None),
        report(5, None, None),
    ]
    families = find_publishers(reports).family_of_report
    assert families == find_publishers(reversed(reports)).family_of_report
    assert families["r:1"] == families["r:2"] == families["r:3"]
    assert len(set(families.values())) == 3

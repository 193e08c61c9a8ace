import pytest

from firsthand.extract.credits import find_credits
from firsthand.model import Anchor, Report, Segment, SegmentKind


def credits_in(
    lines: list[str],
    language: str = "en",
    *,
    outlet: str | None = None,
    url: str | None = None,
    kinds: dict[int, SegmentKind] | None = None,
) -> list[tuple[str, str]]:
    text = "\n".join(lines)
    report = Report("r:1", "a.txt", text, language, outlet, url)
    segments, position = [], 0
    for place, line in enumerate(lines):
        kind = (kinds or {}).get(place, SegmentKind.BODY)
        segments.append(Segment(Anchor("r:1", position, position + len(line), line), kind, language, place))
        position += len(line) + 1
    found = find_credits(report, segments)
    assert all(credit.anchor.holds_in(text) for credit in found)
    return [(credit.publication, credit.how) for credit in found]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("The sluice broke at noon, Reuters reported on Monday.", "en", "Reuters"),
        ("“It was loud,” the keeper told the German news agency dpa.", "en", "dpa"),
        ("Die Schleuse brach am Mittag, berichtete die Agentur AFP.", "de", "AFP"),
        ("„Es war laut“, sagte der Wärter dem Sender ZDF.", "de", "ZDF"),
        ("Śluza pękła w południe, podała agencja AP.", "pl", "Associated Press"),
        ("Śluza pękła - pisze portal, powołując się na agencję PAP.", "pl", "PAP"),
        ("Шлюз прорвало в полдень, сообщает Интерфакс.", "ru", "Interfax"),
        ("Шлюз прорвало опівдні, повідомляє Укрінформ.", "uk", "Ukrinform"),
        ("Según la agencia EFE, la esclusa se rompió.", "es", "EFE"),
        ("L'écluse a cédé à midi, a indiqué le maire à l'AFP.", "fr", "AFP"),
        ("La chiusa ha ceduto, riferisce l'agenzia Ansa.", "it", "ANSA"),
        ("Reuters'ın haberine göre kapak öğlen kırıldı.", "tr", "Reuters"),
        ("انكسر السد ظهرا، حسبما ذكرت وكالة رويترز.", "ar", "Reuters"),
        ("据新华社报道，水闸中午破裂。", "zh", "Xinhua"),
        ("Theo hãng tin Reuters, cửa cống vỡ lúc trưa.", "vi", "Reuters"),
    ],
)
def test_a_sentence_that_relays_a_publication_credits_it(line: str, language: str, expected: str) -> None:
    assert credits_in(["Short headline", line], language, kinds={0: SegmentKind.HEADLINE}) == [(expected, "words")]


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (["The editor left Reuters in May after a quarrel over pensions."], "en"),
        (["Der Konzern kaufte 2019 Anteile an der AFP."], "de"),
        (["Agencja AP zwolniła w maju dwóch kierowców."], "pl"),
    ],
)
def test_a_publication_that_is_only_mentioned_is_no_credit(lines: list[str], language: str) -> None:
    assert credits_in(lines, language) == []


def test_the_outlet_is_never_its_own_origin() -> None:
    line = "“It was loud,” the keeper told CNN."
    assert credits_in([line]) == [("CNN", "words")]
    assert credits_in([line], outlet="CNN") == []
    assert credits_in([line], url="https://edition.cnn.com/a") == []


@pytest.mark.parametrize(
    ("lines", "language", "expected"),
    [
        (["The sluice broke.", "(AP)"], "en", ["Associated Press"]),
        (["Die Schleuse brach.", "dpa/AFP"], "de", ["dpa", "AFP"]),
        (["Śluza pękła.", "Źródło: PAP"], "pl", ["PAP"]),
        (["SALTMARSH (Reuters) – The sluice broke at noon."], "en", ["Reuters"]),
        (["Die Schleuse brach.", "![Bild](https://img.example/urn-newsml-dpacom-2009-1)"], "de", ["dpa"]),
        (["水闸中午破裂。", "来源：新华社"], "zh", ["Xinhua"]),
    ],
)
def test_credits_of_the_whole_text_are_bylines(lines: list[str], language: str, expected: list[str]) -> None:
    kinds = {len(lines) - 1: SegmentKind.BOILERPLATE} if len(lines) > 1 else {}
    found = credits_in(lines, language, kinds=kinds)
    assert [(name, how) for name, how in found if how == "byline"] == [(name, "byline") for name in expected]


def test_the_reports_own_address_may_name_the_agency() -> None:
    assert credits_in(["The sluice broke."], url="https://paper.example/wires/afp/sluice-1") == [("AFP", "byline")]


def test_furniture_is_not_read_for_relays() -> None:
    line = "Reuters reported: read more of our best stories"
    assert credits_in(["The sluice broke.", line], kinds={1: SegmentKind.BOILERPLATE}) == []

"""Quantities: what each language counts, as which unit, how exactly; against invented reports."""

from __future__ import annotations

import pytest

from firsthand.extract.quantities import find_quantities
from firsthand.extract.quantity_languages import BOUNDS, load_quantity_language
from firsthand.extract.times import find_times
from firsthand.model import Report, Segment, SegmentKind, anchor_in

LANGUAGES = ("ar", "de", "en", "es", "fr", "is", "it", "pl", "ru", "tr", "uk", "vi", "zh")


def quantities_in(text: str, language: str = "en") -> list[tuple[float | str, str, str]]:
    report = Report("r:1", "one.txt", text, language, published_at="2024-12-17")
    segments = (Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BODY, language),)
    found = find_quantities(report, segments, find_times(report, segments))
    assert all(mention.anchor.holds_in(text) for mention in found)
    return [(mention.value, mention.unit, mention.bound.value) for mention in found]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "At least 14 sailors were killed and twenty-three injured when the Marta sank.",
            [(14, "deaths", "at least"), (23, "injured", "exact")],
        ),
        (
            "is",
            "Að minnsta kosti þrír létust og tuttugu og fimm særðust í snjóflóðinu.",
            [(3, "deaths", "at least"), (25, "injured", "exact")],
        ),
        (
            "tr",
            "Kızılova'da en az 12 kişi öldü, 30'dan fazla kişi yaralandı.",
            [(12, "deaths", "at least"), (30, "injured", "at least")],
        ),
        (
            "ar",
            "قتل ما لا يقل عن ١٢ شخصا وأصيب خمسة وعشرون آخرون في انهيار الجسر.",
            [(12, "deaths", "at least"), (25, "injured", "exact")],
        ),
        (
            "de",
            "Mindestens zweiundzwanzig Menschen kamen ums Leben, über 130 wurden verletzt.",
            [(22, "deaths", "at least"), (130, "injured", "at least")],
        ),
        (
            "pl",
            "Zginęło co najmniej dwanaście osób, a ok. 20 tys. mieszkańców ewakuowano.",
            [(12, "deaths", "at least"), (20000, "displaced", "about")],
        ),
        (
            "ru",
            "Погибли не менее двенадцати человек, около 20 тыс. жителей эвакуированы.",
            [(12, "deaths", "at least"), (20000, "displaced", "about")],
        ),
        (
            "uk",
            "Загинули щонайменше дванадцять людей, ще 35 поранено.",
            [(12, "deaths", "at least"), (35, "injured", "exact")],
        ),
        (
            "es",
            "Al menos doce personas murieron y más de 35 resultaron heridas.",
            [(12, "deaths", "at least"), (35, "injured", "at least")],
        ),
        (
            "fr",
            "Au moins douze personnes sont mortes et quelque 20 000 habitants ont été évacués.",
            [(12, "deaths", "at least"), (20000, "displaced", "about")],
        ),
        (
            "it",
            "Almeno dodici persone sono morte e circa 20.000 abitanti sono stati evacuati.",
            [(12, "deaths", "at least"), (20000, "displaced", "about")],
        ),
        (
            "zh",
            "桥梁坍塌造成至少12人死亡、二十多人受伤，3名儿童失踪。",
            [(12, "deaths", "at least"), (20, "injured", "at least"), (3, "missing", "exact")],
        ),
        (
            "vi",
            "Ít nhất mười hai người thiệt mạng và hơn 35 người bị thương.",
            [(12, "deaths", "at least"), (35, "injured", "at least")],
        ),
    ],
)
def test_each_language_reads_a_toll(language: str, text: str, found: list[tuple[float | str, str, str]]) -> None:
    assert quantities_in(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It lies some 62 km (39 miles) off.", [(62, "km", "about"), (39, "mi", "exact")]),
        ("They paid $3.5 million and 200 euros.", [(3500000, "USD", "exact"), (200, "EUR", "exact")]),
        ("Up to 2,500 homes are flooded.", [(2500, "homes", "at most")]),
        ("The storm cut power to 7m homes.", [(7000000, "homes", "exact")]),
        ("It was a 100-missile attack.", [(100, "missiles", "exact")]),
        ("A 50kg warhead hit the mill.", [(50, "kg", "exact")]),
        ("The toll may be 18,000 to 20,000 dead.", [("18000-20000", "deaths", "exact")]),
        ("The boys were between eight and 15 years old.", [(8, "years", "exact"), (15, "years", "exact")]),
        ("It killed ten goats herders, six of whom were brothers.", [(10, "deaths", "exact"), (6, "deaths", "exact")]),
        ("Hundreds of missiles fell.", [("hundreds", "missiles", "about")]),
        ("Twelve sailors were freed; 30 percent stayed.", [(12, "people", "exact"), (30, "percent", "exact")]),
        ("The death toll rose to 250.", [(250, "deaths", "exact")]),
        ("Ten of the killed were brothers.", [(10, "deaths", "exact")]),
        ("Ten people or more were hurt.", [(10, "injured", "at least")]),
        ("Two of the trucks burned.", [(2, "vehicles", "exact")]),
        ("A dozen clinics were shut twice.", [(12, "clinics", "exact"), (2, "times", "exact")]),
        ("The quake of magnitude 6.4 was felt.", [(6.4, "magnitude", "exact")]),
        ("Waves of up to a metre came.", [(1, "m", "at most")]),
        ("The firm cut 1200 jobs.", [(1200, "jobs", "exact")]),
        (
            "Ferns took 46 percent to Odell's 44, well ahead.",
            [(46, "percent", "exact"), (44, "percent", "exact")],
        ),
        ("The unions counted 90. The police count was 52.", [(90, "", "exact"), (52, "", "exact")]),
        ("The crowd was put at between 70,000 and 80,000.", [("70000-80000", "", "exact")]),
    ],
)
def test_units_and_bounds(text: str, found: list[tuple[float | str, str, str]]) -> None:
    assert quantities_in(text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "In der Nacht 17 Einschläge, am Hafen 212 freie Betten.", [(17, "einschläge"), (212, "betten")]),
        ("de", "Ein Toter bei Brand in Kelmau", [(1, "deaths")]),
        ("de", "Die Veranstalter sprechen von 6000 Teilnehmern, die Polizei von 3500.", [6000, 3500]),
        ("fr", "Une vingtaine de bateaux et un mort", [(20, "about"), (1, "deaths")]),
        ("fr", "Les organisateurs en comptent 11 000, les autorités 4 500.", [11000, 4500]),
        ("es", "Había una veintena de personas.", [(20, "people", "about")]),
        ("it", "Circa seimila persone, ventisei morti", [(6000, "about"), (26, "deaths")]),
        ("pl", "Policja mówi o sześciu tysiącach.", [6000]),
        ("pl", "Gmina ma jedną piaskarkę.", [(1, "piaskarkę")]),
        ("ru", "Около двух десятков машин стояли.", [(20, "vehicles", "about")]),
        ("ru", "Температура поднялась до 37 градусов.", [(37, "exact")]),
        ("uk", "Мерія наполягає на семистах.", [700]),
        ("is", "Félagið lækkaði um níu prósent.", [(9, "percent", "exact")]),
        ("is", "Þar búa um ein þrjú hundruð manns.", [(300, "people", "about")]),
        ("tr", "Altmışa yakın kişi geldi, yaralılardan ikisinin durumu ağır.", [(60, "about"), 2]),
        ("tr", "Katılım yüzde 70'in altında kaldı.", [(70, "percent", "at most")]),
        ("ar", "مرت سفينتان على بعد كيلومترين.", [(2, "ships"), (2, "km")]),
        ("ar", "ارتفع السهم بنسبة 2.1% وبلغت الديون 1.5 مليون.", [(2.1, "percent"), 1500000]),
        ("vi", "Hãng tin dẫn hai quan chức và ba bệ phóng.", [(2, "people"), 3]),
        ("zh", "送检的31份样本中有22份阳性，产量降约三成。", [(31, "样本"), 22, (30, "percent", "about")]),
        ("zh", "选区有约2万8600名选民，每年150起以上。", [(28600, "about"), (150, "at least")]),
        ("zh", "这是第三座桥，第二大城市。", []),
    ],
)
def test_what_each_language_counts_in_its_own_way(language: str, text: str, found: list[object]) -> None:
    seen = quantities_in(text, language)
    assert len(seen) == len(found), seen
    for (value, unit, bound), wanted in zip(seen, found, strict=True):
        number, *rest = wanted if isinstance(wanted, tuple) else (wanted,)
        assert value == number and set(rest) <= {unit, bound}, (seen, wanted)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Renn, 51, a diver, left at ten on runway 16 with the two."),
        ("en", "The talks failed on December 11 and 14."),
        ("it", "Il boato alle tre ha svegliato i due."),
        ("en", "A rocket hit an An-124, an S-300 and Channel 12 near Cape 5."),
        ("en", "The Six-Day War and Resolution 1701 were recalled on 13 December 2024."),
        ("en", "No one replied to one of the calls to https://example.org/12 or @sea9."),
        ("en", "It was the 7th fire and the 2nd flood."),
        ("de", "Eine Rakete traf ein Haus und die 3. Brigade."),
        ("vi", "Một ngôi nhà trúng tên lửa."),
        ("zh", "一家医院和一所学校统一行动。"),
        ("fr", "Une roquette a touché un immeuble."),
    ],
)
def test_what_is_no_quantity(language: str, text: str) -> None:
    assert quantities_in(text, language) == []


def test_an_article_counts_once_it_is_bounded() -> None:
    assert quantities_in("Mindestens eine Rakete fiel.", "de") == [(1, "rockets", "at least")]


def test_a_number_within_a_time_is_no_quantity() -> None:
    assert quantities_in("They argued for ten months from 2015 to 2019.") == []


def test_boilerplate_is_not_counted() -> None:
    text = "Read 12 more reports"
    report = Report("r:1", "one.txt", text, "en")
    furniture = Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BOILERPLATE, "en")
    assert find_quantities(report, (furniture,), ()) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_bounds_casualties_and_numbers_to_ten(language: str) -> None:
    table = load_quantity_language(language)
    bounds = {value for found in table.bounds.by_first.values() for _, value in found}
    roles = {value for found in table.roles.by_first.values() for _, value in found}
    assert bounds - {"exact"} == set(BOUNDS) - {"exact"}
    assert {"deaths", "injured", "missing", "displaced", "arrested"} <= roles
    spelled = {value for forms in table.numbers.phrases.values() for _, value in forms}
    assert set(range(2, 10)) <= spelled | set(table.numbers.values.values())


@pytest.mark.timeout(60)  # what is not linear takes hours
@pytest.mark.parametrize("piece", ["1 ", "1,000", "one hundred ", "at least ", "1-2-", "二千", "$5 ", "ten of the "])
def test_hostile_repetition_is_counted_in_linear_time(piece: str) -> None:
    quantities_in(piece * (20_000 // len(piece)))

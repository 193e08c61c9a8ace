"""Times and quantities of Japanese, Korean, Hindi and Indonesian, in invented sentences of a known day."""

from __future__ import annotations

import pytest

from firsthand.extract.quantities import find_quantities
from firsthand.extract.time_languages import load_time_language
from firsthand.extract.times import find_times
from firsthand.model import Report, Segment, SegmentKind, anchor_in

# A Tuesday.
PUBLISHED = "2024-12-17"


def read(text: str, language: str) -> tuple[Report, tuple[Segment, ...]]:
    report = Report("r:1", "one.txt", text, language, published_at=PUBLISHED)
    return report, (Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BODY, language),)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("ja", "12日午後2時15分ごろ、塔が倒れた。", ["2024-12-12T14:15"]),
        ("ja", "昨年12月、橋は閉じられた。", ["2023-12"]),
        ("ja", "先週金曜日の会合", ["2024-12-13"]),
        ("ja", "令和5年の大火", ["2023"]),
        ("ja", "列車が四日間止まった。", ["P4D"]),
        ("ja", "午前0時半に鐘が鳴った。", ["2024-12-17T00:30"]),
        ("ko", "13일 오후 4시 20분께 탑이 무너졌다.", ["2024-12-13T16:20"]),
        ("ko", "지난해 11월 다리가 닫혔다.", ["2023-11"]),
        ("ko", "내일 오전 회의가 열린다.", ["2024-12-18TMO"]),
        ("ko", "열차는 사흘째 멈췄다.", ["P3D"]),
        ("ko", "사흘 전 불이 났다.", ["2024-12-14"]),
        ("ko", "배는 아홉 시간 동안 떠 있었다.", ["PT9H"]),
        ("hi", "13 दिसंबर की रात मीनार गिरी।", ["2024-12-13TNI"]),
        ("hi", "तीन साल पहले पुल बना था।", ["2021"]),
        ("hi", "सात दिन से पानी नहीं है।", ["P7D"]),
        ("id", "Menara roboh pada Jumat malam.", ["2024-12-13TNI"]),
        ("id", "Jembatan ditutup pukul 20.47 WIB.", ["2024-12-17T20:47"]),
        ("id", "Tiga bulan lalu kapal itu tiba.", ["2024-09"]),
        ("id", "Rapat digelar Senin mendatang.", ["2024-12-23"]),
        ("id", "Sidang dimulai 5 Januari 2025.", ["2025-01-05"]),
    ],
)
def test_times_are_read(language: str, text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_times(*read(text, language))] == values


@pytest.mark.parametrize(
    ("language", "text", "counts"),
    [
        ("ja", "乗客 30人以上が負傷した。", [(30, "injured", "at least")]),
        ("ja", "港から約210キロ。", [(210, "km", "about")]),
        ("ja", "被害 8000万円", [(80_000_000, "JPY", "exact")]),
        ("ja", "二十七人が死亡した。", [(27, "deaths", "exact")]),
        ("ko", "승객 88명이 다쳤다.", [(88, "injured", "exact")]),
        ("ko", "석탄 2천만 톤", [(20_000_000, "t", "exact")]),
        ("ko", "건물 두 동이 무너졌다.", [(2, "buildings", "exact")]),
        ("ko", "최소 2만 명이 대피했다.", [(20_000, "displaced", "at least")]),
        ("hi", "कम से कम दस लोग मारे गए।", [(10, "deaths", "at least")]),
        ("hi", "लगभग 300 मीटर लंबी दरार", [(300, "m", "about")]),
        ("id", "Setidaknya dua puluh tiga orang tewas.", [(23, "deaths", "at least")]),
        ("id", "Sekitar 4.000 rumah terendam.", [(4000, "homes", "about")]),
        ("id", "Ongkosnya 1,3 triliun rupiah.", [(1.3e12, "IDR", "exact")]),
    ],
)
def test_quantities_are_read(language: str, text: str, counts: list[tuple[float, str, str]]) -> None:
    report = read(text, language)
    found = find_quantities(*report, find_times(*report))
    assert [(mention.value, mention.unit, mention.bound.value.replace("_", " ")) for mention in found] == counts


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja", "統一地方選の第一声"), ("ko", "한 관계자는 웃었다."), ("id", "salah satu dari mereka")],
)
def test_numerals_in_other_words_count_nothing(language: str, text: str) -> None:
    assert find_quantities(*read(text, language), ()) == ()


@pytest.mark.parametrize("language", ["ja", "ko", "hi", "id"])
def test_every_month_and_weekday_is_known(language: str) -> None:
    forms = load_time_language(language).forms
    assert {form.value for found in forms["month"].values() for form in found} == set(range(1, 13))
    days = {form.value for found in forms["weekday"].values() for form in found}
    assert days | set(load_time_language(language).stems.get("weekday", {}).values()) == set(range(1, 8))

"""Times and quantities in Dutch, Swedish, Portuguese and Romanian; against invented reports."""

from __future__ import annotations

import pytest

from firsthand.extract.quantities import find_quantities
from firsthand.extract.times import find_times
from firsthand.model import Report, Segment, SegmentKind, anchor_in


def mentions_in(text: str, language: str) -> tuple[list[tuple[str, str]], list[tuple[float | str, str, str]]]:
    report = Report("r:1", "one.txt", text, language, published_at="2026-03-11")  # a Wednesday
    segments = (Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BODY, language),)
    times = find_times(report, segments)
    found = find_quantities(report, segments, times)
    return [(t.anchor.quote, t.value) for t in times], [(q.value, q.unit, q.bound.value) for q in found]


@pytest.mark.parametrize(
    ("language", "text", "times", "quantities"),
    [
        ("nl", "Dinsdagavond kwamen minstens 25 mensen om het leven.", ["2026-03-10TEV"], [(25, "deaths", "at least")]),
        ("nl", "Vrijdag komt de raad bijeen over de twee schepen.", ["2026-03-13"], [(2, "ships", "exact")]),
        ("nl", "De veerboot zonk om half negen.", ["2026-03-11T08:30"], []),
        ("nl", "In de nacht van zondag op maandag viel de stroom uit.", ["2026-03-08TNI"], []),
        ("nl", "Wij vieren het feest met een man van 67 jaar oud.", [], [(67, "years", "exact")]),
        ("sv", "I lördags greps tjugotre personer.", ["2026-03-07"], [(23, "arrested", "exact")]),
        ("sv", "På fredag väntas omkring 1 500 demonstranter.", ["2026-03-13"], [(1500, "people", "about")]),
        ("sv", "Tåget spårade ur på måndagskvällen.", ["2026-03-09TEV"], []),
        ("sv", "I höstas stängdes skolan, och nästa vecka rivs den.", ["2025-FA", "2026-W12"], []),
        ("pt", "Na terça-feira (10), pelo menos 21 civis morreram.", ["2026-03-10"], [(21, "deaths", "at least")]),
        ("pt", "Ontem às 18h42 saíram duzentas e quinze pessoas.", ["2026-03-10T18:42"], [(215, "people", "exact")]),
        ("pt", "A ponte reabre na sexta-feira, após três dias.", ["2026-03-13", "P3D"], []),
        ("pt", "Foi a segunda vez que a barragem cedeu.", [], []),
        ("ro", "Vineri au fost răniți douăzeci și cinci de muncitori.", ["2026-03-06"], [(25, "injured", "exact")]),
        ("ro", "Târgul va începe luni, cu peste 200 de firme.", ["2026-03-16"], [(200, "firme", "at least")]),
        ("ro", "Nu mai sunt bani, iar drumul a fost închis în mai.", ["2025-05"], []),
        ("ro", "Prefectul a vorbit ieri seară despre 31 la sută.", ["2026-03-10TEV"], [(31, "percent", "exact")]),
    ],
)  # fmt: skip
def test_times_and_quantities_are_read(language, text, times, quantities):
    found_times, found_quantities = mentions_in(text, language)
    assert [value for _, value in found_times] == times, found_times
    assert found_quantities == quantities


@pytest.mark.parametrize(
    ("language", "text"),
    [("pt", "Ao dez pessoas juntou-se um set de ténis no mar."), ("nl", "Jan en de kok gingen naar huis."),
     ("ro", "Este mai bine decât noi, mai ales aici."), ("sv", "Det är vår by.")],
)  # fmt: skip
def test_words_that_look_like_months_or_seasons_are_none(language, text):
    assert mentions_in(text, language)[0] == []

"""Numbers: digit groups and number words of each language."""

from __future__ import annotations

import pytest

from firsthand.extract.numbers import Number, read_numbers
from firsthand.extract.quantity_languages import load_quantity_language


def numbers_in(text: str, language: str) -> list[Number]:
    reader = load_quantity_language(language)
    words = reader.words_of(text, 0, len(text))
    return read_numbers(words, reader.numbers, text)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "20,000", 20000),
        ("en", "20 000", 20000),
        ("en", "1.5 million", 1500000),
        ("en", "two hundred and five", 205),
        ("en", "twenty-three thousand four hundred", 23400),
        ("en", "3bn", 3 * 10**9),
        ("en", "a hundred", 100),
        ("de", "20.000", 20000),
        ("de", "1,5 Mio.", 1500000),
        ("de", "zweiundzwanzig", 22),
        ("de", "dreihundertfünfundvierzigtausend", 345000),
        ("de", "ein Dutzend", 12),
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "soixante-douze", 72),
        ("fr", "20 000", 20000),
        ("it", "duemilatrecento", 2300),
        ("it", "ventidue", 22),
        ("it", "11'300", 11300),
        ("es", "treinta y dos mil", 32000),
        ("es", "dieciséis", 16),
        ("pl", "20 tys.", 20000),
        ("pl", "dwustu trzydziestu pięciu", 235),
        ("pl", "dwie", 2),
        ("ru", "1,2 млн", 1200000),
        ("ru", "двести двадцать один", 221),
        ("ru", "девяти", 9),
        ("uk", "п’ятнадцять тисяч", 15000),
        ("uk", "20 тис.", 20000),
        ("is", "tuttugu og fimm", 25),
        ("is", "fjögur hundruð", 400),
        ("is", "1.200", 1200),
        ("tr", "on iki", 12),
        ("tr", "yirmi beş bin", 25000),
        ("tr", "2.300", 2300),
        ("ar", "خمسة وعشرون", 25),
        ("ar", "اثنا عشر", 12),
        ("ar", "٢٠٬٠٠٠", 20000),
        ("ar", "ثلاثة آلاف", 3000),
        ("zh", "两千三百", 2300),
        ("zh", "1.2万", 12000),
        ("zh", "三亿五千万", 350000000),
        ("zh", "十二", 12),
        ("vi", "mười hai", 12),
        ("vi", "hai mươi lăm nghìn", 25000),
        ("vi", "33.000", 33000),
    ],
)
def test_value(language: str, text: str, value: float) -> None:
    found = numbers_in(text, language)
    assert [(number.first, number.value) for number in found] == [(0, value)]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "tens of thousands", "tens of thousands"),
        ("en", "several thousand", "several thousand"),
        ("de", "Tausende", "thousands"),
        ("pl", "kilka tysięcy", "several thousand"),
        ("pl", "kilkanaście", "a dozen or so"),
        ("ru", "десятки тысяч", "tens of thousands"),
        ("uk", "сотні", "hundreds"),
        ("es", "cientos de miles", "hundreds of thousands"),
        ("fr", "plusieurs centaines", "several hundred"),
        ("it", "migliaia", "thousands"),
        ("tr", "binlerce", "thousands"),
        ("ar", "عشرات الآلاف", "tens of thousands"),
        ("zh", "数百", "hundreds"),
        ("vi", "hàng chục", "dozens"),
        ("is", "tugir þúsunda", "tens of thousands"),
    ],
)
def test_words_for_many_keep_the_word(language: str, text: str, word: str) -> None:
    assert [number.value for number in numbers_in(text, language)] == [word]


@pytest.mark.parametrize("text", ["An-124", "S-300", "F16", "Ka-52", "10:45", "3.1.2"])
def test_digits_in_names_and_codes_are_marked(text: str) -> None:
    digits = [number for number in numbers_in(text, "en") if number.digits]
    assert digits
    assert all(number.coded for number in digits[-1:])


@pytest.mark.parametrize(
    ("language", "text"), [("en", "11th"), ("de", "3. Brigade"), ("ru", "2-й"), ("fr", "1er"), ("is", "4. deild")]
)
def test_ordinals_are_marked(language: str, text: str) -> None:
    assert [number.ordinal for number in numbers_in(text, language)] == [True]


def test_articles_are_marked() -> None:
    assert [number.article for number in numbers_in("eine Rakete", "de")] == [True]
    assert [number.article for number in numbers_in("một quả", "vi")] == [True]


def test_joining_words_alone_are_no_number() -> None:
    assert numbers_in("Haus und Hof", "de") == []

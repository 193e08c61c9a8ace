"""Where a name may begin and end in text without spaces, and names that only their last character tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from firsthand.extract.place_found import Found
from firsthand.extract.place_roles import Role

_HAN = "\u4e00-\u9fff"
_KATA = "\u30a1-\u30faー"
# Words that a shorter name would be torn from: East-South-Sea is no South Sea, "maritime police" no Sea of Japan.
_TORN_AFTER = ("海上", "海军", "海軍", "海关", "海關", "海警", "日照", "日照旧")
_DIRECTION_BEFORE, _DIRECTION_FIRST = "东西東", "南北"
# What begins with these is "this town", "every village", no name.
_NO_NAMES = "这那该全本各每一二三两多此其同邻某新老旧大小個个何当當現现该某几幾半上下左右前後后地"
_CUES = (
    "在|位于|位於|于|從|从|至|到|往|距|控制|逃到|抵达|抵達|失守|收复|收復|通往|重镇|小镇|镇守|城镇|首都|攻占|占领|逼近|"
    "近郊|辖"
)
_COMMON_ENDS = (
    "重镇",
    "小镇",
    "城镇",
    "村镇",
    "乡镇",
    "集镇",
    "小岛",
    "小島",
    "从县",
    "全县",
    "沿溪",
    "來溪",
    "航港",
    "河港",
)
_KINDS = "环礁|環礁|高地|水库|水庫|半岛|半島|海峡|海峽|群岛|群島|镇|鎮|村|乡|鄉|县|縣|港|湾|灣|岛|島|溪|河|礁|峠|砂州"
_NAMED = re.compile(
    rf"(?:(?<![{_HAN}])|(?<=({'|'.join(c for c in _CUES.split('|') if len(c) == 1)}))"
    rf"|(?<=({'|'.join(c for c in _CUES.split('|') if len(c) == 2)})))"
    rf"(?P<name>[{_HAN}]{{1,4}}?(?:{_KINDS}))(?![{_KATA}])"
)
_JAPANESE = re.compile(
    rf"(?<![{_HAN}{_KATA}])(?P<name>(?:[{_KATA}]{{2,12}}|[{_HAN}]{{1,4}}?)"
    rf"(?:市|町|村|県|島|半島|峠|海峡|湾|砂州|港|空港|飛行場|川|湖|山|諸島|地区))(?![{_HAN}{_KATA}])"
)
_KANA = re.compile("[\u3041-\u3096]")


def is_japanese(text: str) -> bool:
    """Whether TEXT has the kana that only Japanese has."""
    return _KANA.search(text[:400]) is not None


def may_be_name(text: str, start: int, end: int) -> bool:
    """Whether TEXT[start:end] may be a whole name there, and not a piece of another word or of a person's name."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "·" or after == "·" or text[end - 1] == "·" or text[start] == "·":
        return False
    if all("\u3041" <= character <= "\u3096" for character in text[start:end]):
        return False  # hiragana writes the grammar, not names
    if _is_katakana(text[start]) and _is_katakana(before):
        return False
    if _is_katakana(text[end - 1]) and _is_katakana(after):
        return False
    if text[start] in _DIRECTION_FIRST and before and before in _DIRECTION_BEFORE:
        return False
    if text[start] == "日" and before.isdigit():
        return False
    return not text.startswith(_TORN_AFTER, end - 1)


def _is_katakana(character: str) -> bool:
    return bool(character) and ("\u30a1" <= character <= "\u30fa" or character == "ー")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a short name is parted from its neighbours: no other Han before, kana or a word for a place behind."""
    before, after = text[start - 1 : start], text[end : end + 1]
    parted = not before or not ("\u4e00" <= before <= "\u9fff" or _is_katakana(before))
    return parted and bool(after) and ("\u3041" <= after <= "\u3096" or after in "市県县縣町村区區沖省、")


def find_unlisted(text: str, start: int, end: int, names: Sequence[Found]) -> Iterator[Found]:
    """Names that no list holds but whose last character says what they are: 萨利姆镇, ドゥラ峠."""
    pattern = _JAPANESE if is_japanese(text[start:end]) else _NAMED
    for match in pattern.finditer(text, start, end):
        first, last = match.span("name")
        covered = any(name.start < last and first < name.end for name in names)
        wanted = text[first:last]
        if not covered and text[first] not in _NO_NAMES and last - first > 2 and not wanted.endswith(_COMMON_ENDS):
            yield Found(first, last, wanted, (), Role.PLACE, wanted=wanted, settled=True)

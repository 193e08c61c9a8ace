"""Numbers as each language writes and spells them: digit groups, number words, words for many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from firsthand.extract.number_languages import Number, NumberLanguage, load_numbers
from firsthand.extract.time_words import DIGITS, IDEOGRAPH, LETTERS, Word

__all__ = ["Number", "NumberLanguage", "load_numbers", "read_numbers"]  # times and quantities look for them here

_SCALE = {10: "ten", 100: "hundred", 1_000: "thousand", 10_000: "ten thousand", 1_000_000: "million", 10**9: "billion"}
_SPACES = frozenset(" \u00a0\u202f\u2009")
_LONGEST_COMPOUND = 60
# "Am 3500. Tag" is rarer than a sentence that ends in such a number.
_NO_ORDINAL_FROM = 1000
_MOST_NUMBER_WORDS = 12


def read_numbers(words: Sequence[Word], language: NumberLanguage, text: str) -> list[Number]:
    """The numbers among `words` in order, none overlapping; `text` is the report they come from."""
    found: list[Number] = []
    at = 0
    while at < len(words):
        number = _number_at(words, at, language, text)
        if number is None:
            at += 1
        else:
            is_place = at > 0 and words[at - 1].key in language.ordinals_before
            found.append(replace(number, ordinal=True) if is_place else number)
            at = number.stop
    return found


def _number_at(words: Sequence[Word], at: int, language: NumberLanguage, text: str) -> Number | None:
    word = words[at]
    if word.kind == DIGITS:
        return _digits_at(words, at, language, text)
    if word.kind not in (LETTERS, IDEOGRAPH):
        return None
    if word.key not in language.beginnings:
        if word.key[:3] not in language.compound_heads or _compound_value(word.key, language) is None:
            return None
        return _spelled_at(words, at, language)
    for parts, value, unit in language.wholes.get(word.key, ()):
        if _are(words, at, parts):
            return Number(at, at + len(parts), value, unit=unit)
    phrase = _phrase_at(words, at, language)
    if phrase is not None and isinstance(phrase[0], str):
        return Number(at, phrase[1], phrase[0])
    if word.key in language.several:
        return _several_at(words, at, language)
    return _spelled_at(words, at, language)


def _phrase_at(words: Sequence[Word], at: int, language: NumberLanguage) -> tuple[float | str, int] | None:
    for parts, value in language.phrases.get(words[at].key, ()):
        if _are(words, at, parts):
            return value, at + len(parts)
    return None


def _are(words: Sequence[Word], at: int, parts: tuple[str, ...]) -> bool:
    """Whether the words from `at` on are PARTS."""
    return at + len(parts) <= len(words) and all(words[at + i].key == part for i, part in enumerate(parts))


def _several_at(words: Sequence[Word], at: int, language: NumberLanguage) -> Number:
    scale = language.multipliers.get(words[at + 1].key) if at + 1 < len(words) else None
    if scale in _SCALE:
        return Number(at, at + 2, f"several {_SCALE[scale]}")
    return Number(at, at + 1, "several")


def _digits_at(words: Sequence[Word], at: int, language: NumberLanguage, text: str) -> Number:
    value, stop, ungrouped = _grouped_digits(words, at, language, text)
    coded = _is_coded_before(words, at)
    ordinal = False
    if stop < len(words):
        after = words[stop]
        follows = words[stop + 1] if stop + 1 < len(words) else None
        if after.glued and after.kind == LETTERS and after.key in language.ordinals:
            return Number(at, stop + 1, _plain(value), digits=True, coded=coded, ordinal=True)
        if after.glued and follows is not None and follows.glued:
            suffix = after.key in "-'" and follows.key in language.ordinals
            coded = coded or (after.key in ".:/" and follows.kind == DIGITS)
            if suffix:
                return Number(at, stop + 2, _plain(value), digits=True, coded=coded, ordinal=True)
        if language.ordinal_dot and after.key == "." and after.glued and follows is not None and ungrouped:
            ordinal = follows.kind == LETTERS and value < _NO_ORDINAL_FROM
        if after.key in language.multipliers or (after.glued and after.key in language.short_multipliers):
            value, stop = _multiplied(words, stop, value, language)
            value, stop = _with_lesser_digits(words, stop, value, language)
    return Number(at, stop, _plain(value), digits=True, coded=coded, ordinal=ordinal)


def _with_lesser_digits(words: Sequence[Word], at: int, value: float, language: NumberLanguage) -> tuple[float, int]:
    """VALUE and the digits that go on with it, as in 2万8600."""
    if at < len(words) and words[at].kind == DIGITS and words[at].glued and words[at - 1].kind == IDEOGRAPH:
        factor = language.multipliers.get(words[at - 1].key, 0)
        if len(words[at].text) < len(str(factor)):
            return value + int(words[at].text), at + 1
    return value, at


def _grouped_digits(words: Sequence[Word], at: int, language: NumberLanguage, text: str) -> tuple[float, int, bool]:
    """The value of a run of digit groups, where it stops, and whether it is one group only."""
    digits, stop, groups = words[at].text, at + 1, 1
    while stop < len(words) and len(words[at].text) <= 3 and digits != "0":
        gap = text[words[stop - 1].end : words[stop].start]
        spaced = words[stop].kind == DIGITS and gap in _SPACES and " " in language.groups
        sign = (
            not gap and words[stop].key in language.groups | {"'"} and stop + 1 < len(words) and words[stop + 1].glued
        )
        group = stop if spaced else stop + 1
        if not (spaced or sign) or words[group].kind != DIGITS or len(words[group].text) != 3:
            break
        digits, stop, groups = digits + words[group].text, group + 1, groups + 1
    value = float(int(digits[:18]))
    if stop + 1 < len(words) and words[stop].key in language.decimals and words[stop].glued and words[stop + 1].glued:
        fraction = words[stop + 1]
        if fraction.kind == DIGITS and not _continues_as_code(words, stop + 2):
            # "20,000" where the comma is decimal is still twenty thousand; nobody writes three decimals in news.
            if fraction.text == "000" and groups == 1:
                return value * 1000, stop + 2, False
            return float(f"{int(value)}.{int(fraction.text[:9]):0{len(fraction.text[:9])}d}"), stop + 2, False
    return value, stop, groups == 1


def _continues_as_code(words: Sequence[Word], at: int) -> bool:
    return (
        at + 1 < len(words)
        and words[at].glued
        and words[at].key in ".:"
        and words[at + 1].glued
        and (words[at + 1].kind == DIGITS)
    )


def _is_coded_before(words: Sequence[Word], at: int) -> bool:
    """The digits hang on letters or on other digits: F16, S-300, 10:45, 3.1.2."""
    if at == 0 or not words[at].glued:
        return False
    before = words[at - 1]
    if before.kind == LETTERS:
        return True
    if before.key in "_.:/" or (before.key in "-'" and before.glued and at > 1):
        return before.key != "." or (at > 1 and words[at - 2].kind == DIGITS)
    return False


def _multiplied(words: Sequence[Word], at: int, value: float, language: NumberLanguage) -> tuple[float, int]:
    """VALUE times the multipliers that stand at `at` ("2.3 hundred thousand"), and where they stop."""
    while at < len(words):
        factor = language.multipliers.get(words[at].key)
        if factor is None and words[at].glued:
            factor = language.short_multipliers.get(words[at].key)
        if factor is None or value * factor > 1e15:
            break
        value, at = value * factor, at + 1
        if at < len(words) and words[at].key == "." and words[at].glued and words[at - 1].key in _ABBREVIATED:
            at += 1
    return value, at


# Multipliers that are written with a full stop in some language.
_ABBREVIATED = frozenset({"tys", "тыс", "тис", "mio", "mrd", "mln", "млн", "млрд", "mld", "bn", "þús"})


@dataclass(slots=True)
class _Spelling:
    """A number read word by word: what is settled (total), the hundreds (section), the rest (pending)."""

    total: float = 0.0
    section: float = 0.0
    pending: float = 0.0
    last_small: int = 10**9
    last_big: int = 10**18

    def add(self, value: float, language: NumberLanguage) -> bool:
        """Add VALUE ("twenty", "dwieście"); False if the number cannot go on with it."""
        if value >= 100:
            if self.section or self.pending:
                return False
            self.section, self.last_small = value, 100
            return True
        if not _may_add(self.pending, value, language):
            return False
        self.pending += value
        return True

    def multiply(self, factor: int, *, small: bool) -> bool:
        """Multiply what was read so far by FACTOR ("hundred", "thousand"); False if it cannot follow."""
        if small:
            if factor >= self.last_small:
                return False
            self.section, self.pending = self.section + (self.pending or 1) * factor, 0.0
            self.last_small = factor
            return True
        if factor > self.last_big:
            self.total = (self.total + self.section + self.pending) * factor
        else:
            self.total += (self.section + self.pending or 1) * factor
        self.section, self.pending, self.last_small, self.last_big = 0.0, 0.0, 10**9, factor
        return True

    def value(self) -> float:
        return self.total + self.section + self.pending


def _spelled_at(words: Sequence[Word], at: int, language: NumberLanguage) -> Number | None:
    read, used, stop, began = _Spelling(), 0, at, ""
    while stop < len(words) and used < _MOST_NUMBER_WORDS:
        word = words[stop]
        value, step = _word_value(words, stop, language, first=not used)
        if value is not None:
            if not read.add(value, language):
                break
        elif word.key in language.multipliers and (used or word.key in language.bare or word.kind == IDEOGRAPH):
            factor = language.multipliers[word.key]
            if not read.multiply(factor, small=factor < 1000 or (factor == 1000 and word.kind == IDEOGRAPH)):
                break
        elif (word.key in language.joins or word.key == "-") and used:
            if not _joins_on(words, stop, read.pending, read.section or read.total, language):
                break
            stop += 1
            continue
        else:
            break
        began = began or word.key
        used, stop = used + 1, stop + step
    if not used:
        return None
    alone = stop - at == 1
    article, weak = alone and began in language.articles, alone and began in language.weak
    about = tuple(word.key for word in words[at:stop]) in language.rounded
    return Number(at, stop, _plain(read.value()), article=article, weak=weak, about=about)


def _word_value(words: Sequence[Word], at: int, language: NumberLanguage, *, first: bool) -> tuple[float | None, int]:
    """What the number word or phrase at `at` is worth, and how many words it has."""
    phrase = _phrase_at(words, at, language)
    if phrase is not None and not isinstance(phrase[0], str):
        return phrase[0], phrase[1] - at
    key = words[at].key
    value: float | None = language.values.get(key)
    if value is None and first and key[:3] in language.compound_heads:
        value = _compound_value(key, language)
    if value is None and first and key in language.articles:
        value = 1
    return value, 1


def _may_add(pending: float, value: float, language: NumberLanguage) -> bool:
    if pending == 0:
        return True
    if pending % 10 == 0 and value < 10 and pending >= 10:
        return True
    if pending in (60, 80) and value < 20:
        return True
    return language.units_first and pending < 10 and value % 10 == 0 and value >= 10


def _joins_on(words: Sequence[Word], at: int, pending: float, larger: float, language: NumberLanguage) -> bool:
    """The join word at `at` stands inside a number: twenty-one, two hundred and five, veinte y uno."""
    if at + 1 >= len(words):
        return False
    if words[at].key == "-" and not (words[at].glued and words[at + 1].glued):
        return False
    follows = language.values.get(words[at + 1].key)
    if follows is None:
        return words[at + 1].key in language.multipliers and words[at].key == "-"
    if pending:
        return _may_add(pending, follows, language) and (pending != 10 or language.units_first)
    return larger > 0 and follows < 100 and words[at].key != "-"


def _compound_value(key: str, language: NumberLanguage) -> float | None:
    """The value of a number written as one word (zweiundzwanzig, ventidue), or None."""
    if len(key) > _LONGEST_COMPOUND:
        return None
    total = pending = 0.0
    rest, numbers = key, 0
    while rest:
        piece = next((rest[:n] for n in range(min(len(rest), 14), 1, -1) if _is_piece(rest[:n], language)), None)
        if piece is None:
            return None
        if piece == key and piece in language.weak:
            return None
        rest = rest[len(piece) :]
        numbers += piece not in language.compound
        if piece in language.multipliers:
            factor = language.multipliers[piece]
            pending = (pending or 1) * factor
            if factor >= 1000:
                total, pending = total + pending, 0.0
        elif piece not in language.compound:
            pending += language.values[piece]
    return total + pending if numbers else None


def _is_piece(piece: str, language: NumberLanguage) -> bool:
    return piece in language.values or piece in language.multipliers or piece in language.compound


def _plain(value: float) -> float:
    return int(value) if value == int(value) else round(value, 6)

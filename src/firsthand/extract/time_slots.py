"""What the words of a segment may stand for: the fillings of a template's slots."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.extract.numbers import Number
from firsthand.extract.time_languages import TimeLanguage
from firsthand.extract.time_lengths import roman_value
from firsthand.extract.time_words import DIGITS, IDEOGRAPH, LETTERS, Word

# Slots of digits: lowest and highest value, most digits.
_DIGIT_SLOTS = {
    "day": (1, 31, 2), "day2": (1, 31, 2), "mm": (1, 12, 2), "hh": (0, 24, 2), "min": (0, 59, 2), "sec": (0, 59, 2),
    "yy": (0, 99, 2), "tens": (0, 99, 2), "year": (1000, 2199, 4), "year2": (1000, 2199, 4), "old": (100, 999, 3),
}  # fmt: skip
# Slots whose digits are always written in full: "9:05", never "9:5" (a score).
_FULL_SLOTS = frozenset({"year", "year2", "min", "sec", "yy"})
_LAST_HOUR = 24
# A stem is no longer than this, and no shorter than two letters.
_LONGEST_STEM = 14
Fillings = list[tuple[object, int]]


class Slots:
    """The words of one segment in one language, with what each may stand for."""

    def __init__(self, words: Sequence[Word], language: TimeLanguage, numbers: Sequence[Number]) -> None:
        self.words = words
        self.language = language
        self.numbers = {number.first: number for number in numbers}
        self._inside = {i for n in numbers for i in range(n.first + 1, n.stop) if n.digits}
        self._known: dict[tuple[str, int], Fillings] = {}

    def fill(self, slot: str, at: int) -> Fillings:
        """What may fill SLOT from word `at` on, each with the word it stops before."""
        known = self._known.get((slot, at))
        if known is None:
            known = self._known[slot, at] = self._fill(slot, at)
        return known

    def _fill(self, slot: str, at: int) -> Fillings:
        word = self.words[at]
        if slot in _DIGIT_SLOTS and not (slot == "tens" and word.key in self.language.forms.get(slot, {})):
            return self._digits(slot, at)
        if slot in ("n", "m"):
            return self._counted(at)
        if slot == "hour":
            return self._hour(at)
        if slot == "tensword":
            return self._named("tens", at)
        if slot == "roman":
            roman = word.text if word.kind == LETTERS and word.text.isupper() and roman_value(word.text) else None
            return [(roman, at + 1)] if roman else []
        return self._named(slot, at)

    def _digits(self, slot: str, at: int) -> Fillings:
        low, high, longest = _DIGIT_SLOTS[slot]
        word, number = self.words[at], self.numbers.get(at)
        if word.kind == DIGITS:
            fits = len(word.text) <= longest and low <= int(word.text) <= high
            if not fits or (slot in _FULL_SLOTS and len(word.text) < longest):
                return []
            stop = number.stop if number is not None and number.ordinal and slot in ("day", "day2") else at + 1
            return [(int(word.text), max(stop, at + 1))]
        # 二十七日: only where numerals are ideographs may a day or month be spelled out.
        if word.kind != IDEOGRAPH or number is None or not isinstance(number.value, int) or longest != 2:
            return []
        return [(number.value, number.stop)] if low <= number.value <= high else []

    def _counted(self, at: int) -> Fillings:
        filled = [(float(str(value)), stop) for value, stop in self._named("n", at)]
        number = self.numbers.get(at)
        if number is None or number.coded or number.ordinal or (number.digits and at in self._inside):
            return [(int(value) if value == int(value) else value, stop) for value, stop in filled]
        counted: Fillings = [(number.value if not isinstance(number.value, str) else "X", number.stop)]
        return counted + [(int(value) if value == int(value) else value, stop) for value, stop in filled]

    def _hour(self, at: int) -> Fillings:
        """An hour as a number in words or digits; its own words where the language has some for hours ("седьмого")."""
        filled: Fillings = [(int(str(value)), stop) for value, stop in self._named("hour", at)]
        number = self.numbers.get(at)
        if number is None or number.coded or not isinstance(number.value, int) or not 0 <= number.value <= _LAST_HOUR:
            return filled
        return [*filled, (number.value, number.stop)]

    def _named(self, slot: str, at: int) -> Fillings:
        word = self.words[at]
        filled: Fillings = []
        slot = slot.removesuffix("2")
        for form in self.language.forms.get(slot, {}).get(word.key, ()):
            stop = at + len(form.parts)
            if form.capital and not word.capitalised:
                continue
            if stop <= len(self.words) and all(self.words[at + i].key == part for i, part in enumerate(form.parts)):
                filled.append((form.value, stop))
        stems = self.language.stems.get(slot)
        if stems and not filled and word.kind == LETTERS:
            for size in range(min(len(word.key), _LONGEST_STEM), 1, -1):
                if word.key[:size] in stems:
                    return [(stems[word.key[:size]], at + 1)]
        if slot == "ord" and (number := self.numbers.get(at)) is not None and number.ordinal:
            filled.append((number.value, number.stop))
        return filled

"""What a number counts: the noun it stands with, and what the clause says became of the people counted."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from firsthand.extract.numbers import Number
from firsthand.extract.quantity_languages import QuantityLanguage
from firsthand.extract.time_words import DIGITS, IDEOGRAPH, LETTERS, SIGN, Word

# Units whose members can be killed, hurt, missing, displaced or arrested.
PEOPLE = frozenset({"people", "civilians", "women", "children", "bodies", "soldiers"})
# Words from a number to its noun: "two high-ranking regional party leaders".
_NOUN_REACH = 5
_NOUN_REACH_IDEOGRAPHS = 6
# Words from a number to a casualty word: "29 people, among them ..., were injured".
_ROLE_REACH = 9
_ROLE_REACH_IDEOGRAPHS = 10
# What crossing an "and" or a comma costs, in words, when two casualty words compete.
_CROSSING = 3
_LONGEST_SYMBOL = 2
_CLAUSE_ENDS = frozenset('.;:!?"“”«»()|')
_COMMAS = frozenset(",、-")


@dataclass(frozen=True, slots=True)
class Counted:
    """The words FIRST to STOP, number included, count UNIT; `listed` if a table of units has it."""

    first: int
    stop: int
    unit: str
    listed: bool


def counted_at(words: Sequence[Word], first: int, number: Number, stop: int, language: QuantityLanguage) -> Counted:
    """What `number`, its bound words from `first` on and up to `stop`, counts; unit "" if nothing is named."""
    if number.unit:
        return Counted(first, stop, number.unit, True)
    before = _sign_before(words, first, number, language)
    if before is not None:
        return before
    of = language.parts.at(words, stop)
    if of is not None:
        said = (language.roles.at(words, at) for at in range(stop, of[1]))
        return Counted(first, of[1], next((role[0] for role in said if role is not None), "people"), True)
    age = _age(words, first, number, stop, language)
    if age is not None:
        return age
    return _noun_after(words, first, number, stop, language)


def _sign_before(words: Sequence[Word], first: int, number: Number, language: QuantityLanguage) -> Counted | None:
    """A unit that stands before its number: $5, US$ 5 million, %25, yüzde 25."""
    at = number.first - 1
    if at < 0:
        return None
    percent = language.percent_before.before(words, number.first)
    if percent is not None:
        return Counted(min(first, percent[1]), number.stop, percent[0], True)
    sign = words[at]
    if sign.kind == SIGN and sign.key not in "~<>+-" and (unit := language.measures.at(words, at)) is not None:
        begins = at - 1 if at > 0 and sign.glued and words[at - 1].kind == LETTERS else at
        if unit[0] != "percent" and unit[1] <= number.first:
            after = language.measures.at(words, number.stop)
            stop = after[1] if after and after[0] == unit[0] else number.stop
            return Counted(min(first, begins), stop, unit[0], True)
    return None


def _age(words: Sequence[Word], first: int, number: Number, stop: int, language: QuantityLanguage) -> Counted | None:
    after = language.ages_after.at(words, stop)
    if after is not None:
        return Counted(first, after[1], "years", True)
    before = language.ages_before.before(words, first)
    if before is not None and not isinstance(number.value, str) and number.value < 120:
        return Counted(first, stop, "years", True)
    return None


def _noun_after(words: Sequence[Word], first: int, number: Number, stop: int, language: QuantityLanguage) -> Counted:
    fallback: Counted | None = None
    at = stop
    if at < len(words) and words[at].key == "-" and words[at].glued:
        at += 1  # "a 100-missile attack"
    classified = at < len(words) and words[at].key in language.classifiers
    reach = _NOUN_REACH_IDEOGRAPHS if at < len(words) and words[at].kind == IDEOGRAPH else _NOUN_REACH
    for index in range(at, min(at + reach, len(words))):
        word = words[index]
        if word.kind == DIGITS or (index > at and _is_number_word(word, language)):
            break
        measure = language.measures.at(words, index) if index <= at + 1 else None
        if measure is not None and (word.kind != SIGN or index == at) and (number.digits or not _is_short(word)):
            return Counted(first, measure[1], measure[0], True)
        unit = language.units.at(words, index)
        if unit is not None:
            return _extended(words, Counted(first, unit[1], unit[0], True), language)
        if _leads_to_noun(words, at, index, language):
            continue
        if (word.kind == SIGN and word.key not in "-'") or word.key in language.stops:
            break
        if fallback is None and not word.glued and language.roles.at(words, index) is None:
            fallback = _noun_at(words, first, index, language)
    if classified:
        return _classified(words, first, at, fallback, language)
    return fallback or Counted(first, stop, "", False)


def _is_short(word: Word) -> bool:
    """A symbol of a measure, which after a number in words is another word: "alle tre HA detto"."""
    return word.kind == LETTERS and len(word.key) <= _LONGEST_SYMBOL


def _is_number_word(word: Word, language: QuantityLanguage) -> bool:
    """Another number begins: "two of FIVE furnaces"."""
    return word.key in language.numbers.values and word.key not in language.numbers.articles | language.numbers.weak


def _leads_to_noun(words: Sequence[Word], at: int, index: int, language: QuantityLanguage) -> bool:
    """Only small words stand from AT to INDEX: "hundreds OF missiles", "millions D' euros", "two OF THE trucks"."""
    return all(
        words[i].key in language.ofs
        or words[i].key in language.classifiers
        or (i > at and words[i].key in language.determiners and words[i - 1].key in language.ofs)
        for i in range(at, index + 1)
    )


def _noun_at(words: Sequence[Word], first: int, index: int, language: QuantityLanguage) -> Counted | None:
    """An unlisted noun; where nouns are written with a capital, an adjective before one is none."""
    word = words[index]
    if word.kind != LETTERS:
        return None
    follows = words[index + 1] if index + 1 < len(words) else None
    if language.nouns_capital and not word.capitalised and follows is not None and follows.capitalised:
        return None
    return Counted(first, index + 1, word.key, False)


def _classified(
    words: Sequence[Word], first: int, at: int, noun: Counted | None, language: QuantityLanguage
) -> Counted:
    """What a classifier (个, chiếc) that stands at AT counts: the noun after it, in ideographs the next two."""
    if noun is not None:
        return Counted(first, noun.stop, noun.unit, True)
    after = words[at + 1 : at + 3]
    is_noun = len(after) == 2 and all(word.kind == IDEOGRAPH and word.key not in language.stops for word in after)
    if is_noun and language.bounds_after.at(words, at + 1) is None:
        return Counted(first, at + 3, after[0].key + after[1].key, True)
    return Counted(first, at + 1, "", True)


def _extended(words: Sequence[Word], counted: Counted, language: QuantityLanguage) -> Counted:
    """COUNTED with the noun after an attribute: "26 injured PEOPLE"."""
    if counted.unit in PEOPLE:
        return counted
    following = language.units.at(words, counted.stop)
    if following is not None and following[0] in PEOPLE:
        return Counted(counted.first, following[1], counted.unit, True)
    return counted


def role_of(
    words: Sequence[Word], number: Number, counted: Counted, numbered: Container[int], language: QuantityLanguage
) -> str | None:
    """What the clause says became of those counted ("deaths", "injured", ...); None if nothing is said.

    `numbered` are the indices of the words at which numbers begin and end: a toll of their own may follow.
    """
    if counted.listed and counted.unit not in PEOPLE:
        return None
    reach = _ROLE_REACH_IDEOGRAPHS if words[number.first].kind == IDEOGRAPH or (
        counted.stop < len(words) and words[counted.stop - 1].kind == IDEOGRAPH
    ) else _ROLE_REACH  # fmt: skip
    after = _cue_after(words, counted.stop, reach, numbered, language)
    before = _cue_before(words, min(counted.first, number.first), reach, numbered, language)
    if not counted.listed and counted.unit:
        # An unknown noun may be anything: only a casualty word right beside it makes it people.
        after = after if after is not None and after[0] <= 2 else None
        before = before if before is not None and before[0] == 0 else None
    found = [cue for cue in (after, before) if cue is not None]
    return min(found, key=lambda cue: cue[0])[1] if found else None


def _cue_after(
    words: Sequence[Word], at: int, reach: int, numbered: Container[int], language: QuantityLanguage
) -> tuple[int, str] | None:
    cost = 0
    for index in range(at, min(at + reach, len(words))):
        key = words[index].key
        if index in numbered or key in _CLAUSE_ENDS:
            return None
        role = language.roles.at(words, index)
        if role is not None:
            return index - at + cost, role[0]
        if key in _COMMAS or key in language.range_joins:
            cost += _CROSSING
    return None


def _cue_before(
    words: Sequence[Word], first: int, reach: int, numbered: Container[int], language: QuantityLanguage
) -> tuple[int, str] | None:
    cost = 0
    for index in range(first - 1, max(-1, first - 1 - reach), -1):
        key = words[index].key
        if key in _CLAUSE_ENDS:
            return None
        role = language.roles.at(words, index)
        if role is not None and role[1] <= first:
            return first - role[1] + cost, role[0]
        if index in numbered:
            cost += _CROSSING
        if key in _COMMAS or key in language.range_joins:
            cost += _CROSSING
    return None

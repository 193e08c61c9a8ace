"""How a hostile copy rewords and changes what it took: by the word lists of bench/attacks.toml and the marks alone."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bench.stories import BenchStory

MARK = re.compile(r"\{(\d+)@([\w:.'-]+)\|([^{}]*)\}")
# A changed fact is marked as the claim that it changes, and so much more.
CHANGED = 1000
QUOTATION = re.compile(r"“[^”“]{20,}”|«[^»«]{20,}»|„[^“”„]{20,}[“”]|「[^」「]{10,}」|״[^״]{20,}״|\"[^\"]{20,}\"")
INVENTED_NAMES = ("Talvik", "Ormgard", "Selbrunn")
_FRAME = re.compile(r"(\{\d+@[\w:.'-]+\||\})")
_GAPLESS = frozenset({"zh", "ja"})
_DATES = frozenset(
    re.findall(
        r"\w+",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
        "September October November December",
    )
)
_LOOKALIKES = str.maketrans(
    "aeopcxAEOPCXаеорсхАЕОРСХοανΟΑινىيكةە", "аеорсхАЕОРСХaeopcxAEOPCXоаvОАіvيىگهه"
)  # Latin for Cyrillic and back, Greek for Latin, Arabic letters for their neighbours


@dataclass(frozen=True, slots=True)
class Words:
    """What the word lists hold of one language."""

    synonyms: Mapping[str, str]
    numbers: Mapping[str, str]
    negations: Mapping[str, str]
    credit: str
    byline: str
    outlets: tuple[str, ...]


@cache
def _lists() -> Mapping[str, Words]:
    read = tomllib.loads(Path(__file__).with_name("attacks.toml").read_text(encoding="utf-8"))
    return {language: Words(**{**table, "outlets": tuple(table["outlets"])}) for language, table in read.items()}


def words_in(language: str) -> Words:
    """The lists of LANGUAGE, English ones where it has none."""
    return _lists().get(language, _lists()["en"])


def reword(words: str, language: str, dice: random.Random, *, share: float = 1.0) -> str:
    """WORDS with a SHARE of the words that have a synonym replaced, the marks as they were."""
    return "".join(
        piece if _FRAME.fullmatch(piece) else _replace(piece, words_in(language).synonyms, language, dice, share)
        for piece in _FRAME.split(words)
    )


def _replace(
    text: str, pairs: Mapping[str, str], language: str, dice: random.Random, share: float, most: int = 99
) -> str:
    """TEXT with words of PAIRS replaced, each place once: what stands for a word is not replaced again."""
    found = re.compile("|".join(_as_word(word, language) for word in sorted(pairs, key=len, reverse=True)))
    left = most

    def put(match: re.Match[str]) -> str:
        nonlocal left
        if left <= 0 or dice.random() >= share:
            return match[0]
        left -= 1
        return pairs[match[0]]

    return found.sub(put, text)


def _as_word(word: str, language: str) -> str:
    return re.escape(word) if language in _GAPLESS else rf"(?<!\w){re.escape(word)}(?!\w)"


def sentences_in(words: str) -> list[str]:
    """The sentences of one paragraph, as far as points tell; a mark or a quotation is never cut."""
    sentences: list[str] = []
    held = ""
    for piece in re.split(r"(?<=[.!?])\s+|(?<=[。！？])", words):
        held = f"{held} {piece}".strip()
        whole = held.count("{") == held.count("}") and held.count('"') % 2 == 0
        whole = whole and sum(map(held.count, "“„«")) <= sum(map(held.count, "”“»"))
        if held and whole and len(held) > 20:
            sentences.append(held)
            held = ""
    return [*sentences, held] if held else sentences


def turn_clauses(words: str) -> str:
    """ "{A}, said B." as "B said: {A}." without a word of grammar: the mark goes to the end of its sentence."""
    turned = []
    for sentence in sentences_in(words):
        mark = re.fullmatch(r"(\{[^{}]*\}),\s+([^{}]*?)([.。]?)", sentence)
        turned.append(f"{mark[2]}: {mark[1]}{mark[3]}" if mark else sentence)
    return " ".join(turned)


Change = Callable[[str, str, BenchStory, random.Random], str]


def change_number(said: str, language: str, story: BenchStory, dice: random.Random) -> str:
    """SAID with its first number another one: clock times, years and the numbers of names stay."""
    for digits in re.finditer(r"(?<![\d.,:/\w-])\d{1,4}(?![\d:/\w-]|[.,]\d)", said):
        number = int(digits[0])
        if not 1900 <= number <= 2100:
            # What may be the day of a month stays one.
            other = max(2, (number + 11) % 28) if number <= 31 else number * 3 + 2
            return said[: digits.start()] + str(other) + said[digits.end() :]
    return _replace(said, words_in(language).numbers, language, dice, 1.0, most=1)


def change_name(said: str, language: str, story: BenchStory, dice: random.Random) -> str:
    """SAID with a name of the story, as the wordings of its claims write it, replaced by an invented one."""
    wordings = " | ".join(story.claims.values())
    names = sorted(set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", wordings)) - _DATES)
    held = [name for name in names if re.search(rf"(?<!\w){name}(?!\w)", said)]
    return re.sub(rf"(?<!\w){held[0]}(?!\w)", dice.choice(INVENTED_NAMES), said) if held else said


def negate(said: str, language: str, story: BenchStory, dice: random.Random) -> str:
    """SAID as its opposite, where one of the words that can be turned stands in it."""
    return _replace(said, words_in(language).negations, language, dice, 1.0, most=1)


def change_one_mark(
    paragraphs: Sequence[tuple[str, str]], change: Change, language: str, story: BenchStory, dice: random.Random
) -> list[tuple[str, str]] | None:
    """PARAGRAPHS with one marked statement of the body changed, its mark telling so; None where none can be."""
    ways: list[tuple[int, re.Match[str], str]] = [
        (at, mark, changed)
        for at, (kind, words) in enumerate(paragraphs)
        if kind == "body"
        for mark in MARK.finditer(words)
        if (changed := change(mark[3], language, story, dice)) != mark[3]
    ]
    if not ways:
        return None
    at, mark, changed = dice.choice(ways)
    kind, words = paragraphs[at]
    put = f"{{{int(mark[1]) + CHANGED}@{mark[2]}|{changed}}}"
    return [*paragraphs[:at], (kind, words[: mark.start()] + put + words[mark.end() :]), *paragraphs[at + 1 :]]


def lookalikes(outlet: str) -> Iterator[str]:
    """Names that look like OUTLET: letters of another script, a hyphen for a gap, a letter doubled."""
    yield outlet.translate(_LOOKALIKES)
    yield outlet.replace(" ", "-") if " " in outlet else outlet[:1] + "-" + outlet[1:]
    yield outlet[:-1] + outlet[-1] * 2

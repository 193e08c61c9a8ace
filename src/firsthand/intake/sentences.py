"""Sentences: sentencex proposes boundaries, the rules of `abbreviations.toml` take the wrong ones away."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise

import sentencex

_OPENING = "“„«‹「『《〈（([{‘¿¡"
_CLOSING = "”»›」』》〉）)]}’"
_EITHER = "\"'“»«›‹‟"
_QUOTES = '“”„«»‹›「」『』‟"'
_MASK = str.maketrans(dict.fromkeys(_QUOTES, " ") | {"\n": " ", "\r": " ", "\u2028": " "})
_TERMINALS = ".!?…。！？｡؟۔।॥։።፧៕"
_LAST_WORD = re.compile(r"([^\s“”„«»\"(\[]{1,20})$")
_ORDINAL = re.compile(r"(?:^|[^\d.,:])(\d{1,3}|[IVXLC]{1,6})\.$")
_INITIAL = re.compile(r"(?:^|[\s(“„\".-])[^\W\d_]\.$")
_LONGEST_TAIL = 24
_SEEN = 80  # characters before and after a boundary that the rules look at
# sentencex is linear but slow on one endless line; past this many characters a block is cut at its own full stops only.
_LONGEST_SPLIT = 200_000


@dataclass(frozen=True, slots=True)
class _Rules:
    before: frozenset[str]
    units: frozenset[str]
    ordinals: bool
    openers: frozenset[str]
    tails: tuple[str, ...]


@cache
def _knowledge() -> dict[str, dict[str, list[str]]]:
    raw = resources.files("firsthand.intake").joinpath("abbreviations.toml").read_text(encoding="utf-8")
    return tomllib.loads(raw)


@cache
def _rules(language: str) -> _Rules:
    own, common = _knowledge().get(language, {}), _knowledge()["any"]
    return _Rules(
        frozenset(own.get("before", [])) | frozenset(common["before"]),
        frozenset(own.get("units", [])) | frozenset(common["units"]),
        bool(own.get("ordinals", False)),
        frozenset(own.get("openers", [])),
        tuple(own.get("tails", [])),
    )


def split_sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Spans of the sentences of TEXT, one paragraph in LANGUAGE (BCP 47), in order, white space left out.

    A closing quotation mark stays with its sentence; sentences inside one quotation are separate.
    """
    base = language.split("-", 1)[0]
    rules = _rules(base)
    cuts = [0]
    for proposed in _proposed_boundaries(text, base):
        cut = _between_marks(text, proposed)
        if cut > cuts[-1] and _stands_apart(text, cut) and _ends_sentence(*_around(text, cuts[-1], cut), rules):
            cuts.append(cut)
    cuts.append(len(text))
    return tuple(span for start, end in pairwise(cuts) if (span := _trimmed(text, start, end)))


def _proposed_boundaries(text: str, language: str) -> list[int]:
    """Offsets where sentencex begins a new sentence, quotation marks not seen (it never cuts inside them)."""
    if len(text) > _LONGEST_SPLIT:
        return [match.end() for match in re.finditer(rf"[{_TERMINALS}]\s", text)]
    masked = text.translate(_MASK)
    offsets: list[int] = []
    at = 0
    for sentence in sentencex.segment(language if language != "und" else "en", masked):
        at = masked.find(sentence, at)
        if at < 0:
            return offsets
        offsets.append(at)
        at += len(sentence)
    return offsets


def _between_marks(text: str, cut: int) -> int:
    """The boundary moved so that closing marks stay before it and opening marks come after it."""
    while cut < len(text) and (text[cut] in _CLOSING or (text[cut] in _EITHER and _closes(text, cut))):
        cut += 1
    while cut > 0 and (text[cut - 1].isspace() or _opens(text, cut - 1)):
        cut -= 1
    while cut < len(text) and text[cut].isspace():
        cut += 1
    return cut


def _around(text: str, start: int, cut: int) -> tuple[str, str]:
    """What stands right before CUT, from START on, and right after it; a window keeps long lines linear."""
    return text[max(start, cut - _SEEN) : cut].rstrip(), text[cut : cut + _SEEN].lstrip()


def _stands_apart(text: str, cut: int) -> bool:
    """Whether a space comes before CUT, or a full stop of a script that sets none ("Caliber.Az" is one word)."""
    before = text[max(0, cut - _SEEN) : cut].rstrip(_CLOSING + _EITHER)[-1:] if not text[cut - 1].isspace() else " "
    return before.isspace() or (not before.isascii() and before in _TERMINALS)


def _closes(text: str, at: int) -> bool:
    """Whether the mark at AT stands right after a word or a full stop."""
    return at > 0 and not text[at - 1].isspace() and text[at - 1] not in _OPENING


def _opens(text: str, at: int) -> bool:
    """Whether the mark at AT opens what follows: nothing but space or another opening mark before it."""
    if text[at] in "「『《（(„":
        return True
    if text[at] == "“":  # opens in English and Chinese, closes in German: what stands after it tells
        return text[at + 1 : at + 2].isalnum()
    return text[at] in _EITHER and (at == 0 or text[at - 1].isspace() or text[at - 1] in _OPENING)


def _ends_sentence(before: str, after: str, rules: _Rules) -> bool:
    """Whether a sentence ends between BEFORE and AFTER (both trimmed at the cut)."""
    bare = before.rstrip(_CLOSING + _EITHER + "*_")
    if not after or not bare or bare[-1] not in _TERMINALS:
        return False
    opening = after.lstrip(_OPENING + _EITHER + "*_-–— ")
    if opening[:1].islower() and not _starts_brand(opening):
        return False
    quoted = len(before) > len(bare)
    if rules.tails and quoted and _has_tail(after, rules.tails):
        return False
    if bare[-1] != "." or bare.endswith(".."):
        return True
    return not (_abbreviated(bare, opening, rules) or _ordinal(bare, opening, rules) or _INITIAL.search(bare[-3:]))


def _starts_brand(word: str) -> bool:
    """Whether a small letter is only the look of a name, as in "iPhone"."""
    return len(word) > 1 and word[1].isupper()


def _has_tail(after: str, tails: tuple[str, ...]) -> bool:
    """Whether AFTER begins with the short clause that says who spoke the quotation before it."""
    if any(after.startswith(tail) for tail in tails):
        return True
    clause = re.split(r"[，。、：！？,.:]", after[:_LONGEST_TAIL], maxsplit=1)[0]
    return any(clause.endswith(tail) for tail in tails)


def _abbreviated(before: str, opening: str, rules: _Rules) -> bool:
    word = _LAST_WORD.search(before[-24:-1])
    last = word.group(1).lower() if word else ""
    if last in rules.before:
        return True
    return last in rules.units and (opening[:1].isdigit() or opening[:1].islower())


def _ordinal(before: str, opening: str, rules: _Rules) -> bool:
    """Whether BEFORE ends in an ordinal number such as "13." that goes on in OPENING."""
    if not rules.ordinals or not _ORDINAL.search(before[-8:]):
        return False
    if not rules.openers:
        return opening[:1].islower()
    word = re.match(r"[^\W\d_]{1,30}", opening)
    return bool(word) and word.group().lower() not in rules.openers if word else False


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end > start else None

"""Contrasts: a wording with one word changed for another of its kind, so that it contradicts what it said.

The words that can stand for each other in one grammatical form are data, `training/contrasts/*.toml`, by language and
by what two wordings with the one and the other contradict each other in. Figures and names are changed as found.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from training.claims import ClaimStory, Wording
from training.pairs import LabelledPair

FOLDER = Path(__file__).with_suffix("")
# Who acts is a difference of no one kind.
_KIND_OF = {kind: kind for kind in ("place", "time", "number", "outcome", "denial")} | {"actor": None}
_UNSPACED = frozenset({"zh", "ja", "ko"})
_FIGURE = re.compile(r"(?<![\d.,:])\d+(?:[.,]\d+)?(?![\d:])")
_LATER_WORD = re.compile(r"(?<=[\w,] )[^\W\d_][\w’-]{3,}")
_TRIES = 12


@dataclass(frozen=True, slots=True)
class Change:
    """WORD for OTHER, by which two wordings contradict each other in KIND."""

    word: str
    other: str
    kind: str | None


def draw_contrasts(stories: Sequence[ClaimStory], chance: random.Random, each: int) -> list[LabelledPair]:
    """Up to EACH pairs of every story: of two wordings of one claim that share a word, one with that word changed (they
    contradict) or, a third of the time, both alike (they are the same: what is changed is not what counts)."""
    names = names_of(stories)
    drawn = []
    for story in stories:
        by_claim: dict[int, list[Wording]] = defaultdict(list)
        for wording in story.wordings:
            by_claim[wording.claim].append(wording)
        for _ in range(each):
            wordings = by_claim[chance.choice(story.wordings).claim]
            pair = contrast(chance.choice(wordings), wordings, names, chance)
            if pair is not None:
                drawn.append(pair)
    return drawn


def contrast(
    a: Wording, wordings: Sequence[Wording], names: dict[str, list[str]], chance: random.Random
) -> LabelledPair | None:
    """A with one word changed, beside one of WORDINGS that has this word too; None where nothing can be changed."""
    for _ in range(_TRIES):
        change = draw_change(a, names, chance)
        if change is None:
            return None
        sharing = [w for w in wordings if (w.language == a.language or change.word.isdigit()) and has(w, change.word)]
        others = [w for w in sharing if w is not a]
        b = chance.choice(others) if others and chance.random() < 0.8 else a
        changed = apply(a, change)
        if b is not a and chance.random() < 1 / 3:
            return LabelledPair(changed, apply(b, change), "same", None)
        if b is not a or chance.random() < 0.5:
            return LabelledPair(changed, b, "contradicts", change.kind)
    return None


def draw_change(wording: Wording, names: dict[str, list[str]], chance: random.Random) -> Change | None:
    """One thing in WORDING that can be changed, by chance."""
    ways = [*_word_changes(wording, chance), *_figure_changes(wording, chance)]
    name = _name_change(wording, names, chance)
    if name is not None and (not ways or chance.random() < 0.25):
        return name
    return chance.choice(ways) if ways else None


def _word_changes(wording: Wording, chance: random.Random) -> list[Change]:
    found = []
    for kind, words in classes_of(wording.language):
        here = [word for word in words if has(wording, word)]
        if here:  # "was" stands within "was not": what is longer is what was said
            word = max(here, key=len)
            found.append(Change(word, chance.choice([other for other in words if other != word]), kind))
    return found


def _figure_changes(wording: Wording, chance: random.Random) -> list[Change]:
    return [
        Change(match[0], _other_figure(match[0], chance), "number")
        for match in _FIGURE.finditer(wording.words)
        if match[0].isdigit()
    ]


def _other_figure(digits: str, chance: random.Random) -> str:
    """Another figure of a like size."""
    number = int(digits)
    while True:
        other = max(1, number + chance.choice((-1, 1)) * chance.randint(1, max(3, number // 2)))
        if other != number:
            return str(other)


def _name_change(wording: Wording, names: dict[str, list[str]], chance: random.Random) -> Change | None:
    here = _names_in(wording)
    known = names.get(wording.language, [])
    others = [name for name in chance.sample(known, min(2, len(known))) if name not in here]
    return Change(chance.choice(here), others[0], None) if here and others else None


def names_of(stories: Sequence[ClaimStory]) -> dict[str, list[str]]:
    """Words with a capital within the wordings of STORIES, by language: names, but in German."""
    found: dict[str, set[str]] = defaultdict(set)
    for story in stories:
        for wording in story.wordings:
            found[wording.language].update(_names_in(wording))
    return {language: sorted(words) for language, words in found.items()}


def _names_in(wording: Wording) -> list[str]:
    """What must be a name: a word with a capital that begins no sentence, but in German and in headlines."""
    if wording.language == "de" or wording.in_headline:
        return []
    return [word for word in _LATER_WORD.findall(wording.words) if word[0].isupper()]


def has(wording: Wording, word: str) -> bool:
    """Whether WORD stands in WORDING, whole."""
    return _pattern(word, wording.language in _UNSPACED).search(wording.words) is not None


def apply(wording: Wording, change: Change) -> Wording:
    """WORDING with the CHANGE made where its word stands first."""
    pattern = _pattern(change.word, wording.language in _UNSPACED)
    return replace(wording, words=pattern.sub(lambda _: change.other, wording.words, count=1))


@cache
def _pattern(word: str, unspaced: bool) -> re.Pattern[str]:
    return re.compile(re.escape(word) if unspaced else rf"(?<!\w){re.escape(word)}(?!\w)")


@cache
def classes_of(language: str) -> tuple[tuple[str | None, tuple[str, ...]], ...]:
    """The classes of words of LANGUAGE: what they contradict each other in, and the words."""
    return tuple(
        (_KIND_OF[kind], tuple(words))
        for file in sorted(FOLDER.glob("*.toml"))
        for kind, lists in tomllib.loads(file.read_text(encoding="utf-8")).get(language, {}).items()
        for words in lists
    )

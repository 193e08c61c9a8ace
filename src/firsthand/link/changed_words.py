"""Changed words: two statements in almost the same words of one language, and what stands in place of what.

Whoever copies a sentence and changes one word of it changes what it says: a number, a name, a side, a day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

_WORD = re.compile(r"\w+(?:[.,:]\d+)*")
# Words in common, of all words of the shorter; below, it is another sentence.
_MOSTLY_THE_SAME = 0.75
_FEWEST_WORDS = 4
# Words that one change replaces; more are another way of saying it.
_MOST_CHANGED = 3
_MOST_WORDS = 60
# Words with a common beginning are forms of one word; words as short as "the" tell nothing.
_STEM = 4
_SHORT = 3
_ALIKE = 0.6


@lru_cache(maxsize=50_000)
def find_changed(a: str, b: str) -> tuple[str, str] | None:
    """The first words of A and B (one language, with spaces) in which they differ, if they are else almost the same.

    None where they are other sentences, where one only has more words than the other, and where what differs is the
    form of a word.
    """
    ours, theirs = _WORD.findall(a), _WORD.findall(b)
    if not _FEWEST_WORDS <= min(len(ours), len(theirs)) <= max(len(ours), len(theirs)) <= _MOST_WORDS:
        return None
    x, y = [w.casefold() for w in ours], [w.casefold() for w in theirs]
    matcher = SequenceMatcher(None, x, y, autojunk=False)
    blocks = matcher.get_opcodes()
    same = sum(j - i for tag, i, j, _, _ in blocks if tag == "equal")
    if same < _MOSTLY_THE_SAME * min(len(x), len(y)):
        return None
    for tag, i, j, k, m in blocks:
        if tag != "replace" or max(j - i, m - k) > _MOST_CHANGED:
            continue
        if _left_over(x[i:j], y[k:m]) and _left_over(y[k:m], x[i:j]):
            return " ".join(ours[i:j]), " ".join(theirs[k:m])
    return None


def _left_over(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether one of WORDS says something that none of OTHERS says in another form."""
    return any(all(_are_two_words(word, other) for other in others) for word in words if _tells(word))


def _tells(word: str) -> bool:
    return len(word) > _SHORT or any(map(str.isdigit, word))


def _are_two_words(a: str, b: str) -> bool:
    if any(map(str.isdigit, a + b)):
        return a != b
    if a[:_STEM] == b[:_STEM]:
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() < _ALIKE

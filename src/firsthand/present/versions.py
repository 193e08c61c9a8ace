"""What an outlet changed in an article: two versions compared sentence by sentence, and in each word by word."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from firsthand.model import Anchor, DerivationKind, Reading, SegmentKind
from firsthand.present.briefs import Edit, Run, SentenceEdit, VersionEdits
from firsthand.present.escaping import fold_words
from firsthand.present.index import StoryIndex, cite, published_order

# Two sentences are one, changed, if they share so much of their words; less is one taken out and another put in.
_LEAST_SHARED = 0.4
# Articles whose versions share fewer sentences are follow-ups on the same background: their words are not compared.
_LEAST_KEPT = 0.25
# Above these a comparison would take seconds: sentences are then not paired, words not compared.
_MOST_PAIRS, _MOST_WORDS = 40_000, 600
_MOST_VERSIONS = 24


def list_versions(index: StoryIndex) -> tuple[VersionEdits, ...]:
    """Each report that revises an article, against the version before it that it is nearest to, oldest first."""
    found = []
    for report_ids in _group_articles(index):
        for place, report_id in enumerate(report_ids[1:], start=1):
            earlier = [index.readings[one] for one in report_ids[:place]]
            found.append(_compare_nearest(index, earlier, index.readings[report_id]))
    return tuple(sorted(found, key=lambda one: (published_order(index.reports[one.later_id]), one.earlier_id)))


def _group_articles(index: StoryIndex) -> list[list[str]]:
    """The reports that revisions join, each group in order of publication."""
    group_of: dict[str, list[str]] = {}
    for one in index.story.derivations:
        giver = one.origin_report_id
        if one.kind is not DerivationKind.REVISED or giver not in index.reports or one.report_id not in index.reports:
            continue
        assert giver is not None, "None is no report of the story"
        first, second = group_of.setdefault(giver, [giver]), group_of.setdefault(one.report_id, [one.report_id])
        if first is not second:
            first.extend(second)
            group_of.update(dict.fromkeys(second, first))
    groups = {id(group): group for group in group_of.values()}.values()
    return [sorted(group, key=lambda one: published_order(index.reports[one])) for group in groups]


def _compare_nearest(index: StoryIndex, earlier: Sequence[Reading], later: Reading) -> VersionEdits:
    """LATER against the one of EARLIER with most sentences in common; of equals the latest."""
    keys = set(_keys_of(later))
    nearest = max(enumerate(earlier[-_MOST_VERSIONS:]), key=lambda pair: (len(keys & set(_keys_of(pair[1]))), pair[0]))[
        1
    ]
    return compare_versions(index, nearest, later)


def _keys_of(reading: Reading) -> list[str]:
    return [_key(one) for one in _sentences(reading)]


def _sentences(reading: Reading) -> list[Anchor]:
    """The parts that an editor writes; furniture changes with every page and says nothing."""
    return [one.anchor for one in reading.segments if one.kind is not SegmentKind.BOILERPLATE]


def _key(anchor: Anchor) -> str:
    return " ".join(unicodedata.normalize("NFC", anchor.quote).split())


def compare_versions(index: StoryIndex, earlier: Reading, later: Reading) -> VersionEdits:
    """What became of each sentence of EARLIER in LATER, in the order of LATER."""
    ours, theirs = _sentences(earlier), _sentences(later)
    pairs = _pair_sentences(ours, theirs)
    kept = sum(_key(a) == _key(b) for a, b in pairs if a is not None and b is not None)
    together = sum(a is not None and b is not None for a, b in pairs)
    follow_up = together < _LEAST_KEPT * min(len(ours), len(theirs))
    moved = _find_moved(pairs)
    edits = [] if follow_up else [_edit(index, a, b) for a, b in pairs]
    shown = [one for one in edits if one.edit is not Edit.KEPT and not _is_moved(one, moved)]
    shown += [] if follow_up else [SentenceEdit(Edit.MOVED, cite(index, a), cite(index, b)) for a, b in moved]
    a, b = earlier.report, later.report
    return VersionEdits(
        a.id, a.name, a.published_at, b.id, b.name, b.published_at, cite(index, theirs[0]).outlet if theirs else b.name,
        b.language, kept, follow_up, tuple(shown),
    )  # fmt: skip


Pair = tuple[Anchor | None, Anchor | None]


def _pair_sentences(ours: Sequence[Anchor], theirs: Sequence[Anchor]) -> list[Pair]:
    """OURS and THEIRS in one order: equal sentences first, between them those that share most words."""
    matcher = SequenceMatcher(None, [_key(one) for one in ours], [_key(one) for one in theirs], autojunk=False)
    pairs: list[Pair] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            pairs.extend(zip(ours[i:j], theirs[k:m], strict=True))
        else:
            pairs.extend(_pair_alike(ours[i:j], theirs[k:m]))
    return pairs


def _pair_alike(ours: Sequence[Anchor], theirs: Sequence[Anchor]) -> list[Pair]:
    """The pairing in order with the most words in common; what has no fellow stands alone."""
    rows, columns = len(ours), len(theirs)
    if not rows or not columns or rows * columns > _MOST_PAIRS:
        return [*((one, None) for one in ours), *((None, one) for one in theirs)]
    likeness = [[_share(a.quote, b.quote) for b in theirs] for a in ours]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in reversed(range(rows)):
        for k in reversed(range(columns)):
            both = likeness[i][k] + best[i + 1][k + 1] if likeness[i][k] >= _LEAST_SHARED else 0.0
            best[i][k] = max(both, best[i + 1][k], best[i][k + 1])
    pairs: list[Pair] = []
    i = k = 0
    while i < rows and k < columns:
        if likeness[i][k] >= _LEAST_SHARED and best[i][k] == likeness[i][k] + best[i + 1][k + 1]:
            pairs.append((ours[i], theirs[k]))
            i, k = i + 1, k + 1
        elif best[i][k] == best[i + 1][k]:
            pairs.append((ours[i], None))
            i += 1
        else:
            pairs.append((None, theirs[k]))
            k += 1
    return [*pairs, *((one, None) for one in ours[i:]), *((None, one) for one in theirs[k:])]


def _share(a: str, b: str) -> float:
    """The words that A and B have in common, of all their words (Dice)."""
    ours, theirs = _folded_words(a), _folded_words(b)
    return 2 * len(ours & theirs) / max(1, len(ours) + len(theirs))


@lru_cache(maxsize=20_000)
def _folded_words(text: str) -> frozenset[str]:
    return frozenset(folded for start, end in find_words(text) if (folded := fold_words(text[start:end])))


def _find_moved(pairs: Sequence[Pair]) -> list[tuple[Anchor, Anchor]]:
    """The sentences that were taken out in one place and put in, the same, in another."""
    gone: dict[str, list[Anchor]] = defaultdict(list)
    for before, after in pairs:
        if before is not None and after is None:
            gone[_key(before)].append(before)
    return [
        (gone[_key(after)].pop(0), after)
        for before, after in pairs
        if before is None and after is not None and gone.get(_key(after))
    ]


def _is_moved(edit: SentenceEdit, moved: Sequence[tuple[Anchor, Anchor]]) -> bool:
    one = edit.before or edit.after
    return edit.edit in (Edit.PUT_IN, Edit.TAKEN_OUT) and any(one is not None and one.anchor in pair for pair in moved)


def _edit(index: StoryIndex, before: Anchor | None, after: Anchor | None) -> SentenceEdit:
    runs: tuple[Run, ...] = ()
    if before is None or after is None:
        edit = Edit.PUT_IN if before is None else Edit.TAKEN_OUT
        runs = (Run(edit, before, after, spaced=False),)
    elif _key(before) == _key(after):
        edit = Edit.KEPT
    else:
        edit = Edit.MARKS if fold_words(before.quote) == fold_words(after.quote) else Edit.CHANGED
        runs = compare_words(before, after)
    cited = [None if one is None else cite(index, one) for one in (before, after)]
    return SentenceEdit(edit, cited[0], cited[1], runs)


def compare_words(before: Anchor, after: Anchor) -> tuple[Run, ...]:
    """The words of AFTER as runs, each kept or put in, with what was taken out of BEFORE where it stood."""
    ours, theirs = find_words(before.quote), find_words(after.quote)
    if max(len(ours), len(theirs)) > _MOST_WORDS:
        return (Run(Edit.TAKEN_OUT, before, None, spaced=True), Run(Edit.PUT_IN, None, after, spaced=False))
    x, y = _spell(before.quote, ours), _spell(after.quote, theirs)
    runs: list[Run] = []
    for tag, i, j, k, m in _without_islands(SequenceMatcher(None, x, y, autojunk=False).get_opcodes(), x):
        old, new = _cut(before, ours, i, j), _cut(after, theirs, k, m)
        if tag == "equal":
            runs.append(Run(Edit.KEPT, old, new, _spaced(after, theirs, m)))
            continue
        if old is not None:
            runs.append(Run(Edit.TAKEN_OUT, old, None, _spaced(before, ours, j)))
        if new is not None:
            runs.append(Run(Edit.PUT_IN, None, new, _spaced(after, theirs, m)))
    return tuple(runs)


def _spell(text: str, words: Sequence[tuple[int, int]]) -> list[str]:
    return [unicodedata.normalize("NFC", text[start:end]) for start, end in words]


def _cut(anchor: Anchor, words: Sequence[tuple[int, int]], first: int, end: int) -> Anchor | None:
    if first == end:
        return None
    start, stop = words[first][0], words[end - 1][1]
    return Anchor(anchor.report_id, anchor.start + start, anchor.start + stop, anchor.quote[start:stop])


def _spaced(anchor: Anchor, words: Sequence[tuple[int, int]], end: int) -> bool:
    stop = words[end - 1][1] if end else 0
    return anchor.quote[stop : stop + 1].isspace()


Step = tuple[str, int, int, int, int]


def _without_islands(steps: Sequence[Step], words: Sequence[str]) -> list[Step]:
    """STEPS in which a mark, or a character of a script without spaces, alone between two changes belongs to them."""
    joined: list[Step] = []
    for place, (tag, i, j, k, m) in enumerate(steps):
        inner = 0 < place < len(steps) - 1
        if tag == "equal" and inner and j - i == 1 and len(words[i]) == 1 and not words[i].isdigit() and (
            not words[i].isalnum() or _is_spaceless(words[i])
        ):  # fmt: skip
            tag = "replace"
        if joined and tag != "equal" and joined[-1][0] != "equal":
            _, first, _, third, _ = joined[-1]
            joined[-1] = ("replace", first, j, third, m)
        else:
            joined.append((tag, i, j, k, m))
    return joined


def find_words(text: str) -> tuple[tuple[int, int], ...]:
    """Where the words of TEXT start and end: letters with their marks, numbers whole, a character each of scripts
    without spaces (with what is written on it), and each mark alone."""
    words: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        end = _end_of_word(text, at)
        if not text[at].isspace():
            words.append((at, end))
        at = end
    return tuple(words)


def _end_of_word(text: str, start: int) -> int:
    first = text[start]
    end = start + 1
    if _is_spaceless(first):
        if first in _THAI_LEADING and end < len(text) and _is_spaceless(text[end]):
            end += 1
        while end < len(text) and (_is_mark(text[end]) or text[end] in _THAI_FOLLOWING):
            end += 1
    elif first.isdigit():
        while end < len(text) and (text[end].isdigit() or (text[end] in ".,:٫٬" and text[end + 1 : end + 2].isdigit())):
            end += 1
    elif first.isalpha():
        while end < len(text) and not _is_spaceless(text[end]) and _continues(text, end):
            end += 1
    return end


def _continues(text: str, at: int) -> bool:
    """Whether the letter, mark, joiner or apostrophe at AT belongs to the word before it."""
    character = text[at]
    if character in "'’" and text[at + 1 : at + 2].isalpha():
        return True
    return character.isalnum() or _is_mark(character) or character in "\u200c\u200d\u00ad"


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


_THAI_LEADING = frozenset("เแโใไເແໂໃໄ")
_THAI_FOLLOWING = frozenset("ะาำๅະາຳ")
# Thai and Lao, Tibetan, Burmese, Khmer, kana, Han.
_SPACELESS = (
    (0x0E00, 0x0EFF), (0x0F00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF),
    (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip


def _is_spaceless(character: str) -> bool:
    code = ord(character)
    inside = any(first <= code <= last for first, last in _SPACELESS)
    return inside and (character.isalpha() or _is_mark(character))

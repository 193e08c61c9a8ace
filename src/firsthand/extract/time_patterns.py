"""Templates of words and slots, and where they fit in a row of words: how time expressions are found.

A template is written as the language writes it: "{day}. {month} {year}", "[the] {last} {unit}".
`{slot}` stands for a class of words or for a number, `[…]` may be left out, `a|b` are words either
of which will do; parts written together must stand together in the text, those apart may.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from firsthand.extract.time_words import IDEOGRAPH, Word, split_words

_SLOT = re.compile(r"\{(\w{1,20})\}")
# A slot's fillings at a word: value and the index of the word after it.
Fillings = Sequence[tuple[object, int]]
Filler = Callable[[str, int], Fillings]


@dataclass(slots=True)
class Node:
    """What may follow the words read so far; `meaning` is set where a template ends."""

    literals: dict[str, list[tuple[bool, Node]]] = field(default_factory=dict)
    slots: list[tuple[str, bool, Node]] = field(default_factory=list)
    meaning: str | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """A template of MEANING fits the words FIRST to STOP (half-open), its slots FILLED."""

    first: int
    stop: int
    meaning: str
    filled: Mapping[str, object]


def build_patterns(patterns: Sequence[tuple[str, str]], *, dotted: bool = False) -> Node:
    """The tree of all (meaning, template) pairs; of two that fit equally far the earlier one wins."""
    root = Node()
    for rank, (meaning, template) in enumerate(patterns):
        for elements in _spell_out(template, dotted):
            node = root
            for slot, key, glued in elements:
                node = _child(node, slot, key, glued)
            if node.meaning is None:
                node.meaning, node.rank = meaning, rank
    return root


def _child(node: Node, slot: bool, key: str, glued: bool) -> Node:
    if slot:
        for name, same, child in node.slots:
            if name == key and same == glued:
                return child
        child = Node()
        node.slots.append((key, glued, child))
        return child
    for same, child in node.literals.setdefault(key, []):
        if same == glued:
            return child
    child = Node()
    node.literals[key].append((glued, child))
    return child


def _spell_out(template: str, dotted: bool) -> Iterator[list[tuple[bool, str, bool]]]:
    """Every row of (is slot, key, glued) that TEMPLATE allows."""
    opened = template.find("[")
    if opened >= 0:
        closed = template.index("]", opened)
        before, inside, after = template[:opened], template[opened + 1 : closed], template[closed + 1 :]
        yield from _spell_out(before + inside + after, dotted)
        yield from _spell_out(before + (after.lstrip() if before.endswith(" ") or not before else after), dotted)
        return
    rows: list[list[tuple[bool, str, bool]]] = [[]]
    for chunk in template.split():
        options = [_elements(part, dotted) for part in chunk.split("|")]
        rows = [row + option for row in rows for option in options]
    yield from rows


def _elements(chunk: str, dotted: bool) -> list[tuple[bool, str, bool]]:
    elements: list[tuple[bool, str, bool]] = []
    at = 0
    for found in _SLOT.finditer(chunk):
        elements += _literals(chunk[at : found.start()], bool(elements), dotted)
        elements.append((True, found.group(1), bool(elements)))
        at = found.end()
    return elements + _literals(chunk[at:], bool(elements), dotted)


def _literals(text: str, glued: bool, dotted: bool) -> list[tuple[bool, str, bool]]:
    words = split_words(text, 0, len(text), dotted=dotted)
    return [(False, word.key, (glued or i > 0) and word.kind != IDEOGRAPH) for i, word in enumerate(words)]


def match_patterns(root: Node, words: Sequence[Word], at: int, fill: Filler) -> Match | None:
    """The longest match that begins at word `at`; the earliest template of equals; None if none."""
    best: Match | None = None
    best_rank = 0
    pending: list[tuple[Node, int, tuple[tuple[str, object], ...]]] = [(root, at, ())]
    while pending:
        node, index, filled = pending.pop()
        if node.meaning is not None and (
            best is None or index > best.stop or (index == best.stop and node.rank < best_rank)
        ):
            best, best_rank = Match(at, index, node.meaning, dict(filled)), node.rank
        if index >= len(words):
            continue
        word = words[index]
        for glued, child in node.literals.get(word.key, ()):
            if word.glued or not glued:
                pending.append((child, index + 1, filled))
        for slot, glued, child in node.slots:
            if glued and not (word.glued or word.kind == IDEOGRAPH or words[index - 1].kind == IDEOGRAPH):
                continue
            for value, stop in fill(slot, index):
                pending.append((child, stop, (*filled, (slot, value))))
    return best

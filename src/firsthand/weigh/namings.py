"""Two names in two languages: which identified voices of one claim cannot be shown to be apart."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from firsthand.model import fold
from firsthand.weigh.publishers import words_of
from firsthand.weigh.rests import Rest
from firsthand.weigh.voices import is_state, node_of

# Shorter words of the lists match whole words only.
_SHORT_WORD = 5
# First parts of a key that say neither which state nor which body it is.
_NO_OWNER = frozenset({"person", "body", "?"})


@dataclass(frozen=True, slots=True)
class _Naming:
    """How one voice is named in a claim: in which LANGUAGES, of which STATE and KINDS of body.

    `is_full` holds for a full name that no kind of body is part of, `speaks` where it speaks for a body.
    """

    node: str
    languages: frozenset[str]
    state: str
    kinds: frozenset[str]
    is_full: bool
    speaks: bool


def find_not_apart(rests: Sequence[Rest]) -> list[tuple[str, str]]:
    """Pairs of nodes of RESTS that no report names in one language, and that may be one body, or it and its speaker.

    Two full names are apart; so are bodies of different kinds or states, and whoever speaks for nobody.
    """
    by_node: dict[str, list[Rest]] = {}
    for rest in rests:
        by_node.setdefault(node_of(rest), []).append(rest)
    if len({rest.statement.language for rest in rests}) < 2:
        return []
    namings = [naming for node in sorted(by_node) if (naming := _naming_of(node, by_node[node])).kinds]
    by_kind: dict[str, list[_Naming]] = {}
    for naming in namings:
        for kind in sorted(naming.kinds):
            by_kind.setdefault(kind, []).append(naming)
    doubts: dict[tuple[str, str], None] = {}
    for same in by_kind.values():
        for place, naming in enumerate(same):
            for other in same[place + 1 :]:
                if _may_be_one(naming, other):
                    doubts[naming.node, other.node] = None
    return list(doubts)


def _may_be_one(a: _Naming, b: _Naming) -> bool:
    if a.languages & b.languages or (a.state and b.state and a.state != b.state):
        return False
    if a.is_full and b.is_full:
        return False
    return all(naming.speaks or not naming.is_full for naming in (a, b))


def _naming_of(node: str, rests: Sequence[Rest]) -> _Naming:
    parts = node.removeprefix("who:").split("/")
    state = parts[0] if is_state(parts[0]) else ""
    languages = frozenset(rest.statement.language for rest in rests)
    if (parts[0] not in _NO_OWNER and not state) or (parts[0] not in ("person", "body") and parts[1:2] != ["person"]):
        return _Naming(node, languages, state, frozenset(), False, False)  # told apart by its body or office
    names = [_written(rest) for rest in rests]
    kinds = frozenset(kind for name in names for kind in kinds_of(name))
    is_full = all(len(words_of(rest.name)) > 1 and not kinds_of(rest.name) for rest in rests)
    return _Naming(node, languages, state, kinds, is_full, any(is_speaker(name) for name in names))


def _written(rest: Rest) -> str:
    """The voice as the report calls it."""
    chain = rest.statement.attribution.chain
    return chain[-1].name if chain else rest.name


@lru_cache(maxsize=4096)
def kinds_of(name: str) -> frozenset[str]:
    """The kinds of body that the words of NAME say ("commission", "hospital"), in any language listed."""
    words = words_of(name)
    return frozenset(kind for kind, starts in _kinds().items() if _any_starts(words, starts))


@lru_cache(maxsize=4096)
def is_speaker(name: str) -> bool:
    """Whether NAME is of somebody who speaks for a body or leads it."""
    return _any_starts(words_of(name), _lists()["speakers"])


def _any_starts(words: Iterable[str], starts: Sequence[str]) -> bool:
    return any(
        word.startswith(start) if len(start) >= _SHORT_WORD else word == start for word in words for start in starts
    )


def _kinds() -> Mapping[str, tuple[str, ...]]:
    return {kind: starts for kind, starts in _lists().items() if kind != "speakers"}


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    rows = tomllib.loads(files("firsthand.weigh").joinpath("kinds.toml").read_text(encoding="utf-8"))
    return {kind: tuple(fold(row).split()) for kind, row in rows.items()}

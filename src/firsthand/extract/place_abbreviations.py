"""Regions written short ("Ala.", "Reno, NV") and names that share one noun ("Nassau and Baker counties")."""

from __future__ import annotations

import re
from functools import lru_cache

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import PlaceGrammar, open_grammar
from firsthand.extract.place_roles import Role
from firsthand.extract.place_words import Word

# What stands before a name that says where: a comma after a town, or a word such as "in" (looked for in the grammar).
_LONGEST_CUE = 12
_MOST_IN_A_LIST = 12


@lru_cache(maxsize=64)
def _pattern(language: str) -> re.Pattern[str] | None:
    """The abbreviations of LANGUAGE: those in group `sure` hold anywhere, those in `after` only after a name."""
    grammar = open_grammar(language)
    if not grammar.abbreviations:
        return None
    sure = "|".join(map(re.escape, sorted(grammar.abbreviations, key=lambda short: (-len(short), short))))
    after = "|".join(map(re.escape, sorted(grammar.abbreviations_after_comma, key=lambda short: (-len(short), short))))
    return re.compile(rf"(?<![\w.])(?P<sure>{sure})(?!\w)|(?<=\w, )(?P<after>{after})(?!\w)")


def add_abbreviations(
    text: str, start: int, end: int, names: list[Found], grammar: PlaceGrammar, gazetteer: Gazetteer
) -> list[Found]:
    """NAMES with the abbreviated regions in TEXT[start:end]; what was read into the same letters before is dropped."""
    pattern = _pattern(grammar.language)
    added = []
    for match in pattern.finditer(text, start, end) if pattern else ():
        full = (grammar.abbreviations | grammar.abbreviations_after_comma)[match[0]]
        places = _regions(full, gazetteer)
        if match["after"] and not _capital_before(text, match.start()):
            continue
        if places:
            role = Role.PLACE if _says_where(text, match.start(), start, grammar) else Role.PART
            added.append(Found(match.start(), match.end(), f"{key_of(full)}.", places, role))
    if not added:
        return names
    kept = [n for n in names if not any(n.start < one.end and one.start < n.end for one in added)]
    return sorted([*kept, *added], key=lambda name: name.start)


def _regions(full: str, gazetteer: Gazetteer) -> tuple[GazetteerPlace, ...]:
    named = gazetteer.named(key_of(full))
    return tuple(place for place in named if place.kind == "region")[:1] or named[:1]


def _capital_before(text: str, at: int) -> bool:
    """Whether the word before the comma at the end of TEXT[:at] has a capital: a town, not a common noun."""
    word = re.search(r"(\w{1,40}), \Z", text[max(0, at - 42) : at])
    return word is not None and word[1][0].isupper()


def _says_where(text: str, at: int, start: int, grammar: PlaceGrammar) -> bool:
    before = text[max(start, at - _LONGEST_CUE) : at]
    if before.endswith((", ", "(")):
        return True
    words = before.split()
    return bool(words) and before.endswith(" ") and key_of(words[-1]) in (
        grammar.lists["before"] | grammar.lists["before_town"]
    )  # fmt: skip


def share_plural_nouns(
    names: list[Found], words: list[Word], grammar: PlaceGrammar, gazetteer: Gazetteer
) -> list[Found]:
    """NAMES, those in a list before a plural noun read with its singular: Nassau County, not the town of Nassau."""
    shared: list[Found] = []
    for at, word in enumerate(words):
        noun = grammar.plural_nouns.get(word.key)
        if noun and at:
            shared += _list_before(words, at, noun, grammar, gazetteer)
    if not shared:
        return names
    kept = [n for n in names if not any(n.start < one.end and one.start < n.end for one in shared)]
    return sorted([*kept, *shared], key=lambda name: name.start)


def _list_before(words: list[Word], at: int, noun: str, grammar: PlaceGrammar, gazetteer: Gazetteer) -> list[Found]:
    """The names of the list that ends before position AT, the last one first."""
    found: list[Found] = []
    while at > 0 and len(found) < _MOST_IN_A_LIST:
        last = at - 1
        first = last
        while first > 0 and words[first - 1].capital and words[first].gap == " " and words[first].capital:
            first -= 1
        if not words[last].capital:
            break
        key = f"{' '.join(word.key for word in words[first : last + 1])} {noun}"
        places = gazetteer.named(key)
        if not places:
            break
        found.append(Found(words[first].start, words[last].end, key, places, Role.PLACE))
        at = first
        joined = False
        while at > 0 and (words[at - 1].key in grammar.lists["coordinating"] or words[at - 1].key == ""):
            at, joined = at - 1, True
        if not joined:
            break
    return found

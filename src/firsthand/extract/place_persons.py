"""Places that are half of a person's name: "Georgia Bell", "Frau Hagen", "Claire Tours"."""

from __future__ import annotations

from firsthand.extract.place_names import Candidate
from firsthand.extract.place_roles import Setting
from firsthand.extract.place_words import Word

# What may stand after a state's name with a capital and makes it no given name: what follows is no surname.
_NO_SURNAMES = ("body", "calendar", "titles", "location_after", "region_nouns", "locating", "border", "territory")


def is_state_in_person(candidate: Candidate, setting: Setting) -> bool:
    """Whether a state's name that is also a given name stands before a capitalised word: "Chad Miller"."""
    words, lists, last = setting.words, setting.grammar.lists, candidate.last
    if candidate.key not in lists["given_names"] or setting.capitals_prove_nothing or last >= len(words):
        return False
    if candidate.first and words[candidate.first - 1].key in lists["the_words"]:
        return False
    following = words[last]
    if not _is_surname(following) or any(following.key in lists[name] for name in _NO_SURNAMES):
        return False
    return following.key not in setting.grammar.directions


def is_in_person(candidate: Candidate, setting: Setting) -> bool:
    """Whether CANDIDATE, part of another name, is part of a person's: a given name or a title stands beside it."""
    words, lists, first = setting.words, setting.grammar.lists, candidate.first
    if is_state_in_person(candidate, setting):
        return True
    if first < 1 or words[first].gap != " ":
        return False
    before = words[first - 1].key
    given = words[first - 1].capital and (before in lists["weak"] or before in lists["given_names"])
    return given or before in lists["titles"]


def _is_surname(word: Word) -> bool:
    return word.capital and not word.shouted and word.gap == " " and len(word.key) > 1

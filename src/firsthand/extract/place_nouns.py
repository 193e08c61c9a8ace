"""What tells the name of a place from a common word: its ending, its capitals, the preposition before it."""

from __future__ import annotations

from dataclasses import replace

from firsthand.extract.gazetteer_file import GazetteerPlace
from firsthand.extract.place_grammar import LONGEST_SHORT_STATE, PlaceGrammar, territory_names
from firsthand.extract.place_names import Candidate
from firsthand.extract.place_roles import Setting
from firsthand.extract.place_words import phrase_before

_TOWNS = ("city", "village", "district")
# Where nouns have capitals, a town below this weight (some 14,000 people) needs a word that surely says where; one
# below the second (130,000) is none where an ending or a name of another language would have to explain the word.
_LIGHT, _WELL_KNOWN = 97, 119


def may_be_named(candidate: Candidate, text: str, setting: Setting) -> Candidate | None:
    """CANDIDATE with the places that it may name as it is written and inflected; None if there are none."""
    grammar = setting.grammar
    if _is_small_abbreviation(candidate, text[candidate.start : candidate.end], setting):
        return None
    if candidate.places[0].kind == "country" or not grammar.nouns_have_capitals:
        return candidate
    places = candidate.places
    if candidate.exact:
        return candidate
    if candidate.ending in grammar.lists["plural_endings"]:
        places = tuple(place for place in places if place.kind not in _TOWNS)
    alone = candidate.ending in grammar.lists["genitive_endings"] and _has_no_noun(candidate, setting)
    sure = (place for place in places if (place.main_name and not alone) or not _may_be_noun(place, _WELL_KNOWN))
    places = tuple(sure)
    return replace(candidate, places=places) if places else None


def says_surely(candidate: Candidate, setting: Setting) -> bool:
    """Whether what says that CANDIDATE is a place says so of a small town too: "in", not "von" or "auf".

    That matters only where nouns have capitals: what follows may be any noun.
    """
    words, grammar, at = setting.words, setting.grammar, candidate.first
    if not grammar.nouns_have_capitals or not all(_may_be_noun(place) for place in candidate.places):
        return True
    if " " in candidate.key or at < 1:
        return True
    ambiguous = words[at - 1].key in grammar.lists["before"] | grammar.lists["before_town"]
    phrases = [phrase_before(words, at, length) for length in (3, 2, 1)]
    surely = any(phrase in grammar.lists[name] for phrase in phrases if phrase for name in ("where", "locating"))
    return surely or not ambiguous


def _is_small_abbreviation(candidate: Candidate, surface: str, setting: Setting) -> bool:
    """Whether a word in small letters has the letters of a state's abbreviation: French "Eau" is no EAU."""
    if candidate.places[0].kind != "country" or setting.words[candidate.first].caseless:
        return False
    if len(candidate.key) > LONGEST_SHORT_STATE or " " in candidate.key or surface.isupper():
        return False
    return candidate.key not in _own_states(setting.grammar)


def _own_states(grammar: PlaceGrammar) -> frozenset[str]:
    own = territory_names(grammar.language, abbreviations=False)
    return own | grammar.lists["short_states"] | frozenset(grammar.exact)


def _has_no_noun(candidate: Candidate, setting: Setting) -> bool:
    """Whether a preposition stands before a genitive and no noun behind it: "in Bars", but "in Berlins Straßen"."""
    words, lists, first = setting.words, setting.grammar.lists, candidate.first
    before = words[first - 1].key if first else ""
    if before not in lists["before"] | lists["before_town"]:
        return False
    behind = words[candidate.last : candidate.last + 2]  # an adjective and a noun, or a noun
    marks = [at for at, word in enumerate(behind) if not word.key]
    return not any(word.capital for word in behind[: marks[0] if marks else 2])


def _may_be_noun(place: GazetteerPlace, weight: int = _LIGHT) -> bool:
    return place.kind in (*_TOWNS, "region") and place.weight < weight and not place.place_id.startswith("firsthand:")

"""Place or actor: what the words around a name say it is doing there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firsthand.extract.place_grammar import PlaceGrammar
from firsthand.extract.place_names import Candidate
from firsthand.extract.place_words import Word, opens_sentence, phrase_after, phrase_before

# How far left of a name its preposition may stand, over articles and adjectives ("in the besieged port city of X").
_REACH = 6


class Role(StrEnum):
    """What a name does where it stands."""

    PLACE = "place"  # the words around it say where
    LIKELY = "likely"  # nothing says so, nothing speaks against it
    UNSAID = "unsaid"  # a state, and nothing says whether it acts or is where something happens
    ACTOR = "actor"
    PART = "part"  # of the name of a body or a person
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a candidate stands: WORDS of its segment, whether capitals prove nothing there."""

    words: list[Word]
    grammar: PlaceGrammar
    capitals_prove_nothing: bool


def role_of(candidate: Candidate, setting: Setting, *, is_state: bool, is_capital: bool) -> Role:
    """The role of CANDIDATE in its sentence; `is_state` for countries and blocs, `is_capital` for seats of power."""
    if candidate.ending and setting.grammar.has("after", candidate.ending):
        return Role.PLACE
    if candidate.ending and candidate.ending in setting.grammar.lists["locative_prefixes"]:
        return Role.PLACE
    following = _role_by_following(candidate, setting, is_state=is_state, is_capital=is_capital)
    if following in (Role.PART, Role.ACTOR):
        return following
    before = _role_by_preceding(candidate, setting, is_state=is_state, is_capital=is_capital)
    if before is not Role.NONE:
        return before
    if following is not Role.NONE:
        return following
    return Role.UNSAID if is_state else Role.LIKELY


def _role_by_following(candidate: Candidate, setting: Setting, *, is_state: bool, is_capital: bool) -> Role:
    words, grammar, at = setting.words, setting.grammar, candidate.last
    if at >= len(words) or "\n" in words[at].gap:
        return Role.NONE
    next_word = words[at]
    possessive = next_word.key == "s" and next_word.gap in ("'", "’")
    if possessive:
        at += 1
    pairs = [phrase_after(words, at, length) for length in (2, 1)]
    if any(phrase in grammar.lists["after_words"] for phrase in pairs if phrase):
        return Role.PLACE
    if next_word.gap in ("-", "‑") and not possessive:
        return _role_in_compound(next_word, setting, is_state=is_state)
    if not candidate.ending or not grammar.apostrophe_suffixes:
        lower = not next_word.capital or setting.capitals_prove_nothing
        if lower and any(phrase in grammar.lists["location_after"] for phrase in pairs if phrase):
            return Role.PLACE
        if not grammar.body_stands_before and any(phrase in grammar.lists["body"] for phrase in pairs if phrase):
            return Role.ACTOR if is_state or is_capital or possessive or grammar.nouns_have_capitals else Role.LIKELY
    if possessive:
        return Role.ACTOR if is_state or is_capital else Role.LIKELY
    if _starts_a_longer_name(candidate, setting):
        return Role.ACTOR if is_state else Role.PART
    if (
        next_word.key in grammar.lists["speech"]
        and (is_state or is_capital)
        and not _has_cue(candidate, setting, is_state)
    ):
        return Role.ACTOR
    return Role.NONE


def _role_in_compound(following: Word, setting: Setting, *, is_state: bool) -> Role:
    """The role of a name with a hyphen after it: "X-backed", "X-Konflikt" say what something is, not where."""
    grammar = setting.grammar
    if following.key in grammar.lists["locating"] or following.key in grammar.lists["region_nouns"]:
        return Role.LIKELY
    if following.may_name and not grammar.nouns_have_capitals:
        return Role.NONE
    return Role.ACTOR if is_state else Role.PART


def _starts_a_longer_name(candidate: Candidate, setting: Setting) -> bool:
    """Whether a capitalised word follows that is no word of the calendar, so that the place begins another name."""
    words, grammar, at = setting.words, setting.grammar, candidate.last
    if setting.capitals_prove_nothing or at >= len(words):
        return False
    word = words[at]
    return word.capital and word.gap == " " and word.key not in grammar.lists["calendar"]


def _role_by_preceding(candidate: Candidate, setting: Setting, *, is_state: bool, is_capital: bool) -> Role:
    words, grammar, first = setting.words, setting.grammar, candidate.first
    if _ends_a_longer_name(candidate, setting):
        return Role.ACTOR if is_state else Role.PART
    for length in (3, 2, 1):
        phrase = phrase_before(words, first, length)
        if phrase and phrase in grammar.lists["object"]:
            return Role.PLACE
    if _has_cue(candidate, setting, is_state) or _is_apposed(candidate, setting):
        return Role.PLACE
    for length in (3, 2, 1):
        phrase = phrase_before(words, first, length)
        if phrase and phrase in grammar.lists["not_before"]:
            return Role.ACTOR if is_state or is_capital else Role.LIKELY
    return Role.NONE


def _ends_a_longer_name(candidate: Candidate, setting: Setting) -> bool:
    """Whether a capitalised word before, alone or with "of", makes the place part of a person's or a body's name."""
    words, grammar, first = setting.words, setting.grammar, candidate.first
    if first < 1:
        return False
    previous = words[first - 1]
    if " " in candidate.key and candidate.places[0].main_name:
        return False
    if previous.key in grammar.lists["titles"] and words[first].gap == " ":
        return True
    given = previous.key in grammar.lists["weak"] or previous.key in grammar.lists["given_names"]
    if previous.capital and given and words[first].gap == " ":
        return True
    if setting.capitals_prove_nothing or words[first].caseless:
        return False
    if previous.capital and words[first].gap == " ":
        known = (
            any(
                previous.key in grammar.lists[name] for name in ("before", "articles", "locating", "calendar", "object")
            )
            or previous.key in grammar.directions
        )
        return not known and not opens_sentence(words, first - 1) and not previous.key.isdigit()
    if (
        first >= 2
        and previous.key in ("of", "de", "di", "del", "du")
        and words[first - 2].capital
        and words[first - 1].gap == " "
    ):
        head = f"{words[first - 2].key} {previous.key}"
        begins_sentence = first == 2 or not words[first - 3].key
        return head not in grammar.lists["locating"] and head not in grammar.lists["before"] and not begins_sentence
    return False


def _has_cue(candidate: Candidate, setting: Setting, is_state: bool) -> bool:
    """Whether a word that says where stands before the name, over articles and adjectives at most."""
    words, grammar, at = setting.words, setting.grammar, candidate.first
    names = ("before", "locating") if is_state else ("before", "locating", "before_town")
    for step in range(_REACH):
        phrases = [phrase_before(words, at, length) for length in (3, 2, 1)]
        if step == 0 and any(phrase in grammar.lists["not_before"] for phrase in phrases[:2] if phrase):
            return False
        if any(phrase in grammar.lists[name] for phrase in phrases if phrase for name in names):
            return True
        if not phrases[2] or not _may_stand_between(phrases[2], grammar):
            return False
        at -= 1
    return False


def _is_apposed(candidate: Candidate, setting: Setting) -> bool:
    """Whether the name explains a noun for a place before a comma: "a third country, Moldova"."""
    words, grammar, first = setting.words, setting.grammar, candidate.first
    if first < 2 or words[first - 1].mark != "," or words[first - 1].gap:
        return False
    noun = words[first - 2].key
    return bool(noun) and any(noun in grammar.lists[name] for name in ("country_noun", "locating"))


def _may_stand_between(word: str, grammar: PlaceGrammar) -> bool:
    if word in grammar.lists["articles"] or word in grammar.directions:
        return True
    return len(word) > 5 and any(word.endswith(ending) for ending in grammar.lists["adjective_endings"])

"""Small places that no list holds, by the words that stand before (or after) their names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.extract.gazetteer_file import key_of
from firsthand.extract.place_actors import ActorForm
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import PlaceGrammar
from firsthand.extract.place_roles import Role, Setting
from firsthand.extract.place_words import Word, phrase_after, phrase_before

# Arabic nouns that begin the names of villages ("spring of", "hill of"): the next word belongs to the name.
_FIRST_HALVES_WORDS = "عين تل كفر بيت دير راس باب ابو ام خربة وادي جبل برج حوش"
_FIRST_HALVES = frozenset(map(key_of, _FIRST_HALVES_WORDS.split(" ")))
_ARTICLES_WORDS = "al el ad ar as ash asch at an az ed er es esch"
_ARTICLES = frozenset(_ARTICLES_WORDS.split(" "))
# A word of capitals as short as this is a body's, not a village's.
_SHORTEST_SHOUT = 6
_MOST_WORDS = 5
_SHORTEST_AGAIN, _MOST_AGAIN = 4, 30


def add_unlisted(text: str, names: list[Found], forms: Sequence[ActorForm], setting: Setting) -> list[Found]:
    """NAMES with capitalised words that stand where a place stands but are in no list."""
    words, grammar = setting.words, setting.grammar
    taken = {at for form in forms for at in range(form.first, form.last)}
    covered = [(name.start, name.end) for name in names if name.role is not Role.PART]
    added = []
    at = 0
    while at < len(words):
        village = words[at].may_name and _is_named_village(words, at, grammar)
        if not (village or _stands_as_place(words, at, setting)) or at in taken or _is_covered(words[at], covered):
            at += 1
            continue
        end = _clear_end(words, at, _name_end(words, at, grammar), covered)
        word, stop = words[at], words[end - 1].end
        common = word.key in grammar.lists["calendar"] or (word.key in grammar.lists["stop"] and end == at + 1)
        if not common and not any(at <= other < end for other in taken):
            wanted, settled = text[word.start : stop], village or _is_surely_place(words, at, end, setting)
            added.append(Found(word.start, stop, key_of(wanted), (), Role.PLACE, wanted=wanted, settled=settled))
        at = end
    return sorted([*names, *added], key=lambda name: name.start)


def repeat_unlisted(text: str, names: Sequence[Found], start: int, end: int) -> list[Found]:
    """The unlisted places among NAMES wherever TEXT[start:end] names them again without a word that says where."""
    surfaces = sorted({name.wanted for name in names if name.settled and len(name.wanted) >= _SHORTEST_AGAIN})
    taken = [(name.start, name.end) for name in names]
    again = []
    for surface in surfaces[:_MOST_AGAIN]:
        for match in re.finditer(rf"(?<!\w){re.escape(surface)}(?!\w)", text[start:end]):
            first, last = start + match.start(), start + match.end()
            if not any(first < stop and begin < last for begin, stop in taken):
                again.append(Found(first, last, key_of(surface), (), Role.LIKELY, wanted=surface, settled=True))
    return again


def _is_covered(word: Word, covered: Sequence[tuple[int, int]]) -> bool:
    return any(start < word.end and word.start < end for start, end in covered)


def _is_surely_place(words: list[Word], at: int, end: int, setting: Setting) -> bool:
    """Whether a word that says where stands right before the words AT to END, and nothing says person or body."""
    grammar, word = setting.grammar, words[at]
    headline = setting.capitals_prove_nothing and not grammar.nouns_have_capitals
    if headline or (word.shouted and word.end - word.start < _SHORTEST_SHOUT):
        return False
    if not any(phrase_before(words, at, length) in grammar.lists["where"] for length in (3, 2, 1)):
        return False
    if grammar.nouns_have_capitals and not _ends_like_a_name(words[end - 1].key, grammar):
        return False
    not_places = ("stop", "weak", "given_names", "titles", "body", "calendar")
    if any(word.key in grammar.lists[name] for name in not_places):
        return False
    after = phrase_after(words, end, 1)
    return after != "s" and after not in grammar.lists["speech"] and after not in grammar.lists["body"]


def _is_named_village(words: list[Word], at: int, grammar: PlaceGrammar) -> bool:
    """Whether the capitalised word at AT stands right after "the village of" or its like, or before it (Turkish)."""
    word = words[at]
    if not word.may_name or len(word.key) < 3:
        return False
    if any(phrase_before(words, at, length) in grammar.lists["not_before"] for length in (3, 2)):
        return False
    if any(phrase_before(words, at, length) in grammar.lists["village"] for length in (2, 1)):
        return True
    following = words[at + 1].key if at + 1 < len(words) and words[at + 1].gap == " " else ""
    return following in grammar.lists["village_after"]


def _ends_like_a_name(key: str, grammar: PlaceGrammar) -> bool:
    return any(key.endswith(ending) and len(key) > len(ending) + 1 for ending in grammar.lists["name_endings"])


def _name_end(words: list[Word], at: int, grammar: PlaceGrammar) -> int:
    """The position after the name that begins at AT: more capitalised words belong to it, over small words inside."""
    end = at + 1
    if words[at].caseless:
        return min(len(words), end + 1) if words[at].key in _FIRST_HALVES else end
    while end < len(words) and end < at + _MOST_WORDS:
        article = words[end].key in _ARTICLES and end + 1 < len(words) and words[end + 1].gap in ("-", "‑")
        joined = joined_at(words, end, grammar)
        if joined:
            end = joined
        elif words[end].gap in (" ", "-", "‑") and (words[end].capital or article):
            end += 2 if article else 1
        else:
            break
    return end


def joined_at(words: list[Word], at: int, grammar: PlaceGrammar) -> int:
    """The position after a small word (or two) at AT and the capitalised word that it joins to a name; 0 if none."""
    for length in (2, 1):
        small = words[at : at + length]
        if at + length < len(words) and phrase_after(words, at, length) in grammar.lists["name_joins"]:
            run = [*small, words[at + length]]
            if words[at + length].capital and all(word.gap == " " for word in small) and run[-1].gap in (" ", "'", "’"):
                return at + length + 1
    return 0


def _clear_end(words: list[Word], at: int, end: int, covered: list[tuple[int, int]]) -> int:
    """END, or the first position after AT where another name begins."""
    for position in range(at + 1, end):
        if any(start < words[position].end and words[position].start < stop for start, stop in covered):
            return position
    return end


def _stands_as_place(words: list[Word], at: int, setting: Setting) -> bool:
    """Whether a capital at AT stands after a preposition; not where every word of a headline has one."""
    if not words[at].capital or words[at].caseless:
        return False
    if setting.capitals_prove_nothing and not setting.grammar.nouns_have_capitals:
        return False
    lists = setting.grammar.lists
    phrases = [phrase_before(words, at, length) for length in (3, 2, 1)]
    return any(phrase in lists["before"] or phrase in lists["where"] for phrase in phrases if phrase)

"""Actors by adjective, inhabitants, seat of government or name of a body, in the words of each language."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.extract.place_grammar import ActorForms, PlaceGrammar
from firsthand.extract.place_words import Word, begins_sentence, is_title_case, stand_together


@dataclass(frozen=True, slots=True)
class ActorForm:
    """The words FIRST to LAST (exclusive) denote ACTOR; `bare` when they are an adjective or a people."""

    first: int
    last: int
    actor: str
    adjective: bool
    small: bool = False


def find_actor_forms(words: list[Word], forms: ActorForms, grammar: PlaceGrammar) -> list[ActorForm]:
    """Every actor form among WORDS in order, the longest at each word."""
    found = []
    at = 0
    while at < len(words):
        form = _form_at(words, at, forms, grammar) if words[at].key else None
        if form is None:
            at += 1
        else:
            found.append(form)
            at = form.last
    return found


def _form_at(words: list[Word], at: int, forms: ActorForms, grammar: PlaceGrammar) -> ActorForm | None:
    for key in _keys_of(words[at].key, grammar):
        for form, actor, capital in forms.whole.get(key, ()):
            parts = form.split()
            run = words[at : at + len(parts)]
            same = [word.key for word in run[1:]] == parts[1:] and len(run) == len(parts)
            small = key in forms.shouted and not words[at].shouted
            if same and not small and stand_together(run) and _capital_fits(words, at, capital=capital):
                return ActorForm(at, at + len(parts), actor, _is_state(actor), not capital)
        begun = forms.beginning_of(key)
        if begun is not None and _capital_fits(words, at, capital=begun[1]):
            return ActorForm(at, at + 1, begun[0], _is_state(begun[0]), not begun[1])
    return None


def _keys_of(key: str, grammar: PlaceGrammar) -> list[str]:
    keys = [key]
    for prefix in grammar.article_prefixes:
        if key.startswith(prefix) and len(key) - len(prefix) >= 3:
            keys.append(key[len(prefix) :])
    return keys


def _is_state(actor: str) -> bool:
    return len(actor) == 2 and actor.isupper()


def _capital_fits(words: list[Word], at: int, *, capital: bool) -> bool:
    """Names are written as the table writes them; an adjective that it writes small has a capital only where a
    sentence begins or all words have one ("Syrian" is no "Siria")."""
    word = words[at]
    if word.caseless:
        return True
    if capital:
        return word.capital
    return not word.capital or begins_sentence(words, at) or is_title_case(words)

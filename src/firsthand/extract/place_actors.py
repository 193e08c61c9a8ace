"""Actors by adjective, inhabitants, seat of government or name of a body, in the words of each language."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.extract.place_grammar import ActorForms, PlaceGrammar
from firsthand.extract.place_words import Word, stand_together


@dataclass(frozen=True, slots=True)
class ActorForm:
    """The words FIRST to LAST (exclusive) denote ACTOR; `bare` when they are an adjective or a people."""

    first: int
    last: int
    actor: str
    adjective: bool


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
        for form, actor in forms.whole.get(key, ()):
            parts = form.split()
            run = words[at : at + len(parts)]
            same = [word.key for word in run[1:]] == parts[1:] and len(run) == len(parts)
            if same and stand_together(run) and _capital_fits(words[at], actor, len(parts)):
                return ActorForm(at, at + len(parts), actor, _is_state(actor))
        actor_by_stem = forms.beginning_of(key)
        if actor_by_stem is not None and _capital_fits(words[at], actor_by_stem, 1):
            return ActorForm(at, at + 1, actor_by_stem, _is_state(actor_by_stem))
    return None


def _keys_of(key: str, grammar: PlaceGrammar) -> list[str]:
    keys = [key]
    for prefix in grammar.article_prefixes:
        if key.startswith(prefix) and len(key) - len(prefix) >= 3:
            keys.append(key[len(prefix) :])
    return keys


def _is_state(actor: str) -> bool:
    return len(actor) == 2 and actor.isupper()


def _capital_fits(word: Word, actor: str, length: int) -> bool:
    """Names of bodies and people want a capital; adjectives of states are lower case in most languages."""
    return word.may_name or (_is_state(actor) and length == 1)

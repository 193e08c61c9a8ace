"""The names of one segment, with their roles: places, states, sites, villages, actors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_actors import ActorForm, find_actor_forms
from firsthand.extract.place_choice import is_strong
from firsthand.extract.place_facilities import NamedSite, find_sites, is_named_village, village_end
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import PlaceGrammar, open_actors, open_grammar
from firsthand.extract.place_han import is_han, read_han
from firsthand.extract.place_names import Candidate, propose_names
from firsthand.extract.place_regions import add_borders, add_directions, add_territories
from firsthand.extract.place_roles import Role, Setting, role_of
from firsthand.extract.place_words import Word, is_title_case, phrase_before, split_words
from firsthand.model import Segment

# A page without sentence ends must not cost more than one with them.
_LONGEST_SEGMENT = 20_000


@dataclass(frozen=True, slots=True)
class Acting:
    """The words from START to END denote ACTOR."""

    start: int
    end: int
    actor: str


def read_segment(text: str, segment: Segment, gazetteer: Gazetteer) -> tuple[list[Found], list[Acting]]:
    """The names and the actor forms of SEGMENT, each in text order; nothing is located yet."""
    start, end = segment.anchor.start, min(segment.anchor.end, segment.anchor.start + _LONGEST_SEGMENT)
    grammar = open_grammar(segment.language)
    if is_han(text[start:end]):
        found, han_actors = read_han(text, start, end, open_grammar("zh"), open_actors("zh"), gazetteer)
        return found, [Acting(actor.start, actor.end, actor.actor) for actor in han_actors]
    words = split_words(text, start, end)
    setting = Setting(words, grammar, grammar.nouns_have_capitals or is_title_case(words))
    forms = find_actor_forms(words, open_actors(segment.language), grammar)
    names = _named(text, setting, gazetteer)
    names = add_directions(names, words, grammar)
    names = add_territories(names, forms, words, grammar, gazetteer)
    names = add_borders(text, names, forms, words, grammar, gazetteer)
    names = _share_roles(text, names, grammar)
    names = _add_sites(text, names, find_sites(text, start, end, segment.language))
    names = _add_unlisted(text, names, forms, setting)
    return names, [Acting(words[f.first].start, words[f.last - 1].end, f.actor) for f in forms]


def _named(text: str, setting: Setting, gazetteer: Gazetteer) -> list[Found]:
    candidates = propose_names(text, setting.words, gazetteer, setting.grammar)
    found = (_weigh(candidate, setting, gazetteer) for candidate in candidates)
    return [name for name in found if name is not None]


def _weigh(candidate: Candidate, setting: Setting, gazetteer: Gazetteer) -> Found | None:
    grammar, best = setting.grammar, candidate.places[0]
    is_state = best.kind == "country"
    first_key = setting.words[candidate.first].key
    if not is_state and (candidate.key in grammar.lists["stop"] or first_key in grammar.lists["calendar"]):
        return None
    if not candidate.exact and setting.words[candidate.last - 1].key in grammar.lists["stop"]:
        return None
    is_capital = any(gazetteer.capitals.get(place.country) == place.index for place in candidate.places)
    role = role_of(candidate, setting, is_state=is_state, is_capital=is_capital)
    strong = any(is_strong(place, candidate.key, exact=candidate.exact) for place in candidate.places)
    strong = strong and candidate.key not in grammar.lists["weak"]
    return Found(
        candidate.start, candidate.end, candidate.key, candidate.places, role, strong, candidate.direction
    )  # fmt: skip


def _share_roles(text: str, names: list[Found], grammar: PlaceGrammar) -> list[Found]:
    """A name joined to a place by a comma or "and" is a place too: "in Gaza and Lebanon", "Derna, Libya"."""
    shared: list[Found] = []
    for name in names:
        if shared and name.role in (Role.UNSAID, Role.LIKELY):
            previous, gap = shared[-1], text[shared[-1].end : name.start]
            words = key_of(gap).split()
            joined = len(gap) < 16 and "\n" not in gap and not set(gap) & set('.;:!?()"“”„«»')
            joins = joined and all(
                word in grammar.lists["coordinating"] or word in grammar.lists["articles"] for word in words
            )
            if joins and previous.role is Role.PLACE and (words or "," in gap or "،" in gap):
                name = replace(name, role=Role.PLACE)
            elif joined and gap.strip() == "," and _holds(name.places, previous.places):
                shared[-1] = replace(previous, role=Role.PLACE if previous.role is Role.LIKELY else previous.role)
                name = replace(name, role=Role.PLACE)
        shared.append(name)
    return shared


def _holds(wholes: Iterable[GazetteerPlace], parts: Iterable[GazetteerPlace]) -> bool:
    """Whether the first of WHOLES is a country or region with one of PARTS inside."""
    whole = next(iter(wholes), None)
    if whole is None or whole.kind not in ("country", "region"):
        return False
    inside = (part for part in parts if part.country == whole.country and part.kind not in ("country", "region"))
    return any(whole.kind == "country" or part.region == whole.region for part in inside)


def _add_sites(text: str, names: list[Found], sites: list[NamedSite]) -> list[Found]:
    """NAMES with named buildings and bases; a listed name that covers the site stays as it is."""
    kept = list(names)
    for site in sites:
        inside = [name for name in kept if name.start < site.end and site.start < name.end]
        if any(name.end - name.start >= site.end - site.start - 4 or name.direction for name in inside):
            continue
        proper = key_of(text[site.name_start : site.name_end])
        inner = tuple(place for name in inside for place in name.places)
        kept = [name for name in kept if name not in inside]
        kept.append(Found(site.start, site.end, proper, inner, Role.PLACE, wanted=proper, sited=True))
    return sorted(kept, key=lambda name: name.start)


def _add_unlisted(text: str, names: list[Found], forms: list[ActorForm], setting: Setting) -> list[Found]:
    """NAMES with capitalised words that stand where a place stands but are in no list."""
    words, grammar = setting.words, setting.grammar
    taken = {at for form in forms for at in range(form.first, form.last)}
    covered = [(name.start, name.end) for name in names]
    added = []
    at = 0
    while at < len(words):
        word = words[at]
        free = at not in taken and not any(start < word.end and word.start < end for start, end in covered)
        if not free or not word.may_name:
            at += 1
            continue
        village = is_named_village(words, at, grammar)
        spot = village or (word.capital and not setting.capitals_prove_nothing and _stands_as_place(words, at, grammar))
        end = village_end(words, at) if spot and not word.caseless else at + 1
        free = free and not any(at <= other < end for other in taken)
        if spot and free and word.key not in grammar.lists["stop"] and word.key not in grammar.lists["calendar"]:
            stop = words[end - 1].end
            added.append(
                Found(word.start, stop, key_of(text[word.start : stop]), (), Role.PLACE,
                      wanted=text[word.start : stop], sited=village)
            )  # fmt: skip
        at = end
    return sorted([*names, *added], key=lambda name: name.start)


def _stands_as_place(words: list[Word], at: int, grammar: PlaceGrammar) -> bool:
    return any(phrase_before(words, at, length) in grammar.lists["before"] for length in (2, 1))

"""The names of one segment, with their roles: places, states, sites, villages, actors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_abbreviations import add_abbreviations, share_plural_nouns
from firsthand.extract.place_actors import ActorForm, find_actor_forms
from firsthand.extract.place_choice import is_strong
from firsthand.extract.place_facilities import NamedSite, begins_arabic_name, find_sites
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import PlaceGrammar, open_actors, open_grammar, territory_names
from firsthand.extract.place_han import is_han, read_han
from firsthand.extract.place_meaning import lies_in
from firsthand.extract.place_names import Candidate, propose_names
from firsthand.extract.place_nouns import may_be_named, says_surely
from firsthand.extract.place_persons import is_in_person, is_state_in_person
from firsthand.extract.place_regions import (
    add_borders,
    add_country_parts,
    add_directions,
    add_half_borders,
    add_territories,
)
from firsthand.extract.place_relations import add_relations
from firsthand.extract.place_roles import Role, Setting, role_of
from firsthand.extract.place_skeleton import skeleton_of
from firsthand.extract.place_unlisted import add_unlisted, joined_at
from firsthand.extract.place_words import Word, begins_sentence, is_title_case, phrase_after, phrase_before, split_words
from firsthand.model import Segment

# A page without sentence ends must not cost more than one with them.
_LONGEST_SEGMENT = 20_000
# Above this weight (130,000 people) a name is known in every script.
_WELL_KNOWN = 119
_SOUNDS_COMPARED, _SHORTEST_FAIR = 3, 3
# "of the" in one word: what follows belongs to the name, while a plain "of" may lead to the region that it lies in.
_FUSED_JOINS_WORDS = "del du do da dos das della dei delle"
_FUSED_JOINS = frozenset(_FUSED_JOINS_WORDS.split(" "))
_WIDE = ("country", "continent", "region", "district", "sea", "area")


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
    names = _drop_actor_forms(_named(text, setting, gazetteer), forms, words, grammar, gazetteer)
    names = add_relations(names, words, grammar)
    names = add_directions(names, words, grammar)
    names = add_territories(names, forms, words, grammar, gazetteer)
    names = add_country_parts(names, words, grammar)
    names = add_borders(text, names, forms, words, grammar, gazetteer)
    names = add_half_borders(names, forms, words, grammar, gazetteer)
    names = share_plural_nouns(names, words, grammar, gazetteer)
    names = add_abbreviations(text, start, end, names, grammar, gazetteer)
    names = _share_roles(text, names, grammar)
    names = _add_sites(text, names, _own_sites(text, start, end, segment.language, forms, words), grammar)
    names = add_unlisted(text, names, forms, setting)
    names = _join_address(text, start, end, names)
    return names, _acting(names, forms, words, gazetteer)


def _join_address(text: str, start: int, end: int, names: list[Found]) -> list[Found]:
    """One name for a line that is nothing but a town and what it lies in ("Bali, Indonesia")."""
    if len(names) != 2 or text[start:end].strip() != text[names[0].start : names[1].end]:
        return names
    town, whole = names
    wholes = [place for place in whole.places[:3] if place.kind in ("country", "region")]
    inside = tuple(place for place in town.places if any(lies_in(place, other) for other in wholes))
    if text[town.end : whole.start].strip() != "," or not inside:
        return names
    return [replace(town, end=whole.end, key=f"{town.key}, {whole.key}", places=inside, role=Role.PLACE)]


def _acting(names: list[Found], forms: list[ActorForm], words: list[Word], gazetteer: Gazetteer) -> list[Acting]:
    """What FORMS denote, without seats of government: whether those act is told by their role as a name."""
    seats = {
        name.start for name in names for place in name.places if gazetteer.capitals.get(place.country) == place.index
    }
    kept = [form for form in forms if words[form.first].start not in seats]
    return [Acting(words[form.first].start, words[form.last - 1].end, form.actor) for form in kept]


def _named(text: str, setting: Setting, gazetteer: Gazetteer) -> list[Found]:
    candidates = propose_names(text, setting.words, gazetteer, setting.grammar)
    named = (may_be_named(candidate, text, setting) for candidate in candidates)
    found = (_weigh(candidate, setting, gazetteer) for candidate in named if candidate is not None)
    return [name for name in found if name is not None]


def _drop_actor_forms(
    names: list[Found], forms: list[ActorForm], words: list[Word], grammar: PlaceGrammar, gazetteer: Gazetteer
) -> list[Found]:
    """NAMES without towns called Hamas and countries called Israeli; capitals, and states named as a people, stay."""
    spans = [(words[form.first].start, words[form.last - 1].end, form) for form in forms]
    kept = []
    for name in names:
        form = next((form for start, end, form in spans if start < name.end and name.start < end), None)
        whole = form is not None and name.end - name.start > words[form.last - 1].end - words[form.first].start
        same_state = form is not None and any(place.country == form.actor for place in name.places)
        if form is None or whole or (form is not None and same_state and _may_be_both(name, form, grammar, gazetteer)):
            kept.append(name)
    return kept


def _may_be_both(name: Found, form: ActorForm, grammar: PlaceGrammar, gazetteer: Gazetteer) -> bool:
    """Whether NAME, also the form of an actor, is a seat of power, or a state named as its people are (Polen)."""
    if name.places[0].kind == "country":
        return form.small or name.key in grammar.lists["state_names"]
    capital = gazetteer.capitals.get(form.actor)
    return any(place.index == capital for place in name.places)


def _weigh(candidate: Candidate, setting: Setting, gazetteer: Gazetteer) -> Found | None:
    grammar, best = setting.grammar, candidate.places[0]
    is_state = best.kind == "country"
    first_key = setting.words[candidate.first].key
    if not is_state and (candidate.key in grammar.lists["stop"] or first_key in grammar.lists["calendar"]):
        return None
    if not is_state and (_is_abbreviation(candidate, setting) or begins_arabic_name(setting.words, candidate.last)):
        return None
    if not candidate.exact and setting.words[candidate.last - 1].key in grammar.lists["stop"]:
        return None
    if is_state and not best.main_name and candidate.key not in territory_names(grammar.language):
        return None
    is_capital = any(gazetteer.capitals.get(place.country) == place.index for place in candidate.places)
    role = role_of(candidate, setting, is_state=is_state, is_capital=is_capital)
    if is_state and is_state_in_person(candidate, setting):
        role = Role.PART
    elif role is Role.PLACE and not is_state and not is_capital and not says_surely(candidate, setting):
        role = Role.LIKELY
    if is_state and role is Role.UNSAID and _is_word_here(candidate, setting):
        return None
    known = [place for place in candidate.places if is_strong(place, candidate.key, exact=candidate.exact)]
    if known and not is_state and not is_capital and _is_far_exonym(candidate, known, setting):
        known = []
    strong = bool(known) and candidate.key not in grammar.lists["weak"]
    if not candidate.exact and not is_state and begins_sentence(setting.words, candidate.first):
        strong = False
    if (
        candidate.key
        and " " not in candidate.key
        and grammar.single_words_are_weak
        and candidate.end - candidate.start < 8
    ):
        strong = strong and (is_state or best.place_id.startswith("firsthand:") or best.weight > 150)
    if candidate.ending in grammar.lists["adjective_marks"] and not is_state:
        return None
    looks_common = _may_be_common(candidate, setting) and not (is_state or is_capital)
    if looks_common:
        role, strong = Role.LIKELY if role is Role.PLACE else role, False
    if not is_state and not is_capital and _is_half_a_name(candidate, setting):
        return None
    if grammar.nouns_have_capitals and not strong and _has_article(candidate, setting):
        return None
    return Found(
        candidate.start, candidate.end, candidate.key, candidate.places, role, strong, candidate.direction,
        fair=looks_common or _is_fair(candidate, setting),
        person=role is Role.PART and is_in_person(candidate, setting),
    )  # fmt: skip


def _is_word_here(candidate: Candidate, setting: Setting) -> bool:
    """Whether a state's name that is a word of the language stands where any word has a capital: "Mali chłopcy"."""
    return candidate.key in setting.grammar.lists["common_states"] and begins_sentence(setting.words, candidate.first)


def _may_be_common(candidate: Candidate, setting: Setting) -> bool:
    """Whether the name, in a script without capitals, is as likely a common word: short, of a town of no great size.

    A noun such as "town" before it proves it a name; a mere "in" does not.
    """
    words, first, grammar = setting.words, candidate.first, setting.grammar
    if not words[first].caseless or candidate.last > first + 1:
        return False
    best = candidate.places[0]
    if best.place_id.startswith("firsthand:") or best.weight >= _WELL_KNOWN or best.kind in _WIDE[:2]:
        return False
    if (
        candidate.ending in grammar.lists["after"]
        or phrase_after(words, candidate.last, 1) in grammar.lists["after_words"]
    ):
        return False
    return not any(phrase_before(words, first, length) in grammar.lists["locating"] for length in (2, 1))


def _is_fair(candidate: Candidate, setting: Setting) -> bool:
    """Whether the name, as it stands, is a town's own name and no word of the language or given name."""
    grammar = setting.grammar
    if grammar.nouns_have_capitals or setting.capitals_prove_nothing or candidate.key in grammar.lists["weak"]:
        return False
    own = any(place.main_name for place in candidate.places)
    before, after = setting.words[max(0, candidate.first - 1)], setting.words[candidate.last : candidate.last + 1]
    if before.capital and before is not setting.words[candidate.first] and setting.words[candidate.first].gap == " ":
        return False
    if after and after[0].capital and after[0].gap == " ":
        return False
    return own and (candidate.exact or bool(candidate.ending)) and len(candidate.key) > _SHORTEST_FAIR


def _is_abbreviation(candidate: Candidate, setting: Setting) -> bool:
    """Whether the name is one short word in capitals: of a body, not of a town (unless all words are in capitals)."""
    word = setting.words[candidate.first]
    short = candidate.last == candidate.first + 1 and word.end - word.start <= 4 and not word.caseless
    return short and word.shouted and not setting.capitals_prove_nothing


def _is_far_exonym(candidate: Candidate, known: Sequence[GazetteerPlace], setting: Setting) -> bool:
    """Whether the name is only some other language's name of the KNOWN places, where a common word may look like it.

    Where nouns have capitals that is everywhere, else where a sentence begins ("Dabei" is Dubai to some) or where the
    name does not sound like the place's own ("Tape" is Szeged to some).
    """
    word = setting.words[candidate.first]
    if word.caseless or not word.key.isascii() or any(place.main_name for place in known):
        return False
    if setting.grammar.nouns_have_capitals or begins_sentence(setting.words, candidate.first):
        return True
    wanted = skeleton_of(candidate.key)[:_SOUNDS_COMPARED]
    return not any(skeleton_of(place.name)[:_SOUNDS_COMPARED] == wanted for place in known[:3])


def _is_half_a_name(candidate: Candidate, setting: Setting) -> bool:
    """Whether a longer name goes on after CANDIDATE: "San Isidro del Monte" is not San Isidro."""
    words, at = setting.words, candidate.last
    joined = joined_at(words, at, setting.grammar)
    return joined > at + 2 or (joined > 0 and words[at].key in _FUSED_JOINS)


def _has_article(candidate: Candidate, setting: Setting) -> bool:
    """Whether an article stands right before: small towns have none, common nouns written with capitals do."""
    first = candidate.first
    return first > 0 and setting.words[first - 1].key in setting.grammar.lists["the_words"]


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


def _own_sites(
    text: str, start: int, end: int, language: str, forms: list[ActorForm], words: list[Word]
) -> list[NamedSite]:
    """The sites named in TEXT[start:end], without those whose name is but an adjective ("the Russian naval base")."""
    adjectives = {words[form.first].start for form in forms}
    return [site for site in find_sites(text, start, end, language) if site.name_start not in adjectives]


def _is_street(text: str, site: NamedSite, grammar: PlaceGrammar) -> bool:
    """Whether SITE is a street, which may be called after a town anywhere."""
    words = key_of(text[site.start : site.end]).split()
    return any(word in grammar.lists["streets"] for word in (words[0], words[-1]))


def _add_sites(text: str, names: list[Found], sites: list[NamedSite], grammar: PlaceGrammar) -> list[Found]:
    """NAMES with named buildings and bases; a listed name that covers the site stays as it is."""
    kept = list(names)
    for site in sites:
        inside = [name for name in kept if name.start < site.end and site.start < name.end]
        if any(name.end - name.start >= site.end - site.start - 4 or name.direction for name in inside):
            continue
        proper = key_of(text[site.name_start : site.name_end])
        begin = [] if _is_street(text, site, grammar) else [n for n in inside if n.start == site.name_start]
        inner = tuple(place for name in begin for place in name.places if place.kind not in _WIDE)
        strong = any(name.strong for name in begin)
        kept = [name for name in kept if name not in inside]
        kept.append(Found(site.start, site.end, proper, inner, Role.PLACE, strong, wanted=proper, sited=True))
    return sorted(kept, key=lambda name: name.start)

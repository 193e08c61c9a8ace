"""Names in text without spaces between words: the longest listed name at each character."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import ActorForms, PlaceGrammar
from firsthand.extract.place_roles import Role

LONGEST_NAME = 10
_SEES = 6  # characters looked at before and after a name
# Two characters make many common words: only places above this weight (half a million people) are taken by them.
# Measured 2026-11-21 on ten evening broadcasts: no false two-character town above it that the stop list leaves.
_TWO_CHARACTERS, _THREE_CHARACTERS = 135, 80
_SITES = (
    "学校",
    "医院",
    "机场",
    "港口",
    "大桥",
    "核电站",
    "难民营",
    "体育场",
    "监狱",
    "教堂",
    "清真寺",
    "水库",
    "大坝",
    "空军基地",
    "基地",
)


@dataclass(frozen=True, slots=True)
class HanActor:
    """The characters from START to END denote ACTOR."""

    start: int
    end: int
    actor: str


def is_han(text: str) -> bool:
    """Whether TEXT is mainly written in Han or Kana characters."""
    sample = text[:400]
    return 3 * sum("\u3040" <= c <= "\u9fff" for c in sample) > len(sample)


def read_han(
    text: str, start: int, end: int, grammar: PlaceGrammar, forms: ActorForms, gazetteer: Gazetteer
) -> tuple[list[Found], list[HanActor]]:
    """The names and actors in TEXT[start:end], each in order."""
    actors = _find_actors(text, start, end, forms)
    taken = {at for actor in actors if len(actor.actor) != 2 for at in range(actor.start, actor.end)}
    names: list[Found] = []
    at = start
    while at < end - 1:
        name = None if at in taken else _name_at(text, at, end, grammar, gazetteer)
        if name is not None:
            names.append(_extend(text, name, grammar, gazetteer))
        at = max(at + 1, names[-1].end if name is not None else 0)
    return _add_sites(text, _share_roles(text, names)), actors


def _name_at(text: str, at: int, end: int, grammar: PlaceGrammar, gazetteer: Gazetteer) -> Found | None:
    short = _short_name_at(text, at, grammar, gazetteer)
    if short is not None:
        return short
    if text[at] <= "\u2e80" or not gazetteer.may_start(key_of(text[at : at + 2])):
        return None
    for stop in range(min(end, at + LONGEST_NAME), at + 1, -1):
        surface = text[at:stop]
        places = gazetteer.named(key_of(surface))
        if places and surface not in grammar.lists["stop"] and _is_known(surface, places):
            role = _role(text, at, stop, grammar, is_state=places[0].kind == "country")
            return Found(at, stop, key_of(surface), places, role)
    return None


def _is_known(surface: str, places: tuple[GazetteerPlace, ...]) -> bool:
    if any(
        place.place_id.startswith("firsthand:") or place.kind in ("country", "region", "continent") for place in places
    ):
        return True
    needed = {2: _TWO_CHARACTERS, 3: _THREE_CHARACTERS}.get(len(surface), 0)
    return max(place.weight for place in places) >= needed


def _short_name_at(text: str, at: int, grammar: PlaceGrammar, gazetteer: Gazetteer) -> Found | None:
    """One-character names of states: "黎南部" (a part of one), "黎以边境" (a border of two)."""
    index = gazetteer.country_places.get(grammar.short.get(text[at], ""))
    if index is None:
        return None
    other = gazetteer.country_places.get(grammar.short.get(text[at + 1 : at + 2], ""))
    if other is not None and text.startswith(("边境", "边界"), at + 2):
        return Found(at, at + 4, f"{index}|{other}", (gazetteer.place(index),), Role.PLACE, other=str(other))
    after = text[at + 1 : at + 4]
    if after.startswith(("南部", "北部", "东部", "西部", "境内")):
        return Found(at, at + 1, f"={index}", (gazetteer.place(index),), Role.PLACE)
    return None


def _extend(text: str, name: Found, grammar: PlaceGrammar, gazetteer: Gazetteer) -> Found:
    """NAME with what follows that belongs to it: 首都 (its capital), 南部 (its south), 南郊 (its southern suburbs)."""
    start, end, places, key, role = name.start, name.end, name.places, name.key, name.role
    capital = gazetteer.capitals.get(places[0].country) if places[0].kind == "country" else None
    if name.other:
        return name
    if (
        capital is not None
        and text.startswith("首都", end)
        and not gazetteer.may_start(key_of(text[end + 2 : end + 4]))
    ):
        end, places, key, role = end + 2, (gazetteer.place(capital),), f"={capital}", Role.PLACE
    for length in (4, 3, 2):
        english = grammar.directions_after.get(text[end : end + length])
        if english and role is not Role.PART:
            return Found(start, end + length, key, places, Role.PLACE, direction=english)
    return Found(start, end, key, places, role)


def _role(text: str, start: int, end: int, grammar: PlaceGrammar, *, is_state: bool) -> Role:
    before, after = text[max(0, start - _SEES) : start], text[end : end + _SEES]
    if not is_state:
        return Role.ACTOR if after.startswith(("方面", "当局", "政府", "军方")) else Role.LIKELY
    if after.startswith(grammar.plain_lists["after"]):
        return Role.PLACE
    if after.startswith(grammar.plain_lists["body"]):
        return Role.ACTOR
    if before.endswith(grammar.plain_lists["before"]) and not after.startswith(grammar.plain_lists["speech"]):
        return Role.PLACE
    return Role.UNSAID


def _share_roles(text: str, names: list[Found]) -> list[Found]:
    return names


def _add_sites(text: str, names: list[Found]) -> list[Found]:
    return names


def _find_actors(text: str, start: int, end: int, forms: ActorForms) -> list[HanActor]:
    """Actors named in TEXT[start:end], in order, the longest at each character."""
    found = []
    at = start
    while at < end:
        choices = forms.whole.get(key_of(text[at]), ())
        matched = next((form for form, _ in choices if text.startswith(form, at)), None)
        if matched is not None:
            found.append(HanActor(at, at + len(matched), next(actor for form, actor in choices if form == matched)))
        at += len(matched) if matched is not None else 1
    return found

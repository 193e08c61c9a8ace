"""Names in text without spaces between words: the longest listed name at each character."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_found import Beside, Found, Relation
from firsthand.extract.place_grammar import ActorForms, PlaceGrammar
from firsthand.extract.place_han_words import find_unlisted, may_be_name, stands_alone
from firsthand.extract.place_roles import Role

LONGEST_NAME = 10
_SEES = 6  # characters looked at before and after a name
# Two characters make many common words: only places above this weight (half a million people) are taken by them.
# Measured 2026-11-21 on ten evening broadcasts: no false two-character town above it that the stop list leaves.
_TWO_CHARACTERS, _THREE_CHARACTERS = 135, 80
# Parted from its neighbours a shorter name may be that of a smaller town: of some 14,000 people.
_PARTED = 97
_SITE_NOUNS = (
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

_SITE = re.compile(rf"[\u4e00-\u9fff·]{{2,6}}?(?:{'|'.join(_SITE_NOUNS)})")


_BEARINGS = {
    "东北": "northeast", "東北": "northeast", "西北": "northwest", "东南": "southeast", "東南": "southeast",
    "西南": "southwest", "东": "east", "東": "east", "西": "west", "南": "south", "北": "north",
}  # fmt: skip
_UNITS = {"公里": 1.0, "千米": 1.0, "英里": 1.609, "海里": 1.852, "キロ": 1.0}
_MEASURED = re.compile(
    rf"(?:以|の)?(?P<bearing>{'|'.join(_BEARINGS)})?(?:部|面|方向|方|边|邊|側)?(?:に)?(?:大约|约|約|近)?"
    rf"(?P<number>\d{{1,4}}(?:\.\d{{1,2}})?)(?P<unit>{'|'.join(_UNITS)})"
)
_COASTS = ("沿海", "海岸", "外海", "近海", "海域", "沿岸", "附近海域", "沖")
_NEARS = ("附近", "周边", "周邊", "近郊", "郊区", "郊外", "市郊")


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
    names = _add_sites(text, _share_roles(text, [_relate(text, name) for name in names]), end)
    free = [found for found in find_unlisted(text, start, end, names) if not taken.intersection((found.start,))]
    return sorted([*names, *free], key=lambda name: name.start), actors


def _relate(text: str, name: Found) -> Found:
    """NAME with what stands behind it about where, seen from it, something lies: 西北13公里, 附近, 沿海."""
    if not name.places or name.role is Role.PART or name.other or name.direction:
        return name
    measured = _MEASURED.match(text, name.end)
    if measured is not None:
        km = float(measured["number"]) * _UNITS[measured["unit"]]
        bearing = _BEARINGS[measured["bearing"]] if measured["bearing"] else ""
        if not bearing and not text.endswith(("距", "距离", "離", "离"), 0, name.start):
            return name
        relation = Relation(Beside.OFFSET if bearing else Beside.AWAY, km, bearing)
        return replace(name, end=measured.end() if bearing else name.end, relation=relation, role=Role.PLACE)
    for beside, words in ((Beside.COAST, _COASTS), (Beside.NEAR, _NEARS)):
        if text.startswith(words, name.end):
            return replace(name, relation=Relation(beside), role=Role.PLACE)
    return name


def _name_at(text: str, at: int, end: int, grammar: PlaceGrammar, gazetteer: Gazetteer) -> Found | None:
    short = _short_name_at(text, at, grammar, gazetteer)
    if short is not None:
        return short
    if text[at] <= "\u2e80" or not gazetteer.may_start(key_of(text[at : at + 2])):
        return None
    for stop in range(min(end, at + LONGEST_NAME), at + 1, -1):
        surface = text[at:stop]
        places = gazetteer.named(key_of(surface))
        if (
            places
            and surface.replace("·", "").isalnum()
            and surface not in grammar.lists["stop"]
            and may_be_name(text, at, stop)
            and (_is_known(surface, places) or _is_parted(text, at, stop, places))
        ):
            role = _role(text, at, stop, grammar, is_state=places[0].kind == "country")
            return Found(at, stop, key_of(surface), places, role)
    return None


def _is_parted(text: str, start: int, end: int, places: tuple[GazetteerPlace, ...]) -> bool:
    """Whether a short name of a town of some size stands parted from its neighbours."""
    return stands_alone(text, start, end) and max(place.weight for place in places) >= _PARTED


def _is_known(surface: str, places: tuple[GazetteerPlace, ...]) -> bool:
    if any(place.main_name for place in places):
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
    if capital is not None and text.startswith("首都", end):
        if _name_follows(text, end + 2, grammar, gazetteer):
            return Found(start, end, key, places, Role.PART)
        end, places, key, role = end + 2, (gazetteer.place(capital),), f"={capital}", Role.PLACE
    for length in (4, 3, 2):
        english = grammar.directions_after.get(text[end : end + length])
        if english and role is not Role.PART:
            return Found(start, end + length, key, places, Role.PLACE, direction=english)
    return Found(start, end, key, places, role)


def _name_follows(text: str, at: int, grammar: PlaceGrammar, gazetteer: Gazetteer) -> bool:
    if any(text.startswith(word, at) for word in grammar.directions_after):
        return False
    return any(gazetteer.named(key_of(text[at : at + length])) for length in (5, 4, 3, 2))


def _role(text: str, start: int, end: int, grammar: PlaceGrammar, *, is_state: bool) -> Role:
    before, after = text[max(0, start - _SEES) : start], text[end : end + _SEES]
    if after.startswith(grammar.plain_lists["goes_on"]):
        return Role.PART
    if not is_state:
        return Role.ACTOR if after.startswith(grammar.plain_lists["body_of_town"]) else Role.LIKELY
    if after.startswith("占领"):
        return Role.UNSAID
    if after.startswith(grammar.plain_lists["after"]):
        return Role.PLACE
    if after.startswith(grammar.plain_lists["body"]):
        return Role.ACTOR
    if before.endswith("对") or (
        before.endswith(grammar.plain_lists["before"]) and not after.startswith(grammar.plain_lists["speech"])
    ):
        return Role.PLACE
    return Role.UNSAID


def _share_roles(text: str, names: list[Found]) -> list[Found]:
    """A state in a list with a place is a place too: "在叙利亚、伊拉克"."""
    shared: list[Found] = []
    for name in names:
        joined = (
            bool(shared) and shared[-1].role is Role.PLACE and text[shared[-1].end : name.start] in ("、", "和", "与")
        )
        shared.append(replace(name, role=Role.PLACE) if joined and name.role is Role.UNSAID else name)
    return shared


def _add_sites(text: str, names: list[Found], end: int) -> list[Found]:
    """NAMES with the schools, hospitals and so on that are named right after a town, wherever they stand again."""
    sites = []
    for name in names:
        match = _SITE.match(text, name.end, min(end, name.end + 12)) if name.role is not Role.PART else None
        if match and not any(other.start < match.end() and match.start() < other.end for other in names):
            sites.append(
                Found(match.start(), match.end(), match[0], name.places, Role.PLACE, wanted=match[0], sited=True)
            )
    return sorted([*names, *sites], key=lambda name: name.start)


def repeat_sites(text: str, names: list[Found], start: int, end: int) -> list[Found]:
    """The sites among NAMES wherever TEXT[start:end] names them again without their town."""
    taken = [(name.start, name.end) for name in names]
    again = []
    for surface, places in sorted(
        {name.wanted: name.places for name in names if name.sited and is_han(name.wanted)}.items()
    ):
        at = text.find(surface, start, end)
        while at >= 0:
            if not any(at < stop and first < at + len(surface) for first, stop in taken):
                again.append(Found(at, at + len(surface), surface, places, Role.PLACE, wanted=surface, sited=True))
            at = text.find(surface, at + len(surface), end)
    return again


def _find_actors(text: str, start: int, end: int, forms: ActorForms) -> list[HanActor]:
    """Actors named in TEXT[start:end], in order, the longest at each character."""
    found = []
    at = start
    while at < end:
        choices = forms.whole.get(key_of(text[at]), ())
        matched = next((form for form, *_ in choices if text.startswith(form, at)), None)
        if matched is not None:
            found.append(HanActor(at, at + len(matched), next(actor for form, actor, _ in choices if form == matched)))
        at += len(matched) if matched is not None else 1
    return found

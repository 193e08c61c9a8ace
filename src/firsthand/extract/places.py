"""Places and actors of one report: names found, told apart by what they do, and located by their company."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.extract.gazetteer_file import Gazetteer, open_gazetteer
from firsthand.extract.place_found import Found
from firsthand.extract.place_han import repeat_sites
from firsthand.extract.place_meaning import Meanings, find_meanings
from firsthand.extract.place_outlets import find_home
from firsthand.extract.place_reading import Acting, read_segment
from firsthand.extract.place_roles import Role
from firsthand.extract.place_settling import settle_places
from firsthand.extract.place_unlisted import repeat_unlisted
from firsthand.model import ActorMention, PlaceMention, Report, Segment, SegmentKind, anchor_in

_SILENT = (SegmentKind.BOILERPLATE, SegmentKind.BYLINE)
_ACTING = (Role.ACTOR, Role.UNSAID)


def find_places(
    report: Report, segments: Sequence[Segment], *, gazetteer: Gazetteer | None = None
) -> tuple[tuple[PlaceMention, ...], tuple[ActorMention, ...]]:
    """The named places that say where something is or goes, and the actors named, each in text order.

    States and seats of government that act are actors, not places; names inside names of bodies or people are
    neither. A place that is named but in no list has no `lat` and `lon`. Boilerplate and bylines are not read.
    """
    gazetteer = gazetteer or open_gazetteer()
    names, acting = read_names(report, segments, gazetteer)
    ruling = _acting_states(names, gazetteer)
    states = [actor.actor for actor in (*acting, *ruling) if len(actor.actor) == 2]
    meanings = find_meanings(report, names, states, find_home(report, gazetteer))
    acting += [actor for actor in ruling if _is_state(actor, names, meanings, gazetteer)]
    places = settle_places(report, names, meanings, gazetteer)
    return tuple(places), _mention_actors(report, acting, places)


def read_names(report: Report, segments: Sequence[Segment], gazetteer: Gazetteer) -> tuple[list[Found], list[Acting]]:
    """The names in REPORT that may be places, and the words for those who act, each in text order."""
    names: list[Found] = []
    acting: list[Acting] = []
    for segment in segments:
        if segment.kind not in _SILENT:
            seen, actors = read_segment(report.text, segment, gazetteer)
            names += seen
            acting += actors
    for segment in segments:
        if segment.kind not in _SILENT:
            names += repeat_sites(report.text, names, segment.anchor.start, segment.anchor.end)
            names += repeat_unlisted(report.text, names, segment.anchor.start, segment.anchor.end)
    return sorted(names, key=lambda name: name.start), acting


def _acting_states(names: Sequence[Found], gazetteer: Gazetteer) -> list[Acting]:
    """States, and seats of government that speak for them, among names that are no places where they stand."""
    found = []
    for name in names:
        if not name.places or name.role not in _ACTING:
            continue
        country = name.places[0].country
        capital = any(gazetteer.capitals.get(place.country) == place.index for place in name.places)
        if country and (name.places[0].kind == "country" or capital):
            found.append(Acting(name.start, name.end, country))
    return found


def _is_state(actor: Acting, names: Sequence[Found], meanings: Meanings, gazetteer: Gazetteer) -> bool:
    """Whether the name that ACTOR was taken from means a state or its capital, once the whole report is seen."""
    name = next(name for name in names if name.start == actor.start and name.places)
    place = meanings.of(name)
    return place is not None and (place.kind == "country" or gazetteer.capitals.get(place.country) == place.index)


def _mention_actors(
    report: Report, acting: Sequence[Acting], places: Sequence[PlaceMention]
) -> tuple[ActorMention, ...]:
    """One actor mention for each stretch of text that is no place, the longest first."""
    taken = [(place.anchor.start, place.anchor.end) for place in places]
    chosen: list[Acting] = []
    for actor in sorted(acting, key=lambda a: (a.start - a.end, a.start, a.actor)):
        if not any(start < actor.end and actor.start < end for start, end in taken):
            chosen.append(actor)
            taken.append((actor.start, actor.end))
    return tuple(
        ActorMention(anchor_in(report.id, report.text, actor.start, actor.end), actor.actor)
        for actor in sorted(chosen, key=lambda a: a.start)
    )

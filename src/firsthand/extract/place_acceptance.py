"""Which names are places where they stand, once it is known what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.extract.gazetteer_file import GazetteerPlace
from firsthand.extract.place_found import Found
from firsthand.extract.place_grammar import open_grammar
from firsthand.extract.place_meaning import Meanings
from firsthand.extract.place_roles import Role

# Below this weight (some 14,000 people) a name that had to lose an ending is taken only in the report's countries.
_LIGHT = 97
# A name without a cue is no town (but for one of a million people, 140) where the other names lie in other countries;
# it is a small town where others lie near it. Measured 2026-11-22 on the own corpus, by how much the other names weigh.
_LARGE, _ELSEWHERE, _IN_COUNTRY, _NEAR_OTHERS = 140, 1.5, 0.3, 0.8
_TOWNS = ("city", "village")


def accept_names(language: str, names: Sequence[Found], meanings: Meanings) -> dict[int, GazetteerPlace]:
    """What each name that is a place where it stands means, by its start; sites and unlisted names are left out.

    The words around a name say that it is a place; or those around another mention of it do; or it is known and no
    part of a name, and the rest of the report speaks for it.
    """
    parts = frozenset(name.key for name in names if name.role is Role.PART)
    said = frozenset(name.key for name in names if name.role is Role.PLACE and name.places)
    accepted = {}
    for name in names:
        place = meanings.of(name) if name.places and not name.sited else None
        if place is None or not _is_plausible(name, place, meanings):
            continue
        if _is_said(name, place, meanings, said) or (
            _may_go_unsaid(name, place) and name.key not in parts and _is_likely(name, place, meanings, language)
        ):
            accepted[name.start] = place
    return accepted


def _may_go_unsaid(name: Found, place: GazetteerPlace) -> bool:
    """Whether NAME is no actor: a state's name that means a town ("Jordan, Minn.") is no state that acts."""
    return name.role is Role.LIKELY or (name.role is Role.UNSAID and place.kind != "country")


def _is_said(name: Found, place: GazetteerPlace, meanings: Meanings, said: frozenset[str]) -> bool:
    if name.role is Role.PLACE or name.start in meanings.pinned:
        return True
    return _may_go_unsaid(name, place) and name.key in said


def _is_likely(name: Found, place: GazetteerPlace, meanings: Meanings, language: str) -> bool:
    support = meanings.company.support(name.key, place)
    if not name.strong:
        return name.fair and support.near >= _NEAR_OTHERS
    if place.kind not in _TOWNS or place.weight >= _LARGE:
        return True
    at_home = place.country in open_grammar(language).home_countries
    return not (at_home and support.elsewhere >= _ELSEWHERE and support.country < _IN_COUNTRY)


def _is_plausible(name: Found, place: GazetteerPlace, meanings: Meanings) -> bool:
    if name.strong or place.weight >= _LIGHT:
        return True
    countries = meanings.company.countries
    return place.country in countries or not countries

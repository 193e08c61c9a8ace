"""A name found in a report, before it is settled which place it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firsthand.extract.gazetteer_file import GazetteerPlace
from firsthand.extract.place_roles import Role


class Beside(StrEnum):
    """How something lies beside a place."""

    OFFSET = "offset"  # so far from it in a direction
    AWAY = "away"  # so far from it
    NEAR = "near"
    COAST = "coast"  # off its coast
    BETWEEN = "between"  # between it and the place named next


@dataclass(frozen=True, slots=True)
class Relation:
    """What is spoken of lies BESIDE the place, KM away, in the compass direction BEARING ("northwest")."""

    beside: Beside
    km: float = 0.0
    bearing: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The words from START to END may name one of PLACES, in ROLE.

    `strong` names need no cue, `fair` ones none where the rest of the report is near. `direction` is the English word
    for a part ("southern"), with the second country of a border in `other`. A name that no list holds has no places
    and stands in `wanted`: `sited` for a building or site, which may be located at its town, `settled` where the words
    around it say so surely that it is a place that it is kept unlocated. `relation` tells what is beside it. `person`
    where it is half of a person's name.
    """

    start: int
    end: int
    key: str
    places: tuple[GazetteerPlace, ...]
    role: Role
    strong: bool = True
    direction: str = ""
    other: str = ""
    wanted: str = ""
    sited: bool = False
    settled: bool = False
    relation: Relation | None = None
    fair: bool = False
    person: bool = False

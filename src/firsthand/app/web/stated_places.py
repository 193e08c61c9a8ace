"""Where: the places that reports state, how exactly each is known, who says what there, and whether it is disputed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from firsthand.model import DifferingField, PlaceMention, Reading, RelationKind, Statement, Story

# A place that is known no better than this is a region or a country: it has no one point.
COARSE_KM = 50.0


@dataclass(frozen=True, slots=True)
class Spot:
    """NAME at LAT/LON within PRECISION_KM, called so in WORDS; STATEMENTS speak of it, in MENTIONS of REPORTS.

    LAT and LON are None where it could not be located. DISPUTED holds where a claim that names it is contradicted
    as to the place.
    """

    key: str
    name: str
    lat: float | None
    lon: float | None
    precision_km: float | None
    country: str | None
    words: tuple[str, ...]
    statements: tuple[str, ...]
    mentions: int
    reports: int
    disputed: bool

    @property
    def coarse(self) -> bool:
        return self.precision_km is not None and self.precision_km >= COARSE_KM


@dataclass(frozen=True, slots=True)
class _Gathered:
    mentions: list[PlaceMention]
    statements: dict[str, None]


def list_spots(story: Story, claim_of: Mapping[str, str]) -> tuple[Spot, ...]:
    """The places of STORY, the most often stated first, those that could not be located last. One pass."""
    found: dict[str, _Gathered] = {}
    for reading in story.readings:
        for mention, statements in _find_in(reading):
            gathered = found.setdefault(_key(mention), _Gathered([], {}))
            gathered.mentions.append(mention)
            gathered.statements.update(dict.fromkeys(one.id for one in statements))
    disputed = find_disputed(story)
    spots = [_build(key, one, disputed, claim_of) for key, one in found.items()]
    return tuple(
        sorted(spots, key=lambda one: (one.lat is None, -len(one.statements), -one.mentions, one.name, one.key))
    )


def find_disputed(story: Story) -> frozenset[str]:
    """The claims that another one contradicts as to the place."""
    return frozenset(
        side
        for one in story.relations
        if one.kind is RelationKind.CONTRADICTS and one.field is DifferingField.DIFFERENT_PLACE
        for side in (one.a_id, one.b_id)
    )


def _find_in(reading: Reading) -> list[tuple[PlaceMention, list[Statement]]]:
    return [
        (place, [one for one in reading.statements if one.anchor.shared_with(place.anchor)])
        for place in reading.mentions.places
    ]


def _key(mention: PlaceMention) -> str:
    if not _is_on_earth(mention.lat, mention.lon):
        return f"?{mention.name.casefold()}"
    return mention.place_id or f"{mention.lat:.2f},{mention.lon:.2f}"


def _is_on_earth(lat: float | None, lon: float | None) -> bool:
    return lat is not None and lon is not None and abs(lat) <= 90 and abs(lon) <= 180


def _build(key: str, gathered: _Gathered, disputed: frozenset[str], claim_of: Mapping[str, str]) -> Spot:
    mentions = gathered.mentions
    first = mentions[0]
    located = _is_on_earth(first.lat, first.lon)
    precisions = [one.precision_km for one in mentions if one.precision_km is not None]
    return Spot(
        key=key, name=_most_common([one.name for one in mentions]), lat=first.lat if located else None,
        lon=first.lon if located else None, precision_km=max(precisions) if located and precisions else None,
        country=first.country, words=tuple(one for one, _ in Counter(m.anchor.quote for m in mentions).most_common(6)),
        statements=tuple(gathered.statements), mentions=len(mentions),
        reports=len({one.anchor.report_id for one in mentions}),
        disputed=any(claim_of.get(one) in disputed for one in gathered.statements),
    )  # fmt: skip


def _most_common(names: Sequence[str]) -> str:
    return min(Counter(names).items(), key=lambda one: (-one[1], one[0]))[0]

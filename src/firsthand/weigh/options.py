"""What may be set about weighing."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.model import Basis


@dataclass(frozen=True, slots=True)
class WeighOptions:
    """How origins are counted and claims graded.

    `bases` orders the ways of knowing from the most direct to the least; it decides the best basis
    of a claim. `direct` are those where the source itself observed. `corroborated_by` certain
    origins, none disputing, earn the digit 1 (docs/how-counting-works.md).
    """

    bases: tuple[Basis, ...] = (
        Basis.SENSOR_TRACK,
        Basis.SATELLITE_IMAGERY,
        Basis.EYEWITNESS,
        Basis.VIDEO_OR_PHOTO,
        Basis.DOCUMENT,
        Basis.MONITORING_GROUP,
        Basis.OFFICIAL_STATEMENT,
        Basis.INTELLIGENCE_AGENCY,
        Basis.EXPERT_ANALYSIS,
        Basis.ANONYMOUS_OFFICIAL,
        Basis.SOCIAL_POST,
        Basis.MEDIA_REPORT,
        Basis.UNATTRIBUTED,
    )
    direct: frozenset[Basis] = frozenset(
        {
            Basis.SENSOR_TRACK,
            Basis.SATELLITE_IMAGERY,
            Basis.EYEWITNESS,
            Basis.VIDEO_OR_PHOTO,
            Basis.DOCUMENT,
            Basis.MONITORING_GROUP,
        }
    )
    corroborated_by: int = 3

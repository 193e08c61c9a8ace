"""What a person decided, laid into the readings before anything is linked: the one room where that is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from firsthand.link.correcting import add_statements, correct_mentions, correct_statements, is_hidden
from firsthand.link.placing import Placed, group_by_report, place_judgements
from firsthand.model import Judgement, JudgementKind, PlacementKind, Reading

_Change: TypeAlias = Callable[[Reading, Sequence[Judgement]], Reading]


@dataclass(frozen=True, slots=True)
class Applied:
    """READINGS as JUDGEMENTS leave them, without those HIDDEN; PLACED says where each judgement stands."""

    readings: tuple[Reading, ...]
    hidden: tuple[Reading, ...]
    placed: tuple[Placed, ...]

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """Those that found their place, oldest first, in the ids of these readings."""
        return tuple(one.judgement for one in self.placed if one.how is not PlacementKind.QUEUED)


def apply_judgements(readings: Sequence[Reading], judgements: Sequence[Judgement]) -> Applied:
    """READINGS with what JUDGEMENTS set aside, add, strike and correct; the others are placed for linking.

    Nothing depends on the order of arguments: a later judgement outranks an earlier one.
    """
    adding = [one for one in judgements if one.kind is JudgementKind.ADD]
    added = place_judgements(readings, adding)
    ground = _each(readings, added, add_statements)
    others = place_judgements(ground, [one for one in judgements if one.kind is not JudgementKind.ADD])
    of_report = group_by_report(others)
    shown = [one for one in ground if not is_hidden(one, of_report.get(one.report.id, ()))]
    shown_ids = {one.report.id for one in shown}
    placed = sorted((*added, *others), key=lambda one: one.judgement.moment)
    return Applied(
        correct_again(_each(shown, others, correct_statements), tuple(others)),
        tuple(one for one in ground if one.report.id not in shown_ids),
        tuple(placed),
    )


def correct_again(readings: Sequence[Reading], placed: Sequence[Placed]) -> tuple[Reading, ...]:
    """READINGS with the corrected mentions, after a stage that has read mentions anew."""
    return _each(readings, placed, correct_mentions)


def _each(readings: Sequence[Reading], placed: Sequence[Placed], change: _Change) -> tuple[Reading, ...]:
    of_report = group_by_report(placed)
    return tuple(change(one, of_report[one.report.id]) if one.report.id in of_report else one for one in readings)

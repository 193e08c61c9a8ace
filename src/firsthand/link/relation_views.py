"""A claim as relations see it: the slots of all its statements, and when it was first and last said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from firsthand.link.slot_amounts import Amount
from firsthand.link.slot_names import skeleton
from firsthand.link.slots import Modality, Slots
from firsthand.model import Claim


@dataclass(frozen=True)
class View:
    """CLAIM with the SLOTS of its statements in order; the one whose words the claim took comes first."""

    claim: Claim
    slots: tuple[Slots, ...]

    @property
    def main(self) -> Slots:
        return self.slots[0]

    @cached_property
    def first_said(self) -> str:
        """The earliest moment of publication, as written; "9999" if none is known."""
        return min((slot.published_at for slot in self.slots if slot.published_at), default="9999")

    @cached_property
    def first_day(self) -> int:
        return min((slot.published for slot in self.slots if slot.published), default=0)

    @cached_property
    def reports(self) -> frozenset[str]:
        return frozenset(slot.statement.report_id for slot in self.slots)

    @cached_property
    def outlets(self) -> frozenset[str]:
        return frozenset(slot.outlet for slot in self.slots)

    @cached_property
    def events(self) -> frozenset[str]:
        return _often([slot.events for slot in self.slots])

    @cached_property
    def agents(self) -> frozenset[str]:
        return _often([slot.agents for slot in self.slots])

    @cached_property
    def parties(self) -> frozenset[str]:
        """Keys of all that are named in the words, with the skeletons of these keys."""
        keys = frozenset().union(*(slot.actors | slot.agents | slot.names for slot in self.slots))
        return keys | _bones(keys)

    @cached_property
    def speakers(self) -> frozenset[str]:
        keys = _often([slot.speakers for slot in self.slots])
        return keys | _bones(keys)

    @cached_property
    def scene(self) -> frozenset[str]:
        """Places, actors and names in and around the words: what the claim is about."""
        return frozenset().union(
            *(
                s.names | s.actors | {place.key for place in s.places_around} | s.names_around | s.actors_around
                for s in self.slots
            )
        )

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        return tuple(dict.fromkeys(amount for slot in self.slots for amount in slot.amounts))

    @cached_property
    def days(self) -> tuple[tuple[int, int], ...]:
        return tuple(sorted({span for slot in self.slots for span in slot.days}))

    @property
    def negative(self) -> bool:
        return 2 * sum(slot.negative for slot in self.slots) > len(self.slots)

    @property
    def disclaims(self) -> bool:
        return any(slot.disclaims for slot in self.slots) and self.negative

    @cached_property
    def denier(self) -> frozenset[str]:
        """Keys of the party that says it was not behind an attack; empty where it is not known."""
        return _often([slot.denier for slot in self.slots if slot.disclaims])

    @cached_property
    def has_happened(self) -> bool:
        """Whether most statements give it as done, and not as to come or possible."""
        return 2 * sum(slot.modality is Modality.DONE for slot in self.slots) > len(self.slots)

    @cached_property
    def bystanders(self) -> frozenset[str]:
        """Who is named beside those who did it."""
        return frozenset().union(*(slot.actors for slot in self.slots)) - self.agents

    @cached_property
    def said_on(self) -> frozenset[int]:
        """The days, as ordinals, on which it was published."""
        return frozenset(slot.published for slot in self.slots if slot.published)

    @cached_property
    def marks(self) -> frozenset[str]:
        return self.main.marks


def _often(keys: Sequence[frozenset[str]]) -> frozenset[str]:
    """The keys that at least a third of the statements show: one misread statement does not speak for a claim."""
    counts = Counter(key for some in keys for key in some)
    return frozenset(key for key, count in counts.items() if 3 * count >= len(keys))


def _bones(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(bones for key in keys if (bones := skeleton(key)))


def view_claims(claims: Sequence[Claim], slots: Sequence[Slots]) -> tuple[View, ...]:
    """The view of every claim, in the order of CLAIMS; statements without slots are left out."""
    by_id: Mapping[str, Slots] = {slot.id: slot for slot in slots}
    views = []
    for claim in claims:
        found = [by_id[statement_id] for statement_id in claim.statement_ids if statement_id in by_id]
        found.sort(key=lambda slot: slot.text != claim.text)
        if found:
            views.append(View(claim, tuple(found)))
    return tuple(views)

"""What a joined story comes to in rows, written out before the store is taken: others may write meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from firsthand.model import Reading, Story
from firsthand.store.records import write_record

# What is inferred for a story.
KINDS = ("reading", "source", "derivation", "claim", "relation", "assessment", "placement")


@dataclass(frozen=True, slots=True)
class StoryRows:
    """The rows of what was inferred for a story: KIND, place, id, record."""

    inferred: tuple[tuple[str, int, str, str], ...]


def write_rows(story: Story, alone: Mapping[str, Reading]) -> StoryRows:
    """The rows of STORY. ALONE are its readings by report as they were kept: those that joining changed get a row."""
    return StoryRows(tuple((kind, place, id_, write_record(one)) for kind, place, id_, one in _list(story, alone)))


def _list(story: Story, alone: Mapping[str, Reading]) -> Iterator[tuple[str, int, str, Any]]:
    changed = [one for one in story.readings if one != alone.get(one.report.id)]
    yield from (("reading", place, one.report.id, one) for place, one in enumerate(changed))
    yield from (("source", place, one.id, one) for place, one in enumerate(story.sources))
    yield from (("derivation", place, one.id, one) for place, one in enumerate(story.derivations))
    yield from (("claim", place, one.id, one) for place, one in enumerate(story.claims))
    yield from (("relation", place, one.id, one) for place, one in enumerate(story.relations))
    yield from (("assessment", place, one.claim_id, one) for place, one in enumerate(story.assessments))
    yield from (("placement", place, one.judgement_id, one) for place, one in enumerate(story.placements))

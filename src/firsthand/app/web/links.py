"""What a page looks up of a story again and again: by statement, by report, by claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from firsthand.model import Derivation, DerivationKind, Relation, Story, content_id
from firsthand.present.index import StoryIndex

# When one report took from another in several ways, the one that says most.
MANNERS = (
    DerivationKind.REVISED, DerivationKind.COPIED, DerivationKind.TRANSLATED, DerivationKind.REWRITTEN,
    DerivationKind.QUOTED, DerivationKind.CREDITED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoryLinks:
    """Of one story: CLAIM_OF each statement, RELATIONS of each claim, what each report TOOK, and what it GAVE."""

    claim_of: dict[str, str]
    relations: dict[str, tuple[Relation, ...]]
    took: dict[str, tuple[Derivation, ...]]
    gave: dict[str, tuple[Derivation, ...]]


def link_story(story: Story) -> StoryLinks:
    """The look-ups of STORY."""
    relations: dict[str, list[Relation]] = {}
    for one in story.relations:
        for claim_id in sorted({one.a_id, one.b_id}):
            relations.setdefault(claim_id, []).append(one)
    took: dict[str, list[Derivation]] = {}
    gave: dict[str, list[Derivation]] = {}
    for each in story.derivations:
        took.setdefault(each.report_id, []).append(each)
        if each.origin_report_id is not None:
            gave.setdefault(each.origin_report_id, []).append(each)
    return StoryLinks(
        claim_of={one: claim.id for claim in story.claims for one in claim.statement_ids},
        relations={key: tuple(found) for key, found in relations.items()},
        took={key: tuple(found) for key, found in took.items()},
        gave={key: tuple(found) for key, found in gave.items()},
    )


def strongest(derivations: Iterable[Derivation]) -> Derivation | None:
    """The one of DERIVATIONS that says most of how a report took; None of none."""
    return min(derivations, key=lambda one: (MANNERS.index(one.kind), -one.score.value, one.id), default=None)


def find_claim(index: StoryIndex, links: StoryLinks, given: str, former: Mapping[str, str]) -> str | None:
    """The id of the claim that GIVEN leads to: a claim's own, a statement's, or one of FORMER claims."""
    if given in index.claims:
        return given
    return links.claim_of.get(given) or former.get(given)


def list_former(links: StoryLinks) -> dict[str, str]:
    """Every id that a claim can have had, with the claim that its first statement is in now.

    A claim's id is made of its first statement's: when claims merge or split, that statement tells where it went.
    """
    return {content_id("c", statement_id): claim_id for statement_id, claim_id in links.claim_of.items()}

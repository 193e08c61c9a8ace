"""Who took from whom as rows: what each report took from, its family of takings, and the order of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from firsthand.model import Derivation
from firsthand.present.index import StoryIndex, published_order

# The row of an origin that is no report of the story is keyed by this and its name.
OUTSIDE = "origin:"

Links = Mapping[str, Sequence[tuple[str, Derivation]]]


def link_rows(index: StoryIndex) -> dict[str, list[tuple[str, Derivation]]]:
    """For each report, the rows that it took from, the surest first."""
    links: dict[str, list[tuple[str, Derivation]]] = {}
    for derivation in sorted(index.story.derivations, key=lambda one: (-one.score.value, one.id)):
        if derivation.report_id not in index.reports:
            continue
        key = giver_key(index, derivation)
        if key != derivation.report_id:
            links.setdefault(derivation.report_id, []).append((key, derivation))
    return links


def giver_key(index: StoryIndex, derivation: Derivation) -> str:
    """The row that DERIVATION is from: a report of the story, else an origin that was not received."""
    given = derivation.origin_report_id
    return given if given is not None and given in index.reports else f"{OUTSIDE}{derivation.origin}"


def group_families(index: StoryIndex, links: Links) -> list[list[str]]:
    """The rows that one chain of takings joins, the largest family first; lone reports last, by date."""
    group_of: dict[str, list[str]] = {key: [key] for key in index.reports}
    for taker, given in links.items():
        for key, _ in given:
            one, other = group_of[taker], group_of.setdefault(key, [key])
            if one is other:
                continue
            # The smaller into the larger: n log n steps however the takings come.
            small, large = (one, other) if len(one) < len(other) else (other, one)
            large.extend(small)
            group_of.update(dict.fromkeys(small, large))
    groups = list({id(group): group for group in group_of.values()}.values())
    return sorted(groups, key=lambda group: (-len(group), min(row_order(index, key) for key in group)))


def row_order(index: StoryIndex, key: str) -> tuple[int, str, str]:
    """A sort key: origins that were not received first, then reports by date."""
    return published_order(index.reports[key]) if key in index.reports else (-1, "", key)


def walk_family(index: StoryIndex, members: Sequence[str], links: Links) -> list[str]:
    """MEMBERS, each after the one that it took most surely from; brothers by date."""
    children: dict[str, list[str]] = {}
    for key in members:
        if links.get(key):
            children.setdefault(links[key][0][0], []).append(key)
    ordered: list[str] = []
    stack = sorted((key for key in members if not links.get(key)), key=lambda key: row_order(index, key), reverse=True)
    seen: set[str] = set()
    while stack:
        key = stack.pop()
        if key in seen:
            continue
        seen.add(key)
        ordered.append(key)
        stack += sorted(children.get(key, ()), key=lambda child: row_order(index, child), reverse=True)
    return [*ordered, *sorted((key for key in members if key not in seen), key=lambda key: row_order(index, key))]

"""The lineage picture in numbers: which rows stand where, which copies are folded into one, which links join them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from firsthand.model import Derivation, DerivationKind, Report
from firsthand.present.axes import TimeAxis, fit_axis
from firsthand.present.index import StoryIndex, name_outlet
from firsthand.present.lineage_rows import OUTSIDE, giver_key, group_families, link_rows, walk_family
from firsthand.present.wording import place_in_time

# Copies that nobody took from fold into one row from this many on: two are as quickly read as a fold is opened.
FOLD_FROM = 3
# The rows of an opened fold; the table holds the rest.
MOST_UNFOLDED = 100
# A link that scores less is weak, and drawn dashed: the bound below which the brief draws it fainter too.
WEAK_BELOW = 0.5
# Rows on one page: eight screens of 40 pixels a row; the next families stand on the next page.
ROWS_A_PAGE = 150

# Pixels of the plot, whose rows the style sheet makes as high.
ROW_HEIGHT = 44.0
WIDTH, OUTSIDE_AT, LEFT, RIGHT, UNDATED_AT = 760.0, 22.0, 104.0, 660.0, 706.0
_OUTSIDE_STEP, _OUTSIDE_STEPS = 9.0, 7
_STEP_APART = 24.0  # a report stands this far right of what it took from, however close in time


def is_weak(derivation: Derivation) -> bool:
    """Whether the link is drawn dashed."""
    return derivation.score.value < WEAK_BELOW


@dataclass(frozen=True, slots=True)
class Link:
    """A row took from GIVER as KIND, by SCORE, for REASONS; COUNT reports did, where the row is a fold."""

    giver: str
    kind: DerivationKind
    score: float
    reasons: tuple[str, ...]
    count: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """KEY, called NAME, stands at X in family GROUP; REPORT is None for an origin not received, and for a fold.

    A fold holds FOLDED: keys of reports that took from one giver in one manner and that nobody took from, or of
    origins not received that are nobody's first giver (OUTSIDE). Its reports were published between FIRST and LAST.
    INSIDE is the fold that was opened to show this row.
    """

    key: str
    name: str
    report: Report | None
    links: tuple[Link, ...]
    group: int
    folded: tuple[str, ...] = ()
    first: str | None = None
    last: str | None = None
    languages: tuple[str, ...] = ()
    inside: str | None = None
    outside: bool = False
    x: float = 0.0


@dataclass(frozen=True, slots=True)
class Folding:
    """The ROWS of a story in order, folded but for what was opened, and AXIS for their time.

    STAND_IN gives the fold in place of an origin that has no row of its own.
    """

    rows: tuple[Row, ...]
    axis: TimeAxis
    families: int
    reports: int
    stand_in: dict[str, str]


@dataclass(frozen=True, slots=True)
class Families:
    """What does not change with the folds: the rows that each took from what, in families, in order."""

    index: StoryIndex
    links: dict[str, list[tuple[str, Derivation]]]
    ordered: tuple[tuple[str, ...], ...]
    givers: frozenset[str]
    axis: TimeAxis


def list_families(index: StoryIndex, *, kind: DerivationKind | None = None, weak: bool = True) -> Families:
    """The families that the takings of INDEX make, those of KIND alone if given, WEAK ones too unless told not to.

    n log n steps for n reports and links.
    """
    links = {
        taker: kept
        for taker, given in link_rows(index).items()
        if (kept := [one for one in given if kind in (None, one[1].kind) and (weak or not is_weak(one[1]))])
    }
    groups = group_families(index, links)
    moments = [place_in_time(report.published_at) for report in index.reports.values()]
    axis = fit_axis([moment for moment in moments if moment is not None], LEFT, RIGHT)
    givers = frozenset(key for given in links.values() for key, _ in given)
    return Families(index, links, tuple(tuple(walk_family(index, one, links)) for one in groups), givers, axis)


def fold_families(families: Families, opened: Collection[str] = ()) -> Folding:
    """The rows of FAMILIES, leaves of one giver and manner folded into one row unless OPENED names that fold."""
    rows: list[Row] = []
    lone: list[str] = []
    for group, members in enumerate(families.ordered):
        if len(members) == 1 and not families.links.get(members[0]):
            lone.extend(members)
            continue
        rows.extend(_fold_family(families, group, members, opened))
    rows.extend(_fold_lone(families, len(families.ordered), lone, opened))
    stand_in = {key: row.key for row in rows if row.outside and row.key not in opened for key in row.folded}
    placed = _place(families, rows, stand_in)
    with_links = len(families.ordered) - len(lone)
    return Folding(placed, families.axis, with_links, len(families.index.reports), stand_in)


def _fold_family(families: Families, group: int, members: Sequence[str], opened: Collection[str]) -> Iterable[Row]:
    folds: dict[str, list[str]] = {}
    fold_of: dict[str, str] = {}
    for key in members:
        if key in families.index.reports and key not in families.givers and families.links.get(key):
            giver, derivation = families.links[key][0]
            fold = f"{derivation.kind.value}:{giver}"
            folds.setdefault(fold, []).append(key)
            fold_of[key] = fold
    aside = _find_aside(families, members)
    if len(aside) >= FOLD_FROM:
        yield from _fold_aside(families, aside, group, opened)
    for key in members:
        if len(aside) >= FOLD_FROM and key in aside:
            continue
        fold = fold_of.get(key, "")
        if not fold or len(folds[fold]) < FOLD_FROM:
            yield _row(families, key, group)
        elif key == folds[fold][0]:
            yield from _fold_rows(families, fold, folds[fold], group, opened)


def _find_aside(families: Families, members: Sequence[str]) -> dict[str, None]:
    """The origins not received among MEMBERS that nobody took from first: most are named once, in passing."""
    first = {families.links[key][0][0] for key in members if families.links.get(key)}
    return {key: None for key in members if key not in families.index.reports and key not in first}


def _fold_aside(families: Families, aside: Collection[str], group: int, opened: Collection[str]) -> Iterable[Row]:
    keys = tuple(sorted(aside))
    fold = f"outside:{keys[0].removeprefix(OUTSIDE)}"
    yield Row(fold, "", None, (), group, keys, outside=True)
    if fold in opened:
        yield from (replace(_row(families, key, group), inside=fold) for key in keys[:MOST_UNFOLDED])


def _fold_lone(families: Families, group: int, lone: Sequence[str], opened: Collection[str]) -> Iterable[Row]:
    """Reports that neither took nor gave, as one fold."""
    if len(lone) < FOLD_FROM:
        return [_row(families, key, group) for key in lone]
    return _fold_rows(families, "alone", lone, group, opened)


def _fold_rows(families: Families, fold: str, members: Sequence[str], group: int, opened: Collection[str]) -> list[Row]:
    """The fold's own row, and under it its first members where it is opened."""
    reports = [families.index.reports[key] for key in members]
    dates = [one.published_at for one in reports if place_in_time(one.published_at) is not None]
    languages = Counter(one.language for one in reports)
    head = Row(
        fold, "", None, _sum_links(families, members), group, tuple(members), dates[0] if dates else None,
        dates[-1] if dates else None, tuple(one for one, _ in languages.most_common(6)),
    )  # fmt: skip
    if fold not in opened:
        return [head]
    shown = members[:MOST_UNFOLDED]
    return [head, *(replace(_row(families, key, group), inside=fold) for key in shown)]


def _sum_links(families: Families, members: Sequence[str]) -> tuple[Link, ...]:
    """What MEMBERS took, one link for each giver and manner, by how many did; of the surest score."""
    found: dict[tuple[str, DerivationKind], Link] = {}
    for member in members:
        for giver, derivation in families.links.get(member, ()):
            key = (giver, derivation.kind)
            held = found.get(key)
            if held is None:
                found[key] = Link(giver, derivation.kind, derivation.score.value, ())
            else:
                found[key] = replace(held, count=held.count + 1, score=max(held.score, derivation.score.value))
    return tuple(sorted(found.values(), key=lambda one: (-one.count, one.giver, one.kind)))[:6]


def _row(families: Families, key: str, group: int) -> Row:
    report = families.index.reports.get(key)
    name = key.removeprefix(OUTSIDE) if report is None else name_outlet(report)
    links = tuple(
        Link(giver, one.kind, one.score.value, one.score.reasons) for giver, one in families.links.get(key, ())
    )
    return Row(key, name, report, links, group)


def _place(families: Families, rows: Sequence[Row], stand_in: dict[str, str]) -> tuple[Row, ...]:
    """ROWS with their places: none stands left of what it took from, origins not received stand at the very left."""
    places: dict[str, float] = {}
    placed: list[Row] = []
    outside = 0
    for row in rows:
        if row.outside or (row.report is None and not row.folded):
            # Side by side, so that the lines down from them can be told apart.
            places[row.key] = OUTSIDE_AT + _OUTSIDE_STEP * (outside % _OUTSIDE_STEPS)
            outside += 1
        else:
            given = [places[key] for link in row.links if (key := stand_in.get(link.giver, link.giver)) in places]
            places[row.key] = _find_place(families.axis, row, given)
        placed.append(replace(row, x=places[row.key]))
    return tuple(placed)


def _find_place(axis: TimeAxis, row: Row, given: Sequence[float]) -> float:
    moment = place_in_time(row.report.published_at if row.report else row.first)
    at = UNDATED_AT if moment is None else axis.place(moment)
    return round(min(max([at, *(x + _STEP_APART for x in given)]), UNDATED_AT + 26), 1)


def find_taking(index: StoryIndex, taker: str, giver: str) -> tuple[Derivation, ...]:
    """How report TAKER took from GIVER (a report's id, or an origin's key), the surest first."""
    found = [one for one in index.story.derivations if one.report_id == taker and giver_key(index, one) == giver]
    return tuple(sorted(found, key=lambda one: (-one.score.value, one.id)))

"""What the lineage screen shows: reports and origins in time, what each took from whom; as a picture or a table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial

from firsthand.app.web.desk import Visit
from firsthand.app.web.lineage_layout import (
    LEFT,
    RIGHT,
    ROW_HEIGHT,
    ROWS_A_PAGE,
    UNDATED_AT,
    WEAK_BELOW,
    WIDTH,
    Families,
    Folding,
    Link,
    Row,
    fold_families,
    is_weak,
    list_families,
)
from firsthand.app.web.paging import Paging, cut_page, read_number
from firsthand.app.web.story_cache import LoadedStory
from firsthand.model import Derivation, DerivationKind, content_id
from firsthand.present.index import StoryIndex, name_outlet, published_order
from firsthand.present.lineage_rows import OUTSIDE, giver_key
from firsthand.present.wording import read_moment

_LINES_A_PAGE = 100
_MOST_OPENED = 40
_TICKS = 6


@dataclass(frozen=True, slots=True)
class TakingShown:
    """From NAME, whose row is ROW, as KIND; weak links are WEAK; COUNT reports of a fold did.

    `giver` is the last part of the comparison's address.
    """

    name: str
    giver: str
    row: str
    kind: DerivationKind
    score: float
    weak: bool
    count: int


@dataclass(frozen=True, slots=True)
class RowShown:
    """One row of the picture, at X, Y: a report, an origin not received, or a fold of COUNT reports or origins.

    `toggled` is what stands open once this fold is opened or closed.
    """

    key: str
    kind: str  # report, origin, fold, origins
    name: str
    report_id: str | None
    published_at: str | None
    until: str | None
    languages: tuple[str, ...]
    count: int
    unfolded: bool
    inside: str | None
    first_hand: bool
    band: bool
    took: tuple[TakingShown, ...]
    x: float
    y: float
    toggled: str


@dataclass(frozen=True, slots=True)
class Branch:
    """The line of KIND from START to END at height Y: the taking number TAKING of the row KEY."""

    key: str
    giver: str
    taker: str | None
    address: str
    kind: DerivationKind
    weak: bool
    count: int
    start: float
    end: float
    y: float
    middle: float


@dataclass(frozen=True, slots=True)
class Trunk:
    """From the giver of row KEY, at X, a line down from TOP to BOTTOM, where the branches leave it."""

    key: str
    x: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Plot:
    """The picture: WIDTH by HEIGHT pixels, with what is drawn in it; TICKS are places and dates of the time axis."""

    width: float
    height: float
    left: float
    right: float
    undated_at: float
    ticks: tuple[tuple[float, str], ...]
    trunks: tuple[Trunk, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class TakingLine:
    """One line of the table: TAKER took from GIVER as KIND, for REASONS."""

    taker: str
    taker_id: str
    published_at: str | None
    language: str
    kind: DerivationKind
    giver: str
    giver_key: str
    giver_id: str | None
    given_at: str | None
    score: float
    weak: bool
    passages: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineagePage:
    """The lineage as VIEW ("picture" or "table"); KINDS counts the takings of each manner, WEAK those that are weak.

    `kind` and `hides_weak` are the filter. `opened` names the folds that stand open.
    """

    view: str
    reports: int
    takings: int
    families: int
    kinds: tuple[tuple[DerivationKind, int], ...]
    weak: int
    weak_below: float
    kind: DerivationKind | None
    hides_weak: bool
    opened: tuple[str, ...]
    rows: tuple[RowShown, ...]
    plot: Plot | None
    lines: tuple[TakingLine, ...]
    paging: Paging


def view_lineage(visit: Visit) -> LineagePage:
    """The page that VISIT asked for."""
    index = visit.loaded.index
    kind = next((one for one in DerivationKind if one.value == visit.asked("kind")), None)
    hides_weak = visit.asked("weak") == "hide"
    asked = visit.asked("open", most=4000)
    opened = tuple(sorted({one for one in asked.split("|") if one}))[:_MOST_OPENED]
    page = read_number(visit.asked("page")) or 1
    counted = Counter(one.kind for one in index.story.derivations)
    if opened:
        folding = fold_families(_find_families(visit.loaded, kind, hides_weak), opened)
    else:
        folding = fold_all(visit.loaded, kind, hides_weak)
    rows: tuple[RowShown, ...] = ()
    lines: tuple[TakingLine, ...] = ()
    plot = None
    table = visit.asked("view") == "table"
    if table:
        lines, paging = _list_lines(visit, kind, hides_weak, page)
    else:
        paging = cut_page(len(folding.rows), page, ROWS_A_PAGE)
        shown = folding.rows[max(0, paging.first - 1) : paging.last]
        rows = _show_rows(folding, shown, opened)
        plot = _draw(folding, rows)
    return LineagePage(
        view="table" if table else "picture", reports=folding.reports, takings=len(index.story.derivations),
        families=folding.families, kinds=tuple((one, counted[one]) for one in DerivationKind if counted[one]),
        weak=sum(is_weak(one) for one in index.story.derivations), weak_below=WEAK_BELOW, kind=kind,
        hides_weak=hides_weak, opened=opened, rows=rows, plot=plot, lines=lines, paging=paging,
    )  # fmt: skip


def fold_all(loaded: LoadedStory, kind: DerivationKind | None = None, hides_weak: bool = False) -> Folding:
    """The lineage of the story with its copies folded, worked out once."""
    families = _find_families(loaded, kind, hides_weak)
    return loaded.once(f"folded:{kind}:{hides_weak}", lambda: fold_families(families))


def _find_families(loaded: LoadedStory, kind: DerivationKind | None, hides_weak: bool) -> Families:
    make = partial(list_families, loaded.index, kind=kind, weak=not hides_weak)
    return loaded.once(f"lineage:{kind}:{hides_weak}", make)


def giver_segment(key: str) -> str:
    """The part of an address that names the giver KEY: a report's id, or an id made of the name of an origin."""
    return content_id("o", key.removeprefix(OUTSIDE)) if key.startswith(OUTSIDE) else key


def _show_rows(folding: Folding, shown: tuple[Row, ...], opened: tuple[str, ...]) -> tuple[RowShown, ...]:
    names = {row.key: row.name for row in folding.rows}
    return tuple(
        _show_row(row, (number + 0.5) * ROW_HEIGHT, folding, names, opened) for number, row in enumerate(shown)
    )


def _show_row(row: Row, y: float, folding: Folding, names: dict[str, str], opened: tuple[str, ...]) -> RowShown:
    kind = "origins" if row.outside else "fold" if row.folded else "origin" if row.report is None else "report"
    toggled = sorted(set(opened) ^ {row.key}) if row.folded else []
    return RowShown(
        key=row.key, kind=kind, name=row.name, report_id=row.report.id if row.report else None,
        published_at=_in_utc(row.report.published_at if row.report else row.first), until=_in_utc(row.last),
        languages=(row.report.language,) if row.report else row.languages, count=len(row.folded),
        unfolded=row.key in opened, inside=row.inside, first_hand=kind == "report" and not row.links,
        band=row.group % 2 == 0, took=tuple(_show_taking(link, folding, names) for link in row.links),
        x=row.x, y=y, toggled="|".join(toggled),
    )  # fmt: skip


def _in_utc(value: str | None) -> str | None:
    """VALUE, an instant, as one without offset in UTC; a day or less as it is."""
    moment = read_moment(value)
    return value if value is None or moment is None or len(value) <= 10 else moment.isoformat()[:16]


def _show_taking(link: Link, folding: Folding, names: dict[str, str]) -> TakingShown:
    name = names.get(link.giver) or link.giver.removeprefix(OUTSIDE)
    row = folding.stand_in.get(link.giver, link.giver)
    weak = link.score < WEAK_BELOW
    giver = giver_segment(link.giver)
    return TakingShown(name, giver, row, link.kind, link.score, weak, link.count)


def _draw(folding: Folding, rows: tuple[RowShown, ...]) -> Plot:
    places = {row.key: row for row in rows}
    reach: dict[str, list[float]] = {}
    branches: list[Branch] = []
    for row in rows:
        if row.kind == "fold" and row.unfolded:
            continue
        for rank, taking in enumerate(row.took):
            giver = places.get(taking.row)
            y = row.y + (rank - (len(row.took) - 1) / 2) * 7
            if giver is not None:
                reach.setdefault(giver.key, [giver.y]).append(y)
            start = giver.x if giver is not None else max(4.0, row.x - 60)
            branches.append(_branch(row, taking, start, round(y, 1)))
    trunks = tuple(Trunk(key, places[key].x, min(ends), max(ends)) for key, ends in reach.items())
    ticks = tuple((round(x, 1), date) for x, date in folding.axis.dates(_TICKS) if LEFT - 2 <= x < RIGHT - 20)
    return Plot(WIDTH, len(rows) * ROW_HEIGHT, LEFT, RIGHT, UNDATED_AT, ticks, trunks, tuple(branches))


def _branch(row: RowShown, taking: TakingShown, start: float, y: float) -> Branch:
    end = max(start + 6, row.x - 8)
    middle = round(max(start + 3, end - 16), 1)
    return Branch(
        row.key, taking.row, row.report_id, taking.giver, taking.kind, taking.weak, taking.count, start, end, y, middle
    )


def _list_lines(
    visit: Visit, kind: DerivationKind | None, hides_weak: bool, page: int
) -> tuple[tuple[TakingLine, ...], Paging]:
    """The takings of the page, by when the taker was published."""
    index = visit.loaded.index
    ordered = visit.loaded.once("takings in order", lambda: _order_takings(index))
    kept = [one for one in ordered if kind in (None, one.kind) and not (hides_weak and is_weak(one))]
    paging = cut_page(len(kept), page, _LINES_A_PAGE)
    shown = kept[max(0, paging.first - 1) : paging.last]
    return tuple(_line(index, one) for one in shown), paging


def _order_takings(index: StoryIndex) -> list[Derivation]:
    held = [one for one in index.story.derivations if one.report_id in index.reports]
    return sorted(held, key=lambda one: (published_order(index.reports[one.report_id]), -one.score.value, one.id))


def _line(index: StoryIndex, one: Derivation) -> TakingLine:
    taker = index.reports[one.report_id]
    key = giver_key(index, one)
    giver = index.reports.get(key)
    return TakingLine(
        taker=name_outlet(taker), taker_id=taker.id, published_at=taker.published_at, language=taker.language,
        kind=one.kind, giver=name_outlet(giver) if giver else one.origin, giver_key=giver_segment(key),
        giver_id=giver.id if giver else None, given_at=giver.published_at if giver else None, score=one.score.value,
        weak=is_weak(one), passages=sum(span.given is not None for span in one.spans), reasons=one.score.reasons,
    )  # fmt: skip

"""The list of reports of a story, and two versions of one report side by side."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.app.web.differing import LineChange, compare_lines
from firsthand.app.web.links import StoryLinks, strongest
from firsthand.app.web.paging import Paging, cut_page
from firsthand.model import DerivationKind, Reading, SegmentKind
from firsthand.present.index import StoryIndex, name_outlet, published_order

REPORTS_A_PAGE = 100
# Lines of both versions together; comparing takes up to their product.
MOST_LINES = 6_000
CHANGES_A_PAGE = 400


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report in the list: it took, as MANNER, from ORIGIN (None: from nobody known); SET_ASIDE by a judgement."""

    report_id: str
    mark: str
    name: str
    outlet: str
    title: str | None
    language: str
    published_at: str | None
    dated_by: str
    received_at: str
    statements: int
    manner: DerivationKind | None
    origin: str | None
    warnings: int
    set_aside: bool


@dataclass(frozen=True, slots=True)
class ReportsPage:
    """The reports of a story, oldest first; those in LANGUAGE alone where asked for. LANGUAGES are all there are."""

    lines: tuple[ReportLine, ...]
    language: str | None
    languages: tuple[str, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class VersionsPage:
    """What changed from the report BEFORE to AFTER, line by line; CHANGES is None where they are too long."""

    before: ReportLine
    after: ReportLine
    before_language: str
    after_language: str
    changes: tuple[LineChange, ...] | None
    added: int
    removed: int
    changed: int
    with_same: bool
    paging: Paging


def list_reports(index: StoryIndex, links: StoryLinks, *, language: str | None, page: int) -> ReportsPage:
    """One page of the list of reports."""
    every = [*index.story.readings, *index.story.hidden]
    chosen = [one for one in every if language in (None, "", one.report.language)]
    chosen.sort(key=lambda one: published_order(one.report))
    paging = cut_page(len(chosen), page, REPORTS_A_PAGE)
    shown = chosen[max(0, paging.first - 1) : paging.last]
    languages = tuple(sorted({one.report.language for one in every}))
    return ReportsPage(tuple(line_of(index, links, one) for one in shown), language or None, languages, paging)


def line_of(index: StoryIndex, links: StoryLinks, reading: Reading) -> ReportLine:
    """READING as a line of the list."""
    report = reading.report
    taken = strongest(links.took.get(report.id, ()))
    giver = index.reports.get(taken.origin_report_id or "") if taken is not None else None
    origin = name_outlet(giver) if giver is not None else taken.origin if taken is not None else None
    return ReportLine(
        report.id, index.marks.get(report.id, report.id), report.name, name_outlet(report), report.title,
        report.language, report.published_at, report.dated_by.value, report.received_at, len(reading.statements),
        None if taken is None else taken.kind, origin, len(report.warnings), report.id not in index.reports,
    )  # fmt: skip


def compare_versions(
    index: StoryIndex, links: StoryLinks, one: Reading, other: Reading, *, with_same: bool, page: int
) -> VersionsPage:
    """The older of ONE and OTHER compared with the newer; lines that stayed the same only WITH_SAME."""
    before, after = sorted((one, other), key=lambda each: published_order(each.report))
    lines = (_lines(before), _lines(after))
    found = compare_lines(*lines) if len(lines[0]) + len(lines[1]) <= MOST_LINES else None
    kept = [each for each in found or () if with_same or each.kind != "same"]
    paging = cut_page(len(kept), page, CHANGES_A_PAGE)
    counted = {kind: sum(each.kind == kind for each in found or ()) for kind in ("added", "removed", "changed")}
    return VersionsPage(
        line_of(index, links, before), line_of(index, links, after), before.report.language, after.report.language,
        None if found is None else tuple(kept[max(0, paging.first - 1) : paging.last]),
        counted["added"], counted["removed"], counted["changed"], with_same, paging,
    )  # fmt: skip


def _lines(reading: Reading) -> list[tuple[int, str]]:
    """The segments of READING but furniture: place and words."""
    return [(one.anchor.start, one.anchor.quote) for one in reading.segments if one.kind is not SegmentKind.BOILERPLATE]

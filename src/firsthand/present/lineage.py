"""The lineage picture: who took from whom, left to right in time, one row a report, so that no label collides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.model import Derivation, DerivationKind, Report, Story
from firsthand.present.axes import TimeAxis, fit_axis
from firsthand.present.index import StoryIndex, index_story, name_outlet
from firsthand.present.lineage_rows import OUTSIDE, group_families, link_rows, walk_family
from firsthand.present.svg import draw_line, draw_text, draw_title, fit, frame_picture, number
from firsthand.present.wording import DERIVATION_WORDS, count, place_in_time, say_date, say_date_in_utc

_WIDTH = 1040.0
_ROW = 22.0
_TOP = 92.0
_OUTLET_AT, _LANGUAGE_AT, _DATE_AT = 10.0, 204.0, 244.0
_ORIGIN_AT, _PLOT_LEFT, _PLOT_RIGHT, _UNDATED_AT = 372.0, 440.0, 950.0, 990.0
_STEP_APART = 26.0  # pixels that a report stands right of what it took from, however close in time
# Above this many rows the picture is cut (and says so): at 22 pixels a row, 90 rows are two screens.
_MOST_ROWS = 90

_STYLES = {
    DerivationKind.COPIED: ("--blue", 2.4, ""),
    DerivationKind.REWRITTEN: ("--red", 2.0, "7 4"),
    DerivationKind.TRANSLATED: ("--green", 2.2, "2 4"),
    DerivationKind.CREDITED: ("--soft", 1.2, ""),
    DerivationKind.REVISED: ("--purple", 2.0, "10 3 2 3"),
    DerivationKind.QUOTED: ("--gold", 1.6, "4 2"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """A report or an origin outside the pile (REPORT None), called NAME, PARENTS being how it took from what."""

    key: str
    name: str
    report: Report | None
    links: tuple[tuple[str, Derivation], ...]
    group: int


def draw_lineage(story: Story) -> str:
    """The lineage of STORY as SVG: origins and reports as rows, what each took drawn by kind."""
    index = index_story(story)
    rows, left_out = _order_rows(index)
    axis = _fit_axis(index)
    heights = {row.key: _TOP + number_of * _ROW for number_of, row in enumerate(rows)}
    places = _place_rows(rows, axis)
    bottom = _TOP + max(1, len(rows)) * _ROW
    parts = [*_draw_bands(rows, heights), *_draw_axis(axis, bottom), *_draw_trunks(rows, places, heights)]
    for row in rows:
        parts.append(_draw_row(row, places, heights))
    parts += _draw_legend()
    if left_out:
        parts.append(draw_text(_OUTLET_AT, bottom + 18, f"{count(left_out, 'more report')} not drawn.", style="soft"))
    linked = sum(bool(row.links) for row in rows)
    description = (
        f"{count(len(rows), 'row')}: reports from left to right by publication date; {linked} of them "
        "took from others. Reports are moved right where they follow what they took from closely."
    )
    return frame_picture("lineage", "Which reports took from which", description, _WIDTH, bottom + 30, parts)


def _order_rows(index: StoryIndex) -> tuple[list[_Row], int]:
    """Rows family by family, the largest first, each origin above what took from it; and how many are left out."""
    links = link_rows(index)
    families = group_families(index, links)
    rows: list[_Row] = []
    seen: set[str] = set()
    for group, members in enumerate(families):
        for key in walk_family(index, members, links):
            if key not in seen:
                seen.add(key)
                report = index.reports.get(key)
                name = name_outlet(report) if report else key.removeprefix(OUTSIDE)
                rows.append(_Row(key, name, report, tuple(links.get(key, ())), group))
    return rows[:_MOST_ROWS], sum(row.report is not None for row in rows[_MOST_ROWS:])


def _fit_axis(index: StoryIndex) -> TimeAxis:
    moments = [place_in_time(report.published_at) for report in index.reports.values()]
    return fit_axis([moment for moment in moments if moment is not None], _PLOT_LEFT, _PLOT_RIGHT)


def _place_rows(rows: Sequence[_Row], axis: TimeAxis) -> dict[str, float]:
    """Pixels from the left for each row; a report never stands left of what it took from."""
    places: dict[str, float] = {}
    outside = 0
    for row in rows:
        if row.report is None:
            places[row.key] = _ORIGIN_AT + 7 * (outside % 9)
            outside += 1
            continue
        moment = place_in_time(row.report.published_at)
        at = _UNDATED_AT if moment is None else axis.place(moment)
        given = [places[key] + _STEP_APART for key, _ in row.links if key in places]
        places[row.key] = min(max([at, *given]), _UNDATED_AT + 30)
    return places


def _draw_bands(rows: Sequence[_Row], heights: dict[str, float]) -> list[str]:
    """Every second family on a tinted band."""
    return [
        f'<rect x="0" y="{number(heights[row.key] - _ROW / 2)}" width="{number(_WIDTH)}" height="{number(_ROW)}" '
        f'style="fill:var(--band)"/>'
        for row in rows
        if row.group % 2 == 0
    ]


def _draw_axis(axis: TimeAxis, bottom: float) -> list[str]:
    head = _TOP - 26
    parts = [
        draw_text(_OUTLET_AT, head, "Outlet", style="soft small"),
        draw_text(_LANGUAGE_AT, head, "Lang.", style="soft small"),
        draw_text(_DATE_AT, head, "Published", style="soft small"),
        draw_text(_ORIGIN_AT - 12, head, "Not received", style="soft small"),
        draw_text(_UNDATED_AT, head, "No date", style="soft small", anchor="middle"),
    ]
    for x, words in axis.ticks(8):
        parts.append(draw_line(x, _TOP - 18, x, bottom - _ROW / 2, "stroke:var(--faint);stroke-width:1"))
        if x < _PLOT_RIGHT - 10:
            parts.append(draw_text(x, head, words, style="soft small", anchor="middle"))
    return parts


def _draw_trunks(rows: Sequence[_Row], places: dict[str, float], heights: dict[str, float]) -> list[str]:
    """From each origin one line down (or up) to the rows that took from it; the branches carry the kinds."""
    reach: dict[str, list[float]] = {}
    for row in rows:
        for key, _ in row.links:
            if key in heights:
                reach.setdefault(key, [heights[key]]).append(heights[row.key])
    return [
        draw_line(places[key], min(ends), places[key], max(ends), "stroke:var(--soft);stroke-width:1")
        for key, ends in reach.items()
    ]


def _draw_row(row: _Row, places: dict[str, float], heights: dict[str, float]) -> str:
    y = heights[row.key]
    parts = [draw_title(_say_row(row)), draw_text(_OUTLET_AT, y + 4.5, fit(row.name, 186), style=_text_style(row))]
    if row.report is not None:
        parts.append(draw_text(_LANGUAGE_AT, y + 4.5, fit(row.report.language, 36, 11), style="soft small"))
        date = say_date_in_utc(row.report.published_at)
        parts.append(draw_text(_DATE_AT, y + 4.5, fit(date, 122, 11), style="soft small"))
    drawn = [link for link in row.links if link[0] in places]
    for rank, (key, derivation) in enumerate(drawn):
        shift = (rank - (len(drawn) - 1) / 2) * 5
        parts.append(_draw_branch(places[key], places[row.key], y + shift, derivation))
    parts.append(_draw_node(row, places[row.key], y))
    return f"<g>{''.join(parts)}</g>"


def _text_style(row: _Row) -> str:
    return "strong" if row.report is None or not row.links else ""


def _say_row(row: _Row) -> str:
    if row.report is None:
        return f"{row.name}: an origin that was not received"
    takings = ", ".join(f"{DERIVATION_WORDS[one.kind]} from {one.origin}" for _, one in row.links)
    return f"{row.report.name}, {row.name}, {say_date(row.report.published_at)}" + (f": {takings}" if takings else "")


def _draw_branch(start: float, end: float, y: float, derivation: Derivation) -> str:
    """The last stretch to the report, in the manner of its kind; a weak link is faint."""
    colour, width, dashes = _STYLES[derivation.kind]
    score = derivation.score.value
    opacity = 1 if score >= 0.75 else 0.7 if score >= 0.5 else 0.45
    style = f"stroke:var({colour});stroke-width:{width};opacity:{opacity}" + (
        f";stroke-dasharray:{dashes}" if dashes else ""
    )
    tip = max(start + 4, end - 7)
    arrow = (
        f'<path d="M{number(tip)} {number(y - 3.5)}L{number(tip + 6)} {number(y)}L{number(tip)} {number(y + 3.5)}Z" '
    )
    return draw_line(start, y, tip, y, style) + arrow + f'style="fill:var({colour});opacity:{opacity}"/>'


def _draw_node(row: _Row, x: float, y: float) -> str:
    """A diamond for an origin that was not received; a full dot for a report that took from nobody, else a ring."""
    if row.report is None:
        left, right, above, below = (number(one) for one in (x - 6, x + 6, y - 6, y + 6))
        d = f"M{number(x)} {above}L{right} {number(y)}L{number(x)} {below}L{left} {number(y)}Z"
        return f'<path d="{d}" style="fill:var(--paper);stroke:var(--ink);stroke-width:1.6"/>'
    fill = "var(--paper)" if row.links else "var(--ink)"
    ring = f"fill:{fill};stroke:var(--ink);stroke-width:1.6"
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="4.6" style="{ring}"/>'


def _draw_legend() -> list[str]:
    parts = []
    x = _OUTLET_AT
    for kind, (colour, width, dashes) in _STYLES.items():
        style = f"stroke:var({colour});stroke-width:{width}" + (f";stroke-dasharray:{dashes}" if dashes else "")
        parts.append(draw_line(x, 18, x + 34, 18, style))
        parts.append(draw_text(x + 40, 22, DERIVATION_WORDS[kind], style="small"))
        x += 40 + 7 * len(DERIVATION_WORDS[kind]) + 16
    shapes = (
        "● took from nobody found · ○ took from others · ◇ origin not received · faint line: weak link · times in UTC"
    )
    parts.append(draw_text(_OUTLET_AT, 44, shapes, style="soft small"))
    return parts

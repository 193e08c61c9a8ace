"""The timeline: when reports came out, how numbers were revised, when each claim was made and for what time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from firsthand.model import Stance, Story
from firsthand.present.axes import TimeAxis, fit_axis
from firsthand.present.briefs import Brief, Cited, ClaimEntry, NumberSeries
from firsthand.present.changes import runs_steadily
from firsthand.present.compose import compose_brief
from firsthand.present.svg import draw_line, draw_text, draw_title, fit, frame_picture, number, width_of
from firsthand.present.wording import (
    BOUND_SIGNS,
    count,
    place_in_time,
    say_date,
    say_number,
    say_unit,
)

_WIDTH = 1040.0
_LABEL_AT, _LEFT, _RIGHT = 10.0, 330.0, 1010.0
_REPORTS_TOP, _REPORTS_HEIGHT = 62.0, 58.0
_SERIES_ROW, _CLAIM_ROW = 54.0, 26.0
_MOST_SERIES, _MOST_CLAIMS = 4, 16
_DOT = 7.0  # pixels between stacked report dots

_STANCE_COLOURS = {
    Stance.ASSERTS: "--blue",
    Stance.DENIES: "--red",
    Stance.HEDGES: "--gold",
    Stance.PREDICTS: "--green",
    Stance.NO_COMMENT: "--soft",
}


def draw_timeline(story: Story) -> str:
    """The timeline of STORY as SVG: reports, number series and the leading claims over publication time (UTC)."""
    return draw_brief_timeline(story, compose_brief(story))


def draw_brief_timeline(story: Story, brief: Brief) -> str:
    """The timeline of STORY, whose brief is BRIEF."""
    published = [place_in_time(line.published_at) for line in brief.reports]
    dated = sorted(moment for moment in published if moment is not None)
    axis = fit_axis(dated, _LEFT, _RIGHT)
    stated = _find_stated_times(story)
    parts = [*_draw_legend(), *_draw_reports(axis, dated, brief)]
    y = _REPORTS_TOP + _REPORTS_HEIGHT + 14
    drawn_series = [one for one in brief.series if runs_steadily(one)][:_MOST_SERIES]
    for series in drawn_series:
        parts += _draw_series(axis, series, y)
        y += _SERIES_ROW
    y += 12
    entries = list_dated(brief)
    for entry in entries:
        parts.append(_draw_claim(axis, entry, stated, y))
        y += _CLAIM_ROW
    outside = sum(not axis.holds(moment) for moments in stated.values() for moment in moments)
    if outside:
        words = f"{count(outside, 'stated time')} before or after this stretch not drawn."
        parts.append(draw_text(_LABEL_AT, y + 8, words, style="soft small"))
    parts = [*_draw_axis(axis, y - 10), *parts]
    description = (
        f"{count(len(dated), 'dated report')}, {count(len(drawn_series), 'number')} that changed and "
        f"{count(len(entries), 'claim')}, from left to right by publication date."
    )
    return frame_picture("timeline", "What was said when", description, _WIDTH, y + 20, parts)


def list_dated(brief: Brief) -> list[ClaimEntry]:
    """The leading claims that a report with a known date carries: the rows of the timeline."""
    return [
        entry
        for entry in brief.claims
        if any(place_in_time(one.published_at) is not None for one in (entry.wording, *entry.others))
    ][:_MOST_CLAIMS]


def _find_stated_times(story: Story) -> dict[str, list[datetime]]:
    """For each statement's report and start, the moments that its words state."""
    stated: dict[str, list[datetime]] = {}
    for reading in story.readings:
        moments = [(time.anchor, place_in_time(time.value)) for time in reading.mentions.times if len(time.value) >= 10]
        for statement in reading.statements:
            found = [m for anchor, m in moments if m is not None and statement.anchor.covers(anchor)]
            if found:
                stated[f"{statement.report_id}:{statement.anchor.start}"] = found
    return stated


def _draw_legend() -> list[str]:
    parts: list[str] = []
    x = _LABEL_AT
    words = {
        Stance.ASSERTS: "says so", Stance.DENIES: "denies", Stance.HEDGES: "holds it possible",
        Stance.PREDICTS: "expects", Stance.NO_COMMENT: "no answer",
    }  # fmt: skip
    for stance, label in words.items():
        parts += [_draw_mark(x + 6, 18, stance), draw_text(x + 18, 22, label, style="small")]
        x += 34 + width_of(label, 11)
    parts += [_draw_diamond(x + 6, 18), draw_text(x + 18, 22, "time that the words state", style="small")]
    return parts


def _draw_axis(axis: TimeAxis, bottom: float) -> list[str]:
    parts = [draw_text(_LABEL_AT, 48, "Times in UTC", style="soft small")]
    for x, words in axis.ticks(9):
        parts.append(draw_line(x, 54, x, bottom, "stroke:var(--faint);stroke-width:1"))
        parts.append(draw_text(x, 48, words, style="soft small", anchor="middle"))
    return parts


def _draw_reports(axis: TimeAxis, dated: Sequence[datetime], brief: Brief) -> list[str]:
    """One dot a report, stacked where they fall together; a column that would not fit is a bar with its number."""
    base = _REPORTS_TOP + _REPORTS_HEIGHT
    undated = f", {brief.totals.undated} undated" if brief.totals.undated else ""
    parts = [
        draw_text(_LABEL_AT, base - 22, "Reports", style="strong"),
        draw_text(_LABEL_AT, base - 6, f"{len(dated)} dated{undated}", style="soft small"),
        draw_line(_LEFT, base, _RIGHT, base, "stroke:var(--soft);stroke-width:1"),
    ]
    columns: dict[int, int] = {}
    for moment in dated:
        column = round(axis.place(moment) / _DOT)
        columns[column] = columns.get(column, 0) + 1
    fits = int(_REPORTS_HEIGHT / _DOT)
    for column, height in sorted(columns.items()):
        x = column * _DOT
        if height <= fits:
            parts += [_draw_dot(x, base - 4 - _DOT * level) for level in range(height)]
            continue
        top = base - _REPORTS_HEIGHT + 6
        rect = f'<rect x="{number(x - 3)}" y="{number(top)}" width="6" height="{number(base - top)}" '
        parts.append(rect + 'style="fill:var(--ink)"/>')
        parts.append(draw_text(x, top - 3, str(height), style="small", anchor="middle"))
    return parts


def _draw_dot(x: float, y: float) -> str:
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="2.8" style="fill:var(--ink)"/>'


def _draw_series(axis: TimeAxis, series: NumberSeries, top: float) -> list[str]:
    """A step line through the numbers, each value written where it was first published."""
    base = top + _SERIES_ROW - 14
    parts = [
        draw_text(_LABEL_AT, base - 12, fit(say_unit(series.unit), 300), style="strong"),
        draw_text(_LABEL_AT, base + 4, fit(_say_steps(series), 305, 11), style="soft small"),
    ]
    points = _place_steps(axis, series, top + 16, base)
    path = ""
    for number_of, (x, y, _, _) in enumerate(points):
        path += f"M{number(x)} {number(y)}" if number_of == 0 else f"H{number(x)}V{number(y)}"
    if points:
        path += f"H{number(_RIGHT)}"
        parts.append(f'<path d="{path}" style="fill:none;stroke:var(--purple);stroke-width:1.6"/>')
    last_end, before = 0.0, base + 99
    for x, y, words, spoken in points:
        circle = f'<circle cx="{number(x)}" cy="{number(y)}" r="3.6" style="fill:var(--purple)"/>'
        parts.append(f"<g>{draw_title(spoken)}{circle}</g>")
        if x - width_of(words, 11) / 2 > last_end:
            falls = y > before + 4
            parts.append(
                draw_text(x + 7, y + 4, words, style="small strong")
                if falls
                else draw_text(x, y - 7, words, style="small strong", anchor="middle")
            )
            last_end = x + width_of(words, 11) * (1 if falls else 0.5)
        before = y
    return parts


def _say_steps(series: NumberSeries) -> str:
    return " → ".join(f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}" for step in series.steps)


def _place_steps(axis: TimeAxis, series: NumberSeries, top: float, base: float) -> list[tuple[float, float, str, str]]:
    """For each dated step its pixels, its words and what a pointer is told; words in place of numbers keep level."""
    values = [step.value for step in series.steps if not isinstance(step.value, str)]
    low, high = (min(values), max(values)) if values else (0.0, 0.0)
    points = []
    level = base
    for step in series.steps:
        moment = place_in_time(step.cited.published_at)
        if moment is None:
            continue
        if not isinstance(step.value, str) and high > low:
            level = base - (base - top) * (step.value - low) / (high - low)
        words = f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}"
        spoken = (
            f"{words}: {step.cited.who or step.cited.outlet}, {step.cited.outlet}, {say_date(step.cited.published_at)}"
        )
        points.append((axis.place(moment), level, words, spoken))
    return points


def _draw_claim(axis: TimeAxis, entry: ClaimEntry, stated: dict[str, list[datetime]], y: float) -> str:
    """One claim: a mark for each passage when it was published, a diamond for each time that it states."""
    cited = (entry.wording, *entry.others)
    label = fit(f"{entry.label}  {entry.wording.anchor.quote}", _LEFT - _LABEL_AT - 26, 13)
    original = entry.wording.original
    told = f"{entry.label}: {entry.wording.anchor.quote}"
    told += f" (original: {original.anchor.quote})" if original else ""
    parts = [draw_title(told), draw_text(_LABEL_AT, y + 4.5, label)]
    moments = [(place_in_time(one.published_at), one) for one in cited]
    placed = sorted({(round(axis.place(moment)), one.stance) for moment, one in moments if moment is not None})
    if placed:
        parts.append(draw_line(placed[0][0], y, placed[-1][0], y, "stroke:var(--soft);stroke-width:1"))
    for moment in _stated_by(cited, stated):
        if axis.holds(moment):
            parts.append(_draw_diamond(axis.place(moment), y))
    for x, stances in _group_marks(placed):
        for rank, stance in enumerate(stances):
            parts.append(_draw_mark(x, y + 8 * (rank - (len(stances) - 1) / 2), stance))
    return f"<g>{''.join(parts)}</g>"


def _group_marks(placed: Sequence[tuple[int, Stance]]) -> list[tuple[int, list[Stance]]]:
    """The stances at each spot, so that marks at one spot are drawn one above the other."""
    groups: dict[int, list[Stance]] = {}
    for x, stance in placed:
        groups.setdefault(x, []).append(stance)
    return sorted(groups.items())


def _stated_by(cited: Sequence[Cited], stated: dict[str, list[datetime]]) -> list[datetime]:
    keys = [f"{one.anchor.report_id}:{one.anchor.start}" for one in cited]
    return sorted({moment for key in keys for moment in stated.get(key, ())})


def _draw_mark(x: float, y: float, stance: Stance) -> str:
    """A shape and hue for each stance: dot, cross, ring, triangle, bar."""
    hue = f"var({_STANCE_COLOURS[stance]})"
    if stance is Stance.DENIES:
        d = f"M{number(x - 4)} {number(y - 4)}L{number(x + 4)} {number(y + 4)}"
        d += f"M{number(x + 4)} {number(y - 4)}L{number(x - 4)} {number(y + 4)}"
        return f'<path d="{d}" style="stroke:{hue};stroke-width:2.4"/>'
    if stance is Stance.PREDICTS:
        d = f"M{number(x - 4)} {number(y - 5)}L{number(x + 5)} {number(y)}L{number(x - 4)} {number(y + 5)}Z"
        return f'<path d="{d}" style="fill:{hue}"/>'
    if stance is Stance.NO_COMMENT:
        return draw_line(x, y - 5, x, y + 5, f"stroke:{hue};stroke-width:2.4")
    fill = "var(--paper)" if stance is Stance.HEDGES else hue
    style = f"fill:{fill};stroke:{hue};stroke-width:2"
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="4" style="{style}"/>'


def _draw_diamond(x: float, y: float) -> str:
    left, right, above, below = (number(one) for one in (x - 5, x + 5, y - 6, y + 6))
    d = f"M{number(x)} {above}L{right} {number(y)}L{number(x)} {below}L{left} {number(y)}Z"
    return f'<path d="{d}" style="fill:none;stroke:var(--ink);stroke-width:1.3"/>'

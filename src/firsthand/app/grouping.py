"""The verb `group`: which reports of a stream tell of one event; printed, or filed into the stories of a store."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from firsthand.app.adding import add_reports, make_hints
from firsthand.app.asking import read_moment
from firsthand.app.changing import refuse_addresses
from firsthand.app.equipping import equip, read_clock
from firsthand.app.output import count_terminal_columns, end_progress, print_json, print_text, tell_progress
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.stories import name_new_story
from firsthand.app.tables import on_one_line, wrap
from firsthand.intake import Received, receive
from firsthand.link.comparing import Embedder
from firsthand.link.grouping import SharedMark, group_reports, list_shared
from firsthand.model import Reading, Skipped
from firsthand.pipeline import read_report
from firsthand.present.index import name_outlet, published_order
from firsthand.present.wording import count, say_date
from firsthand.store import Store, open_store

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Stream:
    """What came: READINGS with what each was RECEIVED as, by report; what was SKIPPED."""

    readings: dict[str, Reading]
    received: dict[str, Received]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """READINGS tell of one event because of what is SHARED; they belong to story NAME (None: to none), as ALSO may."""

    readings: tuple[Reading, ...]
    shared: tuple[SharedMark, ...]
    name: str | None = None
    also: tuple[str, ...] = ()


def run_group(given: Namespace) -> int:
    """Groups reports into stories, prints them and files them if asked to."""
    refuse_addresses(given.paths)
    if given.fewest < 1:
        raise RefusalError("No story can be so small", f"--fewest {given.fewest}", "Give 1 or more", ExitCode.USAGE)
    if given.published is not None:
        read_moment(given.published)
    hints = make_hints(given.manifest, outlet=given.outlet, published=given.published)
    stream = _read(receive(given.paths, hints=hints, stdin=sys.stdin.buffer))
    if given.into is None:
        groups = _group(stream.readings, {}, given)
    else:
        with open_store(given.store, create=True) as store:
            groups = _file(store, stream, given)
    end_progress()
    row = _tell(groups, stream, given.fewest)
    if given.json:
        print_json(row)
    else:
        print_text(draw_groups(row, count_terminal_columns()))
    if stream.skipped:
        return ExitCode.SOME_REFUSED if stream.readings else ExitCode.FAILED
    return ExitCode.NOTHING_FOUND if given.exit_code and not row["stories"] else ExitCode.DONE


def _read(inputs: Any) -> _Stream:
    """Each input read by rules alone: grouping needs names, numbers, places and days, not who says what."""
    readings: dict[str, Reading] = {}
    received: dict[str, Received] = {}
    skipped: list[Skipped] = []
    for number, one in enumerate(inputs, start=1):
        if isinstance(one, Skipped):
            skipped.append(one)
            continue
        tell_progress(f"reading {number}: {one.name}")
        reading = read_report(one, received_at=read_clock())
        if isinstance(reading, Skipped):
            skipped.append(reading)
            continue
        readings.setdefault(reading.report.id, reading)
        received.setdefault(reading.report.id, one)
    return _Stream(readings, received, tuple(skipped))


def _group(readings: dict[str, Reading], story_of: dict[str, str], given: Namespace) -> list[_Group]:
    """The groups of READINGS, the largest first, each with the story that most of its reports are in by STORY_OF."""
    tell_progress(f"grouping {len(readings)} reports")
    pile = list(readings.values())
    groups = []
    for ids in group_reports(pile, embedder=_open_embedder(given)):
        members = tuple(sorted((readings[one] for one in ids), key=lambda one: published_order(one.report)))
        homes = [story_of[one] for one in ids if one in story_of]
        ranked = sorted(set(homes), key=lambda one: (-homes.count(one), _number_of(one), one))
        shared = list_shared(members, pile) if len(members) > 1 else ()
        groups.append(_Group(members, shared, ranked[0] if ranked else None, tuple(ranked[1:])))
    return sorted(groups, key=lambda one: (-len(one.readings), published_order(one.readings[0].report)))


def _open_embedder(given: Namespace) -> Embedder | None:
    if given.no_encoder:
        return None
    from firsthand.extract.comparing import open_comparer

    return open_comparer(threads=2)


def _number_of(name: str) -> int:
    digits = name.rpartition("-")[2]
    return int(digits) if digits.isdecimal() else 0


def _file(store: Store, stream: _Stream, given: Namespace) -> list[_Group]:
    """The groups of the stream together with what the stories of the prefix hold, each filed; what is filed stays."""
    with store.view() as view:
        name_new_story(view, f"{given.into}-1")
        pattern = re.compile(re.escape(given.into) + r"-\d+")
        names = [one for one in view.story_names() if pattern.fullmatch(one)]
        held = {name: story.readings for name in names if (story := view.story(name)) is not None}
    story_of = {one.report.id: name for name, readings in held.items() for one in readings}
    kept = {one.report.id: one for readings in held.values() for one in readings}
    groups = _group({**stream.readings, **kept}, story_of, given)
    highest = max((_number_of(name) for name in names), default=0)
    equipment = equip(given, store)
    filed = []
    for group in groups:
        name = group.name
        if name is None and len(group.readings) >= given.fewest:
            highest += 1
            name = f"{given.into}-{highest}"
        new = [stream.received[one.report.id] for one in group.readings if one.report.id not in story_of]
        if name is not None and new:
            add_reports(store, name, new, equipment)
        filed.append(_Group(group.readings, group.shared, name, group.also))
    return filed


def _tell(groups: Sequence[_Group], stream: _Stream, fewest: int) -> Row:
    """The stories with a report of the stream, the reports that stand alone, and what was not read."""
    told = [one for one in groups if any(each.report.id in stream.readings for each in one.readings)]
    stories = [one for one in told if one.name is not None or len(one.readings) >= fewest]
    left = [each for one in told if one not in stories for each in one.readings]
    return {
        "reports": len(stream.readings),
        "stories": [_story_row(number, one, stream) for number, one in enumerate(stories, start=1)],
        "alone": [_report_row(one, (), stream) for one in left],
        "skipped": [{"name": one.ref, "stage": one.stage, "reason": one.reason} for one in stream.skipped],
    }


def _story_row(number: int, group: _Group, stream: _Stream) -> Row:
    reports = [one.report for one in group.readings]
    dates = sorted(one.published_at for one in reports if one.published_at is not None)
    return {
        "number": number,
        "story": group.name,
        "also_in": list(group.also),
        "outlets": len({name_outlet(one) for one in reports}),
        "languages": sorted({one.language for one in reports}),
        "first_published": dates[0] if dates else None,
        "last_published": dates[-1] if dates else None,
        "shared": [
            {
                "kind": one.kind, "words": one.anchor.quote, "reports": list(one.report_ids),
                "report": one.anchor.report_id, "start": one.anchor.start, "end": one.anchor.end,
            }
            for one in group.shared
        ],
        "reports": [_report_row(one, group.shared, stream) for one in group.readings],
    }  # fmt: skip


def _report_row(reading: Reading, shared: Sequence[SharedMark], stream: _Stream) -> Row:
    report = reading.report
    return {
        "id": report.id,
        "name": report.name,
        "outlet": report.outlet,
        "language": report.language,
        "published": report.published_at,
        "title": report.title,
        "came_now": report.id in stream.readings,
        "shares": [one.anchor.quote for one in shared if report.id in one.report_ids],
    }


def draw_groups(row: Row, columns: int) -> str:
    """The row of `_tell` for the terminal."""
    stories, alone, skipped = row["stories"], row["alone"], row["skipped"]
    head = f"{count(row['reports'], 'report')}: {count(len(stories), 'story', 'stories')}, {len(alone)} alone"
    lines = [head + (f", {len(skipped)} skipped" if skipped else "")]
    for story in stories:
        lines.extend(["", *_story_lines(story, columns)])
    if alone:
        lines.extend(["", "Alone: in no story"])
        lines.extend(wrap(_say_report(one), columns, indent="  ") for one in alone)
    lines.extend(["", *(wrap(f"skipped {one['name']}: {one['reason']} ({one['stage']})", columns) for one in skipped)])
    return "\n".join(lines).rstrip()


def _story_lines(story: Row, columns: int) -> list[str]:
    reports = story["reports"]
    called = f"{story['story']}: " if story["story"] else f"{story['number']}. "
    when = say_date(story["first_published"])
    if story["last_published"] != story["first_published"]:
        when += f" to {say_date(story['last_published'])}"
    told = (
        f"{count(len(reports), 'report')}, {count(story['outlets'], 'outlet')}, {', '.join(story['languages'])}, {when}"
    )
    lines = [on_one_line(called + told)]
    shared = [f"{one['words']} ({one['kind']}, in {len(one['reports'])})" for one in story["shared"]]
    if shared:
        lines.append(wrap("because they share " + "; ".join(shared), columns, indent="   "))
    if story["also_in"]:
        lines.append(wrap(f"near it, filed apart: {', '.join(story['also_in'])}", columns, indent="   "))
    lines.extend(wrap(_say_report(one), columns, indent="   ") for one in reports)
    return lines


def _say_report(report: Row) -> str:
    known = ", ".join(one for one in (report["outlet"], report["language"], say_date(report["published"])) if one)
    title = f"  {report['title']}" if report["title"] else ""
    return f"{report['name']} ({known}){title}" + ("" if report["came_now"] else "  [there before]")

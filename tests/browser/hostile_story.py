"""A story in which every payload stands in every field that a report has, and in what people decided on it."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from payloads import PAYLOADS

from firsthand.app.adding import add_reports, make_hints
from firsthand.app.joining import Equipment, save_story
from firsthand.app.judging import judge, read_instant
from firsthand.app.rulings import Ruling, SubjectIndex
from firsthand.intake import receive
from firsthand.model import JudgementKind, Pin
from firsthand.store import Store, open_store

# The name is one as well: it stands in every address and in the name of the file that a brief is saved under.
NAME = "\"><img src=x onerror=hit('story')>"
# Payloads a field holds at once, and so reports a payload needs to pass through all of them.
_AT_ONCE = 6
_GROUPS = [PAYLOADS[place : place + _AT_ONCE] for place in range(0, len(PAYLOADS), _AT_ONCE)]
_LONGEST_NAME = 200  # bytes


def keep_hostile(path: Path, folder: Path) -> None:
    """Reports as pages with a manifest and as lines of JSON, read into the store at PATH from FOLDER."""
    folder.mkdir()
    _write_pages(folder)
    _write_lines(folder)
    equipment = Equipment(None, lambda: datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    inputs = sorted(str(one) for one in folder.iterdir() if one.name != "manifest.jsonl")
    with open_store(path, create=True) as store:
        add_reports(store, NAME, receive(inputs, hints=make_hints(str(folder / "manifest.jsonl"))), equipment)
        _judge_all(store)
        save_story(store, NAME, equipment)


def _judge_all(store: Store) -> None:
    """For each group a note by a payload on a report, and one on a report that no longer is: log and queue are full."""
    with store.view() as view:
        story = view.story(NAME)
    assert story is not None
    index = SubjectIndex(story)
    for place, reading in zip(range(len(_GROUPS)), story.readings, strict=False):
        ruling = Ruling(JudgementKind.NOTE, (reading.report.id,), note=_joined(place, 1))
        made = judge(store, index, ruling, by=_joined(place, 0), at=read_instant(), seen=None).mine
        gone = replace(made, id=f"{made.id}-gone", subject_id="r:gone", on=(Pin("r:gone"),), by=_joined(place, 2))
        with store.write() as writer:
            writer.decide(replace(gone, decided_at=made.decided_at.replace("Z", "5Z")))


def _group(place: int, field: int) -> tuple[str, ...]:
    """The payloads that FIELD of report PLACE holds: other ones in each field."""
    return _GROUPS[(place + 7 * field) % len(_GROUPS)]


def _joined(place: int, field: int) -> str:
    return " · ".join(_group(place, field))


def _write_pages(folder: Path) -> None:
    """A page for each group: payloads as text, escaped as a web site would, and once more as raw markup."""
    rows = []
    for place in range(len(_GROUPS)):
        name = _name_file(place)
        said = "".join(f"<p>{html.escape(sentence)}</p>\n" for sentence in _sentences(_group(place, 0)))
        raw = "\n".join(f"<p>The mayor of Mjóeyri said {one} on Tuesday.</p>" for one in _group(place, 6))
        title, author = html.escape(_joined(place, 1)), html.escape(_joined(place, 2))
        page = (
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta name="author" content="{author}"></head><body><article>'
            f"<h1>{title}</h1><p>By {author}</p>{said}{raw}</article></body></html>"
        )
        (folder / name).write_bytes(page.encode("utf-8", "replace"))
        url = f"https://{place}.example/" + _joined(place, 4)
        row = {"file": name, "outlet": _joined(place, 3), "url": url, "language": _joined(place, 5)}
        rows.append(json.dumps(row | {"date": f"2026-03-{1 + place % 28:02d}"}))
    (folder / "manifest.jsonl").write_text("\n".join(rows) + "\n", "utf-8")


def _write_lines(folder: Path) -> None:
    """A JSON line for each group: title, outlet, address, language and text as the feed gives them."""
    lines = []
    for place in range(len(_GROUPS)):
        row = {
            "text": "\n\n".join(_sentences(_group(place, 5))),
            "title": _joined(place, 0),
            "outlet": _joined(place, 2),
            "url": f"https://{_joined(place, 3)}",
            "language": _joined(place, 1),
            "published": f"2026-03-{1 + place % 28:02d}T08:00:00Z",
        }
        lines.append(json.dumps(row))
    (folder / "lines.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def _sentences(group: tuple[str, ...]) -> list[str]:
    """PAYLOADS as what somebody said, as who said it, and beside a figure."""
    found = []
    for number, one in enumerate(group):
        found.append(
            (
                f"The bridge at Reyðarfjörður is closed because of {one} and will stay so, police said on Tuesday.",
                f"{one}, who leads the harbour watch of Mjóeyri, said that {number + 3} people were killed.",
                f'"{one}," spokeswoman Ida Holt told reporters in Akureyri on Tuesday.',
            )[number % 3]
        )
    return found


def _name_file(place: int) -> str:
    kept = _joined(place, 3).replace("/", "∕").replace("\0", "␀")
    kept = kept.encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore")
    return f"{place:03} {kept}.html"

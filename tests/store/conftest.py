"""Small invented readings and stories to keep."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model import (
    Anchor,
    Attribution,
    Basis,
    Claim,
    Mentions,
    Reading,
    Report,
    Run,
    Segment,
    SegmentKind,
    Skipped,
    Stance,
    Statement,
    Story,
    content_id,
)
from firsthand.store import Store, open_store


def make_reading(name: str, text: str, *, received_at: str = "2026-11-21T09:00:00Z") -> Reading:
    report_id = content_id("r", text)
    anchor = Anchor(report_id, 0, len(text), text)
    statement = Statement(
        content_id("t", report_id, 0),
        report_id,
        anchor,
        anchor,
        Attribution(),
        Basis.UNATTRIBUTED,
        Stance.ASSERTS,
        "en",
    )
    return Reading(
        Report(report_id, name, text, "en", received_at=received_at),
        (Segment(anchor, SegmentKind.BODY, "en"),),
        (statement,),
        Mentions(),
    )


def make_story(name: str, *readings: Reading, skipped: tuple[Skipped, ...] = (), run: str = "run:1") -> Story:
    claims = tuple(
        Claim(content_id("c", one.report.id), one.report.text, "en", (one.statements[0].id,)) for one in readings
    )
    ordered = tuple(sorted(readings, key=lambda one: one.report.id))
    return Story(name, None, ordered, (), (), claims, (), (), skipped, Run(run, "0", "", (), "2026-11-21T09:00:00Z"))


@pytest.fixture
def reading() -> Callable[..., Reading]:
    return make_reading


@pytest.fixture
def story() -> Callable[..., Story]:
    return make_story


@pytest.fixture(params=["file", "memory"])
def store(request, tmp_path):
    path = ":memory:" if request.param == "memory" else tmp_path / "harbour.db"
    with open_store(path, create=True) as opened:
        yield opened


@pytest.fixture
def keep() -> Callable[[Store, Story], None]:
    def keep_story(store: Store, story: Story, *, reader: str = "reader-1") -> None:
        with store.write() as writer:
            for one in story.readings:
                writer.keep_report(one.report, one.report.text.encode(), "{}")
                writer.keep_reading(one, reader)
            writer.keep_story(story, reader=reader, after_version=writer.story_version(story.name))

    return keep_story

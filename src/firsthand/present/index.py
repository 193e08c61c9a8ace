"""A story with its parts by id, and its citations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from firsthand.model import (
    Anchor,
    Assessment,
    Claim,
    QuantityMention,
    Reading,
    Report,
    Statement,
    Story,
)
from firsthand.present.briefs import Cited
from firsthand.present.escaping import shorten
from firsthand.present.wording import read_moment

_SHORTEST_MARK = 4
# Characters. Of the wordings shorter than this in the briefs of the development stories (2026-11-21), half could not
# be understood without their sentence; of the longer ones, few.
_SAYS_ENOUGH = 100
_MOST_BEFORE, _MOST_AFTER = 140, 80
_SHORTEST_NAME = 5  # characters: a shorter report name may be part of any word
_LONGEST_TITLE = 56  # characters: a report without an outlet is called by its title


class ReportNames:
    """The names of REPORTS, found in a text by how they begin: a story has thousands, a text holds one or two."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._called: dict[str, list[tuple[int, Report]]] = {}
        self._lengths: dict[str, set[int]] = {}
        for place, report in enumerate(reports):
            if len(report.name) >= _SHORTEST_NAME:
                self._called.setdefault(report.name, []).append((place, report))
                self._lengths.setdefault(report.name[:_SHORTEST_NAME], set()).add(len(report.name))

    def call_by_outlet(self, text: str) -> str:
        """TEXT with each name in it replaced by the outlet or title of its report, in the order of the reports."""
        done = -1
        while (found := self._find_first(text, done)) is not None:
            done, report = found
            text = text.replace(report.name, name_outlet(report))
        return text

    def _find_first(self, text: str, after: int) -> tuple[int, Report] | None:
        """The first report after place AFTER whose name stands in TEXT, with its place."""
        found = []
        for start in range(len(text) - _SHORTEST_NAME + 1):
            for length in self._lengths.get(text[start : start + _SHORTEST_NAME], ()):
                found += [one for one in self._called.get(text[start : start + length], ()) if one[0] > after]
        return min(found, key=lambda one: one[0], default=None)


@dataclass(frozen=True, slots=True)
class StoryIndex:
    """STORY with its parts by id. `marks` is the short form of each report's id, `middle` the median publication.

    `languages` are those that the reader chose, the best first; none: claims stand as they are. `names` finds the
    names of reports in a text.
    """

    story: Story
    reports: dict[str, Report]
    statements: dict[str, Statement]
    claims: dict[str, Claim]
    assessments: dict[str, Assessment]
    source_names: dict[str, str]
    quantities: dict[str, tuple[QuantityMention, ...]]
    marks: dict[str, str]
    readings: dict[str, Reading]
    middle: datetime | None
    languages: tuple[str, ...] = ()
    names: ReportNames = field(default_factory=lambda: ReportNames(()))

    def statements_of(self, claim: Claim) -> tuple[Statement, ...]:
        """The statements of CLAIM that are in the story, in its order."""
        return tuple(self.statements[one] for one in claim.statement_ids if one in self.statements)


def index_story(story: Story, *, languages: Sequence[str] = ()) -> StoryIndex:
    """STORY by id, for a reader of LANGUAGES."""
    reports = {reading.report.id: reading.report for reading in story.readings}
    return StoryIndex(
        story=story,
        reports=reports,
        statements={statement.id: statement for reading in story.readings for statement in reading.statements},
        claims={claim.id: claim for claim in story.claims},
        assessments={assessment.claim_id: assessment for assessment in story.assessments},
        source_names={one: source.name for source in story.sources for one in source.statement_ids},
        quantities={
            statement.id: found
            for reading in story.readings
            for statement in reading.statements
            if (found := _quantities_inside(reading, statement))
        },
        marks=_shorten_ids(reports),
        readings={reading.report.id: reading for reading in story.readings},
        middle=_find_middle(reports.values()),
        languages=tuple(languages),
        names=ReportNames(reports.values()),
    )


def _find_middle(reports: Iterable[Report]) -> datetime | None:
    moments = sorted(moment for one in reports if (moment := read_moment(one.published_at)) is not None)
    return moments[len(moments) // 2] if moments else None


def _quantities_inside(reading: Reading, statement: Statement) -> tuple[QuantityMention, ...]:
    return tuple(one for one in reading.mentions.quantities if statement.anchor.covers(one.anchor))


def _shorten_ids(ids: Iterable[str]) -> dict[str, str]:
    """Each id cut to its prefix and the fewest characters, four or more, that keep all of them apart."""
    known = sorted(ids)
    longest = max((len(one) for one in known), default=0)
    for length in range(_SHORTEST_MARK + 2, longest):
        if len({one[:length] for one in known}) == len(known):
            return {one: one[:length] for one in known}
    return {one: one for one in known}


def name_outlet(report: Report) -> str:
    """Who published REPORT: its outlet, else the site of its address, else its title in marks, else its name."""
    if report.outlet:
        return report.outlet
    address = report.url or ""
    site = address.split("/")[2] if address.startswith(("http://", "https://")) and address.count("/") > 1 else ""
    title = f"“{shorten(report.title, _LONGEST_TITLE)}”" if report.title else ""
    return site.removeprefix("www.") or title or report.name


def call_by_outlet(index: StoryIndex, text: str) -> str:
    """TEXT with the name of each report that stands in it replaced by its outlet or title."""
    return index.names.call_by_outlet(text)


def cite(index: StoryIndex, anchor: Anchor, statement: Statement | None = None) -> Cited:
    """The citation of ANCHOR, with the voices of STATEMENT where one stands there."""
    report = index.reports[anchor.report_id]
    mark = f"{index.marks[report.id]}:{anchor.start}–{anchor.end}"
    if statement is None:
        return Cited(anchor, mark, report.name, name_outlet(report), report.published_at, report.language)
    who, via = name_voices(index, statement)
    before, after = _words_around(statement)
    return Cited(
        anchor, mark, report.name, name_outlet(report), report.published_at, statement.language,
        who, via, statement.basis, statement.stance, before, after,
    )  # fmt: skip


def _words_around(statement: Statement) -> tuple[str, str]:
    """The rest of the sentence before and after a short quote, the far ends of a long sentence cut."""
    anchor, context = statement.anchor, statement.context
    if len(anchor.quote) >= _SAYS_ENOUGH or not context.covers(anchor):
        return "", ""
    before = context.quote[: anchor.start - context.start]
    after = context.quote[anchor.end - context.start :]
    if len(before) > _MOST_BEFORE:
        before = "…" + before[-_MOST_BEFORE:].partition(" ")[2]
    return before, shorten(after, _MOST_AFTER)


def cite_statement(index: StoryIndex, statement: Statement) -> Cited:
    """The citation of STATEMENT's words."""
    return cite(index, statement.anchor, statement)


def cite_chosen(index: StoryIndex, said: Statement, lead: Statement) -> Cited:
    """The citation of SAID, chosen for the reader, with that of LEAD as its original where it is another."""
    cited = cite_statement(index, said)
    return cited if said.id == lead.id else replace(cited, original=cite_statement(index, lead))


def name_voices(index: StoryIndex, statement: Statement) -> tuple[str | None, tuple[str, ...]]:
    """Who says STATEMENT (None for the reporter), and through whom, outermost first."""
    attribution = statement.attribution
    chain = [voice.name for voice in attribution.chain]
    innermost = attribution.source_name or (chain[-1] if chain else None)
    if innermost is None and attribution.source is not None:
        innermost = attribution.source.quote
    return innermost, tuple(chain[:-1])


def published_order(report: Report) -> tuple[int, str, str]:
    """A sort key: oldest first, undated last, then by id."""
    moment = read_moment(report.published_at)
    return (1, "", report.id) if moment is None else (0, moment.isoformat(), report.id)

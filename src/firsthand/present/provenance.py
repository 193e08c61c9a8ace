"""What was recorded or seen, by provider; places that were not found; the list of reports."""

from __future__ import annotations

import re

from firsthand.model import Basis, Reading, Statement, VoiceKind, fold
from firsthand.present.briefs import Cited, Observation, ReportLine, UnlocatedPlace
from firsthand.present.index import StoryIndex, cite, cite_statement, name_outlet, published_order

# What somebody or something recorded or saw, as against what somebody says.
OBSERVED = (
    Basis.SATELLITE_IMAGERY,
    Basis.VIDEO_OR_PHOTO,
    Basis.SENSOR_TRACK,
    Basis.DOCUMENT,
    Basis.EYEWITNESS,
    Basis.SOCIAL_POST,
)

# A picture, track or paper may be described without a word on who made it; a person who saw is who saw.
_DESCRIBED = (Basis.SATELLITE_IMAGERY, Basis.VIDEO_OR_PHOTO, Basis.SENSOR_TRACK, Basis.DOCUMENT)

_WORDS = re.compile(r"\w+")


def list_observations(index: StoryIndex) -> tuple[Observation, ...]:
    """What was recorded or seen, by kind and provider; within a kind the most repeated first, the unnamed last."""
    groups: dict[tuple[Basis, str | None], list[Statement]] = {}
    for statement in index.statements.values():
        if statement.basis in OBSERVED:
            for provider in name_providers(index, statement) or (None,):
                groups.setdefault((statement.basis, provider), []).append(statement)
    found = [_build_observation(index, basis, provider, group) for (basis, provider), group in groups.items()]
    return tuple(
        sorted(
            found, key=lambda one: (OBSERVED.index(one.basis), one.provider is None, -one.reports, one.provider or "")
        )
    )


def name_providers(index: StoryIndex, statement: Statement) -> tuple[str, ...]:
    """Who recorded or saw what STATEMENT says: every provider that its source names; none where none is named."""
    cited = cite_statement(index, statement)
    if cited.who is None:
        return (f"the reporter of {cited.outlet}",) if statement.basis is Basis.EYEWITNESS else ()
    written = f" {' '.join(_WORDS.findall(fold(cited.who)))} "
    named = [name for name, words in _list_bodies(index) if f" {words} " in written]
    if named:
        return tuple(named)
    name = index.source_names.get(statement.id) or cited.who
    return (name,) if statement.basis not in _DESCRIBED or _holds_name(name) else ()


def _list_bodies(index: StoryIndex) -> list[tuple[str, str]]:
    """The recording bodies that the story knows by name, each with its folded words."""
    names = {
        source.name
        for source in index.story.sources
        if source.kind is VoiceKind.RECORD and source.basis in _DESCRIBED and len(_WORDS.findall(source.name)) <= 3
    }
    return [(name, " ".join(_WORDS.findall(fold(name)))) for name in sorted(names) if _is_name(name)]


def _is_name(name: str) -> bool:
    """True where every word of NAME has a capital: a name, and no description."""
    return all(word[0].isupper() for word in _WORDS.findall(name))


def _holds_name(name: str) -> bool:
    """True where a capital after the first word, or a script without capitals, may name somebody."""
    words = _WORDS.findall(name)
    return name.upper() == name.lower() or any(word[0].isupper() for word in words[1:]) or len(words) == 1


def _build_observation(
    index: StoryIndex, basis: Basis, provider: str | None, statements: list[Statement]
) -> Observation:
    statements = sorted(statements, key=lambda one: (published_order(index.reports[one.report_id]), one.anchor))
    outlets = dict.fromkeys(name_outlet(index.reports[one.report_id]) for one in statements)
    cited = tuple(cite_statement(index, one) for one in statements)
    described = () if provider else tuple(dict.fromkeys(one.who for one in cited if one.who))
    posted = _find_posting_day(index, statements[0]) if basis is Basis.SOCIAL_POST else None
    reports = len({one.report_id for one in statements})
    return Observation(provider, basis, tuple(outlets), reports, cited, described, posted)


def _find_posting_day(index: StoryIndex, statement: Statement) -> str | None:
    """When the post that STATEMENT stands in was posted, where its segment says."""
    segments = index.readings[statement.report_id].segments
    return next((one.posted_on for one in segments if one.anchor.covers(statement.anchor)), None)


def list_unlocated(index: StoryIndex) -> tuple[UnlocatedPlace, ...]:
    """The names that are places but could not be located, the most frequent first."""
    groups: dict[str, list[Cited]] = {}
    for reading in index.story.readings:
        for place in reading.mentions.places:
            if place.lat is None or place.lon is None:
                groups.setdefault(place.name, []).append(cite(index, place.anchor))
    found = [UnlocatedPlace(name, tuple(cited)) for name, cited in groups.items()]
    return tuple(sorted(found, key=lambda one: (-len(one.cited), one.name)))


def list_reports(index: StoryIndex) -> tuple[ReportLine, ...]:
    """Every report, oldest first, undated last."""
    origins: dict[str, dict[str, None]] = {}
    for derivation in index.story.derivations:
        origins.setdefault(derivation.report_id, {})[derivation.origin] = None
    readings = sorted(index.story.readings, key=lambda one: published_order(one.report))
    return tuple(_build_report_line(index, reading, tuple(origins.get(reading.report.id, ()))) for reading in readings)


def _build_report_line(index: StoryIndex, reading: Reading, copies_of: tuple[str, ...]) -> ReportLine:
    report = reading.report
    return ReportLine(
        report_id=report.id,
        mark=index.marks[report.id],
        name=report.name,
        outlet=name_outlet(report),
        language=report.language,
        published_at=report.published_at,
        dated_by=report.dated_by.value,
        title=report.title,
        statements=len(reading.statements),
        copies_of=copies_of,
        warnings=report.warnings,
    )

"""Where reports come from and what they rest on: copies by origin, observations by provider, places not found."""

from __future__ import annotations

from firsthand.model import Basis, Derivation, Reading, Statement
from firsthand.present.briefs import Cited, CopyFamily, Observation, ReportLine, Taking, UnlocatedPlace
from firsthand.present.index import StoryIndex, cite, cite_statement, name_outlet, published_order

# What somebody or something recorded or saw, as against what somebody says.
OBSERVED = (
    Basis.SATELLITE_IMAGERY,
    Basis.VIDEO_OR_PHOTO,
    Basis.SENSOR_TRACK,
    Basis.DOCUMENT,
    Basis.EYEWITNESS,
)


def list_observations(index: StoryIndex) -> tuple[Observation, ...]:
    """What was recorded or seen, by kind and provider; within a kind the most repeated first."""
    groups: dict[tuple[Basis, str | None], list[Statement]] = {}
    for reading in index.story.readings:
        for statement in reading.statements:
            if statement.basis in OBSERVED:
                groups.setdefault((statement.basis, _name_provider(index, statement)), []).append(statement)
    found = [_build_observation(index, basis, provider, group) for (basis, provider), group in groups.items()]
    return tuple(
        sorted(
            found, key=lambda one: (OBSERVED.index(one.basis), -one.reports, one.provider is None, one.provider or "")
        )
    )


def _name_provider(index: StoryIndex, statement: Statement) -> str | None:
    cited = cite_statement(index, statement)
    if cited.who is None and statement.basis is Basis.EYEWITNESS:
        return f"{cited.outlet}'s reporter"
    return index.source_names.get(statement.id) or cited.who


def _build_observation(
    index: StoryIndex, basis: Basis, provider: str | None, statements: list[Statement]
) -> Observation:
    statements = sorted(statements, key=lambda one: (published_order(index.reports[one.report_id]), one.anchor))
    outlets = dict.fromkeys(name_outlet(index.reports[one.report_id]) for one in statements)
    cited = tuple(cite_statement(index, one) for one in statements)
    return Observation(provider, basis, tuple(outlets), len({one.report_id for one in statements}), cited)


def list_families(index: StoryIndex) -> tuple[CopyFamily, ...]:
    """The reports that took from each origin, the largest family first."""
    groups: dict[str, list[Derivation]] = {}
    for derivation in index.story.derivations:
        if derivation.report_id in index.reports:
            groups.setdefault(derivation.origin, []).append(derivation)
    families = [_build_family(index, origin, group) for origin, group in groups.items()]
    return tuple(sorted(families, key=lambda one: (-len({t.report_id for t in one.takings}), one.origin)))


def _build_family(index: StoryIndex, origin: str, derivations: list[Derivation]) -> CopyFamily:
    derivations = sorted(derivations, key=lambda one: (published_order(index.reports[one.report_id]), one.id))
    received = [index.reports[one.origin_report_id] for one in derivations if one.origin_report_id in index.reports]
    first = min(received, key=published_order, default=None)
    return CopyFamily(origin, first.name if first else None, tuple(_build_taking(index, one) for one in derivations))


def _build_taking(index: StoryIndex, derivation: Derivation) -> Taking:
    report = index.reports[derivation.report_id]
    return Taking(
        kind=derivation.kind,
        outlet=name_outlet(report),
        report_id=report.id,
        report_name=report.name,
        published_at=report.published_at,
        language=report.language,
        score=derivation.score.value,
        reasons=derivation.score.reasons,
        cited=tuple(cite(index, span.taken) for span in derivation.spans if span.taken.report_id in index.reports),
    )


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

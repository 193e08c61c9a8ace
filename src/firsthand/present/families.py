"""Families of reporting: which reports rest on which outlet, agency, satellite firm, service or monitoring group."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.model import Basis, Derivation, DerivationKind, Statement, VoiceKind
from firsthand.present.briefs import Cited, CopyFamily, Taking
from firsthand.present.escaping import fold_words
from firsthand.present.index import StoryIndex, cite, cite_statement, name_outlet, published_order
from firsthand.present.provenance import name_providers

# Whoever records, watches or gathers, and is relayed by outlets as agencies are.
_RECORDING = (
    Basis.SATELLITE_IMAGERY,
    Basis.SENSOR_TRACK,
    Basis.VIDEO_OR_PHOTO,
    Basis.MONITORING_GROUP,
    Basis.INTELLIGENCE_AGENCY,
)


def list_families(index: StoryIndex) -> tuple[CopyFamily, ...]:
    """The reports that rest on each outlet, agency or recording body, the largest family first."""
    families = [*_list_outlet_families(index), *_list_recorded_families(index)]
    return tuple(sorted(families, key=lambda one: (-len({t.report_id for t in one.takings}), one.origin, one.basis)))


def _list_outlet_families(index: StoryIndex) -> list[CopyFamily]:
    """By the derivations, and by the outlets that single passages name."""
    groups: dict[str, list[Derivation]] = {}
    for derivation in index.story.derivations:
        if derivation.report_id in index.reports:
            groups.setdefault(derivation.origin, []).append(derivation)
    relayed = _find_relayed(index, groups)
    families = []
    for origin in sorted(groups.keys() | relayed.keys()):
        derivations = sorted(groups.get(origin, ()), key=lambda one: (_report_order(index, one.report_id), one.id))
        taken = {one.report_id for one in derivations}
        received = [index.reports[one.origin_report_id] for one in derivations if one.origin_report_id in index.reports]
        first = min(received, key=published_order, default=None)
        takings = [_build_taking(index, one) for one in derivations]
        takings += [
            _build_relay(index, report_id, statements, DerivationKind.CREDITED, "named for single passages")
            for report_id, statements in _by_report(index, relayed.get(origin, ()))
            if report_id not in taken
        ]
        if takings:
            families.append(CopyFamily(origin, name_outlet(first) if first else None, tuple(takings)))
    return families


def _find_relayed(index: StoryIndex, known: Iterable[str]) -> dict[str, list[Statement]]:
    """The statements whose chain names an outlet, by the name that the story knows it under."""
    names = {fold_words(one): one for one in sorted(known)}
    for source in index.story.sources:
        if source.kind is VoiceKind.PUBLICATION:
            names.setdefault(fold_words(source.name), source.name)
    for reading in index.story.readings:
        for credit in reading.credits:
            names.setdefault(fold_words(credit.publication), credit.publication)
    names.pop("", None)
    found: dict[str, list[Statement]] = {}
    for statement in index.statements.values():
        own = fold_words(name_outlet(index.reports[statement.report_id]))
        for voice in statement.attribution.chain:
            words = fold_words(voice.name)
            if voice.kind is VoiceKind.PUBLICATION and words and words != own:
                found.setdefault(names.setdefault(words, voice.name), []).append(statement)
    return found


def _list_recorded_families(index: StoryIndex) -> list[CopyFamily]:
    """By who recorded, watched or gathered: named bodies only."""
    groups: dict[tuple[str, Basis], list[Statement]] = {}
    for statement in index.statements.values():
        if statement.basis in _RECORDING:
            for name in name_providers(index, statement):
                groups.setdefault((name, statement.basis), []).append(statement)
    return [
        CopyFamily(
            name,
            None,
            tuple(
                _build_relay(index, report_id, found, None, "rests on what it recorded or gathered")
                for report_id, found in _by_report(index, statements)
            ),
            basis,
        )
        for (name, basis), statements in sorted(groups.items())
    ]


def _by_report(index: StoryIndex, statements: Iterable[Statement]) -> list[tuple[str, list[Statement]]]:
    groups: dict[str, list[Statement]] = {}
    for statement in sorted(statements, key=lambda one: (_report_order(index, one.report_id), one.anchor)):
        groups.setdefault(statement.report_id, []).append(statement)
    return list(groups.items())


def _report_order(index: StoryIndex, report_id: str) -> tuple[int, str, str]:
    return published_order(index.reports[report_id])


def _build_relay(
    index: StoryIndex, report_id: str, statements: Iterable[Statement], kind: DerivationKind | None, reason: str
) -> Taking:
    """A report that names an origin for STATEMENTS only."""
    report = index.reports[report_id]
    cited = tuple(cite_statement(index, one) for one in statements)
    return Taking(
        kind, name_outlet(report), report.id, report.name, report.published_at, report.language, 1.0, (reason,), cited
    )


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
        cited=_cite_spans(index, derivation),
    )


def _cite_spans(index: StoryIndex, derivation: Derivation) -> tuple[Cited, ...]:
    return tuple(cite(index, span.taken) for span in derivation.spans if span.taken.report_id in index.reports)

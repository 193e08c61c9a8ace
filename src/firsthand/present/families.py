"""Families of reporting: which reports rest on which outlet, agency, satellite firm, service or monitoring group."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from firsthand.model import Basis, Derivation, DerivationKind, Statement, VoiceKind, fold
from firsthand.present.briefs import Cited, CopyFamily, Taking
from firsthand.present.index import StoryIndex, cite, cite_statement, name_outlet, published_order
from firsthand.present.provenance import name_providers

_WORDS = re.compile(r"\w+")

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
    return tuple(
        sorted(
            families,
            key=lambda one: (
                -len({taking.report_id for taking in one.takings}),
                _order_kind(one),
                one.origin,
                one.basis,
            ),
        )
    )


def _order_kind(family: CopyFamily) -> int:
    """Outlets and agencies, then those who watch or photograph from above, then footage."""
    recorded = all(one.kind is None for one in family.takings)
    return 0 if not recorded else 2 if family.basis is Basis.VIDEO_OR_PHOTO else 1


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
    names = {_space_words(one): one for one in sorted(known)}
    names |= {initials: one for one in sorted(known) if (initials := _space_words(_initials(one))) not in names}
    for source in index.story.sources:
        if source.kind is VoiceKind.PUBLICATION:
            names.setdefault(_space_words(source.name), source.name)
    for reading in index.story.readings:
        for credit in reading.credits:
            names.setdefault(_space_words(credit.publication), credit.publication)
    found: dict[str, list[Statement]] = {}
    for statement in index.statements.values():
        own = _space_words(name_outlet(index.reports[statement.report_id]))
        voices = [one.name for one in statement.attribution.chain if one.kind is VoiceKind.PUBLICATION]
        for origin in dict.fromkeys(origin for voice in voices for origin in _name_origins(voice, names)):
            if _space_words(origin) != own:
                found.setdefault(origin, []).append(statement)
    return found


def _name_origins(voice: str, names: Mapping[str, str]) -> list[str]:
    """The outlets of NAMES that the words of VOICE hold ("the state agency X"), longest first; else VOICE itself."""
    written = _space_words(voice)
    held = [words for words in names if words.strip() and words in written]
    apart = [one for one in held if not any(one != other and one in other for other in held)]
    return sorted(names[one] for one in apart) or ([voice] if written.strip() else [])


def _initials(name: str) -> str:
    """The initials of a NAME of several words; nothing for a single word."""
    words = _WORDS.findall(name)
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _space_words(text: str) -> str:
    """The words of TEXT, folded, each with a space on both sides."""
    return f" {' '.join(_WORDS.findall(fold(text)))} "


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

"""From the words of `firsthand review` to a ruling in full ids."""

from __future__ import annotations

import re
from argparse import Namespace

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.rulings import Ruling, SubjectIndex
from firsthand.app.stories import find_id, find_report
from firsthand.link.placing import settle_anchor
from firsthand.model import (
    Anchor,
    Basis,
    Bound,
    CorrectedField,
    Correction,
    DerivationKind,
    JudgementKind,
    PlaceMention,
    QuantityMention,
    Stance,
    Statement,
    TimeMention,
    Verdict,
    Voice,
    VoiceKind,
)

_FIELDS = tuple(one.value for one in CorrectedField)
_ACTS = (
    "verdict", "merge", "keep_apart", "split", "move", "strike", "add", "derived_from", "not_derived_from", "same_as",
    "not_same_as", "family", "not_family", "hide",
)  # fmt: skip
_VOICE = re.compile(r"(?P<name>.*?)\s*(?:\((?P<kind>" + "|".join(VoiceKind) + r")\))?", re.DOTALL)
_QUANTITY = re.compile(r"(?P<value>\S+)\s+(?P<unit>.+)")


def _refuse(why: str, advice: str) -> RefusalError:
    return RefusalError("The judgement was not understood", why, advice, ExitCode.USAGE)


def check_asked(given: Namespace) -> None:
    """Refuses what asks for no judgement, or for several at once."""
    acts = [act for act in _ACTS if getattr(given, act)]
    fields = [field for field in _FIELDS if getattr(given, field) is not None]
    if "add" in acts:
        fields = [field for field in fields if field not in ("source", "chain", "basis", "stance")]
    asked = [f"--{one.replace('_', '-')}" for one in (*acts, *fields) if one != "verdict"]
    asked += [f"--{given.verdict}"] if given.verdict else []
    if len(asked) > 1:
        raise _refuse(f"{' and '.join(asked)} are several judgements", "Give them one by one")
    if not asked and not given.note:
        raise _refuse("nothing was asked", "See `firsthand review --help`")
    if given.keep is not None and given.seen is None:
        raise _refuse("--keep settles a conflict", "Say with --seen which judgement you saw there")


def read_ruling(given: Namespace, index: SubjectIndex) -> Ruling:
    """What GIVEN asks for, in the full ids of the story of INDEX."""
    for kind, option, verdict in (
        (JudgementKind.MERGE, "merge", Verdict.ACCEPT),
        (JudgementKind.MERGE, "keep_apart", Verdict.REJECT),
        (JudgementKind.MOVE, "move", Verdict.ACCEPT),
    ):
        if getattr(given, option):
            find = _find_statement if kind is JudgementKind.MOVE else _find_claim
            to = (_find_claim(getattr(given, option), index),)
            return Ruling(kind, (find(given.subject, index),), to, verdict, note=given.note)
    for kind, option, verdict in (
        (JudgementKind.DERIVED, "derived_from", Verdict.ACCEPT),
        (JudgementKind.DERIVED, "not_derived_from", Verdict.REJECT),
        (JudgementKind.SAME_SOURCE, "same_as", Verdict.ACCEPT),
        (JudgementKind.SAME_SOURCE, "not_same_as", Verdict.REJECT),
        (JudgementKind.FAMILY, "family", Verdict.ACCEPT),
        (JudgementKind.FAMILY, "not_family", Verdict.REJECT),
    ):
        if getattr(given, option):
            return _read_link(kind, getattr(given, option), verdict, given, index)
    return _read_other(given, index)


def _read_link(kind: JudgementKind, other: str, verdict: Verdict, given: Namespace, index: SubjectIndex) -> Ruling:
    if kind is JudgementKind.FAMILY:
        return Ruling(kind, (given.subject,), (other,), verdict, note=given.note)
    if kind is JudgementKind.DERIVED:
        on, to = (find_report(index.story, one).report.id for one in (given.subject, other))
        how = None if given.how is None else DerivationKind(given.how)
        return Ruling(kind, (on,), (to,), verdict, how=how, note=given.note)
    return Ruling(kind, _find_voiced(given.subject, index), _find_voiced(other, index), verdict, note=given.note)


def _read_other(given: Namespace, index: SubjectIndex) -> Ruling:
    subject, note = given.subject, given.note
    if given.split:
        _find_claim(subject, index)
        return Ruling(JudgementKind.SPLIT, tuple(_find_statement(one, index) for one in given.split), note=note)
    if given.strike:
        return Ruling(JudgementKind.STRIKE, (_find_statement(subject, index),), note=note)
    if given.hide:
        return Ruling(JudgementKind.HIDE, (find_report(index.story, subject).report.id,), note=note)
    if given.add:
        return _read_addition(given, index)
    if given.verdict:
        return Ruling(JudgementKind.VERDICT, _find_judged(subject, index), verdict=Verdict(given.verdict), note=note)
    field = next((one for one in CorrectedField if getattr(given, one.value) is not None), None)
    if field is None:
        return Ruling(JudgementKind.NOTE, _find_anything(subject, index), note=note)
    statement = index.statements[_find_statement(subject, index)]
    correction = _read_correction(given, field, statement)
    return Ruling(JudgementKind.CORRECT, (statement.id,), field=field, correction=correction, note=note)


def _find_claim(given: str, index: SubjectIndex) -> str:
    return find_id(given, index.claims, "claim")


def _find_statement(given: str, index: SubjectIndex) -> str:
    return find_id(given, index.statements, "statement")


def _find_judged(given: str, index: SubjectIndex) -> tuple[str, ...]:
    """A claim, or the two statements of a join."""
    if "+" not in given:
        return (_find_claim(given, index),)
    parts = sorted({_find_statement(part, index) for part in given.split("+")})
    if len(parts) != 2:
        raise RefusalError(f"{given} is no pair", "a join is between two statements", "Give t:…+t:…", ExitCode.USAGE)
    return tuple(parts)


def _find_voiced(given: str, index: SubjectIndex) -> tuple[str, ...]:
    """A source, or statements joined by commas."""
    if given.startswith("t:"):
        return tuple(_find_statement(part, index) for part in given.split(","))
    return (find_id(given, index.sources, "source"),)


def _find_anything(given: str, index: SubjectIndex) -> tuple[str, ...]:
    if "+" in given:
        return _find_judged(given, index)
    ids = [*index.claims, *index.statements, *index.reports, *index.sources]
    return (find_id(given, ids, "claim, statement, report or source"),)


def _read_addition(given: Namespace, index: SubjectIndex) -> Ruling:
    report = find_report(index.story, given.subject).report
    near = Anchor(report.id, given.near, given.near + len(given.add), given.add)
    anchor = settle_anchor(near, report.text)
    if anchor is None:
        raise _refuse(f"{report.name} does not hold these words", "Copy them from the report, as they stand there")
    chain = None
    if given.source is not None or given.chain is not None:
        chain = _read_chain(given.chain if given.chain is not None else given.source)
    correction = Correction(
        chain,
        None if given.basis is None else Basis(given.basis),
        None if given.stance is None else Stance(given.stance),
    )
    return Ruling(JudgementKind.ADD, (report.id,), anchor=anchor, correction=correction, note=given.note)


def _read_chain(given: str) -> tuple[Voice, ...]:
    return tuple(_read_voice(part) for part in given.split(">")) if given.strip() not in ("", "-") else ()


def _read_voice(given: str) -> Voice:
    found = _VOICE.fullmatch(given.strip())
    if found is None or not found["name"]:
        raise _refuse(f"{given} names no voice", "Write NAME, or NAME (anonymous)")
    return Voice(found["name"], VoiceKind(found["kind"] or VoiceKind.NAMED))


def _read_correction(given: Namespace, field: CorrectedField, statement: Statement) -> Correction:
    if field in (CorrectedField.SOURCE, CorrectedField.CHAIN):
        return Correction(chain=_read_chain(getattr(given, field.value)))
    if field is CorrectedField.BASIS:
        return Correction(basis=Basis(given.basis))
    if field is CorrectedField.STANCE:
        return Correction(stance=Stance(given.stance))
    anchor = statement.anchor if given.words is None else _find_words(given.words, statement)
    if field is CorrectedField.PLACE:
        return Correction(place=_read_place(given, anchor))
    if field is CorrectedField.TIME:
        return Correction(time=TimeMention(anchor, given.time))
    return Correction(quantity=_read_quantity(given, anchor))


def _find_words(words: str, statement: Statement) -> Anchor:
    within = statement.anchor
    at = within.quote.find(words)
    if at < 0 or not words:
        raise _refuse("the statement does not hold these words", "Copy them from the statement, as they stand there")
    return Anchor(within.report_id, within.start + at, within.start + at + len(words), words)


def _read_place(given: Namespace, anchor: Anchor) -> PlaceMention:
    if given.position is None:
        return PlaceMention(anchor, given.place)
    try:
        lat, lon = (float(part) for part in given.position.split(","))
    except ValueError as error:
        raise _refuse(f"{given.position} is no position", "Write it as 35.40,35.95") from error
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise _refuse(f"{given.position} is not on Earth", "Latitude comes first, in degrees")
    return PlaceMention(anchor, given.place, lat, lon, precision_km=1.0)


def _read_quantity(given: Namespace, anchor: Anchor) -> QuantityMention:
    found = _QUANTITY.fullmatch(given.quantity.strip())
    if found is None:
        raise _refuse(f"{given.quantity} is no quantity", 'Write a number and what is counted: "14 deaths"')
    try:
        value: float | str = float(found["value"].replace(",", ""))
    except ValueError:
        value = found["value"]
    return QuantityMention(anchor, value, found["unit"], Bound(given.bound or Bound.EXACT))

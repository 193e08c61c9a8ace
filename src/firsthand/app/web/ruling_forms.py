"""What a posted form wants decided: its fields as a ruling, its words as anchors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from firsthand.app.judging import Ruling, SubjectIndex
from firsthand.app.refusals import ExitCode, RefusalError
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
from firsthand.model.anchors import anchor_in

E = TypeVar("E", bound=StrEnum)
Fields = Mapping[str, str]

_MOST_VOICES = 12
_SPACES = re.compile(r"\s+")


def read_ruling(fields: Fields, subjects: SubjectIndex) -> Ruling:
    """The ruling that FIELDS ask for. Raises RefusalError where they make no sense.

    Ids in `on` and `to` are parted by spaces; each chosen row of a table is a field of its own, `on_…`. The names of
    two outlets, which may hold spaces, stand in `outlet` and `other_outlet`.
    """
    kind = _choose(JudgementKind, fields.get("kind", ""), "kind")
    on, to = _read_subjects(fields, subjects, kind)
    field = _choose(CorrectedField, fields.get("field", ""), "field") if kind is JudgementKind.CORRECT else None
    if not on:
        raise _refusal("nothing was chosen", "Choose what it is about")
    return Ruling(
        kind=kind,
        on=on,
        to=to,
        verdict=_choose(Verdict, fields.get("verdict") or Verdict.ACCEPT.value, "verdict"),
        field=field,
        correction=_read_correction(fields, subjects, kind, field, on[0]),
        anchor=find_words(fields, subjects, on[0]) if kind is JudgementKind.ADD else None,
        how=_choose(DerivationKind, fields["how"], "manner") if fields.get("how") else None,
        note=fields.get("note", "").strip(),
    )


def _read_subjects(
    fields: Fields, subjects: SubjectIndex, kind: JudgementKind
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if kind is JudgementKind.FAMILY:
        return (fields.get("outlet", "").strip(),), (fields.get("other_outlet", "").strip(),)
    rows = [value for key, value in sorted(fields.items()) if key.startswith("on_")]
    on = tuple(dict.fromkeys([*fields.get("on", "").split(), *(one for row in rows for one in row.split())]))
    to = tuple(fields.get("to", "").split())
    if kind in (JudgementKind.MERGE, JudgementKind.MOVE):
        to = tuple(subjects.claim_of.get(one, one) for one in to)
    return on, to


def find_words(fields: Fields, subjects: SubjectIndex, report_id: str) -> Anchor:
    """Where the words stand that were selected (`start` to `end`) or written (`quote`) in the report."""
    reading = subjects.reports.get(report_id)
    if reading is None:
        raise _refusal(f"this story holds no report {report_id}", "Open the report again")
    text, quote = reading.report.text, fields.get("quote", "").strip()
    start, end = fields.get("start", ""), fields.get("end", "")
    if start.isdecimal() and end.isdecimal() and len(start) < 10 and len(end) < 10:
        anchor = anchor_in(report_id, text, min(int(start), len(text)), min(int(end), len(text)))
        if not anchor.quote:
            raise _refusal("no words were selected", "Select some words of the text")
        return anchor
    return _find_quote(report_id, text, quote)


def _find_quote(report_id: str, text: str, quote: str) -> Anchor:
    """The one place where QUOTE stands in TEXT, whatever white space is between its words."""
    words = _SPACES.split(quote)
    if not quote:
        raise _refusal("no words were given", "Select them in the text, or write them as they stand")
    found = list(re.finditer(r"\s+".join(re.escape(one) for one in words), text))
    if len(found) == 1:
        return anchor_in(report_id, text, found[0].start(), found[0].end())
    if not found:
        raise _refusal("these words do not stand in the report", "Write them exactly as they stand, or select them")
    raise _refusal(f"these words stand there {len(found)} times", "Give more of them, or select the place in the text")


def _read_correction(
    fields: Fields, subjects: SubjectIndex, kind: JudgementKind, field: CorrectedField | None, subject_id: str
) -> Correction | None:
    if kind is JudgementKind.ADD:
        basis = _choose(Basis, fields["basis"], "basis") if fields.get("basis") else None
        stance = _choose(Stance, fields["stance"], "stance") if fields.get("stance") else None
        return Correction(chain=_read_source(fields), basis=basis, stance=stance)
    if kind is not JudgementKind.CORRECT:
        return None
    if field is CorrectedField.SOURCE:
        return Correction(chain=_read_source(fields))
    if field is CorrectedField.CHAIN:
        return Correction(chain=_read_chain(fields.get("chain", "")))
    if field is CorrectedField.BASIS:
        return Correction(basis=_choose(Basis, fields.get("basis", ""), "basis"))
    if field is CorrectedField.STANCE:
        return Correction(stance=_choose(Stance, fields.get("stance", ""), "stance"))
    statement = subjects.statements.get(subject_id)
    if statement is None:
        raise _refusal(f"this story holds no statement {subject_id}", "Open the report again")
    return _read_mention(fields, field, _read_place_in(fields, statement))


def _read_source(fields: Fields) -> tuple[Voice, ...]:
    name = fields.get("source_name", "").strip()
    if not name:
        return ()
    return (Voice(name, _choose(VoiceKind, fields.get("source_kind") or VoiceKind.NAMED.value, "kind of source")),)


def _read_chain(given: str) -> tuple[Voice, ...]:
    """One voice a line, the outermost first, each with its kind before a colon or without one."""
    voices = []
    for line in given.splitlines():
        before, colon, after = line.partition(":")
        kind = before.strip().lower() if colon else ""
        known = kind in {one.value for one in VoiceKind}
        name = (after if known else line).strip()
        if name:
            voices.append(Voice(name, VoiceKind(kind) if known else VoiceKind.NAMED))
    if len(voices) > _MOST_VOICES:
        raise _refusal(f"a chain has at most {_MOST_VOICES} voices", "Give fewer")
    return tuple(voices)


def _read_place_in(fields: Fields, statement: Statement) -> Anchor:
    """The words within STATEMENT that are corrected: `at` as "120-130", else all of it."""
    start, _, end = fields.get("at", "").partition("-")
    if not (start.isdecimal() and end.isdecimal() and len(start) < 10 and len(end) < 10):
        return statement.anchor
    whole, first, last = statement.anchor, int(start), int(end)
    if not whole.start <= first < last <= whole.end:
        raise _refusal("those words are not in the statement", "Open the statement again")
    return Anchor(whole.report_id, first, last, whole.quote[first - whole.start : last - whole.start])


def _read_mention(fields: Fields, field: CorrectedField | None, at: Anchor) -> Correction:
    if field is CorrectedField.PLACE:
        name = _need(fields, "place_name")
        lat, lon = _number(fields, "lat", 90), _number(fields, "lon", 180)
        if (lat is None) != (lon is None):
            raise _refusal("a place has latitude and longitude, or neither", "Give both")
        return Correction(place=PlaceMention(at, name, lat, lon, _number(fields, "precision", 20_000)))
    if field is CorrectedField.TIME:
        return Correction(time=TimeMention(at, _need(fields, "time_value")))
    written = _need(fields, "number")
    number = _read_amount(written)
    bound = _choose(Bound, fields.get("bound") or Bound.EXACT.value, "bound")
    return Correction(quantity=QuantityMention(at, written if number is None else number, _need(fields, "unit"), bound))


def _need(fields: Fields, key: str) -> str:
    given = fields.get(key, "").strip()
    if not given or len(given) > 400:
        raise _refusal(f"the field {key.replace('_', ' ')} is empty or too long", "Fill it in")
    return given


def _number(fields: Fields, key: str, most: float) -> float | None:
    given = fields.get(key, "").strip()
    if not given:
        return None
    number = _read_amount(given)
    if number is None or not -most <= number <= most:
        raise _refusal(f"{given[:40]} is no {key}", f"Give a number from {-most} to {most}")
    return number


def _read_amount(given: str) -> float | None:
    try:
        number = float(given)
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None


def _choose(choices: type[E], given: str, what: str) -> E:
    try:
        return choices(given)
    except ValueError:
        known = ", ".join(one.value for one in choices)
        raise _refusal(f"{given[:40] or 'nothing'} is no {what}", f"Give one of: {known}") from None


def _refusal(why: str, advice: str) -> RefusalError:
    return RefusalError("Nothing was saved", why, advice, ExitCode.USAGE)

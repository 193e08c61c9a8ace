"""What a person wants decided, in ids of the story as shown, and the judgement that it comes to: pinned to words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.worked_out import worked_out
from firsthand.model import (
    Anchor,
    Claim,
    CorrectedField,
    Correction,
    DerivationKind,
    Judgement,
    JudgementKind,
    Pin,
    Placement,
    Reading,
    Source,
    Statement,
    Story,
    Verdict,
    content_id,
)

# A verdict finds its claim again by so many of its statements; what groups statements is pinned to all of them.
_PINNED_AT_MOST = 24

_ONLY_ACCEPT = frozenset(
    {
        JudgementKind.NOTE,
        JudgementKind.SPLIT,
        JudgementKind.MOVE,
        JudgementKind.CORRECT,
        JudgementKind.STRIKE,
        JudgementKind.ADD,
        JudgementKind.HIDE,
    }
)


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person wants VERDICT, as KIND, on ON and TO: full ids, or the names of two outlets."""

    kind: JudgementKind
    on: tuple[str, ...]
    to: tuple[str, ...] = ()
    verdict: Verdict = Verdict.ACCEPT
    field: CorrectedField | None = None
    correction: Correction | None = None
    anchor: Anchor | None = None
    how: DerivationKind | None = None
    note: str = ""


class SubjectIndex:
    """What a judgement can speak of in STORY, by id."""

    def __init__(self, story: Story) -> None:
        self.story = story

    def complete(self) -> SubjectIndex:
        """Itself, with everything worked out that it looks up."""
        for part in ("reports", "statements", "claims", "claim_of", "sources", "placements", "outlets"):
            getattr(self, part)
        return self

    @worked_out
    def reports(self) -> dict[str, Reading]:
        return {one.report.id: one for one in (*self.story.readings, *self.story.hidden)}

    @worked_out
    def statements(self) -> dict[str, Statement]:
        return {one.id: one for reading in self.reports.values() for one in reading.statements}

    @worked_out
    def claims(self) -> dict[str, Claim]:
        return {one.id: one for one in self.story.claims}

    @worked_out
    def claim_of(self) -> dict[str, str]:
        return {statement_id: claim.id for claim in self.story.claims for statement_id in claim.statement_ids}

    @worked_out
    def sources(self) -> dict[str, Source]:
        return {one.id: one for one in self.story.sources}

    @worked_out
    def placements(self) -> dict[str, list[Placement]]:
        """By what they stand on now."""
        found: dict[str, list[Placement]] = {}
        for one in self.story.placements:
            found.setdefault(one.subject_id, []).append(one)
        return found

    @worked_out
    def outlets(self) -> frozenset[str]:
        return frozenset(one.report.outlet for one in self.reports.values() if one.report.outlet)

    def pin(self, statement_id: str) -> Pin:
        return Pin(statement_id, self.statements[statement_id].anchor)

    def pins(self, statement_ids: Iterable[str], *, at_most: int | None = None) -> tuple[Pin, ...]:
        return tuple(self.pin(one) for one in list(statement_ids)[:at_most] if one in self.statements)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What a ruling comes to, before it is known who makes it, when, and what stood there."""

    subject_id: str
    on: tuple[Pin, ...] = ()
    to: tuple[Pin, ...] = ()
    apart: tuple[Pin, ...] = ()
    names: tuple[str, ...] = ()
    replaced: str = ""


def draw_judgement(index: SubjectIndex, ruling: Ruling) -> Judgement:
    """The judgement that RULING comes to in the story of INDEX, without an id, a person and a time yet.

    Raises RefusalError where the story does not hold what it speaks of, or where it makes no sense.
    """
    if ruling.kind in _ONLY_ACCEPT and ruling.verdict is not Verdict.ACCEPT:
        raise _senseless(f"{ruling.kind.value} is done or not done", "Take it back with undo instead")
    if (
        ruling.kind not in _ONLY_ACCEPT
        and ruling.kind is not JudgementKind.VERDICT
        and ruling.verdict is Verdict.UNSURE
    ):
        raise _senseless("this is so or is not so", "Judge the claim as unsure, or leave a note")
    drawn = _DRAWING[ruling.kind](index, ruling)
    return Judgement(
        "",
        drawn.subject_id,
        ruling.verdict,
        "",
        "",
        ruling.note,
        ruling.kind,
        index.story.name,
        drawn.on,
        drawn.to,
        drawn.apart,
        drawn.names,
        ruling.field,
        ruling.correction,
        "" if ruling.how is None else ruling.how.value,
        drawn.replaced,
    )


def _senseless(why: str, advice: str) -> RefusalError:
    return RefusalError("The judgement was not saved", why, advice, ExitCode.USAGE)


def _missing(what: str, given: str) -> RefusalError:
    return RefusalError("The judgement was not saved", f"the story holds no {what} {given}", "Reload, and judge again")


def _one(given: tuple[str, ...], what: str) -> str:
    if len(given) != 1:
        raise _senseless(f"it needs one {what}, and {len(given)} were given", f"Give the id of one {what}")
    return given[0]


def _claim(index: SubjectIndex, given: tuple[str, ...]) -> Claim:
    claim_id = _one(given, "claim")
    if claim_id not in index.claims:
        raise _missing("claim", claim_id)
    return index.claims[claim_id]


def _statement(index: SubjectIndex, statement_id: str) -> Statement:
    if statement_id not in index.statements:
        raise _missing("statement", statement_id)
    return index.statements[statement_id]


def _report(index: SubjectIndex, given: tuple[str, ...]) -> Reading:
    report_id = _one(given, "report")
    if report_id not in index.reports:
        raise _missing("report", report_id)
    return index.reports[report_id]


def _draw_verdict(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    if len(ruling.on) == 2:
        first, second = sorted(ruling.on)
        _differ(first, second)
        ids = [_statement(index, one).id for one in (first, second)]
        return _Drawn("+".join(ids), (index.pin(first),), (index.pin(second),))
    claim = _claim(index, ruling.on)
    return _Drawn(claim.id, index.pins(claim.statement_ids, at_most=_PINNED_AT_MOST))


def _differ(first: str, second: str) -> None:
    if first == second:
        raise _senseless("it is between two, and both are the same", "Give two that differ")


def _draw_note(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    subject = _one(ruling.on, "claim, statement, report or source")
    if not ruling.note.strip():
        raise _senseless("a note says something", "Give its words")
    if subject in index.reports:
        return _Drawn(subject, (Pin(subject),))
    if subject in index.statements:
        return _Drawn(subject, (index.pin(subject),))
    if subject in index.sources:
        return _Drawn(subject, index.pins(index.sources[subject].statement_ids, at_most=_PINNED_AT_MOST))
    return _draw_verdict(index, ruling)


def _draw_merge(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    ours, theirs = _claim(index, ruling.on), _claim(index, ruling.to)
    _differ(ours.id, theirs.id)
    subject = "+".join(sorted((ours.id, theirs.id)))
    on, other = index.pins(ours.statement_ids), index.pins(theirs.statement_ids)
    is_one = ruling.verdict is Verdict.ACCEPT
    return _Drawn(subject, on, other if is_one else (), () if is_one else other, replaced="two claims")


def _draw_split(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    leaving = tuple(sorted({_statement(index, one).id for one in ruling.on}))
    held = {index.claim_of.get(one) for one in leaving}
    claim_id = next(iter(held), None)
    if len(held) != 1 or claim_id is None:
        raise _senseless("these statements are not of one claim", "Give statements of one claim")
    staying = [one for one in index.claims[claim_id].statement_ids if one not in leaving]
    if not staying:
        raise _senseless("nothing of the claim would be left", "Leave at least one statement in it")
    return _Drawn(",".join(leaving), index.pins(leaving), apart=index.pins(staying), replaced=claim_id)


def _draw_move(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    statement = _statement(index, _one(ruling.on, "statement"))
    target = _claim(index, ruling.to)
    before = index.claim_of.get(statement.id, "")
    _differ(before, target.id)
    left = [one for one in index.claims[before].statement_ids if one != statement.id] if before else []
    to, apart = index.pins(target.statement_ids), index.pins(left)
    return _Drawn(statement.id, (index.pin(statement.id),), to, apart, replaced=before)


def _draw_correction(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    statement = _statement(index, _one(ruling.on, "statement"))
    field, correction = ruling.field, ruling.correction
    if field is None or correction is None:
        raise _senseless("it says neither what is corrected nor how", "Give the field and what stands there instead")
    asked = {CorrectedField.SOURCE: "chain"}.get(field, field.value)
    if getattr(correction, asked) is None:
        raise _senseless(f"nothing is given for the {field.value}", "Give what stands there instead")
    if field is CorrectedField.SOURCE and len(correction.chain or ()) > 1:
        raise _senseless("a source is one voice", "Correct the chain to give several")
    _check_anchors(index, correction, statement)
    was = _say_field(index, statement, field)
    return _Drawn(statement.id, (index.pin(statement.id),), replaced=was)


def _check_anchors(index: SubjectIndex, correction: Correction, statement: Statement) -> None:
    text = index.reports[statement.report_id].report.text
    given = [one for one in (correction.place, correction.time, correction.quantity, *(correction.chain or ())) if one]
    for anchor in [one.anchor for one in given if one.anchor is not None]:
        if anchor.report_id != statement.report_id or not anchor.holds_in(text):
            raise _senseless("its words are not those of the report", "Reload the report, and mark the words again")


def _say_field(index: SubjectIndex, statement: Statement, field: CorrectedField) -> str:
    """What stands in FIELD of STATEMENT now, in short."""
    mentions = index.reports[statement.report_id].mentions
    if field in (CorrectedField.SOURCE, CorrectedField.CHAIN):
        return " > ".join(voice.name for voice in statement.attribution.chain)
    if field is CorrectedField.BASIS:
        return statement.basis.value
    if field is CorrectedField.STANCE:
        return statement.stance.value
    said: list[tuple[Anchor, str]] = {
        CorrectedField.PLACE: [(one.anchor, one.name) for one in mentions.places],
        CorrectedField.TIME: [(one.anchor, one.value) for one in mentions.times],
        CorrectedField.QUANTITY: [(one.anchor, f"{one.value} {one.unit}") for one in mentions.quantities],
    }[field]
    return "; ".join(words for anchor, words in said if statement.anchor.covers(anchor))


def _draw_strike(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    statement = _statement(index, _one(ruling.on, "statement"))
    return _Drawn(statement.id, (index.pin(statement.id),), replaced=statement.anchor.quote)


def _draw_addition(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    reading, anchor = _report(index, ruling.on), ruling.anchor
    if anchor is None or anchor.report_id != reading.report.id or not anchor.holds_in(reading.report.text):
        raise _senseless("its words are not those of the report", "Reload the report, and mark the words again")
    statement_id = content_id("t", anchor.report_id, anchor.start, anchor.end)
    if any(one.anchor == anchor for one in reading.statements):
        raise _senseless("these words are a statement already", "Correct that statement instead")
    return _Drawn(statement_id, (Pin(statement_id, anchor),))


def _draw_derivation(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    taker, giver = _report(index, ruling.on).report.id, _report(index, ruling.to).report.id
    _differ(taker, giver)
    found = [one for one in index.story.derivations if {one.report_id, one.origin_report_id} == {taker, giver}]
    is_so = ruling.verdict is Verdict.ACCEPT
    subject = "+".join(sorted((taker, giver)))
    was = "; ".join(f"{one.report_id} {one.kind.value} from {one.origin_report_id}" for one in found)
    other = (Pin(giver),)
    return _Drawn(subject, (Pin(taker),), other if is_so else (), () if is_so else other, replaced=was)


def _draw_same_source(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    is_one = ruling.verdict is Verdict.ACCEPT
    ours, theirs = (_voiced(index, given) for given in (ruling.on, ruling.to))
    theirs = [one for one in theirs if is_one or one not in ours]
    if not ours or not theirs or set(ours) == set(theirs):
        raise _senseless("it is between two sources, and nothing is left of one", "Give two sources that differ")
    at_most = _PINNED_AT_MOST if is_one else None
    on, other = index.pins(ours, at_most=at_most), index.pins(theirs, at_most=at_most)
    subject = "+".join(sorted((",".join(ruling.on), ",".join(ruling.to))))
    return _Drawn(subject, on, other if is_one else (), () if is_one else other)


def _voiced(index: SubjectIndex, given: tuple[str, ...]) -> list[str]:
    """The statements of the sources GIVEN, or those given themselves."""
    found: list[str] = []
    for one in given:
        if one not in index.sources and one not in index.statements:
            raise _missing("source", one)
        found += index.sources[one].statement_ids if one in index.sources else (one,)
    return [one for one in found if one in index.statements]


def _draw_family(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    names = tuple(sorted((_one(ruling.on, "outlet"), _one(ruling.to, "outlet"))))
    _differ(*names)
    for name in names:
        if name not in index.outlets:
            raise _missing("outlet", name)
    return _Drawn(content_id("f", *names), names=names)


def _draw_hiding(index: SubjectIndex, ruling: Ruling) -> _Drawn:
    report_id = _report(index, ruling.on).report.id
    return _Drawn(report_id, (Pin(report_id),))


_DRAWING: dict[JudgementKind, Callable[[SubjectIndex, Ruling], _Drawn]] = {
    JudgementKind.VERDICT: _draw_verdict,
    JudgementKind.NOTE: _draw_note,
    JudgementKind.MERGE: _draw_merge,
    JudgementKind.SPLIT: _draw_split,
    JudgementKind.MOVE: _draw_move,
    JudgementKind.CORRECT: _draw_correction,
    JudgementKind.STRIKE: _draw_strike,
    JudgementKind.ADD: _draw_addition,
    JudgementKind.DERIVED: _draw_derivation,
    JudgementKind.SAME_SOURCE: _draw_same_source,
    JudgementKind.FAMILY: _draw_family,
    JudgementKind.HIDE: _draw_hiding,
}

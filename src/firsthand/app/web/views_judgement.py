"""What is answered to somebody who decided, and the page on which one statement is corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.app.judging import Outcome, OutcomeState
from firsthand.app.web.judged import JudgementLine, describe_judgement
from firsthand.app.web.views_report import Card, ReportHead
from firsthand.model import Anchor, Judgement, Statement

UNDONE, REFUSED = "undone", "refused"
# The fields of a form that say what is wanted: they come back with a conflict, to be sent again with a choice.
_OF_THE_FORM = frozenset({"csrf", "seen", "shown", "keep", "once", "back"})
_MOST_FIELDS = 120


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of what somebody decided: STATE, with MINE and, in a conflict, THEIRS (the latest first).

    FIELDS are those of the form, to be sent again with a choice; BACK is the page that it stood on. A refusal says
    WHAT, WHY, and what to do (ADVICE).
    """

    state: str
    mine: JudgementLine | None
    theirs: tuple[JudgementLine, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    back: str = ""
    what: str = ""
    why: str = ""
    advice: str = ""


def answer_outcome(outcome: Outcome, fields: Mapping[str, str]) -> Answer:
    """OUTCOME for the page; FIELDS go along only where the person still has to choose."""
    is_open = outcome.state is OutcomeState.CONFLICT
    kept = [(key, value) for key, value in sorted(fields.items()) if key not in _OF_THE_FORM]
    return Answer(
        state=outcome.state.value,
        mine=describe_judgement(outcome.mine, pending=outcome.state is OutcomeState.SAVED),
        theirs=tuple(describe_judgement(one) for one in outcome.theirs),
        fields=tuple(kept[:_MOST_FIELDS]) if is_open else (),
        back=fields.get("back", ""),
    )


def answer_undo(taken: Judgement, fields: Mapping[str, str]) -> Answer:
    """What was taken back."""
    return Answer(UNDONE, describe_judgement(taken), back=fields.get("back", ""))


def answer_refusal(what: str, why: str, advice: str) -> Answer:
    """Nothing was saved, and why."""
    return Answer(REFUSED, None, what=what, why=why, advice=advice)


@dataclass(frozen=True, slots=True)
class StatementPage:
    """One statement, as CARD of its report HEAD, in its sentence (CONTEXT); SEEN is what stands on each field."""

    head: ReportHead
    card: Card
    before: str
    after: str
    context: Anchor
    seen: dict[str, str]
    pending: int


def view_statement(
    head: ReportHead, card: Card, statement: Statement, seen: dict[str, str], pending: int
) -> StatementPage:
    """The page of STATEMENT."""
    context, anchor = statement.context, statement.anchor
    inside = context.covers(anchor)
    return StatementPage(
        head=head,
        card=card,
        before=context.quote[: anchor.start - context.start] if inside else "",
        after=context.quote[anchor.end - context.start :] if inside else "",
        context=context,
        seen=seen,
        pending=pending,
    )

"""Deciding: judgements posted, conflicts shown, judgements taken back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import replace
from typing import Annotated

from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends, Request
from starlette.responses import HTMLResponse, Response

from firsthand.app.judging import Keep, OutcomeState, Ruling, SubjectIndex, judge, read_instant, standing_on
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.web.access import Operation
from firsthand.app.web.addresses import is_local
from firsthand.app.web.desk import NotFoundError, Visit, answer, enter, go_to, read_form
from firsthand.app.web.frames import Frame, bare_frame
from firsthand.app.web.judging_rights import check_kind, take_back_here
from firsthand.app.web.paging import read_number
from firsthand.app.web.reading_room import judged_in, open_report, subjects_of
from firsthand.app.web.rendering import render
from firsthand.app.web.ruling_forms import read_ruling
from firsthand.app.web.story_cache import LoadedStory, StillLoadingError
from firsthand.app.web.views_judgement import (
    UNDONE,
    Answer,
    answer_outcome,
    answer_refusal,
    answer_undo,
    view_statement,
)
from firsthand.app.web.witness import say_refused, say_subject
from firsthand.model import (
    Basis,
    CorrectedField,
    Correction,
    JudgementKind,
    PlaceMention,
    QuantityMention,
    Stance,
    TimeMention,
)
from firsthand.store import Store, StoreError

router = APIRouter()

# A judgement waits so long for a story that is just being read, rather than being turned away.
_WAIT_SECONDS = 20
# These states are in the log: the story is joined anew, and the page is told so.
_WRITTEN = (OutcomeState.SAVED.value, UNDONE)


@router.post("/s/{story}/judgements")
async def save_judgement(
    request: Request, story: str, fields: Annotated[dict[str, str], Depends(read_form)]
) -> Response:
    """Saves a judgement: answered with "saved" only after it is on the disk, or with both versions of a conflict."""
    return await run_sync(_save, request, story, fields, limiter=request.app.state.judging)


def _save(request: Request, story: str, fields: dict[str, str]) -> Response:
    visit = enter(request, story, Operation.JUDGE)

    def save() -> Answer:
        loaded = _wait_for(visit)
        subjects = subjects_of(loaded)
        ruling = read_ruling(fields, subjects)
        check_kind(visit, ruling.kind)
        with visit.desk.store() as store:
            outcome = judge(
                store, subjects, ruling,
                by=visit.visitor.name, at=read_instant(), keep=_read_keep(fields),
                seen=_find_seen(store, subjects, ruling, fields, visit.visitor.name),
                once="\n".join((visit.visitor.name, visit.name, fields["once"])) if fields.get("once") else "",
            )  # fmt: skip
        say_subject(request, f"{outcome.mine.id} ({outcome.state.value})")
        return answer_outcome(outcome, fields)

    return _answer(visit, fields, save)


@router.post("/s/{story}/judgements/undo")
async def undo_judgement(
    request: Request, story: str, fields: Annotated[dict[str, str], Depends(read_form)]
) -> Response:
    """Takes a judgement of this story back, or its latest; the taking back is in the log as well."""
    return await run_sync(_undo, request, story, fields, limiter=request.app.state.judging)


def _undo(request: Request, story: str, fields: dict[str, str]) -> Response:
    visit = enter(request, story, Operation.JUDGE)

    def undo() -> Answer:
        taken = take_back_here(visit, fields.get("judgement") or None, fields.get("note", "").strip())
        say_subject(request, taken.id)
        return answer_undo(taken, fields)

    return _answer(visit, fields, undo)


def _find_seen(store: Store, subjects: SubjectIndex, ruling: Ruling, fields: dict[str, str], by: str) -> str | None:
    """The judgement that the person knows of where RULING would stand; None where the form does not say.

    A page knows beforehand only some of the objects that its forms can come to: a merge is with any claim, a split
    takes any statements. So a form also says which row of the log its page took in (`shown`). Nobody is asked about
    what they decided themselves, nor about what stands there no more.
    """
    if "seen" not in fields and "shown" not in fields:
        return None
    with store.view() as view:
        standing = standing_on(view, subjects, ruling)
        if not standing:
            return ""
        made_in = next(row.number for row in view.decisions_on(standing[0].id) if not row.undoes)
    if standing[0].by == by or made_in <= (read_number(fields.get("shown", "")) or 0):
        return standing[0].id
    return fields.get("seen") or ""


def _wait_for(visit: Visit) -> LoadedStory:
    """The story to judge: as it is in memory, a moment old maybe, for what is judged is pinned to words."""
    try:
        return visit.loaded
    except StillLoadingError:
        pass
    try:
        return visit.desk.stories.want(visit.name, visit.version, visit.as_of).result(timeout=_WAIT_SECONDS)
    except FutureTimeoutError as error:
        raise StillLoadingError(visit.name) from error


def _read_keep(fields: dict[str, str]) -> Keep | None:
    given = fields.get("keep", "")
    if given and given not in {one.value for one in Keep}:
        raise RefusalError(
            "Nothing was saved", f"{given[:40]} is no choice", "Keep mine, theirs or both", ExitCode.USAGE
        )
    return Keep(given) if given else None


def _answer(visit: Visit, fields: dict[str, str], act: Callable[[], Answer]) -> Response:
    """What ACT came to: as JSON, as a part of the page that asked for one, or by going back to that page."""
    in_part = visit.request.headers.get("hx-request") == "true"
    try:
        outcome = act()
    except (RefusalError, StoreError) as error:
        if not in_part or visit.wants_json:
            raise
        say_refused(visit.request)
        outcome = answer_refusal(error.what, error.why, error.advice)
    if outcome.state in _WRITTEN:
        visit.desk.rejoiner.want(visit.name)
    status = 409 if outcome.state == OutcomeState.CONFLICT else 200
    if in_part and not visit.wants_json:
        part = render("judged.html", page=outcome, frame=_part_frame(visit, outcome.back), T=visit.texts)
        return HTMLResponse(part, headers={"hx-trigger": "judged"} if outcome.state in _WRITTEN else None)
    back = fields.get("back", "")
    if not visit.wants_json and status != 409:
        return go_to(back if is_local(back) else visit.address)
    return answer(
        visit, "conflict.html", outcome, title=str(visit.texts("judging.conflict_title")), screen="", status=status
    )


def _part_frame(visit: Visit, back: str) -> Frame:
    """What a part of a page needs of the frame around it: where forms go, and where they lead back to."""
    frame = bare_frame(visit.request, visit.texts, title="")
    path = back if is_local(back) else visit.address
    return replace(frame, story=visit.name, base=visit.address, csrf=visit.visitor.csrf, path=path, query={})


@router.get("/s/{story}/statements/{statement}")
def show_statement(request: Request, story: str, statement: str) -> Response:
    """One statement, with everything that can be corrected of it."""
    visit = enter(request, story, Operation.READ)
    loaded = visit.loaded
    found = loaded.index.statements.get(statement)
    if found is None:
        raise NotFoundError(
            f"There is no statement {statement}", "this story holds none of that id", "Look for its words in its report"
        )
    reader, judged = open_report(visit, found.report_id), judged_in(visit)
    card = reader.find_card(statement, loaded.entry_of, judged)
    assert card is not None, "the index and the report hold the same statements"
    page = view_statement(reader.head, card, found, _list_seen(visit, loaded, statement), judged.pending)
    return answer(visit, "statement.html", page, title=f"{reader.head.outlet} · {visit.name}", screen="reports")


def _list_seen(visit: Visit, loaded: LoadedStory, statement_id: str) -> dict[str, str]:
    """The id of what stands on each field of the statement, on its place in a claim, and on its being one at all."""
    subjects = subjects_of(loaded)
    here = loaded.index.statements[statement_id].anchor
    rulings = {
        "source": Correction(chain=()), "chain": Correction(chain=()), "basis": Correction(basis=Basis.UNATTRIBUTED),
        "stance": Correction(stance=Stance.ASSERTS), "place": Correction(place=PlaceMention(here, "?")),
        "time": Correction(time=TimeMention(here, "?")),
        "quantity": Correction(quantity=QuantityMention(here, "?", "?")),
    }  # fmt: skip
    wanted = {
        field: Ruling(JudgementKind.CORRECT, (statement_id,), field=CorrectedField(field), correction=given)
        for field, given in rulings.items()
    }
    wanted["strike"] = Ruling(JudgementKind.STRIKE, (statement_id,))
    with visit.desk.store() as store, store.view() as view:
        standing = {key: standing_on(view, subjects, ruling) for key, ruling in wanted.items()}
    return {key: found[0].id if found else "" for key, found in standing.items()}

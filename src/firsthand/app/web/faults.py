"""What went wrong as a plain page or as JSON: what, why, and what to do. No stack trace leaves the program."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Scope

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.app.web.choices import find_texts, keep_choices
from firsthand.app.web.desk import ForbiddenError, NotFoundError
from firsthand.app.web.frames import bare_frame
from firsthand.app.web.guards import BodyTooLargeError
from firsthand.app.web.rendering import render
from firsthand.app.web.story_cache import StillLoadingError
from firsthand.store import StoreBusyError, StoreError, StoreMovedOnError


@dataclass(frozen=True, slots=True)
class Fault:
    """WHAT went wrong, WHY, and what to do about it (ADVICE), answered with STATUS."""

    status: int
    what: str
    why: str
    advice: str


def show_fault(request: Request, fault: Fault, *, template: str = "fault.html") -> Response:
    """FAULT as a page in the visitor's language frame, or as JSON."""
    accepted = request.headers.get("accept", "")
    if request.query_params.get("format") == "json" or ("json" in accepted and "html" not in accepted):
        return Response(json.dumps({"format": "firsthand-fault/1", **asdict(fault)}), fault.status,
                        media_type="application/json")  # fmt: skip
    texts = find_texts(request)
    frame = bare_frame(request, texts, title=fault.what)
    response = HTMLResponse(render(template, page=fault, frame=frame, T=texts), fault.status)
    keep_choices(request, response)
    return response


def refuse(scope: Scope, status: int, reason: str) -> ASGIApp:
    """The answer to a request that did not pass the guards, or that a defect stopped, for REASON."""
    return show_reason(Request(scope), status, reason)


def show_reason(request: Request, status: int, reason: str) -> Response:
    """The page that says why something was refused, in the words of `common.refused.REASON`."""
    texts = find_texts(request)
    parts = (str(texts(f"common.refused.{reason}.{part}")) for part in ("what", "why", "advice"))
    return show_fault(request, Fault(status, *parts))


def install_faults(app: FastAPI) -> None:
    """Has APP answer everything that goes wrong with a page of its own."""

    @app.exception_handler(RefusalError)
    def show_refusal(request: Request, error: RefusalError) -> Response:
        return show_fault(request, Fault(_status_of(error), error.what, error.why, error.advice))

    @app.exception_handler(StoreError)
    def show_store_error(request: Request, error: StoreError) -> Response:
        status = 503 if isinstance(error, StoreBusyError) else 409 if isinstance(error, StoreMovedOnError) else 500
        return show_fault(request, Fault(status, error.what, error.why, error.advice))

    @app.exception_handler(StillLoadingError)
    def show_loading(request: Request, error: StillLoadingError) -> Response:
        texts = find_texts(request)
        what, why, advice = (str(texts(f"common.loading.{part}")) for part in ("what", "why", "advice"))
        if error.done < error.total:
            read = texts("common.loading.progress", done=texts.number(error.done), total=texts.number(error.total))
            what = f"{what}: {read}"
        response = show_fault(request, Fault(202, what, why, advice), template="loading.html")
        response.headers["retry-after"] = "2"
        return response

    @app.exception_handler(BodyTooLargeError)
    def show_too_large(request: Request, error: BodyTooLargeError) -> Response:
        return show_reason(request, 413, "size")

    @app.exception_handler(HTTPException)
    def show_http_error(request: Request, error: HTTPException) -> Response:
        return show_reason(request, error.status_code, {404: "page", 405: "method"}.get(error.status_code, "other"))


def _status_of(error: RefusalError) -> int:
    if isinstance(error, ForbiddenError):
        return 403
    if isinstance(error, NotFoundError):
        return 404
    return {ExitCode.USAGE: 400, ExitCode.CONFLICT: 409, ExitCode.POLICY: 403}.get(error.code, 404)

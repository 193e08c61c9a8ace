"""The application: guards in front, one file of routes a screen behind."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from importlib.resources import files
from pathlib import Path

from anyio import CapacityLimiter
from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from firsthand.app.web.access import Access
from firsthand.app.web.desk import Desk
from firsthand.app.web.faults import install_faults, refuse
from firsthand.app.web.guards import Guards
from firsthand.app.web.preparing import prepare_pages
from firsthand.app.web.rejoining import Join
from firsthand.app.web.witness import Witness, WitnessedAccess

# The screens, in the order in which addresses are tried: `routes_NAME.py` holds a `router`.
SCREENS = (
    "door", "story", "changes", "search", "claim", "report", "lineage", "map", "time",
    "judgements", "joining", "log", "queue", "sources", "sign_in", "account", "accounts", "roles", "audit",
)  # fmt: skip

# Answers worked out at the same time. Only one of them runs at any moment, and each look into the store puts one to the
# end of the others: the fewer there are, the sooner each is done.
_AT_ONCE = 6
# Judgements do not queue behind pages; they queue for the store.
_JUDGED_AT_ONCE = 2


def make_app(
    path: str | Path,
    access: Access,
    *,
    hosts: frozenset[str],
    encoder: bool = True,
    wait_seconds: float = 1.0,
    join: Join | None = None,
) -> FastAPI:
    """The desk on the store at PATH, for the visitors of ACCESS, under HOSTS ("127.0.0.1:8000") alone.

    JOIN joins a story of a given name anew after somebody judged it; a process of its own where none is given.
    """
    desk = Desk(str(path), access, encoder=encoder, wait_seconds=wait_seconds, join=join, prepare=prepare_pages)

    @asynccontextmanager
    async def live(app: FastAPI) -> AsyncIterator[None]:
        current_default_thread_limiter().total_tokens = _AT_ONCE
        desk.rejoiner.start()
        yield
        desk.close()

    app = FastAPI(title="Firsthand", openapi_url=None, docs_url=None, redoc_url=None, lifespan=live)
    app.state.desk = desk
    app.state.judging = CapacityLimiter(_JUDGED_AT_ONCE)
    if isinstance(access, WitnessedAccess):
        app.add_middleware(Witness, access=access)
    app.add_middleware(Guards, access=access, hosts=hosts, refuse=refuse)
    install_faults(app)
    app.router.routes.append(Mount("/static", StaticFiles(directory=str(files("firsthand.app.web") / "static"))))
    paths: set[str] = set()
    for name in SCREENS:
        router = import_module(f"firsthand.app.web.routes_{name}").router
        app.include_router(router)
        paths |= {one.path for one in router.routes if isinstance(one, APIRoute) and "GET" in (one.methods or ())}
    app.state.page_paths = frozenset(paths)
    return app

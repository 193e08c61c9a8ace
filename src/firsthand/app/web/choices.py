"""What a visitor chose for the whole desk, language and theme: asked for in the address, kept in cookies."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from firsthand.app.web.texts import Texts, choose_language, open_texts

UI_COOKIE, THEME_COOKIE = "firsthand_ui", "firsthand_theme"
THEMES = ("auto", "light", "dark")
_A_YEAR = 31_536_000  # seconds


def find_texts(request: Request) -> Texts:
    """The texts in the language of REQUEST."""
    asked, kept = request.query_params.get("ui"), request.cookies.get(UI_COOKIE)
    return open_texts(choose_language(asked, kept, request.headers.get("accept-language", "")))


def find_theme(request: Request) -> str:
    """The theme of REQUEST: asked for in the address, else as kept in the cookie."""
    for given in (request.query_params.get("theme"), request.cookies.get(THEME_COOKIE)):
        if given in THEMES:
            return given
    return THEMES[0]


def keep_choices(request: Request, response: Response) -> None:
    """Keeps language and theme in cookies where the address asks for one."""
    if "ui" in request.query_params:
        response.set_cookie(UI_COOKIE, find_texts(request).language, max_age=_A_YEAR, httponly=True, samesite="lax")
    if "theme" in request.query_params:
        response.set_cookie(THEME_COOKIE, find_theme(request), max_age=_A_YEAR, httponly=True, samesite="lax")

"""axe-core finds nothing to complain of: every screen, light and dark, left to right and right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# Thirty screens a test: on a busy machine longer than one test may take elsewhere.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(1200)]

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text("utf-8")
RUN = """async () => { const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' +
    n.failureSummary.split('\\n').slice(1, 2).join('').trim())); }"""


@pytest.fixture(scope="module")
def desks(demo_path: Path) -> Iterator[dict[bool, Any]]:
    """The desk for one person alone (False) and for a team (True), on the same store."""
    from open_browser import serve

    with serve(demo_path) as alone, serve(demo_path, team=True) as team:
        yield {False: alone, True: team}


@pytest.fixture(scope="module")
def screens(demo_path: Path) -> dict[str, tuple[str, str]]:
    from screens_to_look_at import list_screens

    return list_screens(demo_path, "demo")


def test_every_page_of_the_desk_is_looked_at(desks: dict[bool, Any], screens: dict[str, tuple[str, str]]) -> None:
    from screens_to_look_at import NO_PAGES

    served = desks[True].app.state.page_paths | desks[False].app.state.page_paths
    assert served - NO_PAGES - {route for route, _ in screens.values()} == set()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing(
    browser: Any, desks: dict[bool, Any], screens: dict[str, tuple[str, str]], language: str, theme: str
) -> None:
    from open_browser import let_in
    from screens_to_look_at import TEAM

    found: dict[str, list[str]] = {}
    opened = {}
    for is_team, desk in desks.items():
        context = let_in(browser, desk)
        page = context.new_page()
        page.goto(desk.at(f"/?ui={language}&theme={theme}"))
        opened[is_team] = page
    for name, (route, address) in screens.items():
        desk = desks[route in TEAM]
        if route and route not in desk.app.state.page_paths:
            continue
        page = opened[route in TEAM]
        page.goto(desk.at(address))
        assert page.get_attribute("html", "data-theme") == theme
        assert page.get_attribute("html", "dir") == ("rtl" if language == "ar" else "ltr")
        page.evaluate(AXE)
        if complaints := page.evaluate(RUN):
            found[name] = complaints
    for page in opened.values():
        page.context.close()
    assert found == {}

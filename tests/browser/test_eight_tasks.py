"""Eight tasks of a verification desk on the sample story, each by keyboard alone, judged by what the person sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(browser: Any, own_demo: Path) -> Iterator[Any]:
    """A desk on a copy of the sample story, and a person in front of it; nothing may go outside meanwhile."""
    from keyboard import Keyboard
    from open_browser import let_in, serve, watch

    with serve(own_demo) as served:
        context = let_in(browser, served, accept_downloads=True)
        watched = watch(context, served.origin)
        page = context.new_page()
        person = Keyboard(page)
        person.open(served.at("/s/demo"))
        yield person
        context.close()
    assert watched.everything == []
    assert person.unmarked == []


def open_screen(desk: Any, name: str) -> None:
    """By the navigation at the top of every page."""
    desk.tab_to(name)
    desk.follow()


def test_find_the_disputed_figure(desk: Any) -> None:
    desk.tab_to("Needs you because")
    desk.type("disputed")
    desk.tab_to("Filter")
    desk.follow()
    desk.walk_to("metres wide on the quay")
    desk.follow("o")
    against = desk.shown.partition("What stands against it")[2].partition("What it updates")[0]
    assert "Different numbers" in against
    assert "about 60 metres wide" in against
    assert "no more than 40 metres wide" in against
    assert "Maren Solheim" in against


def test_say_how_many_independent_origins_and_why(desk: Any) -> None:
    desk.walk_to("wzrosła do siedmiu")
    assert "Reports\n7" in desk.in_hand
    desk.follow("o")
    count = desk.shown.partition("How many are behind it")[2].partition("Decide")[0]
    assert "1 for certain, 3 at most" in count
    assert "Reports\n7" in count
    why = count.partition("Why this count")[2]
    assert len(why.split()) > 8
    desk.walk_to("Brandsson")
    desk.tab_to("Why")
    desk.press("Enter")
    origin = desk.shown.partition("\nOrigins\n")[2].partition("What stands against it")[0]
    assert "apart from the others" in origin
    assert "семи" in origin


def test_find_the_earliest_report(desk: Any) -> None:
    open_screen(desk, "Reports")
    assert "oldest first" in desk.shown
    desk.press("j")
    desk.follow("o")
    assert "Explosion at port in eastern Iceland kills at least four" in desk.shown
    assert "Nordfeld Press" in desk.shown
    assert "10 Mar 2026, 07:10" in desk.shown


def test_correct_a_wrong_merge_and_undo_it(desk: Any) -> None:
    desk.tab_to("Words")
    desk.type("two explosions")
    desk.follow()
    desk.walk_to("two explosions")
    desk.follow("o")
    claim = desk.address
    assert "Every window in our street" in desk.shown
    desk.tab_to("As a table")
    desk.follow()
    desk.walk_to("Every window in our street")
    desk.tab_to("Choose")
    desk.press("Space")
    desk.tab_to("Make the chosen ones a claim of their own")
    desk.press("Enter")
    desk.wait_for("Saved")
    assert "split off" in desk.shown
    assert "Ann" in desk.shown
    desk.walk_to("Every window in our street", key="k")
    desk.follow("o")
    statement = desk.address
    see_again(desk, claim, without="Every window in our street")
    desk.open(statement)
    assert "split off" in desk.shown
    desk.press("u")
    desk.wait_for("Undone")
    see_again(desk, claim, with_="Every window in our street")


def see_again(desk: Any, claim: str, *, with_: str = "", without: str = "") -> None:
    """Looks at the claim until it shows what was decided: the desk joins the story anew by itself."""
    for _ in range(200):
        desk.open(claim)
        if (with_ in desk.shown) and not (without and without in desk.shown):
            return
        desk.rest()
    raise AssertionError("the claim never showed what was decided")


def test_mark_a_new_statement(desk: Any) -> None:
    open_screen(desk, "Reports")
    desk.press("j")
    desk.follow("o")
    before = int(re.search(r"\nStatements (\d+)", desk.shown)[1])
    desk.press("m")
    desk.press(*["ArrowRight"] * 3, *["Shift+ArrowRight"] * 4, "Enter")
    assert desk.focused.startswith("Who says so")
    desk.type("Sigrún Hallmundsdóttir")
    desk.tab_to("How they know|basis.*")
    desk.type("official")
    desk.tab_to("Add the statement")
    desk.press("Enter")
    desk.wait_for("Saved")
    assert "statement added" in desk.shown
    assert before > 0


def test_export_the_brief(desk: Any) -> None:
    desk.tab_to("The brief as a page")
    with desk.downloading() as kept:
        desk.press("Enter")
    text = Path(kept[0]).read_text("utf-8")
    assert text.startswith("<!doctype html>")
    assert "metres wide on the quay" in text


def test_see_what_changed_since_yesterday(desk: Any) -> None:
    desk.tab_to("What changed lately")
    desk.follow()
    assert "2 reports came in" in desk.shown
    assert "sex létust" in desk.shown or "Sex létust" in desk.shown
    assert "withdrew its report that naval munitions were stored" in desk.shown

"""A wrong merge is split by keyboard; the open page shows by itself what came of it, and what came of the undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser

WORDS = "Every window in our street"


@pytest.fixture
def desk(browser: Any, own_demo: Path) -> Iterator[Any]:
    """A person with a keyboard at a desk on a copy of the sample story."""
    from keyboard import Keyboard
    from open_browser import let_in, serve, watch

    with serve(own_demo) as served:
        context = let_in(browser, served)
        watched = watch(context, served.origin)
        person = Keyboard(context.new_page())
        person.open(served.at("/s/demo"))
        yield person
        context.close()
    assert watched.everything == []
    assert person.unmarked == []


def test_a_split_and_its_undo_are_shown_by_the_page_itself(desk: Any) -> None:
    desk.tab_to("Words")
    desk.type("two explosions")
    desk.follow()
    desk.walk_to("two explosions")
    desk.follow("o")
    claim = desk.address
    desk.tab_to("As a table")
    desk.follow()
    desk.walk_to(WORDS)
    desk.tab_to("Choose")
    desk.press("Space")
    desk.tab_to("Make the chosen ones a claim of their own")
    desk.press("Enter")
    desk.wait_for("is saved and is being joined in")
    desk.wait_until_gone(WORDS)
    assert "is being joined in" not in desk.page_words

    desk.tab_to("Log", back=True)
    desk.follow()
    desk.press("j")
    assert "split off" in desk.in_hand and "stands" in desk.in_hand
    desk.press("u")
    desk.wait_for("Undone")
    desk.open(claim)
    desk.wait_for(WORDS)
    assert claim == desk.address

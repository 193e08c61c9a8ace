"""A person with a keyboard and no mouse: presses keys, and reads what the page shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

# The name of what has the focus, as it is read out: its label, else its words.
_NAME = """() => { const e = document.activeElement;
  if (!e || e === document.body) return '';
  const labels = e.labels ? [...e.labels].map(l => l.innerText) : [];
  const by = (e.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
    .map(i => (document.getElementById(i) || {}).innerText || '');
  return (e.getAttribute('aria-label') || by.join(' ') || labels.join(' ') || e.innerText || e.value || '').trim(); }"""
_SHOWN = """() => { const e = document.activeElement; if (!e || e === document.body) return false;
  const box = e.getBoundingClientRect(); const style = getComputedStyle(e);
  return box.width > 0 && box.height > 0 && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'); }"""
_IN_HAND = """() => { const e = document.activeElement; return e && e.matches('[data-stop]') ? e.innerText : ''; }"""
_MOST_TABS = 250
# Joining the story anew takes seconds, and many where the machine has much else to do.
_LONG = 180_000  # milliseconds


class Keyboard:
    """Keys pressed on PAGE; there is no way to click here."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.unmarked: list[str] = []

    def open(self, address: str) -> None:
        """What typing an address into the browser does."""
        self._page.goto(address)

    @property
    def address(self) -> str:
        return self._page.url

    def press(self, *keys: str) -> None:
        for key in keys:
            self._page.keyboard.press(key)

    def type(self, words: str) -> None:
        self._page.keyboard.type(words)

    def follow(self, key: str = "Enter") -> None:
        """Presses KEY, which leads to another page, and waits for that."""
        with self._page.expect_navigation():
            self._page.keyboard.press(key)

    def tab_to(self, name: str, *, back: bool = False) -> str:
        """Tabs until what has the focus is called NAME (a pattern for its whole name); notes what shows no focus."""
        for _ in range(_MOST_TABS):
            self._page.keyboard.press("Shift+Tab" if back else "Tab")
            here = self.focused
            if re.fullmatch(name, here, re.DOTALL):
                if not self._page.evaluate(_SHOWN):
                    self.unmarked.append(here)
                return here
        raise AssertionError(f"{name} cannot be reached with Tab on {self._page.url}")

    def walk_to(self, words: str, *, key: str = "j") -> str:
        """Walks over the entries with j until the one in hand holds WORDS."""
        before = None
        for _ in range(_MOST_TABS):
            self.press(key)
            here = self.in_hand
            if words in here:
                return here
            if here == before:
                break
            before = here
        raise AssertionError(f"no entry with “{words}” on {self._page.url}")

    @property
    def focused(self) -> str:
        return str(self._page.evaluate(_NAME))

    @property
    def in_hand(self) -> str:
        """The words of the entry that has the focus."""
        return self._page.evaluate(
            "() => document.activeElement.matches('[data-stop]') ? document.activeElement.innerText : ''"
        )

    @property
    def shown(self) -> str:
        """The words that a person sees on the page."""
        return self._page.inner_text("main")

    @property
    def page_words(self) -> str:
        """All words on the page, those around its content too."""
        return self._page.inner_text("body")

    def wait_for(self, words: str) -> None:
        """Waits until WORDS are to be seen."""
        self._page.get_by_text(words).first.wait_for(timeout=_LONG)

    def wait_until_gone(self, words: str) -> None:
        """Waits until WORDS are nowhere on the page."""
        self._page.get_by_text(words).first.wait_for(state="detached", timeout=_LONG)

    def rest(self) -> None:
        """A person's moment."""
        self._page.wait_for_timeout(250)

    @contextmanager
    def downloading(self) -> Iterator[list[Path]]:
        """What is done in the block brings a file, whose path is in the list afterwards."""
        kept: list[Path] = []
        with self._page.expect_download() as coming:
            yield kept
        kept.append(Path(coming.value.path()))

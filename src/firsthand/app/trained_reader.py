"""The trained reader that a command works with, loaded at the first text that needs it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firsthand.extract.trained import PassageReading, TrainedReader

# What this costs: a second, and 250 MB (2026-11-22).


class LazyReader:
    """Reads passages; NAME tells with which weights."""

    def __init__(self, name: str, *, tell: Callable[[str], None] = lambda line: None) -> None:
        self.name = name
        self._tell = tell
        self._loaded: TrainedReader | None = None

    def _open(self) -> TrainedReader:
        if self._loaded is None:
            from firsthand.extract.trained import open_reader

            self._tell("loading the trained reader")
            self._loaded = open_reader()
        if self._loaded is None:
            raise RuntimeError("the trained reader was there when the run began and is gone")
        return self._loaded

    def knows(self, language: str) -> bool:
        """Whether the reader is to be trusted above the rules in LANGUAGE."""
        return self._open().knows(language)

    def read(self, passages: Sequence[str], sentences: Sequence[Sequence[tuple[int, int]]]) -> list[PassageReading]:
        """What each of PASSAGES says."""
        return self._open().read(passages, sentences)


def find_reader(*, tell: Callable[[str], None] = lambda line: None) -> LazyReader | None:
    """The trained reader of the package; None where what it runs on is not installed."""
    from firsthand.extract.trained import name_reader

    name = name_reader()
    return None if name is None else LazyReader(name, tell=tell)

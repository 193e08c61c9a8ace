"""Firsthand: who actually said or saw it, who only repeats it, and what contradicts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from firsthand.app.library import Library

__all__ = ["open"]


def open(path: str | Path = "firsthand.db") -> Library:
    """The library in the store at PATH, made on the first `add`; use it in a `with` block or close it."""
    # Imported here: looking up the version or a model class should not load every stage.
    from firsthand.app.library import Library

    return Library(path)

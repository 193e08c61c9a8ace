"""The clock and the encoder that a command works with."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from firsthand.app.joining import Equipment
from firsthand.app.output import tell_progress
from firsthand.app.remembered import open_remembered
from firsthand.app.trained_reader import find_reader
from firsthand.store import Store


def read_clock() -> str:
    """Now, as ISO 8601 in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def equip(given: Namespace, store: Store, *, keeps: bool = True) -> Equipment:
    """The real clock, progress to the terminal, and the installed encoder unless --no-encoder was given.

    Unless it KEEPS what it embeds, the store is only read.
    """
    if getattr(given, "no_encoder", False):
        return Equipment(None, read_clock, tell_progress)
    reader = find_reader(tell=tell_progress)
    return Equipment(open_remembered(store, keeps=keeps, tell=tell_progress), read_clock, tell_progress, reader)

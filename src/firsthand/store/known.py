"""Records read before: what did not change between two readings of a story is not read again."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from typing import TypeVar, cast

T = TypeVar("T")


class KnownRecords:
    """Instances by the record that they were read from; those that the latest story did not hold are let go.

    `done` counts the reports of the story that is being read, of TOTAL, for whoever waits for it.
    """

    def __init__(self) -> None:
        self._before: dict[tuple[type, bytes], object] = {}
        self._held: dict[tuple[type, bytes], object] = {}
        self.done = self.total = self.decoded = 0

    def begin(self, total: int) -> None:
        """A story of TOTAL reports is about to be read."""
        self._before, self._held = self._held, {}
        self.done, self.total, self.decoded = 0, total, 0

    def end(self) -> None:
        """The story was read to its end."""
        self._before = {}

    def find(self, cls: type[T], record: str | bytes, read: Callable[[], T]) -> T:
        """The instance that RECORD holds; READ makes it where none is known."""
        kept = record.encode("utf-8", "surrogatepass") if isinstance(record, str) else record
        key = (cls, blake2b(kept, digest_size=16).digest())
        found = self._before.get(key)
        if found is None:
            found = read()
            self.decoded += 1
        self._held[key] = found
        return cast(T, found)

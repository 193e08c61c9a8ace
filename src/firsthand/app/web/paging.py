"""Long lists in pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paging:
    """Page PAGE of LAST_PAGE shows FIRST to LAST of TOTAL, all counted from 1; FIRST is 0 where there are none."""

    page: int
    last_page: int
    first: int
    last: int
    total: int


def cut_page(total: int, page: int, size: int) -> Paging:
    """The page PAGE, or the nearest there is, of TOTAL entries, SIZE to a page."""
    last_page = max(1, -(-total // size))
    kept = min(max(1, page), last_page)
    first = (kept - 1) * size + 1 if total else 0
    return Paging(kept, last_page, first, min(kept * size, total), total)


def read_number(given: str) -> int | None:
    """The whole number GIVEN in an address; None for anything else."""
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 10 else None

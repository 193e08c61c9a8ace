"""Addresses of pages: story names as path segments, queries kept while one part of them changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, unquote, urlencode

# A browser takes "." and ".." for steps, and a server splits at "/": these are written with a tilde instead.
_STEPPING = re.compile(r"[~/]|^\.{1,2}$")
_WRITTEN = re.compile(r"~([0-9A-F]{2})")


def write_segment(name: str) -> str:
    """NAME as one segment of a path, percent-encoded; `read_segment` gives it back."""
    kept = _STEPPING.sub(lambda found: "".join(f"~{ord(one):02X}" for one in found[0]), name)
    return quote(kept, safe=":~")


def read_segment(segment: str) -> str:
    """The name that `write_segment` wrote, SEGMENT being percent-decoded already (as a router does)."""
    return _WRITTEN.sub(lambda found: chr(int(found[1], 16)), segment)


def story_address(name: str, *rest: str) -> str:
    """The address of story NAME, or of what REST names under it: a screen, then an id."""
    return "/".join(["/s", write_segment(name), *(quote(one, safe=":") for one in rest)])


def with_query(path: str, query: Mapping[str, str | None], **changes: str | int | None) -> str:
    """PATH with QUERY and CHANGES as its query, what is None or empty left out, keys in order."""
    merged = {**query, **{key: None if value is None else str(value) for key, value in changes.items()}}
    kept = sorted((key, value) for key, value in merged.items() if value)
    return f"{path}?{urlencode(kept)}" if kept else path


def is_local(path: str) -> bool:
    """True where PATH leads to a page of this desk and nowhere else."""
    return (
        path.startswith("/") and not unquote(path).startswith(("//", "/\\")) and "\\" not in path and path.isprintable()
    )

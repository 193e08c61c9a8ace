"""Who speaks for whom: from the key of a source to the voice that counts as one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from firsthand.weigh.rests import Rest, Standing

# Second parts of a key that say only "somebody of this state"; those who share them are not one body.
_NO_BODY = frozenset({"state", "government", "person"})
# First parts of a key that say what kind of voice it is, not whose.
_NO_OWNER = frozenset({"person", "body", "account", "record", "publication", "?"})


@cache
def _wholes() -> Mapping[str, Any]:
    return tomllib.loads(files("firsthand.weigh").joinpath("wholes.toml").read_text(encoding="utf-8"))


def node_of(rest: Rest) -> str:
    """The voice that REST counts as: whoever speaks for one body is that body.

    "who:il/army/hgr-dnl" is "who:il/army"; "who:hezbollah/mr-l" is "who:hezbollah"; two members of
    one state without a body ("il/person/…") stay two; whoever leads "body/grsk" is that organisation.
    """
    if rest.standing is not Standing.IDENTIFIED:
        return rest.key
    parts = rest.key.removeprefix("who:").split("/")
    if parts[0] == "body":
        return "who:" + "/".join(parts[:2])
    if parts[0] in _NO_OWNER or (len(parts) > 2 and parts[1] in _NO_BODY):
        return rest.key
    kept = 2 if is_state(parts[0]) or parts[0] == "int" else 1
    return "who:" + "/".join(parts[:kept])


def is_state(root: str) -> bool:
    """Whether the first part of a key is an ISO 3166 code: a state has many bodies, a body one voice."""
    return len(root) == 2


def wholes_of(node: str) -> Iterator[str]:
    """The nodes that may speak through NODE: its state, its government, its organisation."""
    key = node.removeprefix("who:")
    root, slash, body = key.partition("/")
    if is_state(root) and slash:
        for whole, endings in _wholes()["bodies_of_state"].items():
            kind = body.split("/")[0]
            if kind not in ("state", "person", whole) and any(kind.endswith(ending) for ending in endings):
                yield f"who:{root}/{whole}"
        if body != "state":
            yield f"who:{root}"
        for whole, societies in _wholes()["national_societies"].items():
            if body in societies:
                yield "who:" + whole
    for whole, parts in _wholes()["parts"].items():
        if root in parts:
            yield "who:" + whole


def is_unplaced(node: str) -> bool:
    """Whether NODE is an office of an unknown state."""
    return node.startswith("who:?/")


def office_of(node: str) -> str:
    """The kind of office of NODE, whatever its state: "foreign_ministry" for "who:ir/foreign_ministry"."""
    return node.partition("/")[2].partition("/")[0]

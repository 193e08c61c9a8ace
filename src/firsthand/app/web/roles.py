"""Who may do what in a team: the one table of roles, and which judgements need which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from firsthand.app.web.access import Operation
from firsthand.model import JudgementKind
from firsthand.store.account_rows import ALL_STORIES


class Role(StrEnum):
    """What an account is in a story, or in all stories. Each may do what the one before may, and more."""

    VIEWER = "viewer"
    REVIEWER = "reviewer"
    EDITOR = "editor"
    ADMIN = "admin"


# The whole of it: nothing else in the program says what a role may do.
MAY: Mapping[Role, frozenset[Operation]] = MappingProxyType({
    Role.VIEWER: frozenset({Operation.READ}),
    Role.REVIEWER: frozenset({Operation.READ, Operation.JUDGE}),
    Role.EDITOR: frozenset({Operation.READ, Operation.JUDGE, Operation.EDIT}),
    Role.ADMIN: frozenset({Operation.READ, Operation.JUDGE, Operation.EDIT, Operation.ADMINISTER}),
})  # fmt: skip

# A reviewer says what to think of a claim; whoever changes what a story is made of is an editor.
NEEDED: Mapping[JudgementKind, Operation] = MappingProxyType({
    JudgementKind.VERDICT: Operation.JUDGE,
    JudgementKind.NOTE: Operation.JUDGE,
    JudgementKind.MERGE: Operation.EDIT,
    JudgementKind.SPLIT: Operation.EDIT,
    JudgementKind.MOVE: Operation.EDIT,
    JudgementKind.CORRECT: Operation.EDIT,
    JudgementKind.STRIKE: Operation.EDIT,
    JudgementKind.ADD: Operation.EDIT,
    JudgementKind.DERIVED: Operation.EDIT,
    JudgementKind.SAME_SOURCE: Operation.EDIT,
    JudgementKind.FAMILY: Operation.EDIT,
    JudgementKind.HIDE: Operation.EDIT,
})  # fmt: skip


def operation_for(kind: JudgementKind) -> Operation:
    """What one must be allowed to do in a story to make a judgement of KIND on it, or to take one back."""
    return NEEDED[kind]


def roles_allow(roles: Iterable[tuple[str, str]], operation: Operation, story: str | None) -> bool:
    """Whether one who holds ROLES (by story, "" for all) may do OPERATION with STORY; None: with what is of no story.

    A role in all stories holds in each; a lesser one in one story takes nothing away. Whoever has come in may read
    what belongs to no story, such as the list of the stories that they may read.
    """
    held = [Role(role) for where, role in roles if where == ALL_STORIES or (story is not None and where == story)]
    if story is None and operation is Operation.READ:
        return True
    if story == ALL_STORIES:
        return False
    return any(operation in MAY[role] for role in held)

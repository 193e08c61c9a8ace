"""Which of several wordings of one claim is the clearest, in all languages or in a reader's own."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model.readings import Statement

# A wording this long says its proposition; what is longer says more than it.
_CLEAR_LENGTH = (40, 220)
# A character of these says as much as three of other scripts.
_DENSE = ("zh", "ja", "th", "ko")


def unclarity(statement: Statement, place: int) -> tuple[bool, bool, int, int]:
    """Sorts the clearest wording first: no headline, of a telling length, earliest (PLACE), longest."""
    length = len(statement.anchor.quote) * (3 if statement.language.partition("-")[0] in _DENSE else 1)
    fits = _CLEAR_LENGTH[0] <= length <= _CLEAR_LENGTH[1]
    return statement.in_headline, not fits, place if fits else -length, place


def find_clearest(statements: Sequence[Statement]) -> Statement | None:
    """The clearest of STATEMENTS, which stand in the order of their claim; None of none."""
    ranked = sorted(enumerate(statements), key=lambda pair: unclarity(pair[1], pair[0]))
    return ranked[0][1] if ranked else None


def find_said(statements: Sequence[Statement], languages: Sequence[str]) -> Statement | None:
    """The clearest of STATEMENTS in the first of LANGUAGES that any of them is in; None where none is in any."""
    for wanted in languages:
        found = find_clearest([one for one in statements if is_in_language(one.language, wanted)])
        if found is not None:
            return found
    return None


def is_in_language(language: str, wanted: str) -> bool:
    """Whether LANGUAGE (BCP 47) is WANTED, or one of the two says no more than the beginning of the other."""
    ours, theirs = language.lower().split("-"), wanted.lower().split("-")
    shared = min(len(ours), len(theirs))
    return ours[:shared] == theirs[:shared]

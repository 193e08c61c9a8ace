"""Stance: what a source does with a content, from its cue and from the modality of its words."""

from __future__ import annotations

from firsthand.extract.lexicons import Lexicon
from firsthand.model import Stance

_CUE_STANCES = {
    "denies": Stance.DENIES,
    "predicts": Stance.PREDICTS,
    "hedges": Stance.HEDGES,
    "no_comment": Stance.NO_COMMENT,
}
_MAIN_CLAUSE = 16  # tokens: modality further in belongs to a subordinate clause more often than not
_NEGATION_REACH = 7
_QUESTION_MARKS = frozenset("?？؟")
# "We saw nothing" is an assertion of what was seen; "is not withdrawing" denies. Indirect speech only.
_QUOTES = frozenset("“„«»\"「『‘'‹›")


def find_stance(content: str, cue: str, label: str | None, lexicon: Lexicon | None, *, attributed: bool) -> Stance:
    """The stance towards CONTENT; CUE is the words of LABEL that signal it."""
    if label in _CUE_STANCES:
        return _CUE_STANCES[label]
    if lexicon is None:
        return Stance.ASSERTS
    if cue and any(m.label == "hedge" for m in lexicon.modality.find(lexicon.tokens(cue))):
        return Stance.HEDGES
    if not attributed and content.rstrip()[-1:] in _QUESTION_MARKS:
        return Stance.HEDGES
    tokens = lexicon.tokens(content)
    head = tokens[: _MAIN_CLAUSE * (2 if not lexicon.spaced else 1)]
    found: dict[str, int] = {}
    for match in lexicon.modality.find(head):
        found.setdefault(match.label, match.first)
    if "no_comment" in found:
        return Stance.NO_COMMENT
    if "deny" in found:
        return Stance.DENIES
    candidates = [(found[k], v) for k, v in (("hedge", Stance.HEDGES), ("predict", Stance.PREDICTS)) if k in found]
    if candidates:
        return min(candidates, key=lambda c: c[0])[1]
    if attributed and content[:1] not in _QUOTES and found.get("negation", _NEGATION_REACH + 1) <= _NEGATION_REACH:
        return Stance.DENIES
    return Stance.ASSERTS

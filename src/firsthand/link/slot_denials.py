"""Who denies having done it: the one proposition of all disclaimers, in any wording, of one party about one event."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.link.slot_lexicon import Found

# How many characters a negation may stand from what it negates: "has no connection to", "nicht für den Einschlag
# verantwortlich". 2026-11-21: of 33 disclaimers of the dev stories, the demo story and the own pairs that negate in
# their own words, 31 do so within 24 characters, the others at 39 and 46; what it lets in wrongly was not measured.
_REACH = 45
_REACH_UNSPACED = 12
# A denied content longer than this tells a story of which the denial is one part.
_LONGEST_DENIED = 200
# A subject that is negated begins the words, and its negation follows ("Korvia has nothing to do with").
_SUBJECT_FROM = 12
_SUBJECT_TO_NEGATION = 25
_STRIKES = frozenset({"attack", "fired"})
# Beginnings of source keys that name no party: only a person, a paper, a post, a role within one report.
_NO_PARTY = frozenset({"person", "publication", "account", "record", "?", ""})


def party_of(source_key: str) -> str:
    """The state (ISO 3166, upper case) or the body for which the source of SOURCE_KEY speaks; "" if unknown."""
    if ":" in source_key:
        return ""
    first = source_key.split("/")[0]
    if first in _NO_PARTY:
        return ""
    if first == "body":
        return "/".join(source_key.split("/")[:2])
    return first.upper() if len(first) == 2 else first


def disclaims(
    events: Sequence[Found], marks: Sequence[Found], *, denied: bool, own: bool, length: int, unspaced: bool
) -> bool:
    """Whether the words say that somebody is not behind an attack.

    EVENTS and MARKS are found in the words, whose LENGTH is in characters; DENIED says that a cue of denial
    stands before them, OWN that the act is named as the speaker's own ("our missile", "the army did not fire").
    """
    involved = [event for event in events if event.name == "responsible"]
    strikes = [event for event in events if event.name in _STRIKES]
    negations = [mark for mark in marks if mark.name == "negative"]
    if denied and length <= _LONGEST_DENIED and (involved or (strikes and own)):
        return True
    reach = _REACH_UNSPACED if unspaced else _REACH
    near_involved = any(_gap(event, mark) <= reach for event in involved for mark in negations)
    near_strike = own and any(_gap(event, mark) <= reach for event in strikes for mark in negations)
    return near_involved or near_strike


def _gap(a: Found, b: Found) -> int:
    return max(a.start - b.end, b.start - a.end)


def find_denier(
    speakers: frozenset[str], actors: Sequence[tuple[int, int, str]], negations: Sequence[Found]
) -> frozenset[str]:
    """Keys of the party that denies: that of the speaker, else the subject of the negation; may be empty."""
    if speakers:
        return speakers
    first = min(actors, default=None)
    if first is None or first[0] > _SUBJECT_FROM:
        return frozenset()
    near = any(0 <= mark.start - first[1] <= _SUBJECT_TO_NEGATION for mark in negations)
    return frozenset({first[2]}) if near else frozenset()

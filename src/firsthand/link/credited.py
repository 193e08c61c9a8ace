"""Credited origins: the publications and, in short relays, the bodies and people whom a report names as its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from firsthand.link.bodies import read_profile
from firsthand.link.directions import compare_times
from firsthand.link.shingles import sentences_of
from firsthand.link.sources import name_source, names_person, resolve_sources
from firsthand.link.spelling import coarse_skeleton, is_syllabic
from firsthand.model import (
    AlignedSpan,
    Anchor,
    Derivation,
    DerivationKind,
    Reading,
    Score,
    SegmentKind,
    Source,
    Voice,
    VoiceKind,
    content_id,
    fold,
)

_WHOLE_CREDITS = (SegmentKind.DATELINE, SegmentKind.BYLINE)
# Where an outlet that is named is a credit; and letters that its name must have, so that no common word is one.
_NAMING = (SegmentKind.DATELINE, SegmentKind.BYLINE, SegmentKind.BODY, SegmentKind.CAPTION)
_TELLING_NAME = 6
# Consonants that an outlet's name must have to be known by its sound in another script: "Nordfeld Press" has eight.
_TELLING_SOUND = 6
# How strongly a credit of the whole text binds, and one of a passage.
_WHOLE, _PASSAGE = 0.95, 0.85
# A relay: so short that it rests on whom it quotes. On the three dev stories (2026-11-21) every feed item has
# at most 121 words and every whole page but one (a fragment) at least 168.
_LONGEST_RELAY = 160
_MOST_NAMED = 3
_VAGUE_BODIES = frozenset({"government"})


@dataclass(frozen=True, slots=True)
class _Named:
    """An origin called NAME, named at ANCHOR; WHY it counts as one, and how surely."""

    name: str
    anchor: Anchor
    why: str
    score: float


def credited_derivations(readings: Sequence[Reading]) -> tuple[Derivation, ...]:
    """One derivation for each origin that a report credits, in the order of the reports, then of the text.

    A report that credits no publication and is no longer than a flash rests on the bodies and people
    whom it quotes by name: they are its origins.
    """
    sources = {statement_id: source for source in resolve_sources(readings) for statement_id in source.statement_ids}
    found: list[Derivation] = []
    for reading in readings:
        seen: set[str] = set()
        outlets = tuple(_credited_outlets(reading, readings))
        is_dispatch = any(named.score == _WHOLE for named in outlets)
        relayed = () if is_dispatch else _quoted_in_relay(reading, sources)
        for named in (*_credited_publications(reading), *outlets, *relayed):
            if fold(named.name) not in seen:
                seen.add(fold(named.name))
                found.append(_derivation(reading, named, _report_of(named.name, reading, readings)))
    return tuple(found)


def credits_outlet(reading: Reading, other: Reading) -> bool:
    """READING credits the outlet that published OTHER, or at least names it in its text."""
    if any(is_outlet(credit.publication, other) for credit in reading.credits):
        return True
    key = _outlet_key(other.report.outlet or "")
    return len(key) >= _TELLING_NAME and any(
        key in _outlet_key(segment.anchor.quote) for segment in reading.segments if segment.kind in _NAMING
    )


def is_outlet(name: str, reading: Reading) -> bool:
    """NAME is how the outlet of READING is called: its name, or the first part of its host."""
    key = _outlet_key(name)
    return bool(key) and key in {_outlet_key(reading.report.outlet or ""), _outlet_key(_host_name(reading))}


def outlet_name(reading: Reading) -> str:
    """The outlet as given, else the host of the address, else the name under which the report came in."""
    return reading.report.outlet or _host_name(reading) or reading.report.name


def byline_agency(reading: Reading) -> str | None:
    """The agency that the report as a whole is credited to, or None."""
    return next((credit.publication for credit in reading.credits if credit.how == "byline"), None)


def _host_name(reading: Reading) -> str:
    host = (reading.report.url or "").partition("//")[2].partition("/")[0].removeprefix("www.")
    parts = [part for part in host.split(".") if len(part) > 3 or part not in ("com", "org", "net", "co", "news")]
    return parts[0] if parts else host


def _outlet_key(name: str) -> str:
    return "".join(letter for letter in fold(name).removeprefix("the ") if letter.isalnum())


def _credited_publications(reading: Reading) -> Iterator[_Named]:
    for credit in reading.credits:
        whole = credit.how == "byline"
        why = "the whole text is credited to it" if whole else "a sentence relays it by name"
        yield _Named(credit.publication, credit.anchor, why, _WHOLE if whole else _PASSAGE)


def _credited_outlets(reading: Reading, readings: Sequence[Reading]) -> Iterator[_Named]:
    """Outlets of the pile that READING names as a voice or in its dateline, in any script, listed anywhere or not."""
    own = {_outlet_key(outlet_name(reading))}
    given = {one.report.outlet for one in readings if one.report.outlet is not None}
    outlets = sorted(outlet for outlet in given if _outlet_key(outlet) not in own)
    sounds = {outlet: coarse_skeleton(outlet) for outlet in outlets}
    marks = [(s.anchor.quote, s.anchor, True) for s in reading.segments if s.kind in _WHOLE_CREDITS]
    for statement in reading.statements:
        marks += [(v.name, v.anchor or statement.anchor, False) for v in statement.attribution.chain]
    for words, anchor, whole in marks:
        sound = coarse_skeleton(words)
        for outlet in outlets:
            if _outlet_key(outlet) in _outlet_key(words) or _sounds_alike(sounds[outlet], sound, outlet, words):
                why = "the whole text is credited to it" if whole else "a sentence relays it by name"
                yield _Named(outlet, anchor, why, _WHOLE if whole else _PASSAGE)


def _sounds_alike(outlet_sound: str, sound: str, outlet: str, words: str) -> bool:
    """Whether WORDS are the OUTLET's name in another script, and little else."""
    if is_syllabic(outlet) == is_syllabic(words) and outlet.isascii() == words.isascii():
        return False
    return len(outlet_sound) >= _TELLING_SOUND and outlet_sound in sound and 2 * len(outlet_sound) >= len(sound)


def _quoted_in_relay(reading: Reading, sources: Mapping[str, Source]) -> Iterator[_Named]:
    """The first few identified voices of a short report that credits no publication; a body gives way to its member."""
    if any(credit.how == "words" for credit in reading.credits):
        return
    if sum(len(sentence.words) for sentence in sentences_of(reading)) > _LONGEST_RELAY:
        return
    named: dict[str, _Named] = {}
    for statement in reading.statements:
        voice = next(iter(statement.attribution.chain), None)
        if voice is None or not _is_identified(voice):
            continue
        source = sources.get(statement.id) if len(statement.attribution.chain) == 1 else None
        name = name_source(voice.name)
        if not is_outlet(name, reading):
            where = voice.anchor or statement.attribution.source or statement.anchor
            key = source.key if source else fold(name)
            if key not in named or (_has_full_name(voice.name) and not _has_full_name(named[key].name)):
                named[key] = _Named(name, where, "a short report that rests on whom it quotes", 0.6)
    apart = [origin for key, origin in named.items() if not any(other.startswith(key + "/") for other in named)]
    yield from apart[:_MOST_NAMED]


def _has_full_name(written: str) -> bool:
    profile = read_profile(written)
    return names_person(profile) and len(profile.person) > 1


def _is_identified(voice: Voice) -> bool:
    """A person with a full name or a title, a body of a known state, an office that one person holds."""
    profile = read_profile(voice.name)
    if profile.proper:
        return voice.kind is not VoiceKind.ANONYMOUS
    if voice.kind is VoiceKind.PUBLICATION:
        return "," in voice.name and _has_full_name(voice.name)  # "NAME, correspondent of …"
    if voice.kind not in (VoiceKind.NAMED, VoiceKind.ROLE):
        return False
    if names_person(profile):
        return len(profile.person) > 1 or profile.has_office or (voice.kind is VoiceKind.NAMED and not profile.country)
    return bool(profile.body) and profile.body not in _VAGUE_BODIES


def _report_of(name: str, reading: Reading, readings: Sequence[Reading]) -> Reading | None:
    """The latest report of the credited outlet that came before; None if the pile has none."""
    before = [
        other
        for other in readings
        if other is not reading
        and is_outlet(name, other)
        and compare_times(other.report.published_at, reading.report.published_at) < 0
    ]
    return max(before, key=lambda other: (other.report.published_at or "", other.report.id), default=None)


def _derivation(reading: Reading, named: _Named, origin: Reading | None) -> Derivation:
    return Derivation(
        id=content_id("d", reading.report.id, DerivationKind.CREDITED, named.name),
        report_id=reading.report.id,
        origin=named.name,
        origin_report_id=origin.report.id if origin else None,
        kind=DerivationKind.CREDITED,
        spans=(AlignedSpan(named.anchor, None, named.score),),
        score=Score(named.score, (named.why,)),
    )

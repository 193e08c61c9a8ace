"""Who speaks in each statement, with what the report, and then the pile, tell of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from firsthand.link.bodies import Profile, read_profile
from firsthand.link.spelling import skeleton
from firsthand.model import Reading, Statement, Voice, VoiceKind, fold

# Societies that go by one name in every country.
SOCIETIES = frozenset({"red_cross", "red_crescent"})
UNNAMED = frozenset({VoiceKind.ANONYMOUS})
_MINISTRY = "_ministry"
# "The authorities" of a report may be a town's as well as a state's.
_VAGUE = frozenset({"government"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """STATEMENT rests on the voice called NAME, of KIND, who fits PROFILE; `via` are the publications between.

    `states` are the states that the report speaks of.
    """

    statement: Statement
    name: str
    kind: VoiceKind
    profile: Profile
    via: tuple[str, ...]
    day: str
    states: frozenset[str] = frozenset()


def read_spoken(readings: Sequence[Reading]) -> list[Spoken]:
    """The innermost voice of every statement that has one, in the order of READINGS."""
    publications = _publications_of(readings)
    spoken = [voice for reading in readings for voice in _voices_of(reading, publications)]
    for fill in (_with_state_of_unnamed, _with_society, _with_only_state):
        spoken = [*map(fill(spoken), spoken)]
    return spoken


def innermost_voice(statement: Statement) -> Voice | None:
    """The first-hand voice of STATEMENT; None where the reporter speaks."""
    attribution = statement.attribution
    if attribution.chain:
        return attribution.chain[-1]
    if attribution.source is None and attribution.source_name is None:
        return None
    name = attribution.source_name or (attribution.source.quote if attribution.source else "")
    return Voice(name, VoiceKind.NAMED, attribution.source)


def name_publication(voice: Voice, reading: Reading) -> str:
    """The canonical name of the publication VOICE, known from the report's credits; else its name as written."""
    for credit in reading.credits:
        if credit.anchor.quote in voice.name:
            return credit.publication
    return voice.name


def _publications_of(readings: Sequence[Reading]) -> dict[str, str]:
    """Folded name to name of every publication that publishes in the pile or is credited there."""
    names = {credit.publication for reading in readings for credit in reading.credits}
    names |= {reading.report.outlet for reading in readings if reading.report.outlet}
    return {fold(name): name for name in sorted(names)}


def _voices_of(reading: Reading, publications: Mapping[str, str]) -> Iterator[Spoken]:
    reporters = _reporters_in(reading)
    bodies = _bodies_with_state(reading)
    states = frozenset(
        {place.country.lower() for place in reading.mentions.places if place.country}
        | {actor.actor.lower() for actor in reading.mentions.actors if len(actor.actor) == 2}
    )
    for statement in reading.statements:
        voice = innermost_voice(statement)
        if voice is None or not voice.name.strip():
            continue
        if _is_bare_reporter(voice) and len(reporters) == 1:
            voice = reporters[0]
        employer = _employer_of(voice, publications)
        kind = VoiceKind.PUBLICATION if employer else voice.kind
        profile = _fill_from_report(_fill_from_words(read_profile(voice.name), statement), bodies)
        name = employer or (name_publication(voice, reading) if kind is VoiceKind.PUBLICATION else voice.name)
        via = tuple(
            fold(name_publication(outer, reading))
            for outer in statement.attribution.chain[:-1]
            if outer.kind is VoiceKind.PUBLICATION
        )
        yield Spoken(statement, name, kind, profile, via, (reading.report.published_at or "")[:10], states)


def _reporters_in(reading: Reading) -> list[Voice]:
    """The reporters whom REPORT names as voices, each name once."""
    voices = [voice for statement in reading.statements if (voice := innermost_voice(statement)) is not None]
    profiles = {voice.name: read_profile(voice.name) for voice in voices}
    named = {voice.name: voice for voice in voices if profiles[voice.name].is_reporter and profiles[voice.name].person}
    return [named[name] for name in sorted(named)]


def _is_bare_reporter(voice: Voice) -> bool:
    """ "The journalist": a reporter of no name and no publication."""
    profile = read_profile(voice.name)
    return profile.is_reporter and not profile.person and voice.kind is not VoiceKind.PUBLICATION


def _employer_of(voice: Voice, publications: Mapping[str, str]) -> str:
    """The publication that VOICE is, or for which it reports without a name of its own: "a Quaynews reporter"."""
    whole = publications.get(fold(voice.name), "")
    profile = read_profile(voice.name)
    if whole or not profile.is_reporter or voice.kind is VoiceKind.ANONYMOUS:
        return whole
    telling = [word for word in profile.person if fold(word) not in publications]
    inside = [name for folded, name in publications.items() if f" {folded} " in f" {fold(voice.name)} "]
    names_somebody = len(telling) > 1 and not any(fold(word) in fold(name) for name in inside for word in telling)
    return max(inside, key=len) if inside and not names_somebody else ""


def _bodies_with_state(reading: Reading) -> dict[str, set[str]]:
    """For each kind of body, the states whose body of that kind speaks in this report, or publishes it."""
    names = [voice.name for statement in reading.statements for voice in statement.attribution.chain]
    states: dict[str, set[str]] = defaultdict(set)
    for name in [*names, reading.report.outlet or ""]:
        profile = read_profile(name)
        if profile.body and profile.country:
            states[profile.body].add(profile.country)
    return states


def _fill_from_report(profile: Profile, bodies: Mapping[str, set[str]]) -> Profile:
    """PROFILE with the state of the only such body in the report; "the ministry" is the only ministry in it."""
    if profile.is_ministry and not profile.proper:
        ministries = [
            (body, state)
            for body in sorted(bodies)
            if body.endswith(_MINISTRY)
            for state in sorted(bodies[body])
            if profile.country in ("", state)
        ]
        if len(ministries) == 1:
            return replace(profile, body=ministries[0][0], country=ministries[0][1])
    states = bodies.get(profile.body, ()) if profile.body else ()
    if len(states) != 1 or profile.country or profile.person:
        return profile
    return replace(profile, country=next(iter(states)))


def _fill_from_words(profile: Profile, statement: Statement) -> Profile:
    """What the words at this place add: "the army spokesman Hagari" says more than the bare name."""
    written = statement.attribution.source
    if written is None:
        return profile
    here = read_profile(written.quote)
    same = not profile.person or not here.person or skeleton(profile.person[-1]) == skeleton(here.person[-1])
    if not same or (profile.country and here.country and profile.country != here.country):
        return profile
    return replace(
        profile,
        country=profile.country or here.country,
        body=profile.body or ("" if profile.proper else here.body),
        proper=profile.proper or ("" if profile.body else here.proper),
        is_spokesperson=profile.is_spokesperson or here.is_spokesperson,
        is_ministry=profile.is_ministry or here.is_ministry,
        is_state=profile.is_state and not here.body,
        firm=profile.firm or here.firm,
    )


def _with_state_of_unnamed(spoken: Sequence[Spoken]) -> Callable[[Spoken], Spoken]:
    """Gives an unnamed source the state that other reports give for the same publication's source of that day."""
    states: dict[tuple[str, str], set[str]] = defaultdict(set)
    for voice in spoken:
        if voice.kind in UNNAMED and voice.via and voice.profile.country:
            states[voice.via[-1], voice.day].add(voice.profile.country)

    def fill(voice: Spoken) -> Spoken:
        known = states[voice.via[-1], voice.day] if voice.kind in UNNAMED and voice.via else set()
        if voice.profile.country or len(known) != 1:
            return voice
        return replace(voice, profile=replace(voice.profile, country=next(iter(known))))

    return fill


def _with_society(spoken: Sequence[Spoken]) -> Callable[[Spoken], Spoken]:
    """Gives "the Red Crescent" the state of the only national society that the pile names."""
    states = _states_of_bodies(spoken)

    def fill(voice: Spoken) -> Spoken:
        profile = voice.profile
        if profile.body not in SOCIETIES or profile.country or voice.kind in UNNAMED:
            return voice
        known = states[profile.body]
        if profile.person and len(known) != 1:
            return voice
        return replace(voice, profile=replace(profile, country=next(iter(known)) if len(known) == 1 else "int"))

    return fill


def _with_only_state(spoken: Sequence[Spoken]) -> Callable[[Spoken], Spoken]:
    """Gives "police" the state of the only police that the pile names, in a report that speaks of that state."""
    states = _states_of_bodies(spoken)

    def fill(voice: Spoken) -> Spoken:
        profile = voice.profile
        known = states[profile.body] if profile.body and not profile.country else set()
        vague = voice.kind in UNNAMED or profile.body in _VAGUE
        if len(known) != 1 or vague or not known <= voice.states:
            return voice
        return replace(voice, profile=replace(profile, country=next(iter(known))))

    return fill


def _states_of_bodies(spoken: Iterable[Spoken]) -> dict[str, set[str]]:
    states: dict[str, set[str]] = defaultdict(set)
    for voice in spoken:
        if voice.profile.body and voice.profile.country not in ("", "int"):
            states[voice.profile.body].add(voice.profile.country)
    return states

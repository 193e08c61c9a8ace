"""Sources: whom the innermost voices of the statements denote, across reports and languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from firsthand.link.bodies import Profile, describe_body, read_profile
from firsthand.link.persons import Person, name_people
from firsthand.link.spelling import skeleton
from firsthand.model import Reading, Source, Statement, Voice, VoiceKind, content_id, fold

# Offices that one person holds: if the pile names only one holder, a bare "the mayor" is that one.
_SINGLE_OFFICES = frozenset(
    {"mayor", "governor", "president", "prime_minister", "foreign_ministry", "defence_ministry", "interior_ministry"}
)
# Societies that go by one name in every country.
_SOCIETIES = frozenset({"red_cross", "red_crescent"})
# Bodies of many: a lone word beside them describes them.
_CROWDS = frozenset({"army", "government", "police", "civil_defence", "parliament", "intelligence", "embassy"})
_UNNAMED = frozenset({VoiceKind.ANONYMOUS})
_SURENESS = {
    VoiceKind.NAMED: 0,
    VoiceKind.ACCOUNT: 1,
    VoiceKind.PUBLICATION: 2,
    VoiceKind.RECORD: 3,
    VoiceKind.ROLE: 4,
    VoiceKind.ANONYMOUS: 5,
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """STATEMENT rests on the voice called NAME, of KIND, who fits PROFILE; `via` are the publications between."""

    statement: Statement
    name: str
    kind: VoiceKind
    profile: Profile
    via: tuple[str, ...]
    day: str


def resolve_sources(readings: Sequence[Reading]) -> tuple[Source, ...]:
    """One Source for each first-hand source behind the statements, ordered by key.

    Statements in the reporter's own voice have none. `key` is language-free and goes from the body to
    its member ("il/army", "il/army/hgr"), and has a slash only where such a body or person is known. An
    anonymous source keeps its report's id in the key, unless two reports have it through one
    publication on one day.
    """
    read = [voice for reading in readings for voice in _voices_of(reading)]
    spoken = [*map(_with_society(read), map(_with_state_of_unnamed(read), read))]
    people = name_people(_people_in(spoken))
    holders = _single_holders(spoken, people)
    by_key: dict[str, list[Spoken]] = defaultdict(list)
    for voice in spoken:
        by_key[_key_of(voice, people, holders)].append(voice)
    return tuple(_source(key, by_key[key]) for key in sorted(by_key))


def innermost_voice(statement: Statement) -> Voice | None:
    """The first-hand voice of STATEMENT; None where the reporter speaks."""
    attribution = statement.attribution
    if attribution.chain:
        return attribution.chain[-1]
    if attribution.source is None and attribution.source_name is None:
        return None
    name = attribution.source_name or (attribution.source.quote if attribution.source else "")
    return Voice(name, VoiceKind.NAMED, attribution.source)


def _voices_of(reading: Reading) -> Iterable[Spoken]:
    known_in_report = _bodies_with_state(reading)
    for statement in reading.statements:
        voice = innermost_voice(statement)
        if voice is None or not voice.name.strip():
            continue
        profile = _fill_from_words(read_profile(voice.name), statement)
        if profile.body and not profile.country and not profile.person:
            states = known_in_report[profile.body]
            profile = replace(profile, country=next(iter(states)) if len(states) == 1 else "")
        name = name_publication(voice, reading) if voice.kind is VoiceKind.PUBLICATION else voice.name
        via = tuple(
            fold(name_publication(outer, reading))
            for outer in statement.attribution.chain[:-1]
            if outer.kind is VoiceKind.PUBLICATION
        )
        yield Spoken(statement, name, voice.kind, profile, via, (reading.report.published_at or "")[:10])


def name_publication(voice: Voice, reading: Reading) -> str:
    """The canonical name of the publication VOICE, known from the report's credits; else its name as written."""
    for credit in reading.credits:
        if credit.anchor.quote in voice.name:
            return credit.publication
    return voice.name


def _bodies_with_state(reading: Reading) -> dict[str, set[str]]:
    """For each kind of body, the states whose body of that kind speaks in this report."""
    states: dict[str, set[str]] = defaultdict(set)
    for statement in reading.statements:
        for voice in statement.attribution.chain:
            profile = read_profile(voice.name)
            if profile.body and profile.country:
                states[profile.body].add(profile.country)
    return states


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
    )


def _with_state_of_unnamed(spoken: Sequence[Spoken]) -> Callable[[Spoken], Spoken]:
    """Gives an unnamed source the state that other reports give for the same publication's source of that day."""
    states: dict[tuple[str, str], set[str]] = defaultdict(set)
    for voice in spoken:
        if voice.kind in _UNNAMED and voice.via and voice.profile.country:
            states[voice.via[-1], voice.day].add(voice.profile.country)

    def fill(voice: Spoken) -> Spoken:
        known = states[voice.via[-1], voice.day] if voice.kind in _UNNAMED and voice.via else set()
        if voice.profile.country or len(known) != 1:
            return voice
        return replace(voice, profile=replace(voice.profile, country=next(iter(known))))

    return fill


def _with_society(spoken: Sequence[Spoken]) -> Callable[[Spoken], Spoken]:
    """Gives "the Red Crescent" the state of the only national society that the pile names."""
    states: dict[str, set[str]] = defaultdict(set)
    for voice in spoken:
        if voice.profile.body in _SOCIETIES and voice.profile.country:
            states[voice.profile.body].add(voice.profile.country)

    def fill(voice: Spoken) -> Spoken:
        profile = voice.profile
        if profile.body not in _SOCIETIES or profile.country or voice.kind in _UNNAMED:
            return voice
        known = states[profile.body]
        if profile.person and len(known) != 1:
            return voice
        return replace(voice, profile=replace(profile, country=next(iter(known)) if len(known) == 1 else "int"))

    return fill


def _is_person(voice: Spoken) -> bool:
    named = voice.kind in (VoiceKind.NAMED, VoiceKind.ROLE)
    return named and names_person(voice.profile) and not voice.profile.is_record and not _is_body(voice)


def names_person(profile: Profile) -> bool:
    """PROFILE holds a person's name; one stray word beside a body ("local authorities") is none."""
    beside_body = profile.body in _CROWDS and not profile.has_office
    return len(profile.person) > (1 if beside_body else 0)


def _is_body(voice: Spoken) -> bool:
    """A proper name with a noun of organisation and no office: "the Ziv Medical Center"."""
    profile = voice.profile
    return profile.is_organisation and not profile.is_spokesperson and not profile.body and "," not in voice.name


def _person_of(voice: Spoken) -> Person:
    profile = voice.profile
    group = fold(profile.proper) or (profile.body and f"{profile.country or '?'}/{profile.body}")
    return Person(profile.person, profile.country, group)


def _people_in(spoken: Sequence[Spoken]) -> tuple[Person, ...]:
    return tuple(dict.fromkeys(_person_of(voice) for voice in spoken if _is_person(voice)))


def _single_holders(spoken: Sequence[Spoken], people: dict[Person, str]) -> dict[tuple[str, str], str]:
    """(state or "", office) → key of the one person whom the pile names as its holder."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for voice in spoken:
        profile = voice.profile
        if _is_person(voice) and profile.body in _SINGLE_OFFICES and not profile.is_spokesperson:
            found[profile.country, profile.body].add(people[_person_of(voice)])
            found["", profile.body].add(people[_person_of(voice)])
    return {office: next(iter(keys)) for office, keys in found.items() if len(keys) == 1}


def _key_of(voice: Spoken, people: dict[Person, str], holders: dict[tuple[str, str], str]) -> str:
    profile = voice.profile
    if voice.kind is VoiceKind.PUBLICATION:
        return f"publication/{fold(voice.name)}"
    if voice.kind is VoiceKind.ACCOUNT:
        return f"account/{_handle_of(voice.name)}"
    if voice.kind in _UNNAMED:
        return _anonymous_key(voice)
    if profile.is_record:
        return f"record/{fold(profile.proper)}"
    if voice.kind is VoiceKind.RECORD:
        return f"record:{voice.statement.report_id}:{fold(voice.name)}"
    if _is_person(voice):
        return people[_person_of(voice)]
    return _body_key(voice, holders)


def _body_key(voice: Spoken, holders: dict[tuple[str, str], str]) -> str:
    profile = voice.profile
    if profile.proper:
        return fold(profile.proper)
    holder = holders.get((profile.country, profile.body)) if profile.body in _SINGLE_OFFICES else None
    names_office = profile.has_office and not profile.is_organisation and not profile.is_spokesperson
    if holder and names_office:
        return holder
    if profile.body and profile.country:
        return f"{profile.country}/{profile.body}"
    if profile.body:
        return f"{profile.body}:{voice.statement.report_id}"
    if profile.country and voice.kind is VoiceKind.NAMED and not profile.is_organisation:
        return f"{profile.country}/state"
    if profile.person:
        return "body/" + "-".join(skeleton(word) for word in profile.person)
    return f"role:{voice.statement.report_id}:{fold(voice.name)}"


def _anonymous_key(voice: Spoken) -> str:
    """Unnamed sources stay apart, except the one whom one publication quoted on one day."""
    if voice.via and voice.day:
        state = voice.profile.country or "?"
        return f"anonymous:{voice.via[-1]}:{voice.day}:{state}"
    return f"anonymous:{voice.statement.report_id}:{fold(voice.name)}"


def _handle_of(name: str) -> str:
    at = name.find("@")
    if at < 0:
        return fold(name)
    end = at + 1
    while end < len(name) and (name[end].isalnum() or name[end] == "_"):
        end += 1
    return name[at:end].lower()


def _source(key: str, voices: Sequence[Spoken]) -> Source:
    bases = Counter(voice.statement.basis for voice in voices)
    return Source(
        id=content_id("src", key),
        key=key,
        name=_best_name(key, voices),
        kind=min((voice.kind for voice in voices), key=lambda kind: _SURENESS[kind]),
        statement_ids=tuple(sorted(voice.statement.id for voice in voices)),
        basis=min(bases, key=lambda basis: (-bases[basis], basis)),
    )


def _best_name(key: str, voices: Sequence[Spoken]) -> str:
    """The person's full name where one is given, else the commonest name as written; Latin script first."""
    people = Counter(" ".join(voice.profile.person) for voice in voices if _is_person(voice))
    names = people or Counter(voice.name for voice in voices)
    full = [name for name in names if not people or len(name.split()) > 1] or list(names)
    return min(full, key=lambda name: (not fold(name).isascii(), -names[name], len(name), name))


def name_source(written: str) -> str:
    """A name for lists: the person, the international body, the state's body in English, or the words WRITTEN."""
    profile = read_profile(written)
    if names_person(profile) and not _looks_organised(profile):
        return " ".join(profile.person)
    if profile.proper:
        return profile.proper
    if profile.body and (profile.country or profile.body in _SOCIETIES):
        return describe_body(profile.country, profile.body)
    return written


def _looks_organised(profile: Profile) -> bool:
    return profile.is_organisation and not profile.has_office

"""Sources: whom the innermost voices of the statements denote, across reports and languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.link.bodies import Profile, describe_body, find_known_providers, has_case, read_profile, read_provider
from firsthand.link.deciding import settle_sources
from firsthand.link.firms import with_firms
from firsthand.link.persons import Person, name_people
from firsthand.link.spelling import skeleton
from firsthand.link.spoken import SOCIETIES, UNNAMED, Spoken, innermost_voice, name_publication, read_spoken
from firsthand.model import Basis, Judgement, Reading, Source, VoiceKind, content_id, fold

__all__ = ["innermost_voice", "name_publication", "name_source", "names_person", "resolve_sources"]

# Offices that one person holds: if the pile names only one holder, a bare "the mayor" is that one.
_SINGLE_OFFICES = frozenset(
    {"mayor", "governor", "president", "prime_minister", "foreign_ministry", "defence_ministry", "interior_ministry"}
)
# Bodies of many: a lone word beside them describes them.
_CROWDS = frozenset(
    {"army", "government", "police", "civil_defence", "coast_guard", "parliament", "intelligence", "embassy", "customs"}
)
# Languages that write every noun with a capital: there a lone one is not shown to be a name.
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
_SURENESS = {
    VoiceKind.NAMED: 0,
    VoiceKind.ACCOUNT: 1,
    VoiceKind.PUBLICATION: 2,
    VoiceKind.RECORD: 3,
    VoiceKind.ROLE: 4,
    VoiceKind.ANONYMOUS: 5,
}


@dataclass(frozen=True, slots=True)
class _Known:
    """What the whole pile knows: keys of people, single holders of offices, and whose records there are."""

    people: dict[Person, str]
    holders: dict[tuple[str, str], str]
    providers: Counter[str]
    whole_providers: dict[str, str]


def resolve_sources(readings: Sequence[Reading], judgements: Sequence[Judgement] = ()) -> tuple[Source, ...]:
    """One Source for each first-hand source behind the statements, ordered by key.

    Statements in the reporter's own voice have none. `key` is language-free and goes from the body to
    its member ("il/army", "il/army/hgr"), and has a slash only where such a body or person is known; a
    key that holds its report's id is of somebody whom nothing ties to anyone beyond that report. An
    anonymous source is such a one, unless two reports have it through one publication on one day. JUDGEMENTS, oldest
    first, say which of them are one, or two.
    """
    spoken = with_firms(read_spoken(readings))
    people = _sure_people(spoken)
    known = _Known(people, _single_holders(spoken, people), _known_providers(spoken), _whole_providers(spoken))
    by_key: dict[str, list[Spoken]] = defaultdict(list)
    for voice in spoken:
        by_key[_key_of(voice, known)].append(voice)
    return settle_sources([_source(key, by_key[key], people) for key in sorted(by_key)], judgements)


def _sure_people(spoken: Sequence[Spoken]) -> dict[Person, str]:
    """A key for everyone who is surely a person, and for the likely ones whom a sure one bears out."""
    sure = {_person_of(voice) for voice in spoken if _is_person(voice) and _is_surely_named(voice)}
    likely = {_person_of(voice) for voice in spoken if _is_person(voice)}
    keys = name_people(likely)
    borne_out = {keys[person] for person in sure}
    return {person: key for person, key in keys.items() if key in borne_out}


def _is_surely_named(voice: Spoken) -> bool:
    """Whether the words beyond doubt are a name: several capitals, or one that neither grammar nor place asks for."""
    profile, statement = voice.profile, voice.statement
    cased = has_case(voice.name)
    if voice.kind is not VoiceKind.NAMED:
        return cased and len(profile.person) > 1 and not statement.in_headline
    if len(profile.person) > 1 or (profile.has_office and not profile.opens):
        return True
    source = statement.attribution.source
    opens_sentence = source is not None and source.start <= statement.context.start + 1
    return cased and not opens_sentence and statement.language not in _NOUNS_IN_CAPITALS


def _is_person(voice: Spoken) -> bool:
    named = voice.kind in (VoiceKind.NAMED, VoiceKind.ROLE)
    return named and names_person(voice.profile) and not voice.profile.is_record and not _is_body(voice)


def names_person(profile: Profile) -> bool:
    """PROFILE holds a person's name; one stray word beside a body ("local authorities") is none."""
    beside_body = profile.body in _CROWDS and not profile.has_office
    return len(profile.person) > (1 if beside_body or (profile.opens and bool(profile.body)) else 0)


def _is_body(voice: Spoken) -> bool:
    """A proper name with a noun of organisation and no office: "the Ziv Medical Center"."""
    profile = voice.profile
    return profile.is_organisation and not profile.is_spokesperson and not profile.body and "," not in voice.name


def _person_of(voice: Spoken) -> Person:
    profile = voice.profile
    group = fold(profile.proper) or (profile.body and f"{profile.country or '?'}/{profile.body}") or _firm_key(profile)
    return Person(profile.person, profile.country, group)


def _firm_key(profile: Profile) -> str:
    """The key of an organisation that is named as one; "" where there is none."""
    return "body/" + _bones(profile.firm) if len(profile.firm) > 1 and not profile.body else ""


def _bones(words: Sequence[str]) -> str:
    return "-".join(filter(None, (skeleton(word) for word in words)))


def _single_holders(spoken: Sequence[Spoken], people: dict[Person, str]) -> dict[tuple[str, str], str]:
    """(state or "", office) → key of the one person whom the pile names as its holder."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for voice in spoken:
        profile = voice.profile
        held = _is_person(voice) and profile.body in _SINGLE_OFFICES and not profile.is_spokesperson
        if held and _person_of(voice) in people:
            found[profile.country, profile.body].add(people[_person_of(voice)])
            found["", profile.body].add(people[_person_of(voice)])
    return {office: next(iter(keys)) for office, keys in found.items() if len(keys) == 1}


def _known_providers(spoken: Sequence[Spoken]) -> Counter[str]:
    """How often each provider of records is named: as a firm, or as the owner of what is no mere footage."""
    found: Counter[str] = Counter()
    for voice in spoken:
        shown = voice.statement.basis is not Basis.VIDEO_OR_PHOTO or voice.profile.firm or voice.profile.is_record
        if shown and (voice.kind is VoiceKind.RECORD or voice.profile.is_record):
            found.update(_providers_of(voice))
    return found


def _whole_providers(spoken: Sequence[Spoken]) -> dict[str, str]:
    """Providers of records by their whole names: a voice of that name is theirs."""
    whole: dict[str, str] = {}
    for voice in spoken:
        written = read_provider(voice.name)
        if len(written) > 1 and (voice.kind is VoiceKind.RECORD or voice.profile.is_record):
            whole.update({_bones(written): name for name in _providers_of(voice)[:1]})
    return whole


def _providers_of(voice: Spoken) -> tuple[str, ...]:
    """Whose record it is: well-known providers, else the sound of the first word that tells."""
    known = tuple(fold(name) for name in find_known_providers(voice.name))
    return known or tuple(bones for word in read_provider(voice.name) if len(bones := skeleton(word)) > 1)[:1]


def _provider_of(voice: Spoken, known: Counter[str]) -> str:
    """The provider of the record; of several, whom the pile names most, because a picture counts once. "" for none."""
    providers = [name for name in _providers_of(voice) if name in known]
    return max(providers, key=known.__getitem__, default="")


def _key_of(voice: Spoken, known: _Known) -> str:
    profile = voice.profile
    if voice.kind is VoiceKind.PUBLICATION:
        return f"publication/{fold(voice.name)}"
    if voice.kind is VoiceKind.ACCOUNT:
        return f"account/{_handle_of(voice.name)}"
    if voice.kind in UNNAMED:
        return _anonymous_key(voice)
    if voice.kind is VoiceKind.RECORD or profile.is_record:
        provider = _provider_of(voice, known.providers)
        if provider:
            return f"record/{provider}"
        return f"record:{voice.statement.report_id}:{fold(voice.name)}"
    if _is_person(voice) and _person_of(voice) in known.people:
        return known.people[_person_of(voice)]
    provider = known.whole_providers.get(_bones(profile.firm), "") if profile.firm and not profile.body else ""
    if provider in known.providers:
        return f"record/{provider}"
    return _body_key(voice, known.holders)


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
    speaks_for_state = profile.has_office and voice.kind is VoiceKind.NAMED and not profile.is_organisation
    if profile.is_state or (profile.country and speaks_for_state):
        return f"{profile.country}/state"
    if _firm_key(profile):
        return _firm_key(profile)
    if voice.kind is VoiceKind.NAMED and len(profile.person) > 1 and has_case(voice.name):
        return "body/" + _bones(profile.person)
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


def _source(key: str, voices: Sequence[Spoken], known: dict[Person, str]) -> Source:
    bases = Counter(voice.statement.basis for voice in voices)
    return Source(
        id=content_id("src", key),
        key=key,
        name=_best_name(key, voices, known),
        kind=min((voice.kind for voice in voices), key=lambda kind: _SURENESS[kind]),
        statement_ids=tuple(sorted(voice.statement.id for voice in voices)),
        basis=min(bases, key=lambda basis: (-bases[basis], basis)),
    )


def _best_name(key: str, voices: Sequence[Spoken], known: dict[Person, str]) -> str:
    """The person's full name where one is given, else the commonest name as written; Latin script first.

    A record is called by its provider.
    """
    if key.startswith("record/"):
        names = {
            name
            for voice in voices
            for name in find_known_providers(voice.name)
            if fold(name) == key.removeprefix("record/")
        }
        names = names or {" ".join(read_provider(voice.name)) for voice in voices}
        return min(names, key=lambda name: (not fold(name).isascii(), len(name), name))
    people = Counter(" ".join(voice.profile.person) for voice in voices if _person_of(voice) in known)
    proper = {voice.profile.proper for voice in voices}
    if not people and len(proper) == 1 and "" not in proper:
        return next(iter(proper))
    plain = [voice for voice in voices if voice.profile.is_state]
    named = plain or [voice for voice in voices if voice.kind is VoiceKind.NAMED] or voices
    written = people or Counter(voice.name for voice in named)
    full = [name for name in written if not people or len(name.split()) > 1] or list(written)
    return min(full, key=lambda name: (not fold(name).isascii(), -written[name], len(name), name))


def name_source(written: str) -> str:
    """A name for lists: the person, the international body, the state's body in English, or the words WRITTEN."""
    profile = read_profile(written)
    if names_person(profile) and not _looks_organised(profile):
        return " ".join(profile.person)
    if profile.proper:
        return profile.proper
    if profile.body and (profile.country or profile.body in SOCIETIES):
        return describe_body(profile.country, profile.body)
    return written


def _looks_organised(profile: Profile) -> bool:
    return profile.is_organisation and not profile.has_office

"""People under several spellings: which names in which reports are one person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from firsthand.link.spelling import (
    are_kindred,
    begins_alike,
    coarse_skeleton,
    firm_sounds,
    is_syllabic,
    romanise,
    script_of,
    skeleton,
    sound_alike_across,
)

# Shorter skeletons collide: "Katz" and "Guz" are both two consonants.
_TELLING = 3
# Case endings leave a consonant behind ("Pieskowem", "Zełenskiego").
_CASE_CONSONANTS = frozenset("gmvhs")


@dataclass(frozen=True, slots=True)
class Person:
    """Someone written as WORDS, of the state COUNTRY and the body GROUP as far as the report says."""

    words: tuple[str, ...]
    country: str
    group: str

    @property
    def surname(self) -> str:
        return skeleton(self.words[-1])

    @property
    def given(self) -> str:
        return skeleton(self.words[-2]) if len(self.words) > 1 else ""


def name_people(people: Iterable[Person]) -> dict[Person, str]:
    """A key for each person: the same for the spellings of one, with the body in front where it is known.

    Two names are one person's if the surnames sound alike, the given names do not differ and neither
    do states nor bodies. A surname alone joins only where one person bears it. Across scripts two parts
    of a name that sound alike are enough, where only one person of either script fits.
    """
    ordered = sorted(people, key=lambda person: (-len(person.words), person.words, person.country, person.group))
    written = [person for person in ordered if not is_syllabic(person.words[-1])]
    families: dict[str, list[list[Person]]] = defaultdict(list)
    for person in written:
        _join(person, families[_family_key(person.surname, families)])
    clusters = _join_across_scripts([cluster for key in sorted(families) for cluster in families[key]])
    for person in ordered:
        if is_syllabic(person.words[-1]):
            _join_syllabic(person, clusters)
    return {person: _cluster_key(cluster) for cluster in clusters for person in cluster}


def _family_key(surname: str, families: dict[str, list[list[Person]]]) -> str:
    """The key of the family that SURNAME belongs to: without the consonant of a case ending where that is known."""
    for dropped in (1, 2):
        stem = surname[:-dropped]
        if len(stem) >= _TELLING and surname[-dropped] in _CASE_CONSONANTS and stem in families:
            return stem
    return surname


def _join(person: Person, clusters: list[list[Person]]) -> None:
    fitting = [cluster for cluster in clusters if all(_are_compatible(person, other) for other in cluster)]
    if len(fitting) > 1:
        sharing = [cluster for cluster in fitting if _share_group(person, cluster)]
        fitting = sharing if len(sharing) == 1 else []
    if fitting:
        fitting[0].append(person)
    else:
        clusters.append([person])


def _join_across_scripts(clusters: Sequence[list[Person]]) -> list[list[Person]]:
    """CLUSTERS, those joined that are one person in several scripts; what fits two names of one script joins none."""
    full = [[person for person in cluster if len(person.words) > 1] for cluster in clusters]
    scripts = [frozenset(script_of(person.words[-1]) for person in cluster) for cluster in full]
    if len(frozenset[str]().union(*scripts)) < 2:
        return list(clusters)
    near: dict[int, list[int]] = {place: [] for place in range(len(clusters))}
    by_sound: dict[str, set[int]] = defaultdict(set)
    for place, cluster in enumerate(full):
        for later in sorted({at for person in cluster for at in by_sound[firm_sounds(person.words[-1])]}):
            if len(scripts[place] | scripts[later]) > 1 and _sound_as_one_across(cluster, full[later]):
                near[place].append(later)
                near[later].append(place)
        for person in cluster:
            by_sound[firm_sounds(person.words[-1])].add(place)
    joined: list[list[Person]] = []
    seen: set[int] = set()
    for place in range(len(clusters)):
        group, waiting = set[int](), [] if place in seen else [place]
        while waiting:
            at = waiting.pop()
            if at not in group:
                group.add(at)
                waiting += near[at]
        seen |= group
        one = [person for at in sorted(group) for person in clusters[at]]
        fits = len(group) < 2 or _may_be_one([full[at] for at in sorted(group)], one)
        joined += ([one] if one else []) if fits else [clusters[at] for at in sorted(group)]
    return joined


def _sound_as_one_across(a: Sequence[Person], b: Sequence[Person]) -> bool:
    return any(_sound_as_one(one, other) for one in a for other in b)


def _may_be_one(clusters: Sequence[Sequence[Person]], people: Sequence[Person]) -> bool:
    """Whether the CLUSTERS, of PEOPLE, name one state at most and no two different full names of one script."""
    if len({person.country for person in people if person.country}) > 1:
        return False
    return all(
        script_of(one.words[-1]) != script_of(other.words[-1]) or _same_words(one, other)
        for place, cluster in enumerate(clusters)
        for later in clusters[place + 1 :]
        for one in cluster
        for other in later
    )


def _same_words(one: Person, other: Person) -> bool:
    return [romanise(word) for word in one.words[-2:]] == [romanise(word) for word in other.words[-2:]]


def _sound_as_one(one: Person, other: Person) -> bool:
    """Two full names of different scripts of which the surname and another part sound alike."""
    return sound_alike_across(one.words[-1], other.words[-1]) and any(
        sound_alike_across(a, b) for a in one.words[:-1] for b in other.words[:-1]
    )


def _join_syllabic(person: Person, clusters: list[list[Person]]) -> None:
    """Chinese and Japanese renderings keep little: they join by rough sound and the same state or body."""
    rough = coarse_skeleton(person.words[-1])
    fitting = [
        cluster
        for cluster in clusters
        if any(coarse_skeleton(word) == rough for other in cluster for word in (other.words[-1], "".join(other.words)))
        and (_share_group(person, cluster) or all(_same_syllables(person, other) for other in cluster))
    ]
    if len(fitting) == 1:
        fitting[0].append(person)
    else:
        clusters.append([person])


def _same_syllables(person: Person, other: Person) -> bool:
    return person.words[-1] == other.words[-1]


def _share_group(person: Person, cluster: Sequence[Person]) -> bool:
    return any(
        bool(person.group and person.group == other.group)
        or bool(person.country and person.country == other.country)
        or _may_share_body(person, other)
        for other in cluster
    )


def _may_share_body(a: Person, b: Person) -> bool:
    """Both are of one kind of body, and the state of one of them is not known."""
    (state_a, _, body_a), (state_b, _, body_b) = a.group.partition("/"), b.group.partition("/")
    return bool(body_a) and body_a == body_b and "?" in (state_a, state_b)


def _are_compatible(a: Person, b: Person) -> bool:
    if a.country and b.country and a.country != b.country:
        return False
    if a.given and b.given:
        return _given_names_agree(a, b)
    if min(len(a.surname), len(b.surname)) >= _TELLING:
        return True
    return romanise(a.words[-1]) == romanise(b.words[-1]) or (bool(a.group) and a.group == b.group)


def _given_names_agree(a: Person, b: Person) -> bool:
    """Whether some name before the surname is the same in both: titles and places may stand among them."""
    return any(_sound_alike(one, other) for one in a.words[:-1] for other in b.words[:-1])


def _sound_alike(one: str, other: str) -> bool:
    """Equal by sound, an initial, or a short form; in longer names one consonant may be another of its kind."""
    a, b = skeleton(one), skeleton(other)
    if a == b or min(len(one), len(other)) == 1:
        return bool(a) and a[:1] == b[:1]
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) < 2 or shorter[0] != longer[0]:
        return False
    if longer.startswith(shorter):
        return begins_alike(one, other)
    differing = [(x, y) for x, y in zip(shorter, longer, strict=False) if x != y]
    kindred = all(are_kindred(x, y) for x, y in differing)
    return kindred and len(longer) - len(shorter) + len(differing) <= 1 and len(shorter) >= _TELLING


def _cluster_key(cluster: Sequence[Person]) -> str:
    groups = sorted({person.group for person in cluster if person.group}, key=lambda group: (group[:1] == "?", group))
    states = sorted({person.country for person in cluster if person.country})
    written = [person for person in cluster if not is_syllabic(person.words[-1])] or cluster
    surnames = sorted((person.surname for person in written), key=lambda name: (len(name), name))
    givens = sorted({person.given for person in written if person.given})
    name = "-".join(part for part in (surnames[0], givens[0] if givens else "") if part)
    if groups:
        return f"{groups[0]}/{name}"
    return f"{states[0]}/person/{name}" if states else f"person/{name}"

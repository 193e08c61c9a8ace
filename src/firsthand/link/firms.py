"""Firms and groups under several spellings: one proper name, with or without a noun that says what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from firsthand.link.bodies import has_case, is_firm_noun
from firsthand.link.spelling import are_forms_of_one, romanise, script_of, sound_alike_across
from firsthand.link.spoken import Spoken
from firsthand.model import VoiceKind

# A name of one word is told from others only where it is so long.
_TELLING = 4


def with_firms(spoken: Sequence[Spoken]) -> list[Spoken]:
    """SPOKEN, every firm under the one name that the pile has for it, and who speaks for it under it.

    A firm is known by a noun beside it ("the company Aigli") or in it ("Aigli Shipping"). A name of one
    word is that of the only firm that begins so; two firms that begin alike keep their names.
    """
    firms = _known_firms(spoken)
    surnames = {romanise(voice.profile.person[-1]) for voice in spoken if len(voice.profile.person) > 1}
    return [_under_firm(voice, firms, surnames) for voice in spoken]


def _known_firms(spoken: Sequence[Spoken]) -> list[tuple[str, ...]]:
    """The firms named in full, each once, under its first name in order of spelling, Latin script first."""
    written = {words for voice in spoken for words in _firms_in(voice) if len(words) > 1}
    firms: list[tuple[str, ...]] = []
    for words in sorted(written, key=lambda words: (script_of(words[0]) != "latin", len(words), words)):
        if not any(_are_one(words, known) for known in firms):
            firms.append(words)
    return firms


def _firms_in(voice: Spoken) -> Iterator[tuple[str, ...]]:
    profile = voice.profile
    if profile.body or profile.proper or voice.kind in (VoiceKind.PUBLICATION, VoiceKind.ACCOUNT):
        return
    if len(_core(profile.firm)) > 0:
        yield profile.firm
    if len(profile.person) > 1 and is_firm_noun(profile.person[-1]) and not profile.has_office:
        yield profile.person


def _core(words: Sequence[str]) -> tuple[str, ...]:
    """WORDS without the nouns at their end that say what kind of firm it is."""
    kept = tuple(words)
    while kept and is_firm_noun(kept[-1]):
        kept = kept[:-1]
    return kept


def _are_one(words: Sequence[str], known: Sequence[str]) -> bool:
    """Whether both are one firm: the same proper name, in any script, and no two different nouns behind it."""
    a, b = _core(words), _core(known)
    if not a or len(a) != len(b) or (len(a) == 1 and len(romanise(a[0])) < _TELLING):
        return False
    nouns = {tuple(romanise(word) for word in whole[len(a) :]) for whole in (words, known)} - {()}
    return len(nouns) < 2 and all(_alike(one, other) for one, other in zip(a, b, strict=True))


def _alike(one: str, other: str) -> bool:
    return are_forms_of_one(one, other) or sound_alike_across(one, other)


def _under_firm(voice: Spoken, firms: Sequence[tuple[str, ...]], surnames: Set[str]) -> Spoken:
    profile = voice.profile
    named = voice.kind in (VoiceKind.NAMED, VoiceKind.ROLE)
    if not named or profile.body or profile.proper or profile.is_record or not has_case(voice.name + "a"):
        return voice
    alone = bool(profile.person) and not profile.has_office and not profile.opens
    if alone and "," in voice.name:
        alone = profile.is_organisation or is_firm_noun(profile.person[-1])
    if alone and len(profile.person) == 1:
        alone = romanise(profile.person[0]) not in surnames  # "Brandt" is rather Ilse Brandt than Brandt Shipping
    for words, is_itself in ((profile.firm, False), (profile.person if alone else (), True)):
        found = [known for known in firms if words and _are_one(words, known)]
        if len(found) == 1:
            itself = (is_itself or words == profile.person) and "," not in voice.name and not profile.is_spokesperson
            profile = replace(profile, firm=found[0], is_organisation=itself or profile.is_organisation)
            return replace(voice, profile=profile)
    return voice if profile.firm or not profile.is_spokesperson else _spokesperson(voice, firms)


def _spokesperson(voice: Spoken, firms: Sequence[tuple[str, ...]]) -> Spoken:
    """VOICE under the one firm that its words name in full: "Ilse Brandt, spokeswoman of Aigli Shipping"."""
    spoken = f" {' '.join(_words(voice.name))} "
    found = [known for known in firms if f" {' '.join(_words(' '.join(known)))} " in spoken]
    return replace(voice, profile=replace(voice.profile, firm=found[0])) if len(found) == 1 else voice


def _words(text: str) -> list[str]:
    return [word.strip(".,;:()«»“”\"'") for word in romanise(text).split()]

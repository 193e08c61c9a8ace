"""One voice named in two languages: what is certain, and what is only possible."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_origins_counted import Pile, counted

from firsthand.model import Voice, VoiceKind
from firsthand.weigh.namings import is_speaker, kinds_of


def named(*voices: tuple[str, str, str, str]) -> Pile:
    """A pile of one claim, each of VOICES (language, name as written, key, name of the source) in its own report."""
    pile = Pile()
    for place, (language, written, key, name) in enumerate(voices):
        pile.say(pile.report(f"Outlet {place}"), Voice(written, VoiceKind.NAMED), key=key)
        reading = pile.readings[-1]
        statement = replace(reading.statements[-1], language=language)
        pile.readings[-1] = replace(reading, statements=(statement,))
        pile.sources[-1] = replace(pile.sources[-1], name=name)
    return pile


COMMISSION = ("en", "the National Electoral Commission", "person/cmsn-lktrl", "Electoral Commission")


@pytest.mark.parametrize(
    "other",
    [
        ("pt", "a Comissão Nacional de Eleições (CNE)", "person/cn-lks", "Nacional Eleições CNE"),
        ("es", "la Comisión Nacional Electoral", "person/lktrl-nknl", "Comisión Nacional Electoral"),
        ("it", "la portavoce della commissione, Lia Ferri", "person/vr-l", "Lia Ferri"),
    ],
)
def test_a_body_named_in_another_language_is_possible_not_certain(other: tuple[str, str, str, str]) -> None:
    assert counted(named(COMMISSION, other)) == (1, 2)


@pytest.mark.parametrize(
    "other",
    [
        ("en", "the Harbour Commission", "person/cmsn-hrbr", "Harbour Commission"),  # one language tells them apart
        ("pt", "o Tribunal Constitucional", "person/cnstcnl-trbnl", "Tribunal Constitucional"),  # another kind
        ("pt", "Nuno Cabrita", "person/kbrt-nn", "Nuno Cabrita"),  # speaks for nobody
        ("pt", "Nuno Cabrita, que esperava na comissão", "person/kbrt-nn", "Nuno Cabrita"),  # speaks for nobody
        ("pt", "a polícia", "pt/police", "Portuguese police"),
    ],
)
def test_who_can_be_told_apart_is_certain(other: tuple[str, str, str, str]) -> None:
    assert counted(named(COMMISSION, other)) == (2, 2)


def test_two_full_names_are_two_people_whatever_they_speak_for() -> None:
    pile = named(
        ("en", "hospital director Anna Weber", "person/vbr-n", "Anna Weber"),
        ("ru", "представитель больницы Олег Иванов", "person/vnv-lg", "Олег Иванов"),
    )
    assert counted(pile) == (2, 2)


def test_kinds_are_whole_words_where_they_are_short() -> None:
    assert kinds_of("Irena Sadkowska") == frozenset()
    assert kinds_of("sąd w Porcie") == {"court"}
    assert is_speaker("rzeczniczka spółki") and not is_speaker("rybak")

"""Passages: what the trained reader finds becomes statements, with voices carried as the rules carry them."""

from dataclasses import replace

import numpy as np

from firsthand.extract.statements import find_statements
from firsthand.extract.trained import Found, PassageReading
from firsthand.intake import Received, read_received
from firsthand.model import Basis, Stance


def likely(enum, label):
    return tuple(0.9 if one is label else 0.1 / (len(enum) - 1) for one in enum)


class Scripted:
    """Finds what it was told: rows of content, source or None, cue or None, voices, basis, stance."""

    def __init__(self, language, *script):
        self.language, self.script, self.asked = language, script, []

    def knows(self, language):
        return language == self.language

    def read(self, passages, sentences):
        self.asked += passages
        return [self._reading(text) for text in passages]

    def _reading(self, text):
        def span(words):
            return None if words is None or words not in text else (text.index(words), text.index(words) + len(words))

        found = [
            Found(span(content), span(source), span(source) is None, span(cue), tuple(map(span, voices)),
                  likely(Basis, basis), likely(Stance, stance), 0.9)
            for content, source, cue, voices, basis, stance in self.script
            if content in text
        ]  # fmt: skip
        own = np.array([likely(Basis, Basis.UNATTRIBUTED)], dtype=np.float32)
        stance = np.array([likely(Stance, Stance.ASSERTS)], dtype=np.float32)
        return PassageReading(tuple(found), (0,), own, stance)


def read(text, reader, language="ga"):
    received = Received(name="one.txt", content=text.encode(), media_type="text/plain", language=language)
    return find_statements(*read_received(received, received_at="2026-01-05T00:00:00Z"), reader=reader)[0]


def test_a_found_content_becomes_a_statement_with_its_chain():
    text = "Dúirt beirt oifigeach le Reuters go raibh an droichead dúnta. Tá an bóthar fada."
    reader = Scripted(
        "ga",
        (
            "raibh an droichead dúnta",
            "beirt oifigeach",
            "Dúirt",
            ("Reuters",),
            Basis.ANONYMOUS_OFFICIAL,
            Stance.ASSERTS,
        ),
    )
    said, own = read(text, reader)
    assert said.anchor.quote == "raibh an droichead dúnta" and said.attribution.source.quote == "beirt oifigeach"
    assert [voice.name for voice in said.attribution.chain] == ["Reuters", "beirt oifigeach"]
    assert (said.basis, said.stance) == (Basis.ANONYMOUS_OFFICIAL, Stance.ASSERTS)
    assert said.context.quote == "Dúirt beirt oifigeach le Reuters go raibh an droichead dúnta."
    assert own.basis is Basis.UNATTRIBUTED and own.attribution.source is None


def test_a_source_in_another_passage_is_who_spoke_last():
    text = "Dúirt Nuala Breen go raibh tine ann.\n\nNíor gortaíodh aon duine, a dúirt sí.\n"
    reader = Scripted(
        "ga",
        ("raibh tine ann", "Nuala Breen", "Dúirt", (), Basis.EYEWITNESS, Stance.ASSERTS),
        ("Níor gortaíodh aon duine", None, None, (), Basis.EYEWITNESS, Stance.DENIES),
    )
    first, second = (s for s in read(text, reader) if s.attribution.source_name)
    assert first.attribution.source_name == second.attribution.source_name == "Nuala Breen"
    assert second.stance is Stance.DENIES


def test_a_language_that_the_reader_does_not_know_is_left_to_the_rules():
    reader = Scripted("ga")
    (statement,) = read("Harbour police said the quay was shut.", reader, "en")
    assert not reader.asked and statement.attribution.source.quote == "Harbour police"


class Undecided(Scripted):
    """A scripted reader that thinks every stance equally likely."""

    def _reading(self, text):
        reading = super()._reading(text)
        level = (1 / len(Stance),) * len(Stance)
        return replace(reading, found=tuple(replace(found, stance=level) for found in reading.found))


def test_where_a_lexicon_knows_the_word_it_votes_on_stance():
    script = ("any part in the raid", "The ministry", "denied", (), Basis.OFFICIAL_STATEMENT, Stance.ASSERTS)
    (statement,) = read("The ministry denied any part in the raid.", Undecided("en", script), "en")
    assert statement.stance is Stance.DENIES

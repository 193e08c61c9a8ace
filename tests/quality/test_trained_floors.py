"""Floors of the trained reader, rules voting: statement F1 on the held-back tenth of the reading corpus, per language.

Measured on 2026-11-22 (`make compare`), each floor .04 below; they fall only by an edit of this table.
"""

from collections import Counter
from functools import cache

import pytest
from training.corpus import load_corpus
from training.measure import Everywhere, measure, read

from firsthand.extract.trained import open_reader

FLOORS = {
    "ar": 0.87, "cs": 0.86, "de": 0.78, "el": 0.89, "en": 0.79, "es": 0.85, "fa": 0.79, "fr": 0.82,
    "he": 0.75, "hi": 0.86, "id": 0.93, "is": 0.82, "it": 0.85, "ja": 0.86, "ko": 0.87, "nl": 0.65,
    "pl": 0.76, "pt": 0.86, "ro": 0.86, "ru": 0.88, "sv": 0.85, "tr": 0.90, "uk": 0.85, "vi": 0.86,
    "zh": 0.76,
}  # fmt: skip


@cache
def reader():
    found = open_reader(threads=2)
    if found is None:
        pytest.skip("the trained reader or its runtime is not installed")
    return Everywhere(found)


def test_every_language_of_the_corpus_has_a_floor():
    assert set(FLOORS) == {report.language for report in load_corpus()} == set(open_reader().languages)


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_statements_are_found_with_their_sources(language):
    held = [report for report in load_corpus([language]) if report.is_held_back]
    tally = sum((measure(report, read(report, reader())) for report in held), Counter())
    f1 = 2 * tally["hit"] / (tally["gold"] + tally["found"])
    assert f1 >= FLOORS[language], dict(tally)


def test_a_passage_reads_alone_as_in_company():
    passages = [
        "Harbour police said the quay was shut.",
        "据新华社报道，三艘渡轮停航。",
        "Es gab, so der Hafen, zwei Verletzte. " * 6,
    ]
    sentences = [[(0, len(passage))] for passage in passages]
    together = open_reader().read(passages, sentences)
    for passage, spans, reading in zip(passages, sentences, together, strict=True):
        alone = open_reader().read([passage], [spans])[0]
        assert alone.found == reading.found

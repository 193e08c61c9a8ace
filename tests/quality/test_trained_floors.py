"""Floors of the trained reader, rules voting: statement F1 on the held-back tenth of the reading corpus, per language.

Measured on 2026-11-22 (`make compare`), each floor .04 below; they fall only by an edit of this table.
"""

from collections import Counter
from functools import cache

import pytest

from firsthand.extract.trained import open_reader
from training.corpus import load_corpus
from training.measure import Everywhere, measure, read

FLOORS = {
    "ar": 0.83, "cs": 0.85, "de": 0.76, "el": 0.84, "en": 0.77, "es": 0.85, "fa": 0.78, "fr": 0.80, "he": 0.82,
    "hi": 0.86, "id": 0.84, "is": 0.81, "it": 0.85, "ja": 0.84, "ko": 0.87, "nl": 0.59, "pl": 0.76, "pt": 0.85,
    "ro": 0.89, "ru": 0.83, "sv": 0.88, "tr": 0.88, "uk": 0.84, "vi": 0.86, "zh": 0.74,
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

"""Variation: another copy of a labelled report with other quotation marks and other figures, labels kept in place."""

from __future__ import annotations

import random
from dataclasses import replace

from training.corpus import LabelledReport

_PAIRS = ("“”", "„“", "„”", "«»", "»«", '""', "‘’", "「」", "『』", "''")


def vary(report: LabelledReport, chance: random.Random) -> LabelledReport:
    """REPORT with, by CHANCE, its quotation marks replaced by another pair and its digits by others.

    Every replacement has the length of what it replaces, so all labels stay where they are.
    """
    text = report.text
    if chance.random() < 0.4:
        text = _requote(text, chance)
    if chance.random() < 0.5:
        text = "".join(str(chance.randint(1, 9)) if c in "23456789" and chance.random() < 0.7 else c for c in text)
    return replace(report, text=text)


def _requote(text: str, chance: random.Random) -> str:
    pair = chance.choice(_PAIRS)
    marks = set('“”„«»"「」『』')
    written, is_open = [], False
    for character in text:
        if character not in marks:
            is_open = is_open and character != "\n"
            written.append(character)
            continue
        written.append(pair[1] if is_open else pair[0])
        is_open = not is_open
    return "".join(written)

"""How much a claim says: an event with numbers and places comes before a crosshead, a question or old history."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model import Reading, Statement
from firsthand.present.index import StoryIndex
from firsthand.present.lines import columns_of
from firsthand.present.wording import read_moment

# The weights order claims within one brief and mean nothing else. Set by reading the first ten claims of the briefs of
# the seeds, the demo and three development stories on 2026-11-21.
_QUESTION = 0.25
_CROSSHEAD = 0.4
_SCRAP = 0.35
_SHORT = 0.7
_HISTORY = 0.45
_PLACED = 1.15
_COUNTED = 1.15

_QUESTION_MARKS = ("?", "？", "؟", "՞", "\u037e")
# Columns of a terminal, so that wide scripts count double: what is shorter is a scrap, or says little.
_SCRAP_COLUMNS, _SHORT_COLUMNS = 26, 44
# A statement all of whose times lie further back than this is history, as seen from its report.
_HISTORY_DAYS = 120


def weigh_substance(index: StoryIndex, statements: Sequence[Statement], lead: Statement) -> float:
    """A factor for the claim that STATEMENTS make, LEAD in front: 1 for a plain sentence, less for what says little."""
    reading = index.readings[lead.report_id]
    quote = lead.anchor.quote.strip()
    weight = _QUESTION if is_question(quote) else 1.0
    weight *= _CROSSHEAD if lead.in_headline and _is_crosshead(reading, lead) else 1.0
    columns = columns_of(quote)
    weight *= _SCRAP if columns < _SCRAP_COLUMNS else _SHORT if columns < _SHORT_COLUMNS or _starts_low(quote) else 1.0
    weight *= _HISTORY if _is_history(index, statements) else 1.0
    weight *= _PLACED if _holds_place(reading, lead) else 1.0
    return weight * (_COUNTED if index.quantities.get(lead.id) else 1.0)


def is_question(quote: str) -> bool:
    """True where QUOTE ends as a question."""
    return quote.rstrip("\"'”’»)） ").endswith(_QUESTION_MARKS)


def _is_crosshead(reading: Reading, lead: Statement) -> bool:
    """True for a headline in the middle of a report: it only announces what follows."""
    first = next((one for one in reading.segments if one.kind == "headline"), None)
    body = next((one for one in reading.segments if one.kind == "body"), None)
    after_body = body is not None and lead.anchor.start > body.anchor.start
    return after_body and (first is None or not first.anchor.covers(lead.anchor))


def _starts_low(quote: str) -> bool:
    """True where a short quote begins in the middle of a sentence."""
    return quote[:1].islower() and columns_of(quote) < 2 * _SHORT_COLUMNS


def _is_history(index: StoryIndex, statements: Sequence[Statement]) -> bool:
    """True where every statement that states a time states only times long before its report."""
    ages = [age for one in statements for age in [_youngest_age(index, one)] if age is not None]
    return bool(ages) and min(ages) > _HISTORY_DAYS


def _youngest_age(index: StoryIndex, statement: Statement) -> float | None:
    """Days between the latest time in STATEMENT's words and its report; None where either is unknown."""
    reading = index.readings[statement.report_id]
    published = read_moment(reading.report.published_at) or index.middle
    times = [read_moment(one.value) for one in reading.mentions.times if statement.anchor.covers(one.anchor)]
    if published is None or not times:
        return None
    known = [one for one in times if one is not None]
    if not known or len(known) < len(times):
        return None
    return (published - max(known)).total_seconds() / 86_400


def _holds_place(reading: Reading, lead: Statement) -> bool:
    return any(place.lat is not None and lead.anchor.covers(place.anchor) for place in reading.mentions.places)

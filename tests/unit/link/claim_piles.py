"""Readings built from short written statements, for tests of claims and relations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from firsthand.model import (
    ActorMention,
    Anchor,
    Attribution,
    Basis,
    Bound,
    Mentions,
    PlaceMention,
    QuantityMention,
    Reading,
    Report,
    Segment,
    SegmentKind,
    Stance,
    Statement,
    TimeMention,
    Voice,
    VoiceKind,
    anchor_in,
    content_id,
)  # fmt: skip

PAIRS = Path(__file__).resolve().parents[2] / "golden" / "claim_pairs.jsonl"


def load_pairs() -> list[dict[str, Any]]:
    return [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]


def reading_of(row: Mapping[str, Any], name: str) -> Reading:
    """One report of one sentence, which is its one statement; a source stands after the sentence."""
    source = row.get("source")
    text = row["text"] + (f" — {source}" if source else "")
    report = Report(content_id("r", name), name, text, row["lang"], outlet=row["outlet"], published_at=row["published"])
    words = anchor_in(report.id, text, 0, len(row["text"]))

    def at(quote: str) -> Anchor:
        start = text.index(quote)
        return anchor_in(report.id, text, start, start + len(quote))

    voice = Voice(source, VoiceKind.NAMED, at(source)) if source else None
    attribution = Attribution(at(source), source, None, (voice,)) if source and voice else Attribution()
    mentions = Mentions(
        places=tuple(
            PlaceMention(at(q), key, lat, lon, 5.0, f"test:{key}") for q, key, lat, lon in row.get("places", ())
        ),
        times=tuple(TimeMention(at(q), value) for q, value in row.get("times", ())),
        quantities=tuple(QuantityMention(at(q), v, u, Bound(b)) for q, v, u, b in row.get("quantities", ())),
        actors=tuple(ActorMention(at(q), key) for q, key in row.get("actors", ())),
    )
    basis = Basis.OFFICIAL_STATEMENT if source else Basis.UNATTRIBUTED
    stance = Stance(row.get("stance", "asserts"))
    statement_id = content_id("t", name)
    statement = Statement(statement_id, report.id, words, words, attribution, basis, stance, row["lang"])
    return Reading(report, (Segment(words, SegmentKind.BODY, row["lang"]),), (statement,), mentions)


def pile_of(pairs: Iterable[Mapping[str, Any]]) -> tuple[Reading, ...]:
    """Two readings for each pair, named by its id and side."""
    return tuple(reading_of(pair[side], pair["id"] + side) for pair in pairs for side in "ab")


def statement_id(pair: Mapping[str, Any], side: str) -> str:
    return content_id("t", pair["id"] + side)

"""Credits: which publications a report names as where its text or its facts come from."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from firsthand.extract.publications import (
    canonical_publication,
    find_publications,
    publication_at,
    publication_heads,
)
from firsthand.model import Anchor, Credit, Report, Segment, SegmentKind, Statement, anchor_in, fold

_DATA = Path(__file__).with_name("credits.toml")
_UNSPACED = frozenset({"zh", "ja", "th"})
# A relaying word stands at most this many words (characters where words have no gaps) from the name. On the 39
# publications that the three dev stories name as origins (2026-11-21): 2 found 35 and 1 wrong, 3 found 35 and 2
# wrong, 4 and 5 found 36 and 3 wrong; with the wider reach before "the agency NAME", 3 finds 37 and 2 wrong.
_WORDS_BETWEEN = 3
_WORDS_BEFORE_HEAD = 10
_CHARACTERS_BETWEEN = 12
# A line of credit names publications and little else.
_CREDIT_LINE = 90
_LEFT_OVER = 12
_DATELINE_REACH = 110
# News agencies number their texts and pictures urn:newsml:<provider>; sites keep that in addresses.
_NEWSML = re.compile(r"urn[-:]newsml[-:]([a-z0-9]{2,24}?)(?:com|de|org|net)?[-.:]", re.IGNORECASE)
_ADDRESS_PART = re.compile(r"/(ap|afp|dpa|reuters|pap|ansa|efe|tass|xinhua|anadolu|upi|apa|sda|ntb|ritzau|tt|ctk)/")
_BRACKETED = re.compile(r"[(（\[]([^()（）\[\]\n]{2,60})[)）\]]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class _Named:
    """A publication named at START to END of the report's text."""

    start: int
    end: int
    name: str


def find_credits(
    report: Report, segments: Sequence[Segment], statements: Sequence[Statement] = ()
) -> tuple[Credit, ...]:
    """The credits of REPORT in text order, each publication once for each way ("byline", "words").

    The outlet itself is never its own origin. A publication that is merely mentioned is no credit.
    """
    own = _own_names(report)
    found = [*_credit_whole_text(report, segments), *_credit_in_words(report, segments, statements)]
    kept: dict[tuple[str, str], Credit] = {}
    for credit in sorted(found, key=lambda credit: (credit.anchor.start, credit.anchor.end, credit.publication)):
        if credit.publication not in own:
            kept.setdefault((credit.publication, credit.how), credit)
    return tuple(kept.values())


def _own_names(report: Report) -> frozenset[str]:
    """The canonical names under which the outlet of REPORT may appear in its own text."""
    names = {canonical_publication(report.outlet or ""), publication_at(report.outlet or "")}
    names |= {publication_at(report.url or ""), report.outlet}
    return frozenset(name for name in names if name)


def _credit_whole_text(report: Report, segments: Sequence[Segment]) -> Iterator[Credit]:
    text = report.text
    for segment in segments:
        start, end = segment.anchor.start, segment.anchor.end
        if segment.kind in (SegmentKind.BYLINE, SegmentKind.DATELINE):
            yield from _as_bylines(report, _named_in(text, start, end, segment.language))
    yield from _credit_lines(report)
    yield from _bracketed_credits(report, segments)
    yield from _agency_marks(report)


def _as_bylines(report: Report, named: Sequence[_Named]) -> Iterator[Credit]:
    for name in named:
        yield Credit(name.name, anchor_in(report.id, report.text, name.start, name.end), "byline")


def _credit_lines(report: Report) -> Iterator[Credit]:
    """Lines such as "dpa/AFP" or "Source: Reuters": publications, a label, and little else."""
    position = 0
    for line in report.text.splitlines(keepends=True):
        start, position = position, position + len(line)
        if not 2 <= len(line.strip()) <= _CREDIT_LINE:
            continue
        named = _named_in(report.text, start, position, report.language)
        if not named or start == 0:
            continue
        bare = sum(character.isalnum() for character in line) - sum(name.end - name.start for name in named)
        if bare <= 2 or (_has_label(line[: named[0].start - start]) and bare <= _LEFT_OVER + 12):
            yield from _as_bylines(report, named)


def _has_label(before: str) -> bool:
    words = fold(before).strip(" *_-–—([:：")
    return any(words == label or words.endswith(" " + label) for label in _labels()) or before.strip() in _labels()


def _bracketed_credits(report: Report, segments: Sequence[Segment]) -> Iterator[Credit]:
    """Publications alone in brackets, in the dateline ("MOSCOW (Reuters) –") or at the very end ("(AP)")."""
    body = [segment for segment in segments if segment.kind is SegmentKind.BODY]
    if not body:
        return
    first, last = body[0].anchor.start, body[-1].anchor.end
    for low, high in ((first, min(first + _DATELINE_REACH, len(report.text))), (max(first, last - 80), last + 80)):
        for match in _BRACKETED.finditer(report.text, low, min(high, len(report.text))):
            if report.text[match.end() : match.end() + 1] == "(":
                continue  # the words of a Markdown link or picture
            named = _named_in(report.text, match.start(1), match.end(1), report.language)
            bare = sum(character.isalnum() for character in match[1]) - sum(name.end - name.start for name in named)
            if named and bare <= 2:
                yield from _as_bylines(report, named)


def _agency_marks(report: Report) -> Iterator[Credit]:
    """Marks that an agency leaves in its copy, in picture addresses or in the report's own address."""
    marks = [(mark, name) for name, listed in _tables()["signatures"].items() for mark in listed]
    for mark, publication in marks:
        at = report.text.find(mark)
        if at >= 0:
            yield Credit(publication, anchor_in(report.id, report.text, at, at + len(mark)), "byline")
    for match in _NEWSML.finditer(report.text):
        name = canonical_publication(match[1])
        if name:
            yield Credit(name, anchor_in(report.id, report.text, match.start(), match.end(1)), "byline")
    part = _ADDRESS_PART.search((report.url or "").lower())
    name = canonical_publication(part[1]) if part else None
    if name and report.text.strip():
        first = len(report.text) - len(report.text.lstrip())
        line_end = report.text.find("\n", first)
        end = line_end if line_end > first else len(report.text)
        yield Credit(name, anchor_in(report.id, report.text, first, end), "byline")


def _credit_in_words(report: Report, segments: Sequence[Segment], statements: Sequence[Statement]) -> Iterator[Credit]:
    voices = _voices_in_chains(statements)
    spoken = (SegmentKind.BODY, SegmentKind.HEADLINE, SegmentKind.CAPTION)
    for segment in segments:
        if segment.kind not in spoken:
            continue
        sentence = segment.anchor
        for named in _named_in(report.text, sentence.start, sentence.end, segment.language):
            if _is_voice(named, sentence, voices) or _is_relayed(report.text, sentence, named, segment):
                yield Credit(named.name, anchor_in(report.id, report.text, named.start, named.end), "words")


def _voices_in_chains(statements: Sequence[Statement]) -> frozenset[tuple[int, str]]:
    """(start of the sentence, canonical name) of each publication that is a voice in a chain."""
    voices: set[tuple[int, str]] = set()
    for statement in statements:
        for voice in statement.attribution.chain:
            name = canonical_publication(voice.name)
            if name:
                voices.add((statement.context.start, name))
    return frozenset(voices)


def _is_voice(named: _Named, sentence: Anchor, voices: frozenset[tuple[int, str]]) -> bool:
    return (sentence.start, named.name) in voices


def _is_relayed(text: str, sentence: Anchor, named: _Named, segment: Segment) -> bool:
    """A relaying word stands close before or behind the name, or the name opens a headline: "AP: …"."""
    before, after = text[sentence.start : named.start], text[named.end : sentence.end]
    if after.lstrip()[:1] in (":", "：") and len(before.split()) <= 6 and segment.kind is SegmentKind.HEADLINE:
        return True
    words = _tables().get(segment.language.partition("-")[0]) or _tables()["en"]
    if segment.language.partition("-")[0] in _UNSPACED:
        near_before, near_after = before[-_CHARACTERS_BETWEEN:], after[:_CHARACTERS_BETWEEN]
        return any(word in near_before for word in words["before"]) or any(
            word in near_after for word in words["after"]
        )
    words_before = _WORD.findall(fold(before))[-16:]
    reach = _WORDS_BEFORE_HEAD if words_before and words_before[-1].endswith(publication_heads()) else _WORDS_BETWEEN
    return _has_phrase(words_before, words["before"], reach, from_end=True) or _has_phrase(
        _WORD.findall(fold(after))[:8], words["after"], _WORDS_BETWEEN, from_end=False
    )


def _has_phrase(words: Sequence[str], phrases: Sequence[str], reach: int, *, from_end: bool) -> bool:
    """One of PHRASES stands in WORDS with at most REACH words between it and the name."""
    for phrase in phrases:
        parts = fold(phrase).split()
        for between in range(reach + 1):
            first = len(words) - len(parts) - between if from_end else between
            if first >= 0 and _matches(words[first : first + len(parts)], parts):
                return True
    return False


def _matches(words: Sequence[str], parts: Sequence[str]) -> bool:
    return len(words) == len(parts) and all(
        word.startswith(part[:-1]) if part.endswith("-") else word == part
        for word, part in zip(words, parts, strict=True)
    )


def _named_in(text: str, start: int, end: int, language: str) -> list[_Named]:
    return [_Named(start + a, start + b, name) for a, b, name, _ in find_publications(text[start:end], language)]


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    with _DATA.open("rb") as stream:
        return tomllib.load(stream)


@cache
def _labels() -> frozenset[str]:
    return frozenset(fold(label) for label in _tables()["labels"]["source"]) | frozenset(_tables()["labels"]["source"])

"""Statements: what one report says, on whose word, on what basis and with what stance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from firsthand.extract.clauses import split_clauses
from firsthand.extract.credits import find_credits
from firsthand.extract.frames import read_frames
from firsthand.extract.lexicons import Lexicon, load_lexicon
from firsthand.extract.publications import find_publications
from firsthand.extract.sentence import Frame, Span
from firsthand.extract.stances import find_stance
from firsthand.extract.tokens import find_quotations, is_open_at_end
from firsthand.extract.voices import Cast, Portrait, draw_portrait
from firsthand.model import (
    Attribution,
    Basis,
    Credit,
    Report,
    Segment,
    SegmentKind,
    Stance,
    Statement,
    Voice,
    VoiceKind,
    anchor_in,
    content_id,
    fold,
)

_READ = (SegmentKind.HEADLINE, SegmentKind.BODY, SegmentKind.CAPTION, SegmentKind.POST)
_MAX_QUOTED_SENTENCES = 8  # one quotation rarely runs on longer within a paragraph
_MIN_REMAINDER_WORDS = 6
_MAX_COLON_SOURCE = 7  # tokens before the colon of "AP: …"


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence, or the sentences that one quotation spans, from START to END of the report."""

    start: int
    end: int
    kind: SegmentKind
    language: str
    paragraph: int


@dataclass(slots=True)
class _Reader:
    report: Report
    casts: dict[str, Cast] = field(default_factory=dict)
    speaker: Portrait | None = None
    speaker_chain: tuple[Voice, ...] = ()
    speaker_paragraph: int = -9
    is_transcript: bool = False

    def lexicon(self, language: str) -> Lexicon | None:
        return load_lexicon(language) or load_lexicon(self.report.language)

    def cast(self, lexicon: Lexicon) -> Cast:
        return self.casts.setdefault(lexicon.language, Cast(lexicon))


def find_statements(report: Report, segments: Sequence[Segment]) -> tuple[tuple[Statement, ...], tuple[Credit, ...]]:
    """What REPORT says, in text order, and the publications it credits."""
    reader = _Reader(report)
    found: dict[tuple[int, int], Statement] = {}
    for segment in segments:
        if segment.kind is SegmentKind.POST:
            statement = _read_post(reader, segment)
            found.setdefault((statement.anchor.start, statement.anchor.end), statement)
    for unit in _units(report, segments):
        for statement in _read_unit(reader, unit):
            found.setdefault((statement.anchor.start, statement.anchor.end), statement)
    statements = tuple(sorted(found.values(), key=lambda s: (s.anchor.start, s.anchor.end)))
    return statements, find_credits(report, segments, statements)


def _units(report: Report, segments: Sequence[Segment]) -> Iterator[_Unit]:
    pending: list[Segment] = []
    for segment in segments:
        if segment.kind not in _READ or segment.kind is SegmentKind.POST:
            continue
        if pending and not _continues(report, pending, segment):
            yield _unit(pending)
            pending = []
        pending.append(segment)
        text = report.text[pending[0].anchor.start : segment.anchor.end]
        if not (is_open_at_end(text) or _is_open_dialogue(text)) or len(pending) >= _MAX_QUOTED_SENTENCES:
            yield _unit(pending)
            pending = []
    if pending:
        yield _unit(pending)


def _is_open_dialogue(text: str) -> bool:
    """Whether TEXT opens speech with a dash ("- Wszystko spłonęło. …") and has no second dash yet."""
    return text[:1] in "-–—" and text[1:2].isspace() and not any(f" {dash} " in text[2:] for dash in "-–—")


def _continues(report: Report, pending: Sequence[Segment], segment: Segment) -> bool:
    return segment.paragraph == pending[0].paragraph and segment.kind is pending[0].kind


def _unit(pending: Sequence[Segment]) -> _Unit:
    first = pending[0]
    return _Unit(first.anchor.start, pending[-1].anchor.end, first.kind, first.language, first.paragraph)


def _read_unit(reader: _Reader, unit: _Unit) -> Iterator[Statement]:
    text = reader.report.text[unit.start : unit.end]
    lexicon = reader.lexicon(unit.language)
    if lexicon is None:
        yield _statement(reader, unit, (0, len(text)), Attribution(), Basis.UNATTRIBUTED, Stance.ASSERTS)
        return
    frames = read_frames(text, lexicon, lambda words: _publications(words, unit.language))
    if not frames:
        frames = _read_colon(text, lexicon, unit)
    if not frames:
        for part in split_clauses(text, (0, len(text)), lexicon):
            yield _read_plain(reader, unit, text, part, lexicon)
        return
    for frame in frames:
        for part in split_clauses(text, frame.content, lexicon):
            yield _read_frame(reader, unit, text, replace(frame, content=part), lexicon)
    for rest in _remainders(text, frames, lexicon):
        yield _unattributed(reader, unit, rest, text, lexicon)


def _publications(words: str, language: str) -> list[tuple[int, int, str]]:
    return [(start, end, name) for start, end, name, _ in find_publications(words, language)]


def _read_colon(text: str, lexicon: Lexicon, unit: _Unit) -> tuple[Frame, ...]:
    """SOURCE: CONTENT, as headlines give it."""
    tokens = lexicon.tokens(text)
    colon = next(
        (i for i, t in enumerate(tokens) if t.text in ":：" and t.end < len(text) and not text[t.end].isdigit()), None
    )
    if colon is None or colon <= 0 or len(tokens) - colon < 4:
        return ()
    first = max((i + 1 for i in range(colon) if tokens[i].text in ".!?。|,，–-"), default=0)
    if not first < colon or colon - first > _MAX_COLON_SOURCE * (1 if lexicon.spaced else 3):
        return ()
    window = tokens[first:colon]
    start, end = tokens[first].start, tokens[colon - 1].end
    names = _publications(text[start:end], unit.language) or text[start:end].isupper()
    is_quoted = text[tokens[colon].end :].lstrip()[:1] in set('“„«"「»')
    if {match.label for match in lexicon.sources.find(window)} == {"footage"} and len(window) <= 2:
        return ()  # "Foto: …" credits a picture
    if not (names or lexicon.sources.holds(window) or (is_quoted and window[0].is_capital)):
        return ()
    return (Frame((tokens[colon + 1].start, len(text)), (start, end), None, "says"),)


def _read_frame(reader: _Reader, unit: _Unit, text: str, frame: Frame, lexicon: Lexicon) -> Statement:
    if frame.source is None:
        return _read_subjectless(reader, unit, text, frame, lexicon)
    portrait = _portrait(reader, unit, text, frame.source, frame.label, lexicon, relayed=bool(frame.outer))
    if lexicon.has("first_person", portrait.name.lower()):  # nobody spoke before: the author's own voice
        return _unattributed(reader, unit, frame.content, text, lexicon)
    outer = [_portrait(reader, unit, text, span, "says", lexicon) for span in frame.outer]
    voices = [
        Voice(p.name, p.kind, anchor_in(reader.report.id, reader.report.text, unit.start + a, unit.start + b))
        for p, (a, b) in zip([*outer, portrait], [*frame.outer, frame.source], strict=True)
    ]
    chain = tuple(v for i, v in enumerate(voices) if i == len(voices) - 1 or not _is_own_outlet(reader.report, v.name))
    if len(chain) == 1 and _is_own_outlet(reader.report, chain[0].name) and portrait.kind is VoiceKind.PUBLICATION:
        chain = ()
    reader.speaker, reader.speaker_chain, reader.speaker_paragraph = portrait, chain, unit.paragraph
    if frame.cue is None:
        reader.is_transcript = text[frame.source[0] : frame.source[1]].isupper() and unit.kind is SegmentKind.BODY
    attribution = Attribution(
        source=voices[-1].anchor,
        source_name=portrait.name,
        cue=anchor_in(reader.report.id, reader.report.text, unit.start + frame.cue[0], unit.start + frame.cue[1])
        if frame.cue
        else None,
        chain=chain,
    )
    stance = _frame_stance(text, frame, lexicon)
    basis = Basis.EYEWITNESS if _tells_what_was_seen(text, frame, portrait, lexicon) else portrait.basis
    return _statement(reader, unit, frame.content, attribution, basis, stance)


def _tells_what_was_seen(text: str, frame: Frame, portrait: Portrait, lexicon: Lexicon) -> bool:
    """Whether somebody who holds no office says "I saw" within the content."""
    tokens = lexicon.tokens(text[frame.content[0] : frame.content[1]])
    return not portrait.labels & {"official", "official_unnamed", "expert"} and any(
        match.label == "witnessed" for match in lexicon.modality.find(tokens)
    )


def _read_subjectless(reader: _Reader, unit: _Unit, text: str, frame: Frame, lexicon: Lexicon) -> Statement:
    """ "…", added: the running source's, in languages that leave the pronoun out."""
    if reader.speaker is None:
        return _unattributed(reader, unit, frame.content, text, lexicon)
    reader.speaker_paragraph = unit.paragraph
    return _statement(
        reader, unit, frame.content, _running_attribution(reader, unit, frame.cue), reader.speaker.basis,
        _frame_stance(text, frame, lexicon),
    )  # fmt: skip


def _running_attribution(reader: _Reader, unit: _Unit, cue: Span | None) -> Attribution:
    assert reader.speaker is not None
    return Attribution(
        source=reader.speaker_chain[-1].anchor if reader.speaker_chain else None,
        source_name=reader.speaker.name,
        cue=anchor_in(reader.report.id, reader.report.text, unit.start + cue[0], unit.start + cue[1]) if cue else None,
        chain=reader.speaker_chain,
    )


def _frame_stance(text: str, frame: Frame, lexicon: Lexicon) -> Stance:
    content = text[frame.content[0] : frame.content[1]]
    cue = text[frame.cue[0] : frame.cue[1]] if frame.cue else ""
    is_dialogue = frame.content[0] > 0 and not text[: frame.content[0]].strip(" -–—")
    return find_stance(content, cue, frame.label, lexicon, attributed=not is_dialogue)


def _portrait(
    reader: _Reader, unit: _Unit, text: str, span: Span, label: str, lexicon: Lexicon, *, relayed: bool = False
) -> Portrait:
    words = text[span[0] : span[1]]
    tokens = lexicon.tokens(words)
    cast = reader.cast(lexicon)
    publications = _publications(words, unit.language)
    whole = sum(b - a for a, b, _ in publications) >= 0.5 * len(words)
    known = None if publications and whole else cast.resolve(words, tokens)
    if known is None:
        is_publication = bool(publications) and (whole or label in ("says", "inverted", "citing", "perceives"))
        known = draw_portrait(
            words, tokens, lexicon=lexicon, label=label, context=text, is_publication=is_publication, relayed=relayed
        )
    cast.remember(known)
    return known


def _is_own_outlet(report: Report, name: str) -> bool:
    own, other = fold(report.outlet or ""), fold(name)
    return bool(own) and (own == other or (len(own) > 2 and own in other.split()))


def _read_plain(reader: _Reader, unit: _Unit, text: str, part: Span, lexicon: Lexicon) -> Statement:
    """A clause without a frame: the running source's where it is quoted or in reported mood."""
    clause = text[part[0] : part[1]]
    quotations = [(part[0] + a, part[0] + b) for a, b in find_quotations(clause)]
    quoted = sum(b - a for a, b in quotations) >= 0.6 * len(clause)
    if (
        reader.speaker is None
        or unit.kind is SegmentKind.HEADLINE
        or not _runs_on(reader, unit, clause, quoted, lexicon)
    ):
        return _unattributed(reader, unit, part, text, lexicon)
    span = quotations[0] if quoted and len(quotations) == 1 else part
    reader.speaker_paragraph = unit.paragraph
    stance = find_stance(text[span[0] : span[1]], "", None, lexicon, attributed=True)
    return _statement(reader, unit, span, _running_attribution(reader, unit, None), reader.speaker.basis, stance)


def _runs_on(reader: _Reader, unit: _Unit, clause: str, quoted: bool, lexicon: Lexicon) -> bool:
    """Whether the last speaker goes on: in a transcript, in a quotation close by, or in the mood of reported speech."""
    if reader.is_transcript:
        return True
    if quoted:
        return unit.paragraph - reader.speaker_paragraph <= 1
    inside = find_quotations(clause)
    return unit.paragraph == reader.speaker_paragraph and any(
        lexicon.has("reported_mood", t.lower)
        for t in lexicon.tokens(clause)
        if not any(a <= t.start < b for a, b in inside)
    )


def _unattributed(reader: _Reader, unit: _Unit, span: Span, text: str, lexicon: Lexicon) -> Statement:
    stance = find_stance(text[span[0] : span[1]], "", None, lexicon, attributed=False)
    return _statement(reader, unit, span, Attribution(), Basis.UNATTRIBUTED, stance)


def _remainders(text: str, frames: Sequence[Frame], lexicon: Lexicon) -> Iterator[Span]:
    """The clauses before and after all frames of a sentence: the reporter's own words."""
    taken = [f.content for f in frames] + [s for f in frames for s in (f.source, f.cue, *f.outer) if s]
    for a, b in ((0, min(taken)[0]), (max(b for _, b in taken), len(text))):
        tokens = [t for t in lexicon.tokens(text[a:b]) if t.is_word]
        is_adverbial = a == 0 and text[a:b].rstrip().endswith((",", "，", "،"))
        if len(tokens) >= _MIN_REMAINDER_WORDS * (1 if lexicon.spaced else 2) and not is_adverbial:
            yield _trim_remainder(text, (a, b), lexicon)


def _trim_remainder(text: str, span: Span, lexicon: Lexicon) -> Span:
    """SPAN without the comma before it and the "and" after it."""
    tokens = lexicon.tokens(text[span[0] : span[1]])
    marks = ",;:–—-，；、،"
    first, last = 0, len(tokens)
    while first < last and tokens[first].text in marks:
        first += 1
    while last > first and (tokens[last - 1].text in marks or lexicon.has("coordinators", tokens[last - 1].lower)):
        last -= 1
    return (span[0] + tokens[first].start, span[0] + tokens[last - 1].end) if first < last else span


def _read_post(reader: _Reader, segment: Segment) -> Statement:
    unit = _Unit(segment.anchor.start, segment.anchor.end, segment.kind, segment.language, segment.paragraph)
    text = segment.anchor.quote
    words = min(
        (text.find(mark) for mark in ("pic.twitter.com", "https://t.co", "\n—", "\n–") if mark in text),
        default=len(text),
    )
    words = words if words > 0 else len(text)
    author = segment.author or segment.handle or "unknown account"
    at = text.find(segment.author) if segment.author else -1
    anchor = (
        anchor_in(reader.report.id, reader.report.text, unit.start + at, unit.start + at + len(segment.author or ""))
        if at >= 0
        else None
    )
    attribution = Attribution(anchor, author, None, (Voice(author, VoiceKind.ACCOUNT, anchor),))
    lexicon = load_lexicon(segment.language)
    stance = find_stance(text[:words], "", None, lexicon, attributed=True)
    return _statement(reader, unit, (0, words), attribution, Basis.SOCIAL_POST, stance)


def _statement(
    reader: _Reader, unit: _Unit, span: Span, attribution: Attribution, basis: Basis, stance: Stance
) -> Statement:
    report = reader.report
    anchor = anchor_in(report.id, report.text, unit.start + span[0], unit.start + span[1])
    return Statement(
        id=content_id("t", report.id, anchor.start, anchor.end),
        report_id=report.id,
        anchor=anchor,
        context=anchor_in(report.id, report.text, unit.start, unit.end),
        attribution=attribution,
        basis=basis,
        stance=stance,
        language=unit.language,
        in_headline=unit.kind is SegmentKind.HEADLINE,
        in_post=unit.kind is SegmentKind.POST,
    )

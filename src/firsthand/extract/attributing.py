"""Attributing: from a frame in a report to a statement, with the voices of its report kept in mind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from firsthand.extract.lexicons import Lexicon, load_lexicon
from firsthand.extract.publications import find_publications
from firsthand.extract.sentence import Frame, Span
from firsthand.extract.stances import find_stance
from firsthand.extract.voices import Cast, Portrait, draw_portrait
from firsthand.model import (
    Anchor,
    Attribution,
    Basis,
    Report,
    SegmentKind,
    Stance,
    Statement,
    Voice,
    VoiceKind,
    anchor_in,
    content_id,
    fold,
)

_MIN_REMAINDER_WORDS = 6

# How much the rules' word weighs beside the trained reader's probabilities, where a lexicon speaks for them: a label
# that the rules choose counts as if it were so many times as likely. Measured on 2026-11-22: from 4 to 15 the basis on
# the three development stories rose by .04 and on the tuning reports of the corpus it kept; from 60 on it fell there.
BASIS_VOTE, STANCE_VOTE = 15.0, 6.0


@dataclass(frozen=True, slots=True)
class Estimate:
    """How probable each BASIS and each STANCE is, in the order of the enums, as a trained reader sees it."""

    basis: tuple[float, ...]
    stance: tuple[float, ...]

    def settle_basis(self, ruled: Basis | None) -> Basis:
        """The basis of a source, RULED being what the rules say, if they know the language."""
        scored = [
            (share * (BASIS_VOTE if basis is ruled else 1.0), basis)
            for share, basis in zip(self.basis, Basis, strict=True)
            if basis is not Basis.UNATTRIBUTED
        ]
        return max(scored, key=lambda pair: pair[0])[1]

    def settle_stance(self, ruled: Stance | None) -> Stance:
        """The stance of a source, likewise."""
        return max(
            ((share * (STANCE_VOTE if stance is ruled else 1.0), stance)
             for share, stance in zip(self.stance, Stance, strict=True)),
            key=lambda pair: pair[0],
        )[1]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """What is read at once, from START to END of the report: a sentence, the sentences that one quotation spans, or
    a passage with its SENTENCES (offsets of the report)."""

    start: int
    end: int
    kind: SegmentKind
    language: str
    paragraph: int
    sentences: tuple[Span, ...] = ()


@dataclass(slots=True)
class Reporting:
    """REPORT as it is read: the sources met so far, by language, and who spoke last."""

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


def publications_in(words: str, language: str) -> list[tuple[int, int, str]]:
    """The publications that WORDS name: (start, end, name)."""
    return [(start, end, name) for start, end, name, _ in find_publications(words, language)]


def attribute(
    reporting: Reporting, unit: Unit, text: str, frame: Frame, lexicon: Lexicon, estimate: Estimate | None = None
) -> Statement:
    """The statement of FRAME (offsets into TEXT, the words of UNIT). Its source joins the cast of the report.

    ESTIMATE is what a trained reader thinks of basis and stance; without it the words alone decide.
    """
    if frame.source is None:
        return attribute_subjectless(reporting, unit, text, frame, lexicon, estimate)
    portrait = _portrait(reporting, unit, text, frame.source, frame.label, lexicon, relayed=bool(frame.outer))
    if lexicon.has("first_person", portrait.name.lower()):  # nobody spoke before: the author's own voice
        return leave_unattributed(reporting, unit, frame.content, text, lexicon)
    outer = [_portrait(reporting, unit, text, span, "says", lexicon) for span in frame.outer]
    voices = [
        Voice(p.name, p.kind, _anchor(reporting, unit, (a, b)))
        for p, (a, b) in zip([*outer, portrait], [*frame.outer, frame.source], strict=True)
    ]
    chain = tuple(
        v for i, v in enumerate(voices) if i == len(voices) - 1 or not _is_own_outlet(reporting.report, v.name)
    )
    if len(chain) == 1 and _is_own_outlet(reporting.report, chain[0].name) and portrait.kind is VoiceKind.PUBLICATION:
        chain = ()
    reporting.speaker, reporting.speaker_chain, reporting.speaker_paragraph = portrait, chain, unit.paragraph
    if frame.cue is None:
        reporting.is_transcript = text[frame.source[0] : frame.source[1]].isupper() and unit.kind is SegmentKind.BODY
    attribution = Attribution(
        source=voices[-1].anchor,
        source_name=portrait.name,
        cue=_anchor(reporting, unit, frame.cue) if frame.cue else None,
        chain=chain,
    )
    stance = _frame_stance(text, frame, lexicon)
    basis = Basis.EYEWITNESS if _tells_what_was_seen(text, frame, portrait, lexicon) else portrait.basis
    if estimate is not None:
        basis = estimate.settle_basis(None if lexicon.is_blank else basis)
        stance = estimate.settle_stance(None if lexicon.is_blank else stance)
    return make_statement(reporting, unit, frame.content, attribution, basis, stance)


def _tells_what_was_seen(text: str, frame: Frame, portrait: Portrait, lexicon: Lexicon) -> bool:
    """Whether somebody who holds no office says "I saw" within the content."""
    tokens = lexicon.tokens(text[frame.content[0] : frame.content[1]])
    return not portrait.labels & {"official", "official_unnamed", "expert"} and any(
        match.label == "witnessed" for match in lexicon.modality.find(tokens)
    )


def attribute_subjectless(
    reporting: Reporting, unit: Unit, text: str, frame: Frame, lexicon: Lexicon, estimate: Estimate | None = None
) -> Statement:
    """ "…", added: the running source's, in languages that leave the pronoun out, or where a quotation goes on."""
    if reporting.speaker is None:
        return leave_unattributed(reporting, unit, frame.content, text, lexicon)
    reporting.speaker_paragraph = unit.paragraph
    basis, stance = reporting.speaker.basis, _frame_stance(text, frame, lexicon)
    if estimate is not None and not lexicon.is_blank:
        stance = estimate.settle_stance(stance)
    elif estimate is not None:
        basis, stance = estimate.settle_basis(basis), estimate.settle_stance(None)
    return make_statement(
        reporting, unit, frame.content, running_attribution(reporting, unit, frame.cue), basis, stance
    )


def running_attribution(reporting: Reporting, unit: Unit, cue: Span | None) -> Attribution:
    """The attribution of UNIT, or of what CUE signals in it, to who spoke last."""
    assert reporting.speaker is not None
    return Attribution(
        source=reporting.speaker_chain[-1].anchor if reporting.speaker_chain else None,
        source_name=reporting.speaker.name,
        cue=anchor_in(reporting.report.id, reporting.report.text, unit.start + cue[0], unit.start + cue[1])
        if cue
        else None,
        chain=reporting.speaker_chain,
    )


def _frame_stance(text: str, frame: Frame, lexicon: Lexicon) -> Stance:
    content = text[frame.content[0] : frame.content[1]]
    cue = text[frame.cue[0] : frame.cue[1]] if frame.cue else ""
    is_dialogue = frame.content[0] > 0 and not text[: frame.content[0]].strip(" -–—")
    return find_stance(content, cue, frame.label, lexicon, attributed=not is_dialogue)


def _portrait(
    reporting: Reporting, unit: Unit, text: str, span: Span, label: str, lexicon: Lexicon, *, relayed: bool = False
) -> Portrait:
    words = text[span[0] : span[1]]
    tokens = lexicon.tokens(words)
    cast = reporting.cast(lexicon)
    publications = publications_in(words, unit.language)
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


def leave_unattributed(
    reporting: Reporting, unit: Unit, span: Span, text: str, lexicon: Lexicon, estimate: Estimate | None = None
) -> Statement:
    """The statement of SPAN in the reporter's own voice; with ESTIMATE it may be what the reporter saw."""
    basis = Basis.UNATTRIBUTED
    stance = find_stance(text[span[0] : span[1]], "", None, lexicon, attributed=False)
    if estimate is not None:
        likeliest = max(zip(estimate.basis, Basis, strict=True), key=lambda pair: pair[0])[1]
        basis = Basis.EYEWITNESS if likeliest is Basis.EYEWITNESS else Basis.UNATTRIBUTED
        stance = estimate.settle_stance(None if lexicon.is_blank else stance)
    return make_statement(reporting, unit, span, Attribution(), basis, stance)


def find_remainders(text: str, frames: Sequence[Frame], lexicon: Lexicon) -> Iterator[Span]:
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


def make_statement(
    reporting: Reporting, unit: Unit, span: Span, attribution: Attribution, basis: Basis, stance: Stance
) -> Statement:
    """The statement at SPAN of UNIT; its context is the sentence in which it starts."""
    report = reporting.report
    anchor = _anchor(reporting, unit, span)
    start, end = next((s for s in unit.sentences if s[0] <= anchor.start < s[1]), (unit.start, unit.end))
    return Statement(
        id=content_id("t", report.id, anchor.start, anchor.end),
        report_id=report.id,
        anchor=anchor,
        context=anchor_in(report.id, report.text, start, max(end, anchor.end)),
        attribution=attribution,
        basis=basis,
        stance=stance,
        language=unit.language,
        in_headline=unit.kind is SegmentKind.HEADLINE,
        in_post=unit.kind is SegmentKind.POST,
    )


def _anchor(reporting: Reporting, unit: Unit, span: Span) -> Anchor:
    return anchor_in(reporting.report.id, reporting.report.text, unit.start + span[0], unit.start + span[1])

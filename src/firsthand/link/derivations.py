"""Derivations: which report took its text or its facts from which origin, how, and in which direction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from zlib import crc32

from firsthand.link.alignment import Overlap, align_copies
from firsthand.link.comparing import Embedder
from firsthand.link.credited import byline_agency, credited_derivations, credits_outlet, is_outlet, outlet_name
from firsthand.link.deciding import judged_apart, settle_derivations
from firsthand.link.directions import Direction, days_between, find_direction, moment_of
from firsthand.link.rewrites import (
    MarkedReport,
    Parallel,
    align_sentences,
    embed_reports,
    mark_report,
    parallel_spans,
    propose_rewrites,
    weigh_marks,
)
from firsthand.link.shingles import Sentence, fingerprints, propose_copies, sentences_of
from firsthand.model import (
    AlignedSpan,
    Derivation,
    DerivationKind,
    Judgement,
    Reading,
    Score,
    Segment,
    SegmentKind,
    content_id,
    fold,
)


@dataclass(frozen=True, slots=True)
class DerivationOptions:
    """When shared words, or sentences that say the same, are a derivation.

    Measured on NTREX-128 (development part, whole reports in 29 languages), 2026-11-21, by names, numbers, places,
    times and words alone: 54 of 60 rewrites, 12 of 60 translations, no look-alike of 60; 2026-11-22, with the
    comparer: 8 of 8, 4 of 8, none of 8, copies 16 of 16, and one false link among 1,432 pairs. What is credited or of
    one outlet needs less; these shares were chosen on the open half of Firsthand Bench.
    """

    # Words outside quotation marks; a teaser has about 40.
    fewest_own_words: int = 15
    # Above this share the report as a whole is a copy; below it took a passage.
    whole_copy: float = 0.5
    fewest_passage_words: int = 20
    fewest_prints: int = 2
    # Of one outlet's report that another of its reports shares: less is background that every report repeats.
    revised_share: float = 0.3
    fewest_sentences: int = 4
    # Where one credits the other's outlet, so much less will do.
    share_aligned_credited: float = 0.3
    fewest_sentences_credited: int = 2
    share_aligned: float = 0.55
    share_aligned_by_marks: float = 0.55
    sentence_score: float = 0.4
    sentence_score_by_marks: float = 0.3
    proposal_weight: float = 0.4
    # News is rewritten while it is news.
    most_days_apart: int = 30
    # Of what a giver could have given, the least share that no better giver has given already.
    fresh_share: float = 0.25
    # Givers that explain this much of what the best one does are its equals.
    equal_share: float = 0.9
    most_origins: int = 4


@dataclass(frozen=True, slots=True)
class _Link:
    """TAKER took from GIVER: what the pair is judged by before cycles are ruled out."""

    giver: Reading
    taker: Reading
    kind: DerivationKind
    spans: tuple[AlignedSpan, ...]
    score: Score


def trace_derivations(
    readings: Sequence[Reading],
    *,
    embedder: Embedder | None = None,
    judgements: Sequence[Judgement] = (),
    options: DerivationOptions | None = None,
) -> tuple[Derivation, ...]:
    """What every report took and from where, ordered by report, then id.

    Derivations between reports of the pile form no cycle and never point back in time. `origin` is the
    agency that the origin report is credited to, where there is one, else its outlet. Without an
    embedder translations are told by names, numbers, places and times alone. JUDGEMENTS, oldest first, outrank what
    is found, and may point back in time.
    """
    options = options or DerivationOptions()
    ordered = sorted(readings, key=lambda reading: reading.report.id)
    texts = [sentences_of(reading) for reading in ordered]
    copies, copied = _find_copies(ordered, texts, options)
    rewrites = _find_rewrites(ordered, texts, copied, embedder, options)
    apart = judged_apart(judgements)
    passages = [
        link
        for link in _merge_passages(copies, rewrites)
        if frozenset((link.giver.report.id, link.taker.report.id)) not in apart
    ]
    links = _without_cycles(_explain_once(passages, options), options)
    found = [*credited_derivations(ordered), *map(_derivation_of, links), *_shared_posts(ordered)]
    unique = {derivation.id: derivation for derivation in found}
    traced = tuple(sorted(unique.values(), key=lambda derivation: (derivation.report_id, derivation.id)))
    return settle_derivations(traced, ordered, judgements)


def _find_copies(
    readings: Sequence[Reading], texts: Sequence[tuple[Sentence, ...]], options: DerivationOptions
) -> tuple[list[_Link], set[tuple[int, int]]]:
    """The links of shared wording, and the pairs (by place) that need no further comparison."""
    prints = [_prints_of(sentences) for sentences in texts]
    links: list[_Link] = []
    settled: set[tuple[int, int]] = set()
    for i, j, count in propose_copies(prints, at_least=options.fewest_prints):
        overlap = align_copies(texts[i], texts[j], readings[i].report.text, readings[j].report.text)
        link = _judge_copy(readings[i], readings[j], overlap, count, options)
        if link is not None:
            links.append(link)
            if link.kind is not DerivationKind.QUOTED:
                settled.add((i, j))
    return links, settled


def _prints_of(sentences: Sequence[Sentence]) -> frozenset[int]:
    """The winnowed prints, and two of the whole text, so that equal flashes meet however short they are."""
    words = [word.text for sentence in sentences for word in sentence.words]
    whole = " ".join(words).encode()
    return fingerprints(words) | {crc32(b"whole" + whole), crc32(b"again" + whole)}


def _judge_copy(a: Reading, b: Reading, overlap: Overlap, prints: int, options: DerivationOptions) -> _Link | None:
    share = max(overlap.share_of_a, overlap.share_of_b)
    whole = share >= options.whole_copy and overlap.own_words >= min(options.fewest_own_words, overlap.words)
    if not overlap.own_words or not (whole or overlap.own_words >= options.fewest_passage_words):
        return None
    if not whole and _share_credit(a, b):
        return None
    direction = _direction(a, b, overlap.share_of_a, overlap.share_of_b)
    giver, taker = (a, b) if direction.forward else (b, a)
    same_outlet = is_outlet(outlet_name(a), b)
    kind = DerivationKind.COPIED if whole else DerivationKind.QUOTED
    if same_outlet:
        if not whole and not _same_headline(a, b) and share < options.revised_share:
            return None
        kind = DerivationKind.REVISED
    spans = overlap.spans if direction.forward else tuple(_turned(span) for span in overlap.spans)
    reasons = (
        f"{overlap.own_words} words outside quotations are the same, {share:.0%} of one report",
        f"{prints} shared fingerprints in {overlap.sentences} sentences",
        *(("the same outlet",) if same_outlet else ()),
        direction.reason,
    )
    return _Link(giver, taker, kind, spans, Score(min(1.0, share) * (1.0 if direction.sure else 0.8), reasons))


def _find_rewrites(
    readings: Sequence[Reading],
    texts: Sequence[tuple[Sentence, ...]],
    settled: set[tuple[int, int]],
    embedder: Embedder | None,
    options: DerivationOptions,
) -> list[_Link]:
    reports = [mark_report(reading, sentences) for reading, sentences in zip(readings, texts, strict=True)]
    weights = weigh_marks(reports)
    proposed = [
        (i, j)
        for i, j in propose_rewrites(reports, weights, at_least=options.proposal_weight)
        if (i, j) not in settled and _may_be_rewrite(reports[i], reports[j], options)
    ]
    vectors = None
    if embedder is not None and proposed:
        vectors = embed_reports([reports[place] for place in sorted({i for pair in proposed for i in pair})], embedder)
    links: list[_Link] = []
    for i, j in proposed:
        parallel = align_sentences(
            reports[i],
            reports[j],
            weights,
            vectors,
            at_least=options.sentence_score,
            at_least_by_marks=options.sentence_score_by_marks,
        )
        link = _judge_rewrite(reports[i], reports[j], parallel, by_meaning=vectors is not None, options=options)
        if link is not None:
            links.append(link)
    return links


def _merge_passages(copies: Sequence[_Link], rewrites: Sequence[_Link]) -> list[_Link]:
    """A rewrite that also took passages word for word is one derivation, with the spans of both."""
    passages = {(link.giver.report.id, link.taker.report.id): link for link in copies}
    merged: list[_Link] = []
    for link in rewrites:
        taken = passages.pop((link.giver.report.id, link.taker.report.id), None)
        if taken is not None:
            reasons = (*link.score.reasons, taken.score.reasons[0])
            link = replace(link, spans=(*link.spans, *taken.spans), score=Score(link.score.value, reasons))
        merged.append(link)
    return [*passages.values(), *merged]


def _may_be_rewrite(a: MarkedReport, b: MarkedReport, options: DerivationOptions) -> bool:
    """Long enough to align; near in time; not of one outlet; not explained by an agency that both credit."""
    apart = days_between(a.reading.report.published_at, b.reading.report.published_at)
    if apart is not None and apart > options.most_days_apart:
        return False
    fewest = options.fewest_sentences_credited if _is_credited(a, b) else options.fewest_sentences
    long_enough = min(len(a.sentences), len(b.sentences)) >= fewest
    return long_enough and not is_outlet(outlet_name(a.reading), b.reading) and not _share_credit(a.reading, b.reading)


def _judge_rewrite(
    a: MarkedReport, b: MarkedReport, parallel: Parallel, *, by_meaning: bool, options: DerivationOptions
) -> _Link | None:
    least, fewest = options.share_aligned if by_meaning else options.share_aligned_by_marks, options.fewest_sentences
    if by_meaning and _is_credited(a, b):
        least, fewest = options.share_aligned_credited, options.fewest_sentences_credited
    share = max(parallel.share_of_a, parallel.share_of_b)
    if len(parallel.pairs) < fewest or share < least:
        return None
    direction = _direction(a.reading, b.reading, parallel.share_of_a, parallel.share_of_b)
    giver, taker = (a.reading, b.reading) if direction.forward else (b.reading, a.reading)
    same_language = _language(giver) == _language(taker)
    spans = parallel_spans(a, b, parallel)
    reasons = (
        f"{len(parallel.pairs)} sentences say the same in the same order, {share:.0%} of one report",
        "by meaning, names and numbers" if by_meaning else "by names, numbers, places and times",
        direction.reason,
    )
    return _Link(
        giver,
        taker,
        DerivationKind.REWRITTEN if same_language else DerivationKind.TRANSLATED,
        spans if direction.forward else tuple(_turned(span) for span in spans),
        Score(min(1.0, share * parallel.mean * (1.0 if direction.sure else 0.8)), reasons),
    )


def _is_credited(a: MarkedReport, b: MarkedReport) -> bool:
    return credits_outlet(a.reading, b.reading) or credits_outlet(b.reading, a.reading)


def _direction(a: Reading, b: Reading, share_of_a: float, share_of_b: float) -> Direction:
    return find_direction(
        a,
        b,
        a_credits_b=credits_outlet(a, b),
        b_credits_a=credits_outlet(b, a),
        same_outlet=is_outlet(outlet_name(a), b),
        share_of_a=share_of_a,
        share_of_b=share_of_b,
    )


def _language(reading: Reading) -> str:
    return reading.report.language.partition("-")[0]


def _turned(span: AlignedSpan) -> AlignedSpan:
    return span if span.given is None else AlignedSpan(span.given, span.taken, span.score)


def _share_credit(a: Reading, b: Reading) -> bool:
    """Both credit one publication: what they have in common comes from there."""
    return bool({credit.publication for credit in a.credits} & {credit.publication for credit in b.credits})


def _same_headline(a: Reading, b: Reading) -> bool:
    return bool(_headlines(a) & _headlines(b))


def _headlines(reading: Reading) -> set[str]:
    lines = [segment.anchor.quote for segment in reading.segments if segment.kind is SegmentKind.HEADLINE]
    return {fold(line).strip() for line in [*lines, reading.report.title or ""] if line}


def _explain_once(links: Sequence[_Link], options: DerivationOptions) -> list[_Link]:
    """The links that explain each passage of a taker once: what stands in an original stands in all its copies too.

    Of each report, again and again, the giver of most of what is not yet explained; among near equals the one that is
    credited, then an earlier version by the same outlet, then the first to publish.
    """
    by_taker: dict[str, list[_Link]] = defaultdict(list)
    for link in links:
        by_taker[link.taker.report.id].append(link)
    kept: list[_Link] = []
    for waiting in by_taker.values():
        marks = {id(link): _marked(link) for link in waiting}
        explained: set[int] = set()
        while waiting:
            fresh = {id(link): len(marks[id(link)] - explained) for link in waiting}
            most = max(fresh.values())
            equals = [link for link in waiting if fresh[id(link)] >= options.equal_share * most]
            best = min(equals, key=lambda link: (_preference(link), link.giver.report.id))
            if fresh[id(best)] >= options.fresh_share * max(1, len(marks[id(best)])):
                kept.append(best)
                explained |= marks[id(best)]
            waiting = [link for link in waiting if link is not best]
    return kept


def _marked(link: _Link) -> frozenset[int]:
    """The places of the taker that LINK explains."""
    return frozenset(at for span in link.spans for at in range(span.taken.start, span.taken.end))


def _preference(link: _Link) -> tuple[bool, bool, str]:
    return (
        not credits_outlet(link.taker, link.giver),
        link.kind is not DerivationKind.REVISED,
        moment_of(link.giver.report.published_at),
    )


def _without_cycles(links: Sequence[_Link], options: DerivationOptions) -> list[_Link]:
    """The links by falling score, each report's strongest few, leaving out what would close a circle."""
    givers: dict[str, set[str]] = defaultdict(set)
    kept: list[_Link] = []
    for link in sorted(links, key=lambda link: (-link.score.value, link.taker.report.id, link.giver.report.id)):
        giver, taker = link.giver.report.id, link.taker.report.id
        if len(givers[taker]) < options.most_origins and taker not in _ancestors(giver, givers):
            givers[taker].add(giver)
            kept.append(link)
    return kept


def _ancestors(report_id: str, givers: dict[str, set[str]]) -> set[str]:
    seen = {report_id}
    waiting = [report_id]
    while waiting:
        for giver in givers.get(waiting.pop(), ()):
            if giver not in seen:
                seen.add(giver)
                waiting.append(giver)
    return seen


def _derivation_of(link: _Link) -> Derivation:
    taker, giver = link.taker.report.id, link.giver.report.id
    origin = (byline_agency(link.giver) if link.kind is not DerivationKind.REVISED else None) or outlet_name(link.giver)
    return Derivation(content_id("d", taker, link.kind, giver), taker, origin, giver, link.kind, link.spans, link.score)


def _shared_posts(readings: Sequence[Reading]) -> Iterator[Derivation]:
    """Embedded posts that more than one report carries: each quotes the account, not the other report."""
    carriers: dict[str, list[tuple[Reading, Segment]]] = defaultdict(list)
    for reading in readings:
        for segment in reading.segments:
            if segment.kind is SegmentKind.POST and (segment.handle or segment.author):
                carriers[fold(" ".join(segment.anchor.quote.split()))].append((reading, segment))
    for rows in carriers.values():
        if len({reading.report.id for reading, _ in rows}) < 2:
            continue
        for reading, segment in rows:
            author = segment.author or segment.handle or ""
            yield Derivation(
                content_id("d", reading.report.id, DerivationKind.QUOTED, author),
                reading.report.id,
                author,
                None,
                DerivationKind.QUOTED,
                (AlignedSpan(segment.anchor, None, 1.0),),
                Score(1.0, ("the same post stands in other reports: they share the account, not each other",)),
            )

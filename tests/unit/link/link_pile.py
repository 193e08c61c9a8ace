"""Small piles of reports about invented events, for the tests of `link`."""

from firsthand.model import (
    Anchor,
    Attribution,
    Basis,
    Credit,
    DatedBy,
    Mentions,
    Reading,
    Report,
    Segment,
    SegmentKind,
    Stance,
    Statement,
    Voice,
    VoiceKind,
    content_id,
)


def anchor(report_id: str, text: str, quote: str) -> Anchor:
    start = text.index(quote)
    return Anchor(report_id, start, start + len(quote), quote)


def make_reading(
    name: str,
    lines: list[str],
    *,
    language: str = "en",
    outlet: str | None = None,
    published_at: str | None = None,
    kinds: dict[int, SegmentKind] | None = None,
    credits: tuple[tuple[str, str, str], ...] = (),
    voices: tuple[tuple[str, tuple[tuple[str, VoiceKind], ...]], ...] = (),
    handle: str | None = None,
) -> Reading:
    """A reading whose LINES are segments (body unless KINDS says else).

    `credits` are (publication, quote, how); `voices` are (content, chain from outermost to innermost).
    """
    text = "\n".join(lines)
    report_id = content_id("r", name, text)
    report = Report(report_id, name, text, language, outlet, None, None, published_at, DatedBy.MANIFEST)
    segments = []
    position = 0
    for place, line in enumerate(lines):
        kind = (kinds or {}).get(place, SegmentKind.BODY)
        where = Anchor(report_id, position, position + len(line), line)
        author = handle if kind is SegmentKind.POST else None
        segments.append(Segment(where, kind, language, place, author, author))
        position += len(line) + 1
    return Reading(
        report,
        tuple(segments),
        tuple(_statement(report_id, text, content, chain, language) for content, chain in voices),
        Mentions(),
        tuple(Credit(publication, anchor(report_id, text, quote), how) for publication, quote, how in credits),
    )


def _statement(
    report_id: str, text: str, content: str, chain: tuple[tuple[str, VoiceKind], ...], language: str
) -> Statement:
    where = anchor(report_id, text, content)
    voices = tuple(Voice(name, kind, anchor(report_id, text, name) if name in text else None) for name, kind in chain)
    source = voices[-1].anchor if voices else None
    return Statement(
        content_id("t", report_id, where.start, where.end),
        report_id,
        where,
        where,
        Attribution(source, voices[-1].name if voices else None, None, voices),
        Basis.OFFICIAL_STATEMENT if voices else Basis.UNATTRIBUTED,
        Stance.ASSERTS,
        language,
    )

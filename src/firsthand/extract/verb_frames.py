"""Frames that a verb opens: X said that …; … was said by X; X, … dedi."""

from __future__ import annotations

from firsthand.extract.content_spans import between_finite, content_after, main_clause_end, quoted_between, trim_content
from firsthand.extract.lexicons import Match
from firsthand.extract.listeners import find_listener
from firsthand.extract.sentence import COMMAS, OPENERS, STOPS, Frame, Sentence, Span
from firsthand.extract.signals import Signal
from firsthand.extract.source_spans import head_end, is_source, source_after, source_before, trim

_TO_CONTENT = 12  # tokens between a source and its "that": "in an interview on Monday with the channel"
_TO_SUBJECT = 14  # tokens in which a verb-final clause names its subject
_UNKNOWN_NAME = 4  # words of a subject that no lexicon knows
_CLAUSE_WORDS = 3  # fewer before a comma are a subject rather than a clause


def read_verb(s: Sentence, signal: Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    """SOURCE CUE CONTENT; or CUE SOURCE CONTENT; or, coordinated, CUE CONTENT with the source before."""
    match = signal.match
    if s.in_kind(match.first - 1, "passive"):
        return _read_passive(s, match, start, end)
    if match.first > start and s.lexicon.spaced and _is_noun(s, match.first):
        return None
    found = _find_source(s, match, start, end, previous)
    if found is None:
        return None
    source, at = found
    first, last = content_after(s, max(at, match.end) if _speaks_of(s, match) else at, end, match.label)
    last = main_clause_end(s, first, last)
    outer: tuple[Span, ...] = ()
    if match.label in ("says", "tells"):
        listener = s.names_publication(at, max(first, min(end, at + 8) if match.label == "tells" else first))
        outer = (listener,) if listener and not quoted_between(s, at, listener) else ()
    content = _find_content(s, match, (start, end), (first, last), source)
    if content is None:
        return None
    inherited = previous.outer if previous and source == previous.source else ()
    return Frame(content, source, s.span(match.first, match.last), match.label, outer or inherited)


def _find_source(
    s: Sentence, match: Match, start: int, end: int, previous: Frame | None
) -> tuple[Span | None, int] | None:
    """The source of a verb and the token after which its content may start; None where nobody speaks."""
    first, last = source_before(s, start, match.first)
    shows = match.label == "shows" and not _is_record(s, first, last)
    connected = previous is not None and previous.source is not None and _is_connected(s, start, match.first)
    if is_source(s, first, last) and not _is_only_adverbial(s, first, last) and not shows:
        return s.span(first, last), match.last
    if previous and connected and _continues_subject(s, match, end):
        return previous.source, match.last
    forward = _forward_source(s, match, end)
    if forward is not None:
        return s.span(*forward), forward[1]
    if previous and connected:
        return previous.source, match.last
    return (None, match.last) if match.label == "impersonal" else None


def _find_content(
    s: Sentence, match: Match, clause: tuple[int, int], found: tuple[int, int], source: Span | None
) -> Span | None:
    """The content FOUND after a verb, or the clause itself where the verb says it all ("did not comment")."""
    if s.lexicon.order == "v2" and s.words(*found) < 2:
        found = between_finite(s, clause[0], match.first)
    content = trim_content(s, *found)
    is_empty = content is None or s.words(*found) < 2
    if match.label == "no_comment" or (match.label in ("denies", "reacts") and is_empty):
        return trim_content(s, match.first, clause[1])
    pronoun = next((i for i, t in enumerate(s.tokens) if source == (t.start, t.end)), None)
    if match.label == "perceives" and pronoun is not None and s.in_kind(pronoun, "pronouns"):
        return trim_content(s, *clause)
    return content


def _is_record(s: Sentence, first: int, last: int) -> bool:
    """Whether what shows something is known to record or to tell, or a pronoun: not "history shows"."""
    return (
        s.in_kind(first, "pronouns")
        or s.lexicon.sources.holds(s.tokens[first:last])
        or s.names_publication(first, last) is not None
    )


def _is_noun(s: Sentence, cue: int) -> bool:
    """Whether a cue is a noun of the same form: "the report", "la stima"."""
    return any(s.in_kind(cue - 1, kind) for kind in ("definite", "indefinite", "noun_markers"))


def _speaks_of(s: Sentence, match: Match) -> bool:
    """Whether a verb's second part governs its content: "sprach | der Minister | von | einem Angriff"."""
    return match.end > match.last and s.in_kind(match.end - 1, "by")


def _read_passive(s: Sentence, match: Match, start: int, end: int) -> Frame | None:
    """CONTENT was CUE by SOURCE."""
    if not s.in_kind(match.last, "by"):
        return None
    first, last = source_after(s, match.last + 1, end)
    content = trim_content(s, start, match.first)
    if content is None or not is_source(s, first, last):
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), match.label)


def _is_only_adverbial(s: Sentence, first: int, last: int) -> bool:
    """Whether a chunk before a verb is an adverbial ("In der Nacht"): the source then follows the verb."""
    if not s.in_kind(first, "adverbial_starts"):
        return False
    known = s.lexicon.sources.holds(s.tokens[first:last]) or s.names_publication(first, last)
    return s.lexicon.order in ("v2", "vso") or not known


def _forward_source(s: Sentence, match: Match, end: int) -> tuple[int, int] | None:
    if s.lexicon.order == "vso":
        return _verb_first_source(s, match, end)
    first, last = source_after(s, match.last, match.end - 1 if _speaks_of(s, match) else end)
    if s.lexicon.order == "v2" and any(s.in_kind(first, kind) for kind in ("adverbial_starts", "oblique")):
        return None
    if not is_source(s, first, last) or find_listener(s, match.last, end):
        return None
    if s.lexicon.order == "svo":
        stop = s.tokens[last] if last < len(s.tokens) else None
        that = s.lexicon.complementizers.match_at(s.tokens, last) or (
            s.lexicon.complementizers.match_at(s.tokens, last + 1) if s.is_mark(last, COMMAS) else None
        )
        if stop is not None and not that and not s.is_mark(last, frozenset(":：")) and stop.text not in OPENERS:
            return None
    return first, last


def _verb_first_source(s: Sentence, match: Match, end: int) -> tuple[int, int] | None:
    """The subject after its verb: all up to "that", or the head where an object follows; or the verb itself."""
    adverbial = s.in_kind(match.last, "adverbial_starts") or s.in_kind(match.last, "np_end")
    if s.in_kind(match.first, "pronouns") and (adverbial or _starts_content(s, match.last)):
        return (match.first, match.last) if _opens_content(s, match.last, end) else None
    first, last = source_after(s, match.last, end)
    last = _before_listener(s, first, last)
    if _opens_content(s, last, end):
        # Arabic writes no capitals: what stands between a verb and its "that" is its subject, known or not.
        named = 0 < s.words(first, last) <= _UNKNOWN_NAME and not adverbial
        return (first, last) if named or is_source(s, first, last) else None
    return (first, _direct_subject_end(s, first, last)) if is_source(s, first, last) else None


def _starts_content(s: Sentence, at: int) -> bool:
    if at >= len(s.tokens):
        return False
    return s.quoted[at] or s.is_mark(at, frozenset(":")) or bool(s.lexicon.complementizers.match_at(s.tokens, at))


def _before_listener(s: Sentence, first: int, last: int) -> int:
    """Before "to Reuters" (لرويترز, لوكالة رويترز) at the end of a source."""
    for i in range(first + 1, last):
        to = s.tokens[i].lower.startswith("ل") and not s.tokens[i].lower.startswith("لل")
        if to and any(s.tokens[i].start <= a < s.tokens[min(i + 1, last - 1)].end for a, _, _ in s.publications):
            return i
    return last


def _opens_content(s: Sentence, last: int, end: int) -> bool:
    """Whether "that", a colon or a quotation follows a source, so that all before it belongs to the source."""
    for i in range(last, min(end, last + _TO_CONTENT)):
        if _starts_content(s, i):
            return True
        if s.is_mark(i, STOPS) or s.lexicon.cues.match_at(s.tokens, i):
            return False
    return False


def _direct_subject_end(s: Sentence, first: int, last: int) -> int:
    """Past a subject that its object follows: its head, one definite noun, and their adjectives (-ي, -ية)."""
    heads = s.lexicon.sources.find(s.tokens[first:last])
    if not heads or s.names_publication(first, last):
        return head_end(s, first, last)
    end = first + heads[0].last
    if end < last and s.tokens[end].lower.startswith("ال") and not s.tokens[end - 1].lower.startswith("ال"):
        end += 1
    while end < last and s.tokens[end].lower.startswith("ال") and s.tokens[end].lower.endswith(("ي", "ية")):
        end += 1
    return end


def _is_connected(s: Sentence, start: int, cue: int) -> bool:
    """Whether only connectives and auxiliaries stand between the start of a clause and its verb."""
    return all(
        not s.tokens[i].is_word or s.in_kind(i, "coordinators") or s.in_kind(i, "auxiliaries")
        for i in range(start, cue)
    )


def _continues_subject(s: Sentence, match: Match, end: int) -> bool:
    """Whether a coordinated verb keeps the subject: no pronoun or colon construction follows it."""
    return not s.in_kind(match.last, "pronouns") and s.lexicon.order != "vso"


def read_verb_final(s: Sentence, signal: Signal, start: int, end: int) -> Frame | None:
    """SOURCE, CONTENT CUE: the source is the first chunk, the content all up to the verb."""
    match = signal.match
    quotation = next((q for q in s.quotations if s.tokens[start].start <= q[0] < s.tokens[match.first].start), None)
    if quotation and s.quoted[start]:
        return _read_quotation_first(s, match, quotation, start, end)
    if quotation:
        opens = next(i for i in range(start, match.first) if s.tokens[i].start >= quotation[0])
        found = _subject_before(s, start, opens) or _named_last(s, *trim(s, start, opens))
        if is_source(s, *found):
            return _frame(s, match, found, opens)
    if match.label == "impersonal":
        return _read_impersonal(s, match, start)
    closing = _closing_source(s, start, match.first)
    if closing:
        content = trim_content(s, start, closing[0])
        return Frame(content, s.span(*closing), s.span(match.first, match.last), match.label) if content else None
    subject = _subject_before(s, start, match.first)
    if subject is None:
        return None
    return _frame(s, match, subject, _aside_end(s, subject[1], match.first))


def _read_quotation_first(s: Sentence, match: Match, quotation: Span, start: int, end: int) -> Frame | None:
    """QUOTATION CUE SOURCE; or QUOTATION SOURCE CUE."""
    found = source_after(s, match.last, end)
    if not is_source(s, *found):
        closes = next(i for i in range(start, match.first + 1) if s.tokens[i].start >= quotation[1])
        found = _subject_before(s, closes, match.first) or trim(s, closes, match.first)
    if not is_source(s, *found):
        return None
    return Frame(quotation, s.span(*found), s.span(match.first, match.last), match.label)


def _read_impersonal(s: Sentence, match: Match, start: int) -> Frame | None:
    """STATEMENT, CONTENT "was stated"; without a statement the running source's."""
    statement = next((i for i in range(start, min(match.first, start + _TO_SUBJECT)) if _is_aside(s, i)), None)
    first, last = trim(s, start, start if statement is None else statement + 1)
    source = s.span(first, last) if is_source(s, first, last) else None
    content = trim_content(s, last, match.first)
    return Frame(content, source, s.span(match.first, match.last), match.label) if content else None


def _frame(s: Sentence, match: Match, source: tuple[int, int], first: int) -> Frame | None:
    """The frame whose content lies between token FIRST and the cue, or ends with it where the cue is the content."""
    content = trim_content(s, first, match.last if match.label == "no_comment" else match.first)
    return Frame(content, s.span(*source), s.span(match.first, match.last), match.label) if content else None


def _closing_source(s: Sentence, start: int, cue: int) -> tuple[int, int] | None:
    """The publication that stands between the last comma and the verb, where all before is its content."""
    comma = next((i for i in range(cue - 1, max(start, cue - 6), -1) if s.is_mark(i, COMMAS)), None)
    if comma is None or s.words(start, comma) < _CLAUSE_WORDS or not s.names_publication(comma + 1, cue):
        return None
    return None if s.tokens[cue - 1].text[0] in "'’" else trim(s, comma + 1, cue)


def _subject_before(s: Sentence, start: int, cue: int) -> tuple[int, int] | None:
    """The subject of a verb that closes its clause: the first chunk that names a source, else "in a statement"."""
    first, statement = start, None
    for i in range(start, min(cue, start + _TO_SUBJECT)):
        if not s.is_mark(i, COMMAS):
            continue
        chunk = _named_last(s, *trim(s, first, i))
        if is_source(s, *chunk) and not s.lexicon.complementizers.match_at(s.tokens, i - 1):
            if not s.in_kind(i - 1, "asides"):
                return chunk
            statement = statement or (chunk if _is_aside(s, i - 1) else None)
        first = i + 1
    split = _subject_end(s, first, cue)
    chunk = trim(s, first, split) if split is not None else (first, first)
    return chunk if is_source(s, *chunk) else statement


def _named_last(s: Sentence, first: int, last: int) -> tuple[int, int]:
    """Whoever a participle clause describes: "yolun kapandığını belirten | Vali Arkan"."""
    after = next((i + 1 for i in range(last - 2, first, -1) if s.in_kind(i, "relatives")), first)
    is_interview = any(s.in_kind(i, "speaking_to") for i in range(first, last))
    return (after, last) if not is_interview and is_source(s, after, last) else (first, last)


def _is_aside(s: Sentence, i: int) -> bool:
    """Whether token I ends "in a statement", rather than a place ("Ankara'da")."""
    return s.in_kind(i, "asides") and s.tokens[i].text[0] not in "'’"


def _subject_end(s: Sentence, start: int, cue: int) -> int | None:
    """Past the last token of the first run that names a source, and bears no case ending."""
    found = s.lexicon.sources.find(s.tokens[start : min(cue, start + 10)])
    if found:
        end = start + found[0].last
        while end < cue and s.tokens[end].is_capital:
            end += 1
    else:
        end = next((i for i in range(start + 1, min(cue, start + 6)) if not s.tokens[i].is_capital), cue)
    if end >= cue or s.tokens[end].text[0] in "'’" or s.lexicon.complementizers.match_at(s.tokens, end - 1):
        return None
    return end


def _aside_end(s: Sentence, first: int, cue: int) -> int:
    """Past "in a statement he made", where that stands between a subject and the content; and past 市長 | は."""
    while first < cue - 1 and s.in_kind(first, "topics"):
        first += 1
    for i in range(first, min(cue - 2, first + _TO_SUBJECT)):
        if _is_aside(s, i):
            return i + 1
    return first

"""Frames: in one sentence, who is given as saying what. Offsets are into the sentence.

A sentence is read left to right. Each signal (a reporting verb, "according to", "citing") opens a
frame of source, cue and content; the space between two frames is divided where a coordination or a
comma starts the second one. Word order is a field of the language's lexicon.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from firsthand.extract.lexicons import Lexicon, Match
from firsthand.extract.tokens import Token, find_quotations

Span = tuple[int, int]
FindPublications = Callable[[str], Sequence[tuple[int, int, str]]]

_MARKS = frozenset(",;:.!?—–-…，。；：、！？،؛")
_COMMAS = frozenset(",，،、")
_DASHES = frozenset("—–-")
_STOPS = frozenset(";:.!?。；：！？؛…")
_OPENERS = frozenset("“„«»「『\"‹‘")
_MAX_SOURCE = 22  # tokens: "Obeida Arnaout, the spokesperson for the political division of the new … government"
_MAX_SOURCE_UNSPACED = 40


@dataclass(frozen=True, slots=True)
class Frame:
    """CONTENT is given on the word of SOURCE, signalled by CUE of LABEL, relayed by OUTER voices."""

    content: Span
    source: Span | None
    cue: Span | None
    label: str
    outer: tuple[Span, ...] = ()


@dataclass(slots=True)
class _Sentence:
    text: str
    lexicon: Lexicon
    tokens: tuple[Token, ...]
    quotations: tuple[Span, ...]
    publications: Sequence[tuple[int, int, str]]
    quoted: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.quoted = [any(a <= t.start < b for a, b in self.quotations) for t in self.tokens]

    def is_mark(self, i: int, marks: frozenset[str]) -> bool:
        return 0 <= i < len(self.tokens) and self.tokens[i].text in marks and not self._is_inside_word(i)

    def _is_inside_word(self, i: int) -> bool:
        """A hyphen without spaces around it, a point as in "Caliber.Az", a comma as in "20,000"."""
        token = self.tokens[i]
        before, after = self.text[token.start - 1 : token.start], self.text[token.end : token.end + 1]
        if token.text == "-":
            return not (before.isspace() and after.isspace())
        return token.text in ".," and before.isalnum() and after.isalnum()

    def in_kind(self, i: int, kind: str) -> bool:
        return 0 <= i < len(self.tokens) and self.tokens[i].lower in self.lexicon.words[kind]

    def span(self, first: int, last: int) -> Span:
        return self.tokens[first].start, self.tokens[last - 1].end

    def words(self, first: int, last: int) -> int:
        return sum(t.is_word for t in self.tokens[max(0, first) : max(0, last)])

    def names_publication(self, first: int, last: int) -> Span | None:
        if first >= last:
            return None
        start, end = self.span(first, last)
        return next(((a, b) for a, b, _ in self.publications if start <= a and b <= end), None)


def read_frames(text: str, lexicon: Lexicon, find_publications: FindPublications) -> tuple[Frame, ...]:
    """The frames of one sentence (or one quotation with what frames it), in text order."""
    tokens = lexicon.tokens(text)
    sentence = _Sentence(text, lexicon, tokens, find_quotations(text), find_publications(text))
    return tuple(_read_territory(sentence, 0, len(tokens)))


@dataclass(frozen=True, slots=True)
class _Signal:
    match: Match
    is_verb: bool

    @property
    def first(self) -> int:
        return self.match.first


def _find_signals(s: _Sentence, first: int, last: int) -> list[_Signal]:
    window = s.tokens[first:last]
    found = [_Signal(_shift(m, first), False) for m in s.lexicon.frames.find(window)]
    taken = {i for signal in found for i in range(signal.match.first, signal.match.last)}
    for match in s.lexicon.cues.find(window):
        moved = _shift(match, first)
        if moved.first not in taken:
            found.append(_Signal(moved, True))
    return sorted((x for x in found if not s.quoted[x.first]), key=lambda x: x.first)


def _shift(match: Match, by: int) -> Match:
    return Match(match.first + by, match.last + by, match.label, match.end + by)


def _read_territory(s: _Sentence, first: int, last: int) -> list[Frame]:
    signals = _find_signals(s, first, last)
    wrapped = _read_wrapped(s, signals, first, last)
    if wrapped:
        return wrapped
    frames: list[Frame] = []
    start, previous = first, None
    index = 0
    while index < len(signals):
        signal = signals[index]
        if signal.first < start:
            index += 1
            continue
        end, shares = _territory_end(s, signals, index, last)
        frame = _read_frame(s, signal, start, end, previous)
        if frame is None:
            index += 1
            continue
        frames.extend(_nest(s, frame, signal, signals, start, end))
        previous = frames[-1]
        start = end
        index = next((k for k in range(index + 1, len(signals)) if signals[k].first >= end), len(signals))
    return [f for f in frames if f.content[1] - f.content[0] >= 2]


def _read_wrapped(s: _Sentence, signals: Sequence[_Signal], first: int, last: int) -> list[Frame]:
    """The frames of CONTENT, where "…, X reported" closes the whole: X relays what CONTENT frames."""
    verbs = [x for x in signals if x.is_verb]
    if len(verbs) < 2:
        return []
    closing = _read_inverted(s, verbs[-1], first, last)
    if closing is None or closing.source is None:
        return []
    content_end = next(i for i, t in enumerate(s.tokens) if t.end >= closing.content[1]) + 1
    if not all(x.first < content_end for x in verbs[:-1]):
        return []
    closed = _nest(s, closing, verbs[-1], signals, first, last)
    if not _relays(s, closing.source):
        return closed
    inner = _read_territory(s, first, content_end)
    if not inner or not all(f.source for f in inner):
        return closed
    outer = [closing.source] if closed[0].source == closing.source else [closing.source, closed[0].source]
    return [replace(f, outer=(*[o for o in outer if o], *f.outer)) for f in inner]


def _territory_end(s: _Sentence, signals: Sequence[_Signal], index: int, last: int) -> tuple[int, bool]:
    """Where the frame of one signal must end because a coordinated frame starts there."""
    here = signals[index].match
    for later in signals[index + 1 :]:
        cut = _coordination_before(s, here.end, later)
        if cut is not None:
            return cut, True
    return last, False


def _coordination_before(s: _Sentence, after: int, signal: _Signal) -> int | None:
    """Where the clause of SIGNAL starts if it is coordinated with what stands before it."""
    if not signal.is_verb:
        return None
    at = signal.first
    back = at
    while back - 1 > after and s.in_kind(back - 1, "auxiliaries"):
        back -= 1
    if s.in_kind(back - 1, "coordinators"):
        return back - 1
    if s.is_mark(back - 1, _COMMAS) and signal.match.label != "inverted":
        return None if _is_inverted(s, signal, after) else back
    limit = _MAX_SOURCE_UNSPACED if not s.lexicon.spaced else 12
    for i in range(at - 1, max(after, at - limit), -1):
        if s.quoted[i]:
            return None
        if s.is_mark(i, _STOPS) or (s.is_mark(i, _COMMAS) and not s.lexicon.spaced):
            return i + 1 if _is_source(s, i + 1, back) else None
        if s.is_mark(i, _COMMAS) and back - i <= 6 and _is_source(s, i + 1, back):
            return None if _is_inverted(s, signal, after) or s.words(signal.match.last, len(s.tokens)) < 2 else i + 1
        if s.in_kind(i, "coordinators"):
            opened = s.is_mark(i - 1, _COMMAS) or back - i <= 5
            return i if opened and _is_source(s, i + 1, back) and not _is_inverted(s, signal, after) else None
    return None


def _read_frame(s: _Sentence, signal: _Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    label = signal.match.label
    if not signal.is_verb:
        readers = {"according": _read_according, "relayed_by": _read_according, "postposed": _read_postposed, "citing": _read_citing}
        return readers.get(label, _read_own_words)(s, signal, start, end, previous)
    if s.lexicon.order == "sov":
        frame = _read_verb_final(s, signal, start, end)
        if frame:
            return frame
    inverted = _read_inverted(s, signal, start, end)
    if inverted or label == "inverted":
        return inverted
    return _read_verb(s, signal, start, end, previous)


# --- sources ---------------------------------------------------------------------------------


def _is_source(s: _Sentence, first: int, last: int) -> bool:
    """Whether the tokens may name a source: a pronoun, a source word, a name, a publication."""
    if first >= last:
        return False
    window = s.tokens[first:last]
    if all(not s.tokens[i].is_word or s.in_kind(i, "adverbial_starts") for i in range(first, last)):
        return False
    if any(s.in_kind(i, "finite") for i in range(first + 1, last)) and not any(s.is_mark(i, _COMMAS) for i in range(first, last)):
        return False
    if s.in_kind(first, "pronouns"):
        return s.words(first, last) <= 2 or any(s.is_mark(i, _COMMAS) for i in range(first, last))
    if s.lexicon.sources.holds(window) or s.names_publication(first, last):
        return True
    return any(t.is_capital and not (i + first == 0 and len(window) > 1) for i, t in enumerate(window))


def _trim(s: _Sentence, first: int, last: int) -> tuple[int, int]:
    """The tokens without leading connectives and marks, and without trailing auxiliaries and marks."""
    while first < last and (
        not s.tokens[first].is_word
        and s.tokens[first].text not in _OPENERS
        or s.in_kind(first, "coordinators")
        or s.in_kind(first, "as_words")
    ):
        first += 1
    while last > first and (
        not s.tokens[last - 1].is_word
        and s.tokens[last - 1].text not in ")）”»\"」"
        or s.in_kind(last - 1, "auxiliaries")
    ):
        last -= 1
    return first, last


def _source_before(s: _Sentence, start: int, cue: int) -> tuple[int, int]:
    """The source that ends where the cue starts: the last chunk, with its apposition."""
    first, last = start, cue
    while last > first and (s.in_kind(last - 1, "auxiliaries") or (s.tokens[last - 1].text in "(（")):
        last -= 1
    has_apposition = s.is_mark(last - 1, _COMMAS)
    if has_apposition:
        last -= 1
    at = last - 1
    while at > first:
        if s.quoted[at] and s.tokens[at].text in "”»\"」“" and not _is_short_quotation(s, at):
            break
        if s.is_mark(at, _STOPS) or s.is_mark(at, _DASHES):
            break
        if s.is_mark(at, _COMMAS) and not _is_inside_parentheses(s, at) and not has_apposition:
            break
        at -= 1
    if at > first or s.is_mark(at, _MARKS):
        first = at + 1
    if not has_apposition:
        first = max((i + 1 for i in range(first, last - 1) if _opens_clause(s, first, i, last)), default=first)
    if s.lexicon.order == "v2":
        first, last = _around_finite(s, first, last)
    if not s.lexicon.spaced:
        last = _before_date(s, first, last)
    first, last = _trim(s, first, last)
    if s.lexicon.order == "svo" and 1 < last - first <= 5 and s.in_kind(first, "adverbial_starts"):
        first += 1
    if has_apposition:
        first = _skip_adverbial_chunk(s, first, last)
    limit = _MAX_SOURCE if s.lexicon.spaced else _MAX_SOURCE_UNSPACED
    return (first, last) if last - first <= limit else (last - limit, last)


def _around_finite(s: _Sentence, first: int, last: int) -> tuple[int, int]:
    """The subject beside the auxiliary of a verb that closes its clause: "Mitte Juli hatte | X | … erklärt"."""
    finite = next((i for i in range(first, last) if s.in_kind(i, "finite")), None)
    if finite is None:
        return first, last
    if finite > first and not s.in_kind(first, "adverbial_starts"):
        return first, finite
    end = finite + 1
    while end < last and not (end > finite + 1 and (s.in_kind(end, "adverbial_starts") or s.is_mark(end, _MARKS))):
        end += 1
    return finite + 1, end


def _before_date(s: _Sentence, first: int, last: int) -> int:
    """Before the day on which a source spoke, in scripts without spaces: 以军 | 27日 称."""
    for i in range(first + 2, last):
        if s.tokens[i].text.isdigit() or s.in_kind(i, "np_end"):
            return i
    return last


def _opens_clause(s: _Sentence, first: int, i: int, last: int) -> bool:
    """Whether token I opens the clause whose subject follows: "… attack that Israel | blames"."""
    if s.in_kind(i, "relatives"):
        after = s.tokens[i + 1]
        return after.is_capital or any(s.in_kind(i + 1, kind) for kind in ("definite", "indefinite", "pronouns"))
    if not s.in_kind(i, "coordinators"):
        return False
    return any(s.in_kind(k, "finite") for k in range(first, i)) and _is_source(s, i + 1, last)


def _is_short_quotation(s: _Sentence, at: int) -> bool:
    start = s.tokens[at].start
    return any(a <= start < b and b - a <= 40 for a, b in s.quotations)


def _is_inside_parentheses(s: _Sentence, at: int) -> bool:
    before = s.text[: s.tokens[at].start]
    return before.rfind("(") > before.rfind(")")


def _skip_adverbial_chunk(s: _Sentence, first: int, last: int) -> int:
    """Past a leading "In an interview," while a source still follows."""
    while s.in_kind(first, "adverbial_starts"):
        comma = next((i for i in range(first, last) if s.is_mark(i, _COMMAS)), None)
        if comma is None or not _is_source(s, comma + 1, last):
            return first
        first = comma + 1
    return first


def _source_after(s: _Sentence, first: int, end: int, *, leads: bool = False) -> tuple[int, int]:
    """The source that starts right after a cue or preposition, with its apposition.

    With `leads` the content follows, so an apposition must be indefinite and closed by a comma.
    """
    at = first
    limit = min(end, first + (_MAX_SOURCE if s.lexicon.spaced else _MAX_SOURCE_UNSPACED))
    while at < limit and not _ends_source(s, at, first):
        at += 1
    if leads and not s.is_mark(at, _COMMAS | frozenset(":：")):
        at = _head_end(s, first, at)
    opens = s.in_kind(at + 1, "indefinite") if leads else _starts_apposition(s, at + 1, end)
    opens = opens and s.lexicon.frames.match_at(s.tokens, at + 1) is None
    if at > first and s.is_mark(at, _COMMAS) and opens:
        close = at + 1
        while close < limit and not (s.is_mark(close, _COMMAS | _STOPS) or s.tokens[close].text in _OPENERS):
            close += 1
        if s.is_mark(close, _COMMAS) or (not leads and (close >= end - 1 or s.is_mark(close, _MARKS))):
            at = close
    return _trim(s, first, at)


def _head_end(s: _Sentence, first: int, last: int) -> int:
    """Past the first head noun and the names that follow it: where a source ends that no comma ends."""
    heads = s.lexicon.sources.find(s.tokens[first:last])
    publication = s.names_publication(first, last)
    if publication:
        end = next(i for i in range(first, last) if s.tokens[i].end >= publication[1]) + 1
    elif heads:
        end = first + heads[0].last
    else:
        return last
    while end < last and (s.tokens[end].is_capital or s.tokens[end].lower.startswith("ال")):
        end += 1
    return end


def _ends_source(s: _Sentence, at: int, first: int) -> bool:
    token = s.tokens[at]
    if s.is_mark(at, _MARKS):
        inside = token.text == "." and at + 1 < len(s.tokens) and s.tokens[at + 1].start == token.end
        initial = token.text == "." and at > first and len(s.tokens[at - 1].text) <= 2 and s.tokens[at - 1].is_capital
        return not (inside or initial)
    if token.text in _OPENERS and not _is_short_quotation(s, at):
        return True
    if at == first:
        return False
    return s.in_kind(at, "np_end") or s.lexicon.complementizers.match_at(s.tokens, at) is not None


def _starts_apposition(s: _Sentence, at: int, end: int) -> bool:
    if at >= end or not s.tokens[at].is_word:
        return False
    window = s.tokens[at : min(end, at + 4)]
    return s.in_kind(at, "indefinite") or s.in_kind(at, "definite") or s.lexicon.sources.holds(window)


# --- contents --------------------------------------------------------------------------------


def _trim_content(s: _Sentence, first: int, last: int) -> Span | None:
    while first < last and not s.tokens[first].is_word and s.tokens[first].text not in _OPENERS | {"(", "$", "€", "£"}:
        first += 1
    while last > first and (
        s.is_mark(last - 1, _COMMAS | _DASHES | frozenset(";:；：")) or s.in_kind(last - 1, "coordinators")
    ):
        last -= 1
    return s.span(first, last) if first < last else None


def _content_after(s: _Sentence, at: int, end: int, label: str) -> tuple[int, int]:
    """Where the content starts after a cue: past listener and adverbials to "that", ":" or a quotation."""
    reach = min(end, at + 18)
    for i in range(at, reach):
        that = s.lexicon.complementizers.match_at(s.tokens, i)
        if that and not s.quoted[i] and _reaches_that(s, at, i, label):
            return that.last, end
        if s.is_mark(i, frozenset(":：")):
            return i + 1, end
        if s.quoted[i]:
            return (i if label in ("says", "tells") and _is_adverbial(s, at, i) else at), end
        if s.is_mark(i, _COMMAS) and (
            s.lexicon.order in ("v2", "vso") or not s.lexicon.spaced or _is_adverbial(s, at, i)
        ):
            return (i + 1 if label in ("says", "tells", "hedges", "predicts") or i == at else at), end
        if s.is_mark(i, frozenset(";.!?。")):
            break
    return at, end


def _reaches_that(s: _Sentence, at: int, that: int, label: str) -> bool:
    """Whether only listener and adverbials stand between a cue and its "that"."""
    if that == at:
        return True
    if label not in ("says", "tells", "denies", "hedges", "predicts"):
        return False
    return label == "tells" or _is_adverbial(s, at, that) or s.is_mark(that - 1, _COMMAS) or s.lexicon.order == "vso"


def _is_adverbial(s: _Sentence, first: int, last: int) -> bool:
    return first == last or s.in_kind(first, "adverbial_starts") or s.in_kind(first, "np_end")


# --- frame readers -----------------------------------------------------------------------------


def _read_verb(s: _Sentence, signal: _Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    """SOURCE CUE CONTENT; or CUE SOURCE CONTENT; or, coordinated, CUE CONTENT with the source before."""
    match = signal.match
    if s.in_kind(match.first - 1, "passive"):
        return _read_passive(s, match, start, end)
    if match.first > start and any(s.in_kind(match.first - 1, kind) for kind in ("definite", "indefinite", "noun_markers")):
        return None
    source_first, source_last = _source_before(s, start, match.first)
    at = match.last
    source: Span | None
    if _is_source(s, source_first, source_last) and not _is_only_adverbial(s, source_first, source_last):
        source = s.span(source_first, source_last)
    elif previous and previous.source and _is_connected(s, start, match.first) and _continues_subject(s, match, end):
        source = previous.source
    elif (forward := _forward_source(s, match, end)) is not None:
        source, at = s.span(*forward), forward[1]
    elif previous and previous.source and _is_connected(s, start, match.first):
        source = previous.source
    else:
        return None
    first, last = _content_after(s, at, end, match.label)
    last = _main_clause_end(s, first, last)
    outer: tuple[Span, ...] = ()
    if match.label in ("says", "tells"):
        listener = s.names_publication(at, max(first, min(end, at + 8) if match.label == "tells" else first))
        outer = (listener,) if listener and not _quoted_between(s, at, listener) else ()
    if s.lexicon.order == "v2" and s.words(first, last) < 2:
        first, last = _between_finite(s, start, match.first)
    content = _trim_content(s, first, last)
    if match.label in ("denies", "no_comment", "reacts") and (content is None or s.words(first, last) < 2):
        content = _trim_content(s, match.first, end)
    if match.label == "perceives" and source_last - source_first == 1 and s.in_kind(source_first, "pronouns"):
        content = _trim_content(s, start, end)
    if content is None:
        return None
    if match.label == "no_comment":
        content = _trim_content(s, match.first, end)
        assert content is not None
    inherited = previous.outer if previous and source == previous.source else ()
    return Frame(content, source, s.span(match.first, match.last), match.label, outer or inherited)


def _main_clause_end(s: _Sentence, first: int, last: int) -> int:
    """Before a comma and a relative or adverbial clause of the reporter's own: ", which …", ", as …"."""
    for i in range(first + 3, last - 3):
        if s.is_mark(i, _COMMAS) and not s.quoted[i] and s.in_kind(i + 1, "asides"):
            return i
    return last


def _read_passive(s: _Sentence, match: Match, start: int, end: int) -> Frame | None:
    """CONTENT was CUE by SOURCE."""
    if not s.in_kind(match.last, "by"):
        return None
    first, last = _source_after(s, match.last + 1, end)
    content = _trim_content(s, start, match.first)
    if content is None or not _is_source(s, first, last):
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), match.label)


def _between_finite(s: _Sentence, start: int, cue: int) -> tuple[int, int]:
    """What stands between an auxiliary and the verb that closes the clause: "hatte | von … | berichtet"."""
    finite = next((i for i in range(start, cue) if s.in_kind(i, "finite")), None)
    return (cue, cue) if finite is None else (finite + 1, cue)


def _quoted_between(s: _Sentence, at: int, span: Span) -> bool:
    return any(s.tokens[at].start <= a < span[0] for a, _ in s.quotations)


def _is_only_adverbial(s: _Sentence, first: int, last: int) -> bool:
    """Whether a chunk before a verb is an adverbial ("In der Nacht"): the source then follows the verb."""
    return s.lexicon.order in ("v2", "vso") and s.in_kind(first, "adverbial_starts")


def _forward_source(s: _Sentence, match: Match, end: int) -> tuple[int, int] | None:
    first, last = _source_after(s, match.last, end)
    if not _is_source(s, first, last):
        return None
    if s.lexicon.order == "vso" and not s.lexicon.complementizers.match_at(s.tokens, last):
        last = _head_end(s, first, last)
    if s.lexicon.order == "svo":
        stop = s.tokens[last] if last < len(s.tokens) else None
        that = s.lexicon.complementizers.match_at(s.tokens, last) or (
            s.lexicon.complementizers.match_at(s.tokens, last + 1) if s.is_mark(last, _COMMAS) else None
        )
        if stop is not None and not that and not s.is_mark(last, frozenset(":：")) and stop.text not in _OPENERS:
            return None
    return first, last


def _is_connected(s: _Sentence, start: int, cue: int) -> bool:
    """Whether only connectives and auxiliaries stand between the start of a clause and its verb."""
    return all(
        not s.tokens[i].is_word or s.in_kind(i, "coordinators") or s.in_kind(i, "auxiliaries")
        for i in range(start, cue)
    )


def _continues_subject(s: _Sentence, match: Match, end: int) -> bool:
    """Whether a coordinated verb keeps the subject: no pronoun or colon construction follows it."""
    return not s.in_kind(match.last, "pronouns") and s.lexicon.order != "vso"


def _is_inverted(s: _Sentence, signal: _Signal, start: int) -> bool:
    return _read_inverted(s, signal, start, len(s.tokens)) is not None


def _read_inverted(s: _Sentence, signal: _Signal, start: int, end: int) -> Frame | None:
    """CONTENT, CUE SOURCE; or CONTENT, SOURCE CUE. The content is all that stands before."""
    match = signal.match
    if match.label not in ("says", "tells", "hedges", "predicts", "inverted", "denies"):
        return None
    before = match.first
    while before - 1 > start and (s.in_kind(before - 1, "auxiliaries") or s.in_kind(before - 1, "as_words")):
        before -= 1
    if s.in_kind(match.first - 1, "as_words") and (before <= start or _is_boundary(s, before - 1)):
        aside = _read_as_aside(s, match, start, before, end)
        if aside:
            return aside
    if match.label != "tells" and _is_boundary(s, before - 1) and s.words(start, before) >= 2:
        first, last = _source_after(s, match.end if match.end == match.last else match.last, end)
        closes = last >= end or s.is_mark(last, _MARKS) or s.in_kind(last, "np_end") or s.in_kind(last, "adverbial_starts")
        if closes and _is_source(s, first, last) and not _is_statement_opening(s, last, end):
            return _inverted_frame(s, match, start, before, (first, last), end)
    first, last = _source_before(s, start, match.first)
    rest = s.words(match.end, end)
    if not (first > start and _is_boundary(s, first - 1) and rest <= 10 and _is_source(s, first, last)):
        return None
    follows = match.end >= end or s.is_mark(match.end, _MARKS) or s.in_kind(match.end, "np_end")
    follows = follows or s.in_kind(match.end, "adverbial_starts") or (match.label == "tells" and rest <= 8)
    content_words = s.words(start, first)
    if not follows or content_words < 3 or (s.in_kind(first, "adverbial_starts") and not s.in_kind(first, "pronouns")):
        return None
    if rest > 3 and _is_statement_opening(s, match.end, end):
        return None
    return _inverted_frame(s, match, start, first, (first, last), end)


def _read_as_aside(s: _Sentence, match: Match, start: int, before: int, end: int) -> Frame | None:
    """"As X said, CONTENT", or the same between dashes within the content."""
    first, last = _source_after(s, match.last, end)
    if not (_is_source(s, first, last) and s.is_mark(last, _MARKS) and s.words(last, end) >= 3):
        return None
    content = _trim_content(s, last, end)
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "inverted") if content else None


def _is_boundary(s: _Sentence, i: int) -> bool:
    return i >= 0 and (
        s.is_mark(i, _COMMAS) or s.is_mark(i, _DASHES) or (s.tokens[i].text in "”»\"」“’'‹›«" and not s.tokens[i].is_word)
        or s.is_mark(i, frozenset("!?…！？"))
    )


def _is_statement_opening(s: _Sentence, at: int, end: int) -> bool:
    """Whether "that …" follows, so that the content stands after, not before."""
    return any(s.lexicon.complementizers.match_at(s.tokens, i) for i in range(at, min(end, at + 6)) if not s.quoted[i])


def _split_listener(s: _Sentence, first: int, last: int, end: int) -> tuple[int, tuple[Span, ...]]:
    """The end of a source without the publication it spoke to, and that publication."""
    listener = s.names_publication(first + 1, last)
    if listener and listener[1] >= s.tokens[last - 1].end:
        at = next(i for i in range(first, last) if s.tokens[i].start >= listener[0])
        before = at - 1 if at - 1 > first and not s.tokens[at - 1].is_capital else at
        if s.lexicon.sources.holds(s.tokens[first:before]):
            return before, (listener,)
    listener = s.names_publication(last, min(end, last + 5))
    return last, (listener,) if listener else ()


def _inverted_frame(
    s: _Sentence, match: Match, start: int, content_end: int, source: tuple[int, int], end: int
) -> Frame | None:
    content = _trim_content(s, start, content_end)
    if content is None:
        return None
    outer: tuple[Span, ...] = ()
    if match.label == "tells":
        listener = s.names_publication(match.last, min(end, match.last + 8))
        outer = (listener,) if listener and listener != s.span(*source) else ()
    elif source[0] >= match.last and source[1] - source[0] > 1:
        last, outer = _split_listener(s, *source, end)
        source = (source[0], last)
    return Frame(content, s.span(*source), s.span(match.first, match.last), "inverted", outer)


def _read_verb_final(s: _Sentence, signal: _Signal, start: int, end: int) -> Frame | None:
    """SOURCE, CONTENT CUE: the source is the first chunk, the content all up to the verb."""
    match = signal.match
    quotation = next((q for q in s.quotations if s.tokens[start].start <= q[0] < s.tokens[match.first].start), None)
    if quotation and not s.quoted[start]:
        opens = next(i for i in range(start, match.first) if s.tokens[i].start >= quotation[0])
        first, last = _trim(s, start, opens)
        if _is_source(s, first, last):
            content = _trim_content(s, opens, match.first)
            return Frame(content, s.span(first, last), s.span(match.first, match.last), match.label) if content else None
    if quotation and s.quoted[start]:
        first, last = _source_after(s, match.last, end)
        if not _is_source(s, first, last):
            closes = next(i for i in range(start, match.first + 1) if s.tokens[i].start >= quotation[1])
            first, last = _trim(s, closes, match.first)
        if _is_source(s, first, last):
            return Frame(quotation, s.span(first, last), s.span(match.first, match.last), match.label)
        return None
    comma = next((i for i in range(start, min(match.first, start + 14)) if s.is_mark(i, _COMMAS)), None)
    split = comma if comma is not None else _subject_end(s, start, match.first)
    if split is None:
        return None
    first, last = _trim(s, start, split)
    content = _trim_content(s, split, match.first)
    if content is None or not _is_source(s, first, last):
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), match.label)


def _subject_end(s: _Sentence, start: int, cue: int) -> int | None:
    """Past the last token of the first run that names a source."""
    found = s.lexicon.sources.find(s.tokens[start : min(cue, start + 10)])
    if found:
        end = start + found[0].last
        while end < cue and s.tokens[end].is_capital:
            end += 1
        return end
    return next((i for i in range(start + 1, min(cue, start + 6)) if not s.tokens[i].is_capital), None)


def _read_according(s: _Sentence, signal: _Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    match = signal.match
    leads = s.words(start, match.first) <= 2 or all(
        s.in_kind(i, "coordinators") or s.in_kind(i, "adverbial_starts") or not s.tokens[i].is_word
        for i in range(start, match.first)
    )
    first, last = _source_after(s, match.last, end, leads=leads)
    split = match.end if match.end > match.last else None
    if split is not None:
        first, last = _trim(s, match.last, _before_date(s, match.last, split - _tail_length(s, match)))
    if first >= last:
        return None
    after = max(last, split or 0)
    content = _trim_content(s, after, end) if leads else _trim_content(s, start, match.first)
    if content is None:
        return None
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "says")


def _tail_length(s: _Sentence, match: Match) -> int:
    """Tokens of the second part of a split entry: 据 … 报道."""
    tail = match.end
    while tail > match.last and s.tokens[tail - 1].is_word and match.end - tail < 2:
        tail -= 1
    return match.end - tail


def _read_postposed(s: _Sentence, signal: _Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    match = signal.match
    first, last = _source_before(s, start, match.first)
    if first >= last:
        return None
    content = _trim_content(s, match.last, end)
    if content is None or s.words(match.last, end) < 2:
        content = _trim_content(s, start, first)
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "says") if content else None


def _read_citing(s: _Sentence, signal: _Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    match = signal.match
    first, last = _source_after(s, match.last, end)
    if not _is_source(s, first, last):
        return None
    content = _trim_content(s, start, match.first)
    if content is None or s.words(start, match.first) < 3:
        content = _trim_content(s, last, end)
    return Frame(content, s.span(first, last), s.span(match.first, match.last), "citing") if content else None


def _read_own_words(s: _Sentence, signal: _Signal, start: int, end: int, previous: Frame | None) -> Frame | None:
    match = signal.match
    names = [i for i in range(start, match.first) if s.tokens[i].is_capital]
    if not names:
        return None
    first = names[-1]
    while first - 1 >= start and (s.tokens[first - 1].is_capital or s.in_kind(first - 1, "definite")):
        first -= 1
    content = _trim_content(s, start, end)
    return Frame(content, s.span(first, names[-1] + 1), s.span(match.first, match.last), "says") if content else None


# --- nesting -----------------------------------------------------------------------------------


def _nest(
    s: _Sentence, frame: Frame, signal: _Signal, signals: Sequence[_Signal], start: int, end: int
) -> list[Frame]:
    """FRAME, or the frames inside its content with its source as outer voice where it relays them."""
    first = next((i for i, t in enumerate(s.tokens) if t.start >= frame.content[0]), len(s.tokens))
    last = next((i for i, t in enumerate(s.tokens) if t.start >= frame.content[1]), len(s.tokens))
    relay = next((x for x in signals if x.match.label == "relayed_by" and signal.first < x.first < end), None)
    if relay is not None and signal.is_verb:
        by = _source_after(s, relay.match.last, end)
        if _is_source(s, *by) and frame.source:
            cut = next(i for i, t in enumerate(s.tokens) if t.start >= frame.source[0])
            source = s.span(*_trim(s, cut, relay.first)) if frame.source[1] > s.tokens[relay.first].start else frame.source
            frame = replace(frame, source=source, outer=(s.span(*by), *frame.outer))
    citing = next(
        (x for x in signals if x.match.label == "citing" and signal.first < x.first < end and not s.quoted[x.first]), None
    )
    if citing is not None and frame.label != "citing":
        cited = _source_after(s, citing.match.last, end)
        if _is_source(s, *cited) and frame.source:
            content = frame.content
            if first < citing.first < last:
                content = _trim_content(s, first, citing.first) or content
            return [replace(frame, content=content, source=s.span(*cited), outer=(*frame.outer, frame.source))]
    if frame.source is None or not _relays(s, frame.source):
        return [frame]
    if any(first <= x.first < last for x in signals):
        inner = _read_territory(s, first, last)
        if inner and all(f.source for f in inner):
            return [replace(f, outer=(frame.source, *f.outer)) for f in inner]
    return [frame]


def _relays(s: _Sentence, source: Span) -> bool:
    """Whether a source is a publication, so that who it quotes stands inside."""
    if any(source[0] <= a and b <= source[1] for a, b, _ in s.publications):
        return True
    tokens = [t for t in s.tokens if source[0] <= t.start < source[1]]
    return any(m.label == "media" for m in s.lexicon.sources.find(tokens))

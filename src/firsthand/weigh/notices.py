"""Where an outlet takes back or corrects a report: the words that do it, in every language that is read."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby

from firsthand.model import Anchor, Reading, Report, Segment, SegmentKind, anchor_in, fold
from firsthand.weigh.publishers import Publishers, publication_name, words_of

# Between the two halves of a phrase there are at most so many words; where no spaces are written, characters.
_WIDEST_GAP, _WIDEST_GAP_UNSPACED = 6, 14
# Somebody else's words: what a quotation says is not said by the outlet.
_QUOTED = re.compile(
    r"“[^”]{0,2000}”|«[^»]{0,2000}»|「[^」]{0,2000}」|„[^“”]{0,2000}[“”]|(?<!\w)\"[^\"]{0,2000}\"(?!\w)"
)
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\u3040-\u30ff\u3400-\u9fff]+")
_READ = frozenset({SegmentKind.HEADLINE, SegmentKind.BODY, SegmentKind.CAPTION, SegmentKind.BOILERPLATE})
# A label stands before one of these, or alone.
_LABEL_END = frozenset(":-|.])】：!")
_SHORTEST_STEM = 6  # letters: the end of a longer name may be inflected away

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """READING's report says, at ANCHOR, that something published by FAMILY (called BY) is taken back or corrected.

    WHOLE holds where a whole report is taken back. MENTIONS are the sentences that say what had been reported, AROUND
    those beside them, which may say what is so instead. OWN is False where one outlet tells that another takes back;
    ITSELF holds where the report withdraws its own text.
    """

    reading: Reading
    family: str
    by: str
    anchor: Anchor
    whole: bool
    mentions: tuple[Anchor, ...]
    around: tuple[Anchor, ...]
    own: bool = True
    itself: bool = False

    @property
    def report(self) -> Report:
        return self.reading.report


@dataclass(frozen=True, slots=True)
class _Said:
    """What one sentence (SEGMENT) says about an earlier report, phrase by phrase."""

    segment: Segment
    words: Words
    own: bool
    wrong: bool
    back: bool
    report: bool
    label: bool
    names_itself: bool


def find_notices(readings: Iterable[Reading], publishers: Publishers) -> Iterator[Notice]:
    """Every place of READINGS where a report is taken back or corrected, in text order."""
    pile = tuple(readings)
    families = _families_by_name(pile, publishers)
    for reading in pile:
        yield from _notices_in(reading, publishers.family_of_report[reading.report.id], families)


def _families_by_name(readings: Sequence[Reading], publishers: Publishers) -> dict[str, tuple[str, str]]:
    """By folded name, the name as written and the family of every outlet of READINGS, and of whom they credit."""
    found: dict[str, tuple[str, str]] = {}
    for reading in readings:
        for credit in reading.credits:
            family = publishers.family_named(credit.publication)
            found.setdefault(publication_name(credit.publication), (credit.publication, family))
    for reading in readings:
        if reading.report.outlet:
            name, family = reading.report.outlet, publishers.family_of_report[reading.report.id]
            found[publication_name(name)] = (name, family)
    return found


def split_words(text: str) -> Words:
    """The folded words of TEXT; where a script writes no spaces, its characters."""
    return tuple(
        piece
        for word in words_of(text)
        for piece in (_UNSPACED.findall(word) if not word.isascii() else (word,))
    )  # fmt: skip


@cache
def _phrases() -> Mapping[str, Mapping[str, tuple[tuple[Words, ...], ...]]]:
    """By language and list, each phrase as its halves, each half as words; "*" marks an open end."""
    lists = tomllib.loads(files("firsthand.weigh").joinpath("withdrawals.toml").read_text(encoding="utf-8"))
    return {
        language: {name: tuple(_read_phrase(one) for one in phrases) for name, phrases in table.items()}
        for language, table in lists.items()
    }


def _read_phrase(phrase: str) -> tuple[Words, ...]:
    return tuple(tuple(word for part in half.split() for word in _read_word(part)) for half in phrase.split("…"))


def _read_word(written: str) -> Words:
    """WRITTEN as `split_words` splits it, its open ends kept on the outermost pieces."""
    pieces = list(split_words(written))
    if pieces and written.endswith("*"):
        pieces[-1] += "*"
    if pieces and written.startswith("*"):
        pieces[0] = "*" + pieces[0]
    return tuple(pieces)


def _is_word(word: str, pattern: str) -> bool:
    if pattern.startswith("*"):
        bare = pattern.strip("*")
        return bare in word if pattern.endswith("*") else word.endswith(bare)
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _ends_of(half: Words, words: Words) -> list[tuple[int, int]]:
    """Where HALF stands in WORDS: first word and the one after the last."""
    return [
        (at, at + len(half))
        for at in range(len(words) - len(half) + 1)
        if all(_is_word(word, pattern) for word, pattern in zip(words[at : at + len(half)], half, strict=True))
    ]


def holds_phrase(words: Words, phrase: tuple[Words, ...]) -> bool:
    """Whether PHRASE stands in WORDS, its halves in order and near one another."""
    gap = _WIDEST_GAP_UNSPACED if any(not word.isascii() and len(word) == 1 for word in words) else _WIDEST_GAP
    ends = {end for _, end in _ends_of(phrase[0], words)}
    for half in phrase[1:]:
        places = _ends_of(half, words)
        ends = {end for start, end in places if any(0 <= start - before <= gap for before in ends)}
    return bool(ends)


def _notices_in(reading: Reading, family: str, families: Mapping[str, tuple[str, str]]) -> Iterator[Notice]:
    sentences = [one for one in reading.segments if one.kind in _READ]
    headlines = [_read_sentence(reading, one) for one in sentences if one.kind is SegmentKind.HEADLINE]
    corrects = any(one.label for one in headlines)
    by = reading.report.outlet or reading.report.name
    for one in headlines[:1]:
        if _opens_with(one.segment, _list_of(reading, one.segment, "retracted")):
            yield Notice(reading, family, by, one.segment.anchor, True, (one.segment.anchor,), (), itself=True)
    for _, paragraph in groupby(sentences, key=lambda one: (one.kind is SegmentKind.HEADLINE, one.paragraph)):
        said = _without_quotes(reading, list(paragraph))
        yield from _notices_of_paragraph(reading, said, headlines if corrects else [], family, by, families)


def _notices_of_paragraph(
    reading: Reading,
    said: Sequence[_Said],
    headlines: Sequence[_Said],
    family: str,
    by: str,
    families: Mapping[str, tuple[str, str]],
) -> Iterator[Notice]:
    labelled = bool(headlines) or any(one.label for one in said)
    around = tuple(one.segment.anchor for one in (*headlines, *said))
    takes_back = [one for one in said if one.back or one.report]
    own = [one for one in said if one.own]
    itself = own or any(one.back or (one.report and one.names_itself) for one in takes_back)
    for place, one in enumerate(said):
        others = [] if one.own or one.back or one.names_itself else _families_in(one.words, families, family)
        if one.report and others:
            mentions = tuple(near.segment.anchor for near in said[max(0, place - 1) : place + 1])
            name, other = others[0]
            yield Notice(reading, other, name, _span(reading, mentions), True, mentions, (), own=False)
            return
    if takes_back and (itself or labelled):
        named = own or [one for one in said if one.names_itself] or takes_back
        whole = any(one.report for one in takes_back)
        mentions = tuple(one.segment.anchor for one in named)
        words = _span(reading, [*mentions, takes_back[0].segment.anchor])
        yield Notice(reading, family, by, words, whole, mentions, around)
    elif own and (labelled or any(one.wrong for one in said)):
        mentions = tuple(one.segment.anchor for one in own)
        wrong = [one.segment.anchor for one in said if one.wrong][:1]
        yield Notice(reading, family, by, _span(reading, [*mentions, *wrong]), False, mentions, around)
    elif any(one.label for one in said):
        label = next(one for one in said if one.label)
        yield Notice(reading, family, by, label.segment.anchor, False, (), tuple(one.segment.anchor for one in said))


def _span(reading: Reading, anchors: Sequence[Anchor]) -> Anchor:
    """From the first of ANCHORS to the last, as one anchor."""
    start, end = min(one.start for one in anchors), max(one.end for one in anchors)
    return anchor_in(reading.report.id, reading.report.text, start, end)


def _families_in(words: Words, families: Mapping[str, tuple[str, str]], own: str) -> list[tuple[str, str]]:
    """The outlets (name, family) outside the family OWN that are named in WORDS, the longest name first."""
    longest_first = sorted(families, key=lambda name: (-len(name), name))
    return [families[name] for name in longest_first if families[name][1] != own and _names(words, name)]


def _names(words: Words, name: str) -> bool:
    """Whether NAME stands in WORDS, the ends of longer words left open."""
    pieces = split_words(name)
    half = tuple(piece[:-2] + "*" if len(piece) >= _SHORTEST_STEM else piece for piece in pieces)
    return bool(half) and bool(_ends_of(half, words))


def _list_of(reading: Reading, segment: Segment, name: str) -> tuple[tuple[Words, ...], ...]:
    language = segment.language if segment.language != "und" else reading.report.language
    return _phrases().get(language.split("-")[0].lower(), {}).get(name, ())


def _opens_with(segment: Segment, labels: tuple[tuple[Words, ...], ...]) -> bool:
    """Whether SEGMENT begins with one of LABELS, with a colon, dash or bracket after it, or nothing."""
    text = fold(segment.anchor.quote).strip()
    head = text.lstrip(" [(【*-")
    for (label,) in (one for one in labels if len(one) == 1):
        end = _end_of_label(head, label)
        if end is not None and (end == len(head) or head[end] in _LABEL_END):
            return True
    return False


def _end_of_label(head: str, label: Words) -> int | None:
    """Where LABEL, at the start of HEAD, ends, spaces after it skipped; None if HEAD begins otherwise."""
    at = 0
    for word in label:
        while at < len(head) and not head[at].isalnum():
            at += 1
        if not head.startswith(word, at):
            return None
        at += len(word)
    if at < len(head) and head[at].isalnum():
        return None
    while at < len(head) and head[at] == " ":
        at += 1
    return at


def _read_sentence(reading: Reading, segment: Segment, text: str | None = None) -> _Said:
    words = split_words(segment.anchor.quote if text is None else text)

    def says(name: str) -> bool:
        return any(holds_phrase(words, phrase) for phrase in _list_of(reading, segment, name))

    label = _opens_with(segment, _list_of(reading, segment, "labels"))
    names_itself = bool(reading.report.outlet) and _names(words, reading.report.outlet or "")
    return _Said(segment, words, says("own"), says("wrong"), says("back"), says("report"), label, names_itself)


def _without_quotes(reading: Reading, paragraph: Sequence[Segment]) -> list[_Said]:
    """The sentences of PARAGRAPH read without what they quote, across sentence ends too."""
    if not paragraph:
        return []
    start, end = paragraph[0].anchor.start, paragraph[-1].anchor.end
    text = _QUOTED.sub(lambda found: " " * len(found[0]), reading.report.text[start:end])
    return [_read_sentence(reading, one, text[one.anchor.start - start : one.anchor.end - start]) for one in paragraph]

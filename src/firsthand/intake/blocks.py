"""A report's text cut into blocks: the paragraphs and lines of the page, with their marks told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_BLOCK_TAG = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|tr|td|table|hr|section|article|figure|figcaption)\b[^<>]{0,300}>", re.I
)
_LEADING_MARK = re.compile(
    r"\s*(?:(?P<heading>#{1,6})\s+|(?P<quoted>>+)\s?|(?P<listed>[*+•·▪◦●■►-]|\d{1,2}[.)](?=\s+\*\*))\s+)"
)
_BARE_QUOTE_MARK = re.compile(r"[>\s]{1,20}")
_INLINE_TAG = r"</?(?:strong|b|em|i|u|span|a|font|small|big|s|mark)\b[^<>]{0,300}>|&nbsp;"
_TRIM_LEFT = re.compile(rf"(?:\s|{_INLINE_TAG}|\*\*(?=\S)|__(?=\S)|\*(?=[^\s*]))+")
_TRIM_RIGHT = re.compile(rf"(?:\s|{_INLINE_TAG}|\*\*|__)+$")
_EMPHASIS_OPEN = re.compile(r"^\s*(?:<(?:strong|b)\b[^<>]{0,100}>|\*\*(?=\S))", re.I)
_EMPHASIS_CLOSE = re.compile(r"(?:</(?:strong|b)>|\*\*)\s*$", re.I)

# Hard-wrapped text (mail, press offices) breaks lines at 60 to 100 columns; web lines are shorter or far longer.
_NARROWEST_WRAP = 55
_WIDEST_WRAP = 100
_SHORTEST_WRAPPED_RUN = 3
_SHARE_OF_BROKEN_LINES = 0.6
_FULL_STOPS = '.!?…。！？؟۔।:"”»)'
_WRAP_SLACK = 6  # trailing spaces make the widest line wider than the wrap


@dataclass(frozen=True, slots=True)
class Block:
    """The text from START to END is one block of PARAGRAPH; `heading`, `quoted`, `listed`, `strong` are its marks.

    `outer_start` and `outer_end` include the marks themselves; `after_gap` says that an empty line comes before.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    heading: bool = False
    quoted: bool = False
    listed: bool = False
    strong: bool = False
    after_gap: bool = False

    def text_in(self, text: str) -> str:
        return text[self.start : self.end]


def split_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of TEXT in order; white space and pure markup between them belongs to none."""
    blocks: list[Block] = []
    after = 0
    for start, end in _unwrapped(text, _lines(text)):
        for piece_start, piece_end in _cut_at_tags(text, start, end):
            gap = text.count("\n", after, piece_start) > 1 or bool(_BLOCK_TAG.search(text, after, piece_start))
            block = _block(text, piece_start, piece_end, len(blocks), gap)
            if block is not None:
                blocks.append(block)
                after = piece_end
    return tuple(blocks)


def _lines(text: str) -> list[tuple[int, int]]:
    """Spans of the lines that are not blank."""
    return [match.span() for match in _LINE.finditer(text) if not match.group().isspace()]


def _unwrapped(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans of LINES, those of a hard-wrapped paragraph joined into one."""
    runs = _adjacent_runs(text, lines)
    width = max((end - start for start, end in lines), default=0)
    wrapped = _NARROWEST_WRAP <= width <= _WIDEST_WRAP and _breaks_inside_sentences(text, runs)
    for run in runs:
        yield from _join_wrapped(text, run, width) if wrapped else run


def _adjacent_runs(text: str, lines: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Runs of lines with no blank line between them."""
    runs: list[list[tuple[int, int]]] = []
    for line in lines:
        if runs and text.count("\n", runs[-1][-1][1], line[0]) <= 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _breaks_inside_sentences(text: str, runs: list[list[tuple[int, int]]]) -> bool:
    """Whether most lines that others follow end without a full stop: only hard-wrapped text does that."""
    broken = [
        text[start:end].rstrip()[-1:] for run in runs if len(run) >= _SHORTEST_WRAPPED_RUN for start, end in run[:-1]
    ]
    return bool(broken) and sum(mark not in _FULL_STOPS for mark in broken) >= _SHARE_OF_BROKEN_LINES * len(broken)


def _join_wrapped(text: str, run: list[tuple[int, int]], width: int) -> Iterator[tuple[int, int]]:
    """Spans of RUN, a line joined to the one before where its first word would not have fitted there."""
    start, end = run[0]
    before = start
    for line in run[1:]:
        first_word = len(text[line[0] : line[1]].split(None, 1)[0])
        full = len(text[before:end].rstrip()) + 1 + first_word > width - _WRAP_SLACK
        if full and not _LEADING_MARK.match(text, *line):
            end = line[1]
        else:
            yield start, end
            start, end = line
        before = line[0]
    yield start, end


def _cut_at_tags(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Pieces of the line between block-level HTML tags, if it holds any."""
    at = start
    for tag in _BLOCK_TAG.finditer(text, start, end):
        if text[at : tag.start()].strip():
            yield at, tag.start()
        at = tag.end()
    if text[at:end].strip():
        yield at, end


def _block(text: str, outer_start: int, outer_end: int, paragraph: int, after_gap: bool) -> Block | None:
    """The block between the given offsets without its marks; None if nothing but marks is there."""
    start, end = outer_start, outer_end
    mark = _LEADING_MARK.match(text, start, end)
    flags: dict[str, bool] = {}
    while mark is not None and mark.end() < end:
        flags[str(mark.lastgroup)] = True
        start = mark.end()
        mark = _LEADING_MARK.match(text, start, end)
    piece = text[start:end]
    strong = bool(_EMPHASIS_OPEN.match(piece) and _EMPHASIS_CLOSE.search(piece[-40:]))
    left = _TRIM_LEFT.match(text, start, end)
    start = left.end() if left else start
    right = _TRIM_RIGHT.search(text, max(start, end - 400), end)
    end = right.start() if right else end
    if end <= start or _BARE_QUOTE_MARK.fullmatch(text, start, end):
        return None
    if flags.get("heading"):
        end = start + len(text[start:end].rstrip("# ")) or end
    return Block(start, end, outer_start, outer_end, paragraph, strong=strong, after_gap=after_gap, **flags)

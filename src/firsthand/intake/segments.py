"""A report's text cut into segments: every part of it, in order, each of one kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from firsthand.intake.blocks import Block, split_blocks
from firsthand.intake.furniture import (
    find_menu,
    find_stamp,
    is_all_links,
    is_language_switcher,
    is_picture,
    slug_length,
    title_link,
)
from firsthand.intake.headings import (
    caption_shape,
    could_be_crosshead,
    dateline_length,
    is_byline,
    is_credit_line,
)
from firsthand.intake.languages import language_of_part
from firsthand.intake.phrases import Phrases, is_furniture, lead_length, leads_elsewhere, phrases_for, plain_words
from firsthand.intake.posts import FoundPost, find_posts, is_post_chrome
from firsthand.intake.sentences import split_sentences
from firsthand.model import Segment, SegmentKind, anchor_in

_TERMINAL = re.compile(r"[.!?…。！？؟۔।][\"'”»“›」』）)\]*_]*$")
_PAGE_TAG = re.compile(r"\[(?P<words>[^\[\]\n]{2,40})\](?!\()")
_CREDIT_LINE = re.compile(r"(?:[—–―]|--?)\s{0,3}[^—\n()]{1,100}[(（]\[?@")
_LONGEST_TITLE = 250
# Running text has a full stop at the end of most long lines; lists, tickers and some scripts do not, and then a short
# line without one says nothing.
_LONG_LINE = 80
_SHARE_OF_STOPPED_LINES = 0.5


@dataclass(frozen=True, slots=True)
class _Part:
    """The text from START to END is of KIND."""

    start: int
    end: int
    kind: SegmentKind
    paragraph: int
    author: str | None = None
    handle: str | None = None
    posted_on: str | None = None


@dataclass(frozen=True, slots=True)
class _Page:
    """What the rules for one block may look at."""

    text: str
    blocks: tuple[Block, ...]
    language: str
    phrases: Phrases
    menu: frozenset[int]
    stopped: bool
    first_text: int
    first_long: int


def find_segments(report_id: str, text: str, language: str) -> tuple[Segment, ...]:
    """The segments of TEXT, a report in LANGUAGE (BCP 47), in text order and not overlapping.

    Every letter of the text stands in one; only white space and markup signs may stand in none.
    """
    page = _survey(text, language)
    parts = list(_find_parts(page))
    segments = []
    for part in parts:
        anchor = anchor_in(report_id, text, part.start, part.end)
        if anchor.start < anchor.end:
            spoken = _language(anchor.quote, part.kind, language)
            segments.append(
                Segment(anchor, part.kind, spoken, part.paragraph, part.author, part.handle, part.posted_on)
            )
    return tuple(segments)


def _language(quote: str, kind: SegmentKind, language: str) -> str:
    """The language of a part; labels, names and furniture are too short to tell."""
    if kind in (SegmentKind.BODY, SegmentKind.HEADLINE, SegmentKind.CAPTION):
        return language_of_part(quote, language)
    if kind is not SegmentKind.POST:
        return language
    own_words = _CREDIT_LINE.split(quote, maxsplit=1)[0]
    return language_of_part(own_words, language, post=True)


def _survey(text: str, language: str) -> _Page:
    blocks = split_blocks(text)
    phrases = phrases_for(language)
    menu = find_menu(text, blocks)
    long_lines = [index for index, block in enumerate(blocks) if block.end - block.start >= _LONG_LINE]
    stopped = [
        index for index in long_lines if _TERMINAL.search(text[max(0, blocks[index].end - 12) : blocks[index].end])
    ]
    worded = (index for index in range(len(blocks)) if index not in menu and _has_words(text, blocks[index], phrases))
    return _Page(
        text, blocks, language, phrases, menu,
        stopped=len(stopped) >= len(long_lines) * _SHARE_OF_STOPPED_LINES,
        first_text=next(worded, 0), first_long=long_lines[0] if long_lines else len(blocks),
    )  # fmt: skip


def _has_words(text: str, block: Block, phrases: Phrases) -> bool:
    """Whether BLOCK could be the title: neither furniture nor stamp."""
    line = block.text_in(text)
    if title_link(line) is not None:
        return True
    return not (_is_plain_furniture(line, phrases) or find_stamp(line, phrases))


def _is_plain_furniture(line: str, phrases: Phrases) -> bool:
    return is_picture(line) or is_all_links(line) or is_furniture(line, phrases) or is_language_switcher(line)


def _find_parts(page: _Page) -> Iterator[_Part]:
    posts = {post.first: post for post in find_posts(page.text, page.blocks, page.language)}
    index, opening = 0, True
    while index < len(page.blocks):
        post = posts.get(index)
        if post is None:
            parts = list(_parts_of_block(page, index, opening=opening))
            opening = opening and not any(part.kind is SegmentKind.BODY and _is_full(page, part) for part in parts)
            index += 1
        else:
            parts = list(_parts_of_post(page, post, opening=opening))
            index = post.last + 1
        yield from parts


def _is_full(page: _Page, part: _Part) -> bool:
    """Whether a body part is a sentence of the report proper, after which no dateline in small letters can come."""
    return part.end - part.start >= _LONG_LINE and part.paragraph > page.first_text + 3


def _parts_of_post(page: _Page, post: FoundPost, *, opening: bool) -> Iterator[_Part]:
    """The post, and what its first and last block hold besides it."""
    first, last = page.blocks[post.first], page.blocks[post.last]
    if first.start < post.start:
        yield from _sentences(page, first, first.start, post.start)
    yield _Part(post.start, post.end, SegmentKind.POST, first.paragraph, post.author, post.handle, post.posted_on)
    if post.end < last.end and page.text[post.end : last.end].strip():
        yield from _sentences(page, last, post.end, last.end)


def _parts_of_block(page: _Page, index: int, *, opening: bool) -> Iterator[_Part]:
    block = page.blocks[index]
    line = block.text_in(page.text)
    kind = _kind_of_line(page, index, line)
    title = title_link(line) if kind is SegmentKind.HEADLINE else None
    if title is not None:
        yield _Part(block.start + title[0], block.start + title[1], SegmentKind.HEADLINE, block.paragraph)
        yield _Part(block.start + title[1], block.end, SegmentKind.BOILERPLATE, block.paragraph)
    elif kind is SegmentKind.HEADLINE:
        yield from _headline(page, block)
    elif kind is not None:
        yield _Part(
            block.outer_start if kind is SegmentKind.BOILERPLATE else block.start, block.end, kind, block.paragraph
        )
    else:
        yield from _running_text(page, index, opening=opening)


def _kind_of_line(page: _Page, index: int, line: str) -> SegmentKind | None:
    """The kind of a block that is all of one kind; None for running text."""
    block = page.blocks[index]
    if index == page.first_text and (block.heading or title_link(line) is not None):
        return SegmentKind.HEADLINE
    if lead_length(line, page.phrases):
        return None
    if index in page.menu or _is_plain_furniture(line, page.phrases) or is_post_chrome(line):
        return SegmentKind.BOILERPLATE
    if index != page.first_text and leads_elsewhere(line, page.phrases):
        return SegmentKind.BOILERPLATE
    stamp = find_stamp(line, page.phrases, month_first=page.language == "en")
    if stamp is not None and stamp[0] == 0:
        return SegmentKind.DATELINE
    if is_byline(line, page.phrases):
        return SegmentKind.BYLINE
    if block.heading:
        return SegmentKind.HEADLINE
    shape = caption_shape(line, page.phrases)
    if shape:
        return SegmentKind.CAPTION if shape == "caption" else SegmentKind.BOILERPLATE
    return SegmentKind.HEADLINE if stamp is None and _is_headline(page, index, line) else None


def _is_headline(page: _Page, index: int, line: str) -> bool:
    block = page.blocks[index]
    if len(page.blocks) == 1 or block.listed or block.quoted:
        return False
    if index == page.first_text and index + 1 < len(page.blocks):
        before_gap = page.blocks[index + 1].after_gap
        return len(line) <= _LONGEST_TITLE and (
            not _TERMINAL.search(line.rstrip("?!？！؟")) and (before_gap or could_be_crosshead(line))
        )
    if not could_be_crosshead(line):
        return False
    if block.strong:
        return True
    return page.stopped and index + 1 < len(page.blocks) and _followed_by_text(page, index)


def _followed_by_text(page: _Page, index: int) -> bool:
    """Whether a long line comes within the next two blocks: a crosshead opens something."""
    return any(block.end - block.start >= _LONG_LINE for block in page.blocks[index + 1 : index + 3])


def _headline(page: _Page, block: Block) -> Iterator[_Part]:
    """The headline, its tags ("[photos]") taken out."""
    at = block.start
    for tag in _PAGE_TAG.finditer(page.text, block.start, block.end):
        if _is_page_tag(page, tag["words"]):
            yield _Part(at, tag.start(), SegmentKind.HEADLINE, block.paragraph)
            yield _Part(tag.start(), tag.end(), SegmentKind.BOILERPLATE, block.paragraph)
            at = tag.end()
    yield _Part(at, block.end, SegmentKind.HEADLINE, block.paragraph)


def _is_page_tag(page: _Page, words: str) -> bool:
    return any(is_tag in page.phrases.tags for is_tag in _tag_words(words))


def _tag_words(words: str) -> list[str]:
    plain = plain_words(words)
    return [plain, *re.split(r" (?:i|and|und|et|y|и|та) | ", plain)]


def _running_text(page: _Page, index: int, *, opening: bool) -> Iterator[_Part]:
    """Dateline, slug, sentences and a trailing stamp of one block."""
    block = page.blocks[index]
    line = block.text_in(page.text)
    at, end = block.start, block.end
    slug = slug_length(page.text[block.outer_start : block.end].lstrip())
    if slug:
        start = (
            block.outer_start
            + len(page.text[block.outer_start : block.end])
            - len(page.text[block.outer_start : block.end].lstrip())
        )
        yield _Part(start, start + slug, SegmentKind.BOILERPLATE, block.paragraph)
        at = start + slug
    head = dateline_length(page.text[at:end], opening=opening)
    if head:
        yield _Part(at, at + head, SegmentKind.DATELINE, block.paragraph)
        at += head
    stamp = find_stamp(line, page.phrases, month_first=page.language == "en")
    if stamp is not None and block.start + stamp[0] > at:
        yield from _sentences(page, block, at, block.start + stamp[0])
        yield _Part(block.start + stamp[0], end, SegmentKind.DATELINE, block.paragraph)
    else:
        yield from _sentences(page, block, at, end)


def _sentences(page: _Page, block: Block, start: int, end: int) -> Iterator[_Part]:
    """The sentences between START and END: body, but for furniture and credits among them."""
    piece = page.text[start:end]
    for first, last in split_sentences(piece, page.language):
        sentence = piece[first:last]
        part = _Part(start + first, start + last, SegmentKind.BODY, block.paragraph)
        if is_credit_line(sentence) or (sentence[0] in "(（[" and is_byline(sentence, page.phrases)):
            part = replace(part, kind=SegmentKind.BYLINE)
        elif lead := lead_length(sentence, page.phrases):
            yield _Part(part.start, part.start + lead, SegmentKind.BOILERPLATE, block.paragraph)
            part = replace(part, start=part.start + lead)
        elif is_furniture(sentence, page.phrases) and not _inside_text(sentence):
            part = replace(part, kind=SegmentKind.BOILERPLATE)
        yield part


def _inside_text(sentence: str) -> bool:
    """Whether a sentence that reads like furniture is part of a quotation."""
    return sentence[:1] in "\"“„«‚‘'" or sentence[-1:] in "”»"

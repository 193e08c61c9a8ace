"""Paragraphs, crossheads and list items that the extractor left out although they stand among those that it kept.

Extractors judge a paragraph by its links and its length, and a page by its fullest part. So they lose a paragraph with
many links, or the linked words of a sentence; the half of a report behind an advertisement; the hours that head the
entries of a live page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Any

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_BLOCKS = ("p", "li", "blockquote", *sorted(_HEADINGS))
_POST_CREDIT = re.compile(r"[—–―]\s?[^—\n()]{1,100}\(@\w[^()]{0,60}\)")  # "— Name (@handle)"
# What stands in these is beside the report.
_BESIDE = frozenset({"nav", "aside", "footer", "form", "figure", "button", "template", "noscript"})
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_ENDED = re.compile(r"[.!?…。！？؟۔।:][\"'”»“›」』）)\]*]*$")
_WORDS = "descendant::text()[not(ancestor::script or ancestor::style or ancestor::button or ancestor::noscript)]"
_MOST_BLOCKS = 4000
_LONGEST_TEXT = 300_000  # characters: no report with gaps, and too long to search it for each paragraph
_FEWEST_KEPT = 2  # paragraphs of one place on the page that tell that the report stands there
_STEPS = 6  # ancestors that make up the place of a paragraph
_NEAR = 3  # ancestors within which a crosshead or a list stands beside paragraphs
_SHORTEST = 60  # letters of a list item, or a paragraph with a link, that is put back
_SHORTEST_PLAIN = 20  # letters of a paragraph without a link
_SHORTEST_INSIDE = 30  # letters of a paragraph that is known to be kept when it is found inside a line
_LONGEST_HEADING = 120
_LEAST_OF_TORN = 0.5  # share of a paragraph's letters that are left when its links are lost
_MOST_LINKED = 0.5  # share of letters inside links; teasers are nothing but links

Way = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """ELEMENT, in a place of the kind WAY, says WORDS, their letters KEY; they stand in LINE, if they were kept.

    `titled` says that a title (h1) stands before it; `torn` that the line lacks some of the words.
    """

    element: Any
    words: str
    key: str
    line: int | None
    way: Way
    titled: bool
    torn: bool


def fill_gaps(tree: Any, text: str) -> str:
    """TEXT, the main text of the page, one paragraph a line, with what belongs between its lines and into them.

    What is put back stands where kept paragraphs stand: a paragraph in an element of the same kind, in the same
    article, with no other title between; a crosshead or full sentence of a list beside them.
    """
    if len(text) > _LONGEST_TEXT:
        return text
    lines = text.split("\n")
    blocks = list(_blocks(tree, lines))
    for block in blocks:
        if block.torn and block.line is not None:
            lines[block.line] = block.words
    kept = {at for at, block in enumerate(blocks) if block.line is not None and block.element.tag == "p"}
    ways = Counter(blocks[at].way for at in kept)
    running = {at for at in kept if ways[blocks[at].way] >= _FEWEST_KEPT}
    articles = {_article(blocks[at].element) for at in running}
    places = {blocks[at].way for at in running}
    back = {
        at
        for at, block in enumerate(blocks)
        if block.line is None and block.element.tag == "p" and block.way in places
        and _article(block.element) in articles and _is_prose(block)
    }  # fmt: skip
    running |= back
    near = {one for at in running for one in _above(blocks[at].element, _NEAR)}
    missing = [
        at
        for at, block in enumerate(blocks[: max(running, default=0)])
        if block.line is None and (block.titled or at > min(running))
        and not near.isdisjoint(_above(block.element, _NEAR))
    ]  # fmt: skip
    back |= {at for at in missing if blocks[at].element.tag == "li" and _is_prose(blocks[at])}
    back |= {at for at in missing if blocks[at].element.tag == "blockquote"}
    back |= {at for at in missing if _is_crosshead(blocks[at]) and _opens(blocks, at, back)}
    return "\n".join(_merged(lines, blocks, back))


def _blocks(tree: Any, lines: list[str]) -> Iterator[_Block]:
    """The paragraphs, crossheads and list items of the page with the line that has their words, but no second copies.

    They end at the title of another report, on pages that go on with one.
    """
    keys = [_letters(line) for line in lines]
    line_of = {key: number for number, key in reversed(list(enumerate(keys))) if key}
    starts, whole = list(accumulate(map(len, keys[:-1]), initial=0)), "".join(keys)
    seen: set[str] = set()
    begun = titled = False
    post: Any = None
    for element in islice(tree.iter("h1", *_BLOCKS), _MOST_BLOCKS):
        if element.tag == "h1":
            if begun:
                return
            titled = True
            continue
        if element.tag == "li" and element.find(".//p") is not None:
            continue
        words = " ".join("".join(element.xpath(_WORDS)).split())
        key = _letters(words)
        if not key or key in seen or _is_beside(element) or (post is not None and post in element.iterancestors()):
            continue
        if element.tag == "blockquote":
            if not _POST_CREDIT.search(words):
                continue
            post = element
        line = line_of.get(key)
        if line is None and len(key) >= _SHORTEST_INSIDE and (found := whole.find(key)) >= 0:
            line = bisect_right(starts, found) - 1
        torn = _torn_line(element, key, keys) if line is None else None
        if line is not None or torn is not None:
            seen.add(key)
            begun = begun or element.tag == "p"
        yield _Block(element, words, key, torn if line is None else line, _way(element), titled, torn is not None)


def _torn_line(element: Any, key: str, keys: list[str]) -> int | None:
    """The line that has the paragraph, but for links that the extractor took out of its sentences."""
    if element.tag == "blockquote":  # of a post its words alone may be left, without the line of credit
        own = [_letters(paragraph.text_content()) for paragraph in element.iter("p")]
        return next((keys.index(words) for words in own if words and words in keys), None)
    if len(key) < _SHORTEST or element.find(".//a[@href]") is None:
        return None
    for number, line in enumerate(keys):
        if len(key) * _LEAST_OF_TORN <= len(line) < len(key) and line[:8] in key and line[-8:] in key:
            letters = iter(key)
            if all(letter in letters for letter in line):
                return number
    return None


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).casefold()


def _is_beside(element: Any) -> bool:
    """Whether ELEMENT is hidden, or in a part of the page that is no part of the report."""
    return any(
        one.tag in _BESIDE or one.get("hidden") is not None or one.get("aria-hidden") == "true"
        or bool(_HIDING.search(one.get("style") or ""))
        for one in (element, *element.iterancestors())
    )  # fmt: skip


def _way(element: Any) -> Way:
    """The kinds of element that ELEMENT stands in: tag and first class; without any, the very element around it."""
    way = tuple((one.tag, *(one.get("class") or "").split()[:1]) for one in (element, *_above(element, _STEPS)))
    if any(kind for _, *kind in way):
        return way
    return (*way, element.getparent())


def _above(element: Any, most: int) -> list[Any]:
    return list(islice(element.iterancestors(), most))


def _article(element: Any) -> Any:
    return next(element.iterancestors("article"), None)


def _is_prose(block: _Block) -> bool:
    """Whether BLOCK is a full sentence or more; a short one with a link in it only calls to follow that."""
    linked = _linked(block)
    least = _SHORTEST if linked or block.element.tag == "li" else _SHORTEST_PLAIN
    return len(block.key) >= least and bool(_ENDED.search(block.words)) and linked < _MOST_LINKED


def _is_crosshead(block: _Block) -> bool:
    return block.element.tag in _HEADINGS and len(block.words) <= _LONGEST_HEADING and _linked(block) < _MOST_LINKED


def _opens(blocks: list[_Block], at: int, back: set[int]) -> bool:
    """Whether a paragraph of the report comes next after the heading AT, other headings apart."""
    for number in range(at + 1, len(blocks)):
        if blocks[number].element.tag not in _HEADINGS:
            return blocks[number].line is not None or number in back
    return False


def _linked(block: _Block) -> float:
    """The share of the letters of BLOCK that are links."""
    linked = sum(len(_letters("".join(link.itertext()))) for link in block.element.iter("a") if link.get("href"))
    return linked / len(block.key)


def _merged(lines: list[str], blocks: list[_Block], back: set[int]) -> Iterator[str]:
    """LINES with the blocks BACK in their places: after the line of the block before them that was kept."""
    after: dict[int, list[str]] = {}
    first = next((block.line for block in blocks if block.line is not None), 0) or 0
    line = first - 1
    put: set[str] = set()
    for at, block in enumerate(blocks):
        if block.line is not None:
            line = max(line, block.line)
        elif at in back and block.key not in put:
            put.add(block.key)
            after.setdefault(line, []).append(f"- {block.words}" if block.element.tag == "li" else block.words)
    yield from after.get(-1, ())
    for number, words in enumerate(lines):
        yield words
        yield from after.get(number, ())

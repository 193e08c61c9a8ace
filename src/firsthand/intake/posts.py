"""Embedded posts: social media messages in the middle of a report, each with its line of credit."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from firsthand.intake.blocks import Block
from firsthand.intake.dates import find_dates
from firsthand.intake.languages import detect_language, main_script
from firsthand.model import fold

_HANDLE = r"@[\w.\-]{1,60}"
# "— Name (@handle) December 13, 2024", the line every X, Bluesky and Telegram embed ends with.
_CREDIT = re.compile(
    rf"(?:^|(?<=[\s>*_.!?…。」”\"]))(?:[—–―]|--?|&mdash;)\s*(?P<name>[^\n()]{{1,100}}?)\s*[(（]\[?(?P<handle>{_HANDLE})\]?(?:\([^()\s]{{1,200}}\))?[)）]"
    r"(?P<rest>[^\n]{0,200})"
)
# "Name @handle · Dec 13, 2024", the head of a post copied from the platform's page.
_HEAD = re.compile(rf"^(?P<name>[^\n@]{{0,80}}?)\s*(?P<handle>{_HANDLE})\s*(?:[·•|]\s*(?P<rest>[^\n]{{0,60}}))?$")
_MEDIA_LINK = re.compile(r"(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co|t\.me|bsky\.app|truthsocial\.com)/\S{1,200}")
_STATUS_LINK = re.compile(r"https?://(?:\w{1,10}\.)?(?:twitter|x)\.com/\w{1,30}/status/\d{1,25}\S{0,80}")
# "NAME on Friday": the weekday before the date, with its small word.
_BEFORE_DAY = re.compile(r"\s(?:on|am|le|el|em|op|den|di|în|в|у|dnia)\s\S{1,20}$")
_LONGEST_POST_LINES = 12
_LONGEST_POST = 4000
_FARTHEST_DATE = 25  # characters between the handle and the date: "on X, ", "[", a weekday
_LONGEST_REST = 40


@dataclass(frozen=True, slots=True)
class FoundPost:
    """Blocks FIRST to LAST (inclusive) hold, from START to END, a post by AUTHOR on POSTED_ON."""

    first: int
    last: int
    start: int
    end: int
    author: str | None
    handle: str | None
    posted_on: str | None


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    raw = resources.files("firsthand.intake").joinpath("posts.toml").read_text(encoding="utf-8")
    return tuple(sorted({fold(phrase) for entry in tomllib.loads(raw).values() for phrase in entry.get(kind, [])}))


def is_post_chrome(line: str) -> bool:
    """Whether LINE is a line the platform puts around a post ("View this post on …")."""
    folded = fold(line[:80]).strip(" .:")
    return folded in _phrases("chrome")


def find_posts(text: str, blocks: Sequence[Block], report_language: str) -> tuple[FoundPost, ...]:
    """The embedded posts of TEXT in order, not overlapping; each spans its words and its line of credit."""
    posts: list[FoundPost] = []
    for index in range(len(blocks)):
        floor = posts[-1].last + 1 if posts else 0
        if index < floor:
            continue
        found = (
            _post_ending_at(text, blocks, index, floor, report_language)
            or _post_headed_at(text, blocks, index)
            or _post_with_media_link(text, blocks, index)
        )
        if found is not None:
            posts.append(found)
    return tuple(posts)


def _post_ending_at(text: str, blocks: Sequence[Block], index: int, floor: int, language: str) -> FoundPost | None:
    """The post whose line of credit stands in the block at INDEX."""
    block = blocks[index]
    credit = _CREDIT.search(text, block.start, min(block.end, block.start + _LONGEST_POST))
    if credit is None or not _is_credit(credit, text[block.start : credit.start()]):
        return _shared_post(text, blocks, index, floor, language)
    author = f"{credit['name'].strip(' *_[')} ({credit['handle']})"
    dates = find_dates(credit["rest"])
    posted_on = dates[0].value[:10] if dates else None
    end = _credit_end(text, block, credit, dates[0].end if dates else 0)
    own_line = not text[block.start : credit.start()].strip(" >*_")
    first = _first_block_of_post(text, blocks, index, floor, language) if own_line else index
    return FoundPost(first, index, blocks[first].start, end, author, credit["handle"], posted_on)


def _is_credit(credit: re.Match[str], before: str) -> bool:
    """Whether the match is a line of credit and not an aside in a sentence: a date, or nothing, comes after it."""
    dates = find_dates(credit["rest"])
    if dates and dates[0].start <= _FARTHEST_DATE:
        return True
    return not before.strip(" >*_") and len(credit["rest"]) <= _LONGEST_REST and not credit["name"][0].islower()


def _credit_end(text: str, block: Block, credit: re.Match[str], date_end: int) -> int:
    """Where the line of credit ends: at its date, or, with little after it, at the end of the block."""
    after = credit.start("rest") + date_end
    rest = text[after : block.end]
    if date_end and len(rest.strip(" )]*_")) <= 3:
        return block.end
    link_end = re.match(r"[\])]{0,2}(?:\(https?://\S{1,200}\))?", text[after : block.end])
    if date_end:
        return after + (link_end.end() if link_end else 0)
    return block.end if len(rest) <= 40 else credit.end("handle") + 1


def _shared_post(text: str, blocks: Sequence[Block], index: int, floor: int, language: str) -> FoundPost | None:
    """The post that ends in "A post shared by NAME (@handle)" or "Posted by NAME on …"."""
    block = blocks[index]
    line = text[block.start : block.end]
    if len(line) > 200:
        return None
    folded = fold(line)
    phrase = next((p for p in _phrases("shared") + _phrases("posted") if folded.startswith(p + " ")), None)
    handle = re.search(_HANDLE, line)
    dates = find_dates(line)
    if phrase is None or not (handle or dates):
        return None
    name = " ".join(line.split()[len(phrase.split()) :]).split("(")[0].split(",")[0].strip()
    name = _BEFORE_DAY.sub("", name)
    author = f"{name} ({handle.group()})" if handle and name else (handle.group() if handle else name or None)
    first = _first_block_of_post(text, blocks, index, floor, language)
    posted_on = dates[0].value[:10] if dates else None
    return FoundPost(
        first, index, blocks[first].start, block.end, author, handle.group() if handle else None, posted_on
    )


def _first_block_of_post(text: str, blocks: Sequence[Block], index: int, floor: int, language: str) -> int:
    """The first block of the post whose credit is the block at INDEX.

    The line before it is the post; lines before that belong to it as long as they are marked as quoted too, or stand
    in the same foreign language, or consist of nothing but a link.
    """
    first = index
    quoted = blocks[index].quoted
    while first - 1 >= floor and index - first < _LONGEST_POST_LINES:
        line = blocks[first - 1].text_in(text)
        bare_below = first < index and _is_bare_link(blocks[first].text_in(text))
        joins = first == index or bare_below or (quoted and blocks[first - 1].quoted)
        if not joins and not _same_foreign_language(line, blocks[first].text_in(text), language):
            break
        first -= 1
    return first


def _is_bare_link(line: str) -> bool:
    return not _STATUS_LINK.sub("", _MEDIA_LINK.sub("", line)).strip(" []()")


def _same_foreign_language(line: str, below: str, language: str) -> bool:
    """Whether LINE and the line BELOW it are in one language that is not the report's."""
    if len(line) > 400:
        return False
    above_language, sure = detect_language(line)
    below_language, below_sure = detect_language(below)
    same = above_language == below_language and main_script(line) == main_script(below)
    return same and above_language != language and min(sure, below_sure) > 0.9


def _post_headed_at(text: str, blocks: Sequence[Block], index: int) -> FoundPost | None:
    """The post that "Name @handle · date" at INDEX heads: the one block after it."""
    block = blocks[index]
    head = _HEAD.match(text[block.start : block.end]) if block.end - block.start <= 160 else None
    if head is None or index + 1 >= len(blocks) or not head["rest"]:
        return None
    dates = find_dates(head["rest"])
    if not dates:
        return None
    name = head["name"].strip()
    author = f"{name} ({head['handle']})" if name else head["handle"]
    return FoundPost(index, index + 1, block.start, blocks[index + 1].end, author, head["handle"], dates[0].value[:10])


def _post_with_media_link(text: str, blocks: Sequence[Block], index: int) -> FoundPost | None:
    """A post without credit: a block that ends in a platform's own picture link."""
    block = blocks[index]
    if any(_CREDIT.match(text, after.start, after.end) for after in blocks[index + 1 : index + 3]):
        return None
    tail = text[max(block.start, block.end - 120) : block.end]
    links = list(_MEDIA_LINK.finditer(tail))
    if not links or tail[links[-1].end() :].strip() or not links[-1].group().startswith(("pic.", "https://t.co")):
        return None
    if _is_bare_link(block.text_in(text)):
        return None
    return FoundPost(index, index, block.start, block.end, None, None, None)

"""Page furniture by its shape: menus, language switchers, lines of links, date stamps, slugs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from babel import Locale

from firsthand.intake.blocks import Block
from firsthand.intake.dates import WrittenDate, find_dates
from firsthand.intake.marks import LINK, PICTURE
from firsthand.intake.phrases import Phrases, is_spaceless, plain_words
from firsthand.model import fold

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_TAG = re.compile(r"<[^<>]{1,300}>")
_TERMINAL = re.compile(r"[.!?…。！？؟۔।:;][\"'”»“›」』）)\]*_]*$")
_CODES = re.compile(r"^[A-Z][A-Za-z]{1,2}(?:[\s|/·•,]+[A-Z][A-Za-z]{1,2}){1,12}$")
_COUNTER = re.compile(r"^[\d\s.,:KkMm+%()/|-]{1,20}$")
# 新华社-like slug before the first sentence of a broadcast item: 「央视网消息（新闻联播）：」
_SLUG = re.compile(
    r"^(?:<\w{1,10}>)?[^，。：、\s<>据]{1,8}(?:消息|讯|訊)(?:</\w{1,10}>)?(?:[（(][^（）()]{1,14}[）)])?\s?[：:]?"
)

# A menu: so many short lines without a full stop in a row (victims' names in a list come four or fewer at a time).
_FEWEST_MENU_LINES = 5
_LONGEST_MENU_LINE = 32
_LONGEST_BESIDE = 10  # characters beside a bare date: a weekday, a time zone
_MOST_MENU_WORDS = 4
_FEWEST_TITLE_WORDS = 3
_LONGEST_SPACELESS_MENU_LINE = 8


def is_language_switcher(line: str) -> bool:
    """Whether LINE only names languages: "EN | FR | عربي", "English Русский"."""
    if len(line) > 160:
        return False
    parts = [part for part in re.split(r"[\s|/·•,]+", line.strip()) if part]
    if len(parts) < 2:
        return False
    if _CODES.match(line.strip()):
        return sum(part.lower() in _language_codes() for part in parts) >= max(2, len(parts) - 1)
    return all(fold(part) in _language_names() for part in parts)


@cache
def _language_codes() -> frozenset[str]:
    codes = {name for name in map(str, Locale("en").languages) if len(name) == 2}
    return frozenset(codes.union(_switchers()["codes"]))


@cache
def _language_names() -> frozenset[str]:
    """Names of languages in themselves, folded."""
    own_names = (Locale.parse(tag).display_name for tag in _switchers()["locales"])
    return frozenset(fold(name) for name in [*own_names, *_switchers()["names"]] if name)


@cache
def _switchers() -> dict[str, list[str]]:
    raw = resources.files("firsthand.intake").joinpath("switchers.toml").read_text(encoding="utf-8")
    return tomllib.loads(raw)


def is_all_links(line: str) -> bool:
    """Whether LINE consists of Markdown links, pictures or bare addresses alone."""
    if "](" not in line and "://" not in line and "www." not in line:
        return False
    rest = _ADDRESS.sub("", LINK.sub("", PICTURE.sub("", line)))
    return not any(character.isalnum() for character in _TAG.sub("", rest))


def is_picture(line: str) -> bool:
    """Whether LINE is a picture in Markdown and nothing else."""
    return "![" in line and not PICTURE.sub("", line).strip(" []()*_|")


def title_link(line: str) -> tuple[int, int] | None:
    """Offsets of the words of LINE if it is one Markdown link that could be a title, else None."""
    link = LINK.fullmatch(line.strip())
    if link is None or line.lstrip().startswith("!"):
        return None
    shift = len(line) - len(line.lstrip())
    words = link["words"].strip()
    return (
        (link.start("words") + shift, link.end("words") + shift)
        if len(words.split()) >= 3 or len(words) >= 10
        else None
    )


def find_stamp(line: str, phrases: Phrases, *, month_first: bool = False) -> tuple[int, WrittenDate] | None:
    """Where in LINE a stamp such as "Published: 3 May 2024, 12:30" begins, with its date.

    The stamp reaches to the end of the line. A bare date is one if the line holds hardly anything else.
    """
    if len(line) > 400:
        return None
    tail_start = max(0, len(line) - 120)
    for written in find_dates(line[tail_start:], month_first=month_first):
        start, end = tail_start + written.start, tail_start + written.end
        after = plain_words(line[end:])
        if len(after) > 45 or (len(after.split()) > 3 and not _COUNTER.match(after)):
            continue
        before = line[:start]
        label = _stamp_label(before, phrases)
        if label is not None and (label == 0 or before.rstrip().endswith((":", "：", ":`"))):
            return label, written
        if (
            len(plain_words(before)) <= _LONGEST_BESIDE
            and len(after) <= _LONGEST_BESIDE
            and not _TERMINAL.search(line.rstrip(" `"))
        ):
            return 0, written
    return None


def _stamp_label(before: str, phrases: Phrases) -> int | None:
    """Where the label that ends BEFORE begins, if there is one."""
    words = [(match.start(), match.group()) for match in re.finditer(r"\S+", before)][-5:]
    for at, _ in words:
        if plain_words(before[at:]) in phrases.stamps:
            return at
    return None


def slug_length(line: str) -> int:
    """How many characters of LINE are a broadcaster's slug before the first sentence; 0 if none."""
    slug = _SLUG.match(line)
    return (
        slug.end()
        if slug and (slug.group()[-1] in "：:）)" or slug.group().startswith(("本报", "本報", "中新网")))
        else 0
    )


def find_menu(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Indexes of the blocks that make up menus: long runs of very short lines, at the edges or full of links."""
    menu: set[int] = set()
    run: list[int] = []
    for index, block in enumerate([*blocks, None]):
        if block is not None and _could_be_menu(block.text_in(text)):
            run.append(index)
            continue
        run = _without_title(text, blocks, run)
        if _is_menu(text, blocks, run):
            menu.update(run)
        run = []
    return frozenset(menu)


def _without_title(text: str, blocks: Sequence[Block], run: list[int]) -> list[int]:
    """RUN without its last line if that could be the title of the text after it."""
    if not run or run[-1] + 1 >= len(blocks):
        return run
    following = blocks[run[-1] + 1]
    title = len(blocks[run[-1]].text_in(text).split()) >= _FEWEST_TITLE_WORDS
    return run[:-1] if title and following.end - following.start > _LONGEST_MENU_LINE else run


def _is_menu(text: str, blocks: Sequence[Block], run: list[int]) -> bool:
    if len(run) < _FEWEST_MENU_LINES:
        return False
    linked = sum(is_all_links(blocks[index].text_in(text)) for index in run)
    at_edge = run[0] <= 2 or run[-1] >= len(blocks) - 2
    return linked * 2 >= len(run) or (at_edge and len(run) < len(blocks))


def _could_be_menu(line: str) -> bool:
    words = LINK.sub(lambda link: link["words"], line).strip()
    if _TERMINAL.search(words) or words[-1:] in "；,，" or words[:1].isdigit() or len(words) > _LONGEST_MENU_LINE:
        return is_all_links(line)
    if is_spaceless(words):
        return len(words) <= _LONGEST_SPACELESS_MENU_LINE
    return len(words.split()) <= _MOST_MENU_WORDS

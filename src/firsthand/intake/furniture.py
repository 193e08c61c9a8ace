"""Page furniture: what a page says that is not the report, by phrase and by shape."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from babel import Locale

from firsthand.intake.blocks import Block
from firsthand.intake.dates import WrittenDate, find_dates
from firsthand.model import fold

_APART = re.compile(r"[^\w]+|_+")
_LINK = re.compile(
    r"!?\[(?P<words>[^\[\]\n]{0,300})\]"
    r"\(\s?<?(?P<address>[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s\"[^\"\n]{0,200}\")?\s?\)"
)
_PICTURE = re.compile(
    r"!\[[^\]\n]{0,500}\]\([^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?(?:\s\"[^\"\n]{0,200}\")?\)"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_TAG = re.compile(r"<[^<>]{1,300}>")
_TERMINAL = re.compile(r"[.!?…。！？؟۔।:;][\"'”»“›」』）)\]*_]*$")
_FULL_STOP = re.compile(r"[.。][\"'”»“›」』）)]*$")
_COPYRIGHT = re.compile(r"^(?:copyright|©|ⓒ|\(c\))\s{0,2}(?:©|\(c\))?\s{0,2}(?:by )?\d{4}\b", re.I)
_CODES = re.compile(r"^[A-Z][A-Za-z]{1,2}(?:[\s|/·•,]+[A-Z][A-Za-z]{1,2}){1,12}$")
_COUNTER = re.compile(r"^[\d\s.,:KkMm+%()/|-]{1,20}$")
# 新华社-like slug before the first sentence of a broadcast item: 「央视网消息（新闻联播）：」
_SLUG = re.compile(
    r"^(?:<\w{1,10}>)?[^，。：、\s<>据]{1,8}(?:消息|讯|訊)(?:</\w{1,10}>)?(?:[（(][^（）()]{1,14}[）)])?\s?[：:]?"
)

# A phrase at the start of a line speaks for the line only if it is short; longer lines are sentences of the report.
_LONGEST_LED_LINE = 180
_LONGEST_PHRASE = 70
_SHORTEST_SENTENCE = 60  # with a full stop at its end: a title after "Read also" has none
# A menu: so many short lines without a full stop in a row (victims' names in a list come four or fewer at a time).
_FEWEST_MENU_LINES = 5
_LONGEST_MENU_LINE = 32
_MOST_MENU_WORDS = 4
_LONGEST_SPACELESS_MENU_LINE = 8


@dataclass(frozen=True, slots=True)
class Phrases:
    """The furniture phrases that hold for one report, normalised as by `plain_words`."""

    lines: frozenset[str]
    starts: tuple[str, ...]
    tags: frozenset[str]
    stamps: frozenset[str]
    credits: tuple[str, ...]
    bylines: tuple[str, ...]
    by: tuple[str, ...]
    ends: tuple[str, ...]
    joiners: frozenset[str]


def plain_words(text: str) -> str:
    """TEXT folded, its words one space apart, without punctuation."""
    return _APART.sub(" ", fold(text)).strip()


@cache
def _knowledge() -> dict[str, dict[str, list[str]]]:
    raw = resources.files("firsthand.intake").joinpath("furniture.toml").read_text(encoding="utf-8")
    return tomllib.loads(raw)


@cache
def phrases_for(language: str) -> Phrases:
    """The phrases of LANGUAGE with those common to all; English ones too, since pages anywhere carry them."""
    names = ("any", "en", language.split("-", 1)[0])
    entries = [_knowledge().get(name, {}) for name in dict.fromkeys(names)]

    def gathered(kind: str, among: Sequence[dict[str, list[str]]] = entries) -> list[str]:
        return sorted({plain_words(phrase) for entry in among for phrase in entry.get(kind, [])} - {""})

    # A byline word is only one in its own language: "de" opens sentences elsewhere.
    own = [_knowledge().get(names[2], {})] if names[2] in _knowledge() else [_knowledge()["en"]]
    return Phrases(
        frozenset(gathered("lines")), tuple(gathered("starts")),
        frozenset(gathered("tags")), frozenset(gathered("stamps")),
        tuple(gathered("credits")), tuple(gathered("bylines", own)), tuple(gathered("by", own)),
        tuple(gathered("ends")), frozenset(gathered("joiners")),
    )  # fmt: skip


def is_furniture(line: str, phrases: Phrases) -> bool:
    """Whether LINE, a whole line or sentence, is furniture by what it says."""
    if len(line) > 4 * _LONGEST_LED_LINE:
        return False
    words = plain_words(_LINK.sub(lambda link: link["words"], line))
    if not words:
        return True
    if len(words) <= _LONGEST_PHRASE and (words in phrases.lines or words.rstrip("0123456789 ") in phrases.lines):
        return True
    if len(line) > _LONGEST_LED_LINE:
        return False
    if _COPYRIGHT.match(line):
        return True
    return any(_begins(words, phrase) for phrase in phrases.starts)


def leads_elsewhere(line: str, phrases: Phrases) -> bool:
    """Whether LINE, not the report's own title, is the title of a rolling page: "Storm – latest updates"."""
    words = plain_words(line) if len(line) <= _LONGEST_PHRASE else ""
    return any(words.endswith(" " + phrase) for phrase in phrases.ends)


def lead_length(line: str, phrases: Phrases) -> int:
    """How many characters of LINE are a lead such as "Read also:" before a full sentence of the report; 0 if none."""
    words = plain_words(line[:_LONGEST_PHRASE])
    for phrase in phrases.starts:
        if phrase in phrases.lines and _begins(words, phrase):
            lead = re.match(r"\W*" + r"\W+".join([r"\w+"] * len(phrase.split())) + r"\s*[:：]?\s*", line)
            rest = line[lead.end() :] if lead else ""
            return lead.end() if lead and len(rest) >= _SHORTEST_SENTENCE and _FULL_STOP.search(rest) else 0
    return 0


def _begins(words: str, phrase: str) -> bool:
    """Whether WORDS begin with PHRASE and a word boundary (scripts without spaces have none)."""
    if not words.startswith(phrase):
        return False
    return len(words) == len(phrase) or words[len(phrase)] == " " or (not phrase[-1].isascii() and _spaceless(phrase))


def _spaceless(phrase: str) -> bool:
    return any("\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" for character in phrase)


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
    codes = {name for name in map(str, Locale("en").languages) if len(name) <= 3}
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
    rest = _ADDRESS.sub("", _LINK.sub("", _PICTURE.sub("", line)))
    return not any(character.isalnum() for character in _TAG.sub("", rest))


def is_picture(line: str) -> bool:
    """Whether LINE is a picture in Markdown and nothing else."""
    return "![" in line and not _PICTURE.sub("", line).strip(" []()*_|")


def title_link(line: str) -> tuple[int, int] | None:
    """Offsets of the words of LINE if it is one Markdown link that could be a title, else None."""
    link = _LINK.fullmatch(line.strip())
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
        if len(plain_words(before)) <= 12 and len(after) <= 14 and not _TERMINAL.search(line.rstrip(" `")):
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
        if _is_menu(text, blocks, run):
            menu.update(run)
        run = []
    return frozenset(menu)


def _is_menu(text: str, blocks: Sequence[Block], run: list[int]) -> bool:
    if len(run) < _FEWEST_MENU_LINES:
        return False
    linked = sum(is_all_links(blocks[index].text_in(text)) for index in run)
    at_edge = run[0] <= 2 or run[-1] >= len(blocks) - 2
    return linked * 2 >= len(run) or (at_edge and len(run) < len(blocks))


def _could_be_menu(line: str) -> bool:
    words = _LINK.sub(lambda link: link["words"], line).strip()
    if _TERMINAL.search(words) or words[-1:] in "；,，" or words[:1].isdigit() or len(words) > _LONGEST_MENU_LINE:
        return is_all_links(line)
    if _spaceless(words):
        return len(words) <= _LONGEST_SPACELESS_MENU_LINE
    return len(words.split()) <= _MOST_MENU_WORDS

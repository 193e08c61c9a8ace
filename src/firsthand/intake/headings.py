"""Datelines, bylines, captions and crossheads: lines that are about the report or open a part of it."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from firsthand.intake.dates import month_number
from firsthand.intake.phrases import Phrases, plain_words

_NAME = r"[^\W\d_][\w'’.\-]{0,30}"
_UPPER = r"[^\W\d_a-zà-öø-ÿ][^\W\d_a-zà-öø-ÿа-яёіїєґ'’.\-]{1,30}"
# "HAMA, Syria (AP) —", "KYIV, 3 May /Agency/ –", "МОСКВА, 13 дек —": capitals, then anything short, then a dash.
_CAPITALS_LINE = re.compile(
    rf"^(?P<place>{_UPPER}(?:[\s/]{_UPPER}){{0,3}})(?P<rest>[^—–\n]{{0,70}}?)\s?(?:—|–|--|(?<=[\s)/])-)\s*(?=\S)"
)
_CAPITALS_STOP = re.compile(
    rf"^(?P<place>{_UPPER}(?:[\s/]{_UPPER}){{0,3}})(?P<rest>[^.\n]{{0,40}})\.\s*/(?P<agency>[^/\n]{{2,20}})/\.?\s*[—–-]?\s*"
)
# "КИЇВ. 3 травня. УНН. "
_CAPITALS_DOTS = re.compile(
    rf"^(?P<place>{_UPPER}(?:[\s/-]{_UPPER}){{0,2}})[.,] \d{{1,2}} (?P<month>[^\W\d_]{{3,12}})[.,]"
    r" [^.\n]{2,30}\. (?=\S)"
)
# "Genf/Bern (sda) -", "Tel Aviv – ": capitalised words, first paragraphs only.
_MIXED_LINE = re.compile(
    rf"^(?P<place>{_NAME}(?:[\s/]{_NAME}){{0,4}})(?:,\s(?P<more>[^—–\n()]{{2,30}}?))?(?:\s?[(/](?P<agency>[^()\n/]{{2,30}})[)/])?\s?[.:]?\s(?:—|–|--?|-)\s(?=\S)"
)
_AGENCY_TAIL = re.compile(r"^(?P<agency>[^.\n]{2,20})\.\s+")
_HAN_LINE = re.compile(r"^[^，。：\n]{0,24}?(?:\d{1,2}月)?\d{1,2}日[电電](?:[（(][^（）()\n]{1,40}[）)])?")
_BRACKET_LINE = re.compile(r"^【[^【】\n]{1,40}】")
_KOREAN_LINE = re.compile(r"^[（(][^（）()\n]{1,16}=[^（）()\n]{1,16}[）)][^=\n]{0,20}=\s?")
_PARTICLES = frozenset(
    {
        "de",
        "del",
        "la",
        "le",
        "al",
        "el",
        "am",
        "an",
        "der",
        "bei",
        "upon",
        "on",
        "nad",
        "na",
        "di",
        "da",
        "do",
        "dos",
        "sur",
        "sous",
        "of",
        "los",
        "las",
    }
)
_CLAUSE_END = re.compile(r"[.!?…。！？؟۔।][\"'”»“›」』）)\]*_]*$")
_LONGEST_BYLINE = 90
_MOST_NAMES = 9
_MOST_CASELESS_NAMES = 4  # without capitals a longer line may be a sentence
_LONGEST_CAPTION = 320
_LONGEST_CROSSHEAD = 90
_MOST_CROSSHEAD_WORDS = 13
_LONGEST_CROSSHEAD_SPACELESS = 36


@cache
def agency_names() -> frozenset[str]:
    """Names of news agencies, normalised as by `plain_words`."""
    raw = resources.files("firsthand.intake").joinpath("agencies.txt").read_text(encoding="utf-8")
    return frozenset(plain_words(line) for line in raw.splitlines() if line and not line.startswith("#"))


def dateline_length(line: str, *, opening: bool) -> int:
    """How many characters of LINE are a dateline ("KYIV, 3 May (Reuters) – "); 0 if it has none.

    OPENING says that no sentence of the report came before: only then may a dateline be written in small letters.
    """
    head = line[:160]
    for pattern in (_HAN_LINE, _BRACKET_LINE, _KOREAN_LINE):
        match = pattern.match(head)
        if match is not None and opening:
            return match.end()
    dotted = _CAPITALS_DOTS.match(head)
    if dotted is not None and dotted["place"].isupper() and month_number(dotted["month"]) is not None:
        return dotted.end()
    stop = _CAPITALS_STOP.match(head)
    if stop is not None and plain_words(stop["agency"]) in agency_names():
        return stop.end()
    capitals = _CAPITALS_LINE.match(head)
    if capitals is not None and capitals["place"].isupper() and _is_dateline_rest(capitals["rest"]):
        return capitals.end() + _agency_after(head[capitals.end() :])
    mixed = _MIXED_LINE.match(head) if opening else None
    return mixed.end() if mixed is not None and _is_place_list(mixed) else 0


def _is_dateline_rest(rest: str) -> bool:
    """Whether what stands between the place in capitals and the dash is a country, a date or an agency."""
    words = re.findall(r"[\w'’.]+", rest)
    return len(words) <= 7 and all(
        word[0].isupper() or word[0].isdigit() or word.lower() in _PARTICLES or month_number(word) is not None
        or plain_words(word) in agency_names()
        for word in words
    )  # fmt: skip


def _agency_after(rest: str) -> int:
    """The length of "РИА Новости. " right after the dash."""
    match = _AGENCY_TAIL.match(rest)
    return match.end() if match is not None and plain_words(match["agency"]) in agency_names() else 0


def _is_place_list(match: re.Match[str]) -> bool:
    """Whether the words before the dash can only be places: each capitalised, few, or with an agency after them."""
    words = re.split(r"[\s/]+", match["place"])
    if match["agency"] is not None:
        return plain_words(match["agency"]) in agency_names() and len(words) <= 4
    if any(word[0].islower() and word not in _PARTICLES for word in words):
        return False
    cased = match["place"][0].isupper()
    following = match.string[match.end() : match.end() + 1]
    return len(words) <= (4 if cased else 2) and not following.islower()


def is_credit_line(line: str) -> bool:
    """Whether LINE names nothing but news agencies: "(AP)", "dpa/AFP", "Reuters, PAP"."""
    if len(line) > 60:
        return False
    parts = [
        plain_words(part)
        for part in re.split(r"[/,;+&|·•–—-]| and | und | et | y | i | и | та | og ", line.strip("()[]. *_-–—"))
    ]
    named = [part for part in parts if part]
    return bool(named) and (all(part in agency_names() for part in named) or plain_words(line) in agency_names())


def is_byline(line: str, phrases: Phrases) -> bool:
    """Whether LINE names who wrote the report, or the agency it is from."""
    if len(line) > _LONGEST_BYLINE:
        return False
    if is_credit_line(line):
        return True
    line = line.strip("()（）[] ")
    parts = [part for part in re.split(r"\s?[;；|]\s?", line) if part]
    return bool(parts) and all(_names_writers(part, phrases) for part in parts)


def _names_writers(line: str, phrases: Phrases) -> bool:
    """Whether LINE is a word such as "By" or "Author:" with nothing but names after it."""
    words = plain_words(line)
    colon = re.match(r"^[^:：]{1,40}[:：]", line)
    labels = (*phrases.by, *phrases.bylines) if colon else phrases.by
    label = next((p for p in sorted(labels, key=len, reverse=True) if words.startswith(p + " ")), None)
    if label is None or re.search(r"[,;–—]\s*$", line):
        return False
    names = re.findall(r"[\w'’.\-]+", re.sub(r"\([^()]{0,40}\)", "", line))[len(label.split()) :]
    most = _MOST_NAMES if line[-1:].isascii() or any(map(str.islower, line)) else _MOST_CASELESS_NAMES
    return 0 < len(names) <= most and _are_names(names, phrases.joiners) and not re.search(r"[.!?。！？]\s+\S", line)


def _are_names(words: list[str], joiners: frozenset[str]) -> bool:
    """Whether WORDS look like names: capitalised but for joining words between them, or in a script without case."""
    if words[0][0].islower() or words[-1][0].islower() or any(map(str.isdigit, "".join(words))):
        return False
    return all(not word[0].islower() or plain_words(word) in joiners for word in words)


def caption_shape(line: str, phrases: Phrases) -> str:
    """ "credit" if LINE only credits a picture, "caption" if it is a caption that ends in a credit, else ""."""
    if len(line) > _LONGEST_CAPTION:
        return ""
    opens = plain_words(line[:40])
    label = next((p for p in phrases.credits if opens == p or opens.startswith(p + " ")), None)
    colon = re.match(r"^[\w\s.©'’]{1,24}[:：]\s?\S", line) or line.startswith("©")
    if label is not None and colon and not label.isdigit():
        return "credit" if len(line) <= 70 and not _CLAUSE_END.search(line[:-1]) else "caption"
    ending = re.search(r"[(（\[](?P<credit>[^()（）\[\]]{2,80})[)）\]]\s?[.。]?$", line) or re.search(
        r"(?:^|\s)(?P<credit>(?:[^\W\d_]{2,14}\s?[:：]|©)[^:.!?\n]{2,60})\.?$", line
    )
    if ending is None:
        return ""
    credit = ending["credit"]
    words = plain_words(credit)
    labelled = any(words.startswith(p + " ") or words == p for p in phrases.credits) and re.search(
        r"[:：©]|\bby\b", credit
    )
    agency = re.search(r"[/|]", credit) and any(
        plain_words(part) in agency_names() or plain_words(part) in phrases.credits
        for part in re.split(r"[/|,]", credit)
    )
    return "caption" if labelled or agency else ""


def could_be_crosshead(line: str) -> bool:
    """Whether LINE has the shape of a headline: short, no full stop, begins with no small letter."""
    bare = line.strip()
    if (
        not bare
        or bare[-1] in ".。,;:，：；…"
        or bare[0].islower()
        or bare[0] in "—–-+"
        or (_CLAUSE_END.search(bare) and bare[-1] not in "?!？！؟\"'”»“›」』）)")
    ):
        return False
    if bare[-1] in "\"'”»“›」』" and len(bare) > 1 and bare[-2] in ".。!！…,":
        return False
    if sum(character.isalpha() for character in bare) < 3:
        return False
    spaceless = len(bare.split()) <= 2 and not bare.isascii()
    if spaceless and any("\u3040" <= character <= "\u9fff" for character in bare):
        return len(bare) <= _LONGEST_CROSSHEAD_SPACELESS
    return len(bare) <= _LONGEST_CROSSHEAD and len(bare.split()) <= _MOST_CROSSHEAD_WORDS

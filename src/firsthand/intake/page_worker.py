"""The child process that parses untrusted HTML: frames of length and JSON or bytes in, length and JSON out."""

from __future__ import annotations

import html
import json
import re
import sys
from collections.abc import Iterator
from typing import IO, Any

from firsthand.intake.page_gaps import fill_gaps

_MOST_MEMORY = 2_000_000_000  # bytes of address space: the libraries take 0.6 GB of it, a page of 10 MB some 0.4 GB
_SHORT_TEXT = 250  # characters: shorter than this, a page's own JSON-LD is asked for its text
# What strict rules find is the report if it is this share of the words in all paragraphs, teasers and comments among
# them. On 181 and 146 pages (shared sets scrapinghub and fundus, 2026-11-22) F1 of 4-token shingles: strict rules alone
# .944 and .918, lenient ones .960 and .953; strict, with lenient ones for the rest, .966 and .961 at 0.3 (the second
# run on 11 and 12 pages), .966 and .958 at 0.4 to 0.7. Half the time of lenient rules with all metadata.
_ENOUGH = 0.3
_DEEPEST_JSON = 6
_ADDED = re.compile(r"\s+[|–—\-·•»]\s+\S|\s*\|")  # what a page's title has after the report's
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DAY_AND_CLOCK = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
# Names of meta elements that say when a report was published, the surest first.
_TIME_NAMES = (
    "article:published_time", "datepublished", "og:published_time", "og:article:published_time", "date.created",
    "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date",
    "dcterms.created", "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "date",
)  # fmt: skip
_INLINE = ("span", "div", "strong", "b", "em", "a")
_SHORTEST_TITLE = 15  # characters: a shorter heading may be the outlet's or the section's


def main() -> None:
    """Answers one frame after another until the parent closes the pipe."""
    _limit_memory()
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a library that prints must not break the frames
    while (frame := read_frame(incoming)) is not None:
        address, _, content = frame.partition(b"\n")
        try:
            answer = extract_page(content, address.decode("utf-8", "replace") or None)
        except MemoryError:
            answer = {"refused": "page needs too much memory"}
        except Exception as error:
            answer = {"refused": f"page cannot be parsed ({type(error).__name__})"}
        write_frame(outgoing, json.dumps(answer).encode("ascii"))


def read_frame(stream: IO[bytes]) -> bytes | None:
    """The next frame (four bytes of length, then as many bytes), or None at the end of the stream."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    frame = stream.read(int.from_bytes(head, "big"))
    return frame if len(frame) == int.from_bytes(head, "big") else None


def write_frame(stream: IO[bytes], frame: bytes) -> None:
    """Sends FRAME with its length in four bytes before it."""
    stream.write(len(frame).to_bytes(4, "big") + frame)
    stream.flush()


def _limit_memory() -> None:
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    except (ImportError, ValueError, OSError):
        return  # no such limit on this system: the time limit still holds


def extract_page(content: bytes, address: str | None) -> dict[str, Any]:
    """What the page says: text, title, outlet, published, language; or {"refused": reason}."""
    from trafilatura.utils import load_html

    tree = load_html(content)
    if tree is None:
        return {"refused": "no HTML in the page"}
    linked = list(_linked_records(tree))
    _part_words(tree)
    text = fill_gaps(tree, _main_text(tree, address))
    if len(text) < _SHORT_TEXT:
        text = max([text, *(_plain(record.get("articleBody")) for record in linked)], key=len)
    said = {
        "title": _first(_plain(record.get("headline")) for record in linked),
        "outlet": _publisher(linked),
        "published": _first(record.get("datePublished") for record in linked) or _stated_time(tree),
    }
    if not all(said.values()):
        guessed = _guess_metadata(tree, address)
        said = {name: value or guessed[name] for name, value in said.items()}
    said["published"] = _with_clock(said["published"], tree)
    said["title"] = _without_outlet(said["title"], tree)
    return {
        "text": text,
        **said,
        "language": _first([tree.get("lang"), *tree.xpath("/html/@lang")]),
    }


def _part_words(tree: Any) -> None:
    """Puts a space between the parts of a heading that only the look of the page parts: "FloodsRiver rises"."""
    for heading in tree.iter("h1", "h2", "h3"):
        for part in heading.iterdescendants(*_INLINE):
            after = next((one for one in part.itersiblings(*_INLINE) if not one.get("aria-hidden")), None)
            if after is None or part.tail:
                continue
            before, behind = part.text_content()[-1:], after.text_content()[:1]
            if (before.islower() or before.isdigit()) and behind.isupper():
                part.tail = " "


def _main_text(tree: Any, address: str | None) -> str:
    """The words of the report in the page: by strict rules, or by all means where these leave too little of it."""
    strict = _text_by(tree, address, strictly=True)
    in_paragraphs = sum(len(paragraph.text_content().strip()) for paragraph in tree.iter("p"))
    if len(strict) >= max(_SHORT_TEXT, _ENOUGH * in_paragraphs):
        return strict
    ample = _text_by(tree, address, strictly=False)
    return strict if len(strict) >= len(ample) / 2 else ample


def _text_by(tree: Any, address: str | None, *, strictly: bool) -> str:
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        tree, url=address, include_comments=False, include_tables=True, favor_precision=strictly, fast=strictly
    )
    return (found.text or "").strip() if found is not None else ""


def _without_outlet(title: str | None, tree: Any) -> str | None:
    """TITLE as the page's own heading has it, if it only adds something after a dash or bar: mostly the outlet."""
    for heading in tree.iter("h1"):
        words = " ".join(heading.text_content().split())
        if title and len(words) >= _SHORTEST_TITLE and title.startswith(words) and _ADDED.match(title, len(words)):
            return words
    return title


def _guess_metadata(tree: Any, address: str | None) -> dict[str, str | None]:
    """Title, outlet and day of publication as the look of the page suggests them; takes as long as finding the text."""
    from trafilatura.metadata import extract_metadata

    found = extract_metadata(tree, address, {"original_date": True, "extensive_search": False}, extensive=False)
    return {"title": found.title, "outlet": found.sitename, "published": found.date}


def _linked_records(tree: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD records of the page that describe a report."""
    for script in tree.xpath("//script[@type='application/ld+json']")[:30]:
        try:
            found = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for record in _records_in(found, _DEEPEST_JSON):
            kinds = record.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and re.search(r"Article|Report|BlogPosting", name) for name in names):
                yield record


def _records_in(found: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth == 0:
        return
    if isinstance(found, list):
        for part in found[:50]:
            yield from _records_in(part, depth - 1)
    elif isinstance(found, dict):
        yield found
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _records_in(found.get(name), depth - 1)


def _first(candidates: Any) -> str | None:
    return next(
        (candidate.strip() for candidate in candidates if isinstance(candidate, str) and candidate.strip()), None
    )


def _plain(body: Any) -> str:
    """A string of JSON-LD without markup, its character references read; "" if it is none."""
    if not isinstance(body, str):
        return ""
    return re.sub(r"<[^<>]{0,500}>", " ", html.unescape(body)).strip()


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    publishers = [record.get("publisher") for record in linked]
    flat = [one for some in publishers for one in (some if isinstance(some, list) else [some])]
    return _first(_plain(one.get("name") if isinstance(one, dict) else one) for one in flat)


def _stated_time(tree: Any) -> str | None:
    """The time of publication that the page states in a meta or time element."""
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        for name in ("property", "itemprop", "name"):
            named.setdefault((meta.get(name) or "").lower(), meta.get("content") or "")
    return _first(
        [
            *(named.get(name) for name in _TIME_NAMES),
            *tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime"),
        ]
    )


def _with_clock(day: str | None, tree: Any) -> str | None:
    """DAY, if it is no more than that, with the hour of the first time element on that day."""
    if not day or not _DAY.fullmatch(day):
        return day
    stated = (str(one).strip() for one in tree.xpath("//time/@datetime"))
    return _first(one for one in stated if one.startswith(day) and _DAY_AND_CLOCK.match(one)) or day


if __name__ == "__main__":
    main()

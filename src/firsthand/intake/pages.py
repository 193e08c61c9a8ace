"""Saved web pages: HTML parsed in a child process that can be killed, so that no page can hang or swell the program."""

from __future__ import annotations

import atexit
import json
import os
import re
import subprocess
import sys
import threading
from dataclasses import dataclass
from functools import cache

from firsthand.intake.page_worker import read_frame, write_frame

# Real news pages nest 15 to 60 tags deep; at 300 the extractor returned nothing and said nothing (2026-11, probes).
_DEEPEST = 250
_LONGEST_WAIT = 8.0  # seconds; a page of 5 MB takes 2
_FIRST_WAIT = 20.0  # seconds more for the first page of a child, which loads its libraries
_TAG = re.compile(rb"<(?:!--|(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]{0,40}))")
_SKIPPED_CONTENT = {b"script": b"</script", b"style": b"</style", b"textarea": b"</textarea", b"title": b"</title"}
# Elements without content, and those that a parser closes by itself: they do not nest.
_NEVER_NEST = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody "
    b"tfoot colgroup rp rt html head body path circle rect line polygon polyline ellipse use stop image".split()
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page says TEXT under TITLE, published by OUTLET at PUBLISHED, in LANGUAGE as declared."""

    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None


def read_page(content: bytes, address: str | None = None) -> Page | str:
    """The main text of an HTML page with what the page states about itself; or, as a plain string, why there is none.

    Takes a few milliseconds, at most some ten seconds for a hostile page.
    """
    if nesting_depth(content) > _DEEPEST:
        return f"tags nested more than {_DEEPEST} deep"
    answer = _child().ask((address or "").replace("\n", " ").encode("utf-8", "replace") + b"\n" + content)
    if isinstance(answer, str):
        return answer
    if "refused" in answer:
        return str(answer["refused"])
    if not answer.get("text"):
        return "no text in the page"
    said = {name: str(answer[name]) for name in ("title", "outlet", "published", "language") if answer.get(name)}
    return Page(str(answer["text"]), **said)


def nesting_depth(content: bytes) -> int:
    """How deep tags are nested in CONTENT, counted in one pass without parsing; stops a little past the limit."""
    depth = deepest = at = 0
    while (tag := _TAG.search(content, at)) is not None:
        at = tag.end()
        if tag.group() == b"<!--":
            end = content.find(b"-->", at)
            at = end if end >= 0 else len(content)
            continue
        name = tag["name"].lower()
        if name in _NEVER_NEST:
            continue
        if tag["close"]:
            depth = max(0, depth - 1)
            continue
        if name in _SKIPPED_CONTENT:
            at = _end_of_raw(content, at, _SKIPPED_CONTENT[name])
            continue
        if _closes_itself(content, at):
            continue
        depth += 1
        deepest = max(deepest, depth)
        if deepest > _DEEPEST:
            return deepest
    return deepest


def _end_of_raw(content: bytes, at: int, closing: bytes) -> int:
    """Where the element whose content is no markup ends."""
    lowered = re.compile(re.escape(closing), re.I).search(content, at)
    return lowered.end() if lowered else len(content)


def _closes_itself(content: bytes, at: int) -> bool:
    end = content.find(b">", at, at + 4000)
    return end > 0 and content[end - 1 : end] == b"/"


class _Child:
    """One reusable child process; killed and replaced when a page takes too long."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._fresh = True
        self._lock = threading.Lock()

    def ask(self, frame: bytes) -> dict[str, object] | str:
        """The child's answer to FRAME, or the reason why there is none."""
        with self._lock:
            process = self._running()
            wait = _LONGEST_WAIT + (_FIRST_WAIT if self._fresh else 0)
            answers: list[bytes | None] = []
            exchange = threading.Thread(target=_exchange, args=(process, frame, answers), daemon=True)
            exchange.start()
            exchange.join(wait)
            if exchange.is_alive():
                self.stop()
                exchange.join()
                return f"page takes more than {_LONGEST_WAIT:.0f} seconds to parse"
            if not answers or answers[0] is None:
                self.stop()
                return "page broke the parser"
            self._fresh = False
            return dict(json.loads(answers[0]))

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None or self._owner != os.getpid():
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "firsthand.intake.page_worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )
            self._owner = os.getpid()
            self._fresh = True
        return self._process

    def stop(self) -> None:
        """Kills the child, if this process started one."""
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                _close_quietly(stream)


def _close_quietly(stream: object) -> None:
    try:
        stream.close()  # type: ignore[attr-defined]
    except OSError:
        return  # the reader at the other end is gone, and so is what was not flushed


def _exchange(process: subprocess.Popen[bytes], frame: bytes, answers: list[bytes | None]) -> None:
    """Sends FRAME and appends the answer, or None if the child ended."""
    if process.stdin is None or process.stdout is None:
        return
    try:
        write_frame(process.stdin, frame)
        answers.append(read_frame(process.stdout))
    except (OSError, ValueError):
        answers.append(None)


@cache
def _child() -> _Child:
    child = _Child()
    atexit.register(child.stop)
    return child

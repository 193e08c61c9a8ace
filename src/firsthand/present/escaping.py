"""Hostile text made harmless: nothing that a report says can become markup, a control or a hidden run."""

from __future__ import annotations

import html
import re

from firsthand.model import fold

# Controls that reorder or hide text (Trojan Source, CVE-2021-42574), all C0 and C1 controls but tab and
# line breaks, lone surrogates, tag characters, private line breaks, and what parts a word unseen, such as soft
# hyphens: each is shown by its code point. Scripts that part their words by zero-width spaces keep those.
_UNSPACED = "\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaa7f"
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff"
    f"\ud800-\udfff\U000e0000-\U000e007f]|(?<![{_UNSPACED}])\u200b(?![{_UNSPACED}])"
)
_BREAKS = re.compile(r"[\t\n\x0b\x0c\r\u2028\u2029]+")
# An underscore inside a word marks nothing (CommonMark 6.2), so file names stay readable.
_MARKDOWN = re.compile(r"([\\`*\[\]<>|~]|(?<!\w)_|_(?!\w))")
_LINE_START = re.compile(r"^(?:(?:#{1,6}|[-+=]+)(?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_SPACES = re.compile(r" {2,}")
_CLAUSE_END = re.compile(r"[,;:.!?…—–](?=\s)|[،؛؟，、；。！？：]")
# A quote is cut at the end of a clause if this share of the room is used by then.
_SHORTEST_CUT = 0.55

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_TEXT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def show_hidden(text: str) -> str:
    """TEXT on one line, each hidden or reordering control shown as ‹U+202E›."""
    shown = _HIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", _BREAKS.sub(" ", text))
    return _SPACES.sub(" ", shown)


def show_controls(text: str) -> str:
    """TEXT with its line breaks and spaces as they are, each hidden or reordering control shown as ‹U+202E›."""
    return _HIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def find_controls(text: str, start: int, end: int) -> list[int]:
    """Where between START and END of TEXT a character stands that `show_controls` shows by its code point."""
    return [found.start() for found in _HIDDEN.finditer(text, start, end)]


def escape_html(text: str) -> str:
    """TEXT for HTML or SVG, between tags or in a quoted attribute, hidden controls shown."""
    return html.escape(show_hidden(text), quote=True)


def escape_markdown(text: str) -> str:
    """TEXT for Markdown that a terminal shows as well: no markup, no link, no tag can come of it.

    What would be markup only at the start of a line is left to `guard_line_start`.
    """
    escaped = _MARKDOWN.sub(r"\\\1", show_hidden(text))
    return _ENTITY.sub("&amp;", escaped)


def guard_line_start(line: str) -> str:
    """LINE, escaped text, so that it starts no heading, list, rule or numbering."""
    found = _LINE_START.match(line)
    if found is None:
        return line
    end = found.end() if found[0][0].isdigit() else 0
    return f"{line[:end]}\\{line[end:]}"


def runs_right_to_left(language: str, text: str = "") -> bool:
    """True where TEXT in LANGUAGE (BCP 47) reads from right to left; the letters decide for an unknown language."""
    primary = language.split("-")[0].lower()
    if primary in _RIGHT_TO_LEFT:
        return True
    return primary in ("", "und") and _RIGHT_TO_LEFT_TEXT.search(text[:200]) is not None


def isolate(text: str) -> str:
    """TEXT between a first-strong isolate and its end, so that its direction stays its own (UAX 9)."""
    return f"\u2068{text}\u2069" if _RIGHT_TO_LEFT_TEXT.search(text) else text


def language_tag(language: str) -> str:
    """LANGUAGE if it is shaped like a BCP 47 tag, else "und": for a lang attribute."""
    return language if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}", language) else "und"


def shorten(text: str, limit: int, *, at_clause: bool = True) -> str:
    """TEXT up to LIMIT characters, cut at the end of a clause, else at a space where one is near, with an ellipsis.

    A label, AT_CLAUSE being False, is cut at a space in any case.
    """
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    ends = [found.start() for found in _CLAUSE_END.finditer(cut, int(limit * _SHORTEST_CUT))] if at_clause else []
    space = ends[-1] if ends else cut.rfind(" ", limit // 2)
    return (cut[:space] if space > 0 else cut).rstrip(" ,;:.-–—،؛，、；。") + "…"


def fold_words(text: str) -> str:
    """The letters and figures of TEXT alone, folded: equal for wordings that differ only in marks and case."""
    return "".join(character for character in fold(text) if character.isalnum())


_OPENING = "“„«‹「『《‘‚\"'”"
_CLOSING = "”“»›」』》’‘\"'"


def carries_own_marks(text: str) -> bool:
    """True where TEXT is a quotation from end to end already, in the marks of any language."""
    kept = text.rstrip(".,;:!?،。， ")
    return len(kept) > 2 and kept[0] in _OPENING and kept[-1] in _CLOSING


def opens_own_marks(text: str) -> bool:
    """True where TEXT begins with an opening quotation mark that nothing in it closes."""
    return text[:1] in tuple(_OPENING) and not any(mark in text[1:] for mark in _CLOSING if mark not in "’'‘")

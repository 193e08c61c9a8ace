"""Which words of a statement stand in quotation marks: a quotation that two voices share was said once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.model import Anchor
from firsthand.weigh.publishers import words_of

# Shared letters, without gaps, that make two quotations one: five words, or about as much in Han, kana and Hangul.
# 2026-11-22, rules alone: planted quotations raised a count in three of four open stories of Firsthand Bench (s01, s05,
# s07), with this in none of those run again; no count of the clean piles moved.
_SAME = 24
_SAME_SYLLABIC = 10
_SYLLABIC_FROM = "\u2e80"
# As far from the statement as a quotation may begin or end; hostile paragraphs have no end.
_REACH = 2000
_QUOTATION = re.compile(
    r"“[^“”\n]*”|„[^„“”\n]*[“”]|”[^”\n]*”|«[^«»\n]*»|»[^«»\n]*«|\"[^\"\n]*\"|״[^״\n]*״|「[^「」\n]*」|『[^『』\n]*』"
)


def quoted_pieces(text: str, anchor: Anchor) -> Iterator[str]:
    """Every run of letters, of a telling length, that ANCHOR holds in quotation marks of its paragraph in TEXT."""
    least, most = max(0, anchor.start - _REACH), min(len(text), anchor.end + _REACH)
    first = max(least, text.rfind("\n", least, anchor.start) + 1)
    last = text.find("\n", anchor.end, most)
    for quotation in _QUOTATION.finditer(text, first, most if last < 0 else last):
        start, end = max(anchor.start, quotation.start()), min(anchor.end, quotation.end())
        letters = "".join(words_of(text[start:end])) if start < end else ""
        length = _SAME_SYLLABIC if letters[:1] >= _SYLLABIC_FROM else _SAME
        for at in range(len(letters) - length + 1):
            yield letters[at : at + length]

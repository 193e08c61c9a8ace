"""The rules' reading of one sentence: signals and frames, or a source before a colon."""

from __future__ import annotations

from firsthand.extract.attributing import publications_in
from firsthand.extract.frames import read_frames
from firsthand.extract.lexicons import Lexicon
from firsthand.extract.sentence import Frame

_MAX_COLON_SOURCE = 7  # tokens before the colon of "AP: …"


def rule_frames(text: str, lexicon: Lexicon, language: str) -> tuple[Frame, ...]:
    """Who is given as saying what in TEXT, a sentence or what one quotation spans, in text order."""
    frames = read_frames(text, lexicon, lambda words: publications_in(words, language))
    return frames or _read_colon(text, lexicon, language)


def _read_colon(text: str, lexicon: Lexicon, language: str) -> tuple[Frame, ...]:
    """SOURCE: CONTENT, as headlines give it."""
    tokens = lexicon.tokens(text)
    colon = next(
        (i for i, t in enumerate(tokens) if t.text in ":：" and t.end < len(text) and not text[t.end].isdigit()), None
    )
    if colon is None or colon <= 0 or len(tokens) - colon < 4:
        return ()
    first = max((i + 1 for i in range(colon) if tokens[i].text in ".!?。|,，–-"), default=0)
    if not first < colon or colon - first > _MAX_COLON_SOURCE * (1 if lexicon.spaced else 3):
        return ()
    window = tokens[first:colon]
    start, end = tokens[first].start, tokens[colon - 1].end
    names = publications_in(text[start:end], language) or text[start:end].isupper()
    is_quoted = text[tokens[colon].end :].lstrip()[:1] in set('“„«"「»')
    if {match.label for match in lexicon.sources.find(window)} == {"footage"} and len(window) <= 2:
        return ()  # "Foto: …" credits a picture
    if not (names or lexicon.sources.holds(window) or (is_quoted and window[0].is_capital)):
        return ()
    return (Frame((tokens[colon + 1].start, len(text)), (start, end), None, "says"),)

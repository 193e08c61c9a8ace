"""The trained reader: who says what in a passage, from the fine-tuned multilingual encoder.

The body (`reader/body.onnx`, eight bits) gives a state for each piece. From a piece at which an attributed
content starts, pointers lead to the content's end and to source, cue and relaying voice; two classifiers give
basis and stance. Trained by `make train` on the reading corpus.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from importlib.resources import as_file, files
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from firsthand.extract.encoder_body import Array, EncoderBody, can_run, gelu, softmax
from firsthand.extract.lexicons import load_lexicon
from firsthand.extract.pieces import BOS, EOS, EncoderFile, open_encoder_file
from firsthand.model import Basis, Stance

Span = tuple[int, int]

_MOST_PIECES = 384  # what stands beyond is read by rules; one paragraph has 60
_MOST_REMEMBERED = 20_000
_FARTHEST_PIECE = 40  # characters: no piece is longer
_LONGEST_SOURCE, _LONGEST_CUE, _LONGEST_VOICE = 60, 12, 30  # pieces
# A start is taken from this probability on. On attribution-en (dev) relation F1 with source was .427, .432 and .433
# from .5, .6 and .75 on (2026-11-22); on teasers .75 lost.
START_FROM = 0.6


@dataclass(frozen=True, slots=True)
class Found:
    """CONTENT is attributed: to SOURCE, or, if `elsewhere`, to one outside the passage; handed over by CUE,
    relayed by VOICES (outermost first). Spans are code points of the passage. SCORE is that of the start.
    BASIS and STANCE are probabilities in the order of the enums."""

    content: Span
    source: Span | None
    elsewhere: bool
    cue: Span | None
    voices: tuple[Span, ...]
    basis: tuple[float, ...]
    stance: tuple[float, ...]
    score: float


@dataclass(frozen=True, slots=True)
class PassageReading:
    """What a passage FOUND to say, in text order; and for each piece START what its basis and stance would be if
    the reporter's own statement started there."""

    found: tuple[Found, ...]
    starts: tuple[int, ...]
    own_basis: Array
    own_stance: Array

    def own_at(self, offset: int) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
        """Probabilities of basis and stance for the reporter's own words from OFFSET on; None past what was read."""
        if not self.starts or offset > self.starts[-1] + _FARTHEST_PIECE:
            return None
        at = min(int(np.searchsorted(self.starts, offset, side="left")), len(self.starts) - 1)
        return tuple(self.own_basis[at].tolist()), tuple(self.own_stance[at].tolist())


class PassageReader(Protocol):
    """Reads passages, and says in which languages it is to be trusted above the rules."""

    def knows(self, language: str) -> bool: ...

    def read(self, passages: Sequence[str], sentences: Sequence[Sequence[Span]]) -> list[PassageReading]: ...


class TrainedReader:
    """The reader of the package. It remembers what it has read: a copied passage is read once."""

    def __init__(
        self, file: EncoderFile, body: str, heads: dict[str, Array], layout: dict[str, Any], threads: int
    ) -> None:
        self._body = EncoderBody(file, body, threads=threads)
        self._file, self._heads, self._layout = file, heads, layout
        self.languages = tuple(layout["languages"])
        self._read: dict[tuple[str, tuple[Span, ...]], PassageReading] = {}

    def knows(self, language: str) -> bool:
        """Whether the reader was trained on LANGUAGE, or there are no rules either: untested is better than none."""
        return language.split("-")[0].lower() in self.languages or load_lexicon(language) is None

    def read(self, passages: Sequence[str], sentences: Sequence[Sequence[Span]]) -> list[PassageReading]:
        """What each of PASSAGES says; a content ends where its sentence ends (SENTENCES, one list a passage)."""
        keys = [(text, tuple(spans)) for text, spans in zip(passages, sentences, strict=True)]
        if len(self._read) > _MOST_REMEMBERED:
            self._read.clear()
        for text, spans in dict.fromkeys(keys):
            if (text, spans) not in self._read:
                cut = self._file.cut(text)
                starts, ends = cut.starts[:_MOST_PIECES], cut.ends[:_MOST_PIECES]
                self._read[text, spans] = self._decode(
                    self._body.states([BOS, *cut.ids[:_MOST_PIECES], EOS]), starts, ends, text, spans
                )
        return [self._read[key] for key in keys]

    def _linear(self, name: str, x: Array) -> Array:
        return np.asarray(x @ self._heads[f"{name}.w"] + self._heads[f"{name}.b"], dtype=np.float32)

    def _decode(
        self, h: Array, starts: Sequence[int], ends: Sequence[int], text: str, sentences: Sequence[Span]
    ) -> PassageReading:
        count = len(starts)
        start = self._linear("start1", gelu(self._linear("start0", h)))[:, 0]
        scores = (1 / (1 + np.exp(-start))).astype(np.float32)
        chosen = _peaks(scores, count)
        last_of = [_last_piece(starts, sentences, i) for i in range(count)]
        width = self._layout["pointer_width"]
        pointers = len(self._layout["pointers"])
        query = self._linear("query", h[chosen]).reshape(len(chosen), pointers, width)
        key = self._linear("key", h).reshape(count + 2, pointers, width)
        logits = np.einsum("npw,mpw->npm", query, key) / width**0.5
        furthest = self._layout["furthest"]
        found, rows = [], []
        for k, at in enumerate(chosen):
            distance = np.clip(np.arange(count + 2) - at, -furthest, furthest) + furthest
            point = logits[k] + self._heads["distance"][:, distance]
            limit = min(last_of[at - 1] + 1, chosen[k + 1] - 1 if k + 1 < len(chosen) else count)
            end = at + int(point[0, at : max(limit, at) + 1].argmax())
            free = np.ones(count + 2, dtype=bool)
            free[[0, -1, at, end]] = False  # a short source may stand within what it says, not at its ends
            source, source_score = _best_span(point[1], point[2], free, last_of, _LONGEST_SOURCE)
            elsewhere = source is None or point[1, -1] + point[2, -1] > source_score
            cue, cue_score = _best_span(point[3], point[4], free, last_of, _LONGEST_CUE)
            if point[3, 0] + point[4, 0] >= cue_score:
                cue = None
            voice, voice_score = _best_span(point[5], point[6], free, last_of, _LONGEST_VOICE)
            if point[5, 0] + point[6, 0] >= voice_score:
                voice = None
            if elsewhere:
                source = None
            rows.append((at, *(source or (count + 1, count + 1)), *(cue or (0, 0))))
            found.append((at, end, source, elsewhere, cue, voice, float(scores[at])))
        basis, stance = self._labels(h, rows)
        own = [(i, 0, 0, 0, 0) for i in range(1, count + 1)]
        own_basis, own_stance = self._labels(h, own)

        def span(pieces: Span | None) -> Span | None:
            return None if pieces is None else _trim(text, starts[pieces[0] - 1], ends[pieces[1] - 1])

        readings = []
        for (at, end, source, elsewhere, cue, voice, score), b, s in zip(found, basis, stance, strict=True):
            content, outer = span((at, end)), span(voice)
            if content is not None and content[1] - content[0] >= 2:
                readings.append(
                    Found(
                        content,
                        span(source),
                        elsewhere,
                        span(cue),
                        (outer,) if outer else (),
                        tuple(b),
                        tuple(s),
                        score,
                    )
                )
        return PassageReading(tuple(readings), tuple(starts), own_basis, own_stance)

    def _labels(self, h: Array, rows: Sequence[tuple[int, ...]]) -> tuple[Array, Array]:
        """Probabilities of basis and of stance for statements at ROWS: the pieces of the content's start, of the
        source's first and last, of the cue's first and last."""
        if not rows:
            return np.zeros((0, len(Basis)), np.float32), np.zeros((0, len(Stance)), np.float32)
        x = gelu(self._linear("label", h[np.array(rows)].reshape(len(rows), -1)))
        return softmax(self._linear("basis", x)), softmax(self._linear("stance", x))


def _peaks(scores: Array, count: int) -> list[int]:
    """The pieces (1 … COUNT) at which a content starts: likely enough, and more so than the next one."""
    return [
        i
        for i in range(1, count + 1)
        if scores[i] >= START_FROM
        and scores[i] >= scores[i - 1] * (i > 1)
        and (i == count or scores[i] > scores[i + 1])
    ]


def _last_piece(starts: Sequence[int], sentences: Sequence[Span], piece: int) -> int:
    """The last piece of the sentence in which PIECE (from 0) stands."""
    end = next((b for _, b in sentences if starts[piece] < b), None)
    if end is None:
        return len(starts) - 1
    return int(np.searchsorted(starts, end, side="left")) - 1


def _best_span(
    start: Array, end: Array, free: NDArray[np.bool_], last_of: Sequence[int], longest: int
) -> tuple[Span | None, float]:
    """The pieces (first, last) with the highest sum of START and END, within one sentence and FREE; and that sum."""
    best: Span | None = None
    score = -np.inf
    blocked = np.flatnonzero(~free)
    for first in np.argsort(-start)[:8].tolist():
        if not free[first]:
            continue
        stop = min(int(blocked[np.searchsorted(blocked, first)]), last_of[first - 1] + 2, first + longest)
        last = first + int(end[first : max(stop, first + 1)].argmax())
        if start[first] + end[last] > score:
            best, score = (first, last), float(start[first] + end[last])
    return best, score


_SHELL = ' \t\n\u00a0\u3000,，،、“”„«»"「」『』‘’‹›:：;；'


def _trim(text: str, start: int, end: int) -> Span | None:
    """The span in whole words, without the marks around it; None if nothing is left."""
    while start > 0 and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    while start < end and text[start] in _SHELL:
        start += 1
    while end > start and text[end - 1] in _SHELL:
        end -= 1
    return (start, end) if start < end else None


def _joined(text: str, at: int) -> bool:
    """Whether a word goes on from before AT to after it; scripts without spaces have no such words."""
    before, after = text[at - 1], text[at]
    return before.isalnum() and after.isalnum() and max(before, after) < "\u0e00" and not after.isdigit()


def name_reader() -> str | None:
    """A name for the weights that ship with the package; None where they or what they run on are not installed."""
    folder = files("firsthand.extract") / "reader"
    if not can_run() or not (folder / "body.onnx").is_file():
        return None
    digest = blake2b((folder / "heads.npz").read_bytes() + (folder / "layout.json").read_bytes(), digest_size=5)
    return f"reader {digest.hexdigest()}"


def open_reader(*, threads: int = 1) -> TrainedReader | None:
    """The reader that ships with the package; None where the encoder or the runtime is not installed."""
    file = open_encoder_file() if name_reader() is not None else None
    if file is None:
        return None
    folder = files("firsthand.extract") / "reader"
    layout = json.loads((folder / "layout.json").read_text(encoding="utf-8"))
    with (folder / "heads.npz").open("rb") as stored, np.load(stored) as arrays:
        heads = {name: arrays[name].astype(np.float32) for name in arrays.files}
    with as_file(folder / "body.onnx") as body:
        return TrainedReader(file, str(body), heads, layout, threads)

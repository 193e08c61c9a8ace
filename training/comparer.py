"""The trainable comparer: the encoder of the wheel, asked two things about statements.

One at a time, for a vector in which wordings of one proposition lie close in whatever language; and two at a time,
for how the first stands to the second (same, says more, says less, contradicts, updates, unrelated) and in what they
contradict each other.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from firsthand.extract.pieces import BOS, EOS, PAD, EncoderFile
from firsthand.link.comparing import KINDS, STANDINGS
from training.model import Encoder

VECTOR_WIDTH = 192
MOST_PIECES = 96  # of one statement


class Comparer(nn.Module):
    """Encoder and heads."""

    def __init__(self, file: EncoderFile) -> None:
        super().__init__()
        width = file.width
        self.encoder = Encoder(file)
        self.dropout = nn.Dropout(0.1)
        self.vector = nn.Linear(width, VECTOR_WIDTH, bias=False)
        nn.init.orthogonal_(self.vector.weight)
        self.pair = nn.Sequential(nn.Linear(4 * width, 192), nn.GELU(), nn.Dropout(0.1))
        self.standing = nn.Linear(192, len(STANDINGS))
        self.kind = nn.Linear(192, len(KINDS))

    def states(self, words: Tensor, mask: Tensor) -> Tensor:
        """The last layer for WORDS, with dropout in training."""
        with torch.autocast(words.device.type, dtype=torch.bfloat16):
            h = self.encoder(words, mask)
        return self.dropout(h.float())

    def embed(self, h: Tensor, mask: Tensor) -> Tensor:
        """Vectors of statements read one at a time: rows × VECTOR_WIDTH, L2-normalised."""
        return functional.normalize(self.vector(_mean(h, mask)), dim=-1)

    def compare(self, h: Tensor, first: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of standing and kind of pairs read together. H: pairs × pieces × width; FIRST and SECOND (pairs ×
        pieces) are true where a piece is of the one or the other statement."""
        a, b = _mean(h, first), _mean(h, second)
        x = self.pair(torch.cat([h[:, 0], a, b, (a - b).abs()], dim=-1))
        return self.standing(x), self.kind(x)


def _mean(h: Tensor, mask: Tensor) -> Tensor:
    share = mask.float() / mask.float().sum(1, keepdim=True).clamp_min(1.0)
    return torch.einsum("bp,bpw->bw", share, h)


def together(pairs: Sequence[tuple[Sequence[int], Sequence[int]]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of piece ids as rows `<s> first </s> </s> second </s>`, and where the pieces of each stand."""
    longest = max(len(a) + len(b) + 4 for a, b in pairs)
    ids = np.full((len(pairs), longest), PAD, dtype=np.int64)
    first, second = np.zeros(ids.shape, bool), np.zeros(ids.shape, bool)
    for row, (a, b) in enumerate(pairs):
        sequence = [BOS, *a, EOS, EOS, *b, EOS]
        ids[row, : len(sequence)] = sequence
        first[row, 1 : 1 + len(a)] = True
        second[row, 3 + len(a) : 3 + len(a) + len(b)] = True
    return ids, first, second


def alone(texts: Sequence[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Piece ids as rows `<s> text </s>`, and where their pieces stand."""
    longest = max(map(len, texts)) + 2
    ids = np.full((len(texts), longest), PAD, dtype=np.int64)
    inside = np.zeros(ids.shape, bool)
    for row, text in enumerate(texts):
        ids[row, : len(text) + 2] = [BOS, *text, EOS]
        inside[row, 1 : len(text) + 1] = True
    return ids, inside

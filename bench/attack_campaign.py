"""Measures what planted corroboration (bench/attacks.py) moves: certain counts that may not, and changed facts.

A claim of the clean pile has *moved* if the claim that now holds its statements has another certain count; its own
reports are unchanged, so that their statements keep their ids. Where its statements now stand in several claims the
largest count is taken.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from bench.attack_wording import CHANGED
from bench.attacks import FAMILIES, Planted, plant, url_of
from bench.score import find_claims
from bench.stories import BenchReport, BenchStory, build, read_stories
from firsthand.intake import Received
from firsthand.model import Assessment, DatedBy, Reading, RelationKind, Story
from firsthand.pipeline import join_story, read_report

if TYPE_CHECKING:
    from firsthand.link.comparing import Comparer

Tell = Callable[[str], None]
Asked = TypeVar("Asked", str, tuple[str, str])
_COLUMNS = "raised lowered / claims   disputed joined / changed and read"
HEADER = f"{'family':20} {'runs':>5} {'planted':>7}  {_COLUMNS}"


@dataclass(frozen=True, slots=True)
class Equipment:
    """The trained READER and COMPARER; with neither, the rules alone."""

    reader: Any = None
    comparer: Any = None


@dataclass(frozen=True, slots=True)
class CleanPile:
    """STORY as bench has it, its READINGS made once, and what they come to JOINED."""

    story: BenchStory
    readings: tuple[Reading, ...]
    joined: Story


def main(arguments: Sequence[str] | None = None) -> int:
    """See the docstring of bench/attacks.py. Ends with 1 if any count was raised."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--half", choices=("open", "held", "both"), default="open")
    options.add_argument("--seeds", type=int, default=2)
    options.add_argument("--no-encoder", action="store_true")
    options.add_argument("--family", choices=tuple(FAMILIES), action="append")
    options.add_argument("--list", action="store_true", help="every count that moved, with its reasons")
    options.add_argument("ids", nargs="*")
    chosen = options.parse_args(arguments)
    equipment = Equipment() if chosen.no_encoder else open_equipment()
    total: dict[str, Counter[str]] = {family: Counter() for family in chosen.family or FAMILIES}
    for story in read_stories():
        if (chosen.ids and story.id not in chosen.ids) or not (
            chosen.half == "both" or story.is_held_back == (chosen.half == "held")
        ):
            continue
        pile = read_pile(story, equipment)
        for family, counted in total.items():
            for seed in range(chosen.seeds):
                planted = plant(story, family, seed)
                tell = _teller(f"{story.id} {family} {seed}") if chosen.list else _keep_quiet
                counted.update(measure(pile, planted, equipment, tell))
    for line in table(total):
        print(line)
    return 1 if any(counted["raised"] for counted in total.values()) else 0


def open_equipment() -> Equipment:
    """What ships with the package, as far as it is installed."""
    from firsthand.extract.comparing import open_comparer
    from firsthand.extract.trained import open_reader

    comparer = open_comparer(threads=2)
    return Equipment(open_reader(threads=2), None if comparer is None else OnceComparer(comparer))


class OnceComparer:
    """Asks COMPARER about no text and no pair twice: of an attacked pile nearly all is known from the clean one."""

    def __init__(self, comparer: Comparer) -> None:
        self._comparer = comparer
        self._texts: dict[str, NDArray[np.float32]] = {}
        self._pairs: dict[tuple[str, str], NDArray[np.float32]] = {}

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row for each of TEXTS."""
        return _ask_once(texts, self._texts, self._comparer.embed)

    def compare(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """One row for each of PAIRS."""
        return _ask_once(pairs, self._pairs, self._comparer.compare)


def _ask_once(
    asked: Sequence[Asked], known: dict[Asked, NDArray[np.float32]], ask: Callable[[list[Asked]], NDArray[np.float32]]
) -> NDArray[np.float32]:
    new = [one for one in dict.fromkeys(asked) if one not in known]
    if new:
        known.update(zip(new, ask(new), strict=True))
    return np.stack([known[one] for one in asked]) if asked else np.zeros((0, 0), dtype=np.float32)


def _teller(where: str) -> Tell:
    return lambda line: print(f"{where}: {line}", flush=True)


def _keep_quiet(_: str) -> None:
    pass


def read_pile(story: BenchStory, equipment: Equipment) -> CleanPile:
    """STORY, read and joined without anything planted."""
    urls = {report.number: url_of(report) for report in story.reports.values()}
    readings = read_all(story, urls, equipment)
    return CleanPile(story, readings, join(story, readings, equipment))


def read_all(story: BenchStory, urls: Mapping[str, str], equipment: Equipment) -> tuple[Reading, ...]:
    """The readings of all reports of STORY; one that cannot be read is a fault of the bench."""
    built = build(story)
    readings = []
    for name, outlet, language, published in built.rows:
        received = Received(
            name=name, content=built.texts[name].encode(), media_type="text/plain", url=urls[name.removesuffix(".txt")],
            outlet=outlet, published=published, language=language, dated_by=DatedBy.MANIFEST,
        )  # fmt: skip
        outcome = read_report(received, received_at="2032-01-01T00:00:00Z", reader=equipment.reader)
        if not isinstance(outcome, Reading):
            raise SystemExit(f"{story.id} {name}: {outcome.stage}: {outcome.reason}")
        readings.append(outcome)
    return tuple(readings)


def join(story: BenchStory, readings: Sequence[Reading], equipment: Equipment) -> Story:
    """READINGS as one story."""
    if equipment.comparer is None:
        return join_story(story.id, readings)
    return join_story(story.id, readings, comparer=equipment.comparer)


def measure(pile: CleanPile, planted: Sequence[Planted], equipment: Equipment, tell: Tell) -> Counter[str]:
    """How many certain counts PLANTED moves, and where the facts that it changes end up."""
    if not planted:
        return Counter()
    added = story_of(pile.story, [one.report for one in planted])
    readings = read_all(added, {one.report.number: one.url for one in planted}, equipment)
    attacked = join(pile.story, (*pile.readings, *readings), equipment)
    counted = Counter(runs=1, reports=len(planted))
    counted.update(compare_counts(pile.joined, attacked, tell))
    counted.update(follow_changes(pile, planted, added, attacked, tell))
    return counted


def story_of(story: BenchStory, reports: Iterable[BenchReport]) -> BenchStory:
    """STORY with REPORTS only, its claims with those that a change made."""
    claims = dict(story.claims) | {number + CHANGED: f"not: {said}" for number, said in story.claims.items()}
    return replace(story, claims=claims, relations=[], reports={report.number: report for report in reports})


def compare_counts(clean: Story, attacked: Story, tell: Tell) -> Counter[str]:
    """Claims of CLEAN; of how many the certain count is higher in ATTACKED, of how many lower."""
    now = {assessment.claim_id: assessment for assessment in attacked.assessments}
    claim_of = {id_: claim.id for claim in attacked.claims for id_ in claim.statement_ids}
    before = {assessment.claim_id: assessment for assessment in clean.assessments}
    counted: Counter[str] = Counter()
    for claim in clean.claims:
        holding = [now[id_] for id_ in dict.fromkeys(claim_of[statement] for statement in claim.statement_ids)]
        most = max(holding, key=lambda assessment: assessment.at_least)
        was = before[claim.id]
        counted["claims"] += 1
        moved = "raised" if most.at_least > was.at_least else "lowered" if most.at_least < was.at_least else ""
        if moved:
            counted[moved] += 1
            tell(f"{moved} {was.at_least} to {most.at_least}: {claim.text}\n    {_origins(was)}\n    {_origins(most)}")
    return counted


def _origins(assessment: Assessment) -> str:
    return " | ".join(
        f"{'' if origin.certain else '?'}{origin.name} [{'; '.join(origin.reasons)}]" for origin in assessment.origins
    )


def follow_changes(
    pile: CleanPile, planted: Sequence[Planted], added: BenchStory, attacked: Story, tell: Tell
) -> Counter[str]:
    """Of the facts that were changed: how many are read, stand in the claim of the true one, or against it.

    Not of those that an outlet changes in its own report: they are updates.
    """
    dossier = _dossier_of(attacked)
    true_key, added_key = build(pile.story).key, build(added).key
    true_claims = _claims_by_mark(true_key, dossier)
    changed_claims = _claims_by_mark(added_key, dossier)
    disputes = {
        frozenset((relation.a_id, relation.b_id))
        for relation in attacked.relations
        if relation.kind is RelationKind.CONTRADICTS
    }
    counted: Counter[str] = Counter()
    for one in planted:
        if one.report.outlet == pile.story.reports[one.source].outlet:
            continue
        for (file, number), found in changed_claims.items():
            if file != f"{one.report.number}.txt" or number < CHANGED:
                continue
            true = true_claims.get((f"{one.source}.txt", number - CHANGED), set())
            counted["changed"] += 1
            if not true or not found:
                continue
            joined = bool(true & found)
            disputed = any(frozenset((a, b)) in disputes for a in true for b in found)
            counted.update(changed_read=1, joined=joined, disputed=disputed and not joined)
            if joined or not disputed:
                tell(f"{'joined' if joined else 'not disputed'}: {_words_of(added_key, added, file, number)}")
    return counted


def _claims_by_mark(key: Mapping[str, Any], dossier: dict[str, Any]) -> dict[tuple[str, int], set[str]]:
    """By file and claim of KEY, the claims that hold the statements so marked; none where they were not read."""
    found: dict[tuple[str, int], set[str]] = {}
    for statement, claim in zip(key["statements"], find_claims(dict(key), dossier), strict=True):
        held = found.setdefault((statement["file"], statement["claim"]), set())
        held |= {claim} if claim is not None else set()
    return found


def _words_of(key: Mapping[str, Any], added: BenchStory, file: str, number: int) -> str:
    texts = build(added).texts
    marked = next(s for s in key["statements"] if (s["file"], s["claim"]) == (file, number))
    return json.dumps(texts[file][marked["start"] : marked["end"]], ensure_ascii=False)


def _dossier_of(story: Story) -> dict[str, Any]:
    """What bench/score.py needs of a dossier to find statements by their place."""
    return {
        "reports": [{"id": reading.report.id, "name": reading.report.name} for reading in story.readings],
        "statements": [
            {"id": s.id, "report": s.report_id, "start": s.anchor.start, "end": s.anchor.end}
            for reading in story.readings
            for s in reading.statements
        ],
        "claims": [{"id": claim.id, "statements": list(claim.statement_ids)} for claim in story.claims],
    }


def table(total: Mapping[str, Counter[str]]) -> list[str]:
    """One line a family, and one for all."""
    lines = [HEADER]
    everything: Counter[str] = Counter()
    for family, counted in total.items():
        lines.append(_row(family, counted))
        everything.update(counted)
    return [*lines, _row("all", everything)]


def _row(name: str, c: Counter[str]) -> str:
    changed = f"{c['disputed']:>8} {c['joined']:>6} / {c['changed_read']} of {c['changed']}" if c["changed"] else ""
    return (
        f"{name:20} {c['runs']:>5} {c['reports']:>7}  {c['raised']:>6} {c['lowered']:>7} / {c['claims']:<6} {changed}"
    ).rstrip()

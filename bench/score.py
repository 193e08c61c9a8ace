"""Scores dossiers against the keys of Firsthand Bench, and the simple methods that people use now beside them.

    python bench/score.py [--half open|held|both] [--no-encoder] [--errors] [--keep FOLDER] [ID …]

Every figure is a count over all chosen stories, so that a long story weighs more. A dossier of any program will do:
the format is that of `firsthand export --format json`.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.stories import BenchStory, build, read_stories, write

Row = dict[str, Any]
# What a distortion makes two claims contradict each other in.
FIELD_OF = {
    "number": "different_number", "cause": "different_cause", "time": "different_time", "place": "different_place",
    "denial": "denial", "outcome": "outcome", "polarity": "denial", "actor": "different_cause",
    "date": "different_time", "certainty": "outcome",
}  # fmt: skip


def main() -> int:
    """See the docstring of the module."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--half", choices=("open", "held", "both"), default="open")
    options.add_argument("--no-encoder", action="store_true")
    options.add_argument("--errors", action="store_true")
    options.add_argument("--keep", type=Path)
    options.add_argument("ids", nargs="*")
    chosen = options.parse_args()
    stories = [
        story for story in read_stories()
        if (chosen.half == "both" or story.is_held_back == (chosen.half == "held"))
        and (not chosen.ids or story.id in chosen.ids)
    ]  # fmt: skip
    total: Counter[str] = Counter()
    simple: dict[str, Counter[str]] = defaultdict(Counter)
    with tempfile.TemporaryDirectory() as made:
        folder = chosen.keep or Path(made)
        for story in stories:
            key = build(story).key
            dossier = read_dossier(story, folder, ["--no-encoder"] if chosen.no_encoder else [])
            counted = count(key, dossier, print if chosen.errors else (lambda _: None))
            print(f"{story.id}  {figures(counted)}", flush=True)
            total += counted
            for name, method in SIMPLE.items():
                simple[name] += method(story, key)
    print(f"all  {figures(total)}")
    for name, counted in simple.items():
        print(f"{name}: {figures(counted)}")
    return 0


def read_dossier(story: BenchStory, folder: Path, flags: Sequence[str]) -> Row:
    """What Firsthand makes of STORY."""
    reports = folder / story.id
    write(story, reports)
    store = folder / f"{story.id}.db"
    store.unlink(missing_ok=True)
    paths = [str(path) for path in sorted(reports.glob("??.txt"))]
    manifest = ["--manifest", str(reports / "manifest.tsv")]
    _firsthand("add", *paths, *manifest, "--story", story.id, "--store", str(store), *flags)
    out = folder / f"{story.id}.json"
    _firsthand("export", "--story", story.id, "--store", str(store), "-o", str(out))
    dossier: Row = json.loads(out.read_text(encoding="utf-8"))
    return dossier


def _firsthand(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", "firsthand", *arguments], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 3):
        raise SystemExit(f"firsthand {arguments[0]} ended with {done.returncode}:\n{done.stderr}")


def count(key: Row, dossier: Row, tell: Callable[[str], None]) -> Counter[str]:
    """All counts of one story; TELL is told of each error."""
    claim_of = find_claims(key, dossier)
    found: Counter[str] = Counter(statements=len(key["statements"]), read=sum(c is not None for c in claim_of))
    _count_pairs(key, claim_of, found, tell)
    votes = _votes(key, claim_of)
    _count_origins(key, dossier, votes, found, tell)
    _count_distortions(key, claim_of, votes, found, tell)
    _count_relations(key, dossier, claim_of, found, tell)
    _count_derivations(key, dossier, found, tell)
    return found


def find_claims(key: Row, dossier: Row) -> list[str | None]:
    """For each statement of KEY the claim of the dossier's statement that overlaps it most, if by half or inside it."""
    name_of = {report["id"]: Path(report["name"]).name for report in dossier["reports"]}
    in_file: dict[str, list[Row]] = defaultdict(list)
    for statement in dossier["statements"]:
        in_file[name_of[statement["report"]]].append(statement)
    claim_of = {id_: claim["id"] for claim in dossier["claims"] for id_ in claim["statements"]}
    found: list[str | None] = []
    for wanted in key["statements"]:
        best = max(in_file[wanted["file"]], key=lambda s: _closeness(wanted, s), default=None)
        found.append(claim_of.get(best["id"]) if best is not None and _closeness(wanted, best) >= 0.3 else None)
    return found


def _closeness(a: Row, b: Row) -> float:
    """Intersection over union of two spans; nothing unless the shorter one lies mostly in the other."""
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    lengths = a["end"] - a["start"], b["end"] - b["start"]
    return shared / (sum(lengths) - shared) if shared >= 0.7 * max(1, min(lengths)) else 0.0


def _count_pairs(key: Row, claim_of: Sequence[str | None], found: Counter[str], tell: Callable[[str], None]) -> None:
    rows = list(zip(key["statements"], claim_of, strict=True))
    wording = {claim["claim"]: claim["wording"] for claim in key["claims"]}
    merged: Counter[tuple[int, int]] = Counter()
    for (a, x), (b, y) in combinations(rows, 2):
        joined = x is not None and x == y
        same = a["claim"] == b["claim"]
        found["pairs"] += same
        found["pairs_joined"] += joined
        found["pairs_right"] += same and joined
        if joined and not same:
            merged[a["claim"], b["claim"]] += 1
    for (a_claim, b_claim), times in merged.most_common(8):
        tell(f"  merged {times}: {wording[a_claim]} | {wording[b_claim]}")


def _votes(key: Row, claim_of: Sequence[str | None]) -> dict[int, str]:
    """For each claim of KEY the dossier's claim that most of its statements are in."""
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for statement, claim in zip(key["statements"], claim_of, strict=True):
        if claim is not None:
            votes[statement["claim"]][claim] += 1
    return {number: counted.most_common(1)[0][0] for number, counted in votes.items()}


def _count_origins(
    key: Row, dossier: Row, votes: Mapping[int, str], found: Counter[str], tell: Callable[[str], None]
) -> None:
    by_id = {claim["id"]: claim for claim in dossier["claims"]}
    for claim in key["claims"]:
        found["claims"] += 1
        mine = by_id.get(votes.get(claim["claim"], ""))
        if mine is None:
            continue
        right = mine["independent_origins"] == claim["at_least"]
        found["certain_right"] += right
        found["range_right"] += right and mine["independent_at_most"] == claim["at_most"]
        several = claim["at_least"] > 1
        found["several"] += several
        found["several_right"] += several and right
        if not right:
            tell(f"  origins {mine['independent_origins']} for {claim['at_least']}: {claim['wording']} "
                 f"{mine['origins']} for {claim['origins']}")  # fmt: skip


def _count_distortions(
    key: Row, claim_of: Sequence[str | None], votes: Mapping[int, str], found: Counter[str], tell: Callable[[str], None]
) -> None:
    """A statement of a distorted claim is wrongly joined where it is in the claim that most of the true one's are."""
    for relation in key["relations"]:
        if relation["verb"] != "distorts":
            continue
        mine = [c for s, c in zip(key["statements"], claim_of, strict=True) if s["claim"] == relation["a"]]
        read = [c for c in mine if c is not None]
        if relation["b"] not in votes or not read:
            continue
        found["distorted"] += len(read)
        joined = sum(c == votes[relation["b"]] for c in read)
        found["distorted_joined"] += joined
        if joined:
            tell(f"  distortion of {relation['kind']} joined: claim {relation['a']} with {relation['b']}")


def _count_relations(
    key: Row, dossier: Row, claim_of: Sequence[str | None], found: Counter[str], tell: Callable[[str], None]
) -> None:
    wording = {claim["claim"]: claim["wording"] for claim in key["claims"]}
    members: dict[str, Counter[int]] = defaultdict(Counter)
    for statement, claim in zip(key["statements"], claim_of, strict=True):
        if claim is not None:
            members[claim][statement["claim"]] += 1
    wanted = {frozenset((r["a"], r["b"])): r for r in key["relations"] if r["verb"] in ("contradicts", "distorts")}
    revised = {frozenset((r["a"], r["b"])) for r in key["relations"] if r["verb"] == "updates"}
    hit: dict[frozenset[int], set[str]] = defaultdict(set)
    for link in dossier["contradictions"]:
        sides = members.get(link["a"]), members.get(link["b"])
        if not sides[0] or not sides[1]:
            continue
        pairs = {frozenset((a, b)) for a in sides[0] for b in sides[1] if a != b}
        found["contradictions_told"] += 1
        right = [pair for pair in pairs if pair in wanted]
        found["contradictions_told_right"] += bool(right)
        for pair in right:
            hit[pair].add(link["kind"])
        found["updates_as_contradictions"] += len(pairs & revised - wanted.keys())
        if not right:
            a, b = sides[0].most_common(1)[0][0], sides[1].most_common(1)[0][0]
            tell(f"  no contradiction ({link['kind']}): {wording[a]} | {wording[b]}")
    for pair, relation in wanted.items():
        if not all(any(number in counted for counted in members.values()) for number in pair):
            continue
        found["contradictions"] += 1
        found["contradictions_found"] += pair in hit
        found["kinds_right"] += FIELD_OF[relation["kind"]] in hit[pair]
        if not hit[pair]:
            tell(f"  missed ({relation['kind']}): {wording[relation['a']]} | {wording[relation['b']]}")
    updated = {
        frozenset((a, b))
        for link in dossier["updates"]
        for a in members.get(link["a"], ())
        for b in members.get(link["b"], ())
        if a != b
    }
    found["updates"] += len(revised)
    found["updates_found"] += len(updated & revised)


def _count_derivations(key: Row, dossier: Row, found: Counter[str], tell: Callable[[str], None]) -> None:
    name_of = {report["id"]: Path(report["name"]).name for report in dossier["reports"]}
    wanted = {(d["taker"], d["giver"]): d["kind"] for d in key["derivations"] if d["giver"]}
    ancestors = _closure(wanted)
    told = {
        (name_of[report["id"]], name_of[d["report"]])
        for report in dossier["reports"]
        for d in report["derived_from"]
        if d.get("report") in name_of
    }
    found["derivations"] += len(wanted)
    found["derivations_told"] += len(told)
    for taker, giver in sorted(wanted):
        near = (taker, giver) in told or (giver, taker) in told
        found["derivations_near"] += near
        found["derivations_found"] += (taker, giver) in told
        found[f"derivations_{wanted[taker, giver]}"] += 1
        found[f"derivations_{wanted[taker, giver]}_found"] += (taker, giver) in told
        if (taker, giver) not in told:
            tell(f"  derivation missed: {taker} from {giver} ({wanted[taker, giver]}){' turned' if near else ''}")
    for taker, giver in sorted(told):
        found["derivations_told_right"] += (taker, giver) in ancestors
        if (taker, giver) not in ancestors and (giver, taker) not in ancestors:
            tell(f"  no derivation: {taker} from {giver}")


def _closure(edges: Mapping[tuple[str, str], str]) -> set[tuple[str, str]]:
    """EDGES with those that follow from them: what is taken from a copy is taken from its original."""
    closed = set(edges)
    while True:
        more = {(a, d) for a, b in closed for c, d in closed if b == c} - closed
        if not more:
            return closed
        closed |= more


def figures(c: Counter[str]) -> str:
    """The counts as shares."""
    pairs = _prf(c["pairs_right"], c["pairs_joined"], c["pairs"])
    told = _share(c["contradictions_told_right"], c["contradictions_told"])
    contradictions = _f(told, _share(c["contradictions_found"], c["contradictions"]))
    derived = _f(
        _share(c["derivations_told_right"], c["derivations_told"]), _share(c["derivations_found"], c["derivations"])
    )
    return (
        f"read {_share(c['read'], c['statements']):.2f}  pairs {pairs}  "
        f"origins {_share(c['certain_right'], c['claims']):.2f} several {_share(c['several_right'], c['several']):.2f} "
        f"range {_share(c['range_right'], c['claims']):.2f}  "
        f"distorted joined {_share(c['distorted_joined'], c['distorted']):.3f}  "
        f"contradictions {contradictions:.2f} (P {told:.2f} "
        f"R {_share(c['contradictions_found'], c['contradictions']):.2f}) "
        f"kind {_share(c['kinds_right'], c['contradictions_found']):.2f}  "
        f"updates {_share(c['updates_found'], c['updates']):.2f} "
        f"as contradictions {_share(c['updates_as_contradictions'], c['updates']):.3f}  "
        f"derivation {derived:.2f} direction {_share(c['derivations_found'], c['derivations_near']):.2f}"
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _f(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _prf(right: int, told: int, wanted: int) -> str:
    p, r = _share(right, told), _share(right, wanted)
    return f"{_f(p, r):.2f} (P {p:.2f} R {r:.2f})"


# --- what people use now ------------------------------------------------------------------------------------


def words_of(text: str) -> frozenset[str]:
    """The words of TEXT, or its characters where it has no spaces."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(words if len(words) > 2 else text)


def jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    """Shared of all."""
    return len(a & b) / max(1, len(a | b))


def count_outlets(story: BenchStory, key: Row) -> Counter[str]:
    """Every outlet a source: origins are the outlets that carry the claim, the claims themselves being given."""
    outlet = {f"{r.number}.txt": r.outlet for r in story.reports.values()}
    found: Counter[str] = Counter()
    for claim in key["claims"]:
        outlets = {outlet[s["file"]] for s in key["statements"] if s["claim"] == claim["claim"]}
        found["claims"] += 1
        found["certain_right"] += len(outlets) == claim["at_least"]
        found["several"] += claim["at_least"] > 1
        found["several_right"] += claim["at_least"] > 1 and len(outlets) == claim["at_least"]
    return found


def join_by_words(story: BenchStory, key: Row) -> Counter[str]:
    """Statements that share .55 of their words are one claim."""
    texts = build(story).texts
    words = [words_of(texts[s["file"]][s["start"] : s["end"]]) for s in key["statements"]]
    found: Counter[str] = Counter(statements=len(words), read=len(words))
    for (i, a), (j, b) in combinations(enumerate(key["statements"]), 2):
        joined, same = jaccard(words[i], words[j]) >= 0.55, a["claim"] == b["claim"]
        found["pairs"] += same
        found["pairs_joined"] += joined
        found["pairs_right"] += same and joined
    return found


def trace_by_shingles(story: BenchStory, key: Row) -> Counter[str]:
    """Reports that share half of their word triples (what MinHash estimates) are copies; the later one took."""
    texts = build(story).texts
    shingles = {
        name: frozenset(zip(w, w[1:], w[2:], strict=False))
        for name, text in texts.items()
        if (w := re.findall(r"\w+", text.casefold()))
    }
    moment = {f"{r.number}.txt": r.backdated or r.published for r in story.reports.values()}
    told = {
        (max(a, b, key=moment.__getitem__), min(a, b, key=moment.__getitem__))
        for a, b in combinations(shingles, 2)
        if len(shingles[a] & shingles[b]) >= 0.5 * len(shingles[a] | shingles[b])
    }
    wanted = {(d["taker"], d["giver"]): d["kind"] for d in key["derivations"] if d["giver"]}
    turned = {(b, a) for a, b in told}
    return Counter(
        derivations=len(wanted), derivations_told=len(told), derivations_found=len(told & wanted.keys()),
        derivations_near=len((told | turned) & wanted.keys()), derivations_told_right=len(told & _closure(wanted)),
    )  # fmt: skip


SIMPLE: dict[str, Callable[[BenchStory, Row], Counter[str]]] = {
    "outlet counting (claims given)": count_outlets,
    "word overlap ≥ .55 (statements given)": join_by_words,
    "MinHash ≥ .5": trace_by_shingles,
}

if __name__ == "__main__":
    raise SystemExit(main())

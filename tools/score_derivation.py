"""Which reports are told to be copies, rewrites and translations of each other, on NTREX-128.

    python tools/score_derivation.py [whole|passages|retrieval …] [--split dev|test] [--limit N] [--no-encoder]

`whole`: pairs of reports in piles in which no report stands in more than two versions; how many pairs of each grade are
linked, how many links join different reports, and recall above the best of these. `passages`: two lines each, scored by
the best chain of their sentences, as rewrites are traced, and by the cosine of the two texts as they stand; AUC of
derived against unrelated, in one language and across. `retrieval`: the English original among all reports, asked for by
the first lines of its translation. `--limit`: so many pairs of each grade, so many versions to ask by. Without an
encoder names, numbers, places and times decide. The set lies beside the checkout (../shared/data/derivation); without
it, it says so and stops with 0. Thresholds are tuned on `dev` only.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from firsthand.extract.comparing import open_comparer
from firsthand.intake import Received
from firsthand.link.comparing import Embedder
from firsthand.link.derivations import trace_derivations
from firsthand.link.rewrites import MarkedReport, align_sentences, embed_reports, mark_report, weigh_marks
from firsthand.link.shingles import sentences_of
from firsthand.model import Reading, Skipped
from firsthand.pipeline import read_report

FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "derivation"
# A language with fewer pairs of either kind is not shown.
FEWEST = 4
GRADES = ("verbatim", "light_edit", "rewrite", "translation", "unrelated")
Row = dict[str, Any]


def read_rows(name: str, split: str, limit: int | None) -> list[Row]:
    """Every so manieth row of SPLIT, at most LIMIT of each grade (hard and easy unrelated pairs apart)."""
    with gzip.open(FOLDER / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if split in ("all", row["split"])]
    by_grade: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        by_grade[row["grade"], row.get("hard")].append(row)
    return [row for kept in by_grade.values() for row in kept[:: -(-len(kept) // (limit or len(kept)))]]


@cache
def texts() -> dict[tuple[str, str], Row]:
    """The rows of documents.jsonl by report and version."""
    with gzip.open(FOLDER / "documents.jsonl.gz", "rt", encoding="utf-8") as lines:
        return {(row["doc"], row["file"]): row for row in map(json.loads, lines)}


@cache
def read_version(doc: str, version: str, first: int = 0, last: int | None = None) -> Reading:
    """Lines FIRST to LAST of one version of one report, as firsthand reads it."""
    row = texts()[doc, version]
    content = "\n".join(row["lines"][first:last]).encode()
    received = Received(f"{doc}.{version}.{first}", content, "text/plain", language=row["lang"])
    read = read_report(received, received_at="2026-01-01T00:00:00Z")
    if isinstance(read, Skipped):
        raise SystemExit(f"{received.name}: {read.reason}")
    return read


def language_of(row: Row) -> str:
    """The language of the pair: of the side that is not English, and "x-y" where neither is."""
    sides = sorted({row[f"{side}_lang"].partition("-")[0] for side in "ab"})
    others = [side for side in sides if side != "en"]
    return "-".join(others) or "en"


def is_one_language(row: Row) -> bool:
    return row["a_lang"].partition("-")[0] == row["b_lang"].partition("-")[0]


def pile_up(rows: Sequence[Row]) -> list[list[Row]]:
    """ROWS in piles in which no report belongs to two rows."""
    piles: list[tuple[list[Row], set[str]]] = []
    for row in rows:
        docs = {row["a"], row["b"]}
        free = next((held for held in piles if not docs & held[1]), None)
        if free is None:
            free = ([], set())
            piles.append(free)
        free[0].append(row)
        free[1].update(docs)
    return [pile for pile, _ in piles]


def score_whole(rows: Sequence[Row], *, embedder: Embedder | None) -> None:
    """Prints which pairs are linked, by grade and language."""
    found: list[tuple[Row, float]] = []
    wrong: list[float] = []
    apart = 0
    for pile in pile_up(rows):
        links, docs = link_pile(pile, embedder)
        found += [(row, links.pop(sides_of(row), 0.0)) for row in pile]
        wrong += [score for pair, score in links.items() if docs[min(pair)] != docs[max(pair)]]
        apart += len(docs) * (len(docs) - 1) // 2 - sum(row["a"] == row["b"] for row in pile)
    wrong += [score for row, score in found if row["grade"] == "unrelated" and score]
    highest = max(wrong, default=0.0)
    print("| grade | pairs | linked | linked above every false link |\n|---|---:|---:|---:|")
    for grade, held in sorted(by_key(found, lambda one: name_grade(one[0])).items()):
        linked, above = share(score > 0 for _, score in held), share(score > highest for _, score in held)
        print(f"| {grade} | {len(held)} | {linked} | {above} |")
    print(f"{len(wrong)} links between different reports among {apart:,} pairs of them, the best {highest:.2f}")
    for grade in ("4 translation of the original", "3 rewrite"):
        held = by_key([one for one in found if name_grade(one[0]) == grade], lambda one: language_of(one[0]))
        print(
            f"{grade[2:]}, linked by language: " + by_name(held, lambda pairs: share(score > 0 for _, score in pairs))
        )


def link_pile(pile: Sequence[Row], embedder: Embedder | None) -> tuple[dict[frozenset[str], float], dict[str, str]]:
    """The score of every two versions that are linked, by report id, and the report that each is a version of."""
    docs = {report_of(row, side).report.id: row[side] for row in pile for side in "ab"}
    readings = {one.report.id: one for row in pile for one in (report_of(row, "a"), report_of(row, "b"))}
    links: dict[frozenset[str], float] = {}
    for one in trace_derivations(list(readings.values()), embedder=embedder):
        if one.origin_report_id is not None:
            pair = frozenset({one.report_id, one.origin_report_id})
            links[pair] = max(links.get(pair, 0.0), one.score.value)
    return links, docs


def report_of(row: Row, side: str) -> Reading:
    return read_version(row[side], row[f"{side}_file"])


def sides_of(row: Row) -> frozenset[str]:
    return frozenset({report_of(row, "a").report.id, report_of(row, "b").report.id})


def name_grade(row: Row) -> str:
    """The grade with its place in the table."""
    more = {True: " of the original", False: " of one another", None: ""}[row.get("direct")]
    more += {True: ", look-alikes", False: ", any", None: ""}[row.get("hard")]
    return f"{GRADES.index(row['grade']) + 1} {row['grade']}{more}"


def score_passages(rows: Sequence[Row], *, embedder: Embedder | None) -> None:
    """Prints AUC of derived against unrelated passages by grade and language."""
    marked = {key: mark_report(one, sentences_of(one)) for key, one in read_passages(rows).items()}
    weights = weigh_marks(list(marked.values()))
    vectors = None if embedder is None else embed_reports(marked.values(), embedder)
    whole: dict[Any, Any] = {}
    if embedder is not None:
        embedded = embedder.embed([one.reading.report.text for one in marked.values()])
        whole = dict(zip(marked, embedded, strict=True))
    chains: list[tuple[Row, float]] = []
    cosines: list[tuple[Row, float]] = []
    for row in rows:
        a, b = passage_of(row, "a"), passage_of(row, "b")
        chains.append((row, score_passage(marked[a], marked[b], weights, vectors)))
        if whole:
            cosines.append((row, float(whole[a] @ whole[b])))
    for name, scored in (("chain of sentences", chains), ("cosine of the texts", cosines)):
        if scored:
            print_passages(name, scored)


def read_passages(rows: Sequence[Row]) -> dict[Any, Reading]:
    return {key: read_version(*key) for row in rows for key in (passage_of(row, "a"), passage_of(row, "b"))}


def passage_of(row: Row, side: str) -> tuple[str, str, int, int]:
    first, last = row[f"{side}_lines"]
    return row[side], row[f"{side}_file"], first, last


def score_passage(a: MarkedReport, b: MarkedReport, weights: Any, vectors: Any) -> float:
    """The summed scores of the best chain of sentence pairs, over the sentences of the shorter passage."""
    parallel = align_sentences(a, b, weights, vectors, at_least=0.0, at_least_by_marks=0.0)
    return sum(score for _, _, score in parallel.pairs) / max(1, min(len(a.sentences), len(b.sentences)))


def print_passages(name: str, scored: Sequence[tuple[Row, float]]) -> None:
    print(f"| {name} | grade | pairs | AUC | AUC against the same report | recall at no false pair |")
    print("|---|---|---:|---:|---:|---:|")
    for one, where in ((True, "one language"), (False, "across languages")):
        held = [(row, score) for row, score in scored if is_one_language(row) == one]
        unrelated = [score for row, score in held if row["grade"] == "unrelated"]
        same = [score for row, score in held if row["grade"] == "unrelated" and row["hard"]]
        for grade in (*GRADES[:-1], "all"):
            own = [s for row, s in held if row["grade"] == grade or (grade == "all" and row["grade"] != "unrelated")]
            if own and unrelated:
                above = share(score > max(unrelated) for score in own)
                against = f"{auc(own, same):.3f}" if same else "–"
                figures = f"{auc(own, unrelated):.3f} | {against} | {above}"
                print(f"| {where} | {grade} | {len(own)}, {len(unrelated)} | {figures} |")
    across = by_key([one for one in scored if not is_one_language(one[0])], lambda one: language_of(one[0]))
    by_language = {}
    for language, held in across.items():
        sides = [[s for row, s in held if (row["grade"] == "unrelated") == unrelated] for unrelated in (False, True)]
        if min(map(len, sides)) >= FEWEST:
            by_language[language] = auc(*sides)
    print("across languages, AUC by language: " + by_name(by_language, lambda figure: f"{figure:.3f}"))


def score_retrieval(split: str, limit: int | None, *, embedder: Embedder) -> None:
    """Prints how often the English original comes first, asked for by the translation of its first lines."""
    docs = sorted({doc for doc, version in texts() if split in ("all", texts()[doc, version]["split"])})
    versions = sorted({version for _, version in texts() if not version.startswith("eng")})
    originals = [first_lines(doc, "eng") for doc in docs]
    known = embedder.embed(originals)
    right: dict[str, list[bool]] = defaultdict(list)
    for version in versions[:: -(-len(versions) // (limit or len(versions)))]:
        language = texts()[docs[0], version]["lang"]
        asked = embedder.embed([first_lines(doc, version) for doc in docs])
        right[language] += list(np.argmax(asked @ known.T, axis=1) == np.arange(len(docs)))
    print(f"retrieval@1 of the original among {len(docs)}, by its first lines: " + by_name(right, share))
    print("all: " + share([one for held in right.values() for one in held]))


def first_lines(doc: str, version: str) -> str:
    """The headline and the first lines, as far as an encoder reads."""
    return " ".join(texts()[doc, version]["lines"][:2])


def auc(derived: Sequence[float], unrelated: Sequence[float]) -> float:
    """How often a derived pair scores above an unrelated one; ties count half."""
    ordered = np.sort(np.asarray(unrelated))
    below = np.searchsorted(ordered, derived, side="left") + np.searchsorted(ordered, derived, side="right")
    return float(below.mean() / (2 * len(ordered)))


def share(held: Iterable[bool]) -> str:
    listed = list(held)
    return f"{sum(listed) / max(1, len(listed)):.3f}"


def by_key(items: Iterable[Any], name: Callable[[Any], str]) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for item in items:
        groups[name(item)].append(item)
    return groups


def by_name(figures: dict[str, Any], show: Callable[[Any], str]) -> str:
    return ", ".join(f"{name} {show(figures[name])}" for name in sorted(figures))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", default=("whole", "passages", "retrieval"), metavar="PART")
    parser.add_argument("--split", choices=("dev", "test", "all"), default="dev")
    parser.add_argument("--limit", type=int, help="at most so many pairs of each grade, or versions to ask by")
    parser.add_argument("--no-encoder", action="store_true")
    given = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"Skipped: the set does not lie beside the checkout ({FOLDER}).")
        return
    embedder = None if given.no_encoder else open_comparer(threads=1)
    if "whole" in given.parts:
        score_whole(read_rows("pairs", given.split, given.limit), embedder=embedder)
    if "passages" in given.parts:
        score_passages(read_rows("passages", given.split, given.limit), embedder=embedder)
    if "retrieval" in given.parts and embedder is not None:
        score_retrieval(given.split, given.limit, embedder=embedder)


if __name__ == "__main__":
    main()

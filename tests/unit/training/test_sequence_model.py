"""The sequence model: tags of a report, statements from tags, and a reader trained on a handful of reports."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
pytest.importorskip("pycrfsuite", reason="the sequence model needs python-crfsuite")

from training import sequence_model
from training.corpus import LabelledReport, read_file
from training.sequence_features import Familiar, rows_of
from training.sequence_model import SequenceModel, SequenceReader, labelled_words, put_together, tag_rows

from firsthand.model import Basis, Stance

NAMES = ("Orla Finn", "Tam Reed", "The harbour office", "Mayor Dunn", "A diver", "The ferry firm")
SAID = ("the quay had sunk", "the pumps were off", "no ship was lost", "the ferry would sail", "the light had failed")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[LabelledReport]:
    lines = []
    for i, name in enumerate(NAMES):
        lines.append(f"=== en-000{i + 1} wire accident 2031-03-04 | Harlow Dispatch")
        for j, content in enumerate(SAID):
            basis = "official_statement denies" if content.startswith("no ") else "official_statement asserts"
            lines.append(f"body: {{S{j + 1}|{name}}} {{C{j + 1}|said}} that {{T{j + 1}={basis}|{content}}}. Rain fell.")
        lines.append("")
    file = tmp_path_factory.mktemp("corpus") / "a.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    return list(read_file(file))


def test_tags_follow_the_marks(reports: list[LabelledReport]):
    _, start, end = reports[0].paragraphs[0]
    rows = rows_of(reports[0].text[start:end], "en")
    assert tag_rows(rows, reports[0], start) == [
        *("B-source", "I-source", "B-cue", "O", "B-content", "I-content", "I-content", "I-content"),
        *("O", "O", "O", "O"),
    ]


def test_a_report_does_not_teach_its_own_words(reports: list[LabelledReport]):
    familiar = Familiar.learn((r.language, r.id, labelled_words(r)) for r in reports[:1])
    assert familiar.tells("en", "said") == ["cue~word:always"]
    assert familiar.without("en-0001").tells("en", "said") == []
    assert Familiar.from_table(familiar.as_table()).tells("en", "said") == ["cue~word:always"]


def test_statements_take_the_nearest_cue_and_its_source():
    text = '"It fell," said Orla. Tam said it stood, Northwire wrote.'
    rows = rows_of(text, "en")
    tags = {"It": "B-content", "fell": "I-content", "Orla": "B-source", "Tam": "B-source", "stood": "I-content"}
    tags |= {"it": "B-content", "said": "B-cue", "Northwire": "B-voice"}
    found = put_together(rows, [tags.get(row.token.text, "O") for row in rows], [0, 22])
    said = [
        tuple(text[slice(*span)] if span else None for span in (content, source, cue))
        + tuple(text[slice(*voice)] for voice in voices)
        for content, source, cue, voices in found
    ]
    assert said == [("It fell", "Orla", "said"), ("it stood", "Tam", "said", "Northwire")]


def test_a_content_goes_on_after_its_source_but_not_into_the_next_sentence():
    text = "Prices, Orla said, doubled. Rents fell."
    rows = rows_of(text, "en")
    tags = {"Prices": "B-content", "Orla": "B-source", "said": "B-cue"}
    tags |= dict.fromkeys(("doubled", "Rents", "fell"), "I-content")
    found = put_together(rows, [tags.get(row.token.text, "O") for row in rows], [0, 28])
    assert [(text[slice(*content)], source and text[slice(*source)]) for content, source, *_ in found] == [
        ("Prices, Orla said, doubled", "Orla"),
        ("Rents fell", "Orla"),
    ]


def test_a_small_model_reads_what_it_was_taught(
    reports: list[LabelledReport], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with pytest.raises(SystemExit):
        SequenceModel(tmp_path)
    monkeypatch.setattr(sequence_model, "FOLDER", tmp_path)
    monkeypatch.setattr(sequence_model, "load_corpus", lambda: reports)
    sequence_model.main()
    text = "Kay Moss said that the mast had fallen. Snow fell."
    (reading,) = SequenceReader(SequenceModel(tmp_path), "en").read([text], [[(0, 39), (40, 50)]])
    (found,) = reading.found
    assert text[slice(*found.content)] == "the mast had fallen"
    assert found.source is not None and text[slice(*found.source)] == "Kay Moss"
    assert found.cue is not None and text[slice(*found.cue)] == "said"
    assert not found.elsewhere
    assert sum(found.basis) == pytest.approx(1) and sum(found.stance) == pytest.approx(1)
    assert list(Basis)[int(reading.own_basis[0].argmax())] is Basis.UNATTRIBUTED
    assert list(Stance)[int(reading.own_stance[0].argmax())] is Stance.ASSERTS

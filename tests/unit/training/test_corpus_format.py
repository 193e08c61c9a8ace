"""The format of the reading corpus: what its marks say, and what is refused."""

import pytest
from training.corpus import CORPUS, MalformedError, load_corpus, read_file

from firsthand.model import Basis, Stance

REPORT = """=== en-0001 wire accident 2031-03-04 | Harlow Dispatch
headline: {T1=unattributed hedges|{Q=2 people exact|Two} may be missing at {P=64.1 -21.9|Kest}}
body: {V2|Northwire}, {C2|citing} {S2=Dana Orlo|a nurse}, reported that \
{T2=eyewitness asserts|the hull was {D=2031-03-03|on Monday} still whole}. "{T3=eyewitness asserts|Nobody came.}" {R3=2}
body: {T4=official_statement denies|The quay, {S4|police} {C4|said}, was never shut}.
furniture: Read also: Ten harbours
"""


def read(tmp_path, text):
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    return list(read_file(file))


def test_marks_become_labels_and_leave_the_words(tmp_path):
    (report,) = read(tmp_path, REPORT)
    words = [report.text[a:b] for _, a, b in report.paragraphs]
    assert words[1] == 'Northwire, citing a nurse, reported that the hull was on Monday still whole. "Nobody came."'
    first, second, third, fourth = report.statements
    assert (first.basis, first.stance, first.sources) == (Basis.UNATTRIBUTED, Stance.HEDGES, [])
    assert second.name == "Dana Orlo" and report.text[slice(*second.voices[0])] == "Northwire"
    assert third.carried and third.sources == second.sources and third.name == "Dana Orlo"
    assert report.text[slice(*fourth.content)] == "The quay, police said, was never shut"
    assert [report.text[slice(*one.span)] for one in report.times] == ["on Monday"]
    assert report.quantities[0].value == "2 people exact" and report.places[0].value == "64.1 -21.9"


@pytest.mark.parametrize(
    ("found", "put"),
    [
        ("{S4|police}", "{S5|police}"),
        ("{T4=official_statement denies|", "{T4=official denies|"),
        ("{R3=2}", "{R3=3}"),
        ("{D=2031-03-03|", "{D=Monday|"),
        ("{Q=2 people exact|", "{Q=two|"),
        ("still whole}", "still whole"),
        ("furniture:", "footer:"),
        ("wire accident", "novel accident"),
    ],
)
def test_a_mark_that_makes_no_sense_is_refused_with_its_place(tmp_path, found, put):
    with pytest.raises(MalformedError, match=r"a\.txt"):
        read(tmp_path, REPORT.replace(found, put))


def test_the_corpus_is_whole_and_as_large_as_its_card_says():
    reports = load_corpus()
    assert len({report.id for report in reports}) == len(reports)
    statements = {}
    for report in reports:
        assert (CORPUS / report.language).is_dir() and report.id.startswith(report.language)
        statements[report.language] = statements.get(report.language, 0) + sum(
            bool(s.sources) for s in report.statements
        )
    assert len(statements) >= 20 and min(statements.values()) >= 100
    assert statements["en"] >= 800 and sum(statements.values()) >= 3500


def test_about_a_tenth_is_held_back_in_every_language():
    for language in {report.language for report in load_corpus()}:
        reports = load_corpus([language])
        held = sum(report.is_held_back for report in reports)
        assert 0.05 <= held / len(reports) <= 0.2, language

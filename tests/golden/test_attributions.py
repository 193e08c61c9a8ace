"""Attribution cases per language: own sentences with what should be read from them."""

import tomllib
from pathlib import Path

import pytest

from firsthand.extract.statements import find_statements
from firsthand.intake import Received, read_received
from firsthand.model import Skipped, Statement, fold

FOLDER = Path(__file__).parent / "attributions"


def cases():
    for path in sorted(FOLDER.glob("*.toml")):
        for index, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"]):
            reason = case.get("xfail")
            marks = [pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError)] if reason else []
            name = f"{path.stem}-{index + 1:02d}-{case['note'].replace(' ', '_')[:40]}"
            yield pytest.param(path.stem, case, id=name, marks=marks)


def read(language: str, text: str) -> tuple[Statement, ...]:
    received = Received(name="case.txt", content=text.encode(), media_type="text/plain", language=language)
    outcome = read_received(received, received_at="2026-01-05T00:00:00Z")
    assert not isinstance(outcome, Skipped), outcome
    return find_statements(*outcome)[0]


def overlap(wanted: str, found: str) -> float:
    a, b = fold(wanted).strip(" .\"'"), fold(found).strip(" .\"'")
    return len(a) / len(b) if a in b else len(b) / len(a) if b and b in a else 0.0


@pytest.mark.parametrize(("language", "case"), list(cases()))
def test_case_is_read(language, case):
    statements = read(language, case["text"])
    shown = [
        (s.anchor.quote, s.attribution.source and s.attribution.source.quote, [v.name for v in s.attribution.chain],
         str(s.basis), str(s.stance))
        for s in statements
    ]  # fmt: skip
    for want in case["expect"]:
        best = max(statements, key=lambda s: overlap(want["content"], s.anchor.quote), default=None)
        assert best is not None and overlap(want["content"], best.anchor.quote) >= 0.6, (want, shown)
        attribution = best.attribution
        if want["source"]:
            assert attribution.source is not None, (want, shown)
            assert overlap(want["source"], attribution.source.quote) > 0, (want, shown)
        else:
            assert attribution.source is None and not attribution.chain, (want, shown)
        if "chain" in want:
            names = [voice.name for voice in attribution.chain]
            assert len(names) == len(want["chain"]), (want, shown)
            assert all(overlap(a, b) >= 0.4 for a, b in zip(want["chain"], names, strict=True)), (want, shown)
        assert (str(best.basis), str(best.stance)) == (want["basis"], want["stance"]), (want, shown)

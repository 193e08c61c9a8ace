"""A pile of invented reports about one invented event, and the command line run in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from firsthand.app.command_line import main

REPORTS = {
    "01.txt": (
        "Crane falls at Sandvik harbour\n\n"
        "A crane fell into the harbour of Sandvik on Tuesday, killing two people, the harbour police said.\n\n"
        "“We heard a loud bang at six in the morning,” said Marta Lund, a fisherwoman who stood on the quay.\n"
    ),
    "02.txt": (
        "Two dead after crane collapse\n\n"
        "Two people died when a crane fell into the harbour of Sandvik, the harbour police said, "
        "according to the North Coast News Agency.\n"
    ),
    "03.txt": (
        "Kran stürzt in den Hafen von Sandvik\n\n"
        "Beim Sturz eines Krans im Hafen von Sandvik sind drei Menschen ums Leben gekommen. "
        "Das sagte Bürgermeister Ole Brandt am Mittwoch.\n"
    ),
    "04.txt": (
        "Mayor denies crane was unsafe\n\n"
        "Mayor Ole Brandt denied that the crane had been unsafe. “It was inspected in May,” he told reporters.\n"
    ),
}

MANIFEST = (
    "file\toutlet\tlanguage\tdate\n"
    "01.txt\tThe Quay\ten\t2026-05-05T09:00\n"
    "02.txt\tInland Daily\ten\t2026-05-05T12:00\n"
    "03.txt\tKüstenbote\tde\t2026-05-06\n"
    "04.txt\tThe Quay\ten\t2026-05-07\n"
)


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def rows(self):
        return json.loads(self.out)


@pytest.fixture
def pile(tmp_path) -> Path:
    folder = tmp_path / "pile"
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    (tmp_path / "index.tsv").write_text(MANIFEST, encoding="utf-8")
    return folder


@pytest.fixture
def run(tmp_path, monkeypatch, capsys) -> Callable[..., Ended]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FIRSTHAND_STORE", raising=False)

    def run_command(*arguments: str) -> Ended:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return Ended(int(code), out, err)

    return run_command


@pytest.fixture
def added(run, pile) -> Callable[..., Ended]:
    """The pile, added as the story "harbour" by words alone."""
    ended = run("add", pile, "--story", "harbour", "--manifest", "index.tsv", "--no-encoder")
    assert ended.code == 0, ended.err
    return run

"""Which reports come from one publisher family, and which names mean one publication."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from firsthand.model import Judgement, JudgementKind, Report, Verdict, fold


@cache
def _publishing() -> Mapping[str, Any]:
    return tomllib.loads(files("firsthand.weigh").joinpath("publishers.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Publishers:
    """The family of each report, and of each publication name that a report of the pile goes by."""

    family_of_report: Mapping[str, str]
    family_of_name: Mapping[str, str]

    def family_named(self, publication: str) -> str:
        """The family that PUBLICATION denotes: one of the pile, or one of its own."""
        name = publication_name(publication)
        return self.family_of_name.get(name, "name:" + name)


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of TEXT, punctuation left out."""
    return tuple("".join(c if c.isalnum() else " " for c in fold(text)).split())


@lru_cache(maxsize=8192)
def publication_name(name: str) -> str:
    """NAME folded to what tells one publication from another: "The X News Agency" is "x"."""
    words = words_of(name)
    short = _publishing()["same_publication"].get(" ".join(words))
    if short is not None:
        return str(short)
    plain = set(_publishing()["plain_words"])
    telling = [word for word in words if word not in plain]
    text = " ".join(telling or words)
    return str(_publishing()["same_publication"].get(text, text))


def registrable_domain(url: str | None) -> str | None:
    """The domain that was registered, of URL; None where the host is shared by many or there is none."""
    try:
        host = (urlsplit(url or "").hostname or "").rstrip(".")
    except ValueError:
        return None
    labels = [label for label in host.split(".") if label]
    if len(labels) < 2 or labels[-1].isdigit():
        return None
    under_second = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _publishing()["second_level"]
    domain = ".".join(labels[-3:] if under_second else labels[-2:])
    return None if domain in _publishing()["shared_hosts"] else domain


def find_publishers(reports: Iterable[Report], judgements: Sequence[Judgement] = ()) -> Publishers:
    """The publisher family of every report.

    Reports are one family when they share a registrable domain or a folded outlet name; a report
    with neither is a family of its own. Families are named by their smallest mark, so that the
    order of reports does not matter. JUDGEMENTS, oldest first, say which two outlets are one family, or two: two
    that are told apart share no domain any more.
    """
    one_family, two_families = _judged_families(judgements)
    parted = {name for pair in two_families for name in pair}
    marks_of: dict[str, list[str]] = {}
    first: dict[str, str] = {}

    def root(mark: str) -> str:
        while first.setdefault(mark, mark) != mark:
            first[mark] = first[first[mark]]
            mark = first[mark]
        return mark

    for report in reports:
        marks_of[report.id] = marks = _marks_of(report, parted)
        for mark in marks[1:]:
            a, b = sorted((root(marks[0]), root(mark)))
            first[b] = a
    for pair in one_family:
        a, b = sorted(root(f"name:{name}") for name in pair)
        first[b] = a
    names = {mark.removeprefix("name:"): root(mark) for mark in sorted(first) if mark.startswith("name:")}
    for mark in sorted(first):
        if mark.startswith("host:"):
            names.setdefault(mark.removeprefix("host:").split(".")[0], root(mark))
    return Publishers({report_id: root(marks[0]) for report_id, marks in marks_of.items()}, names)


def _judged_families(judgements: Sequence[Judgement]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The pairs of publication names that are judged one family, and those that are judged two."""
    verdicts: dict[tuple[str, str], Verdict] = {}
    for one in judgements:
        if one.kind is JudgementKind.FAMILY and len(one.names) == 2:
            a, b = sorted(publication_name(name) for name in one.names)
            verdicts[a, b] = one.verdict
    return (
        [pair for pair, verdict in verdicts.items() if verdict is Verdict.ACCEPT],
        [pair for pair, verdict in verdicts.items() if verdict is Verdict.REJECT],
    )


def _marks_of(report: Report, parted: Collection[str]) -> list[str]:
    name = publication_name(report.outlet) if report.outlet else ""
    domain = None if name in parted else registrable_domain(report.url)
    marks = [f"host:{domain}"] if domain else []
    if name:
        marks.append(f"name:{name}")
    return marks or [f"report:{report.id}"]

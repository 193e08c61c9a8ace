"""The reading corpus: its reports with their labels, from the plain text format that corpus/README.md describes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from firsthand.model import Basis, Stance

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
GENRES = frozenset(
    ("wire", "local", "live_blog", "bulletin", "post", "think_tank", "transcript", "ministry", "broadcaster", "weekly")
)
EVENTS = frozenset(
    ("conflict", "disaster", "accident", "health", "election", "company", "protest", "crime", "diplomacy")
)
KINDS = frozenset(("headline", "byline", "body", "caption", "post", "furniture"))
BOUNDS = frozenset(("exact", "at_least", "at_most", "about"))

_HEADING = re.compile(
    r"=== (?P<id>(?P<lang>[a-z]{2,3})-\d{4}) (?P<genre>\w+) (?P<event>\w+) "
    r"(?P<date>\d{4}-\d\d-\d\d) \| (?P<outlet>\S.*)"
)
_OPENING = re.compile(r"\{(?P<tag>[TSCVRPDQL])(?P<numbers>\d+(?:,\d+)*)?(?:=(?P<value>[^|{}\n]*))?(?P<bar>\|?)")
_TIME = re.compile(
    r"(?:\d{4}(?:-\d\d(?:-\d\d(?:T(?:\d\d(?::\d\d){0,2}|MO|AF|EV|NI|MI)(?:Z|[+-]\d\d:\d\d)?)?)?|-W\d\d|-Q\d|-SP|-SU|-FA|-WI)?"
    r"|XXXX\S*|PAST_REF|PRESENT_REF|FUTURE_REF|PT?[\dX.]+[YMWDHS](?:T?\d+[HMS])*)"
)

Span = tuple[int, int]


class MalformedError(ValueError):
    """A line of the corpus that cannot be read."""


@dataclass(slots=True)
class Labelled:
    """One statement: CONTENT was said by SOURCES, handed over by CUES, relayed by VOICES (outermost first).

    Spans are half-open offsets into the report's text. CARRIED says that the source stands in another sentence.
    """

    number: int
    content: Span
    basis: Basis
    stance: Stance
    sources: list[Span] = field(default_factory=list)
    cues: list[Span] = field(default_factory=list)
    voices: list[Span] = field(default_factory=list)
    name: str | None = None
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Valued:
    """A place, time or quantity at SPAN with its VALUE as written in the mark."""

    span: Span
    value: str


@dataclass(slots=True)
class LabelledReport:
    """One report of the corpus: its TEXT without marks, paragraphs as (kind, start, end), and its labels."""

    id: str
    language: str
    genre: str
    event: str
    date: str
    outlet: str
    text: str = ""
    paragraphs: list[tuple[str, int, int]] = field(default_factory=list)
    statements: list[Labelled] = field(default_factory=list)
    places: list[Valued] = field(default_factory=list)
    times: list[Valued] = field(default_factory=list)
    quantities: list[Valued] = field(default_factory=list)
    datelines: list[Span] = field(default_factory=list)

    @property
    def is_held_back(self) -> bool:
        """Whether the report serves for measuring only: its number ends in 5."""
        return self.id.endswith("5")


def load_corpus(languages: Sequence[str] = (), *, root: Path = CORPUS) -> tuple[LabelledReport, ...]:
    """The reports of the corpus in order of id; only those of LANGUAGES if any are named. Raises MalformedError."""
    folders = sorted(f for f in root.iterdir() if f.is_dir() and (not languages or f.name in languages))
    reports = [report for folder in folders for file in sorted(folder.glob("*.txt")) for report in read_file(file)]
    return tuple(sorted(reports, key=lambda report: report.id))


def read_file(file: Path) -> Iterator[LabelledReport]:
    """The reports of one file, in its order; MalformedError names the file and the line."""
    report: LabelledReport | None = None
    marks = _Marks()
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            if line.startswith("==="):
                if report is not None:
                    yield marks.close(report)
                report, marks = _read_heading(line), _Marks()
            elif line.strip():
                if report is None:
                    raise MalformedError("a paragraph before any heading")
                marks.add_paragraph(report, line)
        except MalformedError as error:
            raise MalformedError(f"{file.parent.name}/{file.name}:{number}: {error}") from None
    if report is not None:
        try:
            yield marks.close(report)
        except MalformedError as error:
            raise MalformedError(f"{file.parent.name}/{file.name}: {error}") from None


def _read_heading(line: str) -> LabelledReport:
    match = _HEADING.fullmatch(line.rstrip())
    if match is None:
        raise MalformedError("heading is not '=== id genre event date | outlet'")
    if match["genre"] not in GENRES or match["event"] not in EVENTS:
        raise MalformedError(f"unknown genre or event: {match['genre']} {match['event']}")
    return LabelledReport(
        match["id"], match["lang"], match["genre"], match["event"], match["date"], match["outlet"].strip()
    )


@dataclass(slots=True)
class _Marks:
    """The marks of one report as they are met; the statements are put together when it closes."""

    contents: dict[int, tuple[Span, str]] = field(default_factory=dict)
    sources: dict[int, list[tuple[Span, str | None]]] = field(default_factory=dict)
    cues: dict[int, list[Span]] = field(default_factory=dict)
    voices: dict[int, list[Span]] = field(default_factory=dict)
    carried: dict[int, int] = field(default_factory=dict)

    def add_paragraph(self, report: LabelledReport, line: str) -> None:
        kind, colon, marked = line.partition(":")
        if not colon or kind not in KINDS:
            raise MalformedError(f"a paragraph starts with one of {sorted(KINDS)} and a colon")
        start = len(report.text) + (1 if report.text else 0)
        plain: list[str] = []
        length = start
        open_marks: list[tuple[str, list[int], str | None, int]] = []
        at, marked = 0, marked.strip()
        while at < len(marked):
            character = marked[at]
            opening = _OPENING.match(marked, at) if character == "{" else None
            if character == "{" and opening is None:
                raise MalformedError(f"a brace that opens no mark: {marked[at : at + 20]!r}")
            if opening is not None:
                numbers = [int(n) for n in (opening["numbers"] or "").split(",") if n]
                if opening["tag"] == "R":
                    at = self._carry(marked, opening, numbers)
                    continue
                if not opening["bar"]:
                    raise MalformedError(f"a mark without its bar: {marked[at : at + 20]!r}")
                open_marks.append((opening["tag"], numbers, opening["value"], length))
                at = opening.end()
            elif character == "}":
                if not open_marks:
                    raise MalformedError(f"a brace that closes nothing: {marked[max(0, at - 20) : at + 1]!r}")
                tag, numbers, value, since = open_marks.pop()
                self._add(report, tag, numbers, value, (since, length))
                at += 1
            else:
                plain.append(character)
                length += 1
                at += 1
        if open_marks:
            raise MalformedError(f"a mark that is not closed: {open_marks[-1][0]}{open_marks[-1][1]}")
        words = "".join(plain).rstrip()  # an R at the end leaves a space before it
        report.text += ("\n" if report.text else "") + words
        report.paragraphs.append((kind, start, start + len(words)))

    def _carry(self, marked: str, opening: re.Match[str], numbers: list[int]) -> int:
        if (
            len(numbers) != 1
            or not (opening["value"] or "").isdigit()
            or marked[opening.end() : opening.end() + 1] != "}"
        ):
            raise MalformedError("R is written {R5=4}")
        self.carried[numbers[0]] = int(opening["value"])
        return opening.end() + 1

    def _add(self, report: LabelledReport, tag: str, numbers: list[int], value: str | None, span: Span) -> None:
        if span[0] == span[1]:
            raise MalformedError(f"an empty mark {tag}")
        if tag in "TSCV" and not numbers:
            raise MalformedError(f"{tag} wants the number of its statement")
        if tag == "T":
            if len(numbers) != 1 or numbers[0] in self.contents:
                raise MalformedError(f"T{numbers} is there twice, or holds two numbers")
            self.contents[numbers[0]] = (span, value or "")
        elif tag == "S":
            for number in numbers:
                self.sources.setdefault(number, []).append((span, value or None))
        elif tag in "CV":
            for number in numbers:
                (self.cues if tag == "C" else self.voices).setdefault(number, []).append(span)
        elif tag == "P":
            if value and not re.fullmatch(r"-?\d+(\.\d+)? -?\d+(\.\d+)?", value.strip()):
                raise MalformedError(f"a place is 'latitude longitude', not {value!r}")
            report.places.append(Valued(span, (value or "").strip()))
        elif tag == "D":
            if not all(_TIME.fullmatch(part) for part in (value or "").strip().split("/")):
                raise MalformedError(f"no time: {value!r}")
            report.times.append(Valued(span, (value or "").strip()))
        elif tag == "Q":
            words = (value or "").split()
            if len(words) != 3 or words[2] not in BOUNDS or not re.fullmatch(r"-?[\d.]+(?:[-/][\d.]+)?|\w+", words[0]):
                raise MalformedError(f"a quantity is 'number unit bound', not {value!r}")
            report.quantities.append(Valued(span, " ".join(words)))
        else:
            report.datelines.append(span)

    def close(self, report: LabelledReport) -> LabelledReport:
        """REPORT with its statements, in order of their contents. MalformedError: numbers do not meet."""
        for name, numbers in (("S", self.sources), ("C", self.cues), ("V", self.voices), ("R", self.carried)):
            stray = set(numbers) - set(self.contents)
            if stray:
                raise MalformedError(f"{report.id}: {name}{min(stray)} has no T{min(stray)}")
        for number, (span, value) in sorted(self.contents.items(), key=lambda item: item[1][0]):
            report.statements.append(self._statement(report, number, span, value))
        return report

    def _statement(self, report: LabelledReport, number: int, span: Span, value: str) -> Labelled:
        words = value.split()
        if len(words) != 2 or words[0] not in set(Basis) or words[1] not in set(Stance):
            raise MalformedError(f"{report.id}: T{number} is 'basis stance', not {value!r}")
        statement = Labelled(number, span, Basis(words[0]), Stance(words[1]))
        statement.cues, statement.voices = self.cues.get(number, []), sorted(self.voices.get(number, []))
        owner = number
        seen = {number}
        while owner not in self.sources and owner in self.carried:
            owner = self.carried[owner]
            if owner in seen or owner not in self.contents:
                raise MalformedError(f"{report.id}: R{number} leads nowhere")
            seen.add(owner)
        marks = self.sources.get(owner, [])
        statement.carried = owner != number
        statement.sources = [where for where, _ in marks]
        statement.name = next((name for _, name in marks if name), None)
        if statement.carried and not statement.voices:
            statement.voices = sorted(self.voices.get(owner, []))
        reporter = statement.basis in (Basis.UNATTRIBUTED, Basis.EYEWITNESS)
        if not marks and not reporter:
            raise MalformedError(f"{report.id}: T{number} has basis {statement.basis} and no source")
        if marks and statement.basis is Basis.UNATTRIBUTED:
            raise MalformedError(f"{report.id}: T{number} has a source and is unattributed")
        return statement

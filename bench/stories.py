"""The stories of Firsthand Bench: read from their files, checked, and built into reports with an answer key.

    python bench/stories.py check [FILE …]       # faults, one a line; counts
    python bench/stories.py build FOLDER [ID …]  # reports and key.json of each story, a folder a story

The format is described in bench/stories/README.md.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "stories"
STANDINGS = ("named", "role", "unnamed", "account", "record", "own")
KINDS = ("denial", "number", "cause", "time", "place", "outcome")
DISTORTIONS = ("number", "polarity", "actor", "place", "date", "certainty")
COPIES = ("copied", "trimmed", "spliced", "rewritten", "translated", "revised", "quoted")
PARAGRAPHS = ("headline", "body", "caption", "post", "furniture")

_HEADING = re.compile(r"=== (s\d\d) (\w+) \| (.+)")
_ORIGIN = re.compile(r"  ([\w:.'-]+) = (\w+) \| (.+)")
_CLAIM = re.compile(r"  (\d+) (.+)")
_RELATION = re.compile(r"  (\d+) (updates|refines|contradicts|distorts) (\d+)(?: (\w+))?")
_REPORT = re.compile(r"--- (\d\d) ([a-z]{2}) (\S+) \| (.+)")
_MARK = re.compile(r"\{(\d+)@([\w:.'-]+)\|([^{}]*)\}")
_CHANGE = re.compile(r'(-|\d+ -> \d+) "(.+)" => "(.*)"')


class MalformedError(ValueError):
    """A story that breaks the format; says where and how."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How claim A stands to claim B; KIND for a contradiction or a distortion."""

    a: int
    verb: str
    b: int
    kind: str | None


@dataclass(frozen=True, slots=True)
class Taken:
    """From which report (two digits) or outside agency ("=Name") a report takes, how, and whether it says so."""

    origin: str
    kind: str
    credited: bool


@dataclass(slots=True)
class BenchReport:
    """One report: PARAGRAPHS as (kind, words with marks)."""

    number: str
    language: str
    published: str
    outlet: str
    taken: list[Taken] = field(default_factory=list)
    releases: list[str] = field(default_factory=list)
    retracts: list[str] = field(default_factory=list)
    backdated: str | None = None
    paragraphs: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class BenchStory:
    """One invented event with everything that was said about it."""

    id: str
    event: str
    title: str
    origins: dict[str, str] = field(default_factory=dict)
    claims: dict[int, str] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    reports: dict[str, BenchReport] = field(default_factory=dict)

    @property
    def is_held_back(self) -> bool:
        """Whether the story is for measuring only: every second one."""
        return int(self.id[1:]) % 2 == 0


def read_stories(folder: Path = FOLDER) -> list[BenchStory]:
    """All stories in order of id. Raises MalformedError."""
    return [read_story(file) for file in sorted(folder.glob("s??.story"))]


def read_story(file: Path) -> BenchStory:
    """The story of one file; MalformedError names the file and the line."""
    lines = file.read_text(encoding="utf-8").splitlines()
    heading = _HEADING.fullmatch(lines[0]) if lines else None
    if heading is None:
        raise MalformedError(f"{file.name}:1: no heading")
    story = BenchStory(*heading.groups())
    section, report = "", None
    for number, line in enumerate(lines[1:], start=2):
        try:
            if not line.strip():
                continue
            if line.startswith("---"):
                report = _open_report(story, line)
            elif report is not None:
                _read_report_line(story, report, line)
            elif line.rstrip(":") in ("origins", "claims", "relations"):
                section = line.rstrip(":")
            else:
                _read_entry(story, section, line)
        except MalformedError as error:
            raise MalformedError(f"{file.name}:{number}: {error}") from None
    for fault in find_faults(story):
        raise MalformedError(f"{file.name}: {fault}")
    return story


def _match(pattern: re.Pattern[str], text: str, what: str) -> re.Match[str]:
    found = pattern.fullmatch(text)
    if found is None:
        raise MalformedError(f"no {what}: {text[:80]!r}")
    return found


def _read_entry(story: BenchStory, section: str, line: str) -> None:
    if section == "origins":
        key, standing, _ = _match(_ORIGIN, line, "origin").groups()
        if standing not in STANDINGS:
            raise MalformedError(f"no standing: {standing!r}")
        story.origins[key] = standing
    elif section == "claims":
        number, wording = _match(_CLAIM, line, "claim").groups()
        story.claims[int(number)] = wording
    elif section == "relations":
        a, verb, b, kind = _match(_RELATION, line, "relation").groups()
        wanted = {"contradicts": KINDS, "distorts": DISTORTIONS}.get(verb)
        if (kind is None) != (wanted is None) or (wanted is not None and kind not in wanted):
            raise MalformedError(f"relation without its kind, or with another's: {line.strip()!r}")
        story.relations.append(Relation(int(a), verb, int(b), kind))
    else:
        raise MalformedError(f"stands in no section: {line[:60]!r}")


def _open_report(story: BenchStory, line: str) -> BenchReport:
    number, language, published, outlet = _match(_REPORT, line, "report").groups()
    if number in story.reports:
        raise MalformedError(f"report {number} is there twice")
    story.reports[number] = BenchReport(number, language, published, outlet)
    return story.reports[number]


def _read_report_line(story: BenchStory, report: BenchReport, line: str) -> None:
    name, colon, rest = line.partition(":")
    rest = rest.strip()
    if not colon:
        raise MalformedError(f"no line of a report: {line[:60]!r}")
    if name in PARAGRAPHS:
        report.paragraphs.append((name, rest))
    elif name == "from":
        report.taken.append(_taken(rest))
    elif name == "release":
        report.releases.append(rest)
    elif name == "retracts":
        report.retracts.append(rest)
    elif name == "backdated":
        report.backdated = rest
    elif name == "copy":
        report.paragraphs.extend(_copied(story, rest))
    elif name == "change":
        _change(report, rest)
    else:
        raise MalformedError(f"no line of a report: {line[:60]!r}")


def _taken(rest: str) -> Taken:
    if rest.startswith("="):
        return Taken("=" + rest[1:].removesuffix("credited").strip(), "credited", credited=True)
    origin, kind, *more = rest.split()
    if kind not in COPIES or more not in ([], ["credited"]):
        raise MalformedError(f"no way of taking: {rest!r}")
    return Taken(origin, kind, credited=bool(more))


def _copied(story: BenchStory, rest: str) -> Iterator[tuple[str, str]]:
    number, *parts = rest.split()
    if number not in story.reports:
        raise MalformedError(f"copies report {number}, which does not stand before it")
    given = story.reports[number].paragraphs
    bodies = [paragraph for paragraph in given if paragraph[0] == "body"]
    for part in parts:
        if part == "headline":
            yield from [paragraph for paragraph in given if paragraph[0] == "headline"]
        elif part.isdigit() and 1 <= int(part) <= len(bodies):
            yield bodies[int(part) - 1]
        else:
            raise MalformedError(f"report {number} has no paragraph {part}")


def _change(report: BenchReport, rest: str) -> None:
    which, old, new = _match(_CHANGE, rest, "change").groups()
    for at, (kind, words) in enumerate(report.paragraphs):
        if old in words:
            if which == "-":
                report.paragraphs[at] = kind, words.replace(old, new, 1)
                return
            before, after = which.split(" -> ")
            for mark in _MARK.finditer(words):
                if mark[1] == before and old in mark[3]:
                    changed = "{" + f"{after}@{mark[2]}|" + mark[3].replace(old, new, 1) + "}"
                    report.paragraphs[at] = kind, words[: mark.start()] + changed + words[mark.end() :]
                    return
    raise MalformedError(f"nothing to change: {rest[:80]!r}")


def find_faults(story: BenchStory) -> Iterator[str]:
    """What the format allows and the key cannot use."""
    for relation in story.relations:
        if relation.a == relation.b or not {relation.a, relation.b} <= story.claims.keys():
            yield f"no two claims {relation.a} and {relation.b}"
    said: set[int] = set()
    for report in story.reports.values():
        for taken in report.taken:
            if not taken.origin.startswith("=") and taken.origin not in story.reports:
                yield f"{report.number} takes from {taken.origin}, which is not there"
        for kind, words in report.paragraphs:
            for mark in _MARK.finditer(words):
                if int(mark[1]) not in story.claims:
                    yield f"{report.number} marks claim {mark[1]}, which is not listed"
                if mark[2] not in story.origins:
                    yield f"{report.number} names origin {mark[2]}, which is not listed"
                said.add(int(mark[1]))
            if re.search(r"[{}]", _MARK.sub("", words)):
                yield f"{report.number}: stray bracket in {kind}: {words[:60]!r}"
    for claim in sorted(story.claims.keys() - said):
        yield f"claim {claim} is marked nowhere"


@dataclass(slots=True)
class Built:
    """One story as files: TEXTS and HEADERS by file name, and the KEY that a scorer compares with."""

    texts: dict[str, str]
    rows: list[tuple[str, str, str, str]]
    key: dict[str, object]


def build(story: BenchStory) -> Built:
    """The reports of STORY as texts without marks, a manifest, and the answer key (offsets in code points)."""
    texts: dict[str, str] = {}
    rows: list[tuple[str, str, str, str]] = []
    statements: list[dict[str, object]] = []
    for report in story.reports.values():
        name = f"{report.number}.txt"
        text = ""
        for kind, words in report.paragraphs:
            text += "\n\n" if text else ""
            for part, mark in _parts(words):
                if mark is not None:
                    statements.append(
                        {"file": name, "start": len(text), "end": len(text) + len(part), "claim": int(mark[1]),
                         "origin": mark[2], "headline": kind == "headline"}
                    )  # fmt: skip
                text += part
        texts[name] = text + "\n"
        rows.append((name, report.outlet, report.language, report.backdated or report.published))
    key = {
        "story": story.id,
        "event": story.event,
        "title": story.title,
        "held_back": story.is_held_back,
        "origins": story.origins,
        "claims": [_claim_row(story, claim, statements) for claim in story.claims],
        "statements": statements,
        "relations": [{"a": r.a, "verb": r.verb, "b": r.b, "kind": r.kind} for r in story.relations],
        "derivations": _derivation_rows(story),
        "retracts": [[r.number, other] for r in story.reports.values() for other in r.retracts],
    }
    return Built(texts, rows, key)


def _parts(words: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    at = 0
    for mark in _MARK.finditer(words):
        yield words[at : mark.start()], None
        yield mark[3], mark
        at = mark.end()
    yield words[at:], None


def _claim_row(story: BenchStory, claim: int, statements: Sequence[dict[str, object]]) -> dict[str, object]:
    """The claim with its count: named origins for certain, at least 1; all that are not shown to be one at most."""
    keys = sorted({str(s["origin"]) for s in statements if s["claim"] == claim})
    named = [key for key in keys if story.origins[key] == "named"]
    return {
        "claim": claim, "wording": story.claims[claim], "origins": keys,
        "at_least": max(1, len(named)), "at_most": max(1, len(keys)),
    }  # fmt: skip


def _derivation_rows(story: BenchStory) -> list[dict[str, object]]:
    return [
        {"taker": f"{report.number}.txt", "giver": f"{t.origin}.txt" if t.origin.isdigit() else None,
         "outlet": story.reports[t.origin].outlet if t.origin.isdigit() else t.origin[1:],
         "kind": t.kind, "credited": t.credited}
        for report in story.reports.values()
        for t in report.taken
    ]  # fmt: skip


def write(story: BenchStory, folder: Path) -> None:
    """Writes the reports, manifest.tsv and key.json of STORY into FOLDER."""
    built = build(story)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in built.texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    lines = ["file\toutlet\tlanguage\tdate", *("\t".join(row) for row in built.rows)]
    (folder / "manifest.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "key.json").write_text(json.dumps(built.key, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """See the docstring of the module."""
    verb, *rest = arguments or ["check"]
    if verb == "build":
        chosen = [s for s in read_stories() if len(rest) < 2 or s.id in rest[1:]]
        for story in chosen:
            write(story, Path(rest[0]) / story.id)
        return 0
    faults = 0
    for file in [Path(name) for name in rest] or sorted(FOLDER.glob("s??.story")):
        try:
            story = read_story(file)
        except MalformedError as error:
            print(error)
            faults += 1
            continue
        marks = [m for r in story.reports.values() for _, words in r.paragraphs for m in _MARK.finditer(words)]
        languages = sorted({report.language for report in story.reports.values()})
        print(
            f"{story.id}: {len(story.reports)} reports, {len(story.claims)} claims, {len(marks)} statements, "
            f"{len(story.relations)} relations, {' '.join(languages)}"
        )
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

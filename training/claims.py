"""The claim corpus: stories as claims in many wordings, and how these claims stand (claim-corpus/README.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from firsthand.link.comparing import KINDS
from training.corpus import EVENTS, MalformedError

CLAIM_CORPUS = Path(__file__).resolve().parents[1] / "claim-corpus"
RELATIONS = ("same", "refines", "updates", "contradicts")

_HEADING = re.compile(r"=== (k-\d{4}) (\w+) (\d{4})-(\d\d)-(\d\d) \| (.+)")
_WORDING = re.compile(r"  ([a-z]{2}) (\d{1,2}) ([^|]+?) \| (\S.*)")
_RELATION = re.compile(r"rel (\d+) (\w+) (\d+)(?: (\w+))?")


@dataclass(frozen=True, slots=True)
class Wording:
    """What one report says: WORDS in LANGUAGE, published on DAY (of a month) on the word of SPEAKER ("" for the
    reporter's own word)."""

    claim: int
    language: str
    day: int
    speaker: str
    words: str
    in_headline: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How claim A stands to claim B; KIND says in what they contradict each other."""

    a: int
    relation: str
    b: int
    kind: str | None = None


@dataclass(slots=True)
class ClaimStory:
    """One invented event: its WORDINGS, and the STANDINGS of its claims. Claims without one are unrelated."""

    id: str
    event: str
    date: str
    title: str
    wordings: list[Wording] = field(default_factory=list)
    standings: list[Standing] = field(default_factory=list)

    @property
    def is_held_back(self) -> bool:
        """Whether the story is for measuring only."""
        return self.id[-1] in "05"


def load_claim_stories(root: Path = CLAIM_CORPUS) -> tuple[ClaimStory, ...]:
    """The stories of the claim corpus in order of id. Raises MalformedError."""
    stories = [story for file in sorted(root.glob("*.txt")) for story in read_claim_file(file)]
    return tuple(sorted(stories, key=lambda story: story.id))


def read_claim_file(file: Path) -> Iterator[ClaimStory]:
    """The stories of one file, in its order; MalformedError names the file and the line."""
    story: ClaimStory | None = None
    claim = 0
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        where = f"{file.name}:{number}"
        if line.startswith("==="):
            if story is not None:
                yield _checked(story, where)
            heading = _HEADING.fullmatch(line)
            if heading is None or heading[2] not in EVENTS:
                raise MalformedError(f"{where}: no heading: {line!r}")
            story, claim = ClaimStory(heading[1], heading[2], "-".join(heading.group(3, 4, 5)), heading[6]), 0
        elif not line.strip():
            continue
        elif story is None:
            raise MalformedError(f"{where}: stands before the first heading")
        elif line.isdigit():
            claim = int(line)
        elif line.startswith("rel "):
            story.standings.append(_standing(line, where))
        else:
            story.wordings.append(_wording(line, claim, where))
    if story is not None:
        yield _checked(story, file.name)


def _standing(line: str, where: str) -> Standing:
    match = _RELATION.fullmatch(line)
    if match is None or match[2] not in RELATIONS or (match[2] == "contradicts") != (match[4] in KINDS):
        raise MalformedError(f"{where}: no relation: {line!r}")
    return Standing(int(match[1]), match[2], int(match[3]), match[4])


def _wording(line: str, claim: int, where: str) -> Wording:
    match = _WORDING.fullmatch(line)
    if match is None or claim == 0:
        raise MalformedError(f"{where}: no wording: {line!r}")
    speaker = match[3].strip()
    own = speaker in ("-", "-!")
    return Wording(claim, match[1], int(match[2]), "" if own else speaker, match[4].strip(), speaker == "-!")


def _checked(story: ClaimStory, where: str) -> ClaimStory:
    claims = {wording.claim for wording in story.wordings}
    for standing in story.standings:
        if standing.a not in claims or standing.b not in claims or standing.a == standing.b:
            raise MalformedError(f"{where}: {story.id}: no two claims {standing.a} and {standing.b}")
    return story


def languages_of(stories: Sequence[ClaimStory]) -> tuple[str, ...]:
    """The languages of STORIES, sorted."""
    return tuple(sorted({wording.language for story in stories for wording in story.wordings}))

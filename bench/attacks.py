"""Planted corroboration: hostile reports that make one voice look like several, as generators over bench stories.

    python bench/attacks.py [--half open|held|both] [--seeds N] [--no-encoder] [--family NAME] [--list] [ID …]

Each family adds reports to a story and none of them a first-hand voice, so that no certain count of any claim may move.
Prints for each family how many counts moved, and for changed facts how many ended up in a claim in dispute with the
true one. What is measured and how: bench/attack_campaign.py. Story in, planted reports out; one seed, one result.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zlib import crc32

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.attack_wording import (
    MARK,
    QUOTATION,
    Change,
    change_name,
    change_number,
    change_one_mark,
    lookalikes,
    negate,
    reword,
    sentences_in,
    turn_clauses,
    words_in,
)
from bench.stories import BenchReport, BenchStory

Paragraphs = Sequence[tuple[str, str]]
AGENCIES = ("Reuters", "AFP", "AP", "dpa")
POSTS = 30


@dataclass(frozen=True, slots=True)
class Planted:
    """REPORT, published at URL, was made from report SOURCE of the story."""

    report: BenchReport
    url: str
    source: str


Family = Callable[[BenchStory, random.Random], Iterator[Planted]]


def plant(story: BenchStory, family: str, seed: int) -> tuple[Planted, ...]:
    """The reports that FAMILY adds to STORY: of one story, family and seed always the same."""
    dice = random.Random(f"{story.id} {family} {seed}")
    return tuple(
        replace(planted, report=replace(planted.report, number=f"x{place:02}"))
        for place, planted in enumerate(FAMILIES[family](story, dice), start=1)
    )


def url_of(report: BenchReport) -> str:
    """The address of a report of the story: its outlet has a domain of its own."""
    return f"https://www.{_slug(report.outlet)}.com/{report.number}"


def _slug(outlet: str) -> str:
    letters = "".join(letter for letter in outlet.casefold() if letter.isascii() and letter.isalnum())
    return letters if len(letters) >= 4 else f"outlet-{crc32(outlet.encode()):x}"


def _choose(story: BenchStory, dice: random.Random, how_many: int) -> list[BenchReport]:
    """Reports worth a copy: those that make several claims."""
    worth = [r for r in story.reports.values() if sum(len(MARK.findall(words)) for _, words in r.paragraphs) >= 3]
    worth = worth or list(story.reports.values())
    return dice.sample(worth, min(how_many, len(worth)))


def _copy(
    report: BenchReport, outlet: str, *, later: float, paragraphs: Paragraphs | None = None, url: str | None = None
) -> Planted:
    """PARAGRAPHS (or those of REPORT, word for word) as a report of OUTLET, LATER hours after REPORT."""
    made = BenchReport(
        "x", report.language, _shift(report.published, later), outlet,
        paragraphs=list(report.paragraphs if paragraphs is None else paragraphs),
    )  # fmt: skip
    return Planted(made, url or f"https://{_slug(outlet)}.net/{report.number}", report.number)


def _shift(published: str, hours: float) -> str:
    return (datetime.fromisoformat(published) + timedelta(hours=hours)).isoformat()


def _outlets(report: BenchReport) -> tuple[str, ...]:
    return words_in(report.language).outlets


def _reworded(report: BenchReport, dice: random.Random, *, share: float) -> list[tuple[str, str]]:
    return [(kind, reword(words, report.language, dice, share=share)) for kind, words in report.paragraphs]


def _near_copy(report: BenchReport, dice: random.Random) -> list[tuple[str, str]]:
    """The paragraphs of REPORT with a few other words, and something left out or put last."""
    paragraphs = [row for row in _reworded(report, dice, share=0.5) if row[0] != "furniture"]
    spare = [at for at, (kind, words) in enumerate(paragraphs) if kind == "body" and not MARK.search(words)]
    if spare:
        del paragraphs[dice.choice(spare)]
    elif len(paragraphs) > 2:
        paragraphs.append(paragraphs.pop(dice.randrange(1, len(paragraphs) - 1)))
    return paragraphs


def _before_body(paragraphs: Paragraphs, line: str) -> list[tuple[str, str]]:
    """PARAGRAPHS with LINE as the first of the body."""
    at = next((place for place, (kind, _) in enumerate(paragraphs) if kind == "body"), len(paragraphs))
    return [*paragraphs[:at], ("body", line), *paragraphs[at:]]


def _under_dateline(paragraphs: Paragraphs, credit: str) -> list[tuple[str, str]]:
    """PARAGRAPHS, the body beginning with CREDIT in the place of any that was there."""
    at = next((place for place, (kind, _) in enumerate(paragraphs) if kind == "body"), None)
    if at is None:
        return list(paragraphs)
    kind, words = _without_dateline(paragraphs[at])
    return [*paragraphs[:at], (kind, credit + words), *paragraphs[at + 1 :]]


def _without_dateline(paragraph: tuple[str, str]) -> tuple[str, str]:
    kind, words = paragraph
    return kind, re.sub(r"^[^.{}()]{0,40}\([^(){}]{2,40}\)\s*[—–-]*\s*|^【[^】]*】", "", words)


def plant_sock_puppets(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Outlets that nobody knows carry near copies."""
    for report in _choose(story, dice, 2):
        for place, outlet in enumerate(_outlets(report)):
            yield _copy(report, outlet, later=0.4 + place, paragraphs=_near_copy(report, dice))


def plant_clones(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Look-alikes of the outlet itself: its name in other letters, its domain with a hyphen or another ending."""
    for report in _choose(story, dice, 2):
        slug = _slug(report.outlet)
        domains = (f"{slug}.co", f"{slug[:3]}-{slug[3:]}.com", f"{slug}-news.com")
        for place, (outlet, domain) in enumerate(zip(lookalikes(report.outlet), domains, strict=True)):
            url = f"https://www.{domain}/{report.number}"
            yield _copy(report, outlet, later=1 + place, paragraphs=_near_copy(report, dice), url=url)


def plant_translations(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """The story's own translations under new names, as if a correspondent had written them."""
    translated = [r for r in story.reports.values() if any(t.kind == "translated" for t in r.taken)]
    for report in dice.sample(translated, min(2, len(translated))):
        for place, outlet in enumerate(_outlets(report)[:2]):
            byline = words_in(report.language).byline.format(x=outlet)
            paragraphs = _before_body(_under_dateline(report.paragraphs, ""), byline)
            yield _copy(report, outlet, later=2 + place, paragraphs=paragraphs)


def plant_paraphrases(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Every word that has a synonym replaced, clauses turned, sentences and paragraphs in another order."""
    for report in _choose(story, dice, 3):
        rows = [
            (kind, _turn_sentences(turn_clauses(words)) if kind == "body" else words)
            for kind, words in _reworded(report, dice, share=1.0)
            if kind != "furniture"
        ]
        lead = [row for row in rows if row[0] == "headline"]
        rest = [row for row in rows if row[0] != "headline"]
        dice.shuffle(rest)
        yield _copy(report, dice.choice(_outlets(report)), later=3, paragraphs=[*lead, *rest])


def _turn_sentences(words: str) -> str:
    sentences = sentences_in(words)
    return " ".join([*sentences[1:], sentences[0]]) if len(sentences) > 1 else words


def plant_stolen_bylines(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Copies that say another outlet of the story wrote them, or agency that it credits."""
    for report in _choose(story, dice, 2):
        others = sorted({r.outlet for r in story.reports.values()} - {report.outlet})
        byline, credit = dice.choice(others), dice.choice(others)
        first, second, _ = _outlets(report)
        line = words_in(report.language).byline.format(x=byline)
        yield _copy(report, first, later=1, paragraphs=_before_body(report.paragraphs, line))
        yield _copy(report, second, later=2, paragraphs=_under_dateline(report.paragraphs, f"({credit}) — "))


def plant_circles(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Three copies, each of which credits the next, and the last the first."""
    for report in _choose(story, dice, 2):
        outlets = _outlets(report)
        for place, outlet in enumerate(outlets):
            line = words_in(report.language).credit.format(x=outlets[(place + 1) % len(outlets)])
            yield _copy(report, outlet, later=1 + place / 60, paragraphs=[*report.paragraphs, ("body", line)])


def plant_numbers(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Copies with another number in one statement."""
    return _plant_changed(story, dice, change_number)


def plant_names(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Copies with another name in one statement."""
    return _plant_changed(story, dice, change_name)


def plant_negations(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Copies with one statement turned to its opposite."""
    return _plant_changed(story, dice, negate)


def _plant_changed(story: BenchStory, dice: random.Random, change: Change) -> Iterator[Planted]:
    made = 0
    for report in _choose(story, dice, len(story.reports)):
        paragraphs = change_one_mark(report.paragraphs, change, report.language, story, dice)
        if paragraphs is not None and made < 3:
            made += 1
            yield _copy(report, _outlets(report)[made - 1], later=1.5, paragraphs=paragraphs)


def plant_backdated(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Copies that say they were there before their original: an hour, and two days."""
    for report, earlier in zip(_choose(story, dice, 2), (1, 48), strict=False):
        yield _copy(report, dice.choice(_outlets(report)), later=-earlier)


def plant_silent_edits(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """A later text under the same address, some words and a number of which are others."""
    for report in _choose(story, dice, 2):
        paragraphs = _near_copy(report, dice)
        changed = change_one_mark(paragraphs, change_number, report.language, story, dice) or paragraphs
        yield _copy(report, report.outlet, later=4, paragraphs=changed, url=url_of(report))


def plant_feeds(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Headline and first sentence alone, as feeds carry them."""
    for report in _choose(story, dice, 3):
        lead = next((words for kind, words in report.paragraphs if kind == "body"), "")
        headline = [row for row in report.paragraphs if row[0] == "headline"]
        for place, outlet in enumerate(_outlets(report)[:2]):
            yield _copy(report, outlet, later=0.5 + place, paragraphs=[*headline, ("body", sentences_in(lead)[0])])


def plant_spliced_quotations(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """A quotation of one report in a copy of another: with all that stands around it, and in another mouth."""
    quoting = [
        (report, words)
        for report in story.reports.values()
        for kind, words in report.paragraphs
        if kind == "body" and QUOTATION.search(words)
    ]
    for giver, words in dice.sample(quoting, min(2, len(quoting))):
        hosts = [r for r in _choose(story, dice, len(story.reports)) if r is not giver]
        host = min(hosts, key=lambda report: report.language != giver.language)
        quotation = QUOTATION.search(words)
        assert quotation is not None
        for place, line in enumerate((words, f"Ivo Karlsen: {quotation[0]}")):
            after = max(giver, host, key=lambda report: datetime.fromisoformat(report.published))
            planted = _copy(host, _outlets(host)[place], later=0, paragraphs=_close_marks(host.paragraphs, line))
            planted.report.published = _shift(after.published, 2 + place)
            yield planted


def _close_marks(paragraphs: Paragraphs, line: str) -> list[tuple[str, str]]:
    """PARAGRAPHS with LINE before the last of them, its cut marks opened."""
    whole = line if line.count("{") == line.count("}") == len(MARK.findall(line)) else _open(line)
    return [*paragraphs[:-1], ("body", whole), *paragraphs[-1:]]


def _open(line: str) -> str:
    return re.sub(r"\{\d+@[\w:.'-]+\||[{}]", "", line)


def plant_laundered_wires(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """A local report as that of a big agency, and an agency's report as nobody's."""
    wires = [r for r in story.reports.values() if any(_without_dateline(row) != row for row in r.paragraphs)]
    for report in _choose(story, dice, 2):
        agency = dice.choice(AGENCIES)
        first, _, _ = _outlets(report)
        yield _copy(report, first, later=1, paragraphs=_under_dateline(report.paragraphs, f"({agency}) — "))
        yield _copy(report, agency, later=0.2, paragraphs=_under_dateline(report.paragraphs, ""))
    for report in dice.sample(wires, min(2, len(wires))):
        yield _copy(report, _outlets(report)[1], later=2, paragraphs=_under_dateline(report.paragraphs, ""))


def plant_time_zones(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Copies made minutes after their original, by a clock that shows hours before it; and at the same moment."""
    for report, minutes in zip(_choose(story, dice, 3), (10, 0, 45), strict=False):
        planted = _copy(report, dice.choice(_outlets(report)), later=0)
        moment = datetime.fromisoformat(report.published) + timedelta(minutes=minutes)
        elsewhere = timezone(timedelta(hours=dice.choice((-11, -10, -8))))
        planted.report.published = moment.astimezone(elsewhere).isoformat()
        yield planted


def plant_floods(story: BenchStory, dice: random.Random) -> Iterator[Planted]:
    """Thirty accounts post one claim in almost the same words."""
    report = _choose(story, dice, 1)[0]
    said = dice.choice(
        [mark[0] for kind, words in report.paragraphs if kind == "body" for mark in MARK.finditer(words)]
    )
    before = ("", "BREAKING: ", "‼️ ", "JUST IN: ", "🚨🚨 ", ">> ")
    after = ("", "!", "!!", " #breaking", " — share!", " 😱", "…")
    for place in range(POSTS):
        handle = f"@{dice.choice(('news', 'truth', 'live', 'watch', 'eye'))}_{dice.randrange(1000, 9999)}{place}"
        words = f"{handle}: {dice.choice(before)}{said}{dice.choice(after)}"
        url = f"https://x.com/{handle[1:]}/status/{place}"
        yield _copy(report, handle, later=0.3 + place / 60, paragraphs=[("post", words)], url=url)


FAMILIES: dict[str, Family] = {
    "sock puppets": plant_sock_puppets,
    "clones": plant_clones,
    "translations": plant_translations,
    "paraphrases": plant_paraphrases,
    "stolen bylines": plant_stolen_bylines,
    "circles": plant_circles,
    "changed: number": plant_numbers,
    "changed: name": plant_names,
    "changed: negation": plant_negations,
    "back-dating": plant_backdated,
    "silent edits": plant_silent_edits,
    "feeds": plant_feeds,
    "spliced quotations": plant_spliced_quotations,
    "laundered wires": plant_laundered_wires,
    "time zones": plant_time_zones,
    "floods": plant_floods,
}

if __name__ == "__main__":
    from bench.attack_campaign import main

    raise SystemExit(main())

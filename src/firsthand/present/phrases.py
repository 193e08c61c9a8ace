"""Short phrases that every form of the brief shares: who says it, in which outlets, on what basis."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from firsthand.model import Basis, DatedBy, DerivationKind, Stance
from firsthand.model.wordings import is_in_language
from firsthand.present.briefs import (
    Brief,
    Cited,
    ClaimEntry,
    CopyFamily,
    Dispute,
    NumberSeries,
    Observation,
    Position,
    PositionKind,
    ReportLine,
    Saying,
    Taking,
    Totals,
)
from firsthand.present.changes import runs_steadily
from firsthand.present.escaping import shorten
from firsthand.present.wording import BASIS_WORDS, DISPUTE_WORDS, count, join_words, say_date, say_origins, say_unit

HOW_TO_READ = (
    "A claim is what reports say, not what is so: nothing here is a verdict. An origin is somebody who saw it, said "
    "it or recorded it; reports that copy, translate or credit one another count as one. “For certain” counts "
    "origins that are shown to be apart; “at most” counts also those not shown to be the same. A mark such as "
    "r:7kq2:120–180 leads to the exact words (report, first and last character), listed at the end; "
    "`firsthand why` with the id of a claim (c:…) gives every reason behind its count."
)

_LONGEST_REASON = 120  # characters

DATED_BY_NOTES = {
    DatedBy.TEXT.value: "date read from the text",
    DatedBy.STORY.value: "date taken from the other reports",
}


def say_who(cited: Cited) -> str:
    """Who says it, and through whom; the reporter where no source is given."""
    if cited.who is None:
        return "the reporter, on the spot" if cited.basis is Basis.EYEWITNESS else "the reporter; no source given"
    return f"{cited.who}, through {join_words(list(cited.via))}" if cited.via else cited.who


def say_languages(entries: Sequence[ClaimEntry], languages: Sequence[str]) -> str:
    """In which languages claims are shown, and of how many of ENTRIES that is so."""
    said = sum(any(is_in_language(one.wording.language, wanted) for wanted in languages) for one in entries)
    return (
        f"Claims are shown in {join_words(list(languages), 'else in')} where a report makes them in it, with the "
        f"original after them: {said:,} of {len(entries):,}. All others stand in the original."
    )


def say_stances(entry: ClaimEntry) -> str:
    """What its sources do with the claim, where it is more than asserting it: "denied", "a forecast", …"""
    named = {
        Stance.DENIES: "a denial",
        Stance.HEDGES: "held possible",
        Stance.PREDICTS: "a forecast",
        Stance.NO_COMMENT: "no answer",
    }
    if entry.stances[:1] == (Stance.ASSERTS,):
        return join_words([f"in part {named[one]}" for one in entry.stances if one in named])
    return join_words([named[one] for one in entry.stances if one in named])


_POSITION_WORDS = {
    PositionKind.ASSERTED: "Those who say so",
    PositionKind.DENIED: "Those who say it is not so",
    PositionKind.OPEN: "Those who hold it open",
}


def say_position(position: Position, number: int) -> str:
    """What the position NUMBER of a dispute answers: "Those who say so", "Those who say ≥ 29"."""
    if position.kind is PositionKind.FIGURE:
        return f"Those who say {position.figure or 'another number'}"
    return _POSITION_WORDS.get(position.kind, "Those who say so" if number == 1 else "Those who say otherwise")


def say_backing(position: Position) -> str:
    """The range of origins of a position, and its reports: "2 origins for certain, 4 at most; 3 reports"."""
    behind = count(position.reports, "report")
    if position.at_least is None or position.at_most is None:
        return behind
    return f"{say_origins(position.at_least, position.at_most)}; {behind}"


def say_fields(dispute: Dispute) -> str:
    """The kinds of contradiction in words: "One says it, another denies it; different outcomes"."""
    words = [DISPUTE_WORDS[one] for one in dispute.fields]
    return "; ".join([words[0], *(one[:1].lower() + one[1:] for one in words[1:])]) if words else "Different answers"


def pick_strongest(sayings: Sequence[Saying], limit: int) -> list[Saying]:
    """The LIMIT weightiest of SAYINGS, in the order of SAYINGS."""
    best = sorted(sayings, key=lambda one: (-one.weight, one.cited.mark))[:limit]
    return [one for one in sayings if one in best]


def pick_positions(dispute: Dispute, limit: int) -> list[Position]:
    """The LIMIT positions of DISPUTE that most reports hold, in its order."""
    best = sorted(dispute.positions, key=lambda one: (-one.reports, one.claims, one.figure or ""))[:limit]
    return [one for one in dispute.positions if one in best]


def say_series(series: NumberSeries) -> str:
    """What the numbers count, and a warning where they leap as those of one event do not."""
    leap = "" if runs_steadily(series) else " (the numbers leap: they may count several events)"
    return say_unit(series.unit) + leap


def say_family(family: CopyFamily) -> str:
    """What kind of origin a family has, and whether its own report is in the pile."""
    if family.takings and all(one.kind is None for one in family.takings):
        return BASIS_WORDS[family.basis]
    return "its own report is in the pile" if family.first_name else "its own report is not in the pile"


def group_takings(family: CopyFamily) -> list[tuple[DerivationKind | None, str, list[Taking]]]:
    """The takings of FAMILY by manner and reason, in the order of the manners."""
    groups: dict[tuple[DerivationKind | None, str], list[Taking]] = {}
    for taking in family.takings:
        groups.setdefault((taking.kind, shorten(taking.reasons[0], 80) if taking.reasons else ""), []).append(taking)
    manners = [*DerivationKind, None]
    return [(*key, groups[key]) for key in sorted(groups, key=lambda key: (manners.index(key[0]), -len(groups[key])))]


def say_counts(entry: ClaimEntry) -> str:
    """ "2 origins for certain, 4 at most, behind 9 reports of 6 publisher families"."""
    behind = count(entry.reports, "report")
    if entry.reports > 1:
        behind += f" of {count(entry.families, 'publisher family', 'publisher families')}"
    if entry.at_least is None or entry.at_most is None:
        return f"origins not counted; {behind}"
    comma = "" if entry.at_least == entry.at_most else ","
    return f"{say_origins(entry.at_least, entry.at_most)}{comma} behind {behind}"


def list_reasons(entry: ClaimEntry) -> list[str]:
    """Why ENTRY is graded so, long reasons cut, without what the counts and origins say already."""
    said = (f"{count(entry.reports, 'report')} of ", "not shown to be apart from the others")
    return [shorten(reason, _LONGEST_REASON) for reason in entry.reasons if not reason.startswith(said)]


def say_outlets(outlets: Sequence[str], limit: int = 6) -> str:
    """OUTLETS in order, the ones past LIMIT counted."""
    shown = list(outlets[:limit])
    more = len(outlets) - len(shown)
    return join_words([*shown, f"{more} more"]) if more else join_words(shown)


def say_as_of(as_of: str | None) -> str:
    """The moment that the brief looks back from."""
    return f"As known on {say_date(as_of)}" if as_of else "As known from everything received"


def say_period(totals: Totals) -> str:
    """When the reports were published: "published 12 Mar 2031 to 15 Mar 2031, 2 undated"."""
    if totals.first_published is None:
        return "publication dates unknown"
    first, last = say_date(totals.first_published), say_date(totals.last_published)
    undated = f", {totals.undated} undated" if totals.undated else ""
    return f"published {first}{undated}" if first == last else f"published {first} to {last}{undated}"


def say_totals(brief: Brief) -> str:
    """The pile in one sentence."""
    totals = brief.totals
    languages = f"{count(len(totals.languages), 'language')} ({', '.join(totals.languages)})"
    return (
        f"{count(totals.reports, 'report')} of {count(totals.outlets, 'outlet')} in {languages}, {say_period(totals)}; "
        f"{count(totals.derived_reports, 'report')} took from others. {count(totals.claims, 'claim')}, "
        f"{count(totals.disputes, 'dispute')}, {count(len(brief.skipped), 'input')} not read."
    )


def say_observation(observation: Observation, mask: Callable[[str], str]) -> str:
    """ "Landsat operator (satellite imagery), in 3 reports: A and B", names passed through MASK."""
    provider = mask(observation.provider) if observation.provider else _say_unnamed(observation, mask)
    cited = observation.cited[0]
    basis = [BASIS_WORDS[observation.basis]] if observation.provider else []
    if observation.basis is Basis.SOCIAL_POST:
        day = say_date(observation.posted_on) if observation.posted_on else "day of posting not given"
        basis = [BASIS_WORDS[Basis.SOCIAL_POST], f"posted {day}" if observation.posted_on else day, cited.language]
    told = f" ({', '.join(basis)})" if basis else ""
    return f"{provider}{told}, in {say_reports(observation.reports, observation.outlets, mask)}"


def say_reports(reports: int, outlets: Sequence[str], mask: Callable[[str], str]) -> str:
    """ "A and B", with the number of reports where there are more than outlets named."""
    named = mask(say_outlets(outlets))
    return named if reports == len(outlets) <= 6 else f"{count(reports, 'report')} of {named}"


def _say_unnamed(observation: Observation, mask: Callable[[str], str]) -> str:
    called = "; ".join(f"“{mask(shorten(one, 60))}”" for one in observation.described[:3])
    words = f"{BASIS_WORDS[observation.basis]}, provider not named"
    return f"{words[:1].upper()}{words[1:]}" + (f" ({called})" if called else "")


def say_report_notes(line: ReportLine) -> str:
    """What a reader should know of a report: how it was dated, from whom it took, what went wrong."""
    notes = [DATED_BY_NOTES[line.dated_by]] if line.dated_by in DATED_BY_NOTES else []
    notes += [f"took from {say_outlets(line.copies_of)}"] if line.copies_of else []
    return "; ".join([*notes, *line.warnings])

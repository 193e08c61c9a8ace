"""Short phrases that every form of the brief shares: who says it, in which outlets, on what basis."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from firsthand.model import Basis, DatedBy, Stance
from firsthand.present.briefs import Brief, Cited, ClaimEntry, Observation, ReportLine, Totals
from firsthand.present.escaping import shorten
from firsthand.present.wording import BASIS_WORDS, count, join_words, say_date, say_origins

HOW_TO_READ = (
    "A claim is what reports say, not what is so: nothing here is a verdict. An origin is somebody who saw it, said "
    "it or recorded it; reports that copy, translate or credit one another count as one. “For certain” counts "
    "origins that are shown to be apart; “at most” counts also those not shown to be the same. A mark such as "
    "r:7kq2:120–180 leads to the exact words (report, first and last character), listed at the end; "
    "`firsthand why` with the id of a claim (c:…) gives every reason behind its count."
)

_LONGEST_REASON = 180  # characters: two lines of a terminal

DATED_BY_NOTES = {
    DatedBy.TEXT.value: "date read from the text",
    DatedBy.STORY.value: "date taken from the other reports",
}


def say_who(cited: Cited) -> str:
    """Who says it, and through whom; the reporter where no source is given."""
    if cited.who is None:
        return "the reporter, on the spot" if cited.basis is Basis.EYEWITNESS else "the reporter; no source given"
    return f"{cited.who}, through {join_words(list(cited.via))}" if cited.via else cited.who


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
    """Why ENTRY is graded so, long reasons cut, without the reason that only says the counts again."""
    counts = f"{count(entry.reports, 'report')} of "
    return [shorten(reason, _LONGEST_REASON) for reason in entry.reasons if not reason.startswith(counts)]


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
    """ "Landsat operator: satellite imagery, in 3 reports of 2 outlets (A and B)", names passed through MASK."""
    provider = mask(observation.provider) if observation.provider else "provider not named"
    outlets = mask(say_outlets(observation.outlets))
    repeated = f"{count(observation.reports, 'report')} of {count(len(observation.outlets), 'outlet')}"
    return f"{provider}: {BASIS_WORDS[observation.basis]}, in {repeated} ({outlets})"


def say_report_notes(line: ReportLine) -> str:
    """What a reader should know of a report: how it was dated, from whom it took, what went wrong."""
    notes = [DATED_BY_NOTES[line.dated_by]] if line.dated_by in DATED_BY_NOTES else []
    notes += [f"took from {say_outlets(line.copies_of)}"] if line.copies_of else []
    return "; ".join([*notes, *line.warnings])

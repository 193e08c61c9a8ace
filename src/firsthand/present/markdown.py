"""A brief as Markdown that reads well on a terminal: at most 100 columns, no HTML, every line cited."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from firsthand.model import Basis, DerivationKind
from firsthand.present.briefs import (
    Brief,
    Cited,
    ClaimEntry,
    CopyFamily,
    Dispute,
    NumberSeries,
    OriginEntry,
    Revision,
    Taking,
)
from firsthand.present.escaping import carries_own_marks, escape_markdown, guard_line_start, isolate, shorten
from firsthand.present.lines import WIDTH, wrap
from firsthand.present.phrases import (
    HOW_TO_READ,
    list_reasons,
    say_as_of,
    say_counts,
    say_observation,
    say_outlets,
    say_report_notes,
    say_stances,
    say_totals,
    say_who,
)
from firsthand.present.wording import (
    BASIS_WORDS,
    BOUND_SIGNS,
    DERIVATION_WORDS,
    DISPUTE_WORDS,
    count,
    say_date,
    say_number,
    say_unit,
)

_QUOTE_LIMIT = 260  # characters of a wording inside a section; the list at the end has up to _LIST_LIMIT
_LIST_LIMIT = 600
_BAR_LIMIT = 12


@dataclass(frozen=True, slots=True)
class Limits:
    """How many entries of each kind the Markdown form spells out; the rest are counted."""

    claims: int = 12
    disputes: int = 8
    sides: int = 3
    series: int = 8
    revisions: int = 8
    origins: int = 5
    open_claims: int = 8
    places: int = 15
    observations: int = 12
    families: int = 10
    takings: int = 12
    background: int = 8
    reports: int = 60
    marks: int = 3


@dataclass(slots=True)
class _Page:
    """The LINES so far, and what they CITED, by mark in order of first use."""

    limits: Limits
    lines: list[str] = field(default_factory=list)
    cited: dict[str, Cited] = field(default_factory=dict)

    def heading(self, level: int, text: str) -> None:
        self.lines += [*self._gap(), "#" * level + " " + text, ""]

    def _gap(self) -> list[str]:
        return [""] if self.lines and self.lines[-1] else []

    def text(self, words: str, first: str = "", rest: str = "") -> None:
        """A paragraph or list entry of escaped WORDS."""
        for number, line in enumerate(wrap(words, first=first, rest=rest, width=WIDTH - 1)):
            lead = rest if number else first
            self.lines.append((lead + guard_line_start(line.removeprefix(lead))).rstrip())

    def bullet(self, words: str, depth: int = 0) -> None:
        self.text(words, "  " * depth + "- ", "  " * depth + "  ")

    def marks(self, cited: Sequence[Cited], limit: int | None = None) -> str:
        """The marks of CITED, which from here on stand in the list at the end."""
        shown = cited[: limit or self.limits.marks]
        self.cited.update({one.mark: one for one in shown})
        more = len(cited) - len(shown)
        return " ".join([f"[{one.mark}]" for one in shown]) + (f" (+{more})" if more else "")

    def more(self, number: int, what: str, command: str) -> None:
        if number > 0:
            self.lines.append("")
            self.text(f"{number:,} more {what}: see `{command}`.")


def write_markdown(brief: Brief, *, limits: Limits | None = None) -> str:
    """BRIEF as Markdown, ending in a line break; what LIMITS leave out is counted, with the command that shows it."""
    page = _Page(limits or Limits())
    _write_head(page, brief)
    for write_section in (
        _write_summary, _write_claims, _write_disputes, _write_changes, _write_open, _write_observations,
        _write_families, _write_background, _write_reports, _write_skipped,
    ):  # fmt: skip
        write_section(page, brief)
    _write_cited(page)
    return "\n".join(page.lines).lstrip("\n") + "\n"


def _write_head(page: _Page, brief: Brief) -> None:
    page.lines.append(f"# Brief: {escape_markdown(brief.story)}")
    page.lines.append("")
    page.text(f"{say_as_of(brief.as_of)}. {escape_markdown(say_totals(brief))}")
    page.lines.append("")
    page.text(HOW_TO_READ)


def _write_summary(page: _Page, brief: Brief) -> None:
    if not brief.summary:
        return
    page.heading(2, "In short")
    for line in brief.summary:
        page.bullet(f"**{line.lead}.** {escape_markdown(line.words)}")
        for cited in line.cited[:4]:
            page.text(f"{_quote(cited, 160)} {page.marks([cited])}", "  ", "  ")


def _quote(cited: Cited, limit: int = _QUOTE_LIMIT) -> str:
    """The words of CITED in quotation marks, with the language where it is not English.

    Where their sentence stands around them, they are in bold.
    """
    text = shorten(cited.anchor.quote, limit)
    words = escape_markdown(text)
    if cited.before.strip() or cited.after.strip():
        words = f"{escape_markdown(cited.before)}**{words}**{escape_markdown(cited.after)}"
    whole = f"{cited.before}{text}{cited.after}"
    quoted = isolate(words.strip()) if carries_own_marks(whole.strip()) else f"“{isolate(words.strip())}”"
    language = cited.language.split("-")[0]
    return quoted if language == "en" else f"({escape_markdown(language)}) {quoted}"


def _draw_bar(entry: ClaimEntry) -> str:
    """Filled squares: origins for certain; hollow ones: at most; past the limit a plus sign."""
    if entry.at_least is None or entry.at_most is None:
        return ""
    full, most = min(entry.at_least, _BAR_LIMIT), min(entry.at_most, _BAR_LIMIT)
    return "■" * full + "□" * max(0, most - full) + ("+" if entry.at_most > _BAR_LIMIT else "")


def _write_claims(page: _Page, brief: Brief) -> None:
    page.heading(2, "What is claimed")
    if not brief.claims:
        page.text("No claim with a source was found.")
    labels = _label_disputes(brief.disputes)
    for entry in brief.claims[: page.limits.claims]:
        _write_claim(page, entry, labels.get(entry.claim_id, ()))
    page.more(len(brief.claims) - page.limits.claims, "claims", "firsthand claims")


def _label_disputes(disputes: Iterable[Dispute]) -> dict[str, tuple[str, ...]]:
    """The labels of the disputes that each claim is a side of."""
    labels: dict[str, tuple[str, ...]] = {}
    for dispute in disputes:
        for side in (dispute.one, *dispute.others):
            labels[side.claim_id] = (*labels.get(side.claim_id, ()), dispute.label)
    return labels


def _write_claim(page: _Page, entry: ClaimEntry, disputes: Sequence[str]) -> None:
    notes = [f"disputed: {', '.join(disputes)}"] if disputes else []
    notes += [say_stances(entry)] if say_stances(entry) else []
    notes += ["revises an earlier claim"] if entry.replaces else []
    page.heading(3, " · ".join([entry.label, entry.claim_id, *notes]))
    page.text(f"{_quote(entry.wording)} {page.marks([entry.wording])}", "> ", "> ")
    page.lines.append("")
    page.bullet(f"{_draw_bar(entry)} {say_counts(entry)}.".strip())
    for origin in entry.origins[: page.limits.origins]:
        page.bullet(_say_origin(page, origin), depth=1)
    if len(entry.origins) > page.limits.origins:
        more = len(entry.origins) - page.limits.origins
        page.bullet(f"{count(more, 'more origin')}: see `firsthand why {entry.claim_id}`.", depth=1)
    if not entry.origins:
        page.bullet(f"{escape_markdown(say_who(entry.wording))} {page.marks([entry.wording])}", depth=1)
    others = [one for one in entry.others if one.language != entry.wording.language][:2]
    for other in others:
        page.bullet(f"In other words, {escape_markdown(other.outlet)}: {_quote(other, 160)} {page.marks([other])}")
    page.bullet(_say_assessment(entry))


def _say_origin(page: _Page, origin: OriginEntry) -> str:
    how = [] if origin.basis is Basis.UNATTRIBUTED else [BASIS_WORDS[origin.basis]]
    how += [] if origin.certain else ["not shown to be apart"]
    name = isolate(escape_markdown(origin.name)) + (f" ({', '.join(how)})" if how else "")
    return f"{name}, in {escape_markdown(say_outlets(origin.outlets))} {page.marks(origin.cited)}"


def _say_assessment(entry: ClaimEntry) -> str:
    if not entry.grade:
        return "Not assessed."
    reasons = escape_markdown("; ".join(list_reasons(entry)[:3]))
    return f"Assessment {escape_markdown(entry.grade)}, {entry.words}: {reasons}."


def _write_disputes(page: _Page, brief: Brief) -> None:
    page.heading(2, "What is disputed")
    if not brief.disputes:
        page.text("No two claims were found to contradict one another.")
    for dispute in brief.disputes[: page.limits.disputes]:
        page.heading(3, f"{dispute.label} · {DISPUTE_WORDS[dispute.field]}")
        _write_side(page, "One side", dispute.one)
        for other in dispute.others[: page.limits.sides]:
            _write_side(page, "Against", other)
        if len(dispute.others) > page.limits.sides:
            page.bullet(f"{len(dispute.others) - page.limits.sides} more against it: see `firsthand disputes`.")
        page.bullet("Why: " + escape_markdown("; ".join(dispute.reasons[:4])) + ".")
    page.more(len(brief.disputes) - page.limits.disputes, "disputes", "firsthand disputes")


def _write_side(page: _Page, lead: str, entry: ClaimEntry) -> None:
    wording = entry.wording
    page.bullet(f"**{lead}, {entry.label}**: {_quote(wording, 200)} {page.marks([wording])}")
    page.text(f"{_say_voice(wording)}; {say_counts(entry)}.", "  ", "  ")


def _say_voice(cited: Cited) -> str:
    """Who says it, on what basis, in which outlet, published when."""
    who = isolate(escape_markdown(say_who(cited)))
    basis = "" if cited.who is None else f" ({BASIS_WORDS[cited.basis]})"
    return f"{who}{basis}, in {escape_markdown(cited.outlet)}, {say_date(cited.published_at)}"


def _write_changes(page: _Page, brief: Brief) -> None:
    if not brief.series and not brief.revisions:
        return
    page.heading(2, "What changed")
    for series in brief.series[: page.limits.series]:
        _write_series(page, series)
    page.more(len(brief.series) - page.limits.series, "numbers that changed", "firsthand claims")
    for revision in brief.revisions[: page.limits.revisions]:
        _write_revision(page, revision)
    page.more(len(brief.revisions) - page.limits.revisions, "revisions", "firsthand claims")


def _write_series(page: _Page, series: NumberSeries) -> None:
    arrow = " → ".join(f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}" for step in series.steps)
    page.bullet(f"**{escape_markdown(say_unit(series.unit))}: {escape_markdown(arrow)}**")
    for step in series.steps:
        value = escape_markdown(f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}")
        again = f", repeated in {count(len(step.others), 'more passage')}" if step.others else ""
        page.bullet(f"{value}: {_say_voice(step.cited)}{again} {page.marks([step.cited])}", depth=1)


def _write_revision(page: _Page, revision: Revision) -> None:
    page.bullet(f"{_quote(revision.before.wording, 160)} {page.marks([revision.before.wording])}")
    page.text(f"→ {_quote(revision.after.wording, 160)} {page.marks([revision.after.wording])}", "  ", "    ")
    page.text(f"{_say_voice(revision.after.wording)}.", "  ", "  ")


def _write_open(page: _Page, brief: Brief) -> None:
    page.heading(2, "What nobody knows")
    if not (brief.open_claims or brief.lone_claims or brief.unlocated):
        page.text("Nothing of the kind was found: no open claim, no much-repeated claim of one origin, no lost place.")
    if brief.open_claims:
        page.text("Nobody asserts these; their sources hold them possible or give no answer:")
        page.lines.append("")
        _write_short_claims(page, brief.open_claims, page.limits.open_claims)
    if brief.lone_claims:
        page.lines.append("")
        page.text("These are in three reports or more and have one origin at most:")
        page.lines.append("")
        _write_short_claims(page, brief.lone_claims, page.limits.open_claims)
    if brief.unlocated:
        page.lines.append("")
        _write_unlocated(page, brief)


def _write_short_claims(page: _Page, entries: Sequence[ClaimEntry], limit: int) -> None:
    for entry in entries[:limit]:
        page.bullet(f"{entry.label}: {_quote(entry.wording, 160)} {page.marks([entry.wording])}")
        page.text(f"{_say_voice(entry.wording)}; {say_counts(entry)}.", "  ", "  ")
    page.more(len(entries) - limit, "of these", "firsthand claims")


def _write_unlocated(page: _Page, brief: Brief) -> None:
    shown = brief.unlocated[: page.limits.places]
    names = [f"{isolate(escape_markdown(place.name))} {page.marks(place.cited, 1)}" for place in shown]
    more = len(brief.unlocated) - len(shown)
    page.text("Places that could not be located: " + "; ".join(names) + (f"; and {more} more" if more else "") + ".")


def _write_observations(page: _Page, brief: Brief) -> None:
    if not brief.observations:
        return
    page.heading(2, "What was recorded or seen")
    for observation in brief.observations[: page.limits.observations]:
        page.bullet(f"{say_observation(observation, escape_markdown)} {page.marks(observation.cited)}")
    page.more(len(brief.observations) - page.limits.observations, "providers", "firsthand sources")


def _write_families(page: _Page, brief: Brief) -> None:
    page.heading(2, "Which reports copy which")
    if not brief.families:
        page.text("No report was found to take from another one.")
    for family in brief.families[: page.limits.families]:
        _write_family(page, family)
    page.more(len(brief.families) - page.limits.families, "origins", "firsthand trace")


def _write_family(page: _Page, family: CopyFamily) -> None:
    received = f"received as {escape_markdown(family.first_name)}" if family.first_name else "not in the pile"
    reports = len({one.report_id for one in family.takings})
    page.bullet(f"**{escape_markdown(family.origin)}** ({received}), in {count(reports, 'report')}:")
    limit = page.limits.takings
    for kind in DerivationKind:
        takings = [one for one in family.takings if one.kind is kind]
        if takings:
            shown = "; ".join(_say_taking(page, one) for one in takings[:limit])
            more = f"; and {len(takings) - limit} more" if len(takings) > limit else ""
            page.bullet(f"{DERIVATION_WORDS[kind]}: {shown}{more}", depth=1)


def _say_taking(page: _Page, taking: Taking) -> str:
    marks = f" {page.marks(taking.cited, 1)}" if taking.cited else ""
    return (
        f"{escape_markdown(taking.outlet)} ({escape_markdown(taking.language)}, {say_date(taking.published_at)}){marks}"
    )


def _write_background(page: _Page, brief: Brief) -> None:
    if not brief.background:
        return
    page.heading(2, "Background and passages without a source")
    for entry in brief.background[: page.limits.background]:
        page.bullet(
            f"{_quote(entry.wording, 160)} {escape_markdown(entry.wording.outlet)} {page.marks([entry.wording])}"
        )
    page.more(len(brief.background) - page.limits.background, "of these", "firsthand claims")


def _write_reports(page: _Page, brief: Brief) -> None:
    page.heading(2, "The reports")
    for line in brief.reports[: page.limits.reports]:
        title = f", “{isolate(escape_markdown(shorten(line.title, 90)))}”" if line.title else ""
        notes = say_report_notes(line)
        page.bullet(
            f"{line.mark} {escape_markdown(f'{line.name}: {line.outlet}, {line.language}')}, "
            f"{say_date(line.published_at)}{title}{'; ' + escape_markdown(notes) if notes else ''}"
        )
    page.more(len(brief.reports) - page.limits.reports, "reports", "firsthand trace")


def _write_skipped(page: _Page, brief: Brief) -> None:
    page.heading(2, "What was not read")
    if not brief.skipped:
        page.text("Everything that came in was read.")
    for one in brief.skipped:
        page.bullet(f"{escape_markdown(one.ref)}: {escape_markdown(one.reason)} ({escape_markdown(one.stage)})")


def _write_cited(page: _Page) -> None:
    if not page.cited:
        return
    page.heading(2, "The words cited")
    for mark, cited in sorted(page.cited.items(), key=lambda pair: (pair[1].report_name, pair[1].anchor)):
        where = escape_markdown(f"{cited.report_name}, {cited.outlet}")
        page.bullet(f"[{mark}] {where}, {say_date(cited.published_at)}: {_quote(cited, _LIST_LIMIT)}")

"""A brief as Markdown that reads well on a terminal: at most 80 columns, no HTML, every line cited."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from firsthand.model import Basis
from firsthand.present.briefs import (
    Brief,
    ClaimEntry,
    Dispute,
    NumberSeries,
    OriginEntry,
    Position,
    Revision,
    Saying,
    WithdrawnEntry,
)
from firsthand.present.escaping import escape_markdown, isolate
from firsthand.present.lines import WIDTH, columns_of
from firsthand.present.markdown_page import Limits, Page, quote, say_voice
from firsthand.present.markdown_records import (
    write_background,
    write_cited,
    write_families,
    write_observations,
    write_reports,
    write_skipped,
)
from firsthand.present.phrases import (
    HOW_TO_READ,
    list_reasons,
    pick_positions,
    pick_strongest,
    say_as_of,
    say_backing,
    say_counts,
    say_fields,
    say_languages,
    say_outlets,
    say_position,
    say_series,
    say_stances,
    say_totals,
    say_who,
)
from firsthand.present.version_forms import write_versions
from firsthand.present.withdrawn import say_withdrawn
from firsthand.present.wording import BASIS_WORDS, BOUND_SIGNS, count, say_date, say_number

_BAR_LIMIT = 12
_TITLE_LIMIT = 62  # characters: a heading is not wrapped


def write_markdown(brief: Brief, *, limits: Limits | None = None) -> str:
    """BRIEF as Markdown, ending in a line break; what LIMITS leave out is counted, with the command that shows it."""
    page = Page(limits or Limits())
    _write_head(page, brief)
    for write_section in (
        _write_summary, _write_claims, _write_disputes, _write_changes, _write_withdrawn, _write_open,
        write_observations,
        write_families, _write_versions, write_background, write_reports, write_skipped,
    ):  # fmt: skip
        write_section(page, brief)
    write_cited(page)
    return "\n".join(page.lines).lstrip("\n") + "\n"


def _write_head(page: Page, brief: Brief) -> None:
    page.lines.append(f"# Brief: {escape_markdown(brief.story)}")
    page.lines.append("")
    page.text(f"{say_as_of(brief.as_of)}. {escape_markdown(say_totals(brief))}")
    if brief.languages:
        page.lines.append("")
        page.text(say_languages([*brief.claims, *brief.open_claims, *brief.background], brief.languages))
    page.lines.append("")
    page.text(HOW_TO_READ)


def _write_summary(page: Page, brief: Brief) -> None:
    if not brief.summary:
        return
    page.heading(2, "In short")
    for line in brief.summary:
        page.bullet(f"**{line.lead}.** {escape_markdown(line.words)}")
        for cited in line.cited[:4]:
            page.text(page.words(cited, 160), "  ", "  ")


def _draw_bar(entry: ClaimEntry) -> str:
    """Filled squares: origins for certain; hollow ones: at most; past the limit a plus sign."""
    if entry.at_least is None or entry.at_most is None:
        return ""
    full, most = min(entry.at_least, _BAR_LIMIT), min(entry.at_most, _BAR_LIMIT)
    return "■" * full + "□" * max(0, most - full) + ("+" if entry.at_most > _BAR_LIMIT else "")


def _write_claims(page: Page, brief: Brief) -> None:
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
        for claim_id in dispute.claim_ids:
            labels[claim_id] = (*labels.get(claim_id, ()), dispute.label)
    return labels


def _write_claim(page: Page, entry: ClaimEntry, disputes: Sequence[str]) -> None:
    notes = [f"disputed: {', '.join(disputes)}"] if disputes else []
    notes += [say_stances(entry)] if say_stances(entry) else []
    notes += ["revises an earlier claim"] if entry.replaces else []
    notes += ["withdrawn in part or whole"] if entry.withdrawn else []
    head = " · ".join([entry.label, entry.claim_id])
    fits = columns_of(" · ".join([head, *notes])) <= WIDTH - len("### ")
    page.heading(3, " · ".join([head, *notes]) if fits else head)
    page.text(f"{quote(entry.wording)} {page.marks([entry.wording])}", "> ", "> ")
    original = entry.wording.original
    if original is not None:
        page.lines.append(">")
        page.text(f"original, {escape_markdown(original.outlet)}: {page.words(original)}", "> ", "> ")
    page.lines.append("")
    if not fits:
        page.bullet("; ".join(notes))
    page.bullet(f"{_draw_bar(entry)} {say_counts(entry)}.".strip())
    for origin in entry.origins[: page.limits.origins]:
        page.bullet(_say_origin(page, origin), depth=1)
    if len(entry.origins) > page.limits.origins:
        more = len(entry.origins) - page.limits.origins
        page.bullet(f"{count(more, 'more origin')}: see `firsthand why {entry.claim_id}`.", depth=1)
    if not entry.origins:
        page.bullet(f"{escape_markdown(say_who(entry.wording))} {page.marks([entry.wording])}", depth=1)
    shown = (entry.wording.language, "" if original is None else original.language)
    others = [one for one in entry.others if one.language not in shown][:2]
    for other in others:
        page.bullet(f"In other words, {escape_markdown(other.outlet)}: {quote(other, 160)} {page.marks([other])}")
    page.bullet(_say_assessment(entry))


def _say_origin(page: Page, origin: OriginEntry) -> str:
    how = [] if origin.basis is Basis.UNATTRIBUTED else [BASIS_WORDS[origin.basis]]
    how += [] if origin.certain else ["not shown to be apart"]
    name = isolate(escape_markdown(origin.name)) + (f" ({', '.join(how)})" if how else "")
    return f"{name[:1].upper()}{name[1:]}, in {escape_markdown(say_outlets(origin.outlets))} {page.marks(origin.cited)}"


def _say_assessment(entry: ClaimEntry) -> str:
    if not entry.grade:
        return "Not assessed."
    reasons = escape_markdown("; ".join(list_reasons(entry)[:3]))
    return f"Assessment {escape_markdown(entry.grade)}, {entry.words}: {reasons}".removesuffix("…") + "."


def _write_disputes(page: Page, brief: Brief) -> None:
    page.heading(2, "What is disputed")
    if not brief.disputes:
        page.text("No two claims were found to contradict one another.")
    for dispute in brief.disputes[: page.limits.disputes]:
        _write_dispute(page, dispute)
    page.more(len(brief.disputes) - page.limits.disputes, "disputes", "firsthand disputes")


def _write_dispute(page: Page, dispute: Dispute) -> None:
    page.heading(3, f"{dispute.label} · {_say_title(dispute)}")
    page.text(f"{say_fields(dispute)}. {page.marks([dispute.title])}")
    if dispute.title.original is not None:
        page.text(f"Original: {page.words(dispute.title.original)}")
    page.lines.append("")
    for number, position in enumerate(pick_positions(dispute, page.limits.positions), start=1):
        _write_position(page, position, number)
    more = len(dispute.positions) - page.limits.positions
    if more > 0:
        page.bullet(f"{count(more, 'more answer')}: see `firsthand disputes`.")


def _say_title(dispute: Dispute) -> str:
    """The words of the title alone, cut to one line."""
    return quote(replace(dispute.title, before="", after=""), _TITLE_LIMIT)


def _write_position(page: Page, position: Position, number: int) -> None:
    labels = say_outlets(position.claims, 4)
    page.bullet(f"**{escape_markdown(say_position(position, number))}** ({labels}): {say_backing(position)}")
    shown = pick_strongest(position.sayings, page.limits.sayings)
    for saying in shown:
        page.bullet(_say_saying(page, saying), depth=1)
    more = len(position.sayings) - len(shown)
    if more > 0:
        page.bullet(f"and {more} more", depth=1)


def _say_saying(page: Page, saying: Saying) -> str:
    """When, who, on what basis, in which reports, in which words."""
    cited = saying.cited
    who = isolate(escape_markdown(say_who(cited)))
    basis = "" if cited.who is None else f" ({BASIS_WORDS[cited.basis]})"
    outlets = escape_markdown(say_outlets(saying.outlets, 3))
    return f"{say_date(cited.published_at)}, {who}{basis}, in {outlets}: {page.words(cited, 180)}"


def _write_changes(page: Page, brief: Brief) -> None:
    if not brief.series and not brief.revisions:
        return
    page.heading(2, "What changed")
    for series in brief.series[: page.limits.series]:
        _write_series(page, series)
    page.more(len(brief.series) - page.limits.series, "numbers that changed", "firsthand claims")
    for revision in brief.revisions[: page.limits.revisions]:
        _write_revision(page, revision)
    page.more(len(brief.revisions) - page.limits.revisions, "revisions", "firsthand claims")


def _write_series(page: Page, series: NumberSeries) -> None:
    arrow = " → ".join(f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}" for step in series.steps)
    page.bullet(f"**{escape_markdown(say_series(series))}: {escape_markdown(arrow)}**")
    for step in series.steps:
        value = escape_markdown(f"{BOUND_SIGNS[step.bound]}{say_number(step.value)}")
        again = f", repeated in {count(len(step.others), 'more passage')}" if step.others else ""
        page.bullet(f"{value}: {say_voice(step.cited)}{again} {page.marks([step.cited])}", depth=1)


def _write_revision(page: Page, revision: Revision) -> None:
    page.bullet(page.words(revision.before.wording, 160))
    page.text(f"→ {page.words(revision.after.wording, 160)}", "  ", "    ")
    page.text(f"{say_voice(revision.after.wording)}.", "  ", "  ")


def _write_versions(page: Page, brief: Brief) -> None:
    write_versions(page, brief.versions)


def _write_withdrawn(page: Page, brief: Brief) -> None:
    if not brief.withdrawn:
        return
    page.heading(2, "What was withdrawn")
    for entry in brief.withdrawn:
        write_withdrawn_entry(page, entry)


def write_withdrawn_entry(page: Page, entry: WithdrawnEntry) -> None:
    """Who took back what, in which words; the claims that it bears on; who still carries them."""
    said = f"**{escape_markdown(say_withdrawn(entry))}**"
    page.bullet(f"{said}: {quote(replace(entry.cited, before='', after=''), 300)} {page.marks([entry.cited])}")
    for claim in entry.claims[: page.limits.revisions]:
        words = page.words(claim.wording, 160)
        page.bullet(f"bears on {claim.claim_id}, {escape_markdown(claim.grade or 'not assessed')}: {words}", depth=1)
    more = len(entry.claims) - page.limits.revisions + entry.others if len(entry.claims) > page.limits.revisions else 0
    if more or entry.others:
        page.bullet(f"and on {count(more or entry.others, 'more claim')}: see `firsthand export`", depth=1)
    for one in entry.resting[: page.limits.takings]:
        page.bullet(f"still carried by {escape_markdown(one.outlet)}: {quote(one, 160)} {page.marks([one])}", depth=1)
    if len(entry.resting) > page.limits.takings:
        page.bullet(f"and {len(entry.resting) - page.limits.takings} more passages that rest on it", depth=1)


def _write_open(page: Page, brief: Brief) -> None:
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


def _write_short_claims(page: Page, entries: Sequence[ClaimEntry], limit: int) -> None:
    for entry in entries[:limit]:
        page.bullet(f"{entry.label}: {page.words(entry.wording, 160)}")
        page.text(f"{say_voice(entry.wording)}; {say_counts(entry)}.", "  ", "  ")
    page.more(len(entries) - limit, "of these", "firsthand claims")


def _write_unlocated(page: Page, brief: Brief) -> None:
    shown = brief.unlocated[: page.limits.places]
    names = [f"{isolate(escape_markdown(place.name))} {page.marks(place.cited, 1)}" for place in shown]
    more = len(brief.unlocated) - len(shown)
    page.text("Places that could not be located: " + "; ".join(names) + (f"; and {more} more" if more else "") + ".")

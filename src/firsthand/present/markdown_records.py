"""The end of the Markdown form: what was recorded, who rests on whom, the reports, what was not read, the words."""

from __future__ import annotations

from firsthand.model import Basis
from firsthand.present.briefs import Brief, CopyFamily, Observation, ReportLine, Taking
from firsthand.present.escaping import escape_markdown, isolate, shorten
from firsthand.present.markdown_page import LIST_LIMIT, Page, quote
from firsthand.present.phrases import group_takings, say_family, say_observation, say_report_notes
from firsthand.present.wording import DERIVATION_WORDS, count, say_date


def write_observations(page: Page, brief: Brief) -> None:
    """What was recorded or seen, by provider, with what it is said to show."""
    if not brief.observations:
        return
    page.heading(2, "What was recorded or seen")
    page.text("However many outlets repeat it, one picture, track or pair of eyes is one observation.")
    page.lines.append("")
    for observation in _choose_observations(brief, page.limits.observations):
        page.bullet(f"{say_observation(observation, escape_markdown)}:")
        for cited in observation.cited[: page.limits.marks - 1]:
            page.text(f"{quote(cited, 150)} {page.marks([cited])}", "  ", "  ")
    page.more(len(brief.observations) - page.limits.observations, "of these", "firsthand sources")


def _choose_observations(brief: Brief, limit: int) -> list[Observation]:
    """LIMIT observations, each basis in its turn, so that no kind crowds out another; in the order of the brief."""
    rank: dict[Basis, int] = {}
    turns = []
    for at, one in enumerate(brief.observations):
        turns.append((rank.setdefault(one.basis, 0), at))
        rank[one.basis] += 1
    return [brief.observations[at] for at in sorted(at for _, at in sorted(turns)[:limit])]


def write_families(page: Page, brief: Brief) -> None:
    """By origin: which reports rest on it, how, and by what sign."""
    page.heading(2, "Which reports copy which")
    if not brief.families:
        page.text("No report was found to take from another one.")
    for family in brief.families[: page.limits.families]:
        _write_family(page, family)
    page.more(len(brief.families) - page.limits.families, "origins", "firsthand trace")


def _write_family(page: Page, family: CopyFamily) -> None:
    reports = len({one.report_id for one in family.takings})
    told = escape_markdown(say_family(family))
    page.bullet(f"**{isolate(escape_markdown(family.origin))}** ({told}), behind {count(reports, 'report')}:")
    limit = page.limits.takings
    for kind, reason, takings in group_takings(family):
        shown = "; ".join(_say_taking(page, one) for one in takings[:limit])
        more = f"; and {len(takings) - limit} more" if len(takings) > limit else ""
        manner = f"{DERIVATION_WORDS[kind]} ({escape_markdown(reason)})" if kind else escape_markdown(reason)
        page.bullet(f"{manner}: {shown}{more}", depth=1)


def _say_taking(page: Page, taking: Taking) -> str:
    marks = f" {page.marks(taking.cited, 1)}" if taking.cited else ""
    return (
        f"{escape_markdown(taking.outlet)} ({escape_markdown(taking.language)}, {say_date(taking.published_at)}){marks}"
    )


def write_background(page: Page, brief: Brief) -> None:
    """The passages of one report for which it gives no source."""
    if not brief.background:
        return
    page.heading(2, "Background and passages without a source")
    for entry in brief.background[: page.limits.background]:
        outlet = isolate(escape_markdown(entry.wording.outlet))
        page.bullet(f"{outlet}: {page.words(entry.wording, 160)}")
    page.more(len(brief.background) - page.limits.background, "of these", "firsthand claims")


def write_reports(page: Page, brief: Brief) -> None:
    """Every report with its mark, outlet, language, date, title and the name that it came in under."""
    page.heading(2, "The reports")
    for line in brief.reports[: page.limits.reports]:
        page.bullet(f"{line.mark} {_say_report(line)}")
    page.more(len(brief.reports) - page.limits.reports, "reports", "firsthand trace")


def _say_report(line: ReportLine) -> str:
    title = f"“{isolate(escape_markdown(shorten(line.title, 90)))}”" if line.title else ""
    called = [] if line.outlet.startswith("“") or line.outlet == line.name else [escape_markdown(line.outlet)]
    told = [
        *called,
        title,
        escape_markdown(line.language),
        say_date(line.published_at),
        f"file {escape_markdown(line.name)}",
    ]
    notes = escape_markdown(say_report_notes(line))
    return ", ".join(one for one in told if one) + (f"; {notes}" if notes else "")


def write_skipped(page: Page, brief: Brief) -> None:
    """Every input that was not read, with the reason."""
    page.heading(2, "What was not read")
    if not brief.skipped:
        page.text("Everything that came in was read.")
    for one in brief.skipped:
        page.bullet(f"{escape_markdown(one.ref)}: {escape_markdown(one.reason)} ({escape_markdown(one.stage)})")


def write_cited(page: Page) -> None:
    """The words behind every mark, by report and place."""
    if not page.cited:
        return
    page.heading(2, "The words cited")
    for mark, cited in sorted(page.cited.items(), key=lambda pair: (pair[1].report_name, pair[1].anchor)):
        where = isolate(escape_markdown(cited.outlet))
        page.bullet(f"[{mark}] {where}, {say_date(cited.published_at)}: {quote(cited, LIST_LIMIT)}")

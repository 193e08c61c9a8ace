"""The verbs that only look: brief, export, the listings, why, explain, doctor."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any, Literal

from firsthand.app.asking import read_languages, read_moment
from firsthand.app.listings import (
    draw_claims,
    draw_derivations,
    draw_disputes,
    draw_sources,
    list_claims,
    list_derivations,
    list_disputes,
    list_sources,
)
from firsthand.app.output import (
    count_terminal_columns,
    end_progress,
    print_json,
    print_text,
    write_json,
    write_output,
)
from firsthand.app.reasons import collect_reasons, draw_explanation, draw_reasons, explain_report
from firsthand.app.refusals import ExitCode
from firsthand.app.stories import choose_story, find_id, find_report
from firsthand.model import Story
from firsthand.present import dossier, write_brief
from firsthand.store import open_store

Row = dict[str, Any]
Form = Literal["md", "html", "json"]


def _current_story(given: Namespace) -> Story:
    """The story asked for, as its latest run left it; joined anew where --as-of asks for another moment, or where a
    judgement was saved that the story does not show yet."""
    with open_store(given.store) as store:
        with store.view() as view:
            name = choose_story(view, given.story)
            story, is_behind = view.story(name), bool(view.pending_decisions(name))
        moment = getattr(given, "as_of", None)
        if is_behind and moment is None:
            from firsthand.app.equipping import equip
            from firsthand.app.joining import join_stored, recall_story

            equipment = equip(given, store, keeps=False)
            story = join_stored(recall_story(store, name, equipment), equipment)
            end_progress()
        if moment is not None:
            # Joining loads every stage; looking at what is stored needs none of them.
            from firsthand.app.equipping import equip
            from firsthand.app.joining import join_stored, recall_story

            equipment = equip(given, store, keeps=False)
            stored = recall_story(store, name, equipment)
            story = join_stored(stored, equipment, as_of=read_moment(moment))
            end_progress()
    assert story is not None, "a story that was chosen is there"
    return story


def run_brief(given: Namespace) -> int:
    """Writes the brief of a story."""
    form: Form = given.format or ("json" if given.json else "md")
    languages = read_languages(given.languages)
    write_output(write_brief(_current_story(given), form=form, languages=languages), given.output)
    return ExitCode.DONE


def run_export(given: Namespace) -> int:
    """Writes the dossier of a story."""
    write_output(write_json(dossier(_current_story(given))) + "\n", given.output)
    return ExitCode.DONE


def _run_listing(
    given: Namespace, listing: Callable[[Story], list[Row]], draw: Callable[[list[Row], int], str], nothing: str
) -> int:
    rows = listing(_current_story(given))
    if given.json:
        print_json(rows)
    else:
        print_text(draw(rows, count_terminal_columns()) if rows else nothing)
    return ExitCode.NOTHING_FOUND if given.exit_code and not rows else ExitCode.DONE


def run_claims(given: Namespace) -> int:
    """Lists the claims of a story."""
    languages = read_languages(given.languages)
    return _run_listing(given, lambda story: list_claims(story, languages), draw_claims, "No claim was found.")


def run_sources(given: Namespace) -> int:
    """Lists the sources of a story."""
    return _run_listing(given, list_sources, draw_sources, "No source was found.")


def run_disputes(given: Namespace) -> int:
    """Lists contradictions and updates of a story."""
    languages = read_languages(given.languages)
    nothing = "Nothing stands against anything else."
    return _run_listing(given, lambda story: list_disputes(story, languages), draw_disputes, nothing)


def run_trace(given: Namespace) -> int:
    """Lists which report took from where."""

    def listing(story: Story) -> list[Row]:
        report_id = None if given.report is None else find_report(story, given.report).report.id
        return list_derivations(story, report_id)

    return _run_listing(given, listing, draw_derivations, "No report was found to take from another.")


def run_why(given: Namespace) -> int:
    """Prints every reason behind the count of one claim."""
    languages = read_languages(given.languages)
    story = _current_story(given)
    claim_id = find_id(given.claim, (claim.id for claim in story.claims), "claim")
    with open_store(given.store) as store, store.view() as view:
        judgements = view.judgements()
    claim = next(claim for claim in story.claims if claim.id == claim_id)
    row = collect_reasons(story, claim, judgements, languages)
    if given.json:
        print_json(row)
    else:
        print_text(draw_reasons(row, count_terminal_columns()))
    return ExitCode.DONE


def run_explain(given: Namespace) -> int:
    """Prints what each stage made of one report."""
    story = _current_story(given)
    row = explain_report(story, find_report(story, given.report))
    if given.json:
        print_json(row)
    else:
        print_text(draw_explanation(row, count_terminal_columns()))
    return ExitCode.DONE


def run_doctor(given: Namespace) -> int:
    """Prints the findings of all checks; fails if one of them is bad."""
    from firsthand.app.doctor import draw_findings, examine

    findings = examine(given.store)
    if given.json:
        print_json([{"check": one.check, "state": one.state, "says": one.says} for one in findings])
    else:
        print_text(draw_findings(findings, count_terminal_columns()))
    if any(one.state == "bad" and one.check in ("store", "judgements") for one in findings):
        return ExitCode.STORE_UNUSABLE
    return ExitCode.FAILED if any(one.state == "bad" for one in findings) else ExitCode.DONE

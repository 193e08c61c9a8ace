"""The sample story, from intake to brief: invented reports that ship with the program."""

from __future__ import annotations

import sys
import webbrowser
from argparse import Namespace
from importlib.resources import as_file, files
from pathlib import Path

from firsthand.app.adding import add_reports, make_hints
from firsthand.app.changing import draw_summary
from firsthand.app.equipping import equip
from firsthand.app.output import count_terminal_columns, end_progress, print_json, print_text, write_output
from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.intake import receive
from firsthand.model import Story
from firsthand.present import write_brief
from firsthand.store import open_store

DEMO_STORY = "demo"


def run_demo(given: Namespace) -> int:
    """Reads the sample story into its own store, prints the brief, and writes it as HTML beside the store."""
    story, summary = _read_demo(given)
    page = Path(given.store).with_suffix(".html")
    write_output(write_brief(story, form="html"), str(page))
    if given.json:
        print_json({"story": story.name, "store": given.store, "html": str(page), "reports": len(story.readings)})
    else:
        print_text(write_brief(story, form="md"))
        rule = "─" * 20
        print_text(f"{rule}\n{summary}\nThe same as a page: {page}\nGo on with: firsthand claims --store {given.store}")
    if given.open and sys.stdout.isatty():
        webbrowser.open(page.resolve().as_uri())
    return ExitCode.DONE


def _read_demo(given: Namespace) -> tuple[Story, str]:
    with (
        as_file(files("firsthand.app").joinpath("demo_story")) as folder,
        open_store(given.store, create=True) as store,
    ):
        paths = sorted(str(path) for path in folder.iterdir() if path.suffix in (".txt", ".html"))
        hints = make_hints(str(folder / "manifest.tsv"))
        summary = add_reports(store, DEMO_STORY, receive(paths, hints=hints), equip(given, store))
        with store.view() as view:
            story = view.story(DEMO_STORY)
    end_progress()
    if story is None:
        raise RefusalError("The sample story was not read", "its reports are not installed", "Install Firsthand again")
    return story, draw_summary(summary, count_terminal_columns())

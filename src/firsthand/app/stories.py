"""Finding what a command speaks of: the story, and what an id or the start of one stands for."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.model import Reading, Story
from firsthand.store import View

# A story name stands in headings and file names.
_LONGEST_NAME = 120


def choose_story(view: View, wanted: str | None) -> str:
    """The name of the story WANTED, or of the only one there is."""
    names = view.story_names()
    if wanted is None and len(names) == 1:
        return names[0]
    if wanted in names:
        return str(wanted)
    if not names:
        raise RefusalError("No story was found", "the store holds none yet", "Add reports with `firsthand add`")
    listed = ", ".join(names)
    if wanted is None:
        raise RefusalError(
            "No story was chosen", f"there are {len(names)}: {listed}", "Name one with --story", ExitCode.USAGE
        )
    raise RefusalError(f"There is no story {wanted}", f"the store holds {listed}", "Name one of these with --story")


def name_new_story(view: View, wanted: str | None) -> str:
    """The name of the story to add to: WANTED, new or not, or the only one there is."""
    if wanted is None:
        if not view.story_names():
            raise RefusalError("No story was named", "the store is new", "Name the story with --story", ExitCode.USAGE)
        return choose_story(view, None)
    if not wanted.strip() or not wanted.isprintable() or len(wanted) > _LONGEST_NAME:
        why = f"a name is one line of 1 to {_LONGEST_NAME} visible characters"
        raise RefusalError("The story cannot be named so", why, "Choose another name for --story", ExitCode.USAGE)
    return wanted


def find_id(given: str, ids: Iterable[str], what: str) -> str:
    """The one of IDS that is GIVEN or starts with it, its prefix ("c:") left out or not."""
    known = sorted(set(ids))
    if given in known:
        return given
    found = [one for one in known if one.startswith(given) or one.partition(":")[2].startswith(given)]
    if len(found) == 1 and given.rstrip(":"):
        return found[0]
    if not found:
        raise RefusalError(
            f"There is no {what} {given}", "no id starts so", f"List them with `firsthand {_listing(what)}`"
        )
    some = ", ".join(found[:5]) + (" …" if len(found) > 5 else "")
    raise RefusalError(f"{given} stands for no single {what}", f"{len(found)} ids start so: {some}", "Give more of it")


def _listing(what: str) -> str:
    return {"claim": "claims", "source": "sources"}.get(what, "trace")


def find_report(story: Story, given: str) -> Reading:
    """The report that GIVEN names: by id, the start of one, or its name as added."""
    named = [one for one in story.readings if given in (one.report.name, one.report.name.rpartition("/")[2])]
    if len(named) == 1:
        return named[0]
    report_id = find_id(given, (one.report.id for one in story.readings), "report")
    return next(one for one in story.readings if one.report.id == report_id)

"""The edits between two versions of an article as plain text: [-taken out-] {+put in+}, as in wdiff."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from firsthand.app.tables import on_one_line, wrap
from firsthand.present.version_forms import cut_kept
from firsthand.present.wording import count, say_date

Row = dict[str, Any]

_MARKS = re.compile(r"\[-|-\]|\{\+|\+\}")
_LAST = ("moved", "marks or case only")


def draw_edits(edits: Row, columns: int) -> str:
    """Which version became which, how much stayed, and each sentence that was changed, with both places."""
    earlier = f"{edits['earlier_name']} ({say_date(edits['earlier_published'])})"
    later = f"{edits['later_name']} ({say_date(edits['later_published'])})"
    numbers = Counter(one["edit"] for one in edits["sentences"])
    told = ", ".join(f"{number} {kind}" for kind, number in numbers.items()) or "nothing else differs"
    told = "another article on the same background" if edits["is_follow_up"] else told
    head = f"{edits['outlet']}: {earlier} became {later}: {count(edits['kept'], 'sentence')} stayed; {told}"
    lines = [wrap(head, columns)]
    for one in sorted(edits["sentences"], key=lambda one: one["edit"] in _LAST):
        lines.append(wrap(f"{one['edit']}: {_write_words(one)}", columns, indent="  "))
        lines.append(wrap(_say_places(one), columns, indent="      "))
    return "\n".join(lines)


def _write_words(edit: Row) -> str:
    if not edit["runs"]:
        return _guard(cut_kept(edit["after"]["anchor"]["quote"]))
    forms = {"kept": "{}", "taken out": "[-{}-]", "put in": "{{+{}+}}"}
    words = ""
    for run in edit["runs"]:
        text = (run["after"] or run["before"])["quote"]
        words += forms[run["edit"]].format(_guard(cut_kept(text) if run["edit"] == "kept" else text))
        words += " " if run["spaced"] else ""
    return words


def _guard(text: str) -> str:
    """TEXT on one line, in which nothing looks like our own marks."""
    return _MARKS.sub(lambda found: f"{found[0][0]}\\{found[0][1]}", on_one_line(text))


def _say_places(edit: Row) -> str:
    sides = [edit[side]["anchor"] and (edit[side]["report_name"], edit[side]["anchor"]) for side in ("before", "after")
             if edit[side] is not None]  # fmt: skip
    return " → ".join(f"{name} [{anchor['start']}-{anchor['end']}]" for name, anchor in sides)

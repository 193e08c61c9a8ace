"""The edits of an article for terminal and page: what was taken out and put in is told by more than colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from firsthand.present.briefs import Edit, SentenceEdit, VersionEdits
from firsthand.present.escaping import escape_markdown, isolate, language_tag, runs_right_to_left
from firsthand.present.html_parts import CitedWords, Html, element, isolate_text, join, say, say_more
from firsthand.present.markdown_page import Page
from firsthand.present.wording import count, say_date

HEAD = "What outlets changed in their articles"
_MOST_VERSIONS, _MOST_EDITS, _MOST_EDITS_ON_PAGE = 8, 10, 60
_ORDER = (Edit.CHANGED, Edit.PUT_IN, Edit.TAKEN_OUT, Edit.MOVED, Edit.MARKS)
# Characters of unchanged words that a line of the terminal shows in one piece; of longer ones, both ends.
_LONGEST_KEPT, _END = 110, 45


def say_edits(edits: VersionEdits) -> str:
    """How much was changed: "12 sentences stayed; 2 changed, 1 put in"."""
    stayed = f"{count(edits.kept, 'sentence')} stayed"
    if edits.is_follow_up:
        return f"{stayed}: another article on the same background, not compared word by word"
    numbers = Counter(one.edit for one in edits.sentences)
    told = [f"{numbers[kind]:,} {kind.value}" for kind in _ORDER if numbers[kind]]
    return f"{stayed}; {', '.join(told) or 'nothing else differs'}"


def order_edits(edits: VersionEdits) -> list[SentenceEdit]:
    """The edits that change words in text order, then what only moved or has other marks."""
    return sorted(edits.sentences, key=lambda one: one.edit in (Edit.MOVED, Edit.MARKS))


def write_words(
    edit: SentenceEdit, kept: Callable[[str], str], out: Callable[[str], str], new: Callable[[str], str]
) -> str:
    """The words of EDIT in one line, what was taken out and put in as OUT and NEW write it."""
    if not edit.runs:
        return kept(edit.after.anchor.quote if edit.after else "")
    forms = {Edit.KEPT: kept, Edit.TAKEN_OUT: out, Edit.PUT_IN: new}
    return "".join(forms[run.edit](run.words) + (" " if run.spaced else "") for run in edit.runs)


def cut_kept(words: str) -> str:
    """WORDS that stayed, the middle of a long run left out."""
    return words if len(words) <= _LONGEST_KEPT else f"{words[:_END].rstrip()} … {words[-_END:].lstrip()}"


def write_versions(page: Page, versions: Sequence[VersionEdits], head: str = HEAD) -> None:
    """The edits as Markdown: ~~taken out~~, **put in**."""
    if not versions:
        return
    page.heading(2, head)
    page.text("~~Struck out~~: taken out of the earlier version; **bold**: put into the later one.")
    page.lines.append("")
    for edits in versions[:_MOST_VERSIONS]:
        earlier = f"{escape_markdown(edits.earlier_name)} ({say_date(edits.earlier_published)})"
        later = f"{escape_markdown(edits.later_name)} ({say_date(edits.later_published)})"
        outlet = isolate(escape_markdown(edits.outlet))
        page.bullet(f"**{outlet}**, {earlier} → {later}: {say_edits(edits)}.")
        for one in order_edits(edits)[:_MOST_EDITS]:
            page.bullet(_say_edit(page, one), depth=1)
        more = len(edits.sentences) - _MOST_EDITS
        if more > 0:
            page.bullet(f"and {count(more, 'more edit')}: see `firsthand trace {edits.later_id}`", depth=1)
    page.more(len(versions) - _MOST_VERSIONS, "versions", "firsthand trace")


def _say_edit(page: Page, edit: SentenceEdit) -> str:
    marks = " → ".join(page.marks([one]) for one in (edit.before, edit.after) if one is not None)
    words = write_words(
        edit,
        lambda text: escape_markdown(cut_kept(text)),
        lambda text: f"~~{escape_markdown(text)}~~",
        lambda text: f"**{escape_markdown(text)}**",
    )
    return f"{edit.edit.value}: {isolate(words)} {marks}"


def show_versions(versions: Sequence[VersionEdits], words: CitedWords) -> Html:
    """The edits for a page: struck out, and underlined in bold, with the words for it before each sentence."""
    note = element(
        "p", element("del", say("Struck out")), say(": taken out of the earlier version; "),
        element("ins", say("underlined")), say(": put into the later one."), class_="note",
    )  # fmt: skip
    return join([note, element("ul", *(_show_version(one, words) for one in versions), class_="plain edits")])


def _show_version(edits: VersionEdits, words: CitedWords) -> Html:
    head = join(
        [
            element("span", isolate_text(edits.outlet), class_="who"), say(", "), isolate_text(edits.earlier_name),
            say(f" ({say_date(edits.earlier_published)}) → "), isolate_text(edits.later_name),
            say(f" ({say_date(edits.later_published)}): {say_edits(edits)}."),
        ]
    )  # fmt: skip
    shown = [_show_edit(one, edits.language, words) for one in order_edits(edits)[:_MOST_EDITS_ON_PAGE]]
    more = say_more(len(edits.sentences) - len(shown), "edit", f"firsthand trace {edits.later_id}")
    return element("li", head, element("ul", *shown, class_="plain"), more)


def _show_edit(edit: SentenceEdit, language: str, words: CitedWords) -> Html:
    tag = language_tag(language)
    direction = "rtl" if runs_right_to_left(tag, (edit.after or edit.before).anchor.quote) else "ltr"  # type: ignore[union-attr]
    text = Html(
        write_words(
            edit, say, lambda taken: element("del", say(taken)), lambda given: element("ins", say(given))
        )
    )  # fmt: skip
    marks = Html(" → ").join(words.mark(one) for one in (edit.before, edit.after) if one is not None)
    kind = element("b", say(f"{edit.edit.value}: "))
    return element("li", kind, element("bdi", text, lang=tag, dir=direction), Html(" "), Html(marks))

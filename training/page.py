"""Writes build/corpus.html: the reading corpus with its marks in colour, for the eye of a linguist. `make corpus`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from training.corpus import CORPUS, LabelledReport, Span, load_corpus

RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))
STYLE = """
body{font:16px/1.6 system-ui,sans-serif;margin:0 auto;max-width:62rem;padding:1rem;color:#1c1c1c;background:#fff}
nav a{margin-inline-end:.8rem}
article{border-top:1px solid #ccc;padding:.6rem 0}
h3{margin:.2rem 0;font-size:1rem;color:#555}
p{margin:.3rem 0}
p.furniture,p.byline{color:#777}
p.headline{font-weight:600}
mark{color:inherit;border-radius:3px;padding:0 .1em}
mark.T{background:#e3ecfb}
mark.S{background:#ffe2b8}
mark.C{background:#d8f0d2}
mark.V{background:#f4d3ea}
mark.P{background:none;border-bottom:2px solid #2f7d6d}
mark.D{background:none;border-bottom:2px dotted #7a4fb5}
mark.Q{background:none;border-bottom:2px dashed #b0483a}
small{color:#444;font-size:.7em;vertical-align:super;unicode-bidi:isolate;margin-inline:.15em}
table{border-collapse:collapse;font-size:.85rem}
td,th{padding:.1rem .6rem;text-align:start;border-bottom:1px solid #eee}
@media(prefers-color-scheme:dark){
body{color:#e8e8e8;background:#181a1b}
mark.T{background:#22385c}
mark.S{background:#6b4510}
mark.C{background:#214a1c}
mark.V{background:#5a2149}
small,h3{color:#bbb}
td,th{border-color:#333}
}
"""


def main() -> None:
    """Writes the page and prints where it is."""
    reports = load_corpus()
    languages = sorted({report.language for report in reports})
    page = Path(__file__).resolve().parents[1] / "build" / "corpus.html"
    page.parent.mkdir(exist_ok=True)
    parts = [
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>The reading corpus</title>',
        f"<style>{STYLE}</style><h1>The reading corpus</h1>",
        "<p><mark class=T>content</mark> <mark class=S>source</mark> <mark class=C>cue</mark> "
        "<mark class=V>relaying voice</mark> <mark class=P>place</mark> <mark class=D>time</mark> "
        "<mark class=Q>quantity</mark></p><nav>",
        *(f'<a href="#{code}">{code}</a>' for code in languages),
        "</nav>",
    ]
    for code in languages:
        mine = [report for report in reports if report.language == code]
        count = sum(bool(s.sources) for report in mine for s in report.statements)
        parts.append(f'<h2 id="{code}">{code}: {len(mine)} reports, {count} statements with a source</h2>')
        parts.extend(part for report in mine for part in show_report(report))
    page.write_text("\n".join(parts), encoding="utf-8")
    print(f"{len(reports)} reports of {CORPUS.name} are shown in {page}")


def show_report(report: LabelledReport) -> Iterator[str]:
    """One report as an article, its statements in a table below."""
    direction = "rtl" if report.language in RIGHT_TO_LEFT else "ltr"
    held = " · held back" if report.is_held_back else ""
    yield f'<article lang="{report.language}" dir="{direction}"><h3>{report.id} · {report.genre} · {report.event} · '
    yield f"{report.date} · {escape(report.outlet)}{held}</h3>"
    marks = list(_marks(report))
    for kind, start, end in report.paragraphs:
        inside = [mark for mark in marks if start <= mark[0][0] and mark[0][1] <= end]
        yield f'<p class="{kind}">{_coloured(report.text, (start, end), inside)}</p>'
    yield "<table dir=ltr><tr><th>no.<th>source<th>basis<th>stance<th>relayed by</tr>"
    for s in report.statements:
        source = s.name or " + ".join(report.text[a:b] for a, b in s.sources) or "—"
        voices = " → ".join(report.text[a:b] for a, b in s.voices)
        yield f"<tr><td>{s.number}<td><bdi>{escape(source)}</bdi><td>{s.basis}<td>{s.stance}"
        yield f"<td><bdi>{escape(voices)}</bdi></tr>"
    yield "</table></article>"


def _marks(report: LabelledReport) -> Iterator[tuple[Span, str, str]]:
    """(span, class, small print) of every mark."""
    for s in report.statements:
        yield s.content, "T", str(s.number)
        if not s.carried:
            for span in s.sources:
                yield span, "S", str(s.number)
        for span in s.cues:
            yield span, "C", str(s.number)
        for span in s.voices:
            yield span, "V", str(s.number)
    for name, valued in (("P", report.places), ("D", report.times), ("Q", report.quantities)):
        for one in valued:
            yield one.span, name, one.value if name != "P" else ""


def _coloured(text: str, window: Span, marks: list[tuple[Span, str, str]]) -> str:
    """The words of WINDOW with MARKS, outer before inner, closed in the order in which they end."""
    opened: dict[int, list[tuple[Span, str, str]]] = {}
    for mark in sorted(marks, key=lambda m: (m[0][0], -m[0][1], m[1], m[2])):
        opened.setdefault(mark[0][0], []).append(mark)
    written, stack = [], []
    for at in range(window[0], window[1] + 1):
        while stack and stack[-1][0][1] <= at:
            _, _, print_small = stack.pop()
            written.append((f'<small dir="ltr">{escape(print_small)}</small>' if print_small else "") + "</mark>")
        for mark in opened.get(at, []):
            stack.append(mark)
            written.append(f'<mark class="{mark[1]}">')
        if at < window[1]:
            written.append(escape(text[at]))
    return "".join(written)


if __name__ == "__main__":
    main()

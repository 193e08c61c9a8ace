"""The few SVG parts that the pictures share: escaped text, one palette for light and dark, label widths."""

from __future__ import annotations

from firsthand.present.escaping import escape_html, isolate, runs_right_to_left, shorten, show_hidden
from firsthand.present.lines import columns_of

# The hues are those of Okabe and Ito (2008), which readers with any common colour blindness tell apart, darkened
# for light paper and lightened for dark to a contrast of 3:1 or more. Every hue goes with a dash or a shape.
STYLE = """
svg.fh{--ink:#1f2328;--soft:#59636e;--faint:#cfd6dd;--paper:#ffffff;--band:#f3f5f7;--blue:#0067a3;--red:#b34a00;
--green:#00735a;--purple:#87468a;--gold:#7d6200;--sea:#e9f0f5;--land:#fbfaf6;--border:#a9a493;color:var(--ink);
font-family:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;font-size:13px}
@media (prefers-color-scheme:dark){svg.fh{--ink:#e6e9ec;--soft:#a3adb8;--faint:#3d444d;--paper:#15191e;--band:#1c2127;
--blue:#61b8ee;--red:#f29a5c;--green:#45cba0;--purple:#d99fd6;--gold:#e3c754;--sea:#141d26;--land:#262b30;
--border:#68707a}}
@media print{svg.fh{--ink:#000;--soft:#444;--faint:#bbb;--paper:#fff;--band:#f4f4f4;--blue:#0067a3;--red:#b34a00;
--green:#00735a;--purple:#87468a;--gold:#7d6200;--sea:#eef3f6;--land:#fff;--border:#999}}
svg.fh text{fill:var(--ink)}svg.fh .soft{fill:var(--soft)}svg.fh .small{font-size:11px}svg.fh .strong{font-weight:600}
"""

# Pixels per terminal column of 13-pixel sans text. Measured on 2026-11-21 in Noto Sans over English, German, Russian
# and Turkish lines: 6.0 to 6.6 on average.
_COLUMN = 6.7


def number(value: float) -> str:
    """VALUE for an attribute: one decimal at most, no idle zero."""
    text = f"{value:.1f}"
    return text.removesuffix(".0") if text != "-0.0" else "0"


def width_of(text: str, size: float = 13) -> float:
    """A wide guess at the pixels that TEXT takes at font size SIZE."""
    return columns_of(text) * _COLUMN * size / 13


def fit(text: str, pixels: float, size: float = 13) -> str:
    """TEXT, cut with an ellipsis so that it takes PIXELS at most."""
    shown = show_hidden(text)
    if width_of(shown, size) <= pixels:
        return shown
    room = max(1, int(pixels / (_COLUMN * size / 13)))
    length = len(shown)
    while length > 1 and columns_of(shown[:length]) > room - 1:
        length -= max(1, (columns_of(shown[:length]) - room) // 2)
    return shorten(shown, max(2, length + 1), at_clause=False)


def draw_text(x: float, y: float, text: str, *, style: str = "", anchor: str = "start") -> str:
    """TEXT at X, Y (its baseline); right-to-left text keeps to itself and starts where it is told."""
    shown = escape_html(text)
    at = f'<text x="{number(x)}" y="{number(y)}"'
    at += f' class="{style}"' if style else ""
    at += f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f"{at}>{isolate(shown) if runs_right_to_left('und', text) else shown}</text>"


def draw_title(text: str) -> str:
    """The tooltip and spoken name of the group that it stands in."""
    return f"<title>{escape_html(text)}</title>"


def draw_line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    """A straight line in inline STYLE."""
    return f'<line x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}" style="{style}"/>'


def frame_picture(name: str, title: str, description: str, width: float, height: float, parts: list[str]) -> str:
    """PARTS as one SVG called NAME, WIDTH by HEIGHT pixels, with a spoken title and description."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="fh" role="img" viewBox="0 0 {number(width)} {number(height)}" '
        f'width="{number(width)}" height="{number(height)}" aria-labelledby="fh-{name}-title fh-{name}-desc">'
        f'<title id="fh-{name}-title">{escape_html(title)}</title>'
        f'<desc id="fh-{name}-desc">{escape_html(description)}</desc><style>{STYLE}</style>' + "".join(parts) + "</svg>"
    )

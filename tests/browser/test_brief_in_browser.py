"""The HTML brief as a real browser lays it out: nothing overflows, no label collides, colours can be read."""

import html
import importlib.util
import json
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from firsthand.present import write_brief

pytestmark = pytest.mark.browser

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--virtual-time-budget=4000",
)  # fmt: skip
DARK = "--blink-settings=preferredColorScheme=0"
LIGHT = "--blink-settings=preferredColorScheme=1"


def _load_story() -> ModuleType:
    path = Path(__file__).resolve().parents[1] / "unit" / "present" / "harbour_story.py"
    spec = importlib.util.spec_from_file_location("harbour_story_in_browser", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def page() -> str:
    if BROWSER is None:
        pytest.skip("no chromium or chrome on this machine")
    return write_brief(_load_story().build_story(), form="html")


def run_browser(tmp_path: Path, *arguments: str) -> str:
    """What the browser prints; a fresh profile, so that runs do not meet."""
    command = [str(BROWSER), *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=True).stdout


def measure(tmp_path: Path, page: str, script: str, *, width: int, scheme: str = LIGHT) -> object:
    """What SCRIPT, a function of the page's document and window, gives with PAGE in a frame WIDTH pixels wide."""
    frame = f'<iframe id="f" width="{width}" height="900" srcdoc="{html.escape(page)}"></iframe>'
    outer = (
        f'<!doctype html><meta charset="utf-8">{frame}<pre id="out"></pre><script>'
        "document.getElementById('f').onload = function () { const w = this.contentWindow; "
        f"document.getElementById('out').textContent = JSON.stringify(({script})(w.document, w)); "
        "this.remove(); };</script>"
    )
    path = tmp_path / "outer.html"
    path.write_text(outer, "utf-8")
    printed = run_browser(tmp_path, scheme, "--dump-dom", path.as_uri())
    return json.loads(html.unescape(printed.partition('<pre id="out">')[2].partition("</pre>")[0]))


@pytest.mark.parametrize("width", [390, 768, 1280])
def test_the_page_never_scrolls_sideways(tmp_path: Path, page: str, width: int) -> None:
    found = measure(tmp_path, page, "d => [d.documentElement.scrollWidth, d.documentElement.clientWidth]", width=width)
    scrolled, shown = found
    assert scrolled <= shown


OVERLAPS = """d => { const found = [];
  for (const svg of d.querySelectorAll('svg')) {
    const boxes = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
    boxes.forEach(([a, x], i) => boxes.slice(i + 1).forEach(([b, y]) => {
      const w = Math.min(x.right, y.right) - Math.max(x.left, y.left);
      const h = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
      if (w > 2 && h > 3) found.push([a, b]); }));
  } return found; }"""


def test_no_two_labels_of_a_picture_overlap(tmp_path: Path, page: str) -> None:
    assert measure(tmp_path, page, OVERLAPS, width=1200) == []


CONTRAST = """(d, w) => { const light = c => { const v = c.match(/[\\d.]+/g).slice(0, 3).map(x => x / 255)
    .map(x => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4); return .2126*v[0] + .7152*v[1] + .0722*v[2]; };
  const paper = light(w.getComputedStyle(d.body).backgroundColor);
  return ['h1', '.soft', '.note', '.mark', 'a', '.tag', '.tag.warn', '.around', 'summary', 'svg.fh text.soft']
    .map(s => [s, d.querySelector(s)]).filter(p => p[1]).map(([s, e]) => { const style = w.getComputedStyle(e);
      const ink = light(s.startsWith('svg') ? style.fill : style.color);
      return [s, (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05)]; }); }"""


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_text_can_be_read_in_light_and_dark(tmp_path: Path, page: str, scheme: str) -> None:
    found = measure(tmp_path, page, CONTRAST, width=1200, scheme=scheme)
    assert len(found) >= 8
    assert [pair for pair in found if pair[1] < 4.5] == []


def test_dark_is_dark(tmp_path: Path, page: str) -> None:
    script = "(d, w) => w.getComputedStyle(d.body).backgroundColor"
    assert measure(tmp_path, page, script, width=800, scheme=LIGHT) == "rgb(255, 255, 255)"
    assert measure(tmp_path, page, script, width=800, scheme=DARK) == "rgb(21, 25, 30)"


def test_it_prints(tmp_path: Path, page: str) -> None:
    source, printed = tmp_path / "brief.html", tmp_path / "brief.pdf"
    source.write_text(page, "utf-8")
    run_browser(tmp_path, f"--print-to-pdf={printed}", source.as_uri())
    assert printed.read_bytes().startswith(b"%PDF-")
    assert printed.stat().st_size > 20_000

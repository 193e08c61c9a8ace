"""Three hundred hostile texts through every field of a report and every output: nothing runs, nothing is fetched."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from firsthand.app.command_line import main
from firsthand.app.judging import queue_of
from firsthand.app.web.addresses import story_address, write_segment
from firsthand.model import Story
from firsthand.present import dossier, write_brief
from firsthand.store import open_store

# Hundreds of pages: on a busy machine longer than one test may take elsewhere.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(1800)]

# Elements whose end may be left out, and those that have none.
_OPEN_ENDED = frozenset({"option"})
_VOID = frozenset({"meta", "link", "input", "br", "hr", "img", "wbr", "col", "source"})
# All that a page of the desk is made of; an element of any other kind came from a report.
_ALIEN = frozenset(
    {"iframe", "object", "embed", "base", "frameset", "portal", "marquee", "math", "audio", "video", "plaintext"}
)
# Line breaks of any kind are kept on pages, as they came. Our own output isolates names: U+2068, then U+2069.
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_ISOLATED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")
# Seven times 191, where it is no place in a text.
_WORKED_OUT = re.compile(r"(?<![\d:–-])1337(?![\d–-])")
_CALLED = "window.hit = (...found) => { (window.hits = window.hits || []).push(found.join()); };"
_STRANGE = """() => [...document.querySelectorAll(
  'script, iframe, object, embed, img, base, form, a[href^=javascript]')].map(e => e.outerHTML)"""
_RUN = "() => window.hits || []"


class Shape(HTMLParser):
    """Whether elements open and close in order, and what among them and their attributes is not ours."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if len(given) != len(attrs):
            self.wrong.append(f"<{tag}> has an attribute twice")
        for name, value in attrs:
            if name.startswith(("on", "hx-on")) or name in ("style", "srcdoc", "ping", "background"):
                self.wrong.append(f"<{tag} {name}={value}>")
            leads = name in ("href", "src", "action", "formaction", "poster", "hx-get", "hx-post") and value
            if leads and not re.match(r"/(?![/\\])|#|\?|data:,$|data:image/", value):
                self.wrong.append(f"<{tag} {name}={value}>")
        if tag in _ALIEN or (tag == "script" and "src" not in given):
            self.wrong.append(f"<{tag}>")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open[-1] in _OPEN_ENDED and self.open[-1] != tag:
            self.open.pop()
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")


def find_faults(page: str) -> list[str]:
    """What is not well formed in PAGE, or not the desk's own."""
    shape = Shape()
    shape.feed(page)
    shape.close()
    left = [f"<{tag}> stays open" for tag in shape.open]
    return shape.wrong + left + [f"control U+{ord(one):04X}" for one in set(_CONTROLS.findall(page))]


def find_controls(text: str) -> set[str]:
    """The controls in TEXT, but for those that isolate a name whole."""
    return set(_CONTROLS.findall(_ISOLATED.sub(r"\1", text)))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from hostile_story import keep_hostile

    folder = tmp_path_factory.mktemp("hostile")
    keep_hostile(folder / "store.db", folder / "reports")
    return folder / "store.db"


@pytest.fixture(scope="module")
def story(path: Path) -> Story:
    with open_store(path) as store, store.view() as view:
        (name,) = view.story_names()
        found = view.story(name)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def desk(path: Path) -> Iterator[Any]:
    from open_browser import serve

    with serve(path) as served:
        yield served


@pytest.fixture
def watched(browser: Any, desk: Any) -> Iterator[Any]:
    """A page in a browser that counts what runs, and what it was seen to do."""
    from open_browser import let_in, watch

    context = let_in(browser, desk)
    context.add_init_script(_CALLED)
    seen = watch(context, desk.origin)
    yield context.new_page(), seen
    context.close()


def list_addresses(path: Path, story: Story) -> list[str]:
    """Every screen, every report, and the claims with most behind them."""
    from screens_to_look_at import TEAM, list_screens

    base = story_address(story.name)
    screens = [address for route, address in list_screens(path, story.name).values() if route not in TEAM and route]
    reports = [f"{base}/reports/{one.report.id}" for one in story.readings]
    claims = sorted(story.claims, key=lambda one: -len(one.statement_ids))[:20]
    pages = [f"{base}?page={number}" for number in range(2, 6)]
    return [*screens, *reports, *(f"{base}/claims/{one.id}" for one in claims), *pages]


def keep_seen(text: str) -> str:
    """What of TEXT is to be seen: controls, spaces and half characters are mended or squeezed on the way in."""
    return "".join(one for one in text if one != "\ufffd" and unicodedata.category(one)[0] not in "CZ")


def test_every_report_came_in(story: Story) -> None:
    from payloads import PAYLOADS

    assert len(set(PAYLOADS)) == 300
    assert len(story.readings) == 100
    assert story.skipped == ()


@pytest.mark.parametrize("field", ["name", "text", "title", "outlet", "url", "language"])
def test_every_payload_stands_in_every_field(story: Story, field: str) -> None:
    from payloads import PAYLOADS

    held = "\0".join(keep_seen(getattr(one.report, field) or "") for one in story.readings)
    assert [one for one in PAYLOADS if keep_seen(one) not in held] == []


@pytest.mark.parametrize("field", ["note", "by"])
def test_every_payload_stands_in_the_log_and_in_the_queue(path: Path, story: Story, field: str) -> None:
    from payloads import PAYLOADS

    with open_store(path) as store, store.view() as view:
        judgements = view.judgements()
    queued = {one.judgement_id for one in queue_of(story)}
    for is_queued in (False, True):
        made = [one for one in judgements if (one.id in queued) is is_queued]
        held = "\0".join(keep_seen(getattr(one, field)) for one in made)
        assert [one for one in PAYLOADS if keep_seen(one) not in held] == []


_HOSTILE_PAGE = (
    "<script>hit(1)</script><img src=x onerror=hit(2)><img src=//stranger.invalid/p.png><script>alert(3)</script>"
)


def open_unescaped(page: Any, address: str, headers: dict[str, str]) -> None:
    """PAGE shows, at ADDRESS and with HEADERS, what a desk that escapes nothing would."""

    def answer(route: Any) -> None:
        route.fulfill(status=200, content_type="text/html", headers=headers, body=_HOSTILE_PAGE)

    page.route(address, answer)
    page.goto(address, wait_until="load")


def test_what_runs_or_asks_a_stranger_is_noticed(desk: Any, watched: Any) -> None:
    page, seen = watched
    open_unescaped(page, desk.at("/open"), {})
    page.wait_for_function("() => (window.hits || []).length === 2")
    assert seen.dialogs == ["alert: 3"]
    assert [one.partition("//")[2] for one in seen.requests] == ["stranger.invalid/p.png"]
    assert len(find_faults(_HOSTILE_PAGE)) >= 3


def test_what_the_policy_stops_is_noticed_too(desk: Any, watched: Any) -> None:
    page, seen = watched
    policy = page.goto(desk.at("/")).headers["content-security-policy"]
    assert seen.everything == []
    open_unescaped(page, desk.at("/closed"), {"content-security-policy": policy})
    assert page.evaluate(_RUN) == []
    assert len([one for one in seen.errors if "Content Security Policy" in one]) >= 3


def test_no_page_of_the_desk_runs_or_fetches_anything(desk: Any, path: Path, story: Story, watched: Any) -> None:
    page, seen = watched
    faults: dict[str, list[str]] = {}
    for address in list_addresses(path, story):
        answered = page.goto(desk.at(address), wait_until="load")
        if answered.status != 200:
            faults[address] = [f"status {answered.status}"]
        found = find_faults(answered.text())
        if page.evaluate(_RUN) or "X-Injected".lower() in answered.headers:
            found.append("something ran or was injected")
        if _WORKED_OUT.search(page.inner_text("body")):
            found.append("a template was worked out")
        if found:
            faults.setdefault(address, []).extend(found)
    assert sorted({one for found in faults.values() for one in found}) == [], list(faults)[:5]
    assert seen.everything == []


def test_no_page_as_json_is_anything_but_json(desk: Any, path: Path, story: Story, watched: Any) -> None:
    page, seen = watched
    for address in list_addresses(path, story):
        joined = "&" if "?" in address else "?"
        answered = page.request.get(desk.at(f"{address}{joined}format=json"))
        assert answered.status == 200, address
        assert answered.headers["content-type"].startswith("application/json"), address
        assert answered.headers["x-content-type-options"] == "nosniff"
        json.loads(answered.text())
    assert seen.everything == []


@pytest.mark.parametrize("form", ["html", "md", "json"])
def test_no_brief_runs_or_fetches_anything(
    desk: Any, story: Story, browser: Any, tmp_path: Path, watched: Any, form: str
) -> None:
    from open_browser import watch

    page, _ = watched
    answered = page.request.get(desk.at(f"{story_address(story.name)}/brief?format={form}"))
    assert answered.headers["content-disposition"].startswith("attachment; ")
    assert "x-injected" not in answered.headers
    text = answered.text()
    assert text == write_brief(story, form=form)
    if form == "json":
        json.loads(text)
        return
    assert find_controls(text) == set()
    assert not _WORKED_OUT.search(text)
    shown = tmp_path / "brief.html"
    shown.write_text(text if form == "html" else _render_markdown(text), "utf-8")
    context = browser.new_context()
    context.add_init_script(_CALLED)
    seen = watch(context, "file://")
    read = context.new_page()
    read.goto(shown.as_uri())
    assert read.evaluate(_RUN) == []
    assert read.evaluate(_STRANGE) == []
    context.close()
    assert seen.everything == []


def _render_markdown(text: str) -> str:
    """TEXT as a reader that lets HTML through would show it."""
    from markdown_it import MarkdownIt

    return '<!doctype html><meta charset="utf-8">' + MarkdownIt("commonmark", {"html": True}).render(text)


def test_a_dossier_is_json(story: Story) -> None:
    written = json.dumps(dossier(story))
    assert json.loads(written)


VERBS = (["claims"], ["sources"], ["disputes"], ["trace"], ["brief"])


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_the_terminal_gets_no_controls(path: Path, capsys: pytest.CaptureFixture[str], verb: list[str]) -> None:
    main([*verb, "--store", str(path)])
    said = capsys.readouterr()
    assert len(said.out) > 100
    assert find_controls(said.out) == set()
    assert find_controls(said.err) == set()


def test_one_report_explained_in_the_terminal(path: Path, story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    for one in story.readings[::10]:
        main(["explain", one.report.id, "--store", str(path)])
    for one in story.claims[::60]:
        main(["why", one.id, "--store", str(path)])
    assert find_controls(capsys.readouterr().out) == set()


def test_a_story_name_stays_in_its_place() -> None:
    from hostile_story import NAME

    assert re.fullmatch(r"[\w%.:~-]+", write_segment(NAME))

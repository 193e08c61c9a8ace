"""Pictures of every screen of the desk: three widths, light and dark, English and Arabic, for a person to look at.

    python tools/desk_pictures.py FOLDER [--store FILE] [--story NAME] [--only claim,report]

Without a store, the sample story is read by rules into a new one. Needs chromium and the dev extra.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "browser"))

from open_browser import BROWSER, let_in, open_browser, serve
from screens_to_look_at import TEAM, list_screens
from stories_to_look_at import keep_demo

WIDTHS = {360: 800, 1280: 900, 1920: 1080}
THEMES = ("light", "dark")
LANGUAGES = ("en", "ar")
# A page is shown to this height at most: what is below repeats what is above.
TALLEST = 3200


def main() -> int:
    """Takes the pictures; prints what scrolls sideways."""
    given = read_arguments()
    if BROWSER is None:
        print("no chromium or chrome on this machine", file=sys.stderr)
        return 1
    folder = Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        store = Path(given.store or Path(made) / "demo.db")
        if given.store is None:
            keep_demo(store)
        take_pictures(store, given.story, folder, set(filter(None, given.only.split(","))), given)
    return 0


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--store")
    parser.add_argument("--story", default="demo")
    parser.add_argument("--only", default="", help="names of screens, with commas between")
    parser.add_argument("--widths", default=",".join(map(str, WIDTHS)))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    return parser.parse_args()


def take_pictures(store: Path, story: str, folder: Path, only: set[str], given: argparse.Namespace) -> None:
    """A file a picture: SCREEN-WIDTH-THEME-LANGUAGE.png."""
    screens = {name: one for name, one in list_screens(store, story).items() if not only or name in only}
    with open_browser() as browser, serve(store) as alone, serve(store, team=True) as team:
        for width, theme, language in product(
            map(int, given.widths.split(",")), given.themes.split(","), given.languages.split(",")
        ):
            size = {"width": width, "height": WIDTHS.get(width, 900)}
            pages = {}
            for is_team, desk in ((False, alone), (True, team)):
                pages[is_team] = let_in(browser, desk, viewport=size).new_page()
                pages[is_team].goto(desk.at(f"/?ui={language}&theme={theme}"))
            for name, (route, address) in screens.items():
                desk = team if route in TEAM else alone
                if route and route not in desk.app.state.page_paths:
                    continue
                page = pages[route in TEAM]
                page.goto(desk.at(address))
                page.wait_for_timeout(1500 if name == "map" else 50)
                wide, tall = page.evaluate("() => [document.documentElement.scrollWidth, document.body.scrollHeight]")
                if wide > width:
                    print(f"{name} scrolls sideways at {width} ({language}): {wide} px")
                clip = {"x": 0, "y": 0, "width": width, "height": min(max(tall, size["height"]), TALLEST)}
                page.screenshot(path=folder / f"{name}-{width}-{theme}-{language}.png", full_page=True, clip=clip)
            for page in pages.values():
                page.context.close()


if __name__ == "__main__":
    sys.exit(main())

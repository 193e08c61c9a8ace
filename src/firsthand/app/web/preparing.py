"""What is worked out of a story before its pages are shown, so that no first look at a screen waits for it."""

from __future__ import annotations

from firsthand.app.web.claim_rows import list_rows
from firsthand.app.web.frames import find_days
from firsthand.app.web.known_log import KnownLog
from firsthand.app.web.reading_room import judged_of, links_of, subjects_of
from firsthand.app.web.story_cache import LoadedStory
from firsthand.app.web.views_lineage import fold_all
from firsthand.app.web.views_log import log_of
from firsthand.app.web.views_map import find_spots
from firsthand.app.web.views_story import find_sums, list_received
from firsthand.app.web.views_time import find_tallies, find_timed
from firsthand.store import Store


def prepare_pages(loaded: LoadedStory, log: KnownLog, store: Store) -> None:
    """Works out what the screens need of a LOADED story, and what of the LOG of the STORE stands on it."""
    for work in (
        list_rows, links_of, subjects_of, find_days, find_sums, list_received, fold_all, find_spots, find_timed,
        find_tallies,
    ):  # fmt: skip
        work(loaded)
    with store.view() as view:
        judged_of(loaded, log).read(view)
        log_of(loaded, log).read(view)

"""Every screen of the desk as an address, on a story of the store."""

from __future__ import annotations

from pathlib import Path

from firsthand.app.web.addresses import story_address
from firsthand.model import RelationKind, Story
from firsthand.store import open_store

# What answers no page a person looks at: parts of pages, files, ways in and on.
NO_PAGES = frozenset(
    {"/enter", "/s/{story}/pulse", "/s/{story}/brief", "/s/{story}/c/{statement}", "/s/{story}/map/points",
     "/s/{story}/map/picture", "/outlines/{name}"}
)  # fmt: skip
# Only a team has these.
TEAM = frozenset({"/login", "/account", "/accounts", "/audit", "/s/{story}/audit", "/s/{story}/roles"})


def list_screens(path: Path, name: str) -> dict[str, tuple[str, str]]:
    """By a short name each screen of story NAME in the store at PATH: the route that answers it, and its address."""
    with open_store(path) as store, store.view() as view:
        story = view.story(name)
    assert story is not None
    base = story_address(name)
    claim = _find_disputed(story)
    taken = next((one for one in story.derivations if one.origin_report_id is not None), None)
    report = taken.report_id if taken is not None else story.readings[0].report.id
    statement = next(one for reading in story.readings for one in reading.statements)
    found = {
        "stories": ("/", "/"),
        "story": ("/s/{story}", base),
        "story-table": ("/s/{story}", f"{base}?view=table"),
        "story-then": ("/s/{story}", f"{base}?as_of=2026-03-11"),
        "story-none": ("/s/{story}", f"{base}?text=qqqq"),
        "unread": ("/s/{story}/unread", f"{base}/unread"),
        "changes": ("/s/{story}/changes", f"{base}/changes"),
        "search": ("/s/{story}/search", f"{base}/search?q=Mj%C3%B3eyri"),
        "claim": ("/s/{story}/claims/{claim}", f"{base}/claims/{claim}"),
        "claim-table": ("/s/{story}/claims/{claim}", f"{base}/claims/{claim}?view=table"),
        "reports": ("/s/{story}/reports", f"{base}/reports"),
        "report": ("/s/{story}/reports/{report}", f"{base}/reports/{report}"),
        "report-table": ("/s/{story}/reports/{report}", f"{base}/reports/{report}?view=table"),
        "statement": ("/s/{story}/statements/{statement}", f"{base}/statements/{statement.id}"),
        "lineage": ("/s/{story}/lineage", f"{base}/lineage"),
        "lineage-table": ("/s/{story}/lineage", f"{base}/lineage?view=table"),
        "map": ("/s/{story}/map", f"{base}/map"),
        "time": ("/s/{story}/time", f"{base}/time"),
        "time-table": ("/s/{story}/time", f"{base}/time?view=table"),
        "log": ("/s/{story}/log", f"{base}/log"),
        "queue": ("/s/{story}/queue", f"{base}/queue"),
        "sources": ("/s/{story}/sources", f"{base}/sources"),
        "sources-compared": ("/s/{story}/sources", f"{base}/sources?one={story.sources[0].id}"),
        "outlets": ("/s/{story}/sources", f"{base}/sources?of=outlets"),
        "fault": ("", f"{base}/claims/c:none"),
        "sign-in": ("/login", "/login"),
        "account": ("/account", "/account"),
        "accounts": ("/accounts", "/accounts"),
        "audit": ("/audit", "/audit"),
        "audit-story": ("/s/{story}/audit", f"{base}/audit"),
        "roles": ("/s/{story}/roles", f"{base}/roles"),
    }
    if taken is not None:
        versions = f"{base}/reports/{report}?against={taken.origin_report_id}"
        pair = f"{base}/lineage/{report}/{taken.origin_report_id}"
        found["versions"] = ("/s/{story}/reports/{report}", versions)
        found["taking"] = ("/s/{story}/lineage/{taker}/{giver}", pair)
    return found


def _find_disputed(story: Story) -> str:
    """The claim with most behind it among those that something stands against."""
    disputed = {
        claim_id for one in story.relations if one.kind is RelationKind.CONTRADICTS for claim_id in (one.a_id, one.b_id)
    }
    by_size = sorted(story.claims, key=lambda one: (one.id in disputed, len(one.statement_ids)))
    return by_size[-1].id

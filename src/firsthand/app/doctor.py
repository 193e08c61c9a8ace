"""Checks of the installation and of a store, each with what it found."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from firsthand.app.tables import draw_table

# 3.51.3 fixed a corruption in WAL mode, 3.53.2 an overflow in full-text search (SQLite release notes).
_OLDEST_SQLITE = (3, 53, 2)


@dataclass(frozen=True, slots=True)
class Finding:
    """CHECK is in STATE ("good", "note" or "bad"), and SAYS so."""

    check: str
    state: str
    says: str


def examine(store_path: str) -> list[Finding]:
    """All checks, in order. A check that fails by itself is a finding like any other."""
    checks: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("python", _check_python),
        ("sqlite", _check_sqlite),
        ("comparer", _check_comparer),
        ("reader", _check_reader),
        ("gazetteer", _check_gazetteer),
        ("languages", _check_languages),
        ("store", lambda: _check_store(store_path)),
        ("judgements", lambda: _check_judgements(store_path)),
    )
    return [_run_check(name, check) for name, check in checks]


def _run_check(name: str, check: Callable[[], Finding]) -> Finding:
    from firsthand.store import StoreError

    try:
        return check()
    except StoreError as error:
        return Finding(name, "bad", str(error))
    except Exception as error:
        return Finding(name, "bad", f"{type(error).__name__}: {error}")


def draw_findings(findings: list[Finding], columns: int) -> str:
    """FINDINGS as a table."""
    return draw_table(("check", "state", "finding"), [(one.check, one.state, one.says) for one in findings], columns)


def _check_python() -> Finding:
    is_new_enough = sys.version_info >= (3, 11)
    return Finding("python", "good" if is_new_enough else "bad", f"{platform.python_version()} on {platform.machine()}")


def _check_sqlite() -> Finding:
    import apsw

    found = apsw.sqlite_lib_version()
    is_new_enough = tuple(int(part) for part in found.split(".")) >= _OLDEST_SQLITE
    return Finding("sqlite", "good" if is_new_enough else "bad", f"{found} through apsw {apsw.apsw_version()}")


def _check_comparer() -> Finding:
    from firsthand.extract.comparing import open_comparer

    comparer = open_comparer()
    if comparer is None:
        said = "what it runs on is not installed: translations and paraphrases are linked by words alone"
        return Finding("comparer", "note", said)
    same = float(comparer.compare([("the bridge is closed", "the bridge has been closed")])[0, 1])
    return Finding("comparer", "good", f"loads, and reads a pair (the same: {same:.2f})")


def _check_reader() -> Finding:
    from firsthand.extract.trained import open_reader

    reader = open_reader()
    if reader is None:
        return Finding("reader", "note", "no trained reader: who says what is read by rules")
    sentence = "Harbour police said the quay was shut."
    found = reader.read([sentence], [[(0, len(sentence))]])[0].found
    if not found:
        return Finding("reader", "bad", "loads, but finds nothing in a plain sentence")
    return Finding(
        "reader", "good", f"loads, trained on {len(reader.languages)} languages: {', '.join(reader.languages)}"
    )


def _check_gazetteer() -> Finding:
    from firsthand.extract.gazetteer_file import open_gazetteer

    found = open_gazetteer().named("reykjavik")
    says = f"loads, and places {found[0].name} at {found[0].lat}, {found[0].lon}" if found else "Reykjavik is not in it"
    return Finding("gazetteer", "good" if found else "bad", says)


def _check_languages() -> Finding:
    from firsthand.extract.lexicons import known_languages

    languages = known_languages()
    says = f"the rules know {len(languages)}: {', '.join(languages)}; all others are untested"
    return Finding("languages", "good" if languages else "bad", says)


def _check_store(path: str) -> Finding:
    from firsthand.store import open_store

    if not Path(path).exists():
        return Finding("store", "note", f"{path} is not there yet: `firsthand add` makes it")
    with open_store(path) as store, store.view() as view:
        complaints = view.complaints()
        names = view.story_names()
        if complaints:
            return Finding("store", "bad", f"{path}: {'; '.join(complaints)}")
        stories = ", ".join(f"{name} ({len(view.report_ids(name))} reports)" for name in names) or "no story yet"
    return Finding("store", "good", f"{path} is whole; {stories}")


def _check_judgements(path: str) -> Finding:
    from firsthand.store import open_store

    if not Path(path).exists():
        return Finding("judgements", "note", "none yet")
    with open_store(path) as store, store.view() as view:
        broken = view.broken_decision()
        count, standing = len(view.decisions()), len(view.judgements())
        names = view.story_names()
        queued = sum(one.kind == "queued" for name in names for one in view.placements(name))
        waiting = [name for name in names if view.pending_decisions(name)]
    if broken is not None:
        return Finding("judgements", "bad", f"row {broken} of the log was changed or removed outside Firsthand")
    says = f"{count} in the log, none changed; {standing} stand"
    if queued:
        says += f"; {queued} found no place: see `firsthand log --queue`"
    if waiting:
        says += f"; not shown yet in {', '.join(waiting)}: the next look or change does so"
    return Finding("judgements", "note" if queued or waiting else "good", says)

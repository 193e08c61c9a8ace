"""The verbs `backup` and `restore`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from firsthand.app.output import print_json, print_text
from firsthand.app.refusals import ExitCode
from firsthand.store import back_up, open_store, restore


def run_backup(given: Namespace) -> int:
    """Copies the store while others use it, and checks the copy."""
    with open_store(given.store) as store:
        size, rows = back_up(store, Path(given.file))
    if given.json:
        print_json({"backup": given.file, "bytes": size, "judgements": rows})
    else:
        print_text(f"{given.file}: {size:,} bytes, {rows} rows in the log of judgements; checked and whole.")
    return ExitCode.DONE


def run_restore(given: Namespace) -> int:
    """Puts a backup in place of the store, after checking it."""
    rows = restore(Path(given.file), Path(given.store), replace=given.replace)
    if given.json:
        print_json({"restored": given.store, "judgements": rows})
    else:
        print_text(f"{given.store} is {given.file} now, with {rows} rows in the log of judgements; checked and whole.")
    return ExitCode.DONE

"""What a person typed, checked before it is used."""

from __future__ import annotations

from datetime import datetime

from firsthand.app.refusals import ExitCode, RefusalError
from firsthand.intake import Hints, ManifestError, read_manifest


def read_moment(given: str) -> str:
    """GIVEN if it is a year, a month, a day or an instant in ISO 8601; else a usage error."""
    text = given.strip()
    padded = {4: text + "-01-01", 7: text + "-01"}.get(len(text), text)
    try:
        datetime.fromisoformat(padded)
    except ValueError as error:
        why = f"{given} is no date"
        advice = "Write it as 2024-12-14 or 2024-12-14T18:00"
        raise RefusalError("The moment was not understood", why, advice, ExitCode.USAGE) from error
    return text


def make_hints(manifest: str | None, *, outlet: str | None = None, published: str | None = None) -> Hints:
    """What is said about all reports to come; a RefusalError if the manifest cannot be read."""
    if manifest is None:
        return Hints(outlet=outlet, published=published)
    try:
        rows = read_manifest(manifest)
    except ManifestError as error:
        advice = "Give a .tsv, .csv or .jsonl file with a column file, and any of outlet, language, date, url"
        raise RefusalError("The manifest cannot be used", str(error), advice) from error
    return Hints(rows=rows, outlet=outlet, published=published)

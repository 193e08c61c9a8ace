"""What a person typed, checked before it is used."""

from __future__ import annotations

from datetime import datetime

from firsthand.app.refusals import ExitCode, RefusalError


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

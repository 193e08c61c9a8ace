"""What a person typed, checked before it is used."""

from __future__ import annotations

import re
from datetime import datetime

from firsthand.app.refusals import ExitCode, RefusalError

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def read_languages(given: str | None) -> tuple[str, ...]:
    """The languages (BCP 47) that GIVEN lists with commas between, the best first; else a usage error."""
    if given is None:
        return ()
    languages = tuple(dict.fromkeys(one.strip() for one in given.split(",")))
    for one in languages:
        if not _LANGUAGE.fullmatch(one):
            why = f"{one or 'an empty word'} is no code of a language"
            advice = "Write codes with commas between them, the best first: --in uk,en"
            raise RefusalError("The language was not understood", why, advice, ExitCode.USAGE)
    return languages


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

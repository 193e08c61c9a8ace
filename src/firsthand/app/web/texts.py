"""The words of the interface, as data: one folder a language, one file a screen, looked up by `file.key`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache, partial
from importlib.resources import files
from typing import Any

from babel import Locale, negotiate_locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from markupsafe import Markup, escape

from firsthand.present.escaping import show_controls
from firsthand.present.wording import read_moment

# Each language by its own name, as the switch shows it.
LANGUAGES = {"en": "English", "ar": "العربية", "uk": "Українська", "es": "Español", "is": "Íslenska"}
_RIGHT_TO_LEFT = frozenset({"ar"})
_PLURAL_FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})

_MOST_WRITTEN = 20_000


@cache
def read_texts(language: str) -> dict[str, Any]:
    """All texts of LANGUAGE by `file.key`; a count has a table of plural forms."""
    folder = files("firsthand.app.web").joinpath("texts", language)
    found: dict[str, Any] = {}
    for file in sorted(folder.iterdir(), key=lambda one: one.name) if folder.is_dir() else ():
        stem = file.name.removesuffix(".toml")
        if stem != file.name:
            _flatten(stem, tomllib.loads(file.read_text("utf-8")), found)
    return found


def _flatten(prefix: str, table: Mapping[str, Any], into: dict[str, Any]) -> None:
    for key, value in table.items():
        if isinstance(value, dict) and not (value.keys() <= _PLURAL_FORMS and isinstance(value.get("other"), str)):
            _flatten(f"{prefix}.{key}", value, into)
        else:
            into[f"{prefix}.{key}"] = value


class Texts:
    """The words of one language; English where one is missing, and the key itself where English has none."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._own = read_texts(self.language)
        self._english = read_texts("en")
        self._locale = Locale.parse(self.language)
        # A page of times writes the same few dates a thousand times.
        self._write_date = lru_cache(_MOST_WRITTEN)(self._date)
        self._write_number = lru_cache(_MOST_WRITTEN)(partial(format_decimal, locale=self._locale))

    @property
    def direction(self) -> str:
        return "rtl" if self.language in _RIGHT_TO_LEFT else "ltr"

    def __call__(self, key: str, **given: object) -> Markup:
        """The text KEY with GIVEN put in, escaped; what is Markup already stays as it is."""
        return self._fill(self._find(key), given)

    def count(self, key: str, number: int, **given: object) -> Markup:
        """The text KEY in the plural form that NUMBER takes; `{n}` is the number."""
        forms = self._find(key)
        if isinstance(forms, str):
            return self._fill(forms, {"n": self.number(number), **given})
        form = forms.get(str(self._locale.plural_form(number)), forms["other"])
        return self._fill(form, {"n": self.number(number), **given})

    def has(self, key: str) -> bool:
        return key in self._own or key in self._english

    def number(self, number: float) -> str:
        return self._write_number(number)

    def date(self, value: str | None) -> str:
        """VALUE, ISO 8601, as precise as it is known; the clock time is that of the text."""
        return str(self("common.date_unknown")) if value is None else self._write_date(value)

    def _date(self, value: str) -> str:
        if read_moment(value) is None:
            return value[:40]
        text = value.strip()
        if len(text) == 4:
            return text
        if len(text) == 7:
            return format_date(datetime.fromisoformat(f"{text}-01"), "LLL y", locale=self._locale)
        moment = datetime.fromisoformat(text)
        if len(text) == 10:
            return format_date(moment, "d MMM y", locale=self._locale)
        offset = moment.strftime("%z") if moment.utcoffset() else ""
        zone = f" {offset[:3]}:{offset[3:5]}" if offset else (" UTC" if moment.tzinfo else "")
        return format_datetime(moment, "d MMM y, HH:mm", locale=self._locale) + zone

    def _find(self, key: str) -> Any:
        return self._own.get(key, self._english.get(key, key))

    def _fill(self, text: Any, given: Mapping[str, object]) -> Markup:
        shown = {name: show_controls(value) if type(value) is str else value for name, value in given.items()}
        return Markup(escape(str(text))).format(**shown) if shown else Markup(escape(str(text)))


@cache
def open_texts(language: str) -> Texts:
    """The texts of LANGUAGE, read once."""
    return Texts(language)


def choose_language(asked: str | None, kept: str | None, accepted: str) -> str:
    """The language ASKED for in the address, else KEPT in the cookie, else the best that the browser ACCEPTED."""
    for given in (asked, kept):
        if given in LANGUAGES:
            return given
    preferred = [part.partition(";")[0].strip().replace("-", "_") for part in accepted.split(",")[:20]]
    return _negotiate(preferred) or "en"


def _negotiate(preferred: Sequence[str]) -> str | None:
    found = negotiate_locale([one for one in preferred if one and one != "*"], list(LANGUAGES))
    return None if found is None else str(found)

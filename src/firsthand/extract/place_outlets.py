"""Where an outlet is at home, told by its domain and its name: a local paper means the towns around it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from urllib.parse import urlsplit

from firsthand.extract.gazetteer_file import Gazetteer, GazetteerPlace, key_of
from firsthand.extract.place_company import Home
from firsthand.extract.publications import canonical_publication, publication_at
from firsthand.model import Report

# Names shorter than this stand in too many domains by chance.
_SHORTEST_NAME = 4
# Towns smaller than some 2,000 people (77) have no outlet called after them; some 50,000 (109) one with nothing else in
# its name.
_LIGHTEST, _LIGHTEST_ALONE = 77, 109
_LONGEST_OUTLET = 60


@dataclass(frozen=True, slots=True)
class _Words:
    nouns: frozenset[str]
    leading: tuple[str, ...]
    no_country: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    table = tomllib.loads(files("firsthand.extract.gazetteer").joinpath("outlets.toml").read_text("utf-8"))
    nouns = {key_of(noun) for noun in table["nouns"]}
    return _Words(
        frozenset(nouns | {noun.replace(" ", "") for noun in nouns}),
        tuple(sorted(map(key_of, table["leading"]), key=lambda word: (-len(word), word))),
        frozenset(table["no_country"]),
    )


def find_home(report: Report, gazetteer: Gazetteer) -> Home:
    """The country that the outlet's domain belongs to, and the places that its name may be called after.

    Known publications are read far from their town: only their country counts.
    """
    host = _host_of(report)
    country = _country_of(host)
    if publication_at(host) is not None or canonical_publication(report.outlet or "") is not None:
        return Home(country)
    places = _places_in_name(report.outlet or "", gazetteer) if "." not in (report.outlet or "") else ()
    places = places or _places_in_domain(host, gazetteer)
    if country:
        places = tuple(place for place in places if place.country == country)
    return Home(country, places)


def _host_of(report: Report) -> str:
    for address in (report.url or "", report.outlet or ""):
        try:
            host = urlsplit(address).hostname if "//" in address else address if "." in address else ""
        except ValueError:  # a bracket where a host would stand
            continue
        if host and " " not in host:
            return host.lower().removeprefix("www.")[:_LONGEST_OUTLET]
    return ""


def _country_of(host: str) -> str:
    top = host.rpartition(".")[2]
    if len(top) != 2 or top in _words().no_country:
        return ""
    return "GB" if top == "uk" else top.upper()


def _places_in_name(outlet: str, gazetteer: Gazetteer) -> tuple[GazetteerPlace, ...]:
    """The places of the longest name at the beginning of OUTLET that a word for a paper follows."""
    words = key_of(outlet[:_LONGEST_OUTLET]).split()
    while words and words[0] in _words().leading:
        words = words[1:]
    for length in range(len(words) - 1, 0, -1):
        if " ".join(words[length:]) in _words().nouns:
            return _weighty(" ".join(words[:length]), gazetteer)
    return ()


def _places_in_domain(host: str, gazetteer: Gazetteer) -> tuple[GazetteerPlace, ...]:
    """The same for a domain, whose words stand together."""
    parts = host.split(".")
    label = max(parts[:-1], key=len, default="").replace("-", "")
    for word in _words().leading:
        glued = word.replace(" ", "")
        if label.startswith(glued) and len(label) - len(glued) > _SHORTEST_NAME:
            label = label[len(glued) :]
            break
    for length in range(len(label), _SHORTEST_NAME - 1, -1):
        rest = label[length:]
        if not rest or rest in _words().nouns:
            found = _weighty(label[:length], gazetteer, _LIGHTEST if rest else _LIGHTEST_ALONE)
            if found:
                return found
    return ()


def _weighty(key: str, gazetteer: Gazetteer, lightest: int = _LIGHTEST) -> tuple[GazetteerPlace, ...]:
    if len(key) < _SHORTEST_NAME or key in _words().nouns:
        return ()
    return tuple(place for place in gazetteer.named(key) if place.main_name and place.weight >= lightest)[:20]

"""What one statement rests on, as far as its own report shows it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files

from firsthand.model import Basis, Reading, Report, SegmentKind, Source, Statement, Voice, VoiceKind
from firsthand.weigh.publishers import Publishers, words_of


class Standing(StrEnum):
    """How far the voice that a statement rests on can be told from every other voice."""

    IDENTIFIED = "identified"  # a name, a body, a reporter who was there, a record with a known provider
    ROLE = "role"  # an office without a place or body: "the mayor", "local authorities"
    ACCOUNT = "account"  # an account: who runs it is not shown
    RECORD = "record"  # a picture, video or track of unknown provider
    UNNAMED = "unnamed"  # a source that is not named
    OWN_WORDS = "own words"  # an outlet or agency that gives no source
    SILENT = "silent"  # declines to say: stands behind nothing where others do


@dataclass(frozen=True, slots=True)
class Rest:
    """STATEMENT, in REPORT of publisher FAMILY, rests on the voice NAME, told apart by KEY.

    `relay` is the family of the publication through which the voice came: the one that the chain
    names last, else the agency in the byline, else the outlet's own family. `hearsay` holds where
    an unnamed voice stands between the report and the voice. `credited` are the families of the
    publications that the report credits anywhere.
    """

    statement: Statement
    report: Report
    family: str
    standing: Standing
    key: str
    name: str
    relay: str
    hearsay: bool = False
    credited: tuple[str, ...] = ()


def moment_of(report: Report) -> str:
    """When REPORT was published, in UTC and as precise as known, for comparing; "~", after all dates, if unknown."""
    written = report.published_at
    if written is None:
        return "~"
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return written
    return written if moment.tzinfo is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def find_rests(readings: Sequence[Reading], sources: Sequence[Source], publishers: Publishers) -> dict[str, Rest]:
    """What every statement of READINGS rests on, by statement id."""
    source_of = {statement_id: source for source in sources for statement_id in source.statement_ids}
    rests: dict[str, Rest] = {}
    for reading in readings:
        credited = _credited_families(reading, publishers)
        relay = _whole_relay(reading, publishers, credited)
        relays = _relays_by_voice(reading, publishers)
        authors = _post_authors(reading)
        for statement in reading.statements:
            through = _relay_of(statement, publishers) or relays.get(_voice_name(statement)) or relay
            rest = _rest_of(statement, reading.report, source_of.get(statement.id), publishers, through, authors)
            rests[statement.id] = replace(rest, credited=credited)
    return rests


def _rest_of(
    statement: Statement,
    report: Report,
    source: Source | None,
    publishers: Publishers,
    through: str | None,
    authors: Mapping[tuple[int, int], str],
) -> Rest:
    family = publishers.family_of_report[report.id]
    voice = _innermost(statement, authors)
    relay = through or family
    if voice is None:
        return _own_rest(statement, report, family, relay)
    kind = source.kind if source is not None else voice.kind
    name = source.name if source is not None else voice.name
    if kind is VoiceKind.PUBLICATION:
        named = publishers.family_named(name)
        if statement.basis is Basis.EYEWITNESS:
            return _rest_on_reporter(statement, report, family, named, name)
        return Rest(statement, report, family, Standing.OWN_WORDS, "own:" + named, name, named)
    standing = _standing_of(kind, name, source, statement)
    key = _key_of(standing, source, name, statement)
    return Rest(statement, report, family, standing, key, name, relay, _is_hearsay(statement))


def _innermost(statement: Statement, authors: Mapping[tuple[int, int], str]) -> Voice | None:
    attribution = statement.attribution
    if attribution.chain:
        return attribution.chain[-1]
    if attribution.source is not None:
        return Voice(attribution.source_name or attribution.source.quote, VoiceKind.NAMED)
    if statement.in_post:
        author = authors.get((statement.context.start, statement.context.end))
        return Voice(author or "unnamed account", VoiceKind.ACCOUNT)
    return None


def _own_rest(statement: Statement, report: Report, family: str, relay: str) -> Rest:
    outlet = report.outlet or report.name
    if statement.basis is Basis.EYEWITNESS:
        return _rest_on_reporter(statement, report, family, family, outlet)
    if statement.basis in (Basis.SATELLITE_IMAGERY, Basis.VIDEO_OR_PHOTO, Basis.SENSOR_TRACK, Basis.DOCUMENT):
        key = "record:" + statement.basis.value
        return Rest(statement, report, family, Standing.RECORD, key, statement.basis.value.replace("_", " "), relay)
    return Rest(statement, report, family, Standing.OWN_WORDS, "own:" + family, f"{outlet}, in its own words", relay)


def _rest_on_reporter(statement: Statement, report: Report, family: str, employer: str, name: str) -> Rest:
    """A reporter who was there is the publication's, and counts as one who observed."""
    key = "who:reporter of " + employer
    return Rest(statement, report, family, Standing.IDENTIFIED, key, f"{name}: its own reporter", employer)


def _standing_of(kind: VoiceKind, name: str, source: Source | None, statement: Statement) -> Standing:
    if kind is VoiceKind.ANONYMOUS or (kind is VoiceKind.ROLE and statement.basis is Basis.ANONYMOUS_OFFICIAL):
        return Standing.UNNAMED
    if kind is VoiceKind.ACCOUNT:
        return Standing.ACCOUNT
    if kind is VoiceKind.RECORD:
        return Standing.IDENTIFIED if _is_known_record(name, source, statement) else Standing.RECORD
    if _is_unresolved(source) or (kind is VoiceKind.ROLE and not _belongs_to_a_body(source)):
        return Standing.ROLE
    return Standing.IDENTIFIED


def _is_unresolved(source: Source | None) -> bool:
    """Whether linking could tie the voice to nobody beyond its own report: its key then holds a report id."""
    return source is not None and ":r:" in source.key


def _belongs_to_a_body(source: Source | None) -> bool:
    """Whether a role is somebody's: its key stands under a state or body ("pl/army")."""
    return source is not None and "/" in source.key


def _is_known_record(name: str, source: Source | None, statement: Statement) -> bool:
    """Whether it shows whose record it is: linking knows, or the words name who issued a document.

    Footage passes through many hands: its words never show it.
    """
    if source is not None and source.key.startswith("record/"):
        return True
    if source is not None and statement.basis is not Basis.DOCUMENT:
        return False
    return statement.basis is not Basis.VIDEO_OR_PHOTO and _provider_in(name)


def _key_of(standing: Standing, source: Source | None, name: str, statement: Statement) -> str:
    """A role, account or name is one across reports; an unnamed source only within its report."""
    if standing is Standing.RECORD:
        return "record:" + statement.basis.value
    spoken = source.key if source is not None and not _is_unresolved(source) else " ".join(words_of(name))
    if standing is Standing.UNNAMED:
        return f"unnamed:{statement.report_id}:{' '.join(words_of(name))}"
    if standing is Standing.IDENTIFIED:
        return "who:" + spoken
    return f"{standing.value}:{spoken}"


def _is_hearsay(statement: Statement) -> bool:
    return any(voice.kind is VoiceKind.ANONYMOUS for voice in statement.attribution.chain[:-1])


def _relay_of(statement: Statement, publishers: Publishers) -> str | None:
    for voice in reversed(statement.attribution.chain[:-1]):
        if voice.kind is VoiceKind.PUBLICATION:
            return publishers.family_named(voice.name)
    return None


def _voice_name(statement: Statement) -> str:
    """The innermost voice, for telling it from others in its own report; "" where the reporter speaks."""
    return " ".join(words_of(statement.attribution.chain[-1].name)) if statement.attribution.chain else ""


def _relays_by_voice(reading: Reading, publishers: Publishers) -> dict[str, str]:
    """By voice, the publication through which the report has it, where one of its statements says so."""
    relays: dict[str, str] = {}
    for statement in sorted(reading.statements, key=lambda statement: statement.anchor):
        relay = _relay_of(statement, publishers)
        if relay is not None:
            relays.setdefault(_voice_name(statement), relay)
    return relays


def _credited_families(reading: Reading, publishers: Publishers) -> tuple[str, ...]:
    """The families, other than its own, of the publications that the report credits, bylines first, or relays."""
    own = publishers.family_of_report[reading.report.id]
    credits = sorted(reading.credits, key=lambda credit: (credit.how != "byline", credit.anchor))
    relays = sorted(set(_relays_by_voice(reading, publishers).values()))
    families = dict.fromkeys([*(publishers.family_named(credit.publication) for credit in credits), *relays])
    return tuple(family for family in families if family != own)


def _whole_relay(reading: Reading, publishers: Publishers, credited: Sequence[str]) -> str | None:
    """The agency that the report as a whole is credited to, other than its own outlet.

    That is the agency of its byline; where nobody knows its outlet, the only publication it credits.
    """
    in_byline = {publishers.family_named(credit.publication) for credit in reading.credits if credit.how == "byline"}
    if credited and credited[0] in in_byline:
        return credited[0]
    return credited[0] if reading.report.outlet is None and len(credited) == 1 else None


def _post_authors(reading: Reading) -> dict[tuple[int, int], str]:
    return {
        (segment.anchor.start, segment.anchor.end): segment.author or segment.handle or "unnamed account"
        for segment in reading.segments
        if segment.kind is SegmentKind.POST
    }


@cache
def _record_words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole words, and parts of words (longest first), that say only what kind of record is meant."""
    lists = tomllib.loads(files("firsthand.weigh").joinpath("records.toml").read_text(encoding="utf-8"))
    words = frozenset(word for entry in lists["words"] for word in words_of(entry))
    parts = sorted(("".join(words_of(part)) for part in lists["parts"]), key=lambda part: (-len(part), part))
    return words, tuple(parts)


def _provider_in(name: str) -> bool:
    """Whether NAME says whose record it is, not only what kind."""
    words, parts = _record_words()
    for word in words_of(name):
        for part in parts:
            word = word.replace(part, "")
        if word and word not in words and not word.isdigit():
            return True
    return False

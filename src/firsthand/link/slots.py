"""Slots: who, what, where, when, how many, whether and how surely — what two statements are compared by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from firsthand.link.slot_agents import find_agents, find_targets
from firsthand.link.slot_amounts import Amount, find_designators, read_amounts
from firsthand.link.slot_denials import disclaims, find_denier, party_of
from firsthand.link.slot_lexicon import Found, event_kinds, event_lexicon, mark_lexicon
from firsthand.link.slot_names import find_capitalised, find_known_names, find_names, skeleton
from firsthand.model import Anchor, PlaceMention, Reading, Source, Stance, Statement, fold


class Modality(StrEnum):
    """Whether what is said has happened, is to come, or may be."""

    DONE = "done"
    FUTURE = "future"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Place:
    """Where: KEY (an id or the folded name), with coordinates (degrees) and PRECISION_KM where known."""

    key: str
    lat: float | None
    lon: float | None
    precision_km: float


@dataclass(frozen=True, slots=True)
class Slots:
    """What the words of one statement say, in forms that compare across reports and languages.

    `…_around` are found in the whole sentence. `source` is the key of the resolved source, "" for none;
    `disclaims` says that a party, `denier` where it is known, is not behind an attack; `targets` are those
    aimed at or killed. `days` are the days meant, as ordinals (first, last); `published` is the day of the
    report, 0 if unknown, `published_at` the moment as written.
    """

    statement: Statement
    outlet: str
    published_at: str
    published: int
    text: str
    folded: str
    events: frozenset[str]
    events_around: frozenset[str]
    actors: frozenset[str]
    actors_around: frozenset[str]
    places: tuple[Place, ...]
    places_around: tuple[Place, ...]
    names: frozenset[str]
    names_around: frozenset[str]
    days: tuple[tuple[int, int], ...]
    days_around: tuple[tuple[int, int], ...]
    amounts: tuple[Amount, ...]
    designators: frozenset[str]
    words: frozenset[str]
    speakers: frozenset[str]
    negative: bool
    modality: Modality
    marks: frozenset[str]
    agents: frozenset[str]
    capitalised: frozenset[str]
    source: str
    disclaims: bool
    denier: frozenset[str]
    targets: frozenset[str]

    @property
    def id(self) -> str:
        return self.statement.id

    @property
    def language(self) -> str:
        return self.statement.language.split("-")[0]

    @property
    def is_response(self) -> bool:
        """Whether only speech acts and verdicts are expressed, so that the speaker is part of the claim."""
        kinds = event_kinds().kind
        return any(kinds.get(event) == "response" for event in self.events) and not self.amounts


def read_slots(readings: Sequence[Reading], sources: Sequence[Source]) -> tuple[Slots, ...]:
    """The slots of every statement, ordered by when the report was published, then by statement id."""
    key_of = {statement_id: source.key for source in sources for statement_id in source.statement_ids}
    known = frozenset(
        name for reading in readings for statement in reading.statements for name in find_names(statement.context.quote)
    )
    slots = [
        _read_one(reading, statement, key_of.get(statement.id), known)
        for reading in readings
        for statement in reading.statements
    ]
    return tuple(sorted(slots, key=lambda slot: (slot.published_at or "9999", slot.id)))


def _read_one(reading: Reading, statement: Statement, source_key: str | None, known: frozenset[str]) -> Slots:
    report, words, around = reading.report, statement.anchor, statement.context
    language = statement.language.split("-")[0]
    folded, folded_around = fold(words.quote), fold(around.quote)
    events = event_lexicon(language).find(folded)
    lead = event_lexicon(language).find(fold(_lead_of(statement)))
    found_marks = mark_lexicon(language).find(folded)
    mentions = reading.mentions
    within = [quantity for quantity in mentions.quantities if _inside(quantity.anchor, words)]
    corrects = _negates_only_numbers(found_marks, [mention.anchor.start - words.start for mention in within])
    marks = _read_marks(found_marks, events) - ({"negative"} if corrects else set()) | _read_lead(language, statement)
    published = parse_day(report.published_at or "")
    context_names = find_names(around.quote) | find_known_names(around.quote, known)
    key = source_key or ""
    actors = _actors_within(reading, words)
    amounts = read_amounts(within, events, words.start, len(words.quote), found_marks)
    only_limits = "negative" not in marks and any(mark.name == "limit" for mark in found_marks)
    modality = _read_modality(statement, marks)
    negative = not (corrects or only_limits) and _is_negative(statement, marks)
    accused = statement.stance is not Stance.DENIES and any(event.name == "responsible" for event in lead)
    agents = find_agents(actors, events, found_marks, language, folded, accused=accused)
    parties = frozenset({party_of(key)} - {""})
    untrue = "falsehood" in marks and "negative" not in marks  # that a report is untrue is another claim
    may_disclaim = negative and modality is Modality.DONE and not (amounts or untrue)
    own = "first_person" in marks or bool(agents & parties) or (bool(parties) and not agents)
    disclaimed = may_disclaim and _disclaims(statement, events, found_marks, own=own)
    return Slots(
        statement=statement,
        outlet=report.outlet or report.name,
        published_at=report.published_at or "",
        published=published or 0,
        text=words.quote,
        folded=folded,
        events=_classes(events) | ({"retract"} & {event.name for event in lead}),
        events_around=_classes(event_lexicon(language).find(folded_around)),
        actors=frozenset(actor for _, _, actor in actors),
        actors_around=frozenset(actor.actor for actor in mentions.actors if _inside(actor.anchor, around)),
        places=_places(mentions.places, words),
        places_around=_places(mentions.places, around),
        names=find_names(" " + words.quote) & context_names | find_known_names(words.quote, known),
        names_around=context_names,
        days=_days(reading, words),
        days_around=_days(reading, around),
        amounts=amounts,
        designators=find_designators(words.quote),
        words=find_words(folded),
        speakers=_speakers(statement, source_key) | _actors_of_source(reading, statement),
        negative=negative,
        modality=modality,
        marks=marks,
        capitalised=find_capitalised(words.quote),
        agents=agents,
        targets=find_targets(actors, events, found_marks, language, accused=accused) - agents,
        source=key,
        disclaims=disclaimed,
        denier=_denier(parties, actors, found_marks) if disclaimed else frozenset(),
    )


def _actors_within(reading: Reading, words: Anchor) -> list[tuple[int, int, str]]:
    """(start, end, actor) of the actors that WORDS name, offsets from their start, in order."""
    return sorted(
        (actor.anchor.start - words.start, actor.anchor.end - words.start, actor.actor)
        for actor in reading.mentions.actors
        if _inside(actor.anchor, words)
    )


def _actors_of_source(reading: Reading, statement: Statement) -> frozenset[str]:
    """The actors that the words of the source name: the state that a spokesman speaks for."""
    source = statement.attribution.source
    if source is None:
        return frozenset()
    return frozenset(actor.actor for actor in reading.mentions.actors if actor.anchor.shared_with(source))


def _disclaims(statement: Statement, events: Sequence[Found], marks: Sequence[Found], *, own: bool) -> bool:
    return disclaims(
        events, marks, denied=statement.stance is Stance.DENIES, own=own,
        length=len(statement.anchor.quote), unspaced=statement.language.startswith("zh"),
    )  # fmt: skip


def _denier(parties: frozenset[str], actors: list[tuple[int, int, str]], marks: Sequence[Found]) -> frozenset[str]:
    return find_denier(parties, actors, [mark for mark in marks if mark.name == "negative"])


def _inside(anchor: Anchor, around: Anchor) -> bool:
    return 2 * anchor.shared_with(around) > anchor.end - anchor.start


def _classes(found: Iterable[Found]) -> frozenset[str]:
    broader = event_kinds().broader
    names = {mark.name for mark in found}
    return frozenset(names | {broader[name] for name in names if name == "fired"})


# Marks of one act, and how many characters from it they may stand: in a long statement "could" is about its
# own clause. 2026-11-21: of 78 such marks in the dev stories 95 % stand within 60 characters of an event.
_OF_ONE_ACT = frozenset({"negative", "future", "possible"})
_MARK_REACH = 60
# How far before a statement its cue stands with what qualifies it.
_LEAD = 60
_TAIL = 30


def _read_marks(found: Sequence[Found], events: Sequence[Found]) -> frozenset[str]:
    """The names of the marks; a negation inside strong assertion ("no doubt"), a word for little, or the words of an
    event ("did not hold": collapse) is no negation; nor is one that is called untrue ("lied when it denied")."""
    masks = [mark for mark in found if mark.name in ("certain", "hardly", "limit")] + list(events)
    untrue = min((mark.start for mark in found if mark.name == "falsehood"), default=None)
    return frozenset(
        mark.name
        for mark in found
        if not (mark.name == "negative" and untrue is not None and untrue < mark.start)
        and (mark.name != "negative" or not any(mask.start <= mark.start and mark.end <= mask.end for mask in masks))
        and (mark.name not in _OF_ONE_ACT or _stands_by(mark, events))
    )


def _negates_only_numbers(found: Sequence[Found], numbers: Sequence[int]) -> bool:
    """Whether all that is negated is a number beside another one ("six, not seven"): a correction, no denial."""
    negations = [mark for mark in found if mark.name == "negative"]
    return len(numbers) > 1 and all(any(0 <= at - mark.end <= 2 for at in numbers) for mark in negations)


def _read_lead(language: str, statement: Statement) -> frozenset[str]:
    """Whether the words before or after the statement call it untrue ("wrongly reported that …")."""
    beside = _lead_of(statement) + " | " + _tail_of(statement)
    return frozenset({"falsehood"} & {mark.name for mark in mark_lexicon(language).find(fold(beside))})


def _tail_of(statement: Statement) -> str:
    return statement.context.quote[statement.anchor.end - statement.context.start :][:_TAIL]


def _lead_of(statement: Statement) -> str:
    return statement.context.quote[: max(0, statement.anchor.start - statement.context.start)][-_LEAD:]


def _stands_by(mark: Found, events: Sequence[Found]) -> bool:
    """Whether MARK is near enough to an event to be about it; where there is no event it is about the whole."""
    return not events or any(max(event.start - mark.end, mark.start - event.end) <= _MARK_REACH for event in events)


def _is_negative(statement: Statement, marks: frozenset[str]) -> bool:
    if "unsure" in marks or statement.stance is Stance.NO_COMMENT:
        return False
    return statement.stance is Stance.DENIES or "negative" in marks


def _read_modality(statement: Statement, marks: frozenset[str]) -> Modality:
    if "possible" in marks:
        return Modality.POSSIBLE
    if "future" in marks or statement.stance is Stance.PREDICTS:
        return Modality.FUTURE
    return Modality.DONE


def _places(mentions: Sequence[PlaceMention], around: Anchor) -> tuple[Place, ...]:
    found = {
        Place(mention.place_id or fold(mention.name), mention.lat, mention.lon, mention.precision_km or 10.0)
        for mention in mentions
        if _inside(mention.anchor, around)
    }
    return tuple(sorted(found, key=lambda place: place.key))


def _days(reading: Reading, around: Anchor) -> tuple[tuple[int, int], ...]:
    spans = {parse_days(mention.value) for mention in reading.mentions.times if _inside(mention.anchor, around)}
    return tuple(sorted(span for span in spans if span is not None))


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")


@lru_cache(maxsize=20_000)
def parse_days(value: str) -> tuple[int, int] | None:
    """The first and last day of a TIMEX3 date, month or range, as ordinals; None if it is no such date."""
    if "/" in value:
        first, last = (parse_days(part) for part in value.split("/", 1))
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    day = parse_day(value)
    if day is not None:
        return day, day
    month = _MONTH.fullmatch(value)
    if month is None or not 1 <= int(month[2]) <= 12:
        return None
    start = date(int(month[1]) or 1, int(month[2]), 1)
    return start.toordinal(), (start + timedelta(days=27)).toordinal()


def parse_day(value: str) -> int | None:
    """The ordinal of the day that the ISO date or moment VALUE begins with; None if it does not."""
    match = _DAY.match(value)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])).toordinal() if match else None
    except ValueError:
        return None


_TOKEN = re.compile(r"[^\W\d_]{3,}")
_UNSPACED_RUN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{2,}")


def find_words(folded: str) -> frozenset[str]:
    """Word beginnings of six letters, and pairs of characters where a script has no spaces."""
    words = {token[:6] for token in _TOKEN.findall(folded) if len(token) > 3 and not _UNSPACED_RUN.match(token)}
    for run in _UNSPACED_RUN.findall(folded):
        words |= {run[place : place + 2] for place in range(len(run) - 1)}
    return frozenset(words)


# Endings of offices and adjectives lie beyond ("Sprecher", "Sprecherin").
_SPEAKER_SKELETON = 5


def _speakers(statement: Statement, source_key: str | None) -> frozenset[str]:
    """Keys of who speaks: the resolved source, and the skeletons of the innermost voice's name."""
    name = statement.attribution.source_name or ""
    bones = {skeleton(word)[:_SPEAKER_SKELETON] for word in re.findall(r"[^\W\d_]{4,}", name)}
    keys = {source_key} if source_key else set()
    state = (source_key or "").partition("/")[0]
    return frozenset(keys | ({state.upper()} if len(state) == 2 and state.isalpha() else set()) | (bones - {""}))

"""What a withdrawn or corrected report takes with it: its statements, and every report that still rests on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from firsthand.model import (
    Anchor,
    Claim,
    Derivation,
    Origin,
    Reading,
    Relation,
    RelationKind,
    Report,
    Stance,
    Statement,
    Withdrawal,
    WithdrawalKind,
)
from firsthand.weigh.interests import TakenBack
from firsthand.weigh.notices import Notice, find_notices, split_words
from firsthand.weigh.origins import Count
from firsthand.weigh.passages import Passages
from firsthand.weigh.publishers import Publishers
from firsthand.weigh.rests import Rest, Standing, moment_of
from firsthand.weigh.voices import node_of

# A sentence tells of a statement when so much of the statement's words stands in it, and at least so many of them.
# Read off the odd stories of the bench (2026-11-22): outlets repeat the words that they correct almost whole.
_SHARE_REPEATED, _FEWEST_REPEATED = 0.6, 3
# Where the day that a correction names shows which report is meant, fewer words do.
_SHARE_ECHOED, _FEWEST_ECHOED = 0.34, 2
_LOST = "shown only by reports that were withdrawn or corrected, or that rest on them"
_STEM = 5  # letters: endings differ between a report and its correction


@dataclass(frozen=True, slots=True)
class _Event:
    """By NOTICE, the statements of GONE, in REPORTS, are taken back; RESTING still rest on them.

    MEANT are those of GONE that the notice speaks of; the others only stood in the same report. SHELTERED are those
    of the others, and of RESTING, whose words came from a report that stands.
    """

    notice: Notice
    reports: tuple[str, ...]
    gone: frozenset[str]
    resting: frozenset[str]
    meant: frozenset[str]
    sheltered: frozenset[str]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """By claim, the withdrawals of reports that it rests on (OF_CLAIM, the earliest first).

    SHELTERED statements stood in a withdrawn report, or rest on it, and yet came from one that stands. MEANT are the
    claims that a notice speaks of; the others only stood in a report that was withdrawn.
    """

    of_claim: Mapping[str, tuple[Withdrawal, ...]]
    sheltered: frozenset[str]
    meant: frozenset[str]


class _Pile:
    """What is looked up while withdrawals are followed."""

    def __init__(
        self,
        claims: Sequence[Claim],
        readings: Sequence[Reading],
        rests: Mapping[str, Rest],
        derivations: Sequence[Derivation],
        relations: Sequence[Relation],
    ) -> None:
        self.readings = {reading.report.id: reading for reading in readings}
        self.rests = rests
        self.claim_of = {one: claim.id for claim in claims for one in claim.statement_ids}
        self.members = {claim.id: [one for one in claim.statement_ids if one in rests] for claim in claims}
        self.takers: dict[str, set[str]] = {}
        for derivation in derivations:
            if derivation.origin_report_id is not None:
                self.takers.setdefault(derivation.origin_report_id, set()).add(derivation.report_id)
        self.against: dict[str, set[str]] = {}
        for relation in relations:
            if relation.kind is RelationKind.CONTRADICTS:
                self.against.setdefault(relation.a_id, set()).add(relation.b_id)
                self.against.setdefault(relation.b_id, set()).add(relation.a_id)

    def statements_at(self, reading: Reading, anchors: Iterable[Anchor]) -> list[Statement]:
        """The statements of READING that stand in one of ANCHORS."""
        places = tuple(anchors)
        return [one for one in reading.statements if any(place.covers(one.anchor) for place in places)]

    def taken_from(self, report_ids: Iterable[str]) -> set[str]:
        """Every report that took from one of REPORT_IDS, however many hands lie between."""
        found: set[str] = set()
        waiting = list(report_ids)
        while waiting:
            for taker in self.takers.get(waiting.pop(), ()):
                if taker not in found:
                    found.add(taker)
                    waiting.append(taker)
        return found


def find_report_withdrawals(
    claims: Sequence[Claim],
    readings: Sequence[Reading],
    rests: Mapping[str, Rest],
    derivations: Sequence[Derivation],
    relations: Sequence[Relation],
    *,
    passages: Passages,
    publishers: Publishers,
) -> Withdrawn:
    """The withdrawals and corrections of reports that CLAIMS rest on."""
    pile = _Pile(claims, readings, rests, derivations, relations)
    notices = [one for one in find_notices(readings, publishers) if one.itself or not any(passages.above(one.anchor))]
    notices.sort(key=lambda one: (moment_of(one.report), one.anchor))
    followed = [event for notice in notices if (event := _follow(notice, pile, passages, publishers)) is not None]
    found: dict[str, list[Withdrawal]] = {}
    for event in _merge_events(followed):
        for claim_id in sorted({pile.claim_of[one] for one in event.gone | event.resting if one in pile.claim_of}):
            found.setdefault(claim_id, []).append(_withdrawal_of(event, pile.members[claim_id], pile))
    return Withdrawn(
        {claim_id: tuple(withdrawals) for claim_id, withdrawals in found.items()},
        frozenset(one for event in followed for one in event.sheltered)
        - frozenset(one for event in followed for one in event.meant),
        frozenset(pile.claim_of[one] for event in followed for one in event.meant if one in pile.claim_of),
    )


def _merge_events(events: Sequence[_Event]) -> list[_Event]:
    """EVENTS, several of one report over the same statements as one: whole withdrawals take in corrections."""
    kept: list[_Event] = []
    for event in sorted(events, key=lambda one: not one.notice.whole):
        same_report = [one for one in kept if one.notice.report.id == event.notice.report.id]
        if not event.gone or not any(event.gone <= one.gone for one in same_report):
            kept.append(event)
    return sorted(kept, key=lambda one: (moment_of(one.notice.report), one.notice.anchor))


def _follow(notice: Notice, pile: _Pile, passages: Passages, publishers: Publishers) -> _Event | None:
    """What NOTICE takes back and what still rests on it; None where no report of the pile can be shown to be meant."""
    earlier = [
        reading
        for report_id, reading in sorted(pile.readings.items())
        if publishers.family_of_report[report_id] == notice.family and _is_earlier(reading.report, notice.report)
    ]
    mentioned = {one.id for one in pile.statements_at(notice.reading, notice.mentions)}
    met = {reading.report.id: _statements_met(notice, reading, pile) for reading in earlier}
    if notice.itself:
        chosen = [one for one in earlier if met[one.report.id]] + [notice.reading]
        met[notice.report.id] = []
    elif notice.whole:
        chosen = _choose_withdrawn(notice, earlier, met)
        told = _stems(" ".join(anchor.quote for anchor in notice.mentions))
        for one in chosen:
            echoed = [each for each in one.statements if _is_repeated(each, told, _SHARE_ECHOED, _FEWEST_ECHOED)]
            met[one.report.id] = [*met[one.report.id], *echoed]
    else:
        if not any(met.values()):
            met = {one.report.id: _statements_echoed(notice, one) for one in earlier}
        chosen = [one for one in earlier if met[one.report.id]]
    gone = {
        statement.id
        for reading in chosen
        for statement in (reading.statements if notice.whole else met[reading.report.id])
    }
    reports = tuple(sorted(reading.report.id for reading in chosen))
    resting = _find_resting(notice, gone, mentioned, reports, pile, passages)
    if not gone and not resting:
        return None
    spoken_of = {one.id for statements in met.values() for one in statements}
    meant = frozenset(gone if notice.itself else gone & spoken_of)
    sheltered = _find_sheltered(gone - meant, resting, reports, pile, passages)
    return _Event(notice, reports, frozenset(gone), frozenset(resting), meant, sheltered)


def _find_sheltered(
    beside: set[str], resting: set[str], reports: Sequence[str], pile: _Pile, passages: Passages
) -> frozenset[str]:
    """Those of BESIDE whose words REPORTS took from one that stands; and of RESTING, what rests on them."""
    fallen = {*reports, *pile.taken_from(reports)}
    kept = {
        one
        for one in beside
        if one in pile.rests
        and any(each.anchor.report_id not in fallen for each in passages.above(pile.rests[one].statement.anchor))
    }
    claims = {pile.claim_of[one] for one in kept if one in pile.claim_of}
    return frozenset(kept | {one for one in resting if pile.claim_of.get(one) in claims})


def _is_earlier(report: Report, than: Report) -> bool:
    """Whether REPORT came out before THAN; within a day, or without a date, it may have."""
    if report.id == than.id:
        return False
    one, other = moment_of(report), moment_of(than)
    if "~" in (one, other):
        return True
    return one[:10] < other[:10] if min(len(one), len(other)) > 10 and one[:10] != other[:10] else one <= other


def _statements_met(notice: Notice, reading: Reading, pile: _Pile) -> list[Statement]:
    """The statements of READING that NOTICE speaks of: of the same claim, in its words, or against what it says now."""
    mentioned = pile.statements_at(notice.reading, notice.mentions)
    claims = {pile.claim_of[one.id] for one in mentioned if one.id in pile.claim_of}
    said_now = {
        pile.claim_of[one.id]
        for one in pile.statements_at(notice.reading, notice.around)
        if one.id in pile.claim_of and one.id not in {each.id for each in mentioned}
        and one.stance is not Stance.DENIES
    }  # fmt: skip
    opposed = {other for claim_id in said_now for other in pile.against.get(claim_id, ())} - said_now
    told = _stems(" ".join(anchor.quote for anchor in notice.mentions))
    return [
        one
        for one in reading.statements
        if (claim_id := pile.claim_of.get(one.id)) in claims - said_now
        or claim_id in opposed
        or (claim_id not in said_now and _is_repeated(one, told))
    ]


def _statements_echoed(notice: Notice, reading: Reading) -> list[Statement]:
    """The statements of a report of the very day that NOTICE names, if some of their words stand in it."""
    if (reading.report.published_at or "")[:10] not in _days_named(notice):
        return []
    told = _stems(" ".join(anchor.quote for anchor in notice.mentions))
    return [one for one in reading.statements if _is_repeated(one, told, _SHARE_ECHOED, _FEWEST_ECHOED)]


def _days_named(notice: Notice) -> set[str]:
    return {
        time.value[:10]
        for time in notice.reading.mentions.times
        if any(anchor.covers(time.anchor) for anchor in (*notice.mentions, notice.anchor))
    }


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in split_words(text) if len(word) >= 4 or word.isdigit() or not word.isascii()}


def _is_repeated(
    statement: Statement, told: set[str], share: float = _SHARE_REPEATED, fewest: int = _FEWEST_REPEATED
) -> bool:
    stems = _stems(statement.anchor.quote)
    shared = len(stems & told)
    return shared >= fewest and shared >= share * len(stems)


def _choose_withdrawn(
    notice: Notice, earlier: Sequence[Reading], met: Mapping[str, Sequence[Statement]]
) -> list[Reading]:
    """The one report that NOTICE takes back: of the day it names, or with what it tells of; else the only one."""
    days = _days_named(notice)

    def weigh(reading: Reading) -> tuple[int, int, str]:
        told = len(met[reading.report.id])
        named = (reading.report.published_at or "")[:10] in days
        return 2 * named + (told > 0), told, moment_of(reading.report)

    if not earlier:
        return []
    best = max(earlier, key=weigh)
    return [best] if weigh(best)[0] or (notice.own and len(earlier) == 1) else []


def _find_resting(
    notice: Notice,
    gone: set[str],
    mentioned: set[str],
    reports: Sequence[str],
    pile: _Pile,
    passages: Passages,
) -> set[str]:
    """The statements of other reports that rest on GONE: taken from them, or of one claim and voice through them."""
    places = [pile.rests[one].statement.anchor for one in gone if one in pile.rests]
    nodes: dict[str, set[str]] = {}
    for one in gone | mentioned:
        if one in pile.claim_of and one in pile.rests:
            nodes.setdefault(pile.claim_of[one], set()).add(node_of(pile.rests[one]))
    takers = pile.taken_from(reports)
    resting = set()
    for statement_id, rest in pile.rests.items():
        if statement_id in gone or rest.report.id in (notice.report.id, *reports):
            continue
        if rest.statement.stance is Stance.DENIES:
            continue
        if any(
            passage.anchor.shared_with(place) for passage in passages.above(rest.statement.anchor) for place in places
        ):
            resting.add(statement_id)
            continue
        claim_id = pile.claim_of.get(statement_id, "")
        through = rest.report.id in takers or (
            rest.family != notice.family and notice.family in (rest.relay, *rest.credited)
        )
        if claim_id in nodes and through:
            unshown = rest.standing in (Standing.OWN_WORDS, Standing.UNNAMED)
            if unshown or node_of(rest) in nodes[claim_id]:
                resting.add(statement_id)
    return resting


def _withdrawal_of(event: _Event, members: Sequence[str], pile: _Pile) -> Withdrawal:
    """EVENT as it bears on the claim of MEMBERS."""
    notice = event.notice
    resting = tuple(one for one in members if one in event.resting)
    gone = tuple(one for one in members if one in event.gone)
    kind = WithdrawalKind.REPORT if notice.whole else WithdrawalKind.STATEMENT
    reasons = [_say_withdrawal(notice, [pile.readings[one].report for one in event.reports], kind)]
    if resting:
        reasons.append(f"still carried by {_listed(_outlets(resting, pile.rests))}")
    return Withdrawal(kind, notice.by, notice.anchor, event.reports, gone, resting, tuple(reasons))


def _say_withdrawal(notice: Notice, reports: Sequence[Report], kind: WithdrawalKind) -> str:
    days = sorted({(report.published_at or "unknown date")[:10] for report in reports})
    what = f"its report of {_listed(days)}" if days else "its report"
    verb = "withdrew" if kind is WithdrawalKind.REPORT else "corrected"
    where = notice.report.outlet or notice.report.name
    told = "" if where == notice.by else f", as {where} says"
    return f"{notice.by} {verb} {what} ({(notice.report.published_at or 'date unknown')[:10]}{told})"


def voice_withdrawals(taken_back: Sequence[TakenBack], rests: Sequence[Rest], count: Count) -> tuple[Withdrawal, ...]:
    """The withdrawals of a claim whose own voice denies it: what that voice said, and who still carries it."""
    found = []
    for one in taken_back:
        said = [rest for rest in rests if rest.statement.stance is not Stance.DENIES]
        own = tuple(rest.statement.id for rest in said if rest.key == one.key)
        origins = [origin for origin in count.origins if set(origin.statement_ids) & set(own)]
        members = {each for origin in origins for each in origin.statement_ids}
        resting = tuple(rest.statement.id for rest in said if rest.statement.id in members and rest.key != one.key)
        outlets = sorted({rest.report.outlet or rest.report.name for rest in said})
        reason = f"{one.name} took it back ({one.claim_id}); still carried by {_listed(outlets)}"
        found.append(Withdrawal(WithdrawalKind.VOICE, one.name, one.anchor, (), own, resting, (reason,)))
    return tuple(found)


def discount(
    count: Count, rests: Sequence[Rest], withdrawals: Sequence[Withdrawal], sheltered: frozenset[str]
) -> tuple[Count, tuple[Origin, ...]]:
    """COUNT without certainty for the origins that withdrawn reports, and those resting on them, alone show; and these.

    They stay in the list of origins, and in what is possible at most: somebody may have said it all the same. What
    SHELTERED statements show is not lost.
    """
    lost = {one for each in withdrawals for one in (*each.statement_ids, *each.resting_ids)}
    lost |= {
        rest.statement.id for rest in rests if any(one.anchor.covers(rest.statement.anchor) for one in withdrawals)
    }
    lost -= sheltered
    gone = tuple(origin for origin in count.origins if set(origin.statement_ids) <= lost)
    if not gone:
        return count, ()
    origins = [
        replace(one, certain=False, reasons=(*one.reasons, _LOST)) if one in gone else one for one in count.origins
    ]
    standing = {one for origin in origins if origin.certain for one in origin.statement_ids}
    nodes = {node_of(rest) for rest in rests if rest.statement.id in standing}
    left = Count(
        tuple(sorted(origins, key=lambda origin: not origin.certain)),
        max(1, sum(origin.certain for origin in origins)),
        count.at_most,
        tuple(key for key in count.keys if key in nodes),
    )
    return left, gone


def _outlets(statement_ids: Iterable[str], rests: Mapping[str, Rest]) -> list[str]:
    return sorted({rests[one].report.outlet or rests[one].report.name for one in statement_ids})


def _listed(names: Sequence[str], shown: int = 5) -> str:
    unique = list(dict.fromkeys(names))
    more = len(unique) - shown
    return ", ".join(unique[:shown]) + (f" and {more} other{'s' if more > 1 else ''}" if more > 0 else "")

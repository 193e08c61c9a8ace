"""The origins of one claim: which statements rest on one first-hand source, and so count once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from firsthand.model import Basis, Origin, Stance
from firsthand.weigh.groups import RestingGraph
from firsthand.weigh.namings import find_not_apart
from firsthand.weigh.options import WeighOptions
from firsthand.weigh.passages import Passages
from firsthand.weigh.quotations import quoted_pieces
from firsthand.weigh.rests import Rest, Standing, moment_of
from firsthand.weigh.voices import is_unplaced, node_of, office_of, wholes_of


@dataclass(frozen=True, slots=True)
class Count:
    """The ORIGINS of one claim, AT_LEAST and AT_MOST so many; KEYS are those of the certain ones."""

    origins: tuple[Origin, ...]
    at_least: int
    at_most: int
    keys: tuple[str, ...]


def count_origins(
    rests: Sequence[Rest], passages: Passages, *, options: WeighOptions, apart: Collection[frozenset[str]] = ()
) -> Count:
    """How many origins RESTS, the statements of one claim, come to.

    Certain are those with an identified voice that no other one speaks for; every other group
    that is not shown to rest on one of them raises only `at_most`. APART are pairs of voices that a person told
    apart. Ties and order: by when a report was published, then by statement id, never by arrival.
    """
    if not rests:
        return Count((), 0, 0, ())
    rests = _silence(sorted(rests, key=lambda rest: (moment_of(rest.report), rest.statement.id)))
    graph = RestingGraph()
    doubts = _connect(graph, rests, passages, apart)
    sink_of, first_edge = graph.find_sinks()
    members: dict[str, list[Rest]] = {}
    for rest in rests:
        members.setdefault(sink_of[node_of(rest)], []).append(rest)
    certain = _certain_sinks(members, sink_of, doubts)
    origins = [
        _origin_of(sink, group, sink in certain, sink_of, first_edge, options) for sink, group in members.items()
    ]
    origins.sort(key=lambda origin: not origin.certain)
    keys = sorted({node_of(rest) for sink in certain for rest in members[sink] if _is_identified(rest)})
    return Count(tuple(origins), max(1, len(certain)), len(origins), tuple(keys))


def _silence(rests: Sequence[Rest]) -> list[Rest]:
    """RESTS, those who decline to comment told apart from those who say it; kept as they are if nobody says it."""
    said = any(rest.statement.stance is not Stance.NO_COMMENT for rest in rests)
    return [
        replace(rest, standing=Standing.SILENT, key="silent:" + rest.key)
        if said and rest.statement.stance is Stance.NO_COMMENT
        else rest
        for rest in rests
    ]


def _is_identified(rest: Rest) -> bool:
    return rest.standing is Standing.IDENTIFIED


def _connect(
    graph: RestingGraph, rests: Sequence[Rest], passages: Passages, apart: Collection[frozenset[str]]
) -> list[tuple[str, str]]:
    """Lay every reason to rest into GRAPH; give back the pairs of identified nodes not shown apart."""
    for rest in rests:
        graph.add(node_of(rest))
    _rest_silent(graph, rests)
    rests = [rest for rest in rests if rest.standing is not Standing.SILENT]
    _rest_wholes_on_parts(graph, rests)
    _rest_own_words(graph, rests)
    _rest_unnamed_on_relays(graph, rests)
    _rest_headlines_on_bodies(graph, rests)
    _rest_records(graph, rests)
    _rest_on_whole_reports(graph, rests, passages)
    _rest_on_credited(graph, rests)
    unnamed_apart = _find_unplaced(rests) + find_not_apart([rest for rest in rests if _is_identified(rest)])
    doubts = _rest_on_passages(graph, rests, passages) + _find_shared_quotations(rests)
    return doubts + [pair for pair in unnamed_apart if frozenset(pair) not in apart]


def _rest_silent(graph: RestingGraph, rests: Sequence[Rest]) -> None:
    """Who declines to comment is no origin: they are listed with the first who says it."""
    spoken = [rest for rest in rests if rest.standing is not Standing.SILENT]
    for rest in rests:
        if rest.standing is Standing.SILENT:
            graph.rest(rest.key, node_of(spoken[0]), f"{rest.name} declines to say")


def _rest_wholes_on_parts(graph: RestingGraph, rests: Sequence[Rest]) -> None:
    """ "Israel said" is somebody of Israel: it is no origin beside one of its bodies."""
    parts: dict[str, str] = {}
    for node in sorted({node_of(rest) for rest in rests if _is_identified(rest)}):
        for whole in wholes_of(node):
            parts.setdefault(whole, node)
    for rest in rests:
        node = node_of(rest)
        if _is_identified(rest) and node in parts:
            graph.rest(node, parts[node], "a whole speaks through its parts, and one of them is named")


def _rest_own_words(graph: RestingGraph, rests: Sequence[Rest]) -> None:
    """An outlet's own words rest on the sources that it names elsewhere, or on the agency it credits."""
    speaking = {rest.key for rest in rests if rest.standing is Standing.OWN_WORDS}
    for rest in rests:
        if rest.standing is Standing.OWN_WORDS:
            if "own:" + rest.relay != rest.key:
                graph.join(rest.key, "own:" + rest.relay, "the report as a whole is credited to one agency")
            continue
        for family in sorted({rest.family, rest.relay}):
            if "own:" + family in speaking:
                graph.rest("own:" + family, node_of(rest), "the same publisher gives a source for it")


def _rest_on_credited(graph: RestingGraph, rests: Sequence[Rest]) -> None:
    """Own words in a report that credits one publication rest on what that one has of it in another report."""
    for rest in rests:
        if rest.standing is not Standing.OWN_WORDS or len(rest.credited) != 1:
            continue
        for other in rests:
            if rest.credited[0] in (other.family, other.relay) and other.report.id != rest.report.id:
                graph.rest(rest.key, node_of(other), "the one publication that it credits has it in another report")


def _rest_unnamed_on_relays(graph: RestingGraph, rests: Sequence[Rest]) -> None:
    """The unnamed sources of one agency count as that agency's own report keeps them apart."""
    primary: dict[str, str] = {}
    for rest in rests:
        if rest.standing is Standing.UNNAMED and rest.relay == rest.family:
            primary.setdefault(rest.family, rest.report.id)
    for rest in rests:
        if rest.standing is not Standing.UNNAMED:
            continue
        hub = "relay:" + rest.relay
        if primary.get(rest.relay) == rest.report.id:
            graph.rest(hub, rest.key, "unnamed sources that came through one publication")
        else:
            graph.join(rest.key, hub, "unnamed sources that came through one publication")


def _rest_headlines_on_bodies(graph: RestingGraph, rests: Sequence[Rest]) -> None:
    """ "Officials say" above "two officials of the port authority said" is one source, named shorter."""
    bodies: dict[str, str] = {}
    for rest in rests:
        if rest.standing is Standing.UNNAMED and not rest.statement.in_headline:
            bodies.setdefault(rest.report.id, rest.key)
    for rest in rests:
        if rest.standing is Standing.UNNAMED and rest.statement.in_headline and rest.report.id in bodies:
            graph.rest(rest.key, bodies[rest.report.id], "the headline speaks of the source that the text describes")


def _rest_records(graph: RestingGraph, rests: Sequence[Rest]) -> None:
    """A picture of unknown provider is not shown to be another one than that of a known provider."""
    known: dict[Basis, str] = {}
    for rest in rests:
        if _is_identified(rest):
            node = node_of(rest)
            known[rest.statement.basis] = min(node, known.get(rest.statement.basis, node))
    for rest in rests:
        if rest.standing is Standing.RECORD and rest.statement.basis in known:
            graph.rest(rest.key, known[rest.statement.basis], "the same kind of record, with no other provider named")


def _rest_on_whole_reports(graph: RestingGraph, rests: Sequence[Rest], passages: Passages) -> None:
    """What a copied report says without naming its source comes from the report it was taken from."""
    by_report = _by_report(rests)
    hubs: dict[str, list[Rest]] = {}
    for rest in rests:
        if rest.standing not in (Standing.OWN_WORDS, Standing.UNNAMED):
            continue
        for report_id, kind in passages.taken_whole_from(rest.report.id):
            given = by_report.get(report_id, [])
            if rest.standing is Standing.UNNAMED:
                given = [other for other in given if other.standing is Standing.UNNAMED]
            if given:
                hub = f"in:{rest.standing is Standing.UNNAMED}:{report_id}"
                graph.rest(node_of(rest), hub, f"its report was {kind} from {_outlet(given[0])}")
                hubs[hub] = given
    for hub, given in sorted(hubs.items()):
        for other in given:
            graph.rest(hub, node_of(other), "what that report says of it")


def _rest_on_passages(graph: RestingGraph, rests: Sequence[Rest], passages: Passages) -> list[tuple[str, str]]:
    """Statements that stand in one passage, taken by one report from the other, share an origin."""
    by_report = _by_report(rests)
    doubts: list[tuple[str, str]] = []
    for rest in rests:
        for passage in passages.above(rest.statement.anchor):
            reason = f"the passage was {passage.kinds[-1]} by one report from another"
            met = [
                given
                for given in by_report.get(passage.anchor.report_id, ())
                if given.statement.anchor.shared_with(passage.anchor)
            ]
            for given in met:
                doubts += _meet(graph, rest, given, passage.is_verbatim, reason)
            if not met and not _is_identified(rest):
                graph.join(node_of(rest), "from:" + passage.anchor.report_id, reason)
    return doubts


def _find_unplaced(rests: Sequence[Rest]) -> list[tuple[str, str]]:
    """An office of unknown state may be the same office of a known one: the two are not shown apart."""
    placed: dict[str, str] = {}
    nodes = sorted({node_of(rest) for rest in rests if _is_identified(rest)})
    for node in nodes:
        if not is_unplaced(node):
            placed.setdefault(office_of(node), node)
    return [(node, placed[office_of(node)]) for node in nodes if is_unplaced(node) and office_of(node) in placed]


def _find_shared_quotations(rests: Sequence[Rest]) -> list[tuple[str, str]]:
    """A quotation in two mouths was said by one of them: the two are not shown apart."""
    said_by: dict[str, str] = {}
    doubts: dict[tuple[str, str], None] = {}
    for rest in rests:
        if not _is_identified(rest):
            continue
        node = node_of(rest)
        for piece in quoted_pieces(rest.report.text, rest.statement.anchor):
            if said_by.setdefault(piece, node) != node:
                doubts[said_by[piece], node] = None
    return list(doubts)


def _meet(graph: RestingGraph, rest: Rest, given: Rest, verbatim: bool, reason: str) -> Iterator[tuple[str, str]]:
    """Lay the link between two aligned statements; yield their nodes where both are identified in other words."""
    node, other = node_of(rest), node_of(given)
    if _is_identified(rest) and _is_identified(given):
        if verbatim:
            graph.join(node, other, reason)
        elif node != other:
            yield node, other
        return
    if not _is_identified(rest):
        graph.rest(node, other, reason)
    if not _is_identified(given):
        graph.rest(other, node, reason)


def _by_report(rests: Sequence[Rest]) -> dict[str, list[Rest]]:
    grouped: dict[str, list[Rest]] = {}
    for rest in rests:
        grouped.setdefault(rest.report.id, []).append(rest)
    return grouped


def _certain_sinks(
    members: dict[str, list[Rest]], sink_of: dict[str, str], doubts: Sequence[tuple[str, str]]
) -> set[str]:
    """The sinks with an identified voice of their own; of those not shown apart, only the first."""
    sinks = [sink for sink, group in members.items() if any(_is_identified(rest) for rest in group)]
    joined = {sink: sink for sink in sinks}

    def root(sink: str) -> str:
        while joined[sink] != sink:
            joined[sink] = joined[joined[sink]]
            sink = joined[sink]
        return sink

    order = {sink: place for place, sink in enumerate(sinks)}
    for a, b in doubts:
        first, second = sorted((root(sink_of[a]), root(sink_of[b])), key=order.__getitem__)
        joined[second] = first
    return {root(sink) for sink in sinks}


def _origin_of(
    sink: str,
    group: Sequence[Rest],
    certain: bool,
    sink_of: dict[str, str],
    first_edge: dict[str, tuple[str, str]],
    options: WeighOptions,
) -> Origin:
    own = [rest for rest in group if _is_identified(rest)] if certain else list(group)
    own = [rest for rest in own if rest.standing is not Standing.OWN_WORDS] or own
    names = Counter(rest.name for rest in own)
    last = [rest for rest in own if node_of(rest) not in first_edge] or own
    in_text = [rest for rest in last if not rest.statement.in_headline] or last
    name = max(in_text, key=lambda rest: names[rest.name]).name
    basis = min((rest.statement.basis for rest in own), key=options.bases.index)
    why = Counter(_why(rest, own[0], first_edge) for rest in group)
    reasons = tuple(f"{times} × {reason}" if times > 1 else reason for reason, times in why.items())
    return Origin(name, basis, tuple(rest.statement.id for rest in group), certain, reasons)


def _why(rest: Rest, first: Rest, first_edge: dict[str, tuple[str, str]]) -> str:
    if node_of(rest) == node_of(first) and rest.standing is not Standing.OWN_WORDS:
        spoken = f"rests on {rest.name}"
        return spoken + ", at second hand through an unnamed voice" if rest.hearsay else spoken
    if node_of(rest) in first_edge:
        return first_edge[node_of(rest)][1]
    return f"{_outlet(rest)} names no source for it"


def _outlet(rest: Rest) -> str:
    return rest.report.outlet or rest.report.name

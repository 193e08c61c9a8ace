"""Finding what rests on what: a directed graph whose sinks are the separate origins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class RestingGraph:
    """Nodes rest on other nodes, each for a reason.

    Nodes that rest on one another in a circle are one. A group of nodes that rests on nothing
    outside itself is a *sink*: one origin. Adding a node that rests on another, or another reason
    to rest, never adds a sink: that is why a copy cannot raise a count.
    """

    def __init__(self) -> None:
        self._edges: dict[str, dict[str, str]] = {}

    def add(self, node: str) -> None:
        self._edges.setdefault(node, {})

    def rest(self, node: str, on: str, reason: str) -> None:
        """NODE rests ON another node; the first reason given is kept. Resting on itself says nothing."""
        self.add(node)
        self.add(on)
        if node != on:
            self._edges[node].setdefault(on, reason)

    def join(self, node: str, other: str, reason: str) -> None:
        """NODE and OTHER are one origin."""
        self.rest(node, other, reason)
        self.rest(other, node, reason)

    def find_sinks(self) -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
        """(the sink of each node, named by its smallest node; the first edge out of each resting node).

        A node that can reach several sinks goes to the one its smallest edge leads to.
        """
        groups = find_circles(self._edges)
        sink_of: dict[int, str] = {}
        group_of = {node: number for number, group in enumerate(groups) for node in group}
        first_edge: dict[str, tuple[str, str]] = {}
        for number, group in enumerate(groups):
            ways_out = [
                (node, on, reason)
                for node in sorted(group)
                for on, reason in sorted(self._edges[node].items())
                if group_of[on] != number
            ]
            sink_of[number] = sink_of[group_of[ways_out[0][1]]] if ways_out else min(group)
            for node, on, reason in ways_out:
                first_edge.setdefault(node, (on, reason))
            for node in sorted(group):
                for on, reason in sorted(self._edges[node].items()):
                    first_edge.setdefault(node, (on, reason))
        return {node: sink_of[group_of[node]] for node in self._edges}, first_edge


def find_circles(edges: Mapping[str, Mapping[str, str]]) -> Sequence[Sequence[str]]:
    """The strongly connected groups of EDGES, those that others lead to first.

    Tarjan (1972), without recursion: linear in nodes and edges, at any depth.
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    open_nodes: list[str] = []
    is_open: set[str] = set()
    groups: list[list[str]] = []
    for start in sorted(edges):
        if start in index:
            continue
        path = [(start, iter(sorted(edges[start])))]
        while path:
            node, rest = path[-1]
            if node not in index:
                index[node] = low[node] = len(index)
                open_nodes.append(node)
                is_open.add(node)
            after = next(rest, None)
            if after is not None:
                if after not in index:
                    path.append((after, iter(sorted(edges[after]))))
                elif after in is_open:
                    low[node] = min(low[node], index[after])
                continue
            path.pop()
            if path:
                low[path[-1][0]] = min(low[path[-1][0]], low[node])
            if low[node] == index[node]:
                groups.append(_close_group(node, open_nodes, is_open))
    return groups


def _close_group(node: str, open_nodes: list[str], is_open: set[str]) -> list[str]:
    group = []
    while True:
        last = open_nodes.pop()
        is_open.discard(last)
        group.append(last)
        if last == node:
            return group

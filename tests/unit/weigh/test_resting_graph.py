"""Sinks of the resting graph."""

from firsthand.weigh.groups import RestingGraph, find_circles


def test_what_rests_on_nothing_is_a_sink_and_circles_are_one() -> None:
    graph = RestingGraph()
    graph.join("a", "b", "one agency")
    graph.rest("c", "a", "copied")
    graph.add("d")
    sink_of, first_edge = graph.find_sinks()
    assert sink_of == {"a": "a", "b": "a", "c": "a", "d": "d"}
    assert first_edge["c"] == ("a", "copied")


def test_the_first_reason_is_kept_and_resting_on_oneself_says_nothing() -> None:
    graph = RestingGraph()
    graph.rest("a", "a", "itself")
    graph.rest("a", "b", "first")
    graph.rest("a", "b", "second")
    sink_of, first_edge = graph.find_sinks()
    assert (sink_of["a"], first_edge["a"]) == ("b", ("b", "first"))


def test_a_chain_of_a_hundred_thousand_copies_needs_no_recursion() -> None:
    edges = {f"n{i:06d}": {f"n{i + 1:06d}": "copied"} for i in range(100_000)}
    edges["n100000"] = {}
    assert len(find_circles(edges)) == 100_001

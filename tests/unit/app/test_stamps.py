"""The stamp of a run says which options and which code, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from firsthand.app.stamping import digest_options, reader_stamp, stamp_run


@dataclass(frozen=True)
class Inner:
    names: frozenset[str] = frozenset({"a", "b", "c"})


@dataclass(frozen=True)
class Options:
    floor: float = 0.5
    inner: Inner = field(default_factory=Inner)


def test_equal_options_have_one_digest_whatever_the_order_of_their_sets():
    assert digest_options(Options()) == digest_options(Options(inner=Inner(frozenset(["c", "a", "b"]))))


def test_any_other_option_has_another_digest():
    digests = {
        digest_options(one)
        for one in (Options(), replace(Options(), floor=0.6), Options(inner=Inner(frozenset({"a"}))), Inner())
    }
    assert len(digests) == 4


def test_a_run_is_named_by_all_that_it_is_stamped_with():
    run = stamp_run(options_digest="x", models=("small 1",), started_at="2026-11-21T10:00:00Z")
    assert run.id != stamp_run(options_digest="y", models=("small 1",), started_at="2026-11-21T10:00:00Z").id
    assert reader_stamp(None) in run.code_version

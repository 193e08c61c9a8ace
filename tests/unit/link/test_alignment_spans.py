from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st
from link_pile import make_reading

from firsthand.link.alignment import align_copies, longest_chain
from firsthand.link.directions import compare_times
from firsthand.link.shingles import sentences_of

Pairs = list[tuple[int, int, float]]


def heaviest_by_trying(pairs: Pairs) -> float:
    best = 0.0
    for size in range(1, len(pairs) + 1):
        for chosen in combinations(sorted(pairs), size):
            rising = all(x[0] < y[0] and x[1] < y[1] for x, y in pairwise(chosen))
            if rising:
                best = max(best, sum(score for _, _, score in chosen))
    return best


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from((0.5, 1.0, 2.0))), max_size=7))
def test_the_chain_is_the_heaviest_that_rises(pairs: Pairs) -> None:
    chain = longest_chain(pairs)
    assert all(x[0] < y[0] and x[1] < y[1] for x, y in pairwise(chain))
    assert sum(score for _, _, score in chain) == heaviest_by_trying(pairs)


def test_shared_runs_are_quoted_exactly_on_both_sides() -> None:
    a = make_reading("a", ["Early on, the two old cranes of the Saltmarsh yard fell into the basin, witnesses said."])
    b = make_reading("b", ["Report: The two old cranes of the Saltmarsh yard fell — nobody knows why."])
    overlap = align_copies(sentences_of(a), sentences_of(b), a.report.text, b.report.text)
    (span,) = overlap.spans
    assert span.taken.quote == "The two old cranes of the Saltmarsh yard fell"
    assert span.given is not None
    assert span.given.quote == "the two old cranes of the Saltmarsh yard fell"
    assert overlap.own_words == overlap.words == 9
    assert 0 < overlap.share_of_a < overlap.share_of_b <= 1


def test_shared_quotations_are_not_own_words() -> None:
    line = "“we shall open the sluice before the river reaches the third mark”"
    a, b = make_reading("a", ["The mayor: " + line]), make_reading("b", [line + " he wrote."])
    overlap = align_copies(sentences_of(a), sentences_of(b), a.report.text, b.report.text)
    assert overlap.words == 12
    assert overlap.own_words == 0


def test_times_compare_as_far_as_both_are_precise() -> None:
    assert compare_times("2025-03-04", "2025-03-04T10:00") == 0
    assert compare_times("2025-03-04T10:00", "2025-03-04T10:30:20") == -1
    assert compare_times("2025-03-05", "2025-03-04T23:59") == 1
    assert compare_times(None, "2025-03-04") == 0
    assert compare_times("2025-03-04T10:30:00+02:00", "2025-03-04T09:00:00+00:00") == -1
    assert compare_times("2025-03-04 10:30:00+00:00", "2025-03-04T10:30") == 0

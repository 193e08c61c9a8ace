"""What a person typed: ids cut short, moments, names of stories."""

from __future__ import annotations

import pytest

from firsthand.app.asking import read_moment
from firsthand.app.refusals import RefusalError
from firsthand.app.stories import find_id, name_new_story
from firsthand.store import open_store

IDS = ("c:7kq2m", "c:7kq9z", "c:a")


@pytest.mark.parametrize(("given", "found"), [("c:7kq2", "c:7kq2m"), ("7kq9", "c:7kq9z"), ("c:a", "c:a"), ("a", "c:a")])
def test_the_start_of_an_id_is_enough(given, found):
    assert find_id(given, IDS, "claim") == found


@pytest.mark.parametrize("given", ["c:7kq", "7", "c:", "", "c:x", "t:7kq2m"])
def test_what_stands_for_none_or_several_is_refused(given):
    with pytest.raises(RefusalError) as refusal:
        find_id(given, IDS, "claim")
    assert refusal.value.advice


@pytest.mark.parametrize("given", ["2024", "2024-12", "2024-12-14", "2024-12-14T18:00", "2024-12-14 18:00:30+01:00"])
def test_moments(given):
    assert read_moment(f" {given} ") == given


@pytest.mark.parametrize("given", ["", "yesterday", "2024-13", "2024-12-32", "14.12.2024", "20241"])
def test_no_moments(given):
    with pytest.raises(RefusalError):
        read_moment(given)


@pytest.mark.parametrize("given", ["", "  ", "a\nb", "a\u202eb", "x" * 121, None])
def test_names_that_a_story_cannot_have(given):
    with (
        open_store(":memory:", create=True) as store,
        store.view() as view,
        pytest.raises(RefusalError) as refusal,
    ):
        name_new_story(view, given)
    assert refusal.value.code == 2

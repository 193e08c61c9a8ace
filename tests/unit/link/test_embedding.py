from __future__ import annotations

import numpy as np
import pytest

from firsthand.link.embedding import centre_vectors, open_embedder


def rows(count: int, width: int) -> np.ndarray:
    return np.random.default_rng(7).normal(size=(count, width)).astype(np.float32)


def test_vectors_of_another_encoder_are_left_as_they_are():
    vectors = rows(3, 16)
    assert np.array_equal(centre_vectors(vectors, ["en", "de", "zh"]), vectors)


def test_centred_rows_have_length_one_and_depend_on_their_language():
    row = rows(1, 384)
    centred = centre_vectors(np.concatenate([row, row, row]), ["en", "vi", "en-GB"])
    assert np.allclose(np.linalg.norm(centred, axis=1), 1.0, atol=1e-5)
    assert not np.allclose(centred[0], centred[1])
    assert np.allclose(centred[0], centred[2])


def test_no_rows_give_no_rows():
    assert len(centre_vectors(np.zeros((0, 384), dtype=np.float32), [])) == 0


@pytest.fixture(scope="module")
def embedder():
    found = open_embedder(threads=1)
    if found is None:
        pytest.skip("the encoder's wheel is not installed")
    return found


def test_translations_are_nearer_than_neighbours_in_topic(embedder):
    texts = [
        ("en", "Rescuers pulled nine miners out of the flooded shaft"),
        ("pl", "Ratownicy wydobyli dziewięciu górników z zalanego szybu"),
        ("tr", "Kurtarma ekipleri su basan kuyudan dokuz madenciyi çıkardı"),
        ("en", "The mining company published its results for the year"),
    ]
    vectors = centre_vectors(embedder.embed([text for _, text in texts]), [code for code, _ in texts])
    near, nearer, far = (float(vectors[0] @ vectors[place]) for place in (1, 2, 3))
    assert min(near, nearer) > far + 0.1


def test_the_same_text_gives_the_same_vector_in_any_company(embedder):
    alone = embedder.embed(["The bridge is closed"])[0]
    together = embedder.embed(["A much longer sentence about a bridge that somebody closed", "The bridge is closed"])[1]
    assert np.allclose(alone, together, atol=1e-5)
    assert embedder.embed([]).shape[0] == 0

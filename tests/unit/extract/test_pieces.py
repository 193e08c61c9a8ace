"""Pieces: they quote the text they were cut from, and look up as the encoder has them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.extract.pieces import open_encoder_file


@pytest.fixture(scope="module")
def file():
    found = open_encoder_file()
    if found is None:
        pytest.skip("the wheel of the encoder is not installed")
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Two ferries struck the breakwater, officials said.",
        "据当地媒体援引两名官员的话报道，渡轮沉没。",
        " Lögreglan segir  að\ttveir hafi særst í gær.\n",
        "قال مسؤول إن السفينة غرقت",
        "ｆｕｌｌ width ﬁ ligature — e\u0301 combining",
    ],
)
def test_pieces_quote_their_text(file, text):
    cut = file.cut(text)
    assert len(cut.ids) == len(cut.starts) == len(cut.ends) > 0
    covered = {i for a, b in zip(cut.starts, cut.ends, strict=True) for i in range(a, b)}
    assert all(text[i].isspace() or i in covered or ord(text[i]) in file.normalisation for i in range(len(text)))
    for number, a, b in zip(cut.ids, cut.starts, cut.ends, strict=True):
        piece = file.pieces[number].decode().replace("▁", "")
        if text[a:b].isascii():
            assert text[a:b].strip() == piece or number == 3


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_cut_in_order_and_within_itself(text):
    file = open_encoder_file()
    if file is None:
        pytest.skip("the wheel of the encoder is not installed")
    cut = file.cut(text)
    assert all(0 <= a < b <= len(text) for a, b in zip(cut.starts, cut.ends, strict=True))
    assert list(cut.starts) == sorted(cut.starts)


def test_rows_of_the_table_do_not_depend_on_their_company(file):
    alone = file.look_up(np.array([[5, 999]]))
    among = file.look_up(np.array([[7, 5], [999, 7]]))
    assert alone.shape == (1, 2, file.width)
    assert np.array_equal(alone[0, 0], among[0, 1]) and np.array_equal(alone[0, 1], among[1, 0])
    assert 0.01 < float(np.abs(alone).mean()) < 1.0

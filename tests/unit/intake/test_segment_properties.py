"""What holds of segments for any text: anchors are true, in order, apart; nothing raises; no letter is lost."""

# ruff: noqa: E501 - the rows of a table stay on one line
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.intake import Received, read_received
from firsthand.intake.segments import find_segments
from firsthand.intake.sentences import split_sentences
from firsthand.model import Skipped

PIECES = st.sampled_from(
    ["Mill burns in Osk", "By Ann Lee", "Read also: more", "— Ann Lee (@annlee) May 3, 2024", "pic.twitter.com/a", "> ",
     "OSK, May 3 (AP) — ", "The mill burned. ", "“It is gone. ", "。”他说。", "### ", "**", "<p>", "</p>", "<br>", "[a](b)",
     "![x](y)", "\n", "\n\n", "\r\n", "3.", " Mai 2024", "Stand: 03.05.2024", "AFP", "(AP)", "«", "»", "12:30", "\u2028", "\ufeff",
     "EN FR", "Foto: ", "حريق", "火灾", "…", "- ", "*", "_", "\0", "🔥", "A" * 90]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["en", "de", "zh", "ar", "is", "und", "xx"]))
def test_anchors_hold_in_order_and_apart(text, language):
    segments = find_segments("r:1", text, language)
    assert all(segment.anchor.holds_in(text) for segment in segments)
    assert all(one.anchor.end <= other.anchor.start for one, other in pairwise(segments))
    assert all(one.paragraph <= other.paragraph for one, other in pairwise(segments))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text("abc ÄЖ火ا.!?\n", min_size=1, max_size=40), max_size=12).map("\n".join))
def test_every_letter_stands_in_a_segment(text):
    covered = "".join(segment.anchor.quote for segment in find_segments("r:1", text, "en"))
    assert [c for c in covered if c.isalpha()] == [c for c in text if c.isalpha()]


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(["en", "de", "zh", "ja", "und"]))
def test_sentences_cover_all_but_space(text, language):
    spans = split_sentences(text, language)
    assert "".join(text[start:end] for start, end in spans if end > start) == "".join(
        text[start:end] for start, end in sorted(spans)
    )
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=400), TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_bytes_are_read_or_refused(content):
    answer = read_received(Received("1.txt", content, "text/plain"), received_at="")
    if isinstance(answer, Skipped):
        assert answer.reason
    else:
        answer[0].text.encode("utf-8")
